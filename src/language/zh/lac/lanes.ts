// Lays texts into lanes, so that the network works on four at a time and little of its work is for nothing.

/** The network works on so many texts side by side. */
export const laneCount = 4;
/** The most pieces of a lane, and so of a text. */
export const longestLane = 256;

/** A text as the network reads it: the embedding rows of its pieces. */
export interface Rows {
  readonly rows: readonly number[];
}

/** Where a text lies: from `step` on in `lane`. */
export interface Place<T extends Rows> {
  readonly text: T;
  readonly lane: number;
  readonly step: number;
}

/** Texts for one pass of the network, and how many steps the longest lane has. */
export interface Batch<T extends Rows> {
  readonly places: readonly Place<T>[];
  readonly steps: number;
}

/** The longest first, each into the shortest lane. No text is longer than `longestLane`. */
export function layIntoLanes<T extends Rows>(texts: readonly T[]): Batch<T>[] {
  const batches: Batch<T>[] = [];
  let places: Place<T>[] = [];
  let filled = new Array<number>(laneCount).fill(0);
  for (const text of [...texts].sort((a, b) => b.rows.length - a.rows.length)) {
    let step = Math.min(...filled);
    if (step + text.rows.length > longestLane) {
      batches.push({ places, steps: Math.max(...filled) });
      places = [];
      filled = new Array<number>(laneCount).fill(0);
      step = 0;
    }
    const lane = filled.indexOf(step);
    places.push({ text, lane, step });
    filled[lane] = step + text.rows.length;
  }
  if (places.length > 0) batches.push({ places, steps: Math.max(...filled) });
  return batches;
}
