// Chinese words that follow their reporting verb: indirect speech and quotations, of one speaker or of one within another.

import {
  bodyNouns,
  goingOn,
  humanNouns,
  nobodies,
  pictures,
  relayingLead,
  subordinate,
  witnesses,
} from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { type Passage, trimmed } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';
import { contentDrafts } from './zh-content.ts';
import type { Cue } from './zh-cues.ts';
import { nounPhrase } from './zh-noun-phrase.ts';
import { carriedDay, dayWithin, noteSaid, relayedDay } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { noteIssuer, subjectOf } from './zh-thread.ts';
import { remember, upToPerson, viaOf, voiceAt } from './zh-voice.ts';

/** The statements of a period whose cues are `cues`. */
export function reported(passage: Passage, period: Span, cues: readonly Cue[], thread: Thread): StatementDraft[] {
  const [cue, ...others] = cues as [Cue, ...Cue[]];
  const parted = answered(passage, period, cue, others);
  if (parted !== null)
    return [...reported(passage, parted.question, [cue], thread), ...reported(passage, parted.answer, others, thread)];
  const first = outermost(passage, period, cue, thread);
  // 视频显示，居民高喊：“…”: the residents speak, not the picture.
  const { start, end } = first.voice.speaker.span;
  const shown = cue.verb === '显示' && pictures.test(passage.folded.slice(start, end));
  if (shown && others[0]?.marked) return reported(passage, { start: cue.content, end: period.end }, others, thread);
  const { voice, via, current } = innermost(passage, cue, others, first, thread);
  // Where nobody speaks at the first verb, somebody may at the next.
  if (!shown && !mayspeak(passage, voice) && !narrates(passage, voice, current))
    return others[0]?.marked ? reported(passage, { start: cue.content, end: period.end }, others, thread) : [];
  remember(passage, voice, thread, via);
  const rest = others.filter((other) => other.start > current.start);
  // Another sentence is not the document's any more.
  const source = via ?? sourceBefore(passage, period.start, voice.speaker);
  const parts = partsOf(passage, period, current, rest, { voice, via: source }, thread);
  const drafts = parts.flatMap(({ content, voice, via }) => contentDrafts(passage, content, voice, via));
  // What a picture shows is no speech, but the words that are heard in it are.
  if (shown) return drafts.filter(({ mode }) => mode === 'DIRECT');
  return parts.length > 0 || rest.length > 0 ? drafts : postponed(passage, period, current, { voice, via });
}

/** 对于居民说桥面太窄，李明表示，…: whose words are answered, and who answers them. */
function answered(
  { folded, quotations }: Passage,
  period: Span,
  cue: Cue,
  [next]: readonly Cue[],
): { question: Span; answer: Span } | null {
  const lead = /^\s*(?:对于|针对|关于|至于)(?=[^，。；：]*$)/.exec(folded.slice(period.start, cue.start));
  if (lead === null || next === undefined) return null;
  for (let at = cue.content + 1; at < next.start; at++)
    if (folded[at] === '，' && !quotations.some(({ start, end }) => start < at && at < end))
      return {
        question: { start: period.start + lead[0].length, end: at },
        answer: { start: at + 1, end: period.end },
      };
  return null;
}

/** The writer (我们) is no source of his own article, nor is what is only pointed at (这, 那), nor a fact that shows something. */
function mayspeak({ folded }: Passage, { speaker, verb }: Voice): boolean {
  const noun = folded.slice(speaker.span.start, speaker.span.end);
  if (speaker.text === '' || nobodies.test(noun)) return false;
  return (
    verb === null ||
    !/^(?:显示|表明|证明|说明|反映|记载)$/.test(verb) ||
    speaker.actor !== null ||
    witnesses.test(noun) ||
    (verb === '反映' && humanNouns.test(noun))
  );
}

/** 我说：“…”: whoever tells of his own past quotes himself. */
function narrates({ folded, quotationAt }: Passage, { speaker, verb }: Voice, cue: Cue): boolean {
  return (
    /^我们?$/.test(folded.slice(speaker.span.start, speaker.span.end)) &&
    /^(?:说|问|答|回答|告诉|讲|喊|想)/.test(verb ?? '') &&
    quotationAt.has(cue.content)
  );
}

interface Voiced {
  readonly voice: Voice;
  readonly via: Speaker | null;
}

/** Who speaks at the first verb of `period`, and who relates it. */
export function outermost(passage: Passage, period: Span, cue: Cue, thread: Thread): Voiced {
  const voice = voiceAt(passage, period.start, cue, thread);
  const goesOn = /[还又也]/.test(passage.folded.slice(voice.cue.start, cue.start));
  // 声明说，…。江州外交部回应称，…: who answers a document is not related by it.
  const via = answers.test(passage.folded.slice(voice.cue.start, cue.end))
    ? null
    : viaOf(thread, voice.speaker, passage, goesOn);
  const quoting = quotingParty(passage, period.start, cue);
  if (quoting !== null) {
    const speaker = readSpeaker(passage, quoting.inner, null);
    const via = readSpeaker(passage, quoting.outer, thread.speaker);
    return {
      voice: {
        ...voice,
        speaker,
        said:
          carriedDay(passage, thread, speaker) ??
          (passage.people.has(via.actor ?? '') || via.document
            ? null
            : dayWithin(passage, { start: period.start, end: cue.start })),
      },
      via,
    };
  }
  if (via !== null && dayWithin(passage, { start: period.start, end: cue.start }) === null)
    return { voice: { ...voice, said: relayedDay(thread, voice.speaker) }, via };
  return { voice, via };
}

/** 根据判决书，李明说…; 据海滨通讯社消息，交通部表示…: the document that the period begins with relates. */
function sourceBefore(passage: Passage, from: number, { span, document }: Speaker): Speaker | null {
  const lead = document ? null : relayingLead.exec(passage.folded.slice(from, span.start));
  if (lead === null) return null;
  const end = from + lead[0].length - 1;
  const source = readSpeaker(passage, { start: end - (lead[1] as string).length, end }, null);
  return source.text === '' ? null : { ...source, document: true };
}

const answers = /则|回应|回复|答复|反驳|驳斥|回击|反击|回呛/;

/** One party relates what another says: 中共声明还表示，布林肯表示，… The innermost speaker, with the verb of these words. */
function innermost(
  passage: Passage,
  cue: Cue,
  others: readonly Cue[],
  { voice, via }: Voiced,
  thread: Thread,
): Voiced & { current: Cue } {
  const inner = others[0];
  if (
    inner === undefined ||
    !(relates(passage, cue, voice.speaker) || (mayspeak(passage, voice) && quotesInner(passage, cue, inner))) ||
    inner.start - cue.content > 90
  )
    return { voice, via, current: cue };
  if (deedsTold.has(inner.verb)) return { voice, via, current: cue };
  // 声明说工程没有延误，说大桥明年通车: the same goes on.
  if (inner.verb === cue.verb && /[，；]$/.test(passage.folded.slice(cue.content, inner.start)))
    return { voice, via, current: cue };
  // 声明敦促公司停工，并呼吁居民撤离: the document goes on.
  if (joints.test(passage.folded.slice(cue.content, inner.start))) return { voice, via, current: cue };
  const phrase = subjectOf(passage, cue.content, inner.start);
  if (phrase === null || foretold.test(passage.folded.slice(phrase.end, inner.start)))
    return { voice, via, current: cue };
  const seen = /^我们?(?:看到|注意到|了解到|获悉|听到)，?/.exec(passage.folded.slice(cue.content, phrase.start + 8));
  const from = cue.content + (seen?.[0].length ?? 0);
  if (phrase.start - from > 2 && !tellsTimeOnly(passage, from, phrase.start)) return { voice, via, current: cue };
  if (voice.said !== null) noteSaid(passage, voice.speaker, voice.said, thread);
  const speaker = readSpeaker(passage, phrase, thread.speaker);
  // A long phrase before the verb is whom it names, or words that are related.
  if (inner.start - cue.content > 40 && speaker.actor === null) return { voice, via, current: cue };
  const said =
    dayWithin(passage, { start: cue.content, end: inner.start }) ??
    relayedDay(thread, speaker) ??
    (passage.people.has(voice.speaker.actor ?? '') || voice.speaker.document ? null : dayWithin(passage, voice.cue));
  const nested: Voice = { speaker, said, cue: { start: phrase.start, end: inner.end }, verb: inner.verb };
  if (!mayspeak(passage, nested)) return { voice, via, current: cue };
  return innermost(passage, inner, others.slice(1), { voice: nested, via: voice.speaker }, thread);
}

/** 王芳回忆，医生告诉她：“…。”: a person gives the whole sentence of another, who is told of right before its verb. */
function quotesInner(passage: Passage, cue: Cue, inner: Cue): boolean {
  const { folded, text, quotationAt } = passage;
  const quotation = quotationAt.get(inner.content);
  if (!cue.marked || quotation === undefined || !/[。！？!?…]/.test(text[quotation.inner.end - 1] ?? '')) return false;
  if (/[，；：“「]/.test(folded.slice(cue.content, inner.start))) return false;
  const phrase = nounPhrase(passage, cue.content, inner.start);
  return (
    phrase !== null &&
    phrase.start - cue.content <= 2 &&
    (humanNouns.test(folded.slice(phrase.start, phrase.end)) ||
      mentionsWithin(passage.mentions, phrase).some(({ form, actor }) => form === 'NAME' && passage.people.has(actor)))
  );
}

/** What a report tells of as a deed, not as words: 报导说，公司敦促居民撤离. */
const deedsTold: ReadonlySet<string> = new Set(
  '敦促 促请 请求 下令 命令 主张 发现 揭示 相信 觉得 感到 期望 期待 预期 同意'.split(' '),
);

/** 李明将警告王芳: not said yet. */
const foretold = /将[在向对就]|(?:[将拟]|(?<![议大峰年])会)(?:会|要|明确|公开|正式)?$|可能|必须|打算|计划|预计/;

/** 上周五（4月2日），: a time and nothing else. */
function tellsTimeOnly({ folded, times }: Passage, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const time = times.find(({ start, end }) => start === at && end <= to);
    if (time === undefined && !/[\s，、（）()]/.test(folded[at] as string)) return false;
    at = time?.end ?? at + 1;
  }
  return true;
}

/** 判词引述律师称: the party quoted speaks, the quoting one relates. */
function quotingParty(passage: Passage, from: number, cue: Cue): { outer: Span; inner: Span } | null {
  const words = passage.folded.slice(from, cue.start);
  const match = /(?:引述|引用|援引|转述|转引)(?=[^，。；：]{2,40}$)/.exec(words);
  if (match === null) return null;
  const at = from + match.index;
  const outer = subjectOf(passage, from, at);
  const quoted = { start: at + match[0].length, end: cue.start };
  // 援引李明在会上的话: whose words they are.
  const his = /(?:在[^，。；：]{1,20})?的(?:话|说法|讲话|言论|发言)$/.exec(
    passage.folded.slice(quoted.start, quoted.end),
  );
  const source = his === null ? quoted : { start: quoted.start, end: quoted.start + his.index };
  // 援引了解讨论的官员透露: all of it is the source.
  const inner = /的[^，]/.test(passage.folded.slice(source.start, source.end))
    ? trimmed(passage, source.start, source.end)
    : nounPhrase(passage, source.start, source.end);
  // 专家引用公司的数据表示: the expert speaks.
  if (inner !== null && /(?:数据|资料|统计|文件)$/.test(passage.folded.slice(inner.start, inner.end))) return null;
  return outer === null || inner === null ? null : { outer: upToPerson(passage, outer, at), inner };
}

/** Documents relate, and so do media; 据…报道 does, and a reporter who asks about somebody's words. */
function relates({ folded }: Passage, cue: Cue, speaker: Speaker): boolean {
  return (
    speaker.document ||
    (/^(?:问|提问|追问|询问)/.test(cue.verb) && /记者$/.test(folded.slice(speaker.span.start, speaker.span.end))) ||
    (/^(?:报道|报导|引述|引用|转述|披露|写道|称|消息|说|指|表示|透露)/.test(cue.verb) &&
      /(?:报道|报导|消息|引述|引用|援引|报)/.test(folded.slice(speaker.span.end, cue.content)))
  );
}

/** The words after the cue, cut where the subject takes another reporting verb (…，并强调…) and where another speaks (…，王芳说，…). */
function partsOf(
  passage: Passage,
  period: Span,
  cue: Cue,
  others: readonly Cue[],
  first: Voiced,
  thread: Thread,
): (Voiced & { content: Span })[] {
  const parts: (Voiced & { content: Span })[] = [];
  let [current, voiced] = [cue, first];
  for (const other of others) {
    const lead = passage.folded.slice(current.content, other.start);
    // 声明说工程没有延误，说大桥明年通车: the same goes on.
    const again = /^[说称指]$/.test(other.verb) && other.verb === current.verb ? /[，；,;]\s?$/.exec(lead) : null;
    const joint = joints.exec(lead) ?? again ?? (goingOn.has(other.verb) ? bareJoints.exec(lead) : null);
    // …；律师王芳也反对，指…: the party after the semicolon speaks.
    const turn = joint === null ? null : anotherParty.exec(lead);
    if (turn !== null) {
      const at = current.content + turn.index;
      push(at);
      voiced = { voice: voiceAt(passage, at + 1, other, thread), via: null };
      remember(passage, voiced.voice, thread);
    } else if (joint !== null && other.verb !== '要求') {
      push(current.content + joint.index);
      voiced = { ...voiced, voice: { ...voiced.voice, verb: other.verb, cue: other } };
    } else {
      const next = anotherVoice(passage, current, other, voiced, thread);
      if (next === null) continue;
      push(next.at);
      voiced = next.voiced;
      remember(passage, voiced.voice, thread, voiced.via);
    }
    current = other;
  }
  push(period.end);
  return parts.filter(({ content: { start, end } }) => end - start >= 4 && !tellsTimeOnly(passage, start, end));

  function push(end: number): void {
    const content = trimmed(passage, current.content, contentEnd(passage, period.start, current, end));
    parts.push({ ...voiced, content });
  }
}

/** Before a verb that shares its subject with the one before. */
const joints =
  /[，；,;]\s?(?:(?:并且|并|还|又|也|同时|但|且|而且|进而|另|另外)?(?:还|又|也|再次|再|同时|进一步|明确)?)(?<=并且|并|还|又|也|同时|再次)$/;

/** Before a verb that goes on with the subject after a comma alone: 他说工程没有延误，更指责公司拖延. */
const bareJoints =
  /[，；,;]\s?(?:更|更又|又再|再度|亦|但|惟|而|却|就|则|也|甚至|随即|继而|同时|此外|另外|另|之后|其后|然后|接着|最后|最终|并不忘|不忘|因此|所以|故此|为此|由此)*$/;

/** 居民认为桥不安全，王芳说，…: another speaker begins a clause of this period. */
function anotherVoice(
  passage: Passage,
  current: Cue,
  other: Cue,
  { voice, via }: Voiced,
  thread: Thread,
): { at: number; voiced: Voiced } | null {
  const lead = passage.folded.slice(current.content, other.start);
  const last = Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；'));
  // …，对于停工的原因，他说，…: the clause belongs to the verb.
  const about = /[，；](?:对于|关于|针对|至于|对)[^，；]*$/.exec(lead.slice(0, last));
  const cut = about?.index ?? last;
  // 他说，去年4月，王芳曾表示: a time alone says nothing.
  // 表示“很好”，亦有人质疑“不安全”: words in marks may be few.
  const quoted = passage.quotations.some(({ start, end }) => start === current.content && end === start + cut);
  if ((cut < 4 && !quoted) || /(?:[时后前中上下]|情况|方面|问题|但是|而且|因此|所以)$/.test(lead.slice(0, cut)))
    return null;
  const at = current.content + cut;
  if (passage.quotations.some(({ start, end }) => start < at && at < end)) return null;
  const phrase = nounPhrase(passage, at + 1, other.start);
  if (phrase === null || other.start - phrase.end > 12) return null;
  if (!other.marked && !speaksUp(passage, at + 1, phrase, other)) return null;
  const between = passage.folded.slice(phrase.end, other.start);
  if (between.includes('被') || foretold.test(between)) return null;
  // …；它还指出，…: the report goes on.
  if (/^[它其]$/.test(passage.folded.slice(phrase.start, phrase.end)))
    return { at, voiced: { voice: { ...voice, verb: other.verb, cue: other }, via } };
  // 她看过协会发布的报告，报告说: made in this sentence.
  noteIssuer(passage, { start: current.content, end: at }, thread);
  const next = voiceAt(passage, at + 1, other, thread);
  if (next.speaker.text === '' || /^(?:我|我们|你|这|那|其|它)/.test(next.speaker.text)) return null;
  if (
    next.speaker.actor === null &&
    !/[员人者师友民家长士生们界]$|^[他她]|学者|原告|被告|警方|当局|官方|报告$|报道$|报导$|^[“「][^”」]{2,12}[”」]$/.test(
      passage.folded.slice(phrase.start, phrase.end),
    )
  )
    return null;
  if (passage.folded[at] === '；') return { at, voiced: { voice: next, via: null } };
  return { at, voiced: { voice: next, via: voice.speaker.document ? voice.speaker : via } };
}

/** …，但他认为桥不安全, …，有网友嘲讽桥是木板, …，但交通部否认桥不安全: these speak without a mark after the verb, where others may be told of. */
function speaksUp(passage: Passage, from: number, phrase: Span, { start, verb }: Cue): boolean {
  const noun = passage.folded.slice(phrase.start, phrase.end);
  if (/^[他她]$/.test(noun)) return bareReports.test(verb);
  if (
    /^(?:有人|(?:大量|不少|许多|更多|一些|很多|部分|多名|其他)?(?:网友|网民|民众|市民|居民|村民|业主|分析))$/.test(noun)
  )
    return true;
  return (
    bareReports.test(verb) &&
    contrasts.test(passage.folded.slice(from, phrase.start)) &&
    adverbs.test(passage.folded.slice(phrase.end, start)) &&
    (humanNouns.test(noun) ||
      /(?:原|被)告$/.test(noun) ||
      bodyNouns.test(noun) ||
      mentionsWithin(passage.mentions, phrase).some(({ form, end }) => form === 'NAME' && end === phrase.end))
  );
}

const bareReports =
  /^(?:认为|表示|怀疑|强调|指出|指|称|说|质疑|批评|呼吁|警告|透露|坦言|直言|承认|否认|证实|要求|提及|提到|反驳|声称|宣称|指责|直指)$/;
const contrasts = /^\s*(?:但是?|不过|而|惟|然而|尽管|虽然?|即使)?$/;
const adverbs = /^(?:也|亦|则|却|仍|还|又|再|再次|随后|随即|多次|一再|明确|公开|直接|日前|近日|今日|今天|昨日|昨天)*$/;

/** What the words caused, and what they left out, is told by the reporter: …，引发热议, …，但没有说明原因. */
const markedStops =
  /，(?=(?:随即|一度|立即|瞬间)?(?:引发|引起|引来|激起|招致)[^，。；]{0,12}(?:热议|关注|不满|愤怒|愤慨|舆论|震惊|众怒|哗然|围攻|轰动)|[但却][他她]?(?:并?没有|并?未|拒绝|不愿)(?:进一步|具体|明确)?(?:提及|提到|引述|解释|说明|透露|披露|详述|证实|点名|回应)|可以说)|，(?=[^，。；：“「]{2,12}则(?:不满|不同意|未有|没有|拒绝|选择|被|遭|在|向|到))|；(?=(?:而|不过，?|但)?[^，。；：“「]{2,24}则(?!是))/g;
const bareStops =
  /，(?=但|可是|不过|然而|结果|此举|(?:当)?被问|(?:随即|一度|立即|瞬间|即)?(?:引发|引起|引来|激起|招致|遭))|，(?=[^，。；：“「]{2,12}则(?:不满|不同意|未有|没有|拒绝|选择|被|遭|在|向|到))|；(?=(?:而|不过，?|但)?[^，。；：“「]{2,24}则(?!是))/g;

/** Where the words end before `end`: 尽管他保证不停工，… and 当记者询问何时通车时，… are over at the comma, and so is what a bare verb takes before 但. */
function contentEnd({ folded, quotations }: Passage, from: number, cue: Cue, end: number): number {
  const before = folded.slice(Math.max(from, cue.start - 60), cue.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('。')) + 1,
  );
  const stop = subordinate.test(clause.trim()) ? /，/g : cue.marked ? markedStops : bareStops;
  if (quotations.some((quotation) => quotation.start > cue.content && quotation.end >= end - 1)) return end;
  for (const { index } of folded.slice(cue.content, end).matchAll(stop)) {
    const at = cue.content + index;
    if (index >= 4 && !quotations.some((quotation) => quotation.start < at && at < quotation.end)) return at;
  }
  return end;
}

/** After a semicolon another party does or says likewise: …；公安部则…. */
const anotherParty = /；(?=(?:而|不过，?|但)?[^，。；：“「]{2,24}(?:则|也|亦)(?!是))/;

const postponedVerbs = /^(?:说|表示|称|指出|指|强调|认为|透露|写道|坦言|直言|补充|回忆|感叹|说道|问|问道|相信|承认)$/;

/** 桥面不能承重，王芳说。 */
function postponed(passage: Passage, period: Span, cue: Cue, { voice, via }: Voiced): StatementDraft[] {
  if (!postponedVerbs.test(cue.verb) || /[^\s。！？!?”」]/.test(passage.text.slice(cue.content, period.end))) return [];
  const lead = passage.text.slice(period.start, voice.cue.start);
  const content = trimmed(passage, period.start, voice.cue.start);
  return /，\s*$/.test(lead) && content.end - content.start >= 6
    ? [draft(passage, 'INDIRECT', content, voice, via, 'zh/indirect-postponed')]
    : [];
}
