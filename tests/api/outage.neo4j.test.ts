// A Neo4j that goes away while clients ask, and comes back: the server speaks to it through a relay that the test cuts.

import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { limits } from '../../src/api/limits.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { openConnection } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore, storeOver } from '../../src/store/store.ts';
import { Relay } from '../store/relay.ts';
import { type Answer, loadSeeds, serverOptions } from './seeded.ts';

const neo4j = inject('neo4j');
const query = `{
  events(first: 5) { totalCount nodes { title participants { actor { name } } } }
  statements(first: 5) { totalCount nodes { text speaker { name } } }
}`;

let relay: Relay;
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  if (neo4j === null) return;
  const direct = await openConnection(neo4j.url, neo4j);
  await direct.write((run) => run({ name: 'clear', text: 'MATCH (node) DETACH DELETE node' }));
  await loadSeeds(storeOver(direct));
  await direct.close();
  relay = new Relay(new URL(neo4j.url));
  await relay.mend();
  store = await openStore(`bolt://127.0.0.1:${relay.port}`, neo4j);
  server = await startServer(serverOptions(store));
});
afterAll(async () => {
  if (neo4j === null) return;
  await server.close();
  await store.close();
  await relay.cut();
});

/** An answer; one that does not come within the limit (and some seconds for a busy machine) fails the test. */
async function ask(): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout((limits.seconds + 5) * 1000),
  });
  return (await response.json()) as Answer;
}

const ready = async (): Promise<number> => (await fetch(`${server.url}/ready`)).status;

it.skipIf(neo4j === null)('answers rightly or says why not, to each of 16 clients, and rightly again', async () => {
  const right = await ask();
  expect(right.errors).toBeUndefined();
  expect(right.data.events.totalCount).toBeGreaterThan(0);

  const clients = Array.from({ length: 16 }, () => ({ right: 0, refused: [] as Answer[] }));
  let asking = true;
  const loops = clients.map(async (client) => {
    while (asking) {
      const answer = await ask();
      if (answer.errors === undefined) {
        expect(answer).toEqual(right);
        client.right += 1;
      } else client.refused.push(answer);
    }
  });
  const failed = Promise.all(loops).then(() => undefined);
  /** Waits for what `check` expects of every client; a client that fails ends the wait. */
  const until = (check: () => unknown) => Promise.race([failed, vi.waitFor(check, { timeout: 60_000, interval: 50 })]);
  const rightAgain = async (): Promise<void> => {
    const before = clients.map((client) => client.right);
    await until(() => {
      for (const [index, client] of clients.entries()) expect(client.right).toBeGreaterThan(before[index] ?? 0);
    });
  };

  await rightAgain();
  expect(await ready()).toBe(200);

  await relay.cut();
  expect(await ready()).toBe(503);
  await until(() => {
    for (const { refused } of clients) expect(refused.length).toBeGreaterThan(0);
  });
  expect(await ready()).toBe(503);

  await relay.mend();
  await until(async () => expect(await ready()).toBe(200));
  await rightAgain();
  asking = false;
  await Promise.all(loops);

  for (const { refused } of clients) {
    for (const { errors = [] } of refused) {
      for (const { extensions } of errors) {
        expect(['STORE_UNAVAILABLE', 'TIMEOUT']).toContain(extensions.code);
        expect(extensions.hint).toEqual(expect.any(String));
        expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
      }
    }
  }
  const codes = clients.flatMap(({ refused }) =>
    refused.flatMap(({ errors = [] }) => errors.map((e) => e.extensions.code)),
  );
  expect(codes).toContain('STORE_UNAVAILABLE');
});
