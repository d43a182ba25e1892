// English words with their source beside them and no verb of speech: according to the mayor.

import type { Span } from '../../model/span.ts';
import { draft } from './draft.ts';
import type { Cue } from './en-cues.ts';
import { closes } from './en-postponed.ts';
import { type Found, nestedWithin, trimmed, voiceOf } from './en-reported.ts';
import { readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import { timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

/** The words of the source that a sentence names so; null where it names none. */
export function accordingTo(passage: Passage, sentence: Span, cues: readonly Cue[], thread: Thread): Found[] | null {
  const text = passage.text.slice(sentence.start, sentence.end);
  const match =
    /\b[Aa]ccording to ((?:[^,.;]|(?<=\b[A-Z][a-z]{2,8} \d{1,2}),(?= \d{4}\b)|\.(?=\S)|(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Sgt|Lt|Capt|U\.S))\.)+)/.exec(
      text,
    );
  if (match === null) return null;
  const phrase = { start: sentence.start + match.index + 13, end: sentence.start + match.index + match[0].length };
  if (passage.quotations.some(({ start, end }) => start < phrase.start && phrase.start < end)) return null;
  const leads = match.index === 0;
  const before = text.slice(0, match.index).split(/[:;]/).at(-1) as string;
  const after = text.slice(match.index + match[0].length);
  // Today, according to the mayor, |the bridge is safe.
  const interposed = /^,\s/.test(after) && /,\s$/.test(before) && before.length < after.length;
  const content =
    leads || interposed
      ? trimmed(passage.text, phrase.end, sentence.end)
      : trimmed(passage.text, sentence.start, sentence.start + match.index);
  if (content.end - content.start < 12) return null;
  // according to the mayor |via the Herald
  const relayed = / (?:via|as (?:cited|quoted|reported) (?:by|in)|(?:cited|quoted) (?:by|in)) (?=\S)/.exec(
    passage.text.slice(phrase.start, phrase.end),
  );
  const source = relayed === null ? phrase : { start: phrase.start, end: phrase.start + relayed.index };
  const relaying =
    relayed === null ? null : readSpeaker(passage, { start: source.end + relayed[0].length, end: phrase.end }, thread);
  const cue: Cue = {
    start: sentence.start + match.index,
    end: phrase.end,
    verb: 'according to',
    speaker: readSpeaker(passage, source, thread),
    that: false,
    head: sentence.start + match.index,
    said: timeWithin(passage.times, phrase),
  };
  const closing = leads ? cues.find((other) => closes(passage, sentence, other, cues, passage.quotations)) : undefined;
  if (closing !== undefined && closing.head > phrase.end) {
    // "According to the results, it won, the Herald reported": results speak by the mouth of who reports them.
    const words = trimmed(passage.text, phrase.end, closing.head);
    const [voice, via] =
      cue.speaker.actor === null && figures.test(cue.speaker.text) ? [closing, null] : [cue, closing.speaker];
    const rule = via === null ? 'en/indirect-postponed' : 'en/indirect-nested';
    if (words.end - words.start >= 12)
      return [{ statement: draft(passage, 'INDIRECT', words, voiceOf(voice), via, rule), cue: voice }];
  }
  const nested = nestedWithin(passage, content, cues, cue, passage.quotations);
  return nested.length > 0
    ? nested
    : [{ statement: draft(passage, 'INDIRECT', content, voiceOf(cue), relaying, 'en/according-to'), cue }];
}

/** Numbers that somebody has published: nobody themselves. */
const figures = /\b(?:results?|figures|data|statistics|count|tally|returns|estimates|tables?)\b/i;
