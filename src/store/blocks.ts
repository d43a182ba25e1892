// The blocks of a stored article: as they were recorded, else as the blank lines of the text part them.

import type { Block } from '../model/article.ts';

export type ArticleBlocks = readonly Pick<Block, 'kind' | 'start' | 'end'>[];

/** `recorded`, or when there is none: the first block is the title, the others paragraphs (blocks are separated by "\n\n"). */
export function blocksOf(text: string, recorded: ArticleBlocks | null): ArticleBlocks {
  if (recorded !== null) return recorded;
  let start = 0;
  return text.split('\n\n').map((part, index) => {
    const block = { kind: index === 0 ? ('TITLE' as const) : ('PARAGRAPH' as const), start, end: start + part.length };
    start = block.end + 2;
    return block;
  });
}
