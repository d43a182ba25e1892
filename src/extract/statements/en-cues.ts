// Finds the words that report speech in English, with the subject of each: said, told reporters, "…," said Tusk.

import { speechVerbs } from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import { carried, nobody, readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { type Speaker, timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

export interface Cue extends Span {
  readonly verb: string;
  readonly speaker: Speaker;
  readonly that: boolean;
  /** Where its clause begins: the subject, or the verb where it shares the subject of one before. */
  readonly head: number;
  readonly said: string | null;
}

/** Reporting verbs outside quotations with their subject. */
export function findCues(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): Cue[] {
  const cues: Cue[] = [];
  const words = /[A-Za-z]+/g;
  words.lastIndex = sentence.start;
  for (
    let match = words.exec(passage.text);
    match !== null && match.index < sentence.end;
    match = words.exec(passage.text)
  ) {
    const verb = match[0].toLowerCase();
    const at = match.index;
    if (
      !speechVerbs.has(verb) ||
      match[0] !== verb ||
      quotations.some((quotation) => quotation.start <= at && at < quotation.end)
    )
      continue;
    const end = at + verb.length;
    const before = passage.text.slice(Math.max(sentence.start, at - 24), at);
    const after = passage.text.slice(end, Math.min(sentence.end, end + 60));
    if (
      /\b(?:to|the|a|an|this|that|his|her|its|their|of|will|would|can|could|may|might|should|must|not|no|is|are|was|were|be|been|being|by|in|with|for|any|some|many|two|three|several|other|recent|new|which)\s$/i.test(
        before,
      ) &&
      !/\b(?:which|that|is|are|was|were)\s$/i.test(before)
    )
      continue;
    if (
      /\b(?:is|are|was|were|be|been|being)\s$/i.test(before) &&
      !/^(?:saying|telling|warning|adding|quoted)/.test(verb)
    )
      continue;
    // "believed to have" is told of somebody; "never said" was not said.
    if (/^ to (?:have|be)\b/.test(after) && /^(?:believed|thought|alleged|reported|said|estimated)$/.test(verb))
      continue;
    // "a statement posted to her account", "reported by the paper": participles of a noun.
    if (/^ (?:by|online)\b/.test(after) || (verb === 'posted' && /^ (?:to|on|at)\b/.test(after))) continue;
    if (/(?:\b(?:never|not|nor)|n[’']t)\s$/.test(before)) continue;
    const inverted = /^,? (?:["”]|$)/.test(after) ? null : invertedSubject(passage, sentence, at, end, quotations);
    const carriesOn = /(?:\band|,|—|–)\s(?:also |later |then )?$/.test(before);
    const subject =
      inverted ??
      (carriesOn && (participles.test(verb) || /\band\s(?:also |later |then )?$/.test(before))
        ? cues.length > 0
          ? null
          : sentenceSubject(passage, sentence, at)
        : subjectBefore(passage, sentence, at, quotations));
    if (subject === null && !participles.test(verb) && !/and\s(?:also |later |then )?$/.test(before)) continue;
    const speaker =
      subject === null ? (cues.at(-1)?.speaker ?? thread.speaker ?? nobody(at)) : readSpeaker(passage, subject, thread);
    const that = saysThat(verb, after);
    const reach = {
      start: Math.max(sentence.start, (subject?.start ?? at) - 60),
      end: Math.min(sentence.end, end + 40),
    };
    const clause = {
      start: clauseStart(passage.text, sentence.start, subject?.start ?? at),
      end: Math.min(reach.end, timeReach(passage, end, sentence.end)),
    };
    cues.push({
      start: at,
      end,
      verb,
      speaker,
      that,
      head: subject === null || carriesOn ? at : Math.min(subject.start, at),
      said: timeWithin(passage.times, clause) ?? carried(thread, speaker),
    });
  }
  return cues.filter((cue) => cue.speaker.text !== '');
}

/** "said that", "told him that", "said on Friday that"; not "said the bridge was safe and added that". */
function saysThat(verb: string, after: string): boolean {
  const gap = /^((?: [^".,;:]{0,60}?)?) that\b/.exec(after)?.[1];
  if (gap === undefined) return false;
  if (gap === '') return true;
  if ((gap.match(/[a-z]+/g) ?? []).some((word) => speechVerbs.has(word) && word !== 'statement')) return false;
  return (
    listenerVerbs.test(verb) ||
    /^ (?:to|on|in|at|during|after|before|via|through|late|early|earlier|last|yesterday|today|again|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[a-z]+ly)\b/.test(
      gap,
    )
  );
}

/** A time right after the verb belongs to the saying ("said on Friday that"); one further on to what was said. */
function timeReach(passage: Passage, end: number, sentenceEnd: number): number {
  const next = passage.times.find((time) => time.start >= end && time.start - end <= 12);
  return next !== undefined &&
    next.end <= sentenceEnd &&
    /^\s*(?:,\s*)?(?:on |late |early |in a statement |earlier )?$/.test(passage.text.slice(end, next.start))
    ? next.end
    : end;
}

function clauseStart(text: string, from: number, to: number): number {
  const cut = Math.max(text.lastIndexOf('"', to - 1), text.lastIndexOf('”', to - 1), text.lastIndexOf(';', to - 1));
  // "The bridge will open next year, police said": the time is in the words, not of them.
  const lead = text.slice(Math.max(from, cut + 1), to);
  if (/,\s*$/.test(lead) && lead.trim().split(/\s+/).length >= 5) return to;
  return Math.max(from, cut + 1);
}

/** "…," said Tusk. */
function invertedSubject(
  passage: Passage,
  sentence: Span,
  at: number,
  end: number,
  quotations: readonly Quotation[],
): Span | null {
  const afterQuotation = quotations.some(
    (quotation) => quotation.end <= at && passage.text.slice(quotation.end, at).trim().length <= 1,
  );
  const afterComma = /,\s$/.test(passage.text.slice(Math.max(sentence.start, at - 2), at));
  if (!afterQuotation && !afterComma) return null;
  const mention = passage.mentions.find((candidate) => candidate.start > end && candidate.end <= sentence.end);
  if (
    mention === undefined ||
    /[,;"“]|\b(?:that|he|she|it|they)\b/.test(passage.text.slice(end, mention.start)) ||
    mention.start - end > 50
  )
    return null;
  return { start: end + 1, end: mention.end };
}

/** The noun phrase before the verb: back to the clause's beginning, over an apposition between commas. */
function subjectBefore(passage: Passage, sentence: Span, at: number, quotations: readonly Quotation[]): Span | null {
  const { text, mentions } = passage;
  let start = sentence.start;
  for (const quotation of quotations) if (quotation.end <= at) start = Math.max(start, quotation.end);
  // A subject further back than this is none; and the look back must not grow with the sentence.
  start = Math.max(start, at - 300);
  let clause = text.slice(start, at);
  const auxiliary =
    /(?:\s+(?:at first|has|have|had|also|later|then|previously|repeatedly|recently|reportedly|further|again|once|first|initially|subsequently|publicly|early|never|still|has also|had previously|went on to|on [A-Z][a-z]+day|[A-Z][a-z]+day|last week|in a (?:written )?(?:statement|tweet|post|letter|release|interview|email)))*\s*$/.exec(
      clause,
    );
  if (auxiliary !== null) clause = clause.slice(0, auxiliary.index);
  const end = start + clause.trimEnd().length;
  // An apposition ends with a comma right before the verb: "Hugh Hill, a doctor, said".
  const appositive = /,\s*$/.test(text.slice(start, end + 1)) || text[end - 1] === ',';
  const close = appositive ? end - 1 : end;
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= close);
  if (appositive) {
    const head = named.find(
      (mention) =>
        text.slice(mention.end, mention.end + 1) === ',' && text.slice(mention.end + 1, close).split(',').length <= 2,
    );
    if (head !== undefined)
      return { start: head.phrase.start >= start ? head.phrase.start : head.start, end: head.end };
  }
  const last = named.at(-1);
  if (last !== undefined && text.slice(last.end, end).trim() === '') {
    const before =
      /(?:^|[,;—–]\s+|\b(?:that|and|but|while|when|as|because|after|where|who|which|if)\s+)([^,;—–]*)$/.exec(
        text.slice(start, last.start),
      );
    const lead = before === null ? '' : (before[1] as string);
    const phraseFrom =
      last.start -
      (lead.length <= 60 && !/\b(?:in|at|on|of|for|with|by|from|to)\s+(?:the\s+)?$/.test(lead) ? lead.length : 0);
    return { start: Math.min(phraseFrom, last.start), end: last.end };
  }
  const tail =
    /(?:^|[\s,;—–(])((?:the |a |an |some |several |many |one of the |two |three |local |senior |former |other |U\.S\. |his |her |their |its )?(?:[A-Za-z’'.-]+ ){0,6}?[A-Za-z’'-]+)$/.exec(
      text.slice(Math.max(start, end - 90), end),
    );
  if (tail === null) return null;
  const words = (tail[1] as string).replace(
    /^(?:and|but|while|as|because|after|when|that|where|then|also|which|who|however|still|yet)\s+/i,
    '',
  );
  if (words === '' || /^(?:it|there|what|which|who|that|this|to|and|or)$/i.test(words)) return null;
  return { start: end - words.length, end };
}

export function phraseStart(cue: Cue): number {
  return cue.start - cue.head < 120 ? cue.head : cue.start;
}

const listenerVerbs =
  /^(?:told|tells|telling|warned|warns|warning|reminded|assured|informed|advised|asked|replied|responded|posted|wrote|writes|writing|announced|testified|noted|added)$/;

const participles =
  /^(?:adding|saying|noting|stating|writing|warning|insisting|arguing|claiming|stressing|announcing|telling|urging|alleging|countering|emphasizing|declaring|explaining)$/;

/** The subject of the sentence, for "…, claiming" and "… and claimed": past a leading phrase ("In a statement, …"). */
function sentenceSubject({ text, mentions }: Passage, sentence: Span, at: number): Span | null {
  let start = sentence.start;
  if (/^(?:In|On|At|After|Before|During|When|While|As|By|With|Following|Since)\b/.test(text.slice(start, start + 12))) {
    const comma = text.slice(start, at).indexOf(', ');
    if (comma >= 0) start += comma + 2;
  }
  const mention = mentions.find((candidate) => candidate.start >= start && candidate.end <= at);
  if (
    mention !== undefined &&
    mention.phrase.start - start <= 12 &&
    !/\b(?:of|in|at|for|with)\s+(?:the\s+)?$/.test(text.slice(start, mention.start))
  )
    return { start: Math.max(start, Math.min(mention.start, mention.phrase.start)), end: mention.end };
  const noun =
    /^(?:(?:The|A|An|His|Her|Its|Their|Some|Several|Many|One)\s(?:[\w’'-]+\s){0,4}?[\w’'-]+|He|She|They|Police|Officials|Prosecutors|Investigators|Authorities)(?=\s(?:is|was|are|were|has|had|have|will|would|who|also|later|then|[a-z]{3,12}ed|told|said)\b)/i.exec(
      text.slice(start, Math.min(at, start + 80)),
    );
  return noun === null ? null : { start, end: start + noun[0].length };
}
