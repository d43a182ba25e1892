// Bytes → Article: finds out the format, reads it, and lays out one text. A pure function of its arguments.

import type { Article, Block, EntityLink, Language, Omission } from '../model/article.ts';
import { InputError } from '../model/error.ts';
import { articleId } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import { addressFromCaller, isNameAddress } from './address.ts';
import { closingDate, withoutBackMatter } from './back-matter.ts';
import { authorsInText, isCredit, publisherAtEnd } from './credits.ts';
import { readDateline } from './datelines.ts';
import { decode } from './decode.ts';
import { withEndTags } from './dom.ts';
import { beginning, type Draft, type DraftBlock, mergeOmissions, omission } from './draft.ts';
import { type Head, readHead, soleDay } from './head.ts';
import { isHeadLine } from './head-line.ts';
import { readHtmlPage } from './html-page.ts';
import { detectLanguage, languageName } from './language.ts';
import { reasonOfLeftover } from './leftovers.ts';
import { readMarkdown } from './markdown.ts';
import { isMirror, readMirror } from './mirror.ts';
import { readPlainText } from './plain-text.ts';
import { dateInAddress, dateInTitle, daysBetween, formatPublished, publishedFromCaller } from './published.ts';
import { publisherName } from './publisher-names.ts';
import { publisherOf } from './publishers.ts';
import type { PublishedDate } from './written-date.ts';

/** Where bytes come from, and what the caller knows of the article beyond them. */
export interface SourceInfo {
  /** File name or address, for messages and for its ending. */
  readonly name: string;
  /** Fill in what the source doesn't say: ISO 8601 date or date-time; absolute address. */
  readonly published?: string;
  readonly url?: string;
  /** The Content-Type of a response: decides format and encoding. */
  readonly contentType?: string;
}

/**
 * Reads one article of any format (mirror, Markdown, HTML, plain text) and encoding.
 * @throws InputError `NOT_AN_ARTICLE` when no text is left; `BAD_USER_INPUT` for an unusable `published` or `url`.
 */
export function readArticle(bytes: Uint8Array, source: SourceInfo): { article: Article; problems: Problem[] } {
  const published = source.published === undefined ? null : publishedFromCaller(source.published);
  const url = source.url === undefined ? null : addressFromCaller(source.url);
  const { text, encoding } = decode(bytes, source.name, source.contentType ?? null);
  const read = readAs(text, source, url);
  const head = readHead(read.blocks.map((block) => block.text));
  const draft = { ...read, title: read.title ?? head.title };
  const { blocks, omissions } = layOut(draft, head);
  if (blocks.length === 0 || blocks.every(({ kind }) => kind === 'TITLE' || kind === 'CREDIT'))
    throw notAnArticle(source.name);
  const problems: Problem[] = [];
  const article = assemble({ ...draft, omissions }, blocks, head, { published, url }, problems);
  const unreadable = article.text.split('\ufffd').length - 1;
  if (unreadable > 0) {
    const message = `${unreadable} characters could not be read as ${encoding} and stand as \ufffd in the text.`;
    problems.push(problem('read/encoding', message));
  }
  if (!/^(?:zh|en)\b/.test(article.language)) {
    problems.push(
      problem(
        'read/language',
        `The text is not supported: ${languageName(article.language)}. Only its metadata was read.`,
      ),
    );
  }
  return { article, problems };
}

function readAs(text: string, source: SourceInfo, url: string | null): Draft {
  if (isMirror(text)) return readMirror(text);
  const type = source.contentType?.toLowerCase() ?? '';
  const ending = /\.([a-z]+)$/i.exec(source.name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';
  const start = text.slice(0, 2000).trimStart();
  const isPage = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    start,
  );
  const isXml = /^<\?xml\b/.test(start) || /\bxhtml\b/.test(type) || ending === 'xhtml';
  if (isPage || /\bx?html\b/.test(type) || /^x?html?$/.test(ending))
    return readHtmlPage(isXml ? withEndTags(text) : text, url);
  if (
    /markdown/.test(type) ||
    /^(?:md|markdown|mdx)$/.test(ending) ||
    /^(?:(?:---|\+\+\+)[ \t]*\r?\n|# \S)/.test(start)
  )
    return readMarkdown(text);
  if (
    /^<(?:div|article|main|section|p|h[1-6])\b[^>]*>/i.test(start) &&
    /<\/(?:div|article|main|section|p)>/i.test(text)
  )
    return readHtmlPage(text, url);
  return readPlainText(text);
}

/** The blocks as the text shall have them: the title first and once, credit lines marked, leftovers taken out. */
function layOut(draft: Draft, head: Head): { blocks: DraftBlock[]; omissions: Omission[] } {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const title = draft.title === null ? null : bare(draft.title);
  const blocks: DraftBlock[] = draft.title === null ? [] : [{ kind: 'TITLE', text: draft.title, links: [] }];
  const { blocks: own, left: back } = withoutBackMatter(draft.blocks);
  const omissions = [...draft.omissions];
  for (const [index, drafted] of own.entries()) {
    const block = withoutEndMark(drafted);
    if (index < 8 && bare(block.text) === title) continue;
    const reason = block.kind === 'TABLE_ROW' ? null : reasonOfLeftover(block.text);
    const left = reason === null ? null : omission(reason, block.text);
    if (left !== null) omissions.push(left);
    else
      blocks.push(
        isCreditBlock(block, head.lines.has(index) || (index >= own.length - 3 && isHeadLine(block.text)))
          ? { ...block, kind: 'CREDIT' }
          : block,
      );
  }
  if (back !== null) omissions.push(back);
  return { blocks, omissions: mergeOmissions(omissions) };
}

/** Some papers set a sign behind the last word of an article: …开放。◇#. It is no part of the sentence. */
function withoutEndMark(block: DraftBlock): DraftBlock {
  const text = block.text.replace(/(?<=[。！？”」）)\p{Script=Han}])\s?[#＃◇◆■□●]{1,3}$/u, '');
  return text === block.text || block.links.some(({ end }) => end > text.length) ? block : { ...block, text };
}

function isCreditBlock({ kind, text }: DraftBlock, isOfHead: boolean): boolean {
  if (kind === 'CAPTION' || kind === 'TABLE_ROW') return false;
  return isOfHead || isCredit(text);
}

function assemble(
  draft: Draft,
  parts: readonly DraftBlock[],
  head: Head,
  given: { published: PublishedDate | null; url: string | null },
  problems: Problem[],
): Article {
  const lines = parts.slice(draft.title === null ? 0 : 1).map(({ text }) => text);
  const language = languageOf(parts);
  const url = draft.url ?? given.url;
  const dateline = lines.slice(0, 8).flatMap((line) => readDateline(line) ?? []);
  const dated = head.published ?? dateline.find((line) => line.published !== null)?.published ?? head.updated;
  const published =
    draft.published ??
    publishedOf(url, dated, problems) ??
    closingDate(lines) ??
    given.published ??
    dateInTitle(draft.title ?? '') ??
    soleDay(lines);
  const { text, blocks, links } = join(parts);
  const named = head.publisher ?? dateline.find((line) => line.publisher !== null)?.publisher ?? publisherAtEnd(lines);
  const publisher =
    draft.publisher ?? (named === null ? (url === null ? null : publisherOf(url)) : publisherName(named));
  const title = draft.title ?? openingOf(lines[0] as string);
  if (published === null)
    problems.push(
      problem(
        'read/no-publication-date',
        'The source does not say when it was published: dates without a year stay open.',
      ),
    );
  return {
    id: articleId({ url, title, text }),
    title,
    language,
    url,
    publisher,
    authors: [...new Set([...draft.authors, ...head.authors, ...authorsInText(lines)])].filter(
      (name) => name.toLowerCase() !== publisher?.toLowerCase(),
    ),
    published: published === null ? null : formatPublished(published),
    text,
    blocks,
    links,
    omissions: draft.omissions,
  };
}

/**
 * The day of an article whose source has no field for it: the day in its address, else that of its dateline. A dateline
 * one day off counts in another zone: "today" in the text keeps to the address. One further off is a later version.
 */
function publishedOf(url: string | null, line: PublishedDate | null, problems: Problem[]): PublishedDate | null {
  const address = url === null ? null : dateInAddress(url);
  if (address === null || line === null || line.date === address) return line ?? dayOf(address);
  const taken = daysBetween(line.date, address) <= 2 ? address : line.date;
  const message = `The dateline says ${line.date}, the address ${address}: ${taken} was taken.`;
  problems.push(problem('read/published', message, 'INFORMATION'));
  return dayOf(taken);
}

function dayOf(date: string | null): PublishedDate | null {
  return date === null ? null : { date, time: null, offset: null };
}

function join(parts: readonly DraftBlock[]): { text: string; blocks: Block[]; links: EntityLink[] } {
  const blocks: Block[] = [];
  const links: EntityLink[] = [];
  let start = 0;
  for (const { kind, text, links: own } of parts) {
    blocks.push({ kind, start, end: start + text.length });
    for (const link of own) {
      if (link.end - link.start <= 80 && isNameAddress(link.href))
        links.push({ href: link.href, start: start + link.start, end: start + link.end });
    }
    start += text.length + 2;
  }
  return {
    text: parts.map(({ text }) => text).join('\n\n'),
    blocks,
    links: links.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Captions and quoted posts are often in another language than the text around them. */
function languageOf(parts: readonly DraftBlock[]): Language {
  const own = parts
    .filter(({ kind }) => kind !== 'QUOTE' && kind !== 'CAPTION' && kind !== 'CREDIT')
    .map(({ text }) => text)
    .join('\n');
  return detectLanguage(own.length > 40 ? own : parts.map(({ text }) => text).join('\n'));
}

/** A name for a text without headline: its first words. */
function openingOf(line: string): string {
  return line.length <= 80 ? line : `${beginning(line, 79)}…`;
}

function problem(rule: string, message: string, severity: Problem['severity'] = 'WARNING'): Problem {
  return { rule, severity, message, span: null };
}

function notAnArticle(name: string): InputError {
  return new InputError(`${name} holds no article: no text is left without navigation and markup.`, {
    code: 'NOT_AN_ARTICLE',
    hint: 'Give one article as HTML, Markdown or plain text.',
  });
}
