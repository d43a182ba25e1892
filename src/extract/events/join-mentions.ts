// Joins the tellings of one happening within the article.

import { oneSlipApart, readEdtf } from '../../model/edtf.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { EventMention } from './event-mention.ts';

/** Types that tell of one happening in other words: a video call of leaders is a summit and a meeting too. */
const families: readonly (readonly EventType[])[] = [
  ['MEETING', 'SUMMIT', 'CALL', 'VISIT'],
  ['LEGAL', 'ARREST'],
  ['VIOLENCE', 'DISASTER', 'OTHER'],
];

export function joinMentions(mentions: readonly EventMention[]): EventMention[][] {
  const events: EventMention[][] = [];
  for (const mention of mentions.filter(({ time }) => time !== null)) {
    const event = events.find((others) => others.some((other) => isSame(other, mention)));
    if (event === undefined) events.push([mention]);
    else event.push(mention);
  }
  for (const mention of mentions.filter(({ time }) => time === null)) {
    const matching = events.filter((others) =>
      others.some((other) => other.type === mention.type && sharedActors(other, mention) >= 2),
    );
    if (matching.length === 1) matching[0]?.push(mention);
  }
  return events;
}

function isSame(a: EventMention, b: EventMention): boolean {
  const sameType = a.type === b.type;
  if (!sameType && !families.some((family) => family.includes(a.type) && family.includes(b.type))) return false;
  const shared = sharedActors(a, b);
  const dates = datesOf(a).flatMap((x) => datesOf(b).map((y) => [x, y] as const));
  const equal = dates.some(([x, y]) => x === y);
  if (equal)
    return sameType
      ? shared > 0 || a.participants.length === 0 || b.participants.length === 0
      : shared > 1 || (shared > 0 && (a.type === 'OTHER' || b.type === 'OTHER') === false);
  // Dates that differ by a slip, or one within the other, are two claims of one event when both parties are the same.
  if (!sameType || shared < Math.max(1, Math.min(2, a.participants.length, b.participants.length))) return false;
  return dates.some(([x, y]) => {
    const [first, second] = [readEdtf(x), readEdtf(y)];
    if (first === null || second === null) return false;
    const contained =
      first.start !== null &&
      second.start !== null &&
      first.end !== null &&
      second.end !== null &&
      ((first.start <= second.start && first.end >= second.end) ||
        (second.start <= first.start && second.end >= first.end));
    return (
      (oneSlipApart(first, second) && shared >= 2) ||
      (contained && first.precision !== 'YEAR' && second.precision !== 'YEAR')
    );
  });
}

function datesOf({ time }: EventMention): string[] {
  return [time?.edtf?.split('T')[0], time?.conflict?.edtf].filter((edtf) => edtf !== undefined && edtf !== null);
}

function sharedActors(a: EventMention, b: EventMention): number {
  return a.participants.filter(({ actor }) => b.participants.some((other) => other.actor === actor)).length;
}
