// Dateline's profile of EDTF (ISO 8601-2:2019, Library of Congress specification, level 0 and the parts of level 1 that
// news needs): years, months, days, clock times, seasons and quarters, decades and centuries (X), `?` `~` `%`, intervals.

import { type Day, dayNumber, daysInMonth, isDay, pad, printDay, readDay } from './calendar.ts';

export const precisions = [
  'MINUTE',
  'HOUR',
  'DAY',
  'INTERVAL',
  'MONTH',
  'SEASON',
  'YEAR',
  'DECADE',
  'CENTURY',
] as const;
/** How exactly a date is told, finest first. */
export type Precision = (typeof precisions)[number];

/** A date as it is known: its EDTF and what follows from it. */
export interface DateValue {
  readonly edtf: string;
  /** First and last possible day, `YYYY-MM-DD`, both inclusive; null where that end is open (`..`) or unknown (empty). */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  /** `~` or `%`: about. */
  readonly approximate: boolean;
  /** `?` or `%`: perhaps. */
  readonly uncertain: boolean;
}

/** Reads an EDTF string; null when it is not one of our profile. */
export function readEdtf(text: string): DateValue | null {
  const parts = text.split('/');
  if (parts.length === 1) return readSingle(text);
  if (parts.length !== 2) return null;
  const [from, to] = parts as [string, string];
  const open = (part: string) => part === '' || part === '..';
  const first = open(from) ? null : readSingle(from);
  const last = open(to) ? null : readSingle(to);
  if ((first === null && !open(from)) || (last === null && !open(to)) || (first === null && last === null)) return null;
  if (first?.start && last?.end && first.start > last.end) return null;
  return {
    edtf: text,
    start: first?.start ?? null,
    end: last?.end ?? null,
    precision: 'INTERVAL',
    approximate: Boolean(first?.approximate || last?.approximate),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
  };
}

/** First and last days of the seasons and quarters of EDTF level 1 (northern hemisphere, meteorological). */
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

function readSingle(text: string): DateValue | null {
  const match =
    /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?([?~%]?)$/.exec(
      text,
    );
  if (match === null) return null;
  const [, yearText = '', monthText, dayText, hourText, minuteText, mark = ''] = match;
  const marks = { edtf: text, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const year = Number(yearText.replace(/X/g, '0'));
  if (yearText.endsWith('X')) {
    if (monthText) return null;
    const century = yearText.endsWith('XX');
    const last = year + (century ? 99 : 9);
    return {
      ...marks,
      start: `${pad(year, 4)}-01-01`,
      end: `${pad(last, 4)}-12-31`,
      precision: century ? 'CENTURY' : 'DECADE',
    };
  }
  if (!monthText) {
    if (hourText) return null;
    return { ...marks, start: `${yearText}-01-01`, end: `${yearText}-12-31`, precision: 'YEAR' };
  }
  const month = Number(monthText);
  if (!dayText) {
    if (hourText) return null;
    if (month >= 1 && month <= 12) return { ...marks, ...monthBounds(year, month, month), precision: 'MONTH' };
    const division = divisions[month];
    return division === undefined ? null : { ...marks, ...monthBounds(year, ...division), precision: 'SEASON' };
  }
  const day = { year, month, day: Number(dayText) };
  if (!isDay(day) || Number(hourText ?? 0) > 24 || Number(minuteText ?? 0) > 59) return null;
  const precision = minuteText ? 'MINUTE' : hourText ? 'HOUR' : 'DAY';
  return { ...marks, start: printDay(day), end: printDay(day), precision };
}

function monthBounds(year: number, first: number, last: number): { start: string; end: string } {
  return {
    start: printDay({ year, month: first, day: 1 }),
    end: printDay({ year, month: last, day: daysInMonth(year, last) }),
  };
}

/** True when the two may be the same time: their possible days meet. */
export function datesMeet(a: DateValue, b: DateValue): boolean {
  return (a.start ?? '') <= (b.end ?? '9999-12-31') && (b.start ?? '') <= (a.end ?? '9999-12-31');
}

/** How many days the value may lie in; Infinity where an end is open. */
export function daysSpanned(value: DateValue): number {
  if (value.start === null || value.end === null) return Number.POSITIVE_INFINITY;
  return dayNumber(readDay(value.end) as Day) - dayNumber(readDay(value.start) as Day) + 1;
}

/** True when two single days are one slip apart: a day before or after (time zones), or one digit misprinted. */
export function oneSlipApart(a: DateValue, b: DateValue): boolean {
  const [first, second] = [singleDay(a), singleDay(b)];
  if (first === null || second === null || printDay(first) === printDay(second)) return false;
  if (Math.abs(dayNumber(first) - dayNumber(second)) === 1) return true;
  const [x, y] = [printDay(first), printDay(second)];
  return [...x].filter((character, index) => character !== y[index]).length === 1;
}

function singleDay(value: DateValue): Day | null {
  return value.start !== null && value.start === value.end ? readDay(value.start) : null;
}

/** Orders by first day, then last day, then finer before coarser; values without a beginning come first. */
export function compareDates(a: DateValue, b: DateValue): number {
  return (
    compareText(a.start ?? '', b.start ?? '') ||
    compareText(a.end ?? '9999-12-31', b.end ?? '9999-12-31') ||
    precisions.indexOf(a.precision) - precisions.indexOf(b.precision) ||
    compareText(a.edtf, b.edtf)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
