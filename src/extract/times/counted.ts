// Times counted from a day: three days ago, the past eleven years.

import type { TimeAmount, TimeFields } from '../../language/time-fields.ts';
import { addDays, addMonths, type Day, pad, printDay } from '../../model/calendar.ts';
import { type Anchor, type Anchored, plain } from './anchored.ts';

export function atDistance({ amount, unit }: TimeAmount, base: Day, from: string): Anchored {
  const why = `counted from ${from}`;
  switch (unit) {
    case 'YEAR':
      return plain(pad(base.year + amount, 4), { ...base, year: base.year + amount, day: 1 }, why);
    case 'MONTH': {
      const day = addMonths(base, amount);
      return plain(`${pad(day.year, 4)}-${pad(day.month, 2)}`, day, why);
    }
    case 'WEEK': {
      const day = addDays(base, amount * 7);
      return { ...plain(`${printDay(day)}~`, day, why), exact: true };
    }
    case 'DAY':
      return { ...plain(printDay(addDays(base, amount)), addDays(base, amount), why), exact: true };
    default:
      return { ...plain(printDay(base), base, why), exact: true };
  }
}

export function stretchTo({ amount, unit }: TimeAmount, base: Day, from: string): Anchored | null {
  const why = `a stretch of time counted from ${from}`;
  // 过去48小时: two days.
  if (unit === 'HOUR' && amount % 24 === 0) return stretchTo({ amount: amount / 24, unit: 'DAY' }, base, from);
  if (unit === 'MINUTE' || unit === 'HOUR') return null;
  if (unit === 'YEAR') {
    const [other, own] = [pad(base.year + amount, 4), pad(base.year, 4)];
    return plain(amount < 0 ? `${other}/${own}` : `${own}/${other}`, base, why);
  }
  const other = unit === 'MONTH' ? addMonths(base, amount) : addDays(base, amount * (unit === 'WEEK' ? 7 : 1));
  // The next three days begin tomorrow; the past three days end today.
  const [first, last] = amount > 0 ? [addDays(base, 1), other] : [other, base];
  return plain(`${printDay(first)}/${printDay(last)}`, base, why);
}

/** 关押四十天后获释, told twenty days after the last day told: it counts from another day. */
export function overtakes(
  fields: TimeFields,
  { edtf }: Anchored,
  { publication, previous, tenseless, future }: Anchor,
): boolean {
  const ahead = fields.distance?.amount ?? fields.dayShift ?? fields.monthShift ?? fields.yearShift ?? 0;
  if (fields.from !== 'PREVIOUS' || ahead <= 0 || !tenseless || future || publication === null) return false;
  const tomorrow = printDay(addDays(publication, 1));
  const day = /^[\d-]+/.exec(edtf)?.[0] ?? '';
  return day > tomorrow.slice(0, day.length) && (previous === null || printDay(previous.day) < tomorrow);
}
