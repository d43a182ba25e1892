// Of what kind an English name of one word is where nothing but its places in the text tell.

import { formOf } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  alsoNouns,
  commonCapitals,
  demonyms,
  fieldNoun,
  kinBefore,
  newspaperEnd,
  openers,
  organizationWords,
  placeWords,
  subjects,
  teamAfter,
  titleWords,
} from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Reading } from '../found.ts';
import { hasCompanyForm } from '../join-bodies.ts';
import type { besideRuns } from './beside-runs.ts';
import { kindOfMates } from './listed-together.ts';
import type { Run } from './name-in-run.ts';
import type { KindWeigher } from './weigh-kinds.ts';

/** Adds to `kinds` those of the single words of an article, after those of the longer names are known. */
export function decideSingles(
  { lookup, authority }: Reading,
  beside: ReturnType<typeof besideRuns>,
  byText: ReadonlyMap<string, readonly Run[]>,
  kinds: Map<string, { kind: ActorKind; rule: string }>,
  surnames: ReadonlySet<string>,
  weigher: KindWeigher,
): void {
  const bodies = [...byText.keys()].filter(
    (text) =>
      text.includes(' ') &&
      (kinds.get(text)?.kind ?? formOf(authority, text)?.rows[0]?.kind) === 'ORGANIZATION' &&
      !demonyms.has(text.split(' ')[0] as string),
  );
  for (const [text, places] of byText) {
    if (!text.includes(' ') && !kinds.has(text) && isShortOf(text, places) && !weigher.isPlace(text, places)) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/short-body' });
      continue;
    }
    if (
      kinds.has(text) ||
      text.includes(' ') ||
      (commonCapitals.has(text) && !surnames.has(text)) ||
      titleWords.has(text) ||
      text.length < 2
    )
      continue;
    if (formOf(authority, text)?.sure || /^[A-Z][A-Z0-9&.-]+$/.test(text)) continue;
    if (beside.isDemonym(text) && !places.some(beside.standsAlone)) continue;
    if (isLaw(lookup, text, places)) continue;
    if (surnames.has(text) && !givenNames.has(text) && !weigher.isOther(text, places)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/surname' });
      continue;
    }
    if (text.length < 3) continue;
    // Category |5, Version |10 was
    if (
      places.every(({ end }) => /^ \d{1,2}(?:[.,;:)]| (?:and|or|as|in|on|is|was)\b|$)/.test(lookup.slice(end, end + 7)))
    )
      continue;
    // his wife |Ilse
    if (places.some(({ start }) => kinBefore.test(lookup.slice(Math.max(0, start - 30), start)))) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/given-name' });
      continue;
    }
    // Okafor, 68, has
    if (places.some(({ end }) => /^, (?:aged )?[1-9]\d,/.test(lookup.slice(end, end + 11)))) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/said-by' });
      continue;
    }
    // Legislators said: a common noun that opens sentences.
    if (/[a-z]{3}s$/.test(text) && !givenNames.has(text) && places.every(beside.opensSentence)) continue;
    // near Dora: a place, where nobody is called so
    if (givenNames.has(text) && places.every(beside.isInside)) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
      continue;
    }
    // Fergus and |Ailsa Alder
    if (places.some(({ end }) => sharesSurname(end))) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/given-name' });
      continue;
    }
    if (givenNames.has(text) && !isLaw(lookup, text, places)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/given-name' });
      continue;
    }
    // “Simply said, it is late”: an adverb.
    if (/[a-z]{3}ly$/.test(text) && places.every((run) => beside.opensSentence(run) || beside.isOpening(run))) continue;
    // Unionen, which represents them
    if (
      places.some(({ end }) =>
        /^, which (?:represents|owns|operates|employs|runs|makes|sells|has|had|was founded|is based|manages|oversees|regulates|publishes|provides|supplies|funds|backs|supports|won|lost|bought|acquired|said|says)\b/.test(
          lookup.slice(end, end + 24),
        ),
      )
    ) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/acting-name' });
      continue;
    }
    // Investigation is underway.
    if (places.length === 1 && places.every(beside.opensSentence) && !places.some(beside.speaks)) continue;
    const located = places.filter(beside.isReachable).length;
    const acting = places.filter(
      (run) =>
        (actingVerbs.test(lookup.slice(run.end, run.end + 16)) && !beside.isReachable(run)) ||
        /^'s/.test(lookup.slice(run.end, run.end + 2)),
    ).length;
    const common = new RegExp(`\\b${text.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '.')}\\b`, 'u').test(lookup);
    if (common) continue;
    // “…,” Bayliss told |Sportsline.
    if (text.length > 3 && places.some((run) => beside.isTold(run))) {
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/newspaper' });
      continue;
    }
    // “…,” said Kowalska after the visit: the verb before a bare name is a person's.
    if (places.some((run) => beside.saysBefore(run) || beside.saysOfSelf(run))) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/said-by' });
      continue;
    }
    const inside = places.some(
      (run) => beside.isInside(run) || /\bat $/i.test(lookup.slice(Math.max(0, run.start - 4), run.start)),
    );
    if (subjects.test(text)) continue;
    if (
      (inside || (acting === 0 && places.some((run) => beside.isReached(run) || beside.isWay(run)))) &&
      located >= acting
    )
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
    else if (acting === 0 && located > 0 && places.length > 1)
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
    else if (acting > 0 && (places.length > 1 || places.some(beside.speaks)))
      kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/acting-name' });
  }
  for (const [text, places] of byText) {
    if (text.includes(' ') || kinds.has(text) || text.length < 4 || commonCapitals.has(text) || titleWords.has(text))
      continue;
    if (formOf(authority, text)?.sure || beside.isDemonym(text)) continue;
    const mates = kindOfMates(lookup, weigher.lists, places, kindOf);
    if (mates !== undefined) {
      kinds.set(text, { kind: mates, rule: mates === 'PLACE' ? 'en/list-of-places' : 'en/beside-a-body-word' });
      continue;
    }
    if (formOf(authority, text) !== null || /^[A-Z][A-Z0-9&.-]+$/.test(text)) continue;
    const kind =
      places.map(({ start }) => joinedKind(start)).find((each) => each !== undefined) ??
      (places.every(beside.opensSentence) || subjects.test(text) || weigher.isSmall(text)
        ? undefined
        : weigher.settle(text, places, null));
    if (kind !== undefined && kind !== null)
      kinds.set(text, { kind, rule: kind === 'PLACE' ? 'en/beside-a-place' : 'en/beside-a-body-word' });
  }

  function kindOf(text: string): ActorKind | undefined {
    const listed = formOf(authority, text);
    return kinds.get(text)?.kind ?? (listed?.sure ? listed.rows[0]?.kind : undefined);
  }

  /** At Alder and |Birch, of Alder and |Birch: of the kind of what it is joined to. */
  function joinedKind(start: number): ActorKind | undefined {
    const other =
      /\b(?:in|at|near|between|of|by|from|including|like|as) (\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?) and $/u.exec(
        lookup.slice(Math.max(0, start - 64), start),
      )?.[1];
    const kind = other === undefined ? undefined : kinds.get(other)?.kind;
    return kind === 'PERSON' ? undefined : kind;
  }

  /** The Bears, for the Dover Bears; Birchman, for Birchman Alder: the end of a team's name, the head of a company's. */
  function isShortOf(text: string, places: readonly Run[]): boolean {
    if (text.length < 4 || commonCapitals.has(text) || organizationWords.has(text) || titleWords.has(text))
      return false;
    if (openers.has(text) || placeWords.has(text) || formOf(authority, text)?.sure || surnames.has(text)) return false;
    const full = bodies.filter(
      (body) =>
        (/[^s]s$/.test(text) && body.endsWith(` ${text}`)) ||
        body.startsWith(`${text} `) ||
        (!fieldNoun.test(text) && body.includes(` ${text} `)),
    );
    if (full.length !== 1 || givenNames.has(text)) return false;
    if (hasCompanyForm(full[0] as string, text)) return true;
    // the Harbor |Times: the paper is not called by its town.
    if (newspaperEnd.test(full[0] as string)) return false;
    return places.some(
      ({ start, end }) =>
        actingVerbs.test(lookup.slice(end, end + 16)) ||
        /^'s? /.test(lookup.slice(end, end + 3)) ||
        teamAfter.test(lookup.slice(end, end + 20)) ||
        /\b[Tt]he $/.test(lookup.slice(Math.max(0, start - 4), start)),
    );
  }

  /** Fergus |and Ailsa Alder: the name behind is a given name with the family name of both. */
  function sharesSurname(end: number): boolean {
    const pair = /^ and (\p{Lu}\p{L}+) (\p{Lu}[\p{L}'-]+)\b/u.exec(lookup.slice(end, end + 50));
    return pair !== null && givenNames.has(pair[1] as string) && surnames.has(pair[2] as string);
  }
}

/** Behind an article: no name of a person. */
function isDetermined(lookup: string, { start }: Run): boolean {
  return /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Nn]ew|[Ii]ts|[Oo]ur) $/.test(lookup.slice(Math.max(0, start - 5), start));
}

/** The Bill, this Bill: a given name that is a law here. */
export function isLaw(lookup: string, text: string, places: readonly Run[]): boolean {
  return alsoNouns.test(text) && places.filter((run) => isDetermined(lookup, run)).length * 2 > places.length;
}
