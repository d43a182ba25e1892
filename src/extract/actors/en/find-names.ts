// The names of an English article: runs of capitalised words, told apart by titles, heads, prepositions and the lists.

import { formOf } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import {
  actingVerbs,
  bodyAfter,
  bodyBefore,
  commonAbbreviations,
  commonBodies,
  commonCapitals,
  nameParticles,
  ofHeads,
  organizationWords,
  placeList,
  placeWords,
  stateAbbreviations,
  titleHeads,
  titleWords,
} from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Sentence } from '../../types.ts';
import { chooseNames, coverage, type FoundName, type Reading } from '../found.ts';
import { findListed } from '../listed.ts';
import { findPictureCredits } from '../zh/foreign.ts';
import { findReporters } from '../zh/special.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run of capitalised words, titles taken off its front. */
interface Run extends Word {
  readonly words: readonly Word[];
  readonly titled: boolean;
  readonly heading: boolean;
}

export function findEnglishNames(reading: Reading): FoundName[] {
  const runs = reading.source.sentences.flatMap((sentence) => runsOf(reading, sentence));
  const body = runs.filter(({ heading }) => !heading);
  const kinds = decideKinds(reading, body);
  const candidates: FoundName[] = [
    ...findListed(reading).filter(({ sure }) => sure),
    ...findPictureCredits(reading),
    ...findReporters(reading),
    ...findDatelines(reading),
    ...runs.flatMap((run) => {
      const decided = kinds.get(run.text);
      if (decided === undefined) return [];
      const { start, end } = run;
      return [{ start, end, ...decided, weight: 62, rows: [], sure: true } as FoundName];
    }),
  ];
  const first = chooseNames(candidates);
  return chooseNames([...candidates, ...findAcronyms(reading, first)]);
}

/** Runs of capitalised words in a sentence, cut at punctuation, with what cannot open a name taken off. */
function runsOf({ lookup, source, closed }: Reading, sentence: Sentence): Run[] {
  const isClosed = coverage(closed);
  const block = source.blocks[sentence.block];
  const text = lookup.slice(sentence.start, sentence.end);
  const heading = block?.kind === 'TITLE' || block?.kind === 'HEADING' || text === text.toUpperCase();
  const words = [...text.matchAll(/(?:\p{Lu}\.){2,4}|[\p{L}\p{N}][\p{L}\p{N}'&-]*(?:\.(?=[\p{L}]\.?\b))?|&/gu)].map(
    (match) => ({
      text: match[0],
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }),
  );
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const run: Word[] = [];
    while (at < words.length && (run.length === 0 ? isCapital(words[at] as Word) : continues(run, at))) {
      run.push(words[at] as Word);
      at++;
    }
    if (run.length === 0) {
      at++;
      continue;
    }
    while (run.length > 0 && !isCapital(run.at(-1) as Word) && !/^\d+$/.test((run.at(-1) as Word).text)) run.pop();
    push(run);
  }
  return runs;

  function isCapital(word: Word): boolean {
    return /^\p{Lu}/u.test(word.text) && !isClosed(word);
  }

  function continues(run: readonly Word[], index: number): boolean {
    const last = run.at(-1) as Word;
    const word = words[index] as Word;
    const gap = lookup.slice(last.end, word.start);
    const initial =
      /^\p{Lu}$/u.test(last.text) || titleWords.has(last.text) || last.text === 'St' || last.text === 'Jr';
    if (gap !== ' ' && !(gap === '. ' && initial)) return false;
    const following = words[index + 1];
    const owns =
      organizationWords.has(word.text) ||
      (following !== undefined && organizationWords.has(following.text) && isCapital(word));
    if (/'s$/.test(last.text) && !(isCapital(word) && owns && organizationWords.has(word.text))) return false;
    if (isCapital(word) || (last.text === 'of' && /^\p{Lu}/u.test(word.text))) return true;
    if (word.text === '&') return true;
    if (/^\d+$/.test(word.text)) return last.text === 'Highway' || last.text === 'Route' || last.text === 'Interstate';
    const next = words[index + 1];
    if (next === undefined || lookup.slice(word.end, next.start) !== ' ') return false;
    const follows = /^\p{Lu}/u.test(next.text) || (nameParticles.has(word.text) && nameParticles.has(next.text));
    if (!follows) return false;
    if (nameParticles.has(word.text) && word.text !== 'of') return true;
    return (
      /^(?:of|for|and)$/.test(word.text) &&
      (word.text === 'of' ? ofHeads.has(last.text) : organizationWords.has(last.text) && word.text === 'for')
    );
  }

  function push(run: Word[]): void {
    const kept = [...run];
    // Germany-based Acme: the company alone.
    while (kept.length > 1 && /-(?:based|backed|led|born|run|owned|style|educated)$/.test((kept[0] as Word).text))
      kept.shift();
    while (
      kept.length > 0 &&
      commonCapitals.has((kept[0] as Word).text) &&
      !(kept.length > 1 && kept.some((word) => organizationWords.has(word.text)) && !isOpening(kept[0] as Word))
    )
      kept.shift();
    let titled = false;
    const heads = kept.findLastIndex(
      (word, index) =>
        index < kept.length - 1 &&
        titleHeads.has(word.text) &&
        kept
          .slice(0, index + 1)
          .every(
            (part) =>
              titleWords.has(part.text) ||
              organizationWords.has(part.text) ||
              titleHeads.has(part.text) ||
              index - kept.indexOf(part) > 0,
          ),
    );
    if (
      heads >= 0 &&
      !kept
        .slice(heads + 1)
        .some((word) => organizationWords.has(word.text) || (nameParticles.has(word.text) && word.text === 'of'))
    ) {
      kept.splice(0, heads + 1);
      titled = true;
    }
    const first = kept[0];
    const last = kept.at(-1);
    if (first === undefined || last === undefined) return;
    if (!titled) {
      const before = lookup.slice(Math.max(sentence.start, first.start - 24), first.start);
      const word = /([A-Za-z]{1,40}),? $/.exec(before)?.[1];
      titled = word !== undefined && titleHeads.has(word);
    }
    const possessive = /'s?$/.exec(last.text);
    const end =
      possessive &&
      !/^(?:Martin's|McDonald's|Sotheby's|Christie's|Lloyd's|Macy's|Wendy's|Kohl's|Lowe's|Moody's)$/.test(last.text)
        ? last.end - possessive[0].length
        : last.end;
    if (end <= first.start) return;
    runs.push({ text: lookup.slice(first.start, end), start: first.start, end, words: kept, titled, heading });
  }

  function isOpening(word: Word): boolean {
    return /^(?:The|A|An|In|On|At|By|For|From|To|With|After|Before|When|While|But|And|If|As|This|That)$/.test(
      word.text,
    );
  }
}

/** One kind for each form of the article, by all its places together. */
function decideKinds(
  { lookup, authority }: Reading,
  runs: readonly Run[],
): Map<string, { kind: ActorKind; rule: string }> {
  const byText = new Map<string, Run[]>();
  for (const run of runs) byText.set(run.text, [...(byText.get(run.text) ?? []), run]);
  const kinds = new Map<string, { kind: ActorKind; rule: string }>();
  const surnames = new Set<string>();
  for (const [text, places] of byText) {
    const words = text.split(' ');
    const listed = formOf(authority, text);
    if (listed?.sure) continue;
    const titled = places.some((run) => run.titled);
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
    if (isDemonym(text)) continue;
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
    if (words.some((word) => word === '&') || words.some((word) => organizationWords.has(word.replace(/'s$/, '')))) {
      if (words.length > 1 || /^(?:Senate|Congress|Parliament|Pentagon|Treasury|Assembly)$/.test(text))
        kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/organization-head' });
      continue;
    }
    if (
      words.length > 1 &&
      (placeWords.has(words.at(-1) as string) ||
        /^(?:Highway|Route|Interstate|Lake|Mount|Fort|Port|San|Santa|Los|Las)$/.test(words[0] as string))
    ) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/place-head' });
      continue;
    }
    if (
      !titled &&
      words.length > 1 &&
      words.length < 4 &&
      places.every((run) => isLocated(run)) &&
      places.some(isInside)
    ) {
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
      continue;
    }
    if (words.length >= 2 && words.length <= 5 && words.every((word) => !commonCapitals.has(word) || titled)) {
      kinds.set(text, { kind: 'PERSON', rule: titled ? 'en/titled-person' : 'en/full-name' });
      for (const word of words.slice(1)) if (word.length > 2) surnames.add(word);
    } else if (words.length === 1 && titled && text.length > 2 && !commonCapitals.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/titled-person' });
    }
  }
  for (const [text, places] of byText) {
    if (kinds.has(text) || text.includes(' ') || commonCapitals.has(text) || titleWords.has(text) || text.length < 3)
      continue;
    if (formOf(authority, text)?.sure || /^[A-Z][A-Z0-9&.-]+$/.test(text)) continue;
    if (isDemonym(text)) continue;
    if (givenNames.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/given-name' });
      continue;
    }
    if (surnames.has(text)) {
      kinds.set(text, { kind: 'PERSON', rule: 'en/surname' });
      continue;
    }
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
    if (inside && located >= acting) kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
    else if (acting === 0 && located > 0 && places.length > 1)
      kinds.set(text, { kind: 'PLACE', rule: 'en/after-preposition' });
    else if (acting > 0 || places.length > 1) kinds.set(text, { kind: 'ORGANIZATION', rule: 'en/acting-name' });
  }
  return kinds;

  /** `Alderton, Pakistan`, `in London and Alderton`, `Alderton, Calif.`: what stands beside a place is one. */
  function standsWithPlace({ start, end }: Run): boolean {
    const after = lookup.slice(end, end + 40);
    if (/^, /.test(after) && stateAbbreviations.test(after.slice(2))) return true;
    const owner = /^, ((?:the )?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)(?=[,.;) ]|$)/u.exec(after)?.[1];
    const beside = /(\p{Lu}\p{L}{2,20}) and $/u.exec(lookup.slice(Math.max(0, start - 26), start))?.[1];
    const inside = /\b(?:in|of|near|between|from|at) (?:\p{Lu}\p{L}{2,20}) and $/u.test(
      lookup.slice(Math.max(0, start - 36), start),
    );
    return isPlace(owner) || (inside && isPlace(beside));
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

  /** publisher Dover House, the Acme group. */
  function isBody({ start, end }: Run): boolean {
    return bodyAfter.test(lookup.slice(end, end + 16)) || bodyBefore.test(lookup.slice(Math.max(0, start - 16), start));
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

  /** Belarussian, Puerto Rican: of a people or a land. */
  function isDemonym(text: string): boolean {
    if (!/(?:[aeiou]ns?|ese|ish)$/.test(text)) return false;
    const stem = text.replace(/(?:i?ans?|ese|ish)$/, '').slice(0, -1);
    return (
      stem.length > 3 &&
      authority.rows.some(({ kind, names }) => kind === 'PLACE' && names.some((name) => name.startsWith(stem)))
    );
  }

  function isActingAcronym(text: string, places: readonly Run[]): boolean {
    if (!/^[A-Z]{3,6}$/.test(text) || commonAbbreviations.has(text)) return false;
    return places.some(
      ({ start, end }) =>
        actingVerbs.test(lookup.slice(end, end + 16)) && /\bthe $/i.test(lookup.slice(Math.max(0, start - 4), start)),
    );
  }
}

/** `ALDERTON, Pakistan (Agency) -`, `ALDERTON, Pakistan` on a line of its own: the place where a report was written. */
function findDatelines({ lookup, source }: Reading): FoundName[] {
  return source.blocks.slice(0, 6).flatMap((block) => {
    const lead =
      /^([A-Z][A-Z.' -]{2,24}[A-Z])(?:, [\p{L}. ]{2,30})?\s?(?:\([\p{L} ]{2,20}\))\s?[-–—:]|^([A-Z][A-Z.' -]{2,24}[A-Z]), \p{Lu}\p{Ll}[\p{L} ]{1,24}$/u.exec(
        lookup.slice(block.start, Math.min(block.end, block.start + 90)),
      );
    if (lead === null) return [];
    const end = block.start + ((lead[1] ?? lead[2]) as string).length;
    return [{ start: block.start, end, kind: 'PLACE', rule: 'en/dateline', weight: 63, rows: [], sure: true }];
  });
}

/** `World Health Organization (WHO)`: the acronym, everywhere. */
function findAcronyms({ lookup, source }: Reading, names: readonly FoundName[]): FoundName[] {
  const found: FoundName[] = [];
  for (const name of names) {
    const bracket = /^ \((?:the )?"?([A-Z][A-Za-z0-9&-]{1,9})"?\)/.exec(lookup.slice(name.end, name.end + 20));
    if (bracket === null || name.kind === 'PLACE') continue;
    const acronym = bracket[1] as string;
    for (let at = lookup.indexOf(acronym); at >= 0; at = lookup.indexOf(acronym, at + 1)) {
      const end = at + acronym.length;
      if (/[A-Za-z0-9]/.test(lookup[at - 1] ?? '') || /[A-Za-z0-9]/.test(lookup[end] ?? '')) continue;
      if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= at && end <= block.end)) continue;
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
