// What stands where in the picture, and where Tab and the arrow keys lead.

import { rightEdge, type Thing } from './block.ts';
import { type Lane, rowHeight, rowMiddle } from './layout.ts';
import type { Stretch } from './view.ts';

export interface Place {
  readonly lane: number;
  /** The id of an event there. */
  readonly id: string;
}

export function idOf(thing: Thing): string {
  return (thing.kind === 'cluster' ? thing.items[0]?.id : thing.item.id) ?? '';
}

/** The thing that shows an event in a lane: itself, or its cluster. */
export function thingAt(lanes: readonly Lane[], place: Place): Thing | undefined {
  return lanes[place.lane]?.thingOf(place.id);
}

export interface Found {
  readonly place: Place;
  readonly thing: Thing;
}

/** What stands at a point; `head` is the room above each lane for its name. */
export function thingUnder(lanes: readonly Lane[], x: number, y: number, head = 0): Found | null {
  const lane = lanes.findIndex(({ top, height }) => y >= top && y < top + height);
  const row = (y - (lanes[lane]?.top ?? 0) - head - rowMiddle(0)) / rowHeight;
  const thing = lanes[lane]
    ?.things(x, x)
    .find((one) => one.x <= x && x < rightEdge(one) && Math.abs(one.row - row) < 0.5);
  return thing === undefined ? null : { place: { lane, id: idOf(thing) }, thing };
}

/** The first lane that shows an event. */
export function placeOf(lanes: readonly Lane[], id: string): Place | null {
  const lane = lanes.findIndex((one) => one.thingOf(id) !== undefined);
  return lane < 0 ? null : { lane, id };
}

/** The place that a key leads to; null for keys that lead nowhere. */
export function move(lanes: readonly Lane[], place: Place, key: string): Place | null {
  const here = lanes[place.lane];
  const now = thingAt(lanes, place);
  const along = (thing: Thing | undefined): Place =>
    thing === undefined ? place : { lane: place.lane, id: idOf(thing) };
  if (key === 'ArrowRight') return along(now && here?.beside(now, 1));
  if (key === 'ArrowLeft') return along(now && here?.beside(now, -1));
  if (key === 'Home') return along(here?.first());
  if (key === 'End') return along(here?.last());
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return null;
  for (let lane = place.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const nearest = nearestTo(lanes[lane] as Lane, now?.x ?? 0);
    if (nearest !== undefined) return { lane, id: idOf(nearest) };
  }
  return place;
}

function nearestTo(lane: Lane, x: number): Thing | undefined {
  const after = lane.from(x);
  const before = after === undefined ? lane.last() : lane.beside(after, -1);
  if (after === undefined || before === undefined) return after ?? before;
  return after.x - x < x - before.x ? after : before;
}

/** Where Tab enters: where the reader was, else the chosen event, else the first thing, of what is in the window. */
export function firstPlace(
  lanes: readonly Lane[],
  current: Place | null,
  chosen: string | null,
  view: Stretch,
): Place | null {
  const seen = (thing: Thing | undefined) => thing !== undefined && thing.x < view.to && rightEdge(thing) > view.from;
  for (const place of [
    current,
    current && placeOf(lanes, current.id),
    chosen === null ? null : placeOf(lanes, chosen),
  ]) {
    if (place !== null && seen(thingAt(lanes, place))) return place;
  }
  const firsts = lanes.map((lane) => lane.from(view.from));
  const found = firsts.findIndex(seen);
  const lane = found >= 0 ? found : lanes.findIndex(({ count }) => count > 0);
  const thing = firsts[lane] ?? lanes[lane]?.first();
  return thing === undefined ? null : { lane, id: idOf(thing) };
}
