// What may begin at a word of an English sentence, by the words alone: a noun, an object, a number, an infinitive.

import type { Span } from '../../../model/span.ts';
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  eitherLeads,
  haveForms,
  modals,
  numerals,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './closed-words.ts';
import { alsoNouns, baseForms, irregularPast } from './verbs.ts';

export interface SentenceWord extends Span {
  /** In lower case. */
  readonly text: string;
  readonly capital: boolean;
  /** What the caller knows of it already: a name or a time, of whatever length. */
  readonly known: 'NAME' | 'TIME' | null;
}

/** A number, or "a million". */
export function counts(words: readonly SentenceWord[], at: number): boolean {
  const [first, second] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return /^\d/.test(first) || numerals.has(first) || (/^an?$/.test(first) && numerals.has(second));
}

/** An object, a clause or quoted words may begin here. */
export function takesObject(words: readonly SentenceWord[], at: number): boolean {
  return beginsNoun(words, at) || /^(?:to|that|how|[“"‘])$/.test(words[at]?.text ?? '');
}

/** "To" with a verb behind it, not a place or a thing. */
export function leadsVerb(words: readonly SentenceWord[], at: number): boolean {
  let index = at + 1;
  while (words[index]?.known === null && adverbs.has(words[index]?.text ?? '')) index++;
  const next = words[index];
  if (next === undefined || next.known !== null || next.capital || !/^[a-z]/.test(next.text)) return false;
  if (baseForms.has(next.text)) return !(alsoNoun(next.text) && /^(?:of|,|\.)$/.test(words[index + 1]?.text ?? ''));
  if (determiners.has(next.text) || pronouns.has(next.text) || numerals.has(next.text)) return false;
  if (prepositions.has(next.text) || /(?:s|ing|ed|ion|ment|ty|ness|er|or)$/.test(next.text)) return false;
  // to |ratify the treaty.
  return (
    beginsNoun(words, index + 1) ||
    /^(?:in|on|at|for|with|from|into|up|out|down|that|whether)$/.test(words[index + 1]?.text ?? '')
  );
}

export function alsoNoun(text: string): boolean {
  return alsoNouns.has(`${text}s`);
}

/** The word may belong to a phrase of a noun. */
export function mayBeNoun(words: readonly SentenceWord[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.known === 'TIME') return false;
  if (next.known === 'NAME') return true;
  if (!/^[\p{L}\p{N}]/u.test(next.text)) return false;
  return !(
    determiners.has(next.text) ||
    pronouns.has(next.text) ||
    prepositions.has(next.text) ||
    eitherLeads.has(next.text) ||
    subordinators.has(next.text) ||
    relatives.has(next.text) ||
    conjunctions.has(next.text) ||
    beForms.has(next.text) ||
    haveForms.has(next.text) ||
    modals.has(next.text) ||
    next.text === 'to' ||
    next.text === 'that'
  );
}

/** A phrase of a noun may begin here. */
export function beginsNoun(words: readonly SentenceWord[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.known !== null) return next.known === 'NAME';
  return (
    determiners.has(next.text) ||
    /^\d/.test(next.text) ||
    numerals.has(next.text) ||
    next.capital ||
    /^(?:his|her|it|him|them|us|me|two|three)$/.test(next.text)
  );
}

/** A past form or a participle. */
export function mayBePast(word: SentenceWord | undefined): boolean {
  return word !== undefined && word.known === null && (irregularPast.has(word.text) || /[a-z]{2}ed$/.test(word.text));
}

/** A form in -ed right before a plural, which it may describe: |stranded travelers. */
export function describesPlural(words: readonly SentenceWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    /[a-z]ed$/.test(word?.text ?? '') && next?.known === null && /[a-z]s$/.test(next.text) && mayBeNoun(words, at + 1)
  );
}
