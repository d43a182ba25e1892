// Which of the words in the window of a time tells what happened at it.

import type { Trigger } from '../../language/event-words.ts';
import { contains, type Span } from '../../model/span.ts';
import type { TimeReading } from '../types.ts';
import { isDate } from './happening.ts';
import type { News } from './news.ts';

export function bestTrigger(
  news: News,
  triggers: readonly Trigger[],
  window: Span,
  time: TimeReading,
  times: readonly TimeReading[],
): Trigger | null {
  const inside = triggers.filter((trigger) => contains(window, trigger));
  const ranked = inside
    .filter(
      (trigger) =>
        !isQuoted(news, trigger, inside, window) &&
        !isPurpose(news, trigger, inside) &&
        !isWay(news, trigger, inside) &&
        !isAside(news, trigger, inside, time) &&
        !isAttribute(news, trigger, inside, window, times) &&
        !isBehindItsThing(news, trigger, time) &&
        !isCharge(news, trigger, time) &&
        !isReason(news, trigger, inside, window) &&
        !isInReason(news, trigger, inside, window) &&
        !describes(news, trigger, inside, time),
    )
    .sort((a, b) => rank(news, b, time) - rank(news, a, time));
  const best = ranked[0] ?? null;
  if (best === null) return news.source.language === 'en' ? heldBefore(news, triggers, window) : null;
  // The talks that ended, the summit that was held: the noun names what takes place.
  if (news.language.lightVerb.test(news.source.folded.slice(best.start, best.end)))
    return (
      ranked.find((each) => each.nominal && each.row.type !== 'OTHER') ??
      (ranked.some(({ nominal }) => nominal)
        ? null
        : (heldBefore(news, triggers, window) ?? begun(news, triggers, window, best))) ??
      best
    );
  // Leaders meet in Vienna for a summit.
  if (best.row.type === 'MEETING' && news.source.language === 'en')
    return ranked.find(({ row }) => row.type === 'SUMMIT') ?? best;
  // sentenced on bribery charges on Monday: of one kind the verb says more, where no other time is its own.
  const alone = !times.some((other) => other !== time && isDate(other));
  const verb =
    best.nominal && alone && news.source.language === 'en'
      ? ranked.find((each) => !each.nominal && each.row === best.row)
      : undefined;
  return verb ?? governing(news, best, ranked, time, times) ?? best;
}

/** charged with |murder on Thursday, addressed a |rally: the noun is what the verb before it is about. */
function governing(
  { source }: News,
  noun: Trigger,
  ranked: readonly Trigger[],
  time: TimeReading,
  times: readonly TimeReading[],
): Trigger | undefined {
  if (!noun.nominal || source.language !== 'en') return undefined;
  // convicted of the bombing |of 1988, of the 1988 |bombing: the time is that of the noun.
  if (time.start >= noun.end && /^ of (?:the )?$/.test(source.folded.slice(noun.end, time.start))) return undefined;
  return ranked.find(
    (each) =>
      !each.nominal &&
      !['OTHER', 'STATEMENT_ISSUED', 'PUBLICATION'].includes(each.row.type) &&
      each.end <= noun.start &&
      noun.start - each.end < 60 &&
      !(time.start > each.end + 12 && time.end <= noun.start) &&
      // arrested two men on Thursday over the |robbery |on Monday: the verb has its own day.
      !(
        time.start >= noun.end &&
        times.some((other) => isDate(other) && other.start >= each.end && other.end <= noun.start)
      ) &&
      !/[,;:]|\b(?:and|that|who|which|after|before|when|as)\b/.test(source.folded.slice(each.end, noun.start)),
  );
}

/** The trial of Reed, accused of theft, |opened on Monday: a clause that begins with its verb goes on telling of the noun at the head of the sentence. */
function begun({ source }: News, triggers: readonly Trigger[], window: Span, verb: Trigger): Trigger | null {
  if (source.language !== 'en' || verb.start - window.start > 2) return null;
  const noun = triggers.find(({ end, nominal, row }) => end <= window.start && nominal && row.type !== 'OTHER');
  const lead = noun === undefined ? '' : source.folded.slice(Math.max(0, noun.start - 20), noun.start);
  return noun !== undefined && /(?:^|[.!?”"]\s|\n)(?:The|A|An|His|Her|Their|Its) (?:[a-z-]+ )?$/.test(lead)
    ? noun
    : null;
}

/** the polls, |which were held on Sunday: the noun right before the clause that only says so. */
function heldBefore({ source, language }: News, triggers: readonly Trigger[], window: Span): Trigger | null {
  if (!language.heldLead.test(source.folded.slice(window.start, window.start + 24))) return null;
  const noun = triggers.findLast(({ end, nominal, row }) => end <= window.start && nominal && row.type !== 'OTHER');
  return noun !== undefined && window.start - noun.end <= 40 ? noun : null;
}

/** “停工讨薪”的话题上了热搜: what stands in quotation marks is spoken of, where the words around them tell something. */
function isQuoted({ source }: News, trigger: Trigger, others: readonly Trigger[], window: Span): boolean {
  const within = ({ start, end, nominal }: Trigger) =>
    !nominal &&
    /[“「《][^”」》]*$/.test(source.folded.slice(window.start, start)) &&
    /^[^“「《]*[”」》]/.test(source.folded.slice(end, window.end));
  return source.language === 'zh' && within(trigger) && others.some((other) => !other.nominal && !within(other));
}

/** voted on Monday |to extend it: what stands to what end. */
function isPurpose({ source, language }: News, trigger: Trigger, others: readonly Trigger[]): boolean {
  return (
    !trigger.nominal &&
    language.purpose.test(source.folded.slice(Math.max(0, trigger.start - 20), trigger.start)) &&
    others.some(
      (other) =>
        !other.nominal &&
        other.end < trigger.start &&
        trigger.start - other.end < 60 &&
        !/[,;:]/.test(source.folded.slice(other.end, trigger.start)),
    )
  );
}

/** 前往市政府抗议: the way there serves what is done there. */
function isWay({ source, language }: News, trigger: Trigger, others: readonly Trigger[]): boolean {
  const words = source.folded.slice(trigger.start, trigger.end);
  return (
    language.onTheWay.test(words) &&
    others.some(
      (other) =>
        other.start >= trigger.end &&
        !other.nominal &&
        !['OTHER', 'VISIT'].includes(other.row.type) &&
        // 前往看望被软禁的李明: that only says who is visited.
        language.circumstance?.test(source.folded.slice(other.end, other.end + 10)) !== true,
    )
  );
}

/** 王芳拜访|后参选: the visit only tells when, where the same clause tells what was done then. */
function isAside({ source, language }: News, trigger: Trigger, others: readonly Trigger[], time: TimeReading): boolean {
  // 8月|刑满释放后被软禁: that is when the sentence ended.
  if (trigger.start >= time.end && trigger.start - time.end <= 2) return false;
  return (
    language.circumstance?.test(source.folded.slice(trigger.end, trigger.end + 10)) === true &&
    others.some(
      (other) =>
        other.start >= trigger.end &&
        !other.nominal &&
        !/[，；：。]/.test(source.folded.slice(trigger.end, other.start)),
    )
  );
}

/** 已退休六年的|李明被查: what a clause says of its subject before it comes to its verb. */
function isAttribute(
  { source, language }: News,
  trigger: Trigger,
  others: readonly Trigger[],
  window: Span,
  times: readonly TimeReading[],
): boolean {
  if (source.language !== 'zh' || trigger.nominal) return false;
  const of = /^[^，。；：的]{0,12}的(?!确)/.exec(source.folded.slice(trigger.end, trigger.end + 14));
  if (of === null) return false;
  const head = trigger.end + of[0].length;
  const start = Math.max(window.start, source.folded.lastIndexOf('，', trigger.start) + 1);
  let lead = source.folded.slice(start, trigger.start);
  for (const time of times) if (time.start >= start && time.end <= trigger.start) lead = lead.replace(time.quote, '');
  // 一名|高喊口号的男子被带走
  lead = lead.replace(/^[一两三四五六七八九十百数多几0-9]{1,4}[名位个]$|^(?:不少|许多|很多|大量|部分|一些|众多)$/, '');
  while (lead !== '' && language.parties.light.test(lead)) lead = lead.replace(language.parties.light, '');
  return (
    lead === '' &&
    others.some(
      (other) => !other.nominal && other.start >= head && !/[，。；：]/.test(source.folded.slice(head, other.start)),
    )
  );
}

/** 网友上传的视频|20日被删除: the time stands behind the thing that the verb describes. */
function isBehindItsThing({ source }: News, trigger: Trigger, time: TimeReading): boolean {
  if (source.language !== 'zh' || trigger.nominal || time.start < trigger.end) return false;
  return /^[^，。；：“”的]{0,12}的(?!确|是$)[^，。；：]{2,16}$/.test(source.folded.slice(trigger.end, time.start));
}

/** 被控|5月3日非法集会: the day is that of what somebody is charged with. */
function isCharge({ source }: News, trigger: Trigger, time: TimeReading): boolean {
  return (
    source.language === 'zh' &&
    time.start >= trigger.end &&
    /^(?:被控告?|被诉|被指控|被起诉|指控|起诉|控告|控诉|检控|举报)$/.test(
      source.folded.slice(trigger.start, trigger.end),
    ) &&
    /^(?:[他她其]|两人|多人)?(?:涉嫌)?(?:[于在自从]|早在)?$/.test(source.folded.slice(trigger.end, time.start)) &&
    /^[^，。；：]{4}/.test(source.folded.slice(time.end, time.end + 4))
  );
}

/** 因参加集会|而被捕, 因参加集会|被捕: why it happened. */
function isReason({ source }: News, trigger: Trigger, others: readonly Trigger[], window: Span): boolean {
  if (source.language !== 'zh') return false;
  const before = source.folded.slice(window.start, trigger.start);
  const lead = /(?:因为?|由于|为了?|为阻止)(?![此该])([^，。；：而]{0,20})$/.exec(before);
  if (lead === null) return false;
  const from = trigger.start - (lead[1] as string).length;
  // 因大雨|取消: the reason is the rain.
  const isFirst = /因|由于/.test(lead[0]) && !others.some(({ start, end }) => start >= from && end <= trigger.start);
  return others.some(
    (other) =>
      !other.nominal &&
      other.start >= trigger.end &&
      (/^[^，。；：]{0,24}(?:而|被|遭|(?<![由关等对])于)[^，。；：]{0,8}$/.test(
        source.folded.slice(trigger.end, other.start + 1),
      ) ||
        (isFirst &&
          (other.row.type !== 'OTHER' || trigger.nominal) &&
          /^[^，。；：]{0,6}$/.test(source.folded.slice(trigger.end, other.start)))),
  );
}

/** 因|参与军售，|将七家公司列入清单: a clause of its own says why. */
function isInReason({ source, language }: News, trigger: Trigger, others: readonly Trigger[], window: Span): boolean {
  if (source.language !== 'zh') return false;
  const comma = source.folded.indexOf('，', trigger.end);
  if (comma < 0 || comma >= window.end) return false;
  const start = Math.max(window.start, source.folded.lastIndexOf('，', trigger.start) + 1);
  return (
    language.reasonFirst.test(source.folded.slice(start, comma)) &&
    others.some((other) => !other.nominal && other.start > comma)
  );
}

/** On Monday the mayor, who served as |…, died: the clause in between has no part in what happened then. */
function describes(
  { source, language }: News,
  trigger: Trigger,
  others: readonly Trigger[],
  time: TimeReading,
): boolean {
  return (
    time.end <= trigger.start &&
    language.describing.test(source.folded.slice(Math.max(time.end, trigger.start - 20), trigger.start)) &&
    others.some(
      (other) =>
        other.start >= trigger.end && !other.nominal && /,\s*$/.test(source.folded.slice(trigger.end, other.start)),
    )
  );
}

/** How well `trigger` fits the time: near it, after it, a verb, of a type of its own. */
export function rank({ source }: News, trigger: Trigger, time: TimeReading): number {
  const distance =
    trigger.start >= time.end
      ? trigger.start - time.end
      : time.start - trigger.end + (source.language === 'zh' ? 12 : 0);
  // the bombing |of 1988
  const ofTime =
    source.language === 'en' &&
    trigger.nominal &&
    time.start > trigger.end &&
    /^ of (?:the )?$/.test(source.folded.slice(trigger.end, time.start));
  // Tuesday’s |strike, Tuesday’s deadly |strike
  const next =
    source.language === 'en' &&
    trigger.start >= time.end &&
    (trigger.start - time.end <= 2 ||
      (trigger.nominal && /^[’']s (?:[a-z-]+ )?$/.test(source.folded.slice(time.end, trigger.start))));
  const adjacent = next || ofTime ? 60 : 0;
  const typed = trigger.row.type === 'OTHER' ? -40 : 0;
  // An inquiry into the |crash was opened: the noun that another governs only says of what it is.
  const governed =
    source.language === 'en' &&
    trigger.nominal &&
    !ofTime &&
    /\b(?:into|over|about|of|against)\s(?:(?:the|an?|his|her|its|their)\s)?(?:[a-z]+\s)?$/.test(
      source.folded.slice(Math.max(0, trigger.start - 28), trigger.start),
    );
  return (trigger.nominal ? -25 : 0) - (governed ? 24 : 0) + typed + adjacent - distance;
}
