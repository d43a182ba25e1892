// English words that come before who said them: "It might rain, police said."

import type { Span } from '../../model/span.ts';
import { draft } from './draft.ts';
import { contentStart, trimmed } from './en-content.ts';
import { type Cue, phraseStart } from './en-cues.ts';
import { interrupted, isFinite } from './en-interrupted.ts';
import { isTitle } from './en-quoted.ts';
import { citedBy, type Found, following, isSpeech, nestedWithin, voiceOf } from './en-reported.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';

/** "It might rain, police said." and "It might rain, said Hugh Hill, a farmer." Null where the words do not come first. */
export function postponed(
  passage: Passage,
  sentence: Span,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
): Found[] | null {
  // The report, she said, |was posted “next to the menu”: quoted in part, far behind.
  const [only] = cues;
  const { text } = passage;
  const parted =
    only !== undefined &&
    (cues.length === 1 ||
      // They look at the film, Reed said, |and are asking for more.
      /^, and (?:is|are|was|were|has|have|had|will|would) /.test(text.slice(only.end, sentence.end))) &&
    quotations.every(({ start }) => start > only.end + 12)
      ? whole(passage, sentence, only)
      : null;
  if (parted !== null) return [parted];
  const cue = cues.find((candidate) => closes(passage, sentence, candidate, cues, quotations));
  if (cue === undefined) return null;
  // Reed described it in a post: “It was sad,” |she wrote.
  const quoted = quotations.findLast(({ end }) => end <= phraseStart(cue));
  if (
    quoted !== undefined &&
    isSpeech(passage, quoted) &&
    !isTitle(passage.text.slice(quoted.inner.start, quoted.inner.end).split(/\s+/)) &&
    passage.text.slice(quoted.end, phraseStart(cue)).trim() === '' &&
    /[:,]\s$/.test(passage.text.slice(sentence.start, quoted.start))
  )
    return [{ statement: draft(passage, 'DIRECT', quoted.inner, voiceOf(cue), null, 'en/quotation-first'), cue }];
  // The board said it would close the bridge, and that next year, |it hopes, …: all of it is what the board said.
  const { actor } = cue.speaker;
  if (
    cue.speaker.pronoun &&
    actor !== null &&
    cues.some((other) => other.end < cue.start && other.speaker.actor === actor)
  )
    return null;
  const before = trimmed(passage.text, sentence.start, phraseStart(cue));
  const rest = cues.filter((other) => other.start > cue.start);
  const added = rest.length === 0 ? [] : following(passage, { start: cue.end, end: sentence.end }, rest, quotations);
  // "The road is closed, police said, |and drivers should turn back": both halves are their words.
  const second = rest.length === 0 ? secondHalf(passage, sentence, cue) : null;
  if (second !== null)
    added.push({ statement: draft(passage, 'INDIRECT', second, voiceOf(cue), null, 'en/indirect'), cue });
  const nested = nestedWithin(passage, before, cues, cue, quotations);
  const cited = citedBy(passage, cue, sentence.end);
  const own = {
    statement: draft(
      passage,
      'INDIRECT',
      before,
      cited?.voice ?? voiceOf(cue),
      cited === null ? null : cue.speaker,
      'en/indirect-postponed',
    ),
    cue,
  };
  return [...(nested.length > 0 ? nested : [own]), ...added];
}

/** The bridge was old, Reed said, |and should have been closed; the bridge, Reed said, |was old: the words around the reporting clause are one. */
function whole(passage: Passage, sentence: Span, cue: Cue): Found | null {
  const { text } = passage;
  const before = text.slice(sentence.start, phraseStart(cue));
  if (!/,\s*$/.test(before) || cue.that || /ing$/.test(cue.verb)) return null;
  const end = Math.max(cue.end, cue.speaker.span.end);
  // His bill, he said |last week,| would help.
  const from = end + (pause.exec(text.slice(end, sentence.end))?.[0].length ?? 0);
  const rest = text.slice(from, sentence.end);
  const parted = interrupted(passage, sentence, phraseStart(cue), from);
  // It is, she says, |her best work.
  const begun = opening.test(before) && /^, (?!(?:but|and)\b)/.test(rest);
  if (!parted && !begun && before.trim().split(/\s+/).length < 4) return null;
  if (
    !parted &&
    !begun &&
    (!/^, (?:and|but|or|because|if|unless|so|which|where|to) [a-z]/.test(rest) ||
      furtherWords.test(rest) ||
      rest.trim().split(/\s+/).length < 4)
  )
    return null;
  const content = trimmed(text, sentence.start, sentence.end);
  return { statement: draft(passage, 'INDIRECT', content, voiceOf(cue), null, 'en/indirect-postponed'), cue };
}

/** When he said it, between his words. */
const pause =
  /^ (?:(?:on|late|early|in) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:last|this) [a-z]+|earlier)(?=,)/;

/** A subject with no more than its auxiliary. */
const opening =
  /^(?:It|This|That|There|He|She|They|These|Those|We) (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must)(?:n[’']t)?(?: (?:not|also|still|now|never|always))?, $/;

function secondHalf({ text, quotations }: Passage, sentence: Span, cue: Cue): Span | null {
  const from = Math.max(cue.end, cue.speaker.span.end);
  const joint = furtherWords.exec(text.slice(from, sentence.end));
  if (joint === null || quotations.some(({ start, end }) => start < sentence.end && end > from)) return null;
  const words = trimmed(text, from + joint[0].length, sentence.end);
  return words.end - words.start < 12 ? null : words;
}

/** she said, and |“it was hard” */
const quotedOn = /^, (?:and|but|so|because|that) ["“]/;

/** What goes on after the reporting clause with a subject of its own. */
const furtherWords =
  /^(?: (?:on |late |early )?(?:[A-Z][a-z]+day|today|yesterday))?, (?:and|but) (?=(?:(?:the|an?|his|her|its|their|some|many|most|all|no|it|they|he|she|there|two|three|four|five|at least|more than|several|other|another|\d+)\b|[a-z]{4,}s (?:should|will|would|can|could|must|may|are|were|have|had)\b|[A-Z]))/;

/** A verb stands before `end`: the words are a clause. Not: Arriving for the meeting, |Reed said. */
function tells(passage: Passage, sentence: Span, end: number): boolean {
  const before = passage.syntax(sentence).predicates.filter((predicate) => predicate.start < end);
  const accompanies = /^[A-Z][a-z]+ing\b/.test(passage.text.slice(sentence.start, end));
  return accompanies ? before.some((predicate) => isFinite(passage, predicate)) : before.length > 0;
}

/** True where the reporting clause ends what was said. */
export function closes(
  passage: Passage,
  sentence: Span,
  cue: Cue,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
): boolean {
  const { text } = passage;
  const before = text.slice(sentence.start, phraseStart(cue));
  if (!/,["”’]?\s*$/.test(before) || before.trim().split(/\s+/).length < (cue.speaker.span.end <= cue.start ? 3 : 4))
    return false;
  // However, the head of the board, |Ann Reed, said: nobody says a noun.
  if (!passage.heading && !tells(passage, sentence, phraseStart(cue))) return false;
  if (/^(?:Asked|When asked|Speaking|Writing|Responding)\b/.test(before)) return false;
  if (quotations.some(({ start }) => start >= cue.end && /^[\s,:]*$|[:,]\s*$/.test(text.slice(cue.end, start))))
    return false;
  const next = cues.find((other) => other.start > cue.start);
  const end = next === undefined ? sentence.end : phraseStart(next);
  const { span } = cue.speaker;
  if (span.start > cue.end)
    return /^(?:$|[.,;!?\s”"]+$|,|\s[a-z]{3,12}ing\b|\s(?:in|on|at|of|for|who|after|during|with|from)\b)/.test(
      text.slice(span.end, end),
    );
  if (cue.that || (/ing$/.test(cue.verb) && cue.head === cue.start)) return false;
  // the clerk wrote |to the mayor: a letter
  if (/^wr/.test(cue.verb) && /^ to /.test(text.slice(cue.end, cue.end + 4))) return false;
  const after = text.slice(contentStart(passage, cue, { start: sentence.start, end }), end);
  // The bridge is old, a board spokesman told |radio station Harbor One in Dover.
  if (
    /^(?:told|tells)$/.test(cue.verb) &&
    next === undefined &&
    !passage.syntax(sentence).predicates.some(({ start }) => start >= cue.end)
  )
    return true;
  return (
    (next === undefined && (furtherWords.test(text.slice(cue.end, end)) || quotedOn.test(text.slice(cue.end, end)))) ||
    after.replace(/[.!?,"”\s]/g, '').length <= 4 ||
    (after.length <= 28 &&
      /^\s*(?:on |late |early )?(?:[A-Z][a-z]+day|today|yesterday|earlier|last|this|at|in|of)\b/.test(after)) ||
    /^\s(?:on |late |early |earlier |late on |early on )?(?:[A-Z][a-z]+day|today|yesterday|(?:this|last) (?:week|month|year|spring|summer|autumn|fall|winter)),? (?:as|after|before|while|when|amid|following|ahead of|during|at|in)\b[^"“]*$/.test(
      after,
    ) ||
    /^,\s(?:(?:an?|one|two|three|a few|several) (?:days?|weeks?|months?|years?|hours?) (?:after|before)|(?:(?:perhaps|[a-z]+ly|in part) )?(?:because|due to)|after|citing|when|without|in|on|off|from|near|into|across|between|under|since|until|because|although|though|as|during|according|amid|following|while|before|ahead of|despite|[a-z]{3,12}ing|but (?:declined|did not)|hours|days|minutes|just|shortly)\b/.test(
      after,
    ) ||
    /^\s(?:of|about)\b|^\s(?:—|–|--?)\s/.test(after) ||
    /^\s(?:previously|earlier|too|publicly|repeatedly|recently|later|afterwards?|privately|online|before|again)[.,]?\s*$/.test(
      after,
    ) ||
    (/^\s(?:in|during|at|on|to|via|by|through|late|early|after|before|following|amid|ahead of|upon)\b[^"“]*$/.test(
      after,
    ) &&
      !/\b(?:that|he|she|it|they)\b/.test(after))
  );
}
