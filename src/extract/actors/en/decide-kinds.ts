// Of what kind an English name is: a person, a body or a place, by the words in it and beside it.

import { beginsPlaceName, formOf } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  bodyAfter,
  bodyBefore,
  buildingWords,
  commonAbbreviations,
  commonBodies,
  commonCapitals,
  demonyms,
  makers,
  namedAfter,
  newspapers,
  openers,
  organizationWords,
  peopleAfter,
  placeAfter,
  placeList,
  placeWords,
  plainWord,
  readIn,
  sites,
  stateAbbreviations,
  streets,
  subjects,
  thingAfter,
  thingsFirst,
  thingWords,
  titleWords,
} from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Reading } from '../found.ts';
import type { Run } from './name-runs.ts';

/** One kind for each form of the article, by all its places together. */
export function decideKinds(
  { lookup, authority, source }: Reading,
  runs: readonly Run[],
): Map<string, { kind: ActorKind; rule: string }> {
  const byText = new Map<string, Run[]>();
  for (const run of runs) byText.set(run.text, [...(byText.get(run.text) ?? []), run]);
  const kinds = new Map<string, { kind: ActorKind; rule: string }>();
  const surnames = new Set<string>();
  const surnamesOf = new Set(
    runs
      .filter(({ text, titled }) => text.includes(' ') && (titled || givenNames.has(text.split(' ')[0] as string)))
      .map(({ text }) => text.split(' ').at(-1) as string)
      .filter((word) => word.length > 2 && !organizationWords.has(word)),
  );
  for (const [text, places] of byText) {
    const words = text.split(' ');
    const listed = formOf(authority, text);
    if (listed?.sure) {
      if (listed.rows[0]?.kind === 'PERSON') noteSurnames(words);
      continue;
    }
    const titled = places.some((run) => run.titled);
    if (words.length === 1 && openers.has(text)) continue;
    if (words.length === 1 && !titled && surnamesOf.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/surname' });
      continue;
    }
    // "Toy Boats": the title of a film or a book.
    if (!titled && words.length > 1 && places.every(isQuoted)) continue;
    // Typhoon Alder, the Birch Shield exercise.
    if (!titled && (thingsFirst.test(text) || (words.length > 1 && places.every(isThing)))) continue;
    if (words.length < 4 && places.some(isInListOfPlaces)) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/list-of-places' });
      continue;
    }
    if (/^[A-Z][A-Z0-9&.-]+$/.test(text)) {
      if (isActingAcronym(text, places)) kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/acting-acronym' });
      continue;
    }
    if (!titled && words.length < 4 && places.some((run) => standsWithPlace(run))) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/beside-a-place' });
      continue;
    }
    if (!titled && isDemonym(text)) continue;
    if (!titled && words.length < 4 && !givenNames.has(words[0] as string) && places.some(isNamedPlace)) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/before-a-place-word' });
      continue;
    }
    if (!titled && words.length < 4 && places.some(isBody)) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/beside-a-body-word' });
      continue;
    }
    if (commonBodies.test(text)) {
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
    // United States District |Judge
    if (/^(?:United States|U\.S\.|US) (?:District|Circuit)$/.test(text)) continue;
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
      newspapers.test(text) &&
      places.some(({ start }) => readIn.test(lookup.slice(Math.max(0, start - 40), start)))
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
      if (words.length > 1 || /^(?:Senate|Congress|Parliament|Pentagon|Treasury|Assembly)$/.test(text))
        kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/organization-head' });
      continue;
    }
    if (
      words.length > 1 &&
      (placeWords.has(words.at(-1) as string) ||
        /^(?:Highway|Route|Interstate|Lake|Mount|Fort|Camp|Port|San|Santa|Los|Las)$/.test(words[0] as string))
    ) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/place-head' });
      continue;
    }
    if (
      !titled &&
      words.length > 1 &&
      words.length < 4 &&
      places.every((run) => isLocated(run)) &&
      places.some((run) => isInside(run) || isWay(run))
    ) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
      continue;
    }
    if (words.length >= 2 && words.length <= 5 && words.every((word) => !commonCapitals.has(word) || titled)) {
      if (words.length > 2 && namedAfter.test(words.at(-1) as string)) continue;
      const other = titled || givenNames.has(words[0] as string) ? undefined : notPerson(words, places);
      if (other !== undefined) {
        if (other !== null) kinds.set(text, { kind: other, rule: 'en/named-thing' });
        continue;
      }
      kinds.set(text, { kind: 'PERSON', rule: titled ? 'en/titled-person' : 'en/full-name' });
      noteSurnames(words);
    } else if (words.length === 1 && titled && text.length > 2 && !commonCapitals.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/titled-person' });
    }
  }
  for (const [text, places] of byText) {
    if (
      kinds.has(text) ||
      text.includes(' ') ||
      (commonCapitals.has(text) && !surnames.has(text)) ||
      titleWords.has(text) ||
      text.length < 2
    )
      continue;
    if (formOf(authority, text)?.sure || /^[A-Z][A-Z0-9&.-]+$/.test(text)) continue;
    if (isDemonym(text)) continue;
    if (surnames.has(text) && !givenNames.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/surname' });
      continue;
    }
    if (text.length < 3) continue;
    // Legislators said: a common noun that opens sentences.
    if (/[a-z]{3}s$/.test(text) && places.every(opensSentence)) continue;
    if (givenNames.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/given-name' });
      continue;
    }
    // Investigation is underway.
    if (places.length === 1 && places.every(opensSentence) && !places.some(speaks)) continue;
    const located = places.filter(({ start }) =>
      /\b(?:in|at|near|from|to|outside|around|across|into|of) $/i.test(lookup.slice(Math.max(0, start - 9), start)),
    ).length;
    const acting = places.filter(
      ({ end }) => actingVerbs.test(lookup.slice(end, end + 16)) || /^'s/.test(lookup.slice(end, end + 2)),
    ).length;
    const common = new RegExp(`\\b${text.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '.')}\\b`, 'u').test(lookup);
    if (common) continue;
    // “…,” said Kowalska after the visit: the verb before a bare name is a person's.
    if (places.some(saysBefore)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/said-by' });
      continue;
    }
    const inside = places.some(({ start }) => /\b(?:in|near|at) $/i.test(lookup.slice(Math.max(0, start - 5), start)));
    if (subjects.test(text)) continue;
    if (inside && located >= acting) kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
    else if (acting === 0 && located > 0 && places.length > 1)
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
    else if (acting > 0 && (places.length > 1 || places.some(speaks)))
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/acting-name' });
  }
  return kinds;

  /** The last name, and the first one where family names come first (Kim Min-su). */
  function noteSurnames(words: readonly string[]): void {
    if (words.length < 2) return;
    for (const word of words.slice(1)) if (word.length > 2) surnames.add(word);
    const first = words[0] as string;
    if (!givenNames.has(first) && first.length > 1) surnames.add(first);
  }

  /** What a run of capitals that is nobody's name names: a place or a body, or null for a thing. Undefined for a person. */
  function notPerson(words: readonly string[], places: readonly Run[]): ActorKind | null | undefined {
    const last = words.at(-1) as string;
    if (thingWords.has(last) || makers.test(words[0] as string)) return null;
    if (last === 'International') return 'ORGANIZATION';
    if (words.some((word) => plainWord.test(word))) return null;
    // U.S. Marines
    if (/^(?:U\.S\.?|US|U\.K\.?|UK)$/.test(words[0] as string)) return /s$/.test(last) ? 'ORGANIZATION' : null;
    if (/^(?:North|South|East|West)(?:ern)?$/.test(words[0] as string)) return 'PLACE';
    const after = (pattern: RegExp) =>
      places.some(({ start }) => pattern.test(lookup.slice(Math.max(0, start - 24), start)));
    if (buildingWords.has(last)) {
      if (after(/\b(?:the|in|at|near|to|into|from|outside|inside) $/i)) return 'PLACE';
      return /^(?:Jail|Prison|Hotel|Stadium|Arena|Mall|Terminal|Cemetery|Station|Building)$/.test(last)
        ? null
        : undefined;
    }
    if (
      words.some(
        (word) =>
          /^(?:[A-Z]{3,}|[A-Z]+\d+|\d.*)$/.test(word) || formOf(authority, word)?.rows[0]?.kind === 'ORGANIZATION',
      )
    )
      return null;
    // a Dover Comet: one of many.
    if (after(/\b[Aa]n? (?:[a-z-]{3,12} )?$/)) return null;
    const definite = places.filter(
      ({ start, end }) =>
        /\b[Tt]he $/.test(lookup.slice(Math.max(0, start - 4), start)) &&
        !peopleAfter.test(lookup.slice(end, end + 16)),
    );
    if (definite.length === 0) return undefined;
    if (/[^s']s$/.test(last)) return 'ORGANIZATION';
    return places.some(({ end }) => actingVerbs.test(lookup.slice(end, end + 16))) ? 'ORGANIZATION' : null;
  }

  /** Alder province, the Birch mountains; 40 km south of Cedarholt; Cedarholt, the capital of the province. */
  function isNamedPlace({ start, end, text }: Run): boolean {
    if (demonyms.has(text)) return false;
    const before = lookup.slice(Math.max(0, start - 40), start);
    return (
      placeAfter.test(lookup.slice(end, end + 20)) ||
      /\b(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|suburb|town|city|village|port|centre|center|streets|capital) of $/.test(
        before,
      ) ||
      /^, (?:the |a )?(?:[a-z]+ ){0,2}(?:capital|city|town|village|suburb|district) (?:of|in|near|\d)/.test(
        lookup.slice(end, end + 40),
      ) ||
      (/\bof $/.test(before) && /^ in \p{Lu}/u.test(lookup.slice(end, end + 5)) && text.includes(' '))
    );
  }

  /** `Alderton, Pakistan`, `in London and Alderton`, `Alderton, Calif.`: what stands beside a place is one. */
  function standsWithPlace({ start, end }: Run): boolean {
    const after = lookup.slice(end, end + 40);
    if (/^, /.test(after) && stateAbbreviations.test(after.slice(2))) return true;
    const owner = /^, ((?:the )?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)(?=[,.;) ]|$)/u.exec(after)?.[1];
    // in Alderton, |Birchland
    const city = /\b(?:in|near|from|at) (\p{Lu}\p{L}{2,20}), $/u.exec(
      lookup.slice(Math.max(0, start - 30), start),
    )?.[1];
    if (isPlace(city) && /^(?:[.,]| (?:and|on|are|is|was|were|has|have)\b)/.test(after)) return true;
    const beside = /(\p{Lu}\p{L}{2,20}) and $/u.exec(lookup.slice(Math.max(0, start - 26), start))?.[1];
    const inside = /\b(?:in|of|near|between|from|at) (?:\p{Lu}\p{L}{2,20}) and $/u.test(
      lookup.slice(Math.max(0, start - 36), start),
    );
    return isPlace(owner) || isPlace(owner?.replace(/\.$/, '')) || (inside && isPlace(beside));
  }

  /** `the communities of Alder, Birch and Cedar`: each is a place. */
  function isInListOfPlaces({ start }: Run): boolean {
    return placeList.test(lookup.slice(Math.max(0, start - 160), start));
  }

  function saysBefore({ start, end }: Run): boolean {
    return (
      /["”’],? (?:said|added|explained|recalled|insisted|warned) $|["”’] (?:said|added|explained) $/.test(
        lookup.slice(Math.max(0, start - 14), start),
      ) && /^(?:[.,]| (?:after|before|in|on|at|during|while|when)\b)/.test(lookup.slice(end, end + 8))
    );
  }

  function isQuoted({ start, end }: Run): boolean {
    return /["“'‘]/.test(lookup[start - 1] ?? '') && /["”'’,]/.test(lookup[end] ?? '');
  }

  function speaks({ end }: Run): boolean {
    return /^ (?:(?:also |later )?(?:said|says|told)|announced|denied|agreed|declined|confirmed|added)\b/.test(
      lookup.slice(end, end + 18),
    );
  }

  function opensSentence({ start }: Run): boolean {
    return source.sentences.some((sentence) => sentence.start === start);
  }

  /** publisher Dover House, the Acme group. */
  function isBody({ start, end }: Run): boolean {
    return bodyAfter.test(lookup.slice(end, end + 48)) || bodyBefore.test(lookup.slice(Math.max(0, start - 16), start));
  }

  function isThing({ end }: Run): boolean {
    return thingAfter.test(lookup.slice(end, end + 16));
  }

  function isPlace(form: string | undefined): boolean {
    const found = form === undefined ? null : formOf(authority, form);
    return found?.sure === true && found.rows[0]?.kind === 'PLACE';
  }

  function isLocated({ start, end }: Run): boolean {
    return (
      /\b(?:in|at|near|from|to|outside|around|across|into|of) $/i.test(lookup.slice(Math.max(0, start - 9), start)) &&
      !/^'/.test(lookup.slice(end, end + 1)) &&
      !actingVerbs.test(lookup.slice(end, end + 16))
    );
  }

  function isInside({ start }: Run): boolean {
    return /\b(?:in|near|outside|(?:city|town|village|province|district|region|capital) of) $/i.test(
      lookup.slice(Math.max(0, start - 14), start),
    );
  }

  /** from Alderton to |Birch Ford */
  function isWay({ start }: Run): boolean {
    const from = /\bfrom (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) to $/u.exec(
      lookup.slice(Math.max(0, start - 40), start),
    )?.[1];
    return isPlace(from);
  }

  /** Belarussian, Puerto Rican: of a people or a land. */
  function isDemonym(text: string): boolean {
    if (demonyms.has(text)) return true;
    if (!/(?:ans?|ese|ish)$/.test(text)) return false;
    const stem = text.replace(/(?:i?ans?|ese|ish)$/, '').slice(0, -1);
    return stem.length > 3 && beginsPlaceName(authority, stem);
  }

  function isActingAcronym(text: string, places: readonly Run[]): boolean {
    if (commonAbbreviations.has(text)) return false;
    if (
      /^[A-Z]{3,9}$/.test(text) &&
      places.some(({ start }) => bodyBefore.test(lookup.slice(Math.max(0, start - 16), start)))
    )
      return true;
    if (!/^[A-Z]{3,6}$/.test(text)) return false;
    return places.some(
      ({ start, end }) =>
        (actingVerbs.test(lookup.slice(end, end + 16)) &&
          /(?:\bthe|[a-z]) $|^$|[.\n] ?$/i.test(lookup.slice(Math.max(0, start - 4), start))) ||
        /^ (?:star|player|team|officials?|leaders?|spokes\w+|forces|troops|members?|lawmakers?|chief|boss|president|secretary|fighters|inspectors|correspondent|reporter)\b/.test(
          lookup.slice(end, end + 16),
        ) ||
        (/\b(?:agency|ministry|authority|office|service|union|party|group|council|federation|company|department|commission|association|network|station) \($/.test(
          lookup.slice(Math.max(0, start - 24), start),
        ) &&
          lookup[end] === ')'),
    );
  }
}
