// Bodies whose name is nothing but common words, told by who speaks or acts behind it: 援助政治犯协会统计, 清洁服务业职工会发言人.

import { formOf } from '../../../language/authority.ts';
import { headsOfCommonBodies, noCommonBody, noParty, speaksForBody } from '../../../language/zh/organization-words.ts';
import { firstFrom } from '../../../model/sorted-spans.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { afterSort, sortOfBody, unnamedBody } from './bodies.ts';
import { titleEndingAt } from './titles.ts';

/** What may be a word of such a name, and what stands before its first. */
const ofName = /^(?:n|vn|an|nz|nw|s|b|ad|a)$/;
const beforeName = /^(?:w|p|c|u|v|TIME|t|xc|LOC|PER|ORG)$/;
const general =
  /^(?:所有|全部|其他|其它|多数|少数|各地|各国|海外|境外|国内|当地|本地|地方|民间|有关|相关|部分|主要|最高|大型|小型|新|旧|首|大|小)$/;

export function findCommonBodies({ lookup, words, closed, source, authority }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const found: FoundName[] = [];
  for (const { index, 0: head } of lookup.matchAll(headsOfCommonBodies)) {
    const end = index + head.length;
    const last = firstFrom(words, end) - 1;
    if (words[last]?.end !== end) continue;
    let first = last;
    while (first > 0 && (words[first - 1]?.end ?? 0) > index) first--;
    const whole = first;
    while (first > 0 && last - first < 7 && joins(first - 1, whole)) first--;
    const before = words[first - 1];
    const name = afterSort(lookup.slice(words[first]?.start ?? end, end));
    const start = end - name.length;
    if (head === '党') {
      while (first > 0 && last - first < 6 && words[first - 1]?.end === words[first]?.start && ofParty(first - 1))
        first--;
      const from = words[first]?.start ?? end;
      const party = lookup.slice(from, end);
      const officer = speaksForBody.exec(lookup.slice(end, end + 12))?.[0] ?? '';
      if (party.length < 3 || noParty.test(party) || officer === '' || holdsListed(party)) continue;
      found.push({ start: from, end, kind: 'ORGANIZATION', rule: 'zh/common-body', weight: 50, rows: [], sure: true });
      continue;
    }
    const society = /[协学总商工公]会|基金会|联合会|防卫军|仲裁处|裁决处|管制处/.test(head);
    if (first === whole || name.length < (society ? 5 : 6)) continue;
    if (before?.end === start && !beforeName.test(before.tag)) continue;
    // 向小额薪酬仲裁处追讨
    const asked = society && before?.tag === 'p' && words[last + 1]?.tag === 'v';
    if (!asked && !speaks(last, end)) continue;
    if ((!society && titleEndingAt(lookup, index) >= start) || noCommonBody.test(name)) continue;
    if (unnamedBody.test(name) || sortOfBody.test(name) || formOf(authority, name) !== null) continue;
    if (isClosed({ start, end })) continue;
    if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= start && end <= block.end)) continue;
    found.push({ start, end, kind: 'ORGANIZATION', rule: 'zh/common-body', weight: 50, rows: [], sure: true });
  }
  return found;

  /** 首席|民主党: the list knows which. */
  function holdsListed(party: string): boolean {
    for (let at = 0; at < party.length - 1; at++) if (formOf(authority, party.slice(at)) !== null) return true;
    return false;
  }

  /** 争取|民主|与|社会主义|党 */
  function ofParty(at: number): boolean {
    const word = words[at];
    if (word === undefined) return false;
    const form = lookup.slice(word.start, word.end);
    return /^(?:n|vn|an|nz|a)$/.test(word.tag)
      ? form.length > 1 && !general.test(form)
      : /^(?:和|与|及|争取|前进)$/.test(form);
  }

  /** A word of the name; whom it is for stands right before its head (职业球员|工会). */
  function joins(at: number, whole: number): boolean {
    const word = words[at];
    if (word === undefined || word.end !== words[at + 1]?.start || !ofName.test(word.tag)) return false;
    const form = lookup.slice(word.start, word.end);
    return (
      form.length > 1 && !general.test(form) && (at === whole - 1 || titleEndingAt(lookup, word.end, word.start) < 0)
    );
  }

  /** An office of it, or what it says and does, behind the name; 据 before it and its count behind. */
  function speaks(last: number, end: number): boolean {
    return speaksForBody.test(lookup.slice(end, end + 12)) || words[last + 1]?.tag === 'd';
  }
}
