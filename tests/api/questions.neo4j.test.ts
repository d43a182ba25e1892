import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openConnection } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore, storeOver } from '../../src/store/store.ts';
import { changes } from './changes.ts';
import { questions } from './questions.ts';
import { apiOver, loadSeeds } from './seeded.ts';

const server = inject('neo4j');

async function openEmpty(): Promise<Store> {
  const connection = await openConnection(server!.url, server!);
  await connection.write((run) => run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }));
  return storeOver(connection);
}

describe.skipIf(server === null)('on a server', () => {
  questions('Neo4j', openEmpty);
  changes('Neo4j', openEmpty);

  describe('the search', () => {
    let stores: readonly Store[] = [];
    beforeAll(async () => {
      stores = [await openStore(':memory:'), await openEmpty()];
      for (const store of stores) await loadSeeds(store);
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
    });

    it.each(['气候', '布林肯', '台湾 现状', '美', 'blinken', 'of', '2021', '，', 'taiwan strait', '不存在的词'])(
      'gives the same for %s as on the embedded store, in the same order',
      async (text) => {
        const query =
          'query($text: String!) { search(text: $text, first: 100) { totalCount edges { score node { ... on Node { id } } highlights { text offset } } } }';
        const [embedded, onServer] = await Promise.all(stores.map((store) => apiOver(store).ask(query, { text })));
        expect(onServer).toEqual(embedded);
      },
    );
  });
});
