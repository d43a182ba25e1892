// Finds the places where a dated happening is told: a time, the clauses it governs, and the word that tells what happened.

import type { EventLanguage, Trigger } from '../../language/event-words.ts';
import { findTriggers } from '../../language/find-triggers.ts';
import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { spanAt, touching, within } from '../../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { bylineRules } from '../actors/bylines.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Mention, Source, StatementDraft, TimeReading } from '../types.ts';
import { cites, readAnnouncement } from './announced.ts';
import { clausesOf } from './clauses.ts';
import { afterDateline } from './dateline.ts';
import { furtherDeeds } from './further.ts';
import {
  givesFigure,
  isBaseline,
  isDate,
  isDayOfAnother,
  isLongStretch,
  isLooseTime,
  isOver,
  tellsHappening,
  tellsState,
} from './happening.ts';
import { describe, type EventMention, issued, occasions } from './mention.ts';
import { isColophon, isPartOfGame, saysWhich, tellsGame } from './no-time-of-deed.ts';
import { describingMentions } from './parties.ts';
import { bestTrigger, rank } from './triggers.ts';
import { isLead, outcomeAfter, windowOf, without } from './window.ts';
import { leadingActors } from './zh-presumed.ts';

const ofLaw = /\b[A-Z][\w’-]+ (?:Act|Code|Ordinance|Statute|Reform|Bill|Amendments?) (?:of )?$/;

/** No clause reaches so far from its time; a row of a table without end must not cost its length squared. */
const clauseReach = 400;

export function findMentions(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
  language: EventLanguage,
  syntax: Syntax,
): EventMention[] {
  const mentions: EventMention[] = [];
  const kinds = new Map(actors.actors.map(({ id, kind }) => [id, kind]));
  const makers = new Set(actors.actors.filter(({ rule }) => bylineRules.test(rule)).map(({ id }) => id));
  const leading = leadingActors(actors.mentions);
  const describing = describingMentions(actors.mentions);
  const story = { source, language, actors, kinds, makers, leading, times, describing, syntax };
  const statementsAt = bySentence(source, statements);
  const inGame = tellsGame(source);
  for (const whole of source.sentences) {
    const sentence = afterDateline(source, whole);
    const inside = within(times, sentence);
    const names = touching(actors.mentions, sentence);
    // Christmas in the name of a charity dates nothing.
    const dated = inside.filter(
      (time) =>
        isDate(time) &&
        !isLooseTime(story, time) &&
        !isDayOfAnother(story, actors, time, inside) &&
        !isOfLaw(time) &&
        !saysWhich(story, time) &&
        !(inGame && isPartOfGame(time)) &&
        !names.some((name) => contains(name, time) && name.end - name.start > time.end - time.start),
    );
    if (dated.length === 0 || isColophon(story, sentence, inside)) continue;
    const clauses = clausesOf(source, sentence, inside, language, source.language === 'en' ? names : []);
    // To announce a plan or to condemn a deed is a deed itself.
    const said = (statementsAt.get(whole) ?? []).filter(
      ({ content, cue, rule }) => rule !== 'en/act' && (overlaps(content, sentence) || overlaps(cue, sentence)),
    );
    const text = source.folded.slice(sentence.start, sentence.end);
    const triggers = findTriggers(text, language, asidesOf(text, sentence, inside))
      .map((trigger) => ({ ...trigger, start: trigger.start + sentence.start, end: trigger.end + sentence.start }))
      .map(asNamed)
      .filter(
        (trigger) =>
          !inside.some((time) => isDate(time) && overlaps(time, trigger) && !isWithin(time, trigger)) &&
          !names.some((name) => name.form === 'NAME' && overlaps(name, trigger) && !contains(trigger, name)) &&
          !isPartOfWord(trigger) &&
          !language.anniversary.test(source.folded.slice(trigger.end, trigger.end + 24)) &&
          !language.supposed.test(source.folded.slice(sentence.start, trigger.start)) &&
          !language.charged.test(
            `${source.folded.slice(Math.max(sentence.start, trigger.start - 16), trigger.start)}@${source.folded.slice(trigger.end, trigger.end + 8)}`,
          ) &&
          !(trigger.nominal && language.modified.test(source.folded.slice(trigger.end, trigger.end + 24))) &&
          !(trigger.nominal && isTitle(trigger, names)) &&
          !language.passedBy.test(
            `${source.folded.slice(Math.max(sentence.start, trigger.start - 40), trigger.start)}@${trigger.nominal ? 'noun' : 'verb'}`,
          ),
      )
      .filter((trigger, index, all) => !saysOfWhat(trigger, all[index + 1]));
    const told = dated.flatMap((time) => {
      const own = triggers.filter((trigger) => !isCountedFrom(time, trigger));
      return [
        readMention(time, sentence, clauses, own, inside, said) ?? [],
        readEnd(time, clauses, own, inside) ?? [],
      ].flat();
    });
    const dating = told.filter((mention) => !told.some((other) => datesBetter(other, mention)));
    const around = { clauses, triggers, inside, said };
    mentions.push(...dating.flatMap((mention) => [mention, ...furtherDeeds(story, mention, around)]));
  }
  return mentions;

  /** former presidential |candidate Ann Reed: it only says who she is. */
  function isTitle(trigger: Trigger, names: readonly Mention[]): boolean {
    return (
      source.language === 'en' &&
      names.some(
        (name) =>
          name.form === 'NAME' &&
          kinds.get(name.actor) === 'PERSON' &&
          trigger.end <= name.start &&
          (contains(name.phrase, trigger) ||
            (trigger.end + 1 === name.phrase.start && source.folded.slice(trigger.end - 3, trigger.end) !== 'ing')),
      )
    );
  }

  /** the |murder trial, a |crash inquiry: of two nouns in one the last tells what it is. */
  function saysOfWhat({ nominal, row, end }: Trigger, next: Trigger | undefined): boolean {
    return (
      source.language === 'en' &&
      nominal &&
      next?.nominal === true &&
      next.row !== row &&
      next.start === end + 1 &&
      source.folded[end] === ' '
    );
  }

  /** coal-|fired, |court-ordered, the |ruling People’s Party: words that only say of what kind something is. */
  function isPartOfWord({ start, end, nominal }: Trigger): boolean {
    if (source.language !== 'en') return false;
    const [before, after] = [source.text.slice(Math.max(0, start - 10), start), source.text.slice(end, end + 14)];
    return (
      (!nominal && /[a-z]-$/.test(before) && !/\b(?:re|co|pre|un|de|over|out|counter|cross)-$/i.test(before)) ||
      /^-(?:[a-z]+ed|torn|era|free|style|prone|hit)\b/.test(after) ||
      (source.text.slice(start, end) === 'ruling' &&
        /^ [A-Z](?![a-z]+day\b)/.test(after) &&
        /\b(?:the|its|[’']s) $/.test(before))
    );
  }

  /** the Clean Harbours Act of |2008: the year belongs to the name. */
  function isOfLaw({ start }: TimeReading): boolean {
    return source.language === 'en' && ofLaw.test(source.text.slice(Math.max(0, start - 40), start));
  }

  /** 16日公布2021年首季数据: of the times of one clause and one verb the day dates it, the year belongs to what is told of. */
  function datesBetter(other: EventMention, mention: EventMention): boolean {
    if (other === mention) return false;
    if (source.language === 'en' && saysSameTime(other, mention)) return true;
    if (other.trigger?.start !== mention.trigger?.start) return false;
    // On Tuesday they announced the winners of the |2019 Alder Prize.
    if (source.language !== 'zh' && mention.time.rule !== 'en/year-before-noun') return false;
    if (mention.trigger === null && !overlaps(other.span, mention.span)) return false;
    return precisionOf(other.time) < precisionOf(mention.time);
  }

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
    const end = lasts ? (time.edtf ?? undefined) : (bound?.[1] ?? bound?.[2]);
    const value = end === undefined ? null : readEdtf(end);
    const clause = clauses.find(({ start }) => start >= time.end);
    if (source.language !== 'en' || value === null || clause === undefined || clause.start - time.end > 2) return null;
    if (!/^when\b/.test(source.folded.slice(clause.start, clause.end))) return null;
    if (inside.some((other) => isDate(other) && overlaps(other, clause))) return null;
    const then = { ...time, edtf: end as string, earliest: value.start, latest: value.end };
    const trigger = bestTrigger(story, triggers, clause, then, inside);
    return trigger === null ? null : describe(story, then, trigger, clause, clauses, false, 'event/verb');
  }

  /** It landed on Wednesday at noon |for the last time; a year later, |on May 3, he fell ill: two words for one time. */
  function saysSameTime({ time: other, span }: EventMention, { time, span: own, trigger }: EventMention): boolean {
    const [told, better] = [time.edtf ?? '', other.edtf ?? ''];
    if (other.start < time.start && told.startsWith(`${better}T`))
      return (
        (trigger === null || trigger.row.type === 'OTHER') && !/[,;:]/.test(source.text.slice(other.end, time.start))
      );
    const within = time.earliest !== null && other.earliest !== null && other.latest !== null && time.latest !== null;
    return (
      within &&
      overlaps(span, own) &&
      /^,? (?:on|in|at) $/.test(source.text.slice(time.end, other.start)) &&
      (time.earliest as string) <= (other.earliest as string) &&
      (other.latest as string) <= (time.latest as string)
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
      .filter(({ content }) => contains(content, time))
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
    const around = { start: time.start - clauseReach, end: time.end + clauseReach };
    const limit = meet(around, statement === undefined ? sentence : meet(sentence, statement.content));
    const visible = clauses.map((clause) => meet(clause, limit)).filter(({ start, end }) => start < end);
    const at = visible.findIndex((clause) => contains(clause, time) || overlaps(clause, time));
    if (at < 0) return null;
    const saying = said.find(
      ({ cue, content }) =>
        overlaps(cue, sentence) &&
        !overlaps(content, time) &&
        !isDescribed(cue, visible[at] as Span) &&
        cue.start >= limit.start &&
        cue.end <= limit.end &&
        !isInserted(cue, content, time, visible[at] as Span) &&
        !isJoinedOn(cue, time) &&
        time.start < cue.end + (content.end <= cue.start && isTold(cue.end, time.start) ? 60 : 8) &&
        (overlaps(cue, visible[at] as Span) ||
          (visible[at + 1] !== undefined &&
            overlaps(cue, visible[at + 1] as Span) &&
            isLead(story, visible[at] as Span, time, triggers))),
    );
    if (saying !== undefined) {
      const { cue } = saying;
      const window = { start: Math.min((visible[at] as Span).start, cue.start), end: Math.max(cue.end, time.end) };
      const trigger = triggers
        .filter(
          (each) =>
            contains(window, each) &&
            !hasOwnTime(each, time, inside) &&
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
      return readAnnouncement(story, { time, cue, start: window.start, visible, clauses, triggers, inside });
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
    const inserted = said.find(({ cue, content }) => isInserted(cue, content, time, visible[at] as Span));
    const governed = again
      ? { start: (visible[Math.max(0, at - 2)] as Span).start, end: (visible[at] as Span).end }
      : windowOf(story, visible, at, time, triggers, inside);
    const joined = said.some(({ cue }) => cue.start >= time.end && isJoinedOn(cue, time));
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
      if (!tellsHappening(story, actors, rest, time, window)) return null;
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
      before.end === time.start
    );
  }

  /** The mayor, who took office in January, said on Friday: the verb has another time, nearer to it. */
  function hasOwnTime(trigger: Trigger, time: TimeReading, inside: readonly TimeReading[]): boolean {
    if (source.language !== 'en') return false;
    const gap = ({ start, end }: Span) => Math.max(start - trigger.end, trigger.start - end);
    return inside.some((other) => other !== time && isDate(other) && gap(other) < gap(time) && gap(other) < 12);
  }

  /** Reed, |who stepped in on July 1, |said: that is not the day of saying. */
  function isDescribed(cue: Span, clause: Span): boolean {
    return (
      cue.start < clause.start &&
      clause.end < cue.end &&
      /^wh(?:o|ich)\b/.test(source.folded.slice(clause.start, clause.end))
    );
  }

  /** gave her $5 in 2012 |and |said: the time is that of the verb before. */
  function isJoinedOn(cue: Span, time: Span): boolean {
    return source.language === 'en' && joinsOn.test(source.text.slice(time.end, cue.start));
  }

  /** Last year|, she said, |the river rose: the time is that of what she said. */
  function isInserted(cue: Span, content: Span, time: Span, clause: Span): boolean {
    return (
      source.language === 'en' &&
      content.start >= cue.end &&
      /^(?:(?:but|and|on|in|at|by|late|early|earlier|later|around|about) )*$/i.test(
        source.text.slice(clause.start, time.start),
      ) &&
      /^, [^,]*$/.test(source.text.slice(time.end, cue.start)) &&
      /^, /.test(source.text.slice(cue.end, cue.end + 2))
    );
  }

  /** The day after the May 3 |shooting: that was on another day. */
  function isCountedFrom(time: TimeReading, trigger: Trigger): boolean {
    return (
      source.language === 'en' && trigger.start - time.end === 1 && /\b(?:after|before|following)\b/.test(time.quote)
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

  /** 杀人|案: a deed that is told as a case is what the case is of. */
  function asNamed(trigger: Trigger): Trigger {
    const isCase = !trigger.nominal && language.caseOf.test(source.folded.slice(trigger.end, trigger.end + 8));
    return isCase ? { ...trigger, nominal: true } : trigger;
  }

  /** told reporters |on Friday: no clause ends between the verb and the time. */
  function isTold(from: number, to: number): boolean {
    return from <= to && to - from < 60 && !/[,;:，；：“"]/.test(source.folded.slice(from, to));
  }
}

/** The times with the words that lead them in, a blank with them: |on Friday |. Only English puts them between a verb and its object. */
function asidesOf(text: string, sentence: Span, inside: readonly TimeReading[]): Span[] {
  if (/\p{Script=Han}/u.test(text)) return [];
  return inside.filter(isDate).flatMap((time) => {
    const [start, end] = [time.start - sentence.start, time.end - sentence.start];
    const lead = leadIn.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
    return text[end] === ' ' ? [{ start: start - lead, end: end + 1 }] : [];
  });
}

/** The statements whose words or cue stand in each sentence. */
function bySentence({ sentences }: Source, statements: readonly StatementDraft[]): Map<Span, StatementDraft[]> {
  const found = new Map<Span, StatementDraft[]>();
  for (const statement of statements)
    for (const sentence of new Set([statement.content, statement.cue].flatMap((span) => touching(sentences, span))))
      found.set(sentence, [...(found.get(sentence) ?? []), statement]);
  return found;
}

const joinsOn = /^,? (?:and|but) (?:also |later |then |now )?(?:has |have )?$/;

const leadIn = /(?:\b(?:on|in|at|by|late|early|earlier|later|around|about) ){1,3}$/i;

function precisionOf({ edtf }: TimeReading): number {
  const value = edtf === null ? null : readEdtf(edtf);
  if (value === null) return Number.POSITIVE_INFINITY;
  // A clock time is finer than its day; a month is a month and a year a year, however long.
  if (/T/.test(edtf ?? '')) return 0.5;
  const days = daysSpanned(value);
  return days >= 365 ? Math.round(days / 365) * 365 : days >= 28 ? Math.round(days / 30) * 30 : days;
}

/** 发布|今年首季的|数据: the time stands between the parts of what is told. */
function isWithin(time: Span, trigger: Span): boolean {
  return trigger.start < time.start && time.end < trigger.end;
}

function meet(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
