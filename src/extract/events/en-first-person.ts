// Who tells in English of what he did himself or what was done to him, in his own words: “I boarded a plane on 15 May,” Reed said.

import type { Standing } from '../../language/party-words.ts';
import { spanAt } from '../../model/sorted-spans.ts';
import type { NounPhrase, Predicate } from '../syntax/predicate.ts';
import type { Actors, StatementDraft } from '../types.ts';
import { governingVerb, tellingNoun } from './en-noun-parties.ts';
import type { Found, OwnWords, Telling } from './parties.ts';

/** What people say in quotation marks or in a turn of their own. */
export function quotedOfPeople({ actors }: Actors, statements: readonly StatementDraft[]): readonly OwnWords[] {
  const people = new Set(actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  return statements
    .flatMap(({ mode, speaker, content: { start, end } }) =>
      mode === 'DIRECT' && speaker !== null && people.has(speaker) ? [{ start, end, actor: speaker }] : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** Whose words have "I" for the subject of what is told, or "me" for its object; who saw or hailed what a noun tells has no role in it. */
export function whoSaysMe(telling: Telling, verb: Predicate | null): Found[] {
  if (telling.source.language !== 'en') return [];
  const noun = tellingNoun(telling);
  const told = verb ?? (noun === null ? null : governingVerb(telling, noun));
  const own = told === null ? undefined : spanAt(telling.ownWords, told.start);
  if (told === null || own === undefined) return [];
  const meant = ({ start, end }: NounPhrase, standing: Standing): Found => ({
    mention: { start, end, actor: own.actor, form: 'REFERENCE', phrase: { start, end }, rule: 'en/own-words' },
    standing: noun === null ? standing : 'NONE',
    rule: 'en/own-words',
  });
  const subject = told.subject.find(({ name, head }) => name === null && head === 'i');
  const object = told.objects.flat().find(({ name, head }) => name === null && head === 'me');
  return [
    ...(subject === undefined ? [] : [meant(subject, 'SUBJECT')]),
    ...(object === undefined ? [] : [meant(object, 'OBJECT')]),
  ];
}
