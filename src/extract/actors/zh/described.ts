// Chinese words that tell what one person of the article is, and so mean him where he is not named: 被告, 州长, and before
// he is named 一名消防员.

import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { inOneCase, inOneOffice } from '../../../language/zh/titles.ts';
import { firstFrom } from '../../../model/sorted-spans.ts';
import type { Cast } from '../find-actors.ts';
import type { Reading } from '../found.ts';
import type { Pointer } from '../pointers.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

/** In how many sentences after those words he is named. */
const namedWithin = 6;

/** Whom a title means, and where the article names him. */
interface Bearer {
  readonly actor: string;
  readonly at: readonly number[];
}

export function describedPeople(reading: Reading, cast: readonly Cast[]): Pointer[] {
  const { lookup, words, source } = reading;
  const byStart = new Map(words.map((word, index) => [word.start, index]));
  return [...soleBearers(reading, cast)].flatMap(([title, bearer]): Pointer[] => {
    const pointers: Pointer[] = [];
    for (let at = lookup.indexOf(title); at >= 0; at = lookup.indexOf(title, at + title.length)) {
      const end = at + title.length;
      const next = words[byStart.get(end) ?? -1];
      // 一名消防员|李明, 消防员|工会: it says who or whose the next one is.
      if (next !== undefined && /^(?:n|nz|nr|vn|an|PER|ORG|LOC|k)$/.test(next.tag)) continue;
      if (/^[们长协会]/.test(lookup.slice(end, end + 1))) continue;
      const rule = ruleFor(title, at, next);
      if (rule === null) continue;
      const sentence = firstFrom(source.sentences, at + 1) - 1;
      const from = source.sentences[sentence]?.start ?? 0;
      const until = source.sentences[Math.min(source.sentences.length - 1, sentence + namedWithin)]?.end ?? end;
      const own = source.sentences[sentence]?.end ?? end;
      const named = bearer.at;
      const fits =
        rule === 'zh/named-later'
          ? named.every((start) => start >= own) && named.some((start) => start < until)
          : named.some((start) => start < from);
      if (fits) pointers.push({ start: at, end, wants: 'NAMED', actor: bearer.actor, rule });
    }
    return pointers;
  });

  function ruleFor(title: string, at: number, next: TaggedWord | undefined): string | null {
    const before = lookup.slice(Math.max(0, at - 20), at);
    // 一位战友的|姐姐: whose she is comes between.
    if (/(?<![另其第同每])一[名位](?:[^，。；：、“”《》\s]{0,14})$/.test(before))
      return (titleEndingAt(lookup, at - 1) >= 0 && before.endsWith('的')) || lookup[at + title.length] === '的'
        ? null
        : 'zh/named-later';
    if (inOneCase.test(title) && /[该这](?:名|位)?$/.test(before)) return 'zh/that-one';
    const last = words[(byStart.get(at) ?? 0) - 1];
    if (last === undefined || last.end !== at) return null;
    if (inOneCase.test(title)) return /^(?:w|v|p|d|TIME|c)$/.test(last.tag) ? 'zh/that-one' : null;
    // 州长|签署法案, but not 就任|州长.
    const acts = last.tag === 'w' && next?.start === at + title.length && /^(?:v|d|ad|p|vd)$/.test(next.tag);
    return inOneOffice.test(title) && acts ? 'zh/that-one' : null;
  }
}

/** The titles that the article gives to one person only. */
function soleBearers({ lookup }: Reading, cast: readonly Cast[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer | null>();
  for (const { id, kind, names } of cast) {
    if (kind !== 'PERSON') continue;
    const at = names.map(({ start }) => start);
    for (const { start, end } of names) {
      const first = titleEndingAt(lookup, start);
      if (first >= 0) note(lookup.slice(first, start), { actor: id, at });
      const last = titleStartingAt(lookup, end);
      if (last > end) note(lookup.slice(end, last), { actor: id, at });
    }
  }
  return new Map([...bearers].flatMap(([title, bearer]) => (bearer === null ? [] : [[title, bearer] as const])));

  function note(title: string, bearer: Bearer): void {
    const known = bearers.get(title);
    bearers.set(title, known === undefined || known?.actor === bearer.actor ? bearer : null);
  }
}
