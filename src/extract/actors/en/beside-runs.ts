// What the words beside an English run of capitals tell of it: a place, a body, a thing, one who speaks.

import { beginsPlaceName, isPlaceName } from '../../../language/authority.ts';
import { bodyApposition, placeApposition } from '../../../language/en/appositions.ts';
import { sortsOfNoun } from '../../../language/en/body-sorts.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  bodyAfter,
  bodyBefore,
  commonAbbreviations,
  demonyms,
  organizationWords,
  ownedBefore,
  partiesAndFaiths,
  placeAfter,
  placeList,
  plainAdjective,
  plainBefore,
  reaching,
  siteAfter,
  stateAbbreviations,
  thingAfter,
  thingBefore,
  tradeAfter,
  tradeBefore,
} from '../../../language/en/name-words.ts';
import type { Reading } from '../found.ts';
import type { Run } from './name-in-run.ts';

/** The noun of several places, after the last of them. */
const severalPlaces =
  /^ (?:stations|districts|counties|provinces|regions|municipalities|prefectures|rivers|islands|neighbou?rhoods|states|boroughs|parishes|suburbs|villages)\b/;

/** What a body says of itself. */
const saysOfItself =
  /^,? (?:also |later |has )?(?:said|says|insists?|insisted|announced|claims?|claimed|confirmed|believes?|denied|denies|told [^,.]{3,24}?)(?: on \p{Lu}[a-z]+day| in a statement)? (?:that )?it (?:has|had|plans|planned|will|would (?:not )?(?:close|cut|buy|sell|open|appeal|continue|pay|hire|build|comply|cooperate|review|invest)|is [a-z]+ing|was (?:not )?[a-z]+ing|does|did)\b(?! (?:rained|snowed|been|never been|taken|become))/u;

/** Where a place lies, between a preposition and its name: in nearby |Alderholt, outside rural |Birchton. */
const lying =
  '(?:nearby |neighbou?ring |central |downtown |uptown |suburban |rural |upstate |coastal |north(?:ern|east|west)? |south(?:ern|east|west)? |east(?:ern)? |west(?:ern)? |northeastern |northwestern |southeastern |southwestern |occupied |war-torn |besieged |far-flung |tiny |leafy )?';
const located = new RegExp(String.raw`\b(?:in|at|near|from|to|off|outside|around|across|into|of) ${lying}$`, 'i');
const inside = new RegExp(
  String.raw`\b(?:(?:in|near|outside|off) ${lying}|(?:city|town|village|province|district|region|capital) of )$`,
  'i',
);

/** The questions that can be asked of a run of this article. */
export function besideRuns({ lookup, authority, source }: Reading) {
  return {
    isNamedPlace,
    isLikePlace,
    isSaidToBe,
    employs,
    hasWorkers,
    acts,
    isReachable,
    isUnion,
    standsWithPlace,
    isInListOfPlaces,
    saysBefore,
    saysOfSelf,
    isQuoted,
    speaks,
    opensSentence,
    isOpening,
    isBody,
    isThing,
    isLocated,
    isInside,
    isWay,
    isReached,
    isDemonym,
    standsAlone,
    isActingAcronym,
  };

  /** Alder, a Boston-based lender; Birchholt, a market town: what the apposition calls it. */
  function isSaidToBe({ end, text }: Run): 'ORGANIZATION' | 'PLACE' | null {
    const after = lookup.slice(end, end + 120);
    // Alder Birches said it had closed two mills
    if (text.includes(' ') && saysOfItself.test(after)) return 'ORGANIZATION';
    if (!after.startsWith(', ') && !after.startsWith(' (')) return null;
    if (bodyApposition.test(after)) return 'ORGANIZATION';
    return placeApposition.test(after) ? 'PLACE' : null;
  }

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
        /^,/.test(lookup.slice(end, end + 1))) ||
      // |Birchholt residents
      (!text.includes(' ') &&
        !partiesAndFaiths.test(text) &&
        /^ (?:residents|taxpayers|ratepayers|homeowners|schoolchildren)\b/.test(lookup.slice(end, end + 16))) ||
      // the Alder and |Birch districts; the |Alder and Birch districts
      (severalPlaces.test(lookup.slice(end, end + 20)) && /\b\p{Lu}[\p{L}'-]+,? and $/u.test(before)) ||
      /^(?:, \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}){0,3},? and \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2} (?:stations|districts|counties|provinces|regions|municipalities|prefectures|rivers|islands|neighbou?rhoods|states|boroughs|parishes|suburbs|villages)\b/u.test(
        lookup.slice(end, end + 70),
      ) ||
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

  function saysBefore({ start, end }: Run): boolean {
    return (
      /["”’],? (?:said|added|explained|recalled|insisted|warned) $|["”’] (?:said|added|explained) $/.test(
        lookup.slice(Math.max(0, start - 14), start),
      ) && /^(?:[.,]| (?:after|before|in|on|at|during|while|when)\b)/.test(lookup.slice(end, end + 8))
    );
  }

  /** Kowalska told the Herald |she began late. */
  function saysOfSelf({ end, text }: Run): boolean {
    if (/(?:men|women|ers)$/.test(text)) return false;
    return /^ (?:also |later )?(?:said|says|told (?:[\w.’'-]+ ){1,4}?(?:that )?)\s?(?:that )?(?:he|she) /.test(
      lookup.slice(end, end + 60),
    );
  }

  function isQuoted({ start, end }: Run): boolean {
    return /["“'‘](?:The )?$/.test(lookup.slice(Math.max(0, start - 5), start)) && /["”'’,]/.test(lookup[end] ?? '');
  }

  function speaks({ end }: Run): boolean {
    return /^ (?:(?:also |later )?(?:said|says|told)|announced|denied|agreed|declined|confirmed|added|noted|warned|stated|claimed|insisted|tweeted|reported)\b/.test(
      lookup.slice(end, end + 18),
    );
  }

  function opensSentence({ start }: Pick<Run, 'start'>): boolean {
    return source.sentences.some((sentence) => sentence.start === start);
  }

  /** “|Simply put: the first word of a quotation. */
  function isOpening({ start }: Run): boolean {
    return /["“'‘]$/.test(lookup.slice(Math.max(0, start - 1), start));
  }

  /** publisher Dover House, the Acme group; which owns Dover House, |Alder and |Birch Press. */
  function isBody({ text, start, end }: Run): boolean {
    // Best group went to the Planets.
    if (plainBefore.test(text) || organizationWords.has(text)) return false;
    // Political analyst |Ann Reed
    // Patient group |Alder Watch: of which sort it is
    const next = /^ ([a-z]+) \p{Lu}/u.exec(lookup.slice(end, end + 30))?.[1];
    if (next !== undefined && opensSentence({ start }) && (plainAdjective.test(text) || sortsOfNoun.has(next)))
      return false;
    // Labor union |Alder United: of which sort it is.
    if (/^(?:Labou?r|Trades?|Credit|Students?|Teachers?)$/.test(text) && /^ unions?\b/.test(lookup.slice(end, end + 7)))
      return false;
    // its promoter, |Milo Alder: as likely a person
    if (
      /^\p{L}+ \p{L}+$/u.test(text) &&
      /\b(?:promoter|developer|operator|contractor|supplier|sponsor|landlord|distributor|publisher|manufacturer|rival|employer), $/.test(
        lookup.slice(Math.max(0, start - 16), start),
      )
    )
      return false;
    // the Climate Service, |Ann Birch
    if (/, $/.test(lookup.slice(start - 2, start)) && givenNames.has(text.split(' ')[0] as string)) return false;
    return (
      bodyAfter.test(lookup.slice(end, end + 48)) ||
      bodyBefore.test(lookup.slice(Math.max(0, start - 36), start)) ||
      ownedBefore.test(lookup.slice(Math.max(0, start - 100), start))
    );
  }

  function isThing({ start, end }: Run): boolean {
    return (
      thingAfter.test(lookup.slice(end, end + 16)) || thingBefore.test(lookup.slice(Math.max(0, start - 36), start))
    );
  }

  function isLocated({ start, end }: Run): boolean {
    return (
      located.test(lookup.slice(Math.max(0, start - 24), start)) &&
      !/^'/.test(lookup.slice(end, end + 1)) &&
      !actingVerbs.test(lookup.slice(end, end + 16))
    );
  }

  /** From, to, in |Alderholt. */
  function isReachable({ start }: Run): boolean {
    return located.test(lookup.slice(Math.max(0, start - 24), start));
  }

  /** |TechPoint said; told, owned by |TechPoint. */
  function acts({ start, end }: Run): boolean {
    if (/["“#@]/.test(lookup[start - 1] ?? '')) return false;
    return (
      /^(?:'s)? (?:said|says|announced|told|agreed|reported|reports|denied|declined|confirmed|plans|sold|bought|sued|acquired|raised|hired|laid|cut|launched|filed|has|had|will|also|which|chief|founder|executives?|employees|shares)\b|^'s [a-z]|^, (?:said|which|whose)\b/.test(
        lookup.slice(end, end + 16),
      ) ||
      /\b(?:told|by|joined|sued|rival|rivals|acquired|bought|according to|company|firm|website|site|startup|start-up|work(?:s|ed)? (?:for|at)|data from|employer,|operator,|maker) $/.test(
        lookup.slice(Math.max(0, start - 20), start),
      )
    );
  }

  /** The |ABC union. */
  function isUnion({ start, end }: Run): boolean {
    return (
      /\b[Tt]he $/.test(lookup.slice(Math.max(0, start - 4), start)) &&
      /^ (?:union|party|movement|coalition|agency|network|charity|group|alliance|federation|association|militia|bank|club|broadcaster|station)\b/.test(
        lookup.slice(end, end + 14),
      )
    );
  }

  /** A former |Alder engineer. */
  function employs({ start, end }: Run): boolean {
    return (
      !/-[a-z]/.test(lookup.slice(start, end)) &&
      tradeBefore.test(lookup.slice(Math.max(0, start - 12), start)) &&
      tradeAfter.test(lookup.slice(end, end + 20))
    );
  }

  /** A historian of science at |Alder Birch. */
  function hasWorkers({ start }: Run): boolean {
    return /\b(?:[a-z]{3,}(?:er|or|ist|ian|man|woman|ant)|fellow|nurse|student|job|work(?:s|ed|ing)?|stud(?:ies|ied)|taught|teaches) (?:(?:of|in) [a-z]+(?: [a-z]+)? )?at (?:the )?$/.test(
      lookup.slice(Math.max(0, start - 60), start),
    );
  }

  function isInside({ start }: Run): boolean {
    return inside.test(lookup.slice(Math.max(0, start - 28), start));
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
    // affiliate WABC, KXYZ reported
    if (/^[WK][A-Z]{2,3}$/.test(text))
      if (
        places.some(
          ({ start, end }) =>
            /\b(?:with|affiliate|station|reported by) $/.test(lookup.slice(Math.max(0, start - 14), start)) ||
            /^ (?:reported|reports)\b/.test(lookup.slice(end, end + 9)),
        )
      )
        return true;
    return places.some(
      ({ start, end }) =>
        // told |LSEG, data compiled by |LSEG, a survey by |YGO
        /\b(?:told|according to|(?:data|figures|survey|poll|study|report|analysis|compiled|estimates?) (?:by|from)) (?:the )?$/.test(
          lookup.slice(Math.max(0, start - 24), start),
        ) ||
        (actingVerbs.test(lookup.slice(end, end + 16)) &&
          /(?:\bthe|[a-z]) $|^$|[.\n] ?$/i.test(lookup.slice(Math.max(0, start - 4), start))) ||
        (/\bthe $/i.test(lookup.slice(Math.max(0, start - 4), start)) &&
          /^, (?:which|whose)\b/.test(lookup.slice(end, end + 8))) ||
        /^ (?:stars?|players?|faction|(?:political |rebel )(?:faction|group)|team|officials?|leaders?|spokes\w+|forces|troops|mission|peacekeepers|members?|lawmakers?|chief|boss|president|secretary|fighters|inspectors|correspondent|reporter)\b/.test(
          lookup.slice(end, end + 24),
        ) ||
        /\b(?:bureau|authority|service|agency|office|line|operator|regulator|police|party|militia|union), (?:the )?$/.test(
          lookup.slice(Math.max(0, start - 16), start),
        ) ||
        (/\b(?:agency|ministry|authority|office|service|union|party|group|council|federation|company|department|commission|association|network|station) \($/.test(
          lookup.slice(Math.max(0, start - 24), start),
        ) &&
          lookup[end] === ')'),
    );
  }

  function isPlace(form: string | undefined): boolean {
    return form !== undefined && isPlaceName(authority, form);
  }
}
