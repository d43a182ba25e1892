// English words that follow their reporting verb, or stand before it at a sentence's end: "police said the bridge …".

import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { isAct } from './en-acts.ts';
import { contentStart, indirect, inWork, making, promising, trimmed } from './en-content.ts';
import { deedAfter, mainClause } from './en-content-end.ts';
import { type Cue, phraseStart, rows } from './en-cues.ts';
import { readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { nobody, timeWithin } from './speaker.ts';
import { newThread, type Thread } from './thread.ts';

/** A statement with the cue that reports it. */
export interface Found {
  readonly statement: StatementDraft;
  readonly cue: Cue;
}

/** The statements that the cues of a sentence introduce, each with its cue: a quotation is direct, a clause indirect. `nests`: words within their words are told apart. */
export function following(
  passage: Passage,
  sentence: Span,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
  nests = true,
): Found[] {
  const found: Found[] = [];
  let reached = sentence.start;
  cues.forEach((cue, index) => {
    if (cue.start < reached) return;
    const next = cues.slice(index + 1).find((other) => jointBefore(passage, sentence, cue, other) !== null);
    const end = next === undefined ? sentence.end : (jointBefore(passage, sentence, cue, next) as number);
    const statement = wordsAfter(passage, { start: sentence.start, end }, cue, nests ? cues : [], quotations);
    if (statement.length === 0) return;
    found.push(...statement);
    reached = Math.max(...statement.map(({ statement: { content } }) => content.end));
  });
  return found;
}

/**
 * "The agency quoted the minister as saying that …" and "The minister was quoted by the agency as saying …": the one
 * quoted speaks, the other relates. Null where `cue` is no such "saying".
 */
export function quotedAs(passage: Passage, sentence: Span, cue: Cue, thread: Thread): Found[] | null {
  const { text } = passage;
  if (!/^(?:saying|telling)$/.test(cue.verb)) return null;
  const quoted = passage.quotations.find(
    (quotation) => quotation.start === sentence.start && quotation.end < cue.start && isSpeech(passage, quotation),
  );
  const start = Math.max(quoted?.end ?? sentence.start, cue.start - 200);
  const lead = text.slice(start, cue.start);
  const active =
    /^(?:.*[,;]\s)?\s?(.{2,60}?)\s(?:has |have )?(?:also )?(?:quot(?:ed|es)|cited|cites|reported)\s(.{2,80}?)\sas\s$/s.exec(
      lead,
    );
  const passive =
    /^(?:.*[,;]\s(?!\d{1,3},\s))?(.{2,80}?)(?:, \d{1,3},)?\s(?:is|was|were|has been|have been)\s(?:also )?(?:quoted|cited)(?:\s(?:by|in)\s(.{2,60}?))?(?:\sas)?\s$/s.exec(
      lead,
    );
  const [speaker, via] = passive !== null ? [passive[1], passive[2]] : active !== null ? [active[2], active[1]] : [];
  if (speaker === undefined) return null;
  const read = (words: string) => {
    const at = start + lead.indexOf(words);
    return readSpeaker(passage, { start: at, end: at + words.length }, thread);
  };
  const words = trimmed(text, contentStart(passage, { ...cue, speaker: nobody(cue.start) }, sentence), sentence.end);
  // “…,” Reed was quoted as saying |by the Herald.
  const by =
    quoted === undefined ? undefined : /^ (?:by|in) ([^,.;:"“”]{2,60})/.exec(text.slice(cue.end, sentence.end))?.[1];
  if (quoted === undefined && words.end - words.start < 8) return null;
  const told = { ...cue, speaker: read(speaker) };
  const rule = via === undefined && by === undefined ? 'en/indirect' : 'en/indirect-nested';
  const relating =
    via !== undefined
      ? read(via)
      : by !== undefined
        ? readSpeaker(passage, { start: cue.end + 4, end: cue.end + 4 + by.length }, thread)
        : null;
  const add = (mode: 'DIRECT' | 'INDIRECT', content: Span): Found => ({
    statement: draft(passage, mode, content, voiceOf(told), relating, rule),
    cue: told,
  });
  return quoted === undefined ? [add('INDIRECT', words)] : [add('DIRECT', quoted.inner)];
}

/** Where the words of `cue` end because `other` shares its subject: "…, and added that"; "…, adding that". Null where it begins nothing of its own. */
function jointBefore({ text, mentions, syntax }: Passage, sentence: Span, cue: Cue, other: Cue): number | null {
  const joint =
    /(?:,? (?:and|but|while|whereas)|, (?:with|though|although|as|even as|just as)|;|,|\s[—–])\s+(?:also |later |then |further |has |have )*$/.exec(
      text.slice(cue.end, phraseStart(other)),
    );
  if (joint === null || joint.index < 4) return null;
  // told him they were lost |and asked for the way: what they told of themselves.
  const [asker] = syntax(sentence).predicates.find(({ start }) => start === other.start)?.subject ?? [];
  if (
    other.verb === 'asked' &&
    /^(?:he|she|they)$/.test(asker?.head ?? '') &&
    (asker?.start ?? 0) > cue.end &&
    / for /.test(text.slice(other.end, other.end + 5))
  )
    return null;
  // "said that |Reed and Hill agreed": both are the subject of what was said.
  const named = mentions.find(({ end }) => end === cue.end + joint.index);
  if (named !== undefined && /^[^,;]*\bthat (?:the )?$/.test(text.slice(cue.end, named.phrase.start))) return null;
  // said |troopers and deputies responded: nothing is told before "and".
  const at = cue.end + joint.index;
  if (
    /^ and /.test(joint[0]) &&
    other.head !== other.start &&
    !syntax(sentence).predicates.some(
      ({ start, end }) => start > cue.end && start < at && !/ing$/.test(text.slice(start, end)),
    )
  )
    return null;
  const comma = joint[0].startsWith(',') && !/and|but|while|whereas|with|though|as/.test(joint[0]);
  return comma && other.head !== other.start ? null : cue.end + joint.index;
}

/** "The Herald reported, citing officials, …": the one cited speaks, the paper relates. `end`: where the words about it end. */
export function citedBy(
  passage: Passage,
  cue: Cue,
  to: number,
): { readonly voice: Voice; readonly end: number } | null {
  // The governor said, citing witnesses, …: his own words.
  if (cue.speaker.actor !== null && passage.people.has(cue.speaker.actor)) return null;
  const from = Math.max(cue.end, cue.speaker.span.end);
  const cited = /^(?: (?:on |late |early )?[A-Z][a-z]+day)?,? (?:citing|quoting) ([^,.;:"“”]{3,80})/.exec(
    passage.text.slice(from, to),
  );
  if (cited === null || !/^(?:report|sa(?:id|ys)|writ|wrote)/.test(cue.verb)) return null;
  const end = from + cited[0].length;
  const phrase = { start: end - (cited[1] as string).length, end };
  return { voice: { ...voiceOf(cue), speaker: readSpeaker(passage, phrase, newThread()) }, end };
}

/** Verbs by which somebody judges with a few words. */
const judging =
  /^(?:remember(?:ed|s)?|called|calling|calls|described|describes|describing|characteri[sz](?:ed|es|ing)|denounced|denouncing|branded|labell?ed|dubbed|hailed|hailing|condemned|dismissed)$/;

/** said |from the steps of the hall, “…” */
const spokenFrom =
  /^\s(?:from|at|in|on|during|outside|inside|after|before|upon|via|near) (?!that\b)(?:(?!(?:that|he|she|it|they|was|were|is|are|had|has|would)\b)[^\s"“;:.]+ ){1,12}?(?:[^\s"“;:.]+),\s$/;

/** called it “our moment” |in a post: where one speaks, no more of the words. */
const spokenIn =
  /^ (?:in|on|during|at|to|via) (?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,3}(?:post|statement|interview|tweet|letter|e-?mail|speech|memo|message|briefing|conference|hearing|video|podcast|column|article|filing|report|reporters)\b/;

/** What more is said of the thing that a few quoted words judge. */
const goesOn = /^ (?:that|which|who|whose|of|for|in|on|to|with|against|from|aimed|designed|meant)(?: [^\s,.;:]+){3,}/;

function wordsAfter(
  passage: Passage,
  within: Span,
  cue: Cue,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
): Found[] {
  const { text } = passage;
  // Reed, quoted by the Herald, said
  const relaying = /, (?:as )?(?:quoted|cited) (?:by|in) ([^,.;:"“”]{3,60}), $/.exec(
    text.slice(cue.head, cue.start),
  )?.[1];
  if (relaying !== undefined) {
    const phrase = { start: cue.start - 2 - relaying.length, end: cue.start - 2 };
    const via = readSpeaker(passage, phrase, newThread());
    return wordsAfter(passage, within, { ...cue, head: cue.start }, cues, quotations).map((found) => ({
      ...found,
      statement: { ...found.statement, via: via.actor, viaText: via.text },
    }));
  }
  // The Herald, citing officials, said
  const aside = /, (?:citing|quoting) ([^,.;:"“”]{3,80}), $/.exec(text.slice(cue.head, cue.start))?.[1];
  if (
    aside !== undefined &&
    /^(?:report|sa(?:id|ys)|writ|wrote)/.test(cue.verb) &&
    (cue.speaker.actor === null || !passage.people.has(cue.speaker.actor)) &&
    indirect(passage, cue, within)
  ) {
    const phrase = { start: cue.start - 2 - aside.length, end: cue.start - 2 };
    const words = trimmed(text, contentStart(passage, cue, within), within.end);
    const voice = { ...voiceOf(cue), speaker: readSpeaker(passage, phrase, newThread()) };
    if (words.end - words.start >= 12)
      return [{ statement: draft(passage, 'INDIRECT', words, voice, cue.speaker, 'en/indirect-nested'), cue }];
  }
  const cited = citedBy(passage, cue, within.end);
  if (cited !== null && /^,\s/.test(text.slice(cited.end, cited.end + 2))) {
    const words = trimmed(text, cited.end, within.end);
    if (words.end - words.start >= 12)
      return [{ statement: draft(passage, 'INDIRECT', words, cited.voice, cue.speaker, 'en/indirect-nested'), cue }];
  }
  const start = contentStart(passage, cue, within);
  // said in her book, “A Long Road,” that: a title is no word of hers.
  const reach = inWork.test(text.slice(cue.end, within.end)) ? start : cue.end;
  const next = quotations.find((quotation) => quotation.start >= reach && quotation.start < within.end);
  // expressed “great sadness”
  if (
    next !== undefined &&
    /^(?:express|voic)/.test(cue.verb) &&
    /^ (?:(?:his|her|its|their) )?$/.test(text.slice(cue.end, next.start))
  )
    return [{ statement: draft(passage, 'DIRECT', next.inner, voiceOf(cue), null, 'en/quotation-after'), cue }];
  // described it as a “sad day”, calling it "a sad time": few words are enough to judge by.
  if (
    next !== undefined &&
    judging.test(cue.verb) &&
    /^[^"“.;,]{1,50}\s(?:as\s(?:an?\s)?|(?:it|this|that|them|him|her|[a-z’']+)\s(?:an?\s)?)$/.test(
      text.slice(cue.end, next.start),
    )
  ) {
    // called the bill a “good bill” |that would help everybody: the words go on behind the mark.
    const whole = trimmed(text, Math.min(start, next.start), within.end);
    const few =
      !spokenIn.test(text.slice(next.end, whole.end)) &&
      text.slice(next.inner.start, next.inner.end).split(' ').length <= 2;
    const more = goesOn.test(text.slice(next.end, whole.end)) && !spokenIn.test(text.slice(next.end, whole.end));
    if (more || (few && /^ [a-z]/.test(text.slice(next.end, whole.end))))
      return [{ statement: draft(passage, 'INDIRECT', whole, voiceOf(cue), null, 'en/indirect'), cue }];
    return [{ statement: draft(passage, 'DIRECT', next.inner, voiceOf(cue), null, 'en/quotation-after'), cue }];
  }
  if (next !== undefined && isSpeech(passage, next)) {
    const between = text.slice(Math.min(start, next.start), next.start);
    const introduces =
      /^[\s,:—–-]{0,12}(?:in part|that|:)?[\s,:]{0,12}$/.test(between) ||
      /^[^"“]{0,80}:\s*$/.test(between) ||
      spokenFrom.test(between);
    // Reed told the court it was a mistake: “…”
    const colon =
      /^[^"“]{12,400}:\s*$/.test(between) && indirect(passage, cue, { start: within.start, end: next.start });
    const before = trimmed(text, start, next.start);
    // As Reed said |of the old hall: “…”
    if (colon && /^(?:of|about) /.test(text.slice(before.start, before.end)))
      return [{ statement: draft(passage, 'DIRECT', next.inner, voiceOf(cue), null, 'en/quotation-after'), cue }];
    if (colon && before.end - before.start >= 12)
      return (['INDIRECT', 'DIRECT'] as const).map((mode) => ({
        statement:
          mode === 'INDIRECT'
            ? draft(passage, mode, before, voiceOf(cue), null, 'en/indirect')
            : draft(passage, mode, next.inner, voiceOf(cue), null, 'en/quotation-after'),
        cue,
      }));
    if (introduces || (judging.test(cue.verb) && /^[^"“.;]{0,80}$/.test(between)))
      return [{ statement: draft(passage, 'DIRECT', next.inner, voiceOf(cue), null, 'en/quotation-after'), cue }];
  }
  if (!indirect(passage, cue, within)) return [];
  const content = trimmed(
    text,
    start,
    Math.min(deedAfter(text, cue, { start, end: within.end }), mainClause(passage, within, cue, start)),
  );
  if (content.end - content.start < 8) return [];
  const nested = nestedWithin(passage, content, cues, cue, quotations);
  if (nested.length > 0) return nested;
  if (!cue.that && isAct(cue.verb, text.slice(content.start, content.end))) return [actOn(passage, cue, content)];
  return [{ statement: draft(passage, 'INDIRECT', content, voiceOf(cue), null, 'en/indirect'), cue }];
}

/** welcomed the agreement |on Friday: the day of the deed, not of what it is about. */
function actOn(passage: Passage, cue: Cue, content: Span): Found {
  const { text, times } = passage;
  const time = times.find(({ start, end }) => end === content.end && text.slice(content.start, start).endsWith(' on '));
  const day = time === undefined ? null : timeWithin([time], time);
  const object = day === null ? content : { start: content.start, end: (time as Span).start - ' on '.length };
  const voice = { ...voiceOf(cue), ...(day === null ? {} : { said: day }) };
  return { statement: draft(passage, 'INDIRECT', object, voice, null, 'en/act'), cue };
}

/**
 * One party's words within another's: "Smith told detectives that …, court papers say", "Police said Smith told them …".
 * Empty where `within` does not begin with a speaker of its own.
 */
export function nestedWithin(
  passage: Passage,
  within: Span,
  cues: readonly Cue[],
  via: Cue,
  quotations: readonly Quotation[],
): Found[] {
  const inside = cues.filter(
    (candidate) => candidate.start >= within.start && candidate.end < within.end && candidate !== via,
  );
  const inner = inside.find(
    (candidate) => indirect(passage, candidate, within) || quotations.some(({ start }) => opensAt(candidate, start)),
  );
  if (inner === undefined || inner.speaker.text === '' || rows.get(inner.verb)?.stance === 'OPINION') return [];
  // Witnesses and cameras confirmed it: what shows something says nothing.
  if (inner.speaker.actor === null && proofs.test(inner.speaker.text)) return [];
  // Reed said |he told Hall, police said |they found it: the speaker's own words of himself.
  const ofPerson = via.speaker.actor !== null && passage.people.has(via.speaker.actor);
  const pronoun = passage.text.slice(inner.speaker.span.start, inner.speaker.span.end);
  if (via.start < inner.start && (ofPerson ? /^(?:he|she)$/i : /^(?:they|it)$/i).test(pronoun)) return [];
  if (promising.test(inner.verb) && !inner.that) return [];
  // Reed said |the board had made clear that: her words of what it did.
  if (making.test(inner.verb)) return [];
  if (inner.speaker.actor !== null && inner.speaker.actor === via.speaker.actor) return [];
  const lead = passage.text.slice(within.start, phraseStart(inner));
  if (lead.length > 4 && !/^(?:After|Before|When|While|In|On|At|During|Later|Then)\b[^,]{0,100},\s*$/.test(lead))
    return [];
  const own = { start: phraseStart(inner), end: within.end };
  // Papers, reporting the call on Friday, said that |Reed told Hill: Friday is the day of the papers.
  const dated = passage.times.some(({ start, end }) => start >= via.end && end <= within.end);
  if (inner.speaker.actor === null && inner.speaker.text === via.speaker.text) return [];
  return following(passage, own, inside.slice(inside.indexOf(inner)), quotations, false).map(({ statement, cue }) => ({
    statement: {
      ...statement,
      said: dated || via.end > inner.start ? statement.said : null,
      via: via.speaker.actor,
      viaText: via.speaker.text,
      rule: statement.rule === 'en/indirect' ? 'en/indirect-nested' : statement.rule,
    },
    cue,
  }));

  /** Reed stated, |“…”; not: Reed fell, got up and yelled “…”. */
  function opensAt({ start, end, speaker }: Cue, quotation: number): boolean {
    return (
      quotation < within.end &&
      /^,? $/.test(passage.text.slice(end, quotation)) &&
      /^(?: (?:also|then|later|has|had|[a-z]+ly))? ?$/.test(passage.text.slice(speaker.span.end, start))
    );
  }
}

/** What shows something and says nothing. */
const proofs =
  /\b(?:cameras?|footage|videos?|tests?|evidence|DNA|samples?|images?|photos?|photographs?|pictures?|scans?|tracks|examinations?|autops(?:y|ies)|findings|results|data|figures|research|stud(?:y|ies))$/;

export function voiceOf(cue: Cue): Voice {
  return {
    speaker: cue.speaker,
    said: cue.said,
    cue: { start: Math.min(cue.start, phraseStart(cue)), end: cue.end },
    verb: cue.verb === '' ? null : cue.verb,
  };
}

export function isSpeech({ text }: Passage, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end);
  return /[.,!?…—–]$|\.\]$/.test(words) || words.split(/\s+/).length >= 5;
}
