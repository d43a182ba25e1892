// What the words beside an English run of capitals tell of a place.

import { beginsPlaceName, isPlaceName } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import { printedIn } from '../../../language/en/kind-signs.ts';
import {
  actingVerbs,
  demonyms,
  newspapers,
  partiesAndFaiths,
  placeAfter,
  placeList,
  reaching,
  siteAfter,
  stateAbbreviations,
} from '../../../language/en/name-words.ts';
import type { Reading } from '../found.ts';
import type { Run } from './name-in-run.ts';

/** The noun of several places, after the last of them. */
const placesNoun =
  '(?:stations|districts|counties|provinces|regions|municipalities|prefectures|rivers|islands|neighbou?rhoods|states|boroughs|parishes|suburbs|villages)';
const severalPlaces = new RegExp(`^ ${placesNoun}\\b`);
const beforeSeveral = new RegExp(
  String.raw`^(?:, \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}){0,3},? and \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2} ${placesNoun}\b`,
  'u',
);

/** Where a place lies, between a preposition and its name: in nearby |Alderholt, outside rural |Birchton. */
const lying =
  '(?:nearby |neighbou?ring |central |downtown |uptown |suburban |rural |upstate |coastal |north(?:ern|east|west)? |south(?:ern|east|west)? |east(?:ern)? |west(?:ern)? |northeastern |northwestern |southeastern |southwestern |occupied |war-torn |besieged |far-flung |tiny |leafy )?';
const located = new RegExp(String.raw`\b(?:in|at|near|from|to|off|outside|around|across|into|of) ${lying}$`, 'i');
const inside = new RegExp(
  String.raw`\b(?:(?:in|near|outside|off) ${lying}|(?:city|town|village|province|district|region|capital) of )$`,
  'i',
);

/** The questions after a place that can be asked of a run of this article. */
export function placesBeside({ lookup, authority }: Pick<Reading, 'lookup' | 'authority'>) {
  return {
    isNamedPlace,
    isLikePlace,
    standsWithPlace,
    isInListOfPlaces,
    isLocated,
    isReachable,
    isInside,
    isReached,
    isWay,
    standsAlone,
    isDemonym,
  };

  /** Alder province, the Birch mountains; 40 km south of Cedarholt; Cedarholt, the capital of the province. */
  function isNamedPlace({ start, end, text }: Run): boolean {
    if (demonyms.has(text)) return false;
    const before = lookup.slice(Math.max(0, start - 40), start);
    return (
      // Milo Alder, 31, of |Pine Ridge
      /, (?:aged )?\d{1,3}, (?:of|from) $|year-old(?: [a-z]{3,12})? from $/.test(before) ||
      // Ann Boyle, from |Birchholt, said
      (!text.includes(' ') &&
        /\p{Lu}\p{Ll}+(?:, \d{1,3})?, (?:from|of) $/u.test(before) &&
        /^[,.]/.test(lookup.slice(end, end + 1))) ||
      // |Birchholt residents
      (!text.includes(' ') &&
        !partiesAndFaiths.test(text) &&
        /^ (?:residents|taxpayers|ratepayers|homeowners|schoolchildren)\b/.test(lookup.slice(end, end + 16))) ||
      // the Alder and |Birch districts; the |Alder and Birch districts
      (severalPlaces.test(lookup.slice(end, end + 20)) && /\b\p{Lu}[\p{L}'-]+,? and $/u.test(before)) ||
      beforeSeveral.test(lookup.slice(end, end + 70)) ||
      placeAfter.test(lookup.slice(end, end + 20)) ||
      /\b(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|suburb|town|city|village|port|centre|center|streets|capital|island|islands|state|province|district|county|region|peninsula|coast|shores|mayor|governor|[Rr]esidents|diocese|parish|municipality|borough|neighbou?rhood) of $|\b(?:MPs?|MSP|MLA|MEP|TD|councillor|senator|constituency|seat|candidate) (?:for|of|in) $|\b(?:by-election|elections?) in $|\b(?:man|woman|student|nurse|teacher|farmer|resident|residents|family|boy|girl|mother|father|couple|fan|worker|driver|pensioner|grandmother|grandfather|refugee|migrant|native|visitor|tourist|teenager) from $|\bresidents? of $|[(,] ?[RDI]-$|\b(?:Bishop|Archbishop|Mayor|Sheriff) of $|\b(?:Street|Road|Avenue|Lane|Drive|Terrace|Close|Crescent|Gardens|Way|Court|Grove|Hill|Place|View|Row|Walk|Square|Mews|Parade|Boulevard|Rise|Vale|Wharf|Quay), $/.test(
        before,
      ) ||
      /^, (?:the |a )?(?:[a-z]+ ){0,2}(?:capital|city|town|village|suburb|district) (?:(?:of|in|near)\b|\d)/.test(
        lookup.slice(end, end + 40),
      ) ||
      // the |Alderholt councillor; an |Alderholt woman
      (!text.includes(' ') &&
        !partiesAndFaiths.test(text) &&
        (/^ (?:councillor|councilor|councilmember|councilwoman|councilman|mayor|lawmaker|resident) (?=\p{Lu})/u.test(
          lookup.slice(end, end + 24),
        ) ||
          (/\b[Aa]n? $/.test(before) &&
            /^ (?:man|woman|couple|mum|mother|father|teenager|teen|pensioner|schoolboy|schoolgirl|boy|girl|resident|family|pub|shopkeeper)\b/.test(
              lookup.slice(end, end + 14),
            )))) ||
      // Milo Alder of |Cedarholt.
      (!text.includes(' ') &&
        givenNames.has(/(\p{Lu}\p{L}+) \p{Lu}[\p{L}'-]+ of $/u.exec(before)?.[1] ?? '') &&
        /^(?:\.|, (?:was|who|has)\b| (?:was|has|died|pleaded|won)\b)/.test(lookup.slice(end, end + 8))) ||
      (/\bof $/.test(before) && /^ in \p{Lu}/u.test(lookup.slice(end, end + 5)) && text.includes(' '))
    );
  }

  /** The |Alder arena, a potter from |Alderholt: or called after somebody, or by him. */
  function isLikePlace({ start, end, text }: Run): boolean {
    const before = lookup.slice(Math.max(0, start - 30), start);
    return (
      (siteAfter.test(lookup.slice(end, end + 20)) &&
        /\b(?:the|at|in|near|of|to|from|outside|inside|[A-Z][a-z]+'s) $/i.test(before)) ||
      (!text.includes(' ') && /\b[a-z]{2,10}(?:er|or|ist|ian|man|woman|ant) from $/.test(before))
    );
  }

  /** `Alderton, Pakistan`, `in London and Alderton`, `Alderton, Calif.`: what stands beside a place is one. */
  function standsWithPlace({ start, end }: Run): boolean {
    const after = lookup.slice(end, end + 40);
    if (/^, /.test(after) && stateAbbreviations.test(after.slice(2))) return true;
    const owner =
      /^, ((?:the )?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)(?! (?:and|or) \p{Lu})(?=[,.;) ]|$)/u.exec(
        after,
      )?.[1];
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

  function isLocated({ start, end }: Run): boolean {
    return (
      located.test(lookup.slice(Math.max(0, start - 24), start)) &&
      !printedIn.test(lookup.slice(Math.max(0, start - 40), start)) &&
      !/^'/.test(lookup.slice(end, end + 1)) &&
      !actingVerbs.test(lookup.slice(end, end + 16))
    );
  }

  /** From, to, in |Alderholt. */
  function isReachable({ start }: Run): boolean {
    return located.test(lookup.slice(Math.max(0, start - 24), start));
  }

  function isInside({ start }: Run): boolean {
    return (
      inside.test(lookup.slice(Math.max(0, start - 28), start)) &&
      !printedIn.test(lookup.slice(Math.max(0, start - 40), start))
    );
  }

  /** moved to |Alderholt; one constituency, |Alderholt */
  function isReached({ start }: Run): boolean {
    return reaching.test(lookup.slice(Math.max(0, start - 36), start));
  }

  /** from Alderton to |Birch Ford */
  function isWay({ start }: Run): boolean {
    const from = /\bfrom (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) to $/u.exec(
      lookup.slice(Math.max(0, start - 40), start),
    )?.[1];
    return isPlace(from);
  }

  /** In |Calapan when: no people, of whom a noun would follow. */
  function standsAlone(run: Run): boolean {
    return (
      (isInside(run) || /\b(?:at|to|from) $/.test(lookup.slice(Math.max(0, run.start - 6), run.start))) &&
      /^(?:[.,;:)]| (?:and|when|where|through|on|after|before|to|in|since|for|from|at|with|as|by|was|is|were|has|had|while|until|during|who|which|that)\b)/.test(
        lookup.slice(run.end, run.end + 10),
      )
    );
  }

  /** Belarussian, Puerto Rican: of a people or a land. */
  function isDemonym(text: string): boolean {
    if (demonyms.has(text)) return true;
    if (!/(?:ans?|ese|ish)$/.test(text) || newspapers.test(text)) return false;
    const stem = text.replace(/(?:i?ans?|ese|ish)$/, '').slice(0, -1);
    return stem.length > 3 && beginsPlaceName(authority, stem);
  }

  function isPlace(form: string | undefined): boolean {
    return form !== undefined && isPlaceName(authority, form);
  }
}
