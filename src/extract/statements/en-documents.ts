// A speech, a statement or a letter printed in full, and letters to the editor: every paragraph is said by whom the head or the
// signature names.

import { englishTimes } from '../../language/en/times.ts';
import {
  announced,
  besideDay,
  closing,
  letterPage,
  ofOneself,
  partySigned,
  salutation,
  withoutQuotes,
} from '../../language/en/transcripts.ts';
import { findAtoms } from '../../language/time-fields.ts';
import { isDay, printDay } from '../../model/calendar.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import { joinAtoms } from '../times/join.ts';
import type { Mention, Source } from '../types.ts';
import { turnBy } from './answers.ts';
import type { Turn } from './turns.ts';

/** The head of an article is no longer, in blocks. */
const longestHead = 4;

/** The paragraphs of what is printed in full, by index. `names`: of people. */
export function printedInFull(source: Source, names: readonly Mention[]): Map<number, Turn> {
  const { blocks, text } = source;
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  // No address, salutation or stage direction.
  const said = blocks.flatMap(({ kind }, index) =>
    /^(?:PARAGRAPH|QUOTE|LIST_ITEM)$/.test(kind) && /^[^([*].*[.!?…][”"’)]?$/s.test(lines[index] ?? '') ? [index] : [],
  );
  if (blocks[0]?.kind === 'TITLE' && letterPage.test(lines[0] ?? '')) {
    const isSaid = new Set(said);
    const turns = new Map<number, Turn>();
    let open: number[] = [];
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'HEADING') open = [];
      else if (isSaid.has(index)) open.push(index);
      const named = open.at(-1) === index || block.end - block.start > 90 ? null : nameAtHead(block);
      if (named === null) continue;
      for (const at of open) turns.set(at, turnBy(source, named, at));
      open = [];
    }
    return turns;
  }
  const tells = lines.slice(0, longestHead).findLastIndex((line) => announced.test(line.slice(0, 300)));
  const opens = lines.slice(0, longestHead + 2).findLastIndex((line) => salutation.test(line));
  const end = lines.findIndex((line, index) => index > tells && (closing.test(line) || partySigned.test(line)));
  // The first of several who sign stands for all. Whom nothing announces, but who greets or signs: a letter. One label in capitals: a speech.
  const [label] = source.labels.size === 1 ? source.labels : [];
  const speech = (label?.[0] ?? 0) - 1;
  const signer = end < 0 ? undefined : blocks.slice(end, end + 3).flatMap((line) => nameAtHead(line) ?? [])[0];
  const head = Math.max(tells, end > opens ? opens : -1, signer !== undefined && end > 2 ? 0 : -1, speech);
  if (head < 0) return new Map();
  const body = said.filter((index) => index > head && (end < 0 || index < end));
  const own = body.filter((index) => speaksOfSelf(lines[index] ?? ''));
  const isNews = body.some((index) => /[”"],? [^.“"]{0,40}\bsaid\b/.test(lines[index] ?? ''));
  const least = label === undefined ? Math.max(2, body.length * 0.4) : 1;
  if (own.length < least || isNews) return new Map();
  const party = partySigned.exec(lines[end] ?? '')?.[1];
  const signed =
    party === undefined
      ? null
      : { start: (blocks[end]?.end ?? 0) - party.length, end: blocks[end]?.end ?? 0, actor: null };
  const speaker = signer ?? signed ?? author(head) ?? (label === undefined ? null : { ...label[1], actor: null });
  return new Map(
    speaker === null
      ? []
      : body.map((index) => {
          const turn = turnBy(source, speaker, index);
          return [index, index === label?.[0] ? { ...turn, from: label[1].words } : turn];
        }),
  );

  /** The person whom the lines of the head name, or the party behind “by”: the foreign ministers of Alder and Birch. */
  function author(last: number): (Span & { readonly actor: string | null }) | null {
    for (const line of blocks.slice(0, last + 1)) {
      const named = within(names, line).find(
        ({ start }) => !addressed.test(text.slice(Math.max(line.start, start - 50), start)),
      );
      if (named !== undefined) return named;
    }
    for (const [index, line] of lines.slice(0, last + 1).entries()) {
      const party = /\b(?:by|of|from) (the (?:(?! (?:on|at|to|regarding|for) )[^.:;,–—]|, (?=\p{Lu})){3,80})/u.exec(
        line,
      );
      const who = party?.[1] ?? '';
      const start = (blocks[index]?.start ?? 0) + (party?.index ?? 0) + (party?.[0].length ?? 0) - who.length;
      if (who !== '') return { start, end: start + who.length, actor: null };
    }
    return null;
  }

  function nameAtHead({ start, end }: Span): Mention | null {
    const named = within(names, { start, end })[0];
    return named !== undefined && /^(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(start, named.start)) ? named : null;
  }
}

/** (March 20, 2024); Remarks as delivered — 20 March 2024: the day that a line above what was said tells alone. */
export function dayAbove(lines: readonly string[]): string | null {
  for (const line of lines.filter(({ length }) => length <= 80)) {
    const [time, other] = /\d{4}/.test(line) ? joinAtoms(line, findAtoms(line, englishTimes.rules), englishTimes) : [];
    if (time === undefined || other !== undefined || time.until !== null) continue;
    const { year = 0, month = 0, day = 0 } = time.fields;
    const isAlone = besideDay.test(line.slice(0, time.start)) && besideDay.test(line.slice(time.end));
    if (isAlone && isDay({ year, month, day })) return printDay({ year, month, day });
  }
  return null;
}

/** To whom or on what it is: a letter to Mayor |Ann Reed. */
const addressed = /\b(?:to|on|for|with|about|against) (?:\p{L}[\p{L}.]* ){0,4}$/u;

/** A statement may stand in marks as a whole: “We will rebuild. */
function speaksOfSelf(line: string): boolean {
  return ofOneself.test(/^["“]/.test(line) ? line : withoutQuotes(line));
}
