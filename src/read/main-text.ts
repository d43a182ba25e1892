// Which blocks of a page are its article: Readability's choice, mended, or a container that is marked as the article.

import { Readability } from '@mozilla/readability';
import type { CheerioAPI } from 'cheerio/slim';
import { type HtmlNode, isElement, measure, parseHtml, textLengths } from './dom.ts';
import type { DraftBlock } from './draft.ts';
import { readBlocks } from './html-blocks.ts';
import { readabilityDocument } from './readability-document.ts';

/**
 * The article's blocks. `page` are all blocks of the page, to put back what Readability drops between paragraphs:
 * headings, captions, data tables and plain lists. What is left out must have been taken out of `$`.
 */
export function findMainText(
  $: CheerioAPI,
  page: readonly DraftBlock[],
  title: string | null,
  descriptions: readonly string[],
): readonly DraftBlock[] {
  const chosen = readabilityBlocks($, Math.max(shortestArticle, runningText(page) * 0.3));
  if (chosen !== null)
    return withoutTrailingHeadings(restore(chosen, page, (place) => aboveText(page, place, title, descriptions)));
  return containerBlocks($) ?? page;
}

/** What Readability is given at most: it recurses, and weighs each element several times. No newspaper page comes near. */
const deepestNesting = 400;
const mostElements = 50_000;

/** In characters. Chinese says in 150 what takes 500 in English; with Readability's default most short notices would be none. */
const shortestArticle = 150;

/** Characters in paragraphs of more than a line, of which little is linked: the article has a good part of them. */
function runningText(page: readonly DraftBlock[]): number {
  return page.reduce((sum, block) => (isRunning(block) ? sum + block.text.length : sum), 0);
}

function isRunning({ kind, text, links }: DraftBlock): boolean {
  const linked = links.reduce((length, { start, end }) => length + end - start, 0);
  return (kind === 'PARAGRAPH' || kind === 'QUOTE') && text.length > 60 && linked * 3 < text.length;
}

/** Readability's choice. What it would choose first and is shorter than `charThreshold` it weighs against others. */
function readabilityBlocks($: CheerioAPI, charThreshold: number): DraftBlock[] | null {
  const root = $('html').toArray()[0];
  if (root === undefined || !isElement(root)) return null;
  const { depth, elements } = measure(root, deepestNesting);
  if (depth > deepestNesting || elements > mostElements) return null;
  try {
    const article = new Readability(readabilityDocument(root), { charThreshold, keepClasses: true }).parse();
    if (article?.content == null) return null;
    const { blocks } = readBlocks(parseHtml(article.content)('body').contents().toArray());
    return blocks.length === 0 ? null : blocks;
  } catch {
    // Markup that no browser would show either can break it; such a page is read by its containers.
    return null;
  }
}

/** The longest container of the first kind that pages mark as the article. */
function containerBlocks($: CheerioAPI): DraftBlock[] | null {
  for (const selector of ['[itemprop="articleBody"]', '#artbody', 'article', 'main', '[role="main"]']) {
    const found = $(selector).toArray() as HtmlNode[];
    const lengths = textLengths(found);
    const lengthOf = (node: HtmlNode): number => lengths.get(node) ?? 0;
    const longest = found.reduce<HtmlNode | null>(
      (best, node) => (best === null || lengthOf(node) > lengthOf(best) ? node : best),
      null,
    );
    if (longest === null || lengthOf(longest) < 80) continue;
    const { blocks } = readBlocks([longest]);
    if (blocks.length > 0) return blocks;
  }
  return null;
}

/** Puts back the blocks between two of the article's that are nothing but headings, captions, tables or plain lists. */
function restore(
  chosen: readonly DraftBlock[],
  page: readonly DraftBlock[],
  above: (first: number) => readonly DraftBlock[],
): DraftBlock[] {
  const places = new Map<string, number[]>();
  page.forEach(({ text }, index) => {
    const list = places.get(text);
    if (list === undefined) places.set(text, [index]);
    else list.push(index);
  });
  const chosenText = chosen.map(({ text }) => bare(text)).join('');
  const result: DraftBlock[] = [];
  let last = -1;
  for (const block of chosen) {
    const place = places.get(block.text)?.find((index) => index > last);
    if (place !== undefined) {
      const gap = last < 0 ? above(place) : page.slice(last + 1, place);
      // Readability cuts captions otherwise than the page does: what it has in pieces is not put back whole.
      const isMissing = ({ text }: DraftBlock): boolean => !chosenText.includes(bare(text));
      if (gap.length <= 60 && (last < 0 || gap.every(isRestorable))) result.push(...gap.filter(isMissing));
      last = place;
    }
    // Readability may change the elements that tell what a block is.
    const kind = place === undefined ? block.kind : (page[place] as DraftBlock).kind;
    result.push(kind === block.kind ? block : { ...block, kind });
  }
  return result;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** Captions between the headline and the first paragraph chosen, the standfirst (the page gives it as its description too), and paragraphs of a part before. */
function aboveText(
  page: readonly DraftBlock[],
  first: number,
  title: string | null,
  descriptions: readonly string[],
): DraftBlock[] {
  const start = page.findLastIndex(({ text }, index) => index < first && text === title);
  if (start < 0 || first - start > 30) return [];
  return page
    .slice(start + 1, first)
    .filter(
      (block) =>
        block.kind === 'CAPTION' ||
        isRunning(block) ||
        (block.kind === 'PARAGRAPH' && descriptions.includes(block.text)),
    );
}

function isRestorable({ kind, text, links }: DraftBlock): boolean {
  if (kind === 'HEADING' || kind === 'CAPTION' || kind === 'TABLE_ROW') return true;
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return kind === 'LIST_ITEM' && linked < text.length * 0.3;
}

function withoutTrailingHeadings(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'HEADING') + 1);
}
