// The ruler: ticks with what changes from one to the next, and above them what stays the same.

import { scaleUtc } from 'd3-scale';
import type { Language } from '../words.ts';
import { day, hour } from './span.ts';
import { textWidth } from './text-width.ts';

export interface Tick {
  readonly moment: number;
  readonly x: number;
  readonly label: string;
  /** Where something greater begins too: a month, a year. */
  readonly major: boolean;
}

/** Pixels that the name of a greater unit takes. */
const room = 84;

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

export interface Ticks {
  readonly ticks: Tick[];
  /** Where greater units begin. */
  readonly above: Tick[];
  /** The greater unit at the left edge of a window; '' where the name of the next one stands too near. */
  edge(from: number): string;
}

/** The ticks of the stretch from `from` to `to` on `width` pixels. */
export function ticksOf(from: number, to: number, width: number, language: Language): Ticks {
  const scale = scaleUtc().domain([from, to]).range([0, width]);
  const moments = scale.ticks(Math.max(2, Math.floor(width / 90)));
  const step = moments.length > 1 ? Number(moments[1]) - Number(moments[0]) : to - from;
  const level = step < 0.9 * day ? clock : step < 27 * day ? days : step < 360 * day ? monthsOfYear : years;
  const labels = moments.map(level.label[language]);
  // They may stand at half the distance asked for: every second is named where not each has room (12月29日).
  const tight = (step * width) / (to - from) < Math.max(...labels.map(textWidth)) + 2;
  const ticks = moments.map((moment, index) => ({
    moment: moment.getTime(),
    x: scale(moment),
    label: tight && Math.round(moment.getTime() / step) % 2 !== 0 ? '' : (labels[index] as string),
    major: beginsMore(moment, level),
  }));
  const above = level.above?.[language];
  if (above === undefined) return { ticks, above: [], edge: () => '' };
  const near = (room * (to - from)) / width;
  return {
    ticks,
    above: begins(from, to, scale, above, level),
    edge: (at) => (Number(nextBegin(new Date(at), level)) - at < near ? '' : above(new Date(at))),
  };
}

function beginsMore(moment: Date, level: Level): boolean {
  if (level === clock) return moment.getTime() % day === 0;
  if (level === years) return moment.getUTCFullYear() % 10 === 0;
  return moment.getUTCMonth() === 0 && (level === monthsOfYear || dayOf(moment) === 1);
}

/** The greater units, each named where it begins, if there is room. */
function begins(
  from: number,
  to: number,
  scale: (moment: number) => number,
  label: (moment: Date) => string,
  level: Level,
): Tick[] {
  const found: Tick[] = [];
  let next = nextBegin(new Date(from - 1), level);
  for (let count = 0; count < 60 && next.getTime() < to - hour / 60; count += 1) {
    found.push({ moment: next.getTime(), x: scale(next.getTime()), label: label(next), major: true });
    next = nextBegin(next, level);
  }
  return found.filter((tick, index) => (found[index + 1]?.x ?? Number.POSITIVE_INFINITY) - tick.x > room);
}

function nextBegin(moment: Date, level: Level): Date {
  if (level === clock) return new Date((Math.floor(moment.getTime() / day) + 1) * day);
  const next = new Date(0);
  next.setUTCFullYear(moment.getUTCFullYear() + 1, 0, 1);
  return next;
}
