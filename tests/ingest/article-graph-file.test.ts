import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import type { ArticleGraph } from '../../src/model/article-graph.ts';
import { faultsOf } from '../../src/model/check-graph.ts';
import { InputError } from '../../src/model/error.ts';
import { loadResources } from '../../src/resources/load.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const resources = loadResources(join(root, 'resources'));
const seeds = join(root, 'seeds');
const extracted = (name: string) => extractBytes(readFileSync(join(seeds, name)), { name }, resources).graph;
const read = (graph: unknown, name = 'graph.json') =>
  extractBytes(new TextEncoder().encode(typeof graph === 'string' ? graph : JSON.stringify(graph)), { name }, resources)
    .graph;

describe('an article graph from elsewhere', () => {
  const graph = extracted('blinken-wang-call.md');

  it('is what extraction prints, for every seed', () => {
    for (const name of readdirSync(seeds).filter((each) => /\.(?:md|html|txt)$/.test(each))) {
      const own = extracted(name);
      expect(faultsOf(own), name).toEqual([]);
      expect(JSON.stringify(read(own)), name).toBe(JSON.stringify(own));
    }
  });

  it('is known by its first characters where its name does not tell', () => {
    expect(read(graph, 'standard input')).toEqual(graph);
  });

  it.each([
    ['fenced', (json: string) => `\`\`\`json\n${json}\n\`\`\`\n`],
    ['in a list', (json: string) => `[${json}]`],
  ])('is refused %s, not taken for an article that consists of JSON', (_, wrap) => {
    expect(() => read(wrap(JSON.stringify(graph)), 'standard input')).toThrow(/no article graph/);
  });

  it('has its address as the reader writes it, so that it replaces what was read of the same article', () => {
    const article = { ...graph.article, url: `${graph.article.url}?utm_source=feed#top` };
    expect(read({ ...graph, article })).toEqual(graph);
  });

  it('needs no more than the public format asks for, and gets the id of its article', () => {
    const article = { ...graph.article, id: 'mine' };
    const actors = graph.actors.map(({ rule: _, authority: __, descriptions: ___, ...actor }) => actor);
    const taken = read({ article, actors, events: [], statements: [] });
    expect(taken.article.id).toBe(graph.article.id);
    expect(taken.actors[0]).toMatchObject({ rule: 'imported', authority: null, descriptions: [] });
    const events = graph.events.map((event) => ({
      ...event,
      participants: event.participants.map(({ rule: _, ...participant }) => participant),
    }));
    const parts = read({ ...graph, events }).events.flatMap(({ participants }) => participants);
    expect(new Set(parts.map(({ rule }) => rule))).toEqual(new Set(['imported']));
  });

  const changed = (change: (copy: Mutable<ArticleGraph>) => void) => {
    const copy = structuredClone(graph) as Mutable<ArticleGraph>;
    change(copy);
    return copy;
  };
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{"article": ', /graph\.json is no article graph: .*JSON/],
    ['a field that the schema wants', { ...graph, events: undefined }, /must have required property 'events'/],
    [
      'a quote that stands elsewhere',
      changed(({ statements }) => {
        const words = statements[0]?.evidence as Mutable<ArticleGraph['statements'][number]['evidence']>;
        words.start += 1;
        words.end += 1;
      }),
      /statements\[0\]\.evidence: the text from \d+ to \d+ is not “.+”; these words stand at \d+\./,
    ],
    [
      'words that are nowhere',
      changed(({ statements }) => {
        const [first] = statements;
        if (first !== undefined)
          Object.assign(first, { text: '从未说过', evidence: { start: 0, end: 4, quote: '从未说过' } });
      }),
      /nor is it anywhere in the text/,
    ],
    [
      'a name that the text lacks',
      changed(({ actors }) => Object.assign(actors[0] ?? {}, { name: '无名氏' })),
      /actors\[0\], the name: “无名氏” does not stand in the text/,
    ],
    [
      'a reference that leads nowhere',
      changed(({ events }) => Object.assign(events[0] ?? {}, { place: 'a999' })),
      /events\[0\]\.place: there is no a999/,
    ],
    [
      'a date that is none',
      changed(({ statements }) => Object.assign(statements[0] ?? {}, { said: { edtf: '2021-02-30' } })),
      /said\.edtf: “2021-02-30” is not a date in EDTF/,
    ],
    [
      'a chosen date that is not its first claim',
      changed(({ events }) => {
        const told = events.find(({ dateClaims }) => dateClaims.length > 1);
        Object.assign(told ?? {}, { dateClaims: told?.dateClaims.toReversed() });
      }),
      /date: it says 2021-11-12, but the first of its claims 2021-11-13/,
    ],
    ['an empty address, which many would share', { ...graph, article: { ...graph.article, url: '' } }, /article\.url/],
    [
      'a publication at no time of the day',
      { ...graph, article: { ...graph.article, published: '2021-11-14T29:77' } },
      /article\.published: “2021-11-14T29:77” is not a day or an instant/,
    ],
    [
      'a name of white space',
      changed(({ actors }) => Object.assign(actors[0] ?? {}, { aliases: ['\n'] })),
      /actors\.0\.aliases\.0/,
    ],
    [
      'a role of two lines',
      changed(({ events }) => Object.assign(events[0] ?? {}, { participants: [{ actor: 'a1', role: 'host\nguest' }] })),
      /events\.0\.participants\.0\.role/,
    ],
    [
      'half of a character',
      changed(({ article }) => Object.assign(article, { text: `${article.text}\ud842` })),
      /half of a character \(a lone surrogate\) or a control character in “text”/,
    ],
    [
      'a description that the text lacks',
      changed(({ actors }) => Object.assign(actors[0] ?? {}, { descriptions: ['无名之人'] })),
      /actors\[0\]\.descriptions: “无名之人” does not stand in the text/,
    ],
    [
      'a topic that the text lacks',
      changed(({ statements }) => Object.assign(statements[0] ?? {}, { topics: ['无题'] })),
      /statements\[0\]\.topics: “无题” does not stand in the text/,
    ],
    [
      'an address that is none of the web',
      changed(({ article }) => Object.assign(article, { url: 'javascript:alert(1)' })),
      /article\.url: “javascript:alert\(1\)” is not a web address/,
    ],
    [
      'what a terminal obeys',
      changed(({ article }) => Object.assign(article, { publisher: '\u001b[2J' })),
      /a control character in “publisher”/,
    ],
    ['more depth than anything has', `{"article": ${'['.repeat(200_000)}`, /is no article graph/],
  ])('is refused for %s', (_, bad, message) => {
    expect(() => read(bad)).toThrow(InputError);
    expect(() => read(bad)).toThrow(message);
  });
});

it('is refused soon, however much is wrong with it', () => {
  const graph = extracted('blinken-wang-call.md');
  const [first] = graph.actors;
  const mentions = Array.from({ length: 20_000 }, (_, start) => ({ start, end: start + 3, quote: '无此人' }));
  const text = graph.article.text.repeat(400);
  const start = process.cpuUsage();
  expect(() => read({ ...graph, actors: Array(300_000).fill(0) })).toThrow(InputError);
  expect(() => read({ ...graph, article: { ...graph.article, text }, actors: [{ ...first, mentions }] })).toThrow(
    InputError,
  );
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(5);
});

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
