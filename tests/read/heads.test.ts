// Title, date, publisher and authors from the lines around the headline; the cases are in heads.txt.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const english = `The mayor said that the work would take three months and that the harbor would pay for it.

Residents of the island said they had not been asked. The council will meet again next week.
`;
const chinese = `市长说，工程需时三个月，费用由港务局支付。“我们已经等得够久了。”她对记者说。

岛上居民表示，事先没有人征求他们的意见。市议会下周将再次开会，决定是否增开渡轮。
`;
const cases = readFileSync(new URL('./heads.txt', import.meta.url), 'utf8')
  .split(/^=====\n/m)
  .slice(1)
  .map((one) => one.split('\n==>\n') as [string, string]);

test.each(cases)('%s', (head, expected) => {
  const text = `${head}\n\n${/\p{Script=Han}/u.test(head) ? chinese : english}`;
  const name = /^(?:#|---)/.test(head) ? 'pasted.md' : 'pasted.txt';
  const { article } = readArticle(new TextEncoder().encode(text), { name });
  const { title, published, publisher, authors } = article;
  const read = `${title}\npublished ${published}\npublisher ${publisher}\nauthors ${authors.join('; ') || '-'}`;
  expect(read).toBe(expected.trim());
});
