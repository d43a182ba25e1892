// What comes later in a sentence, for a decision that cannot wait for it.

import { neverDescribes, takesClause } from '../../language/en/syntax/verbs.ts';
import type { Chunk } from './en-phrases.ts';
import type { NounPhrase } from './predicate.ts';

/** No clause reaches farther. */
const farthest = 14;

/** A finite verb follows in this clause, before anything that would give it another subject. */
export function hasLaterVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let index = from; index < Math.min(chunks.length, from + farthest); index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === 'SUB' || chunk.kind === 'REL' || chunk.kind === 'STOP' || chunk.kind === 'CONJ') return false;
    if (chunk.kind !== 'VERB') continue;
    const before = chunks[index - 1];
    if (chunk.form === 'FINITE')
      return (
        before?.kind !== 'NOUN' ||
        chunks[index - 2]?.kind === 'LEAD' ||
        index - 1 < from + 1 ||
        chunks[index - 2]?.kind === 'VERB'
      );
    if (chunk.form === 'PAST' && before?.kind === 'COMMA') return !isInverted(chunks, index);
    if (chunk.form === 'PAST' && before?.kind === 'NOUN' && chunks[index - 2]?.kind === 'LEAD') return true;
  }
  return false;
}

/** crews searched in the hills, |said Reed. */
function isInverted(chunks: readonly Chunk[], index: number): boolean {
  const [verb, noun, after] = [chunks[index], chunks[index + 1], chunks[index + 2]];
  return (
    verb?.kind === 'VERB' &&
    takesClause.has(verb.verb) &&
    !/^t[eo]l/.test(verb.verb) &&
    noun?.kind === 'NOUN' &&
    after?.kind !== 'VERB'
  );
}

/** A noun behind a comma begins a clause of its own: …, the company, which is small, |said. */
export function laterOwnVerb(chunks: readonly Chunk[], from: number, joined = false): boolean {
  const mark = chunks[from];
  if (mark?.kind !== 'LEAD' && mark?.kind !== 'COMMA') return false;
  let index = from;
  while (chunks[index]?.kind === 'LEAD' && chunks[index + 1]?.kind === 'NOUN') index += 2;
  // …, his lawyer, Hugh Hill, |confirmed: who it is stands between.
  if (chunks[index]?.kind === 'COMMA' && chunks[index + 1]?.kind === 'NOUN') {
    let next = index + 2;
    while (chunks[next]?.kind === 'LEAD' && chunks[next + 1]?.kind === 'NOUN') next += 2;
    const verb = chunks[next + 1];
    if (
      chunks[next]?.kind === 'COMMA' &&
      verb?.kind === 'VERB' &&
      (verb.form === 'PAST' || verb.form === 'FINITE') &&
      (takesClause.has(verb.verb) || (joined && (chunks[index + 1] as NounPhrase).name !== null)) &&
      !isInverted(chunks, next + 1)
    )
      return true;
  }
  const verb = chunks[index];
  return (
    index > from &&
    verb?.kind === 'VERB' &&
    (verb.form === 'FINITE' || (verb.form === 'PAST' && takesClause.has(verb.verb) && !isInverted(chunks, index)))
  );
}

/** led, won |and lost. */
export function laterJoinedVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let index = from; index + 1 < Math.min(chunks.length, from + farthest); index++) {
    const chunk = chunks[index] as Chunk;
    if (chunk.kind === 'SUB' || chunk.kind === 'REL' || chunk.kind === 'STOP') return false;
    if (chunk.kind === 'CONJ') {
      const next = chunks[index + 1];
      return next?.kind === 'VERB' && next.form !== 'ING';
    }
  }
  return false;
}

/** asked whether it was safe|, replied: a verb right behind a comma. */
export function laterTelling(chunks: readonly Chunk[], from: number): boolean {
  for (let index = from; index + 1 < Math.min(chunks.length, from + farthest); index++) {
    const [mark, verb] = [chunks[index], chunks[index + 1]];
    if (mark?.kind === 'STOP') return false;
    if (mark?.kind === 'COMMA' && verb?.kind === 'VERB' && /^(?:PAST|FINITE)$/.test(verb.form)) return true;
  }
  return false;
}

/** Reed resigned and her deputy|, Ann Hall, took over: behind what says who it is stands the verb. */
export function verbPastAside(chunks: readonly Chunk[], from: number): boolean {
  if (chunks[from]?.kind !== 'COMMA' || chunks[from + 1]?.kind !== 'NOUN') return false;
  let index = from + 2;
  while (chunks[index]?.kind === 'LEAD' && chunks[index + 1]?.kind === 'NOUN') index += 2;
  const verb = chunks[index + 1];
  return (
    chunks[index]?.kind === 'COMMA' &&
    verb?.kind === 'VERB' &&
    (verb.form === 'FINITE' ||
      (verb.form === 'PAST' && (neverDescribes.has(verb.verb) || chunks[index + 2]?.kind === 'NOUN')))
  );
}
