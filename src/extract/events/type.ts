// The type of an event: what its word says or, where that says none, what is held, announced, or spoken of around it.

import type { Trigger } from '../../language/event-words.ts';
import { findTriggers, settingOf } from '../../language/find-triggers.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Actors, TimeReading } from '../types.ts';
import { blanked } from './clauses.ts';
import { isDate } from './happening.ts';
import type { News } from './news.ts';

export function typeOf(
  { source, language }: News,
  actors: Actors,
  trigger: Trigger | null,
  window: Span,
  time: TimeReading,
  times: readonly TimeReading[],
  clauses: readonly Span[],
): EventType {
  const names = within(actors.mentions, window).filter(({ form }) => form === 'NAME');
  // 暴动五周年, 运动会的赞助协议: a noun names what it is, whatever stands around it.
  if (trigger !== null && (trigger.nominal || trigger.row.type !== 'OTHER'))
    return heard() ?? passesLaw() ?? befalls() ?? plays() ?? trigger.row.type;
  const verb = trigger === null ? '' : source.folded.slice(trigger.start, trigger.end);
  if (language.lightVerb.test(verb)) {
    // 人民代表大会|开幕: what begins is in the name.
    const held = names.flatMap(({ start, end }) =>
      findTriggers(source.folded.slice(start, end), language).filter(
        (noun) => noun.nominal && noun.row.type !== 'OTHER' && start + noun.end === end,
      ),
    );
    if (held[0] !== undefined) return held[0].row.type;
  }
  // 两国去年宣布|将修建水坝: what was done then is the announcement.
  const before = source.folded.slice(time.end, trigger?.start ?? window.end);
  if (language.announcing.test(before)) return 'STATEMENT_ISSUED';
  // 航母…出现: the words around the verb tell it; those of a name speak of no setting.
  const setting = settingOf(blanked(source, window, names), language);
  return setting ?? (trigger === null ? deedAfter() : null) ?? 'OTHER';

  /** At a |hearing on Monday, a judge freed her: a hearing is of a court where the sentence speaks of one. */
  function heard(): EventType | null {
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (trigger?.row.type !== 'SPEECH' || !trigger.nominal || first === undefined || last === undefined) return null;
    if (!language.hearing.test(source.folded.slice(trigger.start, trigger.end))) return null;
    const words = { start: first.start, end: last.end };
    if (language.chambers.test(source.folded.slice(words.start, words.end))) return null;
    return settingOf(blanked(source, words, names), language) === 'LEGAL' ? 'LEGAL' : null;
  }

  /** A road accident followed by a fire |killed five: so too where much stands between. */
  function befalls(): EventType | null {
    if (trigger?.row.type !== 'VIOLENCE' || trigger.nominal) return null;
    const [first] = clauses;
    if (first === undefined || !language.harms.test(source.folded.slice(trigger.start, trigger.end))) return null;
    return language.calamityBefore.test(source.folded.slice(first.start, trigger.start)) ? 'DISASTER' : null;
  }

  /** The |vote on the bill on Monday: chambers vote on laws. */
  function passesLaw(): EventType | null {
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (trigger?.row.type !== 'ELECTION' || first === undefined || last === undefined) return null;
    if (!language.voting.test(source.folded.slice(trigger.start, trigger.end))) return null;
    return settingOf(source.folded.slice(first.start, last.end), language) === 'LEGISLATION' ? 'LEGISLATION' : null;
  }

  /** Rovers will |meet City in the final: two teams play. */
  function plays(): EventType | null {
    if (trigger?.row.type !== 'MEETING' || trigger.nominal) return null;
    return language.contest.test(source.folded.slice(window.start, window.end)) ? 'OTHER' : null;
  }

  /** 2018年，公司应监管局的要求，|召回两万辆车: the clause of the time tells nothing, the next one what was done. */
  function deedAfter(): EventType | null {
    const next = clauses.find(({ start }) => start >= window.end);
    if (source.language !== 'zh' || next === undefined || next.start - window.end > 2) return null;
    if (within(times, next).some(isDate)) return null;
    // …绕行广场，|要求立法: what is demanded is not done.
    if (language.demanding.test(source.folded.slice(next.start, next.start + 2))) return null;
    const verb = findTriggers(source.folded.slice(next.start, next.end), language).find(
      ({ nominal, row }) => !nominal && row.type !== 'OTHER',
    );
    // 把孩子送走，|生怕被罚款: what is only feared says nothing of it.
    const supposed = language.supposed.test(source.folded.slice(next.start, next.start + (verb?.start ?? 0)));
    return supposed ? null : (verb?.row.type ?? null);
  }
}
