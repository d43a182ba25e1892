// The verbs of an English sentence that tell nothing of one of its times.

import type { Trigger } from '../../language/event-words.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import { isDate } from './happening.ts';

/** The mayor, who |took office in January, said on Friday: the verb has another time, nearer to it. */
export function hasNearerTime(
  { language }: Source,
  trigger: Trigger,
  time: TimeReading,
  inside: readonly TimeReading[],
): boolean {
  if (language !== 'en') return false;
  const gap = ({ start, end }: Span) => Math.max(start - trigger.end, trigger.start - end);
  return inside.some((other) => other !== time && isDate(other) && gap(other) < gap(time) && gap(other) < 12);
}

/** The firm, |which plans to lay off 200, |confirmed on Monday: that says who it is. */
export function onlyDescribes(
  { language, folded }: Source,
  trigger: Trigger,
  time: TimeReading,
  clauses: readonly Span[],
): boolean {
  const clause = clauses.find((each) => contains(each, trigger));
  return (
    language === 'en' &&
    clause !== undefined &&
    !contains(clause, time) &&
    /^wh(?:o|ich)\b/.test(folded.slice(clause.start, clause.end))
  );
}
