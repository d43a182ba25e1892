// The second phase: resolves the parts of a time against the publication date and the dates before it in the text.

import { type Feast, feastDay } from '../../language/feasts.ts';
import type { Portion, TimeAmount, TimeFields } from '../../language/time-fields.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  isDay,
  pad,
  printDay,
  weekdayOf,
} from '../../model/calendar.ts';
import { monthOf } from './month-of.ts';
import { portionOf, quartersOf } from './portion.ts';

/** What the words before told. `publication` is null when the article does not say when it was published. */
export interface Anchor {
  readonly publication: Day | null;
  /** The last day, month or year told before, with how much of it was told. */
  readonly previous: Before | null;
  /** The last single day told before. */
  readonly previousDay: Before | null;
  /** Weekdays that the article has told together with their date: 下周一（11月15日）, later only 周一. */
  readonly told: ReadonlyMap<number, Day>;
  /** The time opens its paragraph, as in a live report: 10:05 …. */
  readonly opensBlock: boolean;
  /** The words around look forward (将于周一, "will meet on Monday"). */
  readonly future: boolean;
}

/** A time told before. */
export interface Before {
  readonly day: Day;
  readonly edtf: string;
  readonly exact: boolean;
  readonly inBlock: boolean;
  readonly tellsYear: boolean;
}

/** A resolved time. `day` anchors what follows; `why` completes the sentence "it is read as … because". */
export interface Anchored {
  readonly edtf: string;
  readonly day: Day;
  readonly exact: boolean;
  readonly why: string;
  readonly conflict: { readonly edtf: string; readonly reason: string } | null;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Resolves `fields`; null when there is nothing to anchor them to, or when they tell no date. */
export function anchorFields(fields: TimeFields, anchor: Anchor): Anchored | null {
  if (fields.vague || fields.duration || fields.frequency) return null;
  if (fields.offset !== undefined) return anchorOffset(fields, fields.offset, anchor);
  if (fields.wholeWeek) return anchorWholeWeek(fields, anchor);
  if (fields.wholeWeekend) return anchorWholeWeekend(fields, anchor);
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
    (fields.yearShift !== undefined || fields.monthShift !== undefined)
  )
    return null;
  const base = before?.day ?? anchor.publication;
  const from =
    before !== null
      ? `the date before it in the text (${before.edtf})`
      : `publication on ${anchor.publication ? printDay(anchor.publication) : '?'}`;
  if (fields.distance !== undefined) return base && atDistance(fields.distance, base, from);
  if (fields.stretch !== undefined) return base && stretchTo(fields.stretch, base, from);
  if (fields.quarterShift !== undefined) {
    const quarters = base && quartersOf(base, fields.quarterShift, fields.quarters ?? 1);
    return quarters && plain(quarters.edtf, quarters.day, `quarters counted from ${from}`);
  }
  if (fields.portion !== undefined) return anchorPortion(fields, fields.portion, anchor, base);
  if (fields.month !== undefined || fields.monthShift !== undefined || fields.day !== undefined)
    return anchorDate(fields, anchor, base, from);
  if (fields.feast !== undefined) return anchorFeast(fields, fields.feast, anchor);
  if (fields.dayShift !== undefined)
    return base && withClock(shifted(base, fields.yearShift, fields.dayShift), fields, `counted from ${from}`);
  if (fields.weekday !== undefined || fields.weekShift !== undefined)
    return base && anchorWeekday(fields, base, anchor, from);
  if (fields.year !== undefined || fields.yearShift !== undefined) return anchorYear(fields, base, from);
  if (fields.hour !== undefined || fields.daypart !== undefined) {
    const day = anchor.previousDay?.inBlock || anchor.opensBlock ? (anchor.previousDay?.day ?? null) : null;
    return day && fields.hour !== undefined ? withClock(day, fields, 'a clock time on the day told before it') : null;
  }
  return null;
}

/** "two weeks after Jan. 15": counted from the time that the words tell. */
function anchorOffset(fields: TimeFields, offset: TimeAmount, anchor: Anchor): Anchored | null {
  const { offset: _, ...rest } = fields;
  const start = anchorFields(rest, anchor);
  if (start === null) return null;
  const counted = atDistance(offset, start.day, `${start.edtf}, which the words tell`);
  return start.exact || offset.unit === 'YEAR' || offset.unit === 'MONTH' ? counted : { ...counted, exact: false };
}

function anchorWholeWeek(fields: TimeFields, anchor: Anchor): Anchored | null {
  const { wholeWeek: _, ...rest } = fields;
  const told = anchorFields(rest, anchor);
  if (told === null) return null;
  return interval(addDays(told.day, 1 - weekdayOf(told.day)), 7, `the week of ${printDay(told.day)}`);
}

/** A Monday's weekend begins on Saturday, a Thursday's ends on Sunday. */
function anchorWholeWeekend(fields: TimeFields, anchor: Anchor): Anchored | null {
  const { wholeWeekend: _, ...rest } = fields;
  const feast = anchorFields(rest, anchor);
  if (feast === null) return null;
  const weekday = weekdayOf(feast.day);
  const [before, days] =
    weekday <= 3 ? [-1 - weekday, 2 + weekday] : weekday <= 5 ? [0, 8 - weekday] : [6 - weekday, 2];
  return interval(addDays(feast.day, before), days, `the weekend of ${printDay(feast.day)}`);
}

function anchorPortion(fields: TimeFields, portion: Portion, anchor: Anchor, base: Day | null): Anchored | null {
  const inMonth = fields.month !== undefined || fields.monthShift !== undefined;
  const month = inMonth ? monthOf(fields, anchor, base) : null;
  const year = month?.year ?? fields.year ?? (base === null ? null : base.year + (fields.yearShift ?? 0));
  if (year === null || (inMonth && month === null)) return null;
  const found = portionOf({ year, month: month?.month ?? null }, portion);
  return found && plain(found.edtf, found.day, 'counted within the month or year told');
}

/** 去年今日: the same day of another year. */
function shifted(base: Day, years: number | undefined, days: number): Day {
  return addDays(years === undefined ? base : addMonths(base, 12 * years), days);
}

function plain(edtf: string, day: Day, why: string): Anchored {
  return { edtf, day, exact: false, why, conflict: null };
}

function withClock(day: Day, fields: TimeFields, why: string): Anchored {
  const clock =
    fields.hour === undefined
      ? ''
      : `T${pad(fields.hour, 2)}${fields.minute === undefined ? '' : `:${pad(fields.minute, 2)}`}`;
  return { edtf: printDay(day) + clock + (fields.uncertain ? '?' : ''), day, exact: true, why, conflict: null };
}

function anchorDate(fields: TimeFields, anchor: Anchor, base: Day | null, from: string): Anchored | null {
  const month = monthOf(fields, anchor, base);
  if (month === null) return null;
  if (fields.day === undefined) return inMonth(month, fields, month.why ?? `the month is told; counted from ${from}`);
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
  if (fields.dayShift !== undefined && base !== null)
    return { ...resolved, conflict: dayConflict(day, addDays(base, fields.dayShift), 'the relative day told with it') };
  return fields.weekday === undefined || fields.weekday > 7 || fields.weekday === 6.5
    ? resolved
    : { ...resolved, conflict: weekdayConflict(day, fields.weekday) };
}

/** The feast in the year told, else in the passage's year, else the nearest as the words look. */
function anchorFeast(fields: TimeFields, feast: Feast, { publication, previous, future }: Anchor): Anchored | null {
  const told =
    fields.year ?? (publication && fields.yearShift !== undefined ? publication.year + fields.yearShift : null);
  if (publication !== null && told === null && fields.feastSide !== undefined)
    return feastBeside(fields, feast, publication, fields.feastSide);
  const carried = previous?.inBlock && previous.tellsYear ? previous.day.year : null;
  const year = told ?? carried;
  if (year !== null) {
    const day = feastDay(feast, year);
    return day && withClock(day, fields, `the feast falls on ${printDay(day)} in ${year}`);
  }
  if (publication === null) return null;
  const apart = (day: Day) => {
    const days = dayNumber(day) - dayNumber(publication);
    return days <= 0 ? -days * (future ? 3 : 1) : days * (future ? 1 : 2);
  };
  const days = [-1, 0, 1].map((shift) => feastDay(feast, publication.year + shift)).filter((day) => day !== null);
  if (days.length === 0) return null;
  const day = days.reduce((best, other) => (apart(other) < apart(best) ? other : best));
  return withClock(day, fields, `the feast nearest to publication on ${printDay(publication)} is ${printDay(day)}`);
}

/** "last Easter": the one before publication, however near the next is. */
function feastBeside(
  fields: TimeFields,
  feast: Feast,
  publication: Day,
  side: 'LAST' | 'NEXT' | 'THIS_YEAR',
): Anchored | null {
  const today = dayNumber(publication);
  const fits = (day: Day) =>
    side === 'THIS_YEAR' || (side === 'LAST' ? dayNumber(day) < today : dayNumber(day) > today);
  const shifts = { LAST: [0, -1], NEXT: [0, 1], THIS_YEAR: [0] }[side];
  for (const shift of shifts) {
    const day = feastDay(feast, publication.year + shift);
    if (day !== null && fits(day)) return withClock(day, fields, `the feast counted from ${printDay(publication)}`);
  }
  return null;
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

function anchorWeekday(fields: TimeFields, base: Day, { future, told }: Anchor, from: string): Anchored {
  const monday = addDays(base, 1 - weekdayOf(base));
  if (fields.weekday === undefined)
    return interval(addDays(monday, 7 * (fields.weekShift ?? 0)), 7, `the week counted from ${from}`);
  if (fields.weekday === 6.5) {
    const shift = fields.weekShift ?? (future || weekdayOf(base) >= 6 ? 0 : -1);
    return interval(addDays(monday, 7 * shift + 5), 2, `the weekend next to ${from}`);
  }
  if (fields.weekShift !== undefined) {
    const day = addDays(monday, 7 * fields.weekShift + fields.weekday - 1);
    return withClock(day, fields, `the ${weekdays[fields.weekday - 1]} of that week, counted from ${from}`);
  }
  const known = told.get(fields.weekday);
  if (known !== undefined && future && dayNumber(known) > dayNumber(base) - 7 && fields.from === undefined)
    return withClock(known, fields, `the ${weekdays[fields.weekday - 1]} that the text has told with its date`);
  const days = (weekdayOf(base) - fields.weekday + 7) % 7;
  const back = days === 0 && fields.weekdayBefore ? 7 : days;
  if (fields.weekdayBefore)
    return withClock(addDays(base, -back), fields, `the ${weekdays[fields.weekday - 1]} before ${from}`);
  if (fields.weekdayAfter)
    return withClock(addDays(base, 7 - days), fields, `the ${weekdays[fields.weekday - 1]} after ${from}`);
  const day = addDays(base, future && back > 0 ? 7 - back : -back);
  return withClock(day, fields, `the ${weekdays[fields.weekday - 1]} ${future ? 'after' : 'on or before'} ${from}`);
}

function interval(first: Day, days: number, why: string): Anchored {
  return plain(`${printDay(first)}/${printDay(addDays(first, days - 1))}`, first, why);
}

function anchorYear(fields: TimeFields, base: Day | null, from: string): Anchored | null {
  const year = fields.year ?? (base === null ? null : base.year + (fields.yearShift ?? 0));
  if (year === null) return null;
  const why = fields.year === undefined ? `counted from ${from}` : 'the year is told';
  if (fields.division === undefined) return plain(pad(year, 4), { year, month: 1, day: 1 }, why);
  const months: Readonly<Record<number, string>> = { 40: `${year}-01/${year}-06`, 41: `${year}-07/${year}-12` };
  return plain(months[fields.division] ?? `${pad(year, 4)}-${fields.division}`, { year, month: 1, day: 1 }, why);
}

function inMonth({ year, month }: { year: number; month: number }, fields: TimeFields, why: string): Anchored {
  const first = { year, month, day: 1 };
  if (!fields.tenDays) return plain(`${pad(year, 4)}-${pad(month, 2)}`, first, why);
  const [from, to] =
    fields.part === 'EARLY' ? [1, 10] : fields.part === 'MIDDLE' ? [11, 20] : [21, daysInMonth(year, month)];
  return plain(
    `${printDay({ year, month, day: from as number })}/${printDay({ year, month, day: to as number })}`,
    first,
    `${why}; a third of it`,
  );
}

function atDistance({ amount, unit }: TimeAmount, base: Day, from: string): Anchored {
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

function stretchTo({ amount, unit }: TimeAmount, base: Day, from: string): Anchored | null {
  const why = `a stretch of time counted from ${from}`;
  const order = (other: string, own: string) => (amount < 0 ? `${other}/${own}` : `${own}/${other}`);
  switch (unit) {
    case 'YEAR':
      return plain(order(pad(base.year + amount, 4), pad(base.year, 4)), base, why);
    case 'MONTH': {
      const other = addMonths(base, amount);
      return plain(
        order(`${pad(other.year, 4)}-${pad(other.month, 2)}`, `${pad(base.year, 4)}-${pad(base.month, 2)}`),
        base,
        why,
      );
    }
    case 'WEEK':
    case 'DAY': {
      const other = addDays(base, amount * (unit === 'WEEK' ? 7 : 1));
      // The next three days begin tomorrow; the past three days end today.
      if (amount > 0) return plain(`${printDay(addDays(base, 1))}/${printDay(other)}`, base, why);
      return plain(`${printDay(other)}/${printDay(base)}`, base, why);
    }
    default:
      return null;
  }
}
