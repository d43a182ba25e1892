// Makes a GraphEvent of the tellings that were joined: collects its date claims, chooses one and says why.

import type { GraphDateClaim, GraphEvent } from '../../model/article-graph.ts';
import { readDay, weekdayOf } from '../../model/calendar.ts';
import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { evidenceAt } from '../../model/span.ts';
import type { EventStatus } from '../../model/vocabulary.ts';
import type { TimeReading } from '../types.ts';
import type { EventMention, Reading } from './event-mention.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function buildEvents(reading: Reading, joined: readonly (readonly EventMention[])[]): GraphEvent[] {
  return joined
    .map((mentions) => [...mentions].sort((a, b) => a.clause.start - b.clause.start))
    .sort((a, b) => firstStart(a) - firstStart(b))
    .map((mentions, index) => buildEvent(reading, mentions, `e${index + 1}`));
}

function firstStart(mentions: readonly EventMention[]): number {
  return mentions[0]?.clause.start ?? 0;
}

function buildEvent({ source, language, actors }: Reading, mentions: readonly EventMention[], id: string): GraphEvent {
  const main =
    mentions.find(({ type, nominal }) => !nominal && type !== 'OTHER') ??
    mentions.find(({ type }) => type !== 'OTHER') ??
    (mentions[0] as EventMention);
  const claims = chooseClaim(mentions);
  const chosen = claims[0] as GraphDateClaim;
  const value = readEdtf(chosen.edtf);
  const participants = new Map<string, string | null>();
  // The telling with the most parties leads; others add roles, not passers-by.
  for (const mention of [main, ...mentions]) {
    for (const { actor, role } of mention.participants)
      if (!participants.has(actor) || participants.get(actor) === null) participants.set(actor, role);
  }
  const names = [...participants.keys()]
    .map((actor) => actors.actors.find((candidate) => candidate.id === actor)?.name ?? '')
    .filter(Boolean);
  const evidence = mentions.map(({ clause }) => evidenceAt(source.text, trimmed(source.text, clause)));
  const summit = mentions.find(({ type }) => type === 'SUMMIT');
  return {
    id,
    type: summit?.type ?? main.type,
    title: shorten(language.title(names, main.word, main.type, evidence[0]?.quote ?? '')),
    date: value === null ? null : { edtf: chosen.edtf, start: value.start, end: value.end, timeZone: chosen.timeZone },
    dateClaims: claims,
    status: statusOf(mentions),
    participants: [...participants].map(([actor, role]) => ({ actor, role })),
    place: mentions.find(({ place }) => place !== null)?.place ?? null,
    evidence: evidence.filter(
      (item, index) => evidence.findIndex((other) => other.start === item.start && other.end === item.end) === index,
    ),
    rule: main.word === null ? 'event/dated-clause' : `event/${main.type.toLowerCase().replace(/_/g, '-')}`,
  };

  function chooseClaim(tellings: readonly EventMention[]): GraphDateClaim[] {
    const told = tellings.flatMap(({ time, source: party }) => (time === null ? [] : [{ time, party }]));
    const support = new Map<string, number>();
    for (const { time, party } of told) {
      const edtf = time.edtf as string;
      // A date whose weekday fits, or a primary source's own words, weigh more than a bare date; a date that its own weekday contradicts, less.
      support.set(edtf, (support.get(edtf) ?? 0) + (time.conflict === null ? (party === null ? 2 : 3) : 1));
      if (time.conflict !== null) support.set(time.conflict.edtf, (support.get(time.conflict.edtf) ?? 0) + 1);
    }
    const order = [...support.keys()].sort(
      (a, b) => (support.get(b) as number) - (support.get(a) as number) || precisionOrder(a, b) || (a < b ? -1 : 1),
    );
    const best = order[0] as string;
    const claims = told.map(
      ({ time, party }): GraphDateClaim => ({
        edtf: time.edtf as string,
        raw: time.quote,
        evidence: evidenceAt(source.text, time),
        reason: reasonOf(time, party, best, order.length),
        rule: time.rule,
        timeZone: time.timeZone,
      }),
    );
    for (const { time } of told) {
      if (time.conflict === null) continue;
      claims.push({
        edtf: time.conflict.edtf,
        raw: time.quote,
        evidence: evidenceAt(source.text, time),
        reason: `${time.conflict.reason}${time.conflict.edtf === best ? ': chosen, the weekday fits it' : ''}.`,
        rule: `${time.rule}, weekday`,
        timeZone: time.timeZone,
      });
    }
    const distinct = claims.filter(
      (claim, index) =>
        claims.findIndex(
          (other) =>
            other.edtf === claim.edtf && other.raw === claim.raw && other.evidence.start === claim.evidence.start,
        ) === index,
    );
    // The plainest words for the chosen date lead: a claim whose own words do not contradict it.
    const lead =
      distinct.find((claim) => claim.edtf === best && !claim.rule.endsWith(', weekday')) ??
      distinct.find((claim) => claim.edtf === best);
    return lead === undefined ? distinct : [lead, ...distinct.filter((claim) => claim !== lead)];
  }

  function reasonOf(time: TimeReading, party: string | null, best: string, readings: number): string {
    if (readings === 1) return `${time.reason}.`;
    if (time.edtf !== best)
      return `${time.reason}${time.conflict === null ? '' : `, but ${time.conflict.reason}`}; other claims are better supported.`;
    const day = readDay(best);
    const weekday = day === null ? '' : ` ${best} is a ${weekdays[weekdayOf(day) - 1]}`;
    const partyName = party === null ? null : actors.actors.find((actor) => actor.id === party)?.name;
    return `${time.reason}; chosen:${weekday}${partyName ? `, and ${partyName} itself is quoted with it` : ''}.`;
  }
}

function precisionOrder(a: string, b: string): number {
  const [first, second] = [readEdtf(a), readEdtf(b)];
  if (first === null || second === null) return 0;
  // Of a day and a span of days around it the span is the fuller account; of a day and a month the day.
  const range = (value: typeof first) =>
    value.precision === 'INTERVAL' && daysSpanned(value) <= 7 ? 0 : daysSpanned(value);
  return range(first) - range(second);
}

function statusOf(mentions: readonly EventMention[]): EventStatus {
  const dated = mentions.filter(({ time }) => time !== null);
  for (const status of ['DENIED', 'PLANNED', 'UNCERTAIN'] as const)
    if (dated.some((mention) => mention.status === status)) return status;
  return 'HAPPENED';
}

function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /[\s。.]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

function shorten(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const characters = [...plain];
  return characters.length <= 60 ? plain : `${characters.slice(0, 59).join('')}…`;
}
