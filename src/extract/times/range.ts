// Anchors the two ends of a range (5月18日 至 20日): each end has from the other what it leaves out.

import type { TimeFields } from '../../language/time-fields.ts';
import { addMonths, type Day, isDay, printDay } from '../../model/calendar.ts';
import { type DateValue, readEdtf } from '../../model/edtf.ts';
import { anchorFields } from './anchor.ts';
import { type Anchor, type Anchored, plain } from './anchored.ts';
import type { TimeExpression } from './join.ts';

/** Resolves an expression, a range to its two ends; null as `anchorFields`. */
export function anchorExpression(found: TimeExpression, anchor: Anchor): Anchored | null {
  const first = anchorFields(completed(found), anchor);
  if (first === null || found.until === null) return first;
  const previous = {
    ...first,
    inBlock: true,
    inSentence: true,
    tellsYear: true,
    yearReach: 'PASSAGE' as const,
    daypart: null,
  };
  const fields = inYearOf(first.day, { ...inherited(found.fields, found.until), ...found.until });
  const asked = { ...anchor, previous, previousDay: first.exact ? previous : anchor.previousDay };
  const near = dayAfter(first.day, fields) ?? anchorFields(fields, asked);
  // Wednesday and Thursday: the second follows the first.
  const turned = near !== null && fields.weekday !== undefined && fields.day === undefined && near.edtf < first.edtf;
  const last = turned ? anchorFields({ ...fields, weekdayAfter: true }, { ...asked, publication: first.day }) : near;
  if (last === null) return first;
  const ends = [first.edtf.split('/')[0], last.edtf.split('/').at(-1)] as [string, string];
  const value = aroundNow(found, anchor, ends) ?? readEdtf(ends.join('/'));
  if (value === null || (value.start !== null && value.end !== null && value.end < value.start)) return first;
  return { ...first, edtf: value.edtf, why: `${first.why}; the words tell both ends` };
}

/** 即日起至28日: the day of that number that comes next. */
function dayAfter(first: Day, fields: TimeFields): Anchored | null {
  const { day, month, monthShift, dayShift, hour } = fields;
  if (day === undefined || (month ?? monthShift ?? dayShift ?? hour) !== undefined) return null;
  const near = { ...(day > first.day ? first : addMonths({ ...first, day: 1 }, 1)), day };
  return isDay(near) ? plain(printDay(near), near, 'the words tell both ends') : null;
}

/** From May to September, told in August: the months that go on, though the words look ahead. */
function aroundNow(
  { fields, until }: TimeExpression,
  { publication, future }: Anchor,
  ends: readonly string[],
): DateValue | null {
  const isMonth = (end: TimeFields | null) =>
    end?.month !== undefined && end.day === undefined && end.year === undefined && end.yearShift === undefined;
  if (!future || publication === null || !isMonth(fields) || !isMonth(until)) return null;
  const before = ends.map((end) => `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`);
  const value = readEdtf(before.join('/'));
  const today = printDay(publication);
  return value?.start != null && value.end != null && value.start <= today && today <= value.end ? value : null;
}

/** The end of a range is in the year of its beginning, or over the new year: from December to February. */
function inYearOf(first: Day, until: TimeFields): TimeFields {
  const { month, year, yearShift } = until;
  if (month === undefined || year !== undefined || yearShift !== undefined) return until;
  return { ...until, year: first.year + (month < first.month ? 1 : 0) };
}

/** The beginning of a range has what only the end tells: 3 to 12 September, May 18–20, 2016, January–April 2015, 2:00–2:30 p.m. Friday. */
function completed({ fields, until }: TimeExpression): TimeFields {
  if (until === null) return fields;
  // 2:00–2:30 p.m.: the half of the day is told once, at the end.
  const late =
    fields.eitherHalf &&
    fields.hour !== undefined &&
    until.hour !== undefined &&
    !until.eitherHalf &&
    fields.hour + 12 <= until.hour;
  const first = late ? { ...fields, hour: (fields.hour as number) + 12 } : fields;
  const { year, yearShift, month, monthShift, day, dayShift, weekday, weekShift, weekdayBefore, feast, from } = until;
  if (first.hour !== undefined && !tellsDate(first)) {
    const date = compact({
      year,
      yearShift,
      month,
      monthShift,
      day,
      dayShift,
      weekday,
      weekShift,
      weekdayBefore,
      feast,
      from,
    });
    return { ...date, ...first };
  }
  if (first.year !== undefined || first.yearShift !== undefined || first.monthShift !== undefined) return first;
  if (first.day !== undefined && first.dayShift !== undefined) return first;
  if (first.day !== undefined && first.month === undefined)
    return day === undefined ? first : { ...compact({ year, yearShift, month, monthShift }), ...first };
  // May 18–20, 2016: the end is a day of the same month.
  if (first.month !== undefined && month === undefined && first.day !== undefined && day !== undefined)
    return { ...compact({ year, yearShift }), ...first };
  if (first.month === undefined || month === undefined) return first;
  const over = first.month > month ? 1 : 0;
  if (year !== undefined) return { ...first, year: year - over };
  return yearShift === undefined ? first : { ...first, yearShift: yearShift - over };
}

/** The end of a range has what the beginning told and it leaves out: the year, the month, the day of a clock time. */
function inherited(first: TimeFields, until: TimeFields): TimeFields {
  const { year, yearShift, month, monthShift, day, dayShift, weekday, weekShift, from } = first;
  const told = (value: unknown) => value !== undefined;
  if (until.hour !== undefined && !tellsDate(until))
    return compact({ year, yearShift, month, monthShift, day, dayShift, weekday, weekShift, from });
  const sameYear = !told(until.year) && !told(until.yearShift);
  const sameMonth = told(until.day) && !told(until.month) && !told(until.monthShift);
  const yearOver = sameYear && told(until.month) && told(month) && (until.month as number) < (month as number);
  const shift = yearOver ? 1 : 0;
  return compact({
    ...(sameYear && (!yearOver || told(year) || told(yearShift))
      ? {
          year: year === undefined ? undefined : year + shift,
          yearShift: yearShift === undefined ? undefined : yearShift + shift,
        }
      : {}),
    ...(sameMonth ? { month, monthShift } : {}),
    ...(told(until.weekday) && !told(until.weekShift) ? { weekShift } : {}),
  });
}

function compact(fields: { readonly [Name in keyof TimeFields]: TimeFields[Name] | undefined }): TimeFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as TimeFields;
}

export function tellsDate({
  month,
  monthShift,
  day,
  dayShift,
  weekday,
  weekShift,
  year,
  yearShift,
  feast,
}: TimeFields): boolean {
  return [month, monthShift, day, dayShift, weekday, weekShift, year, yearShift, feast].some(
    (part) => part !== undefined,
  );
}
