// Dates as people write them, never more exact than they are known.

import type { DateValue } from './answers.ts';
import type { Language } from './words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const seasons = { en: ['spring', 'summer', 'autumn', 'winter'], zh: ['春', '夏', '秋', '冬'] };

/** A date in words: `2021-11-12~` is "about 12 Nov 2021" or "约2021年11月12日". */
export function dateWords(
  date: Pick<DateValue, 'edtf' | 'approximate' | 'uncertain'>,
  language: Language,
  words: { about_: string; uncertain: string },
): string {
  const text = date.edtf
    .replace(/[~?%]/g, '')
    .split('/')
    .map((part) => pointWords(part, language))
    .join(language === 'zh' ? '至' : ' to ');
  const space = language === 'zh' ? '' : ' ';
  const about = date.approximate ? `${words.about_}${space}${text}` : text;
  return date.uncertain
    ? language === 'zh'
      ? `${about}（${words.uncertain}）`
      : `${about} (${words.uncertain})`
    : about;
}

/** The same of a date as it stands in EDTF. */
export function edtfWords(edtf: string, language: Language, words: { about_: string; uncertain: string }): string {
  const flags = { approximate: /[~%]/.test(edtf), uncertain: /[?%]/.test(edtf) };
  return dateWords({ edtf, ...flags }, language, words);
}

/** One day, month, hour … in words. */
export function pointWords(part: string, language: Language): string {
  if (part === '..' || part === '') return '…';
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?/.exec(part);
  if (found === null) return /^\d{3}X$/.test(part) ? decade(part, language) : part;
  const [, year = '', month, day, hour, minute] = found;
  const monthNumber = Number(month ?? 0);
  const season = seasons[language][monthNumber - 21];
  if (season !== undefined) return language === 'zh' ? `${year}年${season}` : `${season} ${year}`;
  if (monthNumber > 12) return part;
  const clock =
    hour === undefined ? '' : language === 'zh' || minute !== undefined ? `${hour}:${minute ?? '00'}` : `${hour} h`;
  if (language === 'zh') {
    const words = [`${year}年`, month && `${monthNumber}月`, day && `${Number(day)}日`].filter(Boolean).join('');
    if (hour !== undefined && minute === undefined) return `${words}${Number(hour)}时`;
    return clock === '' ? words : `${words} ${clock}`;
  }
  const words = [day && `${Number(day)}`, month && months[monthNumber - 1], year].filter(Boolean).join(' ');
  return clock === '' ? words : `${words}, ${clock}`;
}

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

function decade(part: string, language: Language): string {
  const first = `${part.slice(0, 3)}0`;
  return language === 'zh' ? `${first}年代` : `${first}s`;
}
