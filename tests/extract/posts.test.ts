import { expect, it } from 'vitest';
import { prepareSource } from '../../src/extract/source.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import type { BlockKind } from '../../src/model/article.ts';
import { plainArticle } from './plain-article.ts';

/** What the article whose paragraphs are `lines` attributes to somebody, one line each. */
function read(lines: readonly (readonly [BlockKind, string])[]): string[] {
  const text = lines.map(([, line]) => line).join('\n');
  let end = -1;
  const blocks = lines.map(([kind, line]) => {
    const start = end + 1;
    end = start + line.length;
    return { kind, start, end };
  });
  const source = prepareSource(plainArticle(text, 'zh-Hans', { blocks }));
  if (source === null) throw new Error('a language that is not read');
  const nobody = { actors: [], mentions: [], words: [] };
  return findStatements(source, nobody, [], readSyntax(source, nobody, [])).statements.map(
    ({ speakerText, content, said, rule }) =>
      `${text.slice(content.start, content.end)} ← ${speakerText} on ${said}  ${rule}`,
  );
}

it('reads a post under which its author signs, whatever its language', () => {
  expect(
    read([
      ['PARAGRAPH', '大桥周二停工。'],
      ['QUOTE', 'The bridge is closed.'],
      ['QUOTE', 'Take the ferry. pic.twitter.com/aB12'],
      ['QUOTE', '— Ann Reed (@annreed) June 2, 2021'],
      ['PARAGRAPH', '渡船没有停。'],
    ]),
  ).toEqual(['The bridge is closed.\nTake the ferry. ← Ann Reed on 2021-06-02  zh/post']);
});

it('reads a post in plain text, and one in a paragraph with its signature', () => {
  expect(
    read([
      ['PARAGRAPH', '大桥周二停工。'],
      ['PARAGRAPH', 'The bridge is closed.'],
      ['PARAGRAPH', '— Ann Reed (@annreed) June 2, 2021'],
      ['QUOTE', 'Take the ferry. — Ann Reed (@annreed) June 3, 2021'],
    ]),
  ).toEqual([
    'The bridge is closed. ← Ann Reed on 2021-06-02  zh/post',
    'Take the ferry. ← Ann Reed on 2021-06-03  zh/post',
  ]);
});

it('reads no post of a day that no month has', () => {
  expect(
    read([
      ['QUOTE', 'The bridge is closed.'],
      ['QUOTE', '— Ann Reed (@annreed) February 31, 2021'],
    ]),
  ).toEqual([]);
});

it('reads no post where nobody signs, and none without words', () => {
  expect(
    read([
      ['QUOTE', 'The bridge is closed.'],
      ['PARAGRAPH', '大桥周二停工。'],
      ['QUOTE', 'pic.twitter.com/aB12'],
      ['QUOTE', '— Ann Reed (@annreed) June 2, 2021'],
    ]),
  ).toEqual([]);
});

it('reads a block that a Chinese paragraph announces as what its speaker wrote', () => {
  expect(
    read([
      ['PARAGRAPH', '一名村民在网上写道：'],
      ['QUOTE', '大桥停工了。'],
      ['QUOTE', '渡船没有停。'],
      ['PARAGRAPH', '警察下午赶到。'],
    ]),
  ).toEqual(['大桥停工了。\n渡船没有停。 ← 一名村民 on null  zh/block-quote']);
});
