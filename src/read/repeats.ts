// What a page shows twice: the caption of each size of a picture, and quotations pulled out of the text.

import type { DraftBlock } from './draft.ts';

/** Parts the blocks from those that repeat another. */
export function withoutRepeats(all: readonly DraftBlock[]): { blocks: DraftBlock[]; repeats: DraftBlock[] } {
  const texts = all.map(({ kind, text }) => (kind === 'QUOTE' ? '' : letters(text)));
  const whole = texts.join('\n');
  const blocks: DraftBlock[] = [];
  const repeats: DraftBlock[] = [];
  for (const [index, block] of all.entries()) {
    const before = all[index - 1];
    const isSame = before?.kind === block.kind && before.text === block.text;
    const isPulled =
      block.kind === 'QUOTE' &&
      (isIn(block.text, whole) ||
        // Who said it, below the quotation.
        (before !== undefined && before.kind === 'QUOTE' && before === repeats.at(-1) && block.text.length <= 60));
    (isSame || isPulled ? repeats : blocks).push(block);
  }
  return { blocks, repeats };
}

function isIn(quote: string, whole: string): boolean {
  const words = letters(quote);
  return words.length >= 10 && words.length <= 400 && whole.includes(words);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
