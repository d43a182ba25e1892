// Script folding: one table makes one set of Chinese rules serve both scripts, and makes names comparable.

import { simplified, traditional } from './fold-table.ts';

const table = new Map([...traditional].map((character, index) => [character, simplified[index] as string]));

/** What folding replaces, by code unit, 0 for nothing: traditional characters, and full-width digits (２０１９年). */
export const folds = new Uint16Array(0x10000);
for (const [character, replacement] of table) folds[character.charCodeAt(0)] = replacement.charCodeAt(0);
for (let digit = 0; digit < 10; digit++) folds[0xff10 + digit] = 0x30 + digit;

/**
 * `text` with traditional characters and full-width digits replaced one to one. Length and every UTF-16 offset stay the
 * same; words are not touched (軟體 becomes 软体, not 软件).
 */
export function foldScript(text: string): string {
  return foldUnits(text, folds);
}

/** `text` with each code unit replaced by what `table` has for it, if not 0. */
export function foldUnits(text: string, table: Uint16Array): string {
  let folded = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const replacement = table[text.charCodeAt(index)] as number;
    if (replacement === 0) continue;
    folded += text.slice(copied, index) + String.fromCharCode(replacement);
    copied = index + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** `text` with the half-width marks of Chinese sentences made full-width (他说,(上)月 → 他说，（上）月). Every offset stays the same. */
export function foldMarks(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}》」”）)])[,;:!?]/gu, (mark) => fullWidth.get(mark) as string)
    .replace(/\((?=[^()\n]{0,40}\p{Script=Han}[^()\n]{0,40}\))([^()\n]{0,80})\)/gu, '（$1）');
}

const fullWidth = new Map([...',;:!?'].map((mark, index) => [mark, '，；：！？'[index] as string]));

/** How many characters of `text` are written differently in simplified script: tells the scripts apart. */
export function countTraditional(text: string): number {
  let count = 0;
  for (const character of text) if (table.has(character)) count++;
  return count;
}

/**
 * A name as a key for comparison: script folded, full width folded (NFKC), lower case, without spaces, dots and hyphens
 * between its parts, and without diacritics (珍‧普薩基 → 珍普萨基, "Ana Pérez" → "anaperez").
 */
export function foldName(name: string): string {
  return foldScript(name.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{M}\s‧·•・.．\-‐'’"“”《》「」]/gu, '')
    .replace(/[łŁøØđĐ]/g, (letter) => ({ ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd' })[letter] as string)
    .toLowerCase();
}

/** Running text for searching: full width folded (NFKC), lower case, simplified script, runs of white space as one space. */
export function foldText(text: string): string {
  return foldScript(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();
}
