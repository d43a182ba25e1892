// Runs of capitalised words: what may be a name in English.

import { formOf, isPlaceName } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  buildingWords,
  causeGroups,
  causeJoints,
  chargeFirst,
  commonCapitals,
  demonyms,
  fieldNoun,
  formerly,
  longTitles,
  nameParticles,
  officeOf,
  ofHeads,
  openers,
  organizationWords,
  placeWords,
  shopNames,
  surnameWords,
  thingWords,
  titleHeads,
  titleWords,
} from '../../../language/en/name-words.ts';
import type { Sentence } from '../../types.ts';
import { coverage, type Reading } from '../found.ts';

/** President-elect, minister-designate: the office. */
const plain = (title: string): string => title.replace(/-(?:elect|designate)$/, '');

/** A word of the names of bodies, places and things, no family name. */
const isNoun = (word: string): boolean =>
  [organizationWords, placeWords, buildingWords, thingWords].some((nouns) => nouns.has(word.replace(/'s?$/, '')));

/** Those whom a body is of: the Bishops' Conference. */
const groupOwner =
  /^(?:Bishops|Workers|Teachers|Farmers|Nurses|Doctors|Physicians|Lawyers|Mayors|Governors|Ministers|Students|Veterans|Artists|Writers|Journalists|Players|Miners|Drivers|Firefighters|Pilots|Employers|Consumers|Peoples|Girls|Boys)'$/;

/** Bodies that are of a land or a field with its article: the Bank of the Birches. */
const bodiesOf =
  /^(?:Conference|Government|Institute|Council|Commission|Committee|Bank|Department|Ministry|Court|Federation|Union|Association|Organization|Parliament|Party|University|Academy|Office|Front|Church|Museum|Army|League)$/;

/** Cities after the name of a university of several: the University of California, Irvine. */
const campuses =
  /^(?:Berkeley|Davis|Irvine|Los|Merced|Riverside|San|Santa|Madison|Milwaukee|Boulder|Denver|Austin|Dallas|Arlington|Chicago|Urbana|Urbana-Champaign|Amherst|Boston|Lowell|Lincoln|Omaha|Knoxville|Columbia|Chapel|Charlotte|Greensboro|Ann|Dearborn|Twin|Duluth|Baltimore|Birmingham|Huntsville|Fayetteville|Manoa|Mānoa|Hilo)$/;

const isUniversity = (run: readonly Word[]): boolean =>
  run[0] !== undefined &&
  run.some(({ text }, index) => /^(?:University|College)$/.test(text) && run[index + 1]?.text === 'of') &&
  run.at(-1)?.text !== 'of' &&
  !run.some(({ text }) => text === 'at' && run.at(-1)?.text !== 'at');

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run of capitalised words, titles taken off its front. */
export interface Run extends Word {
  readonly words: readonly Word[];
  readonly titled: boolean;
  readonly heading: boolean;
}

/** Runs of capitalised words in a sentence, cut at punctuation, with what cannot open a name taken off. */
export function runsOf({ lookup, source, closed, authority }: Reading, sentence: Sentence): Run[] {
  const isClosed = coverage(closed);
  const block = source.blocks[sentence.block];
  const text = lookup.slice(sentence.start, sentence.end);
  const heading = block?.kind === 'TITLE' || block?.kind === 'HEADING' || text === text.toUpperCase();
  const words = [
    ...text.matchAll(/(?:\p{Lu}\.){2,4}|(?:\b[ae]l-)?[\p{L}\p{N}][\p{L}\p{N}'&-]*(?:\.(?=[\p{L}]\.?\b))?|&/gu),
  ].map((match) => ({
    text: match[0],
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const run: Word[] = [];
    while (at < words.length && (run.length === 0 ? isCapital(words[at] as Word) : continues(run, at))) {
      run.push(words[at] as Word);
      at++;
    }
    if (run.length === 0) {
      at++;
      continue;
    }
    while (run.length > 0 && !isCapital(run.at(-1) as Word) && !/^\d+$/.test((run.at(-1) as Word).text)) run.pop();
    push(run);
  }
  return runs;

  function isCapital(word: Word): boolean {
    return /^(?:[ae]l-)?\p{Lu}/u.test(word.text) && !isClosed(word);
  }

  function continues(run: readonly Word[], index: number): boolean {
    const last = run.at(-1) as Word;
    const word = words[index] as Word;
    const gap = lookup.slice(last.end, word.start);
    const initial =
      /^\p{Lu}$/u.test(last.text) || titleWords.has(last.text) || last.text === 'St' || last.text === 'Jr';
    if (gap === ', ' && (listsFields(run, index) || (isUniversity(run) && campuses.test(word.text)))) return true;
    if (gap !== ' ' && !(gap === '. ' && (initial || /^(?:Assn|Inst|Univ|Dept)$/.test(last.text)))) return false;
    const following = words[index + 1];
    const owns =
      organizationWords.has(word.text) ||
      (following !== undefined && organizationWords.has(following.text) && isCapital(word));
    if (/^(?:People|Women|Men|Children)'s$/.test(last.text) && isCapital(word)) return true;
    // the Bishops' |Conference, the Teachers' |Union
    if (groupOwner.test(last.text) && isCapital(word)) return true;
    if (/^[A-Z]{2,8}'s$/.test(last.text)) return false;
    // Birchland's |Institute of Geology, the Army's |Hospital: a body and the one that it is of.
    const owner = /'s$/.test(last.text) ? last.text.slice(0, -2) : '';
    if (organizationWords.has(owner) || isPlaceName(authority, owner)) return false;
    if (gap === ' ' && word.text === 'for' && namesCause(run, index)) return true;
    // Parents |for Safe Streets
    if (causeJoints.test(word.text) && run.length < 3 && causeGroups.has(last.text))
      return words[index + 1] !== undefined && isCapital(words[index + 1] as Word) && lookup[word.end] === ' ';
    if (run.length > 1 && causeJoints.test(last.text) && isCapital(word)) return true;
    if (/(?:'s|s')$/.test(last.text) && !(isCapital(word) && owns && organizationWords.has(word.text))) return false;
    if (isCapital(word) || (last.text === 'of' && /^\p{Lu}/u.test(word.text))) return true;
    if (word.text === '&') return true;
    const after = words[index + 1];
    // University of Alder |at Birchford
    if (word.text === 'at')
      return isUniversity(run) && after !== undefined && isCapital(after) && lookup[word.end] === ' ';
    if (last.text === 'at' && isUniversity(run) && isCapital(word)) return true;
    // the Alder |52 Project
    if (/^\d+$/.test(word.text) && after !== undefined && lookup.slice(word.end, after.start) === ' ')
      if (isCapital(after) && organizationWords.has(after.text)) return true;
    if (/^\d+$/.test(word.text)) return last.text === 'Highway' || last.text === 'Route' || last.text === 'Interstate';
    const next = words[index + 1];
    if (next === undefined || lookup.slice(word.end, next.start) !== ' ') return false;
    // Conference |of the Birches
    if (word.text === 'the' && last.text === 'of') return isCapital(next);
    if (word.text === 'of' && next.text === 'the') {
      const land = words[index + 2];
      return (
        bodiesOf.test(last.text) && land !== undefined && isCapital(land) && lookup.slice(next.end, land.start) === ' '
      );
    }
    const follows = /^\p{Lu}/u.test(next.text) || (nameParticles.has(word.text) && nameParticles.has(next.text));
    if (!follows) return false;
    if (nameParticles.has(word.text) && word.text !== 'of') return true;
    if (word.text === 'of') return ofHeads.has(last.text);
    if (word.text === 'for') return organizationWords.has(last.text);
    return word.text === 'and' && joinsFields(run, index);
  }

  /** Institute of Geology and Hydrology, Flood Control and Rescue Council: two fields of one body. */
  function joinsFields(run: readonly Word[], index: number): boolean {
    const last = run.at(-1) as Word;
    const next = words[index + 1] as Word;
    const after = words[index + 2];
    const head = [2, 3, 4].some((ahead) => endsBody(index + 1, index + ahead));
    const opened = run.some(({ text }) => text === 'of' || text === 'for');
    const field = fieldNoun.test(next.text) || (after !== undefined && fieldNoun.test(after.text));
    // Rivertown Fire and Rescue
    if (run.length > 1 && next.text === 'Rescue' && /^(?:Fire|Search)$/.test(last.text)) return true;
    return fieldNoun.test(last.text) && (head || (opened && field));
  }

  /** Institute of Geology, Flood Control and Rescue: a list of fields of one body, up to its last. */
  function listsFields(run: readonly Word[], index: number): boolean {
    if (!fieldNoun.test((run.at(-1) as Word).text) || !run.some(({ text }) => text === 'of' || text === 'for'))
      return false;
    const rest = lookup.slice((words[index] as Word).start, Math.min(sentence.end, (words[index] as Word).start + 120));
    const list =
      /^((?:\p{Lu}[\p{L}-]+ ?){1,3}(?:, (?:\p{Lu}[\p{L}-]+ ?){1,3}){0,4}),? (?:and|&) ((?:\p{Lu}[\p{L}-]+ ?){1,3})/u.exec(
        rest,
      );
    if (list === null) return false;
    return [...(list[1] as string).split(', '), list[2] as string].every((item) =>
      fieldNoun.test(item.trim().split(' ').at(-1) as string),
    );
  }

  /** Theatre for Unity Foundation: one word, what it is for, and the noun of a body. */
  function namesCause(run: readonly Word[], index: number): boolean {
    return (
      run.filter(({ text }) => text !== 'The').length === 1 &&
      !/^(?:Senate|Congress|Council|Parliament)$/.test((words[index + 2] as Word | undefined)?.text ?? '') &&
      [2, 3].some((ahead) => endsBody(index + 1, index + ahead))
    );
  }

  /** The words from one to another are one run of capitals, whose last is the noun of a body. */
  function endsBody(from: number, to: number): boolean {
    const run = words.slice(from, to + 1);
    return (
      run.length === to - from + 1 &&
      organizationWords.has((run.at(-1) as Word).text) &&
      run.every(
        (word, at) => isCapital(word) && (at === 0 || lookup.slice((run[at - 1] as Word).end, word.start) === ' '),
      )
    );
  }

  function push(run: Word[]): void {
    const kept = [...run];
    // Germany-based Acme: the company alone.
    while (
      kept.length > 1 &&
      /-(?:based|backed|led|born|run|owned|style|educated|controlled|administered|occupied|held|ruled|trained|funded|speaking|listed|era)$/.test(
        (kept[0] as Word).text,
      )
    )
      kept.shift();
    // Republican Senate candidate: the house alone.
    if (
      kept.length > 1 &&
      /^(?:Republican|Democratic|Democrat)$/.test((kept[0] as Word).text) &&
      /^(?:Senate|House|Congress)$/.test((kept[1] as Word).text)
    )
      kept.shift();
    while (kept.length > 1 && /^(?:Republican|Democratic)$/.test((kept.at(-1) as Word).text)) kept.pop();
    while (
      kept.length > 0 &&
      !isSurname(kept) &&
      (commonCapitals.has((kept[0] as Word).text) ||
        demonyms.has((kept[0] as Word).text) ||
        (kept.length > 1 && openers.has((kept[0] as Word).text) && (kept[0] as Word).start === sentence.start)) &&
      !(causeGroups.has((kept[0] as Word).text) && causeJoints.test(kept[1]?.text ?? '')) &&
      !(kept.length > 1 && kept.some((word) => organizationWords.has(word.text)) && !isOpening(kept[0] as Word))
    )
      kept.shift();
    // Former Birch Agency |boss: that is of the boss.
    while (kept.length > 1 && formerly.test((kept[0] as Word).text) && (kept[0] as Word).start === sentence.start)
      kept.shift();
    let titled = false;
    // Fourteen-year-old |Ann
    while (kept.length > 1 && /-years?-old$/.test((kept[0] as Word).text)) {
      kept.shift();
      titled = true;
    }
    // Birchland |Milo Alder: the place before a person is no part of the name.
    kept.splice(0, placeBefore(kept));
    // Alder Airlines |Flight 17: the line alone.
    const lastWord = kept.at(-1);
    if (
      kept.length > 1 &&
      lastWord?.text === 'Flight' &&
      /^ [A-Z]{0,3}\d/.test(lookup.slice(lastWord.end, lastWord.end + 5))
    )
      kept.pop();
    // (R Birchland), (D-Birchland): the letter of a party.
    while (kept.length > 1 && /^[RDI]$/.test(kept[0]?.text ?? '') && lookup[(kept[0] as Word).start - 1] === '(')
      kept.shift();
    // the State |of Birchland: nothing of it but the land.
    while (/^(?:of|and|for|&)$/.test(kept[0]?.text ?? '')) kept.shift();
    // ambassador to the Alder League |Ann Birch
    const served = bodyServed(kept);
    if (served > 0) {
      kept.splice(0, served);
      titled = true;
    }
    // Minister of |Economy |Milo Alder.
    const opening = kept[0];
    const charge =
      opening !== undefined && officeOf.test(lookup.slice(Math.max(sentence.start, opening.start - 30), opening.start))
        ? chargeFirst.exec(kept.map(({ text }) => text).join(' '))?.[0]
        : undefined;
    if (charge !== undefined) {
      kept.splice(0, charge.trim().split(' ').length);
      titled = true;
    }
    // Secretary of State |Milo Alder.
    const office = longTitles.exec(kept.map(({ text }) => text).join(' '))?.[0];
    if (office !== undefined) {
      kept.splice(0, office.trim().split(' ').length);
      titled = true;
    }
    const heads = kept.findLastIndex(
      (word, index) =>
        index < kept.length - 1 &&
        titleHeads.has(plain(word.text)) &&
        kept
          .slice(0, index + 1)
          .every(
            (part) =>
              titleWords.has(plain(part.text)) ||
              organizationWords.has(part.text) ||
              titleHeads.has(plain(part.text)) ||
              index - kept.indexOf(part) > 0,
          ),
    );
    if (
      heads >= 0 &&
      !kept
        .slice(heads + 1)
        .some((word) => organizationWords.has(word.text) || (nameParticles.has(word.text) && word.text === 'of'))
    ) {
      kept.splice(0, heads + 1);
      titled = true;
    }
    // Alder County Sheriff’s |Deputy …: the office is no part of the place.
    while (!titled && kept.length > 1 && titleHeads.has((kept.at(-1) as Word).text.replace(/'s$/, ''))) kept.pop();
    const first = kept[0];
    const last = kept.at(-1);
    if (first === undefined || last === undefined) return;
    // Prime Minister, Foreign Ministers: an office without its holder.
    const holder = last.text.replace(/(?<=\w{3})ies$/, 'y').replace(/(?<=\w{3}[^s])s$/, '');
    if (titleHeads.has(holder) && kept.every(({ text }) => titleWords.has(text.replace(/(?<=\w{3}[^s])s$/, ''))))
      return;
    if (/^(?:Ministers|Ministries|Presidents|Leaders|Officials|Senators|Governors|Secretaries)$/.test(last.text))
      return;
    if (!titled) {
      const before = lookup.slice(Math.max(sentence.start, first.start - 24), first.start);
      const word = /([A-Za-z]{1,40}),? $/.exec(before)?.[1];
      titled = (word !== undefined && titleHeads.has(word)) || /-years?-old $/.test(before);
    }
    const possessive = /'s?$/.exec(last.text);
    const end =
      possessive && !(shopNames.test(last.text) && !new RegExp(`\\b${last.text.slice(0, -2)}\\b(?!')`).test(lookup))
        ? last.end - possessive[0].length
        : last.end;
    // I'd, He'll: a pronoun and its verb.
    if (/^(?:I|He|She|We|They|You|It|That|There|What|Who)'/.test(first.text)) return;
    if (end <= first.start || /-\p{Lu}\.?$/u.test(lookup.slice(first.start, end))) return;
    runs.push({ text: lookup.slice(first.start, end), start: first.start, end, words: kept, titled, heading });
  }

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
        (body?.sure || organizationWords.has(last.text)) &&
        holder.every(({ text }) => !organizationWords.has(text) && /^\p{Lu}/u.test(text))
      )
        return size;
    }
    return 0;
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

  /** May said, White’s car: a family name that is a common word, where the article has a full name that ends so. */
  function isSurname([word, more]: readonly Word[]): boolean {
    if (word === undefined || more !== undefined) return false;
    const name = word.text.replace(/'s$/, '');
    if (!surnameWords.has(name) || !(word.text !== name || actingVerbs.test(lookup.slice(word.end, word.end + 16))))
      return false;
    return [...lookup.matchAll(new RegExp(`(\\p{Lu}[\\p{L}.]+) ${name}\\b`, 'gu'))].some(
      ([, first = '']) => givenNames.has(first) || titleHeads.has(first),
    );
  }

  function isOpening(word: Word): boolean {
    return /^(?:The|A|An|In|On|At|By|For|From|To|With|After|Before|When|While|But|And|If|As|This|That)$/.test(
      word.text,
    );
  }
}
