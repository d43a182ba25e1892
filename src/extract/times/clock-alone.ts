// A clock time or a part of the day that no words beside it give a day.

import { hourIn, type TimeFields } from '../../language/time-fields.ts';
import { addDays, type Day, dayNumber } from '../../model/calendar.ts';
import { type Anchor, type Anchored, withClock } from './anchored.ts';

export function clockAlone(fields: TimeFields, anchor: Anchor): Anchored | null {
  const near = anchor.previousDay?.inBlock || anchor.opensBlock ? anchor.previousDay : null;
  const day = near?.day ?? (anchor.leansOnReport ? dayOfReport(anchor, fields) : null);
  if (day === null) return null;
  if (fields.hour === undefined)
    return fields.from === 'PREVIOUS' ? withClock(day, {}, 'a part of the day told before it') : null;
  // 24日晚上…，9时30分: the part of the day goes on; told on Monday night, it was done at 9 a.m.
  const part = fields.daypart === undefined && !fields.halfTold && near?.inBlock ? near.daypart : null;
  const hour = part === null ? fields.hour : hourIn(part, fields.hour);
  // on Tuesday night …, broke off |at 2 a.m.: it is past midnight.
  const isPast = hour < 6 && near?.daypart === 'NIGHT';
  return withClock(addDays(day, isPast ? 1 : 0), { ...fields, hour }, 'a clock time on the day told before it');
}

/**
 * 中午他发表声明, in a paragraph without a day: that of the report, where the day told last is that or the one before,
 * or, for an hour that opens the paragraph (早上8时许，…), where the report tells none.
 */
function dayOfReport({ previousDay, publication, opensBlock }: Anchor, { hour, daypart }: TimeFields): Day | null {
  if (previousDay === null && hour !== undefined && daypart !== undefined && opensBlock) return publication;
  const apart = previousDay && publication && dayNumber(publication) - dayNumber(previousDay.day);
  return apart === 0 || apart === 1 ? publication : null;
}
