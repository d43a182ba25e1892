// The noun phrase around a name: titles, what they belong to, and a form in brackets (美国国务卿布林肯; 珍·普萨基（Jen Psaki）).

import { spanAt } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { FoundName, Reading } from './found.ts';
import { modifierEndingAt, titleEndingAt, titleStartingAt } from './zh/titles.ts';

export interface Phrase extends Span {
  /** The title words, without what they belong to. */
  readonly titles: readonly Span[];
}

/** The phrase of a Chinese name. `names` are sorted; those that end where the titles begin belong to it. */
export function chinesePhrase(
  { lookup, source }: Reading,
  name: FoundName,
  ending: ReadonlyMap<number, FoundName>,
): Phrase {
  const block = spanAt(source.blocks, name.start);
  const floor = block?.start ?? 0;
  const limit = block?.end ?? lookup.length;
  const titles: Span[] = [];
  let start = name.start;
  if (name.kind === 'PERSON') {
    for (let steps = 0; steps < 8; steps++) {
      const title = titleEndingAt(lookup, start, floor);
      if (title >= 0 && title > floor - 1) {
        titles.unshift({ start: title, end: start });
        start = title;
        continue;
      }
      if (titles.length === 0) break;
      const modifier = modifierEndingAt(lookup, start);
      if (modifier >= floor) {
        start = modifier;
        continue;
      }
      if (/[兼、和]/.test(lookup[start - 1] ?? '') && titleEndingAt(lookup, start - 1, floor) >= 0) {
        start -= 1;
        continue;
      }
      // 中共|外长; an ending shared with the title: 民政事务局|长.
      const owner = ending.get(start) ?? ending.get(start + 1);
      if (owner !== undefined && owner.kind !== 'PERSON' && owner.start >= floor) {
        start = owner.start;
        continue;
      }
      break;
    }
  }
  let end = name.end;
  const after = name.kind === 'PERSON' ? titleStartingAt(lookup, end) : -1;
  if (after > 0 && after <= limit) {
    titles.push({ start: end, end: after });
    end = after;
  }
  const bracket = /^[（(][^（()）]{1,60}[）)]/.exec(lookup.slice(end, Math.min(limit, end + 64)));
  if (bracket !== null && /^[（(](?:音译|[\p{Lu}“])/u.test(bracket[0])) end += bracket[0].length;
  return { start, end, titles };
}
