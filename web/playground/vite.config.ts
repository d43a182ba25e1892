import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// React, for GraphiQL alone; the page has its own configuration.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  build: {
    outDir: fileURLToPath(new URL('../../dist/web/playground', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 8000,
    // React's packages mark modules "use client", which means nothing in a page without a server part.
    rolldownOptions: {
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
});
