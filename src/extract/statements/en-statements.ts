// Statements of an English passage, sentence by sentence: quotations with their reporting clause, then indirect speech.

import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import { draft } from './draft.ts';
import { type Cue, findCues, phraseStart } from './en-cues.ts';
import { quotedElsewhere } from './en-quoted.ts';
import {
  citedBy,
  contentStart,
  type Found,
  following,
  isSpeech,
  nestedWithin,
  quotedAs,
  trimmed,
  voiceOf,
} from './en-reported.ts';
import { carried, isPerson, noteSubject, readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { isRecent } from './recent.ts';
import { mentionsWithin, timeWithin } from './speaker.ts';
import { notePerson, type Thread } from './thread.ts';

export function englishStatements(passage: Passage, sentences: readonly Sentence[], thread: Thread): StatementDraft[] {
  const inside = sentences
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }))
    .filter(({ start, end }) => start < end);
  return sentencesOf(passage, inside).flatMap((sentence) => sentenceStatements(passage, sentence, thread));
}

/** Sentences, joined where one ends inside a quotation. */
function sentencesOf({ quotations, text }: Passage, sentences: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const inside =
      last !== undefined &&
      quotations.some(
        (quotation) => quotation.start < last.end && quotation.end > last.end && quotation.start >= last.start,
      );
    // "No," he said. is cut after the quotation's own mark only when a capital follows; a lower-case word carries on.
    const carries =
      last !== undefined &&
      /["”’][\s]*$/.test(text.slice(last.start, last.end)) &&
      /^[a-z]/.test(text.slice(sentence.start, sentence.end));
    // "Why?" Reed asked. is cut too.
    const closes =
      last !== undefined &&
      /[?!]["”]\s*$/.test(text.slice(last.start, last.end)) &&
      speaking.test(text.slice(sentence.start, sentence.end));
    if (last !== undefined && (inside || carries || closes)) last.end = sentence.end;
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  return joined;
}

/** A sentence that only tells who spoke. */
const speaking =
  /^[A-Z][^.,:;"“”]{0,60}?\s(?:said|says|asked|asks|added|wrote|writes|replied|continued|shouted|exclaimed|wondered)(?:\s(?:on|in|at|via)\s[^,:;"“”]{2,40})?[.]?$/;

function sentenceStatements(passage: Passage, sentence: Span, thread: Thread): StatementDraft[] {
  const quotations = passage.quotations.filter(
    (quotation) => quotation.start >= sentence.start && quotation.end <= sentence.end + 1,
  );
  noteOccasion(passage, sentence, quotations, thread);
  noteLead(passage, sentence, quotations, thread);
  noteDay(passage, sentence, quotations, thread);
  const cues = findCues(passage, sentence, quotations, thread);
  const found =
    accordingTo(passage, sentence, cues, thread) ??
    (cues[0] === undefined ? null : quotedAs(passage, sentence, cues[0], thread)) ??
    quotationFirst(passage, sentence, cues, quotations, thread) ??
    postponed(passage, sentence, cues, quotations) ??
    following(passage, sentence, cues, quotations);
  found.push(...quotedElsewhere(passage, sentence, quotations, cues, found, thread));
  if (found.length === 0 || thread.people.length === 0) noteSubject(passage, sentence, thread);
  for (const { cue, statement } of found) {
    // "According to a statement, Reed raised the matter. She said …": she whom the statement tells of.
    if (!isPerson(passage, cue.speaker)) noteSubject(passage, statement.content, thread);
    remember(passage, cue, thread);
  }
  return found.map(({ statement }) => statement);
}

/** "…," Reed said. and "…," he said, "…." and a quotation that stands alone. Null where no quotation opens the sentence. */
function quotationFirst(
  passage: Passage,
  sentence: Span,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
  thread: Thread,
): Found[] | null {
  const { text } = passage;
  const first = quotations.find((quotation) => isSpeech(passage, quotation));
  if (first === undefined || text.slice(sentence.start, first.start).trim() !== '') return null;
  const cue = cues.find((candidate) => candidate.start >= first.end && candidate.start - first.end < 120);
  if (cue === undefined) return standing(passage, sentence, first, thread);
  const direct = ({ inner }: Quotation): Found => ({
    statement: draft(passage, 'DIRECT', inner, voiceOf(cue), null, 'en/quotation-first'),
    cue,
  });
  const rest = cues.filter((other) => other.start > cue.start);
  const split = quotations.filter(
    (quotation) =>
      quotation.start >= cue.end &&
      isSpeech(passage, quotation) &&
      !rest.some((other) => other.start < quotation.start) &&
      /[,:;.]\s*$|^\s*$/.test(text.slice(Math.max(cue.end, cue.speaker.span.end), quotation.start)),
  );
  const added = rest.length === 0 ? [] : following(passage, { start: cue.end, end: sentence.end }, rest, quotations);
  return [direct(first), ...split.map(direct), ...added];
}

/** A quotation alone in its sentence, or nearly so: the speaker of the passage before goes on speaking. */
function standing(passage: Passage, sentence: Span, quotation: Quotation, thread: Thread): Found[] {
  const rest = passage.text.slice(quotation.end, sentence.end).trim();
  // “…” – Reed.
  const named = passage.mentions.find(({ phrase }) => phrase.start >= quotation.end && phrase.end <= sentence.end);
  if (
    named?.form === 'NAME' &&
    /^[\s,—–-]{0,4}$/.test(passage.text.slice(quotation.end, Math.min(named.start, named.phrase.start))) &&
    /^[\s.]*$/.test(passage.text.slice(named.end, sentence.end))
  ) {
    const span = { start: Math.min(named.start, named.phrase.start), end: named.end };
    const speaker = readSpeaker(passage, span, thread);
    const cue: Cue = {
      ...span,
      verb: '',
      speaker,
      that: false,
      head: span.start,
      said: carried(passage, thread, speaker),
    };
    return [{ statement: draft(passage, 'DIRECT', quotation.inner, voiceOf(cue), null, 'en/quotation-signed'), cue }];
  }
  // “People are not strangers and we will do everything” to help them.
  const goesOn = rest.length <= 2 || (rest.length <= 40 && /^(?:to|for|in|and|at|with|by) [a-z ’']+\.$/.test(rest));
  // Reed criticized the plan. “…”: who was told of in this paragraph, where nobody has spoken in it.
  const [told] = thread.people;
  const speaker = told?.block === passage.block && thread.block !== passage.block ? told.speaker : thread.speaker;
  if (speaker === null || passage.block - (told?.block === passage.block ? told.block : thread.block) > 1 || !goesOn)
    return [];
  const cue: Cue = {
    start: quotation.start,
    end: quotation.start,
    verb: '',
    speaker,
    that: false,
    head: quotation.start,
    said: carried(passage, thread, speaker) ?? (speaker === thread.speaker ? thread.said : null),
  };
  return [{ statement: draft(passage, 'DIRECT', quotation.inner, voiceOf(cue), null, 'en/quotation-continued'), cue }];
}

/** "It might rain, police said." and "It might rain, said Hugh Hill, a farmer." Null where the words do not come first. */
function postponed(
  passage: Passage,
  sentence: Span,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
): Found[] | null {
  const parted = cues.length === 1 && quotations.length === 0 ? whole(passage, sentence, cues[0] as Cue) : null;
  if (parted !== null) return [parted];
  const cue = cues.find((candidate) => closes(passage, sentence, candidate, cues, quotations));
  if (cue === undefined) return null;
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

/** The bridge was old, Reed said, |and should have been closed: the words around the reporting clause are one. */
function whole(passage: Passage, sentence: Span, cue: Cue): Found | null {
  const { text } = passage;
  const before = text.slice(sentence.start, phraseStart(cue));
  if (!/,\s*$/.test(before) || before.trim().split(/\s+/).length < 4 || cue.that || /ing$/.test(cue.verb)) return null;
  const from = Math.max(cue.end, cue.speaker.span.end);
  const rest = text.slice(from, sentence.end);
  if (!/^, (?:and|but|or) [a-z]/.test(rest) || furtherWords.test(rest) || rest.trim().split(/\s+/).length < 4)
    return null;
  const content = trimmed(text, sentence.start, sentence.end);
  return { statement: draft(passage, 'INDIRECT', content, voiceOf(cue), null, 'en/indirect-postponed'), cue };
}

function secondHalf({ text, quotations }: Passage, sentence: Span, cue: Cue): Span | null {
  const from = Math.max(cue.end, cue.speaker.span.end);
  const joint = furtherWords.exec(text.slice(from, sentence.end));
  if (joint === null || quotations.some(({ start, end }) => start < sentence.end && end > from)) return null;
  const words = trimmed(text, from + joint[0].length, sentence.end);
  return words.end - words.start < 12 ? null : words;
}

/** What goes on after the reporting clause with a subject of its own. */
const furtherWords =
  /^(?: (?:on |late |early )?(?:[A-Z][a-z]+day|today|yesterday))?, (?:and|but) (?=(?:(?:the|an?|his|her|its|their|some|many|most|all|no|it|they|he|she|there|two|three|four|five|at least|more than|several|other|another|\d+)\b|[a-z]{4,}s (?:should|will|would|can|could|must|may|are|were|have|had)\b|[A-Z]))/;

/** True where the reporting clause ends what was said. */
function closes(
  passage: Passage,
  sentence: Span,
  cue: Cue,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
): boolean {
  const { text } = passage;
  const before = text.slice(sentence.start, phraseStart(cue));
  if (!/,["”’]?\s*$/.test(before) || before.trim().split(/\s+/).length < 4) return false;
  if (/^(?:Asked|When asked|Speaking|Writing|Responding)\b/.test(before)) return false;
  if (quotations.some(({ start }) => start >= cue.end && /^[\s,:]*$|[:,]\s*$/.test(text.slice(cue.end, start))))
    return false;
  const next = cues.find((other) => other.start > cue.start);
  const end = next === undefined ? sentence.end : phraseStart(next);
  const { span } = cue.speaker;
  if (span.start > cue.end)
    return /^(?:$|[.,;!?\s”"]+$|,|\s(?:in|on|at|of|for|who|after|during|with|from)\b)/.test(text.slice(span.end, end));
  if (cue.that || (/ing$/.test(cue.verb) && cue.head === cue.start)) return false;
  const after = text.slice(contentStart(passage, cue, { start: sentence.start, end }), end);
  return (
    (next === undefined && furtherWords.test(text.slice(cue.end, end))) ||
    after.replace(/[.!?,"”\s]/g, '').length <= 4 ||
    (after.length <= 28 &&
      /^\s*(?:on |late |early )?(?:[A-Z][a-z]+day|today|yesterday|earlier|last|this|at|in|of)\b/.test(after)) ||
    /^\s(?:on |late |early )?(?:[A-Z][a-z]+day|today|yesterday) (?:as|after|before|while|when|amid|following|ahead of|during|at|in)\b[^"“]*$/.test(
      after,
    ) ||
    /^,\s(?:(?:an?|one|two|three|a few|several) (?:days?|weeks?|months?|years?|hours?) (?:after|before)|after|citing|when|without|in|on|as|during|according|amid|following|while|before|ahead of|despite|[a-z]{3,12}ing|but (?:declined|did not)|hours|days|minutes|just|shortly)\b/.test(
      after,
    ) ||
    /^\s(?:of|about)\b/.test(after) ||
    (/^\s(?:in|during|at|on|to|via|by|through|late|early|after|before|following|amid|ahead of|upon)\b[^"“]*$/.test(
      after,
    ) &&
      !/\b(?:that|he|she|it|they)\b/.test(after))
  );
}

function accordingTo(passage: Passage, sentence: Span, cues: readonly Cue[], thread: Thread): Found[] | null {
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

function remember(passage: Passage, cue: Cue, thread: Thread): void {
  thread.speaker = cue.speaker;
  thread.block = passage.block;
  thread.said = cue.said;
  if (isPerson(passage, cue.speaker) && (cue.verb !== 'according to' || cue.speaker.actor !== null))
    notePerson(thread, cue.speaker, passage.block);
  if (cue.said !== null && cue.speaker.actor !== null && !passage.caption)
    thread.saidBy.set(cue.speaker.actor, { edtf: cue.said, block: passage.block });
  // "told reporters on Tuesday" is an occasion: what the same person says further on was said there.
  if (/^(?:told|tells)$/.test(cue.verb) && cue.said?.length === 10 && cue.speaker.actor !== null && !passage.caption)
    if (!thread.occasionOf.has(cue.speaker.actor)) thread.occasionOf.set(cue.speaker.actor, cue.said);
}

const occasions =
  /\b(?:speech|speaking|spoke|address|addressed|interview|conference|briefing|hearing|testimony|testified|remarks|rally|forum|debate|ceremony|podcast|panel)\b/;

/** The day that opens or closes the sentence, with the person it tells of first. */
function noteDay(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  if (passage.caption || quotations.length > 0) return;
  const edtf = timeWithin(passage.times, sentence);
  const first = mentionsWithin(passage.mentions, sentence).find(({ actor }) => passage.people.has(actor));
  if (edtf?.length === 10 && first !== undefined && first.start - sentence.start <= 60)
    thread.dayOf.set(first.actor, { edtf, block: passage.block });
}

/** What is done by saying so, after its doer and before what it says. */
const declares =
  /^(?:[’']s)?(?: \([^()]{2,20}\))?(?:,[^,;.]{3,80},| (?:of|from|for) [^,;.]{3,90}?)?(?: (?:also|has|had|publicly|formally|officially|later|on|late|early|this|today|yesterday|[A-Z][a-z]+day|morning|afternoon|evening|night)){0,4} (?:(said|stated|told|warned|urged|claimed|denied|confirmed|revealed|reported|testified)|announced|declared|ruled|unveiled|ended|suspended|dropped|signed|vetoed|released|issued|published|apologi[sz]ed|resigned|conceded|pledged|promised|sentenced|approved|called|accused|condemned|rejected|banned|ordered|extended|imposed|cancell?ed|endorsed|pardoned|fired|named|nominated|withdrew|pulled|launched)\b/;

/** Whoever declares something in the lead said on that day what is told of them without another: "Reed resigned on Monday. “This is hard,” she said." */
function noteLead(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  const { text, published } = passage;
  if (passage.caption || passage.heading || published === null) return;
  thread.lead ??= passage.block;
  if (passage.block !== thread.lead) return;
  const outside = (span: Span): boolean =>
    !quotations.some((quotation) => quotation.start <= span.start && span.start < quotation.end);
  const times = passage.times.filter(outside);
  for (const mention of mentionsWithin(passage.mentions, sentence)) {
    const { start, end, actor } = mention;
    if (start - sentence.start > 120 || thread.occasionOf.has(actor) || !outside(mention)) continue;
    if (/\b(?:by|to|with|against)\s(?:the\s)?$/.test(text.slice(Math.max(sentence.start, start - 10), start))) continue;
    const verb = declares.exec(text.slice(end, Math.min(sentence.end, end + 220)));
    if (verb === null) continue;
    // "said he would go on Friday": the day of what was said.
    const reach = verb[1] === undefined ? sentence.end : end + verb[0].length;
    const day = timeWithin(times, { start: sentence.start, end: reach });
    if (day?.length === 10 && day <= published && isRecent(published, day)) thread.occasionOf.set(actor, day);
  }
}

/** Whoever is told to meet, call or speak on a day said there what is told of him without another day. */
function noteOccasion(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  if (passage.caption || !occasions.test(passage.text.slice(sentence.start, sentence.end))) return;
  const outside = (span: Span): boolean =>
    !quotations.some((quotation) => quotation.start <= span.start && span.start < quotation.end);
  const own = timeWithin(passage.times.filter(outside), sentence);
  const subject = mentionsWithin(passage.mentions, sentence).find(({ actor }) => passage.people.has(actor))?.actor;
  // "On Monday Reed joined the calls." "Reed was asked while speaking to the press.": that Monday.
  const day = thread.dayOf.get(subject ?? '');
  const edtf = own ?? (day !== undefined && passage.block - day.block <= 1 ? day.edtf : null);
  if (edtf === null || edtf.length !== 10) return;
  for (const mention of mentionsWithin(passage.mentions, sentence))
    if (passage.people.has(mention.actor) && outside(mention) && !thread.occasionOf.has(mention.actor))
      thread.occasionOf.set(mention.actor, edtf);
}
