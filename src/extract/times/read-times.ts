// Reads the times of an article in two phases: find what the words tell, then anchor it.

import { englishTimes } from '../../language/en/times.ts';
import { findAtoms, type TimeFields, type TimeLanguage } from '../../language/time-fields.ts';
import { chineseTimes } from '../../language/zh/times.ts';
import { type Day, readDay } from '../../model/calendar.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source, TimeReading } from '../types.ts';
import { type Anchor, type Anchored, anchorFields } from './anchor.ts';
import { joinAtoms, type TimeExpression } from './join.ts';

interface Previous extends Anchored {
  readonly block: number;
  readonly tellsYear: boolean;
}

/** All times of the article in reading order, and the expressions that could not be dated. */
export function readTimes(source: Source): { times: TimeReading[]; problems: Problem[] } {
  const language = source.language === 'zh' ? chineseTimes : englishTimes;
  const found = source.blocks.flatMap((block, index) => {
    if (block.kind === 'CREDIT') return [];
    const text = source.folded.slice(block.start, block.end);
    return joinAtoms(text, findAtoms(text, language.rules), language).map((expression) => ({
      expression,
      text,
      block,
      index,
    }));
  });
  const publication = publicationOf(source, found);
  const told = new Map<number, Day>();
  const times: TimeReading[] = [];
  const problems: Problem[] = [];
  let previous: Previous | null = null;
  let previousDay: Previous | null = null;
  for (const { expression, text, block, index } of found) {
    const near: Previous | null = within(previous, index);
    const nearDay: Previous | null = within(previousDay, index);
    const { fields } = expression;
    const anchor: Anchor = {
      publication,
      previous: near && { ...near, inBlock: near.block === index },
      previousDay: nearDay && { ...nearDay, inBlock: nearDay.block === index },
      future: looksForward(text, expression, language),
      told,
    };
    const anchored = resolve(expression, anchor);
    const open = opening(text, expression, anchored, language);
    const start = block.start + (open?.start ?? expression.start);
    const end = block.start + (open?.end ?? expression.end);
    const quote = source.text.slice(start, end);
    const about = language.about.test(text.slice(Math.max(0, expression.start - 16), expression.start));
    const edtf = anchored && finish(anchored.edtf, open !== null, about || fields.approximate === true);
    const value = edtf === null ? null : readEdtf(edtf);
    const { duration, frequency, vague } = fields;
    times.push({
      start,
      end,
      quote,
      edtf: value === null ? null : edtf,
      earliest: value?.start ?? null,
      latest: value?.end ?? null,
      kind: duration ? 'DURATION' : frequency ? 'FREQUENCY' : 'POINT',
      timeZone: fields.timeZone ?? null,
      conflict: anchored?.conflict ?? null,
      rule: expression.rule,
      reason: reasonOf(quote, anchored, fields),
    });
    if (anchored !== null && value !== null) {
      if (isAnchorFor(fields)) {
        previous = { ...anchored, block: index, tellsYear: tellsYear(fields, previous, index) };
        if (anchored.exact) previousDay = previous;
      }
      if (fields.weekday !== undefined && (fields.month !== undefined || fields.weekShift !== undefined)) {
        told.set(fields.weekday, anchored.day);
      }
    } else if (!duration && !frequency && !vague && tellsDate(fields)) {
      problems.push(unresolved(quote, { start, end }, publication));
    }
  }
  return { times, problems };
}

/** How many blocks a date reaches on: 同一天 leans on the paragraph before, not on one far above. */
const reach = 2;

function within(previous: Previous | null, block: number): Previous | null {
  return previous !== null && block - previous.block <= reach ? previous : null;
}

/** The day that the article was published; where its page and address say none, that of its dateline (11月14日讯). */
function publicationOf(source: Source, found: readonly { expression: TimeExpression; index: number }[]): Day | null {
  if (source.article.published !== null) return readDay(source.article.published);
  const line = found.find(({ expression, index }) => expression.fields.dateline && index < 6);
  const { year, month, day } = line?.expression.fields ?? {};
  return year === undefined || month === undefined || day === undefined ? null : { year, month, day };
}

function unresolved(quote: string, span: { start: number; end: number }, publication: Day | null): Problem {
  return {
    rule: publication === null ? 'anchor/no-publication-date' : 'anchor/unresolved',
    severity: 'WARNING',
    message:
      publication === null
        ? `“${quote}” needs a publication date to lean on, and the article has none: kept undated.`
        : `“${quote}” has no date to lean on: kept undated.`,
    span,
  };
}

function reasonOf(quote: string, anchored: Anchored | null, fields: TimeFields): string {
  if (anchored !== null) return `“${quote}”: ${anchored.why}`;
  if (fields.duration) return `“${quote}” tells a length of time, not when.`;
  if (fields.frequency) return `“${quote}” tells how often, not when.`;
  if (fields.vague) return `“${quote}” is too vague to date.`;
  return `“${quote}” has no date to lean on.`;
}

function finish(edtf: string, open: boolean, about: boolean): string {
  if (open) return `${edtf.split('/')[0]}/..`;
  return about && /^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf;
}

function resolve(found: TimeExpression, anchor: Anchor): Anchored | null {
  const first = anchorFields(found.fields, anchor);
  if (first === null || found.until === null) return first;
  const previous = { ...first, inBlock: true, tellsYear: true };
  const fields = { ...inherited(found.fields, found.until), ...found.until };
  const last = anchorFields(fields, { ...anchor, previous, previousDay: first.exact ? previous : anchor.previousDay });
  if (last === null) return first;
  const ends = [first.edtf.split('/')[0], last.edtf.split('/').at(-1)] as [string, string];
  // A range over the new year: the end is a year on where it would come before the beginning.
  const overNewYear = { ...fields, year: first.day.year + 1 };
  const value =
    readEdtf(ends.join('/')) ??
    (found.until.month === undefined || found.until.year !== undefined
      ? null
      : readEdtf(`${ends[0]}/${anchorFields(overNewYear, anchor)?.edtf ?? ''}`));
  if (value === null) return first;
  return { ...first, edtf: value.edtf, why: `${first.why}; the words tell both ends` };
}

/** The end of a range has what the beginning told and it leaves out: the year, the month, the day of a clock time. */
function inherited(first: TimeFields, until: TimeFields): TimeFields {
  const { year, yearShift, month, monthShift, day, dayShift, weekday, weekShift, from } = first;
  const told = (value: unknown) => value !== undefined;
  if (until.hour !== undefined && !tellsDate(until))
    return compact({ year, yearShift, month, monthShift, day, dayShift, weekday, weekShift, from });
  const sameYear = !told(until.year) && !told(until.yearShift);
  const sameMonth = told(until.day) && !told(until.month) && !told(until.monthShift);
  const yearOver = sameYear && told(until.month) && told(month) && (until.month as number) < (month as number);
  const shift = yearOver ? 1 : 0;
  return compact({
    ...(sameYear && (!yearOver || told(year) || told(yearShift))
      ? {
          year: year === undefined ? undefined : year + shift,
          yearShift: yearShift === undefined ? undefined : yearShift + shift,
        }
      : {}),
    ...(sameMonth ? { month, monthShift } : {}),
    ...(told(until.weekday) && !told(until.weekShift) ? { weekShift } : {}),
  });
}

function compact(fields: { readonly [Name in keyof TimeFields]: TimeFields[Name] | undefined }): TimeFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as TimeFields;
}

function tellsDate({
  month,
  monthShift,
  day,
  dayShift,
  weekday,
  weekShift,
  year,
  yearShift,
  feast,
}: TimeFields): boolean {
  return [month, monthShift, day, dayShift, weekday, weekShift, year, yearShift, feast].some(
    (part) => part !== undefined,
  );
}

/** What follows can lean on it: 同一天, "a week later". A decade, a stretch or a "then" is nothing to count from. */
function isAnchorFor({ same, stretch, decade, century }: TimeFields): boolean {
  return !same && stretch === undefined && decade === undefined && century === undefined;
}

function tellsYear(fields: TimeFields, previous: Previous | null, block: number): boolean {
  return (
    fields.year !== undefined ||
    fields.yearShift !== undefined ||
    (previous !== null && previous.block === block && previous.tellsYear)
  );
}

function looksForward(text: string, { start, end }: TimeExpression, language: TimeLanguage): boolean {
  const [before, after] = language.futureReach;
  const lead =
    text
      .slice(Math.max(0, start - before), start)
      .split(language.clauseEnd)
      .at(-1) ?? '';
  const tail = text.slice(end, end + after).split(language.clauseEnd)[0] ?? '';
  return language.future.test(lead) || language.future.test(tail);
}

/** 自8月14日以来, 8月31日之后, "since 1998": a time that begins and is not told to end. */
function opening(
  text: string,
  { start, end, until, fields }: TimeExpression,
  anchored: Anchored | null,
  language: TimeLanguage,
): { start: number; end: number } | null {
  if (
    anchored === null ||
    until !== null ||
    fields.stretch !== undefined ||
    fields.distance !== undefined ||
    fields.same
  )
    return null;
  const before = language.sinceBefore.exec(text.slice(Math.max(0, start - 24), start));
  const tail = text.slice(end, end + 16);
  const after = language.sinceAfter.exec(tail) ?? (anchored.exact ? null : language.fromAfter.exec(tail));
  if (after === null && (before === null || (anchored.exact && language.fromAfter.test(tail)))) return null;
  if (after === null && before !== null && anchored.exact && before[0].length === 1) return null;
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
