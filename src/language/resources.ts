// What the steps of extraction need besides the article: data loaded once and handed over.

import type { Span } from '../model/span.ts';
import type { Authority } from './authority.ts';

/** A word as the name tagger cuts it, with its tag: `PER`, `LOC`, `ORG`, `TIME`, `n`, `v`, … */
export interface TaggedWord extends Span {
  readonly tag: string;
}

/** Cuts and tags one passage of Chinese, folded to simplified script. Spans count in the passage. */
export type Tagger = (passage: string) => readonly TaggedWord[];

export interface Resources {
  readonly authority: Authority;
  /** Null: rules and lists alone are used. */
  readonly tagger: Tagger | null;
}
