// How long before an article something was said: today's news, or its background.

import { dayNumber, readDay } from '../../model/calendar.ts';

const longAgo = 31;

/** One whole day: 2021-11-12; neither 2019-23/.. nor 2017-10/... */
export function isOneDay(edtf: string | null | undefined): edtf is string {
  return edtf != null && /^\d{4}-\d\d-\d\d$/.test(edtf);
}

/** The day or month `edtf` lies no more than a month before the publication; so does any where that is not known. */
export function isRecent(published: string | null, edtf: string): boolean {
  return published === null || (edtf.length >= 7 && daysBetween(edtf.slice(0, 10), published.slice(0, 10)) <= longAgo);
}

/** Days from `one` to `other`, `YYYY-MM-DD`; a month counts from its last days. */
export function daysBetween(one: string, other: string): number {
  const [first, second] = [one, other].map((day) => readDay(day.length === 7 ? `${day}-28` : day));
  return first == null || second == null ? 0 : dayNumber(second) - dayNumber(first);
}
