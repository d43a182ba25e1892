// The parts of a text as a reader sees them: neighbouring items become one list, neighbouring rows one table.

import type { TextBlock } from './query.ts';

export interface Part {
  readonly kind: string;
  /** More than one for lists and tables only. */
  readonly blocks: readonly TextBlock[];
}

const joined = new Set(['LIST_ITEM', 'TABLE_ROW']);

export function partsOf(blocks: readonly TextBlock[]): Part[] {
  const parts: (Part & { readonly blocks: TextBlock[] })[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last !== undefined && last.kind === block.kind && joined.has(block.kind)) last.blocks.push(block);
    else parts.push({ kind: block.kind, blocks: [block] });
  }
  return parts;
}
