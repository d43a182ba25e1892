import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const bytes = readFileSync(new URL('../../seeds/blinken-wang-call.md', import.meta.url));

test('The seed in the mirror format gives its metadata', () => {
  const { article, problems } = readArticle(bytes, { name: 'blinken-wang-call.md' });
  expect(article).toMatchObject({
    title: '拜习会前 布林肯和王毅通话 台湾问题分歧大',
    language: 'zh-Hans',
    publisher: '大纪元',
    authors: ['夏雨'],
    published: '2021-11-14',
    url: 'https://www.epochtimes.com/gb/21/11/14/n13374563.htm',
  });
  expect(problems).toEqual([]);
});

test('The seed’s text begins with title and caption, keeps headings, and has no spaces around its links', () => {
  const { article } = readArticle(bytes, { name: 'blinken-wang-call.md' });
  const { text, blocks, links } = article;
  const shown = blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  expect(shown[0]).toBe('TITLE 拜习会前 布林肯和王毅通话 台湾问题分歧大');
  expect(shown[1]).toBe(
    'CAPTION 2021年10月31日，美国国务卿布林肯在罗马20国集团峰会期间，会晤中共外交部长王毅。(Photo by Tiziana FABI / POOL / AFP)',
  );
  expect(shown[2]).toContain('美国国务卿布林肯和中共外长王毅通话，双方');
  expect(shown.filter((block) => block.startsWith('HEADING'))).toEqual([
    'HEADING 美方强调负责任管控美中竞争 中方强调推动美中关系',
    'HEADING 美中在台海局势问题上各说各话',
    'HEADING 其它议题',
  ]);
  expect(shown.at(-1)).toBe('CREDIT 责任编辑：华子明');
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['布林肯', '王毅', '布林肯', '王毅']);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  expect(article.omissions.map(({ reason }) => reason)).toEqual(['navigation', 'source line']);
});
