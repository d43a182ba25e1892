// Statements of an English passage: quotations with their reporting clause, indirect speech before and after its speaker.

import { documents, needsThat, speechVerbs, takesClause } from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import type { Thread } from './thread.ts';
import { mentionsWithin, type Speaker, timeWithin } from './zh-speaker.ts';

interface Cue extends Span {
  readonly verb: string;
  readonly speaker: Speaker;
  readonly that: boolean;
  readonly said: string | null;
}

export function englishStatements(passage: Passage, sentences: readonly Sentence[], thread: Thread): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const sentence of sentencesOf(passage, sentences)) drafts.push(...sentenceStatements(passage, sentence, thread));
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
  const according = accordingTo(passage, sentence, thread);
  if (according !== null) return [according];
  const cues = findCues(passage, sentence, quotations, thread);
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
  remember(passage, cue, thread);
  const before = trimmed(passage.text, sentence.start, phraseStart(cue));
  if (isPostponed(passage, sentence, cue)) return [draft(passage, 'INDIRECT', before, cue, 'en/indirect-postponed')];
  return following(passage, sentence, cue, cues.slice(1), quotations);
}

/** What follows the cue: a quotation is direct, a clause indirect; "and added that …" begins another. */
function following(
  passage: Passage,
  sentence: Span,
  cue: Cue,
  others: readonly Cue[],
  quotations: readonly Quotation[],
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
      (candidate) => candidate.start === content.start && candidate.end >= content.end - 1,
    );
    if (content.end - content.start < 8) return;
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
    said: carried(thread, thread.speaker),
  };
  return [{ ...draft(passage, 'DIRECT', quotation.inner, cue, 'en/quotation-continued'), verb: null }];
}

function accordingTo(passage: Passage, sentence: Span, thread: Thread): StatementDraft | null {
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
    said: timeWithin(passage.times, phrase),
  };
  return draft(passage, 'INDIRECT', content, cue, 'en/according-to');
}

/** Reporting verbs outside quotations with their subject. */
function findCues(passage: Passage, sentence: Span, quotations: readonly Quotation[], thread: Thread): Cue[] {
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
      /\b(?:to|the|a|an|this|that|his|her|its|their|of|will|would|can|could|may|might|should|must|not|no|is|are|was|were|be|been|being|by|in|with|for|any|some|many|two|three|several|other|recent|new|which|police)\s$/i.test(
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
    const inverted = /^,? (?:["”]|$)/.test(after) ? null : invertedSubject(passage, sentence, at, end, quotations);
    const subject = inverted ?? subjectBefore(passage, sentence, at, quotations);
    if (
      subject === null &&
      !/^(?:adding|saying|noting|stating|writing|warning|insisting|arguing|claiming|stressing|announcing|telling|urging)$|and\s$/.test(
        /and\s$/.test(before) ? 'and ' : verb,
      )
    )
      continue;
    const speaker =
      subject === null ? (cues.at(-1)?.speaker ?? thread.speaker ?? nobody(at)) : readSpeaker(passage, subject, thread);
    const that = /^(?: [^".,;:]{0,60})? that\b/.test(after);
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
      said: timeWithin(passage.times, clause) ?? carried(thread, speaker),
    });
  }
  return cues.filter((cue) => cue.speaker.text !== '');
}

/** A time right after the verb belongs to the saying ("said on Friday that"); one further on to what was said. */
function timeReach(passage: Passage, end: number, sentenceEnd: number): number {
  const next = passage.times.find((time) => time.start >= end && time.start - end <= 12);
  return next !== undefined &&
    next.end <= sentenceEnd &&
    /^\s*(?:,\s*)?(?:on |late |early |in a statement |earlier )?/.test(passage.text.slice(end, next.start))
    ? next.end
    : end;
}

function clauseStart(text: string, from: number, to: number): number {
  const cut = Math.max(text.lastIndexOf('"', to - 1), text.lastIndexOf('”', to - 1), text.lastIndexOf(';', to - 1));
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
  let clause = text.slice(start, at);
  const auxiliary =
    /\s+(?:has|have|had|also|later|then|previously|repeatedly|recently|reportedly|further|again|once|first|initially|subsequently|publicly|early|never|still|has also|had previously|went on to|on [A-Z][a-z]+day|[A-Z][a-z]+day|last week|in a (?:written )?(?:statement|tweet|post|letter|release|interview|email))*\s*$/.exec(
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

function readSpeaker(passage: Passage, phrase: Span, thread: Thread): Speaker {
  const words = passage.text.slice(phrase.start, phrase.end).trim();
  const inside = mentionsWithin(passage.mentions, phrase);
  const last = inside.at(-1);
  const plain = (actor: string | null, extra: Partial<Speaker> = {}): Speaker => ({
    actor,
    span: phrase,
    text: words,
    document: false,
    pronoun: false,
    ...extra,
  });
  if (last === undefined) {
    if (/^(?:he|she|they|it)$/i.test(words))
      return {
        ...plain(thread.speaker?.actor ?? null, { pronoun: true }),
        text: thread.speaker?.actor === null ? thread.speaker.text : words,
      };
    return plain(null, { document: documents.test(words) });
  }
  const rest = passage.text
    .slice(last.end, phrase.end)
    .replace(/^[’']s?\s*/, '')
    .trim();
  if (rest === '') return plain(last.actor, { pronoun: last.form === 'REFERENCE' });
  if (documents.test(rest)) return plain(last.actor, { document: true });
  return plain(null);
}

function nobody(at: number): Speaker {
  return { actor: null, span: { start: at, end: at }, text: '', document: false, pronoun: false };
}

function phraseStart(cue: Cue): number {
  return cue.speaker.span.start < cue.start && cue.start - cue.speaker.span.start < 120
    ? cue.speaker.span.start
    : cue.start;
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

function indirect({ text }: Passage, cue: Cue, sentence: Span): boolean {
  if (cue.that) return true;
  const rest = text
    .slice(Math.max(cue.end, cue.speaker.span.start > cue.end ? cue.speaker.span.end : cue.end), sentence.end)
    .replace(/^[\s,]+/, '');
  if (rest.length < 10) return false;
  if (!needsThat.has(cue.verb)) return true;
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

function contentStart({ text }: Passage, cue: Cue, sentence: Span): number {
  const from = cue.speaker.span.start > cue.end ? cue.speaker.span.end : cue.end;
  const rest = text.slice(from, sentence.end);
  const lead = /^(?:[^".;:“]{0,80}?\bthat\s+)/.exec(rest);
  if (cue.that && lead !== null) return from + lead[0].length;
  if (/^(?:told|tells|telling)$/.test(cue.verb)) {
    const object = /^\s+[A-Za-z’' .]{2,40}?(?:,\s+|\s+(?=(?:he|she|it|they|the|there|to)\b))/.exec(rest);
    if (object !== null) return from + object[0].length;
  }
  return from;
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
  if (cue.said !== null && cue.speaker.actor !== null) thread.saidBy.set(cue.speaker.actor, cue.said);
}

function noteSubject(passage: Passage, sentence: Span, thread: Thread): void {
  const first = passage.mentions.find(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end && mention.start - sentence.start <= 30,
  );
  if (first === undefined || first.form === 'REFERENCE') return;
  thread.speaker = {
    actor: first.actor,
    span: first,
    text: passage.text.slice(first.start, first.end),
    document: false,
    pronoun: false,
  };
  thread.block = passage.block;
}

function carried(thread: Thread, speaker: Speaker): string | null {
  return speaker.actor === null ? null : (thread.saidBy.get(speaker.actor) ?? null);
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
