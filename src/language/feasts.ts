// Days that a year has by rule: feasts, memorial days, solar terms. Languages name them; this file finds their day.

import { addDays, type Day, daysInMonth, weekdayOf } from '../model/calendar.ts';
import { lunarDay, lunarNewYearsEve } from './lunar.ts';

/** How a feast is found in a year. */
export type Feast =
  /** A fixed day of the solar calendar. */
  | { readonly month: number; readonly day: number }
  /** A fixed day of the lunar calendar (month 12 falls in January or February of the year after). */
  | { readonly lunarMonth: number; readonly lunarDay: number }
  /** The day before the lunar New Year. */
  | { readonly eve: 'LUNAR_NEW_YEAR' }
  /** The nth (from 1; −1 is the last) weekday (1 is Monday) of a month, and so many days after it. */
  | { readonly nth: number; readonly weekday: number; readonly month: number; readonly after?: number }
  /** So many days after (before: negative) Easter Sunday of the western churches. */
  | { readonly easter: number }
  /** A solar term with its month and the constant of the usual formula for 1900–1999 and 2000–2099. */
  | { readonly term: readonly [month: number, century20: number, century21: number] };

/** The feast's day in `year`; null where the calendar's table does not reach. */
export function feastDay(feast: Feast, year: number): Day | null {
  if ('lunarMonth' in feast) return lunarDay(year, feast.lunarMonth, feast.lunarDay);
  if ('eve' in feast) return lunarNewYearsEve(year);
  if ('easter' in feast) return addDays(easterSunday(year), feast.easter);
  if ('term' in feast) return termDay(feast.term, year);
  if ('nth' in feast) return addDays(nthWeekday(year, feast), feast.after ?? 0);
  return { year, month: feast.month, day: feast.day };
}

function nthWeekday(year: number, { nth, weekday, month }: { nth: number; weekday: number; month: number }): Day {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** Anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

/** The usual approximation of the solar terms for 1900–2099: ⌊0.2422·y + c⌋ − ⌊y/4⌋ with the year of the century. */
function termDay([month, century20, century21]: readonly [number, number, number], year: number): Day | null {
  if (year < 1900 || year > 2099) return null;
  const y = year % 100;
  // January and February come before the leap day of their own year.
  const leaps = Math.floor((month <= 2 ? y - 1 : y) / 4);
  return { year, month, day: Math.floor(0.2422 * y + (year < 2000 ? century20 : century21)) - leaps };
}
