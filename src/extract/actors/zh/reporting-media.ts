// Media that no list knows, by what they are called and that they report: 据|晨桥新闻|报导, |江声在线|（JS Online）5月3日报道.

import { beginningIn } from '../../../model/sorted-spans.ts';
import { standsInText } from '../../text-blocks.ts';
import type { FoundName, Reading } from '../found.ts';

const called =
  '网|社|新闻|在线|财经|之窗|观察|快报|热线|卫视|电视台|电台|传媒|资讯|头条|周刊|月刊|时报|日报|晚报|早报|晨报|都市报|商报';
const day =
  '(?:今[天日]|昨[天日]|周[一二三四五六日天]|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|（[^（）\\n]{1,12}）){0,2}';
const medium = new RegExp(
  `(?<=^|[，。；：、\\s」”）】]|据|援引|引述|引用|[媒体]|喉舌|香港|台湾|大陆|[中美英法德日韩俄]国)(?!据|根据|大陆|香港|台湾|[中美英法德日韩俄]国|中共)[\\u3400-\\u9fff]{2,8}?(?:${called})(?=(?:（([A-Za-z][^（）\\n]{1,40})）)?${day}(?:报[导道](?!的|员)|消息(?!人|来)|发文|刊文|曝光))`,
  'gm',
);

/** What every medium is. */
const anyMedium =
  /^(?:[官本外内该上]网|互联网|因特网|网站|[本该报]社|通讯社|杂志社|报社|出版社|电视台|电台|.{0,2}[新旧]?新闻|传媒)$/;
const noun = /^(?:n|nz|nw|a|f|LOC|ORG|PER|m|q)$/;

export function findReportingMedia({ lookup, source, words }: Reading): FoundName[] {
  return [...lookup.matchAll(medium)].flatMap(({ index, 0: form, 1: latin }): FoundName[] => {
    const span = { start: index, end: index + form.length };
    const inside = beginningIn(words, span);
    if (anyMedium.test(form) || form.includes('媒') || inside[0]?.start !== span.start) return [];
    if (!inside.every(({ tag }) => noun.test(tag)) || !standsInText(source.blocks, span.start, span.end)) return [];
    const found = {
      ...span,
      kind: 'ORGANIZATION',
      rule: 'zh/reporting-medium',
      weight: 51,
      rows: [],
      sure: true,
    } as const;
    if (latin === undefined) return [found];
    const start = span.end + 1;
    return [found, { ...found, start, end: start + latin.length, weight: 76, alias: index }];
  });
}
