// Turns whatever was thrown into a sentence on stderr and an exit code. A user's mistake never shows a stack.

import { InputError, StoreError } from '../model/error.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, styled } from './terminal.ts';

/** Wrong use of the command line (an unknown option, a missing argument): exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}

/** What the API calls a value or a query that cannot be meant. */
const refusals: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** What the API answered in place of data. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: string;
  readonly hint: string | null;

  constructor(message: string, code: string, hint: string | null) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** Reports `error` on stderr and gives the exit code for it. */
export function reportError(error: unknown): number {
  if (error instanceof UsageError) return tell(error.message, error.hint, exitCodes.wrongUse);
  if (error instanceof AnswerError) {
    const unavailable = error.code === 'STORE_UNAVAILABLE' ? exitCodes.storeUnavailable : exitCodes.failure;
    const code = refusals.has(error.code) ? exitCodes.wrongUse : unavailable;
    return tell(error.message, error.hint, code, ` ${error.code}`);
  }
  if (error instanceof InputError) return tell(error.message, error.hint, exitCodes.failure);
  if (error instanceof StoreError) return tell(error.message, error.hint, exitCodes.storeUnavailable);
  complain(`${styled('red', 'defect')}  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  complain('This is a mistake in Dateline, not yours. Please report it with the lines above.');
  return exitCodes.failure;
}

function tell(message: string, hint: string | null, code: number, kind = ''): number {
  complain(`${styled('red', 'error')}${kind}  ${message}`);
  if (hint !== null) complain(`hint   ${hint}`);
  return code;
}
