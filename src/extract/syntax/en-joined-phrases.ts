// Noun phrases that commas and "and" join.

import type { Chunk } from './en-phrases.ts';
import type { NounPhrase } from './predicate.ts';

/** The phrase from `from` and those joined to it: "Reed, Hall and Mill"; `end`: past the last of them. `hasVerb`: the clause has one, so that what is joined may begin the next. */
export function listFrom(
  chunks: readonly Chunk[],
  from: number,
  hasVerb: boolean,
): { phrases: NounPhrase[]; end: number } {
  const list: NounPhrase[] = [chunks[from] as NounPhrase];
  let end = from + 1;
  let index = end;
  while (index < chunks.length) {
    const mark = chunks[index];
    const [first, second] = [chunks[index + 1], chunks[index + 2]];
    if (mark?.kind === 'CONJ' && first?.kind === 'NOUN' && mark.text !== 'but') {
      // met Hall |and Mill resigned.
      const verb = chunks[index + 2];
      if (hasVerb && verb?.kind === 'VERB' && (verb.form === 'FINITE' || verb.form === 'PAST')) break;
      list.push(first);
      end = index + 2;
      index = end;
      if (chunks[index]?.kind !== 'CONJ') break;
      continue;
    }
    if (
      mark?.kind === 'COMMA' &&
      first?.kind === 'CONJ' &&
      first.text !== 'but' &&
      second?.kind === 'NOUN' &&
      list.length > 1
    ) {
      list.push(second);
      end = index + 3;
      break;
    }
    if (mark?.kind === 'COMMA' && first?.kind === 'NOUN' && goesOnAsList(chunks, index, hasVerb)) {
      list.push(first);
      index += 2;
      end = index;
      continue;
    }
    break;
  }
  // Reed, |71|, and Hall: ages are of whom they stand behind.
  const own = list.filter(({ number }, index) => index === 0 || !number);
  return { phrases: own, end };
}

/** A list with commas ends in "and". */
function goesOnAsList(chunks: readonly Chunk[], from: number, hasVerb: boolean): boolean {
  const first = chunks[from - 1];
  for (let index = from; index + 1 < chunks.length && index < from + 16; index += 2) {
    const [mark, noun] = [chunks[index], chunks[index + 1]];
    // to Hall, a broker, |but the bank refused
    if (mark?.kind === 'CONJ' && mark.text !== 'but') {
      const names = first?.kind === 'NOUN' && first.name !== null ? noun?.kind === 'NOUN' && noun.name !== null : true;
      const verb = chunks[index + 2];
      return noun?.kind === 'NOUN' && names && !(hasVerb && verb?.kind === 'VERB' && verb.form !== 'INFINITIVE');
    }
    if (mark?.kind !== 'COMMA') return false;
    if (noun?.kind === 'CONJ' && noun.text !== 'but') {
      const last = chunks[index + 2];
      return last?.kind === 'NOUN' && index > from;
    }
    if (noun?.kind !== 'NOUN') return false;
  }
  return false;
}
