// Bodies of public life by the words that news calls them by: a head of state's administration, the parties and houses of a congress.

import { formOf } from '../../../language/authority.ts';
import { administrations, notAParty, otherHouse, partyMembers } from '../../../language/en/name-words.ts';
import { standsInText } from '../../text-blocks.ts';
import type { FoundName, Reading } from '../found.ts';

const body = { kind: 'ORGANIZATION', rule: 'en/public-body', weight: 64, rows: [], sure: true } as const;

/** The Alder administration, where Alder is a president; Democrats, Republicans; the House beside the Senate. */
export function findPublicBodies(reading: Reading): FoundName[] {
  if (reading.source.language !== 'en') return [];
  return [...administrationsIn(reading), ...partiesIn(reading), ...housesIn(reading)].filter(({ start, end }) =>
    standsInText(reading.source.blocks, start, end),
  );
}

function administrationsIn({ lookup, authority }: Reading): FoundName[] {
  return [...lookup.matchAll(administrations)].flatMap((match) => {
    const name = match[1] as string;
    const isPerson =
      formOf(authority, name)?.rows[0]?.kind === 'PERSON' ||
      new RegExp(`\\b(?:President|Governor|Mayor|Prime Minister) (?:\\p{Lu}[\\p{L}.]{0,16} ){0,2}${name}\\b`, 'u').test(
        lookup,
      );
    return isPerson ? [{ start: match.index, end: match.index + match[0].length, ...body }] : [];
  });
}

/** Those who are told of as a party, not some of them. */
function partiesIn({ lookup }: Reading): FoundName[] {
  const found = [...lookup.matchAll(partyMembers)].flatMap(({ 0: name, index }) =>
    notAParty.test(lookup.slice(Math.max(0, index - 24), index)) ? [] : [{ name, index }],
  );
  // The GOP, the Democratic Party: the same by another name.
  const other = { Republicans: /\b(?:GOP|Republican Party)\b/, Democrats: /\bDemocratic Party\b/ };
  return found.map(({ name, index }) => {
    const alias = lookup.search(other[name as keyof typeof other]);
    return { start: index, end: index + name.length, ...body, ...(alias < 0 ? {} : { alias }) };
  });
}

/** the House, where the article tells of the Senate or of Congress too; a form of its full name where that stands in it. */
function housesIn({ lookup }: Reading): FoundName[] {
  if (!otherHouse.test(lookup)) return [];
  const full = lookup.indexOf('House of Representatives');
  return [...lookup.matchAll(/\bthe House\b(?! of\b| [A-Z])/g)].map(({ index }) => ({
    start: index + 4,
    end: index + 9,
    ...body,
    ...(full < 0 ? {} : { alias: full }),
  }));
}
