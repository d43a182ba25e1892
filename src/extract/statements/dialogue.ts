// Interviews in print: paragraphs that begin with who speaks (记者：…, 【李明】…, "Q: …"), and those that go on with one.

import { answerLabels as englishAnswers, interviewLabels as englishLabels } from '../../language/en/speech.ts';
import { answerLabels as chineseAnswers, interviewLabels as chineseLabels } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source } from '../types.ts';

/** One turn of an interview: the paragraphs of one speaker, the first with its label. */
export interface Turn {
  readonly label: Span;
  /** Where the words begin in the labelled paragraph. */
  readonly words: number;
  /** The person whom the label names; of one without a name (答) the one person named before the interview. */
  readonly actor: string | null;
}

/** Fewer labels are no interview: a list, or one name with a colon. */
const fewestTurns = 4;
/** A speaker goes on for no more paragraphs than this. */
const longestTurn = 12;

const labelLead =
  /^\s*(?<plain>[^\s：:，。,.“”「」"【】[\]]{1,16}(?: [A-Z][^\s：:，。,.“”「」"]{1,16}){0,2})\s?[：:]\s*(?=[^\s“「])|^\s*【(?<boxed>[^】]{1,16})】[：:]?\s*(?=\S)/d;

interface Label {
  readonly span: Span;
  readonly words: number;
  readonly text: string;
  /** The person whom it names. */
  readonly actor: string | null;
  /** It names a person, or a part in an interview (记者). */
  readonly known: boolean;
  readonly boxed: boolean;
}

/** The turn of each block that belongs to an interview, by index. Empty where the article is none. */
export function turnsOf(source: Source, actors: Actors): ReadonlyMap<number, Turn> {
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const named = new Map(
    actors.mentions.filter(({ actor }) => people.has(actor)).map(({ start, end, actor }) => [`${start} ${end}`, actor]),
  );
  const bodies = new Set(
    actors.mentions
      .filter(({ actor, form }) => form === 'NAME' && !people.has(actor))
      .map(({ start, end }) => `${start} ${end}`),
  );
  const labels = labelsOf(source, named, initialsOf(actors));
  const parts = [...labels.values()].filter((label) => label.known);
  const known = parts.length > 0 ? parts : askedBy([...labels.values()], bodies);
  // 海滨日报：…, between the turns of 李明：…: the paper asks.
  const boxes = new Set(known.map(({ boxed }) => boxed));
  const partners =
    known.length < 2
      ? new Set()
      : recurring([...labels.values()].filter((label) => !label.known && boxes.has(label.boxed)));
  const turns = new Map([...labels].filter(([, label]) => label.known || partners.has(label.text)));
  if (turns.size < fewestTurns || new Set([...turns.values()].map(({ text }) => text)).size < 2) return new Map();
  const first = source.blocks[Math.min(...turns.keys())]?.start ?? 0;
  const answerer = soleOf(actors, people, first);
  const answers = source.language === 'zh' ? chineseAnswers : englishAnswers;
  return withContinuations(
    source,
    new Map(
      [...turns].map(([index, { span, words, text, actor }]) => [
        index,
        { label: span, words, actor: actor ?? (answers.test(text) ? answerer : null) },
      ]),
    ),
  );
}

/** The labels with which paragraphs begin, by the index of their block. */
function labelsOf(
  source: Source,
  named: ReadonlyMap<string, string>,
  initials: ReadonlyMap<string, string | null>,
): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const parts = source.language === 'zh' ? chineseLabels : englishLabels;
  source.blocks.forEach((block, index) => {
    if (block.kind !== 'PARAGRAPH') return;
    const lead = labelLead.exec(source.text.slice(block.start, Math.min(block.end, block.start + 60)));
    const [from, to] = lead?.indices?.groups?.['plain'] ?? lead?.indices?.groups?.['boxed'] ?? [0, 0];
    if (lead === null || to === 0) return;
    const span = { start: block.start + from, end: block.start + to };
    const text = source.folded.slice(span.start, span.end);
    const actor = named.get(`${span.start} ${span.end}`) ?? initials.get(text) ?? null;
    const known = actor !== null || parts.test(text);
    labels.set(index, {
      span,
      words: block.start + lead[0].length,
      text,
      actor,
      known,
      boxed: lead.groups?.['boxed'] !== undefined,
    });
  });
  return labels;
}

/** The people by the first letters of their names, where two have not the same: AR. */
function initialsOf({ actors }: Actors): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { kind, id, name } of actors) {
    const letters = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+$/u.test(name)
      ? name.replace(/(\p{L})[^ ]*(?: |$)/gu, '$1')
      : '';
    if (kind === 'PERSON' && letters !== '') found.set(letters, found.has(letters) ? null : id);
  }
  return found;
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
function soleOf({ mentions }: Actors, people: ReadonlySet<string>, to: number): string | null {
  const told = new Set(
    mentions
      .filter(({ form, actor, end }) => form === 'NAME' && people.has(actor) && end <= to)
      .map(({ actor }) => actor),
  );
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
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
