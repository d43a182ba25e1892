// The orders of lists, and pages in them by keyset: a page begins after the keys of an item, of which the id is the last, so
// that nothing is lost or doubled when something comes in between two pages.

import type { Value } from './connection.ts';

interface Key {
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
}

const up = (expression: string): Key => ({ expression, direction: 'ASC' });
const down = (expression: string): Key => ({ expression, direction: 'DESC' });
const id = up('n.id');
const undatedLast = up("CASE WHEN n.sortStart = '9999-12-31' THEN 1 ELSE 0 END");
const unpublishedLast = up("CASE WHEN n.publishedStart >= '9999-12-31' THEN 1 ELSE 0 END");
/** What has no known beginning ("until 2015") stands where it ended: all that is known of its time. */
const begins = "CASE WHEN n.sortStart = '0000-01-01' THEN n.sortEnd ELSE n.sortStart END";
/** Within a day the EDTF tells the hours; its text sorts as they do. */
const clock = "coalesce(n.edtf, '')";

/** Every order of every list, by the name it has in a cursor. The last key is the id. */
export const orders = {
  ACTOR_ARTICLES_DESC: [down('n.articleCount'), id],
  ACTOR_NAME_ASC: [up('n.name'), id],
  EVENT_DATE_ASC: [up(begins), up('n.sortEnd'), up(clock), id],
  EVENT_DATE_DESC: [undatedLast, down(begins), down('n.sortEnd'), down(clock), id],
  EVENT_REPORTS_DESC: [down('n.reportCount'), id],
  STATEMENT_SAID_ASC: [up(begins), up('n.sortEnd'), up(clock), id],
  STATEMENT_SAID_DESC: [undatedLast, down(begins), down('n.sortEnd'), down(clock), id],
  STATEMENT_ARTICLES_DESC: [down('n.articleCount'), id],
  ARTICLE_PUBLISHED_DESC: [unpublishedLast, down('n.publishedStart'), id],
  ARTICLE_PUBLISHED_ASC: [up('n.publishedStart'), id],
  ARTICLE_RECORDED_DESC: [down('n.recordedAt'), id],
  CURATION_MADE_DESC: [down('n.sequence'), id],
} satisfies Record<string, readonly Key[]>;

export type Order = keyof typeof orders;

/** The keys of an item in its order; the last is its id. */
export type Keys = readonly (string | number)[];

/** The columns `k0`, `k1`, … that hold an item's keys. */
export function keyColumns(order: Order): string {
  return orders[order].map(({ expression }, index) => `${expression} AS k${index}`).join(', ');
}

export function keysOf(order: Order, row: { readonly [column: string]: Value }): Keys {
  return orders[order].map((_, index) => row[`k${index}`] as string | number);
}

/** `ORDER BY` for the columns of `keyColumns`. */
export function orderBy(order: Order, backwards: boolean): string {
  return `ORDER BY ${orders[order].map((key, index) => `k${index} ${turned(key, backwards)}`).join(', ')}`;
}

/** The condition that an item stands after (`side` AFTER) or before `keys`; parameters `after0`, … or `before0`, …. */
export function standsBeyond(order: Order, side: 'after' | 'before'): string {
  const keys: readonly Key[] = orders[order];
  const alternatives = keys.map((key, index) => {
    const same = keys.slice(0, index).map(({ expression }, earlier) => `${expression} = $${side}${earlier}`);
    const sign = turned(key, side === 'before') === 'ASC' ? '>' : '<';
    return `(${[...same, `${key.expression} ${sign} $${side}${index}`].join(' AND ')})`;
  });
  return `(${alternatives.join(' OR ')})`;
}

/** True when `keys` can be the keys of an item in `order`. */
export function fitOrder(order: Order, keys: readonly unknown[]): keys is Keys {
  const numeric = /count|sequence|THEN 1/i;
  return (
    keys.length === orders[order].length &&
    orders[order].every((key, index) =>
      numeric.test(key.expression) ? Number.isSafeInteger(keys[index]) : typeof keys[index] === 'string',
    )
  );
}

/** Compares two items by their keys, as the store does. */
export function compareKeys(order: Order, a: Keys, b: Keys): number {
  for (const [index, key] of orders[order].entries()) {
    const [x, y] = [a[index] as string | number, b[index] as string | number];
    if (x !== y) return (x < y ? -1 : 1) * (key.direction === 'ASC' ? 1 : -1);
  }
  return 0;
}

/** Compares two items by keys that all ascend. */
export function compareAscending(a: Keys, b: Keys): number {
  const index = a.findIndex((key, at) => key !== b[at]);
  return index < 0 ? 0 : (a[index] as string | number) < (b[index] as string | number) ? -1 : 1;
}

function turned({ direction }: Key, backwards: boolean): 'ASC' | 'DESC' {
  return (direction === 'ASC') !== backwards ? 'ASC' : 'DESC';
}
