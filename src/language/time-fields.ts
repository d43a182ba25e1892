// What the first phase of the time reader finds: the parts of a date that the words tell, and nothing they only imply.

import type { Span } from '../model/span.ts';
import type { Feast } from './feasts.ts';
import { matchesOf } from './matches.ts';

/** Where a relative part counts from: the day of publication, or the date told before it in the text. */
export type Reference = 'PUBLICATION' | 'PREVIOUS';

export type TimeUnit = 'MINUTE' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** An amount of time; negative reaches back. */
export interface TimeAmount {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** `count` units of a month or year, the first of them the `index`-th from its beginning (−1: its last). */
export interface Portion {
  readonly unit: 'DAY' | 'WEEK' | 'MONTH';
  readonly index: number;
  readonly count: number;
}

export type Daypart = 'MORNING' | 'NOON' | 'AFTERNOON' | 'EVENING' | 'NIGHT';

/** The known parts of a time. A `…Shift` is relative to `from`: yearShift −1 is 去年, "last year". */
export interface TimeFields {
  readonly from?: Reference;
  readonly year?: number;
  readonly yearShift?: number;
  readonly month?: number;
  /** Which of the months of that name: the one before publication (last November), or the one after it. */
  readonly monthSide?: 'LAST' | 'NEXT';
  readonly monthShift?: number;
  readonly day?: number;
  readonly dayShift?: number;
  /** ISO weekday, 1 is Monday; 6.5 stands for a weekend. */
  readonly weekday?: number;
  /** The day told without its month is one of that weekday: Friday the 31st. */
  readonly fitsWeekday?: true;
  /** −1 上周, 0 本周, 1 下周; absent: the nearest one. */
  readonly weekShift?: number;
  /** "last Friday": before the day counted from, never that day itself. */
  readonly weekdayBefore?: true;
  /** "this coming Friday": after the day counted from, never that day itself. */
  readonly weekdayAfter?: true;
  /** EDTF codes: 21–24 seasons, 33–36 quarters, 40 and 41 half years. */
  readonly division?: number;
  /** −1 "last quarter", 0 "this quarter": counted from the quarter of publication. `quarters` of them (absent: one). */
  readonly quarterShift?: number;
  readonly quarters?: number;
  /** Some days, weeks or months of the month or year told: 2021年第一周, "the last three weeks of July". */
  readonly portion?: Portion;
  /** The week that the day told lies in ("the week of April 10"), or the seven days that end with it (5月29日当周). */
  readonly wholeWeek?: 'AROUND' | 'ENDING';
  /** The days off around a feast: "Labor Day weekend". */
  readonly wholeWeekend?: true;
  /** A feast or memorial day, of the year told or of the nearest. */
  readonly feast?: Feast;
  /** "last Easter": the feast before, "next Easter": after the day counted from. */
  readonly feastSide?: 'LAST' | 'NEXT' | 'THIS_YEAR';
  /** Beginning, middle or end of the month or year told. */
  readonly part?: 'EARLY' | 'MIDDLE' | 'LATE';
  /** First year of a decade or century. */
  readonly decade?: number;
  readonly century?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** The hour may be of either half of the day: 2:00 in "2:00 to 2:30 p.m.". */
  readonly eitherHalf?: true;
  /** The words tell which half of the day the hour is of: 9 a.m. */
  readonly halfTold?: true;
  /** A part of the day; it makes 8时 into 20:00. */
  readonly daypart?: Daypart;
  /** IANA name. */
  readonly timeZone?: string;
  /** The words name a zone of the place told of (当地时间) without saying which: they join, and tell nothing more. */
  readonly localZone?: true;
  /** So many units before (negative) or after `from`: 三天前, "two weeks later". */
  readonly distance?: TimeAmount;
  /** From what it counts, the words before it tell (离开三天后, 开幕前四天): the day told before in the same sentence. */
  readonly ofEvent?: true;
  /** A stretch that ends or begins at `from`: 过去20年, "the next two weeks". */
  readonly stretch?: TimeAmount;
  /** The same time as the date before it (当时, "at the time"). */
  readonly same?: true;
  /** Something begins then (18日起): the day may lie ahead. */
  readonly begins?: true;
  readonly approximate?: true;
  readonly uncertain?: true;
  /** A length of time, not a point: dates nothing. */
  readonly duration?: true;
  /** How long it is, where the words tell a number: "two weeks" + "after" + "Jan. 15". */
  readonly length?: TimeAmount;
  /** So many units after (before: negative) the time that the other parts tell: "two weeks after Jan. 15". */
  readonly offset?: TimeAmount;
  /** It begins on the day told and lasts so long: "two weeks starting May 20". */
  readonly lasting?: TimeAmount;
  /** Such a length is a term ("within two weeks"): of what was done it counts from the day told before. */
  readonly term?: true;
  readonly frequency?: true;
  /** Too vague to date: 近日, "recently". */
  readonly vague?: true;
  /** The line that says when the report was filed (11月14日讯): the text counts from it. */
  readonly dateline?: true;
}

/** One thing a rule saw. `fields: null` claims the words so that no other rule reads them as a time. */
export interface TimeAtom extends Span {
  readonly rule: string;
  readonly fields: TimeFields | null;
}

/**
 * A rule of the first phase. `pattern` is global and cannot backtrack without bound; a group named `time` marks the
 * words of the time where the pattern also needs what stands around them. `read` may refuse (undefined).
 */
export interface TimeRule {
  readonly name: string;
  /** Words that the rule reads; a test runs them. */
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => TimeFields | null | undefined;
}

/** What a language says about times. */
export interface TimeLanguage {
  readonly rules: readonly TimeRule[];
  /** Text between two atoms that makes them one expression whatever they tell: "（", " ". */
  readonly joint: RegExp;
  /** Text between a weekday or relative day and its date, or a date and its clock time: "，". */
  readonly looseJoint: RegExp;
  /** Text between two expressions that makes them a range: 至, "to", "–". */
  readonly range: RegExp;
  /** Text between two expressions that makes them a list over one span: 和, "and". */
  readonly list: RegExp;
  /** The same between two years that follow each other. */
  readonly yearList: RegExp;
  /** Words before a list that give each of its times something of its own: 分别在5月3日和4日. */
  readonly each: RegExp;
  /** Text between two expressions that makes them a range where a word before or after says so: 和…之间, "between … and". */
  readonly between: { readonly before: RegExp; readonly gap: RegExp; readonly after: RegExp };
  /** Text between a length of time and the time it counts from, with its direction: "after", "before". */
  readonly offset: { readonly after: RegExp; readonly before: RegExp };
  /** Text between a length of time and the day it begins on; null where the language has none. */
  readonly starting: RegExp | null;
  /** Text between a day and how long what begins on it lasts (起一连); null where the language has none. */
  readonly lasting: RegExp | null;
  /** Words right after a month or year that make it the end of an open interval (以前), and after any date (或之前). */
  readonly untilAfter: RegExp;
  readonly orUntilAfter: RegExp;
  /** Words right before a month or year that do the same: "before 2018". */
  readonly untilBefore: RegExp;
  /** Words right before a range that belong to it: 从, "from". */
  readonly rangeStart: RegExp;
  /** Words right before and right after a time that make it the beginning of an open interval: 自…以来, "since". */
  readonly sinceBefore: RegExp;
  readonly sinceAfter: RegExp;
  /** Words right beside a month or year that make it the beginning of an open interval, and leave a day a day: 起. */
  readonly fromBefore: RegExp;
  readonly fromAfter: RegExp;
  /** Words right before a time that make it approximate: 约, "about". */
  readonly about: RegExp;
  /** Cues that a clause looks forward: 将, "will"; and how far around the time they count, in UTF-16 units. */
  readonly future: RegExp;
  readonly futureReach: readonly [before: number, after: number];
  /** Verbs before a time that look forward to it, where no other clause and nothing done stands between: wants to meet her |on Friday. Global. */
  readonly ahead: RegExp;
  /** The words of a headline before a time that look forward to it: Minister to visit Rome |Monday. */
  readonly titleAhead: RegExp;
  /** A heading, or what a line begins with, under which all is to come: Coming up. */
  readonly headAhead: RegExp;
  /** What follows a time that stands before its clause: the cue may stand anywhere in it. */
  readonly timeLeads: RegExp;
  /** Where a sentence ends. */
  readonly sentenceEnd: RegExp;
  /** Where a clause ends: what lies beyond says nothing of the time. */
  readonly clauseEnd: RegExp;
  /** What follows a bare year that is told of the months after it too, and one that is told of the next word alone. */
  readonly yearOfPassage: RegExp;
  readonly yearOfWord: RegExp;
  /** Words before a time that tell what was done at it: what follows the time looks where it will. */
  readonly done: RegExp;
  /** Words after a time that tell the same: 12月召开过. */
  readonly doneAfter: RegExp;
  /** A year told in an aside (", built in @,") is that of the aside alone. Tested on the words around the year, `@` in its place. */
  readonly yearOfAside: RegExp;
  /** A year that only says which thing is meant: his @ donors. Tested on the words around a year or a relative year, `@` in its place. */
  readonly yearOfThing: RegExp;
  /** The words before a month that reaches to the report: has been closed since. */
  readonly everSince: RegExp;
}

/** All atoms of `text`, in order, without overlap: of those that begin earliest the longest wins, then the earlier rule. */
export function findAtoms(text: string, rules: readonly TimeRule[]): TimeAtom[] {
  const found: (TimeAtom & { readonly order: number })[] = [];
  rules.forEach((rule, order) => {
    for (const match of matchesOf(rule.pattern, text)) {
      const fields = rule.read(match);
      if (fields === undefined) continue;
      const inner = match.groups?.['time'];
      const start = match.index + (inner === undefined ? 0 : match[0].indexOf(inner));
      found.push({ start, end: start + (inner ?? match[0]).length, rule: rule.name, fields, order });
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const atoms: TimeAtom[] = [];
  let end = 0;
  for (const { order: _, ...atom } of found) {
    if (atom.start < end) continue;
    atoms.push(atom);
    end = atom.end;
  }
  return atoms;
}

/** A rule, for tables that read as one line each. */
export function rule(name: string, example: string, pattern: RegExp, read: TimeRule['read']): TimeRule {
  return { name, example, pattern, read };
}

/** An alternation of words, the longest first. */
export function anyOf(words: object): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|');
}

export type Groups = RegExpExecArray['groups'];

/** The hour of the day that an hour of one of its parts is: 6点 of the evening is the 18th. */
export function hourIn(daypart: Daypart, hour: number): number {
  const late =
    daypart === 'AFTERNOON' ||
    (daypart === 'EVENING' && hour >= 3) ||
    (daypart === 'NIGHT' && hour >= 6) ||
    (daypart === 'NOON' && hour < 3);
  return late && hour < 12 ? hour + 12 : hour;
}
