// What is printed as it was said, in English: transcripts, interviews, and lists of quotes. Who speaks stands before a colon at
// the head of each paragraph, or on a line above it.

import { answerParts, interviewEnd, ofOneself, parts, reporting, sessions } from '../../language/en/transcripts.ts';
import { within } from '../../model/sorted-spans.ts';
import { keyOf, type Label, labelsInCapitals, mayBeSaid } from '../en-labels.ts';
import type { Actors, Mention, Source } from '../types.ts';
import { answersIn, speakerNamed } from './at-length.ts';
import { initialsOf } from './dialogue-labels.ts';
import { printedInFull } from './en-documents.ts';
import { signedQuotes } from './en-signed.ts';
import type { EnglishTurn } from './en-turns.ts';
import { speakerAt } from './speaker.ts';

/** Fewer labels are no dialogue. */
const fewestTurns = 4;
/** Nobody goes on for more paragraphs than this. */
const longestTurn = 12;

const inSmall = /^(?<label>\p{L}[^:“”"\n]{0,90}?)(?:\s\([^()]{2,50}\))?:\s*(?=\S|$)/u;
/** A name with what is before it: Courier, Ortega, Councilwoman Dee Foster. */
const plainName = /^(?:\p{Lu}[\p{L}.’'-]*(?: |$)){1,5}$/u;
/** Mayor |Ann Reed */
const office = /^(?:\p{Lu}[\p{L}.’'-]*,? (?:(?:of|for|and|the|at) ){0,2}){0,7}$/u;

interface Head extends Label {
  readonly text: string;
  readonly actor: string | null;
  /** A name or a part alone, as in a dialogue; `known` where it is that of somebody. */
  readonly plain: boolean;
  readonly known: boolean;
  /** A name, with who that is, and a quotation. */
  readonly quotes: boolean;
}

/** The turn of each block that is somebody's words, by index. */
export function englishTurns(source: Source, actors: Actors): ReadonlyMap<number, EnglishTurn> {
  const { blocks, text } = source;
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const names = actors.mentions.filter(({ actor, form }) => form === 'NAME' && people.has(actor));
  const opens = (index: number) => /^["“]/.test(text.slice(blocks[index]?.start, (blocks[index]?.start ?? 0) + 1));
  const heads = headsOf(source, names, initialsOf(actors), opens);
  const spoken = dialogue(heads) ?? new Map([...heads].filter(([, { quotes }]) => quotes));
  const turns = new Map<number, EnglishTurn>();
  const indexes = [...spoken.keys()];
  // Who wrote it is not whom he asks.
  const told = names.filter(({ start, end }) => !source.article.authors.includes(text.slice(start, end)));
  const answerer =
    speakerNamed(told, [blocks[0], { start: 0, end: blocks[indexes[0] ?? 0]?.start ?? 0 }])?.actor ?? null;
  for (const [order, index] of indexes.entries()) {
    const { start, end, words, text: label, actor, quotes } = spoken.get(index) as Head;
    const speaker = speakerAt({ start, end }, label, actor ?? (answerParts.test(label) ? answerer : null));
    turns.set(index, { speaker, from: words, cue: speaker.span });
    // A turn goes on with any paragraph; words in quotation marks with others in such marks.
    const next = Math.min(indexes[order + 1] ?? (quotes ? blocks.length : index), index + longestTurn);
    for (let at = index + 1; at < next; at++) {
      const block = blocks[at];
      if (block === undefined || !mayBeSaid(block) || (quotes ? !opens(at) : block.kind === 'HEADING')) break;
      turns.set(at, { speaker, from: block.start, cue: null });
    }
  }
  const answers =
    turns.size > 0 ? [] : answersIn(source, told, { interviewNamed: sessions, ofOneself, closes: interviewEnd });
  for (const [at, { label, actor }] of answers)
    turns.set(at, {
      speaker: speakerAt(label, text.slice(label.start, label.end), actor),
      from: blocks[at]?.start ?? 0,
      cue: null,
    });
  if (turns.size === 0) for (const [at, turn] of printedInFull(source, names)) turns.set(at, turn);
  return new Map([...turns, ...signedQuotes(source, names)]);
}

/** Q: …, A: …; Courier: …, Ortega: …; the labels of an article in which two speak by turns. Null where none do. */
function dialogue(heads: ReadonlyMap<number, Head>): Map<number, Head> | null {
  const counts = new Map<string, number>();
  const plain = [...heads].filter(([, head]) => head.plain);
  for (const [, { text }] of plain) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  const recurs = ({ text }: Head) => (counts.get(keyOf(text)) ?? 0) > 1;
  const turns = new Map(plain.filter(([, head]) => head.known || recurs(head)));
  const speakers = new Set([...turns.values()].map(({ text }) => keyOf(text)));
  // Ann Reed: theft; Milo Reed: arson: a list, of which two lines are alike by chance.
  if (turns.size < fewestTurns || turns.size < speakers.size * 1.5 || speakers.size < 2) return null;
  return [...turns.values()].some((head) => head.known && recurs(head)) ? turns : null;
}

function headsOf(
  source: Source,
  names: readonly Mention[],
  initials: ReadonlyMap<string, string | null>,
  opens: (index: number) => boolean,
): Map<number, Head> {
  const inCapitals = labelsInCapitals(source);
  const heads = new Map<number, Head>();
  source.blocks.forEach((block, index) => {
    const { start, end } = block;
    const lead = inSmall.exec(source.text.slice(start, Math.min(end, start + 160)));
    const small = lead?.groups?.['label'] ?? '';
    const own = { start, end: start + small.length, words: start + (lead?.[0].length ?? 0), capitals: false };
    const label = inCapitals.get(index) ?? (small === '' || !mayBeSaid(block) ? null : own);
    if (label === null) return;
    const text = source.text.slice(label.start, label.end);
    const named = within(names, label)[0];
    const [before, after] = [text.slice(0, (named?.start ?? 0) - start), text.slice((named?.end ?? 0) - start)];
    const actor = named?.actor ?? initials.get(text) ?? null;
    const known = label.capitals || parts.test(text) || (actor !== null && (named === undefined || after === ''));
    // Ann Reed, 45, baker: “…”; not Ann Reed, a baker, told us: “…”
    const isName =
      label.capitals ||
      (named !== undefined && office.test(before) && /^(?:$|, )/.test(after) && !reporting.test(after));
    const isAlone = label.words >= end;
    const quotes =
      isName && (isAlone ? opens(index + 1) : /^["“]/.test(source.text.slice(label.words, label.words + 1)));
    if (isAlone && !quotes && !label.capitals) return;
    heads.set(index, { ...label, text, actor, plain: known || plainName.test(text), known, quotes });
  });
  return heads;
}
