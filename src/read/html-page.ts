// A whole HTML page of any site: its main text by Readability, its metadata by `html-metadata.ts`.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Omission } from '../model/article.ts';
import { type HtmlNode, parseHtml, textLengths } from './dom.ts';
import { type Draft, type DraftBlock, omission } from './draft.ts';
import { readBlocks } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { normalizeInline } from './inline.ts';

/** Reads an HTML page: article text, captions, headings, lists and tables; what lies around them is listed as omitted. */
export function readHtmlPage(html: string, address: string | null): Draft {
  const $ = parseHtml(html);
  const metadata = readHtmlMetadata($, address);
  const whole = readBlocks($('body').contents().toArray());
  const main = mainBlocks(html) ?? containerBlocks($) ?? whole.blocks;
  const spoken =
    metadata.articleBody !== null && lengthOf(main) * 2 < metadata.articleBody.length
      ? linesOf(metadata.articleBody)
      : null;
  const blocks = spoken ?? main;
  return { ...metadata, blocks, omissions: [...outside(whole.blocks, blocks), ...whole.omissions] };
}

/** The deepest nesting that is handed to Readability, which recurses. */
const deepestNesting = 400;

/** Readability's choice; null where it finds none or the page nests beyond reason. */
function mainBlocks(html: string): DraftBlock[] | null {
  const { document } = parseHTML(html);
  if (document.documentElement === null || depthOf(document.documentElement) > deepestNesting) return null;
  // Chinese needs about a third of the letters that English does: the default of 500 would call most notices no article.
  const article = new Readability(document as unknown as Document, { charThreshold: 200, keepClasses: true }).parse();
  if (article?.content == null) return null;
  const { blocks } = readBlocks(parseHtml(article.content)('body').contents().toArray());
  return blocks.length === 0 ? null : blocks;
}

/** The first container that pages commonly mark as the article. */
function containerBlocks($: ReturnType<typeof parseHtml>): DraftBlock[] | null {
  for (const selector of ['[itemprop="articleBody"]', '#artbody', 'article', 'main', '[role="main"]']) {
    const found = $(selector).toArray() as HtmlNode[];
    const lengths = textLengths(found);
    const longest = found.sort((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))[0];
    if (longest === undefined || (lengths.get(longest) ?? 0) < 80) continue;
    const { blocks } = readBlocks([longest]);
    if (blocks.length > 0) return blocks;
  }
  return null;
}

/** Blocks of the page that are not in the article, runs of them together. */
function outside(page: readonly DraftBlock[], article: readonly DraftBlock[]): Omission[] {
  const kept = new Set(article.map(({ text }) => text));
  const omissions: Omission[] = [];
  let run: string[] = [];
  for (const block of [...page, null]) {
    if (block !== null && !kept.has(block.text)) run.push(block.text);
    else if (run.length > 0) {
      const one = omission('outside the article', run.join(' '));
      if (one !== null) omissions.push(one);
      run = [];
    }
  }
  return omissions;
}

function linesOf(text: string): DraftBlock[] {
  return text
    .split(/\n+/)
    .map((line): DraftBlock => ({ kind: 'PARAGRAPH', ...normalizeInline(line) }))
    .filter(({ text: line }) => line !== '');
}

function lengthOf(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** How deep an element's descendants nest, counted without recursion and only as far as it matters. */
function depthOf(root: Element): number {
  let depth = 0;
  let level: Element[] = [root];
  while (level.length > 0 && depth <= deepestNesting) {
    level = level.flatMap((element) => Array.from(element.children));
    depth++;
  }
  return depth;
}
