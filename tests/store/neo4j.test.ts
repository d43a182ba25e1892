import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Connection } from '../../src/store/connection.ts';
import { openConnection } from '../../src/store/open.ts';

const server = inject('neo4j');
let connection: Connection;

beforeAll(async () => {
  if (server !== null) connection = await openConnection(server.url, server);
});
afterAll(async () => {
  await connection?.close();
});

it.skipIf(server === null)('names the address when the password is wrong', async () => {
  await expect(openConnection(server!.url, { user: 'neo4j', password: 'not this one' })).rejects.toMatchObject({
    name: 'StoreError',
    message: `Neo4j at ${server!.url} refuses the user or the password.`,
  });
});

it('names the address when nobody listens there', async () => {
  await expect(openConnection('bolt://127.0.0.1:1')).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining('Neo4j at bolt://127.0.0.1:1 cannot be reached'),
  });
});

it('tells an address of another kind', async () => {
  await expect(openConnection('mysql://localhost')).rejects.toMatchObject({ name: 'StoreError' });
});

it.skipIf(server === null)('keeps nothing of a transaction that fails', async () => {
  const write = connection.write(async (run) => {
    await run({ name: 'test', text: "CREATE (:Name {id: 'half'})" });
    await run({ name: 'test', text: 'THIS IS NOT CYPHER' });
  });
  await expect(write).rejects.toMatchObject({ name: 'StoreError', query: 'test' });
  const rows = await connection.read((run) =>
    run({ name: 'test', text: "MATCH (n:Name {id: 'half'}) RETURN count(n) AS n" }),
  );
  expect(rows).toEqual([{ n: 0 }]);
});
