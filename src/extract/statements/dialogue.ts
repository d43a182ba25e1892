// Chinese interviews in print: paragraphs that begin with who speaks (记者：…, 【李明】…), and those that go on with one.

import { answerLabels } from '../../language/zh/speech.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source } from '../types.ts';
import { type Label, labelsOf } from './dialogue-labels.ts';

/** One turn of an interview: the paragraphs of one speaker, the first with its label. */
export interface Turn {
  readonly label: Span;
  /** Where the words begin in the labelled paragraph; -1 where the label stands before the whole. */
  readonly words: number;
  /** The person whom the label names; of one without a name (答) the one person named before the interview. */
  readonly actor: string | null;
  /** False where the label is what somebody calls himself on a network. */
  readonly named?: boolean;
}

/** Fewer labels are no interview: a list, or one name with a colon. */
const fewestTurns = 4;
/** A speaker goes on for no more paragraphs than this. */
const longestTurn = 12;

/** The turn of each block that belongs to an interview, by index. Empty where the article is none. */
export function turnsOf(source: Source, actors: Actors): ReadonlyMap<number, Turn> {
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const bodies = new Set(
    actors.mentions
      .filter(({ actor, form }) => form === 'NAME' && !people.has(actor))
      .map(({ start, end }) => `${start} ${end}`),
  );
  const labels = labelsOf(source, actors, people);
  const parts = [...labels.values()].filter((label) => label.known);
  const known = parts.length > 0 ? parts : askedBy([...labels.values()], bodies);
  // 海滨日报：…, between the turns of 李明：…: the paper asks.
  const boxes = new Set(known.map(({ boxed }) => boxed));
  const partners =
    known.length < 2
      ? new Set()
      : recurring([...labels.values()].filter((label) => !label.known && boxes.has(label.boxed)));
  const turns = new Map([...labels].filter(([, label]) => label.known || partners.has(label.text)));
  const speakers = new Set([...turns.values()].map(({ text, actor }) => actor ?? text));
  // 答：… under questions without a label, which go on with nothing.
  const onlyAnswers = [...turns.values()].every(({ text }) => answerLabels.test(text));
  // Each speaks once: what one and another said, set into a report.
  if (turns.size < fewestTurns || (speakers.size < 2 && !onlyAnswers) || speakers.size === turns.size)
    return voicesOf(turns);
  const first = source.blocks[Math.min(...turns.keys())]?.start ?? 0;
  const answerer = soleOf(actors, people, first);
  return withContinuations(
    source,
    new Map(
      [...turns].map(([index, { span, words, text, actor }]) => [
        index,
        { label: span, words, actor: actor ?? (answerLabels.test(text) ? answerer : null) },
      ]),
    ),
    onlyAnswers,
  );
}

/** 镇长吴刚：手续齐全。 村民刘英：没有人通知我们。 Lines of which each gives one's words, in an article that tells on. */
function voicesOf(labels: ReadonlyMap<number, Label>): ReadonlyMap<number, Turn> {
  const voices = [...labels].filter(([, { sure }]) => sure);
  return new Map(
    voices.length < 2
      ? []
      : voices.map(([index, { span, words, actor, crowd }]) => [index, { label: span, words, actor, named: !crowd }]),
  );
}

/** BBC：…, 石桥：…, BBC：…, 石桥：…: the turns of a paper and of one whom no list knows, the paper's. */
function askedBy(labels: readonly Label[], bodies: ReadonlySet<string>): Label[] {
  const twice = recurring(labels);
  const asking = labels.filter(({ span, text }) => bodies.has(`${span.start} ${span.end}`) && twice.has(text));
  return twice.size === 2 && new Set(asking.map(({ text }) => text)).size === 1 ? asking : [];
}

function recurring(labels: readonly Label[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { text } of labels) (seen.has(text) ? twice : seen).add(text);
  return twice;
}

/** The one person named before `to`; null where there are none or several. */
export function soleOf({ mentions }: Actors, people: ReadonlySet<string>, to: number): string | null {
  const told = new Set(
    mentions
      .filter(({ form, actor, end }) => form === 'NAME' && people.has(actor) && end <= to)
      .map(({ actor }) => actor),
  );
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

/** Paragraphs between two turns go on with the first of them, unless a heading stands between. */
function withContinuations(
  { blocks, folded }: Source,
  labelled: ReadonlyMap<number, Turn>,
  unasked: boolean,
): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const indexes = [...labelled.keys()].sort((a, b) => a - b);
  indexes.forEach((index, order) => {
    const turn = labelled.get(index) as Turn;
    turns.set(index, turn);
    const next = indexes[order + 1];
    if (next === undefined || next - index > longestTurn) return;
    for (let at = index + 1; at < next; at++) {
      const { kind, end } = blocks[at] as Block;
      if (!/^(?:PARAGRAPH|LIST_ITEM)$/.test(kind) || (unasked && /[？?]/.test(folded[end - 1] ?? ''))) break;
      turns.set(at, turn);
    }
  });
  return turns;
}
