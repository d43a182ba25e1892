// The actor step: article → actors and the places where they are named or pointed at. Pure.

import { type AuthorityRow, formOf } from '../../language/authority.ts';
import { placeCase } from '../../language/en/dateline.ts';
import { firstNames } from '../../language/en/given-names.ts';
import { newspaperEnd, nounAfter } from '../../language/en/name-words.ts';
import type { Resources } from '../../language/resources.ts';
import type { Problem } from '../../model/problem.ts';
import type { ActorDraft, Actors, Mention, Source, TimeReading } from '../types.ts';
import { findEnglishNames } from './en/find-names.ts';
import { englishPhrase } from './en/phrases.ts';
import type { FoundName, Reading } from './found.ts';
import { type Form, groupForms } from './groups.ts';
import { joinForms } from './join.ts';
import { isNamesake } from './namesake.ts';
import { chinesePhrase, type Phrase } from './phrases.ts';
import { readForNames } from './reading.ts';
import { resolveReferences } from './references.ts';
import { findChineseNames } from './zh/find-names.ts';
import { formsAfterPlaces, formsWithoutPlaces } from './zh/forms-with-places.ts';
import { findSurnames } from './zh/surnames.ts';

/** An actor while its mentions are gathered. */
export interface Cast extends ActorDraft {
  readonly names: readonly FoundName[];
  readonly row: AuthorityRow | null;
}

/**
 * Finds the people, organizations and places that the article names, joins the forms of each, and resolves pronouns and
 * descriptions where the text settles them; where it does not, a problem says so.
 */
export function findActors(
  source: Source,
  times: readonly TimeReading[],
  resources: Resources,
): Actors & { readonly problems: readonly Problem[] } {
  const reading = readForNames(source, times, resources);
  const found = source.language === 'zh' ? findChineseNames(reading) : findEnglishNames(reading);
  const forms = groupForms(reading, found);
  const sets = joinForms(reading, forms);
  const groups = new Map<number, Form[]>();
  forms.forEach((form, index) => {
    const root = sets.find(index);
    groups.set(root, [...(groups.get(root) ?? []), form]);
  });
  const ordered = [...groups.values()]
    .map((members) => ({ members, names: members.flatMap(({ names }) => names).sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));

  const ending = new Map(found.map((name) => [name.end, name] as const));
  const phraseOf = new Map(
    found.map((name) => [
      name,
      source.language === 'zh' ? chinesePhrase(reading, name, ending) : englishPhrase(reading, name, ending),
    ]),
  );
  const cast = ordered.map(({ members, names }, index) =>
    describe(reading, `a${index + 1}`, members, names, phraseOf, ending),
  );
  const mentions: Mention[] = cast.flatMap((actor) =>
    actor.names.map((name) => {
      const phrase = phraseOf.get(name);
      return {
        start: name.start,
        end: name.end,
        actor: actor.id,
        form: 'NAME' as const,
        phrase: { start: phrase?.start ?? name.start, end: phrase?.end ?? name.end },
        rule: name.rule,
      };
    }),
  );
  if (source.language === 'zh') mentions.push(...findSurnames(reading, cast, mentions));
  mentions.sort((a, b) => a.start - b.start);
  const references = resolveReferences(reading, cast, mentions);
  return {
    actors: cast.map(({ names: _names, row: _row, ...actor }) => actor),
    mentions: [...mentions, ...references.mentions].sort((a, b) => a.start - b.start),
    words: reading.words,
    problems: references.problems,
  };
}

function describe(
  reading: Reading,
  id: string,
  members: readonly Form[],
  names: readonly FoundName[],
  phraseOf: ReadonlyMap<FoundName, Phrase>,
  ending: ReadonlyMap<number, FoundName>,
): Cast {
  const { source, lookup, authority } = reading;
  const kind = members[0]?.kind ?? 'PERSON';
  const best = chooseForm(source.language, members);
  const shown = best.names.find(({ rule }) => rule !== 'en/dateline') ?? (best.names[0] as FoundName);
  // HARBORVILLE, in a dateline: Harborville
  const name =
    shown.rule === 'en/dateline'
      ? placeCase(textOf(shown))
      : kind === 'PERSON' && source.language === 'en'
        ? inSmall(shown).replace(/^\p{Lu}{3,}(?= \p{Lu}\p{Ll})/u, (word) =>
            firstNames.has(placeCase(word)) ? placeCase(word) : word,
          )
        : textOf(shown);
  const aliases = new Set<string>();
  const descriptions = new Set<string>();
  for (const found of names) {
    aliases.add(textOf(found));
    if (kind !== 'PERSON' && hasArticle(found)) aliases.add(`The ${textOf(found)}`);
    // the Alder |party, Birch |island
    const noun = source.language === 'en' ? nounAfter.exec(lookup.slice(found.end, found.end + 20))?.[0] : undefined;
    if (kind !== 'PERSON' && noun !== undefined) aliases.add(`${textOf(found)}${noun}`);
    // 中共|东部战区: the organ with its owner, which is a name of its own.
    const owner = kind === 'ORGANIZATION' && source.language === 'zh' ? ending.get(found.start) : undefined;
    if (owner !== undefined && isOrganOf(found, owner)) aliases.add(source.text.slice(owner.start, found.end));
    if (kind !== 'PERSON' && source.language === 'zh')
      for (const { start, end } of formsAfterPlaces(reading, found, ending)) aliases.add(source.text.slice(start, end));
    if (kind === 'ORGANIZATION' && source.language === 'zh')
      for (const { start, end } of formsWithoutPlaces(reading, found)) aliases.add(source.text.slice(start, end));
    // 中共|当局: who governs, called so.
    const governs = found.rule.endsWith('acting-seat') || found.rows[0]?.key === 'org/ccp';
    if (governs && /^(?:当局|官方(?![媒网微账帐]))/.test(lookup.slice(found.end, found.end + 3)))
      aliases.add(source.text.slice(found.start, found.end + 2));
    const phrase = phraseOf.get(found);
    if (phrase === undefined) continue;
    for (const title of phrase.titles) descriptions.add(source.text.slice(title.start, title.end));
    if (phrase.titles.length === 0 || kind !== 'PERSON') continue;
    if (source.language === 'en' && (phrase.titles[0]?.start ?? 0) > found.start) continue;
    const first = phrase.titles[0]?.start ?? found.start;
    const last = source.language === 'en' ? found.end : Math.max(found.end, ...phrase.titles.map((title) => title.end));
    aliases.add(source.text.slice(Math.min(first, found.start), last));
    aliases.add(source.text.slice(Math.min(phrase.start, found.start), last));
  }
  aliases.delete(name);
  const row = rowOf(members);
  return {
    id,
    kind,
    name,
    aliases: [...aliases].filter((alias) => [...alias].length > 1),
    authority: row?.key ?? null,
    descriptions: [...descriptions],
    rule: best.names[0]?.rule ?? 'actor/listed',
    names,
    row,
  };

  /** read in |The Rivertown Post: a capital that no sentence begins with is of the name; a newspaper has it anywhere. */
  function hasArticle({ start, end }: FoundName): boolean {
    return (
      lookup.slice(start - 4, start) === 'The ' &&
      (/[a-z,;] $/.test(lookup.slice(Math.max(0, start - 6), start - 4)) || newspaperEnd.test(lookup.slice(start, end)))
    );
  }

  function isOrganOf(found: FoundName, owner: FoundName): boolean {
    const [organ, owned] = [found, owner].map((each) => formOf(authority, lookup.slice(each.start, each.end))?.rows[0]);
    if (owned?.key !== 'org/ccp' && owned?.type !== 'country') return false;
    if (found.rule === 'zh/bare-institution') return true;
    const sorts = /^(?:agency|ministry|parliament|court|police|army|body)$/;
    return sorts.test(organ?.type ?? '') && organ?.country === owned.country;
  }

  /** ANN REED: …, read in small letters. */
  function inSmall(found: FoundName): string {
    const small = lookup.slice(found.start, found.end);
    return small.toLowerCase() === textOf(found).toLowerCase() ? small : textOf(found);
  }

  function textOf(found: FoundName): string {
    return source.text.slice(found.start, found.end).replace(/\s+/g, lookup[found.start]?.match(/[A-Za-z]/) ? ' ' : '');
  }
}

/** The row of the authority list that the forms bear: the one they share, or the one that a sure form bears alone. */
function rowOf(members: readonly Form[]): AuthorityRow | null {
  if (members.some(({ names }) => names[0]?.rule.endsWith('acting-seat'))) return null;
  const sure = members.filter((form) => form.sure && form.rows.length === 1);
  const keys = new Set(sure.map((form) => form.rows[0]?.key));
  const row = keys.size === 1 ? sure[0]?.rows[0] : undefined;
  if (row === undefined) return null;
  const isOther =
    row.kind === 'PERSON' &&
    isNamesake(
      row,
      members.map(({ text }) => text),
    );
  return isOther ? null : row;
}

/** The fullest plain form: in the article's own script before any other, then the longest, then the most frequent. */
function chooseForm(language: 'zh' | 'en', members: readonly Form[]): Form {
  const rank = (form: Form): number => {
    const rule = form.names[0]?.rule ?? '';
    const own = /[A-Za-z]/.test(form.text[0] ?? '') === (language === 'en');
    const plain = !/^(?:zh\/side.*|en\/dateline|zh\/net-name|zh\/quoted-speaker)$/.test(rule);
    // 中共, not 中共当局: another name than that of its government comes first.
    const governing = form.kind === 'ORGANIZATION' && /(?:府|当局|官方)$/.test(form.text);
    return (
      (plain ? 1000 : 0) +
      (own ? 500 : 0) +
      (governing ? 0 : 100) +
      Math.min(form.text.length, 60) +
      Math.min(form.names.length, 9) / 10
    );
  };
  return [...members].sort(
    (a, b) => rank(b) - rank(a) || (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0),
  )[0] as Form;
}
