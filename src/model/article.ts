// The Article: one published text with its metadata. Readers make it; nothing changes it afterwards.

import type { Span } from './span.ts';

/** BCP 47 tag of a text's language. Extraction supports the first three; any other is kept and reported as unsupported. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | (string & {});

/**
 * What part of the page a block is. `TITLE` is the headline (the first block of the text, where the source has one); `CREDIT` is a line
 * about the making of the article (editor, source, copyright), kept in the text but not read for facts.
 */
export type BlockKind = 'TITLE' | 'PARAGRAPH' | 'HEADING' | 'CAPTION' | 'LIST_ITEM' | 'TABLE_ROW' | 'QUOTE' | 'CREDIT';

/** One block of an article's text. Blocks are in order, do not overlap, and are separated by "\n\n" in the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link that the publisher itself put on a name (`<ok href>` in the mirror format, tag links in others). */
export interface EntityLink extends Span {
  readonly href: string;
}

/** Something of the source that was left out of the text, so that it can be seen what was. */
export interface Omission {
  /** Why: `navigation`, `script`, `advertisement`, `comments`, `related`, … */
  readonly reason: string;
  /** The first characters of what was left out, at most 200. */
  readonly excerpt: string;
  /** How many characters were left out. */
  readonly length: number;
}

export interface Article {
  /** Content-derived (see `articleId` in `id.ts`): the same article has the same id on every machine. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time with offset, as far as the source tells: `2021-11-14`, `2021-11-14T08:30:00+08:00`. */
  readonly published: string | null;
  /** The readable text: title, paragraphs, captions, headings, lists, tables. All offsets count in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly EntityLink[];
  readonly omissions: readonly Omission[];
}
