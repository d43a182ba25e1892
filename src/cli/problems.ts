// Prints a problem with its line of the text and a caret under its words.

import type { Problem } from '../model/problem.ts';
import { columnsOf } from './terminal.ts';

/** Longest stretch of a line that is shown before and after the words, in UTF-16 units. */
const reach = 40;

export function printProblem(text: string, { rule, severity, message, span }: Problem): string {
  const head = `${severity === 'WARNING' ? 'warning' : 'note'} ${rule}: ${message}`;
  if (span === null) return head;
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - reach);
  const newline = text.indexOf('\n', span.start);
  const lineEnd = Math.min(newline < 0 ? text.length : newline, span.end + reach);
  const line = text.slice(0, span.start).split('\n').length;
  const before = `${line}: ${text.slice(lineStart, span.start)}`;
  const caret =
    ' '.repeat(columnsOf(before)) +
    '^'.repeat(Math.max(1, columnsOf(text.slice(span.start, Math.min(span.end, lineEnd)))));
  return `${head}\n${before}${text.slice(span.start, lineEnd)}\n${caret}`;
}
