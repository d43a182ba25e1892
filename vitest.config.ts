import { defineConfig } from 'vitest/config';

/** As Node resolves it: vite would take the ES modules for our files and Node's CommonJS for yoga's, and they don't mix. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const limits = { testTimeout: 180_000, hookTimeout: 300_000 };
/** Files that want a Neo4j: they share one server, which is started only when one of them is run. */
const neo4j = ['tests/**/neo4j.test.ts', 'tests/**/*.neo4j.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { ...limits, name: 'plain', maxWorkers: '100%', include: ['tests/**/*.test.ts'], exclude: neo4j },
      },
      {
        resolve,
        test: {
          ...limits,
          name: 'neo4j',
          include: neo4j,
          globalSetup: 'tests/store/neo4j-server.ts',
          fileParallelism: false,
          // They follow the others, which keep every processor busy.
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
