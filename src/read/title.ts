// The headline of a page, without the name of its site.

import { looksLikePublisher } from './publisher-names.ts';

/**
 * The first title, with the site's name and section taken off its end (or its start). A part is taken off when it is
 * the publisher's name, or when the page's heading is what remains.
 */
export function withoutSiteName(
  titles: readonly string[],
  publisher: string | null,
  heading: string | null,
): string | null {
  const title = titles[0];
  if (title === undefined) return null;
  for (const other of [heading, ...titles.slice(1)]) {
    if (
      other !== null &&
      other !== undefined &&
      other.length >= 4 &&
      other.length < title.length &&
      isRest(title, other)
    )
      return other;
  }
  const chinese =
    /^(.{4,}?)\s?[-–—_|｜]\s?[^-–—_|｜\s]{0,10}(?:网|網|报|報|社|台|臺|新闻|新聞|中文|在线|频道|客户端)$/u.exec(title);
  if (chinese !== null && /\p{Script=Han}/u.test(title)) return chinese[1] as string;
  const parts = title.split(separator);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] as string;
  const site = publisher === null ? null : plain(publisher);
  const rest = title.slice(0, title.length - last.length).replace(/\s{0,8}[|｜_»•·–—-]{1,8}\s{0,8}$/, '');
  // Headline - The Post | Local News
  const own = parts.findIndex((part, index) => index > 0 && site !== null && plain(part) === site);
  if (own > 0 && own < parts.length - 1) {
    const start = title.indexOf(parts[own] as string, (parts[0] as string).length);
    return title.slice(0, start).replace(/[\s|｜_»•·–—-]{1,16}$/, '');
  }
  if (site === null && looksLikePublisher(last) && rest !== '') return rest;
  if (
    site !== null &&
    (plain(last) === site || plain(last).includes(site) || site.includes(plain(last))) &&
    rest !== ''
  ) {
    return withoutSiteName([rest.replace(/\s[|｜»]\s[^|｜»]{1,30}$/, '')], publisher, heading);
  }
  // Nothing else names the site: a bar before a short last part is hardly ever part of a headline.
  const mark = title.slice(rest.length, title.length - last.length).trim();
  return site === null && /[|｜_»]/.test(mark) && last.length <= 30 && rest.length > last.length ? rest : title;
}

/** A headline that was cut for the list of a search engine or a network, whole again from those on the page. */
export function unabridged(title: string, headings: readonly string[]): string {
  const kept = /^(.{20,}?)\s?(?:\.\.\.|…)$/u.exec(title)?.[1];
  return (kept !== undefined && headings.find((heading) => heading.startsWith(kept))) || title;
}

const separator = /\s{0,8}[|｜_»]\s{0,8}|\s{1,8}[-–—•·]\s{1,8}/;

/** The headline that stands on the page, where its title holds more: Port Ellen Gazette: Council votes to close bridge. */
export function headlineOnPage(title: string, lines: readonly string[]): string {
  const isIn = (line: string): boolean =>
    line.length >= 8 && line.length < title.length && (isRest(title, line) || title.endsWith(`: ${line}`));
  return lines.find(isIn) ?? title;
}

/** The site that a page's title names behind its headline (or before it): Headline | Section | The Post. */
export function siteInTitle(pageTitle: string, headline: string): string | null {
  const end = pageTitle.startsWith(headline) ? pageTitle.slice(headline.length) : '';
  const parts = end.split(separator).filter((part) => part.trim() !== '');
  const last =
    parts
      .at(-1)
      ?.replace(/^[\s|｜_»•·–—-]{1,8}/, '')
      .trim() ?? '';
  return end !== '' && looksLikePublisher(last) ? last : null;
}

/** Two headlines of one article: at least half of the shorter one's words (Chinese: characters) stand in the other. */
export function sharesWords(one: string, other: string): boolean {
  const wordsOf = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]{3,}/gu) ?? []);
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return few.size >= 3 && [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}

/** True when `title` is `part`, a separator, and something else. */
function isRest(title: string, part: string): boolean {
  const rest = title.startsWith(part)
    ? title.slice(part.length)
    : title.endsWith(part)
      ? [...title.slice(0, -part.length)].reverse().join('')
      : '';
  return /^\s*[|｜_»•·–—-]/.test(rest);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]|\bthe\b/gu, '');
}
