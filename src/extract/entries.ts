// The entries of a chronology or a log: what the time above or before them dates.

import { firstReaching } from '../model/sorted-spans.ts';
import type { Span } from '../model/span.ts';
import type { EventMention } from './events/mention.ts';
import type { Source, TimeReading } from './types.ts';

export interface Entry extends Span {
  readonly time: TimeReading;
}

/** The entries in order, none in another. */
export function entriesOf(times: readonly TimeReading[]): Entry[] {
  return times.flatMap((time) => (time.dates === undefined || time.edtf === null ? [] : [{ ...time.dates, time }]));
}

/** The time of the entry as if it opened the sentence. */
export function openingTime({ time }: Entry, { start }: Span): TimeReading {
  return { ...time, start, end: start };
}

/**
 * What a sentence of the entry tells, with the words of its time. The first sentence tells what happened; of those that follow
 * only such as have a word for a deed do.
 */
export function ofEntry(
  { sentences }: Source,
  { start, time }: Entry,
  sentence: Span,
  mentions: readonly EventMention[],
): EventMention[] {
  const opens = sentence.start < (sentences[firstReaching(sentences, start)]?.end ?? 0);
  return mentions
    .filter(({ trigger }) => opens || trigger !== null)
    .map((mention) => ({ ...mention, time: { ...mention.time, start: time.start, end: time.end } }));
}
