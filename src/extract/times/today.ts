// The day that an article calls today: that of its publication, unless its own words tell another.

import type { TimeFields } from '../../language/time-fields.ts';
import { addDays, type Day, printDay, weekdayOf } from '../../model/calendar.ts';

/**
 * An article may come out a day after it was written: where every 今天（25日） and
 * 昨天周一 counts from one other day than that of publication, so does a 今天 without its date.
 */
export function todayOf(
  publication: Day,
  found: readonly { readonly expression: { readonly fields: TimeFields } }[],
): Day {
  const days = found.flatMap(({ expression: { fields } }) => {
    const { dayShift, day, month, weekday } = fields;
    if (!countsFromToday(fields) || dayShift === undefined || (day === undefined && weekday === undefined)) return [];
    const near = [0, -1, 1, -2]
      .map((shift) => addDays(publication, shift))
      .find((today) => {
        const told = addDays(today, dayShift);
        return day === undefined
          ? weekdayOf(told) === weekday
          : told.day === day && (month ?? told.month) === told.month;
      });
    return near === undefined ? [] : [near];
  });
  const [first] = days;
  return first !== undefined && days.every((day) => printDay(day) === printDay(first)) ? first : publication;
}

export function countsFromToday({ dayShift, from, yearShift }: TimeFields): boolean {
  return dayShift !== undefined && from !== 'PREVIOUS' && yearShift === undefined;
}
