// The names of an English article: runs of capitalised words with the kind that their places tell, the list, datelines, acronyms.

import { formOf } from '../../../language/authority.ts';
import { dateline, placeCase } from '../../../language/en/dateline.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import { alsoPlain, commonCapitals, titleHeads, titleWords } from '../../../language/en/name-words.ts';
import { announced } from '../../../language/en/transcripts.ts';
import type { Span } from '../../../model/span.ts';
import { namesInCapitals } from '../../en-labels.ts';
import { standsInText } from '../../text-blocks.ts';
import { findPictureCredits, findReporters } from '../bylines.ts';
import { chooseNames, type FoundName, type Reading } from '../found.ts';
import { isAcronym } from '../join-bodies.ts';
import { findListed } from '../listed.ts';
import { findChineseInBrackets } from './chinese-in-brackets.ts';
import {
  findCommittees,
  findNamedBodies,
  findNationalBodies,
  findNounedPlaces,
  findPolice,
  findSeatsOfOffice,
  findSites,
} from './common-nouns.ts';
import { decideKinds } from './decide-kinds.ts';
import type { Run } from './name-in-run.ts';
import { runsOf } from './name-runs.ts';
import { findPublicBodies } from './public-bodies.ts';
import { markSeats } from './seats.ts';
import { findTitlesAsSurnames } from './titles-as-surnames.ts';

export function findEnglishNames(reading: Reading): FoundName[] {
  const listed = findListed(reading)
    .map((name) => (isPlainAbbreviation(reading, name) ? { ...name, sure: true, weight: 63 } : name))
    .filter(({ sure }) => sure);
  // South Korea is no Korea: what lies within a listed name is no name of its own.
  const isPart = (run: Span) =>
    listed.some(({ start, end }) => start <= run.start && run.end <= end && end - start > run.end - run.start);
  const runs = reading.source.sentences.flatMap((sentence) => runsOf(reading, sentence)).filter((run) => !isPart(run));
  // Full text: President Ann Reed's address: the head alone names who speaks.
  const [title] = reading.source.blocks;
  const head = title?.kind === 'TITLE' && announced.test(reading.lookup.slice(title.start, title.end)) ? title.end : 0;
  // Ann Reed (Labour) ⏎ …: who speaks, in headings of a debate.
  const alone = new Map<string, number>();
  const speaks = ({ heading, text, start, end }: Run) =>
    heading &&
    / /.test(text) &&
    /^[\n(]?$/.test(reading.lookup.slice(Math.max(0, start - 1), start)) &&
    /^\)?(?:\n| \(|$)/.test(reading.lookup.slice(end, end + 2));
  for (const run of runs.filter(speaks)) alone.set(run.text, (alone.get(run.text) ?? 0) + 1);
  const body = runs.filter(
    (run) => !run.heading || (run.titled && run.start < head) || (speaks(run) && (alone.get(run.text) ?? 0) > 1),
  );
  const kinds = decideKinds(
    reading,
    body,
    listed.flatMap(({ start, end, kind }) => {
      const text = reading.lookup.slice(start, end);
      return kind === 'PERSON' && text.includes(' ') ? [text] : [];
    }),
  );
  // the George Alder Prize: the town is no part of a name that opens like a person's.
  const opening = new Set(
    runs
      .filter(({ words, text }) => words.length > 2 && givenNames.has(text.split(' ')[0] as string))
      .map(({ start }) => start),
  );
  const surnames = new Set(
    [...kinds].flatMap(([text, { kind }]) => (kind === 'PERSON' && / /.test(text) ? [text.split(' ').at(-1)] : [])),
  );
  const isCalled = (start: number) =>
    titleHeads.has(/(?<!\p{L})(\p{L}{1,18}) $/u.exec(reading.lookup.slice(Math.max(0, start - 20), start))?.[1] ?? '');
  // Milo London … London said: the man, not the city, where no preposition leads there.
  // Coach Nomura, where Taku Nomura is told of: the man, not the bank.
  const isSurname = ({ start, end, kind }: FoundName) =>
    (kind === 'PLACE' || (kind === 'ORGANIZATION' && isCalled(start))) &&
    surnames.has(reading.lookup.slice(start, end)) &&
    !/\b(?:in|at|near|from|to|of|across|outside|around|into|for) $/i.test(
      reading.lookup.slice(Math.max(0, start - 9), start),
    ) &&
    !/^(?:, \p{Lu}|-based)/u.test(reading.lookup.slice(end, end + 6));
  const surname = { kind: 'PERSON', rule: 'en/surname', rows: [] } as const;
  const candidates: FoundName[] = [
    ...listed
      .filter(
        ({ start, end, kind }) =>
          kind !== 'PLACE' || !opening.has(start) || !givenNames.has(reading.lookup.slice(start, end)),
      )
      .map((name) => (isSurname(name) ? { ...name, ...surname } : name)),
    ...findPictureCredits(reading),
    ...findReporters(reading),
    ...namesInCapitals(reading.source).map(
      (name): FoundName => ({ ...name, kind: 'PERSON', rule: 'en/titled-person', weight: 63, rows: [], sure: true }),
    ),
    ...findDatelines(reading),
    ...findCommittees(reading),
    ...findNationalBodies(reading),
    ...findNamedBodies(reading),
    ...findNounedPlaces(reading),
    ...findSites(reading),
    ...findPublicBodies(reading),
    ...findSeatsOfOffice(reading),
    ...runs.flatMap((run) => {
      const decided = kinds.get(run.text);
      if (decided === undefined) return [];
      const { start, end } = run;
      return [{ start, end, ...decided, weight: 62, rows: [], sure: true } as FoundName];
    }),
  ];
  const first = chooseNames(candidates);
  const all = chooseNames([
    ...candidates,
    ...findAcronyms(reading, first),
    ...findChineseInBrackets(reading, first),
    ...findTitlesAsSurnames(reading, first),
    ...findInitials(reading, runs, first),
    ...findPolice(reading, first),
  ]);
  return markSeats(reading, withoutPartsOfThings(reading, all));
}

/** the |Birchland War, the |Alder Rule: listed places and people that stand nowhere but before the noun of something called by them. */
function withoutPartsOfThings({ lookup }: Reading, names: readonly FoundName[]): readonly FoundName[] {
  const starts = new Set(names.map(({ start }) => start));
  const alone = new Set<string>();
  const form = ({ start, end, kind }: FoundName) => `${kind} ${lookup.slice(start, end)}`;
  const isPart = ({ end, rule, kind }: FoundName) => {
    const next = /^ (\p{Lu}\p{Ll}+)/u.exec(lookup.slice(end, end + 24))?.[1];
    return (
      rule === 'actor/listed' &&
      kind !== 'ORGANIZATION' &&
      next !== undefined &&
      !starts.has(end + 1) &&
      !titleWords.has(next) &&
      !titleHeads.has(next) &&
      !commonCapitals.has(next)
    );
  };
  for (const name of names) if (!isPart(name)) alone.add(form(name));
  return names.filter((name) => alone.has(form(name)));
}

/** US, EU, IMF: in English they name one alone; not the agency of a dateline, nor in a line of capitals. */
function isPlainAbbreviation({ lookup }: Reading, { start, end, kind, rows, sure }: FoundName): boolean {
  if (sure || rows.length !== 1 || kind === 'PERSON') return false;
  const form = lookup.slice(start, end);
  if (!/^[A-Z]{2,5}$/.test(form)) return alsoPlain.has(form);
  if (lookup[start - 1] === '(' && /^\) ?[-–—]/.test(lookup.slice(end, end + 3))) return false;
  return (
    !/[A-Z]{2,12}[ ,:] ?$/.test(lookup.slice(Math.max(0, start - 14), start)) ||
    !/^[ ,:] ?[A-Z]{3}/.test(lookup.slice(end, end + 5))
  );
}

/** `ALDERTON, Pakistan (Agency) -`, `ALDERTON, Pakistan` on a line of its own: the place where a report was written. */
function findDatelines({ lookup, source, authority }: Reading): FoundName[] {
  const speakers = source.labels;
  return source.blocks.slice(0, 6).flatMap((block, index) => {
    if (speakers.has(index)) return [];
    const words = lookup.slice(block.start, Math.min(block.end, block.start + 120));
    const lead = dateline.exec(words);
    const place =
      lead?.[1] ??
      lead?.[3] ??
      lead?.[4] ??
      /^(?:\p{Lu}{3}|\p{Lu}{2} \p{Lu}{2})/u.exec(lead?.[2] ?? '')?.input ??
      /^([A-Z][A-Z.' -]{2,24}[A-Z]), \p{Lu}\p{Ll}[\p{L} ]{1,24}(?:\.?, \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})?$/u.exec(
        words,
      )?.[1];
    if (place === undefined) return [];
    const capitals = place.split(',')[0] as string;
    const end = block.start + capitals.length;
    const town = placeCase(capitals);
    const rows = (formOf(authority, town)?.rows ?? []).filter(({ kind }) => kind === 'PLACE');
    const found = { kind: 'PLACE', rows, sure: true } as const;
    return [
      { start: block.start, end, rule: 'en/dateline', weight: 63, ...found },
      // Millbrook, written small in the text
      ...placesOf(lookup, town).flatMap((at) =>
        at >= end && isTold(at)
          ? [{ start: at, end: at + town.length, rule: 'en/town-of-report', weight: 51, ...found }]
          : [],
      ),
    ];
  });

  function isTold(at: number): boolean {
    return standsInText(source.blocks, at);
  }
}

/** Where the word `town` stands. */
function placesOf(lookup: string, town: string): number[] {
  const places: number[] = [];
  if (town.length < 4 || town === town.toUpperCase()) return places;
  for (let at = lookup.indexOf(town); at >= 0; at = lookup.indexOf(town, at + town.length))
    if (!/[\p{L}-]/u.test(lookup[at - 1] ?? '') && !/\p{L}/u.test(lookup[at + town.length] ?? '')) places.push(at);
  return places;
}

/** The International Bridge Station … aboard the IBS: the initials of one name of the article, given without brackets. */
function findInitials({ lookup }: Reading, runs: readonly Run[], names: readonly FoundName[]): FoundName[] {
  const fullOf = new Map<string, FoundName | undefined>();
  const listedAt = new Set(names.filter(({ rule }) => rule === 'actor/listed').map(({ start }) => start));
  return runs.flatMap((run) => {
    // the AU, of the African Union
    if (
      !/^[A-Z]{3,6}$/.test(run.text) &&
      !(/^[A-Z]{2}$/.test(run.text) && /\b[Tt]he $/.test(lookup.slice(Math.max(0, run.start - 4), run.start)))
    )
      return [];
    if (listedAt.has(run.start)) return [];
    if (!fullOf.has(run.text))
      fullOf.set(
        run.text,
        names.find(({ start, end }) => isAcronym(run.text, lookup.slice(start, end))),
      );
    const full = fullOf.get(run.text);
    if (full === undefined || full.kind === 'PERSON') return [];
    const { start, end } = run;
    return [{ start, end, kind: full.kind, rule: 'en/acronym', weight: 64, rows: [], sure: true, alias: full.start }];
  });
}

/** `World Health Organization (WHO)`: the acronym, everywhere. */
function findAcronyms({ lookup, source }: Reading, names: readonly FoundName[]): FoundName[] {
  const found: FoundName[] = [];
  const told = new Set<string>();
  for (const name of names) {
    // Alder Inc. (the "Company"): the stop is of the name
    const stop =
      lookup[name.end] === '.' && /\b(?:Inc|Ltd|Corp|Co|Bros)$/.test(lookup.slice(name.end - 5, name.end)) ? 1 : 0;
    const from = name.end + stop;
    const bracket = /^ \((?:the )?"?([A-Z][A-Za-z0-9&-]{1,9})"?\)/.exec(lookup.slice(from, from + 20));
    if (bracket === null || name.kind === 'PLACE') continue;
    const acronym = bracket[1] as string;
    // The first that is called so gives its letters to all places.
    if (told.has(acronym)) continue;
    told.add(acronym);
    for (let at = lookup.indexOf(acronym); at >= 0; at = lookup.indexOf(acronym, at + 1)) {
      const end = at + acronym.length;
      if (/[A-Za-z0-9]/.test(lookup[at - 1] ?? '') || /[A-Za-z0-9]/.test(lookup[end] ?? '')) continue;
      if (!standsInText(source.blocks, at, end)) continue;
      found.push({
        start: at,
        end,
        kind: name.kind,
        rule: 'en/acronym',
        weight: 64,
        rows: [],
        sure: true,
        alias: name.start,
      });
    }
  }
  return found;
}
