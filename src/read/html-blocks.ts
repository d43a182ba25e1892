// Markup → blocks: one walk over parsed HTML that serves the mirror, Markdown and whole pages.

import type { BlockKind, EntityLink, Omission } from '../model/article.ts';
import { blockNames, type HtmlElement, type HtmlNode, isElement, runningLengths, textLengths, textOf } from './dom.ts';
import { type DraftBlock, omission } from './draft.ts';
import { hardSpace, normalizeInline } from './inline.ts';
import { reasonToLeaveOut } from './left-out.ts';

export interface PageBlocks {
  readonly blocks: DraftBlock[];
  readonly omissions: Omission[];
  /** The elements that were left out. */
  readonly leftOut: HtmlElement[];
}

/** The readable blocks below some nodes, in order, and what was left out between them. */
export function readBlocks(nodes: readonly HtmlNode[]): PageBlocks {
  const lengths = textLengths(nodes);
  const total = nodes.reduce((sum, node) => sum + (lengths.get(node) ?? 0), 0);
  const running = runningLengths(lengths);
  const aroundArticle = withParents(longestArticle(lengths));
  const blocks: DraftBlock[] = [];
  const omissions: Omission[] = [];
  const leftOut: HtmlElement[] = [];
  const waiting: Step[] = [...nodes].reverse().map((node) => ({ node, kind: 'PARAGRAPH' }));
  let line = emptyLine();

  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('finish' in step) {
      step.finish();
      continue;
    }
    const { node, kind } = step;
    if (node.type === 'text') {
      append(node.data);
      line.isFilled ||= node.data.trim() !== '';
    } else if (isElement(node)) enter(node, kind);
  }
  flush('PARAGRAPH');
  return { blocks: withDropCaps(blocks), omissions, leftOut };

  function enter(element: HtmlElement, outer: BlockKind): void {
    const reason = reasonToLeaveOut(element);
    // Classes of a wrapper tell of one thing in it: what holds the article, half of the text or several paragraphs stays.
    const isWrapper =
      (lengths.get(element) ?? 0) * 2 >= total ||
      aroundArticle.has(element) ||
      (reason !== null && shortReasons.has(reason) && (running.get(element) ?? 0) > longestAside);
    if (reason !== null && (isNeverText(element) || !isWrapper || element.name === 'nav')) {
      const left = element.type === 'tag' ? omission(reason, textOf(element.children)) : null;
      leftOut.push(element);
      if (left !== null) omissions.push(left);
      else if (blockNames.has(element.name)) flush(outer);
      return;
    }
    if (element.name === 'br') return breakLine(outer);
    if (isLink(element)) return enterLink(element, outer);
    const kind = kindOf(element, outer);
    if (kind === 'TABLE_ROW' && isCell(element)) return enterCell(element);
    const isBlock = blockNames.has(element.name) || kind !== outer;
    if (!isBlock) return descend(element, kind);
    if (outer === 'TABLE_ROW' && kind === 'TABLE_ROW') {
      append(hardSpace);
      return descend(element, kind, () => append(hardSpace));
    }
    flush(outer);
    descend(element, kind, () => flush(kind));
  }

  function descend(element: HtmlElement, kind: BlockKind, finish?: () => void): void {
    if (finish !== undefined) waiting.push({ finish });
    for (let index = element.children.length - 1; index >= 0; index--) {
      waiting.push({ node: element.children[index] as HtmlNode, kind });
    }
  }

  function enterLink(element: HtmlElement, outer: BlockKind): void {
    const open = { start: line.length, href: (element.attribs.href ?? '').trim() };
    line.open.push(open);
    descend(element, outer, () => {
      line.open = line.open.filter((other) => other !== open);
      if (open.start < line.length) line.links.push({ start: open.start, end: line.length, href: open.href });
    });
  }

  function enterCell(element: HtmlElement): void {
    if (line.isFilled) append(`${hardSpace}|${hardSpace}`);
    descend(element, 'TABLE_ROW');
  }

  function breakLine(kind: BlockKind): void {
    if (kind === 'PARAGRAPH' || kind === 'QUOTE' || kind === 'LIST_ITEM') flush(kind);
    else append(hardSpace);
  }

  function append(text: string): void {
    line.text.push(text);
    line.length += text.length;
  }

  function flush(kind: BlockKind): void {
    if (line.length > 0) {
      for (const open of line.open) {
        if (open.start < line.length) line.links.push({ start: open.start, end: line.length, href: open.href });
      }
      const { text, links } = normalizeInline(line.text.join(''), line.links);
      if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) blocks.push({ kind, text, links });
    }
    const open = line.open;
    for (const link of open) link.start = 0;
    line = { ...emptyLine(), open };
  }
}

/** The first letter of a paragraph, in a block of its own to be set large: T ⏎ urkey has been …. */
function withDropCaps(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const cap = joined.at(-1);
    if (
      cap !== undefined &&
      cap.kind === block.kind &&
      /^["“‘']?\p{Lu}$/u.test(cap.text) &&
      /^\p{Ll}/u.test(block.text)
    ) {
      const links = block.links.map((link) => ({
        ...link,
        start: link.start + cap.text.length,
        end: link.end + cap.text.length,
      }));
      joined[joined.length - 1] = { ...block, text: cap.text + block.text, links };
    } else joined.push(block);
  }
  return joined;
}

/** The longest element that pages mark as their article, where it is longer than a card that leads to one. */
function longestArticle(lengths: ReadonlyMap<HtmlNode, number>): HtmlElement | null {
  let longest: HtmlElement | null = null;
  let most = shortestArticle;
  for (const [node, length] of lengths)
    if (length > most && isElement(node) && isMarkedArticle(node)) [longest, most] = [node, length];
  return longest;
}

/** In characters. */
const shortestArticle = 250;

/** What is of these kinds is a line or two, in characters of running text at most so many. */
const shortReasons: ReadonlySet<string> = new Set([
  'share',
  'navigation',
  'advertisement',
  'media',
  'related',
  'newsletter',
]);
const longestAside = 600;

function isMarkedArticle({ name, attribs }: HtmlElement): boolean {
  return (
    name === 'article' ||
    attribs.itemprop === 'articleBody' ||
    /(?:^|\s)(?:entry|post|article|story)-(?:content|body|text)(?:\s|$)/i.test(attribs.class ?? '')
  );
}

function withParents(element: HtmlElement | null): ReadonlySet<HtmlNode> {
  const found = new Set<HtmlNode>();
  for (let node: HtmlNode | null = element; node !== null && isElement(node); node = node.parent as HtmlNode | null)
    found.add(node);
  return found;
}

type Step = { readonly node: HtmlNode; readonly kind: BlockKind } | { readonly finish: () => void };

interface Line {
  readonly text: string[];
  length: number;
  /** Whether it holds more than white space. */
  isFilled: boolean;
  readonly links: EntityLink[];
  open: { start: number; href: string }[];
}

function emptyLine(): Line {
  return { text: [], length: 0, isFilled: false, links: [], open: [] };
}

/** The kind of the blocks inside an element that stands in a block of kind `outer`. */
function kindOf(element: HtmlElement, outer: BlockKind): BlockKind {
  if (outer === 'TABLE_ROW' || outer === 'CAPTION') return outer;
  if (element.name === 'figcaption' || element.name === 'caption' || isCaption(element)) return 'CAPTION';
  if (element.name === 'tr' && isDataTable(element)) return 'TABLE_ROW';
  if (element.name === 'li' || element.name === 'dt' || element.name === 'dd') return 'LIST_ITEM';
  if (element.name === 'blockquote') return 'QUOTE';
  if (/^h[1-6]$/.test(element.name) && outer === 'PARAGRAPH') return 'HEADING';
  return outer;
}

function isCaption(element: HtmlElement): boolean {
  const label = element.attribs.class;
  return (
    label !== undefined &&
    /(?:^|[\s_-])(?:caption|captions|figcaption|cutline|wp-caption-text|photo-?credit|image-?credit|image-?caption|thumbcaption|(?:img|image|photo|pic|picture)[_-]?(?:desc|descr|description|info|intro|note|title|txt|text|word|words))(?:$|[\s_-])/i.test(
      label,
    ) &&
    !/(?:^|\s)wp-caption(?:\s|$)/.test(label)
  );
}

/** A table row with text of its own in its cells; tables that lay out a page hold paragraphs or tables. */
function isDataTable(row: HtmlElement): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (!isElement(cell) || !isCell(cell)) continue;
    cells++;
    let paragraphs = 0;
    for (const child of cell.children)
      if (isElement(child) && blockNames.has(child.name)) paragraphs += child.name === 'table' ? 2 : 1;
    if (paragraphs > 1) return false;
  }
  return cells > 1;
}

function isCell(element: HtmlElement): boolean {
  return element.name === 'td' || element.name === 'th';
}

/** `<ok href>` is the mirror format's form of a link. */
function isLink(element: HtmlElement): boolean {
  return (element.name === 'a' || element.name === 'ok') && element.attribs.href !== undefined;
}

function isNeverText(element: HtmlElement): boolean {
  return /^(?:script|style|noscript|template|svg|iframe|button|select|textarea|canvas|object|embed)$/.test(
    element.name,
  );
}
