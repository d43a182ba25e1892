// Places of one sort in a list: 青石小区、新桥小区和江口小区; 青石站、新桥站及江口站.

import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';

const sort = '小区|社区|街道|片区|公寓|大厦|花园|家园|新村|村|站|线';
const item = `[\\u3400-\\u9fff\\d]{1,9}(?:${sort})`;
const joint = '、|以及|和|与|及';
const list = new RegExp(`${item}(?:(?:${joint})${item}){2,40}`, 'g');
const between = new RegExp(`(?<=${sort})(${joint})`);
const ending = new RegExp(`(?:${sort})$`);

/** Names of three places or more whose sort is told with each of them. */
export function findPlaceLists({ lookup, source, closed }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  return [...lookup.matchAll(list)].flatMap((match) => {
    const items = itemsOf(match[0]).map(({ text, index }) => withoutFront(text, index));
    const sorts = items.map(({ text }) => ending.exec(text)?.[0]);
    return items.flatMap(({ text, index }, at): FoundName[] => {
      const alike = sorts.filter((each) => each === sorts[at]).length;
      const span = { start: match.index + index, end: match.index + index + text.length };
      if (alike < 3 || text.length < 3 || text.length - (sorts[at] ?? '').length < 2 || isClosed(span)) return [];
      if (noName.test(text)) return [];
      if (!standsInText(source.blocks, span.start, span.end)) return [];
      return [{ ...span, kind: 'PLACE', rule: 'zh/place-list', weight: 53, rows: [], sure: true }];
    });
  });
}

/** What stands between the joints, each of which has a sort before it: 和平小区、青石小区和江口小区. */
function itemsOf(whole: string): { text: string; index: number }[] {
  let index = 0;
  return whole.split(between).flatMap((text, at) => {
    const start = index;
    index += text.length;
    return at % 2 === 0 ? [{ text, index: start }] : [];
  });
}

/** 分别为|青石小区, 其中含11个小区：…, 江口街道|青石小区: what stands before the name of its own. */
function withoutFront(item: string, index: number): { text: string; index: number } {
  const front =
    /^.*(?:[为是有括含在于到往经达即的]|[及和与]|街道|[省市县区镇乡](?=.{3}))(?=.{3})/.exec(item)?.[0] ?? '';
  return { text: item.slice(front.length), index: index + front.length };
}

/** So many of a sort, and others of it. */
const noName =
  /^(?:第[一二三四五六七八九十\d]+(?=街道|片区)|[\d一二两三四五六七八九十几数多各等其该本某]|上述|附近|周边|部分|所有|全部|相关)/;
