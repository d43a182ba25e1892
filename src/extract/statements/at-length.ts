// Paragraphs that give one person's words at length without a label of their own: the answers under the questions of an
// interview, and the full text of a Chinese speech.

import { fullText, fullTextFollows, interviewNamed, ofOneself } from '../../language/zh/speech.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Mention, Source } from '../types.ts';
import type { Turn } from './dialogue.ts';

/** Fewer questions are no interview: an article may ask its readers. */
const fewestQuestions = 3;
/** In characters: the headline and the first words, in which an interview tells that it is one. */
const intro = 600;
/** In paragraphs. */
const longestAnswer = 8;
/** In characters: a question is no longer. */
const longestQuestion = 160;

/** The turns of such paragraphs by the index of their block; empty where the text is none. */
export function turnsAtLength(source: Source, actors: Actors): ReadonlyMap<number, Turn> {
  if (source.language !== 'zh') return new Map();
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const bodies = new Set(actors.actors.filter(({ kind }) => kind === 'ORGANIZATION').map(({ id }) => id));
  const namesOf = (named: ReadonlySet<string>) =>
    actors.mentions.filter(({ actor, form }) => form === 'NAME' && named.has(actor));
  const names = namesOf(people);
  const answers = answersIn(source, names, { interviewNamed, ofOneself, closes: null });
  return answers.size > 0 ? answers : speechIn(source, names, namesOf(bodies));
}

/** What tells an interview: words for it, those who speak of themselves, and what follows the last answer. */
interface InterviewWords {
  readonly interviewNamed: RegExp;
  readonly ofOneself: RegExp;
  readonly closes: RegExp | null;
}

/** 新河周刊：您何时开始写作？ and, in paragraphs of their own, the answers of the one person named before. */
export function answersIn(
  { blocks, folded }: Source,
  names: readonly Mention[],
  { interviewNamed, ofOneself, closes }: InterviewWords,
): ReadonlyMap<number, Turn> {
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
  const turns = new Map(answering.map((index) => [index, turnOf(speaker)]));
  for (const [index, block] of blocks.entries()) {
    const label = asks[index] ? asker.exec(folded.slice(block.start, block.start + 24))?.[1] : undefined;
    if (label !== undefined)
      turns.set(index, {
        label: { start: block.start, end: block.start + label.length },
        words: block.start + label.length + 1,
        actor: null,
      });
  }
  return turns;
}

const question = /[？?][”」』）)]?\s*$/;
const asker = /^([^\s，。；：！？“「]{1,16})：/;

/** The paragraphs under a headline or a paragraph that announces a speech in full. */
function speechIn(
  { blocks, folded }: Source,
  names: readonly Mention[],
  bodies: readonly Mention[],
): ReadonlyMap<number, Turn> {
  const told = ({ start, end }: Span): string => folded.slice(start, end).trimEnd();
  const lead = blocks.findIndex(
    (block, index) => index < 8 && block.kind === 'PARAGRAPH' && fullTextFollows.test(told(block).slice(-40)),
  );
  const title = blocks[0];
  if (title === undefined || (lead < 0 && !(title.kind === 'TITLE' && fullText.test(told(title))))) return new Map();
  const from = lead < 0 ? 1 : lead + 1;
  const quoted = blocks[from]?.kind === 'QUOTE';
  const body: number[] = [];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as Span & { kind: string };
    if (quoted ? block.kind !== 'QUOTE' : closing.test(told(block))) break;
    if (/^(?:PARAGRAPH|LIST_ITEM|QUOTE)$/.test(block.kind) && !/：$/.test(told(block))) body.push(index);
  }
  const selves = body.filter((index) => ofOneself.test(told(blocks[index] as Span)));
  if (body.length < 2 || selves.length * 4 < body.length) return new Map();
  const places = [blocks[0], blocks[lead]];
  // No body says 我.
  const byBody = !body.some((index) => /我(?![们国方军省市校])/.test(told(blocks[index] as Span)));
  const speaker = speakerNamed(names, places) ?? (byBody ? speakerNamed(bodies, places) : null);
  return new Map(speaker === null ? [] : body.map((index) => [index, turnOf(speaker)]));
}

const closing = /^[（(](?:完|全文完|作者|记者|编者|责任编辑|编辑)/;

/** Its words do not begin behind a label. */
function turnOf({ start, end, actor }: Mention): Turn {
  return { label: { start, end }, words: -1, actor };
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
