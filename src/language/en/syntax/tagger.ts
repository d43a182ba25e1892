// What each word of an English sentence is: words of the closed classes by list, verbs by their form and place, the rest nouns.

import {
  adverbs,
  approximations,
  beForms,
  conjunctions,
  determiners,
  doForms,
  eitherLeads,
  haveForms,
  modals,
  negatedAuxiliaries,
  noAdverbs,
  nounsLikeAdjectives,
  noVerbs,
  numerals,
  pastNouns,
  plainAdjectives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './closed-words.ts';
import {
  alsoNoun,
  beginsNoun,
  counts,
  describesPlural,
  leadsVerb,
  mayBeNoun,
  mayBePast,
  type SentenceWord,
  takesObject,
} from './may-begin.ts';
import {
  alsoNouns,
  baseForms,
  irregularPast,
  neverDescribes,
  participlesAlone,
  presentForms,
  takesClause,
} from './verbs.ts';

/**
 * NAME: an actor that the text names. TIME: when. AUX: be, have, do and modals. PAST: a past form or a participle. VERB: a finite present. BASE: after "to", a
 * modal or do. ING: a form in -ing that is no noun. TO: before a verb. LEAD: a preposition. SUB: it leads in a clause. REL: who, which.
 * OWN: 's. MARK: punctuation.
 */
export type WordTag =
  | 'NAME'
  | 'TIME'
  | 'DET'
  | 'PRON'
  | 'ADJ'
  | 'NOUN'
  | 'NUM'
  | 'AUX'
  | 'PAST'
  | 'VERB'
  | 'BASE'
  | 'ING'
  | 'TO'
  | 'ADV'
  | 'LEAD'
  | 'SUB'
  | 'REL'
  | 'CONJ'
  | 'OWN'
  | 'MARK';

export interface TaggedEnglishWord extends SentenceWord {
  readonly tag: WordTag;
}

/** After these "that" leads in a clause. */
const leadsInAfter: ReadonlySet<WordTag> = new Set([
  'PAST',
  'VERB',
  'ING',
  'BASE',
  'NOUN',
  'NAME',
  'TIME',
  'MARK',
  'CONJ',
  'ADV',
  'PRON',
  'ADJ',
]);

/** What a verb may follow as its subject. */
const subjects: ReadonlySet<WordTag> = new Set(['REL', 'PRON', 'NAME', 'NOUN', 'AUX']);

/** Of several, without the ending of it. */
const several =
  /^(?:they|we|i|you|who|people|police|authorities|officials|both|some|many|few|others|men|women|children)$/;

function isPastForm(text: string): boolean {
  return irregularPast.has(text) || /[a-z]{2}ed$/.test(text);
}

function isAuxiliary(text: string): boolean {
  return beForms.has(text) || haveForms.has(text) || modals.has(text) || /^(?:seem|appear|remain|exist)/.test(text);
}

/** Determiners that stand for somebody as well. */
const standsAlone = /^(?:another|each|some|many|most|few|several|both|all|either|neither)$/;

/** Verbs that begin so and tell a deed; the others tell how something is left. */
const undoing =
  /^un(?:veil|earth|fold|leash|load|lock|pack|seat|cover|do|dermin|derlin|derwent|derscor|derpinn|plug|ravel|it|ionis|ioniz|wrapp|mask|hing|sett?l|tangl|ti|button|chain|furl|screw|wind|zipp|burden)/;

/** How far ahead a word that leads in a phrase or a clause is looked for its verb. */
const lookahead = 14;

export function tagEnglishWords(words: readonly SentenceWord[]): TaggedEnglishWord[] {
  const tags: WordTag[] = [];
  words.forEach((word, at) => {
    tags.push(tagOf(word, at));
  });
  // Once the verbs are known: does a clause follow "after", or only a noun?
  words.forEach(({ text }, at) => {
    if (tags[at] === 'LEAD' && eitherLeads.has(text) && leadsClause(at)) tags[at] = 'SUB';
  });
  return words.map((word, at) => ({ ...word, tag: tags[at] as WordTag }));

  function tagOf({ text, known, capital }: SentenceWord, at: number): WordTag {
    if (known !== null) return known;
    if (isPluralOwner(text, at)) return 'OWN';
    if (!/[\p{L}\p{N}]/u.test(text)) return 'MARK';
    if (text === "'s" || text === '’s') return 'OWN';
    // Dover|-based.
    if (/^-\p{L}/u.test(text)) return 'ADJ';
    // |the 34-year-old told police
    if (/^\d+-[a-z-]+-olds?$/.test(text)) return 'NOUN';
    const before = tags[at - 1];
    const next = words[at + 1];
    // who |first visited it; but the first |elected mayor.
    if (text === 'first' && subjects.has(before ?? 'MARK') && mayBePast(next)) return 'ADV';
    if (/^\d/.test(text) || numerals.has(text)) return 'NUM';
    if (text === 'to') return leadsVerb(words, at) ? 'TO' : 'LEAD';
    if (text === 'that' || text === 'this' || text === 'these' || text === 'those') return demonstrative(text, at);
    // people close to |her say
    if (text === 'her' && /^(?:say|says|said|told)$/.test(next?.text ?? '')) return 'PRON';
    if (text === 'her' || text === 'his') return next !== undefined && mayBeNoun(words, at + 1) ? 'DET' : 'PRON';
    if (modals.has(text) && !(capital && at > 0)) return before === 'DET' || before === 'OWN' ? 'NOUN' : 'AUX';
    if (beForms.has(text) || haveForms.has(text) || negatedAuxiliaries.has(text)) return 'AUX';
    if (doForms.has(text)) return 'AUX';
    if (determiners.has(text)) return 'DET';
    // there |was; but officials there |said
    if (text === 'there' && (before === 'NOUN' || before === 'NAME') && !isAuxiliary(next?.text ?? '')) return 'ADV';
    if (pronouns.has(text)) return 'PRON';
    if (relatives.has(text) || (text === 'what' && before !== 'DET')) return 'REL';
    if (conjunctions.has(text)) return 'CONJ';
    // he |once said
    if (text === 'once' && /^(?:PRON|NAME|NOUN)$/.test(before ?? '') && isPastForm(next?.text ?? '')) return 'ADV';
    if (subordinators.has(text)) return 'SUB';
    if (approximations.has(text) && counts(words, at + 1)) return 'ADV';
    if (eitherLeads.has(text) || prepositions.has(text)) return 'LEAD';
    if (text === 'home' && (before === 'DET' || before === 'OWN' || before === 'ADJ')) return 'NOUN';
    if (adverbs.has(text) || (/[a-z]{3}ly$/.test(text) && !noAdverbs.has(text))) return 'ADV';
    if (capital && at > 0 && words[at - 1]?.text !== '“' && words[at - 1]?.text !== '"') return 'NOUN';
    return openClass(text, at);
  }

  /** the plaintiffs|’ complaint: no mark of quotation. */
  function isPluralOwner(text: string, at: number): boolean {
    const [owner, next] = [words[at - 1], words[at + 1]];
    return (
      /^['’]$/.test(text) &&
      owner !== undefined &&
      next !== undefined &&
      /s$/.test(owner.text) &&
      owner.end === words[at]?.start &&
      next.start === owner.end + 2 &&
      mayBeNoun(words, at + 1) &&
      !words.slice(0, at).some((word) => /^['‘]$/.test(word.text))
    );
  }

  function openClass(text: string, at: number): WordTag {
    if (noVerbs.has(text)) return 'NOUN';
    // |Reed’s office, |Reed has
    const after = words[at + 1]?.text ?? '';
    if (words[at]?.capital && (/^['’]s$/.test(after) || isAuxiliary(after))) return 'NOUN';
    const governed = verbBefore(at);
    if (governed === 'TO' || governed === 'MODAL') return 'BASE';
    const before = tagBefore(at);
    // broke |ground, to gain |ground
    if (text === 'ground' && /^(?:PAST|BASE|VERB|ING)$/.test(before ?? '')) return 'NOUN';
    const inNoun = before === 'DET' || before === 'OWN' || before === 'ADJ' || before === 'NUM';
    if (irregularPast.has(text) || /[a-z]{2}ed$/.test(text)) {
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

  function demonstrative(text: string, at: number): WordTag {
    const next = words[at + 1];
    if (next === undefined) return 'PRON';
    const verb =
      beForms.has(next.text) ||
      haveForms.has(next.text) ||
      modals.has(next.text) ||
      (next.known === null &&
        !next.capital &&
        (/[a-z]{3}ed$/.test(next.text) || irregularPast.has(next.text) || presentForms.has(next.text)));
    if (text !== 'that') return verb || next.known !== null || !mayBeNoun(words, at + 1) ? 'PRON' : 'DET';
    const before = tags[at - 1];
    if (verb) return before === 'NOUN' || before === 'NAME' ? 'REL' : 'PRON';
    return before !== undefined && leadsInAfter.has(before) ? 'SUB' : 'DET';
  }

  function leadsClause(at: number): boolean {
    // a hearing |before Judge Reed is set
    if (
      words[at]?.text === 'before' &&
      /^(?:hearings?|trial|case|arguments?|testimony|appearance|appeared|testified|pleaded)$/.test(
        words[at - 1]?.text ?? '',
      )
    )
      return false;
    // before |being promoted
    if (tags[at + 1] === 'AUX' && /^(?:being|having)$/.test(words[at + 1]?.text ?? '')) return true;
    // which rated it |as needing help, said
    if (tags[at + 1] === 'ING' || tags[at + 1] === 'TIME') return tags[at + 1] === 'ING' && words[at]?.text !== 'as';
    let noun = false;
    for (let index = at + 1; index < Math.min(words.length, at + lookahead); index++) {
      const tag = tags[index];
      // after Ann Reed, |the mayor,| resigned
      if (words[index]?.text === ',' && tags[index - 1] === 'NAME') {
        const close = words.findIndex(({ text }, next) => next > index && text === ',');
        const verb = tags[close + 1];
        if (close < 0 || close - index > 9 || (verb !== 'PAST' && verb !== 'VERB' && verb !== 'AUX')) return false;
        index = close;
        continue;
      }
      // served as a whip |before being promoted
      if (/^(?:before|after)$/.test(words[index]?.text ?? '') && tags[index + 1] === 'AUX') return false;
      if (tag === 'MARK' || tag === 'REL' || tag === 'SUB' || tag === 'TO') return false;
      if (tag === 'NOUN' || tag === 'NAME' || tag === 'PRON') noun = true;
      if (tag === 'AUX' || tag === 'VERB' || tag === 'PAST') {
        // as expected, like those seen; but "after Reed was".
        return noun && !(tag === 'PAST' && participlesAlone.has(words[index]?.text ?? ''));
      }
    }
    return false;
  }
}
