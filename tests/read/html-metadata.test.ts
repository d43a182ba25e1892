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

test.each([
  [
    'Updated 9:12 AM EST, Mon November 15, 2021',
    'Published 8:30 AM EST, Sun November 14, 2021',
    '2021-11-14T08:30:00-05:00',
  ],
  ['Last updated: November 15, 2021, 9:12 AM EST', 'First published: November 14, 2021', '2021-11-14'],
  ['By Jane Doe', 'Updated: November 15, 2021', '2021-11-15'],
])('Of %s and %s the first version counts', (first, second, published) => {
  const top = `<h1>Bridge reopens</h1><div>${first}</div><div>${second}</div>`;
  expect(page('<title>Bridge reopens</title>', top).published).toBe(published);
});

test('A time in UTC is put into the zone that the page shows it in', () => {
  const head = '<title>Bridge reopens</title><meta property="article:published_time" content="2021-11-15T02:10:33Z">';
  const top = (shown: string): string => `<h1>Bridge reopens</h1><div>${shown}</div>`;
  expect(page(head, top('November 14, 2021 at 9:10 p.m. EST')).published).toBe('2021-11-14T21:10:00-05:00');
  expect(page(head, top('November 14, 2021 at 9:15 p.m. EST')).published).toBe('2021-11-15T02:10:33Z');
});

test.each([
  ['20211114T083000Z', '2021-11-14T08:30:00Z'],
  ['2021-11-14T083000+0800', '2021-11-14T08:30:00+08:00'],
  ['2021-11-14 08:30:00+08', '2021-11-14T08:30:00+08:00'],
  ['2021-11-14T08:30:00−05:00', '2021-11-14T08:30:00-05:00'],
  ['1970-01-01T00:00:00Z', null],
])('A field of %s', (content, published) => {
  expect(page(`<meta property="article:published_time" content="${content}">`).published).toBe(published);
});

test('The weekday of a by-line is no author, and whoever submitted a story is one', () => {
  const top = (line: string): string => `<h1>Bridge reopens</h1><div>${line}</div>`;
  for (const line of ['By Jane Doe, Sun, 11/14/2021 - 20:10', 'Submitted by Jane Doe on Sun, 11/14/2021 - 20:10'])
    expect(page('<title>Bridge reopens</title>', top(line))).toMatchObject({
      authors: ['Jane Doe'],
      published: '2021-11-14',
    });
});

test('An element that XHTML closes within its tag takes nothing in', () => {
  const xhtml = `<?xml version="1.0"?><html><head><title>Bridge reopens</title><script src="a.js"/></head><body><div id="ad"/>${body}</body></html>`;
  expect(readArticle(new TextEncoder().encode(xhtml), { name: 'page.xhtml' }).article.text).toContain('The mayor said');
});

test('The next article of a page without end is none of the first', () => {
  const other = `<article><h1>Ferry fares rise</h1><p>By John Roe</p>${body.replaceAll('bridge', 'ferry')}</article>`;
  const html = `<!doctype html><title>Bridge reopens</title><article><h1>Bridge reopens</h1><p>By Jane Doe</p>${body}</article>${other}`;
  const { text, authors, omissions } = readArticle(new TextEncoder().encode(html), { name: 'page.html' }).article;
  expect(text).not.toContain('ferry');
  expect(authors).toEqual(['Jane Doe']);
  expect(omissions.map(({ reason }) => reason)).toContain('another article');
});

test('The headline of a page that a table lays out is found in its cell', () => {
  const long = body.repeat(6).replaceAll(/<\/?p>/g, '<br>');
  const html = `<html><title>Port Post: Bridge reopens</title><table><tr><td>Home</td><td><b>Bridge reopens</b><br>${long}</td></tr></table></html>`;
  expect(readArticle(new TextEncoder().encode(html), { name: 'page.html' }).article.title).toBe('Bridge reopens');
});

test('An article of a WeChat account is read, with its account, its author and when it was published', () => {
  const html = `<!doctype html><html><head><title></title><meta property="og:site_name" content="微信公众平台">
    <meta property="og:title" content="新桥将于六月通车"><meta property="og:article:author" content="张三"></head><body>
    <h1 id="activity-name">新桥将于六月通车</h1>
    <div id="meta_content"><span>原创</span><span>张三</span><a id="js_name">河口日报</a></div>
    <div id="js_content" style="visibility: hidden; opacity: 0;"><section>${'河口市市长周五表示，新桥将于六月通车，港务局将承担全部费用。'.repeat(6)}</section></div>
    <script>var ct = "1636850000"; var createTime = '2021-11-14 08:33';</script></body></html>`;
  const { text, ...article } = readArticle(new TextEncoder().encode(html), { name: 'page.html' }).article;
  expect(article).toMatchObject({ publisher: '河口日报', authors: ['张三'], published: '2021-11-14T08:33:00+08:00' });
  expect(text).toMatch(/^新桥将于六月通车\n\n河口市市长/);
});

test('Parts of a by-line that only styles set apart are parted', () => {
  const byline = '<div class="byline"><span>Jane Doe</span><span>BBC News, Port Ellen</span></div>';
  expect(page('<title>Bridge reopens</title>', byline).authors).toEqual(['Jane Doe']);
});

test('The bar of the Wayback Machine tells nothing of the page', () => {
  const bar = '<div id="wm-ipp-base">34 captures<br>15 Nov 2021 - 3 Mar 2024</div>';
  expect(page('<title>Bridge reopens</title>', `${bar}<h1>Bridge reopens</h1>`).published).toBeNull();
});

test('A time that is shown as how long ago it was is read from its element', () => {
  const shown =
    '<h1>Bridge reopens</h1><div>Jane Doe · <span title="2021-11-14T20:10:00-05:00">2 years ago</span></div>';
  expect(page('<title>Bridge reopens</title>', shown).published).toBe('2021-11-14T20:10:00-05:00');
});

test.each([
  ['a list of names', { author: { '@type': 'Person', name: ['Jane Doe', 'John Roe'] } }, ['Jane Doe', 'John Roe']],
  ['a JSON-LD list', { author: { '@list': [{ name: 'Jane Doe' }, { name: 'John Roe' }] } }, ['Jane Doe', 'John Roe']],
  ['given and family name', { author: { givenName: 'Jane', familyName: 'Doe' } }, ['Jane Doe']],
  ['words', { author: 'By Jane Doe, John Roe, and Mary Major' }, ['Jane Doe', 'John Roe', 'Mary Major']],
])('Authors in JSON-LD as %s', (_, fields, authors) => {
  expect(page(linked({ '@type': 'TechArticle', ...fields })).authors).toEqual(authors);
});

test('JSON-LD with a number for its date, a comma too much, and a charset', () => {
  expect(page(linked({ '@type': 'NewsArticle', datePublished: 1636850000 })).published).toBe('2021-11-14T00:33:20Z');
  const script = (json: string, type = ''): string => `<script type="application/ld+json${type}">${json}</script>`;
  expect(page(script('{"@type":"NewsArticle","datePublished":"2021-11-14",}')).published).toBe('2021-11-14');
  expect(page(script('{"@type":"NewsArticle","datePublished":"2021-11-14"}', '; charset=utf-8')).published).toBe(
    '2021-11-14',
  );
});

test('Fields of Chinese authorities, RDFa and social cards', () => {
  const authority = '<meta name="SiteName" content="河口市政府"><meta name="ContentSource" content="河口日报">';
  expect(page(authority).publisher).toBe('河口日报');
  const marked = '<span property="schema:datePublished" content="2021-11-14T08:30:00+08:00">14 Nov</span>';
  expect(page('', marked).published).toBe('2021-11-14T08:30:00+08:00');
  const card = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">';
  expect(page(card).authors).toEqual(['Jane Doe']);
  expect(page(card.replace('Jane Doe', 'PortTeam')).authors).toEqual([]);
  const roles = '<div class="byline"><span class="author">Jane Doe</span> <span>Chief correspondent</span></div>';
  expect(page('', roles).authors).toEqual(['Jane Doe']);
});
