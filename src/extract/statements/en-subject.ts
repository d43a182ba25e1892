// The subject of an English verb that reports speech, by the reading of clauses: before it, behind it ("…," said Reed), or that of the verb
// whose subject it shares ("Reed closed the bridge, |claiming", "Reed met Hill and |said").

import type { Span } from '../../model/span.ts';
import type { NounPhrase, Predicate } from '../syntax/predicate.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';

/** Nobody who speaks. */
const pointers = /^(?:there|this|that|these|those|what|who|which|i|we|you)$/;

/** The subject of the verb at `at`; null where it has none before it. */
export function verbSubject(passage: Passage, sentence: Span, at: number): Span | null {
  const own = verbAt(passage, sentence, at);
  // It was |reported that …, the crack |reported there: nobody.
  if (own === undefined || own.passive) return null;
  // Dover, which |claims the river, …: only what is said so of bodies.
  const lead = passage.text.slice(Math.max(sentence.start, own.start - 8), own.start);
  return /, which $/.test(lead) && !related.test(own.verb) ? null : before(passage.text, own.subject, at);
}

/** What is told of a body behind a comma: the ministry, which |said. */
const related =
  /^(?:said|says|told|added|adds|announced|reported|reports|warned|warns|denied|denies|confirmed|noted|wrote|called|urged|insisted|insists|argued|argues|stated)$/;

/** The subject of the verb at `at`, or of the last one before it that has a subject; null where the sentence has none before `at`. */
export function sentenceSubject(passage: Passage, sentence: Span, at: number): Span | null {
  // They sent a letter |asking: the letter does not ask.
  const predicates = passage
    .syntax(sentence)
    .predicates.filter(({ start, end }) => !/^\w+ing$/.test(passage.text.slice(start, end)));
  const own = predicates.find(({ start, end }) => start <= at && at < end);
  const verb =
    own !== undefined && own.subject.length > 0
      ? own
      : predicates.findLast(({ start, subject }) => start < at && subject.length > 0);
  return before(passage.text, verb?.subject ?? [], at);
}

/** Verbs that may stand before their subject after a clause: "…, said police". */
const invertible =
  /^(?:said|says|reported|reports|added|adds|wrote|writes|warned|warns|noted|notes|explained|explains|asked|asks|replied|insisted|recalled|argued|argues|admitted|continued|claimed|claims|concluded|reads?)$/;

/** "…," said Tusk; "…," said Bill Hart, a driver; it might rain, said a spokesman for the company. */
export function invertedSubject(
  passage: Passage,
  sentence: Span,
  at: number,
  end: number,
  quotations: readonly Quotation[],
): Span | null {
  const { text } = passage;
  const afterQuotation = quotations.some(
    (quotation) => quotation.end <= at && text.slice(quotation.end, at).trim().length <= 1,
  );
  const afterComma = /[,?!—–]["”’]?\s$/.test(text.slice(Math.max(sentence.start, at - 3), at));
  if (!afterQuotation && !(afterComma && invertible.test(text.slice(at, end)))) return null;
  const { predicates } = passage.syntax(sentence);
  const own = predicates.find(({ start, end }) => start <= at && at < end);
  const [object] = own?.objects ?? [];
  const [first] = object ?? [];
  const last = object?.at(-1);
  if (own === undefined || first === undefined || last === undefined || pronouns.test(first.head)) return null;
  // "…," said her father, |Hugh Hill
  if (!/^ (?:[^,;:]{2,60}, )?$/.test(text.slice(end, first.start))) return null;
  // Reed, in her ruling, |said officials “must resign”: a subject that still waits for its verb.
  const [subject] = own.subject;
  const waits =
    subject !== undefined &&
    subject.end <= at &&
    !predicates.some((other) => other !== own && isFinite(other) && other.subject[0] === subject);
  return waits ? null : { start: first.start, end: endOf(text, last, sentence.end) };

  function isFinite({ start, end, passive }: Predicate): boolean {
    const words = text.slice(start, end);
    return start < at && !/^\w+ing$/.test(words) && !(passive && !words.includes(' '));
  }
}

const pronouns = /^(?:he|she|it|they|him|her|them|us|me|himself|herself|themselves|this|that|these|those|there|so)$/;

function verbAt(passage: Passage, sentence: Span, at: number): Predicate | undefined {
  return passage.syntax(sentence).predicates.find(({ start, end }) => start <= at && at < end);
}

/** The words of a subject that stands before `at`, with what prepositions say of it: police |in Dover. */
function before(text: string, subject: readonly NounPhrase[], at: number): Span | null {
  const [first] = subject;
  const last = subject.at(-1);
  if (first === undefined || last === undefined || last.end > at || pointers.test(first.head)) return null;
  return { start: first.start, end: endOf(text, last, at) };
}

/** Where a phrase ends with the phrases that prepositions lead in right behind it, before `limit`. */
function endOf(text: string, { end, headEnd, obliques, name }: NounPhrase, limit: number): number {
  if (name?.end === headEnd) return headEnd;
  let reached = end;
  for (const phrase of obliques.flatMap(({ phrases }) => phrases))
    if (phrase.end <= limit && /^ [a-z]+ $/.test(text.slice(reached, phrase.start)))
      reached = endOf(text, phrase, limit);
  return reached;
}
