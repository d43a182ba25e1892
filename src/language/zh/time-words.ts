// Words of time in Chinese, on script-folded text, and the small readers that the rules share.

import type { Daypart, Groups, TimeAmount, TimeFields, TimeUnit } from '../time-fields.ts';
import { anyOf } from '../time-fields.ts';
import { numeral, readNumeral } from './numerals.ts';

export const yearWords: Readonly<Record<string, TimeFields>> = {
  大前年: { yearShift: -3 },
  前年: { yearShift: -2 },
  去年: { yearShift: -1 },
  去年度: { yearShift: -1 },
  上年: { yearShift: -1 },
  上一年: { yearShift: -1 },
  今年: { yearShift: 0 },
  今年度: { yearShift: 0 },
  本年: { yearShift: 0 },
  本年度: { yearShift: 0 },
  明年: { yearShift: 1 },
  明年度: { yearShift: 1 },
  来年: { yearShift: 1 },
  下一年: { yearShift: 1 },
  后年: { yearShift: 2 },
  同年: { yearShift: 0, from: 'PREVIOUS' },
  当年: { yearShift: 0, from: 'PREVIOUS' },
  同一年: { yearShift: 0, from: 'PREVIOUS' },
  该年: { yearShift: 0, from: 'PREVIOUS' },
  次年: { yearShift: 1, from: 'PREVIOUS' },
  翌年: { yearShift: 1, from: 'PREVIOUS' },
  隔年: { yearShift: 1, from: 'PREVIOUS' },
  前一年: { yearShift: -1, from: 'PREVIOUS' },
};

export const monthWords: Readonly<Record<string, TimeFields>> = {
  本月: { monthShift: 0 },
  本月份: { monthShift: 0 },
  这个月: { monthShift: 0 },
  上月: { monthShift: -1 },
  上个月: { monthShift: -1 },
  上一个月: { monthShift: -1 },
  上上个月: { monthShift: -2 },
  上上月: { monthShift: -2 },
  下月: { monthShift: 1 },
  下个月: { monthShift: 1 },
  下下个月: { monthShift: 2 },
  当月: { monthShift: 0, from: 'PREVIOUS' },
  同月: { monthShift: 0, from: 'PREVIOUS' },
  该月: { monthShift: 0, from: 'PREVIOUS' },
  次月: { monthShift: 1, from: 'PREVIOUS' },
  翌月: { monthShift: 1, from: 'PREVIOUS' },
};

const day = (dayShift: number, daypart?: Daypart): TimeFields => ({ dayShift, ...(daypart && { daypart }) });
const dayAfter = (dayShift: number, daypart?: Daypart): TimeFields => ({ ...day(dayShift, daypart), from: 'PREVIOUS' });

export const dayWords: Readonly<Record<string, TimeFields>> = {
  今天: day(0),
  今日: day(0),
  今儿: day(0),
  今早: day(0, 'MORNING'),
  今晨: day(0, 'MORNING'),
  今晚: day(0, 'EVENING'),
  今夜: day(0, 'NIGHT'),
  今午: day(0, 'NOON'),
  昨天: day(-1),
  昨日: day(-1),
  昨晚: day(-1, 'EVENING'),
  昨夜: day(-1, 'NIGHT'),
  昨早: day(-1, 'MORNING'),
  昨晨: day(-1, 'MORNING'),
  昨午: day(-1, 'NOON'),
  前天: day(-2),
  前日: day(-2),
  前晚: day(-2, 'EVENING'),
  前晨: day(-2, 'MORNING'),
  前午: day(-2, 'NOON'),
  大前天: day(-3),
  明天: day(1),
  明日: day(1),
  明早: day(1, 'MORNING'),
  明晨: day(1, 'MORNING'),
  明午: day(1, 'NOON'),
  明晚: day(1, 'EVENING'),
  后天: day(2),
  大后天: day(3),
  即日: dayAfter(0),
  当天: dayAfter(0),
  当日: dayAfter(0),
  同日: dayAfter(0),
  同天: dayAfter(0),
  同一天: dayAfter(0),
  同一日: dayAfter(0),
  这一天: dayAfter(0),
  这天: dayAfter(0),
  那天: dayAfter(0),
  那一天: dayAfter(0),
  该日: dayAfter(0),
  当晚: dayAfter(0, 'EVENING'),
  同晚: dayAfter(0, 'EVENING'),
  当夜: dayAfter(0, 'NIGHT'),
  当早: dayAfter(0, 'MORNING'),
  次日: dayAfter(1),
  翌日: dayAfter(1),
  翌晨: dayAfter(1, 'MORNING'),
  翌早: dayAfter(1, 'MORNING'),
  翌午: dayAfter(1, 'NOON'),
  翌晚: dayAfter(1, 'EVENING'),
  隔晨: dayAfter(1, 'MORNING'),
  次晨: dayAfter(1, 'MORNING'),
  隔天: dayAfter(1),
  隔日: dayAfter(1),
  第二天: dayAfter(1),
  第二日: dayAfter(1),
  转天: dayAfter(1),
  后一天: dayAfter(1),
  前一天: dayAfter(-1),
  前一日: dayAfter(-1),
  前一晚: dayAfter(-1, 'EVENING'),
  此前一天: dayAfter(-1),
  此前一日: dayAfter(-1),
  此前一晚: dayAfter(-1, 'EVENING'),
  之前一天: dayAfter(-1),
  之前一日: dayAfter(-1),
  此后一天: dayAfter(1),
};

export const dayparts: Readonly<Record<string, Daypart>> = {
  凌晨: 'MORNING',
  清晨: 'MORNING',
  早上: 'MORNING',
  早晨: 'MORNING',
  一早: 'MORNING',
  早间: 'MORNING',
  上午: 'MORNING',
  早: 'MORNING',
  晨: 'MORNING',
  中午: 'NOON',
  正午: 'NOON',
  午间: 'NOON',
  下午: 'AFTERNOON',
  午后: 'AFTERNOON',
  傍晚: 'EVENING',
  黄昏: 'EVENING',
  晚上: 'EVENING',
  晚间: 'EVENING',
  晚: 'EVENING',
  夜间: 'NIGHT',
  夜里: 'NIGHT',
  深夜: 'NIGHT',
  半夜: 'NIGHT',
  午夜: 'NIGHT',
  夜晚: 'NIGHT',
  入夜: 'NIGHT',
  夜: 'NIGHT',
};

/** First year less one of the eras that Chinese texts count years by: 民国110年 is 2021. */
const eras: Readonly<Record<string, number>> = {
  民国: 1911,
  中华民国: 1911,
  明治: 1867,
  大正: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  康熙: 1661,
  雍正: 1722,
  乾隆: 1735,
  嘉庆: 1795,
  道光: 1820,
  咸丰: 1850,
  同治: 1861,
  光绪: 1874,
  宣统: 1908,
};

export const seasons: Readonly<Record<string, number>> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };

const units: Readonly<Record<string, TimeUnit>> = {
  分钟: 'MINUTE',
  小时: 'HOUR',
  钟头: 'HOUR',
  天: 'DAY',
  日: 'DAY',
  昼夜: 'DAY',
  周: 'WEEK',
  星期: 'WEEK',
  礼拜: 'WEEK',
  月: 'MONTH',
  年: 'YEAR',
  载: 'YEAR',
  年半: 'YEAR',
};

/** At most one space: sites set them between digits and characters (11 月 12 日). */
export const space = '[ \\u00a0]?';
const N = numeral;

/** A year told in one of its forms; read it with `yearOf`. */
export const yearAlone =
  `(?:(?:公元|西元|公历)?(?<year>(?<!\\d)\\d{4}|[〇零○一二三四五六七八九]{4})${space}年` +
  // 07年 can be no length of time; 98年 and 21年 are years before a month (21年10月).
  `|(?<shortYear>(?<![\\d〇零一二三四五六七八九])(?:0\\d|[〇零○][〇零○一二三四五六七八九]))${space}年(?!龄|级|代)` +
  `|(?<shortYearOfMonth>(?<![\\d.刑囚监])\\d\\d)年(?=\\d{1,2}月(?!前|后|以|的|[大之]))` +
  // 113年4月1日, as Taiwan counts: no month is one of the year 113.
  `|(?<![\\d.])(?<toldYearOfMonth>1[01]\\d)${space}年(?=${space}\\d{1,2}月(?!前|后|以|的|[大之]))` +
  // 去（109）年, 今（2021）年: the word and the number tell one year.
  `|[今去前明][（(](?<toldYear>1[01]\\d|20\\d\\d)[）)]年` +
  `|(?<era>${anyOf(eras)})(?<eraYear>元|${N}{1,3})${space}年|(?<yearWord>(?<!不)${anyOf(yearWords)})(?!半|龄|级))`;

/** The same before its month, season or feast: 去年的冬天. */
export const year = `(?:${yearAlone}(?:的)?${space})`;

export function yearOf(groups: Groups): TimeFields {
  if (groups?.['year'] !== undefined) return { year: readNumeral(groups['year']) as number };
  const told = groups?.['toldYear'] ?? groups?.['toldYearOfMonth'];
  if (told !== undefined) return { year: Number(told) + (told.length === 3 ? (eras['民国'] as number) : 0) };
  const short = groups?.['shortYear'] ?? groups?.['shortYearOfMonth'];
  if (short !== undefined) {
    const count = readNumeral(short) as number;
    return { year: count + (count < 50 ? 2000 : 1900) };
  }
  if (groups?.['era'] !== undefined) {
    const count = groups['eraYear'] === '元' ? 1 : (readNumeral(groups['eraYear'] ?? '') ?? 1);
    return { year: (eras[groups['era']] as number) + count };
  }
  return groups?.['yearWord'] === undefined ? {} : (yearWords[groups['yearWord']] as TimeFields);
}

/** Beginning, middle and end of a month or year, as suffix; read it with `partOf`. */
export const monthPart = `(?<part>上旬|中旬|下旬|初|底|末|中(?![国共央方美日俄欧英韩台港东旬]))`;

export function partOf(groups: Groups): TimeFields {
  const word = groups?.['part'];
  if (word === undefined) return {};
  return { part: /初|上旬|头/.test(word) ? 'EARLY' : /中/.test(word) ? 'MIDDLE' : 'LATE' };
}

const unitWords =
  '个?小时|个?钟头|分钟|天|日|昼夜|个?星期|个?礼拜|周(?!年|[一二三四五六日边围])|个月|年(?!代|级|度|龄|轻|终|薪|报|货|金|会)';
/** An amount of time; read it with `amountOf`. */
export const amount = `(?<![\\d〇零一二三四五六七八九几数])(?!0)(?<amount>(?:好?几|数)[十百]?|${N}{1,3}|半|多(?=[年天日]))(?:个?多|余)?${space}(?<unit>${unitWords})(?:多)?(?:半)?`;

/** 年底 and 岁末 are its last month; 年初 and 年中 are looser than that. */
export function yearPartOf(groups: Groups): TimeFields {
  return /[底末]/.test(groups?.['part'] ?? '') ? { ...partOf(groups), month: 12 } : partOf(groups);
}

/** Null where the words name no number: 数天, 几个月. */
export function amountOf(groups: Groups): TimeAmount | null {
  const unit = units[(groups?.['unit'] ?? '').replace(/^个/, '')] as TimeUnit;
  const words = groups?.['amount'] ?? '';
  if (words === '半')
    return unit === 'YEAR' ? { amount: 6, unit: 'MONTH' } : unit === 'MONTH' ? { amount: 15, unit: 'DAY' } : null;
  const number = readNumeral(words);
  return number === null ? null : { amount: number, unit };
}

/** The words of a rule's match with 多 or 余 in them tell a rough amount. */
export function isRough(words: string): boolean {
  return /[多余约近]/.test(words);
}

export { anyOf, numeral, readNumeral };
