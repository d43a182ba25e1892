// What of a run of capitalised words is a name: titles, offices, places and openers before it are taken off.

import { calling } from '../../../language/en/appositions.ts';
import { placeCase } from '../../../language/en/dateline.ts';
import { firstNames } from '../../../language/en/given-names.ts';
import {
  alsoSurnames,
  causeGroups,
  causeJoints,
  chargeFirst,
  commonCapitals,
  demonyms,
  formerly,
  longTitles,
  nameParticles,
  officeOf,
  openers,
  organizationWords,
  partyLetter,
  plainWord,
  postNominals,
  shopNames,
  stateAbbreviations,
  titleHeads,
  titleWords,
} from '../../../language/en/name-words.ts';
import { peopleNouns } from '../../../language/en/people-nouns.ts';
import type { Sentence } from '../../types.ts';
import type { Reading } from '../found.ts';
import { beforePeople, isNoun } from './before-people.ts';
import { isMonthName, isPaper, isParticiple, isSurname, isVerbOfEntry } from './common-first-words.ts';

/** President-elect, minister-designate, Vice-President, Attorney-General: the office. */
const plain = (title: string): string =>
  title
    .replace(/-(?:elect|designate)$/, '')
    .replace(
      /^(?:Vice|Deputy|Co|Attorney|Solicitor|Governor|Lieutenant|Major|Brigadier|Director|Secretary|Auditor|Inspector|Surgeon|Postmaster|Adjutant|Leg|Off|Left|Right)-/,
      '',
    );

/** What says of a name whose it is or where it sits. */
const describing =
  /-(?:based|backed|led|born|run|owned|style|educated|controlled|administered|occupied|held|ruled|trained|funded|speaking|listed|era|majority|dominated|wide|made|skippered|linked|registered|flagged|ridden|prone)$/;

/** A word and where it stands. */
export interface Word {
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

/** `drops` is told the words taken off before the office of somebody. */
export function readRun(
  reading: Reading,
  sentence: Sentence,
  run: readonly Word[],
  heading: boolean,
  drops: (words: readonly Word[]) => void,
): Run | null {
  const { lookup } = reading;
  const before = beforePeople(reading, sentence);
  const kept = [...run];
  const member =
    partyLetter.test(kept[0]?.text ?? '') &&
    !stateAbbreviations.test(`${kept[0]?.text.slice(2)}.`) &&
    /[(,] ?$/.test(lookup.slice(Math.max(0, (kept[0] as Word).start - 2), kept[0]?.start));
  // R-|Alder Falls
  if (member)
    kept[0] = { ...(kept[0] as Word), text: (kept[0] as Word).text.slice(2), start: (kept[0] as Word).start + 2 };
  dropOpeners(kept);
  // The Dover-based |company, Serb-majority |towns
  if (describing.test(kept.at(-1)?.text ?? '')) return null;
  const aged = dropAge(kept);
  dropOthers(kept);
  let titled = dropOffices(kept, aged) || aged;
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  // the M/|V Santa Alder: a ship
  if (/^[VSYT]$/.test(first.text) && /[MFSR]\/$/.test(lookup.slice(first.start - 2, first.start))) return null;
  // Prime Minister, Foreign Ministers: an office without its holder.
  const holder = plain(last.text.replace(/(?<=\w{3})ies$/, 'y').replace(/(?<=\w{3}[^s])s$/, ''));
  if (titleHeads.has(holder) && kept.every(({ text }) => titleWords.has(plain(text.replace(/(?<=\w{3}[^s])s$/, '')))))
    return null;
  if (
    /^(?:Ministers|Ministries|Presidents|Leaders|Officials|Senators|Governors|Secretaries)$/.test(last.text) &&
    !(kept.at(-2)?.text === 'of' && /^(?:Board|Council)$/.test(kept.at(-3)?.text ?? ''))
  )
    return null;
  if (!titled) {
    const before = lookup.slice(Math.max(sentence.start, first.start - 24), first.start);
    const word = /([A-Za-z]{1,40}),? $/.exec(before)?.[1];
    // the Comets host |Alder: what a team does, no calling
    titled =
      (word !== undefined &&
        titleHeads.has(word) &&
        !(word === 'host' && kept.length === 1 && !/-host,? $/.test(before))) ||
      // a 31-year-old |Alder man: a town
      (/-years?-old $/.test(before) &&
        !/^ (?:[a-z]+ )?(?:m[ae]n|wom[ae]n|boy|girl|resident|teen(?:ager)?|native|couple|student|pensioner|mother|father)\b/.test(
          lookup.slice(last.end, last.end + 24),
        ));
  }
  const possessive = /'s?$/.exec(last.text);
  titled ||= isCalled(last.end);
  const end =
    possessive &&
    // at St Hilda's: a church or a school, not the saint
    !(/^(?:St|Saint)$/.test(first.text.replace('.', '')) && kept.length === 2) &&
    !(shopNames.test(last.text) && !new RegExp(`\\b${last.text.slice(0, -2)}\\b(?!')`).test(lookup))
      ? last.end - possessive[0].length
      : last.end;
  // I'd, He'll: a pronoun and its verb.
  if (/^(?:I|He|She|We|They|You|It|That|There|What|Who)'/.test(first.text)) return null;
  // Middle Eastern, Far Eastern: of a land
  if (/^(?:Middle|Far|Near|Central) (?:East|West)ern(?:ers?)?$/.test(lookup.slice(first.start, end))) return null;
  if (end <= first.start || /-\p{Lu}\.?$/u.test(lookup.slice(first.start, end))) return null;
  return { text: shout(lookup.slice(first.start, end)), start: first.start, end, words: kept, titled, heading };

  /** Milo Alder|, the chief district officer: of two names or more, no body, whom his calling behind him tells. */
  function isCalled(end: number): boolean {
    const noun = calling.exec(lookup.slice(end, end + 100))?.[1];
    return (
      noun !== undefined &&
      kept.length > 1 &&
      (titleHeads.has(noun) || peopleNouns.test(noun)) &&
      kept.every(
        ({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !isNoun(text) && !titleWords.has(text) && !plainWord.test(text),
      )
    );
  }

  /** LOLA Alder, at the head of a lead: Lola Alder. */
  function shout(text: string): string {
    const word = /^(\p{Lu}{3,}) \p{Lu}\p{Ll}/u.exec(text)?.[1];
    if (word === undefined || first?.start !== sentence.start) return text;
    const name = placeCase(word);
    return firstNames.has(name) ? name + text.slice(word.length) : text;
  }

  /** Takes off what opens a run and belongs to no name. */
  function dropOpeners(kept: Word[]): void {
    // Germany-based Acme, New Birchland-based Acme: the company alone.
    const described = kept.findLastIndex(
      ({ text }, index) => index < 4 && index < kept.length - 1 && describing.test(text),
    );
    kept.splice(0, described + 1);
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
      !isSurname(lookup, kept) &&
      !isMonthName(lookup, kept) &&
      !isPaper(lookup, kept) &&
      (commonCapitals.has((kept[0] as Word).text) ||
        demonyms.has((kept[0] as Word).text) ||
        (kept.length > 1 && openers.has((kept[0] as Word).text) && (kept[0] as Word).start === sentence.start)) &&
      !(causeGroups.has((kept[0] as Word).text) && causeJoints.test(kept[1]?.text ?? '')) &&
      !(
        kept.length > 1 &&
        kept.some((word) => organizationWords.has(word.text.replace(/'s$/, ''))) &&
        !isOpening(kept[0] as Word)
      )
    )
      kept.shift();
    if (isVerbOfEntry(lookup, sentence, kept) || isParticiple(reading, sentence, kept)) kept.shift();
    // Former Birch Agency |boss: that is of the boss.
    while (kept.length > 1 && formerly.test((kept[0] as Word).text) && (kept[0] as Word).start === sentence.start)
      kept.shift();
  }

  /** Fourteen-year-old |Ann. True where there was one. */
  function dropAge(kept: Word[]): boolean {
    let aged = false;
    while (kept.length > 1 && /-years?-old$/.test((kept[0] as Word).text)) {
      kept.shift();
      aged = true;
    }
    return aged;
  }

  /** Takes off a place before a person, and what stands at either end of the name of something else. */
  function dropOthers(kept: Word[]): void {
    // Birchland |Milo Alder: the place before a person is no part of the name.
    kept.splice(0, before.placeBefore(kept));
    // Rivertown F |Milo Alder, Dock Guides |Milo Alder: what somebody is stands before the given name.
    kept.splice(0, before.calledBefore(kept));
    while (kept.length > 2 && postNominals.test((kept.at(-1) as Word).text)) kept.pop();
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
    // Special Agent in |Charge Milo Alder
    if (kept.length > 2 && kept[0]?.text === 'Charge') kept.shift();
    // the State |of Birchland: nothing of it but the land.
    while (/^(?:of|and|for|&)$/.test(kept[0]?.text ?? '')) kept.shift();
  }

  /** Takes off offices before who holds them. True where there was one. `aged`: an age stood before. */
  function dropOffices(kept: Word[], aged: boolean): boolean {
    let titled = false;
    // ambassador to the Alder League |Ann Birch
    const served = before.bodyServed(kept);
    if (served > 0) {
      kept.splice(0, served);
      titled = true;
    }
    // Minister of |Economy |Milo Alder.
    const opening = kept[0];
    const charge =
      opening !== undefined && officeOf.test(lookup.slice(Math.max(sentence.start, opening.start - 80), opening.start))
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
        isHead(word) &&
        !isGivenName(word, kept.length - index) &&
        kept
          .slice(0, index + 1)
          .every(
            (part) =>
              titleWords.has(plain(part.text)) ||
              organizationWords.has(part.text) ||
              isHead(part) ||
              index - kept.indexOf(part) > 0,
          ),
    );
    if (
      heads >= 0 &&
      !kept
        .slice(heads + 1)
        .some((word) => organizationWords.has(word.text) || (nameParticles.has(word.text) && word.text === 'of'))
    ) {
      const dropped = kept.splice(0, heads + 1);
      drops(dropped);
      // Det Con |Ann Reed
      if (dropped.at(-1)?.text === 'Det' && kept.length > 1 && /^(?:Con|Ch|Insp)$/.test((kept[0] as Word).text))
        kept.shift();
      titled = true;
    }
    // Alder County Sheriff’s |Deputy …: the office is no part of the place.
    while (!titled && !aged && kept.length > 1 && titleHeads.has((kept.at(-1) as Word).text.replace(/'s$/, ''))) {
      // the Ministry of |Justice
      if (kept.at(-2)?.text === 'of') break;
      // Ann King, Mary Jane Bishop
      if (firstNames.has((kept[0] as Word).text) && alsoSurnames.test((kept.at(-1) as Word).text.replace(/'s$/, '')))
        break;
      // the Office of the Health |Ombudsman
      if (kept[0]?.text === 'Office' && kept[1]?.text === 'of') break;
      kept.pop();
    }
    return titled;
  }

  /** prosecutor |Dean Alder: a given name that is a title as well, behind another. */
  function isGivenName({ text, start }: Word, left: number): boolean {
    const before = /\b([a-z]{3,20}) $/.exec(lookup.slice(Math.max(sentence.start, start - 22), start))?.[1];
    return left === 2 && before !== undefined && firstNames.has(text) && titleHeads.has(before);
  }

  /** An office or a calling; in small letters but where it opens the sentence: Novelist |Ann Birch. */
  function isHead({ text, start }: Word): boolean {
    return titleHeads.has(plain(text)) || (start === sentence.start && titleHeads.has(text.toLowerCase()));
  }

  function isOpening(word: Word): boolean {
    return /^(?:The|A|An|In|On|At|By|For|From|To|With|After|Before|When|While|But|And|If|As|This|That|Now|Then|Meanwhile|However|Also|Several|Some|Many|Even|Later|Earlier|Since|Because|Although|Though|Unlike|Between|Among|According|Despite|Still|Yet|Each|Another|Other|Such|Where|What|Which|How|Why|Their|Its)$/.test(
      word.text,
    );
  }
}
