// What Markdown of many makers says of its article at its top.

import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const body = `
The mayor said on Friday that the bridge would open in June, and that the harbor would pay for it.

Council members voted for the plan after two hours of debate.
`;
const read = (head: string, name = 'a.md') =>
  readArticle(new TextEncoder().encode(`${head}\n${body}`), { name }).article;
const told = (head: string): string => {
  const { title, published, authors, publisher } = read(head);
  return [title, published, authors.join('; '), publisher].join(' | ');
};

const whole = 'Bridge to open | 2021-11-14 | Jane Doe | ';

test.each([
  ['YAML', '---\ntitle: Bridge to open\ndate: 2021-11-14\nauthor: Jane Doe\n---', whole],
  [
    'TOML',
    '+++\ntitle = "Bridge to open"\ndate = 2021-11-14\nauthors = ["Jane Doe"]\n[params]\nauthor = "x"\n+++',
    whole,
  ],
  ['lines ended by CR', '---\rtitle: Bridge to open\rdate: 2021-11-14\rauthor: Jane Doe\r---\r', whole],
  [
    'a colon in the title',
    '---\ntitle: Bridge: it opens\ndate: 2021-11-14\n---',
    'Bridge: it opens | 2021-11-14 |  | ',
  ],
  ['a quoted word', '---\ntitle: "Bridge" to open\nauthors:\n  - Jane Doe\n---', '"Bridge" to open |  | Jane Doe | '],
  ['no space after the colon', '---\ntitle:Bridge to open\ndate:2021-11-14\nauthor:Jane Doe\n---', whole],
  ['marks in the title', '---\ntitle: "**Bridge** to open"\ndate: 2021-11-14\nauthor: Jane Doe\n---', whole],
  ['other keys', '---\nTitle: Bridge to open\npublishDate: 2021-11-14\ncreator: Jane Doe\n---', whole],
  [
    'published as a flag',
    '---\ntitle: Bridge to open\npublished: true\ndate: 2021-11-14\nauthor: Jane Doe\n---',
    whole,
  ],
  ['names in reverse', '---\ntitle: Bridge to open\ndate: 2021-11-14\nauthors: Doe, Jane\n---', whole],
  [
    'names as fields',
    '---\ntitle: Bridge to open\ndate: 2021-11-14\nauthor:\n  - family: Doe\n    given: Jane\n---',
    whole,
  ],
  [
    'links of a notebook',
    '---\ntitle: Bridge to open\nauthor:\n  - "[[Jane Doe]]"\npublished: 2021-11-14\ncreated: 2024-01-02\n---',
    whole,
  ],
  [
    'Chinese keys',
    '---\n标题: 新桥通车\n日期: 2021-11-14\n作者: 张三\n来源: 河口日报\n---',
    '新桥通车 | 2021-11-14 | 张三 | 河口日报',
  ],
  ['labels below the heading', '# Bridge to open\n\n**Author:** Jane Doe\n**Date:** 2021-11-14', whole],
  ['labels without a mark', 'Title: Bridge to open\nAuthor: Jane Doe\nDate: 2021-11-14', whole],
  ['the site above the heading', 'Port Post\n\n# Bridge to open\n\nBy Jane Doe, 14 Nov 2021', `${whole}Port Post`],
])('%s', (_, head, expected) => {
  expect(told(head)).toBe(expected);
});

test('A page that a reader kept was not published when it was kept', () => {
  const kept = '---\ntitle: Bridge to open\nsource: https://post.example.org/a\ncreated: 2024-01-02\n---';
  expect(read(kept)).toMatchObject({ published: null, url: 'https://post.example.org/a', publisher: null });
  expect(read('---\ntitle: Bridge to open\ncreated: 2024-01-02\n---').published).toBe('2024-01-02');
});

test('TOML is told from its first line where no name does', () => {
  expect(read('+++\ntitle = "Bridge to open"\n+++', 'standard input').title).toBe('Bridge to open');
});

test('Links of a notebook are read as their words, and what is shown in place is not', () => {
  const { text } = read('# Bridge to open\n\n![[bridge.png]]\n\n[[harry-roe|Harry Roe]] and [[Mary Major]] met.');
  expect(text).toContain('\n\nHarry Roe and Mary Major met.');
  expect(text).not.toContain('bridge.png');
});
