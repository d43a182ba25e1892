// A Neo4j that goes away in the middle of a write: the store speaks to it through a relay that the test cuts.

import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import type { Connection } from '../../src/store/connection.ts';
import { openConnection } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore, storeOver } from '../../src/store/store.ts';
import { extraction } from '../contract/graphs.ts';
import { Relay } from './relay.ts';

const server = inject('neo4j');
const recordedAt = '2022-01-01T00:00:00Z';

const articles = [1, 2, 3].map((number) =>
  extraction({
    url: `https://paper.example/${number}`,
    actors: [{ name: '陈国栋' }],
    events: [{ type: 'CALL', title: '通话', dates: ['2021-11-12'], who: ['陈国栋', '林大川'] }],
  }),
);

const expected = async (): Promise<readonly string[]> => {
  const embedded = await openStore(':memory:');
  await embedded.ingest(articles, recordedAt);
  const dump = await embedded.dump();
  await embedded.close();
  return dump;
};

let relay: Relay;
let direct: Connection;
let connection: Connection;
beforeAll(async () => {
  if (server === null) return;
  relay = new Relay(new URL(server.url));
  await relay.mend();
  direct = await openConnection(server.url, server);
  connection = await openConnection(`bolt://127.0.0.1:${relay.port}`, server);
});
beforeEach(async () => {
  await direct?.write((run) => run({ name: 'clear', text: 'MATCH (node) DETACH DELETE node' }));
});
afterAll(async () => {
  await connection?.close();
  await direct?.close();
  if (server !== null) await relay.cut();
});

/** A store that calls `strike` once, when the articles of an ingestion are written and its events are not yet. */
const struck = (strike: () => Promise<void>): Store => {
  let done = false;
  return storeOver({
    ...connection,
    write: (work) =>
      connection.write((run) =>
        work(async (query, parameters) => {
          if (query === 'write/create-event' && !done) {
            done = true;
            await strike();
          }
          return run(query, parameters);
        }),
      ),
  });
};

it.skipIf(server === null)('goes on by itself when the line is back at once', async () => {
  const store = struck(async () => {
    await relay.cut();
    await relay.mend();
  });
  expect(await store.ingest(articles, recordedAt)).toMatchObject({ added: { length: 3 } });
  expect(await store.dump()).toEqual(await expected());
});

it.skipIf(server === null)(
  'tells that the server is away, has written nothing by halves, and goes on later',
  async () => {
    const store = struck(() => relay.cut());
    await expect(store.ingest(articles, recordedAt)).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining(`Neo4j at bolt://127.0.0.1:${relay.port} cannot be reached`),
      hint: expect.stringContaining('nothing was half-written'),
    });
    const left = { name: 'left', text: 'MATCH (node) RETURN count(node) AS n' };
    expect(await direct.read((run) => run(left))).toEqual([{ n: 0 }]);
    await relay.mend();
    expect(await store.ingest(articles, recordedAt)).toMatchObject({ added: { length: 3 } });
    expect(await store.dump()).toEqual(await expected());
  },
);
