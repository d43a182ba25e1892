// A variant of a reading query for one engine gives what the common form gives: what the things repeat of their relations is true.

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection, Row } from '../../src/store/connection.ts';
import { cypherQuery } from '../../src/store/cypher-files.ts';
import { withColumns } from '../../src/store/fragments.ts';
import { openConnection } from '../../src/store/open.ts';
import { storeOver } from '../../src/store/store.ts';
import { loadSeeds } from '../api/seeded.ts';

const labels: Readonly<Record<string, string>> = {
  appearance: 'Appearance',
  event: 'Event',
  report: 'Report',
  statement: 'Statement',
};
const names = readdirSync('cypher/read')
  .filter((file) => file.endsWith('.ladybug.cypher'))
  .map((file) => file.replace('.ladybug.cypher', ''));

let connection: Connection;

beforeAll(async () => {
  connection = await openConnection(':memory:');
  const store = storeOver(connection);
  await loadSeeds(store);
  const [{ id } = { id: '' }] = await connection.ask({
    name: 'one',
    text: 'MATCH (a:Actor)-[:SAID]->(:Statement) RETURN a.id AS id ORDER BY a.articleCount DESC, id LIMIT 1',
  });
  await store.curate({ kind: 'HIDE', id: String(id) }, { who: 'tester', at: '2026-01-02T00:00:00Z', why: 'a test' });
});
afterAll(() => connection.close());

it.each(names)('read/%s gives the same on both engines', async (name) => {
  const label = labels[name.split('-')[0] as string];
  const things = await connection.ask({ name: 'ids', text: `MATCH (n:${label}) RETURN n.id AS id` });
  const ids = things.map(({ id }) => id) as string[];
  const ask = async (dialect: string): Promise<readonly string[]> => {
    const text = withColumns(cypherQuery(`read/${name}`, dialect).text);
    const rows: readonly Row[] = await connection.ask({ name, text }, { ids });
    return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  };
  const common = await ask('common');
  expect(common.length).toBeGreaterThan(20);
  expect(await ask('ladybug')).toEqual(common);
});
