// Where everything stands at one scale: pure arithmetic. The ruler is cut into blocks, each a little wider than a screen and laid out by
// itself when it is first asked for: a step of zooming costs what is seen, and moving along the ruler changes nothing.
//
// Dates wider than a cell are bands in rows of their own, above the marks: their rows are found for the whole ruler, in one pass over
// numbers. The rest is packed block by block (block.ts).

import {
  type Band,
  blockOf,
  blockWidth,
  cell,
  farthest,
  gap,
  labelRoom,
  lastLabelsCut,
  longestLabel,
  type Packed,
  type Point,
  pack,
  rightEdge,
  type Thing,
} from './block.ts';
import { begin, end, type Item, type LaneItems, type LaneKey } from './items.ts';

/** Pixels. */
export const rowHeight = 26;
const lanePadding = 6;
/** Lanes with no more events than this are as high as their fullest block; others as high as a block can be. */
const fewEvents = 200;

export interface Scale {
  /** The moment at x = 0. */
  readonly origin: number;
  readonly pixelsPerMillisecond: number;
  /** The stretch that open ends reach to. */
  readonly first: number;
  readonly last: number;
}

/** What no scale changes of a lane: its events in the order of the ruler, and their moments as numbers. */
export interface LaneMoments extends LaneItems {
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

export interface Lane {
  readonly lane: LaneKey | null;
  readonly count: number;
  readonly top: number;
  readonly height: number;
  /** Those that reach into this stretch, by `x`. */
  things(left: number, right: number): Thing[];
  /** What shows an event: itself, or its cluster. */
  thingOf(id: string): Thing | undefined;
  /** The next one to the right (1) or to the left (-1). */
  beside(thing: Thing, step: 1 | -1): Thing | undefined;
  /** The first that begins at `x` or later. */
  from(x: number): Thing | undefined;
  first(): Thing | undefined;
  last(): Thing | undefined;
}

export function momentsOf({ lane, items }: LaneItems, { first, last }: Pick<Scale, 'first' | 'last'>): LaneMoments {
  const within = (moment: number) => Math.min(Math.max(moment, first), last);
  return {
    lane,
    items,
    begins: Float64Array.from(items, ({ span }) => within(begin(span))),
    ends: Float64Array.from(items, ({ span }) => within(end(span))),
    indexOf: new Map(items.map(({ id }, index) => [id, index])),
  };
}

/** `head` is the room above each lane for its name. */
export function layOut(lanes: readonly LaneMoments[], scale: Scale, rows: number, head = 0): Lane[] {
  let top = 0;
  return lanes.map((moments) => {
    const { used, ...ways } = layOutLane(moments, scale, rows);
    const height = head + Math.max(1, used) * rowHeight + 2 * lanePadding;
    const placed = { lane: moments.lane, count: moments.items.length, top, height, ...ways };
    top += height;
    return placed;
  });
}

/** Where the middle of a row is, from the top of its lane. */
export function rowMiddle(row: number): number {
  return lanePadding + (row + 0.5) * rowHeight;
}

/** The x of a moment. */
export function xOf(moment: number, scale: Scale): number {
  const within = Math.min(Math.max(moment, scale.first), scale.last);
  return (within - scale.origin) * scale.pixelsPerMillisecond;
}

type LaneWays = Omit<Lane, 'lane' | 'count' | 'top' | 'height'>;

function layOutLane(moments: LaneMoments, scale: Scale, most: number): LaneWays & { readonly used: number } {
  const { items, begins, ends, indexOf } = moments;
  const { origin, pixelsPerMillisecond } = scale;
  const { rowOf, rows } = bandRows(moments, pixelsPerMillisecond, Math.min(3, most));
  const x = (index: number) => ((begins[index] as number) - origin) * pixelsPerMillisecond;
  const width = (index: number) => ((ends[index] as number) - (begins[index] as number)) * pixelsPerMillisecond;
  // A band without a row of its own is a mark where it begins.
  const isBand = (index: number) => (rowOf[index] as number) >= 0;
  const middle = (index: number) => x(index) + Math.min(width(index), cell) / 2;
  const home = (index: number) => blockOf(isBand(index) ? x(index) : middle(index));
  /** The first event that begins at this x or later. */
  const indexAt = (from: number) => lowerBound(items.length, (index) => x(index) >= from);

  const bandAt = cached((index: number): Band => {
    const item = items[index] as Item;
    const row = rowOf[index] as number;
    return { kind: 'band', item, x: x(index), width: width(index), row, label: labelRoom(item, width(index) - 8) };
  });
  /** The bands of a row that reach into a stretch. */
  const bandsIn = (row: readonly number[], left: number, right: number): Band[] => {
    const found: Band[] = [];
    const first = lowerBound(row.length, (at) => x(row[at] as number) + width(row[at] as number) > left);
    for (let at = first; at < row.length && x(row[at] as number) < right; at += 1)
      found.push(bandAt(row[at] as number));
    return found;
  };
  const packed = cached((block: number): Packed => {
    const [left, right] = [block * blockWidth, (block + 1) * blockWidth];
    const points: Point[] = [];
    for (let index = indexAt(left - cell / 2); index < items.length && x(index) < right; index += 1) {
      if (!isBand(index) && home(index) === block) points.push({ item: items[index] as Item, middle: middle(index) });
    }
    points.sort((a, b) => a.middle - b.middle);
    const bands = rows.map((row) => bandsIn(row, left - gap, right + longestLabel));
    return pack(block, points, bands, most);
  });
  const inBlock = cached((block: number): readonly Thing[] => {
    const [left, right] = [block * blockWidth, (block + 1) * blockWidth];
    const bands = rows.flatMap((row) => bandsIn(row, left, right).filter((band) => blockOf(band.x) === block));
    return [...lastLabelsCut(packed(block), packed(block + 1)), ...bands].sort(inOrder);
  });
  /** The nearest block to the right (1) or to the left (-1) of this one that has anything in it. */
  const blockBeside = (block: number, step: 1 | -1): number | null => {
    let index = step > 0 ? indexAt((block + 1) * blockWidth - cell / 2) : indexAt(block * blockWidth) - 1;
    while (index >= 0 && index < items.length && (home(index) - block) * step <= 0) index += step;
    if (index < 0 || index >= items.length) return null;
    // By its middle, a later event may stand in an earlier block.
    const found = home(index);
    return found - step !== block && inBlock(found - step).length > 0 ? found - step : found;
  };
  const firstBlock = items.length === 0 ? 0 : blockOf(x(0));
  const lastBlock = items.length === 0 ? 0 : blockOf(x(items.length - 1) + cell);
  const edge = (step: 1 | -1): Thing | undefined => {
    const block = blockBeside(step > 0 ? firstBlock - 1 : lastBlock + 1, step);
    return block === null ? undefined : inBlock(block).at(step > 0 ? 0 : -1);
  };
  const marks = () => {
    if (items.length > fewEvents) return most;
    let used = 0;
    let block = blockBeside(firstBlock - 1, 1);
    for (; block !== null; block = blockBeside(block, 1)) used = Math.max(used, packed(block).used - rows.length);
    return used;
  };

  return {
    used: rows.length + marks(),
    things(left, right) {
      const first = Math.max(firstBlock, blockOf(left - farthest));
      const before = rows.flatMap((row) => bandsIn(row, left, right).filter((band) => blockOf(band.x) < first));
      const found: Thing[] = before.sort(inOrder);
      const last = Math.min(lastBlock, blockOf(right));
      for (let block: number | null = first; block !== null && block <= last; block = blockBeside(block, 1)) {
        for (const thing of inBlock(block)) {
          if (thing.x < right && rightEdge(thing) > left) found.push(thing);
        }
      }
      return found;
    },
    thingOf(id) {
      const index = indexOf.get(id);
      if (index === undefined) return undefined;
      if (isBand(index)) return bandAt(index);
      return inBlock(home(index)).find((thing) =>
        thing.kind === 'cluster' ? thing.items.some((item) => item.id === id) : thing.item.id === id,
      );
    },
    beside(thing, step) {
      // A cluster's events stand in its block, and so does the left edge of everything.
      const block = blockOf(thing.x);
      const things = inBlock(block);
      const next = things[things.indexOf(thing) + step];
      if (next !== undefined) return next;
      const further = blockBeside(block, step);
      return further === null ? undefined : inBlock(further).at(step > 0 ? 0 : -1);
    },
    from(at) {
      const block = blockOf(at);
      const found = inBlock(block).find((thing) => thing.x >= at);
      if (found !== undefined) return found;
      const further = blockBeside(block, 1);
      return further === null ? undefined : inBlock(further)[0];
    },
    first: () => edge(1),
    last: () => edge(-1),
  };
}

/** For each event the row of its band, -1 where it is none; and for each row its events. */
function bandRows(
  { begins, ends }: LaneMoments,
  pixelsPerMillisecond: number,
  most: number,
): { rowOf: Int8Array; rows: number[][] } {
  const rowOf = new Int8Array(begins.length).fill(-1);
  const rows: number[][] = [];
  const free: number[] = [];
  const [wide, space] = [cell / pixelsPerMillisecond, gap / pixelsPerMillisecond];
  for (let index = 0; index < begins.length; index += 1) {
    const [from, to] = [begins[index] as number, ends[index] as number];
    if (to - from <= wide) continue;
    let row = 0;
    while (row < rows.length && (free[row] as number) > from) row += 1;
    if (row === most) continue;
    if (row === rows.length) rows.push([]);
    rows[row]?.push(index);
    free[row] = to + space;
    rowOf[index] = row;
  }
  return { rowOf, rows };
}

/** The first index below `count` from which on `holds` is true; `count` where it nowhere is. */
function lowerBound(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const between = (low + high) >>> 1;
    if (holds(between)) high = between;
    else low = between + 1;
  }
  return low;
}

function cached<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

function inOrder(a: Thing, b: Thing): number {
  return a.x - b.x || a.row - b.row;
}
