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

/** The span that holds the place `at`. None of `sorted` lies in another. */
export function spanAt<T extends Span>(sorted: readonly T[], at: number): T | undefined {
  const last = sorted[firstFrom(sorted, at + 1) - 1];
  return last !== undefined && at < last.end ? last : undefined;
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
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T).end <= start) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, firstFrom(sorted, end, low));
}
