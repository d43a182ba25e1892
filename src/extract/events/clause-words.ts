// The words of a clause with their parts of speech, as the tagger gives them.

import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import type { Span } from '../../model/span.ts';

/** The words that lie in `span`, in reading order. */
export function wordsWithin(words: readonly TaggedWord[], { start, end }: Span): readonly TaggedWord[] {
  const first = firstFrom(words, start);
  return words.slice(first, firstFrom(words, end, first));
}

/** The first word that begins at `at` or after it. */
function firstFrom(words: readonly TaggedWord[], at: number, from = 0): number {
  let [low, high] = [from, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as TaggedWord).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
