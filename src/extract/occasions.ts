// Links statements to events: the occasion at which something was said, and the events that the words are about.

import { hearers, inCourt, occasionNoun, occasionNouns } from '../language/en/occasions.ts';
import { type OccasionWords, occasionEnd, occasionWords, saidEarlier } from '../language/zh/occasions.ts';
import type { GraphEvent } from '../model/article-graph.ts';
import { dayNumber, readDay } from '../model/calendar.ts';
import { spanAt, touching, within } from '../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { PlacedStatement } from './build-graph.ts';
import { type Entry, entriesOf } from './entries.ts';
import { newsOfOneDay, saidThatDay } from './one-day.ts';
import { dayOf as lastDay } from './statements/days.ts';
import { leadDay } from './statements/en-occasion.ts';
import { isOneDay, isRecent } from './statements/recent.ts';
import { reportingWords } from './statements/reporting-words.ts';
import { isToldBefore, type ToldEvents, toldEvents } from './told-events.ts';
import type { Source, StatementDraft, TimeReading } from './types.ts';

export function placeStatements(
  source: Source,
  statements: readonly StatementDraft[],
  events: readonly GraphEvent[],
  people: ReadonlySet<string>,
  times: readonly TimeReading[],
): PlacedStatement[] {
  const news = newsOfOneDay(source, events);
  const opens = opening(source, events);
  // The trial or sentence that English news opens with: what is told to the court was told there.
  const hearing = opens?.type === 'LEGAL' ? opens : null;
  const told = toldEvents(events);
  const ofLead = leadDay(source, times);
  const entries = entriesOf(times);
  const heard = new Set<string>();
  /** On which day words were said at an occasion of a kind: 李明昨日在会上表示…，王芳会后说…. */
  const spoken = new Map<RegExp, string>();
  /** The last words of each who spoke at an occasion. */
  const there = new Map<string, { readonly named: string; readonly content: Span }>();
  let last: PlacedStatement | null = null;
  return statements.map((statement) => {
    const event = occasionOf(source, statement, told) ?? readoutOf(statement, told, opens);
    if (hearing !== null && toldCourt(source, statement)) heard.add(statement.speaker ?? '');
    const aboutEvents = told
      .toldIn(statement.content)
      .map(({ id }) => id)
      .filter((id) => id !== event?.id);
    const occasion = occasionNamed(source, statement);
    const named =
      (occasion &&
        (dayOf(namedOccasion(source, statement, told, occasion)) ??
          spoken.get(occasion.kind[0]) ??
          dayHeld(source, times, statement, occasion) ??
          (source.language === 'zh' ? ofLead : null))) ??
      saidNear(source, there.get(statement.speaker ?? ''), statement)?.named ??
      null;
    if (occasion !== null && isOneDay(statement.said ?? named))
      spoken.set(occasion.kind[0], (statement.said ?? named) as string);
    if (named !== null && statement.speaker !== null)
      there.set(statement.speaker, { named, content: statement.content });
    const said =
      statement.said ??
      dayOfEntry(spanAt(entries, statement.content.start)) ??
      dayOf(event) ??
      (heard.has(statement.speaker ?? '') ? dayOf(hearing) : null) ??
      dayOf(toldOccasion(source, statement, told)) ??
      (ofLead !== null && isHeard(source, statement) ? ofLead : null) ??
      named ??
      saidThatDay(source, news, people, statement) ??
      (last !== null && source.language === 'en' && goesOn(source, last, statement) ? last.said : null);
    const placed = { ...statement, said, event: event?.id ?? null, aboutEvents };
    last = placed;
    return placed;
  });
}

/** 5月3日 ⏎ 李明说，…: what stands in an entry of one day was said then. */
function dayOfEntry(entry: Entry | undefined): string | null {
  const day = entry?.time.edtf?.split('T')[0];
  return isOneDay(day) ? day : null;
}

/** 李明会后表示，…。 ⏎ 王芳反对。 ⏎ 李明说: what he said last there, no more than two paragraphs above. */
function saidNear<T extends { readonly content: Span }>(
  source: Source,
  last: T | undefined,
  statement: StatementDraft,
): T | null {
  if (last === undefined || source.language !== 'zh' || statement.via !== null) return null;
  if (saidEarlier.test(reportingWords(source, statement))) return null;
  const { start } = statement.content;
  const [, , , ...far] =
    start - last.content.end > farOff ? [] : source.text.slice(last.content.end, start).split(/\n+/);
  return start - last.content.end <= farOff && far.length === 0 ? last : null;
}

/** No two paragraphs are longer. */
const farOff = 1500;

/** In her opening speech Reed said …. ⏎ “…,” she added: in the same paragraph or the next. */
function goesOn(source: Source, last: StatementDraft, statement: StatementDraft): boolean {
  if (statement.speaker === null || statement.speaker !== last.speaker) return false;
  if (source.language === 'zh' && saidEarlier.test(reportingWords(source, statement))) return false;
  const between = source.text.slice(last.content.end, statement.content.start);
  return statement.via === null && statement.content.start >= last.content.end && between.split(/\n+/).length <= 2;
}

function occasionOf(source: Source, statement: StatementDraft, events: ToldEvents): GraphEvent | null {
  if (statement.speaker === null) return null;
  const attended = events.attendedBy(statement.speaker);
  if (attended.length === 0) return null;
  const paragraph = blockOf(source, statement.content);
  const near = (event: GraphEvent) =>
    event.evidence.some(
      (item) =>
        paragraph !== null &&
        overlaps(item, paragraph) &&
        item.start <= statement.content.start &&
        // What the words tell of is no place where they were said; what a document relates of a meeting is.
        !((source.language === 'en' || statement.via === null) && contains(statement.content, item)),
    );
  const told = attended.find(
    (event) =>
      near(event) && (statement.via !== null || statement.said === null || event.date?.start === statement.said),
  );
  if (told !== undefined) return told;
  if (statement.said !== null)
    return attended.find(({ date }) => date?.start === statement.said && date.end === statement.said) ?? null;
  // A readout relates what was said at the one meeting or call that the article tells of its speaker as news.
  if (statement.via === null) return null;
  const talks = attended.filter(({ type }) => type === 'CALL' || type === 'MEETING' || type === 'SUMMIT');
  const most = Math.max(...talks.map(({ evidence }) => evidence.length), 0);
  const leading = talks.filter(({ evidence }) => evidence.length === most);
  return leading.length === 1 ? (leading[0] as GraphEvent) : null;
}

/** The one day of an event. */
function dayOf(event: GraphEvent | null): string | null {
  return event?.date?.start != null && event.date.start === event.date.end ? event.date.start : null;
}

/** What English news opens with, where it happened on one day. */
function opening(source: Source, events: readonly GraphEvent[]): GraphEvent | null {
  const first = events[0];
  const lead = source.blocks.filter(({ kind }) => kind === 'PARAGRAPH').slice(0, 2);
  if (source.language !== 'en' || first === undefined || first.status !== 'HAPPENED' || dayOf(first) === null)
    return null;
  return first.evidence.some((item) => lead.some((block) => overlaps(item, block))) ? first : null;
}

/** "Reed met Hill on Saturday. … Reed said": news of one meeting relates what was said there. */
function readoutOf(
  { said, speaker, content }: StatementDraft,
  events: ToldEvents,
  first: GraphEvent | null,
): GraphEvent | null {
  if (first === null || said !== null || speaker === null || first.rule !== 'en/event/verb') return null;
  if (first.type !== 'MEETING' && first.type !== 'CALL') return null;
  const attended = events.attendedBy(speaker);
  // Another occasion of those days might be meant; a visit of years ago is not.
  const others = attended.some((event) => event !== first && isNear(event, first));
  return attended.includes(first) && !others && isToldBefore(first, content.start) ? first : null;
}

/** Within ten days, or on no day that the text tells. */
function isNear(event: GraphEvent, first: GraphEvent): boolean {
  const [a, b] = [readDay(event.date?.start ?? ''), readDay(first.date?.start ?? '')];
  return a === null || b === null || Math.abs(dayNumber(a) - dayNumber(b)) <= 10;
}

/** Told the court, or said in a ruling. */
function toldCourt({ text }: Source, { cue, content, verb }: StatementDraft): boolean {
  const told = text.slice(cue.end, Math.min(content.start, cue.end + 14));
  const near = text.slice(Math.max(0, cue.start - 30), Math.min(text.length, cue.end + 40));
  return (
    (verb === 'told' && /^ the (?:court|judge|jury|jurors)\b/.test(told)) ||
    /\b(?:in (?:his|her|its|the|a) (?:ruling|judgment|judgement|verdict)|(?:as|while) (?:he|she) (?:handed|read) (?:down|out)|in sentencing)\b/.test(
      near,
    )
  );
}

interface NamedOccasion {
  readonly kind: OccasionWords;
  /** What it is called: 静坐. */
  readonly noun: string;
}

/** The kind of occasion that the reporting words name: 鲍建国会后表示, 他在庭外说. */
function occasionNamed(source: Source, statement: StatementDraft): NamedOccasion | null {
  if (source.language !== 'zh') return null;
  const words = reportingWords(source, statement);
  if (saidEarlier.test(words)) return null;
  for (const kind of occasionWords) {
    const named = kind[0].exec(words)?.[0];
    if (named !== undefined) return { kind, noun: named.replace(occasionEnd, '') };
  }
  return null;
}

/** The last event told before, else the first told after, that is such an occasion. */
function namedOccasion(
  { article, folded }: Source,
  { content, speaker }: StatementDraft,
  events: ToldEvents,
  { kind, noun }: NamedOccasion,
): GraphEvent | null {
  const [name, types, told] = kind;
  const wordsOf = ({ evidence }: GraphEvent) => evidence.map(({ start, end }) => folded.slice(start, end));
  // A news conference of others is another.
  const attended = kind === occasionWords[0] ? speaker : null;
  const isSuch = (event: GraphEvent) =>
    event.status === 'HAPPENED' &&
    isOfNews(article.published, dayOf(event)) &&
    (kind !== occasionWords[0] || event.participants.some(({ actor }) => actor === attended)) &&
    (types.has(event.type) || wordsOf(event).some((words) => told.test(words)));
  const such = events.ofSort(`${name.source} ${attended}`, isSuch);
  const called = events.ofSort(
    `${name.source} ${attended} ${noun}`,
    (event) => noun.length > 1 && isSuch(event) && wordsOf(event).some((words) => words.includes(noun)),
  );
  const isOutside = ({ evidence }: GraphEvent) => !evidence.every((item) => contains(content, item));
  const meant = called.some(isOutside) ? called : such;
  return (
    meant.findLast((event) => isToldBefore(event, content.start) && isOutside(event)) ?? meant.find(isOutside) ?? null
  );
}

/** 昨日，协会召开通气会。李明在会上说: the day of the last sentence before, not far above, that tells of such an occasion. */
function dayHeld(
  { article, folded, sentences }: Source,
  times: readonly TimeReading[],
  { cue }: StatementDraft,
  { kind: [, , told] }: NamedOccasion,
): string | null {
  const before = within(sentences, { start: Math.max(0, cue.start - nearby), end: cue.start });
  const held = before.findLast(({ start, end }) => told.test(folded.slice(start, end)));
  const day = held && lastDay(touching(times, held));
  return day != null && isOfNews(article.published, day) ? day : null;
}

/** Where a dated occasion still is the one at hand. */
const nearby = 400;

/** Of the last weeks, and not to come. */
function isOfNews(published: string | null, day: string | null): boolean {
  return published !== null && day !== null && day <= published.slice(0, 10) && isRecent(published, day);
}

/** The definite occasion that the reporting words tell of: "Reed said at the |hearing". */
function occasionTold(source: Source, statement: StatementDraft): string | null {
  const { cue, content } = statement;
  const sentence = source.language === 'en' ? spanAt(source.sentences, cue.start) : undefined;
  if (sentence === undefined) return null;
  const around =
    content.start >= cue.start
      ? source.text.slice(sentence.start, Math.min(Math.max(content.start, cue.end + 16), sentence.end))
      : source.text.slice(Math.max(sentence.start, content.end), sentence.end);
  const told = occasionNoun.exec(around)?.groups?.['noun']?.toLowerCase();
  return told ?? (inCourt.test(around) || toldCourt(source, statement) ? 'court' : null);
}

/** "Reed said after the meeting", "Hill told the board": where the news of one day happened. */
function isHeard(source: Source, statement: StatementDraft): boolean {
  if (statement.via !== null || statement.viaText !== null) return false;
  const { cue, verb } = statement;
  const before = source.text.slice(Math.max(0, cue.start - 16), cue.end);
  if (/\bhad (?:[a-z]+ )?[a-z]+$/.test(before)) return false;
  return (
    occasionTold(source, statement) !== null ||
    (verb === 'told' && hearers.test(source.text.slice(cue.end, cue.end + 60)))
  );
}

/** "Reed said at the hearing", "after the match, Hill said": the last event told before that is called so. */
function toldOccasion(source: Source, statement: StatementDraft, events: ToldEvents): GraphEvent | null {
  const { content } = statement;
  const noun = occasionTold(source, statement);
  if (noun === null) return null;
  const called = events.ofSort(noun, (event) => {
    const [, types, names = new RegExp(`\\b${noun}(?:e?[sd])?\\b`, 'i')] =
      occasionNouns.find(([nouns]) => nouns.test(noun)) ?? [];
    const isSuch = types?.has(event.type) || event.evidence.some(({ quote }) => names.test(quote));
    return event.status === 'HAPPENED' && dayOf(event) !== null && isSuch;
  });
  const before = (event: GraphEvent) => isToldBefore(event, content.start);
  const ofNews = (event: GraphEvent) => before(event) && isOfNews(source.article.published, dayOf(event));
  return called.findLast(ofNews) ?? called.findLast(before) ?? null;
}

function blockOf({ blocks }: Source, span: Span): Span | null {
  const block = spanAt(blocks, span.start);
  return block !== undefined && block.end >= span.end ? block : null;
}
