import { expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { apiOver, loadSeeds } from './seeded.ts';

const cases = 10_000;
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '...',
  '"',
  '"""',
  '#',
  '@include(if: true)',
  '\u0000',
  '😀',
  '布林肯',
  'null',
  '1e999',
  '-1',
  'query',
  'mutation',
  'subscription',
  'fragment f on Event',
  'events',
  'statements',
  'actors',
  'actor',
  'node',
  'nodes',
  'search',
  'paths',
  'neighborhood',
  'first: 5',
  'first: 0',
  'first: 99999999999',
  'after: "x"',
  'after: "WyJ4Il0"',
  'last: 3',
  'where: {',
  'during: { from: "2021" }',
  'participants: ["x"]',
  'text: "a"',
  'id: "evt_0"',
  'name: "\'; MATCH (n) DETACH DELETE n //"',
  'totalCount',
  'id',
  'title',
  '__typename',
  'edges { node { id } }',
  '__schema { types { name } }',
];
const texts = [
  '',
  '"',
  "' OR 1=1",
  '*',
  '(((',
  '$x',
  '\u0000',
  '\ud800',
  '😀',
  '%',
  '\\',
  'a'.repeat(3000),
  '2021-13',
  '9999-99-99',
  '/',
  '../..',
  'WyJFVkVOVF9EQVRFX0FTQyIsMSwyLDNd',
  '布林肯',
  '拜登 气候',
  '2021-11',
];
const shaped = [
  'query($t: String!) { search(text: $t, first: 3) { totalCount nodes { __typename } } }',
  'query($t: String!) { actor(name: $t) { id } }',
  'query($t: String) { events(after: $t, first: 2) { nodes { id } } }',
  'query($t: EDTF) { events(where: { during: { from: $t } }) { totalCount } }',
  'query($t: String!) { paths(from: $t, to: $t) { length } }',
  'query($t: ID!) { node(id: $t) { id } }',
  'query($t: String) { statements(where: { speaker: $t, NOT: { text: $t } }) { totalCount } }',
];

/** Mulberry32: the same cases on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

it(`answers ${cases} wild requests, each error with a code, none of them its own`, { timeout: 300_000 }, async () => {
  const store = await openStore(':memory:');
  await loadSeeds(store);
  const { send, reported } = apiOver(store);
  const next = random(20_211_112);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const cursors = (await (await send({ query: '{ events(first: 50) { edges { cursor } } }' })).json()) as any;
  const cursor = (): string => pick<{ cursor: string }>(cursors.data.events.edges).cursor;
  /** A cursor of the store, as it is or with a byte changed. */
  const changed = (text: string): string => {
    const at = Math.floor(next() * text.length);
    return next() < 0.3 ? text : text.slice(0, at) + pick([...'Aa09_-=%']) + text.slice(at + 1);
  };
  const variable = (): unknown => {
    const kind = next();
    return kind < 0.2 ? changed(cursor()) : kind < 0.85 ? pick(texts) : pick([null, 1, {}, [], true]);
  };
  for (let index = 0; index < cases; index++) {
    const body =
      next() < 0.5
        ? { query: Array.from({ length: 1 + Math.floor(next() * 14) }, () => pick(pieces)).join(' ') }
        : { query: pick(shaped), variables: { t: variable() } };
    const answer: any = await (await send(body)).json();
    for (const { extensions } of answer.errors ?? []) {
      expect(extensions?.code, JSON.stringify(body)).toBeTypeOf('string');
      expect(extensions.code, JSON.stringify(body)).not.toMatch(/INTERNAL|STORE/);
    }
  }
  expect(reported).toEqual([]);
  await store.close();
});
