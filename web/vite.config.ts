import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The page. It empties dist/web, so it is built before the playground, which goes into a folder of it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  build: { outDir: fileURLToPath(new URL('../dist/web', import.meta.url)), emptyOutDir: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
