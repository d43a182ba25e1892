// One telling of an event: a time, and the clauses that it governs, read for what happens, who takes part and where.

import type { EventLanguage, Trigger } from '../../language/event-triggers.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { ActorKind, EventStatus, EventType } from '../../model/vocabulary.ts';
import type { Actors, Mention, Sentence, Source, StatementDraft, TimeReading } from '../types.ts';

export interface EventMention {
  readonly type: EventType;
  readonly word: string | null;
  readonly nominal: boolean;
  readonly time: TimeReading | null;
  readonly clause: Span;
  readonly status: EventStatus;
  readonly participants: readonly { readonly actor: string; readonly role: string | null }[];
  readonly place: string | null;
  /** The party in whose statement it is told, if any: a primary source weighs more. */
  readonly source: string | null;
}

/** What every sentence is read with. */
export interface Reading {
  readonly source: Source;
  readonly language: EventLanguage;
  readonly actors: Actors;
  readonly kinds: ReadonlyMap<string, ActorKind>;
  readonly times: readonly TimeReading[];
  readonly statements: readonly StatementDraft[];
}

export interface FoundTrigger extends Span, Trigger {
  readonly word: string;
}

/** The clauses of a sentence with their triggers and times. */
export interface Clause extends Span {
  readonly triggers: readonly FoundTrigger[];
  readonly times: readonly TimeReading[];
  readonly mentions: readonly Mention[];
}

export function clausesOf({ source, language, actors, times }: Reading, sentence: Sentence): Clause[] {
  const spans: Span[] = [];
  const separator = new RegExp(language.clause.source, 'g');
  const text = source.folded.slice(sentence.start, sentence.end);
  let start = sentence.start;
  for (const match of text.matchAll(separator)) {
    const at = sentence.start + match.index;
    // A comma within a time or a name ("Friday, Nov. 12") separates nothing.
    if (
      times.some((time) => time.start < at && time.end > at) ||
      actors.mentions.some((mention) => mention.start < at && mention.end > at)
    )
      continue;
    spans.push({ start, end: at });
    start = at + match[0].length;
  }
  spans.push({ start, end: sentence.end });
  return spans
    .filter((span) => span.end > span.start)
    .map((span) => ({
      ...span,
      triggers: findTriggers(source.folded, span, language, actors.mentions),
      times: times.filter(
        (time) => time.start >= span.start && time.end <= span.end && time.kind === 'POINT' && time.edtf !== null,
      ),
      mentions: actors.mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end),
    }));
}

function findTriggers(text: string, span: Span, language: EventLanguage, mentions: readonly Mention[]): FoundTrigger[] {
  return [...text.slice(span.start, span.end).matchAll(language.pattern)]
    .map((match) => {
      const start = span.start + match.index;
      return { start, end: start + match[0].length, word: match[0], ...language.lookup(match[0]) };
    })
    .filter((trigger) => !mentions.some((mention) => mention.form === 'NAME' && overlaps(mention, trigger)));
}

/** The trigger a time governs: a verb at or after it in its clause, then in the next; then a noun; then what comes before. */
export function governed(
  clauses: readonly Clause[],
  index: number,
  time: TimeReading,
): { clause: number; trigger: FoundTrigger } | null {
  const own = clauses[index] as Clause;
  const next = clauses[index + 1];
  const later = own.triggers.filter((trigger) => trigger.start >= time.end);
  const candidates: [number, readonly FoundTrigger[]][] = [[index, later]];
  if (next !== undefined && next.times.length === 0 && later.every(({ nominal }) => nominal))
    candidates.push([index + 1, next.triggers]);
  const second = clauses[index + 2];
  if (
    second !== undefined &&
    second.times.length === 0 &&
    next !== undefined &&
    next.times.length === 0 &&
    time.end >= own.end - 2
  )
    candidates.push([index + 2, second.triggers]);
  const earlier = own.triggers.filter((trigger) => trigger.start < time.start);
  for (const wanted of [isStrongVerb, isVerb, () => true]) {
    for (const [clause, triggers] of candidates) {
      const trigger = triggers.find(wanted);
      if (trigger !== undefined) return { clause, trigger };
    }
    const trigger = earlier.findLast(wanted);
    if (trigger !== undefined) return { clause: index, trigger };
  }
  return null;
}

const isVerb = ({ nominal }: FoundTrigger) => !nominal;
const isStrongVerb = ({ nominal, type }: FoundTrigger) => !nominal && type !== 'OTHER';

export function statusOf(
  { source, language }: Reading,
  sentence: Span,
  trigger: Span,
  time: TimeReading | null,
  publication: string | null,
): EventStatus {
  const before = source.folded.slice(Math.max(sentence.start, trigger.start - 48), trigger.start);
  const status = language.statuses.find(([, cue]) => cue.test(before))?.[0] ?? null;
  const ahead = publication !== null && time?.latest != null && time.latest > publication.slice(0, 10);
  if (status === 'PLANNED')
    return ahead || time === null || publication === null || (time.latest ?? '') >= publication.slice(0, 10)
      ? 'PLANNED'
      : 'HAPPENED';
  if (status !== null) return status;
  return ahead && time?.earliest != null && time.earliest > (publication as string).slice(0, 10)
    ? 'PLANNED'
    : 'HAPPENED';
}
