// What an announcement, a report or a remembered saying tells: to announce is to do, and a report dates its news.

import type { Trigger } from '../../language/event-words.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { TimeReading } from '../types.ts';
import { isDate, isOver } from './happening.ts';
import { describe, type EventMention, issued, occasions, type Story } from './mention.ts';

/** A sentence in which somebody says something at `time`. */
export interface Report {
  readonly time: TimeReading;
  /** The reporting words. */
  readonly cue: Span;
  /** Where the clause of the time or of the cue begins. */
  readonly start: number;
  /** Its clauses, as far as they are the reporter's own words. */
  readonly visible: readonly Span[];
  readonly clauses: readonly Span[];
  readonly triggers: readonly Trigger[];
  /** The times of the sentence. */
  readonly inside: readonly TimeReading[];
}

/** 财政部周二宣布制裁三家公司: announcing does it, on the day of the announcement, where the words give no other. */
export function readAnnouncement(story: Story, report: Report): EventMention | null {
  const { source, language } = story;
  const { time, cue, start, clauses } = report;
  const words = source.folded.slice(cue.start, cue.end);
  const ordered = language.ordering.test(words);
  const demanded = language.demanding.test(words);
  const announced = ordered || language.announcing.test(words);
  // 四月份表示: what was said at a time of its own is told as a happening; the day of news only says when it was said.
  const remembered = isOver(source, time) && time.earliest !== time.latest;
  if (demanded && !remembered) return demandOf(story, report);
  if (!announced && cites(story, time)) {
    const event = describe(story, time, null, { start, end: toldUpTo(report) }, clauses, false, 'event/announced');
    return issued(story, event, 'PUBLICATION');
  }
  if (!announced && !remembered) return language.tellsNews.test(words) ? newsOf(story, report) : null;
  const told = toldUpTo(report);
  const deed = announced ? undatedWords(story, report) : null;
  if (deed !== null) {
    const deeds = deedsIn(deed, report).filter(({ end }) => source.folded[end] !== '的');
    const trigger = deeds.find(({ row }) => row.type !== 'OTHER') ?? deeds[0];
    if (trigger !== undefined) {
      const event = describe(story, time, trigger, { start, end: deed.end }, clauses, false, 'event/announced');
      // 宣布拟投资: to tell of a plan does not do it.
      const isPlan = language.intending.test(source.folded.slice(deed.start, trigger.start));
      if (!isPlan && (!['OTHER', 'STATEMENT_ISSUED'].includes(event.type) || ordered)) return event;
      // announced the recorder had been found: what is news is the announcement.
      const planned = isPlan ? { ...event, parts: event.parts.map((part) => ({ ...part, role: null })) } : event;
      return { ...issued(story, planned, 'STATEMENT_ISSUED'), trigger: null, span: { start, end: told } };
    }
  }
  // 在2014年学潮期间称: what is remembered with its year is the happening that the noun names.
  const named = announced ? undefined : happeningNamed(story, report);
  if (named !== undefined)
    return describe(story, time, named, { start, end: toldUpTo(report) }, clauses, false, 'event/noun');
  // The announcement itself.
  const event = describe(story, time, null, { start, end: told }, clauses, false, 'event/announced');
  if (ordered) return event;
  const said = source.folded.slice(start, told);
  const type = language.waysOfSaying.find(([way]) => way.test(said))?.[1] ?? 'STATEMENT_ISSUED';
  // Before a court who says so may be either side.
  return type === 'LEGAL' ? { ...event, type } : issued(story, event, type);
}

/** 江州日报周三援引知情者说: a paper that cites somebody publishes. */
export function cites({ source, language }: Story, { start, end }: TimeReading): boolean {
  const before = source.folded.slice(Math.max(0, start - 30), start);
  return language.citing.test(`${before}@${source.folded.slice(end, end + 12)}`);
}

/** 卫生局周五要求各校停课: a body that demands something issues a statement; what people ask for they only say. */
function demandOf(story: Story, report: Report): EventMention | null {
  const { time, start, clauses } = report;
  const event = describe(story, time, null, { start, end: toldUpTo(report) }, clauses, false, 'event/announced');
  const byBody = event.parts.length > 0 && event.parts.every(({ actor }) => story.kinds.get(actor) !== 'PERSON');
  return byBody ? issued(story, event, 'STATEMENT_ISSUED') : null;
}

/** The Herald on Monday reported |the bridge has collapsed: where the words give no time, the news is of the day of the report. */
function newsOf(story: Story, report: Report): EventMention | null {
  const { source, language } = story;
  const deed = undatedWords(story, report);
  if (deed === null) return newsBefore(story, report);
  const trigger = deedsIn(deed, report).find(({ row }) => row.type !== 'OTHER');
  if (trigger === undefined) return null;
  const before = source.folded.slice(deed.start, trigger.start);
  if ([language.planned, language.denied, language.uncertain, language.earlier].some((cue) => cue.test(before)))
    return null;
  return describe(story, report.time, trigger, deed, report.clauses, false, 'event/reported');
}

/** The bridge has collapsed, |the ministry said on Monday: what has just happened is of the day of the report. */
function newsBefore(story: Story, report: Report): EventMention | null {
  const { source, language } = story;
  const { time, visible, inside, cue } = report;
  const words = { start: visible[0]?.start ?? cue.start, end: report.start };
  if (words.end - words.start < 20 || inside.some((other) => other !== time && isDate(other))) return null;
  const trigger = deedsIn(words, report).find(
    ({ row, start }) =>
      row.type !== 'OTHER' && language.justNow.test(source.folded.slice(Math.max(0, start - 30), start)),
  );
  if (trigger === undefined) return null;
  const end = visible.find((clause) => contains(clause, trigger))?.end ?? words.end;
  return describe(story, time, trigger, { start: words.start, end }, report.clauses, false, 'event/reported');
}

/** The noun right behind the time that names a happening: 2014年|学潮. */
function happeningNamed({ source }: Story, { time, cue, triggers }: Report): Trigger | undefined {
  if (source.language !== 'zh') return undefined;
  return triggers.find(
    ({ nominal, row, start, end }) =>
      nominal &&
      !occasions.has(row.type) &&
      start >= time.end &&
      start - time.end <= 6 &&
      end <= cue.start &&
      /^[^，。；：]*$/.test(source.folded.slice(time.end, start)),
  );
}

/** Where the reporting words and their time end. */
function toldUpTo({ cue, time }: Report): number {
  return Math.max(cue.end, time.end);
}

/** The clause that goes on right behind the report, where no time of its own dates it. */
function undatedWords(story: Story, report: Report): Span | null {
  const { time, visible, inside } = report;
  const told = toldUpTo(report);
  const clause = visible.find(({ end }) => end > told + 1);
  if (clause === undefined || clause.start > told + 2) return null;
  // 宣布，因水位回落，|推迟收费: the reason comes before what is announced.
  const next = visible.find(({ start }) => start >= clause.end);
  const reason = story.language.reasonFirst.test(story.source.folded.slice(Math.max(told, clause.start), clause.end));
  const words = { start: Math.max(told, clause.start), end: (reason ? next : undefined)?.end ?? clause.end };
  return inside.some((other) => other !== time && isDate(other) && overlaps(other, words)) ? null : words;
}

/** The verbs there that tell a deed, which saying is not. */
function deedsIn(words: Span, { triggers }: Report): Trigger[] {
  return triggers.filter((each) => contains(words, each) && !each.nominal && !occasions.has(each.row.type));
}
