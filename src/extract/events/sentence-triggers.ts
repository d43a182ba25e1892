// The words of a sentence that tell what happened, without those that only name, describe or suppose something.

import type { Trigger } from '../../language/event-words.ts';
import { findTriggers } from '../../language/find-triggers.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Mention, TimeReading } from '../types.ts';
import { isDate } from './happening.ts';
import type { Story } from './mention.ts';

/** `inside`: the times of the sentence; `names`: its mentions. */
export function sentenceTriggers(
  { source, language, kinds }: Story,
  sentence: Span,
  inside: readonly TimeReading[],
  names: readonly Mention[],
): Trigger[] {
  const text = source.folded.slice(sentence.start, sentence.end);
  return findTriggers(text, language, asidesOf(text, sentence, inside))
    .map((trigger) => ({ ...trigger, start: trigger.start + sentence.start, end: trigger.end + sentence.start }))
    .map(asNamed)
    .filter(
      (trigger) =>
        !inside.some((time) => isDate(time) && overlaps(time, trigger) && !isWithin(time, trigger)) &&
        !names.some((name) => name.form === 'NAME' && overlaps(name, trigger) && !contains(trigger, name)) &&
        !isPartOfWord(trigger) &&
        !language.anniversary.test(source.folded.slice(trigger.end, trigger.end + 24)) &&
        !language.supposed.test(source.folded.slice(sentence.start, trigger.start)) &&
        !language.charged.test(
          `${source.folded.slice(Math.max(sentence.start, trigger.start - 16), trigger.start)}@${source.folded.slice(trigger.end, trigger.end + 8)}`,
        ) &&
        !language.topicOf.test(
          `${source.folded.slice(Math.max(sentence.start, trigger.start - 16), trigger.start)}@${source.folded.slice(trigger.end, trigger.end + 14)}`,
        ) &&
        !(trigger.nominal && language.modified.test(source.folded.slice(trigger.end, trigger.end + 24))) &&
        !(trigger.nominal && isTitle(trigger)) &&
        !language.passedBy.test(
          `${source.folded.slice(Math.max(sentence.start, trigger.start - 40), trigger.start)}@${trigger.nominal ? 'noun' : 'verb'}`,
        ),
    )
    .filter((trigger, index, all) => !saysOfWhat(trigger, all[index + 1]));

  /** 杀人|案: a deed that is told as a case is what the case is of. */
  function asNamed(trigger: Trigger): Trigger {
    const isCase = !trigger.nominal && language.caseOf.test(source.folded.slice(trigger.end, trigger.end + 8));
    return isCase ? { ...trigger, nominal: true } : trigger;
  }

  /** former presidential |candidate Ann Reed: it only says who she is. */
  function isTitle(trigger: Trigger): boolean {
    return (
      source.language === 'en' &&
      names.some(
        (name) =>
          name.form === 'NAME' &&
          kinds.get(name.actor) === 'PERSON' &&
          trigger.end <= name.start &&
          (contains(name.phrase, trigger) ||
            (trigger.end + 1 === name.phrase.start && source.folded.slice(trigger.end - 3, trigger.end) !== 'ing')),
      )
    );
  }

  /** the |murder trial, a |crash inquiry: of two nouns in one the last tells what it is. */
  function saysOfWhat({ nominal, row, end }: Trigger, next: Trigger | undefined): boolean {
    return (
      source.language === 'en' &&
      nominal &&
      next?.nominal === true &&
      next.row !== row &&
      next.start === end + 1 &&
      source.folded[end] === ' '
    );
  }

  /** coal-|fired, |court-ordered, the |ruling People’s Party: words that only say of what kind something is. */
  function isPartOfWord({ start, end, nominal }: Trigger): boolean {
    if (source.language !== 'en') return false;
    const [before, after] = [source.text.slice(Math.max(0, start - 10), start), source.text.slice(end, end + 14)];
    return (
      (!nominal && /[a-z]-$/.test(before) && !/\b(?:re|co|pre|un|de|over|out|counter|cross)-$/i.test(before)) ||
      /^-(?:[a-z]+ed|torn|era|free|style|prone|hit)\b/.test(after) ||
      (source.text.slice(start, end) === 'ruling' &&
        /^ [A-Z](?![a-z]+day\b)/.test(after) &&
        /\b(?:the|its|[’']s) $/.test(before))
    );
  }
}

/** The times with the words that lead them in, a blank with them: |on Friday |. Only English puts them between a verb and its object. */
function asidesOf(text: string, sentence: Span, inside: readonly TimeReading[]): Span[] {
  if (/\p{Script=Han}/u.test(text)) return [];
  return inside.filter(isDate).flatMap((time) => {
    const [start, end] = [time.start - sentence.start, time.end - sentence.start];
    const lead = leadIn.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
    return text[end] === ' ' ? [{ start: start - lead, end: end + 1 }] : [];
  });
}

const leadIn = /(?:\b(?:on|in|at|by|late|early|earlier|later|around|about) ){1,3}$/i;

/** 发布|今年首季的|数据: the time stands between the parts of what is told. */
function isWithin(time: Span, trigger: Span): boolean {
  return trigger.start < time.start && time.end < trigger.end;
}
