// Markup → blocks: one walk over parsed HTML that serves the mirror, Markdown and whole pages.

import type { BlockKind, EntityLink, Omission } from '../model/article.ts';
import { blockNames, type HtmlElement, type HtmlNode, isElement, textLengths, textOf } from './dom.ts';
import { type DraftBlock, omission } from './draft.ts';
import { withDropCaps } from './drop-caps.ts';
import { hardSpace, normalizeInline } from './inline.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { wrappersIn } from './wrappers.ts';

export interface PageBlocks {
  readonly blocks: DraftBlock[];
  readonly omissions: Omission[];
  /** The elements that were left out. */
  readonly leftOut: HtmlElement[];
}

/** The readable blocks below some nodes, in order, and what was left out between them. */
export function readBlocks(nodes: readonly HtmlNode[]): PageBlocks {
  const lengths = textLengths(nodes);
  const isWrapper = wrappersIn(nodes, lengths);
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
    if (reason !== null && (isNeverText(element) || element.name === 'nav' || !isWrapper(element, reason))) {
      const left = element.type === 'tag' ? omission(reason, textOf(element.children)) : null;
      leftOut.push(element);
      if (left !== null) omissions.push(left);
      else if (blockNames.has(element.name)) flush(outer);
      return;
    }
    if (element.name === 'br') return breakLine(outer);
    if (isLink(element)) return enterLink(element, outer);
    const kind =
      element.name === 'dl' && outer === 'PARAGRAPH' && isFactList(element, lengths)
        ? 'TABLE_ROW'
        : kindOf(element, outer, lengths);
    if (kind === 'TABLE_ROW' && (isCell(element) || element.name === 'dd')) return enterCell(element);
    if (kind === 'TABLE_ROW' && element.name === 'dt') flush(kind);
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
function kindOf(element: HtmlElement, outer: BlockKind, lengths: ReadonlyMap<HtmlNode, number>): BlockKind {
  if (outer === 'TABLE_ROW' || outer === 'CAPTION') return outer;
  if (element.name === 'figcaption' || element.name === 'caption' || isCaption(element)) return 'CAPTION';
  if (element.name === 'tr' && isDataTable(element, lengths)) return 'TABLE_ROW';
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

/** A table row with text of its own in its cells; tables that lay out a page hold paragraphs, tables or long text. */
function isDataTable(row: HtmlElement, lengths: ReadonlyMap<HtmlNode, number>): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (!isElement(cell) || !isCell(cell)) continue;
    if ((lengths.get(cell) ?? 0) > longestCell) return false;
    cells++;
    let paragraphs = 0;
    for (const child of cell.children)
      if (isElement(child) && blockNames.has(child.name)) paragraphs += child.name === 'table' ? 2 : 1;
    if (paragraphs > 1) return false;
  }
  return cells > 1;
}

/** In characters. */
const longestCell = 500;

/** Date – May 3, Place – Dover: terms with a few words each, in effect a table of two columns. */
function isFactList(list: HtmlElement, lengths: ReadonlyMap<HtmlNode, number>): boolean {
  const entries = list.children.filter(isElement);
  return (
    entries.length >= 4 &&
    entries.every(
      (entry, index) =>
        entry.name === (index % 2 === 0 ? 'dt' : 'dd') &&
        (lengths.get(entry) ?? 0) <= (index % 2 === 0 ? 30 : 80) &&
        !entry.children.some((child) => isElement(child) && blockNames.has(child.name)) &&
        !/[.。!！?？]$/.test(textOf(entry.children).trim()),
    )
  );
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
