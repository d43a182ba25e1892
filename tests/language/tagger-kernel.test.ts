import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { expect, it } from 'vitest';

it('ships the kernel that its source compiles to', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const written: unknown[] = [];
  const { error, stderr } = await asc.main(['--target', 'release', '--baseDir', root], {
    writeFile: (_name, contents) => void written.push(contents),
  });
  expect(error, stderr.toString()).toBeNull();
  expect(written).toHaveLength(1);
  const compiled = Buffer.from(written[0] as Uint8Array);
  expect(compiled.equals(readFileSync(`${root}/resources/lac/kernel.wasm`))).toBe(true);
});
