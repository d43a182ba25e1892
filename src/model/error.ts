// The two kinds of error a user can meet. Anything else that is thrown is a defect of Dateline and keeps its stack.

/** The caller can mend it. The message says what was wrong, where, and what would be right. Exit code 1 or 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** A stable code that programs can compare, as in the GraphQL errors: `BAD_USER_INPUT`, `NOT_AN_ARTICLE`, … */
  readonly code: string;
  readonly hint: string | null;

  constructor(message: string, options: { code?: string; hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = options.code ?? 'BAD_USER_INPUT';
    this.hint = options.hint ?? null;
  }
}

/** The store cannot be reached, refuses, or failed during a query. Exit code 4; GraphQL code `STORE_UNAVAILABLE`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** The Cypher file or the step that failed, for the log. */
  readonly query: string | null;
  readonly hint: string | null;

  constructor(message: string, options: { query?: string; hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.query = options.query ?? null;
    this.hint = options.hint ?? null;
  }
}
