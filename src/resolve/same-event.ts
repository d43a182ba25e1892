// When two reports may tell of one event: symmetric rules over two reports.

import { foldText } from '../language/fold.ts';
import { addDays, type Day, dayNumber, daysInMonth, printDay, readDay } from '../model/calendar.ts';
import type { EventStatus, EventType } from '../model/vocabulary.ts';

/** What resolution compares of a report, and what it derives the event from. Plain JSON, computed from the article alone. */
export interface ReportDigest {
  readonly id: string;
  readonly articleId: string;
  readonly publisher: string | null;
  /** As the article says; null when it doesn't. */
  readonly published: string | null;
  readonly publishedStart: string;
  readonly recordedAt: string;
  readonly type: EventType;
  readonly title: string;
  readonly status: EventStatus;
  readonly timeZone: string | null;
  /** The claims in the article's order of preference. */
  readonly claims: readonly { readonly edtf: string; readonly raw: string; readonly timeZone: string | null }[];
  /** The single days claimed, in text order; and, when there are none, the span within one month that is claimed. */
  readonly days: readonly string[];
  readonly span: readonly [first: string, last: string] | null;
  /** The keys of each participant (with those of `calledKeys`, and under resolution of `withActors`), and of the place. */
  readonly parties: readonly (readonly string[])[];
  readonly placeKeys: readonly string[];
  readonly participants: readonly {
    readonly appearance: string;
    readonly role: string | null;
    readonly rule: string;
  }[];
  readonly place: string | null;
  /** The versions of its article that were said at it or are about it. */
  readonly versions: readonly string[];
}

/** Types that papers mix up for one happening. Any other type is compatible with itself alone. */
const families: Readonly<Partial<Record<EventType, string>>> = {
  MEETING: 'TALK',
  CALL: 'TALK',
  SUMMIT: 'TALK',
  SPEECH: 'WORD',
  STATEMENT_ISSUED: 'WORD',
  VIOLENCE: 'FORCE',
  MILITARY: 'FORCE',
  ARREST: 'LAW',
  LEGAL: 'LAW',
};

/** Types of which one actor seldom has two on a day. */
export const tellingTypes: ReadonlySet<EventType> = new Set([
  'VISIT',
  'AGREEMENT',
  'ELECTION',
  'APPOINTMENT',
  'SANCTION',
  'MILITARY',
  'DISASTER',
]);

/** Types that say little of what happened. */
const vagueTypes: ReadonlySet<EventType> = new Set(['OTHER', 'ECONOMY']);

/** Types of which one person has one on a day, whatever body is named beside him: the court of a trial, the land of an office. */
const onceTypes: ReadonlySet<EventType> = new Set(['VISIT', 'ELECTION', 'APPOINTMENT', 'LEGAL', 'ARREST', 'SPEECH']);

/** Types of which the same two have one in a month, beside talks and visits. */
const pairTypes: ReadonlySet<EventType> = new Set(['AGREEMENT', 'ELECTION']);

/** Types of which one person has one in a week. */
const seldomTypes: ReadonlySet<EventType> = new Set(['ARREST', 'APPOINTMENT']);

export function familyOfType(type: EventType): string {
  return families[type] ?? type;
}

export type Link = 'event/same-day' | 'event/one-slip' | 'event/coarse-date';

/** The strongest rule that may join the two reports; null when none does. Symmetric. */
export function looseLink(a: ReportDigest, b: ReportDigest): Link | null {
  if (familyOfType(a.type) !== familyOfType(b.type)) return null;
  if (a.days.length > 0 && b.days.length > 0) {
    if (a.days.some((day) => b.days.includes(day))) return sameHappening(a, b) ? 'event/same-day' : null;
    return a.articleId !== b.articleId && slipped(a, b) ? 'event/one-slip' : null;
  }
  return a.articleId !== b.articleId && coarselyMet(a, b) ? 'event/coarse-date' : null;
}

/** All of a report that `looseLink` and `likeness` look at, beside its article: what many papers print is compared once. */
export function comparedOf(report: ReportDigest): string {
  const { type, title, days, span, parties, placeKeys, publishedStart } = report;
  return JSON.stringify([type, title, days, span, parties, rolesOf(report), placeKeys, publishedStart]);
}

/** How alike two reports of one day are, for choosing the better of two partners. */
export function likeness(a: ReportDigest, b: ReportDigest): number {
  return (
    sharedParties(a, b) +
    alikeTitles(a.title, b.title) +
    (a.type === b.type ? 0.5 : 0) +
    (samePlace(a, b) === true ? 0.5 : 0)
  );
}

function sameHappening(a: ReportDigest, b: ReportDigest): boolean {
  const shared = sharedParties(a, b);
  const place = samePlace(a, b);
  if (a.articleId === b.articleId) {
    return a.type === b.type && familyOfType(a.type) === 'TALK' && equalParties(a, b) && shared >= 2 && place !== false;
  }
  if (familyOfType(a.type) === 'TALK') {
    return (
      shared >= 2 ||
      (shared === 1 && a.parties.length === 1 && b.parties.length === 1 && a.type === b.type && place !== false)
    );
  }
  if (a.parties.length + b.parties.length === 0) return place === true && alikeTitles(a.title, b.title) >= 0.5;
  if (shared === 0 || swapped(a, b)) return false;
  if (place === false && shared < 2) return false;
  const most = Math.max(a.parties.length, b.parties.length);
  if (shared * 2 < most) return false;
  const sameType = a.type === b.type;
  if (!sameScript(a.title, b.title)) {
    if (shared >= 2) return true;
    const telltale = !vagueTypes.has(a.type) || place === true;
    return sameType && ((shared === most && telltale) || (onceTypes.has(a.type) && samePeople(a, b)));
  }
  if (sameType && a.type !== 'SPEECH' && onceTypes.has(a.type) && samePeople(a, b)) return true;
  // Where the type says what happened, the title need not say it again in the same words.
  const telling = sameType && tellingTypes.has(a.type) && shared === Math.min(a.parties.length, b.parties.length);
  return alikeTitles(a.title, b.title) >= (telling ? 0.2 : 0.4);
}

/** Everybody whom either names as a person takes part in both, and there is one. */
function samePeople(a: ReportDigest, b: ReportDigest): boolean {
  const [x, y] = [peopleOf(a), peopleOf(b)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    [...x, ...y].every((party) => [a, b].every(({ parties }) => parties.some((other) => shareKey(party, other))))
  );
}

function peopleOf({ parties }: ReportDigest): readonly (readonly string[])[] {
  return parties.filter((keys) => keys.some((key) => /^(?:~[^:]*:|authority:)?person[:/]/.test(key)));
}

/** Who did it to whom in one had it done to him in the other: 美国对中国, 中国对美国. */
function swapped(a: ReportDigest, b: ReportDigest): boolean {
  if (a.type !== b.type) return false;
  const [x, y] = [rolesOf(a), rolesOf(b)];
  return a.parties.some((party, i) =>
    b.parties.some((other, j) => {
      const [one, two] = [x[i] ?? [], y[j] ?? []];
      return one.length > 0 && two.length > 0 && shareKey(party, other) && !one.some((role) => two.includes(role));
    }),
  );
}

/** The roles of each party, in the order of `parties`. */
function rolesOf({ participants }: ReportDigest): readonly (readonly string[])[] {
  const roles = new Map<string, string[]>();
  for (const { appearance, role } of participants)
    roles.set(appearance, [...(roles.get(appearance) ?? []), ...(role === null ? [] : [role])]);
  return [...roles.values()];
}

/** Everything is equal but the day, and the day is one slip away: a zone, or one digit of the day misprinted. */
function slipped(a: ReportDigest, b: ReportDigest): boolean {
  if (!allowsSlip(a) || !oneOccasion(a.type, b.type) || !equalParties(a, b) || samePlace(a, b) === false) return false;
  const close = Math.abs(dayOf(a.publishedStart) - dayOf(b.publishedStart)) <= 3;
  return a.days.some((x) =>
    b.days.some((y) => {
      const apart = Math.abs(dayOf(x) - dayOf(y));
      return apart === 1 || (close && apart > 0 && daysOneSlipFrom(x).includes(y));
    }),
  );
}

/** One tells the day, the other only a span around it; and all that the vaguer one names take part. Or both tell one span. */
function coarselyMet(a: ReportDigest, b: ReportDigest): boolean {
  const paired = (hasPairs(a) && hasPairs(b)) || (a.type === b.type && pairTypes.has(a.type));
  // One party does much of a kind in a month: of its day there the titles have to say the same. Two papers that both tell the month
  // (拜登上任; President Joe Biden took office) are taken for one.
  const telling =
    a.type === b.type &&
    tellingTypes.has(a.type) &&
    equalParties(a, b) &&
    (a.parties.length >= 2 || (a.span !== null && b.span !== null) || alikeTitles(a.title, b.title) >= 0.4);
  if ((!paired && !telling) || samePlace(a, b) === false) return false;
  const least = paired ? 2 : 1;
  if (a.span !== null && b.span !== null) {
    const oneSpan = a.span[0] === b.span[0] && a.span[1] === b.span[1];
    return oneSpan && a.type === b.type && equalParties(a, b) && a.parties.length >= least;
  }
  const [coarse, exact] = a.span !== null ? [a, b] : [b, a];
  const { span } = coarse;
  if (span === null || exact.days.length === 0) return false;
  const within = exact.days.some((day) => span[0] <= day && day <= span[1]);
  return within && coarse.parties.length >= least && sharedParties(coarse, exact) === coarse.parties.length;
}

/** What one paper calls a summit is a meeting to another; a call is neither. */
function oneOccasion(a: EventType, b: EventType): boolean {
  const met: readonly EventType[] = ['MEETING', 'SUMMIT'];
  return a === b || (met.includes(a) && met.includes(b));
}

/** What the same do not do again on the next day: two who meet or sign, one who is arrested or takes an office. */
export function allowsSlip(report: ReportDigest): boolean {
  if (hasPairs(report) || pairTypes.has(report.type)) return report.parties.length >= 2;
  return seldomTypes.has(report.type) && peopleOf(report).length > 0;
}

export function hasPairs(report: ReportDigest): boolean {
  return familyOfType(report.type) === 'TALK' || report.type === 'VISIT';
}

/** Two of one family name in one report, and one so called in the other, are one party that both name. */
function sharedParties(a: ReportDigest, b: ReportDigest): number {
  return Math.min(partiesAlsoIn(a, b).length, partiesAlsoIn(b, a).length);
}

function partiesAlsoIn(a: ReportDigest, b: ReportDigest): readonly (readonly string[])[] {
  return a.parties.filter((party) => b.parties.some((other) => shareKey(party, other)));
}

function equalParties(a: ReportDigest, b: ReportDigest): boolean {
  return a.parties.length === b.parties.length && sharedParties(a, b) === a.parties.length;
}

/** Null when one of them names no place. */
function samePlace(a: ReportDigest, b: ReportDigest): boolean | null {
  if (a.placeKeys.length === 0 || b.placeKeys.length === 0) return null;
  return shareKey(a.placeKeys, b.placeKeys);
}

/** Two full names never meet in their family name alone, nor two actors in a name that one of them has elsewhere. */
function shareKey(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => (!/^(?:of|also):/.test(key) && b.includes(key)) || b.includes(otherNaming(key)));
}

/** What `called:卡马乌` meets in one who is named 约瑟夫·卡马乌 (`of:卡马乌`), and the other way round. */
function otherNaming(key: string): string {
  return key.startsWith('of:') ? `called:${key.slice(3)}` : key.startsWith('called:') ? `of:${key.slice(7)}` : '';
}

/** The day before and after, and the days of the month with one digit written differently. */
export function daysOneSlipFrom(text: string): readonly string[] {
  const day = readDay(text) as Day;
  const near = [-1, 1].map((step) => printDay(addDays(day, step)));
  const misprints: string[] = [];
  for (let other = 1; other <= daysInMonth(day.year, day.month); other++) {
    const tens = Math.floor(other / 10) === Math.floor(day.day / 10);
    const ones = other % 10 === day.day % 10;
    if (tens !== ones) misprints.push(printDay({ ...day, day: other }));
  }
  return [...new Set([...near, ...misprints])].sort();
}

function dayOf(text: string): number {
  const day = readDay(text.slice(0, 10));
  return day === null ? Number.NaN : dayNumber(day);
}

/** Shared pairs of neighbouring characters over all of them (Dice), 0 to 1. */
function alikeTitles(a: string, b: string): number {
  const [x, y] = [pairsOfCharacters(a), pairsOfCharacters(b)];
  if (x.size + y.size === 0) return 0;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return (2 * shared) / (x.size + y.size);
}

function pairsOfCharacters(title: string): Set<string> {
  const folded = foldText(title).replace(/[\s\p{P}]/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at++) found.add(folded.slice(at, at + 2));
  return found;
}

function sameScript(a: string, b: string): boolean {
  const han = /\p{Script=Han}/u;
  return han.test(a) === han.test(b);
}
