// Feast and memorial days that Chinese news dates things by, and days of the lunar calendar.

import type { Feast } from '../feasts.ts';
import { anyOf, rule, type TimeRule } from '../time-fields.ts';
import { numeral, readNumeral, space, year, yearOf } from './time-words.ts';

const lunar = (lunarMonth: number, lunarDay: number): Feast => ({ lunarMonth, lunarDay });
const solar = (month: number, day: number): Feast => ({ month, day });

const feasts: Readonly<Record<string, Feast>> = {
  元旦: solar(1, 1),
  情人节: solar(2, 14),
  妇女节: solar(3, 8),
  愚人节: solar(4, 1),
  劳动节: solar(5, 1),
  五一劳动节: solar(5, 1),
  青年节: solar(5, 4),
  儿童节: solar(6, 1),
  建党节: solar(7, 1),
  建军节: solar(8, 1),
  教师节: solar(9, 10),
  国庆节: solar(10, 1),
  国庆日: solar(10, 1),
  十一国庆: solar(10, 1),
  中共国庆: solar(10, 1),
  双十节: solar(10, 10),
  双十国庆: solar(10, 10),
  万圣节: solar(10, 31),
  平安夜: solar(12, 24),
  圣诞夜: solar(12, 24),
  圣诞节: solar(12, 25),
  圣诞: solar(12, 25),
  跨年夜: solar(12, 31),
  美国独立日: solar(7, 4),
  国际人权日: solar(12, 10),
  世界人权日: solar(12, 10),
  清明节: { term: [4, 5.59, 4.81] },
  清明: { term: [4, 5.59, 4.81] },
  冬至: { term: [12, 22.6, 21.94] },
  夏至: { term: [6, 22.2, 21.37] },
  立春: { term: [2, 4.6295, 3.87] },
  母亲节: { nth: 2, weekday: 7, month: 5 },
  父亲节: { nth: 3, weekday: 7, month: 6 },
  感恩节: { nth: 4, weekday: 4, month: 11 },
  黑色星期五: { nth: 4, weekday: 4, month: 11, after: 1 },
  复活节: { easter: 0 },
  耶稣受难日: { easter: -2 },
  受难日: { easter: -2 },
  除夕: { eve: 'LUNAR_NEW_YEAR' },
  大年三十: { eve: 'LUNAR_NEW_YEAR' },
  年三十: { eve: 'LUNAR_NEW_YEAR' },
  大年初一: lunar(1, 1),
  年初一: lunar(1, 1),
  大年初二: lunar(1, 2),
  大年初三: lunar(1, 3),
  大年初五: lunar(1, 5),
  春节: lunar(1, 1),
  农历新年: lunar(1, 1),
  中国新年: lunar(1, 1),
  元宵节: lunar(1, 15),
  元宵: lunar(1, 15),
  端午节: lunar(5, 5),
  端午: lunar(5, 5),
  七夕节: lunar(7, 7),
  七夕: lunar(7, 7),
  中元节: lunar(7, 15),
  中秋节: lunar(8, 15),
  中秋: lunar(8, 15),
  重阳节: lunar(9, 9),
  重阳: lunar(9, 9),
};

/** Events that are called by their day: the name with its kind of event is that day of that year. */
const namedDays: Readonly<Record<string, readonly [number, number, number]>> = {
  六四: [1989, 6, 4],
  八九六四: [1989, 6, 4],
  九一一: [2001, 9, 11],
  '9·11': [2001, 9, 11],
  '9‧11': [2001, 9, 11],
  '911': [2001, 9, 11],
  九一八: [1931, 9, 18],
  七七: [1937, 7, 7],
  二二八: [1947, 2, 28],
  五四: [1919, 5, 4],
};

const N = numeral;
const happening = '(?:事件|事变|屠杀|大屠杀|镇压|血案|惨案|惨剧|恐袭|恐怖袭击|袭击|运动|学运|民运)';

export const festivalRules: readonly TimeRule[] = [
  rule(
    'zh/festival',
    '圣诞节',
    new RegExp(
      `(?:${year})?(?<feast>${anyOf(feasts)})(?:这一?天|当[天日]|当?晚|夜|期间|前夕|假期|长假|黄金周)?(?!礼物|档|快乐|大礼|岛|路|老人|树|卡|红包|晚会|联欢|上河|气|的味道|文化)`,
      'g',
    ),
    ({ groups }) => ({ ...yearOf(groups), feast: feasts[groups?.['feast'] as string] as Feast }),
  ),
  rule(
    'zh/lunar-day',
    '农历正月十五',
    new RegExp(
      `(?:${year})?(?:(?:农历|阴历|旧历|夏历)${space}(?<month>正|${N}{1,2}|冬|腊)月(?<day>(?:初|${N})?${N}{1,2})[日号]?|(?<only>正|腊)月(?<onlyDay>(?:初|${N})${N}{1,2}))`,
      'g',
    ),
    ({ groups }) => {
      const month = lunarMonthOf(groups?.['month'] ?? groups?.['only'] ?? '');
      const day = readNumeral((groups?.['day'] ?? groups?.['onlyDay'] ?? '').replace(/^初/, ''));
      return month === null || day === null || day > 30 ? undefined : { ...yearOf(groups), feast: lunar(month, day) };
    },
  ),
  rule(
    'zh/national-day',
    '国庆期间',
    new RegExp(`(?:${year})?国庆(?:当[天日晚]|期间|前夕|长假|假期|黄金周)`, 'g'),
    ({ groups }) => ({ ...yearOf(groups), feast: solar(10, 1) }),
  ),
  rule(
    'zh/day-of-event',
    '六四屠杀',
    new RegExp(
      `(?:1989年)?[“「]?(?<name>${anyOf(namedDays)})[”」]?(?:天安门)?${happening}(?!(?:${happening})?${N}{1,3}周年)`,
      'g',
    ),
    ({ groups }) => {
      const [year, month, day] = namedDays[groups?.['name'] as string] as readonly [number, number, number];
      return { year, month, day };
    },
  ),
  rule(
    'zh/anniversary',
    '六四32周年',
    new RegExp(
      `[“「]?(?<name>${anyOf(namedDays)})[”」]?(?:天安门)?${happening}{0,2}(?<count>${N}{1,3})周年(?:纪念日|当[天日])?`,
      'g',
    ),
    ({ groups }) => {
      const [year, month, day] = namedDays[groups?.['name'] as string] as readonly [number, number, number];
      const count = readNumeral(groups?.['count'] ?? '');
      return count === null ? undefined : { year: year + count, month, day };
    },
  ),
  rule(
    'zh/day-name',
    '六四当晚',
    new RegExp(
      `(?:${year})?[“「]?(?<name>六四|七一|十一|五一|双十)[”」]?(?:[这那]一?天|当[天日晚]|前夕|期间|长假|假期|黄金周)`,
      'g',
    ),
    ({ groups }) => ({ ...yearOf(groups), feast: dayNames[groups?.['name'] as string] as Feast }),
  ),
  rule(
    'zh/day-name-of-year',
    '前年七一',
    new RegExp(
      `${year}[“「]?(?<name>六四|七一|十一|五一|双十)[”」]?(?!${N}|[月个点号日名家条次十百千万]|周年|新村)`,
      'g',
    ),
    ({ groups }) => ({ ...yearOf(groups), feast: dayNames[groups?.['name'] as string] as Feast }),
  ),
];

const dayNames: Readonly<Record<string, Feast>> = {
  六四: solar(6, 4),
  七一: solar(7, 1),
  十一: solar(10, 1),
  五一: solar(5, 1),
  双十: solar(10, 10),
};

function lunarMonthOf(word: string): number | null {
  return word === '正' ? 1 : word === '冬' ? 11 : word === '腊' ? 12 : readNumeral(word);
}
