// What the tagger glues to the front of a name: a verb, a preposition, a title.

import { formOf, longestForm } from '../../../language/authority.ts';
import { isInstitution } from '../../../language/zh/organization-words.ts';
import type { Reading } from '../found.ts';
import { titleEndingAt } from './titles.ts';

/** A verb or a preposition that the tagger glues to the front of a place or an organization (传美国司法部, 去安徽省). */
const gluedFronts = new Set('传去向对在从与和及被把让给将据由赴到访称令前月日'.split(''));

/** Where the name begins in a span that may begin with such a word: a known name or an institution must follow it. */
export function withoutFront({ lookup, authority }: Reading, start: number, end: number): number {
  if (!gluedFronts.has(lookup[start] as string) || formOf(authority, lookup.slice(start, end)) !== null) return start;
  if ((longestForm(authority, lookup, start)?.end ?? start) > start + 1) return start;
  const known = (longestForm(authority, lookup, start + 1)?.end ?? end + 1) <= end;
  return known || isInstitution(lookup.slice(start + 1, end)) ? start + 1 : start;
}

/** End of a title at the start of the span, when a name of two signs or more is left; -1 for none. */
export function endOfTitle(lookup: string, start: number, end: number): number {
  for (let at = end - 2; at > start + 1; at--) {
    if (titleEndingAt(lookup, at, start) === start) return at;
  }
  return -1;
}
