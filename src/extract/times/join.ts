// Joins neighbouring atoms into expressions (下周一 + （11月15日） + 晚) and expressions into ranges (5月18日 至 20日).

import type { TimeAtom, TimeFields, TimeLanguage } from '../../language/time-fields.ts';
import type { Span } from '../../model/span.ts';

/** One time expression: its words and the parts they tell. `until` is the other end of a range. */
export interface TimeExpression extends Span {
  readonly rule: string;
  readonly fields: TimeFields;
  readonly until: TimeFields | null;
}

/** Longest gap that can join two atoms, in UTF-16 units; every joint pattern is shorter. */
const longestGap = 16;

export function joinAtoms(text: string, atoms: readonly TimeAtom[], language: TimeLanguage): TimeExpression[] {
  const expressions: TimeExpression[] = [];
  for (const atom of atoms) {
    if (atom.fields === null) continue;
    const last = expressions.at(-1);
    const joined =
      last === undefined ? null : join(text, last, { ...atom, fields: atom.fields, until: null }, language);
    if (joined === null) expressions.push({ ...atom, fields: atom.fields, until: null });
    else expressions[expressions.length - 1] = joined;
  }
  return joinRanges(
    text,
    expressions.map((expression) => closeBracket(text, expression)),
    language,
  );
}

function join(text: string, a: TimeExpression, b: TimeExpression, language: TimeLanguage): TimeExpression | null {
  if (b.start - a.end > longestGap || !language.joint.test(text.slice(a.end, b.start))) return null;
  const [first, second] = [slotsOf(a.fields), slotsOf(b.fields)];
  if (first.has('ALONE') || second.has('ALONE')) return null;
  for (const slot of first) if (second.has(slot)) return null;
  if (needsDay(first, second) || needsDay(second, first)) return null;
  return {
    start: a.start,
    end: b.end,
    rule: first.has('DATE') || !second.has('DATE') ? a.rule : b.rule,
    fields: { ...a.fields, ...b.fields },
    until: null,
  };
}

type Slot = 'YEAR' | 'DATE' | 'RELATIVE' | 'WEEKDAY' | 'CLOCK' | 'DAYPART' | 'ZONE' | 'ALONE';

function slotsOf(fields: TimeFields): Set<Slot> {
  const slots = new Set<Slot>();
  if (fields.year !== undefined || fields.yearShift !== undefined) slots.add('YEAR');
  if (fields.month !== undefined || fields.monthShift !== undefined || fields.day !== undefined) slots.add('DATE');
  if (fields.dayShift !== undefined) slots.add('RELATIVE');
  if (fields.weekday !== undefined || fields.weekShift !== undefined) slots.add('WEEKDAY');
  if (fields.hour !== undefined) slots.add('CLOCK');
  else if (fields.daypart !== undefined) slots.add('DAYPART');
  if (fields.timeZone !== undefined) slots.add('ZONE');
  const { division, decade, century, distance, stretch, same, duration, frequency, vague } = fields;
  if (
    [division, decade, century, distance, stretch, same, duration, frequency, vague].some((part) => part !== undefined)
  )
    slots.add('ALONE');
  return slots;
}

/** A weekday, a clock time or a part of the day belongs to a day, not to a month or a year. */
function needsDay(day: ReadonlySet<Slot>, other: ReadonlySet<Slot>): boolean {
  return day.has('WEEKDAY') && other.has('YEAR') && !other.has('DATE');
}

/** Takes the closing bracket in when the words opened one: 周五（11月12日）. */
function closeBracket(text: string, expression: TimeExpression): TimeExpression {
  const words = text.slice(expression.start, expression.end);
  const open = (words.match(/[（(]/g) ?? []).length > (words.match(/[）)]/g) ?? []).length;
  return open && /[）)]/.test(text[expression.end] ?? '') ? { ...expression, end: expression.end + 1 } : expression;
}

function joinRanges(text: string, expressions: readonly TimeExpression[], language: TimeLanguage): TimeExpression[] {
  const result: TimeExpression[] = [];
  for (const expression of expressions) {
    const last = result.at(-1);
    const gap =
      last === undefined || expression.start - last.end > longestGap ? null : text.slice(last.end, expression.start);
    const isRange =
      last !== undefined &&
      gap !== null &&
      last.until === null &&
      dates(last.fields) &&
      dates(expression.fields) &&
      (language.range.test(gap) || (language.list.test(gap) && inherits(last.fields, expression.fields)));
    if (isRange) result[result.length - 1] = { ...last, end: expression.end, until: expression.fields };
    else result.push(expression);
  }
  return result;
}

function dates(fields: TimeFields): boolean {
  const slots = slotsOf(fields);
  return !slots.has('ALONE') && (slots.has('YEAR') || slots.has('DATE') || slots.has('WEEKDAY'));
}

/** 18日和19日 are one span; 3月18日和4月2日 are two dates. */
function inherits(first: TimeFields, second: TimeFields): boolean {
  return (
    (first.day !== undefined &&
      second.day !== undefined &&
      second.month === undefined &&
      second.monthShift === undefined) ||
    (first.day === undefined &&
      first.month !== undefined &&
      second.month === first.month + 1 &&
      second.day === undefined &&
      second.year === undefined)
  );
}
