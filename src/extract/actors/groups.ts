// Joins names to actors: equal forms first, then forms that rules say are one (see `join.ts`).

import {
  type Authority,
  type AuthorityForm,
  type AuthorityRow,
  formOf,
  longestForm,
} from '../../language/authority.ts';
import { foldName } from '../../language/fold.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import type { FoundName, Reading } from './found.ts';

/** All the places of one form of one kind. */
export interface Form {
  readonly kind: ActorKind;
  /** As it stands in the look-up text at its first place. */
  readonly text: string;
  readonly names: FoundName[];
  /** Rows of the authority list that bear it as a sure form, or as a short one. */
  readonly rows: readonly AuthorityRow[];
  readonly sure: boolean;
}

/** Groups names of one kind and folded form. */
export function groupForms({ lookup, authority }: Reading, names: readonly FoundName[]): Form[] {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const text = lookup.slice(name.start, name.end);
    const key = `${name.kind} ${name.rule.endsWith('/acting-seat') ? 'seat ' : ''}${foldName(text)}`;
    const known = forms.get(key);
    // 外长柏林斯 in one place says whom 柏林斯 means in the others.
    const settled = name.sure && name.rows.length === 1;
    if (known !== undefined) {
      known.names.push(name);
      if (settled && !known.sure) forms.set(key, { ...known, rows: name.rows, sure: true });
      continue;
    }
    const found = formOf(authority, text) ?? (name.kind === 'ORGANIZATION' ? ownedForm(authority, text) : null);
    const rows = name.rows.length > 0 ? name.rows : (found?.rows ?? []);
    forms.set(key, {
      kind: name.kind,
      text,
      names: [name],
      rows: rows.filter((row) => row.kind === name.kind),
      sure: settled || (found?.sure ?? true),
    });
  }
  return [...forms.values()];
}

/** 罗兰国新桥署: the form of the list that is left without the country before it, where it belongs to that country. */
function ownedForm(authority: Authority, text: string): AuthorityForm | null {
  const owner = longestForm(authority, text, 0);
  const [place] = owner?.form.rows ?? [];
  if (owner === null || place?.type !== 'country' || owner.end === text.length) return null;
  const body = formOf(authority, text.slice(owner.end));
  const [row, ...more] = body?.rows ?? [];
  const same =
    row?.kind === 'ORGANIZATION' && more.length === 0 && row.country !== null && row.country === place.country;
  return body?.sure && same ? body : null;
}

/**
 * False for two forms of which the authority list says that they are two (纽约 and 纽约州). A short form says nothing:
 * the letters in brackets may be another body's too.
 */
export function mayBeOne(a: Form, b: Form): boolean {
  if (!a.sure || !b.sure) return true;
  return a.rows.length === 0 || b.rows.length === 0 || a.rows.some((row) => b.rows.includes(row));
}

/** 北京 that speaks, not the town. */
export function isSeat(form: Form): boolean {
  return form.names[0]?.rule.endsWith('acting-seat') ?? false;
}

/** Where it stands first. */
export function firstAt(form: Form): number {
  return form.names[0]?.start ?? 0;
}

/** Disjoint sets over the indices of a list. */
export interface Sets {
  find(index: number): number;
  join(a: number, b: number): void;
}

export function disjointSets(size: number): Sets {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    let at = index;
    while (parent[at] !== root) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
