// Finds the places where a dated happening is told: a time, the clauses it governs, and the word that tells what happened.

import { dateline as englishDateline } from '../../language/en/dateline.ts';
import type { EventLanguage, Trigger } from '../../language/event-words.ts';
import { findTriggers } from '../../language/find-triggers.ts';
import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { EventStatus, EventType } from '../../model/vocabulary.ts';
import { bylineRules } from '../actors/found.ts';
import type { Actors, Source, StatementDraft, TimeReading } from '../types.ts';
import { clausesOf } from './clauses.ts';
import { type Part, participantsIn } from './participants.ts';
import { placeIn } from './place.ts';

/** One telling of one happening. */
export interface EventMention {
  readonly type: EventType;
  readonly trigger: Trigger | null;
  readonly span: Span;
  readonly time: TimeReading;
  readonly status: EventStatus;
  readonly parts: readonly Part[];
  readonly place: string | null;
  /** The words are those of a party to it or of a body that speaks for itself: a first-hand source. */
  readonly firstHand: boolean;
  readonly rule: string;
}

const occasions = new Set<EventType>(['SPEECH', 'STATEMENT_ISSUED', 'PUBLICATION', 'SUMMIT', 'MEETING', 'CALL']);

export function findMentions(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
  language: EventLanguage,
): EventMention[] {
  const mentions: EventMention[] = [];
  const kinds = new Map(actors.actors.map(({ id, kind }) => [id, kind]));
  const makers = new Set(actors.actors.filter(({ rule }) => bylineRules.test(rule)).map(({ id }) => id));
  for (const whole of source.sentences) {
    const sentence = afterDateline(source, whole);
    const inside = times.filter((time) => contains(sentence, time));
    // Christmas in the name of a charity dates nothing.
    const dated = inside.filter(
      (time) =>
        isDate(time) &&
        !actors.mentions.some((name) => contains(name, time) && name.end - name.start > time.end - time.start),
    );
    if (dated.length === 0) continue;
    const clauses = clausesOf(source, sentence, inside, language);
    const text = source.folded.slice(sentence.start, sentence.end);
    const triggers = findTriggers(text, language)
      .map((trigger) => ({ ...trigger, start: trigger.start + sentence.start, end: trigger.end + sentence.start }))
      .filter(
        (trigger) =>
          !inside.some((time) => isDate(time) && overlaps(time, trigger) && !isWithin(time, trigger)) &&
          !actors.mentions.some(
            (name) => name.form === 'NAME' && overlaps(name, trigger) && !contains(trigger, name),
          ) &&
          !language.anniversary.test(source.folded.slice(trigger.end, trigger.end + 24)) &&
          !language.supposed.test(source.folded.slice(sentence.start, trigger.start)),
      );
    const told = dated.flatMap(
      (time) =>
        readMention(
          time,
          sentence,
          clauses,
          triggers.filter((trigger) => !isCountedFrom(time, trigger)),
          inside,
        ) ?? [],
    );
    mentions.push(...told.filter((mention) => !told.some((other) => datesBetter(other, mention))));
  }
  return mentions;

  /** 16日公布2021年首季数据: of the times of one clause and one verb the day dates it, the year belongs to what is told of. */
  function datesBetter(other: EventMention, mention: EventMention): boolean {
    if (source.language !== 'zh' || other === mention || other.trigger?.start !== mention.trigger?.start) return false;
    if (mention.trigger === null && !overlaps(other.span, mention.span)) return false;
    return precisionOf(other.time) < precisionOf(mention.time);
  }

  function readMention(
    time: TimeReading,
    sentence: Span,
    clauses: readonly Span[],
    triggers: readonly Trigger[],
    inside: readonly TimeReading[],
  ): EventMention | null {
    const statement = statements
      .filter(({ content }) => contains(content, time))
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
    const limit = statement === undefined ? sentence : meet(sentence, statement.content);
    const visible = clauses.map((clause) => meet(clause, limit)).filter(({ start, end }) => start < end);
    const at = visible.findIndex((clause) => contains(clause, time) || overlaps(clause, time));
    if (at < 0) return null;
    const cue = statements.find(
      ({ cue, content }) =>
        overlaps(cue, sentence) &&
        !overlaps(content, time) &&
        cue.start >= limit.start &&
        cue.end <= limit.end &&
        time.start < cue.end + (content.end <= cue.start && isTold(cue.end, time.start) ? 60 : 8) &&
        (overlaps(cue, visible[at] as Span) ||
          (visible[at + 1] !== undefined &&
            overlaps(cue, visible[at + 1] as Span) &&
            isLead(visible[at] as Span, time))),
    )?.cue;
    if (cue !== undefined) {
      const window = { start: Math.min((visible[at] as Span).start, cue.start), end: Math.max(cue.end, time.end) };
      const trigger = triggers
        .filter(
          (each) =>
            contains(window, each) &&
            !statements.some(({ content }) => contains(content, each)) &&
            (occasions.has(each.row.type) ||
              (!each.nominal &&
                source.folded[each.end] !== '的' &&
                !language.saying.test(source.folded.slice(each.start, each.end)))),
        )
        .sort((a, b) => rank(b, time) - rank(a, time))[0];
      if (trigger !== undefined) return describe(time, trigger, window, clauses, false, 'event/occasion');
      return readAnnouncement(time, cue, window.start, visible, triggers, inside, clauses);
    }
    const again = at > 0 && language.oneOfSeveral.test(source.folded.slice((visible[at] as Span).start, time.start));
    const window = again
      ? { start: (visible[Math.max(0, at - 2)] as Span).start, end: (visible[at] as Span).end }
      : windowOf(visible, at, time, triggers, inside);
    if (upTo(time) || isBaseline(time)) return null;
    const trigger = bestTrigger(triggers, window, time);
    if (/^(?:那时|当时|那天|at the time|then)$/i.test(time.quote) && (trigger === null || trigger.row.type === 'OTHER'))
      return null;
    const words = source.folded.slice(window.start, window.end);
    const rest = without(words, window, time);
    // What was built in the 18th century only describes.
    if ((trigger === null || trigger.row.type === 'OTHER') && /^\d\d?XX$/.test(time.edtf ?? '')) return null;
    if (trigger === null) {
      if (!tellsHappening(rest, time, window)) return null;
      return describe(time, null, window, clauses, statement !== undefined, 'event/dated-clause');
    }
    const coarse = time.edtf === null ? null : readEdtf(time.edtf);
    if (['OTHER', 'ECONOMY'].includes(trigger.row.type) && coarse !== null && daysSpanned(coarse) > 80)
      if (language.figures.test(rest) || language.state.test(rest)) return null;
    if (trigger.nominal && language.state.test(rest) && trigger.start > time.end + 24) return null;
    if (trigger.row.type === 'OTHER' && language.state.test(rest.replace(/[共约]有/, ''))) return null;
    return describe(
      time,
      trigger,
      window,
      clauses,
      statement?.speaker != null || statement?.via != null,
      `event/${trigger.nominal ? 'noun' : 'verb'}`,
    );
  }

  /** The day after the May 3 |shooting: that was on another day. */
  function isCountedFrom(time: TimeReading, trigger: Trigger): boolean {
    return (
      source.language === 'en' && trigger.start - time.end === 1 && /\b(?:after|before|following)\b/.test(time.quote)
    );
  }

  /** told reporters |on Friday: no clause ends between the verb and the time. */
  function isTold(from: number, to: number): boolean {
    return from <= to && to - from < 60 && !/[,;:，；：“"]/.test(source.folded.slice(from, to));
  }

  /** 财政部周二宣布制裁三家公司: announcing does it, on the day of the announcement, where the words give no other. */
  function readAnnouncement(
    time: TimeReading,
    cue: Span,
    start: number,
    clauses: readonly Span[],
    triggers: readonly Trigger[],
    inside: readonly TimeReading[],
    all: readonly Span[],
  ): EventMention | null {
    if (!language.announcing.test(source.folded.slice(cue.start, cue.end))) return null;
    const told = Math.max(cue.end, time.end);
    const clause = clauses.find(({ end }) => end > told + 2);
    if (clause !== undefined && clause.start <= told + 2) {
      const words = { start: Math.max(told, clause.start), end: clause.end };
      const dated = inside.some((other) => other !== time && isDate(other) && overlaps(other, words));
      const trigger = triggers.find((each) => contains(words, each) && !each.nominal && !occasions.has(each.row.type));
      if (!dated && trigger !== undefined)
        return describe(time, trigger, { start, end: words.end }, all, false, 'event/announced');
    }
    // The announcement itself.
    const event = describe(time, null, { start, end: told }, all, false, 'event/announced');
    return event.parts.length === 0 ? null : { ...event, type: 'STATEMENT_ISSUED' };
  }

  /** The clause of the time; with the next one where it tells only the time; in English else with those before. */
  function windowOf(
    clauses: readonly Span[],
    at: number,
    time: TimeReading,
    triggers: readonly Trigger[],
    inside: readonly TimeReading[],
  ): Span {
    const own = clauses[at] as Span;
    let window = own;
    const tellsIn = (span: Span) => triggers.some((trigger) => contains(span, trigger));
    const other = (span: Span) => inside.some((each) => each !== time && isDate(each) && overlaps(each, span));
    for (let next = at + 1; next < Math.min(clauses.length, at + 4) && isLead(window, time, triggers); next++) {
      const following = clauses[next] as Span;
      if (other(following) && next > at + 1) break;
      window = { start: window.start, end: following.end };
    }
    if (
      source.language === 'en' &&
      at > 0 &&
      /^(?:on |in |at |late |early )?$/.test(source.text.slice(own.start, time.start))
    ) {
      // "A minister addresses the council in Dover, Kent, June 9": the places stand between.
      let first = at - 1;
      const isPlace = ({ start, end }: Span) => end - start <= 30 && /^[A-Z]/.test(source.text.slice(start, end));
      while (first > Math.max(0, at - 4) && isPlace(clauses[first] as Span) && !tellsIn(clauses[first] as Span))
        first--;
      return { start: (clauses[tellsIn(clauses[first] as Span) ? first : at - 1] as Span).start, end: own.end };
    }
    if (source.language === 'en' && window === own) {
      const tells = () =>
        triggers.some((trigger) => contains(window, trigger)) ||
        // where he was staying: only tells of the place.
        (!/^where\b/.test(source.folded.slice(window.start, window.start + 6)) &&
          language.happening.test(source.folded.slice(window.start, window.end)));
      for (let before = at - 1; before >= Math.max(0, at - 3) && !tells(); before--) {
        if (other(clauses[before] as Span)) break;
        window = { start: (clauses[before] as Span).start, end: window.end };
      }
    }
    return window;
  }

  /** 截至2020年2月2日, "as of May 3": a count up to that day, not a happening on it. */
  function upTo(time: TimeReading): boolean {
    const before = source.folded.slice(Math.max(0, time.start - 6), time.end);
    return /^[^]{0,6}?(?:截至|截止|直到|as of |As of )/.test(before);
  }

  /** 与2020年同期相比, "compared with 2020": a figure is measured by that time. */
  function isBaseline({ start, end }: TimeReading): boolean {
    return language.baseline.test(
      `${source.folded.slice(Math.max(0, start - 16), start)}@${source.folded.slice(end, end + 12)}`,
    );
  }

  /** The clause holds a time and circumstances only; what happened follows. */
  function isLead(window: Span, time: TimeReading, triggers: readonly Trigger[] = []): boolean {
    const words = source.folded.slice(window.start, window.end);
    const rest = without(words, window, time).trim();
    if (rest.length <= 2) return true;
    // 甲军将从3月5日开始，在某地举行演习: what begins then follows.
    if (language.begins.test(source.folded.slice(time.end, window.end)))
      return !triggers.some((trigger) => contains(window, trigger));
    if (
      triggers.some((trigger) => !trigger.nominal && contains(window, trigger)) &&
      !/[中时后前里上]$|期间$/.test(rest)
    )
      return false;
    if (source.language === 'zh')
      return (
        language.adverbial.test(rest) ||
        (!language.happening.test(rest) &&
          !language.state.test(rest) &&
          !triggers.some((trigger) => contains(window, trigger)))
      );
    return time.start - window.start <= 12 && rest.length <= 30 && !language.happening.test(rest);
  }

  function bestTrigger(triggers: readonly Trigger[], window: Span, time: TimeReading): Trigger | null {
    const inside = triggers.filter((trigger) => contains(window, trigger));
    const ranked = inside.filter((trigger) => !isWay(trigger, inside)).sort((a, b) => rank(b, time) - rank(a, time));
    const best = ranked[0] ?? null;
    // The talks that ended, the summit that was held: the noun names what takes place.
    if (best !== null && language.lightVerb.test(source.folded.slice(best.start, best.end)))
      return ranked.find((each) => each.nominal && each.row.type !== 'OTHER') ?? best;
    return best;
  }

  /** 前往市政府抗议: the way there serves what is done there. */
  function isWay(trigger: Trigger, others: readonly Trigger[]): boolean {
    const words = source.folded.slice(trigger.start, trigger.end);
    return (
      language.onTheWay.test(words) &&
      others.some(
        (other) => other.start >= trigger.end && !other.nominal && !['OTHER', 'VISIT'].includes(other.row.type),
      )
    );
  }

  function rank(trigger: Trigger, time: TimeReading): number {
    const distance =
      trigger.start >= time.end
        ? trigger.start - time.end
        : time.start - trigger.end + (source.language === 'zh' ? 12 : 0);
    const adjacent = trigger.start >= time.end && trigger.start - time.end <= 2 && source.language === 'en' ? 60 : 0;
    const typed = trigger.row.type === 'OTHER' ? -40 : 0;
    return (trigger.nominal ? -25 : 0) + typed + adjacent - distance;
  }

  function tellsHappening(rest: string, time: TimeReading, window: Span): boolean {
    if (source.folded[time.start - 1] === '的') return false;
    // 周日放出的照片: what happened only describes a thing.
    if (source.language === 'zh' && /^[^，。；的]{1,8}的(?!确)/.test(source.folded.slice(time.end, window.end)))
      return false;
    if (/^(?:的|这|'s|’s)/.test(source.folded.slice(time.end, time.end + 2))) return false;
    if (!language.happening.test(rest) || language.state.test(rest) || language.saying.test(rest)) return false;
    if (/\/\.\.$|^\.\.\//.test(time.edtf ?? '') || /stretch|since|until/.test(time.rule)) return false;
    const named = actors.mentions.some((mention) => contains(window, mention));
    // 今天我们聊到这里: who tells the news is not in it; what is only supposed has not happened.
    if (source.language === 'zh' && /^(?:就|也|还)?(?:我|我们|大家|你|咱们)(?!国)|如果|假如|倘若|[吗呢]$/.test(rest))
      return false;
    // What a whole year was like is no happening.
    const value = time.edtf === null ? null : readEdtf(time.edtf);
    if (value === null || (daysSpanned(value) > 190 && !language.turning.test(rest))) return false;
    if (daysSpanned(value) > 80 && language.figures.test(rest)) return false;
    const isDay = time.earliest !== null && time.earliest === time.latest;
    const announced = source.language === 'zh' && language.planned.test(rest);
    return (
      (named || announced || (isDay && source.language === 'zh')) &&
      (isDay || source.language === 'zh') &&
      rest.length >= 5
    );
  }

  function without(words: string, window: Span, time: Span): string {
    const rest =
      words.slice(0, Math.max(0, time.start - window.start)) + words.slice(Math.max(0, time.end - window.start));
    return rest.replace(/^[，,\s]+|[，,\s]+$/g, '');
  }

  function describe(
    time: TimeReading,
    trigger: Trigger | null,
    window: Span,
    clauses: readonly Span[],
    firstHand: boolean,
    rule: string,
  ): EventMention {
    // Mayor since 1998: the office was taken then.
    const begun = trigger?.row.type === 'APPOINTMENT' ? /^(.+)\/\.\.$/.exec(time.edtf ?? '')?.[1] : undefined;
    const telling = { source, actors, kinds, makers, language, window, clauses, trigger, time, times };
    const parts = participantsIn(telling);
    return {
      type: trigger?.row.type ?? 'OTHER',
      trigger,
      span: window,
      time:
        begun === undefined
          ? time
          : { ...time, edtf: begun, earliest: time.earliest, latest: readEdtf(begun)?.end ?? null },
      status: statusOf(window, time, trigger),
      parts,
      place: placeIn(telling, parts),
      firstHand,
      rule: `${source.language}/${rule}`,
    };
  }

  function statusOf(window: Span, time: TimeReading, trigger: Trigger | null): EventStatus {
    const words = source.folded.slice(window.start, window.end);
    const published = source.article.published?.slice(0, 10) ?? null;
    // 没有造成损失 after the trigger denies something else.
    const untold = [trigger?.start ?? window.end, trigger?.end ?? window.end].map((end) =>
      source.folded.slice(window.start, end),
    );
    if (untold.some((before) => language.denied.test(before))) return 'DENIED';
    if (language.uncertain.test(words)) return 'UNCERTAIN';
    if (published === null) return language.planned.test(words) ? 'PLANNED' : 'HAPPENED';
    if (time.earliest !== null && time.earliest > published) return 'PLANNED';
    const over = time.latest !== null && time.latest < published;
    return !over && language.planned.test(words) ? 'PLANNED' : 'HAPPENED';
  }
}

/** 【江州日报3月5日讯】（记者李明报导）, 江州社东京3月5日电/ and （记者李明江州5日电）. */
const dateline =
  /^(?:【[^】]{0,80}】(?:\s?[（(][^）)]{0,60}[）)])?|[（(][^（）()。]{2,40}日(?:电|讯|报导|报道)[）)]|[^，。（）()]{2,24}\d日(?:电|讯)(?![视号息])(?:\s?[（(][^）)]{0,40}[）)])?\s?[/／：:，]?)/;

/** The sentence without 【大纪元…讯】（…报导） before it: the agency, the place and the reporter take no part in the news. */
function afterDateline(source: Source, sentence: Span): Span {
  const opens = source.blocks.some(({ start }) => start === sentence.start);
  if (source.language === 'en' && !opens) return sentence;
  const lead = (source.language === 'zh' ? dateline : englishDateline).exec(
    source.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 150)),
  );
  return lead === null ? sentence : { start: sentence.start + lead[0].length, end: sentence.end };
}

function precisionOf({ edtf }: TimeReading): number {
  const value = edtf === null ? null : readEdtf(edtf);
  if (value === null) return Number.POSITIVE_INFINITY;
  // A clock time is finer than its day.
  return /T/.test(edtf ?? '') ? 0.5 : daysSpanned(value);
}

/** 发布|今年首季的|数据: the time stands between the parts of what is told. */
function isWithin(time: Span, trigger: Span): boolean {
  return trigger.start < time.start && time.end < trigger.end;
}

/** A point in time that is dated; the same day told again (当时) and stretches date nothing of their own. */
function isDate(time: TimeReading): boolean {
  return time.kind === 'POINT' && time.edtf !== null;
}

function meet(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
