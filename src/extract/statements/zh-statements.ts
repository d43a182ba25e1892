// Statements of a Chinese passage, period by period: quotations with their reporting words, then indirect speech.

import {
  arguesOn,
  documentNouns,
  goesOnAfter,
  humanNouns,
  introducedCrowd,
  judges,
  reportersWords,
  saidOutright,
} from '../../language/zh/speech.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import type { Voice } from './draft.ts';
import { type Passage, periodsOf, trimmed } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { mentionsWithin } from './speaker.ts';
import type { Thread } from './thread.ts';
import { accordingTo } from './zh-according.ts';
import { contentDrafts, isSentence, isSpoken } from './zh-content.ts';
import { type Cue, findCues } from './zh-cues.ts';
import { embedded, introduced, quotationFirst } from './zh-quoted.ts';
import { reported } from './zh-reported.ts';
import { noteDay, noteOccasion } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { noteIssuer, noteSubject, subjectOf } from './zh-thread.ts';
import { unreported } from './zh-unreported.ts';
import { isHuman } from './zh-voice.ts';

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
      (givenAtLength(passage, before, period) || asksOn(passage, before, period))
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

/** 李明写道：桥面很窄。大桥应该停工。|李明的话没有人听。 After a colon the words go on without marks, up to a sentence that names the speaker. */
function givenAtLength({ text, start, mentions }: Passage, before: StatementDraft, period: Span): boolean {
  const { mode, content, speaker } = before;
  if (mode !== 'INDIRECT' || !/[：:]\s*$/.test(text.slice(Math.max(start, content.start - 3), content.start)))
    return false;
  return !mentionsWithin(mentions, period).some(({ actor, form }) => form === 'NAME' && actor === speaker);
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
  // 女子报案指男婴昏迷。救护员赶至，…: the paper tells what was done then.
  if (/报[案警]/.test(passage.folded.slice(before.cue.start, before.cue.end))) return [];
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
  const closing = cue === undefined ? closingWords(passage, period, quotations) : null;
  const statement = closing === null ? null : introduced(passage, period, closing, thread);
  if (statement !== null) return [statement];
  if (cue === undefined) {
    noteDay(passage, period, thread);
    noteSubject(passage, period, thread);
    noteIntroduction(passage, period, thread);
    return accordingTo(passage, period, thread);
  }
  // 据乘客名单，船上有四十人，但王芳说，…: what stands before the contrast is the document's.
  const contrast = /[，；](?=(?:但是?|不过|然而|而)，?[^，；]*$)/.exec(passage.folded.slice(period.start, cue.start));
  const before =
    contrast === null ? [] : accordingTo(passage, { start: period.start, end: period.start + contrast.index }, thread);
  if (contrast !== null && before.length > 0) {
    thread.document = null;
    return [
      ...before,
      ...periodWords(passage, { ...period, start: period.start + contrast.index + 1 }, quotations, spoken, thread),
    ];
  }
  // 日报发表长文，文中称: made in this sentence.
  noteIssuer(passage, { start: period.start, end: cue.start }, thread);
  const told = reported(passage, period, cues, thread);
  return told.length > 0 ? told : accordingTo(passage, period, thread);
}

/** 李明否认此事，“报道纯属臆测”。 A clause in marks after the comma with which the period ends is what is said. */
function closingWords(passage: Passage, period: Span, quotations: readonly Quotation[]): Quotation | null {
  const last = quotations.at(-1);
  const { text } = passage;
  if (
    last === undefined ||
    !/[，：,:]\s?$/.test(text.slice(period.start, last.start)) ||
    /[^\s。！？!?；]/.test(text.slice(last.end, period.end))
  )
    return null;
  return isSpoken(passage, last) || isSentence(passage, last) ? last : null;
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
