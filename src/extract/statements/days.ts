// The lead of Chinese news, the clauses of a paragraph, and the day that their times tell.

import type { Span } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import { isOneDay } from './recent.ts';

/** The last whole day among the times. */
export function dayOf(times: readonly TimeReading[]): string | null {
  return times.map(({ edtf }) => edtf?.split('T')[0]).findLast(isOneDay) ?? null;
}

export function clausesOf(folded: string, block: Span): Span[] {
  const clauses: Span[] = [];
  let start = block.start;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && !/[，。；]/.test(folded[at] as string)) continue;
    clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

/** How many paragraphs tell what the news is. */
const leadLength = 2;

export function leadOf({ blocks }: Source): readonly Span[] {
  return blocks.filter(({ kind }) => kind === 'PARAGRAPH').slice(0, leadLength);
}
