// How the words of an English title are written: without the date and the dates of others, with whom a pronoun, a description or a
// short name at the head means, and without offices where they are long.

import {
  afterDate,
  beforeDate,
  danglingEnd,
  determinerLast,
  joinsTime,
  possessivePronoun,
  severalDo,
} from '../../language/en/title-words.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source, TimeReading } from '../types.ts';
import { isDate } from './happening.ts';
import type { EventMention } from './mention.ts';
import { type Edit, edited } from './title-edits.ts';

/** Titles are cut here, between words. */
export const longest = 80;

/** The words of one telling; `parts` are those who are known to take part. */
export function titleWords(
  source: Source,
  actors: Actors,
  { parts, span, time }: EventMention,
  times: readonly TimeReading[],
) {
  const known = new Map(actors.actors.map((actor) => [actor.id, actor]));
  const nameOf = (actor: string): string => known.get(actor)?.name ?? '';
  const kindOf = (actor: string) => known.get(actor)?.kind;
  return { told, nameOf, listed, otherDates, isNamedFrom };

  /** The words of `window` without those of the date; whom the first of them means is named, and all without titles where they are long. */
  function told(window: Span): string {
    const subject = subjectEdit(window);
    const own = [...dateWords(window), ...(subject === null ? [] : [subject])];
    const edits = [...own, ...daysOfOthers(window, own)];
    let words = edited(source.text, window, edits);
    if (words.length > longest) words = edited(source.text, window, [...edits, ...titlesIn(window, edits)]);
    const several = subject === null && parts.length > 1 ? severalDo.exec(words) : null;
    if (several !== null) words = `${listed(parts.map(({ actor }) => actor))}${words.slice(several[0].length)}`;
    else if (subject === null)
      words = words.replace(/^(?:it|s?he)(?= (?!is\b)|$)/i, (pronoun) => meant(pronoun, window.start) ?? pronoun);
    return words.replace(danglingEnd, '').replace(danglingEnd, '');
  }

  /** Whom "it" or "she" at the head stands for: the one who is known to do it, and is not named there. */
  function meant(pronoun: string, from: number): string | null {
    const ofKind = /^it$/i.test(pronoun) ? 'ORGANIZATION' : 'PERSON';
    const doers = parts.filter(
      ({ actor, role, rule }) =>
        kindOf(actor) === ofKind && (role !== null || rule === 'en/carried-subject') && !isNamedFrom(actor, from),
    );
    const [doer] = doers;
    return doer === undefined || doers.length > 1 ? null : nameOf(doer.actor);
  }

  /** The date in `window`, with the preposition that leads it; none where it belongs to a noun that would miss it. */
  function dateWords({ start, end }: Span): Edit[] {
    if (time.start < start || time.end > end) return [];
    const [from, to] = withJoinedTimes({ start, end });
    const before = source.text.slice(start, from);
    const after = source.text.slice(to, end);
    const possessive = /^[’']s?(?=\s)/.exec(after)?.[0].length ?? 0;
    if (before === '' || possessive > 0 || determinerLast.test(before))
      return [
        { start: from, end: to + possessive, text: '' },
        // a |2014 appeal
        ...(/\ba\s$/i.test(before) && /^\s[aeiou]/i.test(after) ? [{ start: from - 1, end: from, text: 'n ' }] : []),
      ];
    // for |2009 attempted hijack
    const describes = /\b(?:for|of|to|by)\s$/.test(before) && /^\s[a-z]+ed\b/.test(after);
    if (describes || !afterDate.test(after) || /[\w-]-$/.test(before)) return [];
    const lead = beforeDate.exec(before)?.[0].length ?? 0;
    return [{ start: from - lead, end: to, text: ' ' }];
  }

  function otherDates(window: Span): TimeReading[] {
    return within(times, window).filter((other) => other !== time && isDate(other));
  }

  /** agreed |on Thursday| to shut the school in August: the days of what else stands there. */
  function daysOfOthers(window: Span, edits: readonly Edit[]): Edit[] {
    return otherDates(window).flatMap((other) => {
      if (/^[.,]?$/.test(source.text.slice(other.end, window.end))) {
        const words = beforeDate.exec(source.text.slice(window.start, other.start))?.[0] ?? '';
        const last = /^\s(?:on|in|at|late|early|around)\s|^\s$/.test(words) ? words.length : 0;
        const end = { start: other.start - last, end: other.end, text: '' };
        return last === 0 || edits.some((own) => own.start < end.end && end.start < own.end) ? [] : [end];
      }
      const lead = /[^,]( (?:on|in|late|early) (?:late |early )?| )$/.exec(
        source.text.slice(window.start, other.start),
      )?.[1];
      const after = source.text.slice(other.end, window.end);
      const isBare =
        lead?.trim() !== '' || /^(?:last|this|next|yesterday|today|tomorrow|[A-Z][a-z]+day)/.test(other.quote);
      if (lead === undefined || !isBare || !/^ (?:to|that|as|a|an|the|his|her|its|for|by|with) /.test(after)) return [];
      const edit = { start: other.start - lead.length, end: other.end, text: '' };
      return edits.some((own) => own.start < edit.end && edit.start < own.end) ? [] : [edit];
    });
  }

  /** met in May |and again in June: the time with those joined to it. */
  function withJoinedTimes({ start, end }: Span): [from: number, to: number] {
    let [from, to]: [number, number] = [time.start, time.end];
    const inside = otherDates({ start, end });
    for (const other of inside.filter((each) => each.start >= time.end))
      if (joinsTime.test(source.text.slice(to, other.start))) to = other.end;
    for (const other of inside.filter((each) => each.end <= time.start).reverse())
      if (joinsTime.test(source.text.slice(other.end, from))) from = other.start;
    return [from, to];
  }

  /** Whom the first words mean by a pronoun, a description or a part of the name. */
  function subjectEdit(window: Span): Edit | null {
    const article =
      /^(?:the|an?|Mr|Mrs|Ms|Dr)\.?\s/i.exec(source.text.slice(window.start, window.end))?.[0].length ?? 0;
    const subject = within(actors.mentions, window).find(
      ({ start, phrase }) =>
        start === window.start || phrase.start === window.start || start === window.start + article,
    );
    if (subject === undefined) return null;
    const lead = source.text.slice(window.start, subject.start);
    const quote = source.text.slice(subject.start, subject.end);
    const full = nameOf(subject.actor);
    if (possessivePronoun.test(quote)) return { ...subject, text: `${full}’s` };
    if (subject.form === 'REFERENCE' && /^(?:the |an? )?$/i.test(lead))
      return { start: window.start, end: subject.end, text: full };
    if (subject.form === 'REFERENCE' || full === quote || !full.split(' ').includes(quote)) return null;
    return { start: /^(?:Mr|Mrs|Ms|Dr)\.? $/.test(lead) ? window.start : subject.start, end: subject.end, text: full };
  }

  /** Secretary of State |Antony Blinken: a long title does without the offices. */
  function titlesIn(window: Span, edits: readonly Edit[]): Edit[] {
    return within(actors.mentions, window)
      .filter(
        ({ actor, form, phrase, start, end }) =>
          form === 'NAME' &&
          kindOf(actor) === 'PERSON' &&
          phrase.start >= window.start &&
          phrase.start < start &&
          edits.every((edit) => edit.end <= phrase.start || edit.start >= end),
      )
      .map(({ phrase, start }) => {
        const lead = /(?:\b(?:(?:the|The|former|Former|then|ex)[\s-]|\p{Lu}[\p{L}.’-]* (?:of|for) )){1,3}$/u.exec(
          source.text.slice(window.start, phrase.start),
        );
        return { start: phrase.start - (lead?.[0].length ?? 0), end: start, text: '' };
      });
  }

  function isNamedFrom(actor: string, from: number): boolean {
    return within(actors.mentions, { start: from, end: span.end }).some((mention) => mention.actor === actor);
  }

  function listed(ids: readonly string[]): string {
    const all = [...new Set(ids)].map(nameOf);
    if (all.length > 3) return `${all.slice(0, 2).join(', ')} and ${all.length - 2} others`;
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  }
}
