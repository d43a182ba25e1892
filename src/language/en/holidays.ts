// Feast and memorial days that English news dates things by.

import type { Feast } from '../feasts.ts';
import { anyOf, type Groups, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import { year } from './time-words.ts';

const solar = (month: number, day: number): Feast => ({ month, day });

const feasts: Readonly<Record<string, Feast>> = {
  "New Year's Day": solar(1, 1),
  'New Year Day': solar(1, 1),
  "New Year's Eve": solar(12, 31),
  "Valentine's Day": solar(2, 14),
  "St. Patrick's Day": solar(3, 17),
  Epiphany: solar(1, 6),
  'Australia Day': solar(1, 26),
  'Groundhog Day': solar(2, 2),
  "International Women's Day": solar(3, 8),
  "St Patrick's Day": solar(3, 17),
  "April Fools' Day": solar(4, 1),
  "St George's Day": solar(4, 23),
  'Anzac Day': solar(4, 25),
  'Cinco de Mayo': solar(5, 5),
  'Victory Day': solar(5, 9),
  'Canada Day': solar(7, 1),
  'Earth Day': solar(4, 22),
  'May Day': solar(5, 1),
  "International Workers' Day": solar(5, 1),
  Juneteenth: solar(6, 19),
  'Independence Day': solar(7, 4),
  'Fourth of July': solar(7, 4),
  'Bastille Day': solar(7, 14),
  Halloween: solar(10, 31),
  "All Saints' Day": solar(11, 1),
  'Guy Fawkes Night': solar(11, 5),
  'Bonfire Night': solar(11, 5),
  'Remembrance Day': solar(11, 11),
  'Veterans Day': solar(11, 11),
  'Armistice Day': solar(11, 11),
  'Christmas Eve': solar(12, 24),
  'Christmas Day': solar(12, 25),
  Christmas: solar(12, 25),
  'Boxing Day': solar(12, 26),
  'World AIDS Day': solar(12, 1),
  "St Andrew's Day": solar(11, 30),
  'Martin Luther King Jr. Day': { nth: 3, weekday: 1, month: 1 },
  "Presidents' Day": { nth: 3, weekday: 1, month: 2 },
  "Mother's Day": { nth: 2, weekday: 7, month: 5 },
  'Memorial Day': { nth: -1, weekday: 1, month: 5 },
  "Father's Day": { nth: 3, weekday: 7, month: 6 },
  'Labor Day': { nth: 1, weekday: 1, month: 9 },
  "Indigenous Peoples' Day": { nth: 2, weekday: 1, month: 10 },
  'Columbus Day': { nth: 2, weekday: 1, month: 10 },
  'Election Day': { nth: 1, weekday: 1, month: 11, after: 1 },
  Thanksgiving: { nth: 4, weekday: 4, month: 11 },
  'Thanksgiving Day': { nth: 4, weekday: 4, month: 11 },
  'Black Friday': { nth: 4, weekday: 4, month: 11, after: 1 },
  'Small Business Saturday': { nth: 4, weekday: 4, month: 11, after: 2 },
  'Cyber Monday': { nth: 4, weekday: 4, month: 11, after: 4 },
  'Giving Tuesday': { nth: 4, weekday: 4, month: 11, after: 5 },
  'Mardi Gras': { easter: -47 },
  'Shrove Tuesday': { easter: -47 },
  'Fat Tuesday': { easter: -47 },
  'Maundy Thursday': { easter: -3 },
  'Ascension Day': { easter: 39 },
  Pentecost: { easter: 49 },
  'Ash Wednesday': { easter: -46 },
  'Palm Sunday': { easter: -7 },
  'Good Friday': { easter: -2 },
  'Easter Sunday': { easter: 0 },
  'Easter Monday': { easter: 1 },
  Easter: { easter: 0 },
  'Lunar New Year': { lunarMonth: 1, lunarDay: 1 },
  'Chinese New Year': { lunarMonth: 1, lunarDay: 1 },
  'Mid-Autumn Festival': { lunarMonth: 8, lunarDay: 15 },
};

const byName: Readonly<Record<string, Feast>> = Object.fromEntries(
  Object.entries(feasts).map(([name, feast]) => [name.toLowerCase(), feast]),
);

/** Either apostrophe. */
const names = anyOf(feasts).replaceAll("'", "['’]").replaceAll('.', '\\.');

export const holidayRules: readonly TimeRule[] = [
  rule(
    'en/festival',
    'Christmas',
    new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Ff]ollowing|[Cc]oming) )?(?<feast>${names})\\b(?! (?:tree|card|present|gift|shopping|carol|Island|Agreement|parade|sale|Accord|sweater|music|dinner|egg)s?)(?<weekend>['’]?s? weekend)?(?:,? (?:of |in )?(?:${year}\\b|(?<yearWord>last|this|next) year\\b)(?<after> weekend\\b)?)?`,
      'gi',
    ),
    ({ groups }) => {
      const feast = byName[(groups?.['feast'] as string).toLowerCase().replace('’', "'")] as Feast;
      const read = readFeast(feast, groups);
      return (groups?.['weekend'] ?? groups?.['after']) === undefined ? read : { ...read, wholeWeekend: true };
    },
  ),
  rule('en/day-of-event', '9/11', /\b(?:September 11|Sept\. 11|9\/11)(?= (?:attack|terror|hijack))|\b9\/11\b/g, () => ({
    year: 2001,
    month: 9,
    day: 11,
  })),
];

function readFeast(feast: Feast, groups: Groups): TimeFields {
  if (groups?.['year'] !== undefined) return { feast, year: Number(groups['year']) };
  const yearWord = groups?.['yearWord']?.toLowerCase();
  if (yearWord !== undefined) return { feast, yearShift: yearWord === 'last' ? -1 : yearWord === 'next' ? 1 : 0 };
  const which = groups?.['which']?.toLowerCase();
  if (which === undefined) return { feast };
  return { feast, feastSide: which === 'this' ? 'THIS_YEAR' : /next|follow|com/.test(which) ? 'NEXT' : 'LAST' };
}
