// The date of publication: which of several readings counts, the day in an address, the ISO form in which an Article keeps it.

import { InputError } from '../model/error.ts';
import { calendarDate, findWrittenDates, type PublishedDate } from './written-date.ts';

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
  const text = value.trim();
  const [written] = /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) ? findWrittenDates(text) : [];
  const reading = written?.end === text.length ? written.published : null;
  if (reading === null || (reading.time === null && text.length > 10)) {
    throw new InputError(`"${value.slice(0, 40)}" is not a date of publication.`, {
      hint: 'Give a day such as 2021-11-14, or a time with its offset such as 2021-11-14T08:30:00+08:00.',
    });
  }
  return reading;
}

/** The day that a web address holds: `/2014/12/18/`, `/gb/21/11/14/n1.htm`, `/20211114/`, `-2021-11-14-`. */
export function dateInAddress(url: string): string | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? '';
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/(\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d\d)\/(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)(\d\d)\/(\d\d)\//.exec(path) ??
    // A section between year and month: /2010/POLITICS/08/13/
    /\/((?:19|20)\d\d)\/[A-Za-z][\w.-]{1,30}\/(\d\d)\/(\d\d)\//.exec(path);
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
    if (local.time === null) continue;
    const shift = (instant(local) - instant(chosen)) / 60_000;
    const rounded = Math.round(shift / 15) * 15;
    // A local time that names its zone has to name that one.
    const isSame = local.offset === null || minutesOf(local.offset) === rounded;
    if (isSame && rounded !== 0 && Math.abs(shift - rounded) < 1 && Math.abs(rounded) <= 14 * 60) {
      return { date: local.date, time: local.time, offset: formatOffset(rounded) };
    }
  }
  const isNextDoor = addressDate !== null && addressDate !== chosen.date && daysBetween(addressDate, chosen.date) === 1;
  return isNextDoor ? { date: addressDate, time: null, offset: null } : chosen;
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

/** 早报 | 2022年11月2日, 论坛文字稿（2009年5月7日播出）, Remarks by the Mayor, March 3, 2022: the day with which a headline ends, set apart. */
export function dateInTitle(title: string): PublishedDate | null {
  const last = findWrittenDates(title).at(-1);
  const isApart =
    last !== undefined &&
    /(?:[（(|｜丨]|[,:–—-] (?:[A-Z][a-z]+day,)?)\s?$/.test(title.slice(0, last.start)) &&
    /^(?:播出)?[）)]?$/.test(title.slice(last.end));
  return isApart ? last.published : null;
}
