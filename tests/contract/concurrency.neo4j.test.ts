// Two processes that write into one server: the same graph as one writer gives, on either engine.

import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openConnection } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore, storeOver } from '../../src/store/store.ts';
import { extraction } from './graphs.ts';

const server = inject('neo4j');
const recordedAt = '2022-01-01T00:00:00Z';
const opened: Store[] = [];

/** Articles that all tell of the same few things. */
const articles = Array.from({ length: 12 }, (_, number) =>
  extraction({
    url: `https://paper.example/${number}`,
    publisher: `Paper ${number % 5}`,
    published: `2021-11-${12 + (number % 3)}`,
    actors: [
      { name: '布林肯', authority: 'blinken' },
      { name: number % 2 ? '李小明' : 'Li Xiaoming', aliases: number % 3 ? [] : ['李小明', 'Li Xiaoming'] },
    ],
    events: [
      {
        type: 'CALL',
        title: '通话',
        dates: [`2021-11-${11 + (number % 2)}`],
        who: ['布林肯', number % 2 ? '李小明' : 'Li Xiaoming'],
      },
    ],
    statements: [{ text: '反对任何一方单方面改变台海地区的和平现状', speaker: '布林肯' }],
  }),
);

const open = async (): Promise<Store> => {
  const store = storeOver(await openConnection(server?.url ?? '', server ?? {}));
  opened.push(store);
  return store;
};

describe.skipIf(server === null)('two writers on one Neo4j', () => {
  beforeEach(async () => {
    const connection = await openConnection(server?.url ?? '', server ?? {});
    await connection.write((run) => run({ name: 'clear', text: 'MATCH (node) DETACH DELETE node' }));
    await connection.close();
  });
  afterAll(async () => {
    for (const store of opened) await store.close();
  });

  it('give the graph that one writer of the embedded store gives', async () => {
    const [one, two] = [await open(), await open()];
    const embedded = await openStore(':memory:');
    await embedded.ingest(articles, recordedAt);
    // Both take all articles, from both ends, in batches: the middle ones come twice.
    const ingest = async (store: Store, list: typeof articles): Promise<void> => {
      for (let at = 0; at < list.length; at += 4) await store.ingest(list.slice(at, at + 4), recordedAt);
    };
    await Promise.all([ingest(one, articles), ingest(two, [...articles].reverse())]);
    const dump = await embedded.dump();
    expect(await one.dump()).toEqual(dump);
    expect(await two.dump()).toEqual(dump);
    await embedded.close();
  });

  it('add an article once that both take in at the same time', async () => {
    const [one, two] = [await open(), await open()];
    const reports = await Promise.all([
      one.ingest(articles.slice(0, 1), recordedAt),
      two.ingest(articles.slice(0, 1), recordedAt),
    ]);
    expect(reports.flatMap(({ added }) => added)).toHaveLength(1);
    expect(reports.flatMap(({ unchanged }) => unchanged)).toHaveLength(1);
  });
});
