// An English clause while it is read.

import type { NounPhrase, Predicate } from './predicate.ts';

export interface Clause {
  kind: 'MAIN' | 'SUB' | 'REL';
  outer: Clause | null;
  subject: NounPhrase[];
  /** The verb read last, to which what follows belongs. */
  last: Predicate | null;
  /** It has a verb of its own that is no mere participle. */
  finite: boolean;
  /** What the relative stands for. */
  antecedent: NounPhrase[];
  /** Participles at the head, whose subject the clause will tell. */
  waiting: Predicate[];
  /** A participle at the head has got its subject. */
  led: boolean;
  /** The words behind a comma of a parenthesis. */
  opened: boolean;
}

/** The clause around this one that still waits for its verb. */
export function awaited(clause: Clause): Clause | null {
  let outer = clause.finite ? clause.outer : null;
  while (outer !== null && (outer.finite || outer.subject.length === 0)) outer = outer.outer;
  return outer;
}
