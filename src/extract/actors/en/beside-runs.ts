// What the words beside an English run of capitals tell of it: a place, a body, a thing, one who speaks.

import { bodyApposition, placeApposition } from '../../../language/en/appositions.ts';
import { sortsOfNoun } from '../../../language/en/body-sorts.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  bodyAfter,
  bodyBefore,
  commonAbbreviations,
  organizationWords,
  ownedBefore,
  plainAdjective,
  plainBefore,
  thingAfter,
  thingBefore,
  tradeAfter,
  tradeBefore,
} from '../../../language/en/name-words.ts';
import { startingAt } from '../../../model/sorted-spans.ts';
import type { Reading } from '../found.ts';
import type { Run } from './name-in-run.ts';
import { placesBeside } from './places-beside.ts';

/** What a body says of itself. */
const saysOfItself =
  /^ (?:also |later |has )?(?:said|says|insists?|insisted|announced|claims?|claimed|confirmed|believes?|denied|denies|told [^,.]{3,24}?)(?: on \p{Lu}[a-z]+day| in a statement)? (?:that )?it (?:has|had|plans|planned|will|would (?:not )?(?:close|cut|buy|sell|open|appeal|continue|pay|hire|build|comply|cooperate|review|invest)|is [a-z]+ing|was (?:not )?[a-z]+ing|does|did)\b(?! (?:rained|snowed|been|never been|taken|become))/u;

/** The questions that can be asked of a run of this article. */
export function besideRuns({ lookup, authority, source }: Reading) {
  return {
    ...placesBeside({ lookup, authority }),
    isSaidToBe,
    saysBefore,
    saysOfSelf,
    isQuoted,
    speaks,
    opensSentence,
    isOpening,
    isBody,
    isThing,
    acts,
    isUnion,
    employs,
    hasWorkers,
    isActingAcronym,
    isTold,
  };

  /** told the |Birchlander, told |Sportsline: whom somebody tells something without a title is a paper or a house. */
  function isTold({ start, end }: Pick<Run, 'start' | 'end'>): boolean {
    return (
      /\btold (?:the )?$/.test(lookup.slice(start - 9, start)) &&
      /^(?:[.,]| (?:that|on|in|he|she|they|it|his|her|last|this|during|after|before)\b)/.test(
        lookup.slice(end, end + 8),
      )
    );
  }

  /** Alder, a Boston-based lender; Birchholt, a market town: what the apposition calls it. */
  function isSaidToBe({ end, text }: Run): 'ORGANIZATION' | 'PLACE' | null {
    const after = lookup.slice(end, end + 120);
    // Alder Birches said it had closed two mills
    if (text.includes(' ') && saysOfItself.test(after)) return 'ORGANIZATION';
    if (!after.startsWith(', ') && !after.startsWith(' (')) return null;
    if (bodyApposition.test(after)) return 'ORGANIZATION';
    return placeApposition.test(after) ? 'PLACE' : null;
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
    return startingAt(source.sentences, start) !== undefined;
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
      thingAfter.test(lookup.slice(end, end + 16)) ||
      thingBefore.test(
        // the tugs Alder and |Birch Strength
        lookup.slice(Math.max(0, start - 56), start).replace(/(?<=s )(?:\p{Lu}[\p{L}'-]{1,14} ){1,2}and $/u, ''),
      )
    );
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
}
