// Common words that open a run of capitals and are names there: May said, Jun Alder, The Sun.

import { formOf } from '../../../language/authority.ts';
import { firstNames, givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  commonCapitals,
  demonyms,
  games,
  monthNames,
  organizationWords,
  placeWords,
  surnameWords,
  thingWords,
  titleHeads,
  titleWords,
} from '../../../language/en/name-words.ts';
import { baseForms, presentForms } from '../../../language/en/syntax/verbs.ts';
import type { Span } from '../../../model/span.ts';
import type { Reading } from '../found.ts';
import type { Word } from './name-in-run.ts';

/** May said, White’s car: a family name that is a common word, where the article has a full name that ends so. */
export function isSurname(lookup: string, [word, more]: readonly Word[]): boolean {
  if (word === undefined || more !== undefined) return false;
  const name = word.text.replace(/'s$/, '');
  if (!surnameWords.has(name) || !(word.text !== name || actingVerbs.test(lookup.slice(word.end, word.end + 16))))
    return false;
  return [...lookup.matchAll(new RegExp(`(\\p{Lu}[\\p{L}.]+) ${name}\\b`, 'gu'))].some(
    ([, first = '']) => givenNames.has(first) || titleHeads.has(first),
  );
}

/** Jun |Alder, not in June: a given name that is a month's too. */
export function isMonthName(lookup: string, [word, next]: readonly Word[]): boolean {
  if (word === undefined || next === undefined) return false;
  // Finn |Alder, Dane |Birch: of no people
  if (!monthNames.test(word.text) && !/^(?:Finn|Dane|Scot|Roman)$/.test(word.text)) return false;
  return (
    !/\b(?:in|on|since|until|till|by|this|last|next|late|early|mid|of|from|to|before|after|and|every|each|through|during|between) $/i.test(
      lookup.slice(Math.max(0, word.start - 9), word.start),
    ) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    ![commonCapitals, titleWords, organizationWords, demonyms, placeWords, thingWords].some((set) =>
      set.has(next.text.replace(/'s?$/, '')),
    )
  );
}

/** The |Sun: a paper, no weekday. */
export function isPaper(lookup: string, [word, more]: readonly Word[]): boolean {
  return word?.text === 'Sun' && more === undefined && /\bThe $/.test(lookup.slice(word.start - 4, word.start));
}

/** 2009 – Joins |Alder Swimming Club: the verb of an entry. */
export function isVerbOfEntry(lookup: string, sentence: Span, [verb, next]: readonly Word[]): boolean {
  if (verb === undefined || next === undefined || next.text === '&' || verb.start - sentence.start > 12) return false;
  const opensEntry = /^[^\p{L}]{0,3}\d{4}[^\p{L}]{1,4}$/u.test(lookup.slice(sentence.start, verb.start));
  return opensEntry && presentForms.has(verb.text.toLowerCase());
}

/** Following |Alder's arrest, Rejecting |Cedarholt: a verb before what the list or another place of the article names alone. */
export function isParticiple(
  { lookup, authority }: Reading,
  sentence: Span,
  [verb, next, ...more]: readonly Word[],
): boolean {
  if (verb === undefined || next === undefined || verb.start !== sentence.start || firstNames.has(verb.text))
    return false;
  if (games.test(verb.text)) return false;
  const stem = /^(\p{Lu}\p{Ll}{2,})ing$/u.exec(verb.text)?.[1]?.toLowerCase();
  if (stem === undefined || organizationWords.has(next.text) || placeWords.has(next.text)) return false;
  if (![stem, `${stem}e`, stem.slice(0, -1)].some((base) => baseForms.has(base))) return false;
  const rest = lookup.slice(next.start, (more.at(-1) ?? next).end).replace(/'s?$/, '');
  if (formOf(authority, rest)?.sure) return true;
  const from = Math.max(0, next.start - near);
  const around = lookup.slice(from, next.start + near);
  for (let at = around.indexOf(rest); at >= 0; at = around.indexOf(rest, at + rest.length))
    if (from + at !== next.start && !/\p{Lu}[\p{L}'-]{0,20} $/u.test(around.slice(Math.max(0, at - 22), at)))
      return true;
  return false;
}

/** Within so many characters an article names again whom it tells of. */
const near = 100_000;
