// What every format reader makes: blocks and metadata, not yet laid out as one text.

import type { BlockKind, EntityLink, Omission } from '../model/article.ts';
import type { PublishedDate } from './written-date.ts';

/** One block of normalised text. The links' offsets count within `text`. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly links: readonly EntityLink[];
}

/** What a format reader found in a source. `null` and empty lists: the source doesn't say. */
export interface Draft {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: PublishedDate | null;
  readonly blocks: readonly DraftBlock[];
  readonly omissions: readonly Omission[];
}

/** An omission with its excerpt cut to size; null when nothing readable was left out. */
export function omission(reason: string, text: string): Omission | null {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed === '') return null;
  return { reason, excerpt: beginning(trimmed, 200), length: trimmed.length };
}

/** Neighbours of one reason together: a page has dozens of advertisement slots. */
export function mergeOmissions(omissions: readonly Omission[]): Omission[] {
  const merged: Omission[] = [];
  for (const next of omissions) {
    const last = merged.at(-1);
    if (last?.reason !== next.reason) merged.push(next);
    else {
      const excerpt = beginning(`${last.excerpt} ${next.excerpt}`, 200);
      merged[merged.length - 1] = { reason: last.reason, excerpt, length: last.length + next.length };
    }
  }
  return merged;
}

/** At most the first `length` code units of a text, with no character cut in two. */
export function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
