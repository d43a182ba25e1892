// Pronouns and descriptions (他, 该部, 国务卿, "the minister") tied to the actor where the text settles whom they mean.

import type { Problem } from '../../model/problem.ts';
import type { Mention } from '../types.ts';
import type { Cast } from './find-actors.ts';
import type { Reading } from './found.ts';

export function resolveReferences(
  _reading: Reading,
  _cast: readonly Cast[],
  _mentions: readonly Mention[],
): { mentions: Mention[]; problems: Problem[] } {
  return { mentions: [], problems: [] };
}
