// A whole HTML page of any site: metadata by `html-metadata.ts`, main text by `main-text.ts`.

import type { CheerioAPI } from 'cheerio/slim';
import type { Omission } from '../model/article.ts';
import { authorsInText } from './credits.ts';
import { type HtmlElement, parseHtml, removeAll, textOf } from './dom.ts';
import { type Draft, type DraftBlock, omission } from './draft.ts';
import { readHead } from './head.ts';
import { isHeadLine, isOfUpdate } from './head-line.ts';
import { readBlocks } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { clean, normalizeInline } from './inline.ts';
import { findMainText } from './main-text.ts';
import { choosePublished, dateInAddress, daysBetween } from './published.ts';
import { withoutRepeats } from './repeats.ts';
import { headlineOnPage } from './title.ts';
import { readPublished } from './written-date.ts';

/** Reads an HTML page: article text, captions, headings, lists and tables; what lies around them is listed as omitted. */
export function readHtmlPage(html: string, address: string | null): Draft {
  const $ = parseHtml(html);
  const { articleBody, descriptions, site, dates, labelledDates, ...metadata } = readHtmlMetadata($, address);
  // With the bar of the Wayback Machine, and the line that names a WeChat account.
  removeAll($('script, style, noscript, template, svg, #wm-ipp-base, #meta_content'));
  const others = otherArticles($, metadata.title);
  removeAll($(others));
  const page = readBlocks($('body').contents().toArray());
  const title = metadata.title === null ? null : headlineOnPage(metadata.title, unlinkedLines(page.blocks));
  removeAll($(page.leftOut));
  const found = findMainText($, page.blocks, title, descriptions);
  // Pages that a script fills hold their text in JSON-LD alone.
  const isFilledByScript = articleBody !== null && lengthOf(found) * 2 < articleBody.length;
  const { blocks, repeats } = isFilledByScript
    ? { blocks: linesOf(articleBody), repeats: [] }
    : withoutRepeats(found.filter((block) => !isPointer(block)));
  const lines = headLines(page.blocks, title, openingOf(blocks, title));
  const head = readHead(lines);
  const told = lines.filter((line) => !isOfUpdate(line)).map(readPublished);
  const visible = [head.published, ...told].filter((date) => date !== null);
  const url = metadata.url ?? address;
  const day = url === null ? null : dateInAddress(url);
  // A date somewhere on the page that the address contradicts is another article's, or a comment's.
  const labelled = labelledDates.filter(({ date }) => day === null || daysBetween(date, day) <= 2);
  return {
    ...metadata,
    title,
    publisher: metadata.publisher ?? head.publisher ?? site,
    authors: metadata.authors.length > 0 ? metadata.authors : [...head.authors, ...authorsInText(lines)],
    published: choosePublished([...dates, ...visible, ...labelled], day) ?? head.updated,
    blocks,
    omissions: [
      ...outside(page.blocks, [...blocks, ...repeats]),
      ...page.omissions,
      ...pullQuotes(repeats),
      ...others.flatMap((other) => omission('another article', textOf(other.children)) ?? []),
    ],
  };
}

/** Pages that go on without end hold the next articles too, each with a headline of its own. */
function otherArticles($: CheerioAPI, title: string | null): HtmlElement[] {
  const articles = $('article:has(h1)').toArray().slice(0, 50);
  const headlineOf = (article: HtmlElement): string => clean($(article).find('h1').first().text());
  const own = articles.findIndex((article) => headlineOf(article) === title);
  return own < 0
    ? []
    : articles
        .slice(own + 1)
        .filter((other) => headlineOf(other) !== title && $(other).closest(articles[own] as HtmlElement).length === 0);
}

/** The first of the article's own words: the lines of its head may have been chosen with them. */
function openingOf(blocks: readonly DraftBlock[], title: string | null): string {
  const lastOfHead = blocks.slice(0, 6).findLastIndex(({ text }) => isHeadLine(text));
  const rest = blocks.slice(lastOfHead + 1).find(({ text }) => text !== title);
  return (rest ?? blocks.find(({ text }) => text !== title))?.text ?? '';
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
