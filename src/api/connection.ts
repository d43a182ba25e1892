// Connections: pages of lists, counted, with facets and histograms; each part is asked for only when a field wants it, and
// the same list of many parents is one query.

import DataLoader from 'dataloader';
import { always, type Condition, handleOf, type ListLabel } from '../store/condition.ts';
import { compareAscending, compareKeys, fitOrder, type Keys, type Order } from '../store/order.ts';
import type { Item, ListQuery, Slice } from '../store/reader.ts';
import type { Context } from './context.ts';
import { apiError, checkRange } from './errors.ts';
import { limits } from './limits.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T, E extends Edge<T> = Edge<T>> {
  readonly items: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The parent of a connection's fields. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly page: () => Promise<Page<T, E>>;
  readonly count: () => Promise<number>;
  readonly facet: (name: string, limit: number) => Promise<readonly { value: string; label: string; count: number }[]>;
  readonly days: () => Promise<readonly { day: string; count: number }[]>;
}

/** A page of the things of `label`; with `scope`, of those that belong to `parent`. `shape` has the last word on the records. */
export function connect<T>(
  context: Context,
  label: ListLabel,
  condition: Condition,
  order: Order,
  page: PageArguments,
  within: { readonly scope: string; readonly parent: string } | null = null,
  shape: (records: readonly T[]) => Promise<readonly T[]> = async (records) => records,
): Connection<T> {
  const slice = readSlice(page, order);
  const query: ListQuery = { label, condition, scope: within?.scope ?? null };
  const parent = within?.parent ?? '';
  const items = lazily(() => listLoader(context, query, order, slice).load(parent) as Promise<Loaded>);
  return {
    page: lazily(async () => {
      const loaded = (await items()).items;
      const more = loaded.length > slice.limit;
      const kept = loaded.slice(0, slice.limit);
      const inOrder = slice.fromEnd ? [...kept].reverse() : kept;
      const shaped = await shape(inOrder.map(({ record }) => record as T));
      const cursors = new Map(
        inOrder.map(({ record, keys }) => [(record as { id: string }).id, writeCursor(order, keys)]),
      );
      return {
        items: shaped.map((node) => ({ cursor: cursors.get((node as { id: string }).id) ?? '', node })),
        hasNextPage: slice.fromEnd ? slice.before !== null : more,
        hasPreviousPage: slice.fromEnd ? more : slice.after !== null,
      };
    }),
    count: lazily(() => countLoader(context, query).load(parent) as Promise<number>),
    facet: async (name, limit) => {
      const fetch = (parents: readonly string[]) => context.reader.facet(query, parents, name, limit);
      return (await manyLoader(context, ['facet', query, name, limit], fetch).load(parent)).slice(0, limit);
    },
    days: () => manyLoader(context, ['days', query], (parents) => context.reader.days(query, parents)).load(parent),
  };
}

/** All things of one parent's list, at most 500; the same list of many parents is one query. */
export async function allOf<T>(
  context: Context,
  label: ListLabel,
  order: Order,
  scope: string,
  parent: string,
): Promise<readonly T[]> {
  const slice = { after: null, before: null, limit: 500, fromEnd: false };
  const loaded = await listLoader(context, { label, condition: always, scope }, order, slice).load(parent);
  return (loaded as Loaded).items.slice(0, slice.limit).map(({ record }) => record as T);
}

/** A connection over a list that is at hand: see `connectPage`. */
export function connectList<T>(
  all: readonly T[],
  name: string,
  page: PageArguments,
  keysOf: (item: T) => Keys,
): Connection<T> {
  return { ...connectPage(all, name, page, keysOf), facet: async () => [], days: async () => [] };
}

/**
 * Page and count of a list that is at hand, in ascending order of its keys, of which the last is an id. As in the store, a page begins
 * after keys, whether or not their item is still there.
 */
export function connectPage<T>(
  all: readonly T[],
  name: string,
  page: PageArguments,
  keysOf: (item: T) => Keys,
): Pick<Connection<T>, 'page' | 'count'> {
  const { limit, fromEnd } = readLimit(page);
  /** How many items stand before the keys of `cursor`, or at them. */
  const place = (cursor: string, orAt: boolean): number => {
    const [kind, ...keys] = readCursor(cursor);
    const fits = (own: Keys) =>
      own.length === keys.length && own.every((key, index) => typeof key === typeof keys[index]);
    if (kind !== name || !all.every((item) => fits(keysOf(item)))) throw badCursor();
    const index = all.findIndex((item) => {
      const sign = compareAscending(keysOf(item), keys as Keys);
      return orAt ? sign > 0 : sign >= 0;
    });
    return index < 0 ? all.length : index;
  };
  const begin = page.after == null ? 0 : place(page.after, true);
  const end = page.before == null ? all.length : place(page.before, false);
  const from = fromEnd ? Math.max(begin, end - limit) : begin;
  const to = fromEnd ? end : Math.min(end, begin + limit);
  const items = all.slice(from, to).map((node) => ({ cursor: encode([name, ...keysOf(node)]), node }));
  return {
    page: async () => ({ items, hasNextPage: to < all.length, hasPreviousPage: from > 0 }),
    count: async () => all.length,
  };
}

interface Loaded {
  readonly items: readonly Item<unknown>[];
}

/** Loads the slice of a list for all parents that ask for the same one. */
function listLoader(context: Context, query: ListQuery, order: Order, slice: Slice): DataLoader<string, unknown> {
  return shared(context, JSON.stringify(['list', query, order, slice]), async (parents) => {
    const items = await context.reader.list(query, parents, order, { ...slice, limit: slice.limit + 1 });
    const byParent = new Map<string, Item<unknown>[]>(parents.map((parent) => [handleOf(parent), []]));
    for (const item of items) byParent.get(item.parent)?.push(item);
    const sign = slice.fromEnd ? -1 : 1;
    return parents.map((parent) => ({
      items: (byParent.get(handleOf(parent)) ?? []).sort((a, b) => sign * compareKeys(order, a.keys, b.keys)),
    }));
  });
}

/** Loads what belongs to each of many parents; `key` tells what is asked of them. */
export function manyLoader<T>(
  context: Context,
  key: readonly unknown[],
  fetch: (parents: readonly string[]) => Promise<ReadonlyMap<string, readonly T[]>>,
): DataLoader<string, readonly T[]> {
  return shared(context, JSON.stringify(key), async (parents) => {
    const found = await fetch(parents);
    return parents.map((parent) => found.get(handleOf(parent)) ?? []);
  }) as DataLoader<string, readonly T[]>;
}

function countLoader(context: Context, query: ListQuery): DataLoader<string, unknown> {
  return shared(context, JSON.stringify(['count', query]), async (parents) => {
    const counts = await context.reader.count(query, parents);
    return parents.map((parent) => counts.get(handleOf(parent)) ?? 0);
  });
}

function shared(context: Context, key: string, load: (parents: readonly string[]) => Promise<readonly unknown[]>) {
  let loader = context.lists.get(key);
  if (loader === undefined) {
    loader = new DataLoader<string, unknown>((parents) => load(parents) as Promise<unknown[]>);
    context.lists.set(key, loader);
  }
  return loader;
}

function readSlice(page: PageArguments, order: Order): Slice {
  const keys = (cursor: string | null | undefined): Keys | null => {
    if (cursor == null) return null;
    const [name, ...values] = readCursor(cursor);
    if (name !== order || !fitOrder(order, values)) throw badCursor();
    return values;
  };
  return { ...readLimit(page), after: keys(page.after), before: keys(page.before) };
}

function readLimit({ first, last }: PageArguments): { readonly limit: number; readonly fromEnd: boolean } {
  if (first != null && last != null) throw apiError('BAD_USER_INPUT', 'Give either "first" or "last", not both.');
  const limit = first ?? last ?? 20;
  const hint = `Ask for at most ${limits.page} and page with "after" or "before".`;
  checkRange(first != null ? 'first' : 'last', limit, limits.page, hint);
  return { limit, fromEnd: first == null && last != null };
}

function writeCursor(order: Order, keys: Keys): string {
  return encode([order, ...keys]);
}

function encode(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function readCursor(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor.slice(0, 4000), 'base64url').toString());
    if (Array.isArray(values)) return values;
  } catch {
    // Not ours: told below.
  }
  throw badCursor();
}

function badCursor() {
  return apiError(
    'BAD_CURSOR',
    'This cursor is not one of this list and order.',
    'Take "cursor" or "endCursor" from a page of the same order.',
  );
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
