// The dates that the tellings of one happening give, and which of them is chosen.

import type { GraphDate, GraphDateClaim } from '../../model/article-graph.ts';
import { readDay, weekdayOf } from '../../model/calendar.ts';
import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { evidenceAt } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import type { EventMention } from './mention.ts';

interface Candidate {
  readonly edtf: string;
  readonly time: TimeReading;
  /** The first reading of the words, or the one the other part of them (the weekday) tells. */
  readonly reading: string;
  mentions: number;
  weekdayFits: boolean;
  firstHand: boolean;
}

/** Every distinct date, the chosen one first; and the chosen date with its days. */
export function weighClaims(
  source: Source,
  group: readonly EventMention[],
): { date: GraphDate | null; dateClaims: GraphDateClaim[] } {
  const candidates = new Map<string, Candidate>();
  const readings = new Map(group.map((mention) => [mention.time, mention]));
  for (const [time, mention] of readings) {
    add(time.edtf, time, time.reason, mention);
    if (time.conflict !== null) add(time.conflict.edtf, time, time.conflict.reason, mention);
  }
  const ordered = [...candidates.values()].sort(
    (a, b) => weight(b) - weight(a) || precision(a.edtf) - precision(b.edtf) || a.time.start - b.time.start,
  );
  const [chosen] = ordered;
  if (chosen === undefined) return { date: null, dateClaims: [] };
  const value = readEdtf(chosen.edtf);
  return {
    date: {
      edtf: chosen.edtf,
      start: value?.start ?? null,
      end: value?.end ?? null,
      timeZone: group.find(({ time }) => time.edtf === chosen.edtf && time.timeZone !== null)?.time.timeZone ?? null,
    },
    dateClaims: ordered.map((candidate) => ({
      edtf: candidate.edtf,
      raw: candidate.time.quote,
      evidence: evidenceAt(source.text, candidate.time),
      reason: reasonOf(candidate, chosen, ordered.length),
      rule: candidate.time.rule,
      timeZone: candidate.time.timeZone,
    })),
  };

  function add(edtf: string | null, time: TimeReading, reading: string, mention: EventMention): void {
    if (edtf === null) return;
    const known = candidates.get(edtf);
    const isWeekday = time.conflict !== null && edtf === time.conflict.edtf;
    if (known === undefined) {
      candidates.set(edtf, {
        edtf,
        time,
        reading,
        mentions: 1,
        weekdayFits: isWeekday || tellsWeekday(time),
        firstHand: mention.firstHand && time.conflict === null,
      });
      return;
    }
    known.mentions++;
    known.weekdayFits ||= isWeekday || tellsWeekday(time);
    known.firstHand ||= mention.firstHand && time.conflict === null;
    // The words that tell the date without contradicting themselves show it best.
    if (known.time.conflict !== null && time.conflict === null)
      candidates.set(edtf, { ...known, time, reading: time.reason });
  }
}

/** The words give a weekday that fits the date they give. */
function tellsWeekday({ quote, conflict }: TimeReading): boolean {
  return conflict === null && /[周週]|星期|礼拜|禮拜|day\b/i.test(quote) && /\d/.test(quote);
}

function weight(candidate: Candidate): number {
  return candidate.mentions + (candidate.weekdayFits ? 1.5 : 0) + (candidate.firstHand ? 1 : 0) - coarse(candidate) * 3;
}

/** 18日和19日 says more than the 18日 of another sentence. */
const wholeStay = 2;

function coarse({ edtf, time }: Candidate): number {
  const days = precision(edtf);
  if (/\d\/\d/.test(edtf) && days <= 14 && (time.quote.match(/\d+/g)?.length ?? 0) > 1) return -wholeStay / 3;
  return days <= 1 ? 0 : days <= 31 ? 1 : 2;
}

function precision(edtf: string): number {
  const value = readEdtf(edtf);
  return value === null ? Number.POSITIVE_INFINITY : daysSpanned(value);
}

function reasonOf(candidate: Candidate, chosen: Candidate, count: number): string {
  if (count === 1) return `${candidate.reading}.`;
  const grounds = [
    ...(candidate.weekdayFits ? [`${candidate.edtf} is a ${weekdayName(candidate.edtf)}, the weekday told`] : []),
    ...(candidate.firstHand ? ['it stands in the words of a source quoted at first hand'] : []),
    `the text gives it ${candidate.mentions === 1 ? 'once' : `${candidate.mentions} times`}`,
  ];
  return candidate === chosen
    ? `${candidate.reading}. Chosen: ${grounds.join(', ')}.`
    : `${candidate.reading}. Not chosen: the text gives it ${candidate.mentions === 1 ? 'once' : `${candidate.mentions} times`}, and ${chosen.edtf} has the better evidence.`;
}

function weekdayName(edtf: string): string {
  const day = readDay(edtf);
  return day === null ? 'day of that week' : (weekdays[weekdayOf(day) - 1] as string);
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
