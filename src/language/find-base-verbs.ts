// Finds the verbs that tell of events where they stand in their base form: "will sign", "is expected to meet". They are many and seldom
// asked for, so that one expression over all of them would cost more to compile than it finds: they are looked up by their first word.

import type { EventLanguage, Trigger, TriggerRow } from './event-words.ts';
import { matchesOf } from './matches.ts';

interface Base {
  readonly row: TriggerRow;
  readonly alternatives: string[];
  pattern: RegExp | null;
}

const bases = new WeakMap<EventLanguage, ReadonlyMap<string, Base[]>>();

/** Those of `text` behind what asks for a base form, with or without an adverb between. */
export function basesIn(text: string, language: EventLanguage): Trigger[] {
  if (language.baseForms === null) return [];
  const known = basesOf(language);
  return matchesOf(language.baseForms.before, text).flatMap((lead) => {
    const after = lead.index + lead[0].length;
    const found = basesAt(text, after, known);
    const adverb = lead[1]?.length ?? 0;
    return found.length > 0 || adverb === 0 ? found : basesAt(text, after - adverb, known);
  });
}

function basesAt(text: string, start: number, known: ReadonlyMap<string, readonly Base[]>): Trigger[] {
  const word = /^[a-z]+/i.exec(text.slice(start, start + 24))?.[0].toLowerCase() ?? '';
  return (known.get(word) ?? []).flatMap((base) => {
    base.pattern ??= new RegExp(`(?:${base.alternatives.join('|')})\\b(?!['’]t\\b)`, 'iy');
    base.pattern.lastIndex = start;
    const match = base.pattern.exec(text);
    return match === null ? [] : [{ start, end: start + match[0].length, row: base.row, nominal: false }];
  });
}

function basesOf(language: EventLanguage): ReadonlyMap<string, Base[]> {
  let map = bases.get(language) as Map<string, Base[]> | undefined;
  if (map !== undefined) return map;
  map = new Map();
  for (const row of language.rows) {
    const verbs = row.verbs.flatMap((verb) => language.baseForms?.of(verb) ?? []).sort((a, b) => b.length - a.length);
    for (const verb of verbs) {
      const [stem = '', doubtful = ''] = /^([a-z]+?)(?:([a-z])\?)?(?![a-z?])/.exec(verb)?.slice(1) ?? [];
      for (const first of doubtful === '' ? [stem] : [stem, stem + doubtful]) {
        const list = map.get(first) ?? [];
        map.set(first, list);
        const own = list.find((base) => base.row === row);
        if (own === undefined) list.push({ row, alternatives: [verb], pattern: null });
        else own.alternatives.push(verb);
      }
    }
  }
  bases.set(language, map);
  return map;
}
