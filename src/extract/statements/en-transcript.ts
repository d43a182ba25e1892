// What is printed as it was said, in English: transcripts, interviews, and lists of quotes. Who speaks stands before a colon at
// the head of each paragraph, or on a line above it.

import {
  announced,
  answerParts,
  interviewEnd,
  ofOneself,
  parts,
  reporting,
  salutation,
  sessions,
  sittings,
} from '../../language/en/transcripts.ts';
import { touching, within } from '../../model/sorted-spans.ts';
import { keyOf, mayBeSaid } from '../en-labels.ts';
import type { Actors, Label, Mention, Source, TimeReading } from '../types.ts';
import { answersIn, speakerNamed } from './answers.ts';
import { dayAbove, printedInFull } from './en-documents.ts';
import { signedQuotes } from './en-signed.ts';
import type { Cast } from './passage.ts';
import { isOneDay } from './recent.ts';
import { initialsOf, speakerAt } from './speaker.ts';
import { continued, type Turn } from './turns.ts';

/** Fewer labels are no dialogue. */
const fewestTurns = 4;

/** Ann Reed (Alder North) (Labour): … */
const inSmall = /^(?<label>\p{L}[^:“”"\n]{0,90}?)(?:\s\([^()]{2,50}\)){0,3}:\s*(?=\S|$)/u;
/** Ann Reed (Alder North) (Labour), on a line of its own. */
const nameAlone = /^(?<label>\p{Lu}[^:“”"()\n.!?]{2,80}?)(?:\s\([^()]{2,50}\)){0,3}$/u;
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
export function englishTurns(source: Source, actors: Actors, { people }: Cast): ReadonlyMap<number, Turn> {
  const { blocks, text } = source;
  const names = actors.mentions.filter(({ actor, form }) => form === 'NAME' && people.has(actor));
  const opens = (index: number) => /^["“]/.test(text.slice(blocks[index]?.start, (blocks[index]?.start ?? 0) + 1));
  const heads = headsOf(source, names, initialsOf(actors), opens);
  const spoken = dialogue(heads) ?? new Map([...heads].filter(([, { quotes }]) => quotes));
  // Who wrote it is not whom he asks.
  const told = names.filter(({ start, end }) => !source.article.authors.includes(text.slice(start, end)));
  const [first = 0] = spoken.keys();
  const answerer = speakerNamed(told, [blocks[0], { start: 0, end: blocks[first]?.start ?? 0 }])?.actor ?? null;
  const turns = [...spoken].map(([index, { start, end, words, text: label, actor }]): [number, Turn] => {
    const speaker = speakerAt({ start, end }, label, actor ?? (answerParts.test(label) ? answerer : null));
    return [index, { speaker, from: words, cue: speaker.span }];
  });
  const quotes = (index: number) => spoken.get(index)?.quotes === true;
  // A turn goes on with any paragraph; words in quotation marks with others in such marks.
  const dialogues = continued(
    blocks,
    new Map(turns),
    // Below a name that stands alone its words begin.
    (index) =>
      quotes(index) ? blocks.length : (spoken.get(index)?.words ?? 0) >= (blocks[index]?.end ?? 0) ? index + 2 : index,
    (at, index) => {
      const block = blocks[at];
      return block !== undefined && mayBeSaid(block) && (quotes(index) ? opens(at) : block.kind !== 'HEADING');
    },
  );
  const answers =
    dialogues.size > 0
      ? dialogues
      : answersIn(source, told, { interviewNamed: sessions, ofOneself, closes: interviewEnd });
  const found = answers.size > 0 ? answers : printedInFull(source, names);
  return new Map([...found, ...signedQuotes(source, names)]);
}

/** When the words were said: the day that the lines above tell behind their word for the interview, the briefing or the speech. */
export function sessionDay(
  { language, blocks, labels, sentences, text }: Source,
  times: readonly TimeReading[],
  turns: ReadonlyMap<number, Turn>,
): string | null {
  const first = language === 'en' ? Math.min(...turns.keys()) : 0;
  for (const { block, start, end } of turns.size === 0 ? [] : sentences) {
    if (block >= first) break;
    const word = sessions.exec(text.slice(start, end)) ?? sittings.exec(text.slice(start, end));
    const days = word === null ? [] : touching(times, { start: start + word.index, end });
    const day = days.find(({ kind, edtf }) => kind === 'POINT' && isOneDay(edtf?.slice(0, 10)));
    if (day !== undefined) return day.edtf?.slice(0, 10) ?? null;
  }
  // A line above a transcript, whatever the head of the article took from it.
  const above = turns.size === 0 ? [] : blocks.slice(0, first).map(({ start, end }) => text.slice(start, end));
  return labels.size > 0 ||
    above.some((line) => [sittings, announced, salutation].some((words) => words.test(line.slice(0, 300))))
    ? dayAbove(above)
    : null;
}

/** Q: …, A: …; Courier: …, Ortega: …; the labels of an article in which two speak by turns. Null where none do. */
function dialogue(heads: ReadonlyMap<number, Head>): Map<number, Head> | null {
  const counts = new Map<string, number>();
  const plain = [...heads].filter(([, head]) => head.plain);
  const who = ({ actor, text }: Head) => actor ?? keyOf(text);
  for (const [, head] of plain) counts.set(who(head), (counts.get(who(head)) ?? 0) + 1);
  const recurs = (head: Head) => (counts.get(who(head)) ?? 0) > 1;
  const turns = new Map(plain.filter(([, head]) => head.known || recurs(head)));
  const speakers = new Set([...turns.values()].map(who));
  // Ann Reed: theft; Milo Reed: arson: a list, of which two lines are alike by chance.
  if (turns.size < fewestTurns || turns.size < speakers.size * 1.5 || speakers.size < 2) return null;
  if (![...turns.values()].some((head) => head.known && recurs(head))) return null;
  // The Mayor: …, between those who speak by turns.
  return new Map(plain.filter(([, head]) => head.known || recurs(head) || / /.test(head.text)));
}

function headsOf(
  source: Source,
  names: readonly Mention[],
  initials: ReadonlyMap<string, string | null>,
  opens: (index: number) => boolean,
): Map<number, Head> {
  const heads = new Map<number, Head>();
  // Senator REED
  const surnames = new Map(names.map(({ start, end, actor }) => [keyOf(source.text.slice(start, end)), actor]));
  source.blocks.forEach((block, index) => {
    const { start, end } = block;
    const line = source.text.slice(start, Math.min(end, start + 160));
    const lead = inSmall.exec(line) ?? nameAlone.exec(line);
    const small = lead?.groups?.['label'] ?? '';
    const own = { start, end: start + small.length, words: start + (lead?.[0].length ?? 0), capitals: false };
    const label = source.labels.get(index) ?? (small === '' || !mayBeSaid(block) ? null : own);
    if (label === null) return;
    const text = source.text.slice(label.start, label.end);
    // The Deputy Speaker (Ann Reed): …
    const named = within(names, label)[0];
    const beside = named === undefined ? within(names, { start: label.end, end: label.words })[0] : undefined;
    const [before, after] = [text.slice(0, (named?.start ?? 0) - start), text.slice((named?.end ?? 0) - start)];
    const actor = named?.actor ?? beside?.actor ?? initials.get(text) ?? surnames.get(keyOf(text)) ?? null;
    const known = label.capitals || parts.test(text) || (actor !== null && (named === undefined || after === ''));
    // Ann Reed, 45, baker: “…”; not Ann Reed, a baker, told us: “…”
    const isName =
      label.capitals ||
      (named !== undefined && office.test(before) && /^(?:$|, )/.test(after) && !reporting.test(after));
    const isAlone = label.words >= end;
    const quotes =
      isName && (isAlone ? opens(index + 1) : /^["“]/.test(source.text.slice(label.words, label.words + 1)));
    const isTurn =
      label.capitals || (block.kind !== 'LIST_ITEM' && known && (beside !== undefined || office.test(before)));
    if (isAlone && !quotes && !isTurn) return;
    heads.set(index, { ...label, text, actor, plain: known || plainName.test(text), known, quotes });
  });
  return heads;
}
