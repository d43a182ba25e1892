// Of what kind an English name is: a person, a body or a place, by the words in it and beside it.

import { formOf } from '../../../language/authority.ts';
import { firstNames, givenNames } from '../../../language/en/given-names.ts';
import {
  callSign,
  causeGroups,
  causeJoints,
  commonAbbreviations,
  commonBodies,
  commonCapitals,
  contests,
  laborParty,
  landSurnames,
  landWords,
  longTitleAlone,
  monthNames,
  namedAfter,
  newspapers,
  openers,
  organizationWords,
  placesFirst,
  placeWords,
  readIn,
  sides,
  sites,
  streets,
  surnameWords,
  thingsFirst,
} from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Reading } from '../found.ts';
import { besideRuns } from './beside-runs.ts';
import type { Run } from './name-in-run.ts';
import { isTeam, notPerson } from './named-otherwise.ts';
import { decideSingles, isLaw } from './single-words.ts';
import { toldKind } from './told-kinds.ts';
import { kindWeigher } from './weigh-kinds.ts';

/** One kind for each form of the article, by all its places together. `people`: the full names of those whom the list knows. */
export function decideKinds(
  reading: Reading,
  runs: readonly Run[],
  people: readonly string[],
): Map<string, { kind: ActorKind; rule: string }> {
  const { lookup, authority } = reading;
  const beside = besideRuns(reading);
  const byText = new Map<string, Run[]>();
  for (const run of runs) byText.set(run.text, [...(byText.get(run.text) ?? []), run]);
  const weigher = kindWeigher(reading, runs);
  const kinds = new Map<string, { kind: ActorKind; rule: string }>();
  const surnames = new Set<string>();
  for (const person of people) noteSurnames(person.split(' '));
  const surnamesOf = new Set(
    runs
      .filter(({ text, titled }) => text.includes(' ') && (titled || givenNames.has(text.split(' ')[0] as string)))
      .map(({ text }) => text.split(' ').at(-1) as string)
      .filter((word) => word.length > 2 && !organizationWords.has(word)),
  );
  // Grace Alder: Alder's coach is hers
  const calledSo = new Set(
    runs.flatMap(({ words }) =>
      words.length === 2 && firstNames.has(words[0]?.text ?? '') ? [(words[1]?.text ?? '').replace(/'s?$/, '')] : [],
    ),
  );
  for (const [text, places] of byText) {
    const words = text.split(' ');
    const listed = formOf(authority, text);
    if (listed?.sure) {
      if (listed.rows[0]?.kind === 'PERSON') noteSurnames(words);
      continue;
    }
    const titled = places.some((run) => run.titled);
    if (!titled && !calledSo.has(text) && isTeam(reading, words, places)) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/team' });
      continue;
    }
    if (words.length === 1 && openers.has(text)) continue;
    // Alder, which was founded by Nils Alder: no person's which
    if (
      words.length === 1 &&
      !titled &&
      surnamesOf.has(text) &&
      places.some(({ end }) => /^, which\b/.test(lookup.slice(end, end + 8))) &&
      [...byText.keys()].some(
        (full) => full.startsWith(`${text} `) && organizationWords.has(full.split(' ').at(-1) as string),
      )
    ) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/short-body' });
      continue;
    }
    if (
      words.length === 1 &&
      !titled &&
      surnamesOf.has(text) &&
      !isLaw(lookup, text, places) &&
      !weigher.isOther(text, places)
    ) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/surname' });
      continue;
    }
    // "Toy Boats": the title of a film or a book.
    if (!titled && words.length > 1 && places.every(beside.isQuoted)) continue;
    // Typhoon Alder, the Birch Shield exercise.
    if (!titled && (thingsFirst.test(text) || (words.length > 1 && places.every(beside.isThing)))) continue;
    if (words.length < 4 && places.some(beside.isInListOfPlaces)) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/list-of-places' });
      continue;
    }
    if (/^[A-Z][A-Z0-9&.-]+$/.test(text)) {
      if (
        beside.isActingAcronym(text, places) ||
        callSign.test(text) ||
        (!commonAbbreviations.has(text) && text.length > 2 && places.some(beside.isBody)) ||
        places.some((run) => beside.employs(run) || beside.isUnion(run) || beside.isSaidToBe(run) === 'ORGANIZATION')
      )
        kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/acting-acronym' });
      continue;
    }
    // said |Milo Alder, Freedonia director of the league: he, not a town
    if (!titled && words.length < 4 && places.some(beside.standsWithPlace) && !places.some(beside.saysBefore)) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/beside-a-place' });
      continue;
    }
    if (!titled && beside.isDemonym(text) && !places.some(beside.standsAlone)) continue;
    if (
      !titled &&
      words.length < 4 &&
      (words.length === 1 || !givenNames.has(words[0] as string)) &&
      // the Hamad mosque, a letter from Hamad: of Hamad bin Talal
      (places.some(beside.isNamedPlace) || (places.some(beside.isLikePlace) && !beginsAnother(text)))
    ) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/before-a-place-word' });
      continue;
    }
    if (!titled && words.length < 4 && !surnames.has(text) && places.some(beside.isBody)) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/beside-a-body-word' });
      continue;
    }
    const told = titled ? undefined : toldKind(reading, beside, text, places, surnames.has(text));
    if (told !== undefined) {
      if (told !== null) kinds.set(text, told);
      continue;
    }
    if (
      commonBodies.test(text) ||
      (/^(?:Federal )?Labor$/.test(text) && places.some(({ end }) => laborParty.test(lookup.slice(end, end + 14)))) ||
      words.some((word, at) => at < 3 && causeGroups.has(word) && causeJoints.test(words[at + 1] ?? ''))
    ) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/common-body' });
      continue;
    }
    // the Holy Spring church: a building, nobody.
    if (!titled && places.every(({ end }) => /^ (?:church|chapel|temple|shrine)\b/.test(lookup.slice(end, end + 8))))
      continue;
    // the Ardenian Cabinet |minister: a member, not the body.
    if (
      /^(?:Cabinet|Senate|Congress|Parliament)$/.test(words.at(-1) as string) &&
      places.every(({ end }) => /^ (?:minister|member|secretar)/.test(lookup.slice(end, end + 10)))
    )
      continue;
    // United States District |Judge, Acting U.S. |Attorney
    if (/^(?:(?:United States|U\.S\.|US) (?:District|Circuit)|(?:Acting|Former|Interim) (?:U\.S\.|US))$/.test(text))
      continue;
    if (sites.test(text)) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/place-head' });
      continue;
    }
    // 1225 Birch St: an address.
    if (
      streets.test(words.at(-1) as string) &&
      places.every(({ start }) => /\b\d+ $/.test(lookup.slice(start - 6, start)))
    )
      continue;
    // Alder Industries (ALDR.NS)
    if (
      !titled &&
      places.some(
        ({ start, end }) =>
          !/ and $/.test(lookup.slice(start - 5, start)) &&
          /^ \([A-Z0-9]{1,6}(?:\.|: ?)[A-Z]{1,5}\)/.test(lookup.slice(end, end + 16)),
      )
    ) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/quoted-share' });
      continue;
    }
    if (
      places.some(
        ({ start, end }) =>
          (newspapers.test(text) && readIn.test(lookup.slice(Math.max(0, start - 40), start))) ||
          (words.length === 1 && /\bthe $/.test(lookup.slice(start - 4, start)) && beside.isTold({ start, end })),
      )
    ) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/newspaper' });
      continue;
    }
    // South Union Avenue
    const isStreet = words.length > 1 && streets.test(words.at(-1) as string);
    if (
      !isStreet &&
      (words.some((word) => word === '&') ||
        words.some((word) => organizationWords.has(word.replace(/(?:'s|-.*|\.)$/, ''))))
    ) {
      if (
        words.length > 1 ||
        /^(?:Senate|Congress|Parliament|Pentagon|Treasury|Assembly|Sejm|Duma|Knesset|Bundestag|Bundesrat|Riksdag|Storting|Folketing|Althing|Dáil|Seanad|Rada|Majlis|Saeima|Seimas|Riigikogu|Diet)$/.test(
          text,
        )
      )
        kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/organization-head' });
      continue;
    }
    // Ruby Bay said; “…,” Bay said: a family name.
    if (!titled && words.length === 2 && firstNames.has(words[0] as string) && speaksAlone(words[1] as string)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/full-name' });
      noteSurnames(words);
      continue;
    }
    // Alder Pass, at Swan Hill
    if (
      !titled &&
      words.length > 1 &&
      !firstNames.has(words[0] as string) &&
      (landWords.test(words.at(-1) as string) ||
        (landSurnames.test(words.at(-1) as string) &&
          places.some(
            (run) =>
              beside.isLocated(run) ||
              /\b(?:on|up|down|atop|along|over) $/.test(lookup.slice(run.start - 6, run.start)),
          )))
    ) {
      kinds.set(text, { kind: weigher.settle(text, places, 'PLACE') ?? 'PLACE', rule: 'en/place-head' });
      continue;
    }
    // Alder City, for Alder City FC
    // Mercy Ridge, for Mercy Ridge Hospital: where it is no given name alone
    const club = [...byText.keys()].some(
      (full) =>
        full.startsWith(`${text} `) &&
        (/ (?:FC|AFC|SC|CF)$/.test(full) ||
          (!givenNames.has(words[0] as string) &&
            /^(?:Hospital|Cent(?:er|re)|School|Academy|College|University|Church)$/.test(
              full.split(' ').at(-1) as string,
            ))),
    );
    if (!titled && words.length > 1 && club) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/short-body' });
      continue;
    }
    if (
      !(titled && givenNames.has(words[0] as string)) &&
      words.length > 1 &&
      (placeWords.has(words.at(-1) as string) || placesFirst.test(text))
    ) {
      if (contests.test(words.at(-1) as string)) continue;
      kinds.set(text, { kind: 'PLACE', rule: 'en/place-head' });
      continue;
    }
    if (
      !titled &&
      words.length > 1 &&
      words.length < 4 &&
      places.every(beside.isLocated) &&
      places.some((run) => beside.isInside(run) || beside.isWay(run))
    ) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
      continue;
    }
    if (
      words.length >= 2 &&
      words.length <= 5 &&
      words.every(
        (word, index) =>
          !commonCapitals.has(word) ||
          titled ||
          (index === 0 && (monthNames.test(word) || firstNames.has(word))) ||
          // Ann White
          (index === words.length - 1 && surnameWords.has(word) && firstNames.has(words[0] as string)),
      )
    ) {
      if (words.length > 2 && namedAfter.test(words.at(-1) as string)) continue;
      // Soccer Teams, where soccer and teams are told of in small letters too
      if (
        !titled &&
        ![givenNames, firstNames].some((names) => names.has(words[0] as string)) &&
        words.every((word) => weigher.isSmall(word))
      )
        continue;
      const county = words.length > 2 && placeWords.has(words.at(-2) as string);
      const other =
        titled || (givenNames.has(words[0] as string) && !county)
          ? undefined
          : places.some(beside.hasWorkers)
            ? 'ORGANIZATION'
            : weigher.settle(text, places, notPerson(reading, words, places));
      if (other !== undefined) {
        if (other !== null) kinds.set(text, { kind: other, rule: 'en/named-thing' });
        continue;
      }
      kinds.set(text, { kind: 'PERSON', rule: titled ? 'en/titled-person' : 'en/full-name' });
      noteSurnames(words);
    } else if (words.length === 1 && titled && text.length > 2 && !commonCapitals.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/titled-person' });
    } else if (words.length > 1 && !titled && !longTitleAlone.test(text)) {
      const kind = weigher.settle(text, places, null);
      if (kind) kinds.set(text, { kind, rule: 'en/named-thing' });
    }
  }
  decideSingles(reading, beside, byText, kinds, surnames, weigher);
  return kinds;

  function beginsAnother(text: string): boolean {
    return [...byText.keys()].some((other) => other.startsWith(`${text} `));
  }

  /** “…,” Bay said; Mr Bay. */
  function speaksAlone(surname: string): boolean {
    const name = surname.replace(/[^\p{L}'-]/gu, '');
    return new RegExp(
      `(?<!\\b[Tt]he |\\p{Lu}[\\p{L}.'-]{1,16} )\\b${name} (?:said|says|told|added|wrote|tweeted|testified|recalled)\\b|\\b(?:Mr|Ms|Mrs|Dr)\\.? ${name}\\b`,
      'u',
    ).test(lookup);
  }

  /** The last name, and the first one where family names come first (Kim Min-su). */
  function noteSurnames(words: readonly string[]): void {
    if (words.length < 2) return;
    // Old New York: no family name.
    for (const word of words.slice(1)) if (word.length > 2 && !sides.test(word)) surnames.add(word);
    const first = words[0] as string;
    if (!givenNames.has(first) && first.length > 1) surnames.add(first);
  }
}
