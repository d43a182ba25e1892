// Firms without a legal form, by their trade and by what stands around them: 承建商|江声工程, 江声海运|董事长, 江声|显示 of a listed firm.

import { formOf, longestForm } from '../../../language/authority.ts';
import { firmSorts, ofFirm, trades } from '../../../language/zh/firm-words.ts';
import { noOrganizations } from '../../../language/zh/organization-words.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { sortOfBody, unnamedBody } from './bodies.ts';
import { titleEndingAt } from './titles.ts';

const called = `((?:(?![的了着过在是和与及或等其该此])[\\u3400-\\u9fff]){2,5}?)((?:${trades}){1,3})`;
const behindSort = new RegExp(
  `(?:${firmSorts})${called}(?![\\u3400-\\u9fff]{0,2}(?:公司|商|企业|机构|业界?|系统|团体))`,
  'g',
);
const beforeHead = new RegExp(`(?<=^|[，。；：、！？「“（\\n\\s])${called}(?=${ofFirm})`, 'g');

/** Words that are no part of a name. */
const noName = /^(?:v|vd|d|ad|p|c|r|u|f|m|q|t|TIME|xc|w)$/;

export function findFirms(reading: Reading): FoundName[] {
  const { lookup, words, closed, source } = reading;
  if (words.length === 0) return [];
  const isClosed = coverage(closed);
  const ends = new Set(words.map(({ end }) => end));
  const found: FoundName[] = [];
  for (const pattern of [behindSort, beforeHead])
    for (const match of lookup.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const name = `${match[1]}${match[2]}`;
      const start = end - name.length;
      if (!ends.has(end) || isClosed({ start, end }) || !isName(start, name, match[1] as string)) continue;
      if (!standsInText(source.blocks, start, end)) continue;
      found.push({ start, end, kind: 'ORGANIZATION', rule: 'zh/firm', weight: 56, rows: [], sure: true });
    }
  return found;

  /** What nobody knows for a word; what is one only where it stands again and again. */
  function isName(start: number, name: string, own: string): boolean {
    if (noOrganizations.has(name) || sortOfBody.test(name) || unnamedBody.test(name)) return false;
    if (
      formOf(reading.authority, own)?.rows.some(({ kind }) => kind === 'PLACE') ||
      titleEndingAt(own, own.length) >= 0
    )
      return false;
    // 原|新桥集团, 中共|新桥财险: a body found by itself, with what stands before it.
    if (/^(?:原|前|新任|中共)/.test(own) || (longestForm(reading.authority, own, 0)?.end ?? 0) === own.length)
      return false;
    const inside = wordsFrom(start, start + own.length);
    if (inside.some(({ tag }) => noName.test(tag))) return false;
    const proper = inside.some(({ tag, start: from, end }) => /^(?:PER|LOC|ORG|nz|nw)$/.test(tag) || end - from === 1);
    return proper || lookup.split(name).length > 2;
  }

  /** The words that begin from `start` on; what the tagger glues before it is none of the name. */
  function wordsFrom(start: number, end: number): typeof words {
    const inside = [];
    for (let at = start; at < end; ) {
      const word = spanAt(words, at);
      if (word === undefined) break;
      if (word.start >= start) inside.push(word);
      at = word.end;
    }
    return inside;
  }
}
