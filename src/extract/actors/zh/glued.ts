// What the tagger glues to the front of a name: a verb, a preposition, a title; and the field that it leaves out there.

import { formOf, longestForm } from '../../../language/authority.ts';
import { isInstitution } from '../../../language/zh/organization-words.ts';
import type { Reading } from '../found.ts';
import { titleEndingAt } from './titles.ts';

/** A verb or a preposition that the tagger glues to the front of a place or an organization (传美国司法部, 去安徽省). */
const gluedFronts = new Set('传去向对在从与和及被把让给将据由赴到访称令前月日'.split(''));

/** Where the name begins in a span that may begin with such a word: a known name or an institution must follow it. */
export function withoutFront({ lookup, authority }: Reading, start: number, end: number): number {
  if (!gluedFronts.has(lookup[start] as string) || formOf(authority, lookup.slice(start, end)) !== null) return start;
  if ((longestForm(authority, lookup, start)?.end ?? start) > start + 1) return start;
  const known = (longestForm(authority, lookup, start + 1)?.end ?? end + 1) <= end;
  // 在|水务委员会, 据|江州新闻社: no name begins so.
  const never = /[在据]/.test(lookup[start] as string) && end - start > 4;
  return known || never || isInstitution(lookup.slice(start + 1, end)) ? start + 1 : start;
}

/** End of a title at the start of the span, when a name of two signs or more is left; -1 for none. */
export function endOfTitle(lookup: string, start: number, end: number): number {
  for (let at = end - 2; at > start + 1; at--) {
    if (titleEndingAt(lookup, at, start) === start) return at;
  }
  return -1;
}

/** 文化与|民主研究院, 外交及|国防委员会: one body of two fields, of which the tagger saw the second. */
export function withField(lookup: string, start: number, end: number): number {
  if (!/[和与及暨]/.test(lookup[start - 1] ?? '') || !ofFields.test(lookup.slice(start, end))) return start;
  return start - (fieldBefore.exec(lookup.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);
}

/** Bodies that are called by the fields in which they work. */
const ofFields = /(?:委员会|研究院|研究所|研究中心|学院|[部署厅局]|管理局|协会|学会|基金会|办公室)$/;

/** One to three fields before a conjunction. */
const fieldBefore =
  /(?:宗教|外交|国防|医学|经济|安全|文化|教育|科学|科技|技术|卫生|公共卫生|贸易|金融|财政|法律|司法|人权|食品|药品|体育|旅游|农业|工业|能源|环境|环保|民主|政治|历史|社会|人口|资源|语言|战略|防务|情报|移民|交通|住房|劳工|康乐|内政|民族|侨务|海洋|气候|健康|家庭|妇女|儿童|艺术|新闻|信息|网络|亚洲|欧洲|非洲){1,3}[和与及暨]$/;
