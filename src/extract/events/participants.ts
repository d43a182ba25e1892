// Who takes part in an event and where it is: the mentions around its trigger.

import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Mention } from '../types.ts';
import type { Clause, FoundTrigger, Reading } from './event-mention.ts';

/** Types whose doers may be countries and places named for their governments. */
const statesAct: ReadonlySet<EventType> = new Set<EventType>([
  'SANCTION',
  'MILITARY',
  'AGREEMENT',
  'LEGISLATION',
  'ECONOMY',
]);
const twoSided: ReadonlySet<EventType> = new Set<EventType>(['MEETING', 'CALL', 'SUMMIT', 'AGREEMENT', 'VISIT']);
const suffered: ReadonlySet<EventType> = new Set<EventType>(['ARREST', 'VIOLENCE', 'LEGAL', 'SANCTION']);

export interface Cast {
  readonly participants: { actor: string; role: string | null }[];
  readonly place: string | null;
}

/** `subjects` are the mentions before the trigger in its clause and, where that has none, in the clauses before it. */
export function castOf(reading: Reading, clauses: readonly Clause[], at: number, trigger: FoundTrigger): Cast {
  const { kinds } = reading;
  const own = clauses[at] as Clause;
  const place = placeOf(
    reading,
    [own, ...clauses.slice(Math.max(0, at - 1), at), ...clauses.slice(at + 1, at + 2)],
    trigger,
  );
  const acts = (mention: Mention) => {
    const kind = kinds.get(mention.actor);
    return kind !== 'PLACE' || (statesAct.has(trigger.type) && mention.actor !== place);
  };
  const before = own.mentions.filter(
    (mention) => mention.end <= trigger.start && acts(mention) && !isModifier(reading, mention),
  );
  let subjects = before;
  for (let index = at - 1; index >= 0 && subjects.length === 0; index--) {
    subjects = (clauses[index] as Clause).mentions
      .filter((mention) => acts(mention) && !isModifier(reading, mention))
      .slice(0, 2);
  }
  const after = own.mentions.filter(
    (mention) =>
      mention.start >= trigger.end &&
      acts(mention) &&
      !isModifier(reading, mention) &&
      mention.start - trigger.end <= 30,
  );
  const objects = twoSided.has(trigger.type) || suffered.has(trigger.type) || after.length > 0 ? after : [];
  const roles = new Map<string, string | null>();
  for (const mention of subjects) roles.set(mention.actor, roleOf(reading, trigger, mention, true));
  for (const mention of objects.slice(0, 4))
    if (!roles.has(mention.actor)) roles.set(mention.actor, roleOf(reading, trigger, mention, false));
  if (place !== null) roles.delete(place);
  return { participants: [...roles].slice(0, 8).map(([actor, role]) => ({ actor, role })), place };
}

/** 美国 in 美国国务卿布林肯, "Perris" in "of Perris": part of a phrase, not a participant. */
function isModifier({ source, actors, kinds }: Reading, mention: Mention): boolean {
  if (
    actors.mentions.some(
      (other) =>
        other !== mention &&
        other.start >= mention.end &&
        other.phrase.start <= mention.start &&
        other.phrase.end >= mention.end,
    )
  )
    return true;
  const after = source.folded.slice(mention.end, mention.end + 3);
  if (/^(?:的(?!是)|籍|裔|官员|媒体|记者|发言人|人士|专家|学者|民众|政府)/.test(after))
    return kinds.get(mention.actor) !== 'PERSON';
  return kinds.get(mention.actor) !== 'PERSON' && /^(?:'s|’s)/.test(after);
}

function roleOf(
  { source }: Reading,
  { type, start, end }: FoundTrigger,
  mention: Mention,
  isSubject: boolean,
): string | null {
  const passive =
    /(?:被|遭|获|受)[^，。]{0,20}$/.test(source.folded.slice(Math.max(0, start - 20), start)) ||
    /^(?:被|遭|获)/.test(source.folded.slice(start, end)) ||
    /\b(?:was|were|been|is|are)\s+(?:\w+\s)?$/.test(source.folded.slice(Math.max(0, start - 20), start));
  switch (type) {
    case 'MEETING':
    case 'CALL':
    case 'SUMMIT':
    case 'AGREEMENT':
      return 'participant';
    case 'VISIT':
      return isSubject ? 'visitor' : 'host';
    case 'SPEECH':
    case 'STATEMENT_ISSUED':
    case 'PUBLICATION':
      return isSubject ? 'author' : null;
    case 'APPOINTMENT':
      return isSubject ? 'appointee' : null;
    case 'ARREST':
    case 'VIOLENCE':
    case 'SANCTION':
    case 'LEGAL': {
      const agent = /(?:被|遭|由)$/.test(
        source.folded.slice(Math.max(0, mention.phrase.start - 1), mention.phrase.start),
      );
      return isSubject === passive && !agent ? 'target' : 'agent';
    }
    default:
      return null;
  }
}

function placeOf(
  { source, language, kinds }: Reading,
  clauses: readonly (Clause | undefined)[],
  trigger: Span,
): string | null {
  for (const clause of clauses) {
    for (const mention of clause?.mentions ?? []) {
      if (kinds.get(mention.actor) !== 'PLACE') continue;
      const before = source.folded.slice(Math.max(clause?.start ?? 0, mention.start - 12), mention.start);
      const after = source.folded.slice(mention.end, mention.end + 8);
      if (language.placeBefore.test(before) || language.placeAfter.test(after)) {
        if (Math.abs(mention.start - trigger.start) <= 60) return mention.actor;
      }
    }
  }
  return null;
}
