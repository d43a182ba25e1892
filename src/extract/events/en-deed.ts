// Whether the verb of an English clause has a subject that the words before it tell.

import { peopleNouns } from '../../language/en/people-nouns.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Story } from './mention.ts';
import { syntaxAt } from './syntax-at.ts';

/**
 * He was treated |and released on Monday; who |took charge in October: little is said, but of somebody. What stands in an entry of a
 * chronology or log is told because it happened, whoever or whatever did it (May 3: The span |collapses).
 */
export function doneBySomebody({ source, syntax, language, kinds }: Story, window: Span, inEntry = false): boolean {
  return syntaxAt({ source, syntax }, window.start).predicates.some(
    ({ subject: [subject], objects, copula, passive, verb, start, end }) =>
      subject !== undefined &&
      !copula &&
      overlaps({ start, end }, window) &&
      !language.saying.test(verb) &&
      !saysLittle.test(verb) &&
      !/^[a-z]+ing$/.test(source.text.slice(start, end)) &&
      // accused of theft, to leave: that hangs on a verb, but for one joined to another.
      (/\band $/.test(source.text.slice(start - 4, start)) ||
        !(/^to\s/.test(source.text.slice(start, end)) || (passive && !/ /.test(source.text.slice(start, end))))) &&
      ((inEntry && !isState.test(verb)) ||
        (subject.name === null
          ? /^(?:s?he|i|we)$/.test(subject.head) ||
            peopleNouns.test(subject.head) ||
            (passive &&
              isDone.test(source.text.slice(start, end)) &&
              !ofThing.test(source.text.slice(window.start, end)))
          : kinds.get(subject.name.actor) !== 'PLACE' || (!passive && objects.length > 0))),
  );
}

/** The bridge |was approved in 2011; but not the bridge |which was approved. */
const isDone = /^(?:was|were|will be|has been|have been) /;
const ofThing = /^(?:(?:which|that) (?:was|were|will|has|have|had|is|are)\b|where |when |if |as )/;

/** What somebody has or is like. */
const isState =
  /^(?:ha(?:s|ve|d)|(?:own|know|need|want|love|like|live|contain|include|cost|stand|lie|seem|appear|look|feel|mean|show)s?)$/;

/** Hall |followed an hour later: it says when, but not what. */
const saysLittle = /^(?:follow(?:ed|s)?|preceded|precedes|divulged|remain(?:s|ed)?|continue[ds]?)$/;
