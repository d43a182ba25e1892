// When Chinese words were said: at a time of their own, on the day when their speaker was last said to speak, or at the dated
// occasion that the text tells of.

import { humanNouns, unnamedSpeakers } from '../../language/zh/speech.ts';
import { contains, type Span } from '../../model/span.ts';
import type { TimeReading } from '../types.ts';
import type { Passage } from './passage.ts';
import { daysBetween, isOneDay, isRecent } from './recent.ts';
import { datesWords, mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';

/**
 * The last day between `from` and `to` on which the subject, named by `phrase`, may speak, else the last month or year, EDTF.
 * 周一下调今年的预测: a day goes before what is told of a year.
 */
export function ownDay(passage: Passage, from: number, to: number, phrase: Span | null): string | null {
  const times = timesOf(passage, from, to, phrase);
  const last = times.at(-1);
  const inClause = times.filter(({ end }) => last && !/[，；]/.test(passage.folded.slice(end, last.start)));
  const days = inClause.map(({ edtf }) => edtf?.split('T')[0] ?? null);
  return days.findLast(isOneDay) ?? days.at(-1) ?? null;
}

/** The last time in the span at which somebody may speak, EDTF. */
export function dayWithin(passage: Passage, { start, end }: Span): string | null {
  return ownDay(passage, start, end, null);
}

function timesOf(passage: Passage, from: number, to: number, phrase: Span | null): TimeReading[] {
  return passage.times.filter(
    (time) => time.start >= from && time.end <= to && datesWords(time) && tellsWhen(passage, time, from, to, phrase),
  );
}

/** 14国今年1月发表声明，批评公司: what they then say stands in it. */
const givenOutThen = /^[^，。；]{0,6}(?:发表|发布|发出)[^，。；]{0,14}(?:声明|公报|宣言|公告|公开信|报告|文章)，/;

/** 今年五月|的报告，: a month of words, not of what they tell of. */
const ofWords =
  /^的[^，。；]{0,24}(?:声明|报告|报[道导]|公告|公报|讲话|演[讲说]|[采专]访|访问|节目|辩论|论坛|谈话|考察|视察|仪式|判决|裁[定决]|[会文信书稿])[”》」]?(?:[中上里时后]|期间)?[^，。；]{0,8}，/;

/** 六月在东州的演讲中，李明说; 今年八月协会开会，李明在会上说. */
const saidThere =
  /^[^，。；]{0,30}(?:演讲|讲话|演说|致辞|发言|采访|专访|访问|节目|大会|会议|年会|论坛|峰会|听证会|记者会|发布会|座谈会|辩论)[”」]?(?:中|上|时|里)，[^，。；]*$|^[^，。；]{0,16}(?:开会|召开|举行)[^，。；]{0,16}，[^，。；]{1,20}在[大会]?[会上][上中][^，。；]*$/;

const aboutClause = /^(?:对于|关于|针对|至于|有关|对|就|由于|因为|随着|尽管|虽然|如果|除)/;

/** False where the time is that of something else than the speaking. */
function tellsWhen(passage: Passage, time: TimeReading, from: number, to: number, phrase: Span | null): boolean {
  const { folded, published } = passage;
  if (published !== null && time.earliest !== null && daysBetween(published, time.earliest) > 1) return false;
  const before = folded.slice(from, time.start);
  const after = folded.slice(time.end, to);
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1).trim();
  const another = /[，；]/.test(after);
  // 对于9日的事故，李明表示: the time of what he speaks about.
  if (another && aboutClause.test(clause)) return false;
  // 5月物价创新高，李明说: a month that is told of, not one that stands alone.
  const isLoose = (time.edtf?.length ?? 0) < 10;
  if (
    another &&
    isLoose &&
    !/^[，、]/.test(after) &&
    ![ofWords, givenOutThen, saidThere].some((words) => words.test(after))
  )
    return false;
  // 比11月高，李明说; 截至8月的数据显示: what is measured.
  if (isLoose && /(?:[比较]|截[至止])$/.test(before)) return false;
  if (phrase === null) return true;
  // 李明提到大桥，工程在3月停工，并说: another thing has its time between the subject and the verb.
  if (another && time.start > phrase.end && /[，；]/.test(folded.slice(phrase.end, time.start))) return false;
  // 她回顾了2019年的工程，表示…: the time of what she looks back on.
  if (another && /(?:了|过|到|及)$/.test(folded.slice(phrase.end, time.start))) return false;
  // 2019年退休的市长李明: the time when he retired.
  const attribute = /^[^，；：]{1,24}?的(?=[^，；：]*$)/.exec(folded.slice(time.end, phrase.end));
  const noun = { start: time.end + (attribute?.[0].length ?? 0), end: phrase.end };
  return attribute === null || noun.start >= noun.end || !isPerson(passage, noun);
}

function isPerson({ folded, mentions, people }: Passage, span: Span): boolean {
  return (
    mentionsWithin(mentions, span).some(({ actor }) => people.has(actor)) ||
    humanNouns.test(folded.slice(span.start, span.end))
  );
}

/** Who goes on speaking: an actor, or somebody whom the text calls by the same words (陈太, 警方). */
function voicesOf({ actor, text, pronoun }: Speaker): string[] {
  const words = pronoun || text.length < 2 || text.length > 8 || unnamedSpeakers.test(text) ? null : text;
  return [actor, words].filter((voice) => voice !== null);
}

/** The day on which a speaker goes on speaking. */
export function carriedDay(passage: Passage, thread: Thread, speaker: Speaker): string | null {
  const { saidBy, pastBy, occasionOf } = thread;
  const voice = voicesOf(speaker).find((each) => saidBy.has(each) || pastBy.has(each) || occasionOf.has(each));
  if (voice === undefined) return null;
  const past = pastBy.get(voice);
  const known = saidBy.get(voice)?.edtf ?? occasionOf.get(voice) ?? null;
  // A month or a year is told of once; a day may go on.
  const reach = known === null && past?.edtf.length === 10 ? 2 : 0;
  if (past === undefined || passage.block - past.block > reach)
    return known !== null && inBackground(passage, speaker) ? null : known;
  pastBy.set(voice, { ...past, block: passage.block });
  return past.edtf;
}

/** 去年2月，公司被约谈。之后公司发表声明说: behind a month or day long before the article, in the same paragraph. */
function inBackground({ folded, published, quotations, start, times }: Passage, { span }: Speaker): boolean {
  return times.some(
    (time) =>
      time.start >= start &&
      time.end <= span.start &&
      time.kind === 'POINT' &&
      /^\d{4}-\d\d(?:-\d\d)?$/.test(time.edtf ?? '') &&
      !isRecent(published, time.edtf as string) &&
      folded[time.end] !== '的' &&
      !quotations.some((quotation) => contains(quotation, time)),
  );
}

/** Words that a document relates were said at the occasion it tells of, all of them on one day. */
export function relayedDay(thread: Thread, { actor }: Speaker): string | null {
  if (actor === null) return null;
  const day = thread.relayedOn.get(actor) ?? thread.occasionOf.get(actor) ?? null;
  if (day !== null) thread.relayedOn.set(actor, day);
  return day;
}

/** A day long before the article is one of its background: its speaker soon speaks of today again. */
export function noteSaid(passage: Passage, speaker: Speaker, edtf: string, thread: Thread): void {
  thread.day = { edtf, block: passage.block, actor: speaker.actor };
  if (passage.caption) return;
  for (const voice of voicesOf(speaker)) {
    if (isRecent(passage.published, edtf)) {
      thread.saidBy.set(voice, { edtf, block: passage.block });
      thread.pastBy.delete(voice);
    } else thread.pastBy.set(voice, { edtf, block: passage.block });
  }
}

export function noteDay(passage: Passage, period: Span, thread: Thread): void {
  const edtf = dayWithin(passage, period);
  // 公司在3月停工。李明认为…: a month tells of what is said next only where it opens the sentence.
  const opens = passage.times.some(({ start }) => start >= period.start && start <= period.start + 2);
  if (edtf !== null && ((opens && edtf.length > 6) || isOneDay(edtf)))
    thread.day = { edtf, block: passage.block, actor: null };
}

/** The day told of last holds for a speaker who goes on, not for the words of somebody else. */
export function dayFits(passage: Passage, { day }: Thread, speaker: Speaker): boolean {
  return day !== null && day.block === passage.block && (day.actor === null || day.actor === speaker.actor);
}

const occasions =
  /通话|通电话|会谈|会晤|会面|会见|会议|见(?:记者|传媒)|记者会|发布会|讲话|演讲|演说|致辞|听证|判决|裁决|裁定|宣判|颁下|峰会|采访|专访|受访|声明|发推|发文|现身|出席|对话会|论坛|座谈会|研讨会|法说会|作证|直播/g;

/** Whoever is told to meet, call or speak on a day said there what is told of him without another day. */
export function noteOccasion(passage: Passage, period: Span, thread: Thread): void {
  const words = passage.folded.slice(period.start, period.end);
  for (const { index } of words.matchAll(occasions)) {
    // 她说：“上周四我接受了采访。”: what she tells of.
    const quoted = passage.quotations.some(
      ({ start, end }) => start < period.start + index && period.start + index < end && end - start > shortQuotation,
    );
    if (quoted) continue;
    const rest = words.slice(index).search(/[，；。]/);
    const end = rest < 0 ? period.end : period.start + index + rest;
    const time = timesOf(passage, period.start, end, null).at(-1);
    const day = time?.edtf?.split('T')[0];
    if (time === undefined || !isOneDay(day) || !isRecent(passage.published, day)) continue;
    // 李明透露，|市长上周五与他会面: he tells of it, and not there.
    const told = period.start + (tellsOf.exec(words.slice(0, index))?.[0].length ?? 0);
    const tellers = new Set(
      mentionsWithin(passage.mentions, { start: period.start, end: told }).map(({ actor }) => actor),
    );
    for (const { actor } of mentionsWithin(passage.mentions, { start: told, end }))
      if (passage.people.has(actor) && !tellers.has(actor))
        noteOccasionOf(thread, actor, day, time.conflict?.edtf ?? null);
  }
}

/** Up to the comma behind who tells it. */
const tellsOf = /^.{1,60}(?:说|称|表示|透露|指出|披露|回忆|介绍|承认|强调|证实|提到|告诉[^，。；]{1,12})[，：]/;

/** A name or a word in quotation marks is no longer. */
const shortQuotation = 12;

/** Two days next to each other are one occasion (time zones differ): the first stays, unless its weekday spoke for the other. */
function noteOccasionOf(thread: Thread, actor: string, day: string, other: string | null): void {
  const known = thread.occasionOf.get(actor);
  if (known !== undefined && Math.abs(daysBetween(known, day)) <= 2 && thread.doubtOf.get(actor) !== day) return;
  thread.occasionOf.set(actor, day);
  if (other !== null) thread.doubtOf.set(actor, other);
}
