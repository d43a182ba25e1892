// Who stands with the noun that tells of a happening in an English sentence: whose it is, of what, by, with, between and against whom.

import type { Standing } from '../../language/party-words.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Mention } from '../types.ts';
import { namedBy } from './clause-parties.ts';
import type { Telling } from './parties.ts';
import { syntaxAt } from './syntax-at.ts';

interface Found {
  readonly mention: Mention;
  readonly standing: Standing;
}

/** Done to its owner: Reed's arrest. */
const suffered: ReadonlySet<EventType> = new Set(['ARREST', 'LEGAL', 'APPOINTMENT', 'ELECTION', 'DISASTER']);
/** Where lands do it and suffer it: the invasion of Freedonia. */
const betweenLands: ReadonlySet<EventType> = new Set([
  'MILITARY',
  'SANCTION',
  'AGREEMENT',
  'MEETING',
  'SUMMIT',
  'CALL',
]);

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
      found.push({ mention, standing });
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
