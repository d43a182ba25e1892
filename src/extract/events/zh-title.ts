// Short titles for Chinese events: the clause that tells of it, without its times and asides, with whoever does it.

import type { EventLanguage } from '../../language/event-words.ts';
import { spanAt, touching, within } from '../../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { NounPhrase } from '../syntax/predicate.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Mention, Source, TimeReading } from '../types.ts';
import { clausesOf } from './clauses.ts';
import type { EventMention } from './mention.ts';
import { hasPredicate } from './window.ts';
import { relativeParts } from './zh-relative-title.ts';
import {
  atOccasion,
  balanced,
  brackets,
  closing,
  convenes,
  documentSays,
  lead,
  limit,
  medium,
  mutual,
  ofOccasion,
  onSite,
  opening,
  pronoun,
  saying,
  shorten,
  subjectClause,
  thingly,
  timed,
  timedBehind,
  traditional,
  trail,
  when,
} from './zh-title-words.ts';

export function chineseTitle(
  source: Source,
  actors: Actors,
  { trigger, parts, span, time, rule }: EventMention,
  times: readonly TimeReading[],
  language: EventLanguage,
  syntax: Syntax,
): string {
  const [first] = parts;
  const occasion =
    rule.endsWith('occasion') ||
    (trigger !== null && /^[上中](?:$|，)/.test(source.folded.slice(trigger.end, span.end)));
  const clause = clauseOfDeed();
  const word = trigger === null ? '' : source.text.slice(trigger.start, trigger.end);
  const passive = language.passive.test(source.folded.slice(clause.start, trigger?.end ?? clause.end));
  const doer = parts.find(({ role }) => role === (trigger?.row.roles[0] ?? null)) ?? (passive ? first : undefined);
  const said =
    trigger?.nominal === true &&
    (occasion || !medium.test(fold(trigger))) &&
    !actsItself() &&
    !convenes.test(fold({ start: clause.start, end: Math.max(clause.start, trigger.start) }))
      ? language.headlines.find(([words]) => words.test(fold(trigger)))
      : undefined;
  const hant = source.article.language.startsWith('zh-Hant');
  const phrase = said === undefined || trigger === null ? '' : inScript(fold(trigger).replace(...said));
  if (said !== undefined && first !== undefined) return spokenAt((doer ?? first).actor);
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
  const told = named(sentence());
  // 监管会在一份|声明中: it issued one.
  const at =
    said !== undefined && told.endsWith(word) ? /[在于]?一[份项項]$|[在于]$/.exec(told.slice(0, -word.length)) : null;
  const whole =
    balanced(unbracketed(at === null ? told + announced() + spoken() : told.slice(0, at.index) + phrase)) ||
    source.text.slice(span.start, span.end);
  if (whole.length <= limit) return whole;
  return shorten(balanced(briefer() ?? whole));

  /** 李明在|疫情防控新闻发布会上讲话; but whose meeting it is came to none: |江州商会会议. */
  function spokenAt(who: string): string {
    if (trigger === null || !/^(?:在.*上[讲講][话話]|出席)/.test(phrase)) return nameOf(who) + phrase;
    const found = atOccasion.exec(fold({ start: clause.start, end: trigger.start }));
    const kind = found?.[1] ?? found?.[2] ?? '';
    const before = { start: trigger.start - kind.length, end: trigger.start };
    const words = read(drop(drop(plain(before), ofOccasion), opening), source.text).trim();
    const isBody = actors.actors.find(({ id }) => id === who)?.kind !== 'PERSON';
    const holds = isBody && mentionsIn(before).some(({ actor, form }) => actor === who && form !== 'REFERENCE');
    if (holds && words.length + word.length <= limit) return words + word;
    const called = words.length > 20 || holds ? word : words + word;
    if (isBody && phrase.startsWith('出席')) return nameOf(who) + called;
    return nameOf(who) + phrase.replace(word, called);
  }

  /** 2018年的|中期选举|中: a noun names what happened without the word for being in it. */
  function named(words: string): string {
    if (trigger?.nominal !== true) return words;
    const [, begins = '', inside] = /^(.*)([中里上])$/.exec(words) ?? [];
    if (!begins.endsWith(word) || (inside === '上' && /[在于]/.test(begins))) return words;
    return begins.replace(/^在|(?<=.)[在于](?=[^在于的]{0,12}$)/, '');
  }

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
    return actors.actors.find(({ id }) => id === actor)?.name ?? '';
  }

  /** The clause of the word that tells of it; without one, the first that tells more than a time. */
  function clauseOfDeed(): Span {
    const clauses = clausesOf(source, span, touching(times, span), language);
    const told = clauses.find((each) => {
      if (trigger !== null) return contains(each, trigger);
      const words = read(plain(each), source.folded);
      return words.length > 4 && !language.adverbial.test(words);
    });
    // 新桥公司按照要求，|召回两万辆车: words without a verb tell it only with the next ones.
    if (trigger === null && told !== undefined && !hasPredicate({ source, syntax }, told)) {
      const deed = clauses.find((each) => each.start >= told.end && hasPredicate({ source, syntax }, each));
      return { start: told.start, end: deed?.end ?? told.end };
    }
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
    const told = tidy(clause);
    // 从大选中获胜的|李明: whom the deed describes stands behind it.
    const isHead = mentionsIn(clause).some(
      ({ actor, phrase }) => nameOf(actor) === name && source.folded[phrase.start - 1] === '的',
    );
    if (isHead) return told;
    const words = name === '' ? told : tidy(clause, pronoun);
    // 将对进口商品加征关税，4月1日起|生效: what comes into force stands before.
    const isBare = trigger !== null && words.length <= 5 && thingly.test(fold(trigger));
    const before = isBare ? clauseBefore() : undefined;
    return before === undefined ? name + words : `${tidy(before)}，${words}`;
  }

  /** The clause right before, of the same sentence. */
  function clauseBefore(): Span | undefined {
    const whole = spanAt(source.sentences, span.start);
    if (whole === undefined) return undefined;
    return clausesOf(source, whole, touching(times, whole), language).findLast(
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
    if (named) return '';
    if (first === undefined) return unnamedBefore(words);
    const bare = first.rule === 'zh/carried-subject' || isGoverned || light.test(begins) || goesOnWith(first.actor);
    const before = actors.mentions.some(({ actor, end }) => actor === first.actor && end <= words.start);
    if (!bare || !before || begins.startsWith('由')) return '';
    const together = parts.filter((part) => part.rule === 'zh/named-together').map(({ actor }) => nameOf(actor));
    return together.length > 1
      ? `${together.slice(0, -1).join('、')}${hant ? '與' : '与'}${together.at(-1)}`
      : nameOf(first.actor);
  }

  /** 新桥公司按照要求，|召回两万辆车: the verb has the subject of a clause before. */
  function goesOnWith(actor: string): boolean {
    return subjectOfClauseBefore().some(({ name }) => name?.actor === actor);
  }

  function subjectOfClauseBefore(): readonly NounPhrase[] {
    const whole = trigger === null ? undefined : spanAt(source.sentences, trigger.start);
    if (trigger === null || whole === undefined) return [];
    const verb = syntax(whole).predicates.find(
      (each) => overlaps(each, trigger) && each.inherited && !each.attributive,
    );
    return verb === undefined || verb.passive ? [] : verb.subject;
  }

  /** 三名矿工检查后，|将重返工作: those whom no name tells. */
  function unnamedBefore({ start }: Span): string {
    const [subject, ...others] = subjectOfClauseBefore();
    if (subject === undefined || others.length > 0 || subject.name !== null || subject.end > start) return '';
    const begins = within(actors.words, { start, end: clause.end }).find(
      (word) => !/^(?:TIME|w|c|d|ad|m|q)$/.test(word.tag) && touching(times, word).length === 0,
    );
    const told =
      /^(?:v|vd|p)$/.test(begins?.tag ?? '') && !language.saying.test(fold({ start: subject.end, end: start }));
    const words = source.text.slice(subject.start, subject.headEnd);
    return told && /^[^\s，。“”了]{2,12}$/.test(words) && !/^(?:[这那该此其大][^，]{0,2}|.*[名个位])$/.test(words)
      ? words
      : '';
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

  /** 李明在圆桌会上: somebody spoke there; 李明在微博上: or wrote. */
  function spoken(): string {
    if (occasion && onSite.test(told)) return hant ? '發文' : '发文';
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
    for (const time of touching(times, words).filter(({ kind }) => kind === 'POINT')) {
      if (time.start < from || timed.test(fold({ start: from, end: time.start }))) continue;
      if (timedBehind.test(fold({ start: time.end, end: words.end }))) continue;
      // 2001年和2008年 go together.
      const joint = from > words.start && /^(?:和|与|及|或|、|以及)$/.test(fold({ start: from, end: time.start }));
      const until = range(from, time.start);
      const leadsPlace = kept.length + until.length > 1 && isWithin(time, words);
      if (!joint) kept = leadsPlace ? kept.concat(until) : drop(kept.concat(until), lead);
      const tail = trail.exec(fold({ start: time.end, end: words.end }))?.[0] ?? '';
      // 促销已从上周五开始: what began then.
      const begun = tail === '开始' && /(?:已经?|[将就])$/.test(read(kept, source.folded));
      from = Math.min(words.end, time.end + (begun ? 0 : tail.length));
    }
    return drop(kept.concat(range(from, words.end)), brackets);
  }

  /** 将在|11月的大选中角逐: the word that leads in the time leads in the occasion behind it too. */
  function isWithin({ start, end }: Span, words: Span): boolean {
    if (occasion || source.folded[start - 1] !== '在') return false;
    const inside = within(actors.words, { start: end, end: Math.min(words.end - 3, end + 20) }).find(
      ({ tag }) => tag === 'f',
    );
    return (
      inside !== undefined &&
      /^[中上里]$/.test(fold(inside)) &&
      inside.start > end &&
      !/[，。；：在于]/.test(fold({ start: end, end: inside.start }))
    );
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
