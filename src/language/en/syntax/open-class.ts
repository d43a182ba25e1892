// What an English word of the open classes is: verbs by their form and place, adjectives by what they stand before, the rest nouns.

import {
  beForms,
  doForms,
  haveForms,
  modals,
  nounsLikeAdjectives,
  noVerbs,
  pastNouns,
  plainAdjectives,
} from './closed-words.ts';
import { alsoNoun, beginsNoun, describesPlural, mayBeNoun, type SentenceWord, takesObject } from './may-begin.ts';
import { alsoNouns, baseForms, irregularPast, neverDescribes, presentForms, takesClause } from './verbs.ts';
import type { WordTag } from './word-tag.ts';

/** Of several, without the ending of it. */
const several =
  /^(?:they|we|i|you|who|people|police|authorities|officials|both|some|many|few|others|men|women|children)$/;

export function isPastForm(text: string): boolean {
  return irregularPast.has(text) || /[a-z]{2}ed$/.test(text);
}

export function isAuxiliary(text: string): boolean {
  return beForms.has(text) || haveForms.has(text) || modals.has(text) || /^(?:seem|appear|remain|exist)/.test(text);
}

/** Determiners that stand for somebody as well. */
const standsAlone = /^(?:another|each|some|many|most|few|several|both|all|either|neither)$/;

/** Verbs that begin so and tell a deed; the others tell how something is left. */
const undoing =
  /^un(?:veil|earth|fold|leash|load|lock|pack|seat|cover|do|dermin|derlin|derwent|derscor|derpinn|plug|ravel|it|ionis|ioniz|wrapp|mask|hing|sett?l|tangl|ti|button|chain|furl|screw|wind|zipp|burden)/;

/** Reads what a word of `words` is; `tags` are those of the words before it. */
export function openClassReader(
  words: readonly SentenceWord[],
  tags: readonly WordTag[],
): (text: string, at: number) => WordTag {
  return openClass;

  function openClass(text: string, at: number): WordTag {
    if (noVerbs.has(text)) return 'NOUN';
    // |Reed’s office, |Reed has
    const after = words[at + 1]?.text ?? '';
    if (words[at]?.capital && (/^['’]s$/.test(after) || isAuxiliary(after))) return 'NOUN';
    const governed = verbBefore(at);
    if (governed === 'TO' || governed === 'MODAL') return 'BASE';
    const before = tagBefore(at);
    // said Rovers |coach Ann Reed
    if (
      /^(?:coach|judge|recruit|volunteer)$/.test(text) &&
      words[at + 1]?.known === 'NAME' &&
      (before === 'NOUN' || before === 'NAME')
    )
      return 'NOUN';
    // broke |ground, to gain |ground
    if (text === 'ground' && /^(?:PAST|BASE|VERB|ING)$/.test(before ?? '')) return 'NOUN';
    const inNoun = before === 'DET' || before === 'OWN' || before === 'ADJ' || before === 'NUM';
    if (isPastForm(text)) {
      if (governed === 'BE' || governed === 'HAVE') return 'PAST';
      // |Retired teacher Ann Reed
      if (
        at === 0 &&
        /[a-z]{3}ed$/.test(text) &&
        words[1]?.known === null &&
        !words[1].capital &&
        mayBeNoun(words, 1) &&
        !/(?:ly|ing|ed)$/.test(words[1].text)
      )
        return 'ADJ';
      // Another |told the Herald; many |agreed
      if (standsAlone.test(words[at - 1]?.text ?? '') && (neverDescribes.has(text) || tellsAlone(text, at)))
        return 'PAST';
      if (inNoun && (mayBeNoun(words, at + 1) || before !== 'NUM') && !(before === 'NUM' && neverDescribes.has(text)))
        return 'ADJ';
      // |unnamed officials; left the rates |unchanged
      if (/^un[a-z]+ed$/.test(text) && (mayBeNoun(words, at + 1) || !undoing.test(text))) return 'ADJ';
      if (before === 'LEAD' && mayBeNoun(words, at + 1)) return 'ADJ';
      // offered |stranded travelers a room
      if (governed === null && /^(?:PAST|BASE|ING)$/.test(before ?? '') && describesPlural(words, at)) return 'ADJ';
      if (/^(?:more|most|very|too|so)$/.test(words[at - 1]?.text ?? '')) return 'ADJ';
      if (pastNouns.has(text) && inNoun) return 'NOUN';
      return 'PAST';
    }
    if (/[a-z]{2}ing$/.test(text)) {
      if (governed === 'BE') return 'ING';
      if (inNoun) return 'NOUN';
      if (before === 'NOUN' || before === 'NAME') {
        const follows = words[at + 1];
        // its founder |saying air was bad
        if (/^(?:saying|claiming|arguing|insisting|telling|alleging)$/.test(text)) return 'ING';
        // the deadly bombing |in, but a man carrying |a gun.
        return follows !== undefined &&
          (beginsNoun(words, at + 1) || /^(?:to|that|him|her|it|them)$/.test(follows.text))
          ? 'ING'
          : 'NOUN';
      }
      return 'ING';
    }
    // the owner, who |employs thousands, who now |works in Dover
    const [lead, leadTag] = wordBefore(at);
    if (
      leadTag === 'REL' &&
      /[a-z]{2}[^s]s$/.test(text) &&
      (before === 'REL' || lead === 'who') &&
      !(words[at - 1]?.text === 'which' && tags[at - 2] !== 'MARK')
    )
      return 'VERB';
    // the rebels, who |control the port
    if (before === 'REL' && words[at - 1]?.text === 'who' && beginsNoun(words, at + 1)) return 'VERB';
    // Another |warns that it is old
    if (/^(?:another|each)$/.test(words[at - 1]?.text ?? '') && takesClause.has(text) && takesObject(words, at + 1))
      return 'VERB';
    if (presentForms.has(text) && !inNoun && before !== 'LEAD') {
      const subjectBefore =
        before === 'NAME' || before === 'PRON' || before === 'REL' || before === 'TIME' || before === 'ADV';
      if (!alsoNouns.has(text)) return before === undefined ? 'NOUN' : 'VERB';
      // the roof still |leaks
      if (
        before === 'ADV' &&
        /^(?:still|always|never|often|now|usually|rarely|sometimes|also)$/.test(words[at - 1]?.text ?? '')
      )
        return 'VERB';
      // a driver, held since Monday, |claims he was asleep
      if (
        takesClause.has(text) &&
        words[at - 1]?.text === ',' &&
        /^(?:he|she|they|there|it)$/.test(words[at + 1]?.text ?? '')
      )
        return 'VERB';
      // The complaint, brought by two widows, |claims supervisors hid it
      if (takesClause.has(text) && closesAside(at) && mayBeNoun(words, at + 1)) return 'VERB';
      if (closesAside(at, true) && takesObject(words, at + 1)) return 'VERB';
      // She |claims other people do
      if (takesClause.has(text) && /^(?:he|she|it)$/.test(words[at - 1]?.text ?? '')) return 'VERB';
      const quoted = /^[”"]$/.test(words[at - 1]?.text ?? '');
      if (
        closesSentence(at) ||
        (text === 'reads' && before === 'MARK' && (takesObject(words, at + 1) || words[at + 1]?.text === ':'))
      )
        return 'VERB';
      return before === 'REL' || ((subjectBefore || quoted || before === 'NOUN') && takesObject(words, at + 1))
        ? 'VERB'
        : 'NOUN';
    }
    if (baseForms.has(text) && !inNoun && before !== 'LEAD') {
      const [subject, tag] = wordBefore(at);
      // people |close to the mayor
      if (text === 'close' && words[at + 1]?.text === 'to') return 'ADJ';
      if (text === 'say' || several.test(subject) || closesSentence(at)) return 'VERB';
      // papers seen by the board |suggest that
      if (takesClause.has(text) && /^(?:NOUN|NAME)$/.test(tag ?? '') && words[at + 1]?.text === 'that') return 'VERB';
      // Experts, meanwhile, |warn that
      if (
        takesClause.has(text) &&
        words[at - 1]?.text === ',' &&
        /^(?:that|he|she|they)$/.test(words[at + 1]?.text ?? '')
      )
        return 'VERB';
      // documents |show the plan, reports also |suggest; but the sales |force.
      if (
        tag === 'NOUN' &&
        /[^sui]s$/.test(subject) &&
        !noVerbs.has(subject) &&
        (!alsoNoun(text) || takesObject(words, at + 1))
      )
        return 'VERB';
    }
    if (
      /(?:ous|ful|ive|able|ible|al|ic|less|ish|ary|ese|ian)$/.test(text) &&
      !nounsLikeAdjectives.has(text) &&
      mayBeNoun(words, at + 1)
    )
      return 'ADJ';
    if (plainAdjectives.has(text)) return 'ADJ';
    return 'NOUN';
  }

  /** A verb of telling with what it tells behind it. */
  function tellsAlone(text: string, at: number): boolean {
    return (
      (takesClause.has(text) || text === 'posted') &&
      (takesObject(words, at + 1) || /^[:,]$/.test(words[at + 1]?.text ?? ''))
    );
  }

  /** What stands before a word of a phrase: the recently |appointed, the March 10 |shooting. */
  function tagBefore(at: number): WordTag | undefined {
    let index = at - 1;
    while (tags[index] === 'ADV' || tags[index] === 'TIME') index--;
    return tags[index] === 'DET' || tags[index] === 'OWN' ? tags[index] : tags[at - 1];
  }

  /** The word before, past adverbs. */
  function wordBefore(at: number): [text: string, tag: WordTag | undefined] {
    let index = at - 1;
    while (tags[index] === 'ADV') index--;
    return [words[index]?.text ?? '', tags[index]];
  }

  /** The bridge is old, documents |show. */
  function closesSentence(at: number): boolean {
    const next = words[at + 1];
    if (!takesClause.has(words[at]?.text ?? '')) return false;
    // …, a team |reports today in a journal
    if (!/^[.]?$/.test(next?.text ?? '') && !(next?.known === 'TIME' && /s$/.test(words[at]?.text ?? ''))) return false;
    let index = at - 1;
    while (/^(?:DET|ADJ|NUM|NOUN|NAME|OWN|LEAD)$/.test(tags[index] ?? '')) index--;
    return index < at - 1 && words[index]?.text === ',' && tags[index + 1] !== 'LEAD';
  }

  /** A comma ends what is said beside the noun with which the sentence begins, which has no verb yet. */
  function closesAside(at: number, named = false): boolean {
    if (words[at - 1]?.text !== ',') return false;
    const first = words.findIndex(({ text }) => text === ',');
    if (first < 1 || first >= at - 2) return false;
    const aside = tags[first + 1];
    if (named ? aside !== 'NAME' || first !== at - 3 : aside !== 'PAST' && aside !== 'REL' && aside !== 'LEAD')
      return false;
    return (
      tags.slice(0, first).every((tag) => /^(?:DET|ADJ|NUM|NOUN|NAME|OWN|LEAD|MARK)$/.test(tag)) && tags[0] !== 'LEAD'
    );
  }

  /** The word that the verb at `at` would depend on, past adverbs and "not". */
  function verbBefore(at: number): 'TO' | 'MODAL' | 'BE' | 'HAVE' | null {
    let index = at - 1;
    while (index >= 0 && (tags[index] === 'ADV' || tags[index] === 'TIME')) index--;
    if (index < 0) return null;
    const { text } = words[index] as SentenceWord;
    if (tags[index] === 'TO') return 'TO';
    if (tags[index] !== 'AUX') return null;
    if (modals.has(text) || doForms.has(text) || /^d[io]/.test(text)) return 'MODAL';
    return beForms.has(text) || /^(?:is|are|was|were)n/.test(text) ? 'BE' : 'HAVE';
  }
}
