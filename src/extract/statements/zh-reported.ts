// Chinese words that follow their reporting verb: indirect speech and quotations, of one speaker or of one within another.

import { humanNouns, nobodies, pictures, relayingLead, witnesses } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { type Passage, trimmed } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';
import { contentDrafts } from './zh-content.ts';
import type { Cue } from './zh-cues.ts';
import { nounPhrase } from './zh-noun-phrase.ts';
import { foretold, joints, partsOf, tellsTimeOnly, type Voiced } from './zh-parts.ts';
import { carriedDay, dayWithin, noteSaid, relayedDay } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { subjectOf } from './zh-thread.ts';
import { isHuman, pointedAt, remember, upToPerson, viaOf, voiceAt } from './zh-voice.ts';

/** The statements of a period whose cues are `cues`. */
export function reported(passage: Passage, period: Span, cues: readonly Cue[], thread: Thread): StatementDraft[] {
  const [cue, ...others] = cues as [Cue, ...Cue[]];
  const parted = answered(passage, period, cue, others);
  if (parted !== null)
    return [...reported(passage, parted.question, [cue], thread), ...reported(passage, parted.answer, others, thread)];
  const first = outermost(passage, period, cue, thread);
  // 视频显示，居民高喊：“…”: the residents speak, not the picture.
  const { start, end } = first.voice.speaker.span;
  // 王芳交出短信，显示公司曾说：“…。”: nor who hands in what shows it.
  const handed = cue.start > period.start && /[，；]/.test(passage.folded[cue.start - 1] as string);
  const shown = cue.verb === '显示' && (handed || pictures.test(passage.folded.slice(start, end)));
  if (shown && others[0]?.marked) return reported(passage, { start: cue.content, end: period.end }, others, thread);
  const { voice, via, current } = innermost(passage, cue, others, first, thread);
  // Where nobody speaks at the first verb, somebody may at the next.
  if (!shown && !mayspeak(passage, voice) && !narrates(passage, voice, current))
    return others[0]?.marked || speaksNext(passage, cue, others[0])
      ? reported(passage, { start: cue.content, end: period.end }, others, thread)
      : [];
  remember(passage, voice, thread, via);
  const rest = others.filter((other) => other.start > current.start);
  // Another sentence is not the document's any more.
  const source = via ?? sourceBefore(passage, period.start, voice.speaker);
  const parts = partsOf(passage, period, current, rest, { voice, via: source }, thread);
  const drafts = parts.flatMap(({ content, voice, via }) => contentDrafts(passage, content, voice, via));
  const last = parts.at(-1);
  // 王芳表示，医生说，桥面太窄：“…。”: after the colon she goes on herself, and so in what follows.
  if (last?.via != null && isHuman(passage, last.via) && via === last.via) {
    const { via: teller, voice } = last;
    remember(passage, { ...voice, speaker: teller, said: null }, thread);
    const closing = drafts.at(-1);
    if (
      closing?.rule === 'zh/quotation-closing' &&
      /[：:]\s*.?$/.test(passage.text.slice(Math.max(0, closing.content.start - 4), closing.content.start))
    )
      drafts[drafts.length - 1] = {
        ...closing,
        speaker: teller.actor,
        speakerText: teller.text,
        via: null,
        viaText: null,
      };
  }
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

/** 结果显示，居民认为桥面太窄: somebody is named, or told of, right before the next verb. */
function speaksNext({ folded, mentions, people }: Passage, cue: Cue, next: Cue | undefined): boolean {
  if (next === undefined) return false;
  const words = folded.slice(cue.content, next.start).replace(/(?:也|还|则|都|均|普遍){1,2}$/, '');
  const end = cue.content + words.length;
  return (
    humanNouns.test(words) ||
    /(?:^|，)(?:也|亦|又)?有人$/.test(words) ||
    mentionsWithin(mentions, { start: cue.content, end }).some(
      (mention) => mention.end === end && mention.form === 'NAME' && people.has(mention.actor),
    )
  );
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
    (/^(?:反映|表明)$/.test(verb) && humanNouns.test(noun)) ||
    (verb === '表明' && /(?:方面?|当局|政府|公司|部门?|会|局)$/.test(noun))
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

/** Who speaks at the first verb of `period`, and who relates it. */
export function outermost(passage: Passage, period: Span, cue: Cue, thread: Thread): Voiced {
  const voice = voiceAt(passage, period.start, cue, thread);
  const goesOn = /[还又也]/.test(passage.folded.slice(voice.cue.start, cue.start));
  // 声明说，…。江州外交部回应称，…: who answers a document is not related by it, nor who speaks to reporters himself.
  const via = answers.test(passage.folded.slice(voice.cue.start, cue.end))
    ? null
    : viaOf(thread, voice.speaker, passage, goesOn);
  const quoting = quotingParty(passage, period.start, cue);
  if (quoting !== null) {
    const speaker = readSpeaker(passage, quoting.inner, null);
    const via = readSpeaker(passage, quoting.outer, pointedAt(passage, period.start, quoting.outer, thread));
    // 海滨日报3月16日引述李明说: that is when the paper spoke.
    const day = dayWithin(passage, { start: period.start, end: quoting.inner.start });
    if (day !== null) noteSaid(passage, via, day, thread);
    return {
      voice: {
        ...voice,
        speaker,
        said: carriedDay(passage, thread, speaker),
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

const answers =
  /则|被[^，。；]{0,8}问|问及|回应|回复|答复|反驳|驳斥|回击|反击|回呛|否认|澄清|对此|采访|专访|受访|访问时|访谈|记者会|发布会|例会|会后|[对向]记者|告诉(?:记者|本[报台刊社网])|[对向]本[报台刊社网]|[对向](?:媒体|传媒)/;

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
  // 日报报道，从多个渠道证实，大桥停工: the paper itself.
  if (
    /^(?:从|通过|透过|经)[^，]*(?:信源|来源|消息源|渠道|途径|方面|处)$/.test(
      passage.folded.slice(phrase.start, phrase.end),
    )
  )
    return { voice: { ...voice, verb: inner.verb }, via, current: inner };
  const seen = /^我们?(?:看到|注意到|了解到|获悉|听到)，?/.exec(passage.folded.slice(cue.content, phrase.start + 8));
  const from = cue.content + (seen?.[0].length ?? 0);
  if (phrase.start - from > 2 && !tellsTimeOnly(passage, from, phrase.start)) return { voice, via, current: cue };
  // 声明说，由于公司没有人手，建议停工: the reason stands first in what it says.
  if (reasons.test(passage.folded.slice(cue.content, phrase.start))) return { voice, via, current: cue };
  if (voice.said !== null) noteSaid(passage, voice.speaker, voice.said, thread);
  const speaker = readSpeaker(passage, phrase, thread.speaker);
  // A long phrase before the verb is whom it names, or words that are related.
  if (inner.start - cue.content > 40 && speaker.actor === null) return { voice, via, current: cue };
  const said = dayWithin(passage, { start: cue.content, end: inner.start }) ?? relayedDay(thread, speaker);
  const nested: Voice = { speaker, said, cue: { start: phrase.start, end: inner.end }, verb: inner.verb };
  if (!mayspeak(passage, nested)) return { voice, via, current: cue };
  return innermost(passage, inner, others.slice(1), { voice: nested, via: voice.speaker }, thread);
}

const reasons = /^(?:由于|因为?|鉴于|随着|为了?|如果|若|虽然|尽管)$/;

/** 王芳回忆，医生告诉她：“…。”: a person gives the whole sentence of another, who is told of right before its verb. */
function quotesInner(passage: Passage, cue: Cue, inner: Cue): boolean {
  const { folded, text, quotationAt } = passage;
  const quotation = quotationAt.get(inner.content);
  const whole = quotation !== undefined && /[。！？!?…]/.test(text[quotation.inner.end - 1] ?? '');
  if (!cue.marked || !(whole || toldAtOnce(passage, cue, inner))) return false;
  if (/[，；：“「]/.test(folded.slice(cue.content, inner.start))) return false;
  const phrase = nounPhrase(passage, cue.content, inner.start);
  return (
    phrase !== null &&
    phrase.start - cue.content <= 2 &&
    (humanNouns.test(folded.slice(phrase.start, phrase.end)) ||
      mentionsWithin(passage.mentions, phrase).some(({ form, actor }) => form === 'NAME' && passage.people.has(actor)))
  );
}

/** 王芳表示，居民指，桥面太窄: whose words she relates is all that stands before the verb and its mark. */
function toldAtOnce({ folded, text }: Passage, cue: Cue, inner: Cue): boolean {
  return (
    inner.marked &&
    /[，：:]/.test(text.slice(inner.end, inner.content)) &&
    /^(?:表示|说|称|指|指出|认为|提到|透露|告诉|发现|强调|解释)$/.test(inner.verb) &&
    inner.start - cue.content <= 20 &&
    !/[我这那其他她它]/.test(folded[cue.content] ?? '')
  );
}

/** What a report tells of as a deed, not as words: 报导说，公司敦促居民撤离. */
const deedsTold: ReadonlySet<string> = new Set(
  '要求 敦促 促请 请求 下令 命令 主张 发现 揭示 相信 觉得 感到 期望 期待 预期 同意'.split(' '),
);

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
  if (
    inner !== null &&
    /(?:数据|数字|资料|统计|文件|排名|指数|条文|条款|规定|法例|宪法|措施|做法|案例|例子|先例|经验|历史|故事|名言|谚语|诗句)$/.test(
      passage.folded.slice(inner.start, inner.end),
    )
  )
    return null;
  return outer === null || inner === null ? null : { outer: upToPerson(passage, outer, at), inner };
}

/** Documents relate, and so do media; 据…报道 does, and a reporter who asks about somebody's words. */
function relates({ folded }: Passage, cue: Cue, speaker: Speaker): boolean {
  return (
    speaker.document ||
    (/^(?:问|提问|追问|询问)/.test(cue.verb) && /记者$/.test(folded.slice(speaker.span.start, speaker.span.end))) ||
    (/^(?:报道|报导|引述|引用|转述|披露|写道|称|消息|说|指|表示|透露)/.test(cue.verb) &&
      // 居民对《海滨日报》说: to a paper, not by it.
      /(?:报道|报导|消息|引述|引用|援引|转述|转达|报)/.test(
        folded.slice(speaker.span.end, cue.content).replace(/[对向][^，。；]{2,14}(?=[说表称指透])/, ''),
      ))
  );
}

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
