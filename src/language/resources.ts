// What the steps of extraction need besides the article: data loaded once and handed over.

import type { Authority } from './authority.ts';
import type { Tagger } from './zh/lac/tagger.ts';

export interface Resources {
  readonly authority: Authority;
  /** The Chinese name tagger. Null: rules and lists alone are used, as in English. */
  readonly tagger: Tagger | null;
}
