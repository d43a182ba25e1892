// Finds the words that report speech in Chinese: 表示, 强调说, 发表声明称 …

import { clauseVerbs, expressions, speechVerbs, weakVerbs } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';

/** A reporting verb in its place. `content` is where the words said begin, past a comma or colon. */
export interface Cue extends Span {
  readonly verb: string;
  readonly content: number;
  /** A comma, colon or quotation mark follows the verb. */
  readonly marked: boolean;
}

const verbsByStart = new Map<string, string[]>();
for (const verb of Object.keys(speechVerbs)) {
  const first = verb[0] as string;
  verbsByStart.set(
    first,
    [...(verbsByStart.get(first) ?? []), verb].sort((a, b) => b.length - a.length),
  );
}

/** Words that hold a speech verb's character and are none. */
const notAfter: Readonly<Record<string, RegExp>> = {
  说: /^(?:法|明|服|客|话|漏|着|出|一下|一句|几句|两句|公道|脏话|谎|真话|实话|起|唱|教|不定|辞|理|三道四|得|的|了算|是)/,
  称: /^(?:为|作|号|谓|呼|职|赞|霸|病|量|得上|道|之|雄|心|的)/,
  指: /^(?:着|向|挥|标|定|数|导|南|向|明|甲|纹|针|望|示|派|令|引|认|使|教|点|尖|头|的|日)/,
  讲: /^(?:话|座|师|台|究|解|学|义|坛|授|习|演|堂|的)/,
  问: /^(?:题|世|卷|答|候|责|政|鼎|的)/,
};
const notBefore: Readonly<Record<string, RegExp>> = {
  说: /(?:如果|或者|就是|应该|害怕|敢|想|小|据|传|游|听|学|邪|假|所|虽|来|按|照理|可以|就是|话|不用|难|有人|好|再|胡|解|劝)$/,
  称: /(?:名|职|简|俗|人|号|堪|昵|尊|通|全|对|匀|据|自|谎|妄|统|合|代|被|并|所|别|俗|旧|又|美其名)$/,
  指: /(?:手|食|拇|戒|恒|股|所|是|特|首|五|意|泛|专|屈)$/,
  讲: /(?:演|宣|主|听|开|所|来)$/,
  问: /(?:访|慰|顾|疑|学|询|提|质|反|追|审|讯|责|被|请|过|设|试|自|学)$/,
};
/** Before a verb that is also a noun, these make it one: 这一表示, 的要求, 提出建议. */
const nounBefore =
  /(?:的|所|有|这一|该|此|各项|提出|作出|做出|发出|接受|符合|满足|没有|根据|按照|据|受到|遭到|引发|表达|任何|一项|项|个|多次|合理|新|等)$/;
const nounVerbs = new Set([
  '要求',
  '建议',
  '希望',
  '批评',
  '警告',
  '呼吁',
  '声明',
  '质疑',
  '指控',
  '指责',
  '谴责',
  '承诺',
  '保证',
  '命令',
  '主张',
  '报道',
  '报导',
  '回应',
  '分析',
  '判断',
  '估计',
  '预测',
  '威胁',
  '解释',
  '抗议',
  '怀疑',
  '通报',
  '介绍',
  '请求',
  '期望',
  '提醒',
  '预言',
  '宣布',
  '反映',
  '显示',
  '总结',
  '描述',
  '推测',
  '保证',
  '否认',
]);

/** All cues in `span` outside quotations and brackets, in order. */
export function findCues(passage: Passage, span: Span): Cue[] {
  const cues: Cue[] = [];
  const { folded, quotationAt, mentionAt } = passage;
  let at = span.start;
  while (at < span.end) {
    const quotation = quotationAt.get(at);
    if (quotation !== undefined) {
      at = quotation.end;
      continue;
    }
    if (folded[at] === '（' || folded[at] === '(' || folded[at] === '《') {
      const close = folded.slice(at, span.end).search(/[）)》]/);
      at = close < 0 ? at + 1 : at + close + 1;
      continue;
    }
    const mention = mentionAt.get(at);
    if (mention?.start === at && mention.form === 'NAME') {
      at = mention.end;
      continue;
    }
    const cue = cueAt(passage, at, span);
    if (cue !== null) cues.push(cue);
    at = cue === null ? at + 1 : cue.content;
  }
  return cues;
}

function cueAt(passage: Passage, at: number, span: Span): Cue | null {
  const { folded } = passage;
  const verb = verbsByStart.get(folded[at] as string)?.find((candidate) => folded.startsWith(candidate, at));
  if (verb === undefined) return null;
  const before = folded.slice(Math.max(span.start, at - 4), at);
  let end = at + verb.length;
  const after = folded.slice(end, Math.min(span.end, end + 16));
  // A verb in a list of nouns is one of them: 兑现承诺、让人离开.
  if (after.startsWith('、')) return null;
  // 业主张女士: a name begins within the word.
  for (let inner = at + 1; inner < end; inner++) {
    const mention = passage.mentionAt.get(inner);
    if (mention?.start === inner && mention.form === 'NAME') return null;
  }
  // 未回应, 无法证实: nothing was said.
  if (/(?:没有|未|未能|无法|不能|不愿|拒绝|难以|有待)$/.test(before) && speechVerbs[verb] !== 'OPINION') return null;
  if (/进一步$/.test(before) && /^(?:确认|证实|披露)$/.test(verb)) return null;
  if (verb.length === 1 && (notAfter[verb]?.test(after) || notBefore[verb]?.test(before))) return null;
  if (nounVerbs.has(verb) && (nounBefore.test(before) || /^(?:的|书|人|性|函|信|数|值|后|时|和|与|及)/.test(after)))
    return null;
  if (/^(?:的(?!是)|所|书|会(?!议)|人士?(?!：))/.test(after) && verb !== '要求') return null;
  if ((verb === '表示' || verb === '表达') && expressions.test(after)) return null;
  const told = verb === '告诉' || verb === '告知' || verb === '提醒' || verb === '警告';
  if (told) {
    const object = /^[^，。；：:“「,]{1,24}[，：:,]|^[^，。；：:“「,]{0,24}[“「]/.exec(
      after + folded.slice(end + 16, Math.min(span.end, end + 32)),
    );
    if (object !== null && verb !== '警告' && verb !== '提醒')
      return {
        start: at,
        end,
        verb,
        content: skipMarks(folded, end + object[0].length - (/[“「]$/.test(object[0]) ? 1 : 0)),
        marked: true,
      };
    if (verb === '告诉' || verb === '告知') return { start: at, end, verb, content: end, marked: false };
  }
  // 此事披露后引发关注: the verb is told of, not said.
  if (/^(?:了|过)?(?:之后|以后|后|时|之前|前)(?!者)/.test(after)) return null;
  const tail = /^(?:了|过)?(?:道|说|称|到|指出|表示)?(?:着)?/.exec(after)?.[0] ?? '';
  end += tail.length;
  const content = skipMarks(folded, end);
  const marked = content > end || /[“「『"]/.test(folded[end] ?? '');
  const ends = content >= span.end || /[。！？]/.test(folded[content] ?? '。');
  if (!marked && !ends && ((weakVerbs.has(verb) && tail.length === 0) || !clauseVerbs.has(verb))) return null;
  if (
    weakVerbs.has(verb) &&
    tail.length === 0 &&
    !ends &&
    !/[：:“「『"]/.test(folded[end] ?? '') &&
    !(folded[end] === '，')
  )
    return null;
  return { start: at, end, verb, content, marked };
}

function skipMarks(text: string, at: number): number {
  let position = at;
  while (/[，：:,\s]/.test(text[position] ?? '')) position++;
  return position;
}
