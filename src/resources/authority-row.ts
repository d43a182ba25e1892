// Checks a row of an authority file. By hand: there are thousands, at every start.

import type { AuthorityRole, AuthorityRow } from '../language/authority.ts';
import { type ActorKind, actorKinds } from '../model/vocabulary.ts';

/** A row as the files hold it, with what they may leave out. */
export type AuthorityRowGiven = Pick<AuthorityRow, 'key' | 'kind' | 'names'> &
  Partial<Omit<AuthorityRow, 'roles'>> & {
    readonly roles?: readonly (Pick<AuthorityRole, 'role'> & Partial<AuthorityRole>)[];
  };

const kinds: ReadonlySet<unknown> = new Set<ActorKind>(actorKinds);

/** What is wrong with `value` as a row, as a field and what it should be; null for nothing. */
export function faultOfRow(value: unknown): string | null {
  if (!isObject(value)) return 'must be an object';
  const { key, kind, names, short, country, type, roles } = value;
  if (typeof key !== 'string' || !/^(?:person|org|place)\/[a-z0-9-]+$/.test(key))
    return 'key: must be person/…, org/… or place/… in lower case';
  if (!kinds.has(kind)) return `kind: must be one of ${actorKinds.join(', ')}`;
  if (!isListOf(names, isName) || names.length === 0) return 'names: must be a list of names';
  if (short !== undefined && !isListOf(short, isName)) return 'short: must be a list of names';
  if (country != null && (typeof country !== 'string' || country.length !== 2))
    return 'country: must be an ISO 3166 code of two letters';
  if (type != null && typeof type !== 'string') return 'type: must be a word';
  if (roles !== undefined && !isListOf(roles, isRole)) return 'roles: must be a list of { role, from, to }, with years';
  return null;
}

const none: readonly never[] = [];

/** The row with what it left out. */
export function fillUpRow({ key, kind, names, short, country, type, roles }: AuthorityRowGiven): AuthorityRow {
  return {
    key,
    kind,
    names,
    short: short ?? none,
    country: country ?? null,
    type: type ?? null,
    roles: roles?.map(({ role, from = null, to = null }) => ({ role, from, to })) ?? none,
  };
}

function isRole(value: unknown): boolean {
  return isObject(value) && typeof value.role === 'string' && isYear(value.from) && isYear(value.to);
}

function isYear(value: unknown): boolean {
  return value == null || Number.isInteger(value);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isListOf(value: unknown, is: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
