// Times with one end only: 自8月14日以来, "before 2018".

import type { TimeLanguage } from '../../language/time-fields.ts';
import { addDays, printDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { Anchored } from './anchored.ts';
import type { TimeExpression } from './join.ts';

/** The words that make a time an open interval belong to its quote. */
export interface OpenInterval extends Span {
  readonly edtf: string;
}

/** The open interval that the words around the time make of it; null where they make none. */
export function openInterval(
  text: string,
  found: TimeExpression,
  anchored: Anchored | null,
  language: TimeLanguage,
): OpenInterval | null {
  return opening(text, found, anchored, language) ?? closing(text, found, anchored, language);
}

/** 自8月14日以来, 8月31日之后, "since 1998": a time that begins and is not told to end. */
function opening(
  text: string,
  { start, end, until, fields }: TimeExpression,
  anchored: Anchored | null,
  language: TimeLanguage,
): OpenInterval | null {
  if (
    anchored === null ||
    until !== null ||
    fields.stretch !== undefined ||
    fields.distance !== undefined ||
    fields.same
  )
    return null;
  const lead = text.slice(Math.max(0, start - 24), start);
  const before = language.sinceBefore.exec(lead) ?? (anchored.exact ? null : language.fromBefore.exec(lead));
  const tail = text.slice(end, end + 16);
  const after = language.sinceAfter.exec(tail) ?? (anchored.exact ? null : language.fromAfter.exec(tail));
  if (after === null && (before === null || (anchored.exact && language.fromAfter.test(tail)))) return null;
  if (after === null && before !== null && anchored.exact && before[0].length === 1) return null;
  // 从去年推迟到今年 tells where a change began, not since when.
  if (after === null && before?.[0] === '从' && /^(?:的)?[^，。；]{0,12}[到至]/.test(text.slice(end, end + 16)))
    return null;
  const edtf = `${anchored.edtf.split('/')[0]}/..`;
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0), edtf };
}

/** 2018年以前, "before 2018": a time that ends and is not told to begin. A day's deadline stays the day it names. */
function closing(
  text: string,
  { start, end, until, fields }: TimeExpression,
  anchored: Anchored | null,
  language: TimeLanguage,
): OpenInterval | null {
  if (anchored === null || until !== null) return null;
  const tail = text.slice(end, end + 16);
  const including = language.orUntilAfter.exec(tail);
  if (including !== null)
    return { start, end: end + including[0].length, edtf: `../${anchored.edtf.split('/').at(-1)}` };
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(anchored.edtf) ?? [];
  if (year === undefined || fields.part !== undefined || fields.distance !== undefined) return null;
  const before = language.untilBefore.exec(text.slice(Math.max(0, start - 24), start));
  const after = language.untilAfter.exec(tail);
  if (before === null && after === null) return null;
  const last = addDays({ year: Number(year), month: Number(month ?? 1), day: 1 }, -1);
  return {
    start: start - (before?.[0].length ?? 0),
    end: end + (after?.[0].length ?? 0),
    edtf: `../${printDay(last).slice(0, month === undefined ? 4 : 7)}`,
  };
}
