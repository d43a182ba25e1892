// Words with who said them behind or below: “…” — Ann Reed, singer; a quoted block and under it a line with the name.

import { within } from '../../model/sorted-spans.ts';
import type { Mention, Source } from '../types.ts';
import { speakerAt } from './speaker.ts';
import type { Turn } from './turns.ts';

/** Nobody is quoted in more paragraphs. */
const longest = 6;
const rule = 'en/quotation-signed';
const signature = /^(?<words>["“][^"“”]{3,900}["”]\s{0,2})?(?<dash>[—–-]{1,2}\s?)?(?<who>\p{L}[^"“”!?]{2,140})$/u;

/** What is quoted so, by the index of its block; the line with the name has no words. `names`: of people. */
export function signedQuotes({ blocks, text }: Source, names: readonly Mention[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  blocks.forEach(({ kind, start, end }, index) => {
    const { words = '', dash = '', who } = signature.exec(text.slice(start, Math.min(end, start + 1100)))?.groups ?? {};
    if (who === undefined || !/^(?:PARAGRAPH|QUOTE|LIST_ITEM)$/.test(kind)) return;
    if (dash === '' && (words !== '' || kind !== 'QUOTE' || end - start > 90)) return;
    const from = start + words.length + dash.length;
    const named = within(names, { start: from, end })[0];
    // Mayor |Ann Reed
    const isHead = named !== undefined && /^(?:[\p{Lu}a-z][\p{L}.’'-]* ){0,5}$/u.test(text.slice(from, named.start));
    if (!isHead || (dash === '' && !/^(?:,|$)/.test(text.slice(named.end, end)))) return;
    const speaker = speakerAt({ start: from, end: named.end }, text.slice(from, named.end), named.actor);
    const first = words === '' ? quotedAbove(index) : index;
    for (let at = first; at < index; at++) turns.set(at, { speaker, from: blocks[at]?.start ?? 0, cue: null, rule });
    if (words !== '') turns.set(index, { speaker, from: start, until: start + words.length, cue: speaker.span, rule });
    else if (first < index) turns.set(index, { speaker, from: end, cue: speaker.span, rule });
  });
  return turns;

  /** Where the quoted block above a line begins; the line itself where there is none. */
  function quotedAbove(index: number): number {
    let first = index;
    while (index - first < longest && blocks[first - 1]?.kind === 'QUOTE' && !turns.has(first - 1)) {
      first--;
      if ('"“'.includes(text[blocks[first]?.start ?? 0] ?? ' ')) break;
    }
    const before = text.slice(blocks[index - 1]?.start, blocks[index - 1]?.end);
    return first === index && blocks[index]?.kind !== 'QUOTE' && /^["“][^]*["”]$/.test(before) ? index - 1 : first;
  }
}
