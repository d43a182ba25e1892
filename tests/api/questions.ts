// The questions that Dateline promises to answer, asked of a store that holds the seeds. Run on both engines.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '../../src/language/fold.ts';
import type { Store } from '../../src/store/port.ts';
import { exampleQuery } from '../../web/playground/example.ts';
import { apiOver, loadSeeds, root } from './seeded.ts';

const folder = join(root, 'queries');

export function questions(name: string, open: () => Promise<Store>): void {
  describe(`the questions on ${name}`, () => {
    let store: Store;
    let api: ReturnType<typeof apiOver>;
    beforeAll(async () => {
      store = await open();
      await loadSeeds(store);
      api = apiOver(store);
    });
    afterAll(async () => {
      await store?.close();
    });
    const ask = async (query: string, variables: object = {}) => {
      const answer = await api.ask(query, variables);
      expect(answer.errors).toBeUndefined();
      return answer.data;
    };

    it.each(readdirSync(folder).filter((file) => file !== 'ingest.graphql'))('%s works as written', async (file) => {
      const [field] = Object.values<any>(await ask(exampleQuery));
      const data = await ask(readFileSync(join(folder, file), 'utf8'), { event: field.nodes[0].id });
      const [answer] = Object.values<any>(data);
      const items = answer.nodes ?? answer.edges ?? answer.accounts ?? answer.relations?.nodes ?? answer;
      expect(items.length ?? items.counts.articles).toBeGreaterThan(0);
    });

    it('finds one person by any form and script of the name', async () => {
      const names = ['布林肯', 'Blinken', '國務卿布林肯', 'Antony Blinken'];
      const found = await Promise.all(
        names.map((name) => ask('query($name: String!) { actor(name: $name) { id } }', { name })),
      );
      expect(new Set(found.map(({ actor }) => actor?.id)).size).toBe(1);
      expect(found[0].actor).not.toBeNull();
    });

    it('finds an article by its address, whatever a campaign added to it', async () => {
      const { articles } = await ask('{ articles { nodes { id url } } }');
      const { id, url } = articles.nodes.find((article: any) => article.url !== null);
      const query = 'query ($url: URL!) { article(url: $url) { id } }';
      expect(await ask(query, { url: `${url}?utm_source=feed#top` })).toEqual({ article: { id } });
    });

    it.each(['actor', 'event', 'statement', 'article'])('asks for one argument that says which %s', async (field) => {
      for (const given of ['', '(id: "x", slug: "y")'])
        expect((await api.ask(`{ ${field}${given} { id } }`)).errors?.[0]?.message).toMatch(
          /^Give exactly one of "id", /,
        );
    });

    it('gives nothing for an unknown name, and near ones', async () => {
      const answer = await api.ask('{ events(where: { participants: ["Blinkem"] }) { totalCount } }');
      expect(answer.data.events.totalCount).toBe(0);
      expect(answer.extensions?.didYouMean?.[0]?.suggestions).toContain('布林肯');
    });

    it('names the rule by which somebody takes part, in each report', async () => {
      const data = await ask('{ events(first: 100) { nodes { reports { rule participants { name role rule } } } } }');
      const parts = data.events.nodes.flatMap(({ reports }: any) => reports.flatMap((one: any) => one.participants));
      expect(parts.length).toBeGreaterThan(0);
      for (const { role, rule } of parts)
        if (role === 'place') expect(rule).toBeNull();
        else expect(rule).toMatch(/^(?:zh|en)\//);
    });

    it('quotes the very words of the text', async () => {
      const data = await ask(
        '{ statements(first: 100) { nodes { evidence { quote start end article { id } } } } articles(first: 100) { nodes { id text } } }',
      );
      const texts = new Map<string, string>(
        data.articles.nodes.map(({ id, text }: { id: string; text: string }) => [id, text]),
      );
      const evidence = data.statements.nodes.flatMap((statement: { evidence: object[] }) => statement.evidence);
      expect(evidence.length).toBeGreaterThan(50);
      for (const { quote, start, end, article } of evidence)
        expect(texts.get(article.id)?.slice(start, end)).toBe(quote);
    });

    it('pages forwards and backwards over the same list', async () => {
      const all = (await ask('{ events(first: 100) { nodes { id } } }')).events.nodes.map(
        ({ id }: { id: string }) => id,
      );
      const walk = async (turn: 'first' | 'last') => {
        const seen: string[] = [];
        for (let cursor: string | null = null; ; ) {
          const bound: string = turn === 'first' ? 'after' : 'before';
          const page: any = (
            await ask(
              `query($c: String) { events(${turn}: 4, ${bound}: $c) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
              { c: cursor },
            )
          ).events;
          const ids = page.nodes.map(({ id }: { id: string }) => id);
          if (turn === 'first') seen.push(...ids);
          else seen.unshift(...ids);
          cursor = turn === 'first' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
          if (!(turn === 'first' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return seen;
        }
      };
      expect(await walk('first')).toEqual(all);
      expect(await walk('last')).toEqual(all);
    });

    it('tells how the lists of relations and events spread', async () => {
      const { actor, events } = await ask(`{
        actor(name: "布林肯") { relations(first: 3) { nodes {
          eventCount statementCount actor { name }
          events { totalCount facets(limit: 100) { participants { label count } } }
          statements { totalCount facets(limit: 100) { modes { count } } }
        } } }
        events(first: 3, orderBy: REPORTS_DESC) { nodes {
          articleCount articles { totalCount nodes { id } facets(limit: 100) { languages { count } actors { count } } }
        } }
      }`);
      const sum = (values: { count: number }[]) => values.reduce((total, { count }) => total + count, 0);
      for (const { eventCount, statementCount, actor: other, events, statements } of actor.relations.nodes) {
        expect(events.totalCount).toBe(eventCount);
        const participants: { label: string; count: number }[] = events.facets.participants;
        if (eventCount > 0) expect(participants).toContainEqual({ label: other.name, count: eventCount });
        expect(statements.totalCount).toBe(statementCount);
        expect(sum(statements.facets.modes)).toBe(statementCount);
      }
      for (const { articleCount, articles } of events.nodes) {
        expect(articleCount).toBeGreaterThan(1);
        expect(articles.totalCount).toBe(articleCount);
        expect(new Set(articles.nodes.map(({ id }: { id: string }) => id)).size).toBe(articleCount);
        expect(sum(articles.facets.languages)).toBe(articleCount);
        expect(Math.max(...articles.facets.actors.map(({ count }: { count: number }) => count))).toBe(articleCount);
      }
    });

    it('combines filters with AND, OR and NOT', async () => {
      const count = async (where: string) =>
        (await ask(`{ events(where: ${where}) { totalCount } }`)).events.totalCount;
      const all = await count('{}');
      const calls = await count('{ type: CALL }');
      expect(calls).toBeGreaterThan(0);
      expect(await count('{ NOT: { type: CALL } }')).toBe(all - calls);
      expect(await count('{ OR: [{ type: CALL }, { NOT: { type: CALL } }] }')).toBe(all);
      expect(await count('{ AND: [{ type: CALL }, { type: MEETING }] }')).toBe(0);
      expect(await count('{ OR: [] }')).toBe(0);
    });

    // An engine's planner may answer each of two conditions rightly and both together wrongly.
    it.each<[string, readonly string[]]>([
      [
        'events',
        [
          '{ participants: ["拜登"] }',
          '{ anyParticipant: ["拜登", "布林肯"] }',
          '{ publisher: $publisher }',
          '{ during: { from: "2021-11", to: "2021-11" } }',
          '{ type: [CALL, MEETING] }',
          '{ ids: $ids }',
        ],
      ],
      [
        'statements',
        [
          '{ speaker: "布林肯" }',
          '{ publisher: $publisher }',
          '{ said: { from: "2021-11" } }',
          '{ attributed: true }',
          '{ ids: $ids }',
        ],
      ],
    ])('combines filters of %s as the sets that they stand for', async (field, filters) => {
      const given = await ask(`{ articles(first: 1) { nodes { publisher } } ${field}(last: 30) { nodes { id } } }`);
      const publisher = given.articles.nodes[0].publisher;
      const ids = given[field].nodes.map(({ id }: { id: string }) => id);
      const found = async (where: string): Promise<readonly string[]> => {
        const seen: string[] = [];
        const uses = [
          ['$publisher', 'String'],
          ['$ids', '[ID!]'],
        ].filter(([name]) => where.includes(name as string));
        const variables = uses.map(([name, of]) => `${name}: ${of}`).join(', ');
        for (let after: string | null = null; ; ) {
          const page: any = (
            await ask(
              `query(${variables} $after: String) { ${field}(first: 40, after: $after, where: ${where}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
              { publisher, ids, after },
            )
          )[field];
          seen.push(...page.nodes.map(({ id }: { id: string }) => id));
          if (!page.pageInfo.hasNextPage) {
            expect(seen.length, where).toBe(page.totalCount);
            return seen.sort();
          }
          after = page.pageInfo.endCursor;
        }
      };
      const all = await found('{}');
      const sets = await Promise.all(filters.map(async (filter) => new Set(await found(filter))));
      for (const [i, a] of filters.entries()) {
        expect(await found(`{ NOT: ${a} }`), `NOT ${a}`).toEqual(all.filter((id) => !sets[i]?.has(id)));
        for (const [j, b] of filters.entries()) {
          if (j <= i) continue;
          const either = all.filter((id) => sets[i]?.has(id) || sets[j]?.has(id));
          expect(await found(`{ OR: [${a}, ${b}] }`), `${a} OR ${b}`).toEqual(either);
          expect(await found(`{ NOT: { OR: [${a}, { NOT: ${b} }] } }`), `${b} without ${a}`).toEqual(
            all.filter((id) => !sets[i]?.has(id) && sets[j]?.has(id)),
          );
        }
      }
      const { facets } = (
        await ask(`query($ids: [ID!]) { ${field}(where: { ids: $ids }) { facets { publishers { count } } } }`, { ids })
      )[field];
      expect(facets.publishers.length).toBeGreaterThan(0);
    });

    it('counts facets and bins over all pages', async () => {
      const { events } = await ask(
        '{ events(first: 1) { totalCount facets { types { value count } participants { label count } } histogram(unit: MONTH) { bins { start count } undated } } }',
      );
      const sum = (items: { count: number }[]) => items.reduce((total, { count }) => total + count, 0);
      expect(sum(events.facets.types)).toBe(events.totalCount);
      expect(sum(events.histogram.bins) + events.histogram.undated).toBe(events.totalCount);
      expect(events.facets.participants.length).toBeGreaterThan(0);
    });

    it('begins its bins with the time asked for, and counts what began before', async () => {
      const { events } = await ask(
        '{ events(where: { during: { from: "2021-11" } }) { totalCount histogram(from: "2021-11") { unit bins { start count } before } whole: histogram { bins { start } before } } }',
      );
      const { unit, bins, before } = events.histogram;
      expect(before).toBeGreaterThan(0);
      expect(bins.reduce((total: number, { count }: { count: number }) => total + count, before)).toBe(
        events.totalCount,
      );
      expect(unit).toBe('DAY');
      expect(bins[0].start >= '2021-11-01').toBe(true);
      expect(events.whole.bins[0].start < '2021-11-01').toBe(true);
      expect(events.whole.before).toBe(0);
    });

    it.each([
      '气候变化',
      '氣候變化',
      '化',
      '拜登 气候',
      'blink',
      'the',
      'that',
      'an',
      '“',
      '2021',
      '台湾、',
      'G20 climate',
    ])('finds by %s all that holds it, in either script, and nothing else', async (text) => {
      const data = await ask(
        `query($text: String!) {
          search(text: $text, first: 100) { totalCount edges { node { ... on Node { id } } highlights { field text offset spans { start end } } } }
          actors(first: 100) { nodes { id name aliases } }
          events(first: 100) { nodes { id title } }
          statements(first: 100) { totalCount nodes { id text } }
          articles(first: 100) { nodes { id title text } }
        }`,
        { text },
      );
      expect(data.statements.totalCount).toBeLessThanOrEqual(100);
      const things: { id: string; name?: string; aliases?: string[]; title?: string; text?: string }[] = [
        ...data.actors.nodes,
        ...data.events.nodes,
        ...data.statements.nodes,
        ...data.articles.nodes,
      ];
      const terms = foldText(text).split(' ');
      const fields = ({ name, aliases = [], title, text: words }: (typeof things)[number]) =>
        name !== undefined ? [[name, ...aliases].join('\n')] : [words ?? title ?? ''];
      const holding = things.filter((thing) =>
        fields(thing).some((field) => terms.every((term) => foldText(field).includes(term))),
      );
      const found: { node: { id: string }; highlights: any[] }[] = data.search.edges;
      if (data.search.totalCount <= 100)
        expect(found.map(({ node }) => node.id).sort()).toEqual(holding.map(({ id }) => id).sort());
      else for (const { node } of found) expect(holding.map(({ id }) => id)).toContain(node.id);
      for (const { node, highlights } of found) {
        const thing = things.find(({ id }) => id === node.id) as any;
        expect(highlights.length, node.id).toBeGreaterThan(0);
        for (const { field, text: passage, offset, spans } of highlights) {
          const whole: string[] = field === 'name' ? [thing.name, ...thing.aliases] : [thing[field]];
          expect(whole.some((words) => words.slice(offset, offset + passage.length) === passage)).toBe(true);
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) expect(terms).toContain(foldText(passage.slice(start, end)));
        }
      }
    });

    it('takes words for what statements are about where nobody is called so', async () => {
      const { statements } = await ask(
        '{ statements(where: { about: "氣候變化" }, first: 100) { totalCount nodes { text } } }',
      );
      expect(statements.totalCount).toBeGreaterThan(0);
      for (const { text } of statements.nodes) expect(foldText(text)).toContain('气候变化');
    });

    // Whatever a question nests, it is as many queries for a page of twenty as for one of one.
    it.each([
      ['accounts.graphql', 5],
      ['as-of.graphql', 3],
      ['date-conflicts.graphql', 3],
      ['neighborhood.graphql', 10],
      ['paging.graphql', 2],
      ['timeline.graphql', 5],
      ['welcome.graphql', 1],
      ['who-said-what.graphql', 6],
      ['search.graphql', 9],
      ['connection.graphql', 12],
    ])('asks for %s at most %i queries of the store, however long the pages', async (file, most) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const event = (await ask(exampleQuery)).events.nodes[0].id;
      const counts: number[] = [];
      for (const size of [2, 10]) {
        api.asked.length = 0;
        await ask(text.replace(/first: \d+/g, `first: ${size}`), { event });
        counts.push(api.asked.length);
      }
      expect(Math.max(...counts), api.asked.join()).toBeLessThanOrEqual(most);
    });

    it.each([
      [
        '{ actors(first: 20) { nodes { events { totalCount facets { types { count } } histogram { bins { count } } } } } }',
        4,
      ],
      [
        '{ actors(first: 20) { nodes { relations(first: 3) { totalCount nodes { actor { name } } } curations { id } } } }',
        5,
      ],
      ['{ events(first: 20) { nodes { accounts { label statements { totalCount nodes { text } } } } } }', 5],
      [
        '{ articles(first: 20) { nodes { text marks { subject { ... on Actor { name } } } statements { nodes { speaker { name } } } } } }',
        8,
      ],
      ['{ curations(first: 20) { nodes { concerns { ... on Actor { name } } } } }', 3],
      ['{ statements(first: 20) { nodes { event { reports { participants { actor { name } } } } } } }', 5],
    ])('asks for %s at most %i', async (query, most) => {
      api.asked.length = 0;
      await ask(query);
      expect(api.asked.length, api.asked.join()).toBeLessThanOrEqual(most);
    });

    it('finds the same ties from both ends, each event and statement once, and nothing beyond the middle twice', async () => {
      const { neighborhood } = await ask(
        '{ neighborhood(of: ["拜登"], depth: 2, first: 300) { nodes { actor { id } } edges { from { id } to { id } eventCount statementCount start end } } }',
      );
      expect(neighborhood.edges.length).toBeGreaterThan(20);
      const ids = neighborhood.nodes.map(({ actor }: any) => actor.id);
      expect(new Set(ids).size).toBe(ids.length);
      const { actors } = await ask(
        'query($ids: [ID!]) { actors(where: { ids: $ids }, first: 20) { nodes { id relations(first: 50) { nodes { actor { id } eventCount statementCount start end events(first: 1) { totalCount } } } } } }',
        { ids },
      );
      const tie = (a: string, b: string, { eventCount, statementCount, start, end }: any) =>
        [...[a, b].sort(), eventCount, statementCount, start, end].join(' ');
      const edges = new Set(neighborhood.edges.map((edge: any) => tie(edge.from.id, edge.to.id, edge)));
      for (const { id, relations } of actors.nodes)
        for (const relation of relations.nodes) {
          expect(relation.events.totalCount).toBe(relation.eventCount);
          if (ids.includes(relation.actor.id)) expect(edges).toContain(tie(id, relation.actor.id, relation));
        }
    });

    it('asks few questions of the store for a page of a hundred statements', async () => {
      api.asked.length = 0;
      await ask(
        '{ statements(first: 100) { totalCount nodes { text speaker { name } event { title participants { actor { name } } } evidence { quote article { title } } } } }',
      );
      expect(api.asked.length).toBeLessThanOrEqual(6);
    });
  });
}
