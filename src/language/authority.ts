// The authority list: actors that are known beforehand, with their forms in either script and in English, and a trie that
// finds these forms in a text. Rows come from `resources/authority` (see the README there); loading them is not done here.

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

/** A form found in the trie, with the rows that bear it. `sure` is false if it is a short form of each of them. */
export interface AuthorityForm {
  readonly rows: readonly AuthorityRow[];
  readonly sure: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  form: { rows: AuthorityRow[]; sure: boolean } | null;
}

/** An authority list prepared for look-up. */
export interface Authority {
  readonly rows: readonly AuthorityRow[];
  readonly byKey: ReadonlyMap<string, AuthorityRow>;
  readonly root: Node;
}

/** Prepares rows for look-up. A later row of the same key replaces an earlier one, so that users can override ours. */
export function buildAuthority(rows: readonly AuthorityRow[]): Authority {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const root: Node = { next: new Map(), form: null };
  for (const row of byKey.values()) {
    for (const name of row.names) insert(root, name, row, true);
    for (const name of row.short) insert(root, name, row, false);
  }
  return { rows: [...byKey.values()], byKey, root };
}

function insert(root: Node, name: string, row: AuthorityRow, sure: boolean): void {
  let node = root;
  for (const unit of foldForLookup(name).split('')) {
    let next = node.next.get(unit);
    if (next === undefined) {
      next = { next: new Map(), form: null };
      node.next.set(unit, next);
    }
    node = next;
  }
  if (node === root) return;
  if (node.form === null) node.form = { rows: [row], sure };
  else if (sure && !node.form.sure) node.form = { rows: [row], sure };
  else if (sure === node.form.sure && !node.form.rows.includes(row)) node.form.rows.push(row);
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
  if (isLatin(lookup.charCodeAt(at)) && at > 0 && isLatin(lookup.charCodeAt(at - 1))) return null;
  let node: Node | undefined = authority.root;
  let best: { end: number; form: AuthorityForm } | null = null;
  for (let index = at; index < lookup.length; index++) {
    node = node.next.get(lookup[index] as string);
    if (node === undefined) break;
    if (node.form === null) continue;
    if (isLatin(lookup.charCodeAt(index)) && isLatin(lookup.charCodeAt(index + 1))) continue;
    best = { end: index + 1, form: node.form };
  }
  return best;
}

/** The rows that bear `name` as one of their forms, exactly; null for none. */
export function formOf(authority: Authority, name: string): AuthorityForm | null {
  const lookup = foldForLookup(name);
  let node: Node | undefined = authority.root;
  for (let index = 0; index < lookup.length && node !== undefined; index++)
    node = node.next.get(lookup[index] as string);
  return node?.form ?? null;
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
