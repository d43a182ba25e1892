import { describe, inject } from 'vitest';
import { openConnection } from '../../src/store/open.ts';
import { storeOver } from '../../src/store/store.ts';
import { storeContract } from './store-contract.ts';

const server = inject('neo4j');

describe.skipIf(server === null)('the store on Neo4j', () => {
  const open = async () => {
    const connection = await openConnection(server?.url ?? '', server ?? {});
    await connection.write((run) => run({ name: 'clear', text: 'MATCH (node) DETACH DELETE node' }));
    return storeOver(connection);
  };
  storeContract(open, async (store) => {
    await store.close();
    return open();
  });
});
