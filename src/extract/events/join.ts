// Joins the mentions of one happening in an article.

import type { EventLanguage } from '../../language/event-words.ts';
import { dayNumber, readDay } from '../../model/calendar.ts';
import type { Source } from '../types.ts';
import { type Compared, comparedOf } from './compared.ts';
import type { EventMention } from './mention.ts';
import { encounters, sameHappening, stepsOfJourney, twoHours } from './same-happening.ts';

/** Groups of mentions that tell of one happening, in reading order. */
export function joinMentions(
  source: Source,
  mentions: readonly EventMention[],
  language: EventLanguage,
): EventMention[][] {
  const groups: Compared[][] = [];
  const days = firstOfDay(mentions);
  for (const mention of mentions) {
    const compared = comparedOf(source, language, sameWeekday(mention, days));
    const group = groups.slice(-groupsCompared).find((members) => {
      const near = members.slice(0, membersCompared);
      // Two days do not meet over the month that holds both (八月两度通话).
      const ofDays = compared.isDay ? near.filter(({ isDay }) => isDay) : [];
      return (
        !near.some((member) => stepsOfJourney(member, compared) || twoQuakes(member, compared)) &&
        (ofDays.length > 0 ? ofDays : near).some((member) => sameHappening(member, compared))
      );
    });
    if (group === undefined) groups.push([compared]);
    else group.push(compared);
  }
  return groups.map((members) => members.map(({ mention }) => mention));
}

/** 3月5日发生三次地震，|11时…，|12时…: that the day holds both joins them no more. */
function twoQuakes(one: Compared, other: Compared): boolean {
  return (
    one.mention.type === 'DISASTER' &&
    one.language === 'zh' &&
    one.word.slice(-2) === other.word.slice(-2) &&
    twoHours(one, other)
  );
}

/** No article tells so many happenings, or one so often; a text without end must not cost its length squared. */
const [groupsCompared, membersCompared] = [150, 25];

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
