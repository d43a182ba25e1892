// The Chinese name tagger: Baidu LAC's network (GRU-CRF), with its words, names and parts of speech.

import type { Span } from '../../../model/span.ts';
import { layIntoLanes, longestLane, type Place } from './lanes.ts';
import { readModel } from './model.ts';
import { createNetwork } from './network.ts';
import { cutPieces, type Pieces } from './pieces.ts';

/** What LAC calls a word: a name (PER, LOC, ORG), a time (TIME), or a part of speech. */
export type WordTag = (typeof wordTags)[number];

/** A word with its tag. `start` and `end` are UTF-16 offsets in the text that was given. */
export interface TaggedWord extends Span {
  readonly tag: WordTag;
}

/** Tags each text by itself. The words of a text lie side by side and cover it. Equal texts give equal words. */
export type Tagger = (texts: readonly string[]) => TaggedWord[][];

/** What the tagger reads: `resources/lac/model.bin` and the compiled `resources/lac/kernel.wasm`. */
export interface TaggerData {
  readonly model: Uint8Array;
  readonly kernel: Uint8Array;
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
  const network = createNetwork(model, data.kernel);
  return (texts) => {
    const runs = texts.flatMap((text, index) => cutRuns(cutPieces(model.trie, text), index));
    const words = texts.map((): TaggedWord[] => []);
    // What a text shares its batch with does not touch its words.
    for (const batch of layIntoLanes(runs)) {
      network(batch).forEach((labels, index) => {
        (batch.places[index] as Place<Run>).text.labels = labels;
      });
    }
    for (const run of runs) joinWords(words[run.text] as TaggedWord[], run);
    return words;
  };
}

/** A stretch of a text that the network reads in one go. */
interface Run {
  readonly text: number;
  readonly start: number;
  readonly ends: readonly number[];
  readonly rows: readonly number[];
  labels: Uint8Array;
}

/** A sentence is one run; a longer text (a table, a broken text) is cut. */
function cutRuns({ ends, rows }: Pieces, text: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < rows.length; from += longestLane) {
    runs.push({
      text,
      start: from === 0 ? 0 : (ends[from - 1] as number),
      ends: ends.slice(from, from + longestLane),
      rows: rows.slice(from, from + longestLane),
      labels: new Uint8Array(),
    });
  }
  return runs;
}

/** Adds the words of a run to `words`. A word takes the tag of its last piece. */
function joinWords(words: TaggedWord[], { labels, ends, start: offset }: Run): void {
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
