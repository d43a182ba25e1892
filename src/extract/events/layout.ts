// What the layout tells beside the sentences: rows of tables, boxes of facts, entries and lines of a calendar. Its words need no verb.

import type { GraphParticipant } from '../../model/article-graph.ts';
import { spanAt, touching, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { TimeReading } from '../types.ts';
import { isDate } from './happening.ts';
import { describe, type EventMention, type Story } from './mention.ts';
import { sentenceTriggers } from './sentence-triggers.ts';
import { toldByBoxes } from './told-by-boxes.ts';
import { toldByEntries } from './told-by-entries.ts';
import { toldByRows } from './told-by-rows.ts';
import { bestTrigger } from './triggers.ts';

/** A happening that needs no sentence. */
export interface Fact {
  readonly time: TimeReading;
  readonly span: Span;
  /** The words that tell it: a label (失踪时间, Born), what a box is about, or the row. */
  readonly word: Span;
  /** Where those who take part are named. */
  readonly named: readonly Span[];
  readonly title: string;
  readonly place: Span | null;
  readonly rule: string;
  /** What the sentences tell of it. */
  readonly known?: EventMention | undefined;
}

/** The mentions in reading order; where the layout tells more plainly, what sentences were taken to tell there goes. */
export function withLayout(story: Story, told: EventMention[]): EventMention[] {
  const rows = toldByRows(story);
  const ofRows = rows.map(({ span }) => span);
  const others = told.filter(({ time }) => spanAt(ofRows, time.start) === undefined);
  const boxes = toldByBoxes(story, others, new Set(ofRows.map(({ start }) => start)));
  const entries = toldByEntries(story, others, [...ofRows, ...boxes.map(({ span }) => span)]);
  const facts = [...rows, ...boxes, ...entries].sort((a, b) => a.span.start - b.span.start);
  if (facts.length === 0) return told;
  const spans = facts.map(({ span }) => span);
  return [
    ...told.filter(({ time }) => spanAt(spans, time.start) === undefined),
    ...facts.map((fact) => mentionOf(story, fact)),
  ].sort((a, b) => a.span.start - b.span.start);
}

function mentionOf(story: Story, { time, span, word, named, title, place, rule, known }: Fact): EventMention {
  // Of a time of its own it would be another happening for those who compare the tellings.
  if (known !== undefined) return { ...known, time: { ...time }, span, again: known.time };
  const { actors, kinds, makers, source, times } = story;
  const triggerIn = (words: Span) => {
    const inside = touching(times, words);
    const triggers = sentenceTriggers(story, words, inside, touching(actors.mentions, words));
    return bestTrigger(story, triggers, words, time, inside.filter(isDate));
  };
  const own = triggerIn(word);
  const window = own === null ? span : word;
  const told = describe(story, time, own ?? triggerIn(span), window, [window], false, `event/${rule}`);
  const parts = new Map<string, GraphParticipant>();
  for (const { actor } of named.flatMap((each) => within(actors.mentions, each)))
    if (kinds.get(actor) !== 'PLACE' && !makers.has(actor))
      parts.set(actor, { actor, role: null, rule: `${source.language}/${rule}` });
  const places = place === null ? [] : within(actors.mentions, place);
  const there = places.find(({ actor }) => kinds.get(actor) === 'PLACE')?.actor ?? told.place;
  return { ...told, span, parts: [...parts.values()], place: there, title: short(title, source.language) };
}

function short(words: string, language: 'zh' | 'en'): string {
  const limit = language === 'zh' ? 32 : 90;
  const title = words.replace(/\s+/g, ' ').trim();
  const whole = title.charAt(0).toUpperCase() + title.slice(1);
  return whole.length <= limit ? whole : `${whole.slice(0, limit - 1).trimEnd()}…`;
}
