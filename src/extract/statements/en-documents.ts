// A speech, a statement or a letter printed in full, and letters to the editor: every paragraph is said by whom the head or the
// signature names.

import { announced, closing, letterPage, ofOneself, withoutQuotes } from '../../language/en/transcripts.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
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
  const head = lines.slice(0, longestHead).findLastIndex((line) => announced.test(line.slice(0, 300)));
  if (head < 0) return new Map();
  const end = lines.findIndex((line, index) => index > head && closing.test(line));
  const body = said.filter((index) => index > head && (end < 0 || index < end));
  const own = body.filter((index) => speaksOfSelf(lines[index] ?? ''));
  const isNews = body.some((index) => /[”"],? [^.“"]{0,40}\bsaid\b/.test(lines[index] ?? ''));
  if (own.length < 2 || own.length * 5 < body.length * 2 || isNews) return new Map();
  // The first of several who sign stands for all.
  const signer = end < 0 ? undefined : blocks.slice(end, end + 3).flatMap((line) => nameAtHead(line) ?? [])[0];
  const speaker = signer ?? author(head);
  return new Map(speaker === null ? [] : body.map((index) => [index, turnBy(source, speaker, index)]));

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

/** To whom or on what it is: a letter to Mayor |Ann Reed. */
const addressed = /\b(?:to|on|for|with|about|against) (?:\p{L}[\p{L}.]* ){0,4}$/u;

/** A statement may stand in marks as a whole: “We will rebuild. */
function speaksOfSelf(line: string): boolean {
  return ofOneself.test(/^["“]/.test(line) ? line : withoutQuotes(line));
}
