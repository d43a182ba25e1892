// Whether who says it stands between a subject and its verb: "The old bridge, |police said,| will be closed".

import { presentForms } from '../../language/en/syntax/verbs.ts';
import type { Span } from '../../model/span.ts';
import type { Predicate } from '../syntax/predicate.ts';
import type { Passage } from './passage.ts';

/** A verb of its own, no participle or infinitive. */
export function isFinite({ text }: Passage, { start, end, passive }: Predicate): boolean {
  const words = text.slice(start, end);
  return !/^\w+ing$|^to /.test(words) && !(passive && !words.includes(' '));
}

/** True where the words up to `cut` hold no verb and those from `on`, behind a comma, begin with one. */
export function interrupted(passage: Passage, sentence: Span, cut: number, on: number): boolean {
  const { text } = passage;
  const verb = /^, (?:(?:also|now|still|then|never|[a-z]+ly) )?([a-z]+)\b/.exec(text.slice(on, sentence.end))?.[1];
  if (verb === undefined || !(auxiliary.test(verb) || presentForms.has(verb) || /[a-z]{2}ed$/.test(verb))) return false;
  const before = text.slice(sentence.start, cut);
  if (!/,\s*$/.test(before) || adverbial.test(before)) return false;
  return !passage.syntax(sentence).predicates.some((each) => each.start < cut && isFinite(passage, each));
}

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|does|did|do)$/;

/** No subject: In town, |last year,|. */
const adverbial =
  /^(?:In|On|At|By|For|From|To|With|After|Before|During|Since|Until|Under|Over|About|As|Now|Then|Today|Yesterday|Tomorrow|Last|Next|Later|Earlier|Meanwhile|However|Instead|Still|But|And|So|Also|Or)\b/;
