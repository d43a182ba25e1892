// Each fixture is read and shown as text beside it (`*.expected.txt`): metadata, blocks, omissions, problems.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.expected.txt'));

test.each(fixtures)('%s reads as expected', async (name) => {
  const shown = show(readArticle(readFileSync(new URL(name, folder)), { name, url: 'https://post.example.org/given' }));
  await expect(shown).toMatchFileSnapshot(new URL(`${name}.expected.txt`, folder).pathname);
});

test.each(fixtures)('%s: the blocks make up the text, links lie in it', (name) => {
  const { article } = readArticle(readFileSync(new URL(name, folder)), { name });
  const { text, blocks, links } = article;
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  for (const { start, end } of links) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
});

function show({ article, problems }: ReturnType<typeof readArticle>): string {
  const { text } = article;
  const linked = (start: number, end: number): string => {
    const inside = article.links.filter((link) => link.start >= start && link.end <= end);
    const marks = inside.map((link) => `${text.slice(link.start, link.end)} → ${link.href}`);
    return marks.length === 0 ? '' : `\n             [${marks.join('; ')}]`;
  };
  return [
    ...(['title', 'language', 'publisher', 'published', 'url'] as const).map((key) => `${key}: ${article[key]}`),
    `authors: ${article.authors.join('; ')}`,
    '',
    ...article.blocks.map(
      ({ kind, start, end }) => `${kind.padEnd(12)} ${text.slice(start, end)}${linked(start, end)}`,
    ),
    '',
    ...article.omissions.map(({ reason, length, excerpt }) => `left out (${reason}, ${length}): ${excerpt}`),
    ...problems.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
    '',
  ].join('\n');
}
