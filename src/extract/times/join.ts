// Joins neighbouring atoms into expressions (下周一 + （11月15日） + 晚) and expressions into ranges (5月18日 至 20日).

import { NEVER } from '../../language/never.ts';
import { hourIn, type TimeAtom, type TimeFields, type TimeLanguage } from '../../language/time-fields.ts';
import type { Span } from '../../model/span.ts';

/** One time expression: its words and the parts they tell. `until` is the other end of a range. */
export interface TimeExpression extends Span {
  readonly rule: string;
  readonly fields: TimeFields;
  readonly until: TimeFields | null;
}

/** Longest gap that can join two atoms, in UTF-16 units; every joint pattern is shorter. */
const longestGap = 20;

export function joinAtoms(text: string, atoms: readonly TimeAtom[], language: TimeLanguage): TimeExpression[] {
  const expressions: TimeExpression[] = [];
  for (const [index, { fields, ...atom }] of atoms.entries()) {
    if (fields === null) continue;
    const next = { ...atom, fields, until: null };
    const last = expressions.at(-1);
    // ，太平洋时间11月12日: a zone right before a date is that date's, not one of the time before the comma.
    const ofNext = slotsOf(fields).has('ZONE') && (atoms[index + 1]?.start ?? Infinity) - atom.end <= 1;
    const joined =
      last === undefined ? null : join(text, last, next, ofNext ? { ...language, looseJoint: NEVER } : language);
    if (joined === null) expressions.push(next);
    else expressions[expressions.length - 1] = joined;
  }
  const closed = expressions.map((expression) => closeBracket(text, expression));
  const ranges = joinRanges(text, joinOffsets(text, closed, language), language);
  return ranges.map((range) => closeBracket(text, range)).filter(({ fields }) => !tellsNothing(fields));
}

function join(text: string, a: TimeExpression, b: TimeExpression, language: TimeLanguage): TimeExpression | null {
  if (b.start - a.end > longestGap) return null;
  const gap = text.slice(a.end, b.start);
  const [first, second] = [slotsOf(a.fields), slotsOf(b.fields)];
  const loose = language.looseJoint.test(gap) && isLoosePair(first, second);
  if (!(gap === '' || language.joint.test(gap) || loose) || !fitTogether(first, second)) return null;
  return {
    start: a.start,
    end: b.end,
    rule: first.has('DATE') || !second.has('DATE') ? (first.has('ZONE') && first.size === 1 ? b.rule : a.rule) : b.rule,
    fields: withDaypart(a.fields, b.fields),
    until: null,
  };
}

/** 今晚 + 6点: an hour told without its part of the day is one of the part told before it. */
function withDaypart(first: TimeFields, second: TimeFields): TimeFields {
  const both = beside(first, second);
  // 7:20 on Friday evening
  if (first.eitherHalf && first.hour !== undefined && second.daypart !== undefined)
    return { ...both, hour: hourIn(second.daypart, first.hour) };
  const { daypart } = first;
  if (daypart === undefined || second.hour === undefined || second.daypart !== undefined) return both;
  const { hour, minute: _, ...day } = both;
  // 当晚12时 ends the day: no hour of it.
  if (hour === 12 && (daypart === 'EVENING' || daypart === 'NIGHT')) return day;
  return { ...both, hour: hourIn(daypart, second.hour) };
}

/** 上月19号那天, the following day, Aug. 13: the date tells which day, and what it follows adds nothing. */
function beside(first: TimeFields, second: TimeFields): TimeFields {
  const both = { ...first, ...second };
  const pointed = [first, second].some(({ from, dayShift }) => from === 'PREVIOUS' && dayShift !== undefined);
  if (!pointed || both.day === undefined || (both.month ?? both.monthShift) === undefined) return both;
  const { from: _, dayShift: __, ...date } = both;
  return date;
}

/** "two weeks" + "after" + "Jan. 15": a length of time counted from the date beside it. */
function joinOffsets(text: string, expressions: readonly TimeExpression[], language: TimeLanguage): TimeExpression[] {
  const result: TimeExpression[] = [];
  for (const expression of expressions) {
    const last = result.at(-1);
    const length = last?.fields.length;
    const gap = last === undefined ? '' : text.slice(last.end, Math.min(expression.start, last.end + longestGap));
    // for three days from Monday: it begins then.
    const lead = last === undefined ? '' : text.slice(Math.max(0, last.start - 4), last.start);
    const begins = language.starting?.test(gap) === true && (!/ from /.test(gap) || /\b[Ff]or $/.test(lead));
    if (last !== undefined && length !== undefined && begins && tellsDay(expression.fields)) {
      const { begins: _, ...fields } = expression.fields;
      result[result.length - 1] = { ...expression, start: last.start, fields: { ...fields, lasting: length } };
      continue;
    }
    // 1日起一连两日: it begins on the day told before.
    const lasting = expression.fields.length;
    if (last !== undefined && lasting !== undefined && language.lasting?.test(gap) && tellsDay(last.fields)) {
      result[result.length - 1] = { ...last, end: expression.end, fields: { ...last.fields, lasting } };
      continue;
    }
    const sign = language.offset.after.test(gap) ? 1 : language.offset.before.test(gap) ? -1 : 0;
    if (last === undefined || length === undefined || sign === 0 || !tellsDay(expression.fields)) {
      result.push(expression);
      continue;
    }
    const offset = { ...length, amount: sign * length.amount };
    const rule = last.rule.replace('duration', 'distance');
    result[result.length - 1] = { ...expression, start: last.start, rule, fields: { ...expression.fields, offset } };
  }
  return result;
}

function tellsDay({ day, dayShift, weekday, feast, hour, offset }: TimeFields): boolean {
  if (hour !== undefined || offset !== undefined) return false;
  return (
    day !== undefined || dayShift !== undefined || feast !== undefined || (weekday !== undefined && weekday !== 6.5)
  );
}

type Slot =
  | 'WEEK'
  | 'YEAR'
  | 'DATE'
  | 'DAY'
  | 'RELATIVE'
  | 'WEEKDAY'
  | 'CLOCK'
  | 'DAYPART'
  | 'ZONE'
  | 'FEAST'
  | 'ALONE';

function slotsOf(fields: TimeFields): Set<Slot> {
  const slots = new Set<Slot>();
  if (fields.year !== undefined || fields.yearShift !== undefined) slots.add('YEAR');
  if (fields.month !== undefined || fields.monthShift !== undefined || fields.day !== undefined) slots.add('DATE');
  if (fields.day !== undefined) slots.add('DAY');
  if (fields.dayShift !== undefined) slots.add('RELATIVE');
  if (fields.weekday !== undefined || fields.weekShift !== undefined) slots.add('WEEKDAY');
  if (fields.weekday === 6.5 || (fields.weekShift !== undefined && fields.weekday === undefined)) slots.add('WEEK');
  if (fields.feast !== undefined) slots.add('FEAST');
  if (fields.hour !== undefined) slots.add('CLOCK');
  if (fields.daypart !== undefined) slots.add('DAYPART');
  if (fields.timeZone !== undefined || fields.localZone) slots.add('ZONE');
  const { division, decade, century, distance, stretch, same, duration, frequency, vague } = fields;
  const { quarterShift, portion, wholeWeek } = fields;
  const points = [division, decade, century, quarterShift, portion, wholeWeek, same];
  const alone = [...points, distance, stretch, duration, frequency, vague];
  if (alone.some((part) => part !== undefined)) slots.add('ALONE');
  return slots;
}

/** 周五，11月12日 and 11月12日，20:30 are one time; 去年，4月 need not be. */
function isLoosePair(first: ReadonlySet<Slot>, second: ReadonlySet<Slot>): boolean {
  const points = (slots: ReadonlySet<Slot>) => slots.has('WEEKDAY') || slots.has('RELATIVE') || slots.has('FEAST');
  return (
    (points(first) && second.has('DAY')) ||
    (first.has('DAY') && second.has('WEEKDAY')) ||
    ((first.has('DAY') || first.has('WEEKDAY')) && (second.has('CLOCK') || second.has('ZONE'))) ||
    (first.has('CLOCK') && (second.has('DAY') || points(second)))
  );
}

/** What may stand together: no part twice, and weekday, clock and relative day only beside a day. */
function fitTogether(first: ReadonlySet<Slot>, second: ReadonlySet<Slot>): boolean {
  if (first.has('ALONE') || second.has('ALONE')) return false;
  for (const slot of first) if (second.has(slot) && slot !== 'DAYPART' && slot !== 'ZONE') return false;
  const both = new Set([...first, ...second]);
  const ofDay = ['RELATIVE', 'WEEKDAY', 'CLOCK', 'DAYPART'] as const;
  if (both.has('DATE') && !both.has('DAY') && ofDay.some((slot) => both.has(slot))) return false;
  if (both.has('YEAR') && !both.has('DATE') && !both.has('FEAST') && ofDay.some((slot) => both.has(slot))) return false;
  if (both.has('WEEK') && both.has('CLOCK')) return false;
  if (both.has('FEAST') && both.has('DATE') && !both.has('DAY')) return false;
  // A year belongs before its date; behind it only the rules of the language read one.
  return !(second.has('YEAR') && first.has('DATE') && !second.has('DATE'));
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
    if (last === undefined || last.until !== null || expression.start - last.end > longestGap) {
      result.push(expression);
      continue;
    }
    const gap = text.slice(last.end, expression.start);
    const both = dates(last.fields) && dates(expression.fields);
    const tail = both ? betweenTail(text, last, gap, expression, language.between) : null;
    const isRange = both && (language.range.test(gap) || tail !== null);
    const each = language.each.test(text.slice(Math.max(0, last.start - 8), last.start));
    const isList =
      !each &&
      ((language.list.test(gap) && follows(last.fields, expression.fields)) ||
        (language.yearList.test(gap) && nextYear(last.fields, expression.fields)));
    if (!isRange && !isList) {
      result.push(expression);
      continue;
    }
    const lead = isRange
      ? (language.rangeStart.exec(text.slice(Math.max(0, last.start - 12), last.start))?.[0].length ?? 0)
      : 0;
    const end = expression.end + (tail ?? 0);
    result[result.length - 1] = { ...last, start: last.start - lead, end, until: expression.fields };
  }
  return result;
}

/** How far 和…之间, "between … and" reaches behind the second time; null where the words make no such range. */
function betweenTail(
  text: string,
  first: Span,
  gap: string,
  second: Span,
  between: TimeLanguage['between'],
): number | null {
  if (!between.gap.test(gap)) return null;
  const after = between.after.exec(text.slice(second.end, second.end + 4));
  if (after !== null) return after[0].length;
  return between.before.test(text.slice(Math.max(0, first.start - 16), first.start)) ? 0 : null;
}

function dates(fields: TimeFields): boolean {
  const slots = slotsOf(fields);
  const { division, decade, quarterShift, portion } = fields;
  if ([division, decade, quarterShift, portion].some((part) => part !== undefined)) return true;
  if (slots.has('ALONE')) return false;
  return (['YEAR', 'DATE', 'WEEKDAY', 'RELATIVE', 'CLOCK', 'FEAST'] as const).some((slot) => slots.has(slot));
}

/** 18日和19日, 周四和周五, 6月和7月 are one span: the second is the next one. 18日和25日 are two days. */
function follows(first: TimeFields, second: TimeFields): boolean {
  if (second.year !== undefined || second.yearShift !== undefined || second.hour !== undefined) return false;
  // 昨天（21日）和今天.
  if (first.dayShift !== undefined && second.dayShift !== undefined && first.from === second.from)
    return second.dayShift === first.dayShift + 1 && second.month === undefined;
  if (first.day !== undefined && second.day !== undefined) {
    const sameMonth = second.month === undefined || first.month === undefined || second.month === first.month;
    return sameMonth && second.day === first.day + 1;
  }
  if (first.day !== undefined || second.day !== undefined) return false;
  if (first.month !== undefined && second.month !== undefined) return second.month === first.month + 1;
  return first.weekday !== undefined && first.month === undefined && second.weekday === first.weekday + 1;
}

/** 2018年和2019年 are one span; 2012年和2017年 two years. */
function nextYear(first: TimeFields, second: TimeFields): boolean {
  const alone = ({ month, day, division, portion }: TimeFields) =>
    [month, day, division, portion].every((part) => part === undefined);
  return first.year !== undefined && second.year === first.year + 1 && alone(first) && alone(second);
}

/** A zone or a part of the day by itself is no time. */
function tellsNothing(fields: TimeFields): boolean {
  const slots = slotsOf(fields);
  slots.delete('ZONE');
  // 他下午发表声明: a part of the day that leans on the day before it.
  if (fields.from !== 'PREVIOUS') slots.delete('DAYPART');
  return slots.size === 0;
}
