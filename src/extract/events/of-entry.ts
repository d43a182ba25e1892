// Reads the sentences of an entry of a chronology or a log, which have their time above them.

import { firstReaching } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Entry } from '../entries.ts';
import type { Source, TimeReading } from '../types.ts';
import type { EventMention } from './mention.ts';

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
