// V8's code cache for the built program. Without it, every start parses and compiles anew what it runs, which takes about a
// fifth of the time in which one article is read. The build fills the cache, and V8 refuses what another version of it
// wrote: then the program is compiled as usual.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

const folder = dirname(fileURLToPath(import.meta.url));
const scripts = new Map<string, Script>();

/** From now on the scripts beside this one are loaded with what the cache has of them. */
export function useCodeCache(): void {
  // V8 interprets an expression's first match and compiles it for the second. Every article runs each of ours many times.
  setFlagsFromString('--no-regexp-tier-up');
  // V8 optimizes a function that has run this much bytecode, on a second thread. Ours are many and run for short: at its own
  // 67,584 a sixth of the processor's time goes into that.
  setFlagsFromString('--interrupt-budget=600000');
  // (The cache holds for these settings only.)
  const { extensions } = createRequire(import.meta.url);
  const loadPlainly = extensions['.js'];
  extensions['.js'] = (module, file) => {
    if (dirname(file) !== folder) return loadPlainly(module, file);
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, {
      filename: file,
      cachedData: existsSync(cacheOf(file)) ? readFileSync(cacheOf(file)) : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    scripts.set(file, script);
    script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, folder);
  };
}

/** Fills the cache with what `work` runs. */
export async function fillCodeCache(work: () => Promise<void>): Promise<void> {
  useCodeCache();
  // V8 drops the code of functions that have not been called for a while.
  setFlagsFromString('--no-flush-bytecode');
  await work();
  setFlagsFromString('--flush-bytecode');
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
}

function cacheOf(file: string): string {
  return `${file}.cache`;
}
