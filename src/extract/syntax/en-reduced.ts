// Whether an English past form tells what a clause does or only describes the noun before it.

import { neverDescribes, takesClause } from '../../language/en/syntax/verbs.ts';
import { awaited, type Clause } from './en-clause.ts';
import { hasLaterVerb, laterJoinedVerb, laterTelling } from './en-look-ahead.ts';
import type { Chunk } from './en-phrases.ts';
import type { NounPhrase } from './predicate.ts';

/** A past form without an auxiliary that only describes the noun before it: the man |arrested on Monday was charged. */
export function isReduced(
  chunks: readonly Chunk[],
  index: number,
  clause: Clause,
  noun: NounPhrase | undefined,
): boolean {
  const group = chunks[index];
  if (group?.kind !== 'VERB' || group.form !== 'PAST') return group?.kind === 'VERB' && group.form === 'PARTICIPLE';
  // the man, whom nobody |named, said: it has a subject of its own.
  if (
    clause.kind === 'REL' &&
    clause.last === null &&
    clause.subject.length > 0 &&
    clause.subject !== clause.antecedent
  )
    return false;
  const before = chunks[index - 1];
  const next = chunks[index + 1];
  const byNext = next?.kind === 'LEAD' && next.text === 'by';
  // The mayor, |asked whether it was safe, replied …
  if (/^(?:asked|pressed|questioned)$/.test(group.verb) && before?.kind === 'COMMA' && !clause.finite)
    return next?.kind !== 'NOUN' && laterTelling(chunks, index + 1);
  if (before?.kind === 'CONJ' || neverDescribes.has(group.verb)) return false;
  // They were jailed in Dover, state media |reported.
  const [comma] = chunks.slice(index - 2, index - 1);
  const tells = takesClause.has(group.verb) && (next?.kind !== 'LEAD' || (!byNext && !found.test(group.verb)));
  if (before?.kind === 'NOUN' && comma?.kind === 'COMMA' && tells) return false;
  if (before?.kind === 'NOUN' && chunks[index - 2]?.kind === 'CONJ' && clause.finite && !byNext) return false;
  if (clause.finite) {
    // the man said |…: a pronoun and what takes a clause are no such nouns.
    if (before?.kind === 'COMMA') {
      // police said the owner, Ann Reed, |turned herself in
      const aside = chunks[index - 2]?.kind === 'NOUN' && chunks[index - 3]?.kind === 'COMMA';
      if (
        aside &&
        next?.kind === 'NOUN' &&
        clause.last !== null &&
        takesClause.has(clause.last.verb) &&
        clause.last.objects.length > 0
      )
        return false;
      return awaited(clause) === null && !laterJoinedVerb(chunks, index + 1);
    }
    if (before?.kind !== 'NOUN') return false;
    if (noun !== undefined && /^(?:he|she|it|they|we|i|who)$/.test(noun.head)) return false;
    const last = clause.last;
    if (last !== null && takesClause.has(last.verb) && last.objects.length <= 1 && !byNext && next?.kind !== 'LEAD')
      return false;
    if (awaited(clause) !== null && !byNext) return false;
    return last === null || !takesClause.has(last.verb) || byNext;
  }
  if (takesClause.has(group.verb) && !byNext) return false;
  if (before?.kind === 'NOUN' || before?.kind === 'COMMA') {
    if (before.kind === 'COMMA' && clause.opened) return false;
    return (
      hasLaterVerb(chunks, index + 1) &&
      (byNext || next?.kind === 'LEAD' || next?.kind === 'COMMA' || next?.kind === 'VERB')
    );
  }
  return false;
}

/** What happens to somebody as well as what somebody tells: a man |found in the river. */
const found = /^(?:found|known|seen|felt|heard|believed|thought|feared|estimated|ruled|decided|meant|shown)$/;
