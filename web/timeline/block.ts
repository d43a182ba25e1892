// One block of the ruler: its marks and clusters packed into rows, beside the bands that cross it. It depends on nothing outside the
// block, so that the same events stand in the same rows from wherever they are reached.
//
// Level of detail: a block is cut into cells a little wider than a mark. A cell with no more events than the lane has rows shows each; a
// fuller one shows a cluster with its count.

import type { Item } from './items.ts';

/** Pixels. A mark is a target of 24 by 24 (WCAG 2.5.8). */
export const cell = 36;
export const gap = 2;
export const longestLabel = 210;
const markWidth = 24;
/** How far a mark with its title reaches to the right of its own beginning, at most. */
export const farthest = markWidth + longestLabel;
const clusterWidth = 34;
const shortestLabel = 44;
const cells = 36;
/**
 * What is packed reaches over the end of its cell by half a mark and the gap at most, however full the cells are. The last cell of a
 * block is wider by as much, so that nothing reaches into the next block.
 */
const reach = markWidth / 2 + gap;
export const blockWidth = cells * cell + reach;

export function blockOf(x: number): number {
  return Math.floor(x / blockWidth);
}

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

/** Where a thing ends. The title of a band stands in it, that of a mark beside it. */
export function rightEdge({ kind, x, width, label }: Thing): number {
  return kind === 'band' ? x + width : x + width + label;
}

export interface Point {
  readonly item: Item;
  readonly middle: number;
}

type Placing<T extends Thing> = { -readonly [Name in keyof T]: T[Name] };

/** A row: where it is free again, the first and the last that were packed into it, and the bands that are in it from the beginning. */
interface Row {
  readonly index: number;
  end: number;
  first: Thing | null;
  last: Placing<Thing> | null;
  readonly bands: readonly Band[];
  /** The first band that is not over yet. */
  next: number;
}

export interface Packed {
  readonly things: readonly Thing[];
  readonly rows: readonly Row[];
  /** How many rows it takes, with those of the bands. */
  readonly used: number;
}

/** `points` by their middles; `bands` for each of the rows that bands have anywhere; `most` rows more may be taken. */
export function pack(
  block: number,
  points: readonly Point[],
  bands: readonly (readonly Band[])[],
  most: number,
): Packed {
  const begin = block * blockWidth;
  const rows = bands.map(newRow);
  const things: Thing[] = [];
  for (const { at, group } of inCells(points, begin)) {
    const several = group.length > most;
    for (const first of several ? group.slice(0, 1) : group) {
      const width = several ? clusterWidth : markWidth;
      const middle = several ? begin + (at + 0.5) * cell : first.middle;
      const wanted = Math.min(Math.max(middle - width / 2, begin), begin + blockWidth - width - gap);
      const row = bestRow(rows, wanted, width, bands.length, most);
      const x = Math.max(wanted, row.end);
      cutLast(row, x);
      row.end = x + width + gap;
      const place = { x, width, row: row.index };
      const room = Math.min(longestLabel, freeUntil(row) - x - width - 6);
      const thing: Placing<Thing> = several
        ? { ...place, kind: 'cluster', items: group.map(({ item }) => item), label: 0 }
        : { ...place, kind: 'mark', item: first.item, label: labelRoom(first.item, room) };
      row.first ??= thing;
      row.last = thing;
      things.push(thing);
    }
  }
  return { things, rows, used: rows.length };
}

/** The things of a block, after the titles that reach over its end have given way to what follows. */
export function lastLabelsCut(block: Packed, next: Packed): readonly Thing[] {
  for (const row of block.rows) {
    const following = next.rows[row.index]?.first ?? null;
    if (following !== null) cutLast(row, following.x);
  }
  return block.things;
}

function cutLast({ last }: Row, x: number): void {
  if (last !== null) last.label = cut(last.label, x - last.x - last.width - 6);
}

/** The points of each cell, in order. */
function inCells(points: readonly Point[], begin: number): { at: number; group: Point[] }[] {
  const found: { at: number; group: Point[] }[] = [];
  for (const point of points) {
    const at = Math.min(Math.floor((point.middle - begin) / cell), cells - 1);
    const before = found.at(-1);
    if (before?.at === at) before.group.push(point);
    else found.push({ at, group: [point] });
  }
  return found;
}

function newRow(bands: readonly Band[], index: number): Row {
  return { index, end: Number.NEGATIVE_INFINITY, first: null, last: null, bands, next: 0 };
}

/**
 * A row where the title before keeps its room; else a new row; else the one where that title began first; else the one without bands that
 * is free soonest.
 */
function bestRow(rows: Row[], x: number, width: number, withBands: number, most: number): Row {
  let free: Row | undefined;
  let soonest: Row | undefined;
  for (const row of rows) {
    if (row.index >= withBands && (soonest === undefined || row.end < soonest.end)) soonest = row;
    if (row.end > x || !beside(row, x, width)) continue;
    if (row.end + (row.last?.label ?? 0) + 6 <= x) return row;
    if (free === undefined || (row.last?.x ?? 0) < (free.last?.x ?? 0)) free = row;
  }
  if (rows.length === withBands + most) return free ?? (soonest as Row);
  const row = newRow([], rows.length);
  rows.push(row);
  return row;
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

export function labelRoom(item: Item, room: number): number {
  return cut(Math.min(item.titleWidth, longestLabel), room);
}
