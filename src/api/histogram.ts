// Histograms: days with counts, gathered into bins.

import { addDays, addMonths, type Day, dayNumber, printDay, readDay, weekdayOf } from '../model/calendar.ts';
import { readEdtf } from '../model/edtf.ts';

const units = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'DECADE'] as const;
export type HistogramUnit = (typeof units)[number];
const mostBins = 120;
/** A bin width that a caller names may give this many bins; beyond it the next wider one is taken. */
const mostNamedBins = 5000;

export function histogram(
  counts: readonly { readonly day: string; readonly count: number }[],
  wanted: HistogramUnit | null | undefined,
  /** A date in EDTF: bins begin with it. */
  from: string | null,
) {
  const dated = counts.flatMap(({ day, count }) => {
    const read = day >= '0001' && day < '9999-12-30' ? readDay(day) : null;
    return read === null ? [] : [{ day: read, count }];
  });
  const undated = sumOf(counts) - sumOf(dated);
  const start = (from === null ? null : readEdtf(from)?.start) ?? '';
  const within = dated.filter(({ day }) => printDay(day) >= start);
  const before = sumOf(dated) - sumOf(within);
  const [first, last] = [within[0]?.day, within.at(-1)?.day];
  if (first === undefined || last === undefined) return { unit: wanted ?? 'DAY', bins: [], undated, before };
  const days = dayNumber(last) - dayNumber(first) + 1;
  const fits = (unit: HistogramUnit, most: number): boolean =>
    days / { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 365, DECADE: 3650 }[unit] <= most;
  const unit =
    units
      .slice(wanted == null ? 0 : units.indexOf(wanted))
      .find((one) => fits(one, wanted == null ? mostBins : mostNamedBins)) ?? 'DECADE';
  const sums = new Map<string, number>();
  for (const { day, count } of within) {
    const start = printDay(startOf(day, unit));
    sums.set(start, (sums.get(start) ?? 0) + count);
  }
  const bins: { start: string; end: string; count: number }[] = [];
  for (let start = startOf(first, unit); dayNumber(start) <= dayNumber(last); start = nextOf(start, unit)) {
    const printed = printDay(start);
    bins.push({ start: printed, end: printDay(addDays(nextOf(start, unit), -1)), count: sums.get(printed) ?? 0 });
  }
  return { unit, bins, undated, before };
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function startOf(day: Day, unit: HistogramUnit): Day {
  if (unit === 'DAY') return day;
  if (unit === 'WEEK') return addDays(day, 1 - weekdayOf(day));
  if (unit === 'MONTH') return { ...day, day: 1 };
  return { year: unit === 'YEAR' ? day.year : day.year - (day.year % 10), month: 1, day: 1 };
}

function nextOf(day: Day, unit: HistogramUnit): Day {
  if (unit === 'DAY' || unit === 'WEEK') return addDays(day, unit === 'DAY' ? 1 : 7);
  return addMonths(day, { MONTH: 1, YEAR: 12, DECADE: 120 }[unit]);
}
