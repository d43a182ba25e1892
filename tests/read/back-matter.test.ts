// What stands below an article: the day it was printed, lists of sources.

import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const read = (text: string) => readArticle(new TextEncoder().encode(text), { name: 'a.txt' }).article;
const body = `港城三日关闭旧桥，市长出席了仪式。

市长说，工程需时三个月，费用由港务局支付。`;

test.each([
  ['2022年3月3日', '2022-03-03'],
  ['【2005-03-03/河口日報/A2版】', '2005-03-03'],
  ['反對者表示，將要求法院下令停工。（編輯：陸青）1110303', '2022-03-03'],
  ['反对者表示，将要求法院下令停工。', null],
])('The last line %s gives the day %s', (line, day) => {
  expect(read(`港城关闭旧桥\n\n${body}\n\n${line}\n`).published).toBe(day);
});

test('A day above the text goes before one below it', () => {
  expect(read(`港城关闭旧桥\n\n2022-03-03\n\n${body}\n\n2005年4月5日\n`).published).toBe('2022-03-03');
});

test('A closing list of sources is left out, a heading with text below it is not', () => {
  const story = ['One.', 'Two.', 'Three.', 'Four.']
    .map((word) => `The council met for the night. ${word}`)
    .join('\n\n');
  const listed = read(
    `Council votes on bridge\n\n${story}\n\nSources\n\nJane Doe. "Bridge closed" — Harbor News, March 3, 2022\n`,
  );
  expect(listed.text.endsWith('Four.')).toBe(true);
  expect(listed.omissions.map(({ reason }) => reason)).toEqual(['sources']);
  const told = read(`Council votes on bridge\n\n${story}\n\nSources\n\nThe river has two of them, both far away.\n`);
  expect(told.text.endsWith('far away.')).toBe(true);
});
