// The times told so far, on which later ones lean: 同一天, "a week later".

import type { Daypart } from '../../language/time-fields.ts';
import { type Day, dayNumber } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { Anchored, YearReach } from './anchored.ts';

/** A time told before, with where it stands. */
export interface Previous extends Anchored {
  readonly block: number;
  readonly tellsYear: boolean;
  readonly yearReach: YearReach;
  readonly daypart: Daypart | null;
  readonly end: number;
}

/** The last time, the last single day, and the last that tells a month or year. */
export interface Trail {
  readonly previous: Previous | null;
  readonly previousDay: Previous | null;
  readonly story: Previous | null;
}

/** All times; those outside of words quoted; and of these, those that are over. */
export interface Trails {
  readonly all: Trail;
  readonly outside: Trail;
  readonly past: Trail;
}

const none: Trail = { previous: null, previousDay: null, story: null };
export const noTrails: Trails = { all: none, outside: none, past: none };

export function told(trails: Trails, next: Partial<Trail>, quoted: boolean, publication: Day | null): Trails {
  const ahead = next.previous != null && isAhead(next.previous, publication);
  return {
    all: { ...trails.all, ...next },
    outside: quoted ? trails.outside : { ...trails.outside, ...next },
    past: quoted || ahead ? trails.past : { ...trails.past, ...next },
  };
}

export function within(previous: Previous | null, block: number, blocks: number): Previous | null {
  return previous !== null && block - previous.block <= blocks ? previous : null;
}

/**
 * What a time leans on: no day that somebody quoted speaks of (“We start Friday,” she said. Later that day …), and, where a new
 * sentence tells what was done, no day to come (结果将于下周三公布。同日，他…).
 */
export function leanedOn(
  trails: Trails,
  part: keyof Trail,
  reach: { readonly block: number; readonly blocks: number },
  words: { readonly quoted: boolean; readonly back: boolean; readonly sentence: number },
  publication: Day | null,
): Previous | null {
  const near = (trail: Trail, blocks = reach.blocks) => within(trail[part], reach.block, blocks);
  const found = (words.quoted ? null : near(trails.outside, Math.min(reach.blocks, 1))) ?? near(trails.all);
  const before = found !== null && (found.block !== reach.block || found.end <= words.sentence);
  return before && words.back && isAhead(found, publication) ? (near(trails.past) ?? found) : found;
}

function isAhead({ day }: Anchored, publication: Day | null): boolean {
  return publication !== null && dayNumber(day) > dayNumber(publication);
}

/** The runs of `text` between quotation marks; one that is not closed reaches to the end. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    const opens = mark === '“' || mark === '「' || mark === '『' || (mark === '"' && depth === 0);
    const closes = mark === '”' || mark === '」' || mark === '』' || (mark === '"' && depth > 0);
    if (opens && depth++ === 0) start = at;
    if (closes && depth > 0 && --depth === 0) spans.push({ start, end: at + 1 });
  }
  return depth > 0 ? [...spans, { start, end: text.length }] : spans;
}
