// The columns of a histogram and the times of ties in words.

import { pointWords } from '../src/model/date-words.ts';
import type { Language } from './words.ts';

/** From the first day of a stretch to its last, in a unit of a histogram: one year, or several. */
export function spanWords(start: string, end: string, unit: string, language: Language): string {
  const [from, to] = [start, end].map((day) => pointWords(inUnit(day, unit), language));
  return from === to ? (from as string) : `${from} – ${to}`;
}

function inUnit(day: string, unit: string): string {
  if (unit === 'MONTH') return day.slice(0, 7);
  if (unit === 'YEAR') return day.slice(0, 4);
  return unit === 'DECADE' ? `${day.slice(0, 3)}X` : day;
}
