// Bodies that stand in a list beside bodies found: 江声基金会、新桥研究会和江口联盟; 新桥、Alder和江声, of which the list knows the first and the last.

import { formOf } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { noOrganizations } from '../../../language/zh/organization-words.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { hasSuffix, namesNoBody, sortOfBody, unnamedBody } from './bodies.ts';

const joint = /^(?:、|和|与|及|以及)$/;

/** Names beside those of `names`, which were found without the list. */
export function findBeside(reading: Reading, names: readonly FoundName[]): FoundName[] {
  const { lookup, words, closed, source } = reading;
  // A short form of a listed firm (小米) is none by itself, but beside another name.
  const bodies = names.filter(
    ({ kind, sure, weight, rows }) =>
      kind === 'ORGANIZATION' && ((sure && weight >= 45) || rows.some(({ type }) => type === 'company')),
  );
  const starts = new Map(bodies.map((name) => [name.start, name]));
  const ends = new Map(bodies.map((name) => [name.end, name]));
  const taken = coverage(names.filter(({ kind, weight }) => weight > 45 || (weight === 45 && kind !== 'PLACE')));
  const isClosed = coverage(closed);
  const found: FoundName[] = [];
  words.forEach((word, index) => {
    if (!joint.test(lookup.slice(word.start, word.end)) || !ends.has(word.start)) return;
    const item = itemFrom(index + 1);
    if (item === null || taken(item) || isClosed(item)) return;
    if (!standsInText(source.blocks, item.start, item.end)) return;
    const name: FoundName = {
      ...item,
      kind: 'ORGANIZATION',
      rule: 'zh/listed-beside',
      weight: 51,
      rows: [],
      sure: true,
    };
    found.push(name);
    ends.set(name.end, name);
  });
  return found;

  /** The words of a body from `first` on, up to its ending; or one word of a name that has a body behind it as well. */
  function itemFrom(first: number): { start: number; end: number } | null {
    const { start } = words[first] ?? { start: 0 };
    for (let at = first; at < first + 7; at++) {
      const word = words[at];
      if (word === undefined || (at > first && word.start !== words[at - 1]?.end) || !carried.test(word.tag))
        return null;
      const form = lookup.slice(start, word.end);
      const closes = isEnd(at);
      if (at === first && closes && isBetween(word, at)) return { start, end: word.end };
      if (ending.test(form) && form.length > 4 && closes && isBody(form)) return { start, end: word.end };
    }
    return null;
  }

  /** 华江、|Alder|和新桥: a name in one word, with a body behind the next joint. */
  function isBetween({ start, end, tag }: TaggedWord, at: number): boolean {
    const next = words[at + 1];
    const form = lookup.slice(start, end);
    if (next === undefined || !joint.test(lookup.slice(next.start, next.end)) || !starts.has(next.end)) return false;
    if (
      !/^(?:ORG|nz|nw)$/.test(tag) ||
      formOf(reading.authority, form)?.rows.some(({ kind }) => kind !== 'ORGANIZATION')
    )
      return false;
    return /^[A-Z][A-Za-z]{2,}$/.test(form) || (tag === 'ORG' && /^[\u3400-\u9fff]{2,6}$/.test(form));
  }

  /** No word of the name goes on behind it. */
  function isEnd(at: number): boolean {
    const next = words[at + 1];
    return next === undefined || next.start !== words[at]?.end || !/^(?:n|nz|nw|ORG|PER|LOC)$/.test(next.tag);
  }

  function isBody(form: string): boolean {
    return (
      hasSuffix(form) &&
      !noOrganizations.has(form) &&
      !sortOfBody.test(form) &&
      !unnamedBody.test(form) &&
      !namesNoBody.test(form) &&
      !/[的等其该本此各某多几]/.test(form)
    );
  }
}

const carried = /^(?:n|nz|nw|vn|an|a|b|LOC|ORG|s|m)$/;

/** Endings that tell of a body by themselves. */
const ending =
  /(?:委员会|协会|学会|总会|联合会|商会|工会|基金会|研究会|研究所|研究院|研究中心|联盟|同盟|大学|学院|医院|诊所|出版社|有限公司)$/;
