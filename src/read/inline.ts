// White space and invisible characters of text that comes from markup.

import type { EntityLink } from '../model/article.ts';

/**
 * Text as a reader sees it: runs of white space become one space; line breaks of the markup vanish next to Chinese
 * characters and before closing punctuation (they stand around links and in wrapped lines, not between words);
 * zero-width characters, soft hyphens, direction marks and control characters go. Links keep to their words.
 */
export function normalizeInline(raw: string, links: readonly EntityLink[] = []): { text: string; links: EntityLink[] } {
  const starts = links.length === 0 ? null : new Int32Array(raw.length + 1);
  const ends = links.length === 0 ? null : new Int32Array(raw.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let previous = '';
  let spaceFrom = -1;
  let filled = 0;
  for (let index = 0; index < raw.length; index++) {
    const character = raw[index] as string;
    if (ends !== null) ends[index] = length;
    if (isSpace(character)) {
      if (spaceFrom < 0) spaceFrom = index;
      continue;
    }
    if (isInvisible(raw, index)) continue;
    if (spaceFrom >= 0) {
      const space = length === 0 ? '' : spaceBetween(previous, character, raw, spaceFrom, index);
      pieces.push(space);
      length += space.length;
      spaceFrom = -1;
    }
    if (starts !== null) for (; filled <= index; filled++) starts[filled] = length;
    pieces.push(character);
    length += 1;
    previous = character;
  }
  const text = pieces.join('');
  if (starts === null || ends === null) return { text, links: [] };
  for (; filled <= raw.length; filled++) starts[filled] = length;
  ends[raw.length] = length;
  const placed = links.map(({ start, end, href }) => ({ start: starts[start] ?? 0, end: ends[end] ?? length, href }));
  return { text, links: placed.filter(({ start, end }) => start < end) };
}

/** The words of an element or a field that may be missing, as a reader sees them. */
export function clean(text: string | null): string {
  return normalizeInline(text ?? '').text;
}

/** A space that stays whatever stands beside it: between the cells of a row, for the line break of a headline. */
export const hardSpace = '\v';

/** True for Han characters, kana, and the full-width punctuation set with them: no spaces between words there. */
export function isCjk(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xd840 && code <= 0xd8ff)
  );
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code <= 0x20
    ? code >= 0x09 && (code <= 0x0d || code === 0x20)
    : code >= 0x85 && /\s|\u0085/.test(character) && code !== 0xfeff;
}

/** The space that a run of white space between two characters stands for. */
function spaceBetween(before: string, after: string, raw: string, from: number, to: number): string {
  let broken = false;
  let wide = false;
  let forced = false;
  for (let index = from; index < to; index++) {
    if (raw[index] === '\n' || raw[index] === '\r') broken = true;
    if (raw[index] === '\u3000') wide = true;
    if (raw[index] === hardSpace) forced = true;
  }
  if (forced) return ' ';
  if (broken) {
    if (isCjk(before) || isCjk(after)) return '';
    if ('.,;:!?)]”’…'.includes(after) || '([“‘'.includes(before)) return '';
  }
  return wide ? '\u3000' : ' ';
}

function isInvisible(raw: string, index: number): boolean {
  const code = raw.charCodeAt(index);
  if (code < 0xad) return code < 0x20 || (code >= 0x7f && code <= 0x9f);
  if (code === 0x200c || code === 0x200d) return !joins(raw, index);
  return (
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Joiners are part of some scripts' spelling and of composed emoji; elsewhere they are left over from copying. */
function joins(raw: string, index: number): boolean {
  const before = raw.slice(Math.max(0, index - 2), index);
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]$/u.test(
    before,
  );
}
