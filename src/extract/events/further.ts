// What else the clauses behind a telling say was done at its time.

import type { Trigger } from '../../language/event-words.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { StatementDraft, TimeReading } from '../types.ts';
import { describe, type EventMention, type Story } from './mention.ts';
import { bestTrigger } from './triggers.ts';

/** The sentence of a telling. */
interface Around {
  readonly clauses: readonly Span[];
  readonly triggers: readonly Trigger[];
  /** Its times. */
  readonly inside: readonly TimeReading[];
  readonly said: readonly StatementDraft[];
}

/** Deeds that readers count each for itself; what else a clause behind tells is mostly how the first one went on. */
const ownDeed: ReadonlySet<EventType> = new Set(['ARREST', 'VIOLENCE', 'APPOINTMENT', 'PUBLICATION'] as const);

/** What is done by announcing it. */
const byAnnouncing: ReadonlySet<EventType> = new Set([
  'ECONOMY',
  'SANCTION',
  'LEGISLATION',
  'APPOINTMENT',
  'AGREEMENT',
] as const);

/** 举报后|事件曝光: nobody publishes it. */
const comesOut = /^曝光$/;

/** 5月3日，公司召开大会，|免去李明的职务: of another type than what was told first, and without a time of its own. */
export function furtherDeeds(story: Story, mention: EventMention, around: Around): EventMention[] {
  const { source, language } = story;
  if (source.language !== 'zh' || mention.rule.endsWith('listed')) return [];
  const { clauses, triggers, inside, said } = around;
  const { time, span } = mention;
  const found: EventMention[] = [];
  // 3月5日访问江州时，|与李明会谈: what the first clause only leads in to is a deed beside it.
  const [next] = clauses.filter(({ start }) => start >= span.end);
  const leadsIn =
    mention.trigger !== null &&
    language.circumstance?.test(source.folded.slice(mention.trigger.end, mention.trigger.end + 10)) === true &&
    /[时后间前]$/.test(source.folded.slice(span.start, span.end));
  const isOwn = (trigger: Trigger, clause: Span) =>
    ownDeed.has(trigger.row.type) ||
    (leadsIn && clause === next && trigger.row.type !== 'OTHER') ||
    isSuffered(trigger, clause);
  const behind = clauses.filter(
    ({ start, end }) =>
      // 5日结束会议，宣布|加息: the telling holds the word for announcing.
      start >= span.end || (start > span.start && end > span.end && mention.rule.endsWith('occasion')),
  );
  for (const clause of behind.slice(0, 3)) {
    // 拘留7天: a length is no time of its own.
    if (inside.some((other) => other !== time && other.kind === 'POINT' && overlaps(other, clause))) break;
    const announced = deedAnnounced(clause);
    if (announced !== null) {
      add(announced, clause);
      continue;
    }
    if (
      said.some(({ content, cue }) => overlaps(cue, clause) || (overlaps(content, clause) && !contains(content, time)))
    )
      break;
    const words = source.folded.slice(clause.start, clause.end);
    // 召开记者会，|讲述被捕的经过: what is only told of.
    if (language.saying.test(words.slice(0, 4))) break;
    // 公司收到通知，|因违规，|被立案调查: the reason in between.
    if (/^(?:因(?!此)|由于)/.test(words)) continue;
    if (language.notThen.test(words) || language.again.test(words)) break;
    const trigger = bestTrigger(story, triggers, clause, time, inside);
    if (trigger === null || trigger.nominal || !isOwn(trigger, clause)) continue;
    if (comesOut.test(source.folded.slice(trigger.start, trigger.end))) continue;
    const after = source.folded.slice(trigger.end, trigger.end + 10);
    // 被捕|的是带头的人, 倒台|以后: what is told of, and when.
    if (after.startsWith('的') || language.circumstance?.test(after) === true) continue;
    add(trigger, clause);
  }
  return found;

  /** A time of its own: what one and the same time is told of is joined. */
  function add(trigger: Trigger, clause: Span): void {
    const further = describe(story, { ...time }, trigger, clause, clauses, false, 'event/further');
    if (/DENIED|UNCERTAIN/.test(further.status)) return;
    if (![mention, ...found].some(({ type }) => type === further.type)) found.push(further);
  }

  /** 公司收到通知，|被立案调查: what was done to it, but no charge and no sentence, which come long after an arrest. */
  function isSuffered({ row, start, end }: Trigger, clause: Span): boolean {
    return (
      (row.type === 'LEGAL' || row.type === 'SANCTION') &&
      // A year is too long to tell that it was then.
      /^\d{4}-\d/.test(time.edtf ?? '') &&
      language.suffers.test(source.folded.slice(clause.start, clause.end)) &&
      !/[判刑囚狱控]|劳教/.test(source.folded.slice(start, end))
    );
  }

  /** 央行5日结束会议，|宣布加息: announcing does it. */
  function deedAnnounced(clause: Span): Trigger | null {
    const lead = language.announcesFirst.exec(source.folded.slice(clause.start, clause.end));
    if (lead === null) return null;
    const words = { start: clause.start + lead[0].length, end: clause.end };
    if (language.intending.test(source.folded.slice(words.start, words.end))) return null;
    const deed = triggers.find((each) => contains(words, each) && !each.nominal && byAnnouncing.has(each.row.type));
    return deed === undefined || source.folded[deed.end] === '的' ? null : deed;
  }
}
