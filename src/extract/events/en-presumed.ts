// Who is presumed to take part in what an English sentence tells, where the words that tell of it name nobody: whom its syntax brings
// nearest to them.

import { takesPart } from '../../language/en/party-verbs.ts';
import { bodyHeads, kinHeads, officialHeads, peopleNouns } from '../../language/en/people-nouns.ts';
import { indexAt, spanAt, within } from '../../model/sorted-spans.ts';
import { overlaps } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { type NounPhrase, namedBy, type Predicate } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import { agentsOf, hasOthers, isOfThing } from './en-clause-parties.ts';
import { governingVerb, isBefalling, tellingNoun } from './en-noun-parties.ts';
import { isDate } from './happening.ts';
import { isCountedTo } from './no-time-of-deed.ts';
import type { Telling } from './parties.ts';
import { syntaxAt } from './syntax-at.ts';

/** What is told in an announcement or a report is that report as well. */
const reported: ReadonlySet<EventType> = new Set(['OTHER', 'PUBLICATION', 'STATEMENT_ISSUED', 'ECONOMY']);

/** What is told in words that say little, or done with words, involves whom else its sentence tells of. */
const loose: ReadonlySet<EventType> = new Set(['OTHER', 'PUBLICATION', 'APPOINTMENT', 'SPEECH', 'MILITARY']);

/** Reed ran onto the stage |where Hall was to speak on Monday: whom else the sentence with that time alone tells of before it. What only describes somebody (who was ousted in May) involves nobody else. */
export function alsoTold(telling: Telling): Mention[] {
  const { source, window, kinds, makers, trigger, times, language } = telling;
  const sentence = spanAt(source.sentences, window.start);
  if (source.language !== 'en' || sentence === undefined || !loose.has(trigger?.row.type ?? 'OTHER')) return [];
  if (within(times, sentence).filter(isDate).length !== 1) return [];
  // Reed lost the vote |after the papers wrote of it: what else came before or after has others.
  const opens = trigger?.nominal === true ? /^(?:who|which|that|though|although|while|but)\b/ : ofOthers;
  if (opens.test(source.folded.slice(window.start, window.start + 10))) return [];
  const { predicates, phrases } = syntaxAt(telling, window.start);
  const deeds = predicates.filter(({ verb, copula }) => !copula && !language.saying.test(verb));
  const owners = phrases.flatMap(({ name, owner, head }) =>
    name === null && owner !== null && !kinHeads.test(head) && !peopleNouns.test(head) ? [owner] : [],
  );
  return [...namedBy(deeds.flatMap(({ subject, objects }) => [...subject, ...objects.flat()])), ...owners].filter(
    (mention) => mention.end <= window.start && kinds.get(mention.actor) !== 'PLACE' && !makers.has(mention.actor),
  );
}

const ofOthers = /^(?:who|which|that|though|although|while|but|after|before|since|until|when)\b/;

/** The first of these that finds somebody. */
export function presumedInEnglish(telling: Telling, verb: Predicate | null): readonly Mention[] {
  const { window, kinds, makers, trigger } = telling;
  if (telling.source.language !== 'en') return [];
  const { predicates } = syntaxAt(telling, window.start);
  const noun = tellingNoun(telling);
  const governing = noun === null ? null : governingVerb(telling, noun);
  const acting = governing !== null && isBefalling(telling) && !takesPart.test(governing.verb) ? null : governing;
  const found = [
    () => ownersOf(verb?.subject ?? []),
    () => doersOf(verb?.subject ?? (noun === null ? [] : [noun])),
    () => (acting === null ? [] : namedBy(acting.subject)),
    () => (acting === null ? [] : ownersOf(acting.subject)),
    ...(hasOthers(telling, verb) ||
    hasUnnamed(verb ?? governing) ||
    hasOthers(telling, acting) ||
    saysWhichThing(telling, verb) ||
    isBefalling(telling) ||
    isCountedTo.test(telling.time.rule)
      ? []
      : [subjectBefore, leadingBefore]),
  ];
  for (const find of found) {
    const mentions = find().filter(({ actor }) => kinds.get(actor) !== 'PLACE' && !makers.has(actor));
    if (mentions.length > 0) return mentions;
  }
  return [];

  /** The embassy |closed its gates, a committee |met, his wife |died, it was annulled |by a tribunal: others whom nobody names do it. */
  function hasUnnamed(verb: Predicate | null): boolean {
    if (verb === null) return false;
    const isBody = ({ name, head, indefinite }: NounPhrase) => name === null && indefinite && bodyHeads.test(head);
    const isOther = ({ name, head }: NounPhrase) => name === null && (officialHeads.test(head) || kinHeads.test(head));
    return (
      agentsOf(verb).some(isBody) ||
      (verb.subject.length === 1 && verb.subject.some((each) => isBody(each) || isOther(each)))
    );
  }

  /** Students |from the Rivertown School; a report |of the agency; Acme's |lawyers. */
  function ownersOf(phrases: readonly NounPhrase[]): Mention[] {
    const [phrase] = phrases;
    if (phrase === undefined || phrase.name !== null) return [];
    const from = phrase.obliques
      .filter(
        ({ lead }) =>
          /^(?:from|at|by|with)$/.test(lead) ||
          (lead === 'in' && /^(?:shares?|stocks?|bonds|stakes?)$/.test(phrase.head)),
      )
      .flatMap((each) => each.phrases);
    const names = [phrase.owner ?? [], phrase.of === null ? [] : namedBy([phrase.of]), namedBy(from)].flat();
    return names.filter(({ actor }) => kinds.get(actor) === 'ORGANIZATION');
  }

  /** The vessel, owned |by Blue Star, ran aground: who did to it what only describes it. */
  function doersOf(phrases: readonly NounPhrase[]): Mention[] {
    return predicates
      .filter(({ passive, subject }) => passive && subject.length > 0 && subject[0] === phrases[0])
      .flatMap((each) => namedBy(agentsOf(each)));
  }

  /** The board said on Monday that |prices would rise: the subject of the verb before it. */
  function subjectBefore(): Mention[] {
    const at = verb?.start ?? window.start;
    const type = trigger?.row.type ?? 'OTHER';
    if (type === 'DISASTER') return [];
    const before = predicates.findLast(
      (predicate) => predicate.start < at && !overlaps(predicate, window) && namedBy(predicate.subject).length > 0,
    );
    // The agency reported that |an attack …: who only tells of it has no part in it.
    const names = before === undefined ? [] : namedBy(before.subject);
    if (before === undefined || !telling.language.saying.test(before.verb)) return names;
    // The minister says |4,000 jobs were created: a person only tells it, a body does it.
    return reported.has(type) ? names.filter(({ actor }) => kinds.get(actor) !== 'PERSON') : [];
  }

  /** Reed opened the bridge. |The device was built last year: those of the sentence before of whom the article tells (11 of 16). */
  function leadingBefore(): Mention[] {
    const { source, actors, leading, language } = telling;
    const before = source.sentences[indexAt(source.sentences, window.start) - 1];
    if (before === undefined) return [];
    // Reed said so. |The operation began last year: people who only speak of it did nothing in it.
    const speaking = syntaxAt(telling, before.start).predicates.filter(({ verb }) => language.saying.test(verb));
    const speakers = new Set(speaking.flatMap(({ subject }) => namedBy(subject)).map(({ actor }) => actor));
    return within(actors.mentions, before).filter(
      ({ actor }) => leading.has(actor) && !(speakers.has(actor) && kinds.get(actor) === 'PERSON'),
    );
  }
}

/** a pipeline |that was blown up, the school, |founded in 1868: what only tells which thing is meant involves nobody. */
function saysWhichThing(telling: Telling, verb: Predicate | null): boolean {
  const { source, window } = telling;
  const isReduced = verb?.passive === true && !/ /.test(source.text.slice(verb.start, verb.end));
  const isRelative = /^(?:that|which) /.test(source.folded.slice(window.start, window.start + 6));
  return (isReduced || isRelative) && isOfThing(telling, verb);
}
