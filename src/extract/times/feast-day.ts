// Feasts: 圣诞节, "last Easter", "Labor Day weekend".

import { type Feast, feastDay } from '../../language/feasts.ts';
import type { TimeFields } from '../../language/time-fields.ts';
import { addDays, type Day, dayNumber, printDay, weekdayOf } from '../../model/calendar.ts';
import { type Anchor, type Anchored, interval, withClock } from './anchored.ts';

/** The feast in the year told, else in the passage's year, else the nearest as the words look. */
export function anchorFeast(
  fields: TimeFields,
  feast: Feast,
  { publication, previous, future, done }: Anchor,
): Anchored | null {
  // 同年圣诞节: of the year told before.
  const base = fields.from === 'PREVIOUS' ? (previous?.day ?? null) : publication;
  if (fields.from === 'PREVIOUS' && base === null) return null;
  const told = fields.year ?? (base !== null && fields.yearShift !== undefined ? base.year + fields.yearShift : null);
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
    return days <= 0 ? -days * (future ? 3 : 1) : days * (future ? 1 : done ? 16 : 2);
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

/** A Monday's weekend begins on Saturday, a Thursday's ends on Sunday. */
export function weekendOf(feast: Day): Anchored {
  const weekday = weekdayOf(feast);
  const [before, days] =
    weekday <= 3 ? [-1 - weekday, 2 + weekday] : weekday <= 5 ? [0, 8 - weekday] : [6 - weekday, 2];
  return interval(addDays(feast, before), days, `the weekend of ${printDay(feast)}`);
}
