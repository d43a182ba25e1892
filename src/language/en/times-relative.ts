// English times that count from a day: weekdays, "yesterday", "last month", "three days ago", "the past 11 years".

import { type Groups, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import { amount, amountOf, daypartOf, seasonCodes, unit, weekday, weekdayOf } from './time-words.ts';

const daypart = '(?<daypart>[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)';

export const relativeRules: readonly TimeRule[] = [
  rule(
    'en/weekday',
    'last Friday',
    new RegExp(
      `\\b(?:(?<shift>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]ast|[Cc]oming|[Ff]ollowing|[Uu]pcoming|[Tt]hat) )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ](?:on )?)?${weekday}(?:,? ${daypart})?(?: (?<week>last|this|next) week)?`,
      'g',
    ),
    ({ groups }) => ({ weekday: weekdayOf(groups), ...weekdayShiftOf(groups), ...daypartOf(groups) }),
  ),
  rule(
    'en/weekday-of-week',
    'Tuesday of next week',
    new RegExp(`\\b${weekday} (?:of )?(?<week>last|this|next) week\\b`, 'g'),
    ({ groups }) => ({ weekday: weekdayOf(groups), ...weekdayShiftOf(groups) }),
  ),
  rule('en/weekday-ago', 'a week from Monday', new RegExp(`\\b(?:a|one) week from ${weekday}`, 'g'), ({ groups }) => ({
    weekday: weekdayOf(groups),
    weekShift: 1,
  })),
  rule(
    'en/day-word',
    'yesterday',
    new RegExp(
      `\\b(?:(?:[Ee]arly|[Ll]ater?|[Ee]arlier) )?(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Oo]vernight|[Tt]his (?:morning|afternoon|evening|very day)|[Ee]arlier today)\\b(?! show|['’]s world)(?: ${daypart})?`,
      'g',
    ),
    ({ groups }) => {
      const word = (groups?.['word'] as string).toLowerCase();
      return { dayShift: /yesterday|last night/.test(word) ? -1 : word === 'tomorrow' ? 1 : 0 };
    },
  ),
  rule(
    'en/same-day',
    'the same day',
    /\b(?:[Oo]n )?(?:[Tt]he|[Tt]hat) (?:same|very) (?:day|evening|night|morning|afternoon)\b|\b(?:[Ll]ater |[Ee]arlier )?[Tt]hat (?:same )?(?:day|evening|night|morning|afternoon)\b/g,
    () => ({ dayShift: 0, from: 'PREVIOUS' }),
  ),
  rule(
    'en/next-day',
    'the next day',
    /\b[Tt]he (?:next|following|very next) (?:day|morning|evening|night|afternoon)\b|\b[Tt]he day after(?! (?:tomorrow|the|a|an|his|her|their|its|[A-Z])\b)|\b(?:[Aa]|[Oo]ne) day (?:later|afterwards?)\b/g,
    () => ({ dayShift: 1, from: 'PREVIOUS' }),
  ),
  rule(
    'en/previous-day',
    'the day before',
    /\b[Tt]he (?:previous|preceding|prior) (?:day|evening|night|morning)\b|\b[Tt]he (?:day|night|evening) before(?! (?:yesterday|the|a|an|his|her|their|its|[A-Z])\b)|\b(?:[Aa]|[Oo]ne) day earlier\b/g,
    () => ({ dayShift: -1, from: 'PREVIOUS' }),
  ),
  rule('en/two-days', 'the day before yesterday', /\b[Tt]he day (?:before yesterday|after tomorrow)\b/g, (match) => ({
    dayShift: match[0].endsWith('tomorrow') ? 2 : -2,
  })),
  rule(
    'en/period',
    'last week',
    /\b(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:in )?(?<shift>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]revious|[Tt]he previous|[Tt]he following|[Tt]he next|[Tt]he same|[Tt]hat(?: same)?|[Tt]he prior) (?<period>week|month|year|weekend|spring|summer|fall|autumn|winter|quarter)\b(?!-|['’]?s? end\b)/g,
    ({ groups }) => periodOf(groups),
  ),
  rule('en/weekend', 'at the weekend', /\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) the weekend\b/g, () => ({ weekday: 6.5 })),
  rule(
    'en/distance',
    'three days ago',
    new RegExp(
      `\\b(?<about>(?:about|around|nearly|almost|some|over|more than|just over|roughly|at least) )?${amount} (?:full )?${unit} (?<side>ago|earlier|prior|later|afterwards?|before that|after that|from now|from today)\\b(?! than)`,
      'gi',
    ),
    ({ groups }) => {
      const size = amountOf(groups);
      if (size === null) return { vague: true };
      const side = (groups?.['side'] as string).toLowerCase();
      const back = /ago|earlier|prior|before/.test(side);
      return {
        distance: { amount: back ? -size.amount : size.amount, unit: size.unit },
        from: /ago|from/.test(side) ? 'PUBLICATION' : 'PREVIOUS',
        ...(groups?.['about'] === undefined ? {} : { approximate: true }),
      };
    },
  ),
  rule(
    'en/distance-ahead',
    'in two weeks',
    new RegExp(`\\b[Ii]n ${amount} (?:more )?${unit}(?:['’] time| from now| time|(?=[.,;)]|$))`, 'g'),
    ({ groups }) => {
      const size = amountOf(groups);
      return size === null ? { vague: true } : { distance: size };
    },
  ),
  rule(
    'en/stretch',
    'the past 11 years',
    new RegExp(
      `\\b(?:[Oo]ver |[Ii]n |[Ff]or |[Dd]uring |[Ww]ithin )?(?:the |these |his |her |its |their )?(?<side>past|last|next|coming|previous|following) ${amount} ${unit}\\b`,
      'g',
    ),
    ({ groups }) => {
      const size = amountOf(groups);
      if (size === null) return { vague: true };
      const ahead = /next|coming|following/.test(groups?.['side'] as string);
      return { stretch: { amount: ahead ? size.amount : -size.amount, unit: size.unit } };
    },
  ),
  rule(
    'en/stretch-one',
    'the past year',
    /\b(?:[Oo]ver |[Ii]n |[Ff]or |[Dd]uring |[Ww]ithin )?the (?<side>past|last|coming) (?<unit>day|week|month|year|decade|century)\b/g,
    ({ groups }) => {
      const size = amountOf({ ...groups, amount: 'one' } as Groups);
      return (
        size && { stretch: { amount: groups?.['side'] === 'coming' ? size.amount : -size.amount, unit: size.unit } }
      );
    },
  ),
  rule(
    'en/duration',
    'five hours',
    new RegExp(`\\b${amount}(?:[- ]and[- ]a[- ]half)?[- ]${unit}(?:[- ]long)?\\b(?!-old| old\\b| of age)`, 'gi'),
    () => ({ duration: true }),
  ),
  rule('en/then', 'at the time', /\b[Aa]t (?:the|that) time\b/g, () => ({ same: true })),
  rule(
    'en/vague',
    'recently',
    /\b(?:[Rr]ecently|[Ll]ately|[Ss]oon|[Nn]owadays|[Ii]n recent (?:days|weeks|months|years)|[Tt]hese days|[Ii]n (?:the )?coming (?:days|weeks|months|years)|(?:days|weeks|months|years|hours|decades) (?:ago|later|earlier)|[Ss]hortly (?:after|before)(?:wards)?|[Tt]he other day|[Oo]ne day)\b/g,
    () => ({ vague: true }),
  ),
];

/** "last Friday" is the Friday before publication, not one of the week before; "next Friday" is one of the week after. */
function weekdayShiftOf(groups: Groups): TimeFields {
  const week = groups?.['week'];
  if (week !== undefined) return { weekShift: week === 'last' ? -1 : week === 'next' ? 1 : 0 };
  switch (groups?.['shift']?.toLowerCase()) {
    case 'next':
    case 'following':
      return { weekShift: 1 };
    case 'last':
    case 'past':
    case 'this past':
      return { weekdayBefore: true };
    default:
      return {};
  }
}

function periodOf(groups: Groups): TimeFields {
  const word = (groups?.['shift'] as string).toLowerCase();
  const shift = /last|previous|prior/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0;
  const from: TimeFields = /the |that|previous/.test(word) ? { from: 'PREVIOUS' } : {};
  switch (groups?.['period']) {
    case 'week':
      return { weekShift: shift, ...from };
    case 'month':
      return { monthShift: shift, ...from };
    case 'year':
      return { yearShift: shift, ...from };
    case 'weekend':
      return { weekday: 6.5, ...(shift === 1 ? { weekShift: 1 } : {}) };
    case 'quarter':
      return { vague: true };
    default:
      return { yearShift: shift, division: seasonCodes[groups?.['period'] as string] as number, ...from };
  }
}
