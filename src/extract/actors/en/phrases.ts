// The noun phrase around an English name: titles before it, an apposition after it (Hugh Hill, a doctor).

import { demonyms, longTitleBefore, titleHeads, titleWords } from '../../../language/en/name-words.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import type { Span } from '../../../model/span.ts';
import type { FoundName, Reading } from '../found.ts';
import type { Phrase } from '../phrases.ts';

export function englishPhrase(
  { lookup, source }: Reading,
  name: FoundName,
  ending: ReadonlyMap<number, FoundName>,
): Phrase {
  const { start, end } = name;
  if (name.kind !== 'PERSON') return { start, end, titles: [] };
  const block = spanAt(source.blocks, start);
  const floor = block?.start ?? 0;
  const titles: Span[] = [];
  let first = start;
  for (let steps = 0; steps < 6; steps++) {
    const before = lookup.slice(Math.max(floor, first - 24), first);
    const word = /([A-Za-z'-]{1,40}\.?) $/.exec(before)?.[1];
    if (word === undefined) break;
    const plain = word.replace(/\.$/, '');
    // the second victim. |Ann Reed: a full stop, no title cut short.
    if (word !== plain && /^[a-z]/.test(word)) break;
    const fits = titles.length === 0 ? titleHeads.has(plain) : titleWords.has(plain) && /^[A-Z]/.test(plain);
    if (!fits || (titles.length > 0 && ending.has(first - 1))) break;
    titles.unshift({ start: first - word.length - 1, end: first - 1 });
    first -= word.length + 1;
  }
  const office = longTitleBefore.exec(lookup.slice(Math.max(floor, first - 60), first))?.[0];
  if (titles.length === 0 && office !== undefined) {
    titles.unshift({ start: first - office.length, end: first - 1 });
    first -= office.length;
  }
  // the former German Chancellor …: the nation is of the title.
  for (let steps = 0; titles.length > 0 && steps < 2; steps++) {
    const word = /(?<=[\s("“]|^)([A-Za-z.-]{2,20}) $/.exec(lookup.slice(Math.max(floor, first - 22), first))?.[1];
    if (
      word === undefined ||
      !(demonyms.has(word) || /^(?:former|acting|outgoing|visiting|then|U\.S\.|South|North)$/.test(word))
    )
      break;
    if (ending.has(first - 1)) break;
    first -= word.length + 1;
  }
  const owner = titles.length > 0 ? ending.get(first - 1) : undefined;
  if (owner !== undefined && owner.kind !== 'PERSON' && lookup[first - 1] === ' ' && owner.start >= floor)
    first = owner.start;
  const whole = titles[0] === undefined ? [] : [{ start: titles[0].start, end: start - 1 }];
  const apposition = /^, ((?:an? |the |who )?[a-z][a-zA-Z' -]{2,60}?)(?=, |\.\s|\.$)/.exec(
    lookup.slice(end, Math.min(block?.end ?? end, end + 80)),
  );
  const described = apposition !== null && /^(?:an? |the )/.test(apposition[1] as string);
  if (!described || apposition === null) return { start: first, end, titles: whole };
  const from = end + 2;
  const to = end + apposition[0].length;
  return { start: first, end: to, titles: [...whole, { start: from, end: to }] };
}
