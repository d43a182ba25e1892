// What both languages know of a speaker, and of the times and mentions within a span.

import { dayNumber, readDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Mention, TimeReading } from '../types.ts';

export interface Speaker {
  readonly actor: string | null;
  readonly span: Span;
  readonly text: string;
  /** The words come from something the speaker published (声明, 新闻稿): it may report others' words. */
  readonly document: boolean;
  /** A pronoun, or a phrase that points back to the speaker before it. */
  readonly pronoun: boolean;
}

/** The speaker whom the words of `span` name. */
export function speakerAt(span: Span, text: string, actor: string | null, extra: Partial<Speaker> = {}): Speaker {
  return { actor, span, text, document: false, pronoun: false, ...extra };
}

/** An organization or a place, not one of the people. */
export function isBody({ people }: { readonly people: ReadonlySet<string> }, { actor }: Speaker): boolean {
  return actor !== null && !people.has(actor);
}

/** Nobody: a verb without a subject that the text settles. */
export function nobody(at: number): Speaker {
  return { actor: null, span: { start: at, end: at }, text: '', document: false, pronoun: true };
}

/** The last time in the reporting words at which one may speak, EDTF. */
export function timeWithin(times: readonly TimeReading[], span: Span): string | null {
  const found = times.filter(
    (time) =>
      time.start >= span.start &&
      time.end <= span.end &&
      datesWords(time) &&
      (time.edtf?.length !== 4 || !/then$/.test(time.rule)),
  );
  return found.at(-1)?.edtf?.split('T')[0] ?? null;
}

/** A day, a month or a year, or an interval no longer than a month: nobody speaks for years. */
export function datesWords({ kind, edtf, earliest, latest, rule }: TimeReading): boolean {
  // 就去年7.21事件表示: a day written so says which event is meant.
  if (rule === 'zh/month-day-dotted') return false;
  // said within two weeks they would leave: a term is no time of saying.
  if (rule === 'en/within') return false;
  // said earlier in the week: too long to be a day of saying.
  if (rule === 'en/earlier-in' && edtf?.includes('/')) return false;
  // posted results for the fourth quarter and said: no quarter is a time of saying.
  if (kind !== 'POINT' || edtf === null || edtf.includes('X') || /-(?:3[3-9]|4\d)$/.test(edtf)) return false;
  if (!edtf.includes('/')) return true;
  const [first, last] = [readDay(earliest ?? ''), readDay(latest ?? '')];
  return first !== null && last !== null && dayNumber(last) - dayNumber(first) <= 31;
}

export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  return mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
}

/** The people by the first letters of their names, where two have not the same: AR. */
export function initialsOf({ actors }: Actors): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { kind, id, name } of actors) {
    const letters = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+$/u.test(name)
      ? name.replace(/(\p{L})[^ ]*(?: |$)/gu, '$1')
      : '';
    if (kind === 'PERSON' && letters !== '') found.set(letters, found.has(letters) ? null : id);
  }
  return found;
}
