// Times in English news. Each rule sees one kind of expression and keeps the parts it tells; `extract/times` joins
// neighbours ("Friday" + ", " + "Nov. 12") and resolves them.

import type { TimeFields, TimeLanguage, TimeRule, TimeUnit } from '../time-fields.ts';
import { englishZones } from '../zones.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const month =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.?|May|June?|Jun\\.|July?|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday =
  '(?<weekday>Mon(?:day|\\.)|Tues?(?:day|\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs\\.|\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))';
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const number = `(?<amount>\\d{1,3}|${Object.keys(numberWords).join('|')}|several|few|a few|some|couple(?: of)?|a couple(?: of)?|many)`;
const unit = '(?<unit>minute|hour|day|week|month|year|decade)s?';
const units: Readonly<Record<string, TimeUnit>> = {
  minute: 'MINUTE',
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
  decade: 'YEAR',
};
const seasonCodes: Readonly<Record<string, number>> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 };
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const zoneNames = Object.keys(englishZones)
  .sort((a, b) => b.length - a.length)
  .join('|');
const festivals: Readonly<Record<string, readonly [number, number]>> = {
  "New Year's Day": [1, 1],
  "New Year's Eve": [12, 31],
  "Valentine's Day": [2, 14],
  "St. Patrick's Day": [3, 17],
  'May Day': [5, 1],
  'Independence Day': [7, 4],
  'Fourth of July': [7, 4],
  'Bastille Day': [7, 14],
  Halloween: [10, 31],
  'Veterans Day': [11, 11],
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  Christmas: [12, 25],
  'Boxing Day': [12, 26],
};

export const englishTimes: TimeLanguage = {
  joint: /^(?:,? ?\(?|\)?,? ?|,? (?:on|of|at|in) (?:the )?| – | - )$/,
  range: /^(?: ?(?:–|—|-|to|through|until|till) ?(?:the )?)$/,
  list: /^(?: (?:and|or) (?:the |on )?)$/,
  future:
    /\b(?:will|shall|would|to be held|scheduled|set (?:to|for)|plans?|planned|expected|due|upcoming|is to|are to|next)\b/,
  rules: [
    rule(
      'en/no-time',
      'second',
      /\b(?:may (?:not|be|have|well|also)|March(?:ed|ing)|the march|Second World War|World War|Black Friday|Good Friday Agreement|Sunday Times|Saturday Night Live|Today show|USA Today|Independence Day parade committee)\b/g,
      () => null,
    ),
    rule('en/every-weekday', 'every Friday', new RegExp(`\\b(?:every|each) ${weekday}`, 'g'), () => ({
      frequency: true,
    })),
    rule(
      'en/month-day',
      'November 12, 2021',
      new RegExp(`\\b${month} ${day}\\b(?!,\\d|\\.\\d|%)(?:,? ${year}\\b)?`, 'g'),
      ({ groups }) => dateOf(groups),
    ),
    rule(
      'en/day-month',
      '12 November 2021',
      new RegExp(`\\b(?:the )?${day} (?:of )?${month}(?![a-z])(?:,? ${year}\\b)?`, 'g'),
      ({ groups }) => dateOf(groups),
    ),
    rule(
      'en/month-year',
      'late July 2019',
      new RegExp(`\\b(?:(?<part>early|mid|late)[- ])?${month},? (?:of )?${year}\\b`, 'g'),
      ({ groups }) => ({ year: Number(groups?.['year']), month: monthOf(groups), ...partOf(groups) }),
    ),
    rule(
      'en/month',
      'in October',
      new RegExp(
        `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Ll]ast|[Tt]his|[Nn]ext|[Oo]f|[Aa]nd|[Tt]o|[Bb]etween|[Ee]arlier in|[Ll]ater in) )(?<time>${month})(?![a-z]| \\d)`,
        'g',
      ),
      ({ groups }) => ({ month: monthOf(groups) }),
    ),
    rule(
      'en/month-part',
      'late July',
      new RegExp(
        `\\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Ll]ast|[Tt]his|[Nn]ext|(?:the )?end of|(?:the )?beginning of|(?:the )?middle of)[- ](?<which>last |this )?${month}(?![a-z]| \\d)`,
        'g',
      ),
      ({ groups }) => {
        const word = (groups?.['part'] as string).toLowerCase();
        return { month: monthOf(groups), ...(/^(?:last|this|next)$/.test(word) ? {} : partOf(groups)) };
      },
    ),
    rule('en/iso', '2021-11-12', /(?<![\d/.-])(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?![\d-])/g, ({ groups }) =>
      valid({ year: Number(groups?.['y']), month: Number(groups?.['m']), day: Number(groups?.['d']) }),
    ),
    rule(
      'en/slashes',
      '11/12/2021',
      /(?<![\d/])(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>(?:19|20)\d\d)(?![\d/])/g,
      ({ groups }) => valid({ year: Number(groups?.['y']), month: Number(groups?.['m']), day: Number(groups?.['d']) }),
    ),
    rule(
      'en/year',
      'in 2017',
      new RegExp(
        `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f|[Tt]hrough|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|[Mm]id|[Aa]nd|[Tt]o|[Tt]he|[Bb]ack in|[Ss]ummer|[Ff]all|[Ss]pring|[Ww]inter|[Aa]utumn)[ -])(?<time>${year})(?!\\w|s\\b|,\\d|\\.\\d|%| (?:people|dollars|votes|troops|miles|homes|jobs|meters|km))`,
        'g',
      ),
      ({ groups }) => ({ year: Number(groups?.['year']) }),
    ),
    rule('en/year-in-brackets', '(2017)', new RegExp(`(?<=\\()(?<time>${year})(?=[)–-])`, 'g'), ({ groups }) => ({
      year: Number(groups?.['year']),
    })),
    rule(
      'en/year-adjective',
      'the 2019 election',
      new RegExp(`(?<=\\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )(?<time>${year})(?= [a-z]+)`, 'g'),
      ({ groups }) => ({ year: Number(groups?.['year']) }),
    ),
    rule(
      'en/weekday',
      'last Friday',
      new RegExp(
        `\\b(?:(?<shift>[Ll]ast|[Tt]his(?: past)?|[Nn]ext|[Tt]his coming|[Pp]ast) )?(?:(?:early|late) )?${weekday}(?!’s|'s)(?: (?<daypart>morning|afternoon|evening|night))?`,
        'g',
      ),
      ({ groups }) => ({
        weekday: weekdayOf(groups),
        ...weekShiftOf(groups?.['shift']),
        ...daypartOf(groups),
      }),
    ),
    rule('en/weekday-possessive', "Friday's", new RegExp(`\\b${weekday}(?=’s|'s)`, 'g'), ({ groups }) => ({
      weekday: weekdayOf(groups),
    })),
    rule(
      'en/day-word',
      'yesterday',
      /\b(?:(?:[Ee]arly|[Ll]ater?|[Ee]arlier) )?(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))(?! show)\b(?: (?:morning|afternoon|evening|night))?/g,
      ({ groups }) => {
        const word = (groups?.['word'] as string).toLowerCase();
        return { dayShift: word === 'yesterday' || word === 'last night' ? -1 : word === 'tomorrow' ? 1 : 0 };
      },
    ),
    rule(
      'en/same-day',
      'the same day',
      /\b(?:[Tt]he|[Tt]hat) (?:same|very) (?:day|evening|night|morning|afternoon)\b|\b[Tt]hat (?:day|evening|night|morning|afternoon)\b|\b[Ll]ater (?:that|the same) (?:day|evening|night)\b/g,
      () => ({ dayShift: 0, from: 'PREVIOUS' }),
    ),
    rule(
      'en/next-day',
      'the next day',
      /\b[Tt]he (?:next|following) (?:day|morning|evening|night|afternoon)\b|\b[Tt]he day after(?! tomorrow)\b|\b[Aa] day later\b|\b[Oo]ne day later\b/g,
      () => ({ dayShift: 1, from: 'PREVIOUS' }),
    ),
    rule(
      'en/previous-day',
      'the day before',
      /\b[Tt]he (?:previous|preceding) (?:day|evening|night)\b|\b[Tt]he (?:day|night|evening) before(?! yesterday)\b|\b[Oo]ne day earlier\b|\b[Aa] day earlier\b/g,
      () => ({ dayShift: -1, from: 'PREVIOUS' }),
    ),
    rule('en/day-before-yesterday', 'the day before yesterday', /\b[Tt]he day before yesterday\b/g, () => ({
      dayShift: -2,
    })),
    rule(
      'en/period',
      'last week',
      /\b(?<shift>[Ll]ast|[Tt]his(?: past)?|[Nn]ext|[Pp]revious|[Tt]he previous|[Tt]he following|[Tt]he same|[Tt]hat) (?<period>week|month|year|weekend|spring|summer|fall|autumn|winter|quarter)\b/g,
      ({ groups }) => periodOf(groups),
    ),
    rule('en/weekend', 'at the weekend', /\b(?:[Oo]ver|[Aa]t|[Dd]uring) the weekend\b/g, () => ({ weekday: 6.5 })),
    rule(
      'en/season',
      'summer 2019',
      new RegExp(
        `\\b(?:(?<part>early|mid|late)[- ])?(?:the )?(?<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter),? (?:of )?${year}\\b`,
        'g',
      ),
      ({ groups }) => ({
        year: Number(groups?.['year']),
        division: seasonCodes[(groups?.['season'] as string).toLowerCase()] as number,
      }),
    ),
    rule(
      'en/quarter',
      'the third quarter of 2021',
      new RegExp(
        `\\b(?:[Tt]he )?(?:(?<which>first|second|third|fourth|1st|2nd|3rd|4th) quarter|Q(?<q>[1-4]))(?:,? (?:of )?${year})?\\b`,
        'g',
      ),
      ({ groups }) => ({
        ...(groups?.['year'] === undefined ? { yearShift: 0 } : { year: Number(groups['year']) }),
        division: 32 + Number(groups?.['q'] ?? ordinals[groups?.['which'] as string]),
      }),
    ),
    rule(
      'en/half',
      'the first half of 2021',
      new RegExp(`\\b(?:[Tt]he )?(?<which>first|second) half(?: of)? ${year}\\b`, 'g'),
      ({ groups }) => ({ year: Number(groups?.['year']), division: groups?.['which'] === 'first' ? 40 : 41 }),
    ),
    rule(
      'en/decade',
      'the 1990s',
      /\b(?:[Tt]he )?(?:(?<part>early|mid|late)[- ])?(?<decade>(?:1[5-9]|20)\d0)s\b|\b[Tt]he (?:(?:early|mid|late)[- ])?['’](?<short>\d0)s\b/g,
      ({ groups }) => ({
        decade:
          groups?.['decade'] === undefined
            ? (Number(groups?.['short']) >= 30 ? 1900 : 2000) + Number(groups?.['short'])
            : Number(groups['decade']),
      }),
    ),
    rule(
      'en/century',
      'the 19th century',
      /\b(?:[Tt]he )?(?<which>\d{1,2})(?:st|nd|rd|th)[- ]century\b/g,
      ({ groups }) => ({ century: (Number(groups?.['which']) - 1) * 100 }),
    ),
    rule(
      'en/distance-ago',
      'three days ago',
      new RegExp(`\\b${number} ${unit} (?<side>ago|earlier|prior|later|afterwards?|before that|after that)\\b`, 'gi'),
      ({ groups }) => {
        const size = amountOf(groups);
        if (size === null) return { vague: true };
        const side = (groups?.['side'] as string).toLowerCase();
        const back = /ago|earlier|prior|before/.test(side);
        return {
          distance: { amount: back ? -size.amount : size.amount, unit: size.unit },
          from: side === 'ago' ? 'PUBLICATION' : 'PREVIOUS',
        };
      },
    ),
    rule(
      'en/distance-ahead',
      'in two weeks',
      new RegExp(`\\b[Ii]n ${number} (?:more )?${unit}(?:['’] time)?(?=[.,;)]| from now| time)`, 'g'),
      ({ groups }) => {
        const size = amountOf(groups);
        return size === null ? { vague: true } : { distance: size };
      },
    ),
    rule(
      'en/stretch',
      'the past 11 years',
      new RegExp(
        `\\b(?:[Oo]ver |[Ii]n |[Ff]or |[Dd]uring |[Ww]ithin )?(?:the |these )?(?<side>past|last|next|coming|previous) ${number} ${unit}\\b`,
        'g',
      ),
      ({ groups }) => {
        const size = amountOf(groups);
        if (size === null) return { vague: true };
        return {
          stretch: {
            amount: /next|coming/.test(groups?.['side'] as string) ? size.amount : -size.amount,
            unit: size.unit,
          },
        };
      },
    ),
    rule(
      'en/duration',
      'five hours',
      new RegExp(`\\b${number}(?:[- ]and[- ]a[- ]half)?[- ]${unit}(?:[- ]long|[- ]old)?\\b`, 'gi'),
      () => ({ duration: true }),
    ),
    rule(
      'en/clock',
      '8:30 p.m.',
      /\b(?:[Aa]t |[Aa]bout |[Aa]round |[Bb]y |[Ss]hortly (?:after|before) |[Jj]ust (?:after|before) )*(?<time>(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.? ?m\b\.?)/gi,
      ({ groups }) => {
        const hour = Number(groups?.['hour']) % 12;
        return {
          hour: (groups?.['half'] as string).toLowerCase() === 'p' ? hour + 12 : hour,
          ...(groups?.['minute'] === undefined ? {} : { minute: Number(groups['minute']) }),
        };
      },
    ),
    rule('en/clock-24', '20:30', /(?<![\d:.])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])/g, ({ groups }) => ({
      hour: Number(groups?.['hour']),
      minute: Number(groups?.['minute']),
    })),
    rule('en/noon', 'noon', /\b(?:[Nn]oon|[Mm]idday)\b/g, () => ({ hour: 12 })),
    rule(
      'en/zone',
      'BST',
      new RegExp(`(?<=[\\d.m] ?|\\()(?<time>\\(?(?<zone>${zoneNames})\\b(?:\\)|(?= |,|\\.|;|\\)))?)`, 'g'),
      ({ groups }) => ({ timeZone: englishZones[groups?.['zone'] as string] as string }),
    ),
    rule('en/zone-in-brackets', '(2100 UTC)', /\(\d{4} (?:UTC|GMT)\)/g, () => ({})),
    rule('en/local-zone', 'local time', /\blocal time\b/g, () => ({})),
    rule(
      'en/day-alone',
      'on the 12th',
      /\b[Oo]n (?<time>the (?<day>[12]?\d|3[01])(?:st|nd|rd|th))(?![ -](?:[a-z]+ )?(?:anniversary|floor|century|birthday|street|time|place|round|day|district|congress))/g,
      ({ groups }) => ({ day: Number(groups?.['day']) }),
    ),
    rule(
      'en/festival',
      'Christmas',
      new RegExp(
        `\\b(?:last |this |next )?(?<day>${Object.keys(festivals).join('|')})\\b(?! (?:tree|card|present|shopping|carol|Island))(?:,? ${year})?`,
        'g',
      ),
      ({ groups }) => {
        const [m, d] = festivals[groups?.['day'] as string] as readonly [number, number];
        return { month: m, day: d, ...(groups?.['year'] === undefined ? {} : { year: Number(groups['year']) }) };
      },
    ),
    rule('en/then', 'at the time', /\b[Aa]t (?:the|that) time\b/g, () => ({ same: true })),
    rule(
      'en/vague',
      'recently',
      /\b(?:[Rr]ecently|[Ll]ately|[Ss]oon|[Nn]owadays|in recent (?:days|weeks|months|years)|[Tt]hese days|in the coming (?:days|weeks|months|years)|days ago|weeks ago|months ago|years ago)\b/g,
      () => ({ vague: true }),
    ),
  ],
};

function rule(name: string, example: string, pattern: RegExp, read: TimeRule['read']): TimeRule {
  return { name, example, pattern, read };
}

type Groups = RegExpExecArray['groups'];

function monthOf(groups: Groups): number {
  const word = (groups?.['month'] as string).toLowerCase().slice(0, 3);
  return monthNames.findIndex((name) => name.startsWith(word)) + 1;
}

function dateOf(groups: Groups): TimeFields {
  return {
    month: monthOf(groups),
    day: Number(groups?.['day']),
    ...(groups?.['year'] === undefined ? {} : { year: Number(groups['year']) }),
  };
}

function valid(fields: { year: number; month: number; day: number }): TimeFields | undefined {
  return fields.month >= 1 && fields.month <= 12 && fields.day >= 1 && fields.day <= 31 ? fields : undefined;
}

function weekdayOf(groups: Groups): number {
  const word = (groups?.['weekday'] as string).toLowerCase().slice(0, 3);
  return weekdayNames.findIndex((name) => name.startsWith(word)) + 1;
}

function weekShiftOf(words: string | undefined): TimeFields {
  const shift = words?.toLowerCase();
  if (shift === 'next') return { weekShift: 1 };
  // "last Friday" on a Monday is three days back: the nearest before publication, not one of the calendar week before.
  return {};
}

function partOf(groups: Groups): TimeFields {
  const word = groups?.['part']?.toLowerCase();
  if (word === undefined) return {};
  return { part: /early|begin/.test(word) ? 'EARLY' : /mid/.test(word) ? 'MIDDLE' : 'LATE' };
}

function daypartOf(groups: Groups): TimeFields {
  const word = groups?.['daypart'];
  return word === undefined ? {} : { daypart: word.toUpperCase() as 'MORNING' };
}

function periodOf(groups: Groups): TimeFields {
  const shiftWord = (groups?.['shift'] as string).toLowerCase();
  const shift = /last|previous/.test(shiftWord) ? -1 : /next|following/.test(shiftWord) ? 1 : 0;
  const from: TimeFields = /the |that/.test(shiftWord) ? { from: 'PREVIOUS' } : {};
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
      return { yearShift: shift, division: seasonCodes[groups?.['period'] as string] as number };
  }
}

function amountOf(groups: Groups): { amount: number; unit: TimeUnit } | null {
  const words = (groups?.['amount'] ?? '').toLowerCase();
  const amount = /^\d+$/.test(words) ? Number(words) : /^(?:a )?couple/.test(words) ? 2 : numberWords[words];
  const name = (groups?.['unit'] as string).toLowerCase();
  return amount === undefined
    ? null
    : { amount: name === 'decade' ? amount * 10 : amount, unit: units[name] as TimeUnit };
}
