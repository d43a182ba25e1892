// Statements of a Chinese passage, period by period: quotations with their reporting words, then indirect speech.

import {
  arguesOn,
  documentNouns,
  goesOnAfter,
  humanNouns,
  introducedCrowd,
  judges,
  manyPeople,
  reportersWords,
  saidOutright,
  speechNouns,
} from '../../language/zh/speech.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { nextEnd, type Passage, periodsOf, trimmed } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';
import { accordingTo } from './zh-according.ts';
import { contentDrafts, isSpoken, listed } from './zh-content.ts';
import { type Cue, findCues } from './zh-cues.ts';
import { outermost, reported } from './zh-reported.ts';
import { carriedDay, dayWithin, noteDay, noteOccasion } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { antecedent, noteIssuer, noteSubject, subjectOf } from './zh-thread.ts';
import { unreported } from './zh-unreported.ts';
import { isHuman, remember, viaOf, voiceAt } from './zh-voice.ts';

export function chineseStatements(passage: Passage, thread: Thread): StatementDraft[] {
  const followedByCue = (from: number, to: number) =>
    findCues(passage, { start: from, end: Math.min(to, from + 60) }).length > 0;
  const closedByCue = (start: number, from: number, to: number) =>
    to - from <= 24 &&
    findCues(passage, { start: from, end: to }).some(
      ({ end, content }) => content >= to && !/[：:]/.test(passage.text.slice(end, content)),
    ) &&
    findCues(passage, { start, end: from }).length === 0;
  const found: StatementDraft[] = [];
  let before: StatementDraft | undefined;
  for (const period of periodsOf(passage, followedByCue, closedByCue)) {
    const told = periodStatements(passage, period, thread);
    if (
      told.length === 0 &&
      before !== undefined &&
      (givenAtLength(passage, before) || asksOn(passage, before, period))
    ) {
      before = longer(passage, before, trimmed(passage, period.start, period.end).end);
      found[found.length - 1] = before;
      continue;
    }
    const own = told.length > 0 || before === undefined ? told : arguedOn(passage, period, before, thread);
    const drafts = [...own, ...unreported(passage, period, own, thread)];
    before = drafts.at(-1);
    found.push(...drafts);
  }
  return found;
}

function longer({ mentions }: Passage, statement: StatementDraft, end: number): StatementDraft {
  const content = { start: statement.content.start, end };
  const about = new Set(mentionsWithin(mentions, content).map(({ actor }) => actor));
  return { ...statement, content, about: [...about].filter((actor) => actor !== statement.speaker) };
}

/** 李明写道：桥面很窄。大桥应该停工。 After a colon the words go on without marks to the paragraph's end. */
function givenAtLength({ text, start }: Passage, { mode, content }: StatementDraft): boolean {
  return mode === 'INDIRECT' && /[：:]\s*$/.test(text.slice(Math.max(start, content.start - 3), content.start));
}

/** 李明问，为什么停工？谁来负责？ A question, or what is called out, goes on with the next sentence: reporters ask nothing in their own voice. */
function asksOn({ text, folded }: Passage, { mode, content }: StatementDraft, { start, end }: Span): boolean {
  return (
    mode === 'INDIRECT' &&
    /[？！?!]/.test(text[content.end] ?? '') &&
    // A list of headlines: 市长称大桥停工；居民搬走多少？
    !text.slice(content.start, content.end).includes('；') &&
    !/^(?:[（(]|[还也另更]?有(?=人|网|民|评|分析|学|专|居|媒)|本[报台刊网])/.test(folded.slice(start, end).trim())
  );
}

/** 李明表示，桥面很窄。大桥应该停工。 A sentence that judges, or gives the reason, right after words that he said, goes on with them. */
function arguedOn(passage: Passage, period: Span, before: StatementDraft, thread: Thread): StatementDraft[] {
  const content = trimmed(passage, period.start, period.end);
  const words = passage.folded.slice(content.start, content.end);
  if (before.mode !== 'INDIRECT' || !goesOnAfter.test(before.verb ?? '') || thread.speaker === null) return [];
  if (
    before.speaker === null &&
    !/人士|专家|学者/.test(before.speakerText) &&
    !humanNouns.test(before.speakerText) &&
    !documentNouns.test(before.speakerText)
  )
    return [];
  if (words.length < 12 || reportersWords.test(words)) return [];
  // 颜若芳: a sign of a name tells no condition.
  const named = mentionsWithin(passage.mentions, content).map(({ start, end }) => passage.folded.slice(start, end));
  const unnamed = named.reduce((rest, name) => rest.replaceAll(name, ''), words);
  const argues =
    arguesOn.test(words) && saidOutright.test(before.verb ?? '') && before.rule !== 'zh/indirect-continued';
  if (!judges.test(unnamed) && !(argues && isHuman(passage, thread.speaker))) return [];
  if (passage.times.some((time) => overlaps(time, content) && time.kind === 'POINT' && (time.edtf?.length ?? 0) >= 10))
    return [];
  const { speaker } = thread;
  const voice: Voice = { speaker, said: before.said, cue: content, verb: before.verb };
  const { via, viaText } = before;
  return contentDrafts(passage, content, voice, null).map((statement) => ({
    ...statement,
    via,
    viaText,
    rule: statement.mode === 'INDIRECT' ? 'zh/indirect-continued' : statement.rule,
  }));
}

function periodStatements(passage: Passage, period: Span, thread: Thread): StatementDraft[] {
  const quotations = passage.quotations.filter(({ start }) => start >= period.start && start < period.end);
  const spoken = quotations.filter((quotation) => isSpoken(passage, quotation));
  const first = quotations[0];
  if (
    first !== undefined &&
    first === spoken[0] &&
    passage.text.slice(period.start, first.start).trim() === '' &&
    !isPartOfClause(passage, period, first)
  )
    return quotationFirst(passage, period, first, thread);
  if (!passage.caption) noteOccasion(passage, period, thread);
  const drafts = periodWords(passage, period, quotations, spoken, thread);
  noteIssuer(passage, period, thread);
  return drafts;
}

/** “大桥安全论坛”开幕，李明表示…: what is quoted is a word of its clause, which goes on and ends before the verb. */
function isPartOfClause(passage: Passage, period: Span, { inner, end }: Quotation): boolean {
  if (/[。！？!?，,…]/.test(passage.text[inner.end - 1] ?? '')) return false;
  const clause = /^[^\s，。！？；：“「]+(?=[，；])/.exec(passage.folded.slice(end, period.end));
  return clause !== null && findCues(passage, { start: end, end: end + clause[0].length + 1 }).length === 0;
}

function periodWords(
  passage: Passage,
  period: Span,
  quotations: readonly Quotation[],
  spoken: readonly Quotation[],
  thread: Thread,
): StatementDraft[] {
  const first = quotations[0];
  const cues = findCues(passage, period).filter((cue) => !onlyTellsWhen(passage, period, cue));
  const cue = cues[0];
  // 王：“好”: after a label any quotation is speech.
  const labelled =
    first !== undefined && /^\s*[^\s，。：:]{1,6}[：:]\s?$/.test(passage.text.slice(period.start, first.start));
  const last = labelled
    ? first
    : spoken.findLast(({ inner }) => /[。！？!?…]$/.test(passage.text.slice(inner.start, inner.end)));
  if (last !== undefined && (cue === undefined || cue.start >= last.end)) {
    const statement =
      cue === undefined ? introduced(passage, period, last, thread) : embedded(passage, last, cue, thread);
    if (statement !== null) return [statement];
  }
  if (cue === undefined) {
    noteDay(passage, period, thread);
    noteSubject(passage, period, thread);
    noteIntroduction(passage, period, thread);
    return accordingTo(passage, period, thread);
  }
  // 日报发表长文，文中称: made in this sentence.
  noteIssuer(passage, { start: period.start, end: cue.start }, thread);
  const told = reported(passage, period, cues, thread);
  return told.length > 0 ? told : accordingTo(passage, period, thread);
}

/** 引起网民热议：, and the next paragraph tells their words; 国务院声明谈到大桥, and 声明说 follows. */
function noteIntroduction(passage: Passage, period: Span, thread: Thread): void {
  const crowd = introducedCrowd.exec(passage.folded.slice(period.start, period.end).trimEnd());
  if (crowd !== null) {
    const start = period.start + crowd.index;
    const speaker = readSpeaker(passage, { start, end: start + crowd[0].length }, null);
    thread.speaker = speaker;
    thread.block = passage.block;
  }
  const phrase = subjectOf(passage, period.start, Math.min(period.end, period.start + 30));
  if (phrase === null) return;
  const speaker = readSpeaker(passage, phrase, null);
  if (speaker.document && speaker.actor !== null) thread.document = { speaker, block: passage.block };
  else if (speaker.actor !== null && !passage.people.has(speaker.actor))
    thread.body = { speaker, block: passage.block };
}

/** 在公司宣布停工的第二天，王芳说…: the verb only tells when. */
function onlyTellsWhen({ folded }: Passage, period: Span, cue: Cue): boolean {
  const before = folded.slice(period.start, cue.start);
  const clause = before.slice(/[，；][^，；]*$/.exec(before)?.index ?? 0).replace(/^[，；\s]*(?:但|而|不过|就)?/, '');
  const rest = folded.slice(cue.end, period.end);
  if (
    /^(?:在|当(?!地|局|事|选|前|中|初|代|时|日|天|年|晚|今)|自从?|继|随着|等到)/.test(clause) &&
    timeClause.test(rest)
  )
    return true;
  return /^(?:问|追问|提问|询问|问到|问及)/.test(cue.verb) && askedClause.test(rest);
}

const timeClause =
  /^(?:[，：]?[^，。；：“]*)(?:之后|以后|后|之时|时候|时|之际|同时|第二天|次日|翌日|当天|当日|当晚|期间|之前|以前|前|背景下|情况下|之余)，/;
const askedClause = /^[，：]?[^，。；：“]*(?:时|后)，/;

/** “…。”王毅说。 and “…，”他说，“…。” and a quotation that stands alone. */
function quotationFirst(passage: Passage, period: Span, quotation: Quotation, thread: Thread): StatementDraft[] {
  const end = Math.min(period.end, nextEnd(passage, quotation.end));
  const cue = findCues(passage, { start: quotation.end, end: Math.min(end, quotation.end + 80) })[0];
  if (cue === undefined) return continued(passage, listed(passage, quotation, period.end), end, thread);
  const { voice, via } = outermost(passage, { start: quotation.end, end }, cue, thread);
  if (voice.speaker.text === '') return [];
  remember(passage, voice, thread);
  const drafts = [draft(passage, 'DIRECT', quotation.inner, voice, via, 'zh/quotation-first')];
  const next = passage.quotations.find(
    (candidate) =>
      candidate.start >= quotation.end &&
      candidate.start < period.end &&
      candidate.start <= Math.max(cue.end + 3, cue.content + 1),
  );
  if (next !== undefined) return [...drafts, draft(passage, 'DIRECT', next.inner, voice, via, 'zh/quotation-split')];
  // “…。”王芳说，桥面不能承重。 After a full stop, also “…。”王芳认为桥面不能承重。
  const rest = trimmed(passage, cue.content, period.end);
  if (
    (cue.marked || (/[。！？!?…]/.test(passage.text[quotation.inner.end - 1] ?? '') && !cue.verb.startsWith('告'))) &&
    rest.end - rest.start >= 6 &&
    !/^(?:但|而|随后|之后|不过|然后|接着)/.test(passage.folded.slice(rest.start, rest.end))
  )
    drafts.push(...contentDrafts(passage, rest, voice, via));
  return drafts;
}

/** Words that carry on: the speaker of the passage before goes on speaking, or the person told of right before does. */
function continued(passage: Passage, quotations: readonly Quotation[], to: number, thread: Thread): StatementDraft[] {
  const { start, end } = quotations[0] as Quotation;
  const speaker = speakerOn(passage, thread);
  if (speaker === null || passage.text.slice(end, to).trim().length > 2) return [];
  const voice: Voice = {
    speaker,
    said:
      speaker === thread.speaker && !manyPeople.test(speaker.text)
        ? (carriedDay(passage, thread, speaker) ?? thread.said)
        : null,
    cue: { start, end },
    verb: null,
  };
  thread.speaker = speaker;
  thread.block = passage.block;
  const via = viaOf(thread, voice.speaker, passage, true);
  return quotations.map(({ inner }) => draft(passage, 'DIRECT', inner, voice, via, 'zh/quotation-continued'));
}

function speakerOn(passage: Passage, { speaker, block, people }: Thread): Speaker | null {
  if (speaker !== null && passage.block - block <= 1) return speaker;
  const [last] = people;
  return last !== undefined && passage.block - last.block <= 1 ? last.speaker : null;
}

/** 桥面很窄，“两辆车过不去。”王芳说。 */
function embedded(
  passage: Passage,
  quotation: Quotation,
  cue: { start: number; end: number; verb: string; content: number; marked: boolean },
  thread: Thread,
): StatementDraft | null {
  const voice = voiceAt(passage, quotation.end, cue, thread);
  if (voice.speaker.text === '') return null;
  remember(passage, voice, thread);
  return draft(
    passage,
    'DIRECT',
    quotation.inner,
    voice,
    viaOf(thread, voice.speaker, passage),
    'zh/quotation-embedded',
  );
}

/** 李明谈到停工的原因：“…。” A clause that tells of somebody, with no reporting verb right before the quotation, introduces it. */
function introduced(passage: Passage, period: Span, quotation: Quotation, thread: Thread): StatementDraft | null {
  const { folded, text } = passage;
  const lead = folded.slice(period.start, quotation.start).trimEnd();
  const mark = /[，,：:]$/.exec(lead)?.[0];
  if (mark === undefined || /[^\s。！？!?]/.test(text.slice(quotation.end, period.end))) return null;
  const phrase = senderOf(passage, subjectOf(passage, period.start, quotation.start - 1));
  const recent = thread.speaker !== null && passage.block - thread.block <= 1 ? thread.speaker : null;
  const own =
    phrase === null ? null : readSpeaker(passage, phrase, antecedent(passage, period.start, phrase, thread) ?? recent);
  const noun = phrase === null ? '' : folded.slice(phrase.start, phrase.end);
  const telling = speechNouns.test(lead);
  const known =
    own !== null &&
    (own.actor !== null
      ? passage.people.has(own.actor) || telling
      : humanNouns.test(noun) || (telling && documentNouns.test(noun)));
  const speaker =
    known && (telling || /[：:]/.test(mark) || own.actor !== null || own.actor === recent?.actor)
      ? own
      : recent !== null && !known && !telling && /[，,]/.test(mark) && own === null
        ? recent
        : null;
  if (speaker === null) return null;
  const voice: Voice = {
    speaker,
    said: dayWithin(passage, { start: period.start, end: quotation.start }) ?? carriedDay(passage, thread, speaker),
    cue: { start: phrase?.start ?? period.start, end: quotation.start },
    verb: null,
  };
  remember(passage, voice, thread);
  return draft(passage, 'DIRECT', quotation.inner, voice, viaOf(thread, speaker, passage), 'zh/quotation-introduced');
}

/** 李明问王芳：“…。”: who asks is the first of the two. */
function senderOf({ mentions, people, folded }: Passage, phrase: Span | null): Span | null {
  if (phrase === null) return null;
  const [first, second] = mentionsWithin(mentions, phrase).filter(({ actor }) => people.has(actor));
  return first === undefined || second === undefined || /^[和与及、]|的/.test(folded.slice(first.end, second.start))
    ? phrase
    : { start: phrase.start, end: first.end };
}
