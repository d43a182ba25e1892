// Windows of the picture: the whole time, the one to begin with, the one that an address asks for.

import type { Histogram } from '../answers.ts';
import { momentText, spanOfDate } from './span.ts';
import type { Window } from './zoom.ts';

/** The time asked for, or that of the columns; null where nothing is dated. */
export function wholeOf(search: URLSearchParams, { bins }: Pick<Histogram, 'bins'>): Window | null {
  const from = spanOfDate(search.get('from') || (bins[0]?.start ?? ''))?.from;
  const to = spanOfDate(search.get('to') || (bins.at(-1)?.end ?? ''))?.to;
  return from == null || to == null || from >= to ? null : withSpace({ from, to });
}

/** This part of the events is enough to begin with. */
const enough = 0.8;

/**
 * Where the picture begins: the fewest years in a row that hold most of the events, where the others would press them together into
 * less than half of it; else the whole. One event of 1820 among a thousand of last year leaves nothing to be seen of that year.
 */
export function homeOf(whole: Window, years: Histogram['bins']): Window {
  const wanted = years.reduce((sum, { count }) => sum + count, 0) * enough;
  let best: Window | null = null;
  let sum = 0;
  let first = 0;
  for (const { count, end } of years) {
    sum += count;
    for (let left = years[first]; left !== undefined && sum - left.count >= wanted; left = years[first]) {
      sum -= left.count;
      first += 1;
    }
    const [from, to] = [spanOfDate(years[first]?.start ?? '')?.from, spanOfDate(end)?.to];
    if (sum < wanted || from == null || to == null) continue;
    if (best === null || to - from < best.to - best.from) best = { from, to };
  }
  return best === null || best.to - best.from > (whole.to - whole.from) / 2 ? whole : withSpace(best);
}

/** `all`, or `from/to`; null where an address says neither. */
export function windowIn(text: string | null, whole: Window): Window | null {
  if (text === 'all') return whole;
  const [first = '', second = ''] = (text ?? '').split('/');
  const [from, to] = [spanOfDate(first)?.from, spanOfDate(second)?.from];
  return from == null || to == null || from >= to ? null : { from, to };
}

/** What an address says of a window (null: of the whole), if it is not the one to begin with. */
export function windowText(window: Window | null, whole: Window, home: Window): string | null {
  if (window === null) return home === whole ? null : 'all';
  return `${momentText(window.from)}/${momentText(window.to)}`;
}

/** To the right there is room for the titles of the last. */
function withSpace({ from, to }: Window): Window {
  return { from: from - (to - from) * 0.03, to: to + (to - from) * 0.15 };
}
