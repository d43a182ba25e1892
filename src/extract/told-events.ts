// The events of an article by who took part in them and by where they are told: a statement asks only for those that it may mean.

import type { GraphEvent } from '../model/article-graph.ts';
import { overlapping, reachOf } from '../model/sorted-spans.ts';
import type { Span } from '../model/span.ts';

export interface ToldEvents {
  readonly all: readonly GraphEvent[];
  /** Those at which the actor may have spoken. */
  readonly attendedBy: (actor: string) => readonly GraphEvent[];
  /** Those told in the window, in the order of `all`. */
  readonly toldIn: (window: Span) => readonly GraphEvent[];
  /** Those of a sort that is called `name`; each sort is looked for once. */
  readonly ofSort: (name: string, isSuch: (event: GraphEvent) => boolean) => readonly GraphEvent[];
}

/** Events people speak at: a reported word of one participant, told by a party's document, was said there. */
const occasions = new Set(['MEETING', 'CALL', 'SUMMIT', 'SPEECH', 'STATEMENT_ISSUED']);

export function toldEvents(events: readonly GraphEvent[]): ToldEvents {
  const attended = new Map<string, GraphEvent[]>();
  for (const event of events) {
    if (!occasions.has(event.type) || event.status !== 'HAPPENED') continue;
    for (const actor of new Set(event.participants.map((participant) => participant.actor))) {
      const known = attended.get(actor);
      if (known === undefined) attended.set(actor, [event]);
      else known.push(event);
    }
  }
  const told = events
    .flatMap(({ evidence }, index) => evidence.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start);
  const reach = reachOf(told);
  const sorts = new Map<string, readonly GraphEvent[]>();
  return {
    all: events,
    attendedBy: (actor) => attended.get(actor) ?? [],
    toldIn: (window) =>
      [...new Set(overlapping(told, reach, window).map(({ index }) => index))]
        .sort((a, b) => a - b)
        .map((index) => events[index] as GraphEvent),
    ofSort: (name, isSuch) => {
      const known = sorts.get(name) ?? events.filter(isSuch);
      sorts.set(name, known);
      return known;
    },
  };
}

/** The event is told before the place. */
export function isToldBefore({ evidence }: GraphEvent, at: number): boolean {
  return evidence.some(({ start }) => start < at);
}
