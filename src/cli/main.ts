#!/usr/bin/env node
// The command line.

import { useCodeCache } from './code-cache.ts';
import { exitCodes } from './exit-codes.ts';

useCodeCache();

// A reader that goes away (`| head`) has all it wants: that is the end of the work, not a failure of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});
process.once('SIGINT', () => process.exit(exitCodes.interrupted));

void import('./run.ts').then(({ run }) => run(process.argv));
