// Finds the events of an article: every dated happening, with its participants, place and status. News is read time by time:
// what a time governs is what happened then.

import { englishEvents } from '../../language/en/events.ts';
import { chineseEvents } from '../../language/zh/events.ts';
import type { GraphEvent } from '../../model/article-graph.ts';
import type { Problem } from '../../model/problem.ts';
import type { Actors, Sentence, Source, StatementDraft, TimeReading } from '../types.ts';
import { buildEvents } from './build-events.ts';
import { type Clause, clausesOf, type EventMention, governed, type Reading, statusOf } from './event-mention.ts';
import { joinMentions } from './join-mentions.ts';
import { castOf } from './participants.ts';

export function findEvents(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
): { events: GraphEvent[]; problems: Problem[] } {
  const reading: Reading = {
    source,
    language: source.language === 'zh' ? chineseEvents : englishEvents,
    actors,
    kinds: new Map(actors.actors.map((actor) => [actor.id, actor.kind])),
    times,
    statements,
  };
  const mentions = source.sentences
    .filter((sentence) => !['TITLE', 'HEADING', 'CREDIT'].includes(source.blocks[sentence.block]?.kind ?? ''))
    .flatMap((sentence) => sentenceMentions(reading, sentence));
  return { events: buildEvents(reading, joinMentions(mentions)), problems: [] };
}

function sentenceMentions(reading: Reading, sentence: Sentence): EventMention[] {
  const clauses = clausesOf(reading, sentence);
  const dated = clauses.flatMap((clause, index) =>
    clause.times.map((time) => mentionAt(reading, sentence, clauses, index, time)),
  );
  return [...dated, ...undatedMentions(reading, sentence, clauses)].filter((mention) => mention !== null);
}

function mentionAt(
  reading: Reading,
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  time: TimeReading,
): EventMention | null {
  const { source, language } = reading;
  // The dateline tells when the article was written, not when anything happened.
  if (/dateline$/.test(time.rule) || /then$|stretch/.test(time.rule)) return null;
  const found = governed(clauses, index, time);
  const own = clauses[index] as Clause;
  const clause = { start: own.start, end: (clauses[found?.clause ?? index] as Clause).end };
  const words = source.folded.slice(clause.start, clause.end);
  const status = statusOf(reading, sentence, found?.trigger ?? time, time, source.article.published);
  if (found === null) {
    // A reporting verb with a time is a statement on that day, not an event.
    if (
      language.saying.test(words) ||
      reading.statements.some(({ cue }) => cue.start <= time.start && cue.end >= time.end)
    )
      return null;
    const participants = own.mentions.filter((mention) => reading.kinds.get(mention.actor) !== 'PLACE').slice(0, 4);
    if (participants.length === 0 || clause.end - clause.start - (time.end - time.start) < 6) return null;
    return {
      type: 'OTHER',
      word: null,
      nominal: false,
      time,
      clause,
      status,
      participants: unique(participants.map(({ actor }) => actor)),
      place: null,
      source: sourceOf(reading, time),
    };
  }
  const reported = reading.statements.find(({ cue }) => cue.start <= time.start && cue.end > time.start);
  // "周五表示，双方将会晤": the time is that of the saying, the event another's.
  if (reported !== undefined && found.trigger.start >= reported.content.start) return null;
  const cast = castOf(reading, clauses, found.clause, found.trigger);
  if (cast.participants.length === 0 && cast.place === null && found.trigger.type === 'OTHER') return null;
  return {
    type: found.trigger.type,
    word: found.trigger.word,
    nominal: found.trigger.nominal,
    time,
    clause,
    status,
    ...cast,
    source: sourceOf(reading, time),
  };
}

/** Tellings without a time that name two parties: they join a dated event of the same kind and parties, or are dropped. */
function undatedMentions(reading: Reading, sentence: Sentence, clauses: readonly Clause[]): EventMention[] {
  if (clauses.some((clause) => clause.times.length > 0)) return [];
  return clauses.flatMap((clause, index) => {
    const trigger = clause.triggers.find(({ type }) => type === 'CALL' || type === 'MEETING' || type === 'SUMMIT');
    if (trigger === undefined) return [];
    const cast = castOf(reading, clauses, index, trigger);
    if (cast.participants.length < 2) return [];
    return [
      {
        type: trigger.type,
        word: trigger.word,
        nominal: trigger.nominal,
        time: null,
        clause,
        status: statusOf(reading, sentence, trigger, null, null),
        ...cast,
        source: null,
      },
    ];
  });
}

function sourceOf({ statements }: Reading, time: TimeReading): string | null {
  return statements.find(({ content }) => content.start <= time.start && content.end >= time.end)?.speaker ?? null;
}

function unique(actors: readonly string[]): { actor: string; role: string | null }[] {
  return [...new Set(actors)].map((actor) => ({ actor, role: null }));
}
