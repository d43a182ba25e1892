// What pages say of themselves, and which of several sayings counts.

import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const body =
  '<p>The mayor said on Friday that the bridge would open in June, and that the harbor would pay for it.</p>';
const page = (head: string, top = '') => {
  const html = `<!doctype html><html><head>${head}</head><body><article>${top}${body}</article></body></html>`;
  return readArticle(new TextEncoder().encode(html), { name: 'page.html' }).article;
};
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['<title>Bridge reopens - The Post</title><meta property="og:site_name" content="The Post">', 'Bridge reopens'],
  ['<title>Bridge reopens | News | The Post</title><meta property="og:site_name" content="Post">', 'Bridge reopens'],
  ['<title>Bridge reopens | The Post</title>', 'Bridge reopens'],
  ['<title>Dow closes up - and down</title>', 'Dow closes up - and down'],
  ['<title>新桥通车_河口新闻网</title>', '新桥通车'],
  ['<title>新桥通车-河口日报</title>', '新桥通车'],
  ['<title>The Post</title><meta property="og:title" content="Bridge reopens">', 'Bridge reopens'],
  [linked({ '@type': 'NewsArticle', headline: 'Bridge &amp; harbor' }), 'Bridge & harbor'],
])('Title of %s', (head, title) => {
  expect(page(head).title).toBe(title);
});

test('The page’s heading is the title where the title element holds more', () => {
  expect(page('<title>Bridge reopens: Port Ellen Post</title>', '<h1>Bridge reopens</h1>').title).toBe(
    'Bridge reopens',
  );
});

test.each([
  ['it is near', 'Council votes to close the old bridge', 'Council votes to close old bridge after storm'],
  ['another field tells it too', 'What now?', 'Council votes to close the old bridge'],
])('The headline that readers see goes before the one for search engines where %s', (_, heading, told) => {
  const head = `${linked({ '@type': 'NewsArticle', headline: told })}<meta property="og:title" content="${heading}">`;
  expect(page(head, `<h1>${heading}</h1>`).title).toBe(heading);
});

test('A kicker within the heading is no part of the title', () => {
  const head = '<meta property="og:title" content="Council votes to close the old bridge">';
  const heading = '<h1><span>Open harbour</span>Council votes to close the old bridge</h1>';
  expect(page(head, heading).title).toBe('Council votes to close the old bridge');
});

test.each([
  ['article:published_time', '<meta property="article:published_time" content="2023-03-07T08:00:00+08:00">'],
  ['itemprop', '<meta itemprop="datePublished" content="2023-03-07T08:00:00+08:00">'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2023-03-07T08:00:00+08:00">'],
  ['JSON-LD', linked({ '@type': 'Article', datePublished: '2023-03-07T08:00:00+08:00' })],
  [
    'JSON-LD in a graph',
    linked({ '@graph': [{ '@type': ['NewsArticle'], datePublished: '2023-03-07T08:00:00+08:00' }] }),
  ],
  [
    'JSON-LD of the page around the article',
    linked({ '@graph': [{ '@type': 'WebPage', datePublished: '2023-03-07T08:00:00+08:00' }] }),
  ],
  ['parsely', `<meta name="parsely-page" content='{"pub_date":"2023-03-07T08:00:00+08:00"}'>`],
])('Date of publication by %s', (_, head) => {
  expect(page(head).published).toBe('2023-03-07T08:00:00+08:00');
});

test('Date of publication by a time element, a line below the headline, the address', () => {
  const head = '<title>Bridge reopens</title>';
  const heading = '<h1>Bridge reopens</h1>';
  expect(page(head, `${heading}<time datetime="2023-03-07T08:00:00Z">a day ago</time>`).published).toBe(
    '2023-03-07T08:00:00Z',
  );
  expect(page(head, `${heading}<div>Tuesday, March 7, 2023</div>`).published).toBe('2023-03-07');
  expect(page('<link rel="canonical" href="https://post.example.org/2023/03/07/bridge">').published).toBe('2023-03-07');
});

test('A date somewhere on the page counts unless the address tells another day', () => {
  const other = '<div class="news-date">3 May 2021</div>';
  const html = (head: string): string =>
    `<!doctype html><html><head>${head}</head><body><article>${body}</article>${other}</body></html>`;
  const published = (head: string): string | null =>
    readArticle(new TextEncoder().encode(html(head)), { name: 'page.html' }).article.published;
  expect(published('')).toBe('2021-05-03');
  expect(published('<link rel="canonical" href="https://post.example.org/2023/03/07/bridge">')).toBe('2023-03-07');
});

test('Authors: people, by reference too, and neither the paper nor an address', () => {
  const authors = [
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Organization', name: 'The Post' },
  ];
  expect(page(linked({ '@type': 'NewsArticle', author: authors })).authors).toEqual(['Jane Doe']);
  const graph = [
    { '@type': 'Person', '@id': '#j', name: 'Jane Doe' },
    { '@type': 'Article', author: { '@id': '#j' } },
  ];
  expect(page(linked({ '@graph': graph })).authors).toEqual(['Jane Doe']);
  expect(page('<meta property="article:author" content="https://post.example.org/jane">').authors).toEqual([]);
  expect(page('', '<h1>Bridge reopens</h1><p class="byline">By Jane Doe and John Roe</p>').authors).toEqual([
    'Jane Doe',
    'John Roe',
  ]);
  const other = '<aside><div>By <a rel="author">Mary Roe</a></div></aside>';
  const byline = '<p>By <a rel="author">Jane Doe</a> and <a rel="author">John Roe</a></p>';
  expect(page('', `<h1>Bridge reopens</h1>${byline}${other}`).authors).toEqual(['Jane Doe', 'John Roe']);
  const site = { '@type': 'NewsArticle', author: 'Jobs and Hire', publisher: { name: 'Jobs and Hire' } };
  expect(page(linked(site)).authors).toEqual([]);
  expect(page('', '<h1>新橋通車</h1><p>〔記者何小滿／台北報導〕</p>').authors).toEqual(['何小滿']);
});

test('Broken JSON-LD is passed over', () => {
  const broken = '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>';
  expect(page(`${broken}<title>Bridge reopens</title>`).title).toBe('Bridge reopens');
});

test('A canonical address that is the site’s front page says nothing', () => {
  expect(page('<link rel="canonical" href="https://post.example.org/">').url).toBeNull();
});

test('A page that scripts fill is read from its JSON-LD', () => {
  const articleBody = 'The mayor spoke.\n\n'.padEnd(500, 'The bridge will open in June. ');
  const { text } = page(linked({ '@type': 'NewsArticle', headline: 'Bridge reopens', articleBody }));
  expect(text).toContain('The mayor spoke.');
  expect(text).toContain('The bridge will open in June.');
});
