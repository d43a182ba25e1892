// How much of a text is read for facts: all of an article; of a book or a log only its beginning, so that the work and
// the memory stay bounded whatever comes in.

import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** In UTF-16 units: several times the longest report that news prints. */
const longest = 120_000;

/** The article up to the last whole block, or word, that fits; and the problem that tells so. Spans stay those of the whole text. */
export function readablePart(article: Article): { part: Article; problems: readonly Problem[] } {
  const { text, blocks, links } = article;
  if (text.length <= longest) return { part: article, problems: [] };
  const whole = blocks.findLast(({ end }) => end <= longest)?.end ?? 0;
  const end = whole >= longest / 2 ? whole : lastBreak(text);
  const part = {
    ...article,
    text: text.slice(0, end),
    blocks: blocks.filter(({ start }) => start < end).map((block) => ({ ...block, end: Math.min(block.end, end) })),
    links: links.filter((link) => link.end <= end),
  };
  const told = (count: number) => count.toLocaleString('en-US');
  const message = `The text has ${told(text.length)} characters. Only the first ${told(end)} were read for facts.`;
  return {
    part,
    problems: [{ rule: 'extract/too-long', severity: 'WARNING', message, span: { start: end, end: text.length } }],
  };
}

/** The end of the last sentence or word before the limit; never inside a character outside the BMP. */
function lastBreak(text: string): number {
  for (const mark of [/[。！？.!?\n]\s?/g, /[\s，,、；;]/g]) {
    const tail = text.slice(longest - 2_000, longest);
    const last = [...tail.matchAll(mark)].at(-1);
    if (last !== undefined) return longest - 2_000 + last.index + last[0].length;
  }
  const code = text.charCodeAt(longest - 1);
  return code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest;
}
