// Chinese dates that name a day, a month or a year of the calendar.

import { type Groups, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import {
  anyOf,
  monthPart,
  monthWords,
  numeral,
  partOf,
  readNumeral,
  seasons,
  space,
  year,
  yearAlone,
  yearOf,
  yearPartOf,
} from './time-words.ts';

const N = numeral;
/** 六六4月10日: digits and characters do not mix in one number. */
const monthNumber = '(?<month>[\\d０-９]{1,2}|[一二三四五六七八九十]{1,2})';

/** The year that a list of days is told with: 去年|8.18、. */
const yearBefore = new RegExp(`${year}(?:\\d{1,2}[.·‧・]\\d{1,2}[、及和与]){1,5}$`);

export const dateRules: readonly TimeRule[] = [
  rule(
    'zh/dateline',
    '2021年11月14日讯',
    new RegExp(
      `${year}?(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?=(?:综合|专)?(?:讯|电(?![话力子视报影邮])|报导】|报道】))`,
      'g',
    ),
    ({ groups }) => withDay(groups, { dateline: true }),
  ),
  rule(
    'zh/week-ending',
    '截至5月29日当周',
    new RegExp(
      `${year}?(?<![\\d第])${monthNumber}月(?<day>${N}{1,3})[日号](?:止)?的?(?:当周|(?:那|这)?一?(?:周|星期)内?(?=[，,。]))`,
      'g',
    ),
    ({ groups }) => withDay(groups, { wholeWeek: 'ENDING' }),
  ),
  rule(
    'zh/month-day',
    '11月12日',
    new RegExp(
      `${year}?(?<![\\d第])${monthNumber}${space}月(?:份)?${space}(?<day>${N}{1,3})(?:${space}[日号]|(?=\\s?[至到~～–—、-]\\s?\\d{1,2}[日号]))`,
      'g',
    ),
    ({ groups }) => withDay(groups, {}),
  ),
  rule(
    'zh/month-day-bare',
    '2021年9月24',
    new RegExp(`${year}(?<month>\\d{1,2})月(?<day>\\d{1,2})(?![\\d日号])`, 'g'),
    ({ groups }) => withDay(groups, {}),
  ),
  // Hong Kong papers write a day as they say it: 去年8.18、8.31的集会.
  rule(
    'zh/month-day-dotted',
    '去年8.18',
    new RegExp(
      `(?:${year}|(?<=年(?:的)?(?:\\d{1,2}[.·‧・]\\d{1,2}[、及和与]){1,5}))(?<month>1[0-2]|[1-9])[.·‧・](?<day>[12]\\d|3[01]|[1-9])(?![\\d.%％]|[万亿千百元倍个点级公英米吨人美港分厘折秒克度成岁版])`,
      'g',
    ),
    ({ groups, input, index }) => {
      const told = yearOf(groups);
      const first =
        Object.keys(told).length > 0 ? groups : yearBefore.exec(input.slice(Math.max(0, index - 40), index))?.groups;
      const day = withDay(groups, {});
      return day && { ...yearOf(first), ...day };
    },
  ),
  rule(
    'zh/iso',
    '2021-11-12',
    /(?<![\d./]|(?<!\/\d{1,2})-)(?<y>(?:1[6-9]|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d]|[./]\d|-\d{1,3}(?!\d))/g,
    ({ groups }) => {
      const [month, day] = [Number(groups?.['m']), Number(groups?.['d'])];
      return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { year: Number(groups?.['y']), month, day };
    },
  ),
  rule(
    'zh/day-month-slashes',
    '25/12/2020',
    /(?<![\d./]|(?<!\d{4})-)(?<d>\d{1,2})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<y>(?:19|20)\d\d)(?!\d|[./]\d)/g,
    ({ groups }) => {
      const [day, month] = [Number(groups?.['d']), Number(groups?.['m'])];
      return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { year: Number(groups?.['y']), month, day };
    },
  ),
  // 三年前的8月: the month of that year.
  rule(
    'zh/years-ago',
    '三年前的8月',
    new RegExp(
      `(?<![\\d第])(?<time>(?<count>${N}{1,3})年(?:之|以)?前)(?=的?(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月)`,
      'g',
    ),
    ({ groups }) => {
      const count = readNumeral(groups?.['count'] ?? '');
      return count === null ? undefined : { yearShift: -count };
    },
  ),
  // 八九月间: two months.
  rule(
    'zh/month-pair',
    '去年八九月',
    new RegExp(
      `(?:${year})?(?<![\\d第个十百零])(?<first>[一二三四五六七八九])(?<second>[二三四五六七八九十])月(?:份|间|之间)?(?!球|饼)`,
      'g',
    ),
    ({ groups }) => {
      const [first, second] = [readNumeral(groups?.['first'] ?? ''), readNumeral(groups?.['second'] ?? '')];
      if (first === null || second !== first + 1) return undefined;
      return { ...yearOrThis(groups), portion: { unit: 'MONTH', index: first, count: 2 } };
    },
  ),
  rule(
    'zh/month',
    '去年4月',
    new RegExp(
      `(?:${year})?(?<![\\d第个岁])(?<![刑囚监禁](?:\\d{1,2}|[一二三四五六七八九十]{1,3})年(?:又|零)?|徒刑)${monthNumber}${space}月(?:份)?${monthPart}?(?!${space}${N}{1,3}${space}[日号]|球|亮|饼|台(?![美中日湾北海])|嫂|经|薪|票|租|刊|费|份[额量])`,
      'g',
    ),
    ({ groups }) => {
      const month = readNumeral(groups?.['month'] ?? '');
      if (month === null || month < 1 || month > 12) return undefined;
      return { ...yearOf(groups), month, ...partOf(groups) };
    },
  ),
  rule(
    'zh/months',
    '1至4月',
    new RegExp(
      `(?:${year})?(?<![\\d第.])${monthNumber}(?=${space}[~～–—－至到、和及与-]${space}(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,2})${space}月(?!${space}${N}{1,3}${space}[日号]))`,
      'g',
    ),
    ({ groups }) => {
      const month = readNumeral(groups?.['month'] ?? '');
      return month === null || month < 1 || month > 12 ? undefined : { ...yearOf(groups), month };
    },
  ),
  rule(
    'zh/year-division',
    '2021年第三季度',
    new RegExp(
      `(?:${year})?(?:第?(?<quarter>[一二三四1-4首])${space}季度?(?!度|军|节)|(?<half>[上下]|(?<=年的?|[，。、；：（“「\\s]|^)[前后])半年)`,
      'g',
    ),
    // 四季青 is no quarter: a bare one is called 第四季 or 四季度.
    (match) =>
      /^[一二三四1-4]季$/.test(match[0])
        ? undefined
        : { ...yearOrThis(match.groups), division: divisionOf(match.groups) },
  ),
  rule(
    'zh/year-season',
    '去年冬天',
    new RegExp(`${year}(?<season>[春夏秋冬])(?:天|季|初|末)?(?!奥|节|游|运|残|晚|雨|雪)`, 'g'),
    ({ groups }) => ({ ...yearOf(groups), division: seasons[groups?.['season'] as string] as number }),
  ),
  rule(
    'zh/season',
    '今春',
    /(?:(?<which>今|去|明|本)(?<a>[春夏秋冬])(?:天|季)?|(?<=[在于今年，。、从到至了])(?<![那某]年)(?<b>[春夏秋冬])(?:天|季(?!节)))(?!奥|节)/g,
    ({ groups }) => ({
      yearShift: groups?.['which'] === '去' ? -1 : groups?.['which'] === '明' ? 1 : 0,
      division: seasons[(groups?.['a'] ?? groups?.['b']) as string] as number,
    }),
  ),
  rule(
    'zh/year',
    '2016年',
    new RegExp(`${yearAlone}(?:度)?(?<part>年初|年中|年底|年末|岁末|初期?|底|末|中期?(?=[，,。]))?(?!代)`, 'g'),
    ({ groups }) => ({ ...yearOf(groups), ...yearPartOf(groups) }),
  ),
  rule(
    'zh/years-short',
    '1995-1997年',
    /(?<![\d./-])(?<time>(?<year>1[6-9]\d\d|20\d\d))(?=年?\s?(?:[-–—－~～至到]|至今)\s?(?:1[6-9]\d\d|20\d\d)\s?年)/g,
    ({ groups }) => ({ year: Number(groups?.['year']) }),
  ),
  // A career is told line by line: 1995.03—2003.06　副县长.
  rule(
    'zh/months-of-post',
    '1995.03—2003.06',
    /(?<![\d.．/-])(?<time>(?<y>(?:19|20)\d\d)[.．/](?<m>0[1-9]|1[0-2]))(?=\s?[—–～~-]{1,2}\s?(?:(?:19|20)\d\d[.．/](?:0[1-9]|1[0-2])(?![\d.．/])|至?今|\s|$))|(?<=(?:19|20)\d\d[.．/](?:0[1-9]|1[0-2])\s?[—–～~-]{1,2}\s?)(?<lastY>(?:19|20)\d\d)[.．/](?<lastM>0[1-9]|1[0-2])(?![\d.．/])/g,
    ({ groups }) => ({
      year: Number(groups?.['y'] ?? groups?.['lastY']),
      month: Number(groups?.['m'] ?? groups?.['lastM']),
    }),
  ),
  rule(
    'zh/years-of-post',
    '2008—2015　',
    /(?<=^|[；;|]\s?)(?<time>(?<y>(?:19|20)\d\d))(?=\s?[—–～~-]{1,2}\s?(?:(?:19|20)\d\d(?=[\s：:，,]|$)|至?今))|(?<=(?:^|[；;|]\s?)(?:19|20)\d\d\s?[—–～~-]{1,2}\s?)(?<lastY>(?:19|20)\d\d)(?=[\s：:，,]|$)/g,
    ({ groups }) => ({ year: Number(groups?.['y'] ?? groups?.['lastY']) }),
  ),
  rule('zh/year-in-brackets', '（2017）', /(?<=[（(])(?<time>(?<year>19\d\d|20\d\d))(?=[）)])/g, ({ groups }) => ({
    year: Number(groups?.['year']),
  })),
  rule(
    'zh/year-part',
    '年底',
    /(?<!\d|[今去明前后同当次翌每几多全整])(?<part>年初|年底|年末|岁末)(?!考|奖|总结)/g,
    ({ groups }) => ({ yearShift: 0, ...yearPartOf(groups) }),
  ),
  rule(
    'zh/decade',
    '上世纪80年代',
    new RegExp(
      `(?:(?<last>上个?世纪)|(?<this>本世纪)|(?<which>${N}{1,3})世纪|(?<era>民国|昭和))?(?<tens>\\d0|[一二三四五六七八九]十)年代(?<part>初|中期?|末|后期|初期|中后期)?`,
      'g',
    ),
    ({ groups }) => {
      const tens = readNumeral(groups?.['tens'] ?? '') ?? 0;
      // 民国五十年代 begins in 1961.
      const era = groups?.['era'];
      if (era !== undefined) return { decade: Math.floor(((era === '民国' ? 1911 : 1925) + tens) / 10) * 10 };
      const century = centuryOf(groups) ?? (tens >= 30 ? 1900 : 2000);
      return { decade: century + tens };
    },
  ),
  rule(
    'zh/decade-full',
    '1980年代',
    /(?<!\d)(?<decade>(?:1[6-9]|20)\d)0年代(?:初期?|中后?期?|末|后期)?/g,
    ({ groups }) => ({ decade: Number(groups?.['decade']) * 10 }),
  ),
  rule(
    'zh/century',
    '20世纪',
    new RegExp(`(?:(?<which>${N}{1,3})|(?<last>上个?)|(?<this>本))世纪(?:初|中叶|末|下半叶|上半叶)?(?!${N})`, 'g'),
    ({ groups }) => {
      const century = centuryOf(groups);
      return century === null || century < 0 || century > 2200 ? undefined : { century };
    },
  ),
  rule(
    'zh/half-month',
    '上半月',
    new RegExp(
      `(?:(?:${year})?(?<![\\d第])(?<month>${N}{1,2})月|(?<word>${anyOf(monthWords)})的?)?(?<half>[上下])半个?月(?!刊|板)`,
      'g',
    ),
    ({ groups }) => {
      const month = groups?.['month'] === undefined ? null : readNumeral(groups['month']);
      if (month !== null && (month < 1 || month > 12)) return undefined;
      const portion = { unit: 'DAY', index: groups?.['half'] === '上' ? 1 : -15, count: 15 } as const;
      if (month !== null) return { ...yearOf(groups), month, portion };
      return { ...(monthWords[groups?.['word'] ?? ''] ?? { monthShift: 0 }), portion };
    },
  ),
  rule(
    'zh/portion',
    '2021年第一周',
    new RegExp(
      `(?:${year}(?:(?<month>${N}{1,2})月份?)?|(?<![\\d第])(?<onlyMonth>${N}{1,2})月份?|(?<word>${anyOf(monthWords)}))的?` +
        `(?:第(?<nth>${N}{1,2})个?|(?<last>最[后後]一?个?)|(?<side>前|头|首|最[后後])${space}(?<count>${N}{1,3})${space}个?)${space}(?<portionUnit>周|星期|礼拜|月|季度?|天)(?![一二三四五六日天末年边围]|刊|薪)`,
      'g',
    ),
    ({ groups }) => portionOf(groups),
  ),
  rule(
    'zh/weekday-of-month',
    '11月的第四个星期四',
    new RegExp(
      `(?:${year})?(?<![\\d第])(?<month>${N}{1,2})月份?的?(?:第(?<nth>[一二三四五1-5])个?|(?<last>最后一?个?))(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![年月天])`,
      'g',
    ),
    ({ groups }) => {
      const month = readNumeral(groups?.['month'] ?? '');
      const weekday = '一二三四五六日天'.indexOf(groups?.['weekday'] as string) + 1;
      const nth = groups?.['last'] === undefined ? (readNumeral(groups?.['nth'] ?? '') ?? 1) : -1;
      if (month === null || month < 1 || month > 12) return undefined;
      return { ...yearOf(groups), feast: { nth, weekday: weekday === 8 ? 7 : weekday, month } };
    },
  ),
];

function withDay(groups: Groups, more: TimeFields): TimeFields | undefined {
  const [month, day] = [readNumeral(groups?.['month'] ?? ''), readNumeral(groups?.['day'] ?? '')];
  if (month === null || day === null || month < 1 || month > 12 || day < 1) return undefined;
  return { ...yearOf(groups), month, day, ...more };
}

function portionOf(groups: Groups): TimeFields | undefined {
  const name = groups?.['portionUnit'] as string;
  const unit = /[月季]/.test(name) ? 'MONTH' : name === '天' ? 'DAY' : 'WEEK';
  const told = groups?.['month'] ?? groups?.['onlyMonth'];
  const month = told === undefined ? null : readNumeral(told);
  if (month !== null && (month < 1 || month > 12)) return undefined;
  const number = groups?.['count'] === undefined ? 1 : readNumeral(groups['count']);
  const count = number === null ? null : name.startsWith('季') ? number * 3 : number;
  if (count === null || count < 1 || (unit === 'MONTH' && (month !== null || groups?.['word'] !== undefined)))
    return undefined;
  const fromEnd = groups?.['last'] !== undefined || groups?.['side']?.startsWith('最') === true;
  const index = fromEnd ? -count : groups?.['nth'] === undefined ? 1 : readNumeral(groups['nth']);
  if (index === null || index === 0) return undefined;
  // 第5天 of a year is how a story counts its days, not the calendar.
  if (unit === 'DAY' && groups?.['nth'] !== undefined) return undefined;
  if (name.startsWith('季') && groups?.['count'] === undefined) return undefined;
  // 前三个月 and 前六个月 of a year are its quarter and its half.
  const whole = unit === 'MONTH' && index === 1 && (count === 3 || count === 6);
  const rest = whole ? { division: count === 3 ? 33 : 40 } : { portion: { unit, index, count } as const };
  return {
    ...yearOf(groups),
    ...(month === null ? {} : { month }),
    ...(monthWords[groups?.['word'] ?? ''] ?? {}),
    ...rest,
  };
}

function divisionOf(groups: Groups): number {
  const quarter = groups?.['quarter'];
  if (quarter === undefined) return /[上前]/.test(groups?.['half'] ?? '') ? 40 : 41;
  return 32 + (quarter === '首' ? 1 : (readNumeral(quarter) ?? 1));
}

/** Without a year told it is this year's. */
function yearOrThis(groups: Groups): TimeFields {
  const told = yearOf(groups);
  return told.year === undefined && told.yearShift === undefined ? { yearShift: 0 } : told;
}

function centuryOf(groups: Groups): number | null {
  if (groups?.['last'] !== undefined) return 1900;
  if (groups?.['this'] !== undefined) return 2000;
  const which = groups?.['which'] === undefined ? null : readNumeral(groups['which']);
  return which === null ? null : (which - 1) * 100;
}
