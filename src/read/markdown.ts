// Markdown, with or without front matter.

import MarkdownIt from 'markdown-it';
import { cleanAddress } from '../model/address.ts';
import { authorNames, inOrder } from './bylines.ts';
import { parseHtml } from './dom.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { type Fields, splitFrontMatter } from './front-matter.ts';
import { readBlocks } from './html-blocks.ts';
import { normalizeInline } from './inline.ts';
import { isWrapped } from './wrapped-lines.ts';
import { type PublishedDate, readPublished } from './written-date.ts';

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 100 });

/** Name: Ann Reed ⏎ Age: 34: lines that nothing wrapped stay lines, as the reader of the source sees them. */
markdown.core.ruler.push('lines', ({ tokens }) => {
  for (const { type, content, children } of tokens)
    if (type === 'inline' && content.includes('\n') && !isWrapped(content.split('\n')))
      for (const child of children ?? []) if (child.type === 'softbreak') child.type = 'hardbreak';
});

/** Reads Markdown: the first heading is the title where the front matter has none. */
export function readMarkdown(text: string): Draft {
  const { fields, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  const $ = parseHtml(markdown.render(withoutWikiLinks(body)));
  const { blocks, omissions } = readBlocks($('body').contents().toArray());
  const plain = blocks.map((block) =>
    block.links.length === 0 ? { ...block, text: withoutStress(block.text) } : block,
  );
  const stated = normalizeInline(withoutStress(field(fields, 'title', 'headline', '标题', '標題') ?? '')).text || null;
  const heading = headingOf(plain, normalizeInline($('h1').first().text()).text);
  return {
    title: stated ?? heading?.text ?? null,
    url: addressOf(fields),
    publisher: publisherOf(fields),
    authors: authorsOf(fields),
    published: dateOf(fields),
    blocks: stated === null && heading !== null ? plain.filter((block) => block !== heading) : plain,
    omissions,
  };
}

/** The heading that the text begins with; or the first of the highest rank, where a line or two of the site stand above it. */
function headingOf(blocks: readonly DraftBlock[], highest: string): DraftBlock | null {
  const [first] = blocks;
  if (first?.kind === 'HEADING') return first;
  const top = blocks.slice(0, 4).find(({ kind, text }) => kind === 'HEADING' && text === highest);
  const above = blocks.slice(0, top === undefined ? 0 : blocks.indexOf(top));
  return above.every(({ text }) => text.length <= 60) ? (top ?? null) : null;
}

/** Marks of stress that stay where they stand beside signs of Chinese. */
function withoutStress(text: string): string {
  return text.replace(/\*\*|__/g, '');
}

/** [[Jane Doe]], [[jane-doe|Jane]]: links within a notebook; ![[bridge.png]]: what is shown in place. */
function withoutWikiLinks(body: string): string {
  return body.replace(
    /(!?)\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\](?!\()/g,
    (_, shown: string, words: string) => (shown === '' ? words : ''),
  );
}

function field(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/** The address of the original goes before that of the copy at hand. */
function addressOf(fields: Fields): string | null {
  const names = ['originalurl', 'canonicalurl', 'canonical', 'url', 'link', 'sourceurl', 'permalink', 'source'];
  const value = field(fields, ...names, '链接', '鏈接', '連結', '网址', '網址', '原文链接', '来源', '來源');
  return value === null ? null : cleanAddress(value);
}

/** `source` names a paper in one file and its address in another. */
function publisherOf(fields: Fields): string | null {
  const names = ['publisher', 'publication', 'publicationtitle', 'sitename', 'site', 'source', 'outlet', 'newspaper'];
  const values = [...names, 'media', '媒体', '媒體', '来源', '來源'].flatMap((name) => field(fields, name) ?? []);
  return values.find((value) => !/^https?:/i.test(value)) ?? null;
}

function authorsOf(fields: Fields): string[] {
  const names = ['author', 'authors', 'byline', 'reporter', 'by', 'creator', '作者', '记者', '記者'];
  const value = names.map((name) => fields[name]).find((one) => one !== undefined && one !== '');
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry: unknown) => {
    const name = nameIn(entry);
    return name === null
      ? []
      : withoutWikiLinks(name)
          .split(';')
          .flatMap((one) => authorNames(asSpoken(one.trim())));
  });
}

/** Doe, Jane → Jane Doe. Two names of several words each are of two people. */
function asSpoken(name: string): string {
  return /^\S+, /.test(name) ? inOrder(name) : name;
}

/** A name, or the fields that front matter has of a person: `name`, or `given` and `family`. */
function nameIn(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return typeof entry === 'string' ? entry : null;
  const { name, given, family } = entry as Fields;
  if (typeof name === 'string') return name;
  return typeof given === 'string' && typeof family === 'string' ? `${given} ${family}` : null;
}

/** The first field that holds a day: `published: true` holds none. */
function dateOf(fields: Fields): PublishedDate | null {
  const names = [
    'published',
    'datepublished',
    'publisheddate',
    'publishedat',
    'publishedtime',
    'publishedon',
    'pubdate',
  ];
  names.push(
    'publishdate',
    'publicationdate',
    'date',
    'datetime',
    '发布时间',
    '發布時間',
    '发布日期',
    '日期',
    '时间',
    '時間',
  );
  // Of a page that a reader kept, the file was created when it was kept.
  if (addressOf(fields) === null) names.push('created', 'createdat');
  for (const name of names) {
    const value = field(fields, name);
    const read = value === null ? null : readPublished(value);
    if (read !== null) return read;
  }
  return null;
}
