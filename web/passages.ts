// An article's text cut at every edge of its marks, so that marks may overlap freely.

import type { Mark, Span } from './article/query.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The marks that cover it, the shortest first. */
  readonly marks: readonly Mark[];
  /** Whether one of them begins here. */
  readonly begins: boolean;
  /** Whether the words at the address begin, or go on, here. */
  readonly here: boolean;
}

/** The passages of `text.slice(block.start, block.end)`, in order; offsets are UTF-16 code units. */
export function passages(text: string, block: Span, marks: readonly Mark[], here: Span | null): Passage[] {
  const inside = marks
    .filter((mark) => mark.start < block.end && mark.end > block.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const edges = new Set([block.start, block.end]);
  for (const span of here === null ? inside : [...inside, here]) {
    for (const edge of [span.start, span.end]) if (edge > block.start && edge < block.end) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: covering,
      begins: covering.some((mark) => mark.start === start),
      here: here !== null && here.start <= start && here.end >= end,
    };
  });
}
