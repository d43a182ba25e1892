// Where the text is: the blocks that are read for facts, without the lines of credits.

import type { Block } from '../model/article.ts';
import { spanAt } from '../model/sorted-spans.ts';

/** The stretch, or the one sign at `start`, stands in one block of the text. */
export function standsInText(blocks: readonly Block[], start: number, end = start + 1): boolean {
  const block = spanAt(blocks, start);
  return block !== undefined && block.kind !== 'CREDIT' && end <= block.end;
}
