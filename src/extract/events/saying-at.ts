// Whether a time is that of the saying that stands beside it.

import type { Trigger } from '../../language/event-words.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Source, StatementDraft, TimeReading } from '../types.ts';
import type { Story } from './mention.ts';
import { isLead } from './window.ts';

/** Where a time stands. */
interface Place {
  readonly sentence: Span;
  /** How far its words may reach. */
  readonly limit: Span;
  /** The clauses within that, and which of them is its own. */
  readonly visible: readonly Span[];
  readonly at: number;
  readonly triggers: readonly Trigger[];
}

/** The statement of those `said` in the sentence that was made at `time`. */
export function sayingAt(
  story: Story,
  said: readonly StatementDraft[],
  time: TimeReading,
  { sentence, limit, visible, at, triggers }: Place,
): StatementDraft | undefined {
  const { source } = story;
  const clause = visible[at] as Span;
  const next = visible[at + 1];
  const leadsIn = () => isLead(story, clause, time, triggers);
  return said.find(
    ({ cue, content }) =>
      overlaps(cue, sentence) &&
      (!overlaps(content, time) || isBehindObject(source, cue, time)) &&
      !isDescribed(source, cue, clause) &&
      cue.start >= limit.start &&
      cue.end <= limit.end &&
      !isInserted(source, cue, content, time, clause) &&
      !isJoinedOn(source, cue, time) &&
      !isOfThing(story, cue, time) &&
      (isBehindObject(source, cue, time) ||
        time.start < cue.end + (content.end <= cue.start && isTold(cue.end, time.start) ? 60 : 8)) &&
      (overlaps(cue, clause) ? isOfVerb(cue) || leadsIn() : next !== undefined && overlaps(cue, next) && leadsIn()),
  );

  /** 李明2021年5月被捕，|去年受审时否认控罪: in Chinese what somebody did before saying it stands in the same words. */
  function isOfVerb(cue: Span): boolean {
    const verb = visible.find((each) => contains(each, { start: cue.end - 1, end: cue.end }));
    return source.language !== 'zh' || verb === undefined || verb.start <= clause.start || cue.start > clause.start;
  }

  /** told reporters |on Friday: no clause ends between the verb and the time. */
  function isTold(from: number, to: number): boolean {
    return from <= to && to - from < 60 && !/[,;:，；：“"]/.test(source.folded.slice(from, to));
  }
}

/** identified him |on Monday as Reed: the time of the verb, behind its object. */
export function isBehindObject({ language, text }: Source, { end }: Span, { start }: Span): boolean {
  return (
    language === 'en' && /^ (?:him|her|them|it|the [a-z]+)(?: (?:on|late|early|in))* $/.test(text.slice(end, start))
  );
}

/** 引述|2016年在东岛实行的措施|说: the time is that of what is cited. */
export function isOfThing({ source, language }: Story, cue: Span, { start, end }: TimeReading): boolean {
  return (
    cue.start < start &&
    end < cue.end &&
    language.citedThing.test(`${source.folded.slice(cue.start, start)}@${source.folded.slice(end, cue.end)}`)
  );
}

/** Where the words for that thing begin. */
export function citedFrom({ source, language }: Story, { start }: Span, time: Span): number {
  const lead = language.citesThing.exec(source.folded.slice(start, time.start));
  return lead === null ? time.start : start + lead.index + lead[0].length;
}

/** Reed, |who stepped in on July 1, |said: that is not the day of saying. */
function isDescribed({ folded }: Source, cue: Span, clause: Span): boolean {
  return (
    cue.start < clause.start && clause.end < cue.end && /^wh(?:o|ich)\b/.test(folded.slice(clause.start, clause.end))
  );
}

/** gave her $5 in 2012 |and |said: the time is that of the verb before. */
export function isJoinedOn({ language, text }: Source, cue: Span, time: Span): boolean {
  return language === 'en' && joinsOn.test(text.slice(time.end, cue.start));
}

/** Last year|, she said, |the river rose: the time is that of what she said. */
export function isInserted({ language, text }: Source, cue: Span, content: Span, time: Span, clause: Span): boolean {
  return (
    language === 'en' &&
    content.start >= cue.end &&
    /^(?:(?:but|and|on|in|at|by|late|early|earlier|later|around|about) )*$/i.test(
      text.slice(clause.start, time.start),
    ) &&
    /^, [^,]*$/.test(text.slice(time.end, cue.start)) &&
    /^, /.test(text.slice(cue.end, cue.end + 2))
  );
}

const joinsOn = /^,? (?:and|but) (?:also |later |then |now )?(?:has |have )?$/;
