// Which time beside an English reporting verb tells when one spoke, and which belongs to what was said.

import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';
import { timeWithin } from './speaker.ts';

/** Verbs that take a listener. */
export const listenerVerbs = /^(?:told|tells|telling|warned|warns|warning|reminded|assured|informed|advised|asked)$/;

/** A time right after the verb belongs to the saying ("said on Friday that"); one further on to what was said. */
export function timeReach(passage: Passage, end: number, sentenceEnd: number): number {
  const next = passage.times.find((time) => time.start >= end && time.start - end <= 90);
  if (next === undefined || next.end > sentenceEnd) return end;
  const { text } = passage;
  const gap = text.slice(end, next.start);
  const rest = text.slice(next.end, sentenceEnd);
  // "told Smith on Monday that"
  if (/^[^,;:"“]{0,70}\s(?:on |late |early |earlier )?$/.test(gap) && /^,? that\b/.test(rest)) return next.end;
  // "told the Herald on Monday both sides had left"
  if (/^ [^,;:"“]{2,60} on $/.test(gap) && !clauseWords.test(gap) && clauseHead.test(rest)) return next.end;
  const verb = text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
  // "told Smith yesterday.", "warned the mayor on Monday not to go"
  if (
    /^\s[^,;:"“]{2,60}\s(?:on |late |early |late on |early on )?$/.test(gap) &&
    !clauseWords.test(gap) &&
    ((listenerVerbs.test(verb) && /^(?:[.,;]|$|\s(?:in|at|during|after|before|as)\b)/.test(rest.trimEnd())) ||
      (ordering.test(verb) && /^ (?:not )?to [a-z]/.test(rest)))
  )
    return next.end;
  // expressed concern on Friday at the delay
  if (/^(?:express|voic)/.test(verb) && /^ [a-z ]{3,40} (?:on |late |early )?$/.test(gap)) return next.end;
  // "said in her 1976 memoir", "told the Herald in 2002:"
  if (
    /^ (?:in|during|at) (?:an?|the|his|her|its|their)(?: [a-z]+)? $/.test(gap) ||
    (/^ [^,;:"“]{2,60} (?:in|on) $/.test(gap) && text[next.end] === ':')
  )
    return next.end;
  return besides.test(gap) || (areAdjuncts(gap) && endsThere.test(rest)) ? next.end : end;
}

const clauseWords = /\b(?:that|is|are|was|were|had|has|have|will|would|could|may|can|did|to [a-z]+)\b/;
const clauseHead =
  /^ (?:the|a|an|his|her|its|their|all|both|some|many|most|no|he|she|it|they|there|we|[A-Z][a-z]+) (?:[\w’'-]+ ){0,4}(?:is|are|was|were|had|has|have|will|would|could|can|may|might|should|must|did|do|does)\b/;

/** “…,” said Reed, the mayor of Dover, |on Monday. */
export function timeAfter(passage: Passage, { end }: Span, sentenceEnd: number): string | null {
  const next = passage.times.find((time) => time.start >= end && time.start - end <= 120);
  if (next === undefined || next.end > sentenceEnd || !endsThere.test(passage.text.slice(next.end, sentenceEnd)))
    return null;
  const gap = passage.text
    .slice(end, next.start)
    .replace(/^, (?!who\b)[^,;:"“”]{2,60}(?:,(?= )|(?= (?:on|late|early) $))/, '');
  return besides.test(gap) || areAdjuncts(gap) ? timeWithin(passage.times, next) : null;
}

const besides =
  /^\s*(?:,\s*)?(?:(?:in|during|at|to) (?:an?|the|his|her|its) [\w’' -]{3,24}?\s|(?:reporters|journalists) )?(?:(?:late |early |earlier |again |as (?:late|recently|early) as )?on |late |early |earlier |as (?:late|recently|early) as )?$/;

/** Where and how somebody spoke: "in Leeds after the match on ", "to reporters in a phone call ". */
function areAdjuncts(gap: string): boolean {
  const words = gap
    .replace(/^,/, '')
    .replace(/(?: late| early| earlier)?(?: on)? $/, '')
    .trim()
    .split(' ');
  return (
    gap.endsWith(' ') &&
    !/[,;:"“]/.test(gap.slice(1)) &&
    words.length > 1 &&
    words.length <= 12 &&
    prepositions.test(words[0] as string) &&
    !words.some((word) => ofClauses.test(word))
  );
}

export const prepositions = /^(?:in|on|at|after|during|before|following|via|to|outside|through|from|by|with)$/;
const ofClauses = /^(?:that|who|is|are|was|were|has|had|have|will|would|he|she|it|they|[a-z]{3,12}ed)$/;

/** No words follow that were said. */
const endsThere = /^(?:[.,;:"“]|\s*$|\s(?:that|in|at|during|after|before|as|when|while|ahead|following|outside)\b)/;

const ordering = /^(?:told|tells|warned|warns|urged|urges|ordered|asked|asks|advised|instructed|reminded)$/;
