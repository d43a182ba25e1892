// A whole HTML page of any site: metadata by `html-metadata.ts`, main text by `main-text.ts`.

import type { Omission } from '../model/article.ts';
import { authorsInText } from './credits.ts';
import { parseHtml, removeAll } from './dom.ts';
import { type Draft, type DraftBlock, omission } from './draft.ts';
import { readHead } from './head.ts';
import { readBlocks } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { normalizeInline } from './inline.ts';
import { findMainText } from './main-text.ts';
import { choosePublished, dateInAddress, daysBetween } from './published.ts';
import { withoutRepeats } from './repeats.ts';
import { headlineOnPage } from './title.ts';
import { readPublished } from './written-date.ts';

/** Reads an HTML page: article text, captions, headings, lists and tables; what lies around them is listed as omitted. */
export function readHtmlPage(html: string, address: string | null): Draft {
  const $ = parseHtml(html);
  const { articleBody, descriptions, site, dates, labelledDates, ...metadata } = readHtmlMetadata($, address);
  removeAll($('script, style, noscript, template, svg'));
  const page = readBlocks($('body').contents().toArray());
  const title = metadata.title === null ? null : headlineOnPage(metadata.title, unlinkedLines(page.blocks));
  removeAll($(page.leftOut));
  const found = findMainText($, page.blocks, title, descriptions);
  // Pages that a script fills hold their text in JSON-LD alone.
  const isFilledByScript = articleBody !== null && lengthOf(found) * 2 < articleBody.length;
  const { blocks, repeats } = isFilledByScript
    ? { blocks: linesOf(articleBody), repeats: [] }
    : withoutRepeats(found.filter((block) => !isPointer(block)));
  const lines = headLines(page.blocks, title, blocks.find(({ text }) => text !== title)?.text ?? '');
  const head = readHead(lines);
  const visible = [head.published, ...lines.map(readPublished)].filter((date) => date !== null);
  const url = metadata.url ?? address;
  const day = url === null ? null : dateInAddress(url);
  // A date somewhere on the page that the address contradicts is another article's, or a comment's.
  const labelled = labelledDates.filter(({ date }) => day === null || daysBetween(date, day) <= 2);
  return {
    ...metadata,
    title,
    publisher: metadata.publisher ?? head.publisher ?? site,
    authors: metadata.authors.length > 0 ? metadata.authors : [...head.authors, ...authorsInText(lines)],
    published: choosePublished([...dates, ...visible, ...labelled], day),
    blocks,
    omissions: [...outside(page.blocks, [...blocks, ...repeats]), ...page.omissions, ...pullQuotes(repeats)],
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

function pullQuotes(repeats: readonly DraftBlock[]): Omission[] {
  return repeats.flatMap(({ kind, text }) => (kind === 'QUOTE' ? (omission('pull quote', text) ?? []) : []));
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

/** A paragraph that is nothing but a link, and no sentence: it leads to another article. */
function isPointer({ kind, text, links }: DraftBlock): boolean {
  const [link] = links;
  return (
    kind === 'PARAGRAPH' &&
    links.length === 1 &&
    link !== undefined &&
    link.end - link.start >= text.length - 2 &&
    text.length <= 160 &&
    !/[.!?。！？…”」"]$/.test(text)
  );
}

/** Lines that may be the headline: no item of a list, nothing that leads elsewhere. */
function unlinkedLines(page: readonly DraftBlock[]): string[] {
  return page
    .filter(({ kind, links }) => links.length === 0 && (kind === 'PARAGRAPH' || kind === 'HEADING'))
    .slice(0, 200)
    .map(({ text }) => text);
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
