// Who stands with the noun that tells of a happening in an English sentence: whose it is, of what, by, with, between and against whom.

import type { Standing } from '../../language/party-words.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { type NounPhrase, namedBy, type Predicate } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import { betweenLands } from './en-clause-parties.ts';
import type { Found, Telling } from './parties.ts';
import { syntaxAt } from './syntax-at.ts';

/** Done to its owner: Reed's arrest. */
const suffered: ReadonlySet<EventType> = new Set(['ARREST', 'LEGAL', 'APPOINTMENT', 'ELECTION', 'DISASTER']);
const leads: ReadonlyMap<string, Standing> = new Map([
  ['by', 'AGENT'],
  ['with', 'WITH'],
  ['between', 'WITH'],
  ['against', 'OBJECT'],
]);

/** The phrase whose head tells it. */
export function tellingNoun(telling: Telling): NounPhrase | null {
  const { window, trigger } = telling;
  if (trigger?.nominal !== true) return null;
  const around = syntaxAt(telling, window.start).phrases.filter(
    ({ start, end }) => start < trigger.end && trigger.start < end,
  );
  return around.find(({ headEnd }) => headEnd === trigger.end) ?? null;
}

export function withNoun({ kinds, makers, trigger }: Telling, noun: NounPhrase): Found[] {
  const type = trigger?.row.type ?? 'OTHER';
  const found: Found[] = [];
  const add = (mentions: readonly Mention[], standing: Standing) => {
    for (const mention of mentions) {
      const kind = kinds.get(mention.actor);
      if (makers.has(mention.actor) || (kind === 'PLACE' && !betweenLands.has(type))) continue;
      found.push({ mention, standing, rule: 'en/noun' });
    }
  };
  if (noun.owner !== null) add([noun.owner], suffered.has(type) ? 'OBJECT' : 'SUBJECT');
  if (noun.of !== null) add(namedBy([noun.of]), type === 'SUMMIT' || type === 'MEETING' ? 'SUBJECT' : 'OBJECT');
  for (const { lead, phrases } of noun.obliques) {
    const standing = lead === 'on' && (type === 'SANCTION' || type === 'MILITARY') ? 'OBJECT' : leads.get(lead);
    if (standing !== undefined) add(namedBy(phrases), standing);
  }
  return found;
}

/** What happens where somebody speaks or answers. */
export const attended: ReadonlySet<EventType> = new Set([
  'STATEMENT_ISSUED',
  'SPEECH',
  'MEETING',
  'CALL',
  'SUMMIT',
  'VISIT',
  'LEGAL',
]);

/** Verbs of those who only speak of it. */
const comments =
  /^(?:expect|recall|hail|prais|condemn|critici[sz]|welcom|mention|remember|denounc|refer|mock|slam|defend|support|oppos|celebrat|mark|await|watch|follow|cover)/;

/** Reed identified him at a |news conference: who does something there takes part in it. */
export function governing(telling: Telling, noun: NounPhrase): Mention[] {
  const { kinds, makers, trigger, language } = telling;
  const verb = attended.has(trigger?.row.type ?? 'OTHER') ? governingVerb(telling, noun) : null;
  if (verb === null || language.saying.test(verb.verb) || comments.test(verb.verb)) return [];
  return namedBy(verb.subject).filter(({ actor }) => kinds.get(actor) !== 'PLACE' && !makers.has(actor));
}

/** Claimed responsibility for the |attack; At a |hearing on Monday, Reed denied it. */
export function governingVerb(telling: Telling, noun: NounPhrase): Predicate | null {
  const holds = (phrases: readonly NounPhrase[]) =>
    phrases.some(({ start, end }) => start <= noun.start && noun.end <= end);
  return (
    syntaxAt(telling, telling.window.start).predicates.find(
      ({ objects, obliques }) =>
        objects.some(holds) ||
        obliques.some(({ phrases }) => holds(phrases) || phrases.some((each) => holdsWithin(each))),
    ) ?? null
  );

  function holdsWithin({ obliques }: NounPhrase): boolean {
    return obliques.some(({ phrases }) => holds(phrases));
  }
}
