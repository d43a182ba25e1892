// What the second phase takes and gives: the anchor that a time leans on, and the time resolved.

import type { Daypart, TimeFields } from '../../language/time-fields.ts';
import { addDays, type Day, pad, printDay } from '../../model/calendar.ts';

/** What the words before told. `publication` is null when the article does not say when it was published. */
export interface Anchor {
  readonly publication: Day | null;
  /** The last day, month or year told before, with how much of it was told. */
  readonly previous: Before | null;
  /** The last of them that stands within the wider passage: a story of another year goes on over paragraphs. */
  readonly passage: Before | null;
  /** The last single day told before. */
  readonly previousDay: Before | null;
  /** Weekdays that the article has told together with their date: 下周一（11月15日）, later only 周一. */
  readonly told: ReadonlyMap<number, Day>;
  /** Years of the months that the article has told with their year: 2022年11月16日, later only 11月. */
  readonly months: ReadonlyMap<number, number>;
  /** The time opens its paragraph, as in a live report: 10:05 …. */
  readonly opensBlock: boolean;
  /** A clock time or part of the day without a day is of the day of the report, where the day told last is that or the one before. */
  readonly leansOnReport: boolean;
  /** The words around look forward (将于周一, "will meet on Monday"). */
  readonly future: boolean;
  /** The clause tells of what was done (was shot in May). */
  readonly done: boolean;
  /** Verbs do not tell whether a weekday is over or to come. */
  readonly tenseless: boolean;
}

/** How far a month told later may be one of the year told: 2019年，…3月 is, 2019年的案件 tells it of the case alone. */
export type YearReach = 'PASSAGE' | 'SENTENCE' | 'NONE';

/** A time told before. */
export interface Before {
  readonly day: Day;
  readonly edtf: string;
  readonly exact: boolean;
  readonly inBlock: boolean;
  readonly inSentence: boolean;
  readonly tellsYear: boolean;
  readonly yearReach: YearReach;
  /** The part of that day that was told with it: 24日晚上. */
  readonly daypart: Daypart | null;
}

/** A resolved time. `day` anchors what follows; `why` completes the sentence "it is read as … because". */
export interface Anchored {
  readonly edtf: string;
  readonly day: Day;
  readonly exact: boolean;
  readonly why: string;
  readonly conflict: { readonly edtf: string; readonly reason: string } | null;
}

/** A time less exact than a day, or nothing to count days from. */
export function plain(edtf: string, day: Day, why: string): Anchored {
  return { edtf, day, exact: false, why, conflict: null };
}

/** A day, with the clock time told. */
export function withClock(day: Day, fields: TimeFields, why: string): Anchored {
  const clock =
    fields.hour === undefined
      ? ''
      : `T${pad(fields.hour, 2)}${fields.minute === undefined ? '' : `:${pad(fields.minute, 2)}`}`;
  return { edtf: printDay(day) + clock + (fields.uncertain ? '?' : ''), day, exact: true, why, conflict: null };
}

/** So many days from `first`. */
export function interval(first: Day, days: number, why: string): Anchored {
  return plain(`${printDay(first)}/${printDay(addDays(first, days - 1))}`, first, why);
}
