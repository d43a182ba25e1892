// Statements of an English passage, sentence by sentence: quotations with their reporting clause, then indirect speech.

import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import { draft } from './draft.ts';
import { accordingTo } from './en-according.ts';
import { blockQuote, noteIntroduction } from './en-block-quote.ts';
import { type Cue, findCues } from './en-cues.ts';
import { postponed } from './en-postponed.ts';
import { quoteTag } from './en-quote-tag.ts';
import { quotedElsewhere } from './en-quoted.ts';
import { type Found, following, isSpeech, quotedAs, voiceOf } from './en-reported.ts';
import { noteDay, noteLead, noteOccasion } from './en-said.ts';
import { carried, isPerson, readSpeaker } from './en-speaker.ts';
import { noteBody, noteHead, noteIssuer, noteObject, noteSubject } from './en-told-of.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { isOneDay } from './recent.ts';
import type { Speaker } from './speaker.ts';
import { notePerson, type Thread } from './thread.ts';

export function englishStatements(passage: Passage, sentences: readonly Sentence[], thread: Thread): StatementDraft[] {
  const quoted = blockQuote(passage, thread);
  if (quoted !== null) return quoted;
  const inside = sentences
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }))
    .filter(({ start, end }) => start < end);
  const found = sentencesOf(passage, inside).flatMap((sentence) => sentenceStatements(passage, sentence, thread));
  const last = inside.at(-1);
  if (last !== undefined && !passage.caption) noteIntroduction(passage, last, thread);
  return found;
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
  noteIssuer(passage, sentence, thread);
  noteHead(passage, sentence, thread);
  noteObject(passage, sentence, thread);
  noteBody(passage, sentence, thread);
  const cues = findCues(passage, sentence, quotations, thread);
  const found =
    toldThrough(passage, sentence, cues, quotations, thread) ??
    accordingTo(passage, sentence, cues, thread) ??
    quotedBy(passage, sentence, cues, thread) ??
    quotationFirst(passage, sentence, cues, quotations, thread) ??
    postponed(passage, sentence, cues, quotations) ??
    following(passage, sentence, cues, quotations);
  found.push(...quotedElsewhere(passage, sentence, quotations, cues, found, thread));
  if (found.length === 0 || thread.people.length === 0) noteSubject(passage, sentence, thread);
  thread.since = found.length > 0 ? null : doerOf(passage, sentence, quotations, thread);
  // Asked whether she would go, Reed said no. “…,” |she said.
  const silent = found.length > 0 ? undefined : cues.findLast(({ speaker }) => isNamed(passage, speaker));
  if (silent !== undefined) notePerson(thread, silent.speaker, passage.block);
  for (const { cue, statement } of found) {
    // "According to a statement, Reed raised the matter. She said …": she whom the statement tells of.
    if (!isPerson(passage, cue.speaker)) noteSubject(passage, statement.content, thread);
    // He was asked by the Sultan to judge a race. |“I did,” he said: who was asked.
    if (cue.words !== undefined) continue;
    // “No,” Reed said when a man |asked: he only gave her the word.
    if (found.length > 1 && /\b(?:when|as|after|if) $/.test(passage.text.slice(sentence.start, cue.head))) continue;
    remember(passage, cue, thread);
    // Ann Pike said the district had promised …. |She: Pike.
    const { via } = statement;
    if (
      via !== null &&
      passage.people.has(via) &&
      !(cue.speaker.actor !== null && passage.people.has(cue.speaker.actor))
    )
      notePerson(thread, relayer(statement), passage.block);
    thread.relay =
      statement.viaText === null || cue.speaker.actor === null
        ? null
        : { via: relayer(statement), actor: cue.speaker.actor, block: passage.block };
  }
  return found.map(({ statement }) => statement);
}

/** She laughs at that. |“He’s not wrong.”: whom a sentence without words of anybody begins with. */
function doerOf(
  passage: Passage,
  sentence: Span,
  quotations: readonly Quotation[],
  thread: Thread,
): { speaker: Speaker; block: number } | null {
  if (quotations.length > 0) return null;
  const pronoun = /^(?:He|She) (?!(?:was|is|had been) [a-z]+ed\b)/.exec(
    passage.text.slice(sentence.start, sentence.start + 24),
  );
  const speaker =
    pronoun === null
      ? null
      : readSpeaker(passage, { start: sentence.start, end: sentence.start + pronoun[0].length - 1 }, thread);
  return speaker?.actor == null || !passage.people.has(speaker.actor) ? null : { speaker, block: passage.block };
}

function isNamed({ people }: Passage, { actor, pronoun }: Speaker): boolean {
  return actor !== null && people.has(actor) && !pronoun;
}

/** The Herald quoted Reed as saying, the Herald reported Reed |as saying. */
function quotedBy(passage: Passage, sentence: Span, [first, second]: readonly Cue[], thread: Thread): Found[] | null {
  const cue = second !== undefined && /^report/.test(first?.verb ?? '') ? second : first;
  return cue === undefined ? null : quotedAs(passage, sentence, cue, thread);
}

/** “…,” Reed told the court, according to the Herald; “…,” Reed said, the Herald reported: her words by way of the Herald. */
function toldThrough(
  passage: Passage,
  sentence: Span,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
  thread: Thread,
): Found[] | null {
  const [own, other] = cues;
  const [first] = quotations;
  if (own === undefined || first?.start !== sentence.start || own.start < first.end || quotations.length > 1)
    return null;
  const { text } = passage;
  const from = Math.max(own.end, own.speaker.span.end);
  const rest = text.slice(from, sentence.end);
  const source = /^[^"“”;:]{0,60}, (?:according to|as quoted by|as reported by|per) ([^,;:"“”]{2,60}?)\.?\s*$/.exec(
    rest,
  );
  const at = source === null ? -1 : from + source[0].lastIndexOf(source[1] as string);
  const relates =
    other !== undefined && relating.test(other.verb) && other.head >= from && /, $/.test(text.slice(from, other.head))
      ? other.speaker
      : null;
  const ends =
    relates !== null && text.slice(Math.max(other?.end ?? 0, relates.span.end), sentence.end).trim().length <= 1;
  const via =
    source !== null
      ? readSpeaker(passage, { start: at, end: at + (source[1] as string).length }, thread)
      : ends
        ? relates
        : null;
  const quoted = via === null ? null : quotationFirst(passage, sentence, [own], quotations, thread);
  return (
    quoted?.map(({ statement, cue }) => ({
      statement: { ...statement, via: via?.actor ?? null, viaText: via?.text ?? null },
      cue,
    })) ?? null
  );
}

const relating = /^(?:report|quot|wrote|writ|said|says)/;

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
  // “…” and “…,” |Reed said
  const chain = [first];
  for (const quotation of quotations)
    if (/^,? (?:and|but|or) $/.test(text.slice((chain.at(-1) as Quotation).end, quotation.start)))
      chain.push(quotation);
  const reached = (chain.at(-1) as Quotation).end;
  const cue =
    cues.find((candidate) => candidate.start >= reached && candidate.start - reached < 120) ??
    quoteTag(passage, sentence, chain.at(-1) as Quotation, thread) ??
    undefined;
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
  const { awaiting } = thread;
  thread.awaiting = null;
  const begun: Found[] =
    awaiting !== null && passage.block - awaiting.block === 1
      ? [{ statement: draft(passage, 'DIRECT', awaiting.content, voiceOf(cue), null, 'en/quotation-continued'), cue }]
      : [];
  return [...begun, ...chain.map(direct), ...split.map(direct), ...added];
}

/** The next paragraph goes on with the quotation and tells whose it is. */
function speaksNext({ text, end }: Passage): boolean {
  const next = /^\s*["“]([^"“”]{2,700})[,?!.]["”]\s([^.“”"]{3,120})/.exec(text.slice(end, end + 900));
  return next !== null && /\b(?:said|says|told|added|wrote|explained|continued|asked)\b/.test(next[2] as string);
}

/** A quotation alone in its sentence, or nearly so: the speaker of the passage before goes on speaking. */
function standing(passage: Passage, sentence: Span, quotation: Quotation, thread: Thread): Found[] {
  const rest = passage.text.slice(quotation.end, sentence.end).trim();
  // “We waited for years. ⏎ “Now it is here,” said Reed: the next paragraph tells who speaks.
  if (!quotation.closed && speaksNext(passage)) {
    thread.awaiting = { content: quotation.inner, block: passage.block };
    return [];
  }
  // “People are not strangers and we will do everything” to help them.
  const goesOn = rest.length <= 2 || (rest.length <= 40 && /^(?:to|for|in|and|at|with|by) [a-z ’']+\.$/.test(rest));
  // Reed criticized the plan. “…”: who was told of in this paragraph, where nobody has spoken in it.
  const [told] = thread.people;
  const { since } = thread;
  const speaker =
    since?.block === passage.block
      ? since.speaker
      : told?.block === passage.block && thread.block !== passage.block
        ? told.speaker
        : thread.speaker;
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
  // …, according to the Herald. “…”: still by way of the Herald.
  const { relay } = thread;
  const via = relay !== null && relay.actor === speaker.actor && passage.block - relay.block <= 1 ? relay.via : null;
  return [{ statement: draft(passage, 'DIRECT', quotation.inner, voiceOf(cue), via, 'en/quotation-continued'), cue }];
}

function relayer({ via, viaText, cue }: StatementDraft): Speaker {
  return { actor: via, span: cue, text: viaText ?? '', document: false, pronoun: false };
}

function remember(passage: Passage, cue: Cue, thread: Thread): void {
  // An official said on Monday …. ⏎ Ann Reed, the head of the board, said ….
  const { actor } = cue.speaker;
  if (thread.unnamed !== null && actor !== null && passage.people.has(actor)) {
    if (cue.said === thread.unnamed.edtf) thread.occasionOf.set(actor, cue.said);
    thread.unnamed = null;
  }
  if (passage.block === thread.lead && actor === null && isOneDay(cue.said) && isPerson(passage, cue.speaker))
    thread.unnamed = { edtf: cue.said, block: passage.block };
  thread.speaker = cue.speaker;
  thread.block = passage.block;
  thread.said = cue.said;
  if (actor === null ? !isPerson(passage, cue.speaker) : passage.bodies.has(actor)) thread.body = null;
  if (isPerson(passage, cue.speaker) && (cue.verb !== 'according to' || cue.speaker.actor !== null))
    notePerson(thread, cue.speaker, passage.block);
  // A reporter asked Reed: “…?” “…,” |she replied.
  const asked = /^ask(?:ed|s)$/.test(cue.verb)
    ? passage.mentions.find(
        ({ start, form, actor }) =>
          form === 'NAME' &&
          passage.people.has(actor) &&
          /^ (?:[A-Za-z.]+ )?$/.test(passage.text.slice(cue.end, start)),
      )
    : undefined;
  if (asked !== undefined) {
    const text = passage.text.slice(asked.start, asked.end);
    notePerson(thread, { actor: asked.actor, span: asked, text, document: false, pronoun: false }, passage.block);
  }
  if (cue.said !== null && cue.speaker.actor !== null && !passage.caption)
    thread.saidBy.set(cue.speaker.actor, { edtf: cue.said, block: passage.block });
  // "told reporters on Tuesday" is an occasion: what the same person says further on was said there.
  const before = /\bhad (?:[a-z]+ )?$/.test(passage.text.slice(Math.max(0, cue.start - 16), cue.start));
  if (
    /^(?:told|tells)$/.test(cue.verb) &&
    !before &&
    isOneDay(cue.said) &&
    cue.speaker.actor !== null &&
    !passage.caption
  )
    if (!thread.occasionOf.has(cue.speaker.actor)) thread.occasionOf.set(cue.speaker.actor, cue.said);
}
