// What capitals name that look like a person's name and are none: a team, a place, a body, a thing.

import { formOf } from '../../../language/authority.ts';
import { firstNames, givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  buildingWords,
  demonyms,
  makers,
  noFirstNames,
  noSurnames,
  peopleAfter,
  personNoun,
  plainBefore,
  plainWord,
  sides,
  teamAfter,
  teamDeed,
  teamEnd,
  teamRival,
  thingWords,
} from '../../../language/en/name-words.ts';
import { teamNicknames } from '../../../language/en/team-names.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Reading } from '../found.ts';
import type { Run } from './name-in-run.ts';

/** Dover United; Alder, whose striker scored; Birch City, who beat somebody. */
export function isTeam({ lookup }: Reading, words: readonly string[], places: readonly Run[]): boolean {
  const last = words.at(-1) as string;
  if (words.length > 1 && words.length < 4 && last === 'United') return true;
  if (words.length > 1 && words.length < 5 && teamNicknames.has(last)) return true;
  if (words.length < 3 && !givenNames.has(words[0] as string) && !demonyms.has(last) && !plainBefore.test(last))
    if (places.some(({ end }) => teamAfter.test(lookup.slice(end, end + 20)))) return true;
  return (
    words.length === 2 &&
    teamEnd.test(last) &&
    places.some(
      ({ start, end }) =>
        teamDeed.test(lookup.slice(end, end + 12)) || teamRival.test(lookup.slice(Math.max(0, start - 16), start)),
    )
  );
}

/** What a run of capitals that is nobody's name names: a place or a body, or null for a thing. Undefined for a person. */
export function notPerson(
  { lookup, authority }: Reading,
  words: readonly string[],
  places: readonly Run[],
): ActorKind | null | undefined {
  const last = words.at(-1) as string;
  if (thingWords.has(last) || makers.test(words[0] as string)) return null;
  if (/^New (?:Yorkers?|Zealanders?|Englanders?)$/.test(words.join(' '))) return null;
  if (words[0] === 'Air' || words[0] === 'Team' || last === 'Air' || (last === 'Branch' && words.length > 2))
    return 'ORGANIZATION';
  // Alder West: a constituency
  if (words[0] === 'Greater' || (sides.test(last) && !firstNames.has(words[0] as string))) return 'PLACE';
  if (!firstNames.has(words[0] as string) && (noSurnames.test(last) || noFirstNames.test(words[0] as string)))
    return null;
  if (
    last === 'International' ||
    words.some((word) => word.includes('&') && !/^(?:Q&A|R&D|A&E|R&B|M&A|B&B)s?$/.test(word))
  )
    return 'ORGANIZATION';
  if (words.some((word) => plainWord.test(word))) return null;
  // U.S. Marines
  if (/^(?:U\.S\.?|US|U\.K\.?|UK)$/.test(words[0] as string)) return /s$/.test(last) ? 'ORGANIZATION' : null;
  if (/^(?:North|South|East|West)(?:ern)?$/.test(words[0] as string)) return 'PLACE';
  const after = (pattern: RegExp) =>
    places.some(({ start }) => pattern.test(lookup.slice(Math.max(0, start - 40), start)));
  if (buildingWords.has(last)) {
    if (after(/\b(?:the|in|at|near|to|into|from|outside|inside) $/i)) return 'PLACE';
    return /^(?:Jail|Prison|Hotel|Stadium|Arena|Mall|Terminal|Cemetery|Station|Building)$/.test(last)
      ? null
      : undefined;
  }
  // Model S
  if (last.length === 1 && !firstNames.has(words[0] as string)) return null;
  // Blue Cross, Red Line
  if (/^(?:Red|Blue|Green|Yellow|Golden|Silver|Purple|Pink|Orange)$/.test(words[0] as string)) return null;
  if (
    words.some(
      (word) =>
        word !== 'III' &&
        (/^(?:[A-Z]{3,}|[A-Z]+\d+|\d.*)$/.test(word) || formOf(authority, word)?.rows[0]?.kind === 'ORGANIZATION'),
    )
  )
    return null;
  // a Dover Comet: one of many.
  if (after(personNoun)) return undefined;
  if (after(/\b[Aa]n? (?:[a-z-]{3,12} )?$/)) return null;
  const definite = places.filter(
    ({ start, end }) =>
      /\b[Tt]he $/.test(lookup.slice(Math.max(0, start - 4), start)) && !peopleAfter.test(lookup.slice(end, end + 16)),
  );
  if (definite.length === 0) return undefined;
  if (/[^s']s$/.test(last)) return 'ORGANIZATION';
  return places.some(({ end }) => actingVerbs.test(lookup.slice(end, end + 16))) ? 'ORGANIZATION' : null;
}
