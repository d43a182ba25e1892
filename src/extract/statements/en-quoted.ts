// Quotations that no reporting verb takes: "Reed called on drivers to “stay away from the bridge”", "described by the Herald as “…”".

import type { Span } from '../../model/span.ts';
import { draft } from './draft.ts';
import type { Cue } from './en-cues.ts';
import { type Found, voiceOf } from './en-reported.ts';
import { carried, readSpeaker } from './en-speaker.ts';
import { sentenceSubject } from './en-subject.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { isRecent } from './recent.ts';
import { type Speaker, timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

/**
 * The quotations of a sentence that `found` leaves. Whole words in marks are somebody's, whatever the verb: those of whoever speaks in
 * the sentence before, of the agent of a passive, or of whom the sentence tells.
 */
export function quotedElsewhere(
  passage: Passage,
  sentence: Span,
  quotations: readonly Quotation[],
  cues: readonly Cue[],
  found: readonly Found[],
  thread: Thread,
): Found[] {
  const added: Found[] = [];
  for (const quotation of quotations) {
    if (passage.heading || !quotation.closed || !isQuoted(passage, sentence, quotation)) continue;
    if (found.some(({ statement: { content } }) => content.start < quotation.end && quotation.start < content.end))
      continue;
    const before = [...found, ...added].findLast(({ statement }) => statement.content.end <= quotation.start);
    const cue =
      before?.cue ??
      cues.findLast(({ end, speaker }) => end <= quotation.start && speaker.text !== '') ??
      cueOf(passage, sentence, quotation, thread);
    if (cue !== null)
      added.push({ statement: draft(passage, 'DIRECT', quotation.inner, voiceOf(cue), null, 'en/quotation-led'), cue });
  }
  return added;
}

/** Four words, or two by which somebody judges; no name, title or term. */
function isQuoted({ text }: Passage, sentence: Span, { start, inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).split(/\s+/);
  const lead = text.slice(Math.max(sentence.start, start - 80), start);
  if (names.test(lead) || isTitle(words)) return false;
  // Reed guaranteed it: |“Write it down.”
  const whole = /: $/.test(lead) && /[.!?]$/.test(text.slice(inner.start, inner.end));
  return words.length >= 4 || (words.length >= 2 && (whole || judges.test(lead)));
}

/** A film called “…”, the term “…”. */
const names =
  /\b(?:named|nicknamed|titled|entitled|dubbed|known as|(?:been|was|is|are|were|an?|the|[a-z]+s?) called|so-called|(?:word|term|phrase|slogan|motto|title|song|film|movie|book|album|show|episode|hashtag|nickname|name|category|section)s?(?: of)?) $/i;

/** Reed called him a “poor mayor”. */
const judges =
  /\b(?:call(?:ed|s|ing)|label(?:l?ed|l?ing|s)|brand(?:ed|ing|s)|describ(?:ed|es|ing)|denounc(?:ed|es|ing)|condemn(?:ed|s|ing)|dismiss(?:ed|es|ing)|hail(?:ed|s|ing)|prais(?:ed|es|ing)|characteri[sz](?:ed|es|ing))\b[^"“”.;]{0,60} $/;

/** Words all of which begin with a capital, but for the small ones between. */
export function isTitle(words: readonly string[]): boolean {
  return (
    words.length <= 6 &&
    words.every((word, index) => /^[^a-z]/.test(word) || (index > 0 && index < words.length - 1 && word.length <= 5)) &&
    /[a-z]/.test(words.join(''))
  );
}

function cueOf(passage: Passage, sentence: Span, quotation: Quotation, thread: Thread): Cue | null {
  const speaker = speakerOf(passage, sentence, quotation, thread);
  if (speaker === null) return null;
  const day = timeWithin(passage.times, { start: sentence.start, end: quotation.start });
  return {
    ...speaker.span,
    verb: '',
    speaker,
    that: false,
    head: speaker.span.start,
    // A year long ago is of what was said.
    said: (day !== null && isRecent(passage.published, day) ? day : null) ?? carried(passage, thread, speaker),
  };
}

function speakerOf(passage: Passage, sentence: Span, { start }: Quotation, thread: Thread): Speaker | null {
  const { text } = passage;
  const lead = text.slice(sentence.start, start);
  // The deal, as Reed put it, “…”
  const put = /\bas ([^,"“”;:]{2,60}?) (?:puts?|described|phrased|termed|called) (?:it|this|that|them),? $/.exec(
    lead.slice(-100),
  )?.[1];
  if (put !== undefined) {
    const at = sentence.start + lead.lastIndexOf(put);
    return readSpeaker(passage, { start: at, end: at + put.length }, thread);
  }
  // described by the Herald as “…”; issued a statement from the king: “…”
  const agent = /\bby ([^,"“”;:]{2,60}) as $|\b(?:by|from) ([^,"“”;:]{2,60}): $/.exec(lead.slice(-90));
  if (agent !== null) {
    const end = start - (agent[1] === undefined ? 2 : 4);
    const words = (agent[1] ?? agent[2]) as string;
    return readSpeaker(passage, { start: end - words.length, end }, thread);
  }
  const subject = sentenceSubject(passage, sentence, start);
  if (subject === null || undergoes.test(text.slice(subject.end, start))) return null;
  const speaker = readSpeaker(passage, subject, thread);
  return speaker.actor === null ? null : speaker;
}

/** She was warned that “…”: others say it to her. */
const undergoes =
  /^, (?:(?:once|long|often|widely|previously|originally|initially|sometimes) )?(?:hailed|described|billed|touted|dubbed|known|praised|branded) (?:as|for) (?:an? |the )?$|^ (?:was|is|were|are|has been|have been|had been)(?: [a-z]+ly| also| then)? [a-z]*(?:ed|told|known|said|given)\b/;
