// Which short forms of the authority list count in an article: those whose bearer it names in full, and bodies that the
// tagger or the country of the article tells.

import type { AuthorityRow } from '../../../language/authority.ts';
import { foldForLookup } from '../../../language/lookup-fold.ts';
import type { FoundName, Reading } from '../found.ts';

/** The names without the short forms that nothing settles; a body that is settled is made sure. */
export function withSettled({ lookup, words, authority }: Reading, names: readonly FoundName[]): FoundName[] {
  const bearers = new Set(names.filter(({ sure }) => sure).flatMap(({ rows }) => rows));
  const shorts = new Map(
    [...bearers].flatMap((row) =>
      row.type === 'company' ? row.short.map((short) => [foldForLookup(short), row] as const) : [],
    ),
  );
  const home = homeOf(names);
  const bodies = new Set(words.flatMap(({ tag, start, end }) => (tag === 'ORG' ? [`${start} ${end}`] : [])));
  const ends = new Set(words.map(({ end }) => end));
  return names.flatMap((name) => {
    const namedBody = bodyCalledLikePlace(name);
    if (namedBody !== undefined)
      return [{ ...name, kind: 'ORGANIZATION', rule: 'actor/listed', rows: [namedBody], sure: true }];
    if (name.sure) return [name];
    const { start, end, rule } = name;
    const known = name.rows.some((row) => bearers.has(row));
    if (known || rule === 'zh/bare-institution') return [name];
    // 民主党, as which the list knows one in several countries: that of the country which the article is about.
    const atHome = name.rows.filter(({ country, type }) => country === home && publicSorts.has(type ?? ''));
    const [row, ...more] = atHome.length === 1 ? atHome : name.rows;
    if (row?.kind !== 'ORGANIZATION' || more.length > 0) return [];
    // 江州疾控中心（CDC）: the bracket tells whose letters they are.
    if (/[（(]/.test(lookup[start - 1] ?? '')) return [];
    const told = bodies.has(`${start} ${end}`) && !isOfAnother(name, row);
    // 港大、教大、城大, 比亚迪、理想: one beside others of its sort.
    const inList = /^(?:university|company|bank|media|party)$/.test(row.type ?? '') && besideAnother(start, end, row);
    if (inList) return [{ ...name, sure: true }];
    const ofHome =
      row.country === home && publicSorts.has(row.type ?? '') && (ends.has(end) || isMembership(start, end));
    return told || ofHome ? [{ ...name, rows: [row], sure: true }] : [];
  });

  /** 江州党|籍议员, 江州党|人 in one word of the tagger. */
  function isMembership(start: number, end: number): boolean {
    return lookup.slice(start, end).endsWith('党') && /[人籍]/.test(lookup[end] ?? '');
  }

  function besideAnother(start: number, end: number, { type, country }: AuthorityRow): boolean {
    return names.some(
      ({ start: from, end: to, rows: [other] }) =>
        other?.type === type &&
        other.country === country &&
        ((to === start - 1 && /[、和与及或]/.test(lookup[to] as string)) ||
          (from === end + 1 && /[、和与及或]/.test(lookup[end] as string))),
    );
  }

  /** 江声, a town, where the article has the firm 江声巴巴 that is called so for short. */
  function bodyCalledLikePlace({ kind, start, end }: FoundName): AuthorityRow | undefined {
    if (kind !== 'PLACE' || end - start > 3 || /^(?:地区|[省市县区州镇])/.test(lookup.slice(end, end + 2)))
      return undefined;
    return shorts.get(lookup.slice(start, end));
  }

  /** 江声 where the article has 江声日报 too, or “江声” as the other name of somebody else. */
  function isOfAnother(short: FoundName, row: AuthorityRow): boolean {
    const form = lookup.slice(short.start, short.end);
    return names.some(
      ({ start, end, sure, alias, rows }) =>
        sure &&
        (alias !== undefined || end - start > form.length) &&
        lookup.startsWith(form, start) &&
        !rows.includes(row),
    );
  }
}

/** The country of most of the names that the list knows surely; null where no country has more than one. */
function homeOf(names: readonly FoundName[]): string | null {
  const counts = new Map<string, number>();
  for (const { sure, rows } of names) {
    const country = rows.length === 1 ? rows[0]?.country : null;
    if (sure && country != null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most !== undefined && most[1] > 1 ? most[0] : null;
}

/** Sorts of bodies that a country has one of: 消防处 in an article about Hong Kong. */
const publicSorts: ReadonlySet<string> = new Set(
  'agency ministry court army police parliament body bank party'.split(' '),
);
