// Cuts overlong blocks, so that reading a text takes time in proportion to its length, whatever stands in it.

import type { Span } from '../../model/span.ts';
import type { Sentence } from '../types.ts';

/** The longest stretch that is read at once, in UTF-16 code units; paragraphs of news are far shorter. */
const longest = 2_000;

/** The block's span, cut at sentence ends where it is longer than `longest`, inside a sentence where there is none. */
export function windowsOf(block: Span, sentences: readonly Sentence[]): Span[] {
  if (block.end - block.start <= longest) return [{ start: block.start, end: block.end }];
  const windows: Span[] = [];
  let start = block.start;
  let reached = block.start;
  for (const { end } of [...sentences, block]) {
    if (end - start > longest && reached > start) cut(reached);
    while (end - start > longest) cut(start + longest);
    reached = end;
  }
  if (start < block.end) cut(block.end);
  return windows;

  function cut(end: number): void {
    windows.push({ start, end });
    start = end;
  }
}
