// Turns whatever was thrown into a sentence on stderr and an exit code. A user's mistake never shows a stack.

import { InputError, StoreError } from '../model/error.ts';
import { exitCodes } from './exit-codes.ts';
import { say, styled } from './terminal.ts';

/** Wrong use of the command line (an unknown option, a missing argument): exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reports `error` on stderr and gives the exit code for it. */
export function reportError(error: unknown): number {
  if (error instanceof UsageError) return tell(error.message, null, exitCodes.wrongUse);
  if (error instanceof InputError) return tell(error.message, error.hint, exitCodes.failure);
  if (error instanceof StoreError) return tell(error.message, error.hint, exitCodes.storeUnavailable);
  say(`${styled('red', 'defect')}  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  say('This is a mistake in Dateline, not yours. Please report it with the lines above.');
  return exitCodes.failure;
}

function tell(message: string, hint: string | null, code: number): number {
  say(`${styled('red', 'error')}  ${message}`);
  if (hint !== null) say(`hint   ${hint}`);
  return code;
}
