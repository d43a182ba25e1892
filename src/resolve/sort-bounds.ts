// Dates as sortable columns.

import { readEdtf } from '../model/edtf.ts';

export interface SortBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sortStart: string;
  readonly sortEnd: string;
  readonly precision: string;
}

/** What is never a date: sorts after every date, and lies in no range. */
export const undated = '9999-12-31';

/** First and last possible day of `edtf`, and both as text that sorts: see `docs/graph.md`. */
export function sortBounds(edtf: string | null): SortBounds {
  const value = edtf === null ? null : readEdtf(edtf);
  if (value === null)
    return { earliest: null, latest: null, sortStart: undated, sortEnd: undated, precision: 'UNKNOWN' };
  return {
    earliest: value.start,
    latest: value.end,
    sortStart: value.start ?? '0000-01-01',
    sortEnd: value.end ?? '9999-12-30',
    precision: value.precision,
  };
}

/**
 * The first and last instant that an article's `published` can mean, as `YYYY-MM-DDThh:mm:ssZ`. A bare day is its 24 hours in UTC
 * (its zone is not told); nothing sorts last.
 */
export function publicationBounds(published: string | null): { publishedStart: string; publishedEnd: string } {
  const none = { publishedStart: '9999-12-31T23:59:59Z', publishedEnd: '9999-12-31T23:59:59Z' };
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(published ?? '');
  if (match === null) return none;
  const [, day = '', time, seconds = ':00', zone = 'Z'] = match;
  if (time === undefined) return { publishedStart: `${day}T00:00:00Z`, publishedEnd: `${day}T23:59:59Z` };
  const instant = Date.parse(
    `${day}T${time}${seconds}${zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`}`,
  );
  if (Number.isNaN(instant)) return none;
  const text = new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
  return { publishedStart: text, publishedEnd: text };
}
