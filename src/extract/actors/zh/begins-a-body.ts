// What the tagger takes for a person where the article has a body of that name: 安岚 of 安岚央行 is a country, 华岚 of 华岚汽车 a firm.

import { isInstitution, placeSuffixes } from '../../../language/zh/organization-words.ts';
import type { FoundName, Reading } from '../found.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

/** People without an office who are called as a body begins, as what that body tells them to be. */
export function withBeginnings({ lookup }: Reading, names: readonly FoundName[]): FoundName[] {
  const bodies = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind !== 'ORGANIZATION') continue;
    const body = textOf(name);
    const known = bodies.get(body.slice(0, 2));
    if (known === undefined) bodies.set(body.slice(0, 2), new Set([body]));
    else known.add(body);
  }
  const isPerson = new Set<string>();
  for (const name of names) if (name.kind === 'PERSON' && hasOffice(name)) isPerson.add(textOf(name));
  const kinds = new Map<string, FoundName['kind']>();
  const changed = new Map<number, FoundName['kind']>();
  const read = names.map((name) => {
    if (name.kind !== 'PERSON' || name.rows.length > 0 || !fromTagger.test(name.rule)) return name;
    const form = textOf(name);
    if (isPerson.has(form) || form.includes('·')) return name;
    const kind = kinds.get(form) ?? kindOf(form);
    kinds.set(form, kind);
    if (kind === 'PERSON') return name;
    changed.set(name.start, kind);
    return { ...name, kind };
  });
  return read.map((name) => {
    const kind = name.alias === undefined ? undefined : changed.get(name.alias);
    return kind === undefined ? name : { ...name, kind };
  });

  function kindOf(form: string): FoundName['kind'] {
    for (const body of bodies.get(form.slice(0, 2)) ?? []) {
      const rest = body.startsWith(form) ? body.slice(form.length) : '';
      if (rest.length < 2 || ofPeople.test(rest)) continue;
      if (isInstitution(rest) || ofStates.test(rest)) return 'PLACE';
      if (ofFirms.test(rest)) return 'ORGANIZATION';
    }
    return 'PERSON';
  }

  /** 总理安岚, 安岚先生. */
  function hasOffice({ start, end }: FoundName): boolean {
    return titleEndingAt(lookup, start) >= 0 || titleStartingAt(lookup, end) >= 0;
  }

  function textOf({ start, end }: FoundName): string {
    return lookup.slice(start, end);
  }
}

const fromTagger = /^(?:zh\/tagged-person|any\/repeated|zh\/name-in-brackets)$/;

/** What is called by a person. */
const ofPeople = /^(?:工作室|办公室|团队|内阁|集团$|家族|基金|图书馆|纪念馆|研究院|律师|诊所|乐队|乐团|派|通过|旗下)/;

/** What states and towns have. */
const ofStates = new RegExp(
  `^(?:(?:${placeSuffixes.filter((suffix) => suffix.length === 1 || suffix === '群岛').join('|')})|政府$|央行$|军方$|海警|外交部|国防部)`,
);

/** How firms go on. */
const ofFirms = /^(?:汽车|科技|生命|能源|影业|电子|证券|药业|评级)|(?<!唱片|家族)公司$/;
