// JSON-LD of a page: the fields of schema.org's Article that an article needs.

import { parseHtml } from './dom.ts';

export interface LinkedArticle {
  readonly headline: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly datePublished: string | null;
  /** When the page that holds the article was published: the same day on most sites. */
  readonly pagePublished: string | null;
  readonly articleBody: string | null;
}

/** Reads `application/ld+json` scripts; broken ones are passed over. The first Article of the page counts. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle {
  const nodes = scripts.slice(0, 50).flatMap((script) => parseLoosely(script).flatMap((value) => objectsIn(value)));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const pagePublished = text(nodes.find((node) => typesOf(node).includes('WebPage'))?.datePublished);
  if (article === undefined)
    return {
      headline: null,
      url: null,
      publisher: null,
      authors: [],
      datePublished: null,
      pagePublished,
      articleBody: null,
    };
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const authors = list(article.author ?? article.creator)
    .flatMap((author) => list(isObject(author) ? (author['@list'] ?? author) : author))
    .map(resolve);
  const publisher = list(article.publisher ?? article.sourceOrganization).map(resolve)[0];
  const page = article.mainEntityOfPage;
  return {
    headline: text(article.headline) ?? text(article.name),
    url: text(article.url) ?? text(page) ?? (isObject(page) ? (text(page['@id']) ?? text(page.url)) : null),
    publisher: isObject(publisher) ? text(publisher.name) : text(publisher),
    authors: authors.flatMap((author) =>
      isObject(author) && typesOf(author).includes('Organization') ? [] : namesOf(author),
    ),
    datePublished: moment(article.datePublished) ?? moment(article.dateCreated),
    pagePublished,
    articleBody: text(article.articleBody),
  };
}

function namesOf(author: unknown): string[] {
  const names = list(isObject(author) ? author.name : author).flatMap((name) => text(name) ?? []);
  if (names.length > 0 || !isObject(author)) return names;
  const parts = [text(author.givenName), text(author.familyName)].filter((part) => part !== null);
  return parts.length === 2 ? [parts.join(' ')] : [];
}

/** A date as text, or the seconds since 1970. */
function moment(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : text(value);
}

type JsonObject = Record<string, unknown>;

const articleTypes = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** Sites leave comments, CDATA marks, raw line breaks and commas before a closing bracket in their JSON. */
function parseLoosely(script: string): unknown[] {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s{0,8}<!\[CDATA\[\s{0,8}\*\/|\/\/\s{0,8}<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s{0,8}\]\]>\s{0,8}\*\/|\/\/\s{0,8}\]\]>|\]\]>)\s{0,8};?\s{0,8}$/g,
    '',
  );
  const mended = bare.replace(/[\u0000-\u001f]+/g, ' ');
  for (const candidate of [bare, mended, mended.replace(/, {0,8}(?=[}\]])/g, '')]) {
    try {
      return [JSON.parse(candidate)];
    } catch {
      // Try the mended forms, then give up on this script.
    }
  }
  return [];
}

/** All objects at the top of a value, in its lists and in `@graph`, breadth first and at most a thousand. */
function objectsIn(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let index = 0; index < waiting.length && index < 1000; index++) {
    const next = waiting[index];
    if (Array.isArray(next)) waiting.push(...next.slice(0, 200));
    else if (isObject(next)) {
      found.push(next);
      waiting.push(next['@graph'], next.mainEntity);
    }
  }
  return found;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : value == null ? [] : [value];
}

function typesOf(node: JsonObject): string[] {
  return list(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#]/, ''));
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (isObject(value)) return text(value['@value']);
  if (typeof value !== 'string') return null;
  // Sites escape for HTML what JSON needs no escape for.
  const plain = /&#?\w{2,8};/.test(value) ? parseHtml(value).root().text() : value;
  return plain.trim() === '' ? null : plain.trim();
}
