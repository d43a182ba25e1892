// Which year and month a date is in that does not tell them: carried from the passage, or the nearest to publication.

import type { TimeFields } from '../../language/time-fields.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  isLeapYear,
  printDay,
  weekdayOf,
} from '../../model/calendar.ts';
import type { Anchor, Before } from './anchored.ts';

/** Year and month of a date. Where the year is not told it is carried from the passage, else the nearest to publication. */
export function monthOf(
  fields: TimeFields,
  anchor: Anchor,
  base: Day | null,
): { year: number; month: number; why: string | null } | null {
  const { publication, previous, future, done } = anchor;
  if (fields.monthShift !== undefined) {
    if (base === null) return null;
    const shifted = addMonths({ ...base, day: 1 }, fields.monthShift);
    return { year: shifted.year, month: shifted.month, why: null };
  }
  if (fields.month === undefined) {
    const day = fields.day as number;
    // 昨日（19日）: the word beside it counts from the report, whatever story goes on.
    if (fields.dayShift !== undefined && fields.from !== 'PREVIOUS' && base !== null)
      return { ...nearestMonth(day, addDays(base, fields.dayShift)), why: null };
    return dayAlone(day, fields, anchor);
  }
  if (fields.year !== undefined) return { year: fields.year, month: fields.month, why: 'the date is told in full' };
  if (fields.yearShift !== undefined)
    return base && { year: base.year + fields.yearShift, month: fields.month, why: null };
  if (fields.monthSide !== undefined && base !== null) {
    const [side, apart] =
      fields.monthSide === 'LAST' ? [-1, fields.month - base.month] : [1, base.month - fields.month];
    return {
      year: base.year + (apart < 0 ? 0 : side),
      month: fields.month,
      why: `the ${side < 0 ? 'last' : 'next'} month of that name ${side < 0 ? 'before' : 'after'} ${printDay(base)}`,
    };
  }
  const carried = carriedYear({ ...fields, month: fields.month }, previous, publication);
  if (carried !== null)
    return {
      year: carried,
      month: fields.month,
      why: `the year is that of the date before it in the text (${previous?.edtf})`,
    };
  if (publication === null)
    return (
      previous && {
        year: previous.day.year,
        month: fields.month,
        why: 'the year is that of the date before it in the text',
      }
    );
  const target = dayNumber(publication);
  const distance = (year: number) => {
    const day = Math.min(fields.day ?? 15, daysInMonth(year, fields.month as number));
    const apart = dayNumber({ year, month: fields.month as number, day }) - target;
    if (apart <= 0) return -apart;
    // Without a word that looks forward news tells the past: what is weeks ahead has to be much nearer, and what lies
    // in another year is told with its year (明年1月).
    return future ? apart / 3 : apart <= 15 ? apart : apart * (year > publication.year || done ? 16 : 2);
  };
  // 29 February is one of a leap year.
  const near = fields.month === 2 && fields.day === 29 ? [0, -1, 1, -2, 2, -3, 3, -4, 4] : [0, -1, 1];
  const years = near.map((shift) => publication.year + shift);
  const candidates = near.length === 3 ? years : years.filter(isLeapYear);
  const year = candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
  // 2022年11月16日 ahead, later only 11月: the month that is told to come.
  const ahead = anchor.months.get(fields.month);
  if (ahead !== undefined && ahead > year && distance(year) > recent / 2)
    return { year: ahead, month: fields.month, why: 'the year is the one that the text has told with this month' };
  const story = future || distance(year) < recent ? null : storyYear(fields.month, anchor);
  if (story !== null)
    return { year: story, month: fields.month, why: `the year is that of the story told (${anchor.passage?.edtf})` };
  return { year, month: fields.month, why: `the year is the nearest to publication on ${printDay(publication)}` };
}

/** 2013年11月…12月6日: the year goes on from the date before, where that was told in such a way that it does. */
function carriedYear(
  { month, day = 15, weekday }: TimeFields & { readonly month: number },
  previous: Before | null,
  publication: Day | null,
): number | null {
  if (!previous?.tellsYear || !previous.inBlock || previous.day.year === publication?.year) return null;
  if (previous.yearReach === 'NONE' || (previous.yearReach === 'SENTENCE' && !previous.inSentence)) return null;
  const { year } = previous.day;
  if (publication === null) return year;
  const apart = dayNumber(publication) - dayNumber({ year: publication.year, month, day: Math.min(day, 28) });
  if (previous.yearReach === 'SENTENCE' && Math.abs(apart) < recent) return null;
  // A sentence on, a day of the last weeks is news again, as is 周五（8月14日） of the next; 去年四季度下跌，|3月11日修正.
  const isNews = apart >= 0 || weekday !== undefined;
  const goesBack = month < previous.day.month;
  if ((!previous.inSentence || goesBack || /-3[3-6]$/.test(previous.edtf)) && isNews && Math.abs(apart) <= lately)
    return null;
  // 去年10月…2月: over the turn of the year.
  const turns = previous.day.month - month > 6 && year < publication.year;
  // 2022年3月落成。|2月居民投票: a story goes on in order.
  const isRecent = apart <= recent || (year > publication.year - 3 && !turns);
  if (!previous.inSentence && goesBack && apart >= 0 && isRecent) return null;
  return turns ? year + 1 : year;
}

/** What happened within so many days is told without its year. */
const recent = 120;

/** What happened within so many days is told without its year in the middle of an older story as well. */
const lately = 20;

/** 2013年11月… and, paragraphs later, 12月6日…1月16日: a story of an older year goes on, over the turn of the year as well. */
function storyYear(month: number, { passage, publication }: Anchor): number | null {
  if (passage === null || publication === null || passage.day.year >= publication.year - 1) return null;
  if (/^\d{4}$|X|\//.test(passage.edtf)) return null;
  return passage.day.month - month > 6 ? passage.day.year + 1 : passage.day.year;
}

/** The month whose `day` is nearest to `other`. */
function nearestMonth(day: number, other: Day): { year: number; month: number } {
  const apart = (month: Day) => Math.abs(dayNumber({ ...month, day }) - dayNumber(other));
  const { year, month } = [-1, 0, 1]
    .map((shift) => addMonths({ ...other, day: 1 }, shift))
    .reduce((best, candidate) => (apart(candidate) < apart(best) ? candidate : best));
  return { year, month };
}

/** 18日: the month of the date before it in the passage, else the publication's, a month back or on as the words look. */
function dayAlone(
  day: number,
  { weekday, begins }: TimeFields,
  { publication, previousDay: previous, future }: Anchor,
): { year: number; month: number; why: string } | null {
  if (
    previous?.inBlock &&
    day <= daysInMonth(previous.day.year, previous.day.month) &&
    (publication === null || carriesMonth(day, previous.day, publication, future))
  ) {
    return {
      year: previous.day.year,
      month: previous.day.month,
      why: `the month is that of the date before it in the text (${previous.edtf})`,
    };
  }
  if (publication === null)
    return (
      previous && {
        year: previous.day.year,
        month: previous.day.month,
        why: 'the month is that of the date before it in the text',
      }
    );
  const candidates = [-1, 0, 1]
    .map((shift) => addMonths({ ...publication, day: 1 }, shift))
    .filter((month) => day <= daysInMonth(month.year, month.month));
  const apart = (month: Day) => dayNumber({ ...month, day }) - dayNumber(publication);
  const onWeekday = candidates.filter((month) => weekday !== undefined && weekdayOf({ ...month, day }) === weekday);
  const fits = onWeekday.length > 0 ? onWeekday : candidates;
  // News tells the past where nothing looks forward, and the other way about: the other side has to be much nearer.
  const weight = (month: Day) => {
    const days = apart(month);
    const against = !begins && onWeekday.length === 0 && (future ? days < -1 : days > 1);
    return Math.abs(days) * (against ? 3 : 1);
  };
  const near = fits.reduce((best, month) => (weight(month) < weight(best) ? month : best));
  return {
    year: near.year,
    month: near.month,
    why: `the month is the nearest to publication on ${printDay(publication)}`,
  };
}

/**
 * 5月2日…8日: a later day goes on in the month told, 18日…20日 as well where both are ahead, as does any day of a passage about
 * an older time, or what is to come in one of a later: 将于6月22日选举，委员会15日抽签 is news.
 */
function carriesMonth(day: number, previous: Day, publication: Day, future: boolean): boolean {
  const apart = (dayNumber(previous) - dayNumber(publication)) * (future ? 1 : -1);
  const later = dayNumber(previous) > dayNumber(publication) && day - previous.day <= 7;
  return apart > 40 || (day > previous.day && (later || dayNumber({ ...previous, day }) <= dayNumber(publication)));
}
