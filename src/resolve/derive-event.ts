// What an event is, by its reports: the whole of them, or those that were known at some time.

import { contentId } from '../model/id.ts';
import { type EventStatus, type EventType, eventTypes } from '../model/vocabulary.ts';
import { chooseDate } from './choose-date.ts';
import { compareText, mostGiven } from './components.ts';
import { type EventGroup, firstReport } from './events.ts';
import type { ReportDigest } from './same-event.ts';
import { sortBounds } from './sort-bounds.ts';

export interface EventValue {
  readonly id: string;
  readonly type: EventType;
  readonly title: string;
  readonly status: EventStatus;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sortStart: string;
  readonly sortEnd: string;
  readonly precision: string;
  readonly timeZone: string | null;
  readonly dateReason: string | null;
  readonly dateConflict: boolean;
  readonly claimed: readonly string[];
  readonly reportCount: number;
  readonly articleCount: number;
  readonly firstPublished: string;
  readonly firstRecorded: string;
  readonly joinedBy: readonly string[];
  readonly hidden: boolean;
}

/** The event that all reports of `group` make. */
export function deriveEvent(group: EventGroup): EventValue {
  const value = eventOfReports(group.reports);
  const chosen =
    group.date === null
      ? null
      : { edtf: group.date.edtf, ...sortBounds(group.date.edtf), dateReason: group.date.reason };
  return {
    ...value,
    ...(chosen ?? {}),
    title: group.title ?? value.title,
    joinedBy: [...new Set(group.rules.values())].sort(compareText),
    hidden: group.hidden,
  };
}

/**
 * The event as these `reports` tell it (at least one). Give it the reports published, or recorded, up to some time to see the
 * event as it was known then: its date, status and claims follow; its id does not (it is that of the first report given).
 */
export function eventOfReports(reports: readonly ReportDigest[]): EventValue {
  const inOrder = [...reports].sort(firstReport);
  const first = inOrder[0] as ReportDigest;
  const { date, reason, conflict, claimed } = chooseDate(inOrder);
  const status = statusOf(inOrder);
  return {
    id: contentId('evt', first.id),
    type: pickType(inOrder),
    // "will meet" is no title for what has happened.
    title: mostGiven(inOrder.filter((report) => report.status === status).map((report) => report.title)) ?? first.title,
    status,
    edtf: date?.edtf ?? null,
    ...sortBounds(date?.edtf ?? null),
    timeZone: mostGiven(inOrder.map((report) => report.timeZone).filter((zone) => zone !== null)),
    dateReason: reason,
    dateConflict: conflict,
    claimed,
    reportCount: inOrder.length,
    articleCount: new Set(inOrder.map((report) => report.articleId)).size,
    firstPublished: first.publishedStart,
    firstRecorded: inOrder.map((report) => report.recordedAt).sort(compareText)[0] as string,
    joinedBy: [],
    hidden: false,
  };
}

/** The most given type; among equals the one that stands first in the vocabulary, which lists the more particular first. */
function pickType(reports: readonly ReportDigest[]): EventType {
  const times = (type: EventType): number => reports.filter((report) => report.type === type).length;
  const given = eventTypes.filter((type) => times(type) > 0);
  return given.sort((a, b) => times(b) - times(a) || eventTypes.indexOf(a) - eventTypes.indexOf(b))[0] ?? 'OTHER';
}

const statusOrder: readonly EventStatus[] = ['HAPPENED', 'DENIED', 'UNCERTAIN', 'PLANNED'];

/**
 * The status that the newest reports give: plans become happenings. Among reports of one day, and when none says when it was
 * published, what is surest counts.
 */
function statusOf(reports: readonly ReportDigest[]): EventStatus {
  const dated = reports.filter((report) => report.published !== null);
  const newest = dated
    .map((report) => (report.published as string).slice(0, 10))
    .sort(compareText)
    .at(-1);
  const last = newest === undefined ? reports : dated.filter((report) => report.published?.startsWith(newest));
  return statusOrder.find((status) => last.some((report) => report.status === status)) ?? 'HAPPENED';
}
