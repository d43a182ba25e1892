// Whether a dated clause without a word of ours for events tells that something happened, and what a time says that dates nothing.

import type { EventLanguage } from '../../language/event-words.ts';
import { daysSpanned, readEdtf } from '../../model/edtf.ts';
import { spanAt, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source, TimeReading } from '../types.ts';
import { blanked } from './clauses.ts';
import type { News } from './news.ts';

/** A point in time that is dated; the same day told again (当时) and stretches date nothing of their own. */
export function isDate(time: TimeReading): boolean {
  return time.kind === 'POINT' && time.edtf !== null;
}

/** 到今天, 今天焦点: the age we live in or the show that tells it; 过去两个月 (but not 过去一周), within nine months: what so long a time holds has no date. */
export function isLooseTime({ source, language }: News, { start, end, quote, rule, edtf }: TimeReading): boolean {
  const value = edtf === null ? null : readEdtf(edtf);
  const short = value !== null && daysSpanned(value) <= (/^在?过去/.test(quote) ? 8 : 1);
  return (
    (rule === 'zh/stretch' && !short) ||
    rule === 'en/within' ||
    language.nowadays.test(
      `${source.folded.slice(Math.max(0, start - 4), start)}@${quote}@${source.folded.slice(end, end + 6)}`,
    )
  );
}

/** 抵京|当日: the day of something that no date tells. */
export function isDayOfAnother(
  { source }: News,
  actors: Actors,
  time: TimeReading,
  inside: readonly TimeReading[],
): boolean {
  if (!/^(?:[当那这]一?[天日])/.test(source.folded.slice(time.start, time.end))) return false;
  const before = inside.filter((other) => isDate(other) && other.end <= time.start);
  // 2020年六四|那一天 says that day again.
  if (before.length > 0) return before.at(-1)?.end === time.start;
  const word = spanAt(actors.words, time.start - 1);
  return word?.end === time.start && word.tag.startsWith('v');
}

/** 与2020年同期相比, "compared with 2020": a figure is measured by that time. */
export function isBaseline({ source, language }: News, { start, end, quote, edtf }: TimeReading): boolean {
  // 过去四年第三次会面: the stretch only counts how often.
  if (/\//.test(edtf ?? '') && language.ordinal.test(source.folded.slice(end, end + 16))) return true;
  // 创|两年来|新高: so long nothing like it was.
  if (/[来來]$/.test(quote) && /^的?(?:最|首|新|第[一二三四五两])/.test(source.folded.slice(end, end + 3))) return true;
  // the first strike since 1987, the worst flood in ten years: it is measured by that time.
  if (language.unmatched.test(source.folded.slice(Math.max(0, start - 90), end))) return true;
  // second-quarter |results: whose they are
  if (
    /^\d{4}-3[3-6]$/.test(edtf ?? '') &&
    /^[- ](?:quarter )?(?:results|earnings|profits?|loss|revenues?|sales|figures)\b/.test(
      source.folded.slice(end, end + 20),
    )
  )
    return true;
  // has not won since 2013: nothing was done then.
  if (
    source.language === 'en' &&
    /\/\.\.$/.test(edtf ?? '') &&
    /\bha(?:s|ve|d)(?:n[’']t| not| never| yet to)\b[^,.;]{0,60}$/.test(
      source.folded.slice(Math.max(0, start - 80), start),
    )
  )
    return true;
  const around = `${source.folded.slice(Math.max(0, start - 24), start)}@${source.folded.slice(end, end + 12)}`;
  // did not arrive until Saturday: then it did.
  if (isNotUntil(source, { start })) return false;
  return (
    language.oneMoreOf.test(
      `${source.folded.slice(Math.max(0, start - 40), start)}@${source.folded.slice(end, end + 30)}`,
    ) ||
    language.supposedTime.test(around) ||
    language.baseline.test(around.slice(Math.max(0, start - 16 - Math.max(0, start - 24))))
  );
}

/** Nothing is done until then, and then it is. */
export function isNotUntil({ language, folded }: Source, { start }: Pick<Span, 'start'>): boolean {
  return language === 'en' && notUntil.test(folded.slice(Math.max(0, start - 80), start));
}

const notUntil = /\b(?:not|[a-z]n[’']t|never)\b[^,.;]{0,60}\b(?:until|till) (?:(?:after|late|early|the|on|in) ){0,2}$/;

/** 过去十年, 未来五年: what is told of so many years together is no happening, unless the years are named. */
export function isLongStretch({ source }: News, { edtf, quote }: TimeReading): boolean {
  if (
    source.language !== 'zh' ||
    !/^\d{4}[-\d]*\/\d{4}/.test(edtf ?? '') ||
    /\d{4}|[〇零○一二三四五六七八九]{4}年/.test(quote)
  )
    return false;
  const value = readEdtf(edtf as string);
  return value !== null && daysSpanned(value) > 366;
}

/** `rest` are the words of `window` without the time; `done`: its verb has a subject that is told. */
export function tellsHappening(
  { source, language }: News,
  actors: Actors,
  rest: string,
  time: TimeReading,
  window: Span,
  done: boolean,
): boolean {
  if (source.folded[time.start - 1] === '的') return false;
  // 周日放出的照片: what happened only describes a thing. 周日展开代号“雷霆”的行动 tells it.
  if (
    source.language === 'zh' &&
    /^(?!(?:出现|发生|爆发|迎来|遭遇|录得|收到|接获)|[^，。；的]{0,7}(?:一[个名项家场次篇份种]|了|[对向在])|起?(?:展开|开展|发动|举[行办]|启动|推出|发起|进行|召开|采取|实施)[^，。；的])[^，。；的]{1,8}的(?!确)/.test(
      source.folded.slice(time.end, window.end),
    )
  )
    return false;
  const after = source.folded.slice(time.end, window.end);
  const figure =
    counted.test(time.quote) &&
    (language.figureOfPeriod.test(after) || (opensClause(source, time) && language.figureTold.test(after)));
  if (!figure && /^(?:的(?!时候?[，,])|这|'s|’s)/.test(source.folded.slice(time.end, time.end + 4))) return false;
  const datedBy = language.datedBy.test(source.folded.slice(Math.max(window.start, time.start - 30), time.start));
  const isDay = time.earliest !== null && time.earliest === time.latest;
  const names = within(actors.mentions, window);
  const named = names.length > 0;
  if (
    !figure &&
    !leadsIn(source, time) &&
    !datedBy &&
    !language.happening.test(rest) &&
    !done &&
    !(named && language.telling.test(rest) && language.dated.test(time.quote))
  )
    return false;
  // 2013年到2017年是代表: a state that is over is told as what happened then.
  if (!datedBy && tellsState(language, rest) && !(source.language === 'zh' && isOver(source, time))) return false;
  if (endsSaying(language, rest)) return false;
  if (language.supposed.test(source.folded.slice(window.start, time.start))) return false;
  // "since June" tells what is so; in Chinese (6月以来) as often what happened.
  if (source.language !== 'zh' && /\/\.\.$/.test(time.edtf ?? '')) return false;
  if (/^\.\.\//.test(time.edtf ?? '') || /stretch|until/.test(time.rule)) return false;
  // 今天我们聊到这里: who tells the news is not in it; what is only supposed has not happened.
  if (source.language === 'zh' && /^(?:就|也|还)?(?:我|我们|大家|你|咱们)(?!国)|如果|假如|倘若|[吗呢]$/.test(rest))
    return false;
  // What this whole year is like is no happening.
  const value = time.edtf === null ? null : readEdtf(time.edtf);
  if (value === null || (language.thisYear.test(time.quote) && !language.turning.test(rest))) return false;
  // had 2,300 employees at the end of 2021
  const longest = source.language === 'en' ? 27 : 80;
  if (daysSpanned(value) > longest && language.figures.test(rest) && !givesFigure(source, time)) return false;
  // 一年多后, in the 1990s: so loose a time without a word that tells what happened is background.
  if (/^\d{4}~|X/.test(time.edtf ?? '')) return false;
  // We start today; which ended in 2015: what nobody named does in talk, or without a subject, tells too little.
  const said = done
    ? rest.replace(/^(?:(?:so|and|but|then|which|that|where|will|would) (?!(?:i|we|you|it)\b)){1,3}/i, '')
    : rest;
  if (
    source.language === 'en' &&
    !named &&
    (language.bareTalk.test(said) || (!done && rest.length < (isDay ? 30 : 20)))
  )
    return false;
  // 2021-11-14 10:22 新华网 王芳: names alone tell nothing.
  const others = blanked(source, window, [time, ...names]);
  // 赛事14日开幕，29日|结束: little is said, but of somebody.
  return (
    rest.length >= ((done || datedBy || begunOrEnded.test(rest)) && source.language === 'zh' ? 2 : 5) &&
    others.replace(/[\s\p{P}]/gu, '').length >= 2
  );
}

/** 3月5日|开始供暖. */
const begunOrEnded = /^(?:正式|才|全面)?(?:开始|停止|恢复|结束|启动|重启)\p{Script=Han}{2}/u;

/** 次日，|… : a time that is a clause of its own leads in a telling, whatever its verb. */
function leadsIn(source: Source, time: TimeReading): boolean {
  return opensClause(source, time) && /^[，,]/.test(source.folded.slice(time.end, time.end + 1));
}

/** A period that a number names: 2021年, 第一季度, 前五个月, 上半年. */
const counted = /\d|[一二三四五六七八九十首]个?[季月]|半年/;

/** 2020年新增三百家: the figure of a year or a quarter is told where the time opens the clause; else it is measured or compared by it. */
export function givesFigure(source: Source, time: TimeReading): boolean {
  return opensClause(source, time) && counted.test(time.quote);
}

function opensClause({ language, folded }: Source, { start }: TimeReading): boolean {
  return language === 'zh' && /^$|[，。：；！？“「」』）)\s]/.test(folded.slice(Math.max(0, start - 1), start));
}

/** A clause that tells how things are, not what happens. */
export function tellsState({ state, turning }: EventLanguage, rest: string): boolean {
  return state.test(rest) && !turning.test(rest);
}

/** The time ends before the day of publication. */
export function isOver({ article }: Source, { latest }: TimeReading): boolean {
  const published = article.published?.slice(0, 10) ?? null;
  return published !== null && latest !== null && latest < published;
}

/** 李明周三被问及，|…: what follows is said. */
function endsSaying({ saying }: EventLanguage, rest: string): boolean {
  const word = saying.exec(rest.slice(-12))?.[0];
  // told supporters on Sunday |that it was over
  return (word !== undefined && rest.endsWith(word)) || /\btold (?:[A-Za-z’'-]+ ){0,3}[A-Za-z]+(?: on)?$/.test(rest);
}
