// One telling of one happening: its type, who takes part, where, and whether it took place.

import type { Trigger } from '../../language/event-words.ts';
import type { GraphParticipant } from '../../model/article-graph.ts';
import { readEdtf } from '../../model/edtf.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { ActorKind, EventStatus, EventType } from '../../model/vocabulary.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Mention, TimeReading } from '../types.ts';
import { blanked } from './clauses.ts';
import { typeByDoer } from './doer-type.ts';
import { isNotUntil, isOver } from './happening.ts';
import type { News } from './news.ts';
import { participantsIn } from './participants.ts';
import type { OwnWords } from './parties.ts';
import { placeIn } from './place.ts';
import { typeOf } from './type.ts';

/** One telling of one happening. */
export interface EventMention {
  readonly type: EventType;
  readonly trigger: Trigger | null;
  readonly span: Span;
  readonly time: TimeReading;
  readonly status: EventStatus;
  readonly parts: readonly GraphParticipant[];
  readonly place: string | null;
  /** The words are those of a party to it or of a body that speaks for itself: a first-hand source. */
  readonly firstHand: boolean;
  readonly rule: string;
  /** The time of the telling that this one only tells again: the box of facts beside the news. */
  readonly again?: TimeReading;
  /** Its title, where the layout gives one. */
  readonly title?: string;
}

/** Types of what is said or published, and of encounters. */
export const occasions: ReadonlySet<EventType> = new Set([
  'SPEECH',
  'STATEMENT_ISSUED',
  'PUBLICATION',
  'SUMMIT',
  'MEETING',
  'CALL',
] as const);

/** What an article tells besides the words of one clause. */
export interface Story extends News {
  readonly actors: Actors;
  readonly kinds: ReadonlyMap<string, ActorKind>;
  /** Those who made the article and its pictures: they take no part. */
  readonly makers: ReadonlySet<string>;
  /** Those whom the article names often: it tells of them. */
  readonly leading: ReadonlySet<string>;
  /** The mentions that only describe another. */
  readonly describing: ReadonlySet<Mention>;
  /** Where 我 or I is one known person. */
  readonly ownWords: readonly OwnWords[];
  readonly times: readonly TimeReading[];
  readonly syntax: Syntax;
}

/** What a clause tells of happening at `time`. `clauses` are those of its sentence. */
export function describe(
  story: Story,
  time: TimeReading,
  trigger: Trigger | null,
  window: Span,
  clauses: readonly Span[],
  firstHand: boolean,
  rule: string,
): EventMention {
  // Mayor since 1998: the office was taken then.
  const begun = trigger?.row.type === 'APPOINTMENT' ? /^(.+)\/\.\.$/.exec(time.edtf ?? '')?.[1] : undefined;
  const telling = { ...story, window, clauses, trigger, time };
  const told = typeOf(story, story.actors, trigger, window, time, story.times, clauses);
  const byDoer = typeByDoer(telling, told);
  const type = byDoer ?? told;
  // A hearing before a court: who is there need not be one who speaks.
  const heard = type === 'LEGAL' && trigger?.row.type === 'SPEECH';
  // So too where the doer gives the type: the roles of the word are those of another.
  const parts = participantsIn(telling).map((part) => (heard || byDoer !== null ? { ...part, role: null } : part));
  const mention: EventMention = {
    type,
    trigger,
    span: window,
    time:
      begun === undefined
        ? time
        : { ...time, edtf: begun, earliest: time.earliest, latest: readEdtf(begun)?.end ?? null },
    status: statusOf(story, window, time, trigger),
    parts,
    place: placeIn(telling, parts),
    firstHand,
    rule: `${story.source.language}/${rule}`,
  };
  return type === 'STATEMENT_ISSUED' && trigger?.row.type !== type ? issued(story, mention, type) : mention;
}

/** Who announces or reports has the role of one who does what `type` tells. */
export function issued({ language }: News, mention: EventMention, type: EventType): EventMention {
  const role = language.rows.find((row) => row.type === type)?.roles[0] ?? null;
  return { ...mention, type, parts: mention.parts.map((part) => ({ ...part, role: part.role ?? role })) };
}

function statusOf(story: Story, window: Span, time: TimeReading, trigger: Trigger | null): EventStatus {
  const { source, language } = story;
  const words = blanked(source, window, wordsOfPresent(story, window));
  const published = source.article.published?.slice(0, 10) ?? null;
  // 没有造成损失 after the trigger denies something else.
  const untold = [trigger?.start ?? window.end, trigger?.end ?? window.end].map((end) =>
    source.folded.slice(window.start, end),
  );
  if (!isNotUntil(source, time) && untold.some((before) => language.denied.test(before))) return 'DENIED';
  // 抵达时可能已是深夜: what is doubted behind its verb is something else.
  const told = source.language === 'zh' && trigger?.nominal === false ? trigger.end - window.start : words.length;
  if (language.uncertain.test(words.slice(0, told))) return 'UNCERTAIN';
  if (published === null) return language.planned.test(words) ? 'PLANNED' : 'HAPPENED';
  if (time.earliest !== null && time.earliest > published) return 'PLANNED';
  return !isOver(source, time) && language.planned.test(words) ? 'PLANNED' : 'HAPPENED';
}

/** |将李明逮捕, 刺激|计划: words that look ahead only where they are adverbs and verbs. */
function wordsOfPresent({ source, actors }: Story, window: Span): Span[] {
  return within(actors.words, window).filter(({ start, end, tag }) => {
    const word = source.folded.slice(start, end);
    return word === '将' ? tag === 'p' : /^(?:n|nz|nw|vn)$/.test(tag) && /计划|准备|待/.test(word);
  });
}
