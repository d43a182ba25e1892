// How places become pixels: the view that fits all of them, zoom, the neighbour that way, and which names have room.

import type { Places, Point } from './layout.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixel = place · scale + offset. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const margin = 48;
const [smallest, largest] = [0.05, 8];

/** The view that shows every place, never larger than two pixels a unit. */
export function fitView(places: Places, { width, height }: Size): View {
  const points = [...places.values()];
  if (points.length === 0) return { scale: 1, x: width / 2, y: height / 2 };
  const [left, right] = range(points.map(({ x }) => x));
  const [top, bottom] = range(points.map(({ y }) => y));
  const across = Math.max(1, width - 2 * margin) / Math.max(1, right - left);
  const down = Math.max(1, height - 2 * margin) / Math.max(1, bottom - top);
  const scale = Math.min(2, across, down);
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

export function toPixels({ x, y }: Point, view: View): Point {
  return { x: x * view.scale + view.x, y: y * view.scale + view.y };
}

/** Larger or smaller by `factor`; the place at the pixel `at` stays where it is. */
export function zoomed(view: View, factor: number, at: Point): View {
  const scale = Math.max(smallest, Math.min(largest, view.scale * factor));
  const ratio = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
}

const ways: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** The nearest other actor in the quarter that an arrow key points to; null where there is none, or the key is no arrow. */
export function nearestThatWay(places: Places, from: string, key: string): string | null {
  const way = ways[key];
  const here = places.get(from);
  if (way === undefined || here === undefined) return null;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - here.x, y - here.y];
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (id === from || along <= 0 || aside > along) continue;
    // What lies straight ahead comes before what lies aside.
    const cost = Math.hypot(dx, dy) + aside;
    if (cost < least) [nearest, least] = [id, cost];
  }
  return nearest;
}

export interface Label {
  readonly id: string;
  readonly name: string;
  /** The pixel of the middle of the actor's shape. */
  readonly at: Point;
  readonly radius: number;
}

/** Room of a line of a name, in pixels. */
const lineHeight = 16;
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** The ids of the labels that can be written below their shapes without covering one before them: the first have precedence. */
export function labelsWithRoom(labels: readonly Label[]): ReadonlySet<string> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const kept = new Set<string>();
  for (const { id, name, at, radius } of labels) {
    const half = nameWidth(name) / 2;
    const top = at.y + radius + 2;
    const box = { left: at.x - half, right: at.x + half, top, bottom: top + lineHeight };
    const free = taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    if (!free) continue;
    taken.push(box);
    kept.add(id);
  }
  return kept;
}

/** Close enough to keep names apart: 13 px a Chinese character, 7 px another. */
export function nameWidth(name: string): number {
  let width = 0;
  for (const character of name) width += wide.test(character) ? 13 : 7;
  return width;
}

/** A name of at most this many pixels, cut with an ellipsis. */
export function shortName(name: string, most: number): string {
  if (nameWidth(name) <= most) return name;
  const kept: string[] = [];
  let width = 13;
  for (const character of name) {
    width += nameWidth(character);
    if (width > most) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
}
