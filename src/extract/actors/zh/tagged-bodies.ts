// Who stands behind a body or a town in one word that the tagger takes for an organization, and which such words name none.

import { formOf } from '../../../language/authority.ts';
import { trades } from '../../../language/zh/firm-words.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { noGivenSigns } from '../../../language/zh/names.ts';
import { isInstitution } from '../../../language/zh/organization-words.ts';
import type { FoundName, Reading } from '../found.ts';
import { hasSuffix } from './bodies.ts';
import { isChineseName, isDoubtful, surnameOf } from './person-shape.ts';
import { titleEndingAt } from './titles.ts';

/** 江州警局|总警司|林志远: a body, an office and a person in one word of the tagger. */
export function officerIn(
  { lookup }: Reading,
  { start, end }: TaggedWord,
  people: ReadonlyMap<string, number>,
): { start: number; title: number } | null {
  for (let at = end - 2; at > start + 3 && at >= end - 4; at--) {
    if (!people.has(lookup.slice(at, end))) continue;
    const title = titleEndingAt(lookup, at, start);
    if (title > start + 1) return { start: at, title };
  }
  return null;
}

/** 江州公安分局|林志远: where a person begins behind a body in one word of the tagger; -1 for none. */
export function memberFrom(lookup: string, { start, end }: TaggedWord): number {
  const at = end - 3;
  const form = lookup.slice(at, end);
  if (
    at - start < 5 ||
    !isChineseName(form) ||
    isDoubtful(form) ||
    hasSuffix(lookup.slice(start, end)) ||
    noGivenSigns.has(form[2] as string)
  )
    return -1;
  return /(?:局|院|委员会|大队|支队|派出所|公司|集团|协会|大学|学院|中学|政府|市委|县委)$/.test(lookup.slice(start, at))
    ? at
    : -1;
}

/** 江州|林志远: where somebody of that town begins in one word of the tagger; -1 for none. */
export function residentIn({ lookup, authority }: Reading, { start, end }: TaggedWord): number {
  const form = lookup.slice(end - 3, end);
  if (end - start < 5 || !isChineseName(form) || isDoubtful(form) || hasSuffix(lookup.slice(start, end))) return -1;
  const town = formOf(authority, lookup.slice(start, end - 3));
  if (!town?.sure || town.rows[0]?.kind !== 'PLACE' || town.rows[0]?.type === 'country') return -1;
  return noGivenSigns.has(form[2] as string) || bodyEnd.test(form) ? -1 : end - 3;
}

/** 唐|青远: a surname before what the tagger takes for a place that nobody knows. */
export function isCalledLikePlace({ lookup, authority }: Reading, before: TaggedWord, word: TaggedWord): boolean {
  const surname = lookup.slice(before.start, before.end);
  return (
    before.end === word.start &&
    surname.length === 1 &&
    word.end - word.start === 2 &&
    /^(?:LOC|PER|n|nz)$/.test(before.tag) &&
    /[，。、：；是为和与\s]/.test(lookup[before.start - 1] ?? '，') &&
    surnameOf(surname) !== '' &&
    !isDoubtful(surname) &&
    !/[省市县区镇乡村州岛山江河湖海路街]$/.test(lookup.slice(word.start, word.end)) &&
    formOf(authority, surname) === null &&
    formOf(authority, lookup.slice(word.start, word.end)) === null
  );
}

/** Named once, and not ending as bodies do: mostly a part of a longer name, or of a sentence. */
export function endsLikeNone({ lookup, authority }: Reading, { start, end, rule }: FoundName): boolean {
  const form = lookup.slice(start, end);
  return (
    rule === 'zh/tagged-organization' &&
    !hasSuffix(form) &&
    !bodyEnd.test(form) &&
    !tradeEnd.test(form) &&
    !isInstitution(form) &&
    formOf(authority, form) === null &&
    !/^(?:总经理|董事长|总裁|行长|研究员|分析师|创办人|创始人|发言人|首席)/.test(lookup.slice(end, end + 4))
  );
}

const tradeEnd = new RegExp(`..(?:${trades})(?<!技术|设计|网络|工业|环保|检测|代理|印刷|出行|百货|贸易|旅游)$`);

/** Endings of bodies besides those of `organizationSuffixes`, which only the tagger may tell. */
const bodyEnd =
  /(?:[工党地]委|[省市县区]委|政法委|卫计委|计生委|国资委|纪委|监委|教委|办|国保|[大联小分支勤战卫]队|代表队|国家队|(?<![部军舰车船团乐警卫编中])队|集团军|第[一二三四五六七八九十\d]+军|航空[团队]|[导策作查案]组|救援组织|救援队|事务所|研究所|教育所|司法所|处|司|馆|校|系|[炼印制造机纺轧][\u3400-\u9fff]厂|卫视|影院|酒店|药房|书店|行|矿|文化|证监|油田|学联|自联|股份|乐队|合唱团|[家商农律足篮]协|文联|侨联|妇联|青年团|帮派|(?:同盟|联盟|解放|自由|革命|民族|民主|独立|正义|国民|卫国)军|产险|资管|广电|红会|防总|[奥筹]组委|(?:支援|任务|稳定|特派|援助|监察|观察|顾问|专家|医疗|歌舞|交响乐|管弦乐|文工)团|教区|船坞|(?<=.{4})(?<!发电)厂)$/;

export function officer(start: number, end: number): FoundName {
  return { start, end, kind: 'PERSON', rule: 'zh/tagged-person', weight: 50, rows: [], sure: true };
}
