// The day that an article calls today: that of its publication, unless its own words tell another.

import type { TimeFields } from '../../language/time-fields.ts';
import { addDays, type Day, printDay, weekdayOf } from '../../model/calendar.ts';

/**
 * An article may come out a day after it was written: where every 今天（25日） and
 * 昨天周一 counts from one other day than that of publication, so does a 今天 without its date. A paper of the 4th that
 * prints （江州3日讯） calls the 3rd today.
 */
export function todayOf(
  publication: Day,
  found: readonly { readonly expression: { readonly fields: TimeFields } }[],
  heads: readonly string[],
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
  if (first === undefined) return filedOn(publication, heads) ?? publication;
  return days.every((day) => printDay(day) === printDay(first)) ? first : publication;
}

/** The day of the first dateline without a year: that of publication or one of the two before. */
function filedOn(publication: Day, heads: readonly string[]): Day | null {
  for (const head of heads) {
    const told = filed.exec(head)?.[1];
    if (told === undefined) continue;
    return [0, -1, -2].map((shift) => addDays(publication, shift)).find(({ day }) => day === Number(told)) ?? null;
  }
  return null;
}

/** （江州3日讯）, （江州社记者李明海滨3日电）, 江州社海滨3日电 */
const filed =
  /^(?:[（(](?!.{0,30}年)[^（()）。，]{2,40}|[^（()）。，年【]{4,16})(?<!\d)(\d{1,2})日[专外]?[讯电](?:[）)]|\s?[（(]|\s)/;

export function countsFromToday({ dayShift, from, yearShift }: TimeFields): boolean {
  return dayShift !== undefined && from !== 'PREVIOUS' && yearShift === undefined;
}
