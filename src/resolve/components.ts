// Connected components, and the order that makes results the same on every machine.

/** Compares by UTF-16 code unit, as every tie in resolution is broken. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items of `counts`, the most counted first, ties in text order. */
export function byCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([item]) => item);
}

/** A count for each item of `items`. */
export function countItems(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The most given of `values`, the first given among equals; null when there is none. */
export function mostGiven<Item extends string>(values: readonly Item[]): Item | null {
  const counts = countItems(values);
  let best: Item | null = null;
  for (const value of counts.keys()) {
    if (best === null || (counts.get(value) ?? 0) > (counts.get(best) ?? 0)) best = value as Item;
  }
  return best;
}

/** The items that have each key, in the order in which they come. */
export function indexBy<Item>(items: Iterable<Item>, keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [item]);
      else known.push(item);
    }
  }
  return index;
}

export interface Components {
  add(item: string): void;
  union(a: string, b: string): void;
  /** The item that stands for the component of `item`. Which one it is means nothing. */
  find(item: string): string;
  /** Every component, its items in text order; the components in the order of their first items. */
  list(): readonly (readonly string[])[];
}

/** Disjoint sets over `items` (union by size, path halving). */
export function components(items: Iterable<string> = []): Components {
  const parent = new Map<string, string>();
  const size = new Map<string, number>();
  const add = (item: string): void => {
    if (parent.has(item)) return;
    parent.set(item, item);
    size.set(item, 1);
  };
  const find = (item: string): string => {
    let at = item;
    for (;;) {
      const up = parent.get(at) ?? at;
      if (up === at) return at;
      const above = parent.get(up) ?? up;
      parent.set(at, above);
      at = above;
    }
  };
  for (const item of items) add(item);
  return {
    add,
    find,
    union(a, b) {
      add(a);
      add(b);
      const [x, y] = [find(a), find(b)];
      if (x === y) return;
      const [large, small] = (size.get(x) ?? 1) >= (size.get(y) ?? 1) ? [x, y] : [y, x];
      parent.set(small, large);
      size.set(large, (size.get(large) ?? 1) + (size.get(small) ?? 1));
    },
    list() {
      const sets = new Map<string, string[]>();
      for (const item of [...parent.keys()].sort(compareText)) {
        const root = find(item);
        const set = sets.get(root);
        if (set === undefined) sets.set(root, [item]);
        else set.push(item);
      }
      return [...sets.values()];
    },
  };
}
