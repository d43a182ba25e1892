// Who speaks by where he stands alone: “Never,” |Reed rasped| after the match: behind words that end in a comma any verb reports them.

import type { Span } from '../../model/span.ts';
import type { Cue } from './en-cues.ts';
import { isFinite } from './en-interrupted.ts';
import { carried, readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import type { Thread } from './thread.ts';

/** The cue that a subject and its verb right behind a quotation make; null where no person stands there. */
export function quoteTag(passage: Passage, sentence: Span, quotation: Quotation, thread: Thread): Cue | null {
  const { text, people } = passage;
  if (!/[,?!—–]$/.test(text.slice(quotation.inner.start, quotation.inner.end))) return null;
  const verb = passage
    .syntax(sentence)
    .predicates.find(
      (each) =>
        each.subject[0]?.start === quotation.end + 1 &&
        each.start > quotation.end &&
        !each.passive &&
        !each.copula &&
        isFinite(passage, each),
    );
  const [first] = verb?.subject ?? [];
  if (verb === undefined || first === undefined || verb.end - verb.start > 16) return null;
  const named = first.name?.form === 'NAME' && people.has(first.name.actor);
  if (!named && !/^(?:he|she)$/.test(first.head)) return null;
  const words = text.slice(verb.start, verb.end);
  if (/ |^(?:had|has|did|does|will|would|could|can|may|might|must|should)$/.test(words)) return null;
  if (
    !/^(?:[.,;]| (?:after|before|when|while|as|with|in|on|at|from|during|later|again|back|of)\b)/.test(
      text.slice(verb.end, sentence.end),
    )
  )
    return null;
  const speaker = readSpeaker(passage, { start: first.start, end: first.end }, thread);
  return {
    start: verb.start,
    end: verb.end,
    verb: words,
    speaker,
    that: false,
    head: first.start,
    said: carried(passage, thread, speaker),
  };
}
