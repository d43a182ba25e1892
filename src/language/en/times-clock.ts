// English clock times and the zones they are told in.

import { anyOf, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import { englishZones } from '../zones.ts';

const zone = anyOf(englishZones);

export const clockRules: readonly TimeRule[] = [
  rule(
    'en/clock',
    '8:30 p.m.',
    /\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])(?:\. ?m\b\.?|m\b)/gi,
    ({ groups }) => ofHalf(groups),
  ),
  // As weather services write it.
  rule(
    'en/clock-of-bulletin',
    '500 PM EDT',
    new RegExp(`\\b(?<hour>1[0-2]|[1-9])(?<minute>[0-5]\\d) (?<half>[AP])M(?= (?:${zone})\\b)`, 'g'),
    ({ groups }) => ofHalf(groups),
  ),
  rule(
    'en/clock-24',
    '20:30',
    /(?<![\d:./-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d/-]|:\d)/g,
    ({ groups }) => {
      const hour = Number(groups?.['hour']);
      return { hour, ...minuteOf(groups?.['minute']), ...(hour > 0 && hour < 12 ? { eitherHalf: true } : {}) };
    },
  ),
  // The first hour of "between 2 and 4 p.m." has its half of the day from the second.
  rule(
    'en/clock-of-range',
    'from 2 to 4 p.m.',
    /(?<=\b(?:[Ff]rom|[Bb]etween|[Aa]t|[Aa]bout|,) )(?<time>(?<hour>1[0-2]|[1-9]))(?=(?: ?[-–—] ?| to | and | until )(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?(?:[ap](?:\. ?m\b\.?|m\b)|(?<=:\d\d ?)))/g,
    ({ groups }) => ({ hour: Number(groups?.['hour']), eitherHalf: true }),
  ),
  rule('en/noon', 'noon', /\b(?:[Nn]oon|[Mm]idday)\b(?! (?:prayers?|Mass|mass|meal|briefing)\b)/g, () => ({
    hour: 12,
  })),
  rule('en/zone', 'BST', new RegExp(`(?<=[\\d.mMn] ?|\\()(?<time>\\(?(?<zone>${zone})\\b\\)?)`, 'g'), ({ groups }) => ({
    timeZone: englishZones[groups?.['zone'] as string] as string,
  })),
  rule('en/zone-offset', 'UTC+8', /\(?\b(?:UTC|GMT)(?<sign>[+-])(?<hours>\d{1,2})(?::?00)?\b\)?/g, ({ groups }) => ({
    timeZone: `Etc/GMT${groups?.['sign'] === '-' ? '+' : '-'}${Number(groups?.['hours'])}`,
  })),
  // The same moment in another zone, in brackets, adds nothing to the local time before it.
  rule(
    'en/zone-in-brackets',
    '(2100 UTC)',
    /\(\d{1,2}:?\d\d ?(?:[ap]\.?m\.? )?(?:UTC|GMT)(?:,? (?:on )?(?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?\)/g,
    () => ({ localZone: true }),
  ),
  rule('en/local-zone', 'local time', /\(?\blocal time\b\)?/g, () => ({ localZone: true })),
];

/** An hour of a half of the day. */
function ofHalf(groups: Partial<Record<string, string>> | undefined): TimeFields {
  const hour = Number(groups?.['hour']) % 12;
  const late = (groups?.['half'] as string).toLowerCase() === 'p';
  return { hour: late ? hour + 12 : hour, halfTold: true, ...minuteOf(groups?.['minute']) };
}

function minuteOf(minute: string | undefined): TimeFields {
  return minute === undefined ? {} : { minute: Number(minute) };
}
