// Ids are derived from content, so that any machine gives the same thing the same id and nobody has to coordinate.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A stable id: `prefix` and 20 hexadecimal digits (80 bits) of the SHA-256 of `parts`. Parts are length-prefixed before
 * they are hashed, so that ("ab", "c") and ("a", "bc") differ.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${contentHash(...parts).slice(0, 20)}`;
}

/** The whole SHA-256 of `parts`, in hexadecimal. */
export function contentHash(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join(''))));
}

/** An article is its address where it has one, else its title and text: a changed version at one address is the same article. */
export function articleId(article: { url: string | null; title: string; text: string }): string {
  return article.url === null
    ? contentId('art', 'text', article.title, article.text)
    : contentId('art', 'url', article.url);
}
