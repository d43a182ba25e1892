// Fills the code cache with what reading some articles runs. The build calls it; its arguments are the articles.

import { fillCodeCache } from './code-cache.ts';

void fillCodeCache(async () => {
  const { run } = await import('./run.ts');
  for (const file of process.argv.slice(2)) await run(['node', 'dateline', 'extract', file, '--json']);
});
