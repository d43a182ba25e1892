// Connections: pages of lists, counted, with facets and histograms; each part is asked for only when a field wants it, and
// the same list of many parents is one query.

import DataLoader from 'dataloader';
import type { Condition, ListLabel } from '../store/condition.ts';
import { compareKeys, fitOrder, type Keys, type Order } from '../store/order.ts';
import type { Item, ListQuery, Slice } from '../store/reader.ts';
import type { Context } from './context.ts';
import { apiError } from './errors.ts';
import { limits } from './limits.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The parent of a connection's fields. */
export interface Connection<T> {
  readonly page: () => Promise<Page<T>>;
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
    facet: (name, limit) => context.reader.facet(query, parent, name, Math.min(Math.max(limit, 1), limits.page)),
    days: () => context.reader.days(query, parent),
  };
}

/** A connection over a list that is at hand, in its order. */
export function connectList<T extends { readonly id: string }>(
  all: readonly T[],
  name: string,
  page: PageArguments,
): Connection<T> {
  const { limit, fromEnd } = readLimit(page);
  const at = (cursor: string | null | undefined): number | null => {
    if (cursor == null) return null;
    const [kind, id] = readCursor(cursor);
    const index = kind === name ? all.findIndex((item) => item.id === id) : -1;
    if (index < 0) throw badCursor();
    return index;
  };
  const begin = (at(page.after) ?? -1) + 1;
  const end = at(page.before) ?? all.length;
  const from = fromEnd ? Math.max(begin, end - limit) : begin;
  const to = fromEnd ? end : Math.min(end, begin + limit);
  const items = all.slice(from, to).map((node) => ({ cursor: encode([name, node.id]), node }));
  return {
    page: async () => ({ items, hasNextPage: to < all.length, hasPreviousPage: from > 0 }),
    count: async () => all.length,
    facet: async () => [],
    days: async () => [],
  };
}

interface Loaded {
  readonly items: readonly Item<unknown>[];
}

/** Loads the slice of a list for all parents that ask for the same one. */
function listLoader(context: Context, query: ListQuery, order: Order, slice: Slice): DataLoader<string, unknown> {
  return shared(context, JSON.stringify(['list', query, order, slice]), async (parents) => {
    const items = await context.reader.list(query, parents, order, { ...slice, limit: slice.limit + 1 });
    const byParent = new Map<string, Item<unknown>[]>(parents.map((parent) => [parent, []]));
    for (const item of items) byParent.get(item.parent)?.push(item);
    const sign = slice.fromEnd ? -1 : 1;
    return parents.map((parent) => ({
      items: (byParent.get(parent) ?? []).sort((a, b) => sign * compareKeys(order, a.keys, b.keys)),
    }));
  });
}

function countLoader(context: Context, query: ListQuery): DataLoader<string, unknown> {
  return shared(context, JSON.stringify(['count', query]), async (parents) => {
    const counts = await context.reader.count(query, parents);
    return parents.map((parent) => counts.get(parent) ?? 0);
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
  if (limit < 1 || limit > limits.page) {
    const name = first != null ? 'first' : 'last';
    throw apiError(
      'BAD_USER_INPUT',
      `${name}: ${limit} is outside 1 to ${limits.page}.`,
      `Ask for at most ${limits.page} and page with "after" or "before".`,
    );
  }
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
