// Large first letters, which some pages set in a block of their own.

import type { DraftBlock } from './draft.ts';

/** Joins the first letter of a paragraph to the rest of it: T ⏎ urkey has been …. */
export function withDropCaps(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const cap = joined.at(-1);
    if (
      cap !== undefined &&
      cap.kind === block.kind &&
      /^["“‘']?\p{Lu}$/u.test(cap.text) &&
      /^\p{Ll}/u.test(block.text)
    ) {
      const links = block.links.map((link) => ({
        ...link,
        start: link.start + cap.text.length,
        end: link.end + cap.text.length,
      }));
      joined[joined.length - 1] = { ...block, text: cap.text + block.text, links };
    } else joined.push(block);
  }
  return joined;
}
