// Time travel: an event as the reports published and recorded until some time tell it.

import { readEdtf } from '../model/edtf.ts';
import type { AsOf, DateRecord, EventRecord, ReportRecord } from '../model/records.ts';
import { eventAsReported } from '../store/as-reported.ts';

/** The event with date, status and counts of then; none when no report of it was known. */
export function knownAt(
  event: EventRecord,
  reports: readonly (ReportRecord & { readonly digest: string | null })[],
  asOf: AsOf,
): readonly EventRecord[] {
  const known = reports.filter((report) => wasKnown(report, asOf));
  if (known.length === 0) return [];
  if (known.length === reports.length) return [{ ...event, asOf }];
  const value = eventAsReported(known.map(({ digest }) => digest ?? ''));
  const date = value.edtf === null ? null : readEdtf(value.edtf);
  return [
    {
      ...event,
      type: value.type,
      title: value.title,
      status: value.status,
      date: date === null ? null : ({ ...date, timeZone: value.timeZone } satisfies DateRecord),
      dateReason: value.dateReason,
      dateConflict: value.dateConflict,
      reportCount: value.reportCount,
      articleCount: value.articleCount,
      firstPublished: value.firstPublished,
      firstRecorded: value.firstRecorded,
      asOf,
    },
  ];
}

/** True when the report or version had been published and recorded by then. */
export function wasKnown(
  told: { readonly publishedStart: string; readonly recordedAt: string },
  asOf: AsOf | undefined,
): boolean {
  const [published, recorded] = [asOf?.published ?? null, asOf?.recorded ?? null];
  return (published === null || told.publishedStart <= published) && (recorded === null || told.recordedAt <= recorded);
}

/**
 * The end of what the words name: an instant in UTC, `YYYY-MM-DDThh:mm:ssZ`; of a bare day its last second. A clock time that names no
 * zone is read in UTC, as a bare day is.
 */
export function instantOf(words: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return `${words}T23:59:59Z`;
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(words)) return instantOf(`${words}Z`);
  return `${new Date(words).toISOString().slice(0, 19)}Z`;
}
