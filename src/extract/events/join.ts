// Joins the mentions of one happening in an article.

import type { EventLanguage } from '../../language/event-words.ts';
import { dayNumber, readDay } from '../../model/calendar.ts';
import { type DateValue, datesMeet, daysSpanned, oneSlipApart, readEdtf } from '../../model/edtf.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Source } from '../types.ts';
import { blanked } from './clauses.ts';
import type { EventMention } from './mention.ts';

/** Groups of mentions that tell of one happening, in reading order. */
export function joinMentions(
  source: Source,
  mentions: readonly EventMention[],
  language: EventLanguage,
): EventMention[][] {
  const groups: Telling[][] = [];
  const days = firstOfDay(mentions);
  for (const mention of mentions) {
    const telling = tellingOf(source, language, sameWeekday(mention, days));
    const group = groups.slice(-groupsCompared).find((members) => {
      const near = members.slice(0, membersCompared);
      // Two days do not meet over the month that holds both (八月两度通话).
      const ofDays = telling.isDay ? near.filter(({ isDay }) => isDay) : [];
      return (ofDays.length > 0 ? ofDays : near).some((member) => sameHappening(member, telling));
    });
    if (group === undefined) groups.push([telling]);
    else group.push(telling);
  }
  return groups.map((members) => members.map(({ mention }) => mention));
}

/** No article tells so many happenings, or one so often; a text without end must not cost its length squared. */
const [groupsCompared, membersCompared] = [150, 25];

/** A mention with what it is compared by. */
interface Telling {
  readonly mention: EventMention;
  readonly language: 'zh' | 'en';
  readonly isDay: boolean;
  readonly claims: readonly DateValue[];
  readonly word: string;
  readonly actors: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The figures told besides the time. */
  readonly figures: ReadonlySet<string>;
  /** It calls what it tells of 这起事件: that was told before. */
  readonly pointsBack: boolean;
}

function tellingOf(source: Source, language: EventLanguage, mention: EventMention): Telling {
  const { time, trigger, parts } = mention;
  const value = time.edtf === null ? null : readEdtf(time.edtf);
  return {
    mention,
    language: source.language,
    isDay: value !== null && daysSpanned(value) <= 7,
    claims: [time.edtf, time.conflict?.edtf]
      .map((edtf) => (edtf == null ? null : readEdtf(edtf)))
      .filter((claim) => claim !== null),
    word: trigger === null ? '' : wordOf(source, trigger),
    actors: new Set(parts.map(({ actor }) => actor)),
    words: wordsOf(source, mention),
    figures: new Set(blanked(source, mention.span, [time]).match(/\d[\d,.]*/g) ?? []),
    pointsBack: callsBack(source, language, mention),
  };
}

/** The words that point back are what the telling is about, not where or why it happened. */
function callsBack(
  { folded }: Source,
  { calledBack, lightVerb }: EventLanguage,
  { span, trigger }: EventMention,
): boolean {
  const called = calledBack.exec(folded.slice(span.start, span.end));
  if (called === null) return false;
  const words = { start: span.start + called.index, end: span.start + called.index + called[0].length };
  return trigger === null || overlaps(words, trigger) || lightVerb.test(folded.slice(trigger.start, trigger.end));
}

/** In English without its endings, so that the noun is the verb's: launched and the launch, died and his death. */
function wordOf(source: Source, { start, end }: Span): string {
  const word = source.folded.slice(start, end).toLowerCase();
  if (source.language !== 'en') return word;
  if (/^(?:deaths?|die[sd]?|dying|passed away|passing)$/.test(word)) return 'die';
  if (/^(?:births?|born)$/.test(word)) return 'bear';
  return word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '');
}

/** The first encounter told for each day, and where it stands among the mentions. */
type FirstOfDay = ReadonlyMap<number, { readonly index: number; readonly mention: EventMention }>;

function firstOfDay(mentions: readonly EventMention[]): FirstOfDay {
  const first = new Map<number, { index: number; mention: EventMention }>();
  for (const [index, mention] of mentions.entries()) {
    const { type, time } = mention;
    if (bareWeekday.test(time.quote) || !encounters.has(type) || time.edtf === null) continue;
    const day = readDay(time.edtf);
    if (day !== null && !first.has(dayNumber(day))) first.set(dayNumber(day), { index, mention });
  }
  return first;
}

/** 周一的视频会议 after 下周一（11月15日）…视频峰会: a bare weekday means the day that the same encounter was told to have. */
function sameWeekday(mention: EventMention, days: FirstOfDay): EventMention {
  if (mention.trigger?.nominal !== true || !encounters.has(mention.type) || !bareWeekday.test(mention.time.quote))
    return mention;
  const day = mention.time.edtf === null ? null : readDay(mention.time.edtf);
  const number = day === null ? Number.NaN : dayNumber(day);
  const other = [number, number - 7, number + 7]
    .flatMap((near) => days.get(near) ?? [])
    .sort((x, y) => x.index - y.index)[0]?.mention;
  return other === undefined ? mention : { ...mention, time: { ...other.time, conflict: null }, parts: other.parts };
}

const bareWeekday = /^(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Types that one happening is told under: a summit is also a meeting. */
const encounters = new Set<EventType>(['MEETING', 'SUMMIT', 'CALL']);

function sameHappening(first: Telling, second: Telling): boolean {
  const [a, b] = [first.mention, second.mention];
  if (a.time === b.time || (a.time.edtf === b.time.edtf && !overlaps(a.span, b.span) && toldAgain(first, second)))
    return true;
  if (toldBarely(first, second) || pointsBack(first, second)) return true;
  // One 听证会 is a hearing before a court though only one telling says so.
  const sameNoun = first.word === second.word && a.trigger?.nominal === b.trigger?.nominal;
  if (a.type !== b.type && !sameNoun && !(encounters.has(a.type) && encounters.has(b.type))) return false;
  const shared = a.parts.filter(({ actor }) => second.actors.has(actor)).length;
  const smaller = Math.min(a.parts.length, b.parts.length);
  const same = first.word === second.word;
  const agree = datesAgree(first, second);
  if (agree && first.language === 'zh' && !sameLength(first, second) && !encounters.has(a.type) && a.type !== 'VISIT') {
    // A month and its day, 27日 and 27日至28日: so told again in its own words, else two happenings.
    if (!same || (smaller === 0 && !toldAgain(first, second))) return false;
  }
  if (agree && first.language === 'zh' && twoHours(first, second)) return false;
  if (a.type === 'OTHER' || a.trigger === null || b.trigger === null)
    return agree && shared > 0 && (same || alike(first, second));
  if (agree) {
    // Of one day there may be a call and, with others, a meeting: other words need most of the people to be the same.
    if (smaller === 0)
      return (
        same ||
        (encounters.has(a.type) && a.trigger.nominal && b.trigger.nominal && a.time.edtf === b.time.edtf) ||
        (a.type === b.type &&
          (((encounters.has(a.type) || (a.type === 'DISASTER' && first.language === 'en')) &&
            a.time.edtf === b.time.edtf) ||
            oneOfItsDay(first, second) ||
            alike(first, second) ||
            (a.trigger.nominal && b.trigger.nominal && (first.language === 'zh' || alikeInLength(first, second)))))
      );
    if (metOthers(first, second) || stepsOfOffice(first, second)) return false;
    return same || a.type === b.type ? shared > 0 : shared * 2 > smaller && shared > 1;
  }
  // Dates that disagree by one slip (a zone, a misprint) are two claims on one happening of the same people.
  // Two dates of one clause (2001年和2008年被捕) are two happenings.
  const apart = a.span.start !== b.span.start;
  // A list of arrests tells many days in the same words.
  const slips = encounters.has(a.type) || first.language !== 'zh' || toldAgain(first, second);
  return (
    apart && slips && same && shared >= (encounters.has(a.type) ? 2 : 1) && shared === smaller && slip(first, second)
  );
}

/** Of one time and in like words, where one telling names nobody and one has no word of its own for what happened. */
function toldBarely(first: Telling, second: Telling): boolean {
  const [a, b] = [first.mention, second.mention];
  return (
    first.language === 'zh' &&
    (a.type === 'OTHER' || b.type === 'OTHER') &&
    Math.min(a.parts.length, b.parts.length) === 0 &&
    Math.min(first.words.size, second.words.size) > 3 &&
    a.time.edtf === b.time.edtf &&
    !overlaps(a.span, b.span) &&
    alike(first, second) &&
    figuresAgree(first, second)
  );
}

/** 这起事件发生于3月5日: whatever it is called, it is what was told of that day before. */
function pointsBack(first: Telling, second: Telling): boolean {
  return second.pointsBack && ofOneDay(first, second);
}

/** What one day brings once: a protest, a fall of the market, told again without saying whose. Different figures tell of two. */
const onceADay = /^(?:ARREST|ECONOMY|PROTEST|VIOLENCE)$/;

function oneOfItsDay(first: Telling, second: Telling): boolean {
  return (
    first.language === 'zh' &&
    onceADay.test(first.mention.type) &&
    ofOneDay(first, second) &&
    figuresAgree(first, second)
  );
}

function ofOneDay(first: Telling, second: Telling): boolean {
  const dayOf = ({ mention }: Telling) => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(mention.time.edtf ?? '')?.[0] ?? null;
  return dayOf(first) !== null && dayOf(first) === dayOf(second);
}

/** 获配100瓶 and 获配2瓶 are two. */
function figuresAgree({ figures: some }: Telling, { figures: others }: Telling): boolean {
  return some.size === 0 || others.size === 0 || [...some].some((figure) => others.has(figure));
}

/** Of like precision: two days or two months, not a month and a day of it. */
function sameLength(a: Telling, b: Telling): boolean {
  const lengths = ({ claims }: Telling) => claims.map(daysSpanned);
  return lengths(a).some((days) => lengths(b).includes(days));
}

/** 11时14分发生地震，12时46分发生地震: two hours of one day. */
function twoHours(a: Telling, b: Telling): boolean {
  const hour = ({ mention }: Telling) => /T(\d\d)/.exec(mention.time.edtf ?? '')?.[1];
  const [x, y] = [hour(a), hour(b)];
  return x !== undefined && y !== undefined && x !== y && !encounters.has(a.mention.type);
}

/** Tomorrow's meeting is none of the talks "this week": a day and a day, or a week and a week. */
function alikeInLength(a: Telling, b: Telling): boolean {
  const days = ({ claims: [claim] }: Telling) => (claim === undefined ? 0 : Math.ceil(daysSpanned(claim)));
  return days(a) === days(b);
}

/** She met the one and met the other on one day: two meetings. */
function metOthers(a: Telling, b: Telling): boolean {
  const verbs = a.mention.trigger?.nominal === false && b.mention.trigger?.nominal === false;
  if (!verbs || a.mention.type !== 'MEETING' || b.mention.type !== 'MEETING' || a.language !== 'en') return false;
  const lacks = (x: Telling, y: Telling) => [...x.actors].some((actor) => !y.actors.has(actor));
  return a.actors.size > 1 && b.actors.size > 1 && lacks(a, b) && lacks(b, a);
}

/** Confirmed by the house and sworn in on one day: two steps. */
function stepsOfOffice(a: Telling, b: Telling): boolean {
  const verbs = a.mention.trigger?.nominal === false && b.mention.trigger?.nominal === false;
  return verbs && a.language === 'en' && a.mention.type === 'APPOINTMENT' && a.word !== b.word && !alike(a, b);
}

function datesAgree(a: Telling, b: Telling): boolean {
  return a.claims.some((x) =>
    b.claims.some(
      (y) =>
        datesMeet(x, y) &&
        // A year holds many meetings: only dates of like precision, or a month and its day, tell of one.
        Math.max(daysSpanned(x), daysSpanned(y)) <= (x.edtf === y.edtf ? Number.POSITIVE_INFINITY : 31),
    ),
  );
}

function slip(a: Telling, b: Telling): boolean {
  return a.claims.some((x) => b.claims.some((y) => oneSlipApart(x, y)));
}

/** Much the same words again, as of a picture that stands twice: three fifths of all pairs of characters or of all words. */
function toldAgain(a: Telling, b: Telling): boolean {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  const shared = [...small].filter((part) => large.has(part)).length;
  return small.size > 5 && shared * 5 >= small.size * 3;
}

/** At least a third of the pairs of characters (zh) or of the words (en) of the shorter telling stand in the other. */
function alike(a: Telling, b: Telling): boolean {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  return [...small].filter((part) => large.has(part)).length * 3 >= small.size;
}

function wordsOf(source: Source, { span, time }: EventMention): Set<string> {
  const text = source.folded.slice(span.start, span.end).replace(time.quote, ' ').toLowerCase();
  if (source.language === 'en') return new Set(text.match(/[a-z]{4,}/g) ?? []);
  const characters = text.replace(/[^\p{Script=Han}]/gu, '');
  return new Set([...characters].slice(1).map((character, index) => characters[index] + character));
}
