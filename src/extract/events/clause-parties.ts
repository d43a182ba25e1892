// Who stands with the verb of a telling in an English sentence: its subject, its objects, its agent, its companions.

import type { Standing } from '../../language/party-words.ts';
import { overlaps } from '../../model/span.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Predicate } from '../syntax/predicates.ts';
import type { Mention } from '../types.ts';
import type { Party, Telling } from './parties.ts';
import { syntaxAt } from './syntax-at.ts';

/** The verb that tells it; null where none is found, or where a noun tells it. */
export function tellingVerb(
  telling: Pick<Telling, 'source' | 'syntax' | 'window' | 'trigger' | 'time'>,
): Predicate | null {
  const { source, window, trigger, time } = telling;
  const { predicates } = syntaxAt(telling, window.start);
  if (trigger !== null)
    return trigger.nominal ? null : (predicates.find((predicate) => overlaps(predicate, trigger)) ?? null);
  // is accused of |shooting her on Tuesday: what a form in -ing tells hangs on another verb.
  const inside = predicates.filter(
    (predicate) => overlaps(predicate, window) && !/^\w+ing$/.test(source.text.slice(predicate.start, predicate.end)),
  );
  return inside.findLast(({ start }) => start < time.start) ?? inside[0] ?? null;
}

/** Those whom phrases name by their heads. */
export function namedBy(phrases: readonly NounPhrase[]): Mention[] {
  return phrases.flatMap(({ name }) => name ?? []);
}

/** What leads in another who does the same, or to whom it is done. */
const leads: ReadonlyMap<string, Standing> = new Map([
  ['with', 'WITH'],
  ['alongside', 'WITH'],
  ['between', 'WITH'],
  ['against', 'OBJECT'],
]);

/** Whom the verb names with it outside the window: a clause cut off by a comma, a list, a time. */
export function beyondWindow(
  { window, kinds, makers }: Telling,
  verb: Predicate,
): { mention: Mention; standing: Standing }[] {
  const found: { mention: Mention; standing: Standing }[] = [];
  const add = (phrases: readonly NounPhrase[], standing: Standing) => {
    for (const mention of namedBy(phrases))
      if (!overlaps(mention, window) && kinds.get(mention.actor) !== 'PLACE' && !makers.has(mention.actor))
        found.push({ mention, standing });
  };
  add(verb.subject, 'SUBJECT');
  for (const phrases of verb.objects) add(phrases, 'OBJECT');
  for (const { lead, phrases } of verb.obliques) {
    const standing = lead === 'by' && verb.passive ? 'AGENT' : leads.get(lead);
    if (standing !== undefined) add(phrases, standing);
  }
  return found;
}

/** Arrested by officers who looked into claims made |by Lund: the agent of another verb of the sentence. */
export function actsElsewhere(telling: Telling, party: Party, verb: Predicate | null): boolean {
  if (verb === null || party.standing !== 'AGENT') return false;
  const bringsIn = ({ obliques }: Predicate) =>
    obliques.some(({ lead, phrases }) => lead === 'by' && namedBy(phrases).includes(party.mention));
  return !bringsIn(verb) && syntaxAt(telling, telling.window.start).predicates.some(bringsIn);
}

/** Verbs whose subject brings about what their object does: caused a crash |that killed Hall. */
const bringsAbout =
  /^(?:involved|caus(?:ed?|es|ing)|le(?:d|ads?|ading)|order(?:ed|s|ing)|organi[sz](?:ed|es|ing)|carried|carry|carrying|launch(?:ed|es|ing)|stag(?:ed|es|ing)|plann?(?:ed|s|ing)|masterminded|direct(?:ed|s|ing)|orchestrat(?:ed|ing)|execut(?:ed|ing)|conduct(?:ed|s|ing)|commit(?:ted|ting)|trigger(?:ed|s|ing)|sparked|provoked|started|head(?:ed|s|ing)|host(?:ed|s|ing)|oversaw|commanded|drove|driving|flew|piloted|wrote|directed|produced|built|made|signed|won|filed)$/;

/** Who brought about what the telling's subject stands for: Reed was involved in |a crash that killed Hall. */
export function broughtAboutBy(telling: Telling, verb: Predicate): Mention[] {
  const [subject] = verb.subject;
  if (subject === undefined || subject.name !== null) return [];
  const cause = syntaxAt(telling, telling.window.start).predicates.find(
    (each) =>
      each !== verb &&
      bringsAbout.test(each.verb) &&
      [...each.objects, ...each.obliques.map(({ phrases }) => phrases)].some((phrases) => phrases.includes(subject)),
  );
  return cause === undefined ? [] : namedBy(cause.subject);
}
