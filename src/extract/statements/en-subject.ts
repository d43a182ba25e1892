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
  if (own === undefined) return takenForNoun(passage, sentence, at);
  if (own.passive) return null;
  // Dover, which |claims the river, …: only what is said so of bodies.
  const lead = passage.text.slice(Math.max(sentence.start, own.start - 8), own.start);
  if (/, which $/.test(lead) && !related.test(own.verb)) return null;
  return meantByItself(passage, sentence, own) ?? behindDash(passage, own) ?? before(passage.text, own.subject, at);
}

/** If the stars align — as they did before — |Reed thinks: the name right before the verb, not what stands before the dash. */
function behindDash({ text, mentions }: Passage, { start, subject: [first] }: Predicate): Span | null {
  const near = mentions.findLast(({ end, form }) => end === start - 1 && form === 'NAME');
  if (near === undefined || first === undefined || first.end >= near.phrase.start) return null;
  return /[—–] $/.test(text.slice(first.end, near.phrase.start)) ? { start: near.phrase.start, end: near.end } : null;
}

/** As the report |states: “…”: a verb before a quotation that was taken for the noun of its subject. */
function takenForNoun(passage: Passage, sentence: Span, at: number): Span | null {
  const verb = /^(?:states|reads|notes|reports|claims)(?=[:,] ["“])/.exec(passage.text.slice(at, at + 12))?.[0];
  if (verb === undefined) return null;
  const phrase = passage
    .syntax(sentence)
    .phrases.find(({ start, headEnd }) => start < at - 1 && headEnd === at + verb.length);
  return phrase === undefined ? null : { start: phrase.start, end: at - 1 };
}

/** Reed |herself said, the board |itself says: who is named right before. */
function meantByItself(passage: Passage, sentence: Span, { subject: [first] }: Predicate): Span | null {
  if (first === undefined || !/^(?:(?:him|her|it)self|themselves)$/.test(first.head)) return null;
  const phrase = passage.syntax(sentence).phrases.find(({ end }) => end === first.start - 1);
  return phrase === undefined ? null : { start: phrase.start, end: phrase.end };
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
  // Reed begged those who know to speak, |saying: Reed does.
  const { text } = passage;
  const telling = predicates.filter(
    ({ start, end, subject }) => start < at && subject.length > 0 && !/^to /.test(text.slice(start, end)),
  );
  // The board refused to hear how |the bridge would work, saying …: the board's.
  const main = telling.filter(
    ({ subject: [first] }) =>
      !subordinate.test(passage.text.slice(Math.max(sentence.start, (first?.start ?? 0) - 10), first?.start)),
  );
  const alone = main.filter(({ start }) => !relative.test(text.slice(Math.max(sentence.start, start - 24), start)));
  const verb = own !== undefined && own.subject.length > 0 ? own : (alone.at(-1) ?? main.at(-1) ?? telling.at(-1));
  return before(text, verb?.subject ?? [], at);
}

/**
 * Whose apposition stands before the verb at `at`, where the words of the apposition were taken for its subject: |Reed|, one of those who
 * know the bridge, said; |officials in Dover, Freedonia|, said. Null where `subject` is the subject.
 */
export function describedSubject(passage: Passage, sentence: Span, subject: Span, at: number): Span | null {
  const { text, mentions, people, bodies } = passage;
  const { phrases, predicates } = passage.syntax(sentence);
  // Officials in Dover, |Freedonia|, said
  const place = mentions.find(({ start, end }) => start === subject.start && end === subject.end);
  if (place !== undefined && place.form === 'NAME' && !people.has(place.actor) && !bodies.has(place.actor)) {
    const holder = phrases.find(
      ({ start }) =>
        start < subject.start - 2 &&
        /^[^,;:"“”]{3,60} (?:in|of|from|at) [^,;:"“”]{2,40}, $/.test(text.slice(start, subject.start)),
    );
    if (holder !== undefined && /^(?:,| —) (?:[^,;:"“”]*(?:,|—) )?$/.test(text.slice(subject.end, at)))
      return { start: holder.start, end: subject.end };
  }
  const comma = text.indexOf(', ', sentence.start);
  if (comma < 0 || comma >= subject.start || comma - sentence.start > 80) return null;
  if (!appositive.test(text.slice(comma, at))) return null;
  const first = phrases.find(({ start }) => start === sentence.start);
  if (first === undefined || first.end > comma || predicates.some(({ start }) => start < comma)) return null;
  return { start: sentence.start, end: comma };
}

/** Tells who the one before it is, up to the verb: ", the body that runs the bridge, last year". */
const appositive =
  /^, (?:the|an?|one of|once|formerly) [^;:"“”]*,\s(?:(?:late|early|earlier|last|this|on|in|has|have|had|also|later|then|recently|[A-Z][a-z]+day|week|month|year|\d{4})\s){0,4}$/;

/** Stands before a verb that only says which one is meant: a law that would ban it, |saying. */
const relative = /\b(?:who|which|that)(?: (?:also|then|now|later|[a-z]+ly))? $/;

/** Leads a clause that only tells when, why or what of another. */
const subordinate = /\b(?:how|why|where|whether|what|because|although|though|until|unless) $/i;

/** Verbs that may stand before their subject after a clause: "…, said police". */
const invertible =
  /^(?:said|says|reported|reports|added|adds|wrote|writes|warned|warns|noted|notes|explained|explains|asked|asks|replied|insisted|recalled|argued|argues|admitted|acknowledged|conceded|confirmed|declared|predicted|observed|remarked|testified|joked|lamented|complained|cautioned|continued|claimed|claims|concluded|reads?|say)$/;

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
  const { predicates, phrases } = passage.syntax(sentence);
  const own = predicates.find(({ start, end }) => start <= at && at < end);
  // “…,” said Reed, to laughter from those |gathered there: right behind the verb, whatever follows.
  const [
    object = afterQuotation && !text.slice(at, end).endsWith('ing')
      ? phrases.filter(({ start }) => start === end + 1)
      : undefined,
  ] = own?.objects ?? [];
  const [first] = object ?? [];
  // “…,” say experts, |and they go on: the pronoun begins a clause.
  const last = object?.findLast(({ head }, index) => index === 0 || !pronouns.test(head));
  if (own === undefined || first === undefined || last === undefined || pronouns.test(first.head)) return null;
  // "…," said her father, |Hugh Hill
  if (!/^ (?:[^,;:]{2,60}, )?$/.test(text.slice(end, first.start))) return null;
  // Reed, in her ruling, |said officials “must resign”: a subject that still waits for its verb.
  const [subject] = own.subject;
  // A gap opens when water and salt seep into it, |said Reed: no clause of hers follows, so she is nobody's word.
  const behind = text.slice(last.end, sentence.end);
  const goesOn = predicates.some((other) => other.subject[0]?.start === first.start) && !/^, who\b/.test(behind);
  const verb = text.slice(at, end);
  const closes =
    !goesOn && ((/^sa(?:id|ys)$/.test(verb) && first.name !== null) || (verb === 'say' && /^[,.]/.test(behind)));
  const quoted = quotations.some(
    ({ start, end }) => subject !== undefined && start <= subject.start && subject.end <= end,
  );
  const waits =
    subject !== undefined &&
    !quoted &&
    !closes &&
    subject.end <= at &&
    !predicates.some((other) => other !== own && isFinite(other) && other.subject[0] === subject && !isRelative(other));
  return waits ? null : { start: first.start, end: endOf(text, last, sentence.end) };

  /** Reed, who |lives in Dover, said …: it only says who she is. */
  function isRelative({ start }: Predicate): boolean {
    return /\b(?:who|which) (?:[a-z]+ )?$/.test(text.slice(sentence.start, start));
  }

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
  // those of Reed, who |called it old: Reed did.
  const meant = first !== undefined && /^(?:those|that)$/.test(first.head) ? first.of : null;
  if (meant !== null && meant.end <= at) return { start: meant.start, end: meant.end };
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
