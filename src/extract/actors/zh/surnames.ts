// A bare surname in the manner of Hong Kong papers: 王百羽 … 王稱, 黎指.

import type { Mention } from '../../types.ts';
import type { FoundName, Reading } from '../found.ts';
import { isDoubtful } from './person-shape.ts';
import { gluedSurname } from './tagged.ts';

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
  const bearers = new Map<string, { at: number; id: string }[]>();
  for (const actor of cast) {
    if (actor.kind !== 'PERSON') continue;
    for (const name of actor.names) {
      const form = lookup.slice(name.start, name.end);
      if (!/^[\u3400-\u9fff]{2,3}$/.test(form) || isDoubtful(form)) continue;
      const surname = form[0] as string;
      bearers.set(surname, [...(bearers.get(surname) ?? []), { at: name.start, id: actor.id }]);
    }
  }
  if (bearers.size === 0) return [];
  const covered = new Set(
    taken.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const mentions: Mention[] = [];
  words.forEach((word, index) => {
    const surname = lookup[word.start] as string;
    const people = bearers.get(surname);
    if (people === undefined || covered.has(word.start)) return;
    const length = word.end - word.start;
    const glued = word.tag === 'PER' && gluedSurname.test(lookup.slice(word.start, word.end));
    if (length !== 1 && !glued) return;
    if (length === 1 && word.tag !== 'PER' && !/^[，。：；「」“”、\s]$/.test(lookup[word.start - 1] ?? '，')) return;
    if (length === 1 && word.tag !== 'PER' && !/^(?:v|d|p|TIME|ad)$/.test(words[index + 1]?.tag ?? '')) return;
    const bearer = people.filter(({ at }) => at < word.start).sort((a, b) => b.at - a.at)[0];
    if (bearer === undefined) return;
    const span = { start: word.start, end: word.start + 1 };
    if (!source.blocks.some((block) => block.start <= span.start && span.end <= block.end)) return;
    mentions.push({ ...span, actor: bearer.id, form: 'NAME', phrase: span, rule: 'zh/bare-surname' });
  });
  return mentions;
}
