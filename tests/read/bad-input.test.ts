// Input that no newspaper prints: an answer, spans that are right, no endless work. (A hang fails by the test's limit.)

import { expect, test } from 'vitest';
import { readArticle, type SourceInfo } from '../../src/read/read-article.ts';

const read = (name: string, text: string, more: Partial<SourceInfo> = {}) =>
  readArticle(new TextEncoder().encode(text), { name, ...more });
const paragraph = '<p>The mayor said on Friday that the bridge would open in June.</p>';

test.each([
  ['no markup', 'x.html', ''],
  ['only navigation', 'x.html', '<html><body><nav><a href="/">Home</a></nav><script>let a = 1;</script></body></html>'],
  ['only a title', 'x.html', '<html><head><title>Harbor bridge reopens</title></head><body></body></html>'],
  ['only front matter', 'x.md', '---\ntitle: Harbor bridge reopens\n---\n'],
  ['only marks', 'x.txt', '* * *\n\n——\n'],
])('%s: no article', (_, name, text) => {
  expect(() => read(name, text)).toThrow(`${name} holds no article`);
  expect(() => read(name, text)).toThrowError(expect.objectContaining({ code: 'NOT_AN_ARTICLE' }));
});

test.each([
  ['10,000 nested elements', 'x.html', '<div>'.repeat(10_000) + paragraph + '</div>'.repeat(10_000)],
  ['100,000 nested elements never closed', 'x.html', '<div><b>'.repeat(50_000) + paragraph],
  ['nested tables', 'x.html', '<table><tr><td>'.repeat(5_000) + paragraph],
  ['nested lists with class names', 'x.html', '<ul class="ad-list"><li>'.repeat(5_000) + paragraph],
  [
    'a tag of 100,000 attributes',
    'x.html',
    `<p ${[...Array(100_000).keys()].map((n) => `a${n}`).join(' ')}>${paragraph}`,
  ],
  ['100,000 scripts', 'x.html', '<script>a()</script>'.repeat(100_000) + paragraph],
  ['nested JSON-LD', 'x.html', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraph}`],
  ['angle brackets', 'x.html', '<'.repeat(100_000) + paragraph],
  ['links never closed', 'x.html', '<a href="/tag/x">'.repeat(2_000) + paragraph + '<br>a'.repeat(2_000)],
  [
    'brackets in Markdown',
    'x.md',
    `${'['.repeat(50_000)} The mayor said on Friday that the bridge would open in June.`,
  ],
  [
    'stars in Markdown',
    'x.md',
    `${'*a **b '.repeat(20_000)}\n\nThe mayor said on Friday that the bridge would open in June.`,
  ],
  [
    'a by-line of capitals',
    'x.txt',
    `Title\n\nBy ${'Ab'.repeat(110)}\n\nThe mayor said on Friday that the bridge would open in June.`,
  ],
  ['one line of 1 MB', 'x.txt', 'The mayor said on Friday that the bridge would open in June. '.repeat(16_000)],
  ['5 MB of paragraphs', 'x.txt', 'The mayor said on Friday that the bridge would open in June.\n\n'.repeat(80_000)],
])('%s: the text is found', (_, name, text) => {
  const { article } = read(name, text);
  expect(article.text).toContain('The mayor said on Friday that the bridge would open in June.');
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
  for (const { start, end } of article.links) expect(start < end && end <= article.text.length).toBe(true);
});

test('Broken HTML is mended as browsers do', () => {
  const { article } = read(
    'x.html',
    '<p>The <b>mayor said<p>that &amp; &#x1F600; &bogus; <div <table><tr>the bridge</i> opened',
  );
  expect(article.text.replace(/\s+/g, ' ')).toBe('The mayor said that & 😀 &bogus; the bridge opened');
});

test('Emoji and characters outside the BMP stay whole, invisible ones go', () => {
  const { article } = read(
    'x.txt',
    'Ti\u200btle\n\n𠮷野家 and 👨‍👩‍👧 and 👩🏽‍💻 sa\u00adid \ufeff\u202bso\u202c\u0000.',
  );
  expect(article.text).toBe('Title\n\n𠮷野家 and 👨‍👩‍👧 and 👩🏽‍💻 said so.');
});

test('Joiners of scripts that are spelled with them stay', () => {
  const { article } = read('x.txt', 'خبر\n\nمی\u200cخواهم بروم و باز می\u200cگردم');
  expect(article.text).toContain('می\u200cخواهم');
});

test('Dates and addresses of the caller fill in, and are checked', () => {
  const text = 'Title\n\nThe mayor spoke.';
  const given = { published: '2023-03-07T08:00+08:00', url: 'https://post.example.org/a?utm_source=x&id=1#top' };
  expect(read('x.txt', text, given).article).toMatchObject({
    published: '2023-03-07T08:00:00+08:00',
    url: 'https://post.example.org/a?id=1',
  });
  const dated = 'Title\n\nTuesday, March 7, 2023\n\nThe mayor spoke.';
  expect(read('x.txt', dated, { published: '1999-01-01' }).article.published).toBe('2023-03-07');
  expect(() => read('x.txt', text, { published: 'last week' })).toThrow('"last week" is not a date of publication.');
  expect(() => read('x.txt', text, { url: 'post.example.org' })).toThrow('"post.example.org" is not a web address.');
  expect(() => read('x.txt', text, { url: 'file:///etc/passwd' })).toThrow('is not a web address.');
});

test('The format follows from the content type, the ending and the text', () => {
  const html = `<h1>Bridge</h1>${paragraph}`;
  expect(read('page', html, { contentType: 'text/html; charset=utf-8' }).article.text).not.toContain('<');
  expect(read('page', `<!doctype html>${html}`).article.text).not.toContain('<');
  expect(read('page', '---\ntitle: Bridge\n---\nThe mayor spoke.').article.title).toBe('Bridge');
  expect(read('page.txt', 'Bridge\n\nThe mayor *spoke*.').article.text).toContain('*spoke*');
});

test('An article’s id is its address, else its words', () => {
  const one = read('a.txt', 'Title\n\nThe mayor spoke.').article;
  expect(read('b.md', '# Title\n\nThe mayor spoke.').article.id).toBe(one.id);
  expect(read('a.txt', 'Title\n\nThe mayor sang.').article.id).not.toBe(one.id);
  const url = 'https://post.example.org/a';
  expect(read('a.txt', 'Title\n\nOne.', { url }).article.id).toBe(read('a.txt', 'Title\n\nTwo.', { url }).article.id);
});
