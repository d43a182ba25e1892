// The entries of a chronology or a log: what the time above or before them dates.

import type { Span } from '../model/span.ts';
import type { TimeReading } from './types.ts';

export interface Entry extends Span {
  readonly time: TimeReading;
}

/** The entries in order, none in another. */
export function entriesOf(times: readonly TimeReading[]): Entry[] {
  return times.flatMap((time) => (time.dates === undefined || time.edtf === null ? [] : [{ ...time.dates, time }]));
}
