// Forms of a body or a place with the places before it that it lies in, and without those that its name begins with.

import { type Authority, type AuthorityRow, formOf, longestForm } from '../../../language/authority.ts';
import { isInstitution, noOrganizations } from '../../../language/zh/organization-words.ts';
import type { Span } from '../../../model/span.ts';
import type { FoundName, Reading } from '../found.ts';
import { hasSuffix, sortOfBody, unnamedBody } from './bodies.ts';

/** 罗兰国|江州大学, 罗兰省|江州市|青石区: the stretches that begin with places that stand directly before the name. */
export function formsAfterPlaces(
  { lookup, authority }: Reading,
  found: FoundName,
  ending: ReadonlyMap<number, FoundName>,
): Span[] {
  const row = rowOf(authority, lookup, found);
  const forms: Span[] = [];
  let owner = ending.get(found.start);
  while (owner?.kind === 'PLACE' && owner.end - owner.start > 1 && forms.length < 4) {
    const place = rowOf(authority, lookup, owner);
    // 罗兰国|联合国: it meets there; 罗兰国|江国: two countries.
    if (row !== undefined && place !== undefined && (row.country === null || row.country !== place.country)) break;
    if (row?.type === 'country' && place?.type === 'country') break;
    forms.push({ start: owner.start, end: found.end });
    owner = ending.get(owner.start);
  }
  return forms;
}

/** 罗兰省江州市|青石区公安局, 江州|青石研究中心: the stretches that are left when the places before are taken off. */
export function formsWithoutPlaces({ lookup, authority }: Reading, { start, end }: Span): Span[] {
  if (formOf(authority, lookup.slice(start, end))?.sure) return [];
  const forms: Span[] = [];
  let at = start;
  for (;;) {
    const place = longestForm(authority, lookup, at);
    if (place === null || place.end >= end || place.end - at < 2) break;
    if (!place.form.sure || place.form.rows[0]?.kind !== 'PLACE') break;
    at = place.end;
    const inner = longestForm(authority, lookup, at);
    const rest = lookup.slice(at, end);
    const owned = inner?.form.sure && inner.form.rows[0]?.kind === 'PLACE' && inner.end - at > 1 && inner.end < end;
    if (!owned && !namesBody(rest)) break;
    forms.push({ start: at, end });
  }
  return forms;
}

/** 青石研究中心, but not 公安局, of which every town has one. */
function namesBody(form: string): boolean {
  return (
    form.length > 5 &&
    !/^(?:银行|[师农财]大|大学|互|驻|前)/.test(form) &&
    hasSuffix(form) &&
    !isInstitution(form) &&
    !noOrganizations.has(form) &&
    !sortOfBody.test(form) &&
    !unnamedBody.test(form)
  );
}

function rowOf(authority: Authority, lookup: string, { start, end }: Span): AuthorityRow | undefined {
  return formOf(authority, lookup.slice(start, end))?.rows[0];
}
