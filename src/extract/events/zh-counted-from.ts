// The day that Chinese counts from a deed told before: 开庭当日, 获释前四天, 事发两周后.

import type { EventLanguage } from '../../language/event-words.ts';
import { readDay } from '../../model/calendar.ts';
import { readEdtf } from '../../model/edtf.ts';
import { spanAt } from '../../model/sorted-spans.ts';
import { atDistance } from '../times/counted.ts';
import type { Source, TimeReading } from '../types.ts';
import type { EventMention } from './mention.ts';

/** How many tellings back the deed may stand, and among how many of the first the one that the story is about. */
const [reach, head] = [40, 20];

/** `time`, on the day that the deed before it gives it; itself where no telling of `told` is of that deed. */
export function countedFromDeed(
  { folded, blocks }: Source,
  { happensOnce }: EventLanguage,
  time: TimeReading,
  told: readonly EventMention[],
): TimeReading {
  const deed = /[\u3400-\u9fff]{2}(?=案?[后的之]?$)/.exec(folded.slice(Math.max(0, time.start - 4), time.start))?.[0];
  if (time.counts === undefined || deed === undefined) return time;
  const field = happensOnce.find((words) => words.test(deed));
  const isDeed = ({ trigger, time: { edtf } }: EventMention) => {
    if (trigger === null || !isDay.test(edtf ?? '')) return false;
    const word = folded.slice(trigger.start, trigger.end);
    return word.includes(deed) || field?.test(word) === true;
  };
  const isBlow = ({ type, time: { edtf } }: EventMention) =>
    /^(?:DISASTER|VIOLENCE)$/.test(type) && isDay.test(edtf ?? '');
  const last = told.slice(-reach);
  const block = spanAt(blocks, time.start)?.start ?? 0;
  const base = ofStory.test(deed)
    ? (last.findLast((each) => each.span.start >= block && isBlow(each)) ?? told.slice(0, head).find(isBlow))?.time
    : last.findLast(isDeed)?.time;
  const day = base === undefined ? null : readDay((base.edtf as string).slice(0, 10));
  if (day === null) return time;
  const { edtf, why } = atDistance(time.counts, day, `the day told of what stands before it (${deed})`);
  const value = readEdtf(edtf);
  return {
    ...time,
    edtf,
    earliest: value?.start ?? null,
    latest: value?.end ?? null,
    reason: `“${time.quote}”: ${why}`,
  };
}

const isDay = /^\d{4}-\d\d-\d\d(?:T|$)/;

/** What happened that the story is about. */
const ofStory = /^(?:事发|案发|出事|肇事)$/;
