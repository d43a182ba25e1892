// Short titles for Chinese events: the clause that tells of it, without its times and asides, with whoever does it.

import type { EventLanguage } from '../../language/event-words.ts';
import { spanAt, within } from '../../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Mention, Source, TimeReading } from '../types.ts';
import { clausesOf } from './clauses.ts';
import type { EventMention } from './mention.ts';
import { relativeParts } from './zh-relative-title.ts';

const limit = 32;
/** Words for what two do with each other; with both names they say it all. */
const mutual = /会[晤见面谈]$|通话$|通电话$|见面$|碰面$|谈判$|磋商$|对话$|峰会$|叙$/;
/** Words that lead a time in (基于 and 大于 do not). */
const lead =
  /(?:早在|自从|就在|自|从|(?<![基源大小高低位属关由对处等鉴多少])于|在|(?:\d{1,2}[日号]?)?(?<!回)(?:一?直)?[至到]|由|截至)$/g;
/** What may follow a time and tells no more than it. */
const trail =
  /^(?:(?:结束|开始|来临|收盘)[之以]?[前后](?![几数])|之?[内前](?![往来后去夕身任线])|期间|间(?![接谍断歇])|左右|前后|时分|时许|开始$|以来|起(?![诉草飞火步源义身用码初哄降诸获])|许|当天)?的?/;
const opening =
  /^(?:[，、的：\s）]+|\d{1,2}[.．、]\s?|(?:以及|并且|而且|但是|但|则|却|结果|所以|随后|接着|于是|同时|此外|另外|不过|然而|其中|终于|而|也|并(?![购入])|又(?!称)|还(?![款押贷债乡])|便(?![利民衣])|即(?![将位时使])|就(?![任职业读医诊学位])|才(?![能华干])|都(?![市会江])|若(?!干))(?=[^，]{2})|是(?=[^，]{2,}(?:周年|[日节])$))/g;
const closing =
  /(?:可能|恐怕|就)?是$|[，、：\s（(]{1,12}$|(?<!是.{0,30})的$|(?:分别|已经?|一直|正在)$|(?<!.[在于].{0,40})(?<=报告|数据|文件|声明|公告|讲话|演讲|采访|节目|文章|名单|会议?)[中里上]$/g;
const saying = /时?(?:表示|(?<!演)说|[声宣]?称|指出|写道|透露|强调|认为|显示)$/g;
/** 白宫声明|说: the document is what was issued. */
const documentSays = /(?<=声明|公报|公告|新闻稿)(?:表示|说|称|指出)$/;
/** 在台湾代表处成立|前: the clause tells of it as of the time of something else. */
const when =
  /^(?:就在|在|自|从|当(?![局事时地年选晚日天前])|随着)(?=.{4,}(?:[之以]?[后前来]|时|期间|之际|当日|上|会议?|报告|声明|演讲|讲话|采访|节目)$)|(?<=.{2})(?:期间|之际)$|(?<=.{3})(?:过?[之以]?[后前]|以来|当日)$|(?<=.{2})(?<![小当同及届临顿])时$/g;
/** Verbs that say nothing without the time after them: 定于5月3日, 集中在3月. */
const timed = /(?:集中|停留|[定改]|安排|推迟|延期|延长|延后|提前|持续|维持)[在到至于]了?$/;
/** Nouns that tell of an occasion only where somebody is said to have spoken there. */
const medium = /[会谈]$|^(?:.*报告|公告|通告|通报|微博|推特|脸书|推文|贴文|帖文)[中里]?$/;
/** Who convenes a meeting does more than come to it. */
const convenes = /(?:召开|举行|举办|主持|召集|主办|结束|缺席|取消|推迟|拒绝)(?!了?的)/;
const subjectClause = /的(?:消息|视频|影片|照片|新闻|传闻|话题|文章|帖子|报告)$/;
const pronoun = /^(?:(?:[0-9]{1,3}岁的)?[他她]们?|自己|其|两人|二人)/g;
/** What a title adds in its own words, in the other script. */
const traditional: readonly (readonly [string, string])[] = [
  ['发表', '發表'],
  ['声明', '聲明'],
  ['讲话', '講話'],
  ['节目', '節目'],
  ['采访', '採訪'],
  ['发布', '發布'],
  ['发文', '發文'],
  ['报告', '報告'],
  ['通报', '通報'],
  ['贴文', '貼文'],
  ['脸书', '臉書'],
];
/** What comes into force or is finished stands in the clause before. */
const thingly = /^(?:生效|实施|施行|竣工|上路|通车|动工|完工)$/;
const brackets = /[（(][^（）()]{0,60}[）)]/g;

export function chineseTitle(
  source: Source,
  actors: Actors,
  { trigger, parts, span, time, rule }: EventMention,
  times: readonly TimeReading[],
  language: EventLanguage,
  syntax: Syntax,
): string {
  const names = new Map(actors.actors.map(({ id, name }) => [id, name]));
  const [first] = parts;
  const clause = clauseOfDeed();
  const word = trigger === null ? '' : source.text.slice(trigger.start, trigger.end);
  const passive = language.passive.test(source.folded.slice(clause.start, trigger?.end ?? clause.end));
  const doer = parts.find(({ role }) => role === (trigger?.row.roles[0] ?? null)) ?? (passive ? first : undefined);
  const occasion =
    rule.endsWith('occasion') ||
    (trigger !== null && /^[上中](?:$|，)/.test(source.folded.slice(trigger.end, span.end)));
  const said =
    trigger?.nominal === true &&
    (occasion || !medium.test(fold(trigger))) &&
    !actsItself() &&
    !convenes.test(fold({ start: clause.start, end: Math.max(clause.start, trigger.start) }))
      ? language.headlines.find(([words]) => words.test(fold(trigger)))
      : undefined;
  const hant = source.article.language.startsWith('zh-Hant');
  const phrase = said === undefined || trigger === null ? '' : inScript(fold(trigger).replace(...said));
  if (said !== undefined && first !== undefined) return `${nameOf((doer ?? first).actor)}${phrase}`;
  const isMutual = parts.length > 1 && word.length < 8 && trigger !== null && mutual.test(fold(trigger));
  const both = parts.slice(0, 2).map(({ actor }) => actor);
  const and = hant ? '與' : '与';
  if (isMutual) return `${nameOf(both[0])}${and}${nameOf(both[1])}${word}`;
  const relative = trigger === null ? null : relativeParts(source, actors, syntax, trigger, time);
  if (relative !== null) {
    const [first, second] = relative.map((words) => tidy(words)) as [string, string];
    const deed = balanced(unbracketed(first + second));
    if (first !== '' && second !== '' && deed.length <= limit) return deed;
  }
  const told = sentence();
  // 监管会在一份|声明中: it issued one.
  const at =
    said !== undefined && told.endsWith(word) ? /[在于]?一[份项項]$|[在于]$/.exec(told.slice(0, -word.length)) : null;
  const whole =
    balanced(unbracketed(at === null ? told + announced() + spoken() : told.slice(0, at.index) + phrase)) ||
    source.text.slice(span.start, span.end);
  if (whole.length <= limit) return whole;
  return shorten(balanced(briefer() ?? whole));

  /** 江州会会议5日|部署清欠行动: the meeting does something. */
  function actsItself(): boolean {
    if (trigger === null || occasion) return false;
    const behind = read(plain({ start: trigger.end, end: clause.end }), source.folded);
    return behind.length >= 4 && !/^[上中里时期的后前，]|[上中里]$/.test(behind);
  }

  function fold({ start, end }: Span): string {
    return source.folded.slice(start, end);
  }

  /** `words`, the trigger's own among them, in the script of the article. */
  function inScript(words: string): string {
    const own = trigger === null ? words : words.replace(fold(trigger), word);
    return hant ? traditional.reduce((text, [from, to]) => text.replace(from, to), own) : own;
  }

  function nameOf(actor: string | undefined): string {
    return names.get(actor ?? '') ?? '';
  }

  /** The clause of the word that tells of it; without one, the first that tells more than a time. */
  function clauseOfDeed(): Span {
    const clauses = clausesOf(source, span, times, language);
    const told = clauses.find((each) => {
      if (trigger !== null) return contains(each, trigger);
      const words = read(plain(each), source.folded);
      return words.length > 4 && !language.adverbial.test(words);
    });
    // 小区被封的消息，|登上热搜榜: the thing that does it stands in a clause of its own.
    const thing = clauses.find(({ end }) => told !== undefined && end < told.start && told.start - end < 3);
    if (thing !== undefined && subjectClause.test(fold(thing)))
      return { start: thing.start, end: told?.end ?? thing.end };
    return told ?? span;
  }

  function sentence(): string {
    const subject = mentionsIn(clause)[0];
    if (subject?.form === 'REFERENCE' && fold({ start: clause.start, end: subject.phrase.start }).trim() === '')
      return nameOf(subject.actor) + tidy({ start: subject.phrase.end, end: clause.end });
    const name = subjectBefore(clause);
    const words = tidy(clause, name === '' ? opening : pronoun);
    // 将对进口商品加征关税，4月1日起|生效: what comes into force stands before.
    const isBare = trigger !== null && words.length <= 5 && thingly.test(fold(trigger));
    const before = isBare ? clauseBefore() : undefined;
    return before === undefined ? name + words : `${tidy(before)}，${words}`;
  }

  /** The clause right before, of the same sentence. */
  function clauseBefore(): Span | undefined {
    const whole = spanAt(source.sentences, span.start);
    if (whole === undefined) return undefined;
    return clausesOf(source, whole, times, language).findLast(
      ({ start, end }) => end <= clause.start && end - start > 5 && !language.saying.test(fold({ start, end })),
    );
  }

  /** Who does it, where the clause leaves that to what stands before. */
  function subjectBefore(words: Span): string {
    const until = { start: words.start, end: Math.max(words.start, trigger?.start ?? words.end) };
    const begins = read(plain(words), source.folded);
    const { governed, light } = language.parties;
    // 被警方带走, 在法院受审: those named there are not the one of whom it is told.
    const isGoverned = language.suffers.test(begins) || governed.test(begins);
    const doers = isGoverned ? parts.slice(0, 1) : parts;
    const named = mentionsIn(until).some(({ actor }) => doers.some((part) => part.actor === actor));
    if (first === undefined || named) return '';
    const bare = first.rule === 'zh/carried-subject' || isGoverned || light.test(begins);
    const before = actors.mentions.some(({ actor, end }) => actor === first.actor && end <= words.start);
    if (!bare || !before || begins.startsWith('由')) return '';
    const together = parts.filter((part) => part.rule === 'zh/named-together').map(({ actor }) => nameOf(actor));
    return together.length > 1
      ? `${together.slice(0, -1).join('、')}${hant ? '與' : '与'}${together.at(-1)}`
      : nameOf(first.actor);
  }

  /** Of words that are cut within brackets, those of the side where the event's word is. */
  function unbracketed(words: string): string {
    const [cut, inner, rest] = /^([^（）()]*)[）)]|[（(]([^（）()]*)$/.exec(words) ?? [];
    if (cut === undefined) return words;
    const inside = inner ?? rest ?? '';
    const outside = words.replace(cut, '').replace(/^[，、\s]+/, '');
    if (outside === '' || (word !== '' && inside.includes(word))) return inside;
    // 新桥公司（8888.HK，新桥）发表声明: who does it stands in the brackets too.
    const left = inner !== undefined && first !== undefined && inside.endsWith(nameOf(first.actor));
    return left ? nameOf(first.actor) + outside : outside;
  }

  /** What is announced, where nothing but the announcing is told. */
  function announced(): string {
    if (trigger !== null || !rule.endsWith('announced')) return '';
    const words = source.text.slice(clause.end, span.end).replace(/^[，,\s]+/, '');
    const lead = clause.end < span.end && words.length < 12 ? `，${words}` : '';
    const content =
      /^[，：\s“「]{0,3}((?:[自从对向就为因针][^，。；\n”」]{2,40}，)?[^，。；！？\n”」]{2,60})/.exec(
        source.text.slice(span.end, span.end + 80),
      )?.[1] ?? '';
    return content === '' ? '' : lead + content;
  }

  /** 李明在圆桌会上: somebody spoke there. */
  function spoken(): string {
    return occasion && told.endsWith('会上') && told.indexOf('在') > 0 ? (hant ? '講話' : '讲话') : '';
  }

  /** The doer by name alone, with what was done: 市长李明在江州签署协定 → 李明签署协定. */
  function briefer(): string | null {
    if (trigger === null || doer === undefined) return null;
    const named = mentionsIn({ start: clause.start, end: trigger.start }).findLast(({ actor }) => actor === doer.actor);
    const name = subjectBefore(clause) || (named === undefined ? '' : nameOf(doer.actor));
    if (name === '') return null;
    const rest = named === undefined ? '' : tidy({ start: named.phrase.end, end: clause.end });
    if (rest !== '' && name.length + rest.length <= limit) return name + rest;
    const mark = /(?:被|遭|将|拟|未|不)[^，。；]{0,16}$/.exec(
      fold({ start: named?.phrase.end ?? clause.start, end: trigger.start }),
    );
    return name + tidy({ start: trigger.start - (mark?.[0].length ?? 0), end: clause.end });
  }

  function mentionsIn(words: Span): readonly Mention[] {
    return within(actors.mentions, words);
  }

  /** Where the characters of `words` stand that are left without their times and what is in brackets. */
  function plain(words: Span): number[] {
    let kept: number[] = [];
    let from = words.start;
    for (const time of times.filter((each) => overlaps(each, words) && each.kind === 'POINT')) {
      if (time.start < from || timed.test(fold({ start: from, end: time.start }))) continue;
      // 2001年和2008年 go together.
      const joint = from > words.start && /^(?:和|与|及|或|、|以及)$/.test(fold({ start: from, end: time.start }));
      if (!joint) kept = drop(kept.concat(range(from, time.start)), lead);
      const tail = trail.exec(fold({ start: time.end, end: words.end }))?.[0] ?? '';
      // 促销已从上周五开始: what began then.
      const begun = tail === '开始' && /(?:已经?|[将就])$/.test(read(kept, source.folded));
      from = Math.min(words.end, time.end + (begun ? 0 : tail.length));
    }
    return drop(kept.concat(range(from, words.end)), brackets);
  }

  function tidy(words: Span, also: RegExp = opening): string {
    let kept = drop(plain(words), closing);
    for (const pattern of [opening, language.leadIn, opening, also]) kept = drop(kept, pattern);
    kept = drop(kept, occasion ? saying : documentSays);
    return read(drop(drop(kept, when), closing), source.text)
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** `kept` without what `pattern` finds in their folded words. */
  function drop(kept: readonly number[], pattern: RegExp): number[] {
    const words = read(kept, source.folded);
    const gone = pattern.global
      ? [...words.matchAll(pattern)]
      : [pattern.exec(words)].filter((match) => match !== null);
    return kept.filter((_, at) => !gone.some(({ index, 0: match }) => index <= at && at < index + match.length));
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function read(kept: readonly number[], text: string): string {
  return kept.map((at) => text[at]).join('');
}

/** At most `limit` characters, not cut within a name in quotation marks where that leaves enough. */
function shorten(words: string): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  const open = Math.max(...['《', '“', '「'].map((mark) => cut.lastIndexOf(mark)));
  const closed = Math.max(...['》', '”', '」'].map((mark) => cut.lastIndexOf(mark)));
  return `${(open > closed && open > 12 ? cut.slice(0, open) : cut).trimEnd()}…`;
}

/** Without a quotation mark whose other half stands outside. */
function balanced(words: string): string {
  let text = words;
  for (const [open, close] of quotationMarks) {
    const depth = [...text].reduce((sum, mark) => sum + Number(mark === open) - Number(mark === close), 0);
    const at = depth > 0 ? text.lastIndexOf(open) : depth < 0 ? text.indexOf(close) : text.length;
    text = text.slice(0, at) + text.slice(at + 1);
  }
  return text;
}

const quotationMarks = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['『', '』'],
] as const;
