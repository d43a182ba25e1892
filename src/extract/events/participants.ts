// Who takes part in a happening, in which role. The rules are in `src/language/<tag>`.

import type { Standing } from '../../language/party-words.ts';
import type { GraphParticipant } from '../../model/article-graph.ts';
import { spanAt } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { carriedSubject } from './carried.ts';
import { chainParties, chainSubject, chainVerb } from './chain-parties.ts';
import { actsElsewhere, broughtAboutBy, namedBy, tellingVerb, withVerb } from './clause-parties.ts';
import {
  attendingAfter,
  bringingAbout,
  holdingAfter,
  listedAfter,
  speakingAfter,
  struckAfter,
  takingOver,
  toldBehind,
} from './continued.ts';
import { alsoTold, presumedInEnglish } from './en-presumed.ts';
import { bothMeant, countedMeant } from './groups.ts';
import { meantBySubject } from './meant.ts';
import { attended, governing, tellingNoun, withNoun } from './noun-parties.ts';
import { type Party, partiesIn, type Telling } from './parties.ts';
import { presumed } from './presumed.ts';
import { syntaxAt } from './syntax-at.ts';

/** The actors that the window tells of as doing or suffering it; the subject of what stands before where it has none. */
export function participantsIn(telling: Telling): GraphParticipant[] {
  const { window, trigger, language, source } = telling;
  const verb = tellingVerb(telling);
  const inside = partiesIn(telling, window).filter((party) => !actsElsewhere(telling, party, verb));
  const nominal = trigger === null || trigger.nominal;
  // who is accused of shooting Reed: she is not the one who did it.
  const relative = source.language === 'en' && /^who\b/.test(source.folded.slice(window.start, window.start + 5));
  const hasSubject =
    inside.some(
      ({ standing }) =>
        standing === 'SUBJECT' ||
        (nominal && standing !== 'AGENT' && !(standing === 'OBJECT' && source.language === 'zh') && !relative),
    ) && !(relative && nominal);
  const hasAgent = inside.some(({ standing }) => standing === 'AGENT');
  const counted = hasSubject ? [] : countedMeant(telling);
  const own =
    verb === null || verb.subject.length === 0
      ? null
      : [...namedBy(verb.subject), ...meantBySubject(telling, verb), ...broughtAboutBy(telling, verb)];
  const chain = chainVerb(telling);
  const told = hasSubject || counted.length > 0 ? [] : (own ?? carriedSubject(telling, hasAgent));
  const open = !hasSubject && counted.length === 0 && told.length === 0;
  const carried = open && chain !== null ? chainSubject(telling, chain) : told;
  const passive =
    !(relative && nominal) &&
    language.passive.test(telling.source.folded.slice(window.start, trigger?.end ?? window.end));
  const parts = new Map<string, GraphParticipant>();
  for (const mention of counted) add(mention, 'SUBJECT', `${source.language}/counted-group`);
  for (const mention of carried) add(mention, 'SUBJECT', `${source.language}/${open ? 'chain' : 'carried'}-subject`);
  for (const mention of listedBefore(telling, inside)) add(mention, 'SUBJECT', 'en/list-before');
  for (const { mention, standing, rule } of inside) add(mention, standing, rule);
  for (const { mention, standing } of listedAfter(telling)) add(mention, standing, `${source.language}/listed-members`);
  for (const mention of attendingAfter(telling)) add(mention, 'WITH', `${source.language}/attending`);
  for (const mention of speakingAfter(telling)) add(mention, 'WITH', 'zh/speaking-there');
  for (const mention of holdingAfter(telling)) add(mention, 'AGENT', 'zh/held-after');
  // Who invites is the host; who mediates or grants has no role of those that the word gives.
  const bringing = trigger?.row.type === 'VISIT' ? 'OBJECT' : 'NONE';
  for (const mention of bringingAbout(telling)) add(mention, bringing, 'zh/brought-about');
  for (const mention of struckAfter(telling)) add(mention, 'OBJECT', 'zh/struck-after');
  for (const mention of takingOver(telling)) add(mention, 'AGENT', 'zh/taken-over');
  if (verb !== null)
    for (const { mention, standing } of withVerb(telling, verb))
      add(mention, standing, mention.start < window.start ? 'en/clause' : 'en/told-behind');
  const noun = tellingNoun(telling);
  if (noun !== null) for (const { mention, standing } of withNoun(telling, noun)) add(mention, standing, 'en/noun');
  if (noun !== null) for (const mention of governing(telling, noun)) add(mention, 'SUBJECT', 'en/governing');
  for (const { mention, standing } of toldBehind(telling, passive)) add(mention, standing, 'en/told-behind');
  // 继李明访江州国后，两国外长再次会晤: one who is named does something else.
  const few = parts.size === 0 || (parts.size === 1 && telling.source.language === 'en');
  if (few) for (const mention of bothMeant(telling)) add(mention, 'WITH', `${telling.source.language}/both-meant`);
  for (const mention of subjectAhead(telling)) add(mention, 'SUBJECT', 'en/subject-ahead');
  if (parts.size === 0) for (const mention of ofSentence(telling)) add(mention, 'SUBJECT', 'en/of-the-sentence');
  for (const { mention, standing, rule } of chainParties(telling, chain)) add(mention, standing, rule);
  if (parts.size === 0)
    for (const { mention, rule, subject } of presumed(telling))
      if (subject) add(mention, 'SUBJECT', rule);
      else parts.set(mention.actor, { actor: mention.actor, role: null, rule });
  if (parts.size === 0) for (const mention of presumedInEnglish(telling, verb)) add(mention, 'NONE', 'en/presumed');
  if (parts.size === 1) for (const mention of alsoTold(telling)) add(mention, 'NONE', 'en/also-told');
  return [...parts.values()];

  function add({ actor, phrase }: Mention, standing: Standing, rule: string): void {
    if (parts.has(actor)) return;
    const role = roleOf(standing);
    const kind = telling.kinds.get(actor);
    // A person who appears before a court is none, nor is the body that somebody comes to lead an official.
    const isOther =
      (role === 'court' && kind === 'PERSON' && !isJudge(phrase)) ||
      (role === 'official' && kind === 'ORGANIZATION' && standing === 'OBJECT');
    parts.set(actor, { actor, role: isOther ? null : role, rule });
  }

  function isJudge({ start, end }: Span): boolean {
    return language.parties.bench.test(source.folded.slice(Math.max(0, start - 8), end + 4));
  }

  function roleOf(standing: Standing): string | null {
    if (trigger === null || standing === 'NONE') return null;
    const [subject, object] = trigger.row.roles;
    if (standing === 'AGENT') return subject === object ? null : subject;
    if (standing === 'SUBJECT') return passive ? object : subject;
    if (standing === 'WITH') return subject;
    return passive ? null : object;
  }
}

/** Reed opened the bridge |and followed it up with a speech; |Born on Monday, Reed: whoever else the sentence tells of, where the words tell of nobody. */
function ofSentence(telling: Telling): Mention[] {
  const { source, language, window, trigger } = telling;
  if (source.language !== 'en' || trigger?.row.type === 'DISASTER') return [];
  const sentence = source.sentences.find((each) => each.start <= window.start && window.start < each.end);
  if (sentence === undefined) return [];
  const opening = source.folded.slice(window.start, window.start + 24);
  if (language.parties.ownSubject.test(opening)) return [];
  const before = { start: sentence.start, end: window.start };
  const words = source.folded.slice(before.start, before.end);
  const spoken = language.saying.test(words) && !language.announcing.test(words);
  const [ahead] = spoken ? [] : subjectsIn(telling, before);
  if (ahead !== undefined) return [ahead];
  if (!language.parties.leads.test(opening)) return [];
  return subjectsIn(telling, { start: window.end, end: sentence.end }).slice(0, 1);
}

function subjectsIn(telling: Telling, span: Span): Mention[] {
  return (
    partiesIn({ ...telling, window: span, trigger: null }, span)
      .filter(({ standing, kind }) => standing === 'SUBJECT' && kind !== 'PLACE')
      // BIRCHTON (AP) - …: the agency has no part in it.
      .filter(({ mention }) => !/\([^()]*$/.test(telling.source.folded.slice(span.start, mention.start)))
      .map(({ mention }) => mention)
  );
}

/** In a statement on Saturday, |Reed said; At a hearing on Monday |the mayor, Ann Reed, denied it: the subject behind the words that only lead in. */
function subjectAhead(telling: Telling): Mention[] {
  const { source, kinds, makers, window, trigger } = telling;
  if (
    trigger === null ||
    !attended.has(trigger.row.type) ||
    !/^(?:In|At|During|Speaking|After) /.test(source.text.slice(window.start, window.start + 9))
  )
    return [];
  const next = syntaxAt(telling, window.start).predicates.find(
    ({ start, subject }) => start >= trigger.end && (subject[0]?.start ?? 0) >= trigger.end,
  );
  return namedBy(next?.subject ?? []).filter(({ actor }) => kinds.get(actor) !== 'PLACE' && !makers.has(actor));
}

/** Reed, |Chancellor Hall and President Mill met: the comma of a list ends no subject. */
function listedBefore({ source, actors, kinds, language, window }: Telling, inside: readonly Party[]): Mention[] {
  let [first] = inside.filter(({ standing }) => standing === 'SUBJECT').map(({ mention }) => mention);
  const listed: Mention[] = [];
  while (source.language === 'en' && first !== undefined && first.phrase.start - window.start <= 24) {
    const { actor, phrase } = first;
    const before: Mention | undefined = actors.mentions.findLast(
      (other) =>
        other.phrase.end < phrase.start &&
        other.form === 'NAME' &&
        kinds.get(other.actor) === kinds.get(actor) &&
        language.parties.joined.test(source.folded.slice(other.phrase.end, phrase.start)),
    );
    if (before === undefined) break;
    listed.unshift(before);
    first = before;
  }
  // Two names with a comma between may be one and his description: a list has three, the last with "and".
  if (inside.filter(({ standing }) => standing === 'SUBJECT').length + listed.length >= 3) return listed;
  // Acme |and the Union met: one subject of two where nothing is done before it.
  const pair = listed.at(-1);
  const sentence = spanAt(source.sentences, window.start);
  if (pair === undefined || sentence === undefined) return [];
  const lead = source.folded.slice(sentence.start, pair.phrase.start);
  const joint = source.folded.slice(pair.phrase.end, window.end);
  return /^,? and the /.test(joint) && !language.happening.test(lead) ? [pair] : [];
}
