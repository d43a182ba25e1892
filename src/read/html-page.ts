// A whole HTML page of any site: metadata by `html-metadata.ts`, main text by `main-text.ts`.

import type { Omission } from '../model/article.ts';
import { authorsInText } from './credits.ts';
import { parseHtml } from './dom.ts';
import { type Draft, type DraftBlock, omission } from './draft.ts';
import { readHead } from './head.ts';
import { readBlocks } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { normalizeInline } from './inline.ts';
import { findMainText } from './main-text.ts';
import { choosePublished, dateInAddress } from './published.ts';
import { readPublished } from './written-date.ts';

/** Reads an HTML page: article text, captions, headings, lists and tables; what lies around them is listed as omitted. */
export function readHtmlPage(html: string, address: string | null): Draft {
  const $ = parseHtml(html);
  const { articleBody, dates, labelledDates, ...metadata } = readHtmlMetadata($, address);
  $('script, style, noscript, template, svg').remove();
  const page = readBlocks($('body').contents().toArray());
  const found = findMainText($, page.blocks, metadata.title);
  // Pages that a script fills hold their text in JSON-LD alone.
  const isFilledByScript = articleBody !== null && lengthOf(found) * 2 < articleBody.length;
  const blocks = isFilledByScript ? linesOf(articleBody) : found.filter(isNew);
  const lines = headLines(page.blocks, metadata.title, blocks[0]?.text ?? '');
  const head = readHead(lines);
  const visible = [head.published, ...lines.map(readPublished)].filter((date) => date !== null);
  const url = metadata.url ?? address;
  return {
    ...metadata,
    publisher: metadata.publisher ?? head.publisher,
    authors: metadata.authors.length > 0 ? metadata.authors : [...head.authors, ...authorsInText(lines)],
    published: choosePublished([...dates, ...visible, ...labelledDates], url === null ? null : dateInAddress(url)),
    blocks,
    omissions: [...outside(page.blocks, blocks), ...page.omissions],
  };
}

/** Short lines around the headline, those after it first: by-line, date line. */
function headLines(page: readonly DraftBlock[], title: string | null, opening: string): string[] {
  const first = page.findIndex(({ text }) => text === opening);
  const end = first < 0 ? page.length : first;
  const start = page.findLastIndex(({ text }, index) => index < end && text === title);
  if (start < 0 && first < 0) return [];
  const after = page.slice(Math.max(start + 1, start < 0 ? end - 6 : end - 12, 0), end + 1);
  const before = start < 0 ? [] : page.slice(Math.max(0, start - 3), start);
  return [...after, ...before].map(({ text }) => text).filter((text) => text.length <= 120);
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

/** Galleries repeat a caption once for each size of the picture. */
function isNew(block: DraftBlock, index: number, all: readonly DraftBlock[]): boolean {
  const before = all[index - 1];
  return before === undefined || before.kind !== block.kind || before.text !== block.text;
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
