// English times that count from a day: weekdays, "yesterday", "last month", "three days ago", "the past 11 years".

import { type Groups, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import { amount, amountOf, daypart, daypartOf, month, seasonCodes, unit, weekday, weekdayOf } from './time-words.ts';

/** the worst flood |in 12 years, won |in 91 minutes: how long nothing like it was, or how long it took. */
const measured =
  '(?:\\b(?:first|second|third|fourth|fifth|sixth|\\d(?:st|nd|rd|th)|times|worst|best|only|most|least|(?:high|low|larg|bigg|deadli|strong|weak|fast|slow|long|small|dri|wett|cold|hott|warm|tough|fierc|heavi|sharp|steep|bloodi|harsh)est)\\b[^.,;]{0,60}' +
  '|\\b(?:has|have|had|was|were|won|wins|winning|beat|fell|rose|lost|grew|(?<!\\b(?:be|to|will|would) |\\bll )(?!expect|schedul|plann|call|promis|propos|slat|need)[a-z]{2,}ed)\\b(?:(?!\\b(?:would|will|to|be|for|is|are)\\b)[^.,;]){0,60})';

export const relativeRules: readonly TimeRule[] = [
  rule(
    'en/weekday',
    'last Friday',
    new RegExp(
      `\\b(?:(?<shift>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]ast|[Cc]oming|[Ff]ollowing|[Uu]pcoming|[Pp]revious|[Tt]his upcoming|[Tt]hat) )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Oo]vernight(?: on)?)[- ](?:on )?)?${weekday}(?:,? (?:in the )?(?:early |late )?${daypart}| overnight)?(?:,? (?:of )?(?<week>last|this|next|the following|the next|the previous) week\\b)?`,
      'g',
    ),
    ({ groups }) => ({ weekday: weekdayOf(groups), ...weekdayShiftOf(groups), ...daypartOf(groups) }),
  ),
  rule(
    'en/week-then-weekday',
    'next week on Tuesday',
    new RegExp(`\\b(?<week>[Ll]ast|[Tt]his|[Nn]ext) week,? (?:on )?${weekday}(?:,? ${daypart})?`, 'g'),
    ({ groups }) => ({ weekday: weekdayOf(groups), ...weekdayShiftOf(groups), ...daypartOf(groups) }),
  ),
  rule('en/weekday-ago', 'a week from Monday', new RegExp(`\\b(?:a|one) week from ${weekday}`, 'g'), ({ groups }) => ({
    weekday: weekdayOf(groups),
    weekShift: 1,
  })),
  rule(
    'en/day-word',
    'yesterday',
    new RegExp(
      `\\b(?:(?:[Ee]arly|[Ll]ater?|[Ee]arlier) )?(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow(?!\\))|[Tt]onight|[Ll]ast night|[Oo]vernight(?! (?:hours|stays?|trains?|bus(?:es)?|services?|shifts?|guests?|flights?|trips?|parking|delivery|camps?|curfew|lows?|temperatures?|success|sensation)\\b)|[Tt]his (?:morning|afternoon|evening|very day)|[Ee]arlier today)\\b(?! show|['’]s world)(?: ${daypart})?`,
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
    /\b(?:[Oo]n )?(?:[Tt]he|[Tt]hat) (?:same|very) (?:day|evening|night|morning|afternoon)\b(?! as\b)|\b(?:[Ll]ater |[Ee]arlier )?[Tt]hat (?:same )?(?:day|evening|night|morning|afternoon)\b/g,
    () => ({ dayShift: 0, from: 'PREVIOUS' }),
  ),
  rule(
    'en/next-day',
    'the next day',
    /\b[Tt]he (?:next|following|very next) (?:day|morning|evening|night|afternoon)\b|\b[Tt]he day after(?! (?:tomorrow|the|a|an|his|her|their|its|[A-Z])\b)|\b(?:[Aa]|[Oo]ne) day (?:later|afterwards?)\b(?! than)/g,
    () => ({ dayShift: 1, from: 'PREVIOUS' }),
  ),
  rule(
    'en/day-beside-date',
    'the day after Jan. 15',
    new RegExp(
      `\\b(?:[Tt]he|[Aa]|[Oo]ne) day(?= (?:after|before|following) (?:the )?(?:${month.replace('?<month>', '?:')}))`,
      'g',
    ),
    () => ({ duration: true, length: { amount: 1, unit: 'DAY' } }),
  ),
  rule(
    'en/previous-day',
    'the day before',
    /\b[Tt]he (?:previous|preceding|prior) (?:day|evening|night|morning)\b|\b[Tt]he (?:day|night|evening) before(?! (?:yesterday|the|a|an|his|her|their|its|[A-Z])\b)|\b(?:[Aa]|[Oo]ne) day earlier\b/g,
    () => ({ dayShift: -1, from: 'PREVIOUS' }),
  ),
  rule(
    'en/two-days',
    'the day before yesterday',
    /\b(?:[Tt]he )?day (?:before yesterday|after tomorrow)\b/g,
    (match) => ({
      dayShift: match[0].endsWith('tomorrow') ? 2 : -2,
    }),
  ),
  rule(
    'en/period',
    'last week',
    /\b(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:(?<![a-z]{3}n )in )?(?<shift>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]revious|[Tt]he previous|[Tt]he following|[Tt]he next|[Tt]he same|[Tt]hat(?: same)?|[Tt]he prior|[Cc]urrent|[Cc]oming|[Pp]ast|[Ff]ollowing|[Ss]ame) (?<period>week|month|year|calendar year|weekend|spring|summer|fall|autumn|winter|quarter)\b(?!-|['’]?s? end\b)/g,
    ({ groups }) => periodOf(groups),
  ),
  rule(
    'en/earlier-in',
    'earlier in the week',
    /\b(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) in the (?<period>week|month|year)\b/g,
    ({ groups }) =>
      groups?.['period'] === 'week'
        ? { weekShift: 0 }
        : groups?.['period'] === 'month'
          ? { monthShift: 0 }
          : { yearShift: 0 },
  ),
  rule(
    'en/end-of-month',
    'the end of the month',
    /\b(?:[Tt]he )?(?<part>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of (?<shift>last|this|next|the) (?<period>month|week)\b/g,
    ({ groups }) => {
      const shift = groups?.['shift'] === 'last' ? -1 : groups?.['shift'] === 'next' ? 1 : 0;
      const part = /end/i.test(groups?.['part'] ?? '')
        ? 'LATE'
        : /mid/i.test(groups?.['part'] ?? '')
          ? 'MIDDLE'
          : 'EARLY';
      return groups?.['period'] === 'week' ? { weekShift: shift } : { monthShift: shift, part };
    },
  ),
  rule(
    'en/week-after-next',
    'the week after next',
    /\b[Tt]he (?<period>week|month|year) after next\b/g,
    ({ groups }) =>
      groups?.['period'] === 'week'
        ? { weekShift: 2 }
        : groups?.['period'] === 'month'
          ? { monthShift: 2 }
          : { yearShift: 2 },
  ),
  rule(
    'en/before-last',
    'the week before last',
    /\b[Tt]he (?<period>week|month|year|weekend) before last\b/g,
    ({ groups }) =>
      groups?.['period'] === 'month'
        ? { monthShift: -2 }
        : groups?.['period'] === 'year'
          ? { yearShift: -2 }
          : { weekShift: -2, ...(groups?.['period'] === 'weekend' ? { weekday: 6.5 } : {}) },
  ),
  rule(
    'en/weekday-weeks-ago',
    'a week ago Tuesday',
    new RegExp(`\\b(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) weeks? ago,? (?:on )?${weekday}(?:,? ${daypart})?`, 'g'),
    ({ groups }) => {
      const weeks = /^t/i.test(groups?.['count'] ?? '') ? (/^tw/i.test(groups?.['count'] ?? '') ? 2 : 3) : 1;
      return { weekday: weekdayOf(groups), weekdayBefore: true, offset: { amount: -7 * weeks, unit: 'DAY' } };
    },
  ),
  rule('en/weekend', 'at the weekend', /\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) the weekend\b/g, () => ({ weekday: 6.5 })),
  rule(
    'en/distance',
    'three days ago',
    new RegExp(
      `\\b(?<about>(?:about|around|nearly|almost|some|over|more than|just over|roughly|at least) )?${amount} (?:full )?${unit} (?<side>ago|earlier|prior|later|afterwards?|before that|after that|from now|(?<!\\b[Ff]or [^,.;]{1,20})from today)\\b(?! than)`,
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
    'en/weeks-and-days',
    'two weeks and two days ago',
    new RegExp(
      `\\b${amount.replace('?<amount>', '?<weeks>')} weeks? and ${amount.replace('?<amount>', '?<days>')} days? (?<side>ago|earlier|later)\\b`,
      'gi',
    ),
    ({ groups }) => {
      const [weeks, days] = [
        amountOf({ amount: groups?.['weeks'] ?? '', unit: 'week' }),
        amountOf({ amount: groups?.['days'] ?? '', unit: 'day' }),
      ];
      if (weeks === null || days === null) return { vague: true };
      const side = (groups?.['side'] as string).toLowerCase();
      const total = weeks.amount * 7 + days.amount;
      return {
        distance: { amount: side === 'later' ? total : -total, unit: 'DAY' },
        from: side === 'ago' ? 'PUBLICATION' : 'PREVIOUS',
      };
    },
  ),
  // This comes five days after he was charged: the deed lies so long before the report.
  rule(
    'en/comes-after',
    'comes five days after he left',
    new RegExp(
      `(?<=\\b[Cc]omes (?:just |only |less than |more than |barely |almost |nearly |about )?)(?<time>${amount} ${unit} after)\\b(?! (?:the )?(?:${month.replace('?<month>', '?:')}|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|\\d))`,
      'g',
    ),
    ({ groups }) => {
      const size = amountOf(groups);
      return size === null || /MINUTE|HOUR/.test(size.unit)
        ? undefined
        : { distance: { amount: -size.amount, unit: size.unit } };
    },
  ),
  // resigned on Monday, three days after he was charged: so long before the day told right before.
  rule(
    'en/days-after',
    'on Monday, three days after he left',
    new RegExp(
      `(?<=(?:(?:day|yesterday|night|morning|afternoon|evening|\\d|week|month),?|day [^,.;]{1,120},) (?:just |only |barely |about |almost |nearly |less than |more than |exactly )?)(?<time>${amount} ${unit} (?<side>after|before))\\b(?! (?:(?:the )?(?:${month.replace('?<month>', '?:')}|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|\\d)|that\\b))`,
      'g',
    ),
    ({ groups }) => {
      const size = amountOf(groups);
      if (size === null || /MINUTE|HOUR/.test(size.unit)) return undefined;
      const back = groups?.['side'] === 'after';
      return { distance: { amount: back ? -size.amount : size.amount, unit: size.unit }, from: 'PREVIOUS' };
    },
  ),
  rule(
    'en/distance-ahead',
    'in two weeks',
    new RegExp(
      `\\b[Ii]n (?<!${measured}[Ii]n )${amount} (?:more )?${unit}(?:['’]s? time| from now| time|(?=[.,;:!?)]|$))`,
      'g',
    ),
    ({ groups }) => {
      const size = amountOf(groups);
      return size === null ? { vague: true } : { distance: size };
    },
  ),
  rule(
    'en/stretch',
    'the past 11 years',
    new RegExp(
      `\\b(?:[Oo]ver |[Ii]n |[Ff]or |[Dd]uring |[Ww]ithin )?(?:the |these |his |her |its |their )?(?:(?<side>past|last|next|coming|previous|following|upcoming) ${amount}|(?<number>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?<then>past|last|next|coming|previous|following|upcoming)(?= [a-z]+s\\b)) ${unit.replace('minute', 'quarter|minute')}\\b(?! (?:of|in) (?:(?:this|last|next|the|that) (?:year|month)|\\d{4}|${month.replace('?<month>', '?:')}))`,
      'g',
    ),
    ({ groups }) => {
      const size = amountOf({ ...groups, amount: groups?.['amount'] ?? groups?.['number'] } as Groups);
      if (size === null) return { vague: true };
      const ahead = /next|coming|following/.test((groups?.['side'] ?? groups?.['then']) as string);
      if (groups?.['unit']?.toLowerCase() === 'quarter') {
        const quarters = size.amount / 3;
        return { quarterShift: ahead ? 1 : -quarters, quarters };
      }
      // in the following five days: after the day told before.
      const from: TimeFields = /previous|following/.test((groups?.['side'] ?? groups?.['then']) as string)
        ? { from: 'PREVIOUS' }
        : {};
      return { stretch: { amount: ahead ? size.amount : -size.amount, unit: size.unit }, ...from };
    },
  ),
  rule(
    'en/within',
    'within nine months',
    new RegExp(`\\b[Ww]ithin (?:(?:the )?next )?${amount} ${unit}\\b(?! of\\b)`, 'g'),
    ({ groups }) => {
      const size = amountOf(groups);
      return size === null || /MINUTE|HOUR/.test(size.unit) ? undefined : { dayShift: 0, lasting: size, term: true };
    },
  ),
  rule(
    'en/stretch-one',
    'the past year',
    /\b(?:[Oo]ver |[Ii]n |[Ff]or |[Dd]uring |[Ww]ithin )?the (?<side>past|last|coming|next) (?<unit>day|week|fortnight|month|year|decade|century)\b(?! of\b)/g,
    ({ groups }) => {
      const size = amountOf({ ...groups, amount: 'one' } as Groups);
      return (
        size && {
          stretch: { amount: /coming|next/.test(groups?.['side'] ?? '') ? size.amount : -size.amount, unit: size.unit },
        }
      );
    },
  ),
  rule(
    'en/duration',
    'five hours',
    new RegExp(`\\b${amount}(?:[- ]and[- ]a[- ]half)?[- ]${unit}(?:[- ]long)?\\b(?!-old| old\\b| of age)`, 'gi'),
    ({ groups }) => {
      const length = amountOf(groups);
      return length === null ? { duration: true } : { duration: true, length };
    },
  ),
  rule('en/then', 'at the time', /\b[Aa]t (?:the|that) time\b(?! of\b)/g, () => ({ same: true })),
  rule(
    'en/vague',
    'recently',
    /\b(?:[Rr]ecently|[Ll]ately|[Ss]oon|[Nn]owadays|[Ii]n recent (?:days|weeks|months|years)|[Tt]hese days|[Ii]n (?:the )?coming (?:days|weeks|months|years)|(?:days|weeks|months|years|hours|decades) (?:ago|later|earlier)|[Ss]hortly (?:afterwards?|beforehand|thereafter)|[Tt]he other day|[Oo]ne day)\b/g,
    () => ({ vague: true }),
  ),
];

/** "last Friday" is the Friday before publication, not one of the week before; "next Friday" is one of the week after. */
function weekdayShiftOf(groups: Groups): TimeFields {
  const week = groups?.['week'];
  if (week !== undefined) {
    const shift = /last|previous/i.test(week) ? -1 : /next|following/i.test(week) ? 1 : 0;
    return /the /.test(week) ? { weekShift: shift, from: 'PREVIOUS' } : { weekShift: shift };
  }
  switch (groups?.['shift']?.toLowerCase()) {
    case 'next':
      return { weekShift: 1 };
    case 'coming':
    case 'upcoming':
    case 'this coming':
    case 'this upcoming':
      return { weekdayAfter: true };
    // the following Friday: after the day told before it.
    case 'following':
      return { weekdayAfter: true, from: 'PREVIOUS' };
    // The previous Friday is one of the week before, or of that of the day told before it.
    case 'previous':
      return { weekShift: -1 };
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
  const shift = /last|previous|prior|^past/.test(word) ? -1 : /next|following|^coming/.test(word) ? 1 : 0;
  const from: TimeFields = /the |that|previous|same/.test(word) ? { from: 'PREVIOUS' } : {};
  switch (groups?.['period']) {
    case 'week':
      return { weekShift: shift, ...from };
    case 'month':
      return { monthShift: shift, ...from };
    case 'year':
    case 'calendar year':
      return { yearShift: shift, ...from };
    case 'weekend':
      return { weekday: 6.5, weekShift: shift, ...from };
    case 'quarter':
      return { quarterShift: shift };
    default:
      return { yearShift: shift, division: seasonCodes[groups?.['period'] as string] as number, ...from };
  }
}
