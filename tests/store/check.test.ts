import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleId } from '../../src/model/id.ts';
import { checkStore } from '../../src/store/check.ts';
import type { Connection } from '../../src/store/connection.ts';
import { openConnection } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { storeOver } from '../../src/store/store.ts';
import { loadSeeds } from '../api/seeded.ts';

let connection: Connection;
let store: Store;

beforeEach(async () => {
  connection = await openConnection(':memory:');
  store = storeOver(connection);
  await loadSeeds(store);
});
afterEach(() => store.close());

const damage = (text: string) => connection.write((run) => run({ name: 'damage', text }));
const faultsOf = async (rederive: boolean) => (await checkStore(store, { rederive })).faults;
const signature = { who: 'tester', at: '2026-01-02T00:00:00Z', why: 'a test' };

describe('a check of the graph', () => {
  it('finds nothing wrong with what was ingested, corrected and retracted', async () => {
    const [event, actor] = await store.read(async (run) => [
      (await run({ name: 'event', text: 'MATCH (e:Event) RETURN e.id AS id ORDER BY e.id LIMIT 1' }))[0]?.['id'],
      (await run({ name: 'actor', text: 'MATCH (a:Actor) RETURN a.id AS id ORDER BY a.id LIMIT 1' }))[0]?.['id'],
    ]);
    await store.curate({ kind: 'SET_DATE', id: String(event), edtf: '2021-12' }, signature);
    await store.curate({ kind: 'RENAME', id: String(actor), name: 'Somebody' }, signature);
    await store.retract([articleId({ url: 'https://example.org/dateline/summit-announced', title: '', text: '' })]);
    const findings = await checkStore(store, { rederive: true });
    expect(findings.faults).toEqual([]);
    expect(findings.articles).toBe(11);
    expect(findings.quotations).toBeGreaterThan(300);
    expect(findings.knowledge).toBeGreaterThan(300);
  });

  it('finds a quotation that is not its slice of the text', async () => {
    await damage("MATCH (v:Version) WITH v ORDER BY v.id LIMIT 1 SET v.quote = 'never said'");
    const faults = await faultsOf(false);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ kind: 'QUOTATION', message: expect.stringContaining('“never said”') });
  });

  it('finds what a damaged file has made unreadable, and goes on', async () => {
    await damage("MATCH (v:Version) WITH v ORDER BY v.id LIMIT 1 SET v.digest = '[1'");
    expect(await faultsOf(true)).toContainEqual(
      expect.objectContaining({ kind: 'KNOWLEDGE', message: expect.stringContaining('cannot be read') }),
    );
  });

  it('finds what stands in no article', async () => {
    await damage('MATCH (r:Report)-[t:STANDS_IN]->(:Article) WITH r, t ORDER BY r.id LIMIT 1 DELETE t');
    expect(await faultsOf(false)).toContainEqual(
      expect.objectContaining({ kind: 'TIE', subject: 'Report', message: expect.stringMatching(/^1 of /) }),
    );
  });

  it('finds knowledge that does not follow from the reports', async () => {
    await damage("MATCH (e:Event) WITH e ORDER BY e.id LIMIT 1 SET e.title = 'made up'");
    const faults = await faultsOf(true);
    expect(faults.map(({ kind }) => kind)).toEqual(['KNOWLEDGE', 'KNOWLEDGE']);
    expect(faults.map(({ message }) => message).join()).toContain('"made up"');
  });
});
