// Who speaks: the noun phrase before (or after) a reporting verb in Chinese, and the actor it names.

import { documentNouns, leadingPhrases, pronouns, subjectEnds } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, TimeReading } from '../types.ts';
import type { Passage } from './passage.ts';

export interface Speaker {
  readonly actor: string | null;
  readonly span: Span;
  readonly text: string;
  /** The words come from something the speaker published (声明, 新闻稿): it may report others' words. */
  readonly document: boolean;
  /** A pronoun, or a phrase that points back to the speaker before it. */
  readonly pronoun: boolean;
}

const titles =
  /^(?:总统|主席|总书记|总理|首相|国务卿|部长|外长|防长|财长|司长|局长|厅长|处长|科长|市长|省长|县长|镇长|村长|州长|议长|议员|参议员|众议员|代表|大使|特使|公使|领事|将军|上将|中将|少将|上校|司令|参谋长|法官|检察官|律师|教授|博士|医生|主任|院长|校长|董事长|总裁|经理|会长|秘书长|发言人|书记|先生|女士|太太|小姐|夫人|同学|老师|警官|牧师|神父|主教|教皇|国王|女王|王子|公主|们|等人|等|本人|一家|夫妇|方面|方|政府|当局|办公室|办)+$/;
const bareDocument =
  /^(?:该|这份|这篇|这一|上述|其|此)?(?:联合)?(?:声明|新闻稿|公报|通报|公告|通告|通知|报告|报道|报导|文件|文章|社论|判词|判决书|起诉书|决议)$/;
/** Somebody else, told by the kinship or office to the person named: 王小明母亲. */
const kin =
  /(?:父|母|妻|夫|儿|女|子|兄|弟|姐|妹|家人|家属|亲友|朋友|同事|邻居|律师|团队|助理|秘书|发言人|阵营|支持者|粉丝|学生|老师|代表|办公室|方面|一方|人士|等人)/;
/** Words that begin like an end of the subject and are none. */
const whole =
  /(?:以色列|以及|行为|反对派|反对党|首都|成都|信用|用户|从业者|从业人员|与会者|对手|对方|对外|对华|对台|对冲|在野|在场|在押|在线|为首|因特|向导|正义|正式|正方|都会|都市|更生|还乡|也门|又称|再生|再保|被告|被害人|被拘|受害|指挥|指标|说客|讲师|强国|强制|认证|批发|回族|写作|坦克|补习|解放|解放军|承包|表演|表哥|表弟|称号|告示|警方|警察|警局|警员|警官|警|宣传|透视|呼吸|敦煌|到场|发言人|发布会|发改委|发展|出席者|召集人|主持人|参加者|前往者)/y;

/** The noun phrase that begins at or after `from` and ends before `to`; null when there is none. */
export function nounPhrase(passage: Passage, from: number, to: number): Span | null {
  const { folded, mentionAt, times } = passage;
  let start = skipLead(passage, from, to);
  // 有知情者透露: the source is 知情者.
  if (/^有(?!些|的|关|人|限|志|识)/.test(folded.slice(start, Math.min(to, start + 2)))) start++;
  let at = start + attributeLength(folded.slice(start, to));
  while (at < to) {
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      at = Math.max(mention.end, at + 1);
      continue;
    }
    if (times.some((time) => time.start === at && time.kind === 'POINT')) break;
    if (folded[at] === '（' || folded[at] === '(') {
      const close = folded.slice(at, to).search(/[）)]/);
      at = close < 0 ? at + 1 : at + close + 1;
      continue;
    }
    whole.lastIndex = at;
    const word = whole.exec(folded);
    if (word !== null) {
      at += word[0].length;
      continue;
    }
    const rest = folded.slice(at, Math.min(to, at + 6));
    if (subjectEnds.exec(rest)?.index === 0) break;
    at++;
  }
  while (start < at && /[\s，、：]/.test(folded[start] as string)) start++;
  while (at > start && /[\s，、：的]/.test(folded[at - 1] as string)) at--;
  return at > start ? { start, end: at } : null;
}

/** 与刘先生熟识的知情人: a preposition opens a phrase before 的 that belongs to the noun. Its length, 0 when there is none. */
function attributeLength(words: string): number {
  const match =
    /^(?:(?:与|和|跟|同|在|对|向|从|为|被|因|曾|已)|[^，。；：“”「」的]{0,6}(?:生活|居住|住|设|位于|任职|工作|流亡|活跃|身)在?)[^，。；：“”「」]{1,60}?的/.exec(
      words,
    );
  if (match === null) return 0;
  const rest = words.slice(match[0].length);
  return rest === '' || /^[^，。]{0,12}?(?:上|中|里|时|后|前|间|下|问题|情况)/.test(rest) ? 0 : match[0].length;
}

function skipLead(passage: Passage, from: number, to: number): number {
  const { folded, times } = passage;
  let at = from;
  for (;;) {
    while (at < to && /[\s，、；：:”」』"）)]/.test(folded[at] as string)) at++;
    const time = times.find((candidate) => candidate.start === at && candidate.end <= to);
    if (time !== undefined) {
      at = time.end;
      continue;
    }
    const lead = leadingPhrases.exec(folded.slice(at, Math.min(to, at + 8)));
    if (lead === null || lead[0].length === 0) return at;
    at += lead[0].length;
  }
}

/** Reads a noun phrase as a speaker. `previous` is the speaker of the passage so far, for pronouns. */
export function readSpeaker(passage: Passage, phrase: Span, previous: Speaker | null): Speaker {
  const { text, folded, mentions } = passage;
  const words = text.slice(phrase.start, phrase.end);
  const inside = mentions.filter(
    (mention) =>
      mention.start >= phrase.start &&
      mention.end <= phrase.end &&
      !inBrackets(folded, phrase, mention) &&
      // 推文中写道: 中 is no China here.
      !(
        folded[mention.start] === '中' &&
        mention.end - mention.start === 1 &&
        /[文明稿报信告谈话访]$/.test(folded.slice(phrase.start, mention.start))
      ),
  );
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
    if (pronouns.test(folded.slice(phrase.start, phrase.end)))
      return {
        ...plain(previous?.actor ?? null, { pronoun: true }),
        text: previous?.actor === null ? previous.text : words,
      };
    const noun = folded.slice(phrase.start, phrase.end);
    // 声明说: of the body that spoke before.
    const issuer =
      bareDocument.test(noun) && previous?.actor != null && !passage.people.has(previous.actor) ? previous.actor : null;
    return plain(issuer, { document: documentNouns.test(noun) });
  }
  const rest = withoutBrackets(
    folded.slice(Math.max(last.end, Math.min(last.phrase.end, phrase.end)), phrase.end),
  ).replace(/[\s，、》」”]|音译/g, '');
  const pronoun = last.form === 'REFERENCE' && inside.length === 1;
  if (rest === '' || titles.test(rest)) return plain(last.actor, { pronoun });
  if (documentNouns.test(rest.replace(/[中里上内]$/, '')) && rest.length <= 8)
    return plain(last.actor, { document: true });
  // A person before words that are no noun of their own is the subject: 胡锡进翻墙发文说.
  if (passage.people.has(last.actor) && !/的/.test(rest) && rest.length <= 10 && !kin.test(rest))
    return {
      ...plain(last.actor, { pronoun }),
      span: { start: phrase.start, end: last.end },
      text: text.slice(phrase.start, last.end),
    };
  return plain(null);
}

/** The last point in time that the reporting words tell, EDTF. */
export function timeWithin(times: readonly TimeReading[], span: Span): string | null {
  const found = times.filter(
    (time) =>
      time.start >= span.start &&
      time.end <= span.end &&
      time.kind === 'POINT' &&
      time.edtf !== null &&
      !/then$/.test(time.rule),
  );
  return found.at(-1)?.edtf?.split('T')[0] ?? null;
}

export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  return mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
}

function inBrackets(text: string, phrase: Span, mention: Span): boolean {
  const before = text.slice(phrase.start, mention.start);
  return (before.match(/[（(]/g) ?? []).length > (before.match(/[）)]/g) ?? []).length;
}

function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（()）]*[）)]?/g, '');
}
