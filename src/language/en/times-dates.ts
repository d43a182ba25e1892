// English dates that name a day or a month of the calendar.

import { rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import {
  day,
  dayOf,
  month,
  monthBesideNumber,
  monthOf,
  ordinalWords,
  part,
  partOf,
  toldYear,
  year,
  yearAfter,
  yearOf,
} from './time-words.ts';

export const dateRules: readonly TimeRule[] = [
  rule(
    'en/month-day',
    'November 12, 2021',
    new RegExp(`\\b${monthBesideNumber} (?:the )?${day}\\b(?!,\\d{3}|\\.\\d|%|:\\d|/\\d)(?:${yearAfter})?`, 'g'),
    ({ groups }) => ({ month: monthOf(groups), day: dayOf(groups), ...toldYear(groups) }),
  ),
  rule(
    'en/day-month',
    '12 November 2021',
    new RegExp(
      `(?<![\\d.,$€£/]|(?<!\\b\\d{1,2}(?:st|nd|rd|th)?)-)\\b(?:[Tt]he )?${day} (?:of )?${month}(?![A-Za-z])(?:${yearAfter})?`,
      'g',
    ),
    ({ groups }) =>
      groups?.['month'] === 'May' && groups['dayWord'] !== undefined && !/of|the/i.test(groups['time'] ?? 'of')
        ? undefined
        : { month: monthOf(groups), day: dayOf(groups), ...toldYear(groups) },
  ),
  rule(
    'en/day-of-range',
    'May 18-20',
    new RegExp(
      `(?<=\\b${monthBesideNumber} (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinalWords})(?: ?[-–—] ?| to | and | through | until | till |, | or )(?:the )?)(?<time>${day}\\b(?!,\\d|\\.\\d|:| ?[ap]\\.?m|[-/])(?:${yearAfter})?)`,
      'g',
    ),
    ({ groups }) => ({ day: dayOf(groups), ...toldYear(groups) }),
  ),
  rule(
    'en/day-before-range',
    '5 to 12 September',
    new RegExp(
      `(?<![\\d.,$€£/:-])\\b(?:[Tt]he )?${day}(?=(?: ?[-–—] ?| to | and | through | until | till | or )(?:the )?${day.replaceAll('?<', '?<other')} (?:of )?${month.replace('?<', '?<its')}(?![A-Za-z]))`,
      'g',
    ),
    ({ groups }) => ({ day: dayOf(groups) }),
  ),
  rule(
    'en/month-before-range',
    'January–April 2015',
    new RegExp(`\\b(?<time>${month})(?= ?(?:[-–—]|to|through|until) ?${month.replace('?<', '?<other')}(?![a-z]))`, 'g'),
    ({ groups }) => ({ month: monthOf(groups) }),
  ),
  rule(
    'en/day-month-dashes',
    '05-Aug-2016',
    new RegExp(
      `(?<![\\d/-])(?:${day}[-/ ]${monthBesideNumber}[-/]${year}|${monthBesideNumber.replace('?<month>', '?<thirdMonth>')}-(?<thirdDay>\\d{1,2})-(?<thirdYear>(?:19|20)\\d\\d)|(?<firstYear>(?:19|20)\\d\\d)[-/]${monthBesideNumber.replace('?<month>', '?<secondMonth>')}[-/](?<lastDay>\\d{1,2}))\\b`,
      'g',
    ),
    ({ groups }) =>
      groups?.['thirdYear'] !== undefined
        ? valid(
            Number(groups['thirdYear']),
            monthOf({ month: groups['thirdMonth'] as string }),
            Number(groups['thirdDay']),
          )
        : groups?.['firstYear'] === undefined
          ? { month: monthOf(groups), day: dayOf(groups), ...yearOf(groups) }
          : valid(
              Number(groups['firstYear']),
              monthOf({ month: groups['secondMonth'] as string }),
              Number(groups['lastDay']),
            ),
  ),
  rule(
    'en/month-year',
    'late July 2019',
    new RegExp(
      `\\b(?:${part}[- ])?${monthBesideNumber}(?:${yearAfter}|[-/](?<joinedYear>(?:19|20)\\d\\d)\\b(?![-/]))`,
      'g',
    ),
    ({ groups }) => ({
      ...(groups?.['joinedYear'] === undefined ? toldYear(groups) : { year: Number(groups['joinedYear']) }),
      month: monthOf(groups),
      ...partOf(groups),
    }),
  ),
  rule(
    'en/year-month',
    '2017 April',
    new RegExp(`(?<![\\d$€£.,/-])\\b${year} ${month}(?![A-Za-z]| \\d)`, 'g'),
    ({ groups }) => ({ ...yearOf(groups), month: monthOf(groups) }),
  ),
  rule(
    'en/month',
    'in October',
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Oo]f|[Aa]nd|[Oo]r|[Tt]o|[Bb]etween|[Ff]or|[Oo]n|[Ee]very|[Aa]s of|[Tt]he) )(?<time>${month})(?![A-Za-z]| \\d|['’][a-z])`,
      'g',
    ),
    ({ groups }) => ({ month: monthOf(groups) }),
  ),
  rule(
    'en/month-part',
    'late July',
    new RegExp(`\\b${part}[- ](?:(?<which>last|this) )?${month}(?![A-Za-z]| \\d)`, 'g'),
    ({ groups }) => ({ month: monthOf(groups), ...partOf(groups) }),
  ),
  rule(
    'en/relative-month-name',
    'last October',
    new RegExp(
      `\\b(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]ast|[Tt]hat(?: same)?|[Tt]he (?:following|next)) ${month}(?![A-Za-z]| \\d)`,
      'g',
    ),
    ({ groups }) => {
      const which = groups?.['which'] as string;
      // that October, the following March: counted from the time told before.
      if (/^that/i.test(which)) return { month: monthOf(groups), yearShift: 0, from: 'PREVIOUS' };
      if (/^the/i.test(which)) return { month: monthOf(groups), monthSide: 'NEXT', from: 'PREVIOUS' };
      return {
        month: monthOf(groups),
        ...(/past|last/i.test(which)
          ? { monthSide: 'LAST' }
          : /next|coming/i.test(which)
            ? { monthSide: 'NEXT' }
            : { yearShift: 0 }),
      };
    },
  ),
  rule('en/month-possessive', "October's", new RegExp(`\\b(?<time>${month})(?=['’]s )`, 'g'), ({ groups }) =>
    groups?.['month'] === 'May' ? undefined : { month: monthOf(groups) },
  ),
  rule(
    'en/iso',
    '2021-11-12',
    /(?<![\d/.-])(?<y>(?:1[6-9]|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d|[./]\d|-\d{1,3}(?!\d))/g,
    ({ groups }) => valid(Number(groups?.['y']), Number(groups?.['m']), Number(groups?.['d'])),
  ),
  rule(
    'en/dots',
    '23.04.2022',
    /(?<![\d/.-])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d\d)(?![\d/-]|\.\d)/g,
    ({ groups }) => valid(Number(groups?.['y']), Number(groups?.['m']), Number(groups?.['d'])),
  ),
  rule(
    'en/slashes',
    '11/12/2021',
    /(?<![\d/.]|(?<!\d{4})-)(?<m>\d{1,2})(?<s>[-/])(?<d>\d{1,2})\k<s>(?<y>(?:19|20)\d\d)(?![\d/]|-\d(?!\d?[-/]))/g,
    ({ groups }) => {
      const [y, a, b] = [Number(groups?.['y']), Number(groups?.['m']), Number(groups?.['d'])];
      // American order unless only the other one is a date.
      return a > 12 ? valid(y, b, a) : valid(y, a, b);
    },
  ),
];

function valid(y: number, m: number, d: number): TimeFields | undefined {
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { year: y, month: m, day: d } : undefined;
}
