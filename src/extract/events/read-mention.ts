// What one time of a sentence tells: the clauses it governs and the happening in them.

import type { Trigger } from '../../language/event-words.ts';
import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { spanAt, touching } from '../../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Predicate } from '../syntax/predicate.ts';
import type { StatementDraft, TimeReading } from '../types.ts';
import { cites, readAnnouncement } from './announced.ts';
import { precisionOf } from './better-time.ts';
import { doneBySomebody } from './en-deed.ts';
import { hasNearerTime, onlyDescribes } from './en-other-verbs.ts';
import {
  givesFigure,
  isBaseline,
  isDate,
  isLongStretch,
  isNotUntil,
  isOver,
  tellsHappening,
  tellsState,
} from './happening.ts';
import { describe, type EventMention, issued, occasions, type Story } from './mention.ts';
import { isCountedTo } from './no-time-of-deed.ts';
import { citedFrom, isBehindObject, isInserted, isJoinedOn, isOfThing, sayingAt } from './saying-at.ts';
import { bestTrigger, rank } from './triggers.ts';
import { hasPredicate, hasVerb, outcomeAfter, windowOf, without } from './window.ts';

/** No clause reaches so far from its time; a row of a table without end must not cost its length squared. */
const clauseReach = 400;

/** Reads the tellings of a story. */
export function mentionReader(story: Story) {
  const { source, language, actors } = story;
  return { readMention, readEnd };

  /** Led the party from 1998 until 2010, |when she lost the vote: what happened at the end of that time. */
  function readEnd(
    time: TimeReading,
    clauses: readonly Span[],
    triggers: readonly Trigger[],
    inside: readonly TimeReading[],
  ): EventMention | null {
    const lasts = /\b(?:until|till) $/.test(source.folded.slice(Math.max(0, time.start - 6), time.start));
    // in prison since May, |when a court convicted him: so too at the beginning of what goes on.
    const bound = /^(?:[^/]*\/(\d[\d-]*)|(\d[\d-]*)\/\.\.)$/.exec(time.edtf ?? '');
    // lost his seat in May 2015, |when the vote split: at that time, and a deed beside it.
    const same = /^[\d-]+(?:T.*)?$/.test(time.edtf ?? '') ? (time.edtf as string) : undefined;
    const end = lasts ? (time.edtf ?? undefined) : (bound?.[1] ?? bound?.[2] ?? same);
    const value = end === undefined ? null : readEdtf(end);
    const clause = clauses.find(({ start }) => start >= time.end);
    if (source.language !== 'en' || value === null || clause === undefined || clause.start - time.end > 2) return null;
    if (same !== undefined && !lasts && clause.start - time.end < 2) return null;
    if (!/^when\b/.test(source.folded.slice(clause.start, clause.end))) return null;
    if (inside.some((other) => isDate(other) && overlaps(other, clause))) return null;
    const then = { ...time, edtf: end as string, earliest: value.start, latest: value.end };
    const trigger = bestTrigger(story, triggers, clause, then, inside);
    if (trigger === null && !doneBySomebody(story, clause)) return null;
    return describe(
      story,
      then,
      trigger,
      clause,
      clauses,
      false,
      trigger === null ? 'event/dated-clause' : 'event/verb',
    );
  }

  function readMention(
    time: TimeReading,
    sentence: Span,
    clauses: readonly Span[],
    triggers: readonly Trigger[],
    inside: readonly TimeReading[],
    said: readonly StatementDraft[],
  ): EventMention | null {
    const statement = said
      .filter(({ content, cue }) => contains(content, time) && !isBehindObject(source, cue, time))
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
    const around = { start: time.start - clauseReach, end: time.end + clauseReach };
    const limit = meet(around, statement === undefined ? sentence : meet(sentence, statement.content));
    const visible = clauses.map((clause) => meet(clause, limit)).filter(({ start, end }) => start < end);
    const at = visible.findIndex((clause) => contains(clause, time) || overlaps(clause, time));
    if (at < 0) return null;
    let doneFirst: Span | null = null;
    const saying = sayingAt(story, said, time, { sentence, limit, visible, at, triggers });
    if (saying !== undefined) {
      const { cue } = saying;
      const own = (visible[at] as Span).start;
      // 李明2021年被捕，|去年受审时否认控罪: what stands before has a time of its own.
      const dated = inside.some((other) => isDate(other) && other.start >= cue.start && other.end <= own);
      const start = source.language === 'zh' && dated ? own : Math.min(own, cue.start);
      const window = { start, end: Math.max(cue.end, time.end) };
      const trigger = triggers
        .filter(
          (each) =>
            contains(window, each) &&
            !hasNearerTime(source, each, time, inside) &&
            !onlyDescribes(source, each, time, visible) &&
            language.ahead?.test(source.folded.slice(each.end, each.end + 6)) !== true &&
            !said.some(({ content }) => contains(content, each)) &&
            ((occasions.has(each.row.type) && !language.announcing.test(source.folded.slice(each.start, each.end))) ||
              (each.nominal && each.row.type === 'LEGAL') ||
              (!each.nominal &&
                source.folded[each.end] !== '的' &&
                !language.saying.test(source.folded.slice(each.start, each.end)))),
        )
        .sort((a, b) => rank(story, b, time) - rank(story, a, time))[0];
      if (trigger !== undefined && !cites(story, time)) {
        const occasion = describe(story, time, trigger, window, clauses, false, 'event/occasion');
        // 据江州日报3月5日报导: who reports is no subject, but the source.
        const reporter = saying.via ?? saying.speaker;
        if (occasion.parts.length > 0 || reporter === null) return occasion;
        return issued(
          story,
          { ...occasion, parts: [{ actor: reporter, role: null, rule: `${source.language}/reporter` }] },
          trigger.row.type,
        );
      }
      const announcement = readAnnouncement(story, {
        time,
        cue,
        start: window.start,
        visible,
        clauses,
        triggers,
        inside,
      });
      if (announcement !== null) return announcement;
      doneFirst = deedBefore(cue, visible, at, time);
      if (doneFirst === null) return null;
    }
    const cited = said.find(({ cue }) => isOfThing(story, cue, time));
    if (cited !== undefined) {
      const thing = { start: citedFrom(story, cited.cue, time), end: cited.cue.end };
      const deed = bestTrigger(story, triggers, thing, time, inside);
      if (deed === null || deed.row.type === 'OTHER') return null;
      return describe(story, time, deed, thing, clauses, true, `event/${deed.nominal ? 'noun' : 'verb'}`);
    }
    // 两天前，|7月27日，…: the date that follows says which day that is.
    const next = visible[at + 1];
    if (
      source.language === 'zh' &&
      time.rule === 'zh/distance' &&
      next !== undefined &&
      without(
        source.folded.slice((visible[at] as Span).start, (visible[at] as Span).end),
        visible[at] as Span,
        time,
      ) === '' &&
      inside.some((other) => isDate(other) && other.start === next.start && precisionOf(other) <= 1)
    )
      return null;
    const again = at > 0 && language.oneOfSeveral.test(source.folded.slice((visible[at] as Span).start, time.start));
    const inserted = said.find(({ cue, content }) => isInserted(source, cue, content, time, visible[at] as Span));
    const governed = isCountedTo.test(time.rule)
      ? // resigned on Monday, three days after |he was charged: that is told of what follows.
        { start: time.end + 1, end: (visible[at] as Span).end }
      : again
        ? { start: (visible[Math.max(0, at - 2)] as Span).start, end: (visible[at] as Span).end }
        : (doneFirst ?? windowOf(story, visible, at, time, triggers, inside));
    const joined = said.some(({ cue }) => cue.start >= time.end && isJoinedOn(source, cue, time));
    const clause =
      inserted !== undefined
        ? {
            start: inserted.content.start,
            end: Math.max(governed.end, visible.find(({ end }) => end > inserted.content.start)?.end ?? 0),
          }
        : joined
          ? { start: governed.start, end: time.end }
          : governed;
    if (isBaseline(story, time) || isLongStretch(story, time)) return null;
    // “我今天没去”: what people tell of their day in their own words is no news.
    if (statement?.mode === 'DIRECT' && language.dayOfTalk.test(time.quote)) return null;
    const own = bestTrigger(story, triggers, clause, time, inside);
    if (own?.row.type === 'PUBLICATION' && isPeriodTold(time, clause)) return null;
    const outcome = outcomeAfter(story, visible, clause, own, time, triggers, inside);
    const trigger = outcome ?? own;
    const start = isObject(time, own) ? time.start : Math.min(clause.start, own?.start ?? clause.start);
    const last = outcome === null ? clause : (visible.find((each) => contains(each, outcome)) ?? clause);
    const window = { start, end: last.end };
    const told = source.folded.slice(time.start, time.end);
    if (language.looseThen.test(told) || language.habit.test(source.folded.slice(window.start, window.end)))
      return null;
    if (/^(?:at the time|then)$/i.test(told) && (trigger === null || trigger.row.type === 'OTHER')) return null;
    const words = source.folded.slice(window.start, window.end);
    const rest = without(words, window, time);
    if (language.credit.test(rest) && !clauses.some(({ end }) => end < window.start)) return null;
    // What was built in the 18th century only describes.
    if ((trigger === null || trigger.row.type === 'OTHER') && /^\d\d?XX$/.test(time.edtf ?? '')) return null;
    if (trigger === null) {
      const item = itemOf(time, sentence, inside);
      if (item !== null) return describe(story, time, null, item, clauses, statement !== undefined, 'event/listed');
      const done =
        source.language === 'en'
          ? isNotUntil(source, time) || doneBySomebody(story, window, time.dates !== undefined)
          : // What an entry begins with is told because it happened: 1985 ⏎ 一号机商转.
            (time.dates !== undefined && /\p{Script=Han}{2}/u.test(rest)) ||
            hasOwnSubject(window, time, sentence, statement !== undefined);
      // 去年5月，|我|去医院看急诊: who says so is known.
      const isOwn = statement !== undefined && spanAt(story.ownWords, window.start) !== undefined;
      if (
        !tellsHappening(
          story,
          actors,
          isOwn ? rest.replace(/^我们?(?!们|[父母爸妈哥姐弟妹妻丈女儿家的])/, '') : rest,
          time,
          window,
          done,
        )
      )
        return null;
      if (isPicture(time, window, rest)) return null;
      return describe(story, time, null, window, clauses, statement !== undefined, 'event/dated-clause');
    }
    const coarse = time.edtf === null ? null : readEdtf(time.edtf);
    if (['OTHER', 'ECONOMY'].includes(trigger.row.type) && coarse !== null && daysSpanned(coarse) > 80) {
      const moves =
        trigger.row.type === 'OTHER' || language.movement.test(source.folded.slice(trigger.start, trigger.end));
      if (moves && language.figures.test(rest) && !givesFigure(source, time)) return null;
      if (tellsState(language, rest) && !isOver(source, time)) return null;
      // overshadowed its second-quarter |earnings: whose figures they are.
      if (trigger.nominal && language.earnings.test(source.folded.slice(time.end, trigger.end))) return null;
    }
    return describe(
      story,
      time,
      trigger,
      window,
      clauses,
      statement?.speaker != null || statement?.via != null,
      `event/${trigger.nominal ? 'noun' : 'verb'}`,
    );
  }

  /** 周二职员到馆巡查，|指馆方违例: what was done stands in clauses of its own before the words. */
  function deedBefore(cue: Span, visible: readonly Span[], at: number, time: TimeReading): Span | null {
    const { start } = visible[at] as Span;
    const end = visible.findLast((clause) => clause.start >= start && clause.end < cue.end)?.end;
    if (source.language !== 'zh' || end === undefined) return null;
    const words = source.folded.slice(start, end);
    // 查房时，家属问: that only tells when.
    const isAside = /^(?:对于?|关于|针对|就|据|根据|在[^，]*$)|(?:时|后|前|中|期间)$/.test(words);
    const isDeed = ({ verb, within }: Predicate) =>
      within === null && !language.saying.test(verb) && !/^(?:报告|感)/.test(verb);
    return !isAside && hasVerb(story, { start, end }, time, isDeed) ? { start, end } : null;
  }

  /** 2021年3月9日，江州老街的夜景: words without a verb say only what is seen; 1987.07 江州财政厅处长 is a line of a career. */
  function isPicture(time: TimeReading, window: Span, rest: string): boolean {
    if (source.language !== 'zh' || time.dates !== undefined || /\d/.test(rest)) return false;
    const isLine = /^$|\n/.test(source.text.slice(Math.max(0, time.start - 1), time.start));
    if (isLine && !/^[起，]/.test(source.folded.slice(time.end, time.end + 1))) return false;
    return !hasPredicate(story, window);
  }

  /** 两国使馆今天|降半旗: a verb behind its own subject, whatever it is, where a day or a month dates it. */
  function hasOwnSubject(window: Span, time: TimeReading, sentence: Span, said: boolean): boolean {
    if (/截[至止][到至]?$/.test(source.folded.slice(Math.max(0, time.start - 3), time.start))) return false;
    // 他希望|大桥3月25日通车
    if (said && language.supposed.test(source.folded.slice(sentence.start, time.start))) return false;
    if (precisionOf(time) > 31 || /\//.test(time.edtf ?? '')) return false;
    return hasVerb(
      story,
      window,
      time,
      ({ verb, subject, inherited, within }) =>
        (said || within === null) && subject.length > 0 && !inherited && !language.saying.test(verb),
    );
  }

  /** Won the Reed Prize in 1987, |the Hall Prize in 1998 |and the Mill Prize in 2000: what else was so at other times. */
  function itemOf(time: TimeReading, sentence: Span, inside: readonly TimeReading[]): Span | null {
    const before =
      source.language === 'en' ? inside.findLast((other) => isDate(other) && other.end <= time.start) : undefined;
    if (before === undefined) return null;
    const words = source.text.slice(before.end, time.start);
    const lead = /^,? (?:and |then )?(?=(?:the|an?|her|his|its|their) [^,;:.]{2,80} (?:in|on|at) $)/.exec(words)?.[0];
    if (lead === undefined) return null;
    const item = { start: before.end + lead.length, end: time.end };
    const { predicates } = story.syntax(sentence);
    const first = predicates.find(({ end }) => end <= before.start);
    const isDone = predicates.some(({ start, end }) => start >= item.start && end <= item.end);
    return first === undefined || first.copula || isDone ? null : item;
  }

  /** 批评|3月14日刊出的照片: the verb before the time has for its object what a verb behind it describes. */
  function isObject(time: TimeReading, trigger: Trigger | null): boolean {
    const before = spanAt(actors.words, time.start - 1);
    return (
      trigger !== null &&
      trigger.start >= time.end &&
      source.folded[trigger.end] === '的' &&
      before?.tag === 'v' &&
      before.end === time.start &&
      !/^(?:原定|定于|预定|预计|计划|拟|将|已|曾)$/.test(source.folded.slice(before.start, before.end)) &&
      touching(actors.mentions, before).length === 0
    );
  }

  /** 发布2021年度财报: the period is that of what is published, not when it is. */
  function isPeriodTold(time: TimeReading, clause: Span): boolean {
    return (
      precisionOf(time) > 1 &&
      language.periodTold.test(
        `${source.folded.slice(clause.start, time.start)}@${source.folded.slice(time.end, time.end + 12)}`,
      )
    );
  }
}

function meet(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
