// Every screen is an address: the path says which screen, the query string its filters.

import { useEffect, useState } from 'preact/hooks';
import { notePlace } from './place.ts';

export type Parameters = Record<string, string | null | undefined>;

/** A path of the page with the parameters that have a value. */
export function address(path: readonly string[], parameters: Parameters = {}): string {
  const filled = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(filled).toString();
  return `/${path.filter(Boolean).map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
}

/** The id that a slug ends in, with its kind's prefix (`act`, `evt`, `art`); null where it ends in none. */
export function idOfSlug(slug: string, prefix: string): string | null {
  const digits = /^(?:.*-)?([0-9a-f]{20})$/.exec(slug)?.[1];
  return digits === undefined ? null : `${prefix}_${digits}`;
}

/** The whole number that a parameter says, between these bounds; `otherwise` where it says none, or nonsense. */
export function numberOf(value: string | null, least: number, most: number, otherwise: number): number {
  const number = value === null || !/^\d{1,9}$/.test(value) ? otherwise : Number(value);
  return Math.max(least, Math.min(most, number));
}

/** The words of an article: a span in UTF-16 code units. */
export function wordsAddress(slug: string, start: number, end: number): string {
  return `${address(['articles', slug])}#s=${start}-${end}`;
}

/** The playground with this query and these variables. */
export function playgroundAddress(query: string, variables: Record<string, unknown>): string {
  return `/playground#${new URLSearchParams({ q: query, v: JSON.stringify(variables, null, 2) })}`;
}

/** The span of `#s=start-end`, or null where there is none or it is nonsense. */
export function spanOf(hash: string): { start: number; end: number } | null {
  const found = /^#s=(\d{1,9})-(\d{1,9})$/.exec(hash);
  if (found === null) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? { start, end } : null;
}

/** The parts of a path, decoded; a part that cannot be decoded stays as it is. */
export function pathParts(path: string): string[] {
  return path
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}

const moved = 'dateline:moved';

/** Goes to an address of the page without loading it anew. */
export function go(to: string): void {
  notePlace();
  history.pushState(null, '', to);
  dispatchEvent(new Event(moved));
}

/** Writes what the reader sees into the address, without a step to go back to. */
export function rewrite(to: string): void {
  history.replaceState(history.state, '', to);
  dispatchEvent(new Event(moved));
}

/** The address now; renders again when it changes. */
export function useAddress(): { href: string; path: string[]; search: URLSearchParams; hash: string } {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const update = () => setHref(location.href);
    const names = [moved, 'popstate', 'hashchange'];
    for (const name of names) addEventListener(name, update);
    return () => {
      for (const name of names) removeEventListener(name, update);
    };
  }, []);
  const url = new URL(href);
  return { href, path: pathParts(url.pathname), search: url.searchParams, hash: url.hash };
}

/** Lets links of the page move within it; everything else (new tabs, downloads, the playground) is left to the browser. */
export function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.hasAttribute('download') || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const href = link.getAttribute('href');
  if (!href?.startsWith('/') || href.startsWith('/playground') || href.startsWith('/graphql')) return;
  event.preventDefault();
  go(href);
}
