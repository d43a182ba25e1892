#!/usr/bin/env node
// The command line: runs the command that is named, and ends with its exit code.

import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { reportError } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';

// V8 interprets an expression's first match and compiles it for the second. Every article runs each of ours many times.
setFlagsFromString('--no-regexp-tier-up');

// A reader that goes away (`| head`) has all it wants: that is the end of the work, not a failure of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});

process.exitCode = await run(process.argv);

async function run(words: string[]): Promise<number> {
  process.once('SIGINT', () => process.exit(exitCodes.interrupted));
  try {
    await createProgram().parseAsync(words);
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
    return reportError(error);
  }
}
