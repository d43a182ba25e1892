// Who takes part in a happening, in which role. The rules are in `src/language/<tag>`.

import type { Standing } from '../../language/party-words.ts';
import type { GraphParticipant } from '../../model/article-graph.ts';
import { contains } from '../../model/span.ts';
import { namedBy, type Predicate } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import { carriedSubject } from './carried.ts';
import {
  attendingAfter,
  bringingAbout,
  holdingAfter,
  holdingConference,
  listedAfter,
  speakingAfter,
  struckAfter,
  takingOver,
  toldBehind,
} from './continued.ts';
import { listedBefore, ofSentence, subjectAhead } from './en-around.ts';
import {
  actsElsewhere,
  broughtAboutBy,
  hasOthers,
  isOfOtherTime,
  isOfThing,
  sufferedElsewhere,
  tellingVerb,
  withVerb,
} from './en-clause-parties.ts';
import { whoSaysMe } from './en-first-person.ts';
import { governing, hasOwnDoers, standsBy, tellingNoun, withNoun } from './en-noun-parties.ts';
import { alsoTold, presumedInEnglish } from './en-presumed.ts';
import { bothMeant, countedMeant, togetherMeant } from './groups.ts';
import { meantBySubject } from './meant.ts';
import { type Found, type Party, partiesIn, type Telling } from './parties.ts';
import { roleOf } from './roles.ts';
import { chainParties, chainSubject, chainVerb, hasUnnamedDoer } from './zh-chain-parties.ts';
import { deadMeant, elidedPatient } from './zh-elided.ts';
import { whoSaysI } from './zh-first-person.ts';
import { presumed } from './zh-presumed.ts';
import { twoMeant } from './zh-sides.ts';
import { ownItem, subjectBehind, withoutOthers } from './zh-told-apart.ts';

/** The actors that the window tells of as doing or suffering it; the subject of what stands before where it has none. */
export function participantsIn(whole: Telling): GraphParticipant[] {
  const telling = withoutOthers(whole);
  const { window, trigger, language, source } = telling;
  const tag = source.language;
  const verb = tellingVerb(telling);
  const noun = tellingNoun(telling);
  const chain = chainVerb(telling);
  const own = ownItem(telling);
  const inside = partiesIn(telling, window).filter(
    (party) =>
      own.some((part) => contains(part, party.mention)) &&
      !actsElsewhere(telling, party, verb) &&
      !(tag === 'en' && sufferedElsewhere(telling, party, verb)) &&
      !isOfOtherTime(telling, party) &&
      !standsBy(telling, party),
  );
  const passive =
    !isAccusedOf(telling) && language.passive.test(source.folded.slice(window.start, trigger?.end ?? window.end));
  const parts = new Map<string, GraphParticipant>();
  add(subjectOf(telling, whole, inside, verb, chain));
  add(as('SUBJECT', 'zh/who-says-i', whoSaysI(telling)));
  add(as('NONE', 'zh/the-dead', deadMeant(telling)));
  add(as('SUBJECT', 'en/list-before', listedBefore(telling, inside)));
  add(inside);
  const together = togetherMeant(telling);
  if (!together.ahead) add(as('OBJECT', `${tag}/named-together`, together.mentions));
  add(listedAfter(telling));
  add(as('WITH', `${tag}/attending`, attendingAfter(telling)));
  add(as('WITH', 'zh/speaking-there', speakingAfter(telling)));
  add(as('SUBJECT', 'zh/whose-conference', holdingConference(telling)));
  add(as('AGENT', 'zh/held-after', holdingAfter(telling)));
  // Who invites is the host; who mediates or grants has no role of those that the word gives.
  add(as(trigger?.row.type === 'VISIT' ? 'OBJECT' : 'NONE', 'zh/brought-about', bringingAbout(telling)));
  add(as('OBJECT', 'zh/struck-after', struckAfter(telling)));
  add(as('AGENT', 'zh/taken-over', takingOver(telling)));
  if (verb !== null) add(withVerb(telling, verb));
  if (noun !== null) {
    add(withNoun(telling, noun));
    add(as('SUBJECT', 'en/governing', governing(telling, noun)));
  }
  add(toldBehind(telling, passive));
  add(whoSaysMe(telling, verb));
  // 继李明访江州国后，两国外长再次会晤: one who is named does something else.
  if (doers() === 0 || (doers() === 1 && tag === 'en')) add(as('WITH', `${tag}/both-meant`, bothMeant(telling)));
  add(as('SUBJECT', 'en/subject-ahead', subjectAhead(telling)));
  if (doers() === 0 && !hasOthers(telling, verb) && !hasOwnDoers(telling) && !isOfThing(telling, verb))
    add(
      as('SUBJECT', 'en/of-the-sentence', ofSentence(telling)).filter(
        (party) =>
          !sufferedElsewhere(telling, party, verb) &&
          !(verb?.subject[0]?.head === 'it' && telling.kinds.get(party.mention.actor) === 'PERSON'),
      ),
    );
  add(chainParties(telling, chain));
  add(as('OBJECT', 'zh/elided-patient', elidedPatient(telling, [...parts.keys()])));
  if (doers() === 0 && telling === whole && own.length === 1) add(presumed(telling));
  if (doers() === 0) add(as('NONE', 'en/presumed', presumedInEnglish(telling, verb)));
  if (doers() === 1) add(as('NONE', 'en/also-told', alsoTold(telling)));
  return [...parts.values()];

  /** How many are told of; the court before which something is done leaves open who does it. */
  function doers(): number {
    return [...parts.values()].filter(({ rule }) => rule !== 'en/before-which').length;
  }

  function add(found: readonly Found[]): void {
    for (const { mention, standing, rule } of found) {
      const { actor } = mention;
      if (!parts.has(actor)) parts.set(actor, { actor, role: roleOf(telling, mention, standing, passive, rule), rule });
    }
  }
}

function as(standing: Standing, rule: string, mentions: readonly Mention[]): Found[] {
  return mentions.map((mention) => ({ mention, standing, rule }));
}

/** Who does it by the words around the window, where the window itself names nobody who does. */
function subjectOf(
  telling: Telling,
  whole: Telling,
  inside: readonly Party[],
  verb: Predicate | null,
  chain: Predicate | null,
): Found[] {
  const tag = telling.source.language;
  if (namesSubject(telling, inside) && !pointsBack(verb)) return [];
  const counted = countedMeant(telling);
  if (counted.length > 0) return as('SUBJECT', `${tag}/counted-group`, counted);
  const together = togetherMeant(telling);
  if (together.ahead && together.mentions.length > 0) return as('SUBJECT', `${tag}/named-together`, together.mentions);
  const two = twoMeant(telling);
  if (two !== null) return as('SUBJECT', 'zh/two-meant', two);
  const hasAgent = inside.some(({ standing }) => standing === 'AGENT');
  if (chain !== null && hasUnnamedDoer(telling, chain)) return [];
  const behind = subjectBehind(whole, chain);
  if (behind.length > 0) return as('SUBJECT', 'zh/subject-behind', behind);
  const carried =
    verb === null || verb.subject.length === 0
      ? carriedSubject(telling, hasAgent)
      : [...namedBy(verb.subject), ...meantBySubject(telling, verb), ...broughtAboutBy(telling, verb)];
  if (carried.length > 0 || chain === null) return as('SUBJECT', `${tag}/carried-subject`, carried);
  return as('SUBJECT', `${tag}/chain-subject`, chainSubject(telling, chain));
}

/** Acme said |it would ask Reed: whoever else the words name, another is the subject. */
function pointsBack(verb: Predicate | null): boolean {
  const [first] = verb?.subject ?? [];
  return first !== undefined && first.name === null && first.head === 'it';
}

function namesSubject(telling: Telling, inside: readonly Party[]): boolean {
  if (isAccusedOf(telling)) return false;
  const byNoun = telling.trigger === null || telling.trigger.nominal;
  const relative = opensWithWho(telling);
  return inside.some(
    ({ standing }) =>
      standing === 'SUBJECT' ||
      (byNoun && standing !== 'AGENT' && !(standing === 'OBJECT' && telling.source.language === 'zh') && !relative),
  );
}

/** who is accused of shooting Reed: she is not the one who did it. */
function isAccusedOf(telling: Telling): boolean {
  return (telling.trigger === null || telling.trigger.nominal) && opensWithWho(telling);
}

function opensWithWho({ source, window }: Telling): boolean {
  return source.language === 'en' && /^who\b/.test(source.folded.slice(window.start, window.start + 5));
}
