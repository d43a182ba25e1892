// Words that point to an actor without naming it: pronouns, 该部, 国务卿, "the minister".

import type { BodyNoun } from '../../language/zh/references.ts';
import type { Span } from '../../model/span.ts';
import { standsInText } from '../text-blocks.ts';
import type { Source } from '../types.ts';

/** What a pronoun or a description asks of the actor it stands for. */
export interface Pointer extends Span {
  readonly wants: 'HE' | 'SHE' | 'PERSON' | 'BODY' | 'TITLE' | 'NAMED' | 'LEAD';
  /** Whom it means, where its own words settle it. */
  readonly actor?: string;
  readonly title?: string | undefined;
  /** The noun that calls the body: court. */
  readonly noun?: string | undefined;
  /** What a Chinese noun asks of the name of the body. */
  readonly body?: BodyNoun;
  /** A child or a youth is meant. */
  readonly young?: boolean;
  /** How old who is meant is. */
  readonly age?: string | undefined;
  /** The people or land of whom it is the title: the Freedonian leader. */
  readonly nation?: string;
  /** The word of kin behind the pronoun: 丈夫. */
  readonly kin?: string | undefined;
  readonly rule: string;
}

/** In order of place, without those in credits and those that lie inside a longer one. */
export function settled({ blocks }: Source, pointers: readonly Pointer[]): readonly Pointer[] {
  const told = pointers.filter(({ start }) => standsInText(blocks, start));
  const sorted = told.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
