// iCalendar (RFC 5545): events, and statements on the day they were said. A partial date is the span of its possible days; what has
// no date is a journal entry, which needs none, so that nothing falls out.

import { addDays, pad, printDay, readDay } from '../model/calendar.ts';
import type { DateRecord } from '../model/records.ts';
import type { EventStatus } from '../model/vocabulary.ts';
import { type Point, stretchOf } from './dates.ts';
import { type Event, type Evidence, evidenceOf, type Head, type Statement, speakerOf } from './records.ts';

interface Entry {
  readonly id: string;
  readonly summary: string;
  readonly date: DateRecord | null;
  readonly recorded: string | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly category: string;
  readonly place: string | null;
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly path: string;
}

const statuses: Readonly<Record<EventStatus, Entry['status']>> = {
  HAPPENED: 'CONFIRMED',
  PLANNED: 'TENTATIVE',
  UNCERTAIN: 'TENTATIVE',
  DENIED: 'CANCELLED',
};

export const writeEventsIcs = (events: AsyncIterable<Event>, head: Head) => calendar(events, eventEntry, head);
export const writeStatementsIcs = (statements: AsyncIterable<Statement>, head: Head) =>
  calendar(statements, statementEntry, head);

function eventEntry(event: Event): Entry {
  const { date, dateConflict, dateClaims, participants } = event;
  const claims = [...new Set(dateClaims.map(({ edtf, raw }) => `${edtf} (${raw})`))];
  return {
    id: event.id,
    summary: event.title,
    date,
    recorded: event.firstRecorded,
    status: statuses[event.status],
    category: event.type,
    place: event.place?.name ?? null,
    notes: [
      ...(participants.length === 0 ? [] : [participants.map(({ actor }) => actor.name).join(', ')]),
      ...(dateConflict ? [`Dates disagree: ${claims.join('; ')}`] : []),
    ],
    evidence: evidenceOf(event),
    path: `events/${event.slug}`,
  };
}

function statementEntry(statement: Statement): Entry {
  const via = statement.via?.name ?? statement.viaText;
  return {
    id: statement.id,
    summary: `${speakerOf(statement)}: ${statement.text}`,
    date: statement.said,
    recorded: statement.firstRecorded,
    status: 'CONFIRMED',
    category: statement.mode,
    place: null,
    notes: [...(via === null ? [] : [`via ${via}`]), ...(statement.event === null ? [] : [statement.event.title])],
    evidence: statement.evidence,
    path: `statements?ids=${statement.id}`,
  };
}

async function* calendar<R>(
  records: AsyncIterable<R>,
  entryOf: (record: R) => Entry,
  { name, totalCount, count, origin }: Head,
): AsyncGenerator<string> {
  const cut = count < totalCount ? ` (the first ${count} of ${totalCount})` : '';
  yield lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(`Dateline: ${name}${cut}`)}`,
  ]);
  for await (const record of records) yield component(entryOf(record), origin);
  yield lines(['END:VCALENDAR']);
}

function component(entry: Entry, origin: string | null): string {
  const { date, status, category, place, notes, evidence, path } = entry;
  const times = date === null ? [] : timesOf(date);
  const kind = times.length === 0 ? 'VJOURNAL' : 'VEVENT';
  const exact = date === null || ['DAY', 'HOUR', 'MINUTE'].includes(date.precision) ? [] : [date.edtf];
  const marks =
    date === null ? ['undated'] : [...(date.approximate ? ['about'] : []), ...(date.uncertain ? ['perhaps'] : [])];
  const quotes = evidence.map(
    ({ quote, article }) => `“${quote}” — ${[article.publisher, article.title].filter(Boolean).join(', ')}`,
  );
  const url = origin === null ? (evidence[0]?.article.url ?? null) : `${origin}/${path}`;
  return lines([
    `BEGIN:${kind}`,
    `UID:${entry.id}@dateline`,
    `DTSTAMP:${stamp(entry.recorded)}`,
    ...times,
    `SUMMARY:${text(entry.summary)}`,
    // A journal entry knows other states: DRAFT, FINAL, CANCELLED.
    ...(kind === 'VEVENT' ? [`STATUS:${status}`, 'TRANSP:TRANSPARENT'] : []),
    `CATEGORIES:${text(category)}`,
    ...(place === null || kind === 'VJOURNAL' ? [] : [`LOCATION:${text(place)}`]),
    `DESCRIPTION:${text([[...exact, ...marks].join(' '), ...notes, ...quotes].filter(Boolean).join('\n'))}`,
    ...(url === null ? [] : [`URL:${ascii(url)}`]),
    `END:${kind}`,
  ]);
}

/** An address with what is not ASCII percent-encoded; what is encoded already stays. */
function ascii(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[^\x21-\x7E]/gu, encodeURIComponent);
}

/** When: a clock time as it is known, else whole days. Empty where no day follows. */
function timesOf(date: DateRecord): readonly string[] {
  const { from, to } = stretchOf(date);
  if (from?.hour !== undefined && to === null) return [`DTSTART:${clock(from, date.timeZone)}`];
  const first = readDay(date.start ?? date.end ?? '');
  const last = readDay(date.end ?? date.start ?? '');
  if (first === null || last === null) return [];
  // The end is the first day that no longer belongs to it. The calendar ends with the year 9999.
  const end = addDays(last, 1);
  return [
    `DTSTART;VALUE=DATE:${compact(printDay(first))}`,
    ...(end.year > 9999 ? [] : [`DTEND;VALUE=DATE:${compact(printDay(end))}`]),
  ];
}

/** In UTC where the zone is known, else as the clock stood there ("floating"). */
function clock({ year, month = 1, day = 1, hour = 0, minute = 0, zone }: Point, timeZone: string | null): string {
  const local = Date.UTC(year, month - 1, day, hour, minute);
  const offset = zone !== undefined ? offsetIn(zone) : timeZone !== null ? zoneOffset(local, timeZone) : null;
  const shown = new Date(local - (offset ?? 0) * 60_000).toISOString();
  return `${compact(shown.slice(0, 19))}${offset === null ? '' : 'Z'}`;
}

/** Minutes east of Greenwich of `Z`, `+08`, `-03:30`. */
function offsetIn(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (60 * hours + minutes);
}

/** Minutes east of Greenwich that hold in `timeZone` when its clocks show `local`; null for a zone that nobody knows. */
function zoneOffset(local: number, timeZone: string): number | null {
  const shownAt = (instant: number): number => {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(instant);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  };
  try {
    const guess = shownAt(local) - local;
    return (shownAt(local - guess) - (local - guess)) / 60_000;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `2021-11-12T20:30:00` → `20211112T203000`. */
function compact(iso: string): string {
  return iso.replace(/[-:]/g, '');
}

/** When this was recorded: the clock of the export would change the bytes of an unchanged graph. */
function stamp(recorded: string | null): string {
  const day = readDay(recorded ?? '');
  if (recorded === null || day === null) return '19700101T000000Z';
  const time = /T(\d\d):(\d\d):(\d\d)/.exec(recorded);
  return `${pad(day.year, 4)}${pad(day.month, 2)}${pad(day.day, 2)}T${time === null ? '000000' : time.slice(1).join('')}Z`;
}

/** A TEXT value: what has a meaning of its own is escaped, control characters fall out. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function lines(contents: readonly string[]): string {
  return contents.map((content) => `${fold(content)}\r\n`).join('');
}

/** No line has more than 75 octets; the next begins with a space. Characters are not broken. */
function fold(content: string): string {
  let folded = '';
  let octets = 0;
  for (const character of content) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
