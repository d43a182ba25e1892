// Interviews in print: paragraphs that begin with who speaks (记者：…, 李明：…, "Q: …"), and those that go on with one.

import { interviewLabels as englishLabels } from '../../language/en/speech.ts';
import { interviewLabels as chineseLabels } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source } from '../types.ts';

/** One turn of an interview: the paragraphs of one speaker, the first with its label. */
export interface Turn {
  readonly label: Span;
  /** Where the words begin in the labelled paragraph. */
  readonly words: number;
}

/** Fewer labels are no interview: a list, or one name with a colon. */
const fewestTurns = 4;
/** A speaker goes on for no more paragraphs than this. */
const longestTurn = 12;

/** The turn of each block that belongs to an interview, by index. Empty where the article is none. */
export function turnsOf(source: Source, { actors, mentions }: Actors): ReadonlyMap<number, Turn> {
  const people = new Set(actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const named = new Set(mentions.filter(({ actor }) => people.has(actor)).map(({ start, end }) => `${start} ${end}`));
  const labelled = new Map<number, Turn>();
  source.blocks.forEach((block, index) => {
    if (block.kind !== 'PARAGRAPH') return;
    const lead = /^\s*([^\s：:，。,.“”「」"]{1,16}(?: [A-Z][^\s：:，。,.“”「」"]{1,16}){0,2})\s?[：:]\s*(?=\S)/.exec(
      source.text.slice(block.start, Math.min(block.end, block.start + 60)),
    );
    if (lead === null) return;
    const label = lead[1] as string;
    const start = block.start + lead[0].indexOf(label);
    const span = { start, end: start + label.length };
    const known = (source.language === 'zh' ? chineseLabels : englishLabels).test(
      source.folded.slice(span.start, span.end),
    );
    if (known || named.has(`${span.start} ${span.end}`))
      labelled.set(index, { label: span, words: block.start + lead[0].length });
  });
  const speakers = new Set([...labelled.values()].map(({ label }) => source.text.slice(label.start, label.end)));
  if (labelled.size < fewestTurns || speakers.size < 2) return new Map();
  return withContinuations(source, labelled);
}

/** Paragraphs between two turns go on with the first of them, unless a heading stands between. */
function withContinuations({ blocks }: Source, labelled: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const indexes = [...labelled.keys()].sort((a, b) => a - b);
  indexes.forEach((index, order) => {
    const turn = labelled.get(index) as Turn;
    turns.set(index, turn);
    const next = indexes[order + 1];
    if (next === undefined || next - index > longestTurn) return;
    for (let at = index + 1; at < next && blocks[at]?.kind === 'PARAGRAPH'; at++) turns.set(at, turn);
  });
  return turns;
}
