// Who speaks, in capitals at the head of a paragraph or on a line of its own: MS. STANNARD: …, SARAH LENTZ, HOST:. What is
// printed so is a name as any other, so that it is read in small letters.

import { placeCase } from '../language/en/dateline.ts';
import { namedInCapitals, parts, sectionHeads, speechBy } from '../language/en/transcripts.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Label, Source } from './types.ts';

/** Fewer in capitals are no transcript. */
const fewest = 3;
const capitals =
  /^(?<label>\p{Lu}(?:[\p{Lu}\d .,'’&/-]|(?<=\bM)c(?=\p{Lu})){0,70}?)(?:\s\([^()]{2,50}\))?(?:\s?:(?=\s|$)|(?<=^Q)(?=\s+[“"]?\p{Lu}))\s*/u;
const alone = /^(?=.{0,90}\p{Lu}{3})(?<label>\p{Lu}[\p{Lu}\d .,'’&/()-]{4,90}?)\s?:?$/u;

/** The labels in capitals by the index of their block; none where they are no series. */
export function labelsInCapitals({
  blocks,
  text,
  language,
}: Pick<Source, 'blocks' | 'text' | 'language'>): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const lone = new Map<number, Label>();
  for (const [index, block] of language === 'en' ? blocks.entries() : []) {
    const { start, end } = block;
    const lead = mayBeSaid(block) ? capitals.exec(text.slice(start, Math.min(end, start + 140))) : null;
    const own = mayBeSaid(block) && end - start < 93 ? alone.exec(text.slice(start, end)) : null;
    const isLone = own !== null && '"“'.includes(text[blocks[index + 1]?.start ?? start] as string);
    const label = (isLone ? own : lead)?.groups?.['label'] ?? '';
    if (label === '' || sectionHeads.test(label)) continue;
    const words = isLone ? end : start + (lead?.[0].length ?? 0);
    (isLone ? lone : labels).set(index, { start, end: start + label.length, words, capitals: true });
  }
  const keys = [...labels.values()].map(({ start, end }) => keyOf(text.slice(start, end)));
  const isSeries = keys.length >= fewest && new Set(keys).size < keys.length && new Set(keys).size > 1;
  // PRESIDENT REED: …: a speech.
  const isSpeech =
    keys.length === 1 && [...labels.values()].some(({ start, end }) => speechBy.test(text.slice(start, end)));
  return new Map([...(isSeries || isSpeech ? labels : []), ...(lone.size > 1 ? lone : [])]);
}

export function mayBeSaid({ kind }: Block): boolean {
  return kind === 'PARAGRAPH' || kind === 'LIST_ITEM' || kind === 'QUOTE' || kind === 'HEADING';
}

/** SARAH LENTZ, HOST and LENTZ are one: the last word of the name. */
export function keyOf(label: string): string {
  return /\S+$/.exec(label.split(',')[0]?.trim() ?? '')?.[0].toLowerCase() ?? '';
}

/** Where a label in capitals tells a name by what stands beside it. */
export function namesInCapitals(source: Source): Span[] {
  return [...source.labels.values()].flatMap(({ start, end }) => {
    const label = source.text.slice(start, end);
    const { titled, full } = namedInCapitals.exec(label)?.groups ?? {};
    const name = (titled ?? full ?? '').trimEnd();
    const from = start + label.indexOf(name);
    return name === '' || parts.test(name) ? [] : [{ start: from, end: from + name.length }];
  });
}

/** The text folded for look-up, with the labels in it as names are printed elsewhere: Ms. Stannard, Sarah Lentz, host. */
export function withSmallLabels(source: Source, lookup: string): string {
  const { labels } = source;
  let from = 0;
  let small = '';
  for (const [index, block] of source.language === 'en' ? source.blocks.entries() : []) {
    const section = /^[\p{Lu}'’ ]{3,24}(?=:)/u.exec(lookup.slice(block.start, block.start + 25))?.[0] ?? '';
    const { start, end } = labels.get(index) ?? {
      start: block.start,
      end: block.start + (sectionHeads.test(section) ? section.length : 0),
    };
    if (start === end) continue;
    small += lookup.slice(from, start) + inSmall(lookup.slice(start, end));
    from = end;
  }
  return small + lookup.slice(from);
}

function inSmall(label: string): string {
  if (parts.test(label) || sectionHeads.test(label)) return label.toLowerCase();
  const name = label.split(',')[0] as string;
  // Short ones too: MS, LEE
  const small = name.replace(/[\p{L}'’]{2,}/gu, (word) => placeCase(`${word}    `).slice(0, word.length));
  return small + label.slice(name.length).replace(/\p{Lu}{4,}/gu, (word) => word.toLowerCase());
}
