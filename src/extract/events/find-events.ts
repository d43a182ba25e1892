// The event step: article, actors, times and statements → the dated happenings that the article tells of. Pure.

import { englishEvents } from '../../language/en/events.ts';
import type { EventLanguage } from '../../language/event-words.ts';
import { chineseEvents } from '../../language/zh/events.ts';
import type { GraphEvent, GraphParticipant } from '../../model/article-graph.ts';
import type { Problem } from '../../model/problem.ts';
import { evidenceAt } from '../../model/span.ts';
import type { EventStatus } from '../../model/vocabulary.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Source, StatementDraft, TimeReading } from '../types.ts';
import { withCareers } from './careers.ts';
import { weighClaims } from './claims.ts';
import { findMentions } from './find-mentions.ts';
import { joinMentions } from './join.ts';
import type { EventMention } from './mention.ts';
import { titleOf } from './title.ts';

/**
 * Finds what happens at a time told in the text, with who takes part, where, and whether it took place; tellings of one
 * happening are joined, and every date they give is kept as a claim. Events are in the order of their first telling.
 */
export function findEvents(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
  syntax: Syntax,
): { events: GraphEvent[]; problems: Problem[] } {
  const language = source.language === 'zh' ? chineseEvents : englishEvents;
  const found = findMentions(source, actors, times, statements, language, syntax);
  const mentions = withCareers(source, actors, found, language);
  const groups = joinMentions(source, mentions, language);
  return {
    events: groups.map((group, index) => buildEvent(source, actors, group, `e${index + 1}`, language, times, syntax)),
    problems: [],
  };
}

function buildEvent(
  source: Source,
  actors: Actors,
  group: readonly EventMention[],
  id: string,
  language: EventLanguage,
  times: readonly TimeReading[],
  syntax: Syntax,
): GraphEvent {
  const first = group.find(({ trigger }) => trigger !== null) ?? (group[0] as EventMention);
  const { date, dateClaims } = weighClaims(source, group);
  const spans = [...new Map(group.map(({ span }) => [`${span.start}-${span.end}`, span])).values()];
  return {
    id,
    type: group.find(({ type }) => type === 'SUMMIT')?.type ?? first.type,
    title: titleOf(source, actors, group, language, times, syntax),
    date,
    dateClaims,
    status: statusOf(group),
    participants: participantsOf(group),
    place: group.find(({ place }) => place !== null)?.place ?? null,
    evidence: spans.map((span) => evidenceAt(source.text, span)),
    rule: first.rule,
  };
}

/** One telling that denies or plans speaks for the whole; a telling that it happened outweighs a doubt. */
function statusOf(group: readonly EventMention[]): EventStatus {
  const told = new Set(group.map(({ status }) => status));
  for (const status of ['DENIED', 'PLANNED', 'HAPPENED'] as const) if (told.has(status)) return status;
  return 'UNCERTAIN';
}

function participantsOf(group: readonly EventMention[]): GraphParticipant[] {
  const byActor = new Map<string, GraphParticipant>();
  for (const part of group.flatMap(({ parts }) => parts)) {
    const known = byActor.get(part.actor);
    if (known === undefined || (known.role === null && part.role !== null)) byActor.set(part.actor, part);
  }
  return [...byActor.values()];
}
