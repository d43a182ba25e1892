// Words of time in English, and the small readers that the rules share.

import { anyOf, type Groups, type TimeAmount, type TimeFields, type TimeUnit } from '../time-fields.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
};

const units: Readonly<Record<string, TimeUnit>> = {
  minute: 'MINUTE',
  min: 'MINUTE',
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  fortnight: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
  decade: 'YEAR',
  century: 'YEAR',
  quarter: 'MONTH',
};

export const seasonCodes: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  fall: 23,
  autumn: 23,
  winter: 24,
};

/** A month's name. In lower case only where no English word is spelled so ("may", "march"). */
export const month =
  '(?<month>[Jj]an(?:uary|\\.|\\b)|[Ff]eb(?:ruary|\\.|\\b)|Mar(?:ch|\\.|\\b)|[Aa]pr(?:il|\\.|\\b)|May|[Jj]une?|[Jj]un\\.|[Jj]uly?|[Jj]ul\\.|[Aa]ug(?:ust|\\.|\\b)|[Ss]ep(?:t(?:ember|\\.|\\b)|\\.|\\b)|[Oo]ct(?:ober|\\.|\\b)|[Nn]ov(?:ember|\\.|\\b)|[Dd]ec(?:ember|\\.|\\b)' +
  '|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
/** A month beside a day or a year, where "march" and "may" can be nothing else. */
export const monthBesideNumber = month.replace('|Mar(?:ch|', '|[Mm]ar(?:ch|').replace('|May|', '|[Mm]ay|');
export const weekday =
  '(?<weekday>(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day\\b|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\\b|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\.|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?(?=,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\d)))';
/** A part of the day. */
export const daypart = '(?<daypart>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)';
export const ordinalWords = Object.keys(ordinals)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('-', '[- ]');
export const day = `(?:(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|(?<dayWord>${ordinalWords}))`;
export const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
/** A part of what follows: "late", "the end of". */
export const part =
  '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd(?=-)|(?:[Tt]he )?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of)';
/** A year beside a month or season: "of 2019", "last year", "this year". */
export const yearAfter = `(?:(?: ?,)? (?:(?:of |in )?(?:${year}\\b(?![,.]\\d)|(?<=of )['’]?(?<shortYear>[3-9]\\d)\\b(?![,.%]\\d| [a-z]+s\\b)|(?<yearShift>last|this|next|that(?: same)?) year)))`;

const vagueAmount = 'several|a few|few|some|many|a number of';
export const amount =
  `(?<amount>\\d{1,3}(?:\\.5)?|(?:${['twenty', 'thirty', 'forty', 'fifty'].join('|')})-(?:${Object.keys(small).slice(0, 9).join('|')})` +
  `|${anyOf(small)}|(?:a )?couple(?: of)?|half an?|half a|an?|a dozen|${vagueAmount})`;
export const unit = '(?<unit>minute|min|hour|day|week|fortnight|month|year|decade|century)s?';

export function monthOf(groups: Groups): number {
  return monthNames.indexOf((groups?.['month'] as string).toLowerCase().slice(0, 3)) + 1;
}

export function weekdayOf(groups: Groups): number {
  return weekdayNames.indexOf((groups?.['weekday'] as string).toLowerCase().slice(0, 3)) + 1;
}

export function dayOf(groups: Groups): number {
  return groups?.['day'] === undefined
    ? (ordinals[(groups?.['dayWord'] ?? '').toLowerCase().replace(' ', '-')] as number)
    : Number(groups['day']);
}

export function yearOf(groups: Groups): TimeFields {
  return groups?.['year'] === undefined ? {} : { year: Number(groups['year']) };
}

export function partOf(groups: Groups): TimeFields {
  const word = groups?.['part']?.toLowerCase();
  if (word === undefined) return {};
  return { part: /early|begin|start/.test(word) ? 'EARLY' : /mid/.test(word) ? 'MIDDLE' : 'LATE' };
}

export function daypartOf(groups: Groups): TimeFields {
  const word = groups?.['daypart']?.toLowerCase();
  if (word === undefined) return {};
  return { daypart: /^overnight$/.test(word) ? 'NIGHT' : (word.toUpperCase() as 'MORNING') };
}

/** Null where the words name no number: "several days". */
export function amountOf(groups: Groups): TimeAmount | null {
  const words = (groups?.['amount'] ?? '').toLowerCase();
  const name = (groups?.['unit'] as string).toLowerCase();
  if (/^half/.test(words)) return name === 'year' ? { amount: 6, unit: 'MONTH' } : null;
  const number = numberOf(words);
  const factor =
    name === 'decade' ? 10 : name === 'century' ? 100 : name === 'fortnight' ? 2 : name === 'quarter' ? 3 : 1;
  return number === null ? null : { amount: number * factor, unit: units[name] as TimeUnit };
}

export function numberOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  if (/^\d/.test(words)) return Math.round(Number(words));
  if (/couple/.test(words)) return 2;
  if (words === 'a dozen') return 12;
  if (words === 'a' || words === 'an') return 1;
  const [tens = '', ones] = words.split('-');
  if (small[tens] === undefined) return null;
  return (small[tens] as number) + (ones === undefined ? 0 : (small[ones] ?? 0));
}

/** The year beside a month, a season or a part of a year: told, or "last year". */
export function toldYear(groups: Groups): TimeFields {
  const shift = groups?.['yearShift'];
  // August 30 of that year: of the year told before.
  if (shift?.startsWith('that')) return { yearShift: 0, from: 'PREVIOUS' };
  if (shift !== undefined) return { yearShift: shift === 'last' ? -1 : shift === 'next' ? 1 : 0 };
  const short = groups?.['shortYear'];
  return short === undefined ? yearOf(groups) : { year: 1900 + Number(short) };
}
