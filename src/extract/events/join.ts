// Joins the mentions of one happening in an article.

import { dayNumber, readDay } from '../../model/calendar.ts';
import { datesMeet, daysSpanned, oneSlipApart, readEdtf } from '../../model/edtf.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Source } from '../types.ts';
import type { EventMention } from './find-mentions.ts';

/** Groups of mentions that tell of one happening, in reading order. */
export function joinMentions(source: Source, mentions: readonly EventMention[]): EventMention[][] {
  const groups: EventMention[][] = [];
  for (const told of mentions) {
    const mention = sameWeekday(told, mentions);
    const group = groups.find((members) => {
      // Two days do not meet over the month that holds both (八月两度通话).
      const days = isDay(mention) ? members.filter(isDay) : [];
      return (days.length > 0 ? days : members).some((member) => sameHappening(source, member, mention));
    });
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}

function isDay({ time }: EventMention): boolean {
  const value = time.edtf === null ? null : readEdtf(time.edtf);
  return value !== null && daysSpanned(value) <= 7;
}

/** 周一的视频会议 after 下周一（11月15日）…视频峰会: a bare weekday means the day that the same encounter was told to have. */
function sameWeekday(mention: EventMention, mentions: readonly EventMention[]): EventMention {
  if (mention.trigger?.nominal !== true || !encounters.has(mention.type) || !bareWeekday.test(mention.time.quote))
    return mention;
  const day = mention.time.edtf === null ? null : readDay(mention.time.edtf);
  const other = mentions.find(({ type, time, span }) => {
    const told =
      span !== mention.span && !bareWeekday.test(time.quote) && encounters.has(type) && time.edtf !== null
        ? readDay(time.edtf)
        : null;
    return told !== null && day !== null && [0, 7].includes(Math.abs(dayNumber(told) - dayNumber(day)));
  });
  return other === undefined ? mention : { ...mention, time: { ...other.time, conflict: null }, parts: other.parts };
}

const bareWeekday = /^(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Types that one happening is told under: a summit is also a meeting. */
const encounters = new Set<EventType>(['MEETING', 'SUMMIT', 'CALL']);

function sameHappening(source: Source, a: EventMention, b: EventMention): boolean {
  if (a.time === b.time) return true;
  if (a.type !== b.type && !(encounters.has(a.type) && encounters.has(b.type))) return false;
  const shared = a.parts.filter(({ actor }) => b.parts.some((part) => part.actor === actor)).length;
  const smaller = Math.min(a.parts.length, b.parts.length);
  const same = wordOf(source, a) === wordOf(source, b);
  if (a.type === 'OTHER' || a.trigger === null || b.trigger === null) {
    return datesAgree(a, b) && shared > 0 && (same || alike(source, a, b));
  }
  if (datesAgree(a, b)) {
    // Of one day there may be a call and, with others, a meeting: other words need most of the people to be the same.
    if (smaller === 0)
      return (
        same ||
        (a.type === b.type &&
          (encounters.has(a.type) || alike(source, a, b) || (a.trigger.nominal && b.trigger.nominal)))
      );
    return same || a.type === b.type ? shared > 0 : shared * 2 > smaller && shared > 1;
  }
  // Dates that disagree by one slip (a zone, a misprint) are two claims on one happening of the same people.
  return same && shared >= (encounters.has(a.type) ? 2 : 1) && shared === smaller && slip(a, b);
}

function datesAgree(a: EventMention, b: EventMention): boolean {
  return claimsOf(a).some((x) =>
    claimsOf(b).some((y) => {
      const [first, second] = [readEdtf(x), readEdtf(y)];
      return (
        first !== null &&
        second !== null &&
        datesMeet(first, second) &&
        // A year holds many meetings: only dates of like precision, or a month and its day, tell of one.
        Math.max(daysSpanned(first), daysSpanned(second)) <= (x === y ? Number.POSITIVE_INFINITY : 31)
      );
    }),
  );
}

function slip(a: EventMention, b: EventMention): boolean {
  return claimsOf(a).some((x) =>
    claimsOf(b).some((y) => {
      const [first, second] = [readEdtf(x), readEdtf(y)];
      return first !== null && second !== null && oneSlipApart(first, second);
    }),
  );
}

function claimsOf({ time }: EventMention): string[] {
  return [time.edtf, time.conflict?.edtf].filter((edtf): edtf is string => edtf != null);
}

function wordOf(source: Source, { trigger }: EventMention): string {
  return trigger === null ? '' : source.folded.slice(trigger.start, trigger.end).toLowerCase();
}

/** At least a third of the pairs of characters (zh) or of the words (en) of the shorter telling stand in the other. */
function alike(source: Source, a: EventMention, b: EventMention): boolean {
  const [x, y] = [partsOf(source, a), partsOf(source, b)];
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  return [...small].filter((part) => large.has(part)).length * 3 >= small.size;
}

function partsOf(source: Source, { span, time }: EventMention): Set<string> {
  const text = source.folded.slice(span.start, span.end).replace(time.quote, ' ').toLowerCase();
  if (source.language === 'en') return new Set(text.match(/[a-z]{4,}/g) ?? []);
  const characters = text.replace(/[^\p{Script=Han}]/gu, '');
  return new Set([...characters].slice(1).map((character, index) => characters[index] + character));
}
