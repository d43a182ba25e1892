// A bare surname in the manner of Hong Kong papers (王一苇 … 王稱, 黎指), or with an office behind it (王律师说).

import { firstFrom, spanAt, startingAt } from '../../../model/sorted-spans.ts';
import type { Span } from '../../../model/span.ts';
import type { Mention } from '../../types.ts';
import type { FoundName, Reading } from '../found.ts';
import { gluedSurname, isDoubtful } from './person-shape.ts';
import { titleStartingAt } from './titles.ts';

interface Person {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly FoundName[];
}

/** Mentions by surname alone, each tied to the person of that surname named last before it. */
export function findSurnames(
  { lookup, words, source }: Reading,
  cast: readonly Person[],
  taken: readonly Mention[],
): Mention[] {
  if (words.length === 0) return [];
  const bearers = new Map<string, (Span & { readonly id: string })[]>();
  for (const actor of cast) {
    if (actor.kind !== 'PERSON') continue;
    for (const name of actor.names) {
      const form = lookup.slice(name.start, name.end);
      if (!/^[\u3400-\u9fff]{2,3}$/.test(form)) continue;
      const surname = form[0] as string;
      const known = bearers.get(surname) ?? [];
      bearers.set(surname, known);
      known.push({ start: name.start, end: name.end, id: actor.id });
    }
  }
  if (bearers.size === 0) return [];
  for (const people of bearers.values()) people.sort((a, b) => a.start - b.start);
  const covered = new Set(
    taken.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const mentions: Mention[] = [];
  words.forEach((word, index) => {
    const surname = lookup[word.start] as string;
    const people = bearers.get(surname);
    if (people === undefined || covered.has(word.start)) return;
    const length = word.end - word.start;
    const office = length === 1 ? officeAfter(word.end) : -1;
    const glued = word.tag === 'PER' && gluedSurname.test(lookup.slice(word.start, word.end));
    if ((length !== 1 && !glued) || (office < 0 && isDoubtful(surname))) return;
    if (length === 1 && word.tag !== 'PER') {
      if (!/^[，。：；「」“”、\s]$/.test(lookup[word.start - 1] ?? '，')) return;
      if (office < 0 && !/^(?:v|d|p|TIME|ad)$/.test(words[index + 1]?.tag ?? '')) return;
    }
    const bearer = people[firstFrom(people, word.start) - 1];
    if (bearer === undefined) return;
    const span = { start: word.start, end: word.start + 1 };
    if (spanAt(source.blocks, span.start) === undefined) return;
    const phrase = { start: word.start, end: Math.max(span.end, office) };
    mentions.push({ ...span, actor: bearer.id, form: 'NAME', phrase, rule: 'zh/bare-surname' });
  });
  return mentions;

  /** 林|律师认为: where the office ends that stands between the surname and a predicate; -1 for none. */
  function officeAfter(start: number): number {
    const end = titleStartingAt(lookup, start);
    if (end - start < 2) return -1;
    return /^(?:v|d|p|TIME|ad|w)$/.test(startingAt(words, end)?.tag ?? '') ? end : -1;
  }
}
