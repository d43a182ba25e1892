// Of several people who bear a name, the one who held the office that stands before it.

import { type AuthorityRow, formOf } from '../../language/authority.ts';
import { roleOfEnglishTitle } from '../../language/en/titles.ts';
import { roleOfTitle } from '../../language/zh/titles.ts';
import type { Reading } from './found.ts';

/** 罗兰国外长|柏林斯, Defense Secretary |Austen: the one of `rows` who has held that office; null where the text does not settle it. */
export function holderOf(reading: Reading, rows: readonly AuthorityRow[], start: number): AuthorityRow | null {
  if (rows.length === 0 || rows.every(({ roles }) => roles.length === 0)) return null;
  const title = reading.source.language === 'zh' ? chineseTitle(reading, start) : englishTitle(reading, start);
  if (title === null) return null;
  const year = Number(reading.source.article.published?.slice(0, 4) ?? Number.NaN);
  const held = rows.filter(
    (row) =>
      (title.country ?? row.country) === row.country &&
      row.roles.some(
        ({ role, from, to }) =>
          role === title.role && !((from ?? 0) > year) && (title.former || to === null || !(to < year)),
      ),
  );
  return held.length === 1 ? (held[0] ?? null) : null;
}

interface Title {
  readonly role: string;
  /** Of the state named before the office; null for none. */
  readonly country: string | null;
  /** Former: 前外长, former President. */
  readonly former: boolean;
}

/** The longest word for an office that ends at `end`. */
function chineseTitle(reading: Reading, end: number): Title | null {
  const { lookup } = reading;
  for (let length = Math.min(12, end); length > 1; length--) {
    const role = roleOfTitle.get(lookup.slice(end - length, end));
    if (role === undefined) continue;
    const former = formerly.exec(lookup.slice(Math.max(0, end - length - 2), end - length))?.[0] ?? '';
    return { role, country: countryBefore(reading, end - length - former.length), former: former !== '' };
  }
  return null;
}

function englishTitle(reading: Reading, end: number): Title | null {
  const before = reading.lookup.slice(Math.max(0, end - 60), end);
  for (const [title, role] of roleOfEnglishTitle) {
    if (!before.endsWith(` ${title} `)) continue;
    return { role, country: null, former: /\b(?:[Ff]ormer|then|late)\b/.test(before.slice(0, -title.length)) };
  }
  return null;
}

function countryBefore({ lookup, authority }: Reading, end: number): string | null {
  for (let length = Math.min(8, end); length > 1; length--) {
    const found = formOf(authority, lookup.slice(end - length, end));
    if (found?.rows.length === 1 && found.rows[0]?.type === 'country') return found.rows[0].country;
  }
  return null;
}

const formerly = /(?:前任|时任|前|原)$/;
