// The subject of an English verb by the reading of clauses: for the verb itself, and for those that share it ("Reed closed the bridge,
// |claiming", "Reed met Hill and |said").

import type { Span } from '../../model/span.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Passage } from './passage.ts';

/** Nobody who speaks. */
const pointers = /^(?:there|this|that|these|those|what|who|which|i|we|you)$/;

/** The subject of the verb at `at`, where its head names somebody or stands for him; null else. */
export function namedSubject(passage: Passage, sentence: Span, at: number): Span | null {
  const own = passage.syntax(sentence).predicates.find(({ start, end }) => start <= at && at < end);
  return (own?.subject.at(-1)?.name ?? null) === null ? null : spanOf(own?.subject ?? [], at);
}

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
  return spanOf(verb?.subject ?? [], at);
}

function spanOf(subject: readonly NounPhrase[], at: number): Span | null {
  const [first] = subject;
  const last = subject.at(-1);
  if (first === undefined || last === undefined || last.end > at || pointers.test(first.head)) return null;
  return { start: first.start, end: last.end };
}
