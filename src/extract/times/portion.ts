// Days, weeks or months counted within a month or year (2021年第一周, "the last three weeks of July"), and quarters
// counted from one ("last quarter").

import type { Portion } from '../../language/time-fields.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  pad,
  printDay,
  weekdayOf,
} from '../../model/calendar.ts';

/** A month or a year. */
export interface Period {
  readonly year: number;
  readonly month: number | null;
}

/** First day and EDTF of the portion; null where the period has no such day, week or month. */
export function portionOf(period: Period, { unit, index, count }: Portion): { day: Day; edtf: string } | null {
  const first: Day = { year: period.year, month: period.month ?? 1, day: 1 };
  const lastMonth = period.month ?? 12;
  const last: Day = { year: period.year, month: lastMonth, day: daysInMonth(period.year, lastMonth) };
  if (unit === 'MONTH') {
    const from = startOf(index, count, 12);
    if (period.month !== null || from === null) return null;
    const [a, b] = [from + 1, from + count];
    const edtf = `${pad(period.year, 4)}-${pad(a, 2)}`;
    return {
      day: { year: period.year, month: a, day: 1 },
      edtf: count === 1 ? edtf : `${edtf}/${pad(period.year, 4)}-${pad(b, 2)}`,
    };
  }
  if (unit === 'DAY') {
    const from = startOf(index, count, dayNumber(last) - dayNumber(first) + 1);
    return from === null ? null : days(addDays(first, from), count);
  }
  // A week belongs to the month or year that its Thursday lies in, as ISO 8601 counts weeks.
  const thursday = addDays(first, (4 - weekdayOf(first) + 7) % 7);
  const weeks = Math.floor((dayNumber(last) - dayNumber(thursday)) / 7) + 1;
  const from = startOf(index, count, weeks);
  return from === null ? null : days(addDays(thursday, 7 * from - 3), 7 * count);
}

/** The quarters that begin `shift` quarters from the one `base` lies in. */
export function quartersOf(base: Day, shift: number, quarters: number): { day: Day; edtf: string } {
  const own = { year: base.year, month: base.month - ((base.month - 1) % 3), day: 1 };
  const first = addMonths(own, 3 * shift);
  const code = (day: Day) => `${pad(day.year, 4)}-${33 + (day.month - 1) / 3}`;
  const last = addMonths(first, 3 * (quarters - 1));
  return { day: first, edtf: quarters === 1 ? code(first) : `${code(first)}/${code(last)}` };
}

function startOf(index: number, count: number, all: number): number | null {
  const from = index > 0 ? index - 1 : all + index;
  return from < 0 || from + count > all ? null : from;
}

function days(first: Day, count: number): { day: Day; edtf: string } {
  const edtf = printDay(first);
  return { day: first, edtf: count === 1 ? edtf : `${edtf}/${printDay(addDays(first, count - 1))}` };
}
