// What each word of an English sentence is: words of the closed classes by list, the rest by `open-class.ts`.

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
  numerals,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './closed-words.ts';
import { counts, leadsVerb, mayBeNoun, mayBePast, type SentenceWord } from './may-begin.ts';
import { isAuxiliary, isPastForm, openClassReader } from './open-class.ts';
import { irregularPast, participlesAlone, presentForms } from './verbs.ts';
import type { WordTag } from './word-tag.ts';

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

/** How far ahead a word that leads in a phrase or a clause is looked for its verb. */
const lookahead = 14;

export function tagEnglishWords(words: readonly SentenceWord[]): TaggedEnglishWord[] {
  const tags: WordTag[] = [];
  const openClass = openClassReader(words, tags);
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
