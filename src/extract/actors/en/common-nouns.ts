// Names that end in a common noun written small: the Senate foreign relations committee, the Pakistani army, Mountain
// province, Aldershire police.

import { formOf, isPlaceName } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  committees,
  commonCapitals,
  demonyms,
  namedBodies,
  nationalBodies,
  nounedPlaces,
  openers,
  organizationWords,
  peoplesLands,
  placeWords,
  titleHeads,
  titleWords,
} from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import { standsInText } from '../../text-blocks.ts';
import type { FoundName, Reading } from '../found.ts';

/** Senate foreign relations committee: a body of parliament written small. */
export function findCommittees(reading: Reading): FoundName[] {
  return foundBy(reading, committees, 'ORGANIZATION', 'en/committee', () => true);
}

/** The Freedonian army, Japan's defense ministry: a body of a people or a land. */
export function findNationalBodies(reading: Reading): FoundName[] {
  return foundBy(reading, nationalBodies, 'ORGANIZATION', 'en/national-body', (owner) => {
    return (
      demonyms.has(owner.replace(/^(?:North|South) /, '')) || isPlaceName(reading.authority, owner.replace(/'s$/, ''))
    );
  });
}

/** The Old Mill hospital, Kent county council: a hospital of a town or a people is none of that name. */
export function findNamedBodies(reading: Reading): FoundName[] {
  return foundBy(reading, namedBodies, 'ORGANIZATION', 'en/named-body', (owner, noun) => {
    const name = owner.trim();
    const [first = ''] = name.split(' ');
    if (/^(?:\S+ )?national /.test(noun)) return demonyms.has(name) || isPlaceName(reading.authority, name);
    if (
      demonyms.has(name.split(' ').at(-1) as string) ||
      commonCapitals.has(first) ||
      / (?:City|Town|Village)$/.test(name)
    )
      return false;
    return / /.test(noun) || formOf(reading.authority, name)?.rows[0]?.kind !== 'PLACE';
  });
}

/** Mountain province, the Korean peninsula: the noun belongs to the name, which alone is a common word or of a people. */
export function findNounedPlaces(reading: Reading): FoundName[] {
  return foundBy(reading, nounedPlaces, 'PLACE', 'en/place-with-its-noun', (name) => placeWords.has(name)).concat(
    foundBy(reading, peoplesLands, 'PLACE', 'en/place-with-its-noun', (name) => demonyms.has(name)),
  );
}

/** AlderNews.com: a site by its address. */
export function findSites(reading: Reading): FoundName[] {
  return foundBy(reading, sites, 'ORGANIZATION', 'en/site', () => true);
}

/** Rivertown |Mayor Ann Alder: the town of an office. */
export function findSeatsOfOffice(reading: Reading): FoundName[] {
  const noNames = [titleWords, titleHeads, openers, commonCapitals, demonyms, organizationWords];
  return foundBy(reading, townOffices, 'PLACE', 'en/town-of-office', (town, county) =>
    (town || county.replace(/ County$/, ''))
      .split(' ')
      // Josephine County |Commissioner: a given name only before the office of a town is one
      .every((word) => !noNames.some((set) => set.has(word)) && !(town && givenNames.has(word))),
  );
}

/** The address of a site in the text. */
const sites = /(?<![@/.\w-])[A-Z][A-Za-z0-9-]{2,24}\.(?:com|org|net|co\.uk|tv)\b(?![/@])/g;
/** A town and an office of it. */
const townOffices =
  /(?<!\p{Lu}[\p{L}'’-]{0,16} )(?<![\p{L}'’-])((?:\p{Lu}\p{Ll}{2,14} )?\p{Lu}\p{Ll}{2,14})(?= (?:Mayor|Police (?:Chief|Commissioner|Superintendent|Capt|Lt|Sgt|Detective)|Fire (?:Chief|Marshal)|City (?:Manager|Attorney|Councilman|Councilwoman|Councilor)|Councilman|Councilwoman|Alderman|Chief Minister|Premier|Governor)\b)|(?<!\p{Lu}[\p{L}'’-]{0,16} )(?<![\p{L}'’-])((?:\p{Lu}\p{Ll}{2,14} ){1,2}County)(?= (?:Chief Deputy|Undersheriff|Fire Chief|Fire Marshal|Administrator|Manager|Commission Chair|MP|Sheriff|Prosecutor|District Attorney|Executive|Judge|Commissioner|Supervisor|Coroner|Attorney|Circuit|Superior|Clerk|Assessor|Deputy)\b)/gu;

/** What `pattern` matches outside of credits, where its first group fits. */
function foundBy(
  { lookup, source }: Reading,
  pattern: RegExp,
  kind: ActorKind,
  rule: string,
  fits: (first: string, second: string) => boolean,
): FoundName[] {
  return [...lookup.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    // The Alder Mill hospital opened: the article is no part of it.
    const start = match.index + (/^The /.test(match[0]) ? 4 : 0);
    if (!fits(match[1] ?? '', match[2] ?? '')) return [];
    if (!standsInText(source.blocks, start, end)) return [];
    return [{ start, end, kind, rule, weight: 64, rows: [], sure: true }];
  });
}

/** Aldershire police: the force of a place, where it is told to do something. */
export function findPolice({ lookup }: Reading, names: readonly FoundName[]): FoundName[] {
  return names.flatMap((name) => {
    const force =
      /^ police(?= (?:also |later |then )?(?:said|say|have|had|were|was|are|told|revealed|arrested|detained|charged|confirmed|announced|released|identified|believe|found|shot|used|fired|declined|received|launched|responded|opened)\b)/.exec(
        lookup.slice(name.end, name.end + 32),
      );
    if (name.kind !== 'PLACE' || force === null) return [];
    const end = name.end + force[0].length;
    return [{ ...name, end, kind: 'ORGANIZATION' as const, rule: 'en/place-police', weight: 64, rows: [] }];
  });
}
