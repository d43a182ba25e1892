import { describe, inject } from 'vitest';
import { openConnection } from '../../src/store/open.ts';
import { openStore, storeOver } from '../../src/store/store.ts';
import { storeProperties } from './store-properties.ts';

const server = inject('neo4j');

describe.skipIf(server === null)('ingestion into Neo4j', () => {
  storeProperties({
    // Few: each run empties the one database of the server and fills it again.
    numRuns: 2,
    open: async () => {
      const connection = await openConnection(server?.url ?? '', server ?? {});
      await connection.write((run) => run({ name: 'clear', text: 'MATCH (node) DETACH DELETE node' }));
      return storeOver(connection);
    },
    reopen: async (store) => {
      await store.close();
      return openStore(server?.url ?? '', server ?? {});
    },
  });
});
