// The noun phrase before (or after) a reporting verb in Chinese: where it begins and ends.

import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import {
  bodyNouns,
  crowds,
  deeds,
  documentNouns,
  humanNouns,
  leadingPhrases,
  noVerbs,
  subjectEnds,
  wholeWords,
} from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { Passage } from './passage.ts';

/** The noun phrase that begins at or after `from` and ends before `to`; null when there is none. */
export function nounPhrase(passage: Passage, from: number, to: number): Span | null {
  const { folded } = passage;
  let start = skipLead(passage, from, to);
  // 周五|的声明称
  if (folded[start] === '的') start++;
  // 也有人说
  if (/^有人(?![士员民群们大类])/.test(folded.slice(start, Math.min(to, start + 3)))) return { start, end: start + 2 };
  // 有知情者透露: the source is 知情者.
  if (/^有(?!些|的|关|人|限|志|识)/.test(folded.slice(start, Math.min(to, start + 2))))
    start += /^有[位名]/.test(folded.slice(start, Math.min(to, start + 2))) ? 2 : 1;
  // 他盘点一年的工作，称…: a pronoun is the whole phrase, unless it only owns the noun that follows.
  if (/^[他她](?![们的和与本自家父母妻儿女丈夫哥姐弟妹同朋律])/.test(folded.slice(start, Math.min(to, start + 2))))
    return { start, end: start + 1 };
  // 他们很惊讶，说：“…”, 我平静地说：“…”: and so are these.
  const several = /^(?:[他她我]们(?![的和与及])|我(?![们的和与及国军方党省市县校院台家爸妈父母]))/.exec(
    folded.slice(start, Math.min(to, start + 3)),
  );
  if (several !== null) return { start, end: start + several[0].length };
  let at = endOfNoun(passage, start + attributeLength(passage, start, to), to);
  // 一位自称业主的网友: all up to the noun.
  const described =
    /^[^，。；：“”「」的]{0,12}?[一另多数几两这该](?:[位名个]|家(?![长人属庭里中]))[^，。；：]{1,80}的(?=[^，。；：]{2})/.exec(
      folded.slice(start, to),
    );
  if (
    described !== null &&
    !humanNouns.test(folded.slice(start, at)) &&
    (/^[一另多数几两这该]/.test(described[0]) || !/^(?:v|vd|p|d|c)$/.test(passage.wordAt.get(start)?.tag ?? ''))
  )
    at = endOfNoun(passage, Math.max(at, start + described[0].length), to);
  while (start < at && /[\s，、：]/.test(folded[start] as string)) start++;
  while (at > start && /[\s，、：的]/.test(folded[at - 1] as string)) at--;
  if (at <= start) return null;
  const noun = withoutAdverbs(passage, beforeVerb(passage, { start, end: at }));
  return noun === null ? null : withoutManner(passage, noun);
}

/** 协会随时准备, 两人于是, 公司由于: adverbs, conjunctions and prepositions after the noun are the verb's; 其实 alone is nobody. */
function withoutAdverbs({ folded, mentionAt, wordEndingAt }: Passage, { start, end }: Span): Span | null {
  let at = end;
  for (;;) {
    const word = wordEndingAt.get(at);
    if (word === undefined || word.start < start || mentionAt.has(word.start)) break;
    // 一般人|会, 两次|共
    const helps = /^[会将共约]$/.test(folded.slice(word.start, word.end)) && /^(?:v|vd|d)$/.test(word.tag);
    if (!helps && !isAdverbial(word)) break;
    at = word.start;
  }
  return at > start ? { start, end: at } : null;
}

/** One syllable may be the end of a name that the tagger cut: 全教总. */
function isAdverbial({ start, end, tag }: TaggedWord): boolean {
  return end - start >= 2 && /^(?:d|c|p|xc)$/.test(tag);
}

/** 协会驳回申请，指…: the subject ends before its verb, unless the words from there on are its noun (调查人员, 退休的教师). */
function beforeVerb(passage: Passage, phrase: Span): Span {
  const { folded, mentionAt, people, wordAt } = passage;
  const noun = folded.slice(phrase.start, phrase.end);
  const end = endOfDoer(passage, phrase);
  if (end !== null) return { start: phrase.start, end };
  // 总统指定法官李明: the person at the end.
  const last = mentionAt.get(phrase.end - 1);
  if (last !== undefined && last.start > phrase.start && people.has(last.actor)) return phrase;
  if (humanNouns.test(noun) || documentNouns.test(noun) || bodyNouns.test(noun) || /[“「《]/.test(noun)) return phrase;
  for (let at = phrase.start + 2; at < phrase.end; at++) {
    const word = wordAt.get(at);
    if (word === undefined || (word.tag !== 'v' && word.tag !== 'vd') || word.end > phrase.end) continue;
    // 法院驳回了他的请求: a deed that is done.
    const done = /^[了过]/.test(folded.slice(word.end, phrase.end)) && !/的/.test(folded.slice(phrase.start, at));
    if (done && !mentionAt.has(at)) return { start: phrase.start, end: at };
    if (mentionAt.has(at) || /的|^(?:兼|[原曾时现]?任|担任|出任|称)/.test(folded.slice(at, phrase.end))) continue;
    return { start: phrase.start, end: at };
  }
  return phrase;
}

/** 李明发微博, 党媒《海滨日报》刊文批评大学, 位于江州的法院审查证词后: a name of the phrase does something. Where it ends. */
function endOfDoer(passage: Passage, phrase: Span): number | null {
  const { folded, mentionAt } = passage;
  for (let at = phrase.start; at < phrase.end; at++) {
    const doer = mentionAt.get(at);
    if (doer === undefined || doer.form !== 'NAME' || doer.end >= phrase.end) continue;
    const attribute = folded.slice(phrase.start, at).lastIndexOf('的') + 1;
    const end = isNominal(passage, phrase.start + attribute, at) ? endBeforeDeed(passage, doer, phrase.end) : null;
    if (end !== null) return end;
    at = Math.max(at, doer.end - 1);
  }
  return null;
}

/** Where `doer` ends, if what it does follows before `to`. */
function endBeforeDeed({ folded, people, wordAt, mentionAt }: Passage, doer: Mention, to: number): number | null {
  let at = doer.end;
  while (/[》”」]/.test(folded[at] as string)) at++;
  if (/[（(]/.test(folded[at] as string)) at = closingBracket(folded, at, to);
  const end = at;
  for (let word = wordAt.get(at); word !== undefined && /^(?:d|ad|TIME|t)$/.test(word.tag); word = wordAt.get(at))
    at = word.end;
  // 印发《关于大桥的通知》: what a title says is no part of the clause.
  const rest = folded.slice(at, to).replace(/《[^》]*》/g, '《》');
  if (deeds.test(rest)) return end;
  const verb = wordAt.get(at);
  // 王芳很惊讶公司停工: what somebody feels.
  if (verb?.tag === 'a' && at > end && people.has(doer.actor) && verb.end < to) return end;
  if (verb === undefined || !/^vd?$/.test(verb.tag) || verb.end >= to || mentionAt.has(at)) return null;
  if (noVerbs.test(rest)) return null;
  // 海滨提出停止拘留李明: two verbs are no office of the person.
  if (wordAt.get(verb.end)?.tag === 'v' && !rest.includes('的')) return end;
  // 海滨大学提供的报告, but 江州法院起诉一名店主的儿子, 江州法院审查店主的证词后.
  if (/^[^的]{0,14}[一这该另][名位个家份项则]|后$/.test(rest)) return end;
  // 李明谴责公司隐瞒裂缝的做法，并表示: the object of a clause that ends there.
  const object = wordAt.get(verb.end);
  const clause = folded[to] === '，' && object !== undefined && /^(?:n|nz|LOC|ORG|PER)$/.test(object.tag);
  if (rest.includes('的') && !clause) return null;
  // 海滨反对党党员, 海滨总统指定法官李明: no verb of its own.
  if (people.has(doer.actor) || at > end) return end;
  wholeWords.lastIndex = at;
  const last = mentionAt.get(to - 1);
  const attributed = wholeWords.test(folded) || humanNouns.test(rest) || bodyNouns.test(rest);
  return attributed || (last !== undefined && people.has(last.actor)) ? null : end;
}

/** 党媒, 大陆上市: no more than what the name after it is. */
function isNominal({ folded, wordAt }: Passage, from: number, to: number): boolean {
  if (to - from > 10) return false;
  for (let at = from; at < to; ) {
    const word = wordAt.get(at);
    if (
      word === undefined ||
      !/^(?:n|nz|vn|a|f|s|m|q|LOC|ORG|w)$/.test(word.tag) ||
      /[，；：的]/.test(folded.slice(at, word.end))
    )
      return false;
    at = word.end;
  }
  return true;
}

/** Where the phrase that goes on at `from` ends: before an adverb, a preposition, a verb. */
function endOfNoun({ folded, mentionAt, quotationAt, times }: Passage, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      at = Math.max(mention.end, at + 1);
      continue;
    }
    const quotation = quotationAt.get(at);
    if (quotation !== undefined) {
      at = quotation.end;
      continue;
    }
    if (times.some((time) => time.start === at && time.kind === 'POINT')) break;
    const bracket = closingBracket(folded, at, to);
    if (bracket > at) {
      at = bracket;
      continue;
    }
    wholeWords.lastIndex = at;
    const word = wholeWords.exec(folded);
    if (word !== null) {
      at += word[0].length;
      continue;
    }
    const rest = folded.slice(at, Math.min(to, at + 6));
    if (subjectEnds.exec(rest)?.index === 0) break;
    at++;
  }
  return Math.min(at, to);
}

/** 李明关切地, 李明红着眼睛: who, not how; 语带双关地 and 笑着 are nobody. */
function withoutManner(passage: Passage, phrase: Span): Span | null {
  const { folded, mentions, mentionAt, wordAt } = passage;
  for (let at = phrase.start; at < phrase.end; at++) {
    const word = mentionAt.has(at) ? undefined : wordAt.get(at);
    if (word === undefined || !/^(?:v|vd|a|d|ad)$/.test(word.tag)) continue;
    const words = folded.slice(word.start, word.end);
    if (
      !(/.[着著]$/.test(words) || /[着著]/.test(folded[word.end] ?? '')) ||
      /^(?:沉|执|穿|衣|显|土)[着著]/.test(words)
    )
      continue;
    // 拿着喇叭的保安, but 一个女孩|拿着一把断了柄的伞.
    if (folded.slice(word.end, phrase.end).includes('的') && !humanNouns.test(folded.slice(phrase.start, at))) continue;
    return at > phrase.start ? { start: phrase.start, end: at } : null;
  }
  if (!/(?<![当各多内外本产基工土圣此地某])地$/.test(folded.slice(phrase.start, phrase.end))) return phrase;
  const name = mentions.find(({ start, end }) => start >= phrase.start && end < phrase.end);
  const end = name?.end ?? phrase.start + (crowds.exec(folded.slice(phrase.start, phrase.end))?.[0].length ?? 0);
  return end > phrase.start ? { start: phrase.start, end } : null;
}

/** The offset after the bracket or title that opens at `at`; `at` where none opens. */
function closingBracket(folded: string, at: number, to: number): number {
  const closing = { '（': /[）)]/, '(': /[）)]/, '《': /》/ }[folded[at] as string];
  if (closing === undefined) return at;
  const close = folded.slice(at, to).search(closing);
  return close < 0 ? at + 1 : at + close + 1;
}

/** 与刘先生熟识的知情人, 出席会议的官员: an adverb, preposition or verb opens a phrase before 的 that belongs to the noun. Its length, 0 when there is none. */
function attributeLength({ folded, mentionAt, mentions, people, wordAt }: Passage, start: number, to: number): number {
  const words = folded.slice(start, Math.min(to, start + 80));
  const match = /^[^，。；：“”「」]{1,60}?的/.exec(words);
  if (match === null) return 0;
  wholeWords.lastIndex = start;
  const opens =
    (subjectEnds.exec(words.slice(0, 6))?.index === 0 && !wholeWords.test(folded)) ||
    /^(?:和|同|[^，。；：“”「」的]{0,6}(?:生活|居住|住|设|位于|任职|工作|从事|经营|负责|主管|专管|流亡|活跃|身)在?)/.test(
      words,
    );
  const rest = folded.slice(start + match[0].length, to);
  // 目击大桥倒塌的居民李明, 原本打算离开的王芳: what somebody does who is then named.
  const person = /^(?:v|vd|d|ad)$/.test(wordAt.get(start)?.tag ?? '')
    ? mentions.find(
        (mention) => mention.form === 'NAME' && mention.start >= start + match[0].length && people.has(mention.actor),
      )
    : undefined;
  if (
    person !== undefined &&
    person.end <= to &&
    /^[^，。；：“「的]{0,12}$/.test(folded.slice(start + match[0].length, person.start)) &&
    !mentionAt.has(start)
  )
    return match[0].length;
  if (!opens || mentionAt.has(start)) return 0;
  // 在海滨夺冠的选手李明赛后: whom the words describe is named before he does something.
  const described = mentions.find(
    ({ start: at, form, actor }) => at >= to - rest.length && form === 'NAME' && people.has(actor),
  );
  const doer =
    described !== undefined && described.end < to && /^(?:v|vd|d)$/.test(wordAt.get(described.end)?.tag ?? '');
  if (doer && described.start - (to - rest.length) <= 8) return match[0].length;
  return rest === '' || /^[^，。]{0,12}?(?:上|中|里|时|后|前|间|下|问题|情况)(?:$|[，：])/.test(rest)
    ? 0
    : match[0].length;
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
    const number = /^\d{1,2}[.．、）)]\s?/.exec(folded.slice(at, Math.min(to, at + 5)));
    if (number !== null) {
      at += number[0].length;
      continue;
    }
    const lead = leadingPhrases.exec(folded.slice(at, Math.min(to, at + 8)));
    if (lead === null || lead[0].length === 0) return at;
    at += lead[0].length;
  }
}
