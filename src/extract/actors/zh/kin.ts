// Kin told of by a pronoun: 她丈夫 is he whose wife the text says she is.

import { kinClasses, kinEnd } from '../../../language/zh/pronouns.ts';
import type { Mention } from '../../types.ts';
import type { Reading } from '../found.ts';

/** `head` is who the pronoun means. 李明的妻子王芳说，|她丈夫被捕: the husband of her who is his wife; 他的妻子: her. */
export function kinOf({ lookup }: Reading, head: string, word: string, known: readonly Mention[]): string | null {
  const sort = kinClasses.find(({ words }) => words.test(word));
  if (sort === undefined) return null;
  const ending = new Map(known.map((mention) => [mention.end, mention.actor]));
  for (const { actor, start, form } of known) {
    if (form !== 'NAME') continue;
    const before = lookup.slice(Math.max(0, start - 8), start);
    const told = kinEnd.exec(before);
    if (told === null) continue;
    const owner = ending.get(start - told[0].length);
    if (owner === undefined || owner === actor) continue;
    if (owner === head && sort.words.test(told[1] as string)) return actor;
    if (actor === head && sort.of.test(told[1] as string)) return owner;
  }
  return null;
}
