// How many words of a run of capitals stand before a person and are no part of the name: a place, a body, a calling.

import { formOf, isPlaceName } from '../../../language/authority.ts';
import { firstNames, givenNames } from '../../../language/en/given-names.ts';
import {
  buildingWords,
  organizationWords,
  placeWords,
  thingWords,
  titleHeads,
} from '../../../language/en/name-words.ts';
import type { Sentence } from '../../types.ts';
import type { Reading } from '../found.ts';
import type { Word } from './name-in-run.ts';

/** A word of the names of bodies, places and things, no family name. */
export const isNoun = (word: string): boolean =>
  [organizationWords, placeWords, buildingWords, thingWords].some((nouns) => nouns.has(word.replace(/'s?$/, '')));

/** Words that are callings by their form, of names that open a sentence. */
const callings =
  /^[A-Z][a-z]{2,}(?:eer|ists?|smith|hand|maker|keeper|holder|worker|seller|owner|goer|writer|player|driver|rider|grower|fighter|ologist)$/;

/** The questions after them that can be asked of a run in this sentence. */
export function beforePeople({ lookup, authority }: Reading, sentence: Sentence) {
  return { bodyServed, calledBefore, placeBefore };

  /** How many words name what an office is of, right before the name of who holds it: the list knows them, or its noun. */
  function bodyServed(run: readonly Word[]): number {
    const first = run[0];
    if (first === undefined || run.length < 3) return 0;
    const lead = lookup.slice(Math.max(sentence.start, first.start - 56), first.start);
    const office = /\b([A-Za-z]{3,20})(?: General)? (?:to|of|for|at) (?:the )?(?:\p{Lu}[\p{L} ]{2,24} of )?$/u.exec(
      lead,
    )?.[1];
    if (office === undefined || !titleHeads.has(office)) return 0;
    for (let size = run.length - 2; size > 0; size--) {
      const holder = run.slice(size);
      const last = run[size - 1] as Word;
      const body = formOf(authority, lookup.slice(first.start, last.end));
      if (
        (body?.sure || organizationWords.has(last.text) || last.text === 'Opposition') &&
        holder.every(({ text }) => !organizationWords.has(text) && /^\p{Lu}/u.test(text))
      )
        return size;
    }
    return 0;
  }

  /** How many words say what a person is, right before a given name and one or two more: a letter, a word of several. */
  function calledBefore(run: readonly Word[]): number {
    // Auctioneer |Sunna Alder: by the form of the first word alone
    const [opener, ...rest] = run;
    if (opener?.start === sentence.start && rest.length === 2 && callings.test(opener.text))
      if (rest.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !isNoun(text))) return 1;
    const at = run.findIndex(({ text }, index) => index > 0 && givenNames.has(text));
    if (at < 1 || run.length - at < 2 || run.length - at > 3) return 0;
    const [first, before] = [run[0] as Word, run[at - 1] as Word];
    if (firstNames.has(first.text) || !run.slice(at).every(({ text }) => /^\p{Lu}/u.test(text) && !isNoun(text)))
      return 0;
    if (at > 1)
      return /^\p{Lu}$/u.test(before.text) && !run.slice(0, at).some(({ text }) => firstNames.has(text)) ? at : 0;
    // Shortstop |Ann Alder, Businessmen |Milo Birch and Lou Cedar
    const noun = first.text.toLowerCase();
    if (titleHeads.has(noun) || titleHeads.has(noun.replace(/men$/, 'man').replace(/s$/, ''))) return 1;
    // Holidaymaker |Ann Alder, Fourth-grader |Milo Birch
    return /[a-z]{3}(?:s|er|or|ist|m[ae]n|ian|ee)$/.test(first.text) && first.start === sentence.start ? 1 : 0;
  }

  /** How many words name a place of the list right before a person: of the list, or by the given name. */
  function placeBefore(run: readonly Word[]): number {
    for (let size = Math.min(3, run.length - 2); size > 0; size--) {
      const [first, last, holder] = [run[0] as Word, run[size - 1] as Word, run[size] as Word];
      const person = lookup.slice(holder.start, (run.at(-1) as Word).end).replace(/'s?$/, '');
      const isPerson =
        formOf(authority, person)?.rows[0]?.kind === 'PERSON' ||
        (givenNames.has(holder.text) &&
          run.length - size < 4 &&
          run.slice(size).every(({ text }) => /^\p{Lu}/u.test(text) && !isNoun(text)));
      if (isPerson && isPlaceName(authority, lookup.slice(first.start, last.end))) return size;
    }
    return 0;
  }
}
