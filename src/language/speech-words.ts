// What a language says about speech: the verbs that report it, and where such a verb reports nothing.

/** What a speaker does with the words: neutral report, claim, denial, question, order or request, promise, warning, praise or blame. */
export type Stance = 'NEUTRAL' | 'CLAIM' | 'DENY' | 'ASK' | 'ORDER' | 'WARN' | 'JUDGE' | 'OPINION';

/** Verbs of one stance that take their words alike. Tests run the examples, and every verb in the first one's place. */
export interface SpeechRow {
  readonly stance: Stance;
  /**
   * What may follow: WORDS: any words (敦促北京…, "said no one was hurt"); CLAUSE: a clause with its own subject and verb
   * ("added he would stay"); MARK: only what a comma, a colon, a quotation mark or "that" sets off.
   */
  readonly takes: 'WORDS' | 'CLAUSE' | 'MARK';
  readonly verbs: readonly string[];
  /** A sentence in which the row's first verb reports speech, and one in which it does not. */
  readonly example: string;
  readonly counterexample: string;
}

/** Where a word that looks like a reporting verb reports nothing. `before` and `after` are tested on the words next to it. */
export interface NoSpeechRule {
  readonly name: string;
  /** The verbs it holds for; null for all. */
  readonly verbs: ReadonlySet<string> | null;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** A sentence that tells of no speech because of this rule. Tests run it. */
  readonly example: string;
}

/** The verbs of all rows, each with its row. */
export function rowsByVerb(rows: readonly SpeechRow[]): ReadonlyMap<string, SpeechRow> {
  return new Map(rows.flatMap((row) => row.verbs.map((verb): [string, SpeechRow] => [verb, row])));
}

/** True where a rule says that `verb`, with these words before and after it, reports nothing. */
export function reportsNothing(rule: NoSpeechRule, verb: string, before: string, after: string): boolean {
  return (
    (rule.verbs === null || rule.verbs.has(verb)) &&
    (rule.before === null || rule.before.test(before)) &&
    (rule.after === null || rule.after.test(after))
  );
}
