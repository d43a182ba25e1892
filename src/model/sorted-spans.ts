// Looks spans up by their place. The lists are sorted by start: a search costs hardly more in a long text than in a short one.

import { contains, type Span } from './span.ts';

/** The index of the first span that begins at `at` or after it. */
export function firstFrom(sorted: readonly Span[], at: number, from = 0): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the span that holds the place `at`, -1 for none. None of `sorted` lies in another. */
export function indexAt(sorted: readonly Span[], at: number): number {
  const last = firstFrom(sorted, at + 1) - 1;
  return at < (sorted[last]?.end ?? at) ? last : -1;
}

/** The span that holds the place `at`. None of `sorted` lies in another. */
export function spanAt<T extends Span>(sorted: readonly T[], at: number): T | undefined {
  return sorted[indexAt(sorted, at)];
}

/** The span that begins at `at`. None of `sorted` lies in another. */
export function startingAt<T extends Span>(sorted: readonly T[], at: number): T | undefined {
  const span = sorted[firstFrom(sorted, at)];
  return span?.start === at ? span : undefined;
}

/** The span that ends at `at`. None of `sorted` lies in another. */
export function endingAt<T extends Span>(sorted: readonly T[], at: number): T | undefined {
  const span = spanAt(sorted, at - 1);
  return span?.end === at ? span : undefined;
}

/** The index of the span that holds all of `window`, -1 for none. None of `sorted` lies in another. */
export function holderOf(sorted: readonly Span[], window: Span): number {
  const at = indexAt(sorted, window.start);
  return contains(sorted[at] ?? { start: 0, end: -1 }, window) ? at : -1;
}

/** The index of the first span that ends behind `at`. None of `sorted` lies in another. */
export function firstReaching(sorted: readonly Span[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that begin in `window`. */
export function beginningIn<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const first = firstFrom(sorted, start);
  return sorted.slice(first, firstFrom(sorted, end, first));
}

/** The spans that lie in `window`. */
export function within<T extends Span>(sorted: readonly T[], window: Span): T[] {
  return beginningIn(sorted, window).filter((span) => contains(window, span));
}

/** The spans that share a code unit with `window`. None of `sorted` lies in another. */
export function touching<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const low = firstReaching(sorted, start);
  return sorted.slice(low, firstFrom(sorted, end, low));
}

/** How far each span and those before it reach: with it `overlapping` finds spans that lie in one another. */
export function reachOf(sorted: readonly Span[]): readonly number[] {
  let reach = 0;
  return sorted.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
}

/** The spans that share a code unit with `window`, also where some lie in others. */
export function overlapping<T extends Span>(sorted: readonly T[], reach: readonly number[], { start, end }: Span): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reach[middle] as number) <= start) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, firstFrom(sorted, end, low)).filter((span) => span.end > start);
}
