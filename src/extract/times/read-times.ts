// Reads the times of an article in two phases: find what the words tell, then anchor it.

import { englishTimes } from '../../language/en/times.ts';
import { findAtoms, type TimeFields, type TimeLanguage } from '../../language/time-fields.ts';
import { chineseTimes } from '../../language/zh/times.ts';
import { type Day, dayNumber, readDay } from '../../model/calendar.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { Problem } from '../../model/problem.ts';
import { holderOf } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import { type Anchor, type Anchored, type Before, withClock } from './anchored.ts';
import { findHeads, governedBy, pastMidnight } from './heads.ts';
import { joinAtoms, type TimeExpression } from './join.ts';
import { openInterval } from './open-interval.ts';
import { anchorExpression, tellsDate } from './range.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { countsFromToday, todayOf } from './today.ts';
import { leanedOn, noTrails, type Previous, quotedSpans, type Trail, told as toldOn } from './trail.ts';
import { yearReachOf } from './year-reach.ts';

/** 警方晚上6时许接报: a sentence that opens with who reports. */
const reporting = /^(?:警方|警员|消防处?|海关|当局)$/;

/** All times of the article in reading order, and the expressions that could not be dated. */
export function readTimes(source: Source): { times: TimeReading[]; problems: Problem[] } {
  const language = source.language === 'zh' ? chineseTimes : englishTimes;
  const timed = source.blocks.map((block) => {
    const text = source.folded.slice(block.start, block.end);
    const isCredit = block.kind === 'CREDIT';
    return { block, text, expressions: isCredit ? [] : joinAtoms(text, findAtoms(text, language.rules), language) };
  });
  const heads = findHeads(timed);
  const headAt = new Map(heads.map((head) => [head.block, head]));
  const governed = new Map(governedBy(heads, timed).map((span, index) => [heads[index], span]));
  const unsure = pastMidnight(heads);
  const found = timed.flatMap(({ block, text, expressions }, index) => {
    const head = headAt.get(index);
    const bare = head?.expression;
    const all =
      bare === undefined || expressions.includes(bare)
        ? expressions
        : [bare, ...expressions.filter(({ start }) => start >= bare.end)];
    if (all.length === 0) return [];
    const quotes = quotedSpans(text);
    const ends = sentenceEnds(text, language.sentenceEnd);
    return all.map((expression) => ({
      expression,
      text,
      ends,
      quoted: holderOf(quotes, expression) >= 0,
      block,
      index,
      head: head?.expression === expression ? head : null,
    }));
  });
  let ahead = false;
  const coming = timed.map(({ block, text }) => {
    const lead = language.headAhead.exec(text)?.[0].length ?? 0;
    if (block.kind === 'HEADING' || lead === text.length) ahead = lead > 0;
    return ahead || lead > 0;
  });
  const publication = publicationOf(source, found);
  const openings = source.language === 'zh' ? timed.slice(0, 4).map(({ text }) => text.slice(0, 60)) : [];
  const today = publication && todayOf(publication, found, openings);
  /** Of which day the hours above the entries of a log are. */
  let logged = publication;
  let entry: { readonly block: number; readonly end: number } | null = null;
  const told = new Map<number, Day>();
  const months = new Map<number, number>();
  const times: TimeReading[] = [];
  const problems: Problem[] = [];
  let trails = noTrails;
  let described: Previous | null = null;
  let before: { readonly end: number; readonly block: number } | null = null;
  for (const { expression, text, ends, quoted, block, index, head } of found) {
    const { fields } = expression;
    if (entry !== null && entry.end <= block.start) entry = null;
    // What an entry tells is of one day or year, as what a paragraph does.
    const from = entry?.block ?? index;
    const future =
      (block.kind === 'TITLE' && language.titleAhead.test(text.slice(0, expression.start))) ||
      (coming[index] === true && !tellsDone(text, expression, language)) ||
      looksForward(text, expression, before?.block === index ? before.end : 0, language);
    const words = {
      quoted,
      back: fields.from === 'PREVIOUS' && !future,
      sentence: ends.before(expression.start),
    };
    const lean = (part: keyof Trail, blocks: number) =>
      leanedOn(trails, part, { block: index, blocks }, words, publication);
    // The bridge, built in 1932, has been closed since June.
    const everSince = language.everSince.test(text.slice(Math.max(0, expression.start - 100), expression.start));
    const near: Previous | null = everSince ? null : lean('previous', reach);
    // 当天 of a story leans on its day, however far above that was told; it is hardly ever the day of the report.
    const ofStory = source.language === 'zh' && fields.from === 'PREVIOUS' && fields.dayShift === 0;
    const toldDay: Previous | null =
      described !== null && ofDeed.test(text.slice(Math.max(0, expression.start - 8), expression.start))
        ? described
        : lean('previousDay', ofStory ? passageReach : reach);
    // 工程22日开始，收费|即日生效: what is said to hold at once was said before the day to come.
    const nearDay =
      toldDay !== null &&
      publication !== null &&
      dayNumber(toldDay.day) > dayNumber(publication) &&
      text.startsWith('即日', expression.start)
        ? null
        : toldDay;
    const passage: Previous | null = everSince ? null : lean('story', passageReach);
    const standing = (other: Previous): Before => {
      const inSentence = other.block === index && !ends.between(other.end, expression.start);
      // in July 2006. It is expected in April: what is to come is in no year of what is over, nor the other way about.
      const coming = publication !== null && other.day.year > publication.year;
      const done = coming && tellsDone(text, expression, language);
      const goesOn = inSentence ? !done : source.language === 'zh' ? future || !coming : !future;
      return {
        ...other,
        inBlock: other.block >= from,
        inSentence,
        tellsYear: other.tellsYear && goesOn,
      };
    };
    const anchor: Anchor = {
      publication: countsFromToday(fields) ? today : publication,
      previous: near && standing(near),
      passage: passage && standing(passage),
      previousDay: nearDay && standing(nearDay),
      future,
      done: !future && tellsDone(text, expression, language),
      tenseless: source.language === 'zh' && expression.until === null,
      told,
      months,
      // One sentence a paragraph: He was charged on Monday. ¶ He was booked |at 6 a.m.
      opensBlock:
        expression.start === 0 ||
        reporting.test(text.slice(ends.before(expression.start), expression.start)) ||
        (source.language === 'en' &&
          nearDay?.block === index - 1 &&
          nearDay === trails.outside.previousDay &&
          ends.before(expression.start) === 0),
      leansOnReport: source.language === 'zh',
    };
    const day = logged && !(head && unsure.has(head)) ? { ...withClock(logged, {}, ''), ...ofEntry } : null;
    const anchored = anchorExpression(
      expression,
      head?.clock ? { ...anchor, previousDay: day, leansOnReport: false } : anchor,
    );
    if (head !== null) entry = { block: index, end: (governed.get(head) as Span).end };
    // Tuesday and Wednesday: of which of them an hour below is, nobody says.
    if (head !== null && !head.clock)
      logged = anchored !== null && !anchored.edtf.includes('/') && anchored.exact ? anchored.day : null;
    before = { end: expression.end, block: index };
    const open = openInterval(text, expression, anchored, language);
    const start = block.start + (open?.start ?? expression.start);
    const end = block.start + (open?.end ?? expression.end);
    const quote = source.text.slice(start, end);
    const about = language.about.test(text.slice(Math.max(0, expression.start - 16), expression.start));
    const edtf = open?.edtf ?? (anchored && finish(anchored.edtf, about || fields.approximate === true));
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
      ...(source.language === 'zh' ? countsOf(fields) : {}),
      ...(head === null ? {} : { dates: governed.get(head) as Span }),
      reason: reasonOf(quote, anchored, fields),
    });
    if (anchored !== null && value !== null) {
      // This comes a week after they met; 六四屠杀: an aside, from which nothing is counted.
      if (isAnchorFor(fields) && !/^(?:en\/(?:comes|days)-after|zh\/day-of-event)$/.test(expression.rule)) {
        const tells = tellsYear(fields, lean('previous', reach), from);
        const yearReach = head === null ? yearReachOf(edtf ?? '', text, expression, language) : 'PASSAGE';
        const daypart = daypartOf(fields, nearDay, index);
        const previous = { ...anchored, block: index, end: expression.end, tellsYear: tells, yearReach, daypart };
        if (anchored.exact && onlyDescribes(source, { start, end })) described = previous;
        const next = {
          previous,
          ...(anchored.exact && !onlyDescribes(source, { start, end }) ? { previousDay: previous } : {}),
          // 今晚 and 周末 in talk tell no other year.
          ...(fields.month !== undefined || fields.year !== undefined ? { story: previous } : {}),
        };
        trails = toldOn(trails, next, quoted, publication);
      }
      if (fields.month !== undefined && (fields.year !== undefined || fields.yearShift !== undefined))
        months.set(fields.month, anchored.day.year);
      // 将在周五表决。…周五的表决: a weekday to come stays one, too.
      const sure =
        (future && source.language === 'zh') || (fields.month ?? fields.weekShift ?? fields.dayShift) !== undefined;
      if (fields.weekday !== undefined && sure) told.set(fields.weekday, anchored.day);
    } else if (!duration && !frequency && !vague && tellsDate(fields)) {
      problems.push(unresolved(quote, { start, end }, publication));
    }
  }
  return { times, problems };
}

/** How an hour leans on the day of the entries around it. */
const ofEntry = { inBlock: true, inSentence: false, tellsYear: true, yearReach: 'PASSAGE', daypart: null } as const;

/** 当天, 前一天, 四天前, 两周后: how far it is from the day that it leans on. */
function countsOf({ from, ofEvent, distance, stretch, dayShift, day, month }: TimeFields): Pick<TimeReading, 'counts'> {
  if (ofEvent && distance !== undefined) return { counts: distance };
  if (stretch?.unit === 'DAY' && stretch.amount < 0) return { counts: stretch };
  return from === 'PREVIOUS' && dayShift !== undefined && day === undefined && month === undefined
    ? { counts: { amount: dayShift, unit: 'DAY' } }
    : {};
}

/** after the |August 2| resignation, 这起|4月18日|发生的火灾: such a day says which it was, and what is told next is not of it. */
function onlyDescribes({ language, folded }: Source, { start, end }: { start: number; end: number }): boolean {
  const [before, after] = [folded.slice(Math.max(0, start - 4), start), folded.slice(end, end + 10)];
  return language === 'en'
    ? /\bthe $/.test(before) && /^ [a-z]{3}/.test(after)
    : /(?:[这那该此](?:起|场|次|宗|桩|份|届)?|[对就]|针对|关于|有关)$/.test(before) && /^[^，。；]{0,8}的/.test(after);
}

/** 事故发生|次日: counted from the day that says which deed it was. */
const ofDeed = /(?:[事案]发|事故|发生|火灾|意外|出事)后?(?:的|之)?$/;

/** How many blocks a date reaches on: 同一天 leans on the paragraph before, not on one far above. */
const reach = 2;
/** A story of another year is told over more paragraphs, those of talk among them. */
const passageReach = 12;

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

function finish(edtf: string, about: boolean): string {
  return about && /^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf;
}
/** What follows can lean on it: 同一天, "a week later". A decade, a stretch or a "then" is nothing to count from. */
function isAnchorFor({ same, stretch, decade, century }: TimeFields): boolean {
  return !same && stretch === undefined && decade === undefined && century === undefined;
}

/** A clock time alone goes on in the part of the day told before it. */
function daypartOf({ daypart, hour, day, dayShift, weekday }: TimeFields, before: Previous | null, block: number) {
  if (daypart !== undefined) return daypart;
  const alone = hour !== undefined && day === undefined && dayShift === undefined && weekday === undefined;
  return alone && before?.block === block ? before.daypart : null;
}

function tellsYear(fields: TimeFields, previous: Previous | null, from: number): boolean {
  return (
    fields.year !== undefined ||
    fields.yearShift !== undefined ||
    (previous !== null && previous.block >= from && previous.tellsYear)
  );
}

/** Nine were killed |in June; in June, nine were killed: what is done is over, though this year's June be nearer. */
function tellsDone(
  text: string,
  { start, end }: TimeExpression,
  { done, doneAfter, clauseEnd, future }: TimeLanguage,
): boolean {
  const lead = text
    .slice(Math.max(0, start - 80), start)
    .split(clauseEnd)
    .at(-1);
  const led = /^, (?:[^.;,“"]|,(?=\d)){1,70}/.exec(text.slice(end, end + 72))?.[0] ?? '';
  return done.test(lead ?? '') || (done.test(led) && !future.test(led)) || doneAfter.test(text.slice(end, end + 24));
}

/** A cue before the time told last belongs to that one, when a comma stands between: 将于周五举行，周一…. */
function looksForward(text: string, { start, end }: TimeExpression, lastEnd: number, language: TimeLanguage): boolean {
  if (donesNext(text.slice(end, end + 40), language)) return false;
  const [before, after] = language.futureReach;
  const lead =
    text
      .slice(Math.max(/[，,]/.test(text.slice(lastEnd, start)) ? lastEnd : 0, start - before), start)
      .split(language.clauseEnd)
      .at(-1) ?? '';
  const sentence =
    text
      .slice(Math.max(0, start - before), start)
      .split(/[.;:!?\n]/)
      .at(-1) ?? '';
  // 周三上午，甲与乙将举行会谈: the time stands before its clause.
  const led = language.timeLeads.exec(text.slice(end, end + 2 * after + 20))?.[0].length ?? after;
  const tail = text.slice(end, end + Math.max(after, led)).split(language.clauseEnd)[0] ?? '';
  // said on Thursday the talks would go on, voted on Monday to extend it: what was said and done looks forward, not the doing.
  return (
    language.future.test(lead) ||
    verbLooksAhead(sentence, language) ||
    (!language.done.test(sentence) && language.future.test(tail))
  );
}

/** The board on Wednesday |postponed the vote until June: the verb right after the time is done then. */
function donesNext(after: string, { done }: TimeLanguage): boolean {
  const next = /^ (?:also |[a-z]+ly )?(?!expected|due|followed|instead|unless)[a-z]+/.exec(after)?.[0];
  return next !== undefined && done.test(next);
}

/** wants to hear both sides |on Tuesday; not: must name the man who was shot |on Tuesday. */
function verbLooksAhead(sentence: string, { ahead, clauseEnd, done }: TimeLanguage): boolean {
  const cue = [...sentence.matchAll(ahead)].at(-1);
  if (cue === undefined) return false;
  const between = sentence.slice(cue.index + cue[0].length);
  return !clauseEnd.test(between) && !done.test(between);
}
