// Publication dates as sources write them, and the ISO form in which an Article keeps them.

import { InputError } from '../model/error.ts';

/** A date of publication as far as the source tells. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, a real day of the calendar. */
  readonly date: string;
  /** `HH:MM:SS`, or null. */
  readonly time: string | null;
  /** `Z` or `±HH:MM`; null where the source names no zone. */
  readonly offset: string | null;
}

/** ISO 8601 for `Article.published`: with time and offset where both are known, else the day alone. */
export function formatPublished(published: PublishedDate): string {
  if (published.time === null || published.offset === null) return published.date;
  return `${published.date}T${published.time}${published.offset}`;
}

/**
 * A publication date handed over by the caller.
 * @throws InputError when it isn't an ISO 8601 date or date-time.
 */
export function publishedFromCaller(value: string): PublishedDate {
  const reading = /^\d{4}-\d\d-\d\d(?:T|$)/.test(value.trim()) ? readPublished(value, { whole: true }) : null;
  if (reading === null) {
    throw new InputError(`"${value.slice(0, 40)}" is not a date of publication.`, {
      hint: 'Give a day such as 2021-11-14, or a time with its offset such as 2021-11-14T08:30:00+08:00.',
    });
  }
  return reading;
}

const clock = String.raw`(?:[T\s|,·-]{1,4}(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?(?:\s{0,2}(Z|UTC|GMT|[+-]\d\d:?\d\d|E[SD]T|C[D]T|M[SD]T|P[SD]T|BST|CEST|CET|HKT|JST|KST)(?![A-Za-z]))?)?`;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const forms: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: new RegExp(String.raw`(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)${clock}`, 'i'), order: 'ymd' },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]${clock}`, 'i'),
    order: 'ymd',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![a-z])${monthName}\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)(?:,?\s{1,2}at)?${clock}`,
      'i',
    ),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s{1,2}${monthName},?\s{1,2}(\d{4})(?!\d)(?:,?\s{1,2}at)?${clock}`,
      'i',
    ),
    order: 'dmy',
  },
  // 2023 11/17 20:52:15, as Xinhua sets it
  { pattern: new RegExp(String.raw`(?<!\d)(\d{4})\s{1,2}(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d)${clock}`), order: 'ymd' },
  { pattern: /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?!\d)/, order: 'ymd' },
];

/**
 * The first date in a short string (metadata, a by-line, a date line): ISO 8601, RFC 2822, `2021/11/14`,
 * `2021年11月14日`, `November 14, 2021`, `14 November 2021`, `20211114`, seconds or milliseconds since 1970.
 * `whole`: the string must be nothing but the date.
 */
export function readPublished(value: string, options: { whole?: boolean } = {}): PublishedDate | null {
  const text = value.trim().slice(0, 200);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text.slice(0, 10)));
  const found = forms
    .flatMap(({ pattern, order }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ match, order }];
    })
    .sort((a, b) => a.match.index - b.match.index)[0];
  if (found === undefined) return null;
  const { match, order } = found;
  if (options.whole && (match.index !== 0 || match[0].length !== text.length)) return null;
  const [, one = '', two = '', three = ''] = match;
  const [year, month, day] =
    order === 'ymd' ? [one, two, three] : order === 'mdy' ? [three, one, two] : [three, two, one];
  const date = calendarDate(Number(year), monthNumber(month), Number(day));
  const clockTime = timeOf(match);
  if (options.whole && match[4] !== undefined && clockTime.time === null) return null;
  return date === null ? null : { date, ...clockTime };
}

/** The day that a web address holds: `/2014/12/18/`, `/gb/21/11/14/n1.htm`, `/20211114/`, `-2021-11-14-`. */
export function dateInAddress(url: string): string | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? '';
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/(\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)\/(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)(\d\d)\/(\d\d)\//.exec(path);
  if (match === null) return null;
  const year = Number(match[1]);
  return calendarDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[3]));
}

/**
 * Of several readings (the most trusted first) the one to keep. A time in UTC is put into the paper's own zone where
 * another reading gives the same instant as local time: the text's "today" counts there.
 */
export function choosePublished(readings: readonly PublishedDate[], addressDate: string | null): PublishedDate | null {
  const best = readings.find(({ time, offset }) => time !== null && offset !== null) ?? readings[0];
  const first = readings[0];
  if (best === undefined || first === undefined)
    return addressDate === null ? null : { date: addressDate, time: null, offset: null };
  const chosen = daysBetween(first.date, best.date) <= 1 ? best : first;
  if (chosen.time === null || chosen.offset === null || minutesOf(chosen.offset) !== 0) return chosen;
  for (const local of readings) {
    if (local.time === null || local.offset !== null) continue;
    const shift = (instant(local) - instant(chosen)) / 60_000;
    const rounded = Math.round(shift / 15) * 15;
    if (rounded !== 0 && Math.abs(shift - rounded) < 1 && Math.abs(rounded) <= 14 * 60) {
      return { date: local.date, time: local.time, offset: formatOffset(rounded) };
    }
  }
  const isNextDoor = addressDate !== null && addressDate !== chosen.date && daysBetween(addressDate, chosen.date) === 1;
  return isNextDoor ? { date: addressDate, time: null, offset: null } : chosen;
}

const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
};

function timeOf(match: RegExpExecArray): Pick<PublishedDate, 'time' | 'offset'> {
  const [hour, minute, second = '00', half, zone] = match.slice(4);
  if (hour === undefined || minute === undefined) return { time: null, offset: null };
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { time: null, offset: null };
  const time = `${String(hours).padStart(2, '0')}:${minute}:${second}`;
  if (zone === undefined) return { time, offset: null };
  const named = zones[zone.toLowerCase()];
  return { time, offset: named ?? `${zone.slice(0, 3)}:${zone.slice(-2)}` };
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function calendarDate(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function fromEpoch(seconds: number): PublishedDate {
  const iso = new Date(seconds * 1000).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), offset: 'Z' };
}

function instant({ date, time }: PublishedDate): number {
  return Date.parse(`${date}T${time ?? '00:00:00'}Z`);
}

/** Whole days from one `YYYY-MM-DD` to another, whichever is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  return (offset[0] === '-' ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
