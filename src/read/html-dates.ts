// When an HTML page says that its article was published: fields of its head, `<time>`, elements that are labelled so.

import type { CheerioAPI } from 'cheerio/slim';
import { type HtmlNode, isElement } from './dom.ts';
import { updatedWords } from './head-words.ts';
import { clean } from './inline.ts';
import type { LinkedArticle } from './linked-data.ts';
import { all, type MetaFields } from './meta-fields.ts';
import { type PublishedDate, readPublished } from './written-date.ts';

/** What the page states, the most trusted first. */
export function datesOf($: CheerioAPI, meta: MetaFields, linked: LinkedArticle, title: string | null): PublishedDate[] {
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
    $('[property$="datePublished"]').attr('datetime') ?? $('[property$="datePublished"]').attr('content'),
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
  'time, abbr[title^="19"], abbr[title^="20"], span[title^="20"], span[data-timestamp], span[data-time], span[data-date], span[data-datetime]';

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

/** Dates in elements that show one, wherever they stand: another story's or a comment's may be among them. */
export function datesElsewhere($: CheerioAPI): PublishedDate[] {
  return [...timesElsewhere($), ...labelledDates($)];
}

/** The first `<time>` elements, those of an article before any other. */
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
