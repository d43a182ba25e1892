// The ruler: ticks with what changes from one to the next, and above them what stays the same.

import { scaleUtc } from 'd3-scale';
import type { Language } from '../words.ts';
import { day, hour } from './span.ts';

export interface Tick {
  readonly moment: number;
  readonly x: number;
  readonly label: string;
  /** Where something greater begins too: a month, a year. */
  readonly major: boolean;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Level {
  readonly label: Readonly<Record<Language, (moment: Date) => string>>;
  readonly above: Readonly<Record<Language, (moment: Date) => string>> | null;
}

const yearOf = (moment: Date) => String(moment.getUTCFullYear());
const monthOf = (moment: Date) => months[moment.getUTCMonth()] as string;
const dayOf = (moment: Date) => moment.getUTCDate();
const clockOf = (moment: Date) => moment.toISOString().slice(11, 16);

const years: Level = { label: { en: yearOf, zh: (moment) => `${yearOf(moment)}年` }, above: null };
const monthsOfYear: Level = {
  label: { en: monthOf, zh: (moment) => `${moment.getUTCMonth() + 1}月` },
  above: years.label,
};
const days: Level = {
  label: {
    en: (moment) => `${dayOf(moment)} ${monthOf(moment)}`,
    zh: (moment) => `${moment.getUTCMonth() + 1}月${dayOf(moment)}日`,
  },
  above: years.label,
};
const clock: Level = {
  label: { en: clockOf, zh: clockOf },
  above: {
    en: (moment) => `${dayOf(moment)} ${monthOf(moment)} ${yearOf(moment)}`,
    zh: (moment) => `${yearOf(moment)}年${moment.getUTCMonth() + 1}月${dayOf(moment)}日`,
  },
};

/** The ticks of the stretch from `from` to `to` on `width` pixels. */
export function ticksOf(
  from: number,
  to: number,
  width: number,
  language: Language,
): { readonly ticks: Tick[]; readonly above: Tick[] } {
  const scale = scaleUtc().domain([from, to]).range([0, width]);
  const moments = scale.ticks(Math.max(2, Math.floor(width / 90)));
  const step = moments.length > 1 ? Number(moments[1]) - Number(moments[0]) : to - from;
  const level = step < 0.9 * day ? clock : step < 27 * day ? days : step < 360 * day ? monthsOfYear : years;
  const ticks = moments.map((moment) => ({
    moment: moment.getTime(),
    x: scale(moment),
    label: level.label[language](moment),
    major: beginsMore(moment, level),
  }));
  return { ticks, above: level.above === null ? [] : contexts(from, to, scale, level.above[language], level) };
}

function beginsMore(moment: Date, level: Level): boolean {
  if (level === clock) return moment.getTime() % day === 0;
  if (level === years) return moment.getUTCFullYear() % 10 === 0;
  return moment.getUTCMonth() === 0 && (level === monthsOfYear || dayOf(moment) === 1);
}

/** The greater units, each named where it begins, the first at the left edge. */
function contexts(
  from: number,
  to: number,
  scale: (moment: number) => number,
  label: (moment: Date) => string,
  level: Level,
): Tick[] {
  const found: Tick[] = [{ moment: from, x: 0, label: label(new Date(from)), major: true }];
  const step = level === clock ? day : 0;
  let next = new Date(from);
  for (let count = 0; count < 60; count += 1) {
    next = step > 0 ? new Date((Math.floor(next.getTime() / step) + 1) * step) : nextYear(next);
    if (next.getTime() >= to - hour / 60) break;
    found.push({ moment: next.getTime(), x: scale(next.getTime()), label: label(next), major: true });
  }
  // The one at the edge gives way to the next.
  return found.filter((tick, index) => (found[index + 1]?.x ?? Number.POSITIVE_INFINITY) - tick.x > 84);
}

function nextYear(moment: Date): Date {
  const next = new Date(0);
  next.setUTCFullYear(moment.getUTCFullYear() + 1, 0, 1);
  return next;
}
