// A date as calendars and timelines want it: where it begins and ends, each only as exact as it is known.

import { pad } from '../model/calendar.ts';
import type { DateValue } from '../model/edtf.ts';

/** A point in time, down to what is known of it. `zone` is the offset that the EDTF itself carries (`Z`, `+08:00`). */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly zone?: string;
}

/** `to` is null where the date is one point (a month is one point, known to the month); `from` is null where that end is open. */
export interface Stretch {
  readonly from: Point | null;
  readonly to: Point | null;
}

/** Seasons, decades and centuries become the months or years that they reach from and to. */
export function stretchOf({ edtf, start, end, precision }: DateValue): Stretch {
  const parts = edtf.split('/');
  if (parts.length === 2) return { from: pointOf(parts[0] ?? ''), to: pointOf(parts[1] ?? '') };
  const point = pointOf(edtf);
  if (point !== null) return { from: point, to: null };
  const length = precision === 'SEASON' ? 7 : 4;
  return { from: pointOf((start ?? '').slice(0, length)), to: pointOf((end ?? '').slice(0, length)) };
}

const shape =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d(?::\d\d)?)?)?)?)?[?~%]?$/;

/** Reads one part of an EDTF; null for what is open or no plain year, month, day or clock time. */
function pointOf(part: string): Point | null {
  const match = shape.exec(part);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(hour === undefined ? {} : { hour: Number(hour) }),
    ...(minute === undefined ? {} : { minute: Number(minute) }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** ISO 8601, in reduced precision where the point is no full day: `2021-11`. */
export function isoOf({ year, month, day, hour, minute, zone }: Point): string {
  const date = [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(day === undefined ? [] : [pad(day, 2)]),
  ];
  return date.join('-') + (hour === undefined ? '' : `T${pad(hour, 2)}:${pad(minute ?? 0, 2)}${zone ?? ''}`);
}
