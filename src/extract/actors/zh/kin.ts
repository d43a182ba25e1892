// Kin told of by a pronoun: 她丈夫 is he whose wife the text says she is.

import { kinClasses, kinEnd } from '../../../language/zh/pronouns.ts';
import { firstFrom, spanAt } from '../../../model/sorted-spans.ts';
import type { Mention } from '../../types.ts';
import type { Reading } from '../found.ts';

/** 李明的妻子|王芳: who is kin of the one whose name or pronoun ends at `at`, by which word. */
export interface Kin {
  readonly actor: string;
  readonly at: number;
  readonly word: string;
  /** 李明收拾行李，由儿子|王强陪同: where he may be told of, whose name or pronoun does not end there. */
  readonly from: number;
}

/** All of whom the text says so by name. */
export function kinTold({ lookup, source }: Reading, mentions: readonly Mention[]): Kin[] {
  return mentions.flatMap(({ actor, start, form }) => {
    const told = form === 'NAME' ? kinEnd.exec(lookup.slice(Math.max(0, start - 8), start)) : null;
    if (told === null) return [];
    const at = start - told[0].length;
    const isBare = /(?:[，。；：由与和]|岁的)$/.test(
      lookup.slice(Math.max(0, at - 2), start - (told[1] as string).length),
    );
    const before = source.sentences[Math.max(0, firstFrom(source.sentences, start + 1) - 2)]?.start ?? at;
    return [{ actor, at, word: told[1] as string, from: isBare ? before : at }];
  });
}

/**
 * `head` is who the pronoun means, `people` are the mentions of people in order. 李明的妻子王芳说，|她丈夫被捕: the husband of her
 * who is his wife; 他的妻子: her.
 */
export function kinOf(told: readonly Kin[], head: string, kin: string, people: readonly Mention[]): string | null {
  const sort = kinClasses.find(({ words }) => words.test(kin));
  if (sort === undefined) return null;
  for (const { actor, at, from, word } of told) {
    const owner = spanAt(people, at - 1) ?? people[firstFrom(people, at) - 1];
    if (owner === undefined || (owner.end !== at && owner.start < from) || owner.actor === actor) continue;
    if (owner.actor === head && sort.words.test(word)) return actor;
    if (actor === head && sort.of.test(word)) return owner.actor;
  }
  return null;
}
