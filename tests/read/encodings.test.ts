import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { readArticle } from '../../src/read/read-article.ts';

const folder = new URL('../fixtures/encodings/', import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));

test.each([
  ['big5-declared.html', 'big5'],
  ['big5-undeclared.txt', 'big5'],
  ['gb18030-declared.html', 'gb18030'],
  ['gb18030-undeclared.txt', 'gb18030'],
  ['utf16be-marked.txt', 'utf-16be'],
  ['utf16le-marked.txt', 'utf-16le'],
  ['utf16le-unmarked.html', 'utf-16le'],
  ['utf8-marked.txt', 'utf-8'],
])('%s is read as %s', (name, encoding) => {
  expect(decode(bytesOf(name), name)).toMatchObject({ encoding, unreadable: 0 });
  const { article, problems } = readArticle(bytesOf(name), { name });
  const isTraditional = name.startsWith('big5');
  expect(article.title).toBe(isTraditional ? '河口市圖書館恢復開放' : '河口市图书馆恢复开放');
  expect(article.text).toContain(isTraditional ? '館長何小滿說：「讀者終於回來了' : '馆长何小满说：“读者终于回来了');
  expect(article.language).toBe(isTraditional ? 'zh-Hant' : 'zh-Hans');
  expect(problems.map(({ rule }) => rule)).not.toContain('read/encoding');
});

test('Every encoding fixture is tried', () => {
  expect(readdirSync(folder)).toHaveLength(9);
});

test('Characters that cannot be read are told, with the encoding', () => {
  const { article, problems } = readArticle(bytesOf('utf8-cut.txt'), { name: 'utf8-cut.txt' });
  expect(article.text).toContain('馆长何小满说');
  expect(problems).toContainEqual({
    rule: 'read/encoding',
    severity: 'WARNING',
    message: '1 characters could not be read as utf-8 and stand as \ufffd in the text.',
    span: null,
  });
});

test('The encoding of a Content-Type header counts where the bytes declare none', () => {
  const bytes = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0xef]);
  expect(decode(bytes, 'x', 'text/html; charset=ISO-8859-1').text).toBe('café ï');
});

test('Quotation marks, dashes and the euro sign of windows-1252 are read, also where Latin-1 is declared', () => {
  const bytes = new Uint8Array([0x93, 0x57, 0x65, 0x92, 0x72, 0x65, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35]);
  for (const declared of ['windows-1252', 'iso-8859-1'])
    expect(decode(bytes, 'x', `text/plain; charset=${declared}`).text).toBe('“We’re” — €5');
});

test('Big5 that is declared as GBK is read as Big5', () => {
  const page = Buffer.from(bytesOf('big5-declared.html')).toString('latin1');
  const misdeclared = Buffer.from(
    page.replace(/charset="?big5/i, (words) => words.replace(/big5/i, 'gbk')),
    'latin1',
  );
  expect(misdeclared.equals(bytesOf('big5-declared.html'))).toBe(false);
  expect(decode(misdeclared, 'x').encoding).toBe('big5');
});

test('Valid UTF-8 goes before a wrong declaration', () => {
  const bytes = new TextEncoder().encode('<meta charset="gbk"><p>河口市图书馆</p>');
  expect(decode(bytes, 'x')).toMatchObject({ encoding: 'utf-8', unreadable: 0 });
});

test('Letters and marks written apart are put together', () => {
  expect(decode(new TextEncoder().encode('Va\u0301zquez'), 'x').text).toBe('Vázquez');
});

test.each([
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['a binary file', [0x41, 0x00, 0x03, 0x00, 0x00, 0x07, 0xff]],
])('%s is refused by name', (kind, bytes) => {
  expect(() => decode(new Uint8Array(bytes), 'report.bin')).toThrow(`report.bin is ${kind}, not text.`);
});
