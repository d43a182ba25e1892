// Who else an English sentence names around the words that tell of something: before a list, ahead of them, or anywhere in it.

import { beginningIn, spanAt } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import { namedBy } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import { attended } from './en-noun-parties.ts';
import { type Party, partiesIn, type Telling } from './parties.ts';
import { syntaxAt } from './syntax-at.ts';

/** Reed opened the bridge |and followed it up with a speech; |Born on Monday, Reed: whoever else the sentence tells of, where the words tell of nobody. */
export function ofSentence(telling: Telling): Mention[] {
  const { source, language, window, trigger } = telling;
  if (source.language !== 'en' || trigger?.row.type === 'DISASTER') return [];
  const sentence = spanAt(source.sentences, window.start);
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
export function subjectAhead(telling: Telling): Mention[] {
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

/** How far apart those of a list begin. */
const listReach = 400;

/** Reed, |Chancellor Hall and President Mill met: the comma of a list ends no subject. */
export function listedBefore(
  { source, actors, kinds, language, window }: Telling,
  inside: readonly Party[],
): Mention[] {
  let [first] = inside.filter(({ standing }) => standing === 'SUBJECT').map(({ mention }) => mention);
  const listed: Mention[] = [];
  while (source.language === 'en' && first !== undefined && first.phrase.start - window.start <= 24) {
    const { actor, phrase } = first;
    const near = beginningIn(actors.mentions, { start: phrase.start - listReach, end: phrase.start });
    const before: Mention | undefined = near.findLast(
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
