// Where everything stands at one scale: pure arithmetic, from the first event to the last, so that moving along the ruler changes nothing
// and only zooming lays out anew.
//
// Level of detail: the ruler is cut into cells a little wider than a mark. A cell with no more events than the lane has rows shows each;
// a fuller one shows a cluster with its count. Dates wider than a cell are bands in rows of their own, above the marks.

import { begin, end, type Item, type LaneItems, type LaneKey } from './items.ts';

/** Pixels. A mark is a target of 24 by 24 (WCAG 2.5.8). */
export const cell = 36;
export const rowHeight = 26;
const markWidth = 24;
const clusterWidth = 34;
const gap = 2;
const lanePadding = 6;
const longestLabel = 210;
const shortestLabel = 44;

export interface Mark {
  readonly kind: 'mark';
  readonly item: Item;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** Room for its title, to its right; 0 where there is none. */
  readonly label: number;
}

export interface Band {
  readonly kind: 'band';
  readonly item: Item;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly label: number;
}

export interface Cluster {
  readonly kind: 'cluster';
  readonly items: readonly Item[];
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly label: 0;
}

export type Thing = Mark | Band | Cluster;

export interface Lane {
  readonly lane: LaneKey | null;
  readonly count: number;
  readonly top: number;
  readonly height: number;
  /** By `x`. */
  readonly things: readonly Thing[];
}

export interface Scale {
  /** The moment at x = 0. */
  readonly origin: number;
  readonly pixelsPerMillisecond: number;
  /** The stretch that open ends reach to. */
  readonly first: number;
  readonly last: number;
}

/** `head` is the room above each lane for its name. */
export function layOut(lanes: readonly LaneItems[], scale: Scale, rows: number, head = 0): Lane[] {
  let top = 0;
  return lanes.map(({ lane, items }) => {
    const { things, used } = layOutLane(items, scale, rows);
    const height = head + Math.max(1, used) * rowHeight + 2 * lanePadding;
    const placed = { lane, count: items.length, top, height, things };
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

interface Point {
  readonly item: Item;
  readonly middle: number;
}

type Placing<T extends Thing> = { -readonly [Name in keyof T]: T[Name] };

/** A row: where it is free again, what stands last in it, and the bands that are in it from the beginning. */
interface Row {
  readonly index: number;
  end: number;
  last: Placing<Thing> | null;
  readonly bands: Band[];
  /** The first band that is not over yet. */
  next: number;
}

function layOutLane(items: readonly Item[], scale: Scale, most: number): { things: Thing[]; used: number } {
  const rows: Row[] = [];
  const points: Point[] = [];
  for (const item of items) {
    const x = xOf(begin(item.span), scale);
    const width = xOf(end(item.span), scale) - x;
    const row = width > cell ? freeRow(rows, x, Math.min(3, most)) : null;
    // A band without a row of its own is a mark where it begins.
    if (row === null) points.push({ item, middle: x + Math.min(width, cell) / 2 });
    else {
      row.bands.push({ kind: 'band', item, x, width, row: row.index, label: labelRoom(item, width - 8) });
      row.end = x + width + gap;
    }
  }
  for (const row of rows) row.end = Number.NEGATIVE_INFINITY;
  const bands = rows.length;
  const things: Thing[] = rows.flatMap((row) => row.bands);
  for (const group of inCells(points)) {
    const several = group.length > most;
    for (const first of several ? group.slice(0, 1) : group) {
      const width = several ? clusterWidth : markWidth;
      const middle = several ? (Math.floor(first.middle / cell) + 0.5) * cell : first.middle;
      const wanted = middle - width / 2;
      const row = bestRow(rows, wanted, width, bands + most);
      const x = Math.max(wanted, row.end);
      if (row.last !== null) row.last.label = cut(row.last.label, x - row.last.x - row.last.width - 6);
      row.end = x + width + gap;
      const place = { x, width, row: row.index };
      const room = Math.min(longestLabel, freeUntil(row) - x - width - 6);
      const thing: Placing<Thing> = several
        ? { ...place, kind: 'cluster', items: group.map(({ item }) => item), label: 0 }
        : { ...place, kind: 'mark', item: first.item, label: labelRoom(first.item, room) };
      row.last = thing;
      things.push(thing);
    }
  }
  things.sort((a, b) => a.x - b.x || a.row - b.row);
  return { things, used: rows.length };
}

/** The points of each cell, in order. */
function inCells(points: readonly Point[]): Point[][] {
  const cells: Point[][] = [];
  let now = Number.NaN;
  for (const point of [...points].sort((a, b) => a.middle - b.middle)) {
    const at = Math.floor(point.middle / cell);
    if (at === now) cells.at(-1)?.push(point);
    else cells.push([point]);
    now = at;
  }
  return cells;
}

/** The first row that is free at `x`, or a new one; null when all are taken. */
function freeRow(rows: Row[], x: number, most: number): Row | null {
  return rows.find(({ end }) => end <= x) ?? (rows.length < most ? newRow(rows) : null);
}

function newRow(rows: Row[]): Row {
  const row: Row = { index: rows.length, end: Number.NEGATIVE_INFINITY, last: null, bands: [], next: 0 };
  rows.push(row);
  return row;
}

/**
 * A row where the title before keeps its room; else a new row; else the one where that title began first; else the one without bands that
 * is free soonest.
 */
function bestRow(rows: Row[], x: number, width: number, most: number): Row {
  let free: Row | undefined;
  let soonest: Row | undefined;
  for (const row of rows) {
    if (row.bands.length === 0 && (soonest === undefined || row.end < soonest.end)) soonest = row;
    if (row.end > x || !beside(row, x, width)) continue;
    if (row.end + (row.last?.label ?? 0) + 6 <= x) return row;
    if (free === undefined || (row.last?.x ?? 0) < (free.last?.x ?? 0)) free = row;
  }
  return rows.length < most ? newRow(rows) : (free ?? (soonest as Row));
}

/** Whether no band of the row is in the way; `x` only grows. */
function beside(row: Row, x: number, width: number): boolean {
  while (row.next < row.bands.length && bandEnd(row.bands[row.next] as Band) <= x) row.next += 1;
  return freeUntil(row) >= x + width;
}

function freeUntil({ bands, next }: Row): number {
  return bands[next]?.x ?? Number.POSITIVE_INFINITY;
}

function bandEnd({ x, width }: Band): number {
  return x + width + gap;
}

function cut(label: number, room: number): number {
  return room < Math.min(label, shortestLabel) ? 0 : Math.min(label, room);
}

function labelRoom(item: Item, room: number): number {
  return cut(Math.min(item.titleWidth, longestLabel), room);
}
