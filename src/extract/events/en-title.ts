// English titles for events: the words of the telling without those of its date, so that a title tells nothing that the text does not.
// Whom a pronoun or a short name at its beginning means is named; a noun for a happening stands with what is about it.

import {
  afterDate,
  apposition,
  aside,
  asksForMore,
  beforeDate,
  complement,
  danglingEnd,
  determinerLast,
  doerBefore,
  doing,
  firstNoun,
  lastNoun,
  lightAhead,
  phraseEnd,
  possessivePronoun,
  severalDo,
  verbFirst,
} from '../../language/en/title-words.ts';
import type { EventLanguage } from '../../language/event-words.ts';
import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Actors, Mention, Source } from '../types.ts';
import { afterDateline } from './dateline.ts';
import type { EventMention } from './mention.ts';

/** Words that stand in a title for a stretch of the text. */
interface Edit extends Span {
  readonly text: string;
}

/** Titles are cut here, between words. */
const longest = 80;

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

export function englishTitle(source: Source, actors: Actors, best: EventMention, language: EventLanguage): string {
  const { trigger, type, span, time } = best;
  // Who is only presumed to take part did not do what the words tell.
  const parts = best.parts.filter(({ rule }) => rule !== 'en/presumed');
  const known = new Map(actors.actors.map((actor) => [actor.id, actor]));
  const nameOf = (actor: string): string => known.get(actor)?.name ?? '';
  const kindOf = (actor: string) => known.get(actor)?.kind;
  const title = (trigger?.nominal ? nounTitle(trigger) : null) ?? clauseTitle();
  // On July 25, |: nothing but its date.
  return capital(cut(title === '' ? tidy(source.text.slice(span.start, span.end)) : title));

  /** Reed holds a news conference; killing of the student Meredith Hall; null where the clause says more. */
  function nounTitle(trigger: Span): string | null {
    const word = source.text.slice(trigger.start, trigger.end);
    const headline = language.headlines.find(([words]) => words.test(word));
    const who = parts.find(({ role }) => role === best.trigger?.row.roles[0]) ?? parts[0];
    if (headline !== undefined) return who === undefined ? null : `${nameOf(who.actor)} ${word.replace(...headline)}`;
    const phrase = { start: phraseStart(trigger), end: phraseStop(trigger.end) };
    if (!isDated(phrase)) return null;
    const words = told(phrase, false);
    if (words.toLowerCase() !== word.toLowerCase()) return words;
    if (parts.length === 0 || !occasions.has(type)) return null;
    const everyone = listed(parts.map(({ actor }) => actor));
    return parts.length > 1 && /^(?:meeting|talks|call|summit|conversation)s?$/i.test(word)
      ? `${word} ${parts.length === 2 ? 'between' : 'of'} ${everyone}`
      : `${nameOf(who?.actor ?? '')}: ${word}`;
  }

  /** The date is that of the noun: it stands in or beside it (the 2007 killing, the hearing on Friday), or the verb says only that it was. */
  function isDated({ start, end }: Span): boolean {
    if (time.start <= end && time.end >= start) return true;
    if (time.end < start)
      return /^[’']?s? (?:(?:a|an|the|his|her|its|their) )?$/i.test(source.text.slice(time.end, start));
    const between = source.text.slice(end, time.start);
    return beforeDate.exec(between)?.index === 0 || between.trim() === '' || lightAhead.test(between);
  }

  /** Where the noun phrase of the trigger begins, less its article. */
  function phraseStart(trigger: Span): number {
    let start = trigger.start;
    for (;;) {
      const before = /(?:^|[\s(“"])((?:\d[\d.,]*|[\p{L}][\p{L}\p{M}.’'-]*|U\.S\.))\s$/u.exec(
        source.text.slice(Math.max(span.start, start - 40), start),
      );
      const word = before?.[1];
      if (word === undefined || start - word.length - 1 < span.start) return start;
      const stands = start - word.length - 1;
      if (possessivePronoun.test(word) && mentionAt(stands) !== undefined) return stands;
      const joins =
        /^(?:of|and)$/.test(word) &&
        /[\p{Lu}]\S*\s$/u.test(source.text.slice(span.start, stands)) &&
        /^[\p{Lu}\d]/u.test(source.text.slice(start));
      if ((!joins && phraseEnd.test(word)) || /^[a-z]+(?:ed|ing)$/.test(word)) return start;
      start = stands;
    }
  }

  /** Where it ends, with what it is about: "of the student Meredith Hall in Perugia". */
  function phraseStop(from: number): number {
    const head = /^ ([a-z]{3,})\b/.exec(source.text.slice(from, span.end))?.[1] ?? '';
    const isCompound =
      time.start !== from + 1 &&
      head !== '' &&
      !phraseEnd.test(head) &&
      !verbFirst.test(head) &&
      !lightAhead.test(` ${head}`) &&
      !/(?:ed|ing|ly)$/.test(head);
    let end = from + (isCompound ? head.length + 1 : 0);
    while (end - from < longest) {
      const rest = source.text.slice(end, span.end);
      const lead = complement.exec(rest);
      if (lead === null || (time.start >= end && time.start <= end + lead[0].length)) return end;
      const inner =
        /^(?:(?:a|an|the|his|her|its|their|more than|at least)\s)?((?:[\p{L}\p{N}$€£][\p{L}\p{M}\p{N}.,’'-]*\s?)+)/u.exec(
          rest.slice(lead[0].length),
        );
      const words: string[] = [];
      for (const word of inner?.[1]?.split(/\s/).filter((one) => one !== '') ?? []) {
        if (phraseEnd.test(word) && !(word === 'and' && /^[\p{Lu}]/u.test(nextWord(inner?.[1] ?? '', words.length))))
          break;
        words.push(word);
        if (/[,.]$/.test(word) && !/^(?:[A-Z]\.)+$|^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov)\.$/.test(word)) break;
      }
      if (words.length === 0 || inner === null) return end;
      const first = end + lead[0].length + (inner[0].length - (inner[1] as string).length);
      end = first + words.join(' ').replace(/[,.]$/, '').length;
      if (/[,.]$/.test(words.at(-1) ?? '')) return end;
    }
    return end;
  }

  /** The clause with its subject. */
  function clauseTitle(): string {
    const sentence = sentenceAround();
    const start = clauseStart(sentence);
    const relative = /\b(?:who|which|that|whose) $/.test(source.text.slice(Math.max(0, start - 6), start));
    // President Mill, |who took office on Friday|, said …
    const comma = relative && start > span.start ? source.text.indexOf(',', time.end) : -1;
    const own = told({ start, end: comma > 0 ? Math.min(comma, span.end) : span.end }, true);
    // "Reed announced": what she announced stands after it.
    const isOpen = asksForMore.test(own) && /^\s*[\w“"]/.test(source.text.slice(span.end));
    const end = Math.min(sentence?.end ?? span.end, span.end + longest);
    const words = (isOpen ? told({ start, end }, true) : own)
      .replace(aside, '')
      .replace(apposition, '$1 ')
      .replace(/^(?:(?:finally|later|then|also) )?(?:being|having) (?=[a-z]+(?:ed|n|t|d)\b)/, '')
      .replace(/^[A-Z][a-z]+ing\b/, (word) => doing.get(word) ?? word);
    const isOwned = /\bwhose $/.test(source.text.slice(Math.max(0, start - 6), start));
    const lacksSubject =
      isOwned ||
      verbFirst.test(words) ||
      /^(?:speaks|addresses|appears|testifies)\b/.test(words) ||
      /^(?:\w+ )?(?:being|having) /.test(source.text.slice(start, start + 20));
    if (!lacksSubject) return words;
    const subject = subjectBefore(start, relative);
    return subject === ''
      ? words
      : `${subject}${isOwned ? '’s' : ''} ${words}`.replace(
          /^([^,]{2,40}), (?:which|that) (?:was|were|is|are) /,
          '$1 ',
        );
  }

  /**
   * Past what only leads into it: "On Friday, ", "after ", "who "; at the pronoun that does what the trigger tells, where one
   * stands before it; at the first of a list of subjects.
   */
  function clauseStart(sentence: Span | undefined): number {
    let start = sentence === undefined ? span.start : Math.max(span.start, afterDateline(source, sentence).start);
    const doer =
      trigger === null || trigger.nominal ? null : doerBefore.exec(source.text.slice(start, trigger.start))?.[1];
    if (typeof doer === 'string' && trigger !== null)
      return trigger.start - doer.length + (/^(?:who|which) /.exec(doer)?.[0].length ?? 0);
    const listed = parts.filter(({ rule }) => rule === 'en/list-before').map(({ actor }) => actor);
    const first = actors.mentions.find(
      ({ actor, end }) => listed.includes(actor) && end < start && end >= (sentence?.start ?? start),
    );
    if (first !== undefined) return first.phrase.start;
    for (;;) {
      const rest = source.text.slice(start, span.end);
      const marks = /^[\s,;:“"”–—-]*/.exec(rest)?.[0].length ?? 0;
      const isDate =
        time.start >= start &&
        (time.start === start + marks || beforeDate.exec(source.text.slice(start, time.start))?.index === 0);
      const lead = isDate
        ? time.end - start
        : marks > 0
          ? marks
          : ((language.leadIn.exec(rest) ?? /^whose (?=[a-z])/.exec(rest))?.[0].length ?? 0);
      if (lead === 0 || start + lead >= span.end - 8) return start + marks;
      start += lead;
    }
  }

  /** The words of `window` without those of the date; whom the first of them means is named, and all without titles where they are long. */
  function told(window: Span, isClause: boolean): string {
    const without = dateWords(window);
    const subject = subjectEdit(window);
    const edits = [...without, ...(subject === null ? [] : [subject])];
    let words = tidy(edited(window, edits));
    if (words.length > longest) words = tidy(edited(window, [...edits, ...titlesIn(window, edits)]));
    const doer = parts.find(({ actor, role }) => role !== null && !isNamedFrom(actor, window.start));
    const several = isClause && subject === null && parts.length > 1 ? severalDo.exec(words) : null;
    if (several !== null) words = `${listed(parts.map(({ actor }) => actor))}${words.slice(several[0].length)}`;
    else if (isClause && subject === null && doer !== undefined && kindOf(doer.actor) === 'ORGANIZATION')
      words = words.replace(/^it /i, `${nameOf(doer.actor)} `);
    return words.replace(danglingEnd, '').replace(danglingEnd, '');
  }

  /** The date in `window`, with the preposition that leads it; none where it belongs to a noun that would miss it. */
  function dateWords({ start, end }: Span): Edit[] {
    if (time.start < start || time.end > end) return [];
    const before = source.text.slice(start, time.start);
    const after = source.text.slice(time.end, end);
    const possessive = /^[’']s?(?=\s)/.exec(after)?.[0].length ?? 0;
    if (before === '' || possessive > 0 || determinerLast.test(before))
      return [{ start: time.start, end: time.end + possessive, text: '' }];
    if (!afterDate.test(after) || /[\w-]-$/.test(before)) return [];
    const lead = beforeDate.exec(before)?.[0].length ?? 0;
    return [{ start: time.start - lead, end: time.end, text: ' ' }];
  }

  /** Whom the first words mean by a pronoun, a description or a part of the name. */
  function subjectEdit(window: Span): Edit | null {
    const article =
      /^(?:the|an?|Mr|Mrs|Ms|Dr)\.?\s/i.exec(source.text.slice(window.start, window.end))?.[0].length ?? 0;
    const subject = actors.mentions.find(
      ({ start, end, phrase }) =>
        end <= window.end &&
        start >= window.start &&
        (start === window.start || phrase.start === window.start || start === window.start + article),
    );
    if (subject === undefined) return null;
    const lead = source.text.slice(window.start, subject.start);
    const quote = source.text.slice(subject.start, subject.end);
    const full = nameOf(subject.actor);
    if (possessivePronoun.test(quote)) return { ...subject, text: `${full}’s` };
    if (subject.form === 'REFERENCE' && /^(?:the |an? )?$/i.test(lead))
      return { start: window.start, end: subject.end, text: full };
    if (subject.form === 'REFERENCE' || !isPartOf(quote, full)) return null;
    return { start: /^(?:Mr|Mrs|Ms|Dr)\.? $/.test(lead) ? window.start : subject.start, end: subject.end, text: full };
  }

  /** Secretary of State |Antony Blinken: a long title does without the offices. */
  function titlesIn(window: Span, edits: readonly Edit[]): Edit[] {
    return actors.mentions
      .filter(
        ({ actor, form, phrase, start, end }) =>
          form === 'NAME' &&
          kindOf(actor) === 'PERSON' &&
          phrase.start >= window.start &&
          end <= window.end &&
          phrase.start < start &&
          edits.every((edit) => edit.end <= phrase.start || edit.start >= end),
      )
      .map(({ phrase, start }) => {
        const lead = /(?:\b(?:the|former|then|ex)[\s-]){1,3}$/i.exec(source.text.slice(window.start, phrase.start));
        return { start: phrase.start - (lead?.[0].length ?? 0), end: start, text: '' };
      });
  }

  function edited(window: Span, edits: readonly Edit[]): string {
    let words = '';
    let from = window.start;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
      words += source.text.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return words + source.text.slice(from, window.end);
  }

  /** Who did what a clause tells that begins with its verb: whom "who" means, whom the rules carry on, or the noun phrase before it; '' for nobody. */
  function subjectBefore(from: number, isRelative: boolean): string {
    const sentence = sentenceAround();
    const lead = sentence === undefined ? '' : source.text.slice(afterDateline(source, sentence).start, from);
    if (isRelative) {
      const before = lead.replace(/(?:who|which|that|whose) $/, '');
      const just = actors.mentions.findLast(({ end }) => end < from);
      const gap = just === undefined ? '' : source.text.slice(just.end, from);
      if (just !== undefined && kindOf(just.actor) !== 'PLACE' && /^,? ?(?:who|which|that|whose)? ?$/.test(gap))
        return nameOf(just.actor);
      const noun = lastNoun.exec(before)?.[1];
      if (noun !== undefined) return noun;
    }
    const absent = parts.filter(({ actor }) => !isNamedFrom(actor, from));
    const who = absent.find(({ role }) => role !== null) ?? absent[0];
    if (who !== undefined) return nameOf(who.actor);
    return isRelative ? '' : (firstNoun.exec(lead)?.[1] ?? '');
  }

  function sentenceAround(): Span | undefined {
    return source.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  }

  function isNamedFrom(actor: string, from: number): boolean {
    return actors.mentions.some(
      (mention) => mention.actor === actor && mention.start >= from && mention.end <= span.end,
    );
  }

  function mentionAt(place: number): Mention | undefined {
    return actors.mentions.find(({ start }) => start === place);
  }

  function listed(ids: readonly string[]): string {
    const all = [...new Set(ids)].map(nameOf);
    if (all.length > 3) return `${all.slice(0, 2).join(', ')} and ${all.length - 2} others`;
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  }
}

function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/^[\s,;“"]+/, '');
}

function nextWord(words: string, index: number): string {
  return words.split(/\s/)[index + 1] ?? '';
}

/** Reed is a part of Ann Reed. */
function isPartOf(short: string, full: string): boolean {
  return full !== short && full.split(' ').includes(short);
}

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).replace(/\s\S*$/, '')}…`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
