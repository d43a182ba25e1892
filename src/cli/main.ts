#!/usr/bin/env node
// The command line.

import { useCodeCache } from './code-cache.ts';
import { exitCodes } from './exit-codes.ts';

useCodeCache();

// A reader that goes away (`| head`) has all it wants: that is the end of the work, not a failure of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  process.stderr.write(`error  Standard output cannot be written: ${error.message}\n`);
  process.exit(exitCodes.failure);
});
// Nobody listens to the talk any more (`2>&1 | head`): the work goes on.
process.stderr.on('error', () => undefined);
process.once('SIGINT', () => process.exit(exitCodes.interrupted));

void import('./run.ts').then(({ run }) => run(process.argv));
