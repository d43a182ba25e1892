// Quotation marks: where a text quotes, in every kind of marks.

import type { Span } from '../../model/span.ts';

/** A quotation: the span with its marks, the words between them. Only the outermost of nested ones are listed. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False when the closing mark is missing and the end of the block closes it. */
  readonly closed: boolean;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '«': '»',
  '„': '“',
  '‘': '’',
  '"': '"',
  '″': '″',
};

/**
 * The outermost quotations of `text` between `start` and `end`, in order. Offsets count in `text`. `open`: the text
 * before left a quotation open; words up to a closing mark that nothing here opens go on with it.
 */
export function findQuotations(text: string, { start, end }: Span, open = false): Quotation[] {
  const quotations: Quotation[] = [];
  const rest = open ? danglingClose(text, start, end) : null;
  if (rest !== null) quotations.push({ start, end: rest + 1, inner: { start, end: rest }, closed: true });
  for (let at = rest === null ? start : rest + 1; at < end; at++) {
    const mark = text[at] as string;
    const typed = mark === "'" ? typedQuotation(text, at, start, end) : null;
    if (typed !== null) {
      quotations.push(typed);
      at = typed.end - 1;
      continue;
    }
    const closing = isMisprinted(text, at, start) ? '”' : pairs[mark];
    if (closing === undefined || (mark === '‘' && !opensSingle(text, at))) continue;
    // 6′ 2″ is a length.
    if (mark === '″' && !opensStraight(text, at, start)) continue;
    // ""It was …": a mark printed twice.
    const open = mark === '"' && text[at + 1] === '"' && /[\p{L}\p{N}[]/u.test(text[at + 2] ?? ' ') ? at + 1 : at;
    const close = closingMark(text, open, closing, end);
    if (close === null) {
      if (mark !== '“' && mark !== '「' && !(mark === '"' && opensStraight(text, at, start))) continue;
      quotations.push({ start: at, end, inner: { start: at + 1, end }, closed: false });
      break;
    }
    let inner = close;
    while (inner > open + 1 && /\s/.test(text[inner - 1] as string)) inner--;
    quotations.push({ start: at, end: close + 1, inner: { start: open + 1, end: inner }, closed: true });
    at = mark === '"' && text[close + 1] === '"' ? close + 1 : close;
  }
  return quotations;
}

/** called it 'bonkers', a 'sad day' for all: a few words between apostrophes; not the workers' pay. */
function fewWords(text: string, at: number, end: number): Quotation | null {
  const reach = text.slice(at + 1, Math.min(end, at + 240));
  // 'insisting he will stay': the words of whoever heard him
  if (/^(?:n|em|til|tis|twas|cause|bout|round|[a-z]+ing (?:he|she|they|it))\b/i.test(reach)) return null;
  const next = reach.search(/(?<=\s)'\p{L}/u);
  const marks = [...reach.slice(0, next < 0 ? undefined : next).matchAll(/(?<=[\p{L}\d…%])'(?![\p{L}\d])/gu)].map(
    ({ index }) => index,
  );
  const last = marks.findLast((mark) => /^'(?:[.,;:?!)]|$)/.test(reach.slice(mark)));
  const first = marks.find((mark) => reach[mark - 1] !== 's');
  const close = first ?? last ?? marks.at(-1);
  if (close === undefined || close < 3) return null;
  return { start: at, end: at + close + 2, inner: { start: at + 1, end: at + close + 1 }, closed: true };
}

/** ''No,'' and 'No,' in apostrophes, where the words end in a mark of their own. */
function typedQuotation(text: string, at: number, start: number, end: number): Quotation | null {
  if (at > start && !/[\s(]/.test(text[at - 1] as string)) return null;
  const mark = text[at + 1] === "'" ? "''" : "'";
  if (!/[\p{L}£$€#@]/u.test(text[at + mark.length] ?? ' ')) return null;
  for (
    let close = text.indexOf(mark, at + mark.length);
    close > 0 && close < end;
    close = text.indexOf(mark, close + 1)
  ) {
    const after = close + mark.length;
    if (/[,.?!]/.test(text[close - 1] as string) && (after >= end || /[\s.,;)]/.test(text[after] as string)))
      return { start: at, end: after, inner: { start: at + mark.length, end: close }, closed: true };
  }
  if (mark !== "'") return null;
  const few = fewWords(text, at, end);
  if (few !== null) return few;
  // Reed said: 'It is old #bridge': the last mark of a paragraph closes what a colon opened.
  const last = text.slice(at, end).trimEnd();
  if (/: $/.test(text.slice(start, at)) && last.endsWith("'") && last.length > 20)
    return { start: at, end: at + last.length, inner: { start: at + 1, end: at + last.length - 1 }, closed: true };
  // 'It is old. ⏎ 'It is also narrow.': a paragraph that begins so and goes on in the next.
  if (
    at === start &&
    /^'(?!Tis|Twas|Til|Cause|Round|Bout|Em\b)\p{Lu}/u.test(last) &&
    /[.!?]$/.test(last) &&
    last.split(' ').length > 5
  )
    return { start: at, end, inner: { start: at + 1, end }, closed: false };
  return null;
}

/** The first closing mark before any opening one; null when there is none. */
function danglingClose(text: string, start: number, end: number): number | null {
  for (let at = start; at < end; at++) {
    const character = text[at] as string;
    if (character === '“' || character === '「') return null;
    if (character === '”' || character === '」') return at;
  }
  return null;
}

function closingMark(text: string, open: number, closing: string, end: number): number | null {
  const opening = text[open] as string;
  let depth = 0;
  for (let at = open + 1; at < end; at++) {
    const character = text[at];
    if (character === closing && (closing !== '’' || closesSingle(text, at))) {
      if (depth === 0) return at;
      depth--;
    } else if (character === opening && opening !== closing) {
      // The same opening mark again: nested marks of one kind, or a closing mark that was forgotten at a paragraph's end.
      depth++;
    }
  }
  return null;
}

/** ”…”: a closing mark printed where one opens, after a colon, a full stop or at the beginning. */
function isMisprinted(text: string, at: number, start: number): boolean {
  return (
    text[at] === '”' &&
    (at === start || /[：:。！？\s]/.test(text[at - 1] as string)) &&
    /[\p{L}\p{N}（《]/u.test(text[at + 1] ?? ' ') &&
    text.slice(at + 1, at + 600).includes('”')
  );
}

/** A straight mark opens where a word begins. */
function opensStraight(text: string, at: number, start: number): boolean {
  return (at === start || /[\s(—–]/.test(text[at - 1] as string)) && /[\p{L}\p{N}[]/u.test(text[at + 1] ?? ' ');
}

/** ‘ opens a quotation at a word's beginning; inside a word it is an apostrophe. */
function opensSingle(text: string, at: number): boolean {
  return at === 0 || /[\s("“「（—–]/.test(text[at - 1] as string);
}

function closesSingle(text: string, at: number): boolean {
  return !/\p{L}/u.test(text[at + 1] ?? ' ');
}
