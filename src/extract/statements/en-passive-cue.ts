// Who says it behind the verb of somebody who is told: "she was warned by a foreman in May that the bridge was old".

import type { Span } from '../../model/span.ts';
import type { Cue } from './en-cues.ts';
import { readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import { timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

/** It was |reported by the Herald that. */
const reporting = /^(?:reported|announced|confirmed|revealed|claimed|alleged|stated|noted|disclosed)$/;
const telling = /^(?:told|informed|warned|assured|reminded|asked|ordered|instructed|advised|urged)$/;
const passive = /\b(?:is|are|was|were|been|being|be|got)(?: (?:also|later|then|once|twice|reportedly|[a-z]+ly)){0,2} $/;

/** The cue of a passive whose agent and words follow; null where `verb` is none. */
export function passiveCue(passage: Passage, sentence: Span, at: number, verb: string, thread: Thread): Cue | null {
  const { text, syntax, times } = passage;
  const end = at + verb.length;
  if (
    !(telling.test(verb) || reporting.test(verb)) ||
    text.slice(end, end + 4) !== ' by ' ||
    !passive.test(text.slice(Math.max(0, at - 40), at))
  )
    return null;
  const { phrases, predicates } = syntax(sentence);
  const agent = phrases.find(({ start }) => start === end + 4);
  if (agent === undefined) return null;
  const rest = text.slice(agent.end, sentence.end);
  // by the mayor |in May that it was old; by two men |to leave
  const lead =
    /^(?: (?:in|on|at|of|from|with|during|last|early|late|via|two|three|several|a|an|earlier|yesterday|today|\d+) ?[^,.;:"“”]{0,60}?)?(?:,? that (?=\S)| (?=(?:not )?to [a-z]))/.exec(
      rest,
    );
  if (lead === null || (reporting.test(verb) && !/that $/.test(lead[0]))) return null;
  if (verb === 'asked' && !/^(?:not )?to /.test(rest.slice(lead[0].length))) return null;
  const own = predicates.find(({ start, end: reach }) => start <= at && at < reach);
  const words = agent.end + lead[0].length;
  return {
    start: at,
    end,
    verb,
    speaker: readSpeaker(passage, { start: agent.start, end: agent.end }, thread),
    that: true,
    head: own?.subject[0]?.start ?? at,
    said: timeWithin(times, { start: agent.end, end: words }),
    words,
  };
}
