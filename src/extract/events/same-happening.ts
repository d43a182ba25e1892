// Whether two mentions tell of one happening.

import { datesMeet, daysSpanned, oneSlipApart } from '../../model/edtf.ts';
import { overlaps } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Compared } from './compared.ts';
import type { EventMention } from './mention.ts';

/** Types that one happening is told under: a summit is also a meeting. */
export const encounters = new Set<EventType>(['MEETING', 'SUMMIT', 'CALL']);

export function sameHappening(first: Compared, second: Compared): boolean {
  const [a, b] = [first.mention, second.mention];
  if (first.language === 'en' && a.time !== b.time && second.isAnother) return false;
  if (a.time === b.time || a.time === b.again || b.time === a.again) return true;
  // 警方拘捕三人。|同日，一名村民被捕: what else that day brought.
  if (first.language === 'zh' && (thatDayToo(a) || thatDayToo(b))) return false;
  // 李明3月2日被捕，2日晚获释: what happens once is no other thing of that day.
  if (first.language === 'zh' && a.type === 'ARREST' && b.type === 'ARREST' && first.onceAs !== second.onceAs)
    return false;
  // What a log tells under two times happened at two times.
  if (a.time.dates !== undefined && b.time.dates !== undefined && a.time.edtf !== b.time.edtf) return false;
  // 防护中心公布…, 防护中心总监举行记者会: a long name alone makes no two alike.
  const otherDeed = first.language === 'zh' && a.type !== b.type && (a.type === 'SPEECH' || b.type === 'SPEECH');
  if (a.time.edtf === b.time.edtf && !otherDeed && !overlaps(a.span, b.span) && toldAgain(first, second)) return true;
  if (toldBarely(first, second) || pointsBack(first, second) || onceForOne(first, second)) return true;
  if (calledByYear(first, second)) return true;
  // One 听证会 is a hearing before a court though only one telling says so.
  const sameNoun = first.word === second.word && a.trigger?.nominal === b.trigger?.nominal;
  if (a.type !== b.type && !sameNoun && !(encounters.has(a.type) && encounters.has(b.type))) return false;
  const shared = a.parts.filter(({ actor }) => second.actors.has(actor)).length;
  const smaller = Math.min(a.parts.length, b.parts.length);
  // Without a word of ours nothing says that two tell of one.
  const same = first.word === second.word && (first.language === 'zh' || first.word !== '');
  const agree = datesAgree(first, second);
  if (agree && first.language === 'zh' && !sameLength(first, second) && !encounters.has(a.type) && a.type !== 'VISIT') {
    // A month and its day, 27日 and 27日至28日: so told again in its own words, else two happenings.
    if (suffersOnce.test(a.type) && a.type === b.type && shared > 0 && shared === smaller && isMonthOf(first, second))
      return true;
    if (!same || (smaller === 0 && !toldAgain(first, second))) return false;
  }
  if (agree && first.language === 'zh' && twoHours(first, second)) return false;
  if (a.type === 'OTHER' || a.trigger === null || b.trigger === null)
    return (
      agree &&
      shared > 0 &&
      (same || (alike(first, second) && (first.language === 'zh' || alikeInLength(first, second))))
    );
  if (agree) {
    // Of one day there may be a call and, with others, a meeting: other words need most of the people to be the same.
    if (smaller === 0)
      return (
        same ||
        (encounters.has(a.type) && a.trigger.nominal && b.trigger.nominal && a.time.edtf === b.time.edtf) ||
        (a.type === b.type &&
          ((encounters.has(a.type) && a.time.edtf === b.time.edtf) ||
            calledAgain(first, second) ||
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
  const slips = () => encounters.has(a.type) || first.language !== 'zh' || toldAgain(first, second);
  return (
    apart && same && shared >= (encounters.has(a.type) ? 2 : 1) && shared === smaller && slips() && slip(first, second)
  );
}

function thatDayToo({ time, span }: EventMention): boolean {
  return /^同[日天晚]/.test(time.quote) || (/^同一[日天]/.test(time.quote) && time.start <= span.start + 1);
}

/** Of one time and in like words, where one telling names nobody and one has no word of its own for what happened. */
function toldBarely(first: Compared, second: Compared): boolean {
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
function pointsBack(first: Compared, second: Compared): boolean {
  return second.pointsBack && ofOneDay(first, second);
}

/** 王芳宣誓就任; 王芳的就职典礼: of one day, what happens once to one person or in one case, whatever it is called. */
function onceForOne(first: Compared, second: Compared): boolean {
  if (first.onceAs === null || first.onceAs !== second.onceAs || !ofOneDay(first, second)) return false;
  if (twoHours(first, second) || !figuresAgree(first, second)) return false;
  const shared = [...first.actors].some((actor) => second.actors.has(actor));
  return shared || Math.min(first.actors.size, second.actors.size) === 0;
}

/** 去年11月遭人砍伤; 11月9日被人追砍: of one month the same one suffers such a thing once. */
const suffersOnce = /^(?:VIOLENCE|DISASTER)$/;

function isMonthOf({ mention: a }: Compared, { mention: b }: Compared): boolean {
  const [month, day] = [a.time.edtf ?? '', b.time.edtf ?? ''].sort((x, y) => x.length - y.length) as [string, string];
  return /^\d{4}-\d\d$/.test(month) && day.length >= 10 && day.startsWith(`${month}-`) && !day.includes('/');
}

/** What one day brings once: a protest, a fall of the market, told again without saying whose. Different figures tell of two. */
const onceADay = /^(?:ARREST|ECONOMY|PROTEST|VIOLENCE|DISASTER)$/;

function oneOfItsDay(first: Compared, second: Compared): boolean {
  return (
    first.language === 'zh' &&
    onceADay.test(first.mention.type) &&
    ofOneDay(first, second) &&
    figuresAgree(first, second) &&
    // 西州发生洪水，东州起火; 一架直升机坠毁: two disasters of one day.
    (first.mention.type !== 'DISASTER' || (oneSpot(first, second) && !second.isAnother))
  );
}

function oneSpot({ mention: { place } }: Compared, { mention: { place: other } }: Compared): boolean {
  return place === null || other === null || place === other;
}

/** The car hit a tree on Monday. |The crash happened at 9 p.m. on Monday; Monday's attack: what that day brought, called by its noun. */
function calledAgain(first: Compared, second: Compared): boolean {
  const { type } = first.mention;
  return (
    first.language === 'en' &&
    (ofOneDay(first, second) || (second.definite && dayAndItsMonth(first, second))) &&
    (type === 'DISASTER'
      ? first.mention.trigger?.nominal === true || second.mention.trigger?.nominal === true
      : type === 'ELECTION' || (onceADay.test(type) && type !== 'ECONOMY' && second.definite))
  );
}

/** gutted it last month. |The fire on March 14 …: the month and a day of it. */
function dayAndItsMonth({ mention: a }: Compared, { mention: b }: Compared): boolean {
  const [day, month] = [a.time.edtf ?? '', b.time.edtf ?? ''].sort((x, y) => y.length - x.length);
  return /^\d{4}-\d\d$/.test(month ?? '') && (day ?? '').startsWith(`${month}-`);
}

/** the 2020 |killing of Reed; shot Reed on Aug. 8, 2020: what a year calls by its noun, and the day of that year. */
function calledByYear(first: Compared, second: Compared): boolean {
  const [named, told] = first.mention.trigger?.nominal ? [first, second] : [second, first];
  const { trigger, time } = named.mention;
  return (
    named.language === 'en' &&
    trigger?.nominal === true &&
    named.mention.type === told.mention.type &&
    /^(?:VIOLENCE|DISASTER)$/.test(named.mention.type) &&
    /^\d{4}$/.test(time.edtf ?? '') &&
    time.end + 1 >= trigger.start - 20 &&
    time.end <= trigger.start &&
    /^\d{4}-\d\d-\d\d/.test(told.mention.time.edtf ?? '') &&
    (told.mention.time.edtf ?? '').startsWith(time.edtf as string)
  );
}

function ofOneDay(first: Compared, second: Compared): boolean {
  const dayOf = ({ mention }: Compared) => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(mention.time.edtf ?? '')?.[0] ?? null;
  return dayOf(first) !== null && dayOf(first) === dayOf(second);
}

/** 获配100瓶 and 获配2瓶 are two. */
function figuresAgree({ figures: some }: Compared, { figures: others }: Compared): boolean {
  return some.size === 0 || others.size === 0 || [...some].some((figure) => others.has(figure));
}

/** Of like precision: two days or two months, not a month and a day of it. */
function sameLength(a: Compared, b: Compared): boolean {
  const lengths = ({ claims }: Compared) => claims.map(daysSpanned);
  return lengths(a).some((days) => lengths(b).includes(days));
}

/** 11时14分发生地震，12时46分发生地震: two hours of one day. */
export function twoHours(a: Compared, b: Compared): boolean {
  const hour = ({ mention }: Compared) => /T(\d\d)/.exec(mention.time.edtf ?? '')?.[1];
  const [x, y] = [hour(a), hour(b)];
  if (encounters.has(a.mention.type)) return false;
  if (x !== undefined && y !== undefined) return x !== y;
  const [half, other] = [isEarly(a), isEarly(b)];
  return half !== null && other !== null && half !== other;
}

/** Whether it was before noon, where the words tell: 1日上午通报…, 1日下午通报… are two. */
function isEarly({ mention: { time } }: Compared): boolean | null {
  const early = /上午|早上|清晨/.test(time.quote);
  return early === /下午|晚/.test(time.quote) ? null : early;
}

/** 启程前往海滨，晚上抵达海滨: two steps of one journey. */
export function stepsOfJourney({ step: one }: Compared, { step: other }: Compared): boolean {
  return one !== null && other !== null && one !== other;
}

/** Tomorrow's meeting is none of the talks "this week": a day and a day, or a week and a week. */
function alikeInLength(a: Compared, b: Compared): boolean {
  const days = ({ claims: [claim] }: Compared) => (claim === undefined ? 0 : Math.ceil(daysSpanned(claim)));
  return days(a) === days(b);
}

/** She met the one and met the other on one day: two meetings. */
function metOthers(a: Compared, b: Compared): boolean {
  const verbs = a.mention.trigger?.nominal === false && b.mention.trigger?.nominal === false;
  if (!verbs || a.mention.type !== 'MEETING' || b.mention.type !== 'MEETING' || a.language !== 'en') return false;
  const lacks = (x: Compared, y: Compared) => [...x.actors].some((actor) => !y.actors.has(actor));
  return a.actors.size > 1 && b.actors.size > 1 && lacks(a, b) && lacks(b, a);
}

/** Confirmed by the house and sworn in on one day: two steps. */
function stepsOfOffice(a: Compared, b: Compared): boolean {
  const verbs = a.mention.trigger?.nominal === false && b.mention.trigger?.nominal === false;
  return verbs && a.language === 'en' && a.mention.type === 'APPOINTMENT' && a.word !== b.word && !alike(a, b);
}

function datesAgree(a: Compared, b: Compared): boolean {
  return a.claims.some((x) =>
    b.claims.some(
      (y) =>
        datesMeet(x, y) &&
        // A year holds many meetings: only dates of like precision, or a month and its day, tell of one.
        Math.max(daysSpanned(x), daysSpanned(y)) <= (x.edtf === y.edtf ? Number.POSITIVE_INFINITY : 31),
    ),
  );
}

function slip(a: Compared, b: Compared): boolean {
  return a.claims.some((x) => b.claims.some((y) => oneSlipApart(x, y)));
}

/** Much the same words again, as of a picture that stands twice: three fifths of all pairs of characters or of all words. */
function toldAgain(a: Compared, b: Compared): boolean {
  return Math.min(a.words.size, b.words.size) > (a.language === 'zh' ? 5 : 4) && shareWords(a, b, 2 / 5);
}

/** At least a third of the pairs of characters (zh) or of the words (en) of the shorter telling stand in the other. */
function alike(a: Compared, b: Compared): boolean {
  return shareWords(a, b, 2 / 3);
}

/** Of the words of the shorter telling at most such a part is missing in the other. Stops at the first too many: most pairs share little. */
function shareWords({ words: some }: Compared, { words: others }: Compared, missing: number): boolean {
  const [small, large] = some.size < others.size ? [some, others] : [others, some];
  let left = Math.floor(small.size * missing + 1e-9);
  for (const part of small) if (!large.has(part) && left-- === 0) return false;
  return true;
}
