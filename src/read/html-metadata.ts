// What an HTML page says about its article: JSON-LD, OpenGraph, Dublin Core and other meta elements, `<time>`, by-lines.

import type { CheerioAPI } from 'cheerio/slim';
import { cleanAddress } from '../model/address.ts';
import { authorNames, inOrder } from './bylines.ts';
import { type HtmlNode, isElement, textOf } from './dom.ts';
import type { Draft } from './draft.ts';
import { datesElsewhere, datesOf } from './html-dates.ts';
import { clean } from './inline.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import { all, first, type MetaFields, metaFields } from './meta-fields.ts';
import { sharesWords, siteInTitle, unabridged, withoutSiteName } from './title.ts';
import { readWeChat } from './wechat.ts';
import { type PublishedDate, readPublished } from './written-date.ts';

export interface HtmlMetadata extends Pick<Draft, 'title' | 'url' | 'publisher' | 'authors'> {
  /** The site that the page's title names; what the page says of the article's source goes before it. */
  readonly site: string | null;
  /** Dates of publication that the page states, the most trusted first. */
  readonly dates: readonly PublishedDate[];
  /** Dates in elements whose class says that they hold one: the page's own header may be among them. */
  readonly labelledDates: readonly PublishedDate[];
  /** What the page says in a sentence of its article; its standfirst often says the same. */
  readonly descriptions: readonly string[];
  /** The text in JSON-LD, for pages that hold it nowhere else. */
  readonly articleBody: string | null;
}

/** Reads the metadata of a page; `address` is where it was fetched, if it was. */
export function readHtmlMetadata($: CheerioAPI, address: string | null): HtmlMetadata {
  const linked = readLinkedData(
    $('script[type^="application/ld+json" i]')
      .toArray()
      .map((element) => $(element).text()),
  );
  const meta = metaFields($);
  const url = addressOf($, meta, linked, address);
  const wechat = readWeChat($);
  const publisher =
    wechat?.account ??
    linked.publisher ??
    first(
      meta,
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'publisher',
      'application-name',
      'mediaid',
      'source',
      // Chinese authorities
      'contentsource',
      'sitename',
    ) ??
    microdataName($, 'publisher');
  const named = clean(publisher).replace(/^(?:文章|稿件|信息)?(?:来源|來源)\s?[:：]\s?/u, '');
  const { heading, others } = headingsOf($);
  const pageTitle = clean($('title').first().text());
  const headings = [heading ?? '', pageTitle];
  const titles = [
    linked.headline,
    ...all(
      meta,
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'content_title',
      'sailthru.title',
      'citation_title',
    ),
    heading,
    pageTitle,
  ];
  const stated = withoutSiteName(
    titles
      .map(clean)
      .filter((text) => text !== '')
      .map((text) => unabridged(text, headings)),
    publisher,
    heading,
  );
  // Search engines and networks are told another headline than readers.
  const title = [heading ?? '', ...others].find((text) => isHeadline(text, stated, titles)) ?? stated;
  return {
    title,
    url,
    publisher: named || null,
    site: title === null ? null : siteInTitle(pageTitle, title),
    authors: authorsOf($, meta, linked, publisher),
    dates: [...(wechat?.dates ?? []).flatMap((date) => readPublished(date) ?? []), ...datesOf($, meta, linked, title)],
    labelledDates: datesElsewhere($),
    descriptions: all(meta, 'description', 'og:description', 'twitter:description', 'dc.description').map(clean),
    articleBody: linked.articleBody,
  };
}

function isHeadline(text: string, stated: string | null, titles: readonly (string | null)[]): boolean {
  // A kicker or a subtitle may stand within the heading.
  if (stated === null || (text !== stated && text.includes(stated))) return false;
  return sharesWords(text, stated) || titles.slice(0, -2).includes(text);
}

/** Headings that may be the headline, the likeliest first; all but the first only if they read like it. */
function headingsOf($: CheerioAPI): { heading: string | null; others: string[] } {
  const texts = (selector: string): string[] =>
    $(selector)
      .toArray()
      // A heading that leads to the front page is the site's name.
      .filter((element) => !/^(?:https?:\/\/[^/]+)?\/?$/.test($(element).find('a').first().attr('href') ?? 'none'))
      .slice(0, 20)
      .map((element) => clean($(element).text()))
      .filter((text) => text.length >= 4);
  const others = texts('h1');
  const [inArticle, marked, classed] = [
    texts('article h1')[0],
    texts('[itemprop="headline"]')[0],
    texts('.entry-title, .post-title, .article-title, .headline')[0],
  ];
  const short = classed !== undefined && classed.length <= 200 ? classed : undefined;
  return { heading: inArticle ?? marked ?? (others.length === 1 ? others[0] : short) ?? null, others };
}

function microdataName($: CheerioAPI, property: string): string | null {
  const name = $(`[itemprop="${property}"] [itemprop="name"]`).first();
  return name.attr('content') ?? (clean(name.text()) || null);
}

function addressOf($: CheerioAPI, meta: MetaFields, linked: LinkedArticle, address: string | null): string | null {
  const candidates = [
    $('link[rel="canonical"]').attr('href'),
    first(meta, 'og:url', 'parsely:link', 'twitter:url'),
    linked.url,
    $('[itemprop="mainEntityOfPage"][href]').attr('href'),
  ];
  for (const candidate of candidates) {
    if (candidate == null || candidate.trim() === '') continue;
    const url = cleanAddress(candidate, address ?? undefined);
    // A site that calls its front page canonical for every page says nothing of this one.
    if (url !== null && new URL(url).pathname.length > 1) return url;
  }
  return null;
}

function authorsOf($: CheerioAPI, meta: MetaFields, linked: LinkedArticle, publisher: string | null): string[] {
  const texts = (selector: string): string[] =>
    $(selector)
      .toArray()
      .slice(0, 6)
      .map((element) => bylineIn(element));
  // The first by-line and those beside it: others are of other stories.
  const together = (selector: string): string[] => {
    const found = $(selector).toArray();
    const line = (element: HtmlNode): HtmlNode | undefined => $(element).parent().closest(':not(span, a, li)')[0];
    const first = found[0] === undefined ? undefined : line(found[0]);
    return found.filter((element) => line(element) === first).map((element) => bylineIn(element));
  };
  const sources: (() => readonly string[])[] = [
    () => linked.authors,
    () => all(meta, 'dc.creator', 'dcterms.creator', 'citation_author').map(inOrder),
    () =>
      all(
        meta,
        'author',
        'article:author',
        'og:article:author',
        'byl',
        'sailthru.author',
        'parsely-author',
        'parsely:author',
        'content_author',
        'itemprop:author',
      ),
    () => cardAuthors(meta),
    () => texts('[itemprop="author"] [itemprop="name"]'),
    () => together('[itemprop="author"], [rel="author"]'),
    () =>
      together(
        '.byline, .by-line, .author-name, .article-author, .articleByline, .post-author, .entry-author, .author, .post-footer .fn, .p-author',
      ),
    () => together('.author-name, .author'),
    () => together('[class*="byline" i] a, [data-testid*="byline" i] a'),
  ];
  for (const source of sources) {
    const entries = source().filter((entry) => entry.length <= 200 && entry !== publisher);
    const names = [...new Set(entries.flatMap(authorNames))].filter((name) => name !== publisher);
    if (names.length > 0) return names;
  }
  return [];
}

/** A social card: Written by | Jane Doe. A single word is the name of an account. */
function cardAuthors(meta: MetaFields): string[] {
  const isLabelled = /^(?:written by|author|作者)/i.test(first(meta, 'twitter:label1') ?? '');
  return isLabelled ? all(meta, 'twitter:data1').filter((name) => /\s|\p{Script=Han}/u.test(name)) : [];
}

/** The words of a by-line; styles set its parts apart, <span>Jane Doe</span><span>BBC News</span>. */
function bylineIn(element: HtmlNode): string {
  return clean(isElement(element) ? textOf(element.children, ' ') : '');
}
