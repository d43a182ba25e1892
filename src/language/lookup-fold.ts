// Folds a text for looking names up in it, unit by unit, so that every offset holds.

import { foldScript } from './fold.ts';

/**
 * `text` with its script folded, diacritics taken off, full-width Latin made plain, and the many name dots, apostrophes,
 * quotation marks and hyphens made one. Length and every UTF-16 offset stay the same; case is kept.
 */
export function foldForLookup(text: string): string {
  // Half of the authority list, at every start.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const folded = foldScript(text);
  let result = '';
  let copied = 0;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (code < 0x80 || (code >= 0x3400 && code <= 0x9fff)) continue;
    const plain = plainUnit(folded[index] as string);
    if (plain === folded[index]) continue;
    result += folded.slice(copied, index) + plain;
    copied = index + 1;
  }
  return copied === 0 ? folded : result + folded.slice(copied);
}

const marks = new Map([
  ...[...'‧·•・･．‐'].map((dot) => [dot, dot === '‐' ? '-' : '·'] as const),
  ...[...'’‘＇'].map((mark) => [mark, "'"] as const),
  ...[...'“”„'].map((mark) => [mark, '"'] as const),
  ...[...'‑–－'].map((dash) => [dash, '-'] as const),
  ...[...'łŁøØđĐıß'].map((letter, index) => [letter, 'lLoOdDis'[index] as string] as const),
]);

function plainUnit(unit: string): string {
  const known = marks.get(unit);
  if (known !== undefined) return known;
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) {
    // Full-width letters and digits only: full-width punctuation is told apart elsewhere.
    const plain = String.fromCharCode(code - 0xfee0);
    return /[0-9A-Za-z&]/.test(plain) ? plain : unit;
  }
  if (code < 0xc0 || code > 0x24f) {
    return code >= 0x1e00 && code <= 0x1eff ? baseLetter(unit) : unit;
  }
  return baseLetter(unit);
}

function baseLetter(unit: string): string {
  const base = unit.normalize('NFD')[0] as string;
  return base.charCodeAt(0) < 0x80 ? base : unit;
}
