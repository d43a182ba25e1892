// Problems: what was seen in a text and not understood. Data, not exceptions.

import type { Span } from './span.ts';

export type Severity = 'WARNING' | 'INFORMATION';

export interface Problem {
  /** The rule that noticed, e.g. `zh/pronoun`, `anchor/no-publication-date`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One clear sentence for a person. */
  readonly message: string;
  /** Where in the article's text; null when it concerns the article as a whole. */
  readonly span: Span | null;
}
