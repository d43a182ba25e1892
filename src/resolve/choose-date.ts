// Which of an event's claimed dates is shown, and why.

import { hoursEast } from '../language/zones.ts';
import { type Day, dayNumber, readDay } from '../model/calendar.ts';
import { type DateValue, datesMeet, daysSpanned, precisions, readEdtf } from '../model/edtf.ts';
import { compareText } from './components.ts';
import { firstReport } from './events.ts';
import type { ReportDigest } from './same-event.ts';

export interface ChosenDate {
  readonly date: DateValue | null;
  /** A sentence for a person; null when no report gives a date. */
  readonly reason: string | null;
  /** True when two claims cannot both be right. */
  readonly conflict: boolean;
  /** Every EDTF claimed, in text order. */
  readonly claimed: readonly string[];
}

interface Candidate {
  readonly value: DateValue;
  /** The zones in which it is told; none where no claim names one. */
  readonly zones: ReadonlySet<string>;
  /** Publishers whose preferred claim this date is, or fits into. */
  readonly preferredBy: ReadonlySet<string>;
  /** Publishers one of whose claims this date is, or fits into. */
  readonly claimedBy: ReadonlySet<string>;
  /** Days between the date and the nearest publication of an article that prefers it; Infinity when none says when. */
  readonly distance: number;
}

/**
 * The date of an event by the claims of `reports`. In this order: the claim that most independent publishers prefer (an article's
 * preference already weighs calendar and zone), that most of them give at all, the more exact one, the one told closest to
 * the event, the first in text order. A vague claim counts for every exact one that lies within it.
 */
export function chooseDate(reports: readonly ReportDigest[]): ChosenDate {
  const values = new Map<string, DateValue>();
  for (const { claims } of reports) {
    for (const { edtf } of claims) {
      const value = values.has(edtf) ? null : readEdtf(edtf);
      if (value !== null) values.set(edtf, value);
    }
  }
  const claimed = [...values.keys()].sort(compareText);
  const candidates = claimed.map((edtf) => weigh(values.get(edtf) as DateValue, reports, values)).sort(better);
  const [best, next] = candidates;
  if (best === undefined) return { date: null, reason: null, conflict: false, claimed };
  const rivals = candidates.filter((candidate) => contradict(candidate, best));
  const conflict = candidates.some((x) => candidates.some((y) => contradict(x, y)));
  const reason = explain(best, next, rivals, reports) + explainZones(best, candidates);
  return { date: best.value, reason, conflict, claimed };
}

function contradict(a: Candidate, b: Candidate): boolean {
  return !datesMeet(a.value, b.value) && !sameMoment(a, b);
}

/** One moment told in two zones: the evening of the 15th in Washington is the morning of the 16th in Beijing. */
function sameMoment(a: Candidate, b: Candidate): boolean {
  const apart = dayOf(a.value.start) - dayOf(b.value.start);
  if (Math.abs(apart) !== 1 || daysSpanned(a.value) !== 1 || daysSpanned(b.value) !== 1) return false;
  const [earlier, later] = apart < 0 ? [a, b] : [b, a];
  return [...earlier.zones].some((west) =>
    [...later.zones].some((east) => (hoursEast[east] ?? Number.NaN) - (hoursEast[west] ?? Number.NaN) >= 1),
  );
}

/** ` 2021-11-16 (Asia/Shanghai) is the same moment.` */
function explainZones(best: Candidate, candidates: readonly Candidate[]): string {
  return candidates
    .filter((candidate) => sameMoment(candidate, best))
    .map(({ value, zones }) => ` ${value.edtf} (${[...zones].sort(compareText).join(', ')}) is the same moment.`)
    .join('');
}

function weigh(value: DateValue, reports: readonly ReportDigest[], values: ReadonlyMap<string, DateValue>): Candidate {
  const supports = (edtf: string): boolean => edtf === value.edtf || fitsInto(value, values.get(edtf));
  const preferring = reports.filter(({ claims }) => claims[0] !== undefined && supports(claims[0].edtf));
  const giving = reports.filter(({ claims }) => claims.some(({ edtf }) => supports(edtf)));
  const at = dayOf(value.start ?? value.end);
  const distances = preferring
    .map(({ published }) => Math.abs(dayOf(published) - at))
    .filter((days) => !Number.isNaN(days));
  return {
    value,
    zones: new Set(
      reports
        .flatMap(({ claims }) => claims)
        .filter(({ edtf }) => edtf === value.edtf)
        .flatMap(({ timeZone }) => timeZone ?? []),
    ),
    preferredBy: new Set(preferring.map(publisherOf)),
    claimedBy: new Set(giving.map(publisherOf)),
    distance: Math.min(Number.POSITIVE_INFINITY, ...distances),
  };
}

function better(a: Candidate, b: Candidate): number {
  return (
    b.preferredBy.size - a.preferredBy.size ||
    b.claimedBy.size - a.claimedBy.size ||
    compareNumbers(daysSpanned(a.value), daysSpanned(b.value)) ||
    precisions.indexOf(a.value.precision) - precisions.indexOf(b.value.precision) ||
    Number(a.value.uncertain) - Number(b.value.uncertain) ||
    compareNumbers(a.distance, b.distance) ||
    compareText(a.value.edtf, b.value.edtf)
  );
}

function explain(
  best: Candidate,
  next: Candidate | undefined,
  rivals: readonly Candidate[],
  reports: readonly ReportDigest[],
): string {
  const publishers = new Set(reports.map(publisherOf)).size;
  const support = `${best.value.edtf} is what ${best.preferredBy.size} of ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'} prefer${best.preferredBy.size === 1 ? 's' : ''}`;
  if (rivals.length === 0 || next === undefined) {
    const own = [...reports].sort(firstReport).find(({ claims }) => claims[0]?.edtf === best.value.edtf);
    return own?.claims.length === 1 || own === undefined ? `${support}.` : `${support}; the other dates fit with it.`;
  }
  const others = rivals.map(({ value, claimedBy }) => `${value.edtf} (${claimedBy.size})`).join(', ');
  return `${support}, against ${others}; chosen for ${decidingPoint(best, next)}.`;
}

/** The first point on which the best claim is ahead of the next. */
function decidingPoint(best: Candidate, next: Candidate): string {
  if (best.preferredBy.size > next.preferredBy.size) return 'the number of independent publishers that prefer it';
  if (best.claimedBy.size > next.claimedBy.size) return 'the number of independent publishers that give it';
  if (daysSpanned(best.value) < daysSpanned(next.value)) return 'its precision';
  if (best.distance < next.distance) return 'being reported closest to the event';
  return 'being the first among equals';
}

/** True when `value` lies within the vaguer `wider`. */
function fitsInto(value: DateValue, wider: DateValue | undefined): boolean {
  if (wider?.start == null || wider.end == null || value.start === null || value.end === null) return false;
  return wider.start <= value.start && value.end <= wider.end && daysSpanned(value) < daysSpanned(wider);
}

/** An article without a publisher is its own source. */
function publisherOf(report: ReportDigest): string {
  return report.publisher ?? report.articleId;
}

function dayOf(text: string | null): number {
  const day: Day | null = text === null ? null : readDay(text);
  return day === null ? Number.NaN : dayNumber(day);
}

/** Infinity equals Infinity. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
