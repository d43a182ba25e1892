// Tables with a column of dates: each row tells one happening.

import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { TimeReading } from '../types.ts';
import { precisionOf } from './better-time.ts';
import { isDate } from './happening.ts';
import type { Fact } from './layout.ts';
import type { Story } from './mention.ts';

interface Row extends Span {
  readonly cells: readonly Span[];
  /** The time of each cell that holds nothing else. */
  readonly dates: readonly (TimeReading | null)[];
}

/** Longer rows are read as sentences. */
const longestRow = { zh: 90, en: 200 };
const prose = /[。！？][^”」』）)]|[a-z][.!?] [A-Z“"]/;

export function toldByRows(story: Story): Fact[] {
  const { source, language } = story;
  const { labels } = language;
  const namesTime = (row: Row) => row.cells.some(({ start, end }) => labels.time.test(source.folded.slice(start, end)));
  return tablesOf(story).flatMap((table) => {
    if (table.filter(isDated).length < 2) return [];
    let head: Row | null = null;
    return table.flatMap((row) => {
      // Born | 3 May 1950: a label and what it stands for.
      const isBox = row.cells.length === 2 && row.dates[0] === null && (head === null || !namesTime(head));
      if (isDated(row)) return isBox ? [] : (factOf(row, head) ?? []);
      // A row of heads stands first, or names the column of dates again.
      if (row === table[0] || namesTime(row)) head = row;
      return [];
    });
  });

  function factOf(row: Row, head: Row | null): Fact | null {
    const { cells, dates } = row;
    const told = cells.filter((_, index) => dates[index] === null);
    const time = timeOf(dates);
    const words = told.map(textOf);
    if (time === null || row.end - row.start > longestRow[source.language]) return null;
    // 8月8日 | 15例: figures alone.
    if (!words.some((cell) => /^\D*\p{L}{2}/u.test(cell)) || words.some((cell) => prose.test(cell))) return null;
    const column = head?.cells.length === cells.length ? head.cells[dates.indexOf(time)] : undefined;
    const label =
      column === undefined || labels.time.test(source.folded.slice(column.start, column.end)) ? null : column;
    const stem = label === null ? '' : textOf(label).replace(labels.rest, '').trim();
    // Harbor Road | Ann Reed arrested: a cell that tells the whole.
    const tells = (cell: Span) => / /.test(textOf(cell)) && language.happening.test(textOf(cell));
    const deed = source.language === 'en' ? told.find(tells) : undefined;
    const pieces = deed === undefined ? [...words, stem].filter((piece) => piece !== '') : [textOf(deed)];
    const title = pieces.join(source.language === 'zh' ? ' ' : ', ').replace(/\.$/, '');
    return { time, span: row, word: deed ?? label ?? row, named: told, title, place: null, rule: 'row' };
  }

  function textOf({ start, end }: Span): string {
    return source.text.slice(start, end);
  }
}

function isDated({ dates }: Row): boolean {
  return dates.some((date) => date !== null);
}

/** 日期 | 时间: the day and its hour are one time; of two days the first is that of the row. */
function timeOf(dates: readonly (TimeReading | null)[]): TimeReading | null {
  const [first, ...others] = dates.filter((date) => date !== null);
  return first === undefined
    ? null
    : finest([first, ...others.filter(({ edtf }) => edtf?.startsWith(first.edtf ?? '-'))]);
}

function finest(times: readonly TimeReading[]): TimeReading | null {
  return times.reduce<TimeReading | null>(
    (best, each) => (best === null || precisionOf(each) < precisionOf(best) ? each : best),
    null,
  );
}

/** Rows right behind one another. */
function tablesOf({ source, times }: Story): Row[][] {
  const tables: Row[][] = [];
  for (const [index, block] of source.blocks.entries()) {
    if (block.kind !== 'TABLE_ROW') continue;
    const cells = cellsOf(source.text, block);
    const dates = cells.map((cell) => soleTime(source.folded, within(times, cell).filter(isDate), cell));
    if (source.blocks[index - 1]?.kind !== 'TABLE_ROW') tables.push([]);
    tables.at(-1)?.push({ start: block.start, end: block.end, cells, dates });
  }
  return tables;
}

export function cellsOf(text: string, { start, end }: Span): Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split(' | ')
    .map(({ length }) => {
      const cell = { start: from, end: from + length };
      from += length + 3;
      return cell;
    });
}

/** The time of a cell that holds little else: a weekday in brackets, "about". */
function soleTime(folded: string, times: readonly TimeReading[], { start, end }: Span): TimeReading | null {
  let [rest, at] = ['', start];
  for (const time of times) {
    rest += folded.slice(at, time.start);
    at = time.end;
  }
  rest = (rest + folded.slice(at, end)).replace(/约|左右|许|(?:周|星期)[一二三四五六日天]|\b(?:about|c|at|on)\b/g, '');
  return /[\p{L}\p{N}]/u.test(rest) ? null : finest(times);
}
