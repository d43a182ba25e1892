// What an HTML page says about its article: JSON-LD, OpenGraph, Dublin Core and other meta elements, `<time>`, by-lines.

import type { CheerioAPI } from 'cheerio/slim';
import { cleanAddress } from './address.ts';
import { authorNames } from './bylines.ts';
import { type HtmlNode, isElement } from './dom.ts';
import type { Draft } from './draft.ts';
import { updatedWords } from './head-words.ts';
import { normalizeInline } from './inline.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import { siteInTitle, unabridged, withoutSiteName } from './title.ts';
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
    $('script[type="application/ld+json"]')
      .toArray()
      .map((element) => $(element).text()),
  );
  const meta = metaFields($);
  const url = addressOf($, meta, linked, address);
  const publisher =
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
    ) ??
    microdataName($, 'publisher');
  const named = clean(publisher).replace(/^(?:文章|稿件|信息)?(?:来源|來源)\s?[:：]\s?/u, '');
  const heading = headingOf($);
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
  const title = withoutSiteName(
    titles
      .map(clean)
      .filter((text) => text !== '')
      .map((text) => unabridged(text, headings)),
    publisher,
    heading,
  );
  return {
    title,
    url,
    publisher: named || null,
    site: title === null ? null : siteInTitle(pageTitle, title),
    authors: authorsOf($, meta, linked).filter((author) => author !== publisher),
    dates: datesOf($, meta, linked, title),
    labelledDates: [...timesElsewhere($), ...labelledDates($)],
    descriptions: all(meta, 'description', 'og:description', 'twitter:description', 'dc.description').map(clean),
    articleBody: linked.articleBody,
  };
}

type MetaFields = ReadonlyMap<string, readonly string[]>;

function metaFields($: CheerioAPI): MetaFields {
  const fields = new Map<string, string[]>();
  for (const element of $('meta[content]').toArray().slice(0, 500)) {
    const { name, property, itemprop, content } = element.attribs;
    for (const key of [name, property, itemprop === undefined ? undefined : `itemprop:${itemprop}`]) {
      if (key === undefined || content === undefined || content.trim() === '') continue;
      const list = fields.get(key.trim().toLowerCase());
      if (list === undefined) fields.set(key.trim().toLowerCase(), [content.trim()]);
      else list.push(content.trim());
    }
  }
  const parsely = fields.get('parsely-page')?.[0];
  if (parsely !== undefined) {
    try {
      for (const [key, value] of Object.entries(JSON.parse(parsely) as object))
        if (typeof value === 'string') fields.set(`parsely:${key}`, [value]);
    } catch {
      // Not JSON after all: the other fields remain.
    }
  }
  return fields;
}

function all(meta: MetaFields, ...names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

function first(meta: MetaFields, ...names: readonly string[]): string | null {
  return all(meta, ...names)[0] ?? null;
}

function clean(text: string | null): string {
  return normalizeInline(text ?? '').text;
}

function headingOf($: CheerioAPI): string | null {
  const marked = clean($('[itemprop="headline"]').first().text());
  if (marked !== '') return marked;
  const headings = $('h1')
    .toArray()
    // A heading that leads to the front page is the site's name.
    .filter((element) => !/^(?:https?:\/\/[^/]+)?\/?$/.test($(element).find('a').first().attr('href') ?? 'none'))
    .map((element) => clean($(element).text()))
    .filter((text) => text.length >= 4);
  const inArticle = clean($('article h1').first().text());
  if (inArticle !== '') return inArticle;
  if (headings.length === 1) return headings[0] as string;
  const classed = clean($('.entry-title, .post-title, .article-title, .headline').first().text());
  return classed.length >= 4 && classed.length <= 200 ? classed : null;
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

function authorsOf($: CheerioAPI, meta: MetaFields, linked: LinkedArticle): string[] {
  const texts = (selector: string): string[] =>
    $(selector)
      .toArray()
      .slice(0, 6)
      .map((element) => clean($(element).text()));
  // The first by-line and those beside it: others are of other stories.
  const together = (selector: string): string[] => {
    const found = $(selector).toArray();
    return found.filter(({ parent }) => parent === found[0]?.parent).map((element) => clean($(element).text()));
  };
  const sources: (() => readonly string[])[] = [
    () => linked.authors,
    () => all(meta, 'dc.creator', 'dcterms.creator', 'citation_author').map(inOrder),
    () =>
      all(
        meta,
        'author',
        'article:author',
        'byl',
        'sailthru.author',
        'parsely-author',
        'parsely:author',
        'content_author',
        'itemprop:author',
      ),
    () => texts('[itemprop="author"] [itemprop="name"]'),
    () => texts('[itemprop="author"], [rel="author"]'),
    () =>
      together(
        '.byline, .by-line, .author-name, .article-author, .articleByline, .post-author, .entry-author, .author, .post-footer .fn, .p-author',
      ),
    () => together('[class*="byline" i] a, [data-testid*="byline" i] a'),
  ];
  for (const source of sources) {
    const names = [...new Set(source().flatMap((entry) => (entry.length <= 200 ? authorNames(entry) : [])))];
    if (names.length > 0) return names;
  }
  return [];
}

/** Doe, Jane → Jane Doe: how catalogues write a name. */
function inOrder(name: string): string {
  return name.replace(
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u,
    '$2 $1',
  );
}

function datesOf($: CheerioAPI, meta: MetaFields, linked: LinkedArticle, title: string | null): PublishedDate[] {
  const stated = [
    linked.datePublished,
    ...all(
      meta,
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'og:release_date',
      'og:pubdate',
      'article:publish_time',
      'article:create_at',
      'og:time',
      'publishtime',
      'publish_time',
      'publishedtime',
      'published_at',
      'createdate',
      'firstpublishedtime',
      'article:post_time',
      'news_publish_time',
      'itemprop:datepublished',
      'datepublished',
      'date.issued',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date.created',
      'dc.date',
      'dcterms.date',
      'publication_date',
      'publicationdate',
      'publishdate',
      'publish_date',
      'publish-date',
      'pubdate',
      'ptime',
      'pub_date',
      'published_date',
      'apub:time',
      'weibo:article:create_at',
      'cxenseparse:recs:publishtime',
      'parsely-pub-date',
      'parsely:pub_date',
      'citation_publication_date',
      'article_date_original',
      'originalpublicationdate',
      'sailthru.date',
      'release_date',
      'date',
      'bt:pubdate',
      'article.published',
      'displaydate',
    ),
    linked.pagePublished,
    $('[itemprop="datePublished"]').attr('datetime'),
    $('[itemprop="datePublished"]').attr('content'),
    $('time[pubdate]').attr('datetime'),
    $('abbr.published[title], .dt-published').first().attr('title') ?? $('.dt-published').first().attr('datetime'),
    ...timesByHeadline($, title),
  ];
  return readAll(stated);
}

function readAll(values: readonly (string | null | undefined)[]): PublishedDate[] {
  return values.flatMap((value) => (value == null ? [] : (readPublished(value) ?? [])));
}

/** `<time>` elements between the headline and the second paragraph, without those of a later version. */
function timesByHeadline($: CheerioAPI, title: string | null): string[] {
  const elements = $(`h1, h2, h3, [itemprop="headline"], .headline, p, ${moments}`).toArray();
  const start = elements.findIndex((element) => clean($(element).text()) === title);
  if (start < 0) return [];
  const times: string[] = [];
  let paragraphs = 0;
  for (const element of elements.slice(start + 1)) {
    if ($(element).is(moments)) {
      if (!isOfUpdate($, element)) times.push(...momentOf($, element));
    } else if (element.name === 'p' && $(element).text().length > 100 && ++paragraphs > 1) break;
  }
  return times;
}

/** Elements that hold a time for machines, though they may show "2 hours ago". */
const moments =
  'time, abbr[title^="19"], abbr[title^="20"], span[data-timestamp], span[data-time], span[data-date], span[data-datetime]';

function momentOf($: CheerioAPI, element: HtmlNode): string[] {
  const moment = $(element);
  const attributes = ['datetime', 'title', 'data-datetime', 'data-timestamp', 'data-time', 'data-date'];
  return [...attributes.flatMap((name) => moment.attr(name) ?? []), clean(moment.text().slice(0, 160))];
}

const endsInUpdate = new RegExp(`(?:${updatedWords})\\s?[:：]?\\s*$`, 'iu');

function isOfUpdate($: CheerioAPI, time: HtmlNode): boolean {
  if (!isElement(time)) return false;
  const before = time.prev ?? time.parent?.prev ?? null;
  const words = before === null ? '' : before.type === 'text' ? before.data : $(before).text();
  return (
    /updat|modif/i.test(`${time.attribs.class ?? ''} ${time.attribs.itemprop ?? ''}`) ||
    endsInUpdate.test(words.slice(-60))
  );
}

/** The first `<time>` elements wherever they stand, those of an article before any other. */
function timesElsewhere($: CheerioAPI): PublishedDate[] {
  const times = ['article time', 'main time', 'time'].flatMap((selector) => $(selector).toArray().slice(0, 2));
  return readAll(times.flatMap((time) => momentOf($, time)));
}

function labelledDates($: CheerioAPI): PublishedDate[] {
  return $('[class], [id]')
    .toArray()
    .filter(({ attribs }) => {
      const labels = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 200);
      return dateLabel.test(labels) && !/comment|update|modif/i.test(labels);
    })
    .slice(0, 6)
    .flatMap((element) => readPublished(clean($(element).text().slice(0, 160))) ?? []);
}

const dateLabel =
  /(?:^|[\s_-])(?:article|document|event|post|entry|pub|publish|byline|header|news)?[_-]?(?:date|datum|fecha|time|timestamp|pubdate|pubtime|datetime|published)\d?(?:$|[\s_-])/i;
