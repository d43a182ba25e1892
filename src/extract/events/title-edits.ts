// A stretch of the text with some of its words taken out or put in others' place.

import type { Span } from '../../model/span.ts';

/** The words that stand in a title for a stretch of the text; none where they are ''. */
export interface Edit extends Span {
  readonly text: string;
}

/** `text` from `window.start` to `window.end` with `edits`, which do not overlap; white space is made one space. */
export function edited(text: string, window: Span, edits: readonly Edit[]): string {
  let words = '';
  let from = window.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    words += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return (
    (words + text.slice(from, window.end))
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:])/g, '$1')
      // in the Sept. 11, 2001, attack
      .replace(/\b(the|an?|his|her|its|their),(?= [a-z])/g, '$1')
      .replace(/^[\s,;“"]+/, '')
  );
}
