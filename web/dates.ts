// The columns of a histogram, the times of ties and the moments of clocks in words.

import { pointWords } from '../src/model/date-words.ts';
import type { Language } from './words.ts';

/** From the first day of a stretch to its last, in a unit of a histogram: one year, or several. */
export function spanWords(start: string, end: string, unit: string, language: Language): string {
  const [from, to] = [start, end].map((day) => pointWords(inUnit(day, unit), language));
  return from === to ? (from as string) : `${from} – ${to}`;
}

/** The day, with the clock and its zone where they are told. */
export function momentWords(moment: string, language: Language): string {
  const zone = /T.*(Z|[+-]\d\d:?\d\d)$/.exec(moment)?.[1];
  const words = pointWords(moment, language);
  return zone === undefined ? words : `${words} ${zone === 'Z' ? 'UTC' : zone}`;
}

function inUnit(day: string, unit: string): string {
  if (unit === 'MONTH') return day.slice(0, 7);
  if (unit === 'YEAR') return day.slice(0, 4);
  return unit === 'DECADE' ? `${day.slice(0, 3)}X` : day;
}
