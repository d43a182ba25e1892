// What a reader fetches before the first screen is drawn: the scripts of index.html and all that they import at once.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

function firstScripts(): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path as string);
  for (const path of wanted) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      const next = join(dirname(path), name as string);
      if (!wanted.includes(next)) wanted.push(next);
    }
  }
  return wanted;
}

describe('the first load', () => {
  it('has at most 60 kB of script, gzipped', () => {
    const sizes = firstScripts().map((path) => gzipSync(readFileSync(join(folder, path))).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
  });

  it('leaves the picture of the timeline for later', () => {
    const text = firstScripts()
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('');
    expect(text).not.toContain('hatching');
  });
});
