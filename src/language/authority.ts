// The authority list: actors that are known beforehand, with their forms in either script and in English, prepared so that
// these forms are found in a text. Rows come from `resources/authority` (see the README there); loading them is not done here.

import type { ActorKind } from '../model/vocabulary.ts';
import { foldForLookup } from './lookup-fold.ts';

/** An office of a person: `from` and `to` are years, both inclusive; null where open or not known. */
export interface AuthorityRole {
  /** Id of the office, as in the title words of the languages: `president`, `foreign-minister`, … */
  readonly role: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** One actor known beforehand. */
export interface AuthorityRow {
  /** Stable and readable: `person/antony-blinken`, `org/us-state-department`, `place/taiwan`. */
  readonly key: string;
  readonly kind: ActorKind;
  /** Forms that name this actor wherever they stand, any language; the first of each script is its canonical name. */
  readonly names: readonly string[];
  /**
   * Forms that name it only where the article shows so: a surname after the full name, a ministry's bare name
   * (外交部), an abbreviation that is also another word.
   */
  readonly short: readonly string[];
  /** ISO 3166 code of the country it belongs to; null for none or several. */
  readonly country: string | null;
  readonly roles: readonly AuthorityRole[];
  /** What sort of thing it is, where a rule asks: `country`, `city`, `capital`, `media`, `agency`, `seat`, … */
  readonly type: string | null;
}

/** A form of the list, with the rows that bear it. `sure` is false if it is a short form of each of them. */
export interface AuthorityForm {
  readonly rows: readonly AuthorityRow[];
  readonly sure: boolean;
}

/** An authority list prepared for look-up. */
export interface Authority {
  readonly rows: readonly AuthorityRow[];
  readonly byKey: ReadonlyMap<string, AuthorityRow>;
  /** By folded form. */
  readonly forms: ReadonlyMap<string, AuthorityForm>;
  /** By the first code unit of a folded form: the lengths that forms beginning so have, the longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

/** Prepares rows for look-up. A later row of the same key replaces an earlier one, so that users can override ours. */
export function buildAuthority(rows: readonly AuthorityRow[]): Authority {
  const byKey = new Map<string, AuthorityRow>();
  for (const row of rows) byKey.set(row.key, row);
  const forms = new Map<string, { rows: AuthorityRow[]; sure: boolean }>();
  for (const row of byKey.values()) {
    for (const name of row.names) addForm(forms, name, row, true);
    for (const name of row.short) addForm(forms, name, row, false);
  }
  const lengths = new Map<number, number[]>();
  for (const form of forms.keys()) {
    const known = lengths.get(form.charCodeAt(0));
    if (known === undefined) lengths.set(form.charCodeAt(0), [form.length]);
    else if (!known.includes(form.length)) known.push(form.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { rows: [...byKey.values()], byKey, forms, lengths };
}

function addForm(
  forms: Map<string, { rows: AuthorityRow[]; sure: boolean }>,
  name: string,
  row: AuthorityRow,
  sure: boolean,
): void {
  const folded = foldForLookup(name);
  if (folded === '') return;
  const form = forms.get(folded);
  if (form === undefined || (sure && !form.sure)) forms.set(folded, { rows: [row], sure });
  else if (sure === form.sure && !form.rows.includes(row)) form.rows.push(row);
}

/**
 * The longest form that starts at `at` of `lookup` (a text folded by `foldForLookup`), with its end; null for none.
 * A form in Latin letters must stand between word boundaries.
 */
export function longestForm(
  authority: Authority,
  lookup: string,
  at: number,
): { readonly end: number; readonly form: AuthorityForm } | null {
  const first = lookup.charCodeAt(at);
  if (isLatin(first) && at > 0 && isLatin(lookup.charCodeAt(at - 1))) return null;
  for (const length of authority.lengths.get(first) ?? []) {
    const end = at + length;
    if (end > lookup.length) continue;
    if (isLatin(lookup.charCodeAt(end - 1)) && isLatin(lookup.charCodeAt(end))) continue;
    const form = authority.forms.get(lookup.slice(at, end));
    if (form !== undefined) return { end, form };
  }
  return null;
}

/** True when the name of a place of the list begins with `stem`. */
export function beginsPlaceName(authority: Authority, stem: string): boolean {
  const placeNames = placeNamesOf(authority);
  let low = 0;
  let high = placeNames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeNames[middle] as string) < stem) low = middle + 1;
    else high = middle;
  }
  return placeNames[low]?.startsWith(stem) ?? false;
}

const countryNames = new WeakMap<Authority, ReadonlyMap<string, string>>();

/** The keys of the countries by each of their forms, folded for look-up. */
export function countriesByName(authority: Authority): ReadonlyMap<string, string> {
  let known = countryNames.get(authority);
  if (known === undefined) {
    known = new Map(
      authority.rows
        .filter(({ type }) => type === 'country')
        .flatMap(({ key, names, short }) => [...names, ...short].map((name) => [foldForLookup(name), key] as const)),
    );
    countryNames.set(authority, known);
  }
  return known;
}

const sortedPlaceNames = new WeakMap<Authority, readonly string[]>();

/** The names of the places, sorted by code unit. Only English asks for them. */
function placeNamesOf(authority: Authority): readonly string[] {
  let names = sortedPlaceNames.get(authority);
  if (names === undefined) {
    names = authority.rows.flatMap(({ kind, names }) => (kind === 'PLACE' ? names : [])).sort();
    sortedPlaceNames.set(authority, names);
  }
  return names;
}

/** The rows that bear `name` as one of their forms, exactly; null for none. */
export function formOf(authority: Authority, name: string): AuthorityForm | null {
  return authority.forms.get(foldForLookup(name)) ?? null;
}

/** True where `name` is surely a place of the list. */
export function isPlaceName(authority: Authority, name: string): boolean {
  const form = formOf(authority, name);
  return form?.sure === true && form.rows[0]?.kind === 'PLACE';
}

/** All names of the one actor that `name` surely means (Blinken → 布林肯, Antony Blinken …); none where it means several or nobody. */
export function otherNames(authority: Authority, name: string): readonly string[] {
  const [row, ...more] = formOf(authority, name)?.rows ?? [];
  return row === undefined || more.length > 0 ? [] : row.names;
}

/** ASCII letters and digits: look-up text has no other Latin letters but the rare ones without a base letter. */
function isLatin(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
