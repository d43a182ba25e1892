// A date in EDTF as a stretch of a ruler without zones: milliseconds as if every clock stood at UTC. Nothing is converted,
// so the picture shows the days and hours that the articles name.

import { readEdtf } from '../../src/model/edtf.ts';

export interface Span {
  /** Inclusive; null where that end is open. */
  readonly from: number | null;
  /** Exclusive; null where that end is open. */
  readonly to: number | null;
  /** Told to the day or finer: the whole stretch is meant, not some part of it. */
  readonly exact: boolean;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The stretch that a date may lie in; null where it is none. */
export function spanOfDate(edtf: string): Span | null {
  const days = readEdtf(edtf);
  if (days === null) return null;
  const [first = '', last = first] = edtf.split('/');
  return {
    from: days.start === null ? null : clockOf(first, days.start).from,
    to: days.end === null ? null : clockOf(last, days.end).to,
    exact: [first, last].every((part) => /^\d{4}-\d\d-\d\d/.test(part)),
  };
}

/** The clock time that a part names on a day: the minute, the hour, or the whole day. */
function clockOf(part: string, on: string): { readonly from: number; readonly to: number } {
  const [, hours, minutes] = /T(\d\d)(?::(\d\d))?/.exec(part) ?? [];
  const from = Date.parse(`${on}T00:00Z`) + Number(hours ?? 0) * hour + Number(minutes ?? 0) * minute;
  return { from, to: from + (minutes !== undefined ? minute : hours !== undefined ? hour : day) };
}

/** A moment as the shortest EDTF that names it: `2021-03-18`, `2021-03-18T09:30`. */
export function momentText(moment: number): string {
  const text = new Date(Math.round(moment / minute) * minute).toISOString().slice(0, 16);
  return text.endsWith('T00:00') ? text.slice(0, 10) : text;
}
