// Where the window goes: around a cluster's items, to a thing out of view, in and out around what has the focus.

import type { Thing } from './block.ts';
import { begin, end, type Item } from './items.ts';
import type { Window, Zoom } from './zoom.ts';

/** A little wider than its items. */
export function windowAround(items: readonly Item[]): Window {
  const [from, to] = bounds(items);
  const space = Math.max((to - from) * 0.1, 3 * 3_600_000);
  return { from: from - space, to: to + space };
}

/** True when all lie in the very same stretch of time. */
export function cannotPart(items: readonly Item[]): boolean {
  const first = items[0];
  return items.every(({ span }) => span.from === first?.span.from && span.to === first?.span.to);
}

export function bringIntoView(thing: Thing, zoom: Zoom, width: number, whole: Window): void {
  const { k, x: offset } = zoom.transform;
  const x = thing.x + offset;
  if (x >= 0 && x + thing.width <= width) return;
  const middle = whole.from + ((thing.x + thing.width / 2) * (whole.to - whole.from)) / (width * k);
  const half = (zoom.window.to - zoom.window.from) / 2;
  zoom.to({ from: middle - half, to: middle + half });
}

/** Zooms around the thing that has the focus. */
export function zoomAt(thing: Thing | undefined, zoom: Zoom, factor: number, width: number): void {
  const { from, to } = zoom.window;
  const x = thing === undefined ? width / 2 : thing.x + thing.width / 2 + zoom.transform.x;
  const part = x >= 0 && x <= width ? x / width : 0.5;
  const middle = from + (to - from) * part;
  zoom.around(middle, factor);
}

function bounds(items: readonly Item[]): readonly [number, number] {
  const from = Math.min(...items.map(({ span }) => span.from ?? begin({ ...span, from: span.to })));
  const to = Math.max(...items.map(({ span }) => span.to ?? end({ ...span, to: span.from })));
  return [from, to];
}
