import { describe, inject } from 'vitest';
import { openConnection } from '../../src/store/open.ts';
import { storeOver } from '../../src/store/store.ts';
import { questions } from './questions.ts';

const server = inject('neo4j');

describe.skipIf(server === null)('on a server', () => {
  questions('Neo4j', async () => {
    const connection = await openConnection(server!.url, server!);
    await connection.write((run) => run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }));
    return storeOver(connection);
  });
});
