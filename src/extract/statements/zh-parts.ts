// Where the words that follow a Chinese reporting verb are cut: at the next verb of their speaker, where another speaks, where the reporter goes on.

import { bodyNouns, goingOn, humanNouns, subordinate } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Voice } from './draft.ts';
import { type Passage, trimmed } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';
import type { Cue } from './zh-cues.ts';
import { nounPhrase } from './zh-noun-phrase.ts';
import { noteIssuer } from './zh-thread.ts';
import { remember, voiceAt } from './zh-voice.ts';

/** Who speaks, and who relates it. */
export interface Voiced {
  readonly voice: Voice;
  readonly via: Speaker | null;
}

/** The words after the cue, cut where the subject takes another reporting verb (…，并强调…) and where another speaks (…，王芳说，…). */
export function partsOf(
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
    const joint =
      joints.exec(lead) ??
      again ??
      (goingOn.has(other.verb)
        ? bareJoints.exec(lead)
        : contrasted.test(other.verb)
          ? contrastJoints.exec(lead)
          : null);
    // …；律师王芳也反对，指…: the party after the semicolon speaks.
    const turn = joint === null ? null : anotherParty.exec(lead);
    if (turn !== null) {
      const at = current.content + turn.index;
      push(at);
      voiced = { voice: voiceAt(passage, at + 1, other, thread), via: null };
      remember(passage, voiced.voice, thread);
    } else if (joint !== null && !isDemanded(current, other, lead)) {
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

/** 要求公司停工，并保证安全: what is demanded, not said; so is 公司将停工，并要求居民撤离 what will be done. */
function isDemanded({ verb }: Cue, other: Cue, lead: string): boolean {
  return (demands.test(verb) && deedsOfSpeech.test(other.verb)) || (other.verb === '要求' && mayBeDone.test(lead));
}

const mayBeDone = /将|会(?![议谈面见员长])|可以?|能|应|须|必|如果|若|则|已|打算|计划|要/;

const demands = /^(?:要求|呼吁|敦促|促请|吁请|请求|建议|命令|下令|恳请|恳求|指示|责令|勒令|提醒|警告)/;
const deedsOfSpeech =
  /^(?:保证|承诺|确认|解释|说明|交代|交待|公布|道歉|致歉|回应|回复|答复|澄清|承认|介绍|通报|报道|公开|披露|证实|声明|告知|告诉|转告|提出|同意|感谢|举报|反映|汇报|列出|阐明|阐述|讲|表明|表态)$/;

/** Before a verb that goes on with the subject after a comma alone: 他说工程没有延误，更指责公司拖延. */
const bareJoints =
  /[，；,;]\s?(?:更|更又|又再|再度|亦|但|惟|而|却|就|则|也|甚至|随即|继而|同时|此外|另外|另|之后|其后|然后|接着|最后|最终|并不忘|不忘|因此|所以|故此|为此|由此)*$/;

/** Before other verbs of telling: 他说工程没有延误，但提醒居民…. */
const contrasted = /^(?:提醒|认为|证实|确认|建议|说明|保证|承诺|坚持|声明|估计|介绍)$/;
const contrastJoints = /[，；,;]\s?(?:但|惟|不过)$/;

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
  // 王芳说，桥面很窄，居民要求停工: what she tells of.
  if (other.verb === '要求' && !other.marked) return null;
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
  // 王芳说，她到过桥头，李明告诉她，…: what she was told.
  const heard = /^告[诉知][他她](?!们)/.test(passage.folded.slice(other.start, other.start + 3));
  return { at, voiced: { voice: next, via: voice.speaker.document || heard ? voice.speaker : via } };
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
  /^(?:认为|表示|怀疑|强调|指出|指|称|说|质疑|批评|呼吁|警告|透露|坦言|坦承|坚称|直言|供称|辩称|补充|解释|重申|承认|否认|证实|要求|提及|提到|反驳|声称|宣称|指责|直指)$/;
const contrasts = /^\s*(?:但是?|不过|而|惟|然而|尽管|虽然?|即使)?$/;
const adverbs = /^(?:也|亦|则|却|仍|还|又|再|再次|随后|随即|多次|一再|明确|公开|直接|日前|近日|今日|今天|昨日|昨天)*$/;

const led = '(?:引发|引起|引来|激起|招致)';
/** What the paper tells itself behind words of somebody, in a clause of its own: what they led to, what he did then, what another did. */
const stops = (own: string) =>
  new RegExp(
    `，(?=(?:该|此|这一|这)(?:文|消息|言论|说法|评论|报[道导]|视频|帖|番话|论调|声明)[^，。；]{0,10}${led}|${own}|` +
      '(?:随即|然后|之后|随后|接着|便|就|说完)[他她]?(?:便|就)?(?:挂断|挂了|离开|离去|转身|走开|走进|上车|关门|关上|哭|落泪|沉默|躲))|' +
      '，(?=[^，。；：“「]{2,12}则(?:不满|不同意|未有|没有|拒绝|选择|被|遭|在|向|到))|' +
      '；(?=(?:而|不过，?|但)?[^，。；：“「]{2,24}则(?!是))',
    'g',
  );
/** After a marked verb: …，引发热议, and what was left out (…，但没有说明原因); after a bare one more is. */
const markedStops = stops(
  `(?:随即|一度|立即|瞬间)?${led}[^，。；]{0,12}(?:热议|关注|不满|愤怒|愤慨|舆论|震惊|众怒|哗然|围攻|轰动)|` +
    '[但却][他她]?(?:并?没有|并?未|拒绝|不愿)(?:进一步|具体|明确)?(?:提及|提到|引述|解释|说明|透露|披露|详述|证实|点名|回应)|' +
    '但[^，。；]{1,10}(?:不承认|不接受|拒绝接受|[予加]以否认|否认)|可以说',
);
const bareStops = stops(`但|可是|不过|然而|结果|此举|(?:当)?被问|(?:随即|一度|立即|瞬间|即)?(?:${led}|遭)`);

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

/** Before a verb that shares its subject with the one before. */
export const joints =
  /[，；,;]\s?(?:(?:并且|并|还|又|也|同时|但|且|而且|进而|另|另外)?(?:还|又|也|再次|再|同时|进一步|明确)?)(?<=并且|并|还|又|也|同时|再次)$/;

/** 李明将警告王芳: not said yet. */
export const foretold =
  /将[在向对就]|(?:[将拟]|(?<![议大峰年者布听讨例宴晚])会)(?:会|要|明确|公开|正式)?$|可能|必须|打算|计划|预计/;

/** 上周五（4月2日），: a time and nothing else. */
export function tellsTimeOnly({ folded, times }: Passage, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const time = times.find(({ start, end }) => start === at && end <= to);
    if (time === undefined && !/[\s，、（）()]/.test(folded[at] as string)) return false;
    at = time?.end ?? at + 1;
  }
  return true;
}
