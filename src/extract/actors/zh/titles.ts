// Finds title words at a place in Chinese text.

import { titleModifiers, titlesAfter, titlesBefore } from '../../../language/zh/titles.ts';

const longest = Math.max(...[...titlesBefore, ...titlesAfter].map((title) => title.length));
const modifiers = new Set(titleModifiers);

/** Start of the longest title that ends at `end` of `lookup`, not before `floor`; -1 for none. */
export function titleEndingAt(lookup: string, end: number, floor = 0): number {
  for (let length = Math.min(longest, end - floor); length > 0; length--) {
    if (titlesBefore.has(lookup.slice(end - length, end))) return end - length;
  }
  return -1;
}

/** End of the longest title that starts at `start` after a name; -1 for none. */
export function titleStartingAt(lookup: string, start: number): number {
  for (let length = Math.min(longest, lookup.length - start); length > 0; length--) {
    if (titlesAfter.has(lookup.slice(start, start + length))) return start + length;
  }
  return -1;
}

/** Start of the modifier (前, 时任) that ends at `end`; -1 for none. */
export function modifierEndingAt(lookup: string, end: number): number {
  for (let length = Math.min(4, end); length > 0; length--) {
    if (modifiers.has(lookup.slice(end - length, end))) return end - length;
  }
  return -1;
}
