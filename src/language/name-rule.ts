// A rule that finds names, as the tables of `zh/name-rules.ts` and `en/name-rules.ts` list them.

export interface NameRule {
  readonly name: string;
  /** A text with the name that the rule finds in braces. */
  readonly example: string;
  /** A text in which the rule finds nothing. */
  readonly counterexample: string;
}
