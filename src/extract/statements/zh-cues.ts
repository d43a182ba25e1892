// Finds the words that report speech in Chinese: 表示, 强调说, 发表声明称 …

import { reportsNothing, rowsByVerb } from '../../language/speech-words.ts';
import { noSpeechRules } from '../../language/zh/no-speech.ts';
import { bodyNouns, givenOut, humanNouns } from '../../language/zh/speech.ts';
import { speechRows } from '../../language/zh/speech-verbs.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';
import { isClause } from './zh-clause.ts';

/** A reporting verb in its place. `content` is where the words said begin, past a comma or colon. */
export interface Cue extends Span {
  readonly verb: string;
  readonly content: number;
  /** A comma, colon or quotation mark follows the verb. */
  readonly marked: boolean;
}

const rows = rowsByVerb(speechRows);
const verbsByStart = new Map<string, string[]>();
for (const verb of rows.keys()) {
  const first = verb[0] as string;
  verbsByStart.set(
    first,
    [...(verbsByStart.get(first) ?? []), verb].sort((a, b) => b.length - a.length),
  );
}

/** Verbs whose object is whoever asked. */
const answering: ReadonlySet<string> = new Set(['回应', '回答', '回复', '答复', '回覆']);

/** Verbs whose object is whoever listens. */
const listening = /^(?:提醒|警告|告诫|叮嘱|叮咛|嘱咐|吩咐|奉劝|劝告|劝喻|鼓励|质问|追问|反问|喊话|转告|寄语)$/;

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
    const before = cues.at(-1);
    // 王芳否认，指大桥安全: two verbs for the same words.
    if (cue !== null && before?.content === at && /^[否承回辩反澄]/.test(before.verb) && outright.test(cue.verb))
      cues[cues.length - 1] = { ...cue, start: before.start };
    else if (cue !== null) cues.push(cue);
    at = cue === null ? at + 1 : cue.content;
  }
  return cues;
}

const outright = /^(?:指|称|说|辩称|坚称|声称|表示|指出|解释|强调|直言|坦言)$/;

function cueAt(passage: Passage, at: number, span: Span): Cue | null {
  const { folded, mentionAt } = passage;
  givenOut.lastIndex = at;
  const given = givenOut.exec(folded);
  if (given !== null && at + given[0].length < span.end) {
    const end = at + given[0].length - 1;
    return { start: at, end, verb: given[1] as string, content: skipMarks(folded, end), marked: true };
  }
  const verb = verbsByStart.get(folded[at] as string)?.find((candidate) => folded.startsWith(candidate, at));
  if (verb === undefined || holdsName(passage, at + 1, at + verb.length)) return null;
  let end = at + verb.length;
  const before = folded.slice(Math.max(span.start, at - 52), at);
  const after = folded.slice(end, Math.min(span.end, end + 28));
  // 王芳称其为“河上的奇迹”: what she calls it is what she says.
  const called = verb === '称' ? calls.exec(after) : null;
  if (called !== null) return { start: at, end, verb, content: end + called[0].length, marked: false };
  const none = noSpeechRules.find((rule) => reportsNothing(rule, verb, before, after));
  if (none !== undefined && !(none.name === 'zh/no-speech-demand' && followsParty(passage, span.start, at, demanders)))
    return null;
  // 李明问王芳，…: the one who is asked stands between the verb and its words.
  const listened = verb === '问' ? mentionAt.get(end) : undefined;
  const asked =
    (listened?.start === end && /[，：:“「]/.test(folded[listened.end] ?? '')) ||
    (verb === '问' && /^[^，。；：“「题]{1,8}：[“「]/.test(after));
  // 李明质问王芳：“…”, 李明强调三点：“…”: a few words stand between the verb and what was said.
  // 李明提醒居民，“…”
  const object = (
    listening.test(verb) ? /^[^，。；：“「]{1,24}[：:，](?=[“「])/ : /^[^，。；：“「]{1,10}[：:](?=[“「])/
  ).exec(after);
  if (object !== null && !isClause(passage, end, end + object[0].length - 1))
    return { start: at, end, verb, content: end + object[0].length, marked: true };
  if (verb === '告诉' || verb === '告知' || asked) {
    const told = listenerEnd(passage, end, span.end);
    const content = skipMarks(folded, told ?? end);
    return { start: at, end, verb, content, marked: told !== null };
  }
  // 李明回应海滨日报记者，大桥没有停工: who asked stands between the verb and its words.
  const asker = answering.has(verb) ? /^[^，。；：“「]{0,16}?(?:记者|传媒|媒体)，/.exec(after) : null;
  if (asker !== null) return { start: at, end, verb, content: end + asker[0].length, marked: true };
  const tail =
    (/[谈说讲提写问述]$/.test(verb)
      ? /^(?:了|过)?(?:说道|道|说|称|到|指出|表示)?着?/
      : /^(?:了|过)?(?:说道|道|说|称|指出|表示|到(?=[，：:“「]))?着?/
    ).exec(after)?.[0] ?? '';
  end += tail.length;
  const content = skipMarks(folded, end);
  const marked = content > end || /[“「『"]/.test(folded[end] ?? '');
  const ends = content >= span.end || /[。！？]/.test(folded[content] ?? '。');
  if (!marked && !ends && !/[说称道出示]/.test(tail) && !takesBare(passage, verb, end, span.end)) {
    // 居民担心大桥不安全: who expects it stands right before.
    const expected =
      expecting.test(verb) &&
      beginsWithNoun(passage, end) &&
      isClause(passage, end, span.end) &&
      followsParty(passage, span.start, at, parties);
    if (!expected) return null;
  }
  return { start: at, end, verb, content, marked };
}

/** 王芳要求公司道歉, 工会强烈要求加薪: a party named, or what `nouns` call one, right before the verb. */
function followsParty(
  { folded, mentionAt, bodies, people }: Passage,
  from: number,
  to: number,
  nouns: RegExp,
): boolean {
  const words = folded
    .slice(Math.max(from, to - 12), to)
    .replace(
      /(?:强烈|再次|多次|一致|集体|公开|则|也|还|更|却|都|均|甚至|普遍|一直|曾|纷纷|随后|随即|正式|一再|紧急){1,4}$/,
      '',
    );
  const end = Math.max(from, to - 12) + words.length;
  const mention = mentionAt.get(end - 1);
  if (mention !== undefined && mention.end === end && mention.form === 'NAME')
    // 应公司要求: whose wish is followed.
    return (
      !/[应就按照据依经]$/.test(folded.slice(from, mention.phrase.start)) &&
      (people.has(mention.actor) || bodies.has(mention.actor))
    );
  return nouns.test(words);
}

/** 公司预计大桥3月通车, but 公司预计3月停工: what somebody plans himself has no subject of its own. */
function beginsWithNoun({ wordAt, folded }: Passage, from: number): boolean {
  let word = wordAt.get(from);
  while (word?.tag === 'TIME') word = wordAt.get(word.end);
  return (
    word !== undefined &&
    /^(?:n|nz|nr|ns|nt|vn|r|m|PER|ORG|LOC)$/.test(word.tag) &&
    !/时候$/.test(folded.slice(word.start, word.end))
  );
}

const calls = /^(?:其|之|他|她|它|此举)为(?=[“「][^”」]{6})/;

/** What people fear, reckon or regret. */
const expecting = /^(?:担心|担忧|预计|估计|预估|暗示|感叹|慨叹|感慨|埋怨)$/;
const parties = new RegExp(`${humanNouns.source}|${bodyNouns.source}|(?:人|人士|[他她]们?)$`);

const demanders =
  /(?:居民|村民|市民|民众|家属|家长|学生|员工|工人|业主|网民|网友|示威者|抗议者|议员|律师|工会|团体|党|发言人|检方|警方|双方|对方|原告|受害者|他|她|他们|她们)$/;

/** 告诉海滨日报（Haibin Daily）说，…: where the one who is told ends, up to the mark before the words; null where no mark follows. */
function listenerEnd({ folded }: Passage, from: number, to: number): number | null {
  const listener =
    /^(?:[（(《][^）)》]{0,60}[）)》]|[^，。；：:“「,（(《]){1,24}(?:[，：:,]|(?=[“「]))|^(?=[“「])/.exec(
      folded.slice(from, Math.min(to, from + 120)),
    );
  return listener === null ? null : from + listener[0].length;
}

/** Whether the words that follow `verb` without a mark may be what is said. */
function takesBare(passage: Passage, verb: string, from: number, to: number): boolean {
  const takes = rows.get(verb)?.takes;
  if (asks.test(verb))
    return (
      question.test(passage.folded.slice(from, Math.min(to, from + 60))) &&
      !/记者$/.test(passage.folded.slice(from - verb.length - 4, from - verb.length))
    );
  return takes === 'WORDS' || (takes === 'CLAUSE' && (isClause(passage, from, to) || quotesOf(passage, from, to)));
}

const asks = /^(?:问|追问|询问|质询|查问|反问)$/;

/** 问公司何时停工: the words of a question, which ends its sentence: before an answer it is no more than its occasion. */
const question =
  /^[^，。；：“「的]{0,16}?(?:[是有会能可应需曾]否|有没有|是不是|会不会|能不能|为何|为什么|何时|什么时候|何以|如何|怎么|怎样|哪[里些个]|谁|何[人处故]|多少|几[时个人]|有何|什么)[^，。；：“「]*(?:[。？]|$)/;

/** 批评公司“偷工减料”: a noun, and what it is called in quotation marks to the clause's end. */
function quotesOf({ folded }: Passage, from: number, to: number): boolean {
  return /^[^，。；：“「”」的]{2,14}[“「][^”」\n]{2,30}[”」](?:[，。；！？]|$)/.test(
    folded.slice(from, Math.min(to + 1, from + 60)),
  );
}

/** 业主张女士: a name begins within the word. */
function holdsName({ mentionAt }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mention = mentionAt.get(at);
    if (mention?.start === at && mention.form === 'NAME') return true;
  }
  return false;
}

function skipMarks(text: string, at: number): number {
  let position = at;
  while (/[，：:,\s]/.test(text[position] ?? '')) position++;
  return position;
}
