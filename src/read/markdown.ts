// Markdown, with or without YAML front matter.

import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { cleanAddress } from './address.ts';
import { authorNames } from './bylines.ts';
import { parseHtml } from './dom.ts';
import type { Draft } from './draft.ts';
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
  const { fields, body } = splitFrontMatter(text);
  const $ = parseHtml(markdown.render(body));
  const { blocks, omissions } = readBlocks($('body').contents().toArray());
  const plain = blocks.map((block) =>
    /\*\*|__/.test(block.text) && block.links.length === 0
      ? { ...block, text: block.text.replace(/\*\*|__/g, '') }
      : block,
  );
  const first = plain[0];
  const stated = normalizeInline(field(fields, 'title', 'headline') ?? '').text || null;
  const heading = first?.kind === 'HEADING' ? first.text : null;
  return {
    title: stated ?? heading,
    url: addressOf(fields),
    publisher: field(
      fields,
      'publisher',
      'publication',
      'site_name',
      'sitename',
      'site',
      'source',
      'outlet',
      'newspaper',
      'media',
    ),
    authors: authorsOf(fields),
    published: dateOf(fields),
    blocks: stated === null && heading !== null ? plain.slice(1) : plain,
    omissions,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** `---` … `---` at the very top. Front matter that is no YAML mapping stays part of the text. */
function splitFrontMatter(text: string): { fields: Fields; body: string } {
  const match = /^\s{0,20}---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null || match[0].length > 16_384) return { fields: {}, body: text };
  const body = text.slice(match[0].length);
  try {
    const value: unknown = parse(quoted(match[1] as string), {
      schema: 'failsafe',
      maxAliasCount: 10,
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: false,
    });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { fields: lowerKeys(value), body };
  } catch {
    const lines = (match[1] as string).split('\n').map((line) => /^([A-Za-z_-]{2,30}):\s*(.*)$/.exec(line));
    const pairs = lines.flatMap((line) =>
      line === null ? [] : [[line[1] as string, (line[2] as string).replace(/^["']|["']\s*$/g, '')]],
    );
    if (pairs.length > 0) return { fields: lowerKeys(Object.fromEntries(pairs)), body };
  }
  return { fields: {}, body: text };
}

/** title: Missing: a dog. In YAML the second colon would begin a mapping that takes in all that follows. */
function quoted(yaml: string): string {
  return yaml.replace(
    /^([A-Za-z_-]{2,30}:[ \t]+)([^\s"'[{|>&*][^\n]*: [^\r\n]*)/gm,
    (_, key: string, value: string) => key + JSON.stringify(value.trimEnd()),
  );
}

function lowerKeys(value: object): Fields {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
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
  const value = field(
    fields,
    'original_url',
    'canonical_url',
    'canonical',
    'url',
    'link',
    'source_url',
    'permalink',
    'source',
  );
  return value === null ? null : cleanAddress(value);
}

function authorsOf(fields: Fields): string[] {
  const value = fields.author ?? fields.authors ?? fields.byline ?? fields.reporter ?? fields.by;
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry: unknown) => {
    const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : entry;
    return typeof name === 'string' ? authorNames(name) : [];
  });
}

function dateOf(fields: Fields): PublishedDate | null {
  const value = field(
    fields,
    'published',
    'date_published',
    'datepublished',
    'published_time',
    'pubdate',
    'publish_date',
    'date',
    'datetime',
    'created',
    'created_at',
  );
  return value === null ? null : readPublished(value);
}
