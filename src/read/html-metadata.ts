// What an HTML page says about its article: JSON-LD, OpenGraph, Dublin Core and other meta elements, `<time>`, by-lines.

import type { CheerioAPI } from 'cheerio/slim';
import { cleanAddress } from './address.ts';
import { authorNames } from './bylines.ts';
import type { Draft } from './draft.ts';
import { normalizeInline } from './inline.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import { withoutSiteName } from './title.ts';
import { type PublishedDate, readPublished } from './written-date.ts';

export interface HtmlMetadata extends Pick<Draft, 'title' | 'url' | 'publisher' | 'authors'> {
  /** Dates of publication that the page states, the most trusted first. */
  readonly dates: readonly PublishedDate[];
  /** Dates in elements whose class says that they hold one: the page's own header may be among them. */
  readonly labelledDates: readonly PublishedDate[];
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
      'source',
    );
  const heading = headingOf($);
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
    $('title').first().text(),
  ];
  return {
    title: withoutSiteName(
      titles.map(clean).filter((title) => title !== ''),
      publisher,
      heading,
    ),
    url,
    publisher: publisher === null ? null : clean(publisher) || null,
    authors: authorsOf($, meta, linked).filter((author) => author !== publisher),
    dates: datesOf($, meta, linked),
    labelledDates: labelledDates($),
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
  const marked = $('[itemprop="headline"]').first().text();
  if (clean(marked) !== '') return clean(marked);
  const headings = $('h1')
    .toArray()
    .map((element) => clean($(element).text()))
    .filter((text) => text.length >= 4);
  const inArticle = clean($('article h1').first().text());
  return inArticle !== '' ? inArticle : headings.length === 1 ? (headings[0] as string) : null;
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
  const sources: (() => readonly string[])[] = [
    () => linked.authors,
    () =>
      all(
        meta,
        'author',
        'article:author',
        'dc.creator',
        'dcterms.creator',
        'byl',
        'sailthru.author',
        'parsely-author',
        'parsely:author',
        'content_author',
        'citation_author',
        'itemprop:author',
      ),
    () => texts('[itemprop="author"] [itemprop="name"]'),
    () => texts('[itemprop="author"], [rel="author"]'),
    () =>
      texts('.byline, .by-line, .author-name, .article-author, .articleByline, .post-author, .entry-author, .author'),
  ];
  for (const source of sources) {
    const names = [...new Set(source().flatMap((entry) => (entry.length <= 200 ? authorNames(entry) : [])))];
    if (names.length > 0) return names;
  }
  return [];
}

function datesOf($: CheerioAPI, meta: MetaFields, linked: LinkedArticle): PublishedDate[] {
  const stated = [
    linked.datePublished,
    ...all(
      meta,
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
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
    $('[itemprop="datePublished"]').attr('datetime'),
    $('[itemprop="datePublished"]').attr('content'),
    $('time[pubdate]').attr('datetime'),
    ...timesOf($),
  ];
  return stated.flatMap((value) => {
    const date = value == null ? null : readPublished(value);
    return date === null ? [] : [date];
  });
}

/** The first `<time>` elements, those of the article before any other. */
function timesOf($: CheerioAPI): string[] {
  const times = $('article time, header time, main time, time').toArray().slice(0, 2);
  return times.flatMap((element) => [element.attribs.datetime ?? '', clean($(element).text().slice(0, 160))]);
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
  /(?:^|[\s_-])(?:article|post|entry|pub|publish|byline|header|news)?[_-]?(?:date|time|timestamp|pubdate|pubtime|datetime|published)(?:$|[\s_-])/i;
