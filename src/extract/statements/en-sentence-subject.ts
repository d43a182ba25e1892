// The subject of an English sentence, for the verbs that share it: "Reed closed the bridge, |claiming", "Reed met Hill and |said".

import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';

/** Nobody who speaks. */
const pointers = /^(?:there|this|that|these|those|what|who|which|i|we|you)$/;

/** The subject of the verb at `at`, or of the last one before it that has a subject; null where the sentence has none before `at`. */
export function sentenceSubject(passage: Passage, sentence: Span, at: number): Span | null {
  // They sent a letter |asking: the letter does not ask.
  const predicates = passage
    .syntax(sentence)
    .predicates.filter(({ start, end }) => !/^\w+ing$/.test(passage.text.slice(start, end)));
  const own = predicates.find(({ start, end }) => start <= at && at < end);
  const subject =
    own !== undefined && own.subject.length > 0
      ? own.subject
      : predicates.findLast(({ start, subject }) => start < at && subject.length > 0)?.subject;
  const [first] = subject ?? [];
  const last = subject?.at(-1);
  if (first === undefined || last === undefined || last.end > at || pointers.test(first.head)) return null;
  return { start: first.start, end: last.end };
}
