// Statements of an English passage: quotations with their reporting clause, indirect speech before and after its speaker.

import { listeners, needsThat, speechVerbs, takesClause } from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import { type Cue, findCues, phraseStart } from './en-cues.ts';
import { carried, isPerson, readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { mentionsWithin, timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

export function englishStatements(passage: Passage, sentences: readonly Sentence[], thread: Thread): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  const inside = sentences.map(({ start, end, block }) => ({
    start: Math.max(start, passage.start),
    end: Math.min(end, passage.end),
    block,
  }));
  for (const sentence of sentencesOf(passage, inside)) drafts.push(...sentenceStatements(passage, sentence, thread));
  return drafts;
}

/** Sentences, joined where one ends inside a quotation. */
function sentencesOf({ quotations, text }: Passage, sentences: readonly Sentence[]): Span[] {
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
    if (last !== undefined && (inside || carries)) last.end = sentence.end;
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  return joined;
}

function sentenceStatements(passage: Passage, sentence: Span, thread: Thread): StatementDraft[] {
  const quotations = passage.quotations.filter(
    (quotation) => quotation.start >= sentence.start && quotation.end <= sentence.end + 1,
  );
  const quoted = quotations.filter((quotation) => isSpeech(passage, quotation));
  noteOccasion(passage, sentence, quotations, thread);
  const cues = findCues(passage, sentence, quotations, thread);
  const according = accordingTo(passage, sentence, cues, thread);
  if (according !== null) return [according];
  const first = quoted[0];
  if (first !== undefined && passage.text.slice(sentence.start, first.start).trim() === '') {
    const cue = cues.find((candidate) => candidate.start >= first.end && candidate.start - first.end < 120) ?? null;
    if (cue === null) return standing(passage, sentence, first, thread);
    remember(passage, cue, thread);
    return [first, ...quoted.filter((quotation) => quotation.start >= cue.end)].map((quotation) =>
      draft(passage, 'DIRECT', quotation.inner, cue, 'en/quotation-first'),
    );
  }
  const cue = cues[0];
  if (cue === undefined) {
    noteSubject(passage, sentence, thread);
    return [];
  }
  const last = cues.at(-1) as Cue;
  if (isPostponed(passage, sentence, last)) {
    remember(passage, last, thread);
    const before = trimmed(passage.text, sentence.start, phraseStart(last));
    return [
      nestedWithin(passage, before, cues, last, thread) ??
        draft(passage, 'INDIRECT', before, last, 'en/indirect-postponed'),
    ];
  }
  remember(passage, cue, thread);
  return following(passage, sentence, cue, cues.slice(1), quotations, thread);
}

/**
 * One party's words within another's: "Smith told detectives that …, court papers say", "Police said Smith told them …".
 * Null where `within` does not begin with a speaker of its own.
 */
function nestedWithin(
  passage: Passage,
  within: Span,
  cues: readonly Cue[],
  via: Cue,
  thread: Thread,
): StatementDraft | null {
  const inside = cues.filter(
    (candidate) => candidate.start >= within.start && candidate.end < within.end && candidate !== via,
  );
  const first = inside[0];
  const inner = inside.find((candidate) => indirect(passage, candidate, within));
  if (first === undefined || inner === undefined || inner.speaker.text === '') return null;
  if (speechVerbs.get(inner.verb) === 'OPINION') return null;
  if (inner.speaker.actor !== null && inner.speaker.actor === via.speaker.actor) return null;
  const lead = passage.text.slice(within.start, phraseStart(first));
  if (lead.length > 4 && !/^(?:After|Before|When|While|In|On|At|During|Later|Then)\b[^,]{0,60},\s*$/.test(lead))
    return null;
  const content = trimmed(passage.text, contentStart(passage, inner, within), within.end);
  if (content.end - content.start < 8) return null;
  remember(passage, inner, thread);
  return {
    ...draft(passage, 'INDIRECT', content, inner, 'en/indirect-nested'),
    via: via.speaker.actor,
    viaText: via.speaker.text,
  };
}

/** What follows the cue: a quotation is direct, a clause indirect; "and added that …" begins another. */
function following(
  passage: Passage,
  sentence: Span,
  cue: Cue,
  others: readonly Cue[],
  quotations: readonly Quotation[],
  thread: Thread,
): StatementDraft[] {
  const next = quotations.find((quotation) => quotation.start >= cue.end);
  const between = next === undefined ? null : passage.text.slice(cue.end, next.start);
  if (
    next !== undefined &&
    between !== null &&
    isSpeech(passage, next) &&
    /^[\s,:—–-]*(?:in part|that)?[\s,:]*$|^[^"“]{0,80}[:,]\s*$/.test(between) &&
    next.end >= sentence.end - 30
  ) {
    return [draft(passage, 'DIRECT', next.inner, cue, 'en/quotation-after')];
  }
  if (!indirect(passage, cue, sentence)) {
    return next !== undefined && isSpeech(passage, next)
      ? [draft(passage, 'DIRECT', next.inner, cue, 'en/quotation-after')]
      : [];
  }
  const drafts: StatementDraft[] = [];
  let start = contentStart(passage, cue, sentence);
  let current = cue;
  for (const other of others) {
    const joint = /(?:,? and|;|,? but)\s+(?:also |later |then |further )?$/.exec(
      passage.text.slice(start, phraseStart(other)),
    );
    if (joint === null || other.start <= start) continue;
    push(trimmed(passage.text, start, start + joint.index), current);
    current = {
      ...other,
      speaker: other.speaker.text === '' ? current.speaker : other.speaker,
      said: other.said ?? current.said,
    };
    start = contentStart(passage, current, sentence);
  }
  push(trimmed(passage.text, start, sentence.end), current);
  return drafts;

  function push(content: Span, by: Cue): void {
    const quotation = quotations.find(
      (candidate) =>
        candidate.start === content.start &&
        (candidate.end >= content.end - 1 ||
          // "We could not win," and the flag is at half-mast: the reporter goes on.
          (/,$/.test(passage.text.slice(candidate.inner.start, candidate.inner.end)) &&
            /^\s(?:and|but|as|while|after|before)\b/.test(passage.text.slice(candidate.end, content.end)))),
    );
    if (content.end - content.start < 8) return;
    const nested = quotation === undefined ? nestedWithin(passage, content, [cue, ...others], by, thread) : null;
    if (nested !== null) {
      drafts.push(nested);
      return;
    }
    drafts.push(
      quotation === undefined
        ? draft(passage, 'INDIRECT', content, by, 'en/indirect')
        : draft(passage, 'DIRECT', quotation.inner, by, 'en/quotation-after'),
    );
  }
}

function isSpeech({ text }: Passage, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end);
  return /[.,!?…—–]$|\.\]$/.test(words) || words.split(/\s+/).length >= 5;
}

function standing(passage: Passage, sentence: Span, quotation: Quotation, thread: Thread): StatementDraft[] {
  if (
    thread.speaker === null ||
    passage.block - thread.block > 1 ||
    passage.text.slice(quotation.end, sentence.end).trim().length > 2
  )
    return [];
  const cue: Cue = {
    start: quotation.start,
    end: quotation.start,
    verb: '',
    speaker: thread.speaker,
    that: false,
    head: quotation.start,
    said: carried(thread, thread.speaker) ?? thread.said,
  };
  return [{ ...draft(passage, 'DIRECT', quotation.inner, cue, 'en/quotation-continued'), verb: null }];
}

function accordingTo(passage: Passage, sentence: Span, cues: readonly Cue[], thread: Thread): StatementDraft | null {
  const text = passage.text.slice(sentence.start, sentence.end);
  const match =
    /\b[Aa]ccording to ((?:[^,.;]|\.(?=\S)|(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Sgt|Lt|Capt|U\.S))\.)+)/.exec(text);
  if (match === null) return null;
  const phrase = { start: sentence.start + match.index + 13, end: sentence.start + match.index + match[0].length };
  const leads = match.index === 0;
  const content = leads
    ? trimmed(passage.text, phrase.end, sentence.end)
    : trimmed(passage.text, sentence.start, sentence.start + match.index);
  if (content.end - content.start < 12) return null;
  const speaker = readSpeaker(passage, phrase, thread);
  const cue: Cue = {
    start: sentence.start + match.index,
    end: phrase.end,
    verb: 'according to',
    speaker,
    that: false,
    head: sentence.start + match.index,
    said: timeWithin(passage.times, phrase),
  };
  return (
    nestedWithin(passage, content, cues, cue, thread) ?? draft(passage, 'INDIRECT', content, cue, 'en/according-to')
  );
}

/** "It might rain, police said." */
function isPostponed({ text }: Passage, sentence: Span, cue: Cue): boolean {
  const before = text.slice(sentence.start, phraseStart(cue));
  const after = text.slice(Math.max(cue.end, cue.speaker.span.end), sentence.end);
  return (
    /,\s*$/.test(before) &&
    before.trim().split(/\s+/).length >= 4 &&
    after.replace(/[.!?"”\s]/g, '').length <= 24 &&
    !/^\s*(?:that|he|she|it|they|the)\b/.test(after)
  );
}

function indirect(passage: Passage, cue: Cue, sentence: Span): boolean {
  const { text } = passage;
  if (cue.that) return true;
  const rest = text
    .slice(Math.max(cue.end, cue.speaker.span.start > cue.end ? cue.speaker.span.end : cue.end), sentence.end)
    .replace(/^[\s,]+/, '');
  if (rest.length < 10) return false;
  if (!needsThat.has(cue.verb)) return true;
  if (/^(?:told|tells|telling)$/.test(cue.verb) && listenerEnd(passage, cue.end, sentence.end) !== null) return true;
  if (/^(?:told|tells|telling)$/.test(cue.verb))
    return /^[A-Za-z’' .]{2,40}?(?:,| (?:that|he|she|it|they|the|there|to)\b)/.test(rest);
  if (/^(?:urged|urges|urging|asked|ordered|advised|instructed)$/.test(cue.verb))
    return /\bto [a-z]/.test(rest.slice(0, 80));
  if (/^(?:denied|denies|denying)$/.test(cue.verb)) return true;
  return (
    takesClause.has(cue.verb) &&
    /^(?:there|he|she|it|they|we|his|her|the|a|an|its|their|[A-Z][\w’'-]+)\b[^,.;]*? (?:is|are|was|were|had|has|have|will|would|could|can|did|does|do|should|may|might|must|[a-z]+ed)\b/.test(
      rest,
    )
  );
}

function contentStart(passage: Passage, cue: Cue, sentence: Span): number {
  const { text } = passage;
  const from = cue.speaker.span.start > cue.end ? cue.speaker.span.end : cue.end;
  const rest = text.slice(from, sentence.end);
  const lead = /^(?:[^".;:“]{0,80}?\bthat\s+)/.exec(rest);
  if (cue.that && lead !== null) return from + lead[0].length;
  if (/^(?:told|tells|telling)$/.test(cue.verb)) {
    const listener = listenerEnd(passage, cue.end, sentence.end);
    if (listener !== null) return listener;
    const object = /^\s+[A-Za-z’' .]{2,40}?(?:,\s+|\s+(?=(?:he|she|it|they|the|there|to)\b))/.exec(rest);
    if (object !== null) return from + object[0].length;
  }
  return from;
}

/** Where the words begin after the listener of "told reporters today …" or "told Smith …"; null when no listener is known. */
function listenerEnd({ text, mentions, times }: Passage, from: number, to: number): number | null {
  const start = from + 1;
  const noun = listeners.exec(text.slice(start, Math.min(to, start + 40)));
  const mention = mentions.find((candidate) => Math.min(candidate.start, candidate.phrase.start) === start);
  let end = mention !== undefined ? mention.end : noun !== null ? start + noun[0].length : null;
  if (end === null || end >= to) return null;
  const reached = end;
  const time = times.find(
    (candidate) => candidate.start >= reached && candidate.start - reached <= 4 && candidate.end < to,
  );
  if (time !== undefined) end = time.end;
  const that = /^,?\s+that\s+/.exec(text.slice(end, end + 8));
  return that === null ? end : end + that[0].length;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s.!?,;:—–]/.test(text[to - 1] as string) && !/[A-Z]\.$/.test(text.slice(to - 2, to))) to--;
  while (from < to && /[\s,;:—–]/.test(text[from] as string)) from++;
  return { start: from, end: to };
}

function remember(passage: Passage, cue: Cue, thread: Thread): void {
  thread.speaker = cue.speaker;
  thread.block = passage.block;
  thread.said = cue.said;
  if (isPerson(passage, cue.speaker)) thread.person = { speaker: cue.speaker, block: passage.block };
  if (cue.said !== null && cue.speaker.actor !== null) thread.saidBy.set(cue.speaker.actor, cue.said);
}

const occasions =
  /\b(?:speech|speaking|spoke|address|addressed|interview|conference|briefing|meeting|met|hearing|call|announcing|announced|testimony|testified|remarks|rally|forum|debate|ceremony|podcast|panel)\b/;

/** Whoever is told to meet, call or speak on a day said there what is told of him without another day. */
function noteOccasion(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): void {
  if (!occasions.test(passage.text.slice(sentence.start, sentence.end))) return;
  const outside = (span: Span): boolean =>
    !quotations.some((quotation) => quotation.start <= span.start && span.start < quotation.end);
  const edtf = timeWithin(passage.times.filter(outside), sentence);
  if (edtf === null || edtf.length !== 10) return;
  for (const mention of mentionsWithin(passage.mentions, sentence))
    if (passage.people.has(mention.actor) && outside(mention) && !thread.saidBy.has(mention.actor))
      thread.saidBy.set(mention.actor, edtf);
}

function noteSubject(passage: Passage, sentence: Span, thread: Thread): void {
  const first = passage.mentions.find(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end && mention.start - sentence.start <= 30,
  );
  if (first === undefined || first.form === 'REFERENCE' || !passage.people.has(first.actor)) return;
  const speaker = {
    actor: first.actor,
    span: first,
    text: passage.text.slice(first.start, first.end),
    document: false,
    pronoun: false,
  };
  thread.person = { speaker, block: passage.block };
}

function draft(passage: Passage, mode: StatementDraft['mode'], content: Span, cue: Cue, rule: string): StatementDraft {
  const about = [...new Set(mentionsWithin(passage.mentions, content).map((mention) => mention.actor))];
  return {
    mode,
    content,
    cue: { start: Math.min(cue.start, phraseStart(cue)), end: cue.end },
    verb: cue.verb,
    speaker: cue.speaker.actor,
    speakerText: cue.speaker.text,
    via: null,
    viaText: null,
    addressees: [],
    said: cue.said,
    about: about.filter((actor) => actor !== cue.speaker.actor),
    topics: [],
    rule,
  };
}
