// Whom "they", "the pair" and "it" stand for as the subject of an English verb: those whom the words before name so.

import { indexAt, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import { type NounPhrase, namedBy, type Predicate } from '../syntax/predicate.ts';
import type { Mention } from '../types.ts';
import type { Telling } from './parties.ts';
import { syntaxAt } from './syntax-at.ts';

/** Senators |voted: the chamber whose members they are. */
const chambers: ReadonlyMap<string, RegExp> = new Map([
  ['senators', /\bSenate$/],
  ['mps', /\b(?:Parliament|House of Commons|Assembly)$/],
  ['lawmakers', /\b(?:Parliament|Congress|Knesset|Bundestag|Legislature|General Assembly)$/],
  ['legislators', /\b(?:Parliament|Congress|Legislature|Assembly)$/],
]);

const several = /^(?:they|both|pair|duo|couple|two|trio|three|four|sides|teams)$/;

/** Those whom the subject of `verb` points at without a name. */
export function meantBySubject(telling: Telling, verb: Predicate): Mention[] {
  const [subject] = verb.subject;
  if (subject === undefined || verb.subject.length > 1 || subject.name !== null || subject.of !== null) return [];
  if (
    subject.head === 'it' ||
    (ownThings.test(subject.head) && /^its /i.test(telling.source.text.slice(subject.start, subject.end)))
  )
    return body(telling, verb);
  const described = subject.indefinite ? whoItIs(telling, verb, subject) : [];
  if (described.length > 0) return described;
  const chamber = chambers.get(subject.head);
  if (chamber !== undefined) return chamberOf(telling, chamber);
  return several.test(subject.head) ? group(telling, verb, subject) : [];
}

/** Its offices were burned: what is a body's as if it were the body. */
const ownThings =
  /^(?:offices?|headquarters|shares?|stock|profits?|sales|revenues?|website|assets|accounts|licen[cs]e|plants?|factory|stores?)$/;

/** the death of Ann Reed, |a 19-year-old who was shot: the one whom the words describe. */
function whoItIs({ source, actors }: Telling, verb: Predicate, { start, end }: NounPhrase): Mention[] {
  if (!/^ who (?:[a-z]+ )?$/.test(source.text.slice(end, verb.start)) || source.text.slice(start - 2, start) !== ', ')
    return [];
  return within(actors.mentions, { start: start - 60, end: start }).filter((mention) => mention.end === start - 2);
}

/** The one chamber that the article names so. */
function chamberOf({ actors }: Telling, named: RegExp): Mention[] {
  const found = actors.actors.filter(({ name }) => named.test(name));
  const mention = actors.mentions.find(({ actor }) => actor === found[0]?.id);
  return found.length !== 1 || mention === undefined ? [] : [mention];
}

/** It was founded in 1992: the body that was the subject last, or the land that told of what it did; not "it was clear that". */
function body(telling: Telling, verb: Predicate): Mention[] {
  if (verb.copula) return [];
  const before = earlier(telling, verb).find(({ subject }) => namedBy(subject).length > 0);
  const [last] = namedBy(before?.subject ?? []);
  if (before === undefined || last === undefined) return [];
  const kind = telling.kinds.get(last.actor);
  return kind === 'ORGANIZATION' || (kind === 'PLACE' && telling.language.saying.test(before.verb)) ? [last] : [];
}

/** They divorced in 1962: those who did something together last, or one to another. */
function group(telling: Telling, verb: Predicate, subject: NounPhrase): Mention[] {
  const number = telling.language.parties.numberOf(subject.head) ?? (/^(?:they|teams)$/.test(subject.head) ? null : 2);
  const fits = (names: readonly Mention[]) =>
    names.length > 1 && (number === null || names.length === number || number < 2);
  for (const each of earlier(telling, verb)) {
    const subjects = distinct(namedBy(each.subject));
    if (fits(subjects)) return subjects;
    const others = each.obliques.filter(({ lead }) => lead === 'with').flatMap(({ phrases }) => phrases);
    const both = distinct([...subjects, ...namedBy([...each.objects.flat(), ...others])]);
    const [kind, ...kinds] = both.map(({ actor }) => telling.kinds.get(actor));
    if (subjects.length === 1 && fits(both) && kinds.every((other) => other === kind)) return both;
  }
  return [];
}

/** The verbs before it in its sentence, then those of the sentence before, the nearest first. */
function earlier(telling: Telling, verb: Predicate): readonly Predicate[] {
  const { source, window } = telling;
  const at = indexAt(source.sentences, window.start);
  const sentence = source.sentences[at];
  if (sentence === undefined) return [];
  const previous = source.sentences[at - 1];
  const near = previous !== undefined && previous.block >= sentence.block - 1 ? [previous] : [];
  const read = ({ start }: Span) => [...syntaxAt(telling, start).predicates].reverse();
  return [...read(sentence).filter(({ start }) => start < verb.start), ...near.flatMap(read)];
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
}
