import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

/** The table of ARCHITECTURE.md: folder → folders it may import; null stands for everything. */
const allowed = new Map(
  [...readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `src\/(\w+)` *\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, folder, list]) => [
      folder as string,
      list?.trim() === 'everything'
        ? null
        : (list ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean),
    ],
  ),
);

/** How the program is built is no part of it. */
const buildFile = 'vite.config.ts';
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file !== buildFile,
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name as string);
}

describe('the architecture', () => {
  it('names every folder of src in the code map', () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...allowed.keys()]).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)));
  });

  it.each(files)('%s imports only what the code map allows', (file) => {
    const folder = file.split(/[\\/]/)[0] as string;
    const list = allowed.get(folder);
    if (list === null) return;
    const outside = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(source, resolve(dirname(join(source, file)), name)).split(/[\\/]/)[0] as string)
      .filter((target) => target !== folder && !list?.includes(target));
    expect(outside).toEqual([]);
  });

  it('lets the page import nothing but what reads dates and tells them', () => {
    const web = join(root, 'web');
    const scripts = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const imported = scripts.flatMap((file) =>
      [...readFileSync(join(web, file), 'utf8').matchAll(/from '[./]+\/src\/([^']+)'/g)].map(([, name]) => name),
    );
    expect(new Set(imported)).toEqual(new Set(['model/edtf.ts', 'model/date-words.ts']));
  });

  const pureFolders = ['model', 'language', 'extract', 'resolve', 'export'];
  it.each(files.filter((file) => pureFolders.includes(file.split(/[\\/]/)[0] as string)))('%s is pure', (file) => {
    const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const nodeModules = importsOf(file).filter((name) => name.startsWith('node:'));
    expect(nodeModules).toEqual([]);
    expect(text).not.toMatch(
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bfetch\(|\.get(?:Date|Day|Month|FullYear|Hours)\(/,
    );
  });

  it('names no engine outside the connections', () => {
    const naming = files.filter((file) =>
      /(?:===|!==|case)\s*'(?:neo4j|ladybug)'/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});
