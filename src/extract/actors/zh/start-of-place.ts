// Where the place begins that the tagger cut in two: 以南|京大学, 在圣江|口谷警局.

import { longestForm } from '../../../language/authority.ts';
import type { Reading } from '../found.ts';

/** The start of the listed place that stands over `start` and ends within the name; else `start`. */
export function startOfPlace({ lookup, authority }: Reading, start: number, end: number): number {
  if (!/[\u3400-\u9fff]/.test(lookup[start] as string) || longestForm(authority, lookup, start) !== null) return start;
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const cut = longestForm(authority, lookup, at);
    if (cut?.form.sure && cut.form.rows[0]?.kind === 'PLACE' && cut.end > start && cut.end <= end) return at;
  }
  return start;
}
