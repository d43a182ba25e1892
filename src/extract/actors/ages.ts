// How old the text says that people are where it names them.

import { agedAfter, agedBefore } from '../../language/en/references.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';

export interface AgesTold {
  /** The 54-year-old: the one person of whom the text tells that age. */
  readonly bearerOf: (age: string) => string | null;
  /** Whoever is said to be older than nineteen. */
  readonly grown: ReadonlySet<string>;
}

/** `people` are the mentions of people. */
export function agesTold(lookup: string, people: readonly Mention[]): AgesTold {
  const bearers = new Map<string, Set<string>>();
  const grown = new Set<string>();
  for (const person of people) {
    const ages = agesAt(lookup, person);
    for (const age of ages) bearers.set(age, (bearers.get(age) ?? new Set()).add(person.actor));
    if (Number(ages[0] ?? 0) > 19) grown.add(person.actor);
  }
  return {
    bearerOf: (age) => {
      const [only, other] = bearers.get(age) ?? [];
      return other === undefined ? (only ?? null) : null;
    },
    grown,
  };
}

/** How old the text says that somebody is where it names him; 0 where it does not. */
export function ageAt(lookup: string, mention: Span): number {
  return Number(agesAt(lookup, mention)[0] ?? 0);
}

/** The ages told behind a name and before it. */
function agesAt(lookup: string, { start, end }: Span): string[] {
  const after = agedAfter.exec(lookup.slice(end, end + 14))?.[1];
  const before = agedBefore.exec(lookup.slice(Math.max(0, start - 60), start))?.[1];
  return [after, before].filter((age) => age !== undefined);
}
