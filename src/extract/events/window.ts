// Which clauses a time governs.

import type { Trigger } from '../../language/event-words.ts';
import { spanAt } from '../../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Predicate } from '../syntax/predicate.ts';
import type { TimeReading } from '../types.ts';
import { isDate } from './happening.ts';
import type { Story } from './mention.ts';
import type { News } from './news.ts';
import { bestTrigger } from './triggers.ts';

/** The clause of the time; with the next one where it tells only the time; in English else with those before. */
export function windowOf(
  news: Story,
  clauses: readonly Span[],
  at: number,
  time: TimeReading,
  triggers: readonly Trigger[],
  inside: readonly TimeReading[],
): Span {
  const { source, language } = news;
  const own = clauses[at] as Span;
  let window = own;
  const tellsIn = (span: Span) => triggers.some((trigger) => contains(span, trigger));
  const other = (span: Span) => inside.some((each) => each !== time && isDate(each) && overlaps(each, span));
  const opensWithTime = ({ start }: Span) =>
    inside.some((each) => each !== time && isDate(each) && each.start >= start && each.start - start <= 2);
  const tellsMore = (span: Span) => {
    const rest = without(source.folded.slice(span.start, span.end), span, time);
    return rest.length > 1 && !/^(?:然而|不过|此外|另外|其中|同时|随后|后来|原本|最近|早在|就在|时间)$/.test(rest);
  };
  const tellsFirst = (span: Span) => {
    const verb = triggers.find((trigger) => !trigger.nominal && contains(span, trigger));
    return (
      verb !== undefined && !inside.some((each) => isDate(each) && overlaps(each, span) && each.start < verb.start)
    );
  };
  // 新桥公司5日按照监管局的要求，|召回两万辆车: words without a verb tell nothing yet.
  const isBare = (following: Span) =>
    source.language === 'zh' &&
    !tellsIn(window) &&
    time.end - window.start <= 60 &&
    !/[；：]/.test(source.folded.slice(window.end, following.start)) &&
    !hasPredicate(news, window);
  // On Monday Ann Reed, |who served as mayor, |died: nor does the clause that says who she is end what leads in.
  let describes = false;
  // 商务部5日公告，|因参与军售，|将七家公司列入清单: nor the one that says why.
  let givesReason = false;
  for (
    let next = at + 1;
    next < clauses.length &&
    (describes ||
      givesReason ||
      (next < at + 4 && (isLead(news, window, time, triggers) || isBare(clauses[next] as Span))));
    next++
  ) {
    const following = clauses[next] as Span;
    // the mayor, extended the lockdown to May 1: its own time comes after the verb.
    if (other(following) && next > at + 1 && !tellsFirst(following)) break;
    // 该楼建于1987年，|2019年改造: what follows has a time of its own before all else.
    if (source.language === 'zh' && window === own && tellsMore(own) && opensWithTime(following)) break;
    // 1999年镇压后，|她多次被捕: what came again and again has no time of its own.
    if (
      source.language === 'zh' &&
      /后$/.test(without(source.folded.slice(own.start, own.end), own, time)) &&
      language.again.test(source.folded.slice(following.start, following.end))
    )
      break;
    // 2014年，球队打进四强，|但止步半决赛: a clause with a verb of its own tells something, whatever stands against it.
    if (language.contrast.test(source.folded.slice(following.start, following.end)) && hasVerb(news, window, time))
      break;
    // 工会5月1日率骑士绕行广场，|要求立法: what is demanded by it is not what they did.
    if (
      source.language === 'zh' &&
      language.demanding.test(source.folded.slice(following.start, following.start + 2)) &&
      hasVerb(news, window, time)
    )
      break;
    givesReason = !givesReason && language.reasonFirst.test(source.folded.slice(following.start, following.end));
    describes = describing.test(source.folded.slice(following.start, following.start + 12));
    window = { start: window.start, end: following.end };
  }
  // Parents wept on Monday |when he read it out: a clause that no comma parts from the time tells of it.
  const [then] = clauses.slice(at + 1, at + 2);
  if (
    source.language === 'en' &&
    window === own &&
    then !== undefined &&
    then.start - time.end === 1 &&
    !/X/.test(time.edtf ?? '') &&
    /^when\b/.test(source.folded.slice(then.start, then.end)) &&
    !other(then)
  )
    return { start: own.start, end: then.end };
  if (
    source.language === 'en' &&
    at > 0 &&
    !(window !== own && leadsOn(source.text, clauses[at - 1] as Span, own)) &&
    /^(?:on |in |at |late |early )?$/.test(source.text.slice(own.start, time.start))
  ) {
    // The plant, which Reed bought, |has been running |since June: how long that goes on dates no other clause.
    if (goesOn.test(source.folded.slice(Math.max(0, time.start - 80), time.end)))
      return { start: (clauses[at - 1] as Span).start, end: own.end };
    // "A minister addresses the council in Dover, Kent, June 9", "met Reed, a senior official, on June 9": what stands between
    // names a place or says who somebody is.
    let first = at - 1;
    const isAside = ({ start, end }: Span) =>
      (end - start <= 30 && /^[A-Z]/.test(source.text.slice(start, end))) ||
      !language.happening.test(source.folded.slice(start, end));
    while (first > Math.max(0, at - 4) && isAside(clauses[first] as Span) && !tellsIn(clauses[first] as Span)) first--;
    const opens = clauses[first] as Span;
    const tellsIt = tellsIn(opens) || doesNow.test(source.text.slice(opens.start, opens.end));
    return { start: (tellsIt ? opens : (clauses[at - 1] as Span)).start, end: own.end };
  }
  if (source.language === 'en' && window === own) {
    const tells = () =>
      triggers.some((trigger) => contains(window, trigger)) ||
      // where he was staying: only tells of the place. A landing, |planned for March, |was called off.
      (!onlyPlans.test(source.folded.slice(window.start, window.start + 40)) &&
        language.happening.test(source.folded.slice(window.start, window.end)));
    for (let before = at - 1; before >= Math.max(0, at - 3) && !tells(); before--) {
      if (other(clauses[before] as Span)) break;
      window = { start: (clauses[before] as Span).start, end: window.end };
    }
  }
  return window;
}

/** The words have a verb, other than one that only says which thing is meant. */
export function hasPredicate({ source, syntax }: Pick<Story, 'source' | 'syntax'>, window: Span): boolean {
  const sentence = spanAt(source.sentences, window.start);
  return (
    sentence === undefined || syntax(sentence).predicates.some((verb) => !verb.attributive && overlaps(window, verb))
  );
}

/** The clause has a verb with an object or behind its subject, which `fits`. */
export function hasVerb(
  { source, syntax }: Story,
  window: Span,
  time: TimeReading,
  fits: (verb: Predicate) => boolean = ({ within }) => within === null,
): boolean {
  const sentence = spanAt(source.sentences, window.start);
  return (
    sentence !== undefined &&
    syntax(sentence).predicates.some(
      (verb) =>
        !verb.attributive &&
        !verb.copula &&
        contains(window, verb) &&
        verb.start >= time.end &&
        (verb.objects.length > 0 || (verb.subject.length > 0 && !verb.inherited)) &&
        fits(verb),
    )
  );
}

const goesOn = /\bha(?:s|ve) been [a-z]+ing\b[^,.;]* since [^,.;]*$/;

/** A boy, |identified only as Tom, |was found: how a clause begins that only says who somebody is. */
const describing = /^(?:who|identified|named|known|called|described|dubbed|believed|thought|accused|suspected)\b/;

const onlyPlans =
  /^(?:where|(?:originally |initially |previously |tentatively )?(?:planned|scheduled|slated|set|due|expected|billed|booked) (?:for|on|in|to (?:take place|begin|start|open|be held)))\b/;

/** Ann Reed leaves court |in Dover, Kent, 12 May 2021: a picture tells of what is done in it. */
const doesNow = /^(?:[A-Z][\w’'.-]* ){1,4}(?:[a-z]+ly )?[a-z]{2,}s [a-zA-Z]/;

/** Two shut on Friday and, |on Saturday, |one more; one more was shut: |On Saturday, |it reopened. */
function leadsOn(text: string, before: Span, own: Span): boolean {
  const words = text.slice(before.start, before.end);
  return (
    onlyLeads(words) ||
    (/^[,\s]+$/.test(text.slice(before.end, own.start)) &&
      /\b(?:and|but|or|then|because|that|although|though|while|when|where|which)$/.test(words)) ||
    /[:;]/.test(text.slice(before.end, own.start))
  );
}

/** To widen the road, |in 2018, |the city bought land; when, |in 2018, |it was closed: the words before lead into what follows. */
function onlyLeads(clause: string): boolean {
  return /^\s*(?:to [a-z]+\b[^,]*|when|where|and|but|however|then|meanwhile|later|also|there|again|instead|(?:[\w-]+ ){1,4}(?:later|earlier|afterwards?|on))$/i.test(
    clause.trim(),
  );
}

/** 李明上街买菜，|被警方带走: what was done to him then, in the next clause, where the clause of the time tells nothing else. */
export function outcomeAfter(
  news: News,
  clauses: readonly Span[],
  window: Span,
  trigger: Trigger | null,
  time: TimeReading,
  triggers: readonly Trigger[],
  inside: readonly TimeReading[],
): Trigger | null {
  if (trigger !== null && (trigger.nominal || trigger.row.type !== 'OTHER')) return null;
  const { source, language } = news;
  const words = source.folded.slice(window.start, window.end);
  const behind = clauses.filter(({ start }) => start >= window.end).slice(0, 3);
  // 银行因审查不严，|贷款被挪用，|被罚款三万元: reasons may be several.
  const isSuffered = ({ start, end }: Span) =>
    language.suffers.test(source.folded.slice(start, end)) &&
    triggers.some((each) => !each.nominal && each.row.type !== 'OTHER' && each.start >= start && each.end <= end);
  const next =
    (source.language === 'zh' && /因(?!此|而)|由于/.test(words) ? behind.find(isSuffered) : undefined) ?? behind[0];
  if (next === undefined) return null;
  if (inside.some((other) => isDate(other) && other.start >= window.end && other.start < next.end)) return null;
  const suffers = language.suffers.test(source.folded.slice(next.start, next.end));
  const reason = language.reasonOnly.test(words);
  if (!suffers && !reason) return null;
  const outcome = bestTrigger(news, triggers, next, time, inside);
  return outcome === null || outcome.nominal || outcome.row.type === 'OTHER' ? null : outcome;
}

/** The clause holds a time and circumstances only; what happened follows. */
export function isLead(
  { source, language }: News,
  window: Span,
  time: TimeReading,
  triggers: readonly Trigger[] = [],
): boolean {
  const words = source.folded.slice(window.start, window.end);
  const rest = without(words, window, time)
    .trim()
    .replace(/^[至到从自于在]，/, '');
  if (rest.length <= 2) return true;
  // 大桥始建于|1965年: that is told.
  if (time.end === window.end && language.datedBy.test(source.folded.slice(window.start, time.start))) return false;
  // 甲军将从3月5日开始，在某地举行演习: what begins then follows.
  if (language.begins.test(source.folded.slice(time.end, window.end)))
    return !triggers.some((trigger) => contains(window, trigger));
  if (
    triggers.some((trigger) => !trigger.nominal && contains(window, trigger)) &&
    !/[中时后前里上下外]$|期间$/.test(rest)
  )
    return false;
  if (source.language === 'zh')
    return (
      language.adverbial.test(rest) ||
      (!language.happening.test(rest) &&
        !language.state.test(rest) &&
        !triggers.some((trigger) => contains(window, trigger)))
    );
  // On Thursday Ann Reed, |the mayor, |opened the bridge: the verb comes after what says who she is.
  // At Dover station on Thursday, |passengers stopped the train
  const leads = time.start - window.start <= 12 || place.test(source.folded.slice(window.start, time.start));
  return leads && rest.length <= 90 && !language.happening.test(rest);
}

const place = /^(?:At|In|Outside|Inside|Near) [^,.;]{2,40} (?:on|in|at) $/;

/** `words`, those of `window`, without the time. */
export function without(words: string, window: Span, time: Span): string {
  const rest =
    words.slice(0, Math.max(0, time.start - window.start)) + words.slice(Math.max(0, time.end - window.start));
  return rest.replace(/^[，,\s]+|[，,\s]+$/g, '');
}
