// Folds a text for looking names up in it, unit by unit, so that every offset holds.

import { folds, foldUnits } from './fold.ts';

/**
 * `text` with its script folded, diacritics taken off, full-width Latin made plain, and the many name dots, apostrophes,
 * quotation marks and hyphens made one. Length and every UTF-16 offset stay the same; case is kept.
 */
export function foldForLookup(text: string): string {
  return foldUnits(text, lookupFolds);
}

/** One code unit, folded likewise. */
export function foldUnitForLookup(unit: number): number {
  return lookupFolds[unit] || unit;
}

/** By code unit, 0 for what stays. */
const lookupFolds = Uint16Array.from(folds);
for (const [from, to] of [
  ['‧·•・･．', '·'],
  ['’‘＇', "'"],
  ['“”„', '"'],
  ['‐‑–－', '-'],
  // Characters that Hong Kong writes beside those of the folding table, in names of bodies.
  ['衞', '卫'],
  ['敎', '教'],
  ['麪', '面'],
] as const)
  for (const mark of from) set(mark, to);
for (const [index, letter] of [...'łŁøØđĐıß'].entries()) set(letter, 'lLoOdDis'[index] as string);
// Full-width letters and digits only: full-width punctuation is told apart elsewhere.
for (let code = 0xff01; code <= 0xff5e; code++) {
  const plain = String.fromCharCode(code - 0xfee0);
  if (/[0-9A-Za-z&]/.test(plain)) set(String.fromCharCode(code), plain);
}
for (const [first, last] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code);
    const base = letter.normalize('NFD')[0] as string;
    if (base.charCodeAt(0) < 0x80 && base !== letter) set(letter, base);
  }

function set(unit: string, plain: string): void {
  if (unit !== plain) lookupFolds[unit.charCodeAt(0)] = plain.charCodeAt(0);
}
