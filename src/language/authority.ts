// The authority list: actors that are known beforehand, with their forms in either script and in English, prepared so that
// these forms are found in a text. Rows come from `resources/authority` (see the README there); loading them is not done here.

import type { ActorKind } from '../model/vocabulary.ts';
import { foldForLookup, foldUnitForLookup } from './lookup-fold.ts';

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
  readonly rows: () => readonly AuthorityRow[];
  readonly countries: () => readonly AuthorityRow[];
  /** The forms whose folded form begins with this code unit; null for none. */
  readonly formsFrom: (first: number) => AuthorityForms | null;
}

/** The forms that begin with one code unit. */
export interface AuthorityForms {
  /** By folded form. */
  readonly forms: ReadonlyMap<string, AuthorityForm>;
  /** The lengths that they have, the longest first. */
  readonly lengths: readonly number[];
}

/** Prepares rows for look-up. A later row of the same key replaces an earlier one, so that users can override ours. */
export function buildAuthority(rows: readonly AuthorityRow[]): Authority {
  const byKey = new Map<string, AuthorityRow>();
  for (const row of rows) byKey.set(row.key, row);
  const written = new Map<number, WrittenForm[]>();
  for (const row of byKey.values()) {
    for (const name of row.names) note(name, row, true);
    for (const name of row.short) note(name, row, false);
  }
  // An article has some hundred characters of the thousands that names begin with: forms are prepared when they are asked for.
  const prepared = new Map<number, AuthorityForms>();
  const all = [...byKey.values()];
  return { rows: () => all, countries: () => all.filter(({ type }) => type === 'country'), formsFrom };

  function note(name: string, row: AuthorityRow, sure: boolean): void {
    const first = foldUnitForLookup(name.charCodeAt(0));
    const known = written.get(first);
    if (known === undefined) written.set(first, [{ name, row, sure }]);
    else known.push({ name, row, sure });
  }

  function formsFrom(first: number): AuthorityForms | null {
    const known = prepared.get(first);
    if (known !== undefined) return known;
    const names = written.get(first);
    if (names === undefined) return null;
    const forms = prepareForms(names);
    prepared.set(first, forms);
    return forms;
  }
}

/** A name as a row has it. */
interface WrittenForm {
  readonly name: string;
  readonly row: AuthorityRow;
  readonly sure: boolean;
}

function prepareForms(names: readonly WrittenForm[]): AuthorityForms {
  const forms = new Map<string, { rows: AuthorityRow[]; sure: boolean }>();
  for (const { name, row, sure } of names) {
    const folded = foldForLookup(name);
    const form = forms.get(folded);
    if (form === undefined || (sure && !form.sure)) forms.set(folded, { rows: [row], sure });
    else if (sure === form.sure && !form.rows.includes(row)) form.rows.push(row);
  }
  return formsByLength(forms);
}

export function formsByLength(forms: ReadonlyMap<string, AuthorityForm>): AuthorityForms {
  const lengths = new Set<number>();
  for (const { length } of forms.keys()) lengths.add(length);
  return { forms, lengths: [...lengths].sort((a, b) => b - a) };
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
  const known = authority.formsFrom(first);
  if (known === null) return null;
  for (const length of known.lengths) {
    const end = at + length;
    if (end > lookup.length) continue;
    if (isLatin(lookup.charCodeAt(end - 1)) && isLatin(lookup.charCodeAt(end))) continue;
    const form = known.forms.get(lookup.slice(at, end));
    if (form !== undefined) return { end, form };
  }
  return null;
}

/** True when the name of a place of the list begins with `stem`. */
export function beginsPlaceName(authority: Authority, stem: string): boolean {
  const folded = foldForLookup(stem);
  for (const [form, { rows }] of authority.formsFrom(folded.charCodeAt(0))?.forms ?? [])
    if (
      form.startsWith(folded) &&
      rows.some(({ kind, names }) => kind === 'PLACE' && names.some((name) => name.startsWith(stem)))
    )
      return true;
  return false;
}

const countryNames = new WeakMap<Authority, ReadonlyMap<string, string>>();

/** The keys of the countries by each of their forms, folded for look-up. */
export function countriesByName(authority: Authority): ReadonlyMap<string, string> {
  let known = countryNames.get(authority);
  if (known === undefined) {
    known = new Map(
      authority
        .countries()
        .flatMap(({ key, names, short }) => [...names, ...short].map((name) => [foldForLookup(name), key] as const)),
    );
    countryNames.set(authority, known);
  }
  return known;
}

/** The rows that bear `name` as one of their forms, exactly; null for none. */
export function formOf(authority: Authority, name: string): AuthorityForm | null {
  const folded = foldForLookup(name);
  return authority.formsFrom(folded.charCodeAt(0))?.forms.get(folded) ?? null;
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
