// Bodies whose name is nothing but common words, told by who speaks or acts behind it: 援助政治犯协会统计, 清洁服务业职工会发言人.

import { formOf } from '../../../language/authority.ts';
import { headsOfCommonBodies, noCommonBody, noParty, speaksForBody } from '../../../language/zh/organization-words.ts';
import { firstFrom } from '../../../model/sorted-spans.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { afterSort, sortOfBody, unnamedBody } from './bodies.ts';
import { titleEndingAt } from './titles.ts';

/** What may be a word of such a name, and what stands before its first. */
const ofName = /^(?:n|vn|an|nz|nw|s|b|ad|a)$/;
const beforeName = /^(?:w|p|c|u|v|TIME|t|xc|LOC|PER|ORG)$/;
const general =
  /^(?:所有|全部|其他|其它|多数|少数|各地|各国|海外|境外|国内|当地|本地|地方|民间|有关|相关|部分|主要|最高|大型|小型|新|旧|首|大|小)$/;

/** Those whose body it may be. */
const group =
  /(?:员|警察|教师|记者|工人?|学生|律师|医[生师]|护士|[农渔]民|病人|患者|[难居村移]民|家长|业主|家|艺人|老兵|青年|妇女|者)$/;

/** Parties that are called like a listed one with more before it. */
const ownParty =
  /^(?:斗争|共同|人民|社会|自由|国家|统一|激进|进步|团结|正义|民族|公民|联合|农民|工人){1,3}(?:民主|共和|工)党$/;

export function findCommonBodies({ lookup, words, closed, source, authority }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  return [...lookup.matchAll(headsOfCommonBodies)].flatMap(({ index, 0: head }): FoundName[] => {
    const end = index + head.length;
    const last = firstFrom(words, end) - 1;
    if (words[last]?.end !== end) return [];
    let first = last;
    while (first > 0 && (words[first - 1]?.end ?? 0) > index) first--;
    const whole = first;
    while (first > 0 && last - first < 7 && joins(first - 1, whole, head)) first--;
    const [before, next] = [words[first - 1], words[last + 1]];
    const name = afterSort(lookup.slice(words[first]?.start ?? end, end));
    const start = end - name.length;
    const society = /[协学总商工公]会|基金会|联合会|理事会|促进会|联盟|防卫军|仲裁处|裁决处|管制处/.test(head);
    // 向小额薪酬仲裁处追讨
    const asked = society && before?.tag === 'p' && next?.tag === 'v';
    const told = speaksForBody.test(lookup.slice(end, end + 12)) || (head !== '党' && next?.tag === 'd');
    if ((!asked && !told) || isClosed({ start, end })) return [];
    if (head === '党' && (name.length < 3 || noParty.test(name) || holdsListed(name))) return [];
    if (head !== '党') {
      if (first === whole || name.length < (society ? 5 : 6)) return [];
      if (before?.end === start && !beforeName.test(before.tag)) return [];
      if ((head === '办公室' && titleEndingAt(lookup, index) >= start) || noCommonBody.test(name)) return [];
      if (unnamedBody.test(name) || sortOfBody.test(name) || formOf(authority, name) !== null) return [];
    }
    if (!standsInText(source.blocks, start, end)) return [];
    return [{ start, end, kind: 'ORGANIZATION', rule: 'zh/common-body', weight: 50, rows: [], sure: true }];
  });

  /** 首席|民主党: the list knows which. */
  function holdsListed(party: string): boolean {
    return !ownParty.test(party) && [...party].some((_, at) => formOf(authority, party.slice(at)) !== null);
  }

  /** A word of the name; whom it is for stands right before its head (职业球员|工会); 争取|民主|与|社会主义|党. */
  function joins(at: number, whole: number, head: string): boolean {
    const word = words[at];
    if (word === undefined || word.end !== words[at + 1]?.start) return false;
    const form = lookup.slice(word.start, word.end);
    if (head === '党' && /^(?:和|与|及|争取|前进|斗争)$/.test(form)) return true;
    if (!ofName.test(word.tag) || form.length < 2 || general.test(form)) return false;
    return at === whole - 1 || group.test(form) || titleEndingAt(lookup, word.end, word.start) < 0;
  }
}
