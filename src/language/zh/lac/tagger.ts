// The Chinese name tagger: Baidu LAC's network (GRU-CRF), with its words, names and parts of speech.

import type { Span } from '../../../model/span.ts';
import { readModel } from './model.ts';
import { labelPieces } from './network.ts';
import { cutPieces } from './pieces.ts';

/** What LAC calls a word: a name (PER, LOC, ORG), a time (TIME), or a part of speech. */
export type WordTag = (typeof wordTags)[number];

/** A word with its tag. `start` and `end` are UTF-16 offsets in the text that was given. */
export interface TaggedWord extends Span {
  readonly tag: WordTag;
}

/** Tags each text by itself. The words of a text lie side by side and cover it. Equal texts give equal words. */
export type Tagger = (texts: readonly string[]) => TaggedWord[][];

/** What the tagger reads: `resources/lac/model.bin`. */
export interface TaggerData {
  readonly model: Uint8Array;
}

/** In the order of LAC's labels: label `2 * i` begins, `2 * i + 1` continues a word with tag `i`. */
const wordTags = [
  'a', // adjective
  'ad', // adjective before a verb
  'an', // adjective as a noun
  'c', // conjunction
  'd', // adverb
  'f', // direction
  'm', // number
  'n', // noun
  'PER',
  'LOC',
  'ORG',
  'nw', // title of a work
  'nz', // other proper name
  'p', // preposition
  'q', // measure word
  'r', // pronoun
  's', // place word
  'TIME',
  'u', // particle
  'v', // verb
  'vd', // verb before a verb
  'vn', // verb as a noun
  'w', // punctuation
  'xc', // other function word
  'O', // none of these
] as const;

/** A tagger for texts in simplified script (fold them first: `foldScript`). Sentences are the best unit. */
export function createTagger(data: TaggerData): Tagger {
  const model = readModel(data.model);
  return (texts) =>
    texts.map((text) => {
      const { ends, rows } = cutPieces(model.trie, text);
      const words: TaggedWord[] = [];
      for (let from = 0; from < rows.length; from += longestRun) {
        const labels = labelPieces(model, rows.slice(from, from + longestRun));
        joinWords(words, labels, ends.slice(from, from + longestRun), from === 0 ? 0 : (ends[from - 1] as number));
      }
      return words;
    });
}

/** Longer texts are cut into runs of so many pieces: a sentence is never so long, a table or a broken text may be. */
const longestRun = 512;

/** Adds the words of a run to `words`. A word takes the tag of its last piece. */
function joinWords(words: TaggedWord[], labels: Uint8Array, ends: readonly number[], offset: number): void {
  let start = offset;
  labels.forEach((label, index) => {
    const following = labels[index + 1];
    const continues = following !== undefined && following % 2 === 1;
    if (continues) return;
    const end = ends[index] as number;
    words.push({ start, end, tag: wordTags[label >> 1] as WordTag });
    start = end;
  });
}
