// English years, parts of years, decades and centuries, and what is counted within a month or a year ("the second Tuesday of November").

import { type Groups, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import {
  day,
  dayOf,
  daypart,
  daypartOf,
  month,
  monthBesideNumber,
  monthOf,
  numberOf,
  ordinals,
  part,
  partOf,
  seasonCodes,
  toldYear,
  weekday,
  weekdayOf,
  year,
  yearAfter,
  yearOf,
} from './time-words.ts';

/** a 1995 Ford, the 2007 Honda Civic: the year is that of the model. */
const carMakes =
  '(?:[a-z-]+ ){0,2}(?:Acura|Alfa Romeo|Aston Martin|Audi|Bentley|BMW|Buick|Cadillac|Cessna|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Ducati|Ferrari|Fiat|Ford|Freightliner|GMC|Harley|Holden|Honda|Hummer|Hyundai|Infiniti|Isuzu|Jaguar|Jeep|Kawasaki|Kenworth|Kia|Lamborghini|Land Rover|Lexus|Maserati|Mazda|Mercedes|Mini Cooper|Mitsubishi|Nissan|Oldsmobile|Opel|Peterbilt|Peugeot|Piper|Plymouth|Pontiac|Porsche|Range Rover|Renault|Rolls-Royce|Saab|Scion|[SŠ]koda|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|Volvo|VW|Yamaha)';

/** of 1909 Alder Drive: the number of a house. */
const street =
  '(?:[NSEW]\\.? )?(?:[A-Z][a-z.]+ ){1,3}(?:Street|Avenue|Road|Drive|Lane|Boulevard|Court|Highway|Terrace|(?:St|Ave|Rd|Dr|Ln|Blvd|Ct|Hwy)\\b)';

export const periodRules: readonly TimeRule[] = [
  rule(
    'en/year',
    'in 2017',
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f|[Tt]hrough|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|[Aa]nd|[Oo]r|[Tt]o|[Bb]ack in|[Bb]etween|[Aa]s of|[Aa]round|[Cc]irca|[Tt]he year|[Cc]alendar year|[Ff]iscal(?: year)?|[Ii]n about|[Ff]or|[Ll]ater,? in|[Ee]nd of|[Aa]s early as|[Aa]s late as|[Uu]p to|[Ss]tarting)[ -]|\\d{4} ?(?:[-–—~]|to) ?)(?<time>${year})(?!\\w|s\\b|,\\d|\\.\\d|%|[-–]\\d\\d(?!\\d)|-(?:year|foot|mile|meter|member|page)|\\+| (?:people|persons|dollars|votes|troops|miles|homes|jobs|meters|metres|km|feet|million|billion|workers|students|soldiers|members|cases|men|women|employees|units|vehicles|cars|degrees|families|residents|pages|points|acres|tons|tonnes|shares|others|patients|deaths|words|euros|pounds)\\b| ${street})`,
      'g',
    ),
    ({ groups }) => yearOf(groups),
  ),
  rule('en/year-in-brackets', '(2017)', new RegExp(`(?<=\\()(?<time>${year})(?=[)–—-])`, 'g'), ({ groups }) =>
    yearOf(groups),
  ),
  rule(
    'en/year-before-noun',
    'the 2019 election',
    new RegExp(
      `(?<=\\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]hat|[A-Z][a-z]+['’]s) )(?<time>${year})(?= (?!people|men|women|others|feet|dollars|(?:calorie|word|mile|met(?:er|re)|watt|square|pound|page|seat|bed)s?\\b|${carMakes}\\b)[A-Za-z]+)`,
      'g',
    ),
    ({ groups }) => yearOf(groups),
  ),
  rule(
    'en/year-range',
    '1995–1997',
    new RegExp(`(?<![\\d$€£.,/-])(?<time>${year})(?= ?(?:[–—~-]|to) ?(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d/-]))`, 'g'),
    ({ groups }) => yearOf(groups),
  ),
  rule(
    'en/season',
    'summer 2019',
    new RegExp(
      `\\b(?:${part}[- ])?(?:[Tt]he )?(?<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)${yearAfter}`,
      'g',
    ),
    ({ groups }) => ({
      ...toldYear(groups),
      division: seasonCodes[(groups?.['season'] as string).toLowerCase()] as number,
    }),
  ),
  rule(
    'en/season-alone',
    'in the summer',
    /\b(?<=[Ii]n (?:early |late |mid-?)?(?:the )?|[Dd]uring (?:the )?)(?<time>(?<season>spring|summer|autumn|winter))\b(?! (?:of|camp|school|break|house|sports?|Olympics|coat|vacation|games))/g,
    ({ groups }) => ({ yearShift: 0, division: seasonCodes[groups?.['season'] as string] as number }),
  ),
  rule(
    'en/quarter',
    'the third quarter of 2021',
    new RegExp(
      `\\b(?:[Tt]he )?(?:(?<which>first|second|third|fourth|final(?= quarter of)|1st|2nd|3rd|4th)[- ]quarter|[Qq](?<q>[1-4]))(?:${yearAfter}| of (?:the|that) year|-${year.replace('?<', '?<joined')}\\b)?(?![-\\d])(?!back)`,
      'g',
    ),
    ({ groups }) => ({
      ...(groups?.['joinedyear'] === undefined ? yearOrThis(groups) : { year: Number(groups['joinedyear']) }),
      division:
        32 + Number(groups?.['q'] ?? (groups?.['which'] === 'final' ? 4 : ordinalOf(groups?.['which'] as string))),
    }),
  ),
  rule(
    'en/quarter-of-year',
    "last year's fourth quarter",
    /\b(?<yearShift>[Ll]ast|[Tt]his|[Nn]ext) year['’]s (?<which>first|second|third|fourth|final) quarter\b/g,
    ({ groups }) => {
      const yearShift = { l: -1, t: 0, n: 1 }[groups?.['yearShift']?.[0]?.toLowerCase() ?? 't'] as number;
      const which = groups?.['which'] as string;
      return { yearShift, division: 32 + (which === 'final' ? 4 : ordinalOf(which)) };
    },
  ),
  rule(
    'en/year-open',
    '2018 or later',
    new RegExp(`(?<![\\d$€£.,/-])\\b(?<time>${year})(?= (?:or|and) (?:later|earlier)\\b)`, 'g'),
    ({ groups }) => yearOf(groups),
  ),
  rule(
    'en/year-quarter',
    '2021 Q3',
    new RegExp(`\\b${year}[ -]?(?:[Qq](?<q>[1-4])|[Hh](?<h>[12]))\\b`, 'g'),
    ({ groups }) => ({
      ...yearOf(groups),
      division: groups?.['q'] === undefined ? 39 + Number(groups?.['h']) : 32 + Number(groups['q']),
    }),
  ),
  rule(
    'en/portion',
    'the first week of October',
    new RegExp(
      `\\b(?:[Tt]he )?(?:[Vv]ery )?(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|last|final)(?: (?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|few|couple of))?(?: full)? (?<portionUnit>day|week|month)s? (?:of|in) (?:${monthBesideNumber}(?:${yearAfter})?|(?<bareYear>(?:19|20)\\d\\d)\\b|(?<shiftWord>last|this|next|the|that) (?<period>month|year)\\b)`,
      'g',
    ),
    ({ groups }) => portionOf(groups),
  ),
  rule(
    'en/weekday-of-month',
    'the second Tuesday of November',
    new RegExp(
      `\\b(?:[Tt]he )?(?<nth>first|second|third|fourth|last|final) ${weekday}(?: ${daypart})? (?:of|in) (?:${monthBesideNumber}(?![A-Za-z])(?:${yearAfter})?|(?<shiftWord>last|this|next|the) month\\b)`,
      'g',
    ),
    ({ groups }) => {
      const word = groups?.['nth'] as string;
      const nth = /last|final/.test(word) ? -1 : ordinalOf(word);
      const { month: told, ...rest } = monthTold(groups);
      // The first Monday of next month: which month that is, the day of publication tells.
      return { ...rest, ...daypartOf(groups), feast: { nth, weekday: weekdayOf(groups), month: told ?? 1 } };
    },
  ),
  rule(
    'en/day-of-month',
    'the 15th day of June',
    new RegExp(
      `\\b(?:[Tt]he )?${day} day of (?:${monthBesideNumber}(?![A-Za-z])(?:${yearAfter})?|(?<shiftWord>last|this|next|the|that) month\\b)`,
      'g',
    ),
    ({ groups }) => ({ ...monthTold(groups), day: dayOf(groups) }),
  ),
  // the three months to June: it ends with them.
  rule(
    'en/months-to',
    'the three months to June',
    new RegExp(
      `\\b(?:[Ii]n )?[Tt]he (?:(?<count>three|six|nine|twelve|12|3|6|9) months|(?<whole>(?:financial |fiscal )?year)|quarter) (?:to|through|ended|ending|that ended)(?: in| on)? (?:the end of )?${monthBesideNumber}(?![A-Za-z])(?: (?:\\d{1,2}(?:st|nd|rd|th)?)(?!\\d))?(?:${yearAfter})?`,
      'g',
    ),
    ({ groups }) => {
      const count = groups?.['count'] === undefined ? null : numberOf(groups['count']);
      const months = count ?? (groups?.['whole'] === undefined ? 3 : 12);
      return { ...toldYear(groups), month: monthOf(groups), lasting: { amount: -months, unit: 'MONTH' } };
    },
  ),
  rule(
    'en/week-of',
    'the week of April 10',
    new RegExp(
      `\\b(?:[Tt]he )?[Ww]eek (?:of|beginning|starting|commencing|ending)(?: on)? (?:the )?(?:${weekday},? )?(?:${monthBesideNumber} ${day}|${day.replaceAll('?<day', '?<firstDay')}(?: (?:of )?${month.replace('?<month>', '?<secondMonth>')})?)(?![\\w-])(?:${yearAfter})?`,
      'g',
    ),
    ({ groups }) => weekOf(groups),
  ),
  rule(
    'en/half',
    'the first half of 2021',
    new RegExp(
      `\\b(?:[Tt]he )?(?:(?<which>first|second) half|[Hh](?<h>[12]))(?: of)?(?: (?:the year|${year}|(?<yearShift>last|this|next) year))\\b`,
      'g',
    ),
    ({ groups }) => ({
      ...yearOrThis(groups),
      division: groups?.['which'] === 'first' || groups?.['h'] === '1' ? 40 : 41,
    }),
  ),
  rule(
    'en/year-part',
    'the end of 2021',
    new RegExp(
      `\\b(?:${part}[- ](?:in )?|(?:[Tt]he )?(?<tail>turn) of )(?:${year}\\b|(?<yearShift>last|this|next) year\\b|(?<the>the year)\\b)`,
      'g',
    ),
    ({ groups }) => ({
      ...yearOrThis(groups),
      ...partOf(groups),
      // The end of a year is its last month; “late 2018” is looser than that.
      ...(/\bend\b/i.test(groups?.['part'] ?? '') ? { month: 12 } : {}),
    }),
  ),
  rule(
    'en/decade',
    'the 1990s',
    /\b(?:[Tt]he )?(?:(?<part>early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\d0)['’ ]?s\b(?!['’])|\b[Tt]he (?:(?:early|mid|late)[- ])?['’]?(?<short>[1-9]0)s\b/g,
    ({ groups }) => {
      const short = Number(groups?.['short']);
      return {
        decade: groups?.['decade'] === undefined ? (short >= 30 ? 1900 : 2000) + short : Number(groups['decade']),
      };
    },
  ),
  rule(
    'en/decade-word',
    'the nineties',
    /\b(?:[Tt]he |(?<=\b[Ii]n ))(?:(?:early|mid|late)[- ])?(?:nineteen[- ])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/g,
    ({ groups }) => ({ decade: 1900 + (decadeWords[groups?.['word'] as string] as number) }),
  ),
  rule(
    'en/century',
    'the 19th century',
    /\b(?:[Tt]he )?(?:(?<which>\d{1,2})(?:st|nd|rd|th)|(?<word>[a-z]{4,12}(?:-first)?))(?:-| {1,2})century\b/g,
    ({ groups }) => {
      const number = groups?.['which'] === undefined ? ordinals[groups?.['word'] ?? ''] : Number(groups['which']);
      return number === undefined || number < 5 || number > 23 ? undefined : { century: (number - 1) * 100 };
    },
  ),
];

function portionOf(groups: Groups): TimeFields | undefined {
  const [nth, name] = [groups?.['nth'] as string, groups?.['portionUnit']];
  const unit = name === 'day' ? 'DAY' : name === 'week' ? 'WEEK' : 'MONTH';
  const count = groups?.['count'] === undefined ? 1 : numberOf(groups['count'].replace(' of', ''));
  if (count === null || count < 1) return { vague: true };
  const index = /last|final/.test(nth) ? -count : ordinalOf(nth);
  const told = monthTold(groups);
  if (unit === 'MONTH' && (told.month !== undefined || told.monthShift !== undefined)) return undefined;
  return { ...told, portion: { unit, index, count } };
}

/** The month or year that something is counted in: "July", "July 2019", "2019", "next month", "the year". */
function monthTold(groups: Groups): TimeFields {
  if (groups?.['month'] !== undefined) return { ...toldYear(groups), month: monthOf(groups) };
  const word = groups?.['shiftWord'];
  const shift = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  if (groups?.['bareYear'] !== undefined) return { year: Number(groups['bareYear']) };
  if (word === undefined) return {};
  const from: TimeFields = word === 'that' ? { from: 'PREVIOUS' } : {};
  return groups?.['period'] === 'year' ? { yearShift: shift, ...from } : { monthShift: shift, ...from };
}

function weekOf(groups: Groups): TimeFields {
  const first = { day: groups?.['firstDay'], dayWord: groups?.['firstDayWord'] } as Record<string, string>;
  const dayFirst = groups?.['firstDay'] !== undefined || groups?.['firstDayWord'] !== undefined;
  const month = groups?.['month'] ?? groups?.['secondMonth'];
  return {
    wholeWeek: 'AROUND',
    ...toldYear(groups),
    ...(month === undefined ? {} : { month: monthOf({ month }) }),
    day: dayOf(dayFirst ? first : groups),
  };
}

const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

function ordinalOf(word: string): number {
  return ordinals[word] ?? Number(word[0]);
}

function yearOrThis(groups: Groups): TimeFields {
  const told = toldYear(groups);
  return told.year === undefined && told.yearShift === undefined ? { yearShift: 0 } : told;
}
