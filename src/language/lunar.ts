// The Chinese lunar calendar, 1900 to 2100, as a table: news dates feasts and memorial days by it (正月十五, 除夕).

import { addDays, type Day, dayNumber, dayOf } from '../model/calendar.ts';

/**
 * One number a year: bits 15 to 4 tell which of the months 1 to 12 have 30 days (else 29), bits 3 to 0 the month that
 * is repeated (0: none), bit 16 whether the repeated month has 30 days. Facts of the calendar as Purple Mountain
 * Observatory publishes it; checked against known New Year days in the tests.
 */
const years = `
  04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2
  04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0 0ada2 095b0 14977
  04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970
  06566 0d4a0 0ea50 16a95 05ad0 02b60 186e3 092e0 1c8d7 0c950
  0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557
  06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0
  0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0
  096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6
  095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570
  04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5 092e0
  0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5
  0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930
  07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530
  05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45
  0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0
  14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0
  092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4
  052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0
  0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160
  0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150 0f252
  0d520
`
  .trim()
  .split(/\s+/)
  .map((word) => Number.parseInt(word, 16));

const firstYear = 1900;
/** 1900-01-31, the first day of the lunar year 1900. */
const firstDay = dayNumber({ year: 1900, month: 1, day: 31 });

/** The solar day of a day of the lunar year that begins in `year`; null outside the table or where there is no such day. */
export function lunarDay(year: number, month: number, day: number): Day | null {
  const bits = years[year - firstYear];
  if (bits === undefined || month < 1 || month > 12 || day < 1 || day > monthLength(bits, month)) return null;
  let number = firstDay;
  for (let before = firstYear; before < year; before++) number += yearLength(years[before - firstYear] as number);
  for (let before = 1; before < month; before++) {
    number += monthLength(bits, before) + ((bits & 0xf) === before ? leapLength(bits) : 0);
  }
  return dayOf(number + day - 1);
}

/** The last day of the lunar year before the one that begins in `year`: 除夕, in January or February of `year`. */
export function lunarNewYearsEve(year: number): Day | null {
  const newYear = lunarDay(year, 1, 1);
  return newYear && addDays(newYear, -1);
}

function monthLength(bits: number, month: number): number {
  return (bits >> (16 - month)) & 1 ? 30 : 29;
}

function leapLength(bits: number): number {
  return (bits & 0xf) === 0 ? 0 : bits >> 16 ? 30 : 29;
}

function yearLength(bits: number): number {
  let days = leapLength(bits);
  for (let month = 1; month <= 12; month++) days += monthLength(bits, month);
  return days;
}
