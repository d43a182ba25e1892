// Changes through the API: pages while articles come in, retraction, each kind of correction and its undoing. Run on both engines.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { extraction, type Told } from '../contract/graphs.ts';
import { apiOver } from './seeded.ts';

const recordedAt = '2021-12-01T00:00:00Z';

/** Eight meetings on every other day of May, each told by a paper of its own. */
const meetings: readonly Told[] = Array.from({ length: 8 }, (_, index) => meeting(2 * index + 2));

function meeting(day: number): Told {
  const date = `2021-05-${String(day).padStart(2, '0')}`;
  return {
    url: `https://paper.example/${day}`,
    publisher: `Paper ${day % 3}`,
    published: date,
    actors: [
      { name: '李文河', authority: 'li' },
      { name: `陈玉山${day}`, authority: `chen-${day}` },
    ],
    events: [{ type: 'MEETING', title: `第${day}次会谈`, dates: [date], who: ['李文河', `陈玉山${day}`] }],
    statements: [
      {
        text: `第${day}号桥明年开工，两岸的镇子都会受益`,
        speaker: '李文河',
        said: date,
        about: [`陈玉山${day}`],
        event: 1,
      },
    ],
  };
}

export function changes(name: string, openEmpty: () => Promise<Store>): void {
  describe(`changes on ${name}`, () => {
    let store: Store;
    let api: ReturnType<typeof apiOver>;
    beforeAll(async () => {
      store = await openEmpty();
    });
    beforeEach(async () => {
      const { nodes } = (await apiOver(store).ask('{ articles(first: 100) { nodes { id } } }')).data.articles;
      await store.retract(nodes.map(({ id }: { id: string }) => id));
      await store.ingest(meetings.map(extraction), recordedAt);
      api = apiOver(store);
    });
    afterAll(() => store?.close());

    const ask = async (query: string, variables: object = {}) => {
      const answer = await api.ask(query, variables);
      expect(answer.errors).toBeUndefined();
      return answer.data;
    };
    const events = async (): Promise<{ id: string; title: string; date: { edtf: string } | null }[]> =>
      (await ask('{ events(first: 100) { nodes { id title date { edtf } } } }')).events.nodes;
    const actors = async (): Promise<{ id: string; name: string }[]> =>
      (await ask('{ actors(first: 100, orderBy: NAME_ASC) { nodes { id name } } }')).actors.nodes;
    const everything = () =>
      ask(
        '{ actors(first: 100, orderBy: NAME_ASC) { nodes { id name aliases articleCount } } events(first: 100) { nodes { id title date { edtf } participants { actor { id } } } } statements(first: 100) { nodes { id text speaker { id } } } }',
      );

    it.each([
      ['forwards', 'first', 'after', 'DATE_ASC'],
      ['backwards', 'last', 'before', 'DATE_ASC'],
      ['forwards, latest first', 'first', 'after', 'DATE_DESC'],
      ['backwards, latest first', 'last', 'before', 'DATE_DESC'],
    ])('lose and double nothing when articles come in between pages, %s', async (_, size, bound, order) => {
      const before = (await events()).map(({ title }) => title);
      const seen: string[] = [];
      let coming = [3, 9, 15, 1];
      for (let cursor: string | null = null; ; ) {
        const page: any = (
          await ask(
            `query($c: String) { events(${size}: 2, ${bound}: $c, orderBy: ${order}) { nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
            { c: cursor },
          )
        ).events;
        seen.push(...page.nodes.map(({ title }: { title: string }) => title));
        const [next, ...rest] = coming;
        if (next !== undefined) await store.ingest([extraction(meeting(next))], recordedAt);
        coming = rest;
        cursor = size === 'first' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
        if (!(size === 'first' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) break;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(before));
    });

    it.each([
      ['a search', 'search(text: "陈玉山", kinds: [ACTOR], PAGE) { nodes { ... on Actor { name } } LAST }', 'search'],
      ['relations', 'actor(name: "李文河") { relations(PAGE) { nodes { actor { name } } LAST } }', 'actor'],
    ])('go on with %s where the last item of a page was, though it has gone', async (_, list, field) => {
      const page = async (variables: { first: number; after?: string }) => {
        const text = list.replace('PAGE', 'first: $first, after: $after').replace('LAST', 'pageInfo { endCursor }');
        const found = (await ask(`query($first: Int, $after: String) { ${text} }`, variables))[field];
        const { nodes, pageInfo } = found.relations ?? found;
        const names: string[] = nodes.map((node: any) => (node.actor ?? node).name);
        return { names, end: pageInfo.endCursor as string };
      };
      const all = (await page({ first: 100 })).names;
      expect(all).toHaveLength(meetings.length);
      const { names, end } = await page({ first: 3 });
      for (const name of names) {
        const { nodes } = (await ask(`{ articles(where: { mentions: ["${name}"] }) { nodes { id } } }`)).articles;
        await store.retract(nodes.map(({ id }: { id: string }) => id));
      }
      expect((await page({ first: 100, after: end })).names).toEqual(all.slice(3));
    });

    it('are not yet seen in an event as it was known before', async () => {
      const [first] = meetings as [Told];
      const later = { ...first, url: 'https://other.example/2', publisher: 'Other', published: '2021-05-09' };
      const words = '桥要等到后年才能开工，钱还没有着落';
      await store.ingest(
        [extraction({ ...later, statements: [{ text: words, speaker: '李文河', said: '2021-05-09', event: 1 }] })],
        recordedAt,
      );
      const seen = async (asOf: string) => {
        const fields =
          '{ reports { id } articles { totalCount nodes { id } } statements { totalCount nodes { text } } }';
        const { event } = await ask(`{ event(id: "${(await events())[0]?.id}" ${asOf}) ${fields} }`);
        return [event.reports.length, event.articles.totalCount, event.statements.totalCount];
      };
      expect(await seen('')).toEqual([2, 2, 2]);
      expect(await seen('publishedAsOf: "2021-05-05"')).toEqual([1, 1, 1]);
    });

    it('take out an article with all that only it told', async () => {
      const [gone] = (await ask('{ articles(first: 1) { nodes { id title } } }')).articles.nodes;
      const told = (await ask('query($a: ID) { events(where: { article: $a }) { nodes { id } } }', { a: gone.id }))
        .events.nodes;
      const { retract } = await ask('mutation($a: ID!) { retract(article: $a) { articleId title } }', { a: gone.id });
      expect(retract).toEqual({ articleId: gone.id, title: gone.title });
      expect((await ask('query($a: ID!) { node(id: $a) { id } }', { a: gone.id })).node).toBeNull();
      expect((await events()).map(({ id }) => id)).not.toContain(told[0].id);
      const again = await api.ask('mutation($a: ID!) { retract(article: $a) { title } }', { a: gone.id });
      expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    const curated =
      '{ curation { id kind state who why } subjects { ... on Actor { id name } ... on Event { id title date { edtf } } } }';
    const undo = async (id: string) => {
      const { undoCuration } = await ask(`mutation($id: ID!) { undoCuration(id: $id) ${curated} }`, { id });
      expect(undoCuration.curation).toMatchObject({ id, state: 'UNDONE' });
      const twice = await api.ask(`mutation($id: ID!) { undoCuration(id: $id) ${curated} }`, { id });
      expect(twice.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    };
    const corrections: readonly (readonly [string, () => Promise<{ mutation: string; after: () => Promise<void> }>])[] =
      [
        [
          'merge actors',
          async () => {
            const [one, two] = (await actors()).filter(({ name: called }) => called.startsWith('陈玉山'));
            return {
              mutation: `mergeActors(actors: ["${one?.id}", "${two?.id}"], why: "one man")`,
              after: async () => expect((await actors()).length).toBe(8),
            };
          },
        ],
        [
          'split an actor',
          async () => {
            const { actor } = await ask('{ actor(name: "李文河") { id articles(first: 1) { nodes { id } } } }');
            return {
              mutation: `splitActor(actor: "${actor.id}", articles: ["${actor.articles.nodes[0].id}"], why: "a namesake")`,
              after: async () =>
                expect((await actors()).filter(({ name: called }) => called === '李文河').length).toBe(2),
            };
          },
        ],
        [
          'rename an actor',
          async () => ({
            mutation: `renameActor(actor: "${(await ask('{ actor(name: "李文河") { id } }')).actor.id}", name: "李文江", why: "a slip")`,
            after: async () => expect((await actors()).map(({ name: called }) => called)).toContain('李文江'),
          }),
        ],
        [
          'hide an actor',
          async () => ({
            mutation: `hideActor(actor: "${(await ask('{ actor(name: "李文河") { id } }')).actor.id}", why: "no actor")`,
            after: async () => expect((await actors()).map(({ name: called }) => called)).not.toContain('李文河'),
          }),
        ],
        [
          'merge events',
          async () => {
            const [one, two] = await events();
            return {
              mutation: `mergeEvents(events: ["${one?.id}", "${two?.id}"], why: "one meeting")`,
              after: async () => expect((await events()).length).toBe(7),
            };
          },
        ],
        [
          'split an event',
          async () => {
            const [first] = meetings as [Told];
            await store.ingest(
              [extraction({ ...first, url: 'https://other.example/2', publisher: 'Other' })],
              recordedAt,
            );
            const { nodes } = (await ask('{ events(first: 1) { nodes { id reports { id } } } }')).events;
            expect(nodes[0].reports.length).toBe(2);
            return {
              mutation: `splitEvent(event: "${nodes[0].id}", reports: ["${nodes[0].reports[1].id}"], why: "another one")`,
              after: async () => expect((await events()).length).toBe(9),
            };
          },
        ],
        [
          'rename an event',
          async () => ({
            mutation: `renameEvent(event: "${(await events())[0]?.id}", title: "首次会谈", why: "shorter")`,
            after: async () => expect((await events())[0]?.title).toBe('首次会谈'),
          }),
        ],
        [
          'set the date of an event',
          async () => ({
            mutation: `setEventDate(event: "${(await events())[0]?.id}", date: "2021-06", why: "by its minutes")`,
            after: async () => expect((await events()).at(-1)?.date?.edtf).toBe('2021-06'),
          }),
        ],
        [
          'hide an event',
          async () => ({
            mutation: `hideEvent(event: "${(await events())[0]?.id}", why: "no event")`,
            after: async () => expect((await events()).length).toBe(7),
          }),
        ],
      ];

    it.each(corrections)('%s, and back again', async (_, prepare) => {
      const { mutation, after } = await prepare();
      const before = await everything();
      const [payload] = Object.values<any>(await ask(`mutation { ${mutation} ${curated} }`));
      expect(payload.curation).toMatchObject({ state: 'APPLIED', who: 'tester' });
      await after();
      const history = (await ask('{ curations(first: 1) { nodes { id kind state } } }')).curations.nodes[0];
      expect(history).toMatchObject({ id: payload.curation.id, kind: payload.curation.kind });
      await undo(payload.curation.id);
      expect(await everything()).toEqual(before);
    });

    it('refuse what cannot be, with a code', async () => {
      const code = async (mutation: string) =>
        (await api.ask(`mutation { ${mutation} ${curated} }`)).errors?.[0]?.extensions.code;
      const [{ id } = { id: '' }] = await events();
      expect(await code('undoCuration(id: "cur_0123456789abcdef0123")')).toBe('NOT_FOUND');
      expect(await code(`hideEvent(event: "${id}")`)).toBe('BAD_USER_INPUT');
      expect(await code(`mergeEvents(events: ["${id}"], why: "so")`)).toBe('BAD_USER_INPUT');
      expect(await code(`setEventDate(event: "${id}", date: "2021-13", why: "so")`)).toBe('BAD_USER_INPUT');
      expect(await code('hideEvent(event: "evt_0123456789abcdef0123", why: "so")')).toBe('NOT_FOUND');
      expect(await code('splitEvent(event: "evt_0123456789abcdef0123", reports: ["rep_0"], why: "so")')).toBe(
        'NOT_FOUND',
      );
      const [actor] = await actors();
      expect(await code(`hideActor(actor: "${id}", why: "so")`)).toBe('BAD_USER_INPUT');
      expect(await code(`hideEvent(event: "${actor?.id}", why: "so")`)).toBe('BAD_USER_INPUT');
      expect(await code(`mergeActors(actors: ["${id}", "${(await events())[1]?.id}"], why: "so")`)).toBe(
        'BAD_USER_INPUT',
      );
      const nodes = (await ask('{ events(first: 2) { nodes { reports { id article { id } } } } }')).events.nodes;
      const reports = nodes.map((event: any) => event.reports[0]);
      for (const report of [reports[0], reports[1]])
        expect(await code(`splitEvent(event: "${id}", reports: ["${report.id}"], why: "so")`)).toBe('BAD_USER_INPUT');
      expect(await code(`splitActor(actor: "${actor?.id}", articles: ["art_0"], why: "so")`)).toBe('BAD_USER_INPUT');
      expect(await code(`renameActor(actor: "${actor?.id}", name: "${'x'.repeat(301)}", why: "so")`)).toBe(
        'BAD_USER_INPUT',
      );
    });
  });
}
