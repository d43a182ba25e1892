// An event as some of its reports tell it.

import { type EventValue, eventOfReports } from '../resolve/derive-event.ts';
import type { ReportDigest } from '../resolve/same-event.ts';

/** The event that the reports with these digests (as stored) make. */
export function eventAsReported(digests: readonly string[]): EventValue {
  return eventOfReports(digests.map((digest) => JSON.parse(digest) as ReportDigest));
}
