// The second phase: resolves the parts of a time against the publication date and the dates before it in the text.

import type { Portion, TimeAmount, TimeFields } from '../../language/time-fields.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  isDay,
  pad,
  printDay,
  readDay,
  weekdayOf,
} from '../../model/calendar.ts';
import { type Anchor, type Anchored, interval, plain, withClock } from './anchored.ts';
import { clockAlone } from './clock-alone.ts';
import { atDistance, overtakes, stretchTo } from './counted.ts';
import { anchorFeast, weekendOf } from './feast-day.ts';
import { monthOf } from './month-of.ts';
import { portionOf, quartersOf } from './portion.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Resolves `fields`; null when there is nothing to anchor them to, or when they tell no date. */
export function anchorFields(fields: TimeFields, anchor: Anchor): Anchored | null {
  const anchored = resolved(fields, anchor);
  return anchored !== null && overtakes(fields, anchored, anchor) ? null : anchored;
}

function resolved(fields: TimeFields, anchor: Anchor): Anchored | null {
  if (fields.vague || fields.duration || fields.frequency) return null;
  if (fields.offset !== undefined) return anchorOffset(fields, fields.offset, anchor);
  if (fields.lasting !== undefined) return anchorLasting(fields, fields.lasting, anchor);
  if (fields.wholeWeek) return anchorWholeWeek(fields, anchor);
  if (fields.same)
    return (
      anchor.previous && {
        ...plain(anchor.previous.edtf, anchor.previous.day, 'the text refers back to the date before it'),
        exact: false,
      }
    );
  if (fields.century !== undefined)
    return plain(
      `${pad(fields.century / 100, 2)}XX`,
      { year: fields.century, month: 1, day: 1 },
      'the century is told',
    );
  if (fields.decade !== undefined)
    return plain(`${pad(fields.decade / 10, 3)}X`, { year: fields.decade, month: 1, day: 1 }, 'the decade is told');
  const countsDays = fields.dayShift !== undefined || fields.distance?.unit === 'DAY';
  const before = fields.from !== 'PREVIOUS' ? null : countsDays ? anchor.previousDay : anchor.previous;
  // 同年, "that month" mean nothing without a time before them; 当天 then is the day of the report.
  if (
    fields.from === 'PREVIOUS' &&
    before === null &&
    ((fields.yearShift ?? fields.monthShift ?? fields.monthSide) !== undefined || leavesOpen(fields, anchor))
  )
    return null;
  // 当年 in a story is no year of the report.
  if (
    fields.from === 'PREVIOUS' &&
    fields.yearShift === 0 &&
    before?.day.year === anchor.publication?.year &&
    fields.month === undefined &&
    !before?.inBlock
  )
    return null;
  const base = before?.day ?? anchor.publication;
  const from =
    before !== null
      ? `the date before it in the text (${before.edtf})`
      : `publication on ${anchor.publication ? printDay(anchor.publication) : '?'}`;
  // Seven decades later, she has seen it all: later than what, is not told.
  if (
    (fields.distance?.amount ?? 0) > 1 &&
    fields.distance?.unit === 'YEAR' &&
    fields.from === 'PREVIOUS' &&
    !anchor.future &&
    isAhead(fields.distance, base, anchor)
  )
    return null;
  if (fields.ofEvent && !before?.inSentence) return null;
  if (fields.distance !== undefined) return base && atDistance(fields.distance, base, from);
  if (fields.stretch !== undefined) {
    const said = base && toldOn(fields.stretch, base, anchor);
    return said && stretchTo(fields.stretch, said, said === base ? from : 'the day told before it in the text');
  }
  if (fields.quarterShift !== undefined) {
    const quarters = base && quartersOf(base, fields.quarterShift, fields.quarters ?? 1);
    return quarters && plain(quarters.edtf, quarters.day, `quarters counted from ${from}`);
  }
  if (fields.portion !== undefined) return anchorPortion(fields, fields.portion, anchor, base);
  if (fields.feast !== undefined && 'nth' in fields.feast && fields.monthShift !== undefined && base !== null) {
    const { year, month } = addMonths({ ...base, day: 1 }, fields.monthShift);
    return anchorFeast({ ...fields, year }, { ...fields.feast, month }, anchor);
  }
  if (fields.month !== undefined || fields.monthShift !== undefined || fields.day !== undefined)
    return anchorDate(fields, anchor, base, from);
  if (fields.feast !== undefined) {
    const feast = anchorFeast(fields, fields.feast, anchor);
    return feast && (fields.wholeWeekend ? weekendOf(feast.day) : feast);
  }
  if (fields.dayShift !== undefined && fields.weekday !== undefined && base !== null)
    return onWeekday(addDays(base, fields.dayShift), fields, fields.weekday, from);
  if (fields.dayShift !== undefined)
    return base && withClock(shifted(base, fields.yearShift, fields.dayShift), fields, `counted from ${from}`);
  // the following Monday after a month or a year: of which week is not told.
  if (
    before !== null &&
    (fields.weekday ?? fields.weekShift) !== undefined &&
    !before.exact &&
    !before.edtf.includes('/')
  )
    return null;
  if (fields.weekday !== undefined || fields.weekShift !== undefined)
    return base && anchorWeekday(fields, base, anchor, from);
  if (fields.year !== undefined || fields.yearShift !== undefined) return anchorYear(fields, base, anchor, from);
  if (fields.hour !== undefined || fields.daypart !== undefined) return clockAlone(fields, anchor);
  return null;
}

function isAhead(distance: TimeAmount, base: Day | null, { publication }: Anchor): boolean {
  return base !== null && publication !== null && base.year + distance.amount > publication.year;
}

/** 周日他说，过去三天…: days count back from the day on which it is said. */
function toldOn({ amount, unit }: TimeAmount, base: Day, { previousDay, publication }: Anchor): Day {
  if (amount > 0 || unit === 'MONTH' || unit === 'YEAR' || publication === null || !previousDay?.inBlock) return base;
  const apart = dayNumber(publication) - dayNumber(previousDay.day);
  return apart >= 0 && apart <= 3 ? previousDay.day : base;
}

/** 四年之后, 第二天 in a story: what they follow is not told. Looking ahead, they count from the report. */
function leavesOpen({ distance, dayShift }: TimeFields, { future }: Anchor): boolean {
  return !future && ((distance?.amount ?? 0) > 0 || (dayShift ?? 0) !== 0);
}

/** "two weeks after Jan. 15": counted from the time that the words tell. */
function anchorOffset(fields: TimeFields, offset: TimeAmount, anchor: Anchor): Anchored | null {
  const { offset: _, ...rest } = fields;
  const start = anchorFields(rest, anchor);
  if (start === null) return null;
  const counted = atDistance(offset, start.day, `${start.edtf}, which the words tell`);
  return start.exact || offset.unit === 'YEAR' || offset.unit === 'MONTH' ? counted : { ...counted, exact: false };
}

/** "two weeks starting May 20": from the day told, its last day included. */
function anchorLasting(fields: TimeFields, lasting: TimeAmount, anchor: Anchor): Anchored | null {
  const { lasting: _, term, ...rest } = fields;
  // It collapsed within a week: of the day told before.
  const done = term === true && anchor.done;
  const counted = done ? { ...rest, from: 'PREVIOUS' as const } : rest;
  if (done && anchor.previousDay === null) return null;
  const start = anchorFields(counted, anchor);
  if (start === null || lasting.unit === 'MINUTE' || lasting.unit === 'HOUR') return start;
  const { amount, unit } = lasting;
  if (amount < 0) {
    const first = addMonths({ ...start.day, day: 1 }, amount + 1);
    const month = ({ year, month }: Day) => `${pad(year, 4)}-${pad(month, 2)}`;
    return plain(`${month(first)}/${month(start.day)}`, first, `ends with ${month(start.day)}`);
  }
  const end =
    unit === 'DAY' || unit === 'WEEK'
      ? addDays(start.day, amount * (unit === 'WEEK' ? 7 : 1))
      : addMonths(start.day, amount * (unit === 'YEAR' ? 12 : 1));
  return interval(
    start.day,
    dayNumber(end) - dayNumber(start.day),
    `begins on ${printDay(start.day)} and lasts so long`,
  );
}

/** Friday the 31st: the day nearest to publication that is both. */
function nearestFit(weekday: number, day: number, publication: Day): Day | null {
  const first = { ...publication, day: 1 };
  const fits = Array.from({ length: 25 }, (_, index) => ({ ...addMonths(first, index - 12), day })).filter(
    (each) => isDay(each) && weekdayOf(each) === weekday,
  );
  const apart = (each: Day) => Math.abs(dayNumber(each) - dayNumber(publication));
  return fits.reduce<Day | null>((best, each) => (best === null || apart(each) < apart(best) ? each : best), null);
}

function anchorWholeWeek(fields: TimeFields, anchor: Anchor): Anchored | null {
  const { wholeWeek, ...rest } = fields;
  const told = anchorFields(rest, anchor);
  if (told === null) return null;
  if (wholeWeek === 'ENDING') return interval(addDays(told.day, -6), 7, `the week that ends on ${printDay(told.day)}`);
  return interval(addDays(told.day, 1 - weekdayOf(told.day)), 7, `the week of ${printDay(told.day)}`);
}

function anchorPortion(fields: TimeFields, portion: Portion, anchor: Anchor, base: Day | null): Anchored | null {
  const inMonth = fields.month !== undefined || fields.monthShift !== undefined;
  const month = inMonth ? monthOf(fields, anchor, base) : null;
  // 前11个月, told in January: those of the year gone by.
  const bare = fields.yearShift === undefined && portion.unit === 'MONTH' && portion.count > (base?.month ?? 12);
  const shift = bare ? -1 : (fields.yearShift ?? 0);
  const year = month?.year ?? fields.year ?? (base === null ? null : base.year + shift);
  if (year === null || (inMonth && month === null)) return null;
  const found = portionOf({ year, month: month?.month ?? null }, portion);
  return found && plain(found.edtf, found.day, 'counted within the month or year told');
}

/** 昨天周一: the calendar knows the weekday, where it is next to the day that the word counts to. */
function onWeekday(day: Day, fields: TimeFields, weekday: number, from: string): Anchored {
  const conflict = weekdayConflict(day, weekday);
  const other = conflict && readDay(conflict.edtf);
  const near = other !== null && Math.abs(dayNumber(other) - dayNumber(day)) <= 1;
  return near
    ? withClock(other, fields, `the ${weekdays[weekday - 1]} next to the day counted from ${from}`)
    : { ...withClock(day, fields, `counted from ${from}`), conflict };
}

/** 去年今日: the same day of another year. */
function shifted(base: Day, years: number | undefined, days: number): Day {
  return addDays(years === undefined ? base : addMonths(base, 12 * years), days);
}

function anchorDate(fields: TimeFields, anchor: Anchor, base: Day | null, from: string): Anchored | null {
  const month = monthOf(fields, anchor, base);
  if (month === null) return null;
  const { weekday, day: told } = fields;
  if (fields.fitsWeekday && weekday !== undefined && told !== undefined && anchor.publication !== null) {
    const near = { year: month.year, month: month.month, day: told };
    const fit = isDay(near) && weekdayOf(near) === weekday ? near : nearestFit(weekday, told, anchor.publication);
    if (fit !== null) return withClock(fit, fields, `the ${weekdays[weekday - 1]} that is such a day, next to ${from}`);
  }
  if (fields.day === undefined) return inMonth(month, month.why ?? `the month is told; counted from ${from}`);
  const repaired = isDay({ ...month, day: fields.day })
    ? { day: fields.day, uncertain: false }
    : repairDay(month, fields.day, anchor.publication);
  if (repaired === null) {
    const impossible = `there is no day ${fields.day} in that month: only the month is kept`;
    return plain(`${pad(month.year, 4)}-${pad(month.month, 2)}?`, { ...month, day: 1 }, impossible);
  }
  const day = { year: month.year, month: month.month, day: repaired.day };
  const why = repaired.uncertain
    ? `there is no day ${fields.day} in that month: a misprint, perhaps for ${repaired.day}`
    : (month.why ?? 'the date is told');
  const resolved = withClock(day, repaired.uncertain ? { ...fields, uncertain: true } : fields, why);
  // 3月12日那一天 says that day again, 昨天（12日） counts to it.
  if (fields.dayShift !== undefined && fields.from !== 'PREVIOUS' && base !== null)
    return { ...resolved, conflict: dayConflict(day, addDays(base, fields.dayShift), 'the relative day told with it') };
  return fields.weekday === undefined || fields.weekday > 7 || fields.weekday === 6.5
    ? resolved
    : { ...resolved, conflict: weekdayConflict(day, fields.weekday) };
}

/** A day that no month has (119): the two digits of it that give the day nearest to publication. */
function repairDay(
  month: { year: number; month: number },
  told: number,
  publication: Day | null,
): { day: number; uncertain: true } | null {
  const digits = String(told);
  if (digits.length < 3) return null;
  const options = [digits.slice(0, 2), digits.slice(1), digits[0] + digits.slice(2)]
    .map(Number)
    .filter((day) => isDay({ ...month, day }));
  if (options.length === 0) return null;
  const apart = (day: number) =>
    publication === null ? 0 : Math.abs(dayNumber({ ...month, day }) - dayNumber(publication));
  return { day: options.reduce((best, day) => (apart(day) < apart(best) ? day : best)), uncertain: true };
}

function weekdayConflict(day: Day, weekday: number): Anchored['conflict'] {
  const told = weekdayOf(day);
  if (told === weekday) return null;
  const shift = ((weekday - told + 10) % 7) - 3;
  const other = addDays(day, shift);
  return {
    edtf: printDay(other),
    reason: `${printDay(day)} is a ${weekdays[told - 1]}; the ${weekdays[weekday - 1]} next to it is ${printDay(other)}`,
  };
}

function dayConflict(day: Day, other: Day, what: string): Anchored['conflict'] {
  return printDay(day) === printDay(other) ? null : { edtf: printDay(other), reason: `${what} is ${printDay(other)}` };
}

function anchorWeekday(fields: TimeFields, base: Day, anchor: Anchor, from: string): Anchored {
  const { told } = anchor;
  // 法院周四再开庭, told on a Wednesday: six days back is further than tomorrow.
  const future =
    anchor.future ||
    (anchor.tenseless &&
      !anchor.done &&
      fields.from === undefined &&
      (weekdayOf(base) - (fields.weekday ?? 0) + 7) % 7 === 6);
  const monday = addDays(base, 1 - weekdayOf(base));
  if (fields.weekday === undefined)
    return interval(addDays(monday, 7 * (fields.weekShift ?? 0)), 7, `the week counted from ${from}`);
  if (fields.weekday === 6.5) {
    const shift = fields.weekShift ?? (future || weekdayOf(base) >= 6 ? 0 : -1);
    return interval(addDays(monday, 7 * shift + 5), 2, `the weekend next to ${from}`);
  }
  if (fields.weekShift !== undefined) {
    // 将于本周四, told on a Sunday: of the week that has begun with it.
    const turns = fields.weekShift === 0 && future && weekdayOf(base) === 7 && fields.weekday < 7 ? 7 : 0;
    const day = addDays(monday, 7 * fields.weekShift + turns + fields.weekday - 1);
    return withClock(day, fields, `the ${weekdays[fields.weekday - 1]} of that week, counted from ${from}`);
  }
  const known = told.get(fields.weekday);
  const days = (weekdayOf(base) - fields.weekday + 7) % 7;
  // 下周二（28日）…周二, told on a Wednesday: what is told of was yesterday.
  const ahead = known !== undefined && (future || (dayNumber(known) > dayNumber(base) && days > 2));
  if (ahead && dayNumber(known) > dayNumber(base) - 7 && fields.from === undefined)
    return withClock(known, fields, `the ${weekdays[fields.weekday - 1]} that the text has told with its date`);
  const back = days === 0 && fields.weekdayBefore ? 7 : days;
  if (fields.weekdayBefore)
    return withClock(addDays(base, -back), fields, `the ${weekdays[fields.weekday - 1]} before ${from}`);
  if (fields.weekdayAfter)
    return withClock(addDays(base, 7 - days), fields, `the ${weekdays[fields.weekday - 1]} after ${from}`);
  const day = addDays(base, future && back > 0 ? 7 - back : -back);
  return withClock(day, fields, `the ${weekdays[fields.weekday - 1]} ${future ? 'after' : 'on or before'} ${from}`);
}

function anchorYear(fields: TimeFields, base: Day | null, { future }: Anchor, from: string): Anchored | null {
  const told = fields.year ?? (base === null ? null : base.year + (fields.yearShift ?? 0));
  const year = told !== null && isQuarterAhead(fields, base) && !future ? told - 1 : told;
  if (year === null) return null;
  const why = fields.year === undefined ? `counted from ${from}` : 'the year is told';
  // could vote this spring, told in the autumn: the next one.
  if (fields.yearShift === 0 && future && base !== null && isSeasonOver(fields.division, base))
    return plain(`${pad(year + 1, 4)}-${fields.division}`, { year: year + 1, month: 1, day: 1 }, why);
  if (fields.division === undefined) return plain(pad(year, 4), { year, month: 1, day: 1 }, why);
  const months: Readonly<Record<number, string>> = { 40: `${year}-01/${year}-06`, 41: `${year}-07/${year}-12` };
  return plain(months[fields.division] ?? `${pad(year, 4)}-${fields.division}`, { year, month: 1, day: 1 }, why);
}

function isSeasonOver(division: number | undefined, { month }: Day): boolean {
  return (division === 21 && month > 8) || (division === 22 && month > 10);
}

/** A bare quarter that has not begun when the news is told (the fourth quarter, in February) is the one gone by. */
function isQuarterAhead({ year, yearShift, division }: TimeFields, base: Day | null): boolean {
  if (year !== undefined || (yearShift ?? 0) !== 0 || base === null || division === undefined) return false;
  return division >= 33 && division <= 36 && base.month < (division - 33) * 3;
}

/** 3月下旬, "late March" say less than days and more than the month; EDTF up to level 1 has the month for them. */
function inMonth({ year, month }: { year: number; month: number }, why: string): Anchored {
  return plain(`${pad(year, 4)}-${pad(month, 2)}`, { year, month, day: 1 }, why);
}
