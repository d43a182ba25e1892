// Plain text: a headline if there is one, a date line if there is one, paragraphs.

import { rowsOf } from './columns.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { readHead } from './head.ts';
import { isHeadLine, isLabelOrSection, readHeadLine } from './head-line.ts';
import { isCjk, normalizeInline } from './inline.ts';
import { endsInPhotoCredit } from './photo-credit.ts';
import { isTaiwanese, looksLikePublisher } from './publisher-names.ts';
import { isWrapped, unwrapped } from './wrapped-lines.ts';

/** Reads plain text. Blank lines part paragraphs; without any, each line is one, unless lines are plainly wrapped. */
export function readPlainText(text: string): Draft {
  const lines = unquoted(text.split(/\r\n|[\n\r\u2028\u2029\f\v]/));
  const first = firstWords(lines);
  const title = first < lines.length && isHeadline(lines, first) ? normalizeInline(lines[first] as string).text : null;
  const before = lines.slice(0, first);
  const body = lines.slice(title === null ? first : first + 1);
  const blocks = [...before, ...paragraphs(body)]
    .map((paragraph): DraftBlock => {
      const isRow = typeof paragraph !== 'string';
      const words = normalizeInline(isRow ? paragraph.row : paragraph);
      return { kind: isRow ? 'TABLE_ROW' : endsInPhotoCredit(words.text) ? 'CAPTION' : 'PARAGRAPH', ...words };
    })
    .filter((block) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(block.text));
  return {
    title: title === '' ? null : title,
    url: null,
    publisher: null,
    authors: [],
    published: null,
    blocks,
    omissions: [],
  };
}

/** > The council voted. > …: an article that a mail quotes. */
function unquoted(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.startsWith('>'));
  if (first < 0) return lines;
  const quoted = lines.slice(first).filter((line) => line.startsWith('>') || line.trim() === '').length;
  return quoted < (lines.length - first) * 0.9 ? lines : lines.map((line) => line.replace(/^>{1,3} ?/, ''));
}

/** The index of the first line that is no head line: a paper's name or a date may stand above the headline. */
function firstWords(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  for (let index = Math.max(first, 0), seen = 0; index < lines.length && seen < 6; index++) {
    const line = (lines[index] as string).trim();
    if (line === '') continue;
    const next = lines.slice(index + 1, index + 4).find((other) => other.trim() !== '') ?? '';
    if (!isHeadLine(line) && !isLabelOrSection(line) && !(looksLikePublisher(line) && isHeadLine(next.trim())))
      return index;
    seen++;
  }
  return first < 0 ? lines.length : first;
}

/** A first line that is short, does not end as a sentence does, and stands apart from a text that is longer than it. */
function isHeadline(lines: readonly string[], first: number): boolean {
  const line = (lines[first] as string).trim();
  // 【国内】: the first section of news in brief, below its day.
  if (/^[【〔[][^】〕\]]{1,8}[】〕\]]$/.test(line)) return false;
  const width = [...line.slice(0, 400)].reduce((sum, character) => sum + (isCjk(character) ? 2 : 1), 0);
  if (width > 200 || /[。.；;，,：:]["”」』）)]?$/.test(line.replace(/\b(?:[A-Z]\.){2,8}$|…$|\.{3}$/, 'x')))
    return false;
  const next = lines.slice(first + 1).find((other) => other.trim() !== '');
  if (next === undefined) return false;
  return (
    (lines[first + 1] ?? '').trim() === '' ||
    next.trim().length > line.length ||
    readHeadLine(next.trim(), isTaiwanese(next)) !== null
  );
}

/** Paragraphs, and the rows of what is set in columns. */
function paragraphs(lines: readonly string[]): (string | { readonly row: string })[] {
  const chunks = chunksOf(lines);
  const isCut = chunks.some((chunk) => chunk.length > 2 && isWrapped(chunk));
  const words = isCut
    ? new Set(
        lines
          .join('\n')
          .toLowerCase()
          .match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu),
      )
    : new Set();
  const isWord = (word: string) => words.has(word.toLowerCase());
  const result: (string | { readonly row: string })[] = [];
  for (const chunk of chunks) {
    const rows = rowsOf(chunk);
    if (rows.size > 0) {
      result.push(...chunk.map((line, index) => (rows.has(index) ? { row: rows.get(index) as string } : line)));
      continue;
    }
    const head = result.length < 8 ? leadingHead(chunk) : 0;
    const rest = chunk.slice(head);
    result.push(...chunk.slice(0, head), ...(isWrapped(rest, isCut) ? [unwrapped(rest, isWord)] : rest));
  }
  return result;
}

/** The lines between blank ones; in a text that sets its paragraphs in, one begins with such a line. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.trim() === '';
    if (!blank && open && !/^(?:\u3000{2}|\s{2,8}\S)/.test(line)) chunks.at(-1)?.push(line);
    else if (!blank) chunks.push([line]);
    open = !blank;
  }
  return chunks;
}

/** How many lines that a chunk begins with are of the article's head. One that fills the width of wrapped lines is not. */
function leadingHead(chunk: readonly string[]): number {
  const head = readHead(chunk.map((line) => normalizeInline(line).text)).lines;
  let count = 0;
  while (head.has(count)) count++;
  const [first = ''] = chunk;
  const longest = chunk.reduce((width, line) => Math.max(width, line.trim().length), 0);
  return chunk.length > count && isWrapped(chunk) && first.trim().length >= longest * 0.7 ? 0 : count;
}
