import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { findArticleFiles, loadFile, loadStream, maximumSize } from '../../src/read/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text = 'text'): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

test('A file gives its bytes', async () => {
  expect(new TextDecoder().decode(await loadFile(write('one/a.txt', '河口')))).toBe('河口');
});

test('A folder gives the files with known endings below it, in one order everywhere', async () => {
  for (const name of ['b.md', 'B.HTML', 'sub/a.txt', 'sub/.hidden.md', 'c.pdf', 'node_modules/x.md', 'ä.htm']) {
    write(join('tree', name));
  }
  const found = await findArticleFiles(join(folder, 'tree'));
  expect(found.map((path) => relative(join(folder, 'tree'), path))).toEqual(['B.HTML', 'b.md', 'sub/a.txt', 'ä.htm']);
});

test('Links to files are read, those to folders are not followed, and one that leads nowhere is told', async () => {
  const target = write('links/real.txt');
  for (const [name, to] of [
    ['link.txt', target],
    ['circle', join(folder, 'links')],
    ['broken.txt', 'nowhere'],
  ] as const)
    symlinkSync(to, join(folder, 'links', name));
  const found = await findArticleFiles(join(folder, 'links'));
  expect(found.map((path) => relative(join(folder, 'links'), path))).toEqual(['broken.txt', 'link.txt', 'real.txt']);
  await expect(loadFile(found[0] as string)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('An address is told how it becomes a file', async () => {
  await expect(findArticleFiles('https://post.example.org/a')).rejects.toMatchObject({
    hint: "Save the page first: curl -L 'https://post.example.org/a' > page.html",
  });
});

test('A single file is found whatever its ending', async () => {
  const path = write('one/article.log');
  expect(await findArticleFiles(path)).toEqual([path]);
});

test('What cannot be read is refused in a sentence that names it', async () => {
  await expect(loadFile(join(folder, 'no.md'))).rejects.toMatchObject({
    message: `There is no file or folder ${join(folder, 'no.md')}.`,
    code: 'NOT_FOUND',
  });
  await expect(loadFile(join(write('file.md'), 'below.md'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(loadFile(folder)).rejects.toThrow(`${folder} is a folder, not a file.`);
  await expect(loadFile(write('empty.md', ''))).rejects.toThrow('empty.md is empty.');
  await expect(loadFile('a\0b')).rejects.toThrow('That is no path of a file.');
  mkdirSync(join(folder, 'bare'));
  await expect(findArticleFiles(join(folder, 'bare'))).rejects.toThrow(
    `There is no article in ${join(folder, 'bare')}.`,
  );
  const large = write('large.md');
  truncateSync(large, maximumSize + 1);
  await expect(loadFile(large)).rejects.toThrow('larger than 20 MB');
});

test('A stream is read to its end, and no further than the limit', async () => {
  expect(new TextDecoder().decode(await loadStream('standard input', Readable.from(['河', '口'])))).toBe('河口');
  await expect(loadStream('standard input', Readable.from([]))).rejects.toThrow('standard input is empty.');
  const endless = (function* () {
    for (;;) yield new Uint8Array(1024 * 1024);
  })();
  await expect(loadStream('standard input', Readable.from(endless))).rejects.toThrow('larger than 20 MB');
});
