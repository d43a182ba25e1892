// Times at the head of what they date: a chronology sets days above its entries, a log the hours.

import type { TimeFields } from '../../language/time-fields.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { dottedDays, dottedMonths } from './bare-days.ts';
import type { TimeExpression } from './join.ts';
import { tellsDate } from './range.ts';

/** A time that stands above or before what it dates. Offsets of `expression` count within its block. */
export interface Head {
  readonly block: number;
  readonly expression: TimeExpression;
  readonly clock: boolean;
  /** Nothing else stands in its block, or the block is a heading. */
  readonly above: boolean;
}

/** A block with the time expressions found in it. */
export interface TimedBlock {
  readonly block: Block;
  readonly text: string;
  readonly expressions: readonly TimeExpression[];
}

/** How many times at the beginning of blocks make a chronology or log; four digits alone might be another figure. */
const leastHeads = 2;
const leastBare = 3;

/** 【08:15】, (3 May), •: what may stand before a time that opens its block. */
const opening = /^[\s【\[（(〔*•·▪◆■–—-]*$/;
const nothingElse = /^[\s】\]）)〕:：.。,，–—-]*(?:(?:更新|快讯|现场|[Uu]pdated?)[\s】\]）)〕:：]*)?$/;
/** 08:15 警方…, 8:15 a.m. — Police …, 【8:15更新】…; a day takes more than a space: March 2: …. */
const afterClock = /^(?:更新|快讯|现场)?(?:[\s】\]）)〕:：|｜–—-]|$)/;
const afterDate = /^\s?(?:[】\]〕:：|｜–—]|-\s)/;
const fourDigits = /^[\s【\[（(*•·]*(?<digits>\d{4})(?=\s*$|\s?[】\]）)|｜–—:：]|\s{2}|\u3000| \p{Script=Han})/u;
/** 1921 Founded in Alder, 1995–1999 Economist, 3 May Police raid it: a space alone parts the time of a line from what it dates. */
const afterSpace = /^ ["“‘]?\p{Lu}\p{Ll}/u;
const yearOfLine = /^(?<digits>1[5-9]\d\d|20\d\d)(?= \| | ["“‘]?\p{Lu}\p{Ll})/u;
const leastLines = 3;

/** The heads of an article in order; none where there is no series of them. */
export function findHeads(blocks: readonly TimedBlock[]): Head[] {
  const written = blocks.flatMap((timed, index) => headOf(timed, index) ?? []);
  const bare = [...bareHeads(blocks), ...dottedHeads(blocks)];
  const series = (clock: boolean, least: number) => {
    const sure = written.filter((head) => head.clock === clock);
    const all = [...sure, ...bare.filter((head) => head.clock === clock)];
    if (differing(blocks, all) >= leastBare) return all;
    return differing(blocks, sure) >= least ? sure : [];
  };
  const clocks = series(true, leastHeads);
  // Above the hours of a log one day may stand.
  const days = clocks.length > 0 ? series(false, 1).filter(({ above }) => above) : series(false, leastHeads);
  const known = new Set([...clocks, ...days].map(({ block }) => block));
  const lines = clocks.length > 0 ? [] : linesOf(blocks).filter(({ block }) => !known.has(block));
  return [...clocks, ...days, ...lines].sort((a, b) => a.block - b.block);
}

/** Line upon line that a time begins, years in their order. */
function linesOf(blocks: readonly TimedBlock[]): Head[] {
  const runs: Head[][] = [[]];
  blocks.forEach((timed, index) => {
    const { block, text, expressions } = timed;
    const digits = yearOfLine.exec(text)?.groups?.['digits'];
    const [first] = expressions;
    const isRow = block.kind === 'TABLE_ROW';
    const year =
      digits === undefined || (first?.start ?? 4) < 4
        ? undefined
        : { start: 0, end: 4, rule: 'any/year-above', fields: { year: Number(digits) }, until: null };
    const isDay = !isRow && first?.start === 0 && tellsDay(first.fields) && afterSpace.test(text.slice(first.end));
    const expression = year ?? (isDay ? first : undefined);
    const last = runs.at(-1)?.at(-1);
    if (expression === undefined || !(isRow || mayBegin(block))) return;
    if (last !== undefined && last.block !== index - 1) runs.push([]);
    runs.at(-1)?.push({ block: index, expression, clock: false, above: false });
  });
  return runs.filter((run) => run.length >= leastLines && inOrder(run)).flat();
}

/** 1995–1999, 3 May, March 2019; not Monday. */
function tellsDay({ year, month, hour, from, duration, frequency, vague, same }: TimeFields): boolean {
  return (year ?? month) !== undefined && (hour ?? from ?? duration ?? frequency ?? vague ?? same) === undefined;
}

function inOrder(run: readonly Head[]): boolean {
  const years = run.flatMap(({ expression: { fields } }) => fields.year ?? []);
  const steps = years.slice(1).map((year, index) => year - (years[index] as number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** How many of the heads tell another time than the others. */
function differing(blocks: readonly TimedBlock[], heads: readonly Head[]): number {
  return new Set(heads.map(({ block, expression: { start, end } }) => blocks[block]?.text.slice(start, end))).size;
}

function headOf({ block, text, expressions }: TimedBlock, index: number): Head | null {
  const [expression] = expressions;
  if (expression === undefined || !mayBegin(block) || !opening.test(text.slice(0, expression.start))) return null;
  const { fields } = expression;
  const clock = fields.hour !== undefined && !tellsDate(fields);
  if (!clock && (!tellsDate(fields) || fields.from === 'PREVIOUS')) return null;
  // 2021-08-09 16:34 in full closes a post as often as it opens one.
  if (fields.hour !== undefined && fields.year !== undefined) return null;
  if (fields.duration ?? fields.frequency ?? fields.vague ?? fields.same ?? fields.dateline) return null;
  const after = text.slice(expression.end);
  const above = nothingElse.test(after) || (!clock && block.kind === 'HEADING');
  return above || (clock ? afterClock : afterDate).test(after) ? { block: index, expression, clock, above } : null;
}

/** 0930 and 2019 alone above an entry: years where all of them may be years, otherwise hours. */
function bareHeads(blocks: readonly TimedBlock[]): Head[] {
  const found = blocks.flatMap(({ block, text, expressions }, index) => {
    const match = mayBegin(block) ? fourDigits.exec(text) : null;
    const digits = match?.groups?.['digits'];
    const end = match?.[0].length ?? 0;
    // 2023 is a part of a time that the rules read.
    const isRead = (expressions[0]?.start ?? end) < end;
    return digits === undefined || isRead ? [] : [{ index, digits, text, end }];
  });
  const years = found.every(({ digits }) => /^(?:1[5-9]|20)/.test(digits));
  const clocks = !years && found.every(({ digits }) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits));
  if (!years && !clocks) return [];
  return found.map(({ index, digits, text, end }) => {
    const start = text.indexOf(digits);
    const fields: TimeFields = years
      ? { year: Number(digits) }
      : { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) };
    const rule = years ? 'any/year-above' : 'any/clock-above';
    const above = nothingElse.test(text.slice(end));
    return { block: index, expression: { start, end, rule, fields, until: null }, clock: clocks, above };
  });
}

/** 5.18 ⏎ … ⏎ 6.3 ⏎ …, 5.18 李明被捕 */
function dottedHeads(blocks: readonly TimedBlock[]): Head[] {
  const lines = blocks.map((timed) => (mayBegin(timed.block) ? timed : { ...timed, text: '' }));
  return [...dottedDays(lines), ...dottedMonths(lines)].map(([block, expression]) => {
    const above = nothingElse.test((blocks[block] as TimedBlock).text.slice(expression.end));
    return { block, expression, clock: false, above };
  });
}

function mayBegin({ kind }: Block): boolean {
  return kind === 'PARAGRAPH' || kind === 'HEADING' || kind === 'LIST_ITEM' || kind === 'QUOTE';
}

/**
 * What each head dates, in the offsets of the article: from its own end to the next head or heading. What follows the last entry
 * may be no part of it: it is no longer than the longest before it. A day before the rest of its line dates that line alone.
 */
export function governedBy(heads: readonly Head[], blocks: readonly TimedBlock[]): Span[] {
  let longest = shortEntry;
  return heads.map(({ block, clock, above, expression }, index) => {
    const next = heads[index + 1]?.block ?? Math.min(blocks.length, block + longest + 1);
    let last = block;
    // 16:10 ⏎ Minister arrives ⏎ …: a heading right below it is that of the entry.
    const ends = (at: number) => blocks[at]?.block.kind === 'HEADING' && (at > block + 1 || !above);
    while ((clock || above) && last + 1 < next && !ends(last + 1)) last++;
    longest = Math.max(longest, last - block);
    return {
      start: (blocks[block] as TimedBlock).block.start + expression.end,
      end: (blocks[last] as TimedBlock).block.end,
    };
  });
}

/** In blocks: what an entry may hold however long the others are. */
const shortEntry = 2;

/** The hours of a log behind a midnight within it: of which day they are, no words tell. */
export function pastMidnight(heads: readonly Head[]): ReadonlySet<Head> {
  const past = new Set<Head>();
  for (const run of runsOfHours(heads)) {
    const steps = run.slice(1).map((head, index) => minutesOf(head) - minutesOf(run[index] as Head));
    const forward = steps.filter((step) => step > 0).length * 2 >= steps.length;
    const turn = steps.findIndex((step) => (forward ? step < -halfDay : step > halfDay));
    if (turn >= 0) for (const head of run.slice(turn + 1)) past.add(head);
  }
  return past;
}

const halfDay = 12 * 60;

/** The hours between one day and the next. */
function runsOfHours(heads: readonly Head[]): Head[][] {
  const runs: Head[][] = [[]];
  for (const head of heads) {
    if (head.clock) runs.at(-1)?.push(head);
    else runs.push([]);
  }
  return runs;
}

function minutesOf({ expression: { fields } }: Head): number {
  return (fields.hour ?? 0) * 60 + (fields.minute ?? 0);
}
