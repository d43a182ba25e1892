// The answers under the questions of an interview, in paragraphs without a label of their own.

import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, Source } from '../types.ts';
import { speakerAt } from './speaker.ts';
import type { Turn } from './turns.ts';

/** Fewer questions are no interview: an article may ask its readers. */
const fewestQuestions = 3;
/** In characters: the headline and the first words, in which an interview tells that it is one. */
const intro = 600;
/** In paragraphs. */
const longestAnswer = 8;
/** In characters: a question is no longer. */
const longestQuestion = 160;

/** What tells an interview: words for it, those who speak of themselves, and what follows the last answer. */
interface InterviewWords {
  readonly interviewNamed: RegExp;
  readonly ofOneself: RegExp;
  readonly closes: RegExp | null;
}

/** 新河周刊：您何时开始写作？ and, in paragraphs of their own, the answers of the one person named before. */
export function answersIn(
  source: Source,
  names: readonly Mention[],
  { interviewNamed, ofOneself, closes }: InterviewWords,
): ReadonlyMap<number, Turn> {
  const { blocks, folded } = source;
  const asks = blocks.map(
    ({ kind, start, end }) =>
      /^(?:PARAGRAPH|HEADING|LIST_ITEM)$/.test(kind) &&
      end - start <= longestQuestion &&
      question.test(folded.slice(start, end)),
  );
  const first = asks.indexOf(true);
  const start = blocks[first]?.start ?? 0;
  if (asks.filter(Boolean).length < fewestQuestions || !interviewNamed.test(folded.slice(0, Math.min(start, intro))))
    return new Map();
  const last = asks.lastIndexOf(true) + longestAnswer;
  const end = blocks.findIndex((block, index) => index > first && closes?.test(folded.slice(block.start, block.end)));
  const answering = blocks.flatMap(({ kind }, index) =>
    index > first &&
    index <= last &&
    !(end >= 0 && index >= end) &&
    !asks[index] &&
    /^(?:PARAGRAPH|LIST_ITEM)$/.test(kind)
      ? [index]
      : [],
  );
  // Each question is answered, and those who answer speak of themselves.
  const answered = answering.filter((index) => asks[index - 1]);
  const selves = answering.filter((index) => ofOneself.test(folded.slice(blocks[index]?.start, blocks[index]?.end)));
  if (
    answered.length < fewestQuestions ||
    answering.length > asks.filter(Boolean).length * longestAnswer ||
    selves.length * 4 < answering.length
  )
    return new Map();
  const speaker = speakerNamed(names, [blocks[0], { start: 0, end: start }]);
  if (speaker === null) return new Map();
  const turns = new Map(answering.map((index) => [index, turnBy(source, speaker, index)]));
  for (const [index, block] of blocks.entries()) {
    const label = asks[index] ? asker.exec(folded.slice(block.start, block.start + 24))?.[1] : undefined;
    if (label === undefined) continue;
    const cue = { start: block.start, end: block.start + label.length };
    turns.set(index, { speaker: speakerAt(cue, label, null), from: cue.end + 1, cue });
  }
  return turns;
}

const question = /[？?][”」』）)]?\s*$/;
const asker = /^([^\s，。；：！？“「]{1,16})：/;

/** A block in the words of whom a span elsewhere names. */
export function turnBy(
  { blocks, text, language }: Source,
  { start, end, actor }: Span & { readonly actor: string | null },
  index: number,
): Turn {
  const speaker = speakerAt({ start, end }, text.slice(start, end), actor);
  return { speaker, from: blocks[index]?.start ?? 0, cue: language === 'zh' ? speaker.span : null };
}

/** The one person whom the first of the places names that names one alone. */
export function speakerNamed(names: readonly Mention[], places: readonly (Span | undefined)[]): Mention | null {
  for (const place of places) {
    const found = place === undefined ? [] : within(names, place);
    const [first] = found;
    if (first !== undefined && found.every(({ actor }) => actor === first.actor)) return first;
  }
  return null;
}
