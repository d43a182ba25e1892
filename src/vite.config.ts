import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { loadAuthority } from './resources/authority.ts';
import { prepareAuthority } from './resources/prepared-authority.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What every run of `extract` loads, with what that needs itself.
const bundled =
  /^(?:commander|chardet|cheerio|cheerio-select|css-select|css-what|domhandler|domutils|dom-serializer|domelementtype|htmlparser2|entities|boolbase|nth-check|parse5|parse5-htmlparser2-tree-adapter|markdown-it|mdurl|uc\.micro|linkify-it|punycode\.js|@noble\/hashes|@mozilla\/readability|yaml)(?:\/|$)/;

// The command line and its extraction worker, in a few files: Node starts hundreds of small ones slowly. It empties dist, so it is built first.
export default defineConfig({
  root: at('.'),
  ssr: { noExternal: [bundled] },
  plugins: [
    {
      // What is loaded only when it is needed is bundled too.
      name: 'late-imports',
      transform: (code, file) =>
        file.startsWith(at('.')) ? code.replaceAll('createRequire(import.meta.url)(', 'require(') : null,
    },
    {
      name: 'finish',
      closeBundle: () => {
        writeFileSync(at('../dist/package.json'), '{ "type": "commonjs" }\n');
        writeFileSync(at('../dist/authority.bin'), prepareAuthority(loadAuthority()));
        const articles = readdirSync(at('../seeds')).map((name) => at(`../seeds/${name}`));
        execFileSync(process.execPath, [at('../dist/cli/fill-code-cache.js'), ...articles], {
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        // `npx dateline` runs the file itself, and only its first run in a folder makes it executable.
        chmodSync(at('../dist/cli/main.js'), 0o755);
      },
    },
  ],
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('../dist'),
    emptyOutDir: true,
    license: { fileName: 'cli/licenses.md' },
    rolldownOptions: {
      input: ['main', 'worker', 'fill-code-cache'].map((name) => at(`cli/${name}.ts`)),
      // Two folders deep, as the sources are: the paths to `resources`, `cypher` and `schema.graphql` hold for both.
      // As CommonJS modules, since Node.js 20 compiles others without a code cache.
      output: { format: 'cjs', entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name].js' },
    },
  },
});
