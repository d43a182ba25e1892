// Where the arrow keys lead in the picture.

import type { Lane, Thing } from './layout.ts';

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
  return lanes[place.lane]?.things.find((thing) =>
    thing.kind === 'cluster' ? thing.items.some(({ id }) => id === place.id) : thing.item.id === place.id,
  );
}

/** The first lane that shows an event. */
export function placeOf(lanes: readonly Lane[], id: string): Place | null {
  const lane = lanes.findIndex((_, index) => thingAt(lanes, { lane: index, id }) !== undefined);
  return lane < 0 ? null : { lane, id };
}

/** The place that a key leads to; null for keys that lead nowhere. */
export function move(lanes: readonly Lane[], place: Place, key: string): Place | null {
  const things = lanes[place.lane]?.things ?? [];
  const now = thingAt(lanes, place);
  const index = now === undefined ? 0 : things.indexOf(now);
  const along = (target: number): Place | null => {
    const thing = things[Math.min(Math.max(target, 0), things.length - 1)];
    return thing === undefined ? null : { lane: place.lane, id: idOf(thing) };
  };
  if (key === 'ArrowRight') return along(index + 1);
  if (key === 'ArrowLeft') return along(index - 1);
  if (key === 'Home') return along(0);
  if (key === 'End') return along(things.length - 1);
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return null;
  for (let lane = place.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const nearest = nearestTo(lanes[lane]?.things ?? [], now?.x ?? 0);
    if (nearest !== undefined) return { lane, id: idOf(nearest) };
  }
  return place;
}

function nearestTo(things: readonly Thing[], x: number): Thing | undefined {
  let best: Thing | undefined;
  for (const thing of things) {
    if (best === undefined || Math.abs(thing.x - x) < Math.abs(best.x - x)) best = thing;
  }
  return best;
}
