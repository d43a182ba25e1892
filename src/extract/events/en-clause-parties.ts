// Who stands with the verb of a telling in an English sentence: its subject, its objects, its agent, its companions.

import { besides, bringsAbout, contests, hasPart, reached, standsFor } from '../../language/en/party-verbs.ts';
import { officialHeads, peopleNouns } from '../../language/en/people-nouns.ts';
import type { Standing } from '../../language/party-words.ts';
import { spanAt, within } from '../../model/sorted-spans.ts';
import { overlaps } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { type NounPhrase, namedBy, type Predicate } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import { isDate } from './happening.ts';
import type { Found, Party, Telling } from './parties.ts';
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
    (predicate) =>
      overlaps(predicate, window) &&
      !/^\w+ing$/.test(source.text.slice(predicate.start, predicate.end)) &&
      !isQuoted(source.text.slice(window.start, predicate.start)),
  );
  // was the last |to leave it on Monday: what stands to what end hangs on the verb before.
  const finite = inside.filter(({ start, end }) => !/^to\s/.test(source.text.slice(start, end)));
  return (finite.length > 0 ? finite : inside).findLast(({ start }) => start < time.start) ?? inside[0] ?? null;
}

/** rated it |“requires improvement”: words of another that stand in a sentence tell nothing that is done in it. */
function isQuoted(before: string): boolean {
  const marks = before.match(/[“”"]/g) ?? [];
  return marks.length % 2 === 1 && marks.at(-1) !== '”';
}

/** Where lands do it and suffer it: the invasion of Freedonia. */
export const betweenLands: ReadonlySet<EventType> = new Set([
  'MILITARY',
  'SANCTION',
  'AGREEMENT',
  'MEETING',
  'SUMMIT',
  'CALL',
]);

/** What leads in another who does the same, or to whom it is done. */
const leads: ReadonlyMap<string, Standing> = new Map([
  ['with', 'WITH'],
  ['alongside', 'WITH'],
  ['between', 'WITH'],
  ['against', 'OBJECT'],
]);

/** Whom the verb names with it: outside the window, cut off by a comma, a list, a time; lands that act; whom it reaches. */
export function withVerb(telling: Telling, verb: Predicate): Found[] {
  const { window, kinds, makers, trigger } = telling;
  const type = trigger?.row.type ?? 'OTHER';
  const found: Found[] = [];
  const push = (mention: Mention, standing: Standing) =>
    found.push({ mention, standing, rule: mention.start < window.start ? 'en/clause' : 'en/told-behind' });
  const isPlace = ({ actor }: Mention) => kinds.get(actor) === 'PLACE';
  const add = (phrases: readonly NounPhrase[], standing: Standing) => {
    for (const mention of namedBy(phrases))
      if (!overlaps(mention, window) && !isPlace(mention) && !makers.has(mention.actor)) push(mention, standing);
  };
  const addPlaces = (phrases: readonly NounPhrase[], standing: Standing) => {
    for (const mention of namedBy(phrases)) if (isPlace(mention)) push(mention, standing);
  };
  add(verb.subject, 'SUBJECT');
  // Officers |from the Rivertown force arrested Reed.
  for (const { name, head, obliques } of verb.subject)
    if (name === null && (officialHeads.test(head) || peopleNouns.test(head)))
      for (const { lead, phrases } of obliques)
        if (lead === 'from') for (const mention of namedBy(phrases)) if (!isPlace(mention)) push(mention, 'SUBJECT');
  const isDeed = !verb.copula && !verb.passive && type !== 'DISASTER';
  if (isDeed || betweenLands.has(type)) addPlaces(verb.subject, 'SUBJECT');
  for (const phrases of verb.objects) {
    add(phrases, 'OBJECT');
    if (betweenLands.has(type) || contests.test(verb.verb)) addPlaces(phrases, 'OBJECT');
  }
  // signed it, flanked |by Reed: who else is there.
  for (const each of syntaxAt(telling, window.start).predicates)
    if (each.passive && besides.test(each.verb) && each.subject[0] === verb.subject[0])
      for (const { lead, phrases } of each.obliques) if (lead === 'by') add(phrases, 'WITH');
  // turned down an offer |from Acme, found the body |of Reed
  const [suffering] = verb.passive ? verb.subject : verb.objects.flat();
  for (const mention of behind(suffering)) push(mention, 'NONE');
  // agreed |to sell it to Acme: what is agreed is told by both verbs.
  const more = syntaxAt(telling, window.start).predicates.filter(
    (each) => each !== verb && trigger !== null && overlaps(each, trigger) && each.start > verb.start,
  );
  add(agentsOf(verb), 'AGENT');
  for (const { lead, phrases } of [verb, ...more].flatMap(({ obliques }) => obliques)) {
    // at the request |of Reed
    if (/^(?:at|on)$/.test(lead)) for (const mention of behind(phrases[0])) push(mention, 'NONE');
    const standing = lead === 'before' && type === 'LEGAL' ? 'NONE' : leads.get(lead);
    if (standing !== undefined) add(phrases, standing);
    if (![verb, ...more].some((each) => reached.get(lead)?.test(each.verb))) continue;
    for (const mention of namedBy(phrases))
      if (!isPlace(mention) && !makers.has(mention.actor) && isOfTime(telling, verb, mention)) push(mention, 'NONE');
  }
  return found;
}

/** By whom it is done; was halted after a report |by Acme: that is whose report it is. */
export function agentsOf({ passive, obliques }: Predicate): NounPhrase[] {
  return obliques.flatMap(({ lead, phrases }, index) =>
    passive && lead === 'by' && !/^(?:after|amid|following|before|despite)$/.test(obliques[index - 1]?.lead ?? '')
      ? phrases
      : [],
  );
}

/** Who stands behind what is done: whose offer or request it is, whose body. */
function behind(phrase: NounPhrase | undefined): Mention[] {
  if (phrase === undefined || phrase.name !== null || !standsFor.test(phrase.head)) return [];
  const from = phrase.obliques.filter(({ lead }) => lead === 'from').flatMap(({ phrases }) => phrases);
  return [
    ...(phrase.owner === null ? [] : [phrase.owner]),
    ...namedBy([...(phrase.of === null ? [] : [phrase.of]), ...from]),
  ];
}

/** moved to Acme in 2001 and |to Bolt in 2004; moved in 2001 to Acme and |in 2004 to Bolt: no time but its own stands beside the name. */
function isOfTime({ source, times, time }: Telling, verb: Predicate, { start, end }: Mention): boolean {
  const sentence = spanAt(source.sentences, start);
  const behind = within(times, { start: verb.end, end: sentence?.end ?? end }).filter(isDate);
  const [first] = verb.obliques.flatMap(({ phrases }) => namedBy(phrases));
  const leads = first !== undefined && behind.some((each) => each.end <= first.start);
  const own = leads
    ? behind.findLast((each) => each.end <= start)
    : behind.find((each) => each.start >= end && each.start - end < 16);
  return own === undefined || own === time;
}

/** Nine guests |were killed: those who did or suffered it are told of, without a name. */
export function hasOthers(telling: Telling, verb: Predicate | null): boolean {
  const { source, window, trigger } = telling;
  // A man |walks past a tank parked there: so where no word tells which verb it is.
  const own =
    trigger === null ? syntaxAt(telling, window.start).predicates.find((each) => overlaps(each, window)) : undefined;
  const [first] = (own ?? verb)?.subject ?? [];
  return (
    first !== undefined &&
    first.name === null &&
    first.owner === null &&
    /^(?:(?:an?|another|more than|at least|about|some|several|many|most|all|both|dozens of|hundreds of|thousands of|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s)?[a-z\d-]/i.test(
      source.text.slice(first.start, first.end),
    ) &&
    (peopleNouns.test(first.head) || /(?:[eo]rs|ists|ees)$/.test(first.head))
  );
}

/** agreed with Acme in May |and Bolt in June: the name has a time of its own behind it. */
export function isOfOtherTime({ source, times, time, trigger }: Telling, { mention }: Party): boolean {
  if (source.language !== 'en' || trigger === null || mention.start < trigger.end) return false;
  const sentence = spanAt(source.sentences, mention.start);
  if (sentence === undefined) return false;
  const behind = within(times, { start: mention.end, end: sentence.end }).filter(isDate);
  const own = behind.find(({ start }) =>
    /^ (?:(?:on|in|at|early|late) )*$/.test(source.folded.slice(mention.end, start)),
  );
  return own !== undefined && own !== time;
}

/** Arrested by officers who looked into claims made |by Lund: the agent of another verb of the sentence. */
export function actsElsewhere(telling: Telling, party: Party, verb: Predicate | null): boolean {
  if (verb === null || party.standing !== 'AGENT') return false;
  const bringsIn = ({ obliques }: Predicate) =>
    obliques.some(({ lead, phrases }) => lead === 'by' && namedBy(phrases).includes(party.mention));
  // a truce brokered |by Egypt, a ceremony attended |by Reed: who has that part in what the verb tells has a part in it.
  return (
    !bringsIn(verb) &&
    syntaxAt(telling, telling.window.start).predicates.some((each) => bringsIn(each) && !hasPart.test(each.verb))
  );
}

/** The firm that pushed |Reed out sold its shares: she is the object of another verb, and the subject of none. */
export function sufferedElsewhere(telling: Telling, { standing, mention }: Found, verb: Predicate | null): boolean {
  if (verb === null || standing !== 'SUBJECT' || mention.end > verb.start) return false;
  const { predicates } = syntaxAt(telling, telling.window.start);
  return (
    predicates.some(
      (each) =>
        each !== verb &&
        !each.copula &&
        inRelative.test(telling.source.text.slice(Math.max(0, each.start - 30), each.start)) &&
        each.end <= mention.start &&
        each.objects.some((list) => namedBy(list).includes(mention)),
    ) && !predicates.some(({ subject }) => namedBy(subject).includes(mention))
  );
}

/** that helped |push, who |sued */
const inRelative = /\b(?:that|which|who) (?:\w+ ){0,2}(?:to )?$/;

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

/** The pipeline |was blown up: what it was done to is told, and is nobody's. */
export function isOfThing({ source }: Telling, verb: Predicate | null): boolean {
  const [first] = verb?.subject ?? [];
  // a man |whose body was found: it is his.
  if (first !== undefined && /\b(?:whose|his|her|its|their) $/.test(source.text.slice(first.start - 7, first.start)))
    return false;
  return (
    first !== undefined &&
    first.name === null &&
    !first.owned &&
    !/^(?:he|she|it|they|who|which|that)$/.test(first.head)
  );
}
