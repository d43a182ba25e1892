// Feast and memorial days that Chinese news dates things by. Days of the lunar calendar are in `language/lunar.ts`.

import type { TimeRule } from '../time-fields.ts';

/** Days with a fixed place in the solar calendar: month, day. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  情人节: [2, 14],
  三八妇女节: [3, 8],
  愚人节: [4, 1],
  五一劳动节: [5, 1],
  劳动节: [5, 1],
  五四青年节: [5, 4],
  六一儿童节: [6, 1],
  七一建党日: [7, 1],
  建军节: [8, 1],
  国庆节: [10, 1],
  国庆日: [10, 1],
  十一国庆: [10, 1],
  双十节: [10, 10],
  双十国庆: [10, 10],
  万圣节: [10, 31],
  平安夜: [12, 24],
  圣诞节: [12, 25],
  圣诞夜: [12, 24],
  跨年夜: [12, 31],
};

const names = Object.keys(fixed)
  .sort((a, b) => b.length - a.length)
  .join('|');

export const festivalRules: readonly TimeRule[] = [
  {
    name: 'zh/festival',
    example: '圣诞节',
    pattern: new RegExp(
      `(?:(?<year>\\d{4})年|(?<word>今年|去年|明年))?(?:的)?(?<day>${names})(?!假|礼物|档|快乐)`,
      'g',
    ),
    read: ({ groups }) => {
      const [month, day] = fixed[groups?.['day'] as string] as readonly [number, number];
      const word = groups?.['word'];
      if (groups?.['year'] !== undefined) return { year: Number(groups['year']), month, day };
      return word === undefined
        ? { month, day }
        : { yearShift: word === '今年' ? 0 : word === '去年' ? -1 : 1, month, day };
    },
  },
];
