// Where the sentences of a paragraph end, found once for all of its times.

import { firstFrom } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';

export interface SentenceEnds {
  /** A sentence ends between the two places. */
  readonly between: (from: number, to: number) => boolean;
  /** Where the sentence of the place begins. */
  readonly before: (at: number) => number;
}

export function sentenceEnds(text: string, sentenceEnd: RegExp): SentenceEnds {
  const ends: readonly Span[] = [...text.matchAll(new RegExp(sentenceEnd, 'g'))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return {
    between: (from, to) => (ends[firstFrom(ends, from)]?.end ?? Number.POSITIVE_INFINITY) <= to,
    before: (place) => {
      for (let index = firstFrom(ends, place + 2) - 1; index >= 0; index--) {
        const { start, end } = ends[index] as Span;
        // The mark may stand behind the place, where a line breaks.
        const at = Math.min(start, place - 1);
        if (end <= at + 3) return at > 0 ? at + 1 : 0;
      }
      return 0;
    },
  };
}
