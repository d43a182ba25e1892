// English titles for events: the words of the telling without those of its date, so that a title tells nothing that the text does not.
// The subject stands first; a noun for a happening stands with what is about it. How the words are written: en-title-words.ts.

import { aside, asksForMore, beforeDate, complement, lightAhead } from '../../language/en/title-words.ts';
import type { EventLanguage } from '../../language/event-words.ts';
import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { NounPhrase, Predicate } from '../syntax/predicate.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Source, TimeReading } from '../types.ts';
import { tellingVerb } from './en-clause-parties.ts';
import { leftUnsaid } from './en-joined-verbs.ts';
import { longest, titleWords } from './en-title-words.ts';
import type { EventMention } from './mention.ts';
import { syntaxAt } from './syntax-at.ts';
import { edited } from './title-edits.ts';

/** Of these a bare noun with a name before it ("Reed: hearing") says who was there, not who did it. */
const occasions = new Set<EventType>([
  'MEETING',
  'CALL',
  'SUMMIT',
  'VISIT',
  'SPEECH',
  'LEGAL',
  'ELECTION',
  'APPOINTMENT',
  'PUBLICATION',
]);

export function englishTitle(
  source: Source,
  actors: Actors,
  best: EventMention,
  language: EventLanguage,
  times: readonly TimeReading[],
  syntax: Syntax,
): string {
  const { trigger, type, span, time } = best;
  // Who is only presumed to take part did not do what the words tell.
  const parts = best.parts.filter(({ rule }) => rule !== 'en/presumed');
  const { told, nameOf, listed, otherDates, isNamedFrom } = titleWords(source, actors, { ...best, parts }, times);
  const sentence = syntaxAt({ source, syntax }, span.start);
  const title = (trigger?.nominal ? nounTitle(trigger) : null) ?? deedTitle() ?? clauseTitle();
  // On July 25, |: nothing but its date.
  return capital(cut(title === '' ? edited(source.text, span, []) : title));

  /** Reed holds a news conference; killing of the student Meredith Hall; null where the clause says more. */
  function nounTitle(trigger: Span): string | null {
    const word = source.text.slice(trigger.start, trigger.end);
    const headline = language.headlines.find(([words]) => words.test(word));
    const who = parts.find(({ role }) => role === best.trigger?.row.roles[0]) ?? parts[0];
    if (headline !== undefined) return who === undefined ? null : `${nameOf(who.actor)} ${word.replace(...headline)}`;
    const phrase = sentence.phrases.findLast(({ start, headEnd }) => start <= trigger.start && trigger.end <= headEnd);
    if (phrase === undefined) return null;
    const article = /^(?:the|an?)\s/i.exec(source.text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
    // US and |Israeli strikes
    const pair = /[A-Z][\w.]* and $/.exec(source.text.slice(sentence.start, phrase.start))?.[0].length ?? 0;
    const window = { start: phrase.start + article - pair, end: endOf(phrase) };
    if (!isDated(window)) return null;
    const words = told(window);
    if (words.toLowerCase() !== word.toLowerCase()) return words;
    if (parts.length === 0 || !occasions.has(type)) return null;
    const everyone = listed(parts.map(({ actor }) => actor));
    return parts.length > 1 && /^(?:meeting|talks|call|summit|conversation)s?$/i.test(word)
      ? `${word} ${parts.length === 2 ? 'between' : 'of'} ${everyone}`
      : (deedThere(trigger) ?? `${nameOf(who?.actor ?? '')}: ${word}`);
  }

  /** A judge set bond |during a hearing on Monday: what was done there says more than who was there. */
  function deedThere(noun: Span): string | null {
    const verb = sentence.predicates.findLast(
      (each) =>
        each.start >= span.start &&
        each.end <= noun.start &&
        noun.start - each.end < 90 &&
        !each.copula &&
        !language.saying.test(each.verb) &&
        each.subject.some(({ name }) => name !== null && parts.some(({ actor }) => actor === name.actor)),
    );
    const [first] = verb?.subject ?? [];
    if (
      verb === undefined ||
      first === undefined ||
      first.end > verb.start ||
      /[,;:]/.test(source.text.slice(verb.end, noun.start))
    )
      return null;
    return /^[, ]|^$/.test(source.text.slice(first.end, verb.start).slice(0, 1)) &&
      source.text.slice(first.end, verb.start).length < 3
      ? told({ start: first.start, end: span.end })
      : `${told({ start: first.start, end: first.end })} ${uncapital(told({ start: verb.start, end: span.end }))}`;
  }

  /** Where a noun phrase ends with what is about it, short of the date. */
  function endOf({ end, of, obliques }: NounPhrase): number {
    const more = obliques.filter(({ lead }) => complement.test(lead)).flatMap(({ phrases }) => phrases);
    const ends = [end, ...[...(of === null ? [] : [of]), ...more].map(endOf)];
    const limit = time.start >= end ? time.start : Number.POSITIVE_INFINITY;
    return Math.max(end, ...ends.filter((one) => one <= limit));
  }

  /** The date is that of the noun: it stands in or beside it (the 2007 killing, the hearing on Friday), or the verb says only that it was. */
  function isDated({ start, end }: Span): boolean {
    if (time.start <= end && time.end >= start) return true;
    if (time.end < start)
      return /^[’']?s? (?:(?:a|an|the|his|her|its|their) )?$/i.test(source.text.slice(time.end, start));
    const between = source.text.slice(end, time.start);
    return beforeDate.exec(between)?.index === 0 || between.trim() === '' || lightAhead.test(between);
  }

  /** The subject of the verb that tells it, the verb and what follows; null where no verb with a subject does. */
  function deedTitle(): string | null {
    const verb = tellingVerb({ source, syntax, window: span, trigger: trigger?.nominal ? null : trigger, time });
    if (verb === null) return null;
    // The boat is |due to leave: what the subject is is none.
    const is = sentence.predicates.find(({ copula, end }) => copula && end + 1 === verb.subject[0]?.start);
    const subjects = is === undefined || !isInfinitive(verb) ? verb.subject : is.subject;
    // in favor of a |lawsuit filed on Sunday: of what was done to a thing, the last noun tells which.
    const isReduced = verb.passive && !/ /.test(source.text.slice(verb.start, verb.end));
    const ahead = subjects
      .filter(({ end }) => end <= verb.start)
      .map((phrase) => (isReduced || isRestricted(phrase) ? deepest(phrase) : phrase));
    const [first] = ahead.length > 0 ? ahead : subjects;
    const last = ahead.at(-1) ?? subjects.at(-1);
    if (first === undefined || last === undefined) {
      const doer = parts.find(({ actor }) => !isNamedFrom(actor, verb.start));
      return doer === undefined
        ? null
        : `${nameOf(doer.actor)} ${uncapital(told({ start: verb.start, end: endOfDeed(verb, false) }))}`;
    }
    // A phrase cut in the middle is none.
    if (/[(\w’']$/.test(source.text.slice(sentence.start, first.start))) return null;
    const subject = { start: first.start, end: endOf(last) };
    const between = source.text.slice(subject.end, verb.start);
    // Mill, |sacked by Reed, |was hurt; a man |who was hit by a car |died: what stands there says more of the subject.
    const isAside = /^,.*, $|^ (?:who|that|which) [^,]+ $/.test(between);
    const words = source.text.slice(verb.start, verb.end);
    // before |being promoted in 2019
    if (/\b(?:before|after|until|since) $/.test(between) && /^being /.test(words))
      return `${told({ start: subject.start, end: last.end })} was ${told({ start: verb.start + 'being '.length, end: endOfDeed(verb, false) })}`;
    if (!isAside && /\b(?:before|after|while|when|since|without|by) (?:[a-z]+ly )?$/.test(between)) return null;
    const [until, again] = sharedWith(verb);
    if (again !== null)
      return `${told({ start: subject.start, end: last.end })} ${uncapital(told({ start: verb.start, end: verb.end }))} ${told({ start: again, end: Math.min(until, span.end) })}`;
    const unsaid = leftUnsaid(source.text, sentence, verb);
    const joined =
      unsaid === null &&
      subject.end <= verb.start &&
      !/[,;:—–(]|^ (?:who|which|that) $/.test(between) &&
      (isInfinitive(verb) || !sentence.predicates.some(({ start }) => start >= subject.end && start < verb.start));
    // Mill, 49, |is expected to be sworn in: with the verb on which it hangs.
    const matrix =
      joined || !isInfinitive(verb)
        ? undefined
        : sentence.predicates.find(
            (other) =>
              other.subject[0] === first &&
              other.start >= subject.end &&
              other.end <= verb.start &&
              !isInfinitive(other),
          );
    const end = Math.min(endOfDeed(verb, joined), until);
    const title = joined
      ? told({ start: subject.start, end })
      : [
          told({ start: subject.start, end: last.end }),
          unsaid ?? [],
          uncapital(told({ start: (unsaid === null ? matrix : undefined)?.start ?? verb.start, end })),
        ]
          .flat()
          .join(' ');
    return title.replace(aside, '');
  }

  /** the fate of a pipeline |that was blown up: so too where a clause tells which. */
  function isRestricted(phrase: NounPhrase): boolean {
    return (
      (/^ (?:that|which) /.test(source.text.slice(phrase.end, phrase.end + 7)) || isOfThing(phrase)) &&
      !/^(?:group|team|coalition|number|series|pair)s?$/.test(phrase.head)
    );
  }

  /** the drivers of the truck, |which was stolen: the noun right before it, where that is one thing as the verb says. */
  function isOfThing(phrase: NounPhrase): boolean {
    const last = deepest(phrase);
    return (
      last !== phrase &&
      !/s$/.test(last.head) &&
      /^, which (?:was|is|has|had) /.test(source.text.slice(last.end, last.end + 12))
    );
  }

  /** went to a party on Friday |and a service on Sunday: how far the words of this time reach, and where those begin that share the verb. */
  function sharedWith(verb: Predicate): [until: number, again: number | null] {
    const others = otherDates({ start: verb.end, end: span.end });
    const joins = (from: number, to: number) => {
      const words = /^,? (?:and|then) (?=(?:the|an?|his|her|its|their|to|at|in|with|for|from)\b)/.exec(
        source.text.slice(from, to),
      )?.[0];
      return words === undefined || sentence.predicates.some(({ start }) => start >= from && start < to)
        ? null
        : from + words.length;
    };
    const before = others.findLast(({ end }) => end <= time.start);
    const again = before === undefined ? null : joins(before.end, time.start);
    const after = others.find(({ start }) => start >= time.end);
    const until = after !== undefined && joins(time.end, after.start) !== null ? time.end : Number.POSITIVE_INFINITY;
    return [until, again !== null && time.start - again > 6 ? again : null];
  }

  function isInfinitive({ start, end }: Span): boolean {
    return /^to\s/.test(source.text.slice(start, end)) || source.text.slice(start - 3, start) === 'to ';
  }

  /** Where the words of the verb end: with the telling; of one between commas ("Mill, who resigned on Friday, said") at the comma. */
  function endOfDeed(verb: Predicate, joined: boolean): number {
    const comma = joined ? -1 : source.text.indexOf(',', Math.max(verb.end, time.start < span.end ? time.end : 0));
    const end = comma > 0 ? Math.min(comma, span.end) : span.end;
    // "Reed announced on Friday": what she announced stands after it.
    const own = told({ start: verb.start, end });
    const isOpen = asksForMore.test(own) && /^\s*[\w“"]/.test(source.text.slice(end));
    return isOpen ? Math.min(sentence.end, end + longest) : end;
  }

  /** The clause past what only leads into it: "On Friday, ", "after ". */
  function clauseTitle(): string {
    let start = Math.max(span.start, sentence.start);
    for (;;) {
      const rest = source.text.slice(start, span.end);
      const marks = /^[\s,;:“"”–—-]*/.exec(rest)?.[0].length ?? 0;
      const isDate =
        time.start >= start &&
        (time.start === start + marks || beforeDate.exec(source.text.slice(start, time.start))?.index === 0);
      const lead = isDate ? time.end - start : marks > 0 ? marks : (language.leadIn.exec(rest)?.[0].length ?? 0);
      if (lead === 0 || start + lead >= span.end - 8) return told({ start: start + marks, end: span.end });
      start += lead;
    }
  }
}

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).replace(/\s\S*$/, '')}…`;
}

function deepest(phrase: NounPhrase): NounPhrase {
  return phrase.of === null ? phrase : deepest(phrase.of);
}

function uncapital(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
