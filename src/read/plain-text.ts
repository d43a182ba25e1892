// Plain text: a headline if there is one, a date line if there is one, paragraphs.

import type { Draft, DraftBlock } from './draft.ts';
import { isCjk, normalizeInline } from './inline.ts';
import { endsInPhotoCredit } from './photo-credit.ts';
import { readPublished } from './published.ts';

/** Reads plain text. Blank lines part paragraphs; without any, each line is one, unless lines are plainly wrapped. */
export function readPlainText(text: string): Draft {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const title = first >= 0 && isHeadline(lines, first) ? normalizeInline(lines[first] as string).text : null;
  const body = title === null ? lines : lines.slice(first + 1);
  const blocks = paragraphs(body)
    .map((paragraph): DraftBlock => {
      const words = normalizeInline(paragraph);
      return { kind: endsInPhotoCredit(words.text) ? 'CAPTION' : 'PARAGRAPH', ...words };
    })
    .filter((block) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(block.text));
  const dateLine = blocks.slice(0, 3).find((block) => isDateLine(block.text));
  return {
    title: title === '' ? null : title,
    url: null,
    publisher: null,
    authors: [],
    published: dateLine === undefined ? null : readPublished(dateLine.text),
    blocks,
    omissions: [],
  };
}

/** A line that holds a full date and hardly anything else: `Thursday, August 8, 2019`, `2021年11月14日 星期日 10:20`. */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || readPublished(text) === null) return false;
  const rest = text
    .replace(
      /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?/gi,
      '',
    )
    .replace(
      /星期[一二三四五六日天]|[周週][一二三四五六日]|[年月日号號时時分]|上午|下午|发布|發布|發表|发表|更新|时间|時間|日期/g,
      '',
    )
    .replace(/\b(?:published|updated|posted|date|at|on|st|nd|rd|th|a\.?m|p\.?m|[A-Z]{2,4})\b\.?/gi, '')
    .replace(/[\s\d:：,，.|/()（）·-]+/g, '');
  return rest.length <= 2;
}

/** A first line that is short, does not end as a sentence does, and stands apart from a text that is longer than it. */
function isHeadline(lines: readonly string[], first: number): boolean {
  const line = (lines[first] as string).trim();
  const width = [...line.slice(0, 400)].reduce((sum, character) => sum + (isCjk(character) ? 2 : 1), 0);
  if (width > 200 || /[。.；;，,：:]["”」』）)]?$/.test(line.replace(/\b(?:[A-Z]\.){2,8}$|…$|\.{3}$/, 'x')))
    return false;
  const next = lines.slice(first + 1).find((other) => other.trim() !== '');
  if (next === undefined) return false;
  return (lines[first + 1] ?? '').trim() === '' || next.trim().length > line.length || isDateLine(next.trim());
}

function paragraphs(lines: readonly string[]): string[] {
  const result: string[] = [];
  let chunk: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') {
      chunk.push(line);
      continue;
    }
    if (chunk.length > 0) result.push(...(isWrapped(chunk) ? [chunk.join('\n')] : chunk));
    chunk = [];
  }
  return result;
}

/** Lines cut at one width: all but the last are about as long as the longest, and few end a sentence. */
function isWrapped(chunk: readonly string[]): boolean {
  if (chunk.length < 2) return false;
  const full = chunk.slice(0, -1).map((line) => line.trimEnd());
  const longest = full.reduce((width, line) => Math.max(width, line.length), 0);
  if (longest > 120 || longest < 20) return false;
  const even = full.filter((line) => line.length >= longest * 0.7).length;
  const ended = full.filter((line) => /[。！？!?.”」"]$/.test(line)).length;
  const indented = chunk.filter((line) => /^(?:\u3000{2}|\s{2,})/.test(line)).length;
  return even >= full.length * 0.8 && ended <= full.length * 0.4 && indented <= 1;
}
