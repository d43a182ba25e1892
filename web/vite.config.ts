import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { exampleQuery } from './playground/example.ts';
import { queries } from './queries.ts';

/** Writes down what the page and the playground ask, for servers that answer known documents only. */
function documents(): Plugin {
  const examples = new URL('../queries/', import.meta.url);
  const texts = readdirSync(examples).map((name) => readFileSync(new URL(name, examples), 'utf8'));
  const source = JSON.stringify([...Object.values(queries), exampleQuery, ...texts]);
  return {
    name: 'documents',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}

// The page. It empties dist/web, so it is built before the playground, which goes into a folder of it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
  },
  plugins: [documents()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
