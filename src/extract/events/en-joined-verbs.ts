// What the second of two joined English verbs leaves unsaid: the "was" of a passive, the verb on which an infinitive hangs.

import type { Predicate } from '../syntax/predicate.ts';
import type { SentenceSyntax } from '../syntax/read-syntax.ts';

/** The words before `verb` in a title of its own: He was treated |and released: "was"; plans to shut one |and to open another: "plans". */
export function leftUnsaid(text: string, { predicates }: SentenceSyntax, verb: Predicate): string | null {
  const [subject] = verb.subject;
  const words = (of: Predicate) => text.slice(of.start, of.end);
  const before = [...predicates]
    .sort((a, b) => a.start - b.start)
    .findLast(
      (other) =>
        other.end <= verb.start &&
        subject !== undefined &&
        other.subject[0] === subject &&
        /^to /.test(words(other)) === /^to /.test(words(verb)),
    );
  if (before === undefined || subject === undefined) return null;
  if (!/(?:\b(?:and|or|but)|,) (?:(?:then|later|also|[a-z]+ly) )?$/.test(text.slice(before.end, verb.start)))
    return null;
  if (/^to /.test(words(verb))) return subject.end < before.start ? text.slice(subject.end, before.start).trim() : null;
  const first = /^[a-z]+ /i.exec(words(before))?.[0].trim() ?? '';
  if (/^be /.test(words(verb))) return modal.test(first) ? first : null;
  const auxiliaries = /^((?:[a-z]+ )+)[a-z]+$/i.exec(words(before))?.[1]?.trim();
  return verb.passive && before.passive && /^[a-z]+$/.test(words(verb)) ? (auxiliaries ?? null) : null;
}

const modal = /^(?:will|would|could|may|might|must|should|shall)$/i;
