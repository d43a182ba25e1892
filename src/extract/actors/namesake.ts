// Whether the full name that an article gives tells that a known family name means somebody else.

import type { AuthorityRow } from '../../language/authority.ts';
import { foldForLookup } from '../../language/lookup-fold.ts';

/**
 * True where `texts`, the forms of one person of an article (folded for look-up), hold a full name with another given
 * name than those of `row`: 罗兰·柏林斯 is not the known 安娜·柏林斯. A given name in Latin letters decides before one in Chinese,
 * which is spelled in many ways: there one shared sign is enough.
 */
export function isNamesake(row: AuthorityRow, texts: readonly string[]): boolean {
  const known = [...row.names, ...row.short].map(foldForLookup);
  if (texts.some((text) => isFull(text) && known.includes(text))) return false;
  const latin = texts.filter(isLatinFull);
  const knownLatin = known.filter(isLatinFull);
  if (latin.length > 0 && knownLatin.length > 0)
    return !latin.some((text) => knownLatin.some((name) => mayBeOne(text.split(' '), name.split(' '))));
  const dotted = texts.filter(isDotted);
  const knownDotted = known.filter(isDotted);
  if (dotted.length === 0 || knownDotted.length === 0) return false;
  const signs = new Set(knownDotted.flatMap((name) => [...givenOf(name)]));
  return !dotted.some((text) => [...givenOf(text)].some((sign) => sign !== '·' && signs.has(sign)));
}

/** Bob and Barack begin alike, Kim Jong and Jong Kim share two words. */
function mayBeOne(given: readonly string[], known: readonly string[]): boolean {
  return (
    known.slice(0, -1).some((word) => word[0] === given[0]?.[0]) ||
    given.filter((word) => known.includes(word)).length > 1
  );
}

function isFull(text: string): boolean {
  return isLatinFull(text) || isDotted(text);
}

function isLatinFull(text: string): boolean {
  return /^[A-Z][\p{L}.'-]* .*\p{L}$/u.test(text);
}

function isDotted(text: string): boolean {
  return /^[\u3400-\u9fff]+·/.test(text);
}

/** What stands before the family name. */
function givenOf(name: string): string {
  return name.slice(0, name.lastIndexOf('·'));
}
