// Of two times of one telling: which of them dates it.

import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { overlaps } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import type { EventMention } from './mention.ts';

/** 16日公布2021年首季数据: of the times of one clause and one verb the day dates it, the year belongs to what is told of. */
export function datesBetter(source: Source, other: EventMention, mention: EventMention): boolean {
  if (other === mention) return false;
  if (source.language === 'en' && saysSameTime(source, other, mention)) return true;
  // 2022 Dies in Alder |on February 12: the year above or before an entry of which a day is told.
  if (mention.time.dates !== undefined && precisionOf(mention.time) > 27 && overlaps(other.span, mention.span))
    return (other.time.edtf ?? '').startsWith(`${mention.time.edtf}-`);
  if (other.trigger?.start !== mention.trigger?.start) return false;
  // On Tuesday they announced the winners of the |2019 Alder Prize.
  if (source.language !== 'zh' && mention.time.rule !== 'en/year-before-noun') return false;
  if (mention.trigger === null && !overlaps(other.span, mention.span)) return false;
  return precisionOf(other.time) < precisionOf(mention.time);
}

/** It landed on Wednesday at noon |for the last time; a year later, |on May 3, he fell ill: two words for one time. */
function saysSameTime(
  source: Source,
  { time: other, span }: EventMention,
  { time, span: own, trigger }: EventMention,
): boolean {
  const [told, better] = [time.edtf ?? '', other.edtf ?? ''];
  if (other.start < time.start && told.startsWith(`${better}T`))
    return (
      (trigger === null || trigger.row.type === 'OTHER') && !/[,;:]/.test(source.text.slice(other.end, time.start))
    );
  const within = time.earliest !== null && other.earliest !== null && other.latest !== null && time.latest !== null;
  return (
    within &&
    overlaps(span, own) &&
    /^,? (?:on|in|at) $/.test(source.text.slice(time.end, other.start)) &&
    (time.earliest as string) <= (other.earliest as string) &&
    (other.latest as string) <= (time.latest as string)
  );
}

/** How many days a time spans; less than one for a clock time. */
export function precisionOf({ edtf }: TimeReading): number {
  const value = edtf === null ? null : readEdtf(edtf);
  if (value === null) return Number.POSITIVE_INFINITY;
  // A clock time is finer than its day; a month is a month and a year a year, however long.
  if (/T/.test(edtf ?? '')) return 0.5;
  const days = daysSpanned(value);
  return days >= 365 ? Math.round(days / 365) * 365 : days >= 28 ? Math.round(days / 30) * 30 : days;
}
