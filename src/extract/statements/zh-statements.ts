// Statements of a Chinese passage, period by period: quotations with their reporting words, then indirect speech.

import { documentNouns } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { nextEnd, type Passage, periodsOf } from './passage.ts';
import type { Quotation } from './quotations.ts';
import type { Thread } from './thread.ts';
import { type Cue, findCues } from './zh-cues.ts';
import { mentionsWithin, nounPhrase, readSpeaker, type Speaker, timeWithin } from './zh-speaker.ts';
import {
  antecedent,
  carriedDay,
  dayFits,
  noteDay,
  noteOccasion,
  noteSubject,
  relayedDay,
  subjectOf,
} from './zh-thread.ts';

interface Voice {
  readonly speaker: Speaker;
  readonly said: string | null;
  readonly cue: Span;
  readonly verb: string | null;
}

export function chineseStatements(passage: Passage, thread: Thread): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  const followedByCue = (from: number, to: number) =>
    findCues(passage, { start: from, end: Math.min(to, from + 60) }).length > 0;
  for (const period of periodsOf(passage, followedByCue)) drafts.push(...periodStatements(passage, period, thread));
  return drafts;
}

function periodStatements(passage: Passage, period: Span, thread: Thread): StatementDraft[] {
  const first = passage.quotations.find((quotation) => quotation.start >= period.start && quotation.start < period.end);
  if (first !== undefined && passage.text.slice(period.start, first.start).trim() === '' && spoken(passage, first)) {
    return quotationFirst(passage, period, first, thread);
  }
  if (!passage.caption) noteOccasion(passage, period, thread);
  const cues = findCues(passage, period);
  const cue = cues[0];
  if (cue === undefined) {
    noteDay(passage, period, thread);
    noteSubject(passage, period, thread);
    return accordingTo(passage, period, thread);
  }
  return reported(passage, period, cues, thread);
}

/** A quotation is speech, not a scare quote or a title, when it ends like a sentence or is long enough to be one. */
function spoken({ text }: Passage, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end);
  return /[。！？!?，,…]$/.test(words) || words.length >= 12;
}

/** “…。”王毅说。 and “…，”他说，“…。” and a quotation that stands alone. */
function quotationFirst(passage: Passage, period: Span, quotation: Quotation, thread: Thread): StatementDraft[] {
  const end = Math.min(period.end, nextEnd(passage, quotation.end));
  const cue = findCues(passage, { start: quotation.end, end: Math.min(end, quotation.end + 80) })[0];
  if (cue === undefined) {
    // Words that carry on: the speaker of the passage before goes on speaking.
    if (
      thread.speaker === null ||
      passage.block - thread.block > 1 ||
      passage.text.slice(quotation.end, end).trim().length > 2
    )
      return [];
    const voice: Voice = {
      speaker: thread.speaker,
      said: carriedDay(thread, thread.speaker) ?? thread.said,
      cue: quotation,
      verb: null,
    };
    return [
      draft(passage, 'DIRECT', quotation.inner, voice, viaOf(thread, voice.speaker, passage), 'zh/quotation-continued'),
    ];
  }
  const voice = voiceAt(passage, quotation.end, cue, thread);
  const via = viaOf(thread, voice.speaker, passage);
  remember(passage, voice, thread);
  const drafts = [draft(passage, 'DIRECT', quotation.inner, voice, via, 'zh/quotation-first')];
  const next = passage.quotations.find(
    (candidate) =>
      candidate.start >= quotation.end &&
      candidate.start < period.end &&
      candidate.start <= Math.max(cue.end + 3, cue.content + 1),
  );
  if (next !== undefined) return [...drafts, draft(passage, 'DIRECT', next.inner, voice, via, 'zh/quotation-split')];
  // “…。”王芳说，桥面不能承重。
  const rest = trimmed(passage, cue.content, period.end);
  if (cue.marked && rest.end - rest.start >= 6) drafts.push(...contentDrafts(passage, rest, voice, via));
  return drafts;
}

function reported(passage: Passage, period: Span, cues: readonly Cue[], thread: Thread): StatementDraft[] {
  const [cue, ...others] = cues as [Cue, ...Cue[]];
  let voice = voiceAt(passage, period.start, cue, thread);
  let via = viaOf(thread, voice.speaker, passage);
  if (via !== null && timeWithin(passage.times, { start: period.start, end: cue.start }) === null)
    voice = { ...voice, said: relayedDay(thread, voice.speaker) ?? voice.said };
  const quoting = quotingParty(passage, period.start, cue);
  if (quoting !== null) {
    via = readSpeaker(passage, quoting.outer, thread.speaker);
    const speaker = readSpeaker(passage, quoting.inner, null);
    voice = { ...voice, speaker, said: carriedDay(thread, speaker) };
  }
  let current = cue;
  // One party relates what another says: 中共声明还表示，布林肯表示，…
  for (const inner of others) {
    if (!(voice.speaker.document || relays(passage, current, voice.speaker)) || inner.start - current.content > 40)
      break;
    const phrase = subjectOf(passage, current.content, inner.start);
    if (phrase === null || phrase.start - current.content > 2) break;
    via = voice.speaker;
    if (voice.said !== null && voice.speaker.actor !== null) thread.saidBy.set(voice.speaker.actor, voice.said);
    const speaker = readSpeaker(passage, phrase, thread.speaker);
    voice = {
      speaker,
      said: relayedDay(thread, speaker),
      cue: { start: phrase.start, end: inner.end },
      verb: inner.verb,
    };
    current = inner;
  }
  // 我们 outside quotation marks is the writer, who is no source of his own article.
  if (voice.speaker.text === '' || /^(?:我|我们|笔者|本文|本报)$/.test(voice.speaker.text)) return [];
  remember(passage, voice, thread, via);
  const parts = coordinate(
    passage,
    period,
    current,
    others.filter((other) => other.start > current.start),
  );
  return parts.flatMap(({ content, verb, cueSpan }) => {
    const said: Voice = { ...voice, verb, cue: cueSpan ?? voice.cue };
    return contentDrafts(passage, content, said, via);
  });
}

const publishes =
  /(?:发表|发布|发出|刊登|公布|签署)[^，。；]{0,12}(?:声明|公报|新闻稿|公告|通报|通告|报告|文章|社论|公开信|报道|报导)/;

/** 判词引述律师称: the party quoted speaks, the quoting one relates. */
function quotingParty(passage: Passage, from: number, cue: Cue): { outer: Span; inner: Span } | null {
  const words = passage.folded.slice(from, cue.start);
  const match = /(?:引述|引用|援引|转述|转引)(?=[^，。；：]{2,40}$)/.exec(words);
  if (match === null) return null;
  const at = from + match.index;
  const outer = subjectOf(passage, from, at);
  const inner = nounPhrase(passage, at + match[0].length, cue.start);
  return outer === null || inner === null ? null : { outer, inner };
}

/** Media and documents relate; 据…报道 does. */
function relays({ folded }: Passage, cue: Cue, speaker: Speaker): boolean {
  return (
    /^(?:报道|报导|引述|引用|转述|披露|写道|称|消息)/.test(cue.verb) &&
    (speaker.document || /(?:报道|报导|消息|引述|引用|援引|报)/.test(folded.slice(speaker.span.end, cue.content)))
  );
}

/** The words after the cue, cut where the same subject takes another reporting verb: …，并强调… */
function coordinate(
  passage: Passage,
  period: Span,
  cue: Cue,
  others: readonly Cue[],
): { content: Span; verb: string; cueSpan: Span | null }[] {
  const parts: { content: Span; verb: string; cueSpan: Span | null }[] = [];
  let start = cue.content;
  let verb = cue.verb;
  let cueSpan: Span | null = null;
  for (const other of others) {
    const joint =
      /[，；,;]\s?(?:并且|并|还|又|也|同时|但|且|而且|进而|另|另外)?(?:还|又|也|再次|再|同时|进一步|明确)?$/.exec(
        passage.folded.slice(start, other.start),
      );
    if (joint === null || joint[0].length < 2 || !/并|还|又|也|同时|再次/.test(joint[0])) continue;
    parts.push({ content: trimmed(passage, start, start + joint.index), verb, cueSpan });
    start = other.content;
    verb = other.verb;
    cueSpan = other;
  }
  parts.push({ content: trimmed(passage, start, period.end), verb, cueSpan });
  return parts.filter(({ content }) => content.end - content.start >= 4);
}

function contentDrafts(passage: Passage, content: Span, voice: Voice, via: Speaker | null): StatementDraft[] {
  const quotation = passage.quotations.find((candidate) => candidate.start === content.start);
  if (
    quotation !== undefined &&
    (quotation.end >= content.end - 1 || /[：:]$/.test(passage.text.slice(passage.start, content.start).trimEnd()))
  ) {
    if (!spoken(passage, quotation) && voice.verb !== null && quotation.inner.end - quotation.inner.start < 4)
      return [];
    return [draft(passage, 'DIRECT', quotation.inner, voice, via, 'zh/quotation-after')];
  }
  const rule = via === null ? 'zh/indirect' : 'zh/indirect-nested';
  // 李明说，工程没有延误，“大桥明年就会通车。”: the quotation is a sentence of its own.
  const closing = passage.quotations.find(
    (candidate) =>
      candidate.start > content.start + 4 &&
      candidate.end >= content.end - 1 &&
      candidate.inner.end - candidate.inner.start >= 8 &&
      /[，：,:]\s*$/.test(passage.text.slice(content.start, candidate.start)) &&
      /[。！？!?]$/.test(passage.text.slice(candidate.inner.start, candidate.inner.end)),
  );
  if (closing === undefined || closing.start >= content.end)
    return [draft(passage, 'INDIRECT', content, voice, via, rule)];
  return [
    draft(passage, 'INDIRECT', trimmed(passage, content.start, closing.start), voice, via, rule),
    draft(passage, 'DIRECT', closing.inner, voice, via, 'zh/quotation-closing'),
  ];
}

function trimmed({ text, quotations }: Passage, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s。！？!?，,；;：:]/.test(text[to - 1] as string)) to--;
  while (from < to && /[\s，,；;：:]/.test(text[from] as string)) from++;
  const cut = quotations.find((quotation) => quotation.start < to && quotation.end > to);
  if (cut !== undefined && cut.inner.end === to) to = cut.end;
  return { start: from, end: to };
}

/** Who speaks at `cue`, and when: the noun phrase of its clause, else of the period, else the speaker before. */
function voiceAt(passage: Passage, from: number, cue: Cue, thread: Thread): Voice {
  const phrase = subjectOf(passage, from, cue.start);
  const inherited = thread.speaker !== null && passage.block - thread.block <= 1 ? thread.speaker : null;
  const nobody: Speaker = {
    actor: null,
    span: { start: cue.start, end: cue.start },
    text: '',
    document: false,
    pronoun: true,
  };
  const speaker =
    phrase === null
      ? inherited === null
        ? nobody
        : { ...inherited, pronoun: true }
      : readSpeaker(passage, phrase, antecedent(passage, from, phrase, thread) ?? inherited);
  // 交通部发表声明说: what it published speaks, and may relate others.
  const published = phrase !== null && publishes.test(passage.folded.slice(phrase.end, cue.content));
  const own = timeWithin(passage.times, { start: from, end: cue.start });
  const said =
    own ??
    (speaker.pronoun && dayFits(passage, thread, speaker)
      ? (thread.day?.edtf ?? null)
      : (carriedDay(thread, speaker) ?? (speaker.pronoun && speaker.actor === null ? thread.said : null)));
  return {
    speaker: published ? { ...speaker, document: true } : speaker,
    said,
    cue: { start: phrase?.start ?? cue.start, end: cue.end },
    verb: cue.verb,
  };
}

function viaOf(thread: Thread, speaker: Speaker, passage: Passage): Speaker | null {
  const { relay, document } = thread;
  if (relay !== null && relay.block === passage.block && speaker.actor === relay.actor) return relay.via;
  if (document === null || document.block !== passage.block || speaker.document) return null;
  return speaker.actor !== null &&
    speaker.actor !== document.speaker.actor &&
    (speaker.pronoun || !/发言人/.test(passage.folded.slice(speaker.span.start, speaker.span.end)))
    ? document.speaker
    : null;
}

function remember(passage: Passage, voice: Voice, thread: Thread, via: Speaker | null = null): void {
  thread.speaker = voice.speaker;
  thread.block = passage.block;
  if (voice.speaker.actor !== null && passage.people.has(voice.speaker.actor))
    thread.person = { speaker: voice.speaker, block: passage.block };
  thread.relay =
    via !== null && voice.speaker.actor !== null
      ? { via, actor: voice.speaker.actor, block: passage.block }
      : thread.relay?.actor === voice.speaker.actor
        ? thread.relay
        : null;
  const source = via ?? voice.speaker;
  if (source.document) thread.document = { speaker: source, block: passage.block };
  if (voice.said !== null && voice.speaker.actor !== null) thread.saidBy.set(voice.speaker.actor, voice.said);
  if (voice.said !== null) thread.day = { edtf: voice.said, block: passage.block, actor: voice.speaker.actor };
  thread.said = voice.said;
}

/** 根据中方的声明，双方讨论了…: the document says it. */
function accordingTo(passage: Passage, period: Span, thread: Thread): StatementDraft[] {
  const { folded } = passage;
  const lead = /^[\s”」]*(?:另)?(?:根据|据|依据|按照)([^，。：“”]{2,30})[，：]/.exec(
    folded.slice(period.start, Math.min(period.end, period.start + 60)),
  );
  if (lead === null) return [];
  const words = (lead[1] as string).replace(/(?:中|里|上|显示|称|说)$/, '');
  if (!documentNouns.test(words) && !/(?:人士|消息|说法|介绍|统计|调查|知情人|报道|报导)$/.test(words)) return [];
  const start = period.start + lead[0].length - 1 - (lead[1] as string).length;
  const phrase = { start, end: start + words.length };
  const speaker = readSpeaker(passage, phrase, null);
  const content = trimmed(passage, period.start + lead[0].length, period.end);
  if (content.end - content.start < 6) return [];
  const named = speaker.actor !== null ? speaker : { ...speaker, document: true };
  const voice: Voice = {
    speaker: named,
    said: timeWithin(passage.times, phrase),
    cue: { start: period.start, end: phrase.end },
    verb: null,
  };
  remember(passage, voice, thread);
  return [draft(passage, 'INDIRECT', content, voice, null, 'zh/according-to')];
}

function draft(
  passage: Passage,
  mode: StatementDraft['mode'],
  content: Span,
  voice: Voice,
  via: Speaker | null,
  rule: string,
): StatementDraft {
  const about = [...new Set(mentionsWithin(passage.mentions, content).map((mention) => mention.actor))];
  return {
    mode,
    content,
    cue: voice.cue,
    verb: voice.verb,
    speaker: voice.speaker.actor,
    speakerText: voice.speaker.text,
    via: via?.actor ?? null,
    viaText: via?.text ?? null,
    addressees: [],
    said: voice.said,
    about: about.filter((actor) => actor !== voice.speaker.actor),
    topics: [],
    rule,
  };
}
