// Runs the command that is named, and sets the exit code of the process.

import { CommanderError } from 'commander';
import { reportError } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';

export async function run(words: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(words);
    process.exitCode ??= exitCodes.ok;
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? codeOfUse(error) : reportError(error);
  }
}

function codeOfUse({ exitCode }: CommanderError): number {
  return exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
}
