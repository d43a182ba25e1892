// Tells a government named by its seat (北京表示) from the place (在北京).

import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import {
  actsAfter,
  actsBefore,
  actsTogether,
  isPlaceAfter,
  isPlaceBefore,
  localVerbs,
  ofGovernment,
  residents,
  seats,
  towards,
} from '../../../language/zh/seats.ts';
import type { FoundName, Reading } from '../found.ts';
import { titleEndingAt } from './titles.ts';

/** The names with every acting seat made an organization. */
export function markSeats(reading: Reading, names: readonly FoundName[]): FoundName[] {
  const { lookup, words } = reading;
  const places = names.filter(({ kind }) => kind === 'PLACE');
  const [starts, ends] = [new Set(places.map(({ start }) => start)), new Set(places.map(({ end }) => end))];
  const order = new Map(words.map(({ start }, index) => [start, index]));
  const named = new Set(places.filter(({ start, end }) => seats.has(lookup.slice(start, end))));
  const acting = new Map<string, number>();
  const cities = new Set<string>();
  const seatAt = new Map([...named].map((name) => [name.start, name]));
  const actors = new Set([...named].filter(acts));
  for (const { start, end } of actors) {
    const form = lookup.slice(start, end);
    acting.set(form, (acting.get(form) ?? 0) + 1);
  }
  for (const name of named) if (!actors.has(name) && isCity(name)) cities.add(lookup.slice(name.start, name.end));
  return names.map((name) => {
    if (!named.has(name)) return name;
    const form = lookup.slice(name.start, name.end);
    // 北京的报复 in an article in which 北京 acts and is never plainly the city.
    const acts = actors.has(name) || ((acting.get(form) ?? 0) > 1 && !cities.has(form));
    return acts ? { ...name, kind: 'ORGANIZATION', rule: 'zh/acting-seat', rows: [] } : name;
  });

  /** In 北京, 北京冬奥, 日本东京, what happens there. */
  function isCity({ start, end }: FoundName): boolean {
    if (isPlaceBefore.test(lookup.slice(Math.max(0, start - 4), start)) || ends.has(start) || starts.has(end))
      return true;
    const after = lookup.slice(end, end + 60);
    const next = words[order.get(end) ?? words.length];
    return (
      isPlaceAfter.test(after) ||
      residents.test(after) ||
      (next !== undefined && localVerbs.test(lookup.slice(next.start, next.end)))
    );
  }

  function acts({ start, end }: FoundName): boolean {
    const before = lookup.slice(Math.max(0, start - 4), start);
    const after = lookup.slice(end, end + 60);
    // 日本东京, 东京新宿: beside another place it is one.
    const whenActed =
      /在$/.test(before) && actsAfter.test(after) && /^[^，。]{2,40}?(?:[之以]?[前后]|时|之际)[，。]/.test(after);
    if (whenActed) return true;
    if (isPlaceBefore.test(before) || isPlaceAfter.test(after) || titleEndingAt(lookup, start) >= 0) return false;
    if (actsAfter.test(after) || actsBefore.test(before) || (/[对向给]$/.test(before) && towards.test(after)))
      return true;
    if (ofGovernment.test(after)) return true;
    if (ends.has(start) || starts.has(end)) return false;
    const next = words[order.get(end) ?? words.length];
    // 莫斯科与|明斯克可能停火: what the two do together.
    const other = /^[与跟同和]/.test(after) ? seatAt.get(end + 1) : undefined;
    if (other !== undefined && doesSomething(words[order.get(other.end) ?? words.length])) return true;
    if (/^["“「](?:不|绝不|已|将|坚决|强烈|正|没有|尊重|支持|愿)/.test(after)) return true;
    const pair = seatEndingAt(start - 1);
    return /[与跟同和]$/.test(before) ? actsTogether.test(after) || (pair && doesSomething(next)) : doesSomething(next);
  }

  function seatEndingAt(at: number): boolean {
    return [2, 3, 4, 5].some((length) => seatAt.get(at - length)?.end === at);
  }

  /** 北京正在购置航母, 北京对此沉默: adverbs and times, then a verb or what stands before one. */
  function doesSomething(first: TaggedWord | undefined): boolean {
    let word = first;
    let adverb = false;
    for (let steps = 0; word !== undefined && /^(?:d|ad|vd|TIME|t)$/.test(word.tag) && steps < 3; steps++) {
      const next = words[(order.get(word.start) ?? words.length) + 1];
      if (next?.start !== word.end) return false;
      adverb ||= !/^(?:TIME|t)$/.test(word.tag);
      word = next;
    }
    if (word === undefined) return false;
    const form = lookup.slice(word.start, word.end);
    // 北京新增三例: what is counted there.
    if (localVerbs.test(form) || /\d\s?[例人名]/.test(lookup.slice(word.end, word.end + 8))) return false;
    if (adverb && form === '在') return true;
    return word.tag === 'v' || (word.tag === 'p' && /^(?:对|向|把|将|以|就|通过|与|和|为|因|朝着?)$/.test(form));
  }
}
