// What every store has to keep, asked of each engine by `embedded.test.ts` and `neo4j.test.ts`.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/article-graph.ts';
import type { EventRecord } from '../../src/model/records.ts';
import { always } from '../../src/store/condition.ts';
import type { Row } from '../../src/store/connection.ts';
import type { Keys } from '../../src/store/order.ts';
import type { Store } from '../../src/store/port.ts';
import { createReader } from '../../src/store/reader.ts';
import { extraction, type Told } from './graphs.ts';

const recordedAt = '2021-12-01T00:00:00Z';
const by = { who: 'editor', at: '2021-12-02T10:00:00Z', why: 'they are the same' };

/** A call that three papers tell of, with different dates, and a meeting that has nothing to do with it. */
const call: readonly Told[] = [
  {
    url: 'https://a.example/1',
    publisher: 'Paper A',
    published: '2021-11-14',
    actors: [
      { name: '布林肯', aliases: ['安东尼·布林肯', 'Blinken'], authority: 'blinken' },
      { name: '王毅', authority: 'wang-yi' },
      { name: '台湾', kind: 'PLACE', authority: 'taiwan' },
    ],
    events: [{ type: 'CALL', title: '布林肯与王毅通话', dates: ['2021-11-12', '2021-11-13'], who: ['布林肯', '王毅'] }],
    statements: [
      {
        text: '反对任何一方单方面改变台海地区的和平现状',
        speaker: '布林肯',
        said: '2021-11-12',
        about: ['台湾'],
        event: 1,
      },
    ],
  },
  {
    url: 'https://b.example/1',
    publisher: 'Paper B',
    published: '2021-11-13',
    actors: [
      { name: '布林肯', authority: 'blinken' },
      { name: '王毅', authority: 'wang-yi' },
    ],
    events: [{ type: 'CALL', title: '王毅同布林肯通电话', dates: ['2021-11-13'], who: ['王毅', '布林肯'] }],
    statements: [
      { text: '台海的真正现状是大陆和台湾同属一个中国', speaker: '王毅', via: '外交部', said: '2021-11-13' },
    ],
  },
  {
    url: 'https://c.example/1',
    publisher: 'Paper C',
    published: '2021-11-13',
    actors: [
      { name: '國務卿布林肯', aliases: ['布林肯'], authority: 'blinken' },
      { name: '王毅', authority: 'wang-yi' },
    ],
    events: [
      { type: 'CALL', title: '布林肯王毅通話', dates: ['2021-11-12'], who: ['國務卿布林肯', '王毅'] },
      { type: 'MEETING', title: '罗马会晤', dates: ['2021-10-31'], who: ['國務卿布林肯', '王毅'] },
    ],
    statements: [{ text: '反對任何一方單方面改變台海地區的和平現狀。', speaker: '國務卿布林肯', said: '2021-11-12' }],
  },
  {
    url: 'https://d.example/1',
    published: null,
    events: [{ type: 'VISIT', title: '一次没有日期的访问', who: ['张无名'] }],
  },
];

/** What only a query can tell, by a text of its own. */
function ask(store: Store, text: string, parameters = {}): Promise<readonly Row[]> {
  return store.read((run) => run({ name: 'contract', text }, parameters));
}

/** Asks all of it of the store that `open` gives. `clear` empties it. */
export function storeContract(open: () => Promise<Store>, clear: (store: Store) => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(async () => {
    store = await clear(store);
  });
  afterAll(() => store?.close());

  const all = call.map(extraction);
  const ingest = (extractions: readonly Extraction[]) => store.ingest(extractions, recordedAt);
  const dumpOf = async (extractions: readonly Extraction[]): Promise<readonly string[]> => {
    store = await clear(store);
    await ingest(extractions);
    return store.dump();
  };
  const actor = async (name: string): Promise<string> =>
    String(
      (await ask(store, 'MATCH (a:Actor) WHERE a.name = $name OR $name IN a.aliases RETURN a.id AS id', { name }))[0]?.[
        'id'
      ],
    );
  const event = async (title: string): Promise<string> =>
    String(
      (await ask(store, 'MATCH (r:Report {title: $title})-[:TELLS_OF]->(e:Event) RETURN e.id AS id', { title }))[0]?.[
        'id'
      ],
    );
  const count = async (label: string): Promise<number> =>
    Number((await ask(store, `MATCH (n:${label}) RETURN count(n) AS n`))[0]?.['n']);

  it('counts what is in it, nothing of anything too', async () => {
    expect(await createReader(store).counts()).toEqual({ articles: 0, actors: 0, events: 0, statements: 0 });
    await ingest(all);
    expect(await createReader(store).counts()).toMatchObject({ articles: 4, events: 3 });
  });

  describe('what was read', () => {
    const awkward: Told = {
      url: 'https://awkward.example/?q="\'\\',
      title: 'Quotes " \' ` and\nnew lines, 𠮷 and 👩‍👧, $rows {id: 1}',
      publisher: null,
      published: null,
      actors: [{ name: '𠮷田', aliases: ['O\'Neill "Tip"'] }],
      events: [{ type: 'OTHER', title: '', dates: [], who: [] }],
      more: '长文'.repeat(50_000),
    };

    it('is there field for field', async () => {
      const one: Extraction = {
        ...extraction(awkward),
        blocks: [{ kind: 'TITLE', start: 0, end: 9 }],
        omissions: [{ reason: 'navigation', excerpt: 'Home "\'\n', length: 40 }],
        problems: [{ rule: 'test/odd', severity: 'WARNING', message: `It's "odd".`, span: { start: 1, end: 3 } }],
      };
      await ingest([one]);
      const [body] = await createReader(store).articleBodies([one.graph.article.id]);
      expect(body).toMatchObject({ blocks: one.blocks, omissions: one.omissions, problems: one.problems });
      const { article } = one.graph;
      const columns =
        'n.id AS id, n.title AS title, n.language AS language, n.url AS url, n.publisher AS publisher, n.authors AS authors, n.published AS published, n.text AS text, n.recordedAt AS recordedAt';
      expect(await ask(store, `MATCH (n:Article) RETURN ${columns}`)).toEqual([{ ...article, recordedAt }]);
      const appearance =
        'n.name AS name, n.aliases AS aliases, n.authority AS authority, n.descriptions AS descriptions, n.quotes AS quotes';
      expect(await ask(store, `MATCH (n:Appearance)-[:STANDS_IN]->(:Article) RETURN ${appearance}`)).toEqual([
        { name: '𠮷田', aliases: ['O\'Neill "Tip"'], authority: null, descriptions: [], quotes: ['𠮷田'] },
      ]);
      expect(
        await ask(store, 'MATCH (n:Report)-[:STANDS_IN]->(:Article) RETURN n.title AS title, n.edtf AS edtf'),
      ).toEqual([{ title: '', edtf: null }]);
      expect(
        await ask(store, 'MATCH (e:Event) RETURN e.sortStart AS s, e.precision AS p, e.dateConflict AS c'),
      ).toEqual([{ s: '9999-12-31', p: 'UNKNOWN', c: false }]);
    });

    it('is listed by the hours of a day, and where it ended if nobody knows when it began', async () => {
      const inOrder = ['2015', '../2015', '2021-11-12', '2021-11-12T02:40', '2021-11-12T09', '2021-11-12T21:05', null];
      const events = [5, 1, 6, 3, 0, 2, 4].map((place) => ({
        type: 'OTHER' as const,
        title: `Event ${place}`,
        dates: [inOrder[place] ?? []].flat(),
      }));
      await ingest([extraction({ url: 'https://a.example/log', published: '2021-11-13', events })]);
      const query = { label: 'Event' as const, condition: always, scope: null };
      const dates = async (order: 'EVENT_DATE_ASC' | 'EVENT_DATE_DESC') => {
        const found: (string | null)[] = [];
        for (let after: Keys | null = null; ; ) {
          const slice = { after, before: null, limit: 2, fromEnd: false };
          const items = await createReader(store).list(query, [''], order, slice);
          found.push(...items.map(({ record }) => (record as EventRecord).date?.edtf ?? null));
          after = items.at(-1)?.keys ?? null;
          if (items.length < 2) return found;
        }
      };
      expect(await dates('EVENT_DATE_ASC')).toEqual(inOrder);
      expect(await dates('EVENT_DATE_DESC')).toEqual([...inOrder.slice(0, -1).reverse(), null]);
    });

    it('takes nothing for an article', async () => {
      expect(await ingest([])).toEqual({ added: [], changed: [], unchanged: [], refused: [] });
      expect(await count('Article')).toBe(0);
    });

    it('changes nothing when it comes again', async () => {
      await ingest(all);
      const dump = await store.dump();
      expect(await store.ingest(all, '2022-01-01T00:00:00Z')).toMatchObject({
        added: [],
        changed: [],
        unchanged: all.map(({ graph }) => graph.article.id),
      });
      expect(await store.dump()).toEqual(dump);
    });

    it('is replaced by another version of the article', async () => {
      const changed = { ...(call[0] as Told), events: [], statements: [] };
      await ingest(all);
      expect(await ingest([extraction(changed)])).toMatchObject({ changed: [all[0]?.graph.article.id] });
      const dump = await store.dump();
      expect(dump).toEqual(await dumpOf([extraction(changed), ...all.slice(1)]));
    });

    it('refuses an article of the future, and takes the others', async () => {
      const future = extraction({ ...(call[0] as Told), published: '2091-01-01' });
      const report = await ingest([future, ...all.slice(1)]);
      expect(report.refused).toEqual([
        expect.objectContaining({ article: future.graph.article.id, reason: expect.stringContaining('2091-01-01') }),
      ]);
      expect(await store.dump()).toEqual(await dumpOf(all.slice(1)));
    });
  });

  describe('what is known', () => {
    it('is the same in any order and batches', async () => {
      const expected = await dumpOf(all);
      expect(await dumpOf([...all].reverse())).toEqual(expected);
      store = await clear(store);
      for (const one of [2, 0, 3, 1]) await ingest([all[one] as Extraction]);
      expect(await store.dump()).toEqual(expected);
    });

    it('joins actors by authority and events by parties and day, with the rule', async () => {
      await ingest(all);
      const rows = await ask(
        store,
        'MATCH (r:Report)-[t:TELLS_OF]->(e:Event {id: $id}) RETURN r.title AS title, t.rule AS rule',
        { id: await event('布林肯与王毅通话') },
      );
      expect(rows.map(({ title, rule }) => `${title} ${rule}`).sort()).toEqual([
        '布林肯与王毅通话 event/same-day',
        '布林肯王毅通話 event/same-day',
        '王毅同布林肯通电话 event/same-day',
      ]);
      const [chosen] = await ask(
        store,
        'MATCH (e:Event {id: $id}) RETURN e.edtf AS edtf, e.dateConflict AS conflict, e.dateReason AS reason',
        { id: await event('布林肯与王毅通话') },
      );
      expect(chosen).toMatchObject({
        edtf: '2021-11-12',
        conflict: true,
        reason: expect.stringContaining('2021-11-13'),
      });
      expect(await actor('Blinken')).toBe(await actor('國務卿布林肯'));
    });

    it('joins a planned meeting with the summit it became, a day later on the other side of the world', async () => {
      const who = ['王毅', '张无名'];
      await ingest([
        extraction({
          url: 'https://a.example/plan',
          published: '2021-11-12',
          events: [{ type: 'MEETING', title: '视频会面', dates: ['2021-11-15'], who, status: 'PLANNED' }],
        }),
        extraction({
          url: 'https://b.example/summit',
          published: '2021-11-16',
          events: [{ type: 'SUMMIT', title: '视频峰会', dates: ['2021-11-16'], who }],
        }),
        extraction({
          url: 'https://b.example/call',
          published: '2021-11-16',
          events: [{ type: 'CALL', title: '通话', dates: ['2021-11-14'], who }],
        }),
      ]);
      const rows = await ask(
        store,
        'MATCH (r:Report)-[t:TELLS_OF]->(e:Event) RETURN e.status AS status, r.title AS title, t.rule AS rule ORDER BY title',
      );
      expect(rows.map(({ status, title, rule }) => `${title} ${status} ${rule}`)).toEqual([
        '视频会面 HAPPENED event/one-slip',
        '视频峰会 HAPPENED event/one-slip',
        '通话 HAPPENED event/one-report',
      ]);
    });

    describe('of one whom two papers name in a script each', () => {
      const oath = { type: 'APPOINTMENT', dates: ['2021-12-01'] } as const;
      const zh = { url: 'https://a.example/1', events: [{ ...oath, title: '科斯塔就任', who: ['埃莱娜·科斯塔'] }] };
      const en = {
        url: 'https://b.example/1',
        events: [{ ...oath, title: 'Costa takes office', who: ['Elena Costa'] }],
      };
      const both = { url: 'https://c.example/1', actors: [{ name: '埃莱娜·科斯塔', aliases: ['Elena Costa'] }] };

      it('joins what they tell while a third gives both names', async () => {
        const papers = [zh, en, both].map((told) => extraction(told));
        const together = await dumpOf(papers);
        expect(await event('科斯塔就任')).toBe(await event('Costa takes office'));
        for (const order of [
          [2, 0, 1],
          [0, 2, 1],
          [1, 0, 2],
        ]) {
          store = await clear(store);
          for (const at of order) await ingest([papers[at] as Extraction]);
          expect(await store.dump()).toEqual(together);
        }
        await store.retract([(papers[2] as Extraction).graph.article.id]);
        expect(await event('科斯塔就任')).not.toBe(await event('Costa takes office'));
        expect(await store.dump()).toEqual(await dumpOf(papers.slice(0, 2)));
      });

      it('joins it while a person says that they are one', async () => {
        await ingest([zh, en].map((told) => extraction(told)));
        const before = await store.dump();
        const ids = [await actor('埃莱娜·科斯塔'), await actor('Elena Costa')];
        const merge = await store.curate({ kind: 'MERGE', ids }, by);
        expect(await event('科斯塔就任')).toBe(await event('Costa takes office'));
        await store.undoCuration(merge.id, by);
        expect(withoutCurations(await store.dump())).toEqual(withoutCurations(before));
      });
    });

    it('has one party of whom one paper tells the full name and the other the family name', async () => {
      const talk = { type: 'MEETING', dates: ['2021-11-12'] } as const;
      const papers = [
        { url: 'https://a.example/1', events: [{ ...talk, title: '会谈', who: ['约瑟夫·卡马乌', '王毅'] }] },
        { url: 'https://b.example/1', events: [{ ...talk, title: '卡马乌来访', who: ['卡马乌', '王毅'] }] },
      ].map((told) => extraction(told));
      const together = await dumpOf(papers);
      const who = await ask(
        store,
        'MATCH (a:Actor)-[:TOOK_PART_IN]->(e:Event {id: $id}) RETURN a.name AS name ORDER BY name',
        { id: await event('会谈') },
      );
      expect(who.map(({ name }) => name)).toEqual(['王毅', '约瑟夫·卡马乌']);
      expect(await dumpOf([...papers].reverse())).toEqual(together);
      await store.retract([(papers[0] as Extraction).graph.article.id]);
      expect(await store.dump()).toEqual(await dumpOf(papers.slice(1)));
    });

    it('counts a quote of two articles once, with both wordings', async () => {
      await ingest(all);
      const rows = await ask(
        store,
        'MATCH (v:Version)-[:WORDS]->(s:Statement) WHERE s.versionCount = 2 RETURN v.text AS text ORDER BY text',
      );
      expect(rows).toHaveLength(2);
    });

    it('is left by a retracted article as if it had never been', async () => {
      for (const [index, one] of all.entries()) {
        store = await clear(store);
        await ingest(all);
        expect(await store.retract([one.graph.article.id])).toEqual({ retracted: [one.graph.article.id], unknown: [] });
        const left = await store.dump();
        expect(left).toEqual(await dumpOf(all.filter((_, other) => other !== index)));
      }
      await store.retract(all.map(({ graph }) => graph.article.id));
      for (const label of [
        'Article',
        'Appearance',
        'Report',
        'DateClaim',
        'Version',
        'Actor',
        'Event',
        'Statement',
        'Name',
        'Key',
      ]) {
        expect([label, await count(label)]).toEqual([label, 0]);
      }
    });

    it('tells what was not there to be retracted', async () => {
      expect(await store.retract(['art_none'])).toEqual({ retracted: [], unknown: ['art_none'] });
    });
  });

  describe('corrections', () => {
    it('merge actors, survive further articles, and can be undone', async () => {
      await ingest(all);
      const before = await store.dump();
      const merge = await store.curate({ kind: 'MERGE', ids: [await actor('王毅'), await actor('张无名')] }, by);
      expect(merge).toMatchObject({ state: 'APPLIED', sentence: 'Merged 王毅 and 张无名' });
      expect(await actor('王毅')).toBe(await actor('张无名'));
      await ingest([
        extraction({
          url: 'https://e.example/1',
          events: [{ type: 'SPEECH', dates: ['2021-11-01'], who: ['张无名'] }],
        }),
      ]);
      expect(await actor('王毅')).toBe(await actor('张无名'));
      await store.retract([extraction({ url: 'https://e.example/1' }).graph.article.id]);
      await store.undoCuration(merge.id, by);
      const after = await store.dump();
      expect(withoutCurations(after)).toEqual(withoutCurations(before));
      for (const name of ['王毅', '张无名']) {
        const id = await actor(name);
        const history = (await createReader(store).curationsOf([id])).get(id) ?? [];
        expect(history.map((one) => [one.id, one.state])).toEqual([[merge.id, 'UNDONE']]);
      }
    });

    it('split an actor by article, also when the article comes again', async () => {
      await ingest(all);
      const [first] = all as [Extraction];
      const before = await store.dump();
      const split = await store.curate(
        { kind: 'SPLIT', id: await actor('王毅'), articles: [first.graph.article.id] },
        by,
      );
      const named = () =>
        ask(store, "MATCH (p:Appearance {name: '王毅'})-[:NAMES]->(a:Actor) RETURN DISTINCT a.id AS id");
      expect(await named()).toHaveLength(2);
      await store.retract([first.graph.article.id]);
      await ingest([first]);
      expect(await named()).toHaveLength(2);
      await store.undoCuration(split.id, by);
      expect(withoutCurations(await store.dump())).toEqual(withoutCurations(before));
    });

    it('merge, split, rename, date and hide events', async () => {
      await ingest(all);
      const before = await store.dump();
      const made = [
        await store.curate({ kind: 'RENAME', id: await event('罗马会晤'), name: 'Rome' }, by),
        await store.curate({ kind: 'SET_DATE', id: await event('罗马会晤'), edtf: '2021-10-30' }, by),
        await store.curate({ kind: 'HIDE', id: await event('罗马会晤') }, by),
      ];
      const [rome] = await ask(
        store,
        "MATCH (e:Event {title: 'Rome'}) RETURN e.edtf AS edtf, e.hidden AS hidden, e.dateReason AS reason",
      );
      expect(rome).toEqual({
        edtf: '2021-10-30',
        hidden: true,
        reason: 'Set by editor on 2021-12-02: they are the same',
      });
      made.push(
        await store.curate({ kind: 'MERGE', ids: [await event('罗马会晤'), await event('一次没有日期的访问')] }, by),
      );
      expect(await event('罗马会晤')).toBe(await event('一次没有日期的访问'));
      made.push(
        await store.curate(
          { kind: 'SPLIT', id: await event('布林肯与王毅通话'), articles: [all[1]?.graph.article.id as string] },
          by,
        ),
      );
      expect(await event('布林肯与王毅通话')).not.toBe(await event('王毅同布林肯通电话'));
      for (const { id } of made.reverse()) await store.undoCuration(id, by);
      expect(withoutCurations(await store.dump())).toEqual(withoutCurations(before));
    });

    it('give the last word to the later of two that contradict each other', async () => {
      await ingest(all);
      const told = async () =>
        (await ask(store, 'MATCH (e:Event {id: $id}) RETURN e.edtf AS edtf', { id: await event('罗马会晤') }))[0]?.[
          'edtf'
        ];
      const dates = ['2021-10-30', '2021-11-01'];
      const made = [];
      for (const edtf of dates) {
        made.push(await store.curate({ kind: 'SET_DATE', id: await event('罗马会晤'), edtf }, by));
        expect(await told()).toBe(edtf);
      }
      await ingest([extraction({ url: 'https://e.example/1' })]);
      expect(await told()).toBe(dates[1]);
      await store.undoCuration(made[1]?.id as string, by);
      expect(await told()).toBe(dates[0]);
      expect(await store.curations()).toMatchObject([{ state: 'APPLIED' }, { state: 'UNDONE', undoneBy: 'editor' }]);
      // Merged and split again: the split, which came later, holds.
      const [a, b] = [await actor('王毅'), await actor('张无名')];
      await store.curate({ kind: 'MERGE', ids: [a, b] }, by);
      await store.curate({ kind: 'SPLIT', id: await actor('王毅'), articles: [], names: ['张无名'] }, by);
      expect(await actor('王毅')).not.toBe(await actor('张无名'));
    });

    it('report a subject that has gone, and apply again when it is back', async () => {
      await ingest(all);
      const rename = await store.curate({ kind: 'RENAME', id: await actor('张无名'), name: '张有名' }, by);
      const article = all[3]?.graph.article.id as string;
      await store.retract([article]);
      expect(await store.curations()).toMatchObject([
        { id: rename.id, state: 'ORPHANED', stateReason: expect.stringContaining('No article') },
      ]);
      await ingest([all[3] as Extraction]);
      expect(await store.curations()).toMatchObject([{ id: rename.id, state: 'APPLIED' }]);
      expect(await actor('张有名')).not.toBe('undefined');
    });

    it('are looked at again in what is left when another of their subjects goes', async () => {
      await ingest(all);
      await store.curate({ kind: 'MERGE', ids: [await event('罗马会晤'), await event('一次没有日期的访问')] }, by);
      const [third, fourth] = [all[2], all[3]].map((one) => one?.graph.article.id as string);
      await store.curate({ kind: 'SPLIT', id: await event('罗马会晤'), articles: [fourth as string] }, by);
      await store.retract([third as string]);
      expect(await store.curations()).toMatchObject([
        { kind: 'MERGE', state: 'ORPHANED' },
        { kind: 'SPLIT', state: 'APPLIED' },
      ]);
      const rule = 'MATCH (:Report {articleId: $id})-[t:TELLS_OF]->(:Event) RETURN t.rule AS rule';
      expect(await ask(store, rule, { id: fourth })).toEqual([{ rule: 'event/one-report' }]);
    });

    it('answer clearly what cannot be', async () => {
      await ingest(all);
      const [person, place] = [await actor('王毅'), await actor('台湾')];
      const refuse = (request: Parameters<Store['curate']>[0]) => expect(store.curate(request, by)).rejects;
      await refuse({ kind: 'MERGE', ids: [person, person] }).toThrow('two different things');
      await refuse({ kind: 'MERGE', ids: [person, place] }).toThrow('A PERSON and a PLACE cannot be one.');
      await refuse({ kind: 'MERGE', ids: [person, await event('罗马会晤')] }).toThrow('not both');
      await refuse({ kind: 'MERGE', ids: [person, 'act_none'] }).toMatchObject({ code: 'NOT_FOUND' });
      await refuse({ kind: 'SET_DATE', id: await event('罗马会晤'), edtf: 'yesterday' }).toThrow('not an EDTF date');
      await refuse({ kind: 'SET_DATE', id: person, edtf: '2021' }).toThrow('Only events');
      const hide = await store.curate({ kind: 'HIDE', id: person }, by);
      await store.undoCuration(hide.id, by);
      await expect(store.undoCuration(hide.id, by)).rejects.toThrow('undone before');
      // A cycle of merges ends in one actor; the second id has gone by then.
      const [a, b] = [await actor('王毅'), await actor('张无名')];
      await store.curate({ kind: 'MERGE', ids: [a, b] }, by);
      await refuse({ kind: 'MERGE', ids: [b, a] }).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('keeps nothing of an ingestion that fails', async () => {
    await ingest(all.slice(0, 1));
    const dump = await store.dump();
    const spoilt = extraction(call[1] as Told);
    const broken = {
      ...spoilt,
      graph: { ...spoilt.graph, events: [{ ...(spoilt.graph.events[0] as object), title: 1.5 }] },
    } as unknown as Extraction;
    await expect(ingest([all[2] as Extraction, broken])).rejects.toThrow();
    expect(await store.dump()).toEqual(dump);
  });
}

export function withoutCurations(dump: readonly string[]): readonly string[] {
  return dump.filter((line) => !line.startsWith('["curations"'));
}
