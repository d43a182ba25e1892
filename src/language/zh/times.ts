// Times in Chinese news, on script-folded text. Each rule sees one kind of expression and keeps the parts it tells;
// `extract/times` joins neighbours (周五 + 11月12日) and resolves them.

import type { TimeFields, TimeLanguage, TimeRule, TimeUnit } from '../time-fields.ts';
import { chineseZones } from '../zones.ts';
import { festivalRules } from './festivals.ts';
import { numeral, readNumeral } from './numerals.ts';

const N = numeral;
const yearWords: Readonly<Record<string, TimeFields>> = {
  前年: { yearShift: -2 },
  去年: { yearShift: -1 },
  上年: { yearShift: -1 },
  今年: { yearShift: 0 },
  本年: { yearShift: 0 },
  本年度: { yearShift: 0 },
  明年: { yearShift: 1 },
  来年: { yearShift: 1 },
  后年: { yearShift: 2 },
  同年: { yearShift: 0, from: 'PREVIOUS' },
  当年: { yearShift: 0, from: 'PREVIOUS' },
  次年: { yearShift: 1, from: 'PREVIOUS' },
  翌年: { yearShift: 1, from: 'PREVIOUS' },
  隔年: { yearShift: 1, from: 'PREVIOUS' },
};
const monthWords: Readonly<Record<string, TimeFields>> = {
  本月: { monthShift: 0 },
  这个月: { monthShift: 0 },
  上月: { monthShift: -1 },
  上个月: { monthShift: -1 },
  上上个月: { monthShift: -2 },
  下月: { monthShift: 1 },
  下个月: { monthShift: 1 },
  当月: { monthShift: 0, from: 'PREVIOUS' },
  同月: { monthShift: 0, from: 'PREVIOUS' },
  次月: { monthShift: 1, from: 'PREVIOUS' },
};
const dayWords: Readonly<Record<string, TimeFields>> = {
  今天: { dayShift: 0 },
  今日: { dayShift: 0 },
  今早: { dayShift: 0, daypart: 'MORNING' },
  今晨: { dayShift: 0, daypart: 'MORNING' },
  今晚: { dayShift: 0, daypart: 'EVENING' },
  昨天: { dayShift: -1 },
  昨日: { dayShift: -1 },
  昨晚: { dayShift: -1, daypart: 'EVENING' },
  昨夜: { dayShift: -1, daypart: 'NIGHT' },
  昨早: { dayShift: -1, daypart: 'MORNING' },
  昨晨: { dayShift: -1, daypart: 'MORNING' },
  前天: { dayShift: -2 },
  前日: { dayShift: -2 },
  前晚: { dayShift: -2, daypart: 'EVENING' },
  大前天: { dayShift: -3 },
  明天: { dayShift: 1 },
  明日: { dayShift: 1 },
  明早: { dayShift: 1, daypart: 'MORNING' },
  明晚: { dayShift: 1, daypart: 'EVENING' },
  后天: { dayShift: 2 },
  大后天: { dayShift: 3 },
  当天: { dayShift: 0, from: 'PREVIOUS' },
  当日: { dayShift: 0, from: 'PREVIOUS' },
  同日: { dayShift: 0, from: 'PREVIOUS' },
  同一天: { dayShift: 0, from: 'PREVIOUS' },
  同天: { dayShift: 0, from: 'PREVIOUS' },
  这一天: { dayShift: 0, from: 'PREVIOUS' },
  当晚: { dayShift: 0, from: 'PREVIOUS', daypart: 'EVENING' },
  当夜: { dayShift: 0, from: 'PREVIOUS', daypart: 'NIGHT' },
  同晚: { dayShift: 0, from: 'PREVIOUS', daypart: 'EVENING' },
  当早: { dayShift: 0, from: 'PREVIOUS', daypart: 'MORNING' },
  次日: { dayShift: 1, from: 'PREVIOUS' },
  翌日: { dayShift: 1, from: 'PREVIOUS' },
  隔天: { dayShift: 1, from: 'PREVIOUS' },
  隔日: { dayShift: 1, from: 'PREVIOUS' },
  第二天: { dayShift: 1, from: 'PREVIOUS' },
  转天: { dayShift: 1, from: 'PREVIOUS' },
  前一天: { dayShift: -1, from: 'PREVIOUS' },
  前一日: { dayShift: -1, from: 'PREVIOUS' },
  后一天: { dayShift: 1, from: 'PREVIOUS' },
};
const dayparts: Readonly<Record<string, NonNullable<TimeFields['daypart']>>> = {
  凌晨: 'MORNING',
  清晨: 'MORNING',
  早上: 'MORNING',
  早晨: 'MORNING',
  一早: 'MORNING',
  早间: 'MORNING',
  上午: 'MORNING',
  早: 'MORNING',
  中午: 'NOON',
  正午: 'NOON',
  午间: 'NOON',
  下午: 'AFTERNOON',
  午后: 'AFTERNOON',
  傍晚: 'EVENING',
  晚上: 'EVENING',
  晚间: 'EVENING',
  晚: 'EVENING',
  夜间: 'NIGHT',
  夜里: 'NIGHT',
  深夜: 'NIGHT',
  半夜: 'NIGHT',
  午夜: 'NIGHT',
  夜晚: 'NIGHT',
  夜: 'NIGHT',
};
const parts: Readonly<Record<string, NonNullable<TimeFields['part']>>> = {
  初: 'EARLY',
  年初: 'EARLY',
  上旬: 'EARLY',
  头: 'EARLY',
  中: 'MIDDLE',
  中旬: 'MIDDLE',
  年中: 'MIDDLE',
  底: 'LATE',
  末: 'LATE',
  年底: 'LATE',
  年末: 'LATE',
  下旬: 'LATE',
  尾: 'LATE',
};
const seasons: Readonly<Record<string, number>> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
const units: Readonly<Record<string, TimeUnit>> = {
  分钟: 'MINUTE',
  小时: 'HOUR',
  钟头: 'HOUR',
  天: 'DAY',
  日: 'DAY',
  周: 'WEEK',
  星期: 'WEEK',
  礼拜: 'WEEK',
  月: 'MONTH',
  年: 'YEAR',
};

const anyOf = (words: object) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const year = `(?:(?<year>\\d{4}|[〇零○一二三四五六七八九]{4})年|(?<roc>民国${N}{1,3})年|(?<yearWord>${anyOf(yearWords)})(?:的)?)`;
const daypart = `(?<daypart>${anyOf(dayparts)})`;
const unit = `(?<unit>个?小时|个?钟头|分钟|天|日|个?星期|个?礼拜|周|个月|年)`;
const amount = `(?<amount>${N}{1,4}|半|数|几|多)`;

export const chineseTimes: TimeLanguage = {
  joint: /^(?:[（(,，、的]|[）)]|\s)?[（(]?$/,
  range: /^[）)]?(?:日|号)?\s?(?:至|到|—|–|－|-|~|～|起至|开始至|及至)\s?$/,
  list: /^[）)]?(?:和|与|及|或|、|以及|两日和)$/,
  future: /将|拟|定于|预计|预定|即将|计划|准备|打算|预期|有望|料/,
  rules: [
    rule(
      'zh/no-time',
      '三分之一',
      /[一二三四五六七八九十]分之[一二三四五六七八九十]|一日千里|周[一三]围|十月革命|八一[军建]|七一勋|年年|日日|天天|月月|每年|每日|每天|每周(?![一二三四五六日])|每月/g,
      () => null,
    ),
    rule('zh/every-weekday', '每周五', /每(?:个)?(?:周|星期|礼拜)[一二三四五六日天]/g, () => ({ frequency: true })),
    rule('zh/dateline', '2021年11月14日讯', /(?<time>\d{4}年\d{1,2}月\d{1,2}日)(?=讯|电|报道)/g, (match) => {
      const [y, m, d] = (match.groups?.['time'] as string).split(/[年月日]/).map(Number);
      return { year: y as number, month: m as number, day: d as number };
    }),
    rule(
      'zh/month-day',
      '11月12日',
      new RegExp(`${year}?(?<month>${N}{1,3})月(?:份)?(?<day>${N}{1,3})[日号]`, 'g'),
      ({ groups }) => {
        const [month, day] = [readNumeral(groups?.['month'] ?? ''), readNumeral(groups?.['day'] ?? '')];
        if (month === null || day === null || month < 1 || month > 12) return undefined;
        return { ...yearOf(groups), month, day };
      },
    ),
    rule(
      'zh/month-day-bare',
      '2021年9月24',
      new RegExp(`${year}(?<month>\\d{1,2})月(?<day>\\d{1,2})(?![\\d日号])`, 'g'),
      ({ groups }) => {
        const [month, day] = [Number(groups?.['month']), Number(groups?.['day'])];
        return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { ...yearOf(groups), month, day };
      },
    ),
    rule(
      'zh/iso',
      '2021-11-12',
      /(?<![\d./-])(?<y>(?:19|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d./-])/g,
      ({ groups }) => {
        const [month, day] = [Number(groups?.['m']), Number(groups?.['d'])];
        return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { year: Number(groups?.['y']), month, day };
      },
    ),
    rule(
      'zh/month',
      '去年4月',
      new RegExp(
        `${year}?(?<![\\d第个])(?<month>${N}{1,2})月(?:份)?(?<part>上旬|中旬|下旬|初|底|末|中(?![国共央方美日俄]))?(?!${N}{1,3}[日号])(?!球|亮|饼|台)`,
        'g',
      ),
      ({ groups }) => {
        const month = readNumeral(groups?.['month'] ?? '');
        if (month === null || month < 1 || month > 12) return undefined;
        return { ...yearOf(groups), month, ...partOf(groups) };
      },
    ),
    rule(
      'zh/year-division',
      '2021年第三季度',
      new RegExp(`(?:${year})?(?:的)?(?:第?(?<quarter>[一二三四1-4首])季度?|(?<half>[上下])半年)`, 'g'),
      ({ groups }) => {
        const quarter = groups?.['quarter'];
        const division =
          quarter === undefined
            ? groups?.['half'] === '上'
              ? 40
              : 41
            : 32 + (quarter === '首' ? 1 : (readNumeral(quarter) ?? 1));
        return { yearShift: 0, ...yearOf(groups), division };
      },
    ),
    rule(
      'zh/year-season',
      '去年冬天',
      new RegExp(`${year}(?:的)?(?<season>[春夏秋冬])(?:天|季)?(?!奥|节|游|运|残)`, 'g'),
      ({ groups }) => ({
        ...yearOf(groups),
        division: seasons[groups?.['season'] as string] as number,
      }),
    ),
    rule(
      'zh/season',
      '今春',
      /(?:(?<this>今|去|明|本)(?<a>[春夏秋冬])(?:天|季)?|(?<b>[春夏秋冬])[天季])(?!奥|节)/g,
      ({ groups }) => ({
        yearShift: groups?.['this'] === '去' ? -1 : groups?.['this'] === '明' ? 1 : 0,
        division: seasons[(groups?.['a'] ?? groups?.['b']) as string] as number,
      }),
    ),
    rule(
      'zh/year',
      '2016年',
      new RegExp(`${year}(?:度)?(?<part>年初|年中|年底|年末|初|底|末|中(?=[，,。]))?(?!代)`, 'g'),
      ({ groups }) => ({ ...yearOf(groups), ...partOf(groups) }),
    ),
    rule(
      'zh/year-part',
      '年底',
      /(?<!\d|[今去明前后同当次翌])(?<part>年初|年底|年末|年中)(?!考|奖)/g,
      ({ groups }) => ({ yearShift: 0, ...partOf(groups) }),
    ),
    rule(
      'zh/decade',
      '上世纪80年代',
      new RegExp(
        `(?:(?<century>上个?世纪|(?<which>${N}{1,3})世纪)|(?<full>(?:1[6-9]|20)\\d)(?=0年代))?(?<tens>${N}{1,2}?)0?年代(?<part>初|中期|末|后期)?`,
        'g',
      ),
      ({ groups }) => {
        const decade = decadeOf(groups);
        return decade === null ? undefined : { decade };
      },
    ),
    rule(
      'zh/century',
      '20世纪',
      new RegExp(`(?:(?<which>${N}{1,3})|(?<last>上个?)|(?<now>本))世纪(?!${N})`, 'g'),
      ({ groups }) => {
        const which = groups?.['which'] === undefined ? (groups?.['last'] ? 20 : 21) : readNumeral(groups['which']);
        return which === null || which < 1 || which > 22 ? undefined : { century: (which - 1) * 100 };
      },
    ),
    rule(
      'zh/relative-month',
      '上个月15日',
      new RegExp(
        `(?<word>${anyOf(monthWords)})(?:(?:的)?(?<day>${N}{1,3})[日号]|(?<part>上旬|中旬|下旬|初|底|末|中))?`,
        'g',
      ),
      ({ groups }) => {
        const day = groups?.['day'] === undefined ? null : readNumeral(groups['day']);
        if (groups?.['day'] !== undefined && (day === null || day < 1 || day > 31)) return undefined;
        return {
          ...(monthWords[groups?.['word'] as string] as TimeFields),
          ...(day === null ? {} : { day }),
          ...partOf(groups),
        };
      },
    ),
    rule(
      'zh/month-part',
      '月底',
      /(?<![\d个一二三四五六七八九十本上下当])(?<part>月初|月中|月底|月末)/g,
      ({ groups }) => ({
        monthShift: 0,
        part: parts[(groups?.['part'] as string).slice(1)] as 'EARLY',
      }),
    ),
    rule(
      'zh/day-alone',
      '18日',
      new RegExp(
        `(?<![月第\\d${'一二三四五六七八九十'}.,/:：每近数])(?<day>${N}{1,3})(?:日(?!本(?!月|周)|均|内|游|用|圆|元|语|报|子|常|前|后)|号(?=[，,。上下晚早凌中当开发在起至到和与说表宣访]))`,
        'g',
      ),
      ({ groups }) => {
        const day = readNumeral(groups?.['day'] ?? '');
        return day === null || day < 1 || day > 31 ? undefined : { day };
      },
    ),
    rule(
      'zh/day-in-brackets',
      '（16日）',
      new RegExp(`(?<=[（(])(?<time>(?<day>\\d{1,2})[日号])(?=[）)])`, 'g'),
      ({ groups }) => {
        const day = Number(groups?.['day']);
        return day < 1 || day > 31 ? undefined : { day };
      },
    ),
    rule(
      'zh/weekday',
      '下周一',
      /(?<shift>上上个?|上个?|本|这个?|下下个?|下个?)?(?:周|星期|礼拜)(?:(?<weekday>[一二三四五六日天])(?![年月周个天季度例])|(?<end>末))/g,
      ({ groups }) => {
        const weekday = groups?.['end'] ? 6.5 : '一二三四五六日天'.indexOf(groups?.['weekday'] as string) + 1;
        return { weekday: weekday === 8 ? 7 : weekday, ...weekShiftOf(groups?.['shift']) };
      },
    ),
    rule(
      'zh/week',
      '上周',
      /(?<shift>上上个?|上个?|本|这个?|下下个?|下个?)(?:周|星期|礼拜)(?![一二三四五六日天末])(?:(?<part>初|中|稍早|早些时候))?/g,
      ({ groups }) => weekShiftOf(groups?.['shift']),
    ),
    rule(
      'zh/day-word',
      '昨天',
      new RegExp(`(?<word>${anyOf(dayWords)})(?!报|美|下午茶)`, 'g'),
      ({ groups }) => dayWords[groups?.['word'] as string],
    ),
    rule(
      'zh/stretch',
      '过去20年',
      new RegExp(
        `(?:过去|近|最近|这|未来|今后|接下来|此前)(?:的)?${amount}(?:多|余)?${unit}(?:间|内|里|来|以来)?`,
        'g',
      ),
      (match) => {
        const size = amountOf(match.groups);
        if (size === null) return { vague: true };
        const ahead = /^(?:未来|今后|接下来)/.test(match[0]);
        return { stretch: { amount: ahead ? size.amount : -size.amount, unit: size.unit } };
      },
    ),
    rule(
      'zh/stretch-since',
      '11年来',
      new RegExp(`${amount}(?:多|余)?${unit}(?:以来|来(?!自|到|临|源|说|访|往))`, 'g'),
      ({ groups }) => {
        const size = amountOf(groups);
        return size === null ? { vague: true } : { stretch: { amount: -size.amount, unit: size.unit } };
      },
    ),
    rule(
      'zh/distance',
      '三天前',
      new RegExp(
        `${amount}(?:多|余)?${unit}(?:多)?(?<side>之前|以前|前(?!后|往|进|线|景|总|任|所|面)|之后|以后|后)`,
        'g',
      ),
      ({ groups }) => {
        const size = amountOf(groups);
        if (size === null) return { vague: true };
        const before = (groups?.['side'] as string).includes('前');
        return {
          distance: { amount: before ? -size.amount : size.amount, unit: size.unit },
          from: before ? 'PUBLICATION' : 'PREVIOUS',
        };
      },
    ),
    rule(
      'zh/duration',
      '5小时',
      new RegExp(`(?<![\\d第])${amount}(?:多|余)?(?:个?半)?${unit}(?!代|级|号|度)`, 'g'),
      ({ groups }) => (amountOf(groups) === null || groups?.['unit'] === '日' ? undefined : { duration: true }),
    ),
    rule(
      'zh/clock',
      '晚上8时半',
      new RegExp(
        `${daypart}?(?<hour>${N}{1,3})(?:时(?!代|间|候|期|速|常)|点(?=${N}{1,3}分|[钟半许整多左前后，。,]|${N}{2}))(?:钟)?(?:(?<minute>${N}{1,3})分?|(?<half>半)|(?<quarter>[一三])刻)?(?:许|多|左右|整)?`,
        'g',
      ),
      ({ groups }) => clockOf(groups),
    ),
    rule(
      'zh/clock-digits',
      '20:30',
      new RegExp(`${daypart}?(?<![\\d:：.])(?<hour>[01]?\\d|2[0-4])[:：](?<minute>[0-5]\\d)(?![\\d:：])`, 'g'),
      ({ groups }) => clockOf(groups),
    ),
    rule(
      'zh/daypart',
      '晚',
      new RegExp(`(?<=[日号天一二三四五六）)])${daypart}(?!报|期|年|婚|会|宴|餐|安)`, 'g'),
      ({ groups }) => ({ daypart: dayparts[groups?.['daypart'] as string] as 'EVENING' }),
    ),
    rule('zh/zone', '美东时间', new RegExp(`[（(]?(?<zone>${anyOf(chineseZones)})时间[）)]?`, 'g'), ({ groups }) => ({
      timeZone: chineseZones[groups?.['zone'] as string] as string,
    })),
    rule('zh/local-zone', '当地时间', /[（(]?(?:当地|本地)时间[）)]?/g, () => ({})),
    rule('zh/then', '当时', /当时|那时|彼时/g, () => ({ same: true })),
    rule('zh/vague', '近日', /近日|近期|日前|最近|不久前|不久|早前|此前|稍早|近来|日后|未来(?!${N})/g, () => ({
      vague: true,
    })),
    ...festivalRules,
  ],
};

function rule(name: string, example: string, pattern: RegExp, read: TimeRule['read']): TimeRule {
  return { name, example, pattern, read };
}

type Groups = RegExpExecArray['groups'];

function yearOf(groups: Groups): TimeFields {
  if (groups?.['year'] !== undefined) return { year: readNumeral(groups['year']) as number };
  if (groups?.['roc'] !== undefined) return { year: (readNumeral(groups['roc'].slice(2)) ?? 0) + 1911 };
  if (groups?.['yearWord'] !== undefined) return yearWords[groups['yearWord']] as TimeFields;
  return {};
}

function partOf(groups: Groups): TimeFields {
  const part = parts[groups?.['part'] ?? ''];
  return part === undefined ? {} : groups?.['part']?.endsWith('旬') ? { part, tenDays: true } : { part };
}

function decadeOf(groups: Groups): number | null {
  if (groups?.['full'] !== undefined) return Number(groups['full']) * 10;
  const tens = readNumeral(groups?.['tens'] ?? '');
  if (tens === null) return null;
  const ten = tens >= 10 ? Math.floor(tens / 10) : tens;
  if (groups?.['century'] === undefined) return (ten >= 3 ? 1900 : 2000) + ten * 10;
  const which = groups['which'] === undefined ? 20 : (readNumeral(groups['which']) ?? 20);
  return (which - 1) * 100 + ten * 10;
}

function weekShiftOf(shift: string | undefined): TimeFields {
  if (shift === undefined) return {};
  if (shift.startsWith('上上')) return { weekShift: -2 };
  if (shift.startsWith('下下')) return { weekShift: 2 };
  return { weekShift: shift.startsWith('上') ? -1 : shift.startsWith('下') ? 1 : 0 };
}

function amountOf(groups: Groups): { amount: number; unit: TimeUnit } | null {
  const words = groups?.['amount'] ?? '';
  const unitOf = units[(groups?.['unit'] ?? '').replace(/^个/, '')] as TimeUnit;
  if (words === '半') return unitOf === 'YEAR' ? { amount: 6, unit: 'MONTH' } : null;
  const number = readNumeral(words);
  return number === null ? null : { amount: number, unit: unitOf };
}

function clockOf(groups: Groups): TimeFields | undefined {
  const spoken = readNumeral(groups?.['hour'] ?? '');
  const minute = groups?.['half']
    ? 30
    : groups?.['quarter']
      ? groups['quarter'] === '一'
        ? 15
        : 45
      : groups?.['minute'] === undefined
        ? null
        : readNumeral(groups['minute']);
  if (spoken === null || spoken > 24 || (minute !== null && minute > 59)) return undefined;
  const part = dayparts[groups?.['daypart'] ?? ''];
  const hour =
    spoken < 12 && (part === 'AFTERNOON' || part === 'EVENING' || (part === 'NIGHT' && spoken >= 6))
      ? spoken + 12
      : spoken;
  return {
    hour: hour === 24 ? 0 : hour,
    ...(minute === null ? {} : { minute }),
    ...(part === undefined ? {} : { daypart: part }),
  };
}
