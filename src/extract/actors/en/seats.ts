// Tells a government named by its seat (Moscow said) from the place (in Moscow).

import { actingVerbs, seatsOfPower } from '../../../language/en/name-words.ts';
import { actsAlone, presentDeed, seats } from '../../../language/en/seats.ts';
import type { FoundName, Reading } from '../found.ts';

/** The names with every acting seat made an organization. */
export function markSeats({ lookup }: Reading, names: readonly FoundName[]): FoundName[] {
  const houses = names.filter(
    ({ kind, start, end }) => kind !== 'PERSON' && seatsOfPower.test(lookup.slice(start, end)),
  );
  const places = new Set(
    houses
      .map(({ start, end }) => lookup.slice(start, end))
      .filter((text) => houses.filter(({ start, end }) => lookup.slice(start, end) === text).every(isVisited)),
  );
  return names.map((name) => {
    // spoke at the White House, and nowhere what it did: where somebody is.
    if (name.kind === 'ORGANIZATION' && places.has(lookup.slice(name.start, name.end)))
      return { ...name, kind: 'PLACE', rule: 'en/place-head', rows: [] };
    if (name.kind !== 'PLACE' || !seats.has(lookup.slice(name.start, name.end))) return name;
    return acts(name.start, name.end) ? { ...name, kind: 'ORGANIZATION', rule: 'en/acting-seat', rows: [] } : name;
  });

  function isVisited({ start, end }: FoundName): boolean {
    return (
      /\b(?:in|at|near|outside|inside|around|from|to|into|le(?:ave|aves|ft)|leaving|visit(?:ed|s|ing)?) (?:the )?$/i.test(
        lookup.slice(Math.max(0, start - 16), start),
      ) || /^["”’]? (?:compound|residence|grounds|lawn|complex|building)\b/.test(lookup.slice(end, end + 14))
    );
  }

  function acts(start: number, end: number): boolean {
    const before = lookup.slice(Math.max(0, start - 40), start);
    const after = lookup.slice(end, end + 40);
    if (
      /\b(?:in|near|at|outside|around|visit(?:ed|s|ing)?|to visit|arriv\w+ in|le(?:ave|aves|ft)|capital(?: of)?|of|into|through) $/i.test(
        before,
      )
    )
      return false;
    if (
      /^(?:,| \(|'s (?:streets?|airport|suburbs|mayor|outskirts|centre|center|downtown|metro|university))/.test(after)
    )
      return false;
    // refunds for London, |Dublin and Rome
    if (/\p{Lu}\p{L}+, $/u.test(before) && /^ and \p{Lu}/u.test(after)) return false;
    // ties between Washington and Tehran
    if (
      /\b(?:between|against|pressure on|pressed?|urged?|urges|accus\w+|blam\w+|warned|told|asked|asks|isolate) (?:both )?$/i.test(
        before,
      )
    )
      return true;
    const joined = /\b(?:between|both) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) and $/u.exec(before)?.[1];
    if (joined !== undefined && (seats.has(joined) || /^(?:US|U\.S|Washington)$/.test(joined))) return true;
    // until Moscow changes course
    if (/\b(?:until|unless|that|if|whether|because|while) $/.test(before) && presentDeed.test(after)) return true;
    return (
      actingVerbs.test(after.replace(/^ and \p{Lu}\p{L}+/u, '')) &&
      (actsAlone.test(before) ||
        /^ (?:said|says|announced|denied|agreed|accused|insist|warn|reject|condemn|vow)/.test(after))
    );
  }
}
