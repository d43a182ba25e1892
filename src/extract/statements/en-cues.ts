// Finds the words that report speech in English, with the subject of each: said, told reporters, "…," said Tusk.

import { noSpeechRules } from '../../language/en/no-speech.ts';
import { documents, findings, speakingHeads } from '../../language/en/speech.ts';
import { speechRows } from '../../language/en/speech-verbs.ts';
import { presentForms } from '../../language/en/syntax/verbs.ts';
import { reportsNothing, rowsByVerb } from '../../language/speech-words.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { TimeReading } from '../types.ts';
import { listenerVerbs, prepositions, timeAfter, timeReach } from './en-cue-time.ts';
import { passiveCue } from './en-passive-cue.ts';
import { carried, readSpeaker } from './en-speaker.ts';
import { describedSubject, invertedSubject, sentenceSubject, verbSubject } from './en-subject.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { daysBetween } from './recent.ts';
import { nobody, type Speaker, timeWithin } from './speaker.ts';
import { notePerson, type Thread } from './thread.ts';

export interface Cue extends Span {
  readonly verb: string;
  readonly speaker: Speaker;
  readonly that: boolean;
  /** Where its clause begins: the subject, or the verb where it shares the subject of one before. */
  readonly head: number;
  readonly said: string | null;
  /** Where the words begin, if they do not begin behind the verb: told by the mayor that |…. */
  readonly words?: number;
}

export const rows = rowsByVerb(speechRows);

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
    const at = match.index;
    if (!rows.has(match[0]) || quotations.some(({ start, end }) => start <= at && at < end)) continue;
    const cue =
      passiveCue(passage, sentence, at, match[0], thread) ??
      cueAt(passage, sentence, at, match[0], quotations, cues, thread);
    // The Herald cited Reed as |saying: `quotedAs` reads who speaks.
    const quoted = /\b(?:quot|cit)(?:ed|es)\s(?:[^.;]{2,90}\s)?as\s$/.test(
      passage.text.slice(Math.max(sentence.start, at - 110), at),
    );
    if (cue !== null && (cue.speaker.text !== '' || quoted)) cues.push(cue);
  }
  return cues;
}

function cueAt(
  passage: Passage,
  sentence: Span,
  at: number,
  verb: string,
  quotations: readonly Quotation[],
  earlier: readonly Cue[],
  thread: Thread,
): Cue | null {
  const { text } = passage;
  const end = at + verb.length;
  const before = text.slice(Math.max(sentence.start, at - 24), at);
  const after = text.slice(end, Math.min(sentence.end, end + 90));
  if (noSpeechRules.some((rule) => reportsNothing(rule, verb, before, after))) return null;
  const inverted =
    /^,? (?:["”]|$)/.test(after) ||
    /^(?:told|tells|telling|reminding|informing|assuring|asking|urging|urged|called)$/.test(verb)
      ? null
      : invertedSubject(passage, sentence, at, end, quotations);
  const joined =
    /\b(?:and|but|then)\s(?:also |later |then |has |have |had |on |late |early |[A-Z][a-z]{2,5}day |yesterday |today |last [a-z]{4,6} |this [a-z]{4,6} ){0,4}$/.test(
      before,
    );
  // The board is |calling for talks: no participle, but its verb.
  const participle =
    participles.test(verb) &&
    !(
      /^(?:calling|urging|warning|demanding|appealing|saying|insisting|claiming|arguing|telling|denying)$/.test(verb) &&
      /\b(?:is|are|was|were|been|be) (?:also |now |still |again |already )?$/.test(before)
    );
  const shares = joined || (participle && !documents.test(before.trimEnd()));
  const last = earlier.at(-1);
  const accompanying = participle ? companion(text, sentence.start, at) : null;
  const found =
    inverted ??
    accompanying ??
    (participle ? ownSubject(passage, sentence, at, verb) : null) ??
    // Reed sent a letter |urging: her words.
    (participle && !shares ? sentenceSubject(passage, sentence, at) : null) ??
    (!shares
      ? (verbSubject(passage, sentence, at) ??
        // Reed, who called it “a good day,” said: the words quoted stand in what describes her.
        (quotations.some((quotation) => quotation.end <= at && text.slice(quotation.end, at).trim() === '')
          ? sentenceSubject(passage, sentence, at)
          : null))
      : last !== undefined
        ? null
        : (sentenceSubject(passage, sentence, at) ??
          // Reed, |blaming the weather, closed the bridge: no verb of hers stands before it.
          (participle ? verbSubject(passage, sentence, at) : null)));
  const subject =
    (found === null || found === inverted || participle ? null : describedSubject(passage, sentence, found, at)) ??
    found;
  if (subject === null && !participle && !joined) return null;
  const speaker =
    subject === null
      ? (sharedSpeaker(passage, sentence, at, earlier) ?? thread.speaker ?? nobody(at))
      : participle && subject.start > at
        ? { ...readSpeaker(passage, subject, thread), span: { start: at, end: at } }
        : readSpeaker(passage, subject, thread);
  // “…,” said the mayor, Hugh Hill, as |he opened the bridge
  if (inverted !== null && speaker.actor !== null && passage.people.has(speaker.actor))
    notePerson(thread, speaker, passage.block);
  if (
    isBase(verb) &&
    !/\bd(?:id|oes) $|\bused to $/.test(before) &&
    !/\b(?:(?:went|go|goes) on|texted|phoned|called|wrote|emailed|e-mailed|rang|telephoned|radioed|tweeted|messaged) to $/.test(
      before,
    ) &&
    !/(?:s|people|police|they|media|women|men|department|company|firm|government|council|committee|team|club|union|family|board|ministry|agency|crew|staff|public|group|party|army|navy|military|opposition|majority|pair|couple|community)$/i.test(
      speaker.text.split(/ (?:at|of|in|from|with|for|on|who|to|close|familiar|near|briefed|involved) /)[0] as string,
    )
  )
    return null;
  // spoke of spying, a charge France |denied: of what was said before.
  if (/^(?:an? )?(?:allegations?|charges?|accusations?|claims?|suggestions?) (?!of|that|against|by)/.test(speaker.text))
    if (/^(?:den|reject|dismiss)/.test(verb)) return null;
  // What made officials |think that …: nobody is said to.
  if (speaker.actor === null && /^(?:what|who|which|how|why)\s/i.test(speaker.text)) return null;
  // The vote |showed that: nobody says it; a study of towns |showed.
  const head = speaker.text.split(/ (?:of|by|from|in|on|for|at|with|seen|released|obtained) /)[0] as string;
  const document = documents.test(head) || findings.test(head);
  if (showed.test(verb) && speaker.actor === null && !document) return null;
  if (showing.test(verb) && !document && !documents.test(speaker.text) && !findings.test(speaker.text)) return null;
  // identifies |March 3, 1944 as the day: no day of saying.
  const reach = /^identif/.test(verb) ? end : Math.min(sentence.end, end + 100, timeReach(passage, end, sentence.end));
  const from = Math.min(subject?.start ?? at, at);
  // Reed said on Friday she would stay and the board |said: the day before is of the other's words.
  const other = shares ? undefined : earlier.findLast((cue) => cue.end < from && cue.speaker.span.end < from);
  const told = other !== undefined && /\b(?:and|but|while)\s(?:the |an? )?$/.test(text.slice(other.end, from));
  const lead = told ? from : clauseStart(text, sentence.start, from);
  // "In 2017 the court, which was founded in 1990, said": the time before it all is that of saying.
  // Last year, |he said,| the river rose: the time is that of what is said.
  const ofWords = (time: Span) =>
    /^, $/.test(text.slice(time.end, from)) &&
    /^, (?![“"])/.test(text.slice(end, end + 3)) &&
    /^(?:(?:but|and|in|on|at|late|early) )*$/i.test(text.slice(sentence.start, time.start));
  const times = passage.times.filter(
    (time) => !saysWhich(passage, time, at) && !ofWords(time) && !isToCome(passage, time),
  );
  const own = describesSubject(text.slice(from, at))
    ? (timeWithin(times, { start: at, end: reach }) ?? timeWithin(times, { start: lead, end: from }))
    : (timeWithin(times, { start: lead, end: reach }) ??
      (inverted === null ? null : timeAfter(passage, inverted, sentence.end)));
  return {
    start: at,
    end,
    verb,
    speaker,
    that: saysThat(verb, after) && !pointsBack(passage, sentence, end),
    head:
      accompanying?.start ??
      (subject === null || shares ? at : Math.min(titleStart(passage, sentence, subject, at), at)),
    // What was said first may tell of another day: "said she would come on Friday, adding".
    said:
      (!shares || last === undefined
        ? own
        : givesWords(last)
          ? last.said
          : (timeWithin(passage.times, { start: last.start, end: at }) ?? own ?? last.said)) ??
      carried(passage, thread, speaker),
  };
}

/** |his lawyer|, Hugh Hill, said: where who he is begins, which stands before the name. */
function titleStart({ text, syntax }: Passage, sentence: Span, subject: Span, at: number): number {
  if (subject.start > at || text[subject.end] !== ',') return subject.start;
  const lead = /(?:^|, |\b(?:that|and|but) )((?:the|an?|his|her|its|their|one of) [^,;:"“”.]{2,70}), $/.exec(
    text.slice(sentence.start, subject.start),
  );
  if (lead === null) return subject.start;
  const start = subject.start - (lead[1] as string).length - 2;
  const tells = syntax(sentence).predicates.some((verb) => verb.start >= start && verb.end <= subject.start);
  return tells ? subject.start : start;
}

/** The board announced that tests found oil, |and said: of those who have spoken the one whose verb it is, else the last. */
function sharedSpeaker(passage: Passage, sentence: Span, at: number, earlier: readonly Cue[]): Speaker | undefined {
  const subject = verbSubject(passage, sentence, at);
  const own = subject === null ? undefined : earlier.findLast(({ speaker }) => overlaps(speaker.span, subject));
  return (own ?? earlier.at(-1))?.speaker;
}

/** Ahead of |Saturday|'s debate, of the mayor's |2008| campaign, called |last year|'s bill: it says which thing is meant, not when one spoke. */
function saysWhich({ text }: Passage, { start, end }: Span, verb: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:ahead of|before|prior to|since|until|till)\s(?:the |this |next |last )?$/i.test(before)) return true;
  const after = text.slice(end, end + 24);
  // said in her |1976| memoir: then.
  if (start > verb && /^\d{4}$/.test(text.slice(start, end))) return false;
  if (/^\d{4}$/.test(text.slice(start, end)))
    return /(?:[’']s?|\b(?:the|his|her|its|their)) $/.test(before) && /^ [a-z]/.test(after);
  return /^[’']s? [a-z]/.test(after) && /\b(?:call|describ)\w* $/.test(before);
}

/** Reed, who seeks a third term on |Sept. 10|, denied it: nobody has spoken on a day to come. */
function isToCome({ published }: Passage, { earliest }: TimeReading): boolean {
  return published !== null && earliest !== null && daysBetween(published, earliest) > 1;
}

/** Words that were said follow the verb, not only what it was about ("welcomed the deal on Friday, calling it …"). */
function givesWords({ verb, that }: Cue): boolean {
  return that || rows.get(verb)?.takes !== 'MARK';
}

/** "The road was closed, with |officials saying": the participle's own subject. */
function companion(text: string, from: number, at: number): Span | null {
  const subject = /\bwith ((?:[\w’'.-]+ ){1,5})$/.exec(text.slice(Math.max(from, at - 60), at))?.[1];
  return subject === undefined ? null : { start: at - subject.length, end: at - 1 };
}

/** heard |neighbours saying: those right before the participle, where they are people; denying it, |Reed left: who is named behind. */
function ownSubject(passage: Passage, sentence: Span, at: number, verb: string): Span | null {
  const { text, people } = passage;
  const own = passage.syntax(sentence).predicates.find(({ start, end }) => start <= at && at < end);
  const [first] = own?.subject ?? [];
  if (first === undefined || first.start === sentence.start) return null;
  const span = { start: first.start, end: first.end };
  const named = first.name !== null && people.has(first.name.actor);
  if (first.start > at)
    return first.name !== null && at - sentence.start < 16 && text.slice(at, first.start).endsWith(', ') ? span : null;
  if (!/^ (?:[a-z]+ly )?$/.test(text.slice(first.end, at)) || /^(?:call|accus|mak|announc)/.test(verb)) return null;
  return named || speakingHeads.test(first.head) || agents.test(first.head) ? span : null;
}

/** Nouns of those who do something: voters, supervisors, nurses. */
const agents =
  /^(?:people|children|others|[a-z]{3,}(?:[eo]rs|ists|ees|ians|men|women)|nurses|parents|patients|residents|students|friends|relatives|colleagues|neighbou?rs|executives|officials)$/;

/** "The firm, which was founded last year, said": that time is not of the saying. */
function describesSubject(words: string): boolean {
  return (
    /, (?:which|who|whose|where|formed|founded|born|elected|appointed)\b.*,\s*$/s.test(words) && !atOccasion.test(words)
  );
}

const atOccasion = /\b(?:spoke|speaking|interview|told|address|testif|conference|briefing|met|visit)/;

/** Plural forms, which report only of several: "critics say". */
export function isBase(verb: string): boolean {
  return /^(?:say|explain|claim|allege|insist|argue|contend|believe|think|estimate|expect|hope|fear|worry|warn|predict|remember|show|suggest|indicate|reveal|admit|write|conclude|agree|acknowledge|accuse|deny|urge|complain|criticize|criticise|condemn)$/.test(
    verb,
  );
}

const showed = /^show(?:s|ed)$/;
const showing = /^(?:show|suggest|indicate|reveal)$/;

const verbal = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|did)$/;

/** "said that", "told him that", "said on Friday that"; not "said the bridge was safe and added that". */
function saysThat(verb: string, after: string): boolean {
  const gap = /^((?: [^".,;:]{0,60}?)?) that\b/.exec(after)?.[1];
  if (gap === undefined || thatAlone.test(after)) return false;
  // She remembered that the bridge was old: it came to her.
  if (/^remember/.test(verb)) return false;
  if (gap === '') return true;
  // adding to a list of problems |that grows
  if (/^add/.test(verb) && gap.startsWith(' to ')) return false;
  // said on Monday it was safe |and that: the second of what was said.
  if (/ (?:and|but)$/.test(gap)) return false;
  // ruled on Friday in a decision that |marks a change: it tells of the decision.
  const next = /^[^".,;:]*? that ([a-z]+)\b/.exec(after)?.[1] ?? '';
  if (/ (?:an?|the) (?:[a-z-]+ ){1,2}$/.test(`${gap} `) && (presentForms.has(next) || verbal.test(next))) return false;
  // disclosed in an interview |that appeared on Monday
  if (/^[a-z]{3,}ed$/.test(next) && /^ (?:in|on|at|during|to) /.test(gap)) return false;
  // said at least three of them are in towns that …
  if (/\b(?:is|are|was|were|has|have|had|will|would)\b/.test(gap)) return false;
  if ((gap.match(/[a-z]+/g) ?? []).some((word) => rows.has(word) && word !== 'statement')) return false;
  return (
    listenerVerbs.test(verb) ||
    /^ (?:to|on|in|at|with|outside|inside|from|during|after|before|via|through|as (?:recently|late|early) as|late|early|earlier|last|later|afterwards?|then|instead|separately|privately|yesterday|today|again|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[a-z]+ly)\b/.test(
      gap,
    )
  );
}

/** confirmed |that account in a letter: no clause follows. */
function pointsBack({ text, syntax }: Passage, sentence: Span, end: number): boolean {
  const rest = text.slice(end, sentence.end);
  const noun =
    /^ that (?:[a-z]+ )?([a-z]*[^s\W])(?=[.;]|, (?:but|and|[a-z]+ing)\b| (?:in|on|at|to|of|for|by|during|when|with|as|after|before|through)\b)/.exec(
      rest,
    );
  if (noun === null || prepositions.test(rest.split(' ')[2] as string)) return false;
  return !syntax(sentence).predicates.some(({ start }) => start > end && /^[^,;:]*$/.test(text.slice(end, start)));
}

/** Experts say |that is unlikely: what has been told of before. */
const thatAlone =
  /^ that (?:(?:is|was|would|will|could|can|may|might|should|has|had|did|does)(?:n[’']t)?|won[’']t|can[’']t|means|meant)\b/;

/** Asked by reporters that morning whether he would go, |he said; in one, dated 14 February 2018, |he wrote. */
const askedThen =
  /^(?:Asked\b(?:(?! about | whether | if | how | why )[^,]){0,60} (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last \w+|this \w+|that \w+)(?: \w+)?(?: (?:about|whether|if|how|why|what)\b[^,]*)?|In (?:one|another|an? [\w-]+|the [\w-]+),? dated [^,]+(?:, \d{4})?),\s*$/;

function clauseStart(text: string, from: number, to: number): number {
  // If it opens — as it may this summer — |Reed thinks: what stands before the dash is another clause.
  const dash = text.slice(from, to).search(/ [—–] (?!and |but |then )[^—–]*$/);
  const cut = Math.max(
    text.lastIndexOf('"', to - 1),
    text.lastIndexOf('”', to - 1),
    text.lastIndexOf(';', to - 1),
    dash < 0 ? -1 : from + dash + 1,
  );
  // "The bridge will open next year, police said": the time is in the words, not of them.
  // on Friday, Nov. 12, 2021: the commas of a date part nothing.
  const lead = text
    .slice(Math.max(from, cut + 1), to)
    .replace(/(day|\d), (?=(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{4})\b)/g, '$1 ');
  if (
    /,\s*$/.test(lead) &&
    lead.trim().split(/\s+/).length >= 5 &&
    !/^(?:On|In|At|During|Late|Early|Earlier|Speaking|Addressing)\b[^,]*,\s*$/.test(lead) &&
    !/^(?!Following|During|According|Including|Citing|Referring)[A-Z][a-z]{3,}ing\b[^,]*,\s*$/.test(lead) &&
    !askedThen.test(lead) &&
    !/^(?:On|Late|Early|Earlier) [^,]*,\s(?:after|before|when|as|while|during|following|in|at|hours|a day|just|shortly)\b[^,]*,\s*$/.test(
      lead,
    )
  )
    return to;
  return Math.max(from, cut + 1);
}

export function phraseStart(cue: Cue): number {
  return cue.start - cue.head < 120 ? cue.head : cue.start;
}

const participles = /ing$/;
