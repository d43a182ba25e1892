// What the reading of a sentence gives, in either language: verbs with those who stand with them.

import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';

export interface Predicate extends Span {
  readonly verb: string;
  readonly passive: boolean;
  /** "Was" and its like alone: what follows says what the subject is. */
  readonly copula: boolean;
  /** Its subject is that of a clause before it: a Chinese clause need not repeat it. */
  readonly inherited: boolean;
  /** It only says which one a noun means: 来访的. Not told of English. */
  readonly attributive: boolean;
  /** The verb that tells it, where that is known: 宣布|辞职. */
  readonly within: Predicate | null;
  /** Several where they are joined: "Reed and Hall". None: the words do not tell. */
  subject: readonly NounPhrase[];
  readonly objects: NounPhrase[][];
  readonly obliques: Oblique[];
}

export interface NounPhrase extends Span {
  readonly kind: 'NOUN';
  /** Whom it names or points at by its head: Reed in "former mayor Ann Reed", none in "Reed's lawyer". */
  readonly name: Mention | null;
  /** Whose it is, or what it is called by: Reed in "Reed's lawyer", Acme in "Acme shares". */
  readonly owner: Mention | null;
  readonly owned: boolean;
  /** The last noun, in lower case. */
  readonly head: string;
  /** Where that noun ends. */
  readonly headEnd: number;
  /** A member of the council. */
  readonly indefinite: boolean;
  /** A number alone: an age, a score. */
  readonly number: boolean;
  /** What follows its "of". */
  readonly of: NounPhrase | null;
  /** The other phrases behind it that prepositions lead in: talks |between Reed and Hall |in Dover. */
  readonly obliques: Oblique[];
}

export interface Oblique {
  readonly lead: string;
  readonly phrases: NounPhrase[];
}

/** Those whom phrases name by their heads. */
export function namedBy(phrases: readonly NounPhrase[]): Mention[] {
  return phrases.flatMap(({ name }) => name ?? []);
}
