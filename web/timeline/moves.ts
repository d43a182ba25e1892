// Where the arrow keys lead in the picture.

import type { Thing } from './block.ts';
import type { Lane } from './layout.ts';

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
