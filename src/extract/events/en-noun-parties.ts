// Who stands with the noun that tells of a happening in an English sentence: whose it is, of what, by, with, between and against whom.

import { takesPart } from '../../language/en/party-verbs.ts';
import type { Standing } from '../../language/party-words.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { type NounPhrase, namedBy, type Predicate } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import { betweenLands } from './en-clause-parties.ts';
import type { Found, Party, Telling } from './parties.ts';
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
    // the inquest into |Reed's death
    if (lead === 'into' && type === 'LEGAL')
      for (const { owner, of } of phrases)
        add([...(owner === null ? [] : [owner]), ...namedBy(of === null ? [] : [of])], 'NONE');
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

/** Violence and disasters: who is named beside them often only speaks of them, or acts because of them. */
const befalls: ReadonlySet<EventType> = new Set(['VIOLENCE', 'DISASTER', 'MILITARY']);

export function isBefalling({ trigger }: Telling): boolean {
  return trigger?.nominal === true && befalls.has(trigger.row.type);
}

/** After the |attack on Monday, Reed …: no word leads from it to who else the sentence names, as in "admitting carrying out the |attack", "their homes were hit in the |attack". */
export function hasOwnDoers(telling: Telling): boolean {
  const { source, window } = telling;
  return isBefalling(telling) && !leadsOn.test(source.folded.slice(window.start, window.end));
}

const leadsOn =
  /^(?:(?:after|before|by|of|for|while|since) )?(?:admitting|carrying|planning|launching|committing|masterminding|ordering|leading|staging|surviving|escaping|claiming|fighting|dying|losing)\b|\b(?:his|her|their) (?:[a-z]+ )?[a-z]+ (?:was|were|had been)\b/;

/** Reed condemned the |attack, was under pressure after the |attack: who only does something else has no part in it. */
export function standsBy(telling: Telling, { mention, rule }: Party): boolean {
  if (!isBefalling(telling) || !/^en\/(?:person|body)$/.test(rule)) return false;
  // accused of |shooting |Reed
  const behind = mention.phrase.start - (telling.trigger?.end ?? 0);
  if (behind >= 0 && behind <= 3) return false;
  const own = syntaxAt(telling, telling.window.start).predicates.filter(({ subject, objects }) =>
    namedBy([...subject, ...objects.flat()]).includes(mention),
  );
  return own.length > 0 && !own.some(({ verb }) => takesPart.test(verb));
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
