// Dates of publication as sources write them: metadata, by-lines, date lines, datelines.

import { foldForLookup } from '../language/lookup-fold.ts';
import { readNumeral } from '../language/zh/numerals.ts';
import { chineseZones, englishZones } from '../language/zones.ts';
import { isDay, printDay } from '../model/calendar.ts';
import { englishWeekday, monthNames, monthsElsewhere } from './calendar-words.ts';

/** A date of publication as far as the source tells. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, a real day of the calendar. */
  readonly date: string;
  /** `HH:MM:SS`, or null. */
  readonly time: string | null;
  /** `Z` or `±HH:MM`; null where the source names no zone. */
  readonly offset: string | null;
}

/** A date in a line, its time of day with it. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null where it is no day of the calendar, or may be two (`03/04/2021`). */
  readonly published: PublishedDate | null;
}

/**
 * The first date in a short string: ISO 8601, RFC 2822, `2021/11/14`, `2021年11月14日`, `民國110年11月14日`,
 * `November 14, 2021`, `14 November 2021`, `14. November 2021`, `10:15 AM ET, Sun November 14, 2021`, `20211114`, seconds or milliseconds
 * since 1970. Null where it is no day of the calendar, or may be two.
 */
export function readPublished(value: string): PublishedDate | null {
  const text = value.trim().slice(0, 200);
  // 1970-01-01T00:00:00Z is how a field shows that was never filled in.
  if (/^1970-01-01T00:00:00/.test(text)) return null;
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(text)?.[1];
  if (seconds === undefined)
    return findWrittenDates(text.replace(basicForm, '$1-$2-$3T$4:$5:$6'))[0]?.published ?? null;
  const iso = new Date(Number(seconds) * 1000).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), offset: 'Z' };
}

/** 20211114T083000Z, 2021-11-14T083000+0800: ISO 8601 without its colons. */
const basicForm = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d)(\d\d)(\d\d)/;

/** The dates in a line, in order. `countsFrom1911`: of a Taiwanese source, whose 111/03/03 is a day of 2022. */
export function findWrittenDates(line: string, countsFrom1911 = false): WrittenDate[] {
  const matches = forms
    .filter(({ isTaiwanese }) => countsFrom1911 || !isTaiwanese)
    .flatMap(({ pattern, order }) => [...line.matchAll(pattern)].map((match) => ({ match, order })))
    .sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  const dates: WrittenDate[] = [];
  for (const { match, order } of matches) {
    if (match.index < (dates.at(-1)?.end ?? 0)) continue;
    dates.push(withClock(line, match, order, dates.at(-1)?.end ?? 0));
  }
  return dates;
}

type Order = 'ymd' | 'mdy' | 'dmy' | 'slashed' | 'republic';
interface Form {
  readonly pattern: RegExp;
  readonly order: Order;
  /** Only of a source that counts the years from 1911. */
  readonly isTaiwanese?: boolean;
}

const monthName = String.raw`(${monthNames})\b\.?`;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekday = `(?:${englishWeekday}|[（(]?(?:星期|[周週禮礼])拜?[一二三四五六日天][）)]?|[（(][一二三四五六日][）)])`;
const zoneNames = [...Object.keys(englishZones), 'MET', 'WIB', 'PKT', 'NZST', 'NZDT'].sort(
  (a, b) => b.length - a.length,
);
const chineseZone = `(?:${Object.keys(chineseZones).join('|')}|美東|臺北|臺灣|台灣|東京|倫敦|英國|法國|德國|紐約|華盛頓|韓國|首爾)(?:标准|標準)?(?:时间|時間)`;
const zone = String.raw`[（(]?(Z|(?:GMT|UTC)?\s?[+−-]\d\d:?\d\d|(?:GMT|UTC)\s?[+−-]\d{1,2}|(?<=\d)[+−]\d\d(?![\d:])|${zoneNames.join('|')}|UK|IST|${chineseZone})(?![A-Za-z])[）)]?`;
const clock = String.raw`(?:(上午|下午|凌晨|早上|清晨|中午|晚上|晚间|晚間|傍晚)\s?)?(\d{1,2})(?:[:：](\d\d)(?:[:：](\d\d)(?:\.\d{1,9})?)?|[时時点點](?:(\d{1,2})分)?|\.(\d\d)(?=\s?(?:[ap]\.?m|GMT|BST|CES?T|(?:AE|[ECMP])[SD]?T\b))|(?=\s?[ap]\.?m))(?:\s?([ap])\.?m\b\.?)?(?:,?\s{0,2}${zone})?`;
const clockAfter = new RegExp(String.raw`(?:[T\s|,，·•/–—-]|\bat\b|${weekday}|${chineseZone}){0,8}?${clock}`, 'iy');
const clockBefore = new RegExp(String.raw`(?<![\d:])${clock}(?:[\s|,，·•–—-]|\bon\b|${weekday}){0,8}$`, 'i');
/** 北京时间 2021-11-14 20:30, 2021年11月14日 格林尼治标准时间 20:30: the zone before its time. */
const zoneBefore = new RegExp(`${chineseZone}(?=\\s?$)`);
const zoneWithin = new RegExp(chineseZone);
const n = '[〇零○一二三四五六七八九十百廿卅\\d]';

const forms: readonly Form[] = [
  { pattern: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, order: 'ymd' },
  { pattern: /(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]?/g, order: 'ymd' },
  {
    pattern:
      /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号號]/g,
    order: 'ymd',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![a-z])${monthName}\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d(?!\d?:\d\d\s?[ap]\.?m))`,
      'gi',
    ),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      // 14th of November 2021, 3. Juli 2018, 1er juin 2019, 7 de mayo de 2020
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s{1,2}|-)(?:(?:of|de)\s)?(${monthNames}|${monthsElsewhere.join('|')})(?!\p{L})\.?,?(?:\s{1,2}|-)(?:de\s)?(\d{4})(?!\d)`,
      'giu',
    ),
    order: 'dmy',
  },
  // Thu Mar 3 10:15:00 2022, Thu Mar 3, 10:15 am ET 2022
  {
    pattern: new RegExp(
      String.raw`(?<![a-z])${monthName}\s{1,2}(\d{1,2}),?\s(?=[\d:]{4,8}(?:\s?[ap]m)?(?:\s[A-Z+\d]{1,5})?\s(\d{4})(?!\d))`,
      'gi',
    ),
    order: 'mdy',
  },
  // 2023 11/17 20:52:15, as Xinhua sets it
  { pattern: /(?<!\d)(\d{4})\s{1,2}(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d)/g, order: 'ymd' },
  { pattern: /^(\d{4})(\d\d)(\d\d)(?!\d)/g, order: 'ymd' },
  { pattern: /^(\d{4})(\d\d)(\d\d)(?=T?\d{4}(?:\d\d)?(?!\d))/g, order: 'ymd' },
  { pattern: /(?<![\d/.-])(\d{1,2})(?:\/(\d{1,2})\/|-(\d{1,2})-|\.(\d{1,2})\.)(\d{4})(?![\d/.-])/g, order: 'slashed' },
  {
    pattern: new RegExp(
      `(?:中[华華])?民[国國]\\s?(${n}{1,5})\\s?[年./-]\\s?(${n}{1,3})\\s?[月./-]\\s?(${n}{1,3})\\s?[日号號]?`,
      'g',
    ),
    order: 'republic',
  },
  {
    pattern: /(?<![\d/.-])(1\d\d|[6-9]\d)[年/.-](\d{1,2})[月/.-](\d{1,2})(?![\d/.-])日?/g,
    order: 'republic',
    isTaiwanese: true,
  },
];

function withClock(line: string, match: RegExpMatchArray & { index: number }, order: Order, from: number): WrittenDate {
  let start = match.index;
  let end = start + match[0].length;
  clockAfter.lastIndex = end;
  let read = clockAfter.exec(line);
  if (read !== null) end += read[0].length;
  else {
    read = clockBefore.exec(line.slice(Math.max(from, start - 60), start));
    if (read !== null) start -= read[0].length;
  }
  const clock = read === null ? { time: null, zone: null, isHalf: false } : timeOf(read);
  const ahead = zoneBefore.exec(line.slice(Math.max(from, start - 12), start));
  const time = { ...clock, zone: clock.zone ?? zoneWithin.exec(read?.[0] ?? '')?.[0] ?? ahead?.[0] ?? null };
  const date = dayOf(match, order, time);
  // Thu Mar 3 10:15:00 2022: the year comes last.
  const year = /^\s(\d{4})(?!\d)/.exec(line.slice(end));
  if (date !== null && year !== null && date.startsWith(year[1] as string)) end += year[0].length;
  const offset =
    date === null || time.time === null || time.zone === null ? null : offsetOf(time.zone, `${date}T${time.time}Z`);
  return { start, end, published: date === null ? null : { date, time: time.time, offset } };
}

interface Clock {
  readonly time: string | null;
  readonly zone: string | null;
  /** Told by a.m. and p.m. */
  readonly isHalf: boolean;
}

function timeOf(match: RegExpExecArray): Clock {
  const [, part, hour = '', minute, second = '00', chineseMinute, dotted, half, zoneName] = match;
  const minutes = (minute ?? chineseMinute ?? dotted ?? '0').padStart(2, '0');
  const none = { time: null, zone: null, isHalf: half !== undefined };
  if (Number(hour) > 23 || Number(minutes) > 59 || Number(second) > 59) return none;
  const isLate = half?.toLowerCase() === 'p' || (part !== undefined && /下午|晚|傍|中午/.test(part) && hour !== '11');
  const isHalf = half !== undefined || part !== undefined;
  const hours = isHalf ? (Number(hour) % 12) + (isLate || Number(hour) > 12 ? 12 : 0) : Number(hour);
  return {
    time: `${String(hours).padStart(2, '0')}:${minutes}:${second}`,
    zone: zoneName ?? null,
    isHalf: half !== undefined,
  };
}

/** `YYYY-MM-DD`; null where the numbers are no day, or where day and month cannot be told apart. */
function dayOf(match: RegExpMatchArray, order: Order, { isHalf, zone }: Clock): string | null {
  const [one = '', two = '', three = '', ...more] = match.slice(1);
  switch (order) {
    case 'ymd':
      return calendarDate(numberOf(one), numberOf(two), numberOf(three));
    case 'mdy':
      return calendarDate(Number(three), numberOf(one), Number(two));
    case 'dmy':
      return calendarDate(Number(three), numberOf(two), Number(one));
    case 'republic':
      return calendarDate(numberOf(one) + 1911, numberOf(two), numberOf(three));
    case 'slashed': {
      const [first, second] = [Number(one), Number(two || three || more[0])];
      const isAmerican = second > 12 || first === second || isHalf || (zone !== null && /^[ECMP][SD]?T$/i.test(zone));
      const isEuropean = first > 12 || more[0] !== undefined || (zone !== null && /^(?:GMT|BST|CES?T|UK)/i.test(zone));
      const year = Number(match[5]);
      if (isEuropean) return calendarDate(year, second, first);
      return isAmerican ? calendarDate(year, first, second) : null;
    }
  }
}

function numberOf(written: string): number {
  if (/^\p{Script=Latin}/u.test(written)) {
    const name = written.toLowerCase();
    const elsewhere = monthsElsewhere.findIndex((names) => names.split('|').includes(name));
    return (elsewhere < 0 ? months.indexOf(name.slice(0, 3)) : elsewhere) + 1;
  }
  return readNumeral(written.replaceAll('○', '〇')) ?? 0;
}

/** `YYYY-MM-DD`; null for what is no day of the calendar, or of no article. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const date = { year, month, day };
  return year >= 1600 && year <= 2200 && isDay(date) ? printDay(date) : null;
}

/** Zones that name an offset, whatever the season. CST and IST are not among them: each is used in several countries. */
const fixedZones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
};

/** The offset that a zone has at an instant, as `Z` or `±HH:MM`. */
function offsetOf(name: string, instant: string): string | null {
  const fixed = fixedZones[name.toUpperCase()];
  if (fixed !== undefined) return fixed;
  const digits = /([+−-])\s?(\d{1,2}):?(\d\d)?$/.exec(name);
  if (digits !== null)
    return `${digits[1] === '+' ? '+' : '-'}${(digits[2] as string).padStart(2, '0')}:${digits[3] ?? '00'}`;
  const chinese = /^(.+?)(?:标准|標準)?(?:时间|時間)$/.exec(name)?.[1];
  const region =
    name === 'UK'
      ? 'Europe/London'
      : chinese === undefined
        ? /^[CI]ST$/i.test(name)
          ? undefined
          : Object.entries(englishZones).find(([zoneName]) => zoneName.toLowerCase() === name.toLowerCase())?.[1]
        : chineseZones[foldForLookup(chinese)];
  if (region === undefined) return null;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: region, timeZoneName: 'longOffset' });
  const shown = parts.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /^GMT(?:.00:00)?$/.test(shown) ? 'Z' : shown.replace('GMT', '');
}
