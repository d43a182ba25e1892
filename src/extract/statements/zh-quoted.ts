// Chinese quotations and who speaks them: by the reporting words after them, by the clause before them, or by the speaker who goes on.

import { documentNouns, humanNouns, manyPeople, speechNouns, spokespeople } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { nextEnd, type Passage, trimmed } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';
import { contentDrafts, listed } from './zh-content.ts';
import { type Cue, findCues } from './zh-cues.ts';
import { outermost, reported } from './zh-reported.ts';
import { carriedDay, dayWithin } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { antecedent, subjectOf } from './zh-thread.ts';
import { followingSubject } from './zh-unreported.ts';
import { isHuman, remember, viaOf, voiceAt } from './zh-voice.ts';

/** “…。”王毅说。 and “…，”他说，“…。” and a quotation that stands alone. */
export function quotationFirst(passage: Passage, period: Span, quotation: Quotation, thread: Thread): StatementDraft[] {
  const end = Math.min(period.end, nextEnd(passage, quotation.end));
  const cue = findCues(passage, { start: quotation.end, end: Math.min(end, quotation.end + 80) })[0];
  const still = speaking.test(passage.folded.slice(quotation.end, end));
  if (still) return continued(passage, [quotation], quotation.end, thread);
  if (cue === undefined) return continued(passage, listed(passage, quotation, period.end), end, thread);
  const said = goesOnBefore(passage, quotation, cue, thread) ? listed(passage, quotation, quotation.end) : [];
  if (said.length > 0)
    return [
      ...continued(passage, said, quotation.end, thread),
      ...reported(
        passage,
        { start: quotation.end, end: period.end },
        findCues(passage, { start: quotation.end, end: period.end }),
        thread,
      ),
    ];
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
    !/^(?:但|而|随后|之后|不过|然后|接着|一?[边面](?!境|界|疆|缘|防|对|临|子))/.test(
      passage.folded.slice(rest.start, rest.end),
    )
  )
    drafts.push(...contentDrafts(passage, rest, voice, via));
  return drafts;
}

/** 李明说，桥面很窄。“我提醒过他们。”公司则否认此事，称…: the sentence after whole words tells of another, who has words of his own. */
function goesOnBefore(passage: Passage, { inner, end }: Quotation, cue: Cue, thread: Thread): boolean {
  const { folded, text, people } = passage;
  const { speaker, block } = thread;
  if (speaker === null || block !== passage.block || !/[。！？!?…]/.test(text[inner.end - 1] ?? '')) return false;
  if (/^[\s。！？!?]*$/.test(folded.slice(cue.content, nextEnd(passage, cue.content)))) return false;
  const phrase = subjectOf(passage, end, cue.start);
  if (phrase === null || /^[他她它其]/.test(folded.slice(phrase.start, phrase.end))) return false;
  const other = readSpeaker(passage, phrase, null);
  if (other.actor !== null && other.actor === speaker.actor) return false;
  if (/^(?:否认|承认|批评|反驳|驳斥|澄清|宣布|质疑)/.test(cue.verb)) return true;
  if (/^(?:则|却|也|亦|倒)/.test(folded.slice(phrase.end, cue.start))) return true;
  // No company says 我.
  const body =
    other.actor !== null && !people.has(other.actor) && !spokespeople.test(folded.slice(phrase.start, phrase.end));
  return body && isHuman(passage, speaker) && /我(?![们国方军省市校])/.test(folded.slice(inner.start, inner.end));
}

/** Words that carry on: the speaker of the passage before goes on speaking, or the person told of right before does. */
function continued(passage: Passage, quotations: readonly Quotation[], to: number, thread: Thread): StatementDraft[] {
  const { start, end } = quotations[0] as Quotation;
  const speaker = doerAfter(passage, quotations.at(-1) as Quotation, thread) ?? speakerOn(passage, thread);
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

/** “我不去。”王芳摇摇头，“谁也别想。” At a paragraph's head, or where the words go on after it, whoever does something speaks. */
function doerAfter(passage: Passage, { start, end }: Quotation, thread: Thread): Speaker | null {
  const { speaker, block } = thread;
  const still = speaking.exec(passage.folded.slice(end, Math.min(passage.end, end + 24)));
  if (still !== null) return followingSubject(passage, end + still[0].length, thread);
  const rest = passage.folded.slice(end, Math.min(passage.end, end + 60));
  const interrupts = /^[^，。；：“「\n]{2,30}[，：]?[“「]/.test(rest);
  const opens = passage.text.slice(passage.start, start).trim() === '' && (speaker === null || block < passage.block);
  return interrupts || opens ? followingSubject(passage, end, thread) : null;
}

/** “三年了。”|说这话的时候，王芳擦着照片. */
const speaking = /^(?:说[这到完罢起][^，。；：“「]{0,10}|话音[刚未]落|言[罢毕])，/;

function speakerOn(passage: Passage, { speaker, block, people }: Thread): Speaker | null {
  if (speaker !== null && passage.block - block <= 1) return speaker;
  const [last] = people;
  return last !== undefined && passage.block - last.block <= 1 ? last.speaker : null;
}

/** 桥面很窄，“两辆车过不去。”王芳说。 */
export function embedded(
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
export function introduced(
  passage: Passage,
  period: Span,
  quotation: Quotation,
  thread: Thread,
): StatementDraft | null {
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
