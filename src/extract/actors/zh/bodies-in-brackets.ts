// Bodies before a bracket that explains them: 公共安全处（Public Safety Division）, 和一加（OnePlus）.

import { formOf } from '../../../language/authority.ts';
import { organizationWords } from '../../../language/en/name-words.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { indexAt } from '../../../model/sorted-spans.ts';
import type { Reading } from '../found.ts';
import { unnamedBody } from './bodies.ts';
import { organizationHead } from './foreign.ts';
import { titleEndingAt } from './titles.ts';

/** The name before a bracket, and the tag of its last word. */
export interface Before {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** 公共安全处（Public Safety Division）: all the words of a body, which the bracket says is one. */
export function bodyBefore({ lookup, words, authority }: Reading, inner: string, open: number): Before | null {
  const index = indexAt(words, open - 1);
  const last = words[index]?.end === open ? words[index] : undefined;
  const ends = last !== undefined && bodyEnding.test(lookup.slice(last.start, open));
  if (
    !ends ||
    !(
      organizationHead.test(inner) ||
      inner.split(' ').some((word) => organizationWords.has(word)) ||
      /^[A-Z]{3,8}$/.test(inner)
    )
  )
    return null;
  let first = index;
  while (first > 0 && index - first < 7) {
    const [word, next] = [words[first - 1] as TaggedWord, words[first] as TaggedWord];
    const text = lookup.slice(word.start, word.end);
    if (
      word.end !== next.start ||
      (/^(?:PER|w|p|r|u|d|f|t|TIME|m|q)$/.test(word.tag) && !/^(?:第.{1,3}|[东西南北中]部|[东西南北]方)$/.test(text))
    )
      break;
    if (word.tag === 'c' && !(/^[和与及]$/.test(text) && words[first - 2]?.tag !== 'ORG')) break;
    if (beforeBody.test(text) || titleEndingAt(lookup, word.end, word.start) === word.start) break;
    if (word.tag === 'ORG' && next.tag !== 'n' && next.tag !== 'vn' && next.tag !== 'ad') break;
    first--;
  }
  while (first < index && /^(?:c|v|ad)$/.test(words[first]?.tag ?? '')) first++;
  const start = words[first]?.start ?? open;
  const form = lookup.slice(start, open);
  if (form.length < 4 || form.length > 24 || unnamedBody.test(form) || /^(?:离岸|空壳|母|子)/.test(form)) return null;
  // 加入|世界卫生组织（WHO）: the list knows what is meant.
  for (let at = start; at < open - 1; at++) {
    const known = formOf(authority, lookup.slice(at, open));
    if (known?.sure && known.rows[0]?.kind === 'ORGANIZATION') return null;
  }
  return { start, end: open, tag: 'ORG' };
}

/** 和一加（OnePlus）: what stands between the joint and the bracket, where the list knows the firm in it. */
export function firmBefore({ lookup, authority }: Reading, inner: string, open: number): Before | null {
  if (formOf(authority, inner)?.rows[0]?.type !== 'company') return null;
  const name = /(?<=^|[、，。：；“”（）和与及像])[\u3400-\u9fff]{2,5}$/.exec(
    lookup.slice(Math.max(0, open - 8), open),
  )?.[0];
  return name === undefined ? null : { start: open - name.length, end: open, tag: 'ORG' };
}

/** How the name of a body ends that common words make up. */
const bodyEnding =
  /(?:委员会|协会|学会|总会|联合会|商会|工会|基金会|研究所|研究院|研究中心|中心|联盟|同盟|联合|组织|办公室|学院|大学|局|处|署|司|小组|工作组|部门|计划署|理事会|论坛|公司|集团)$/;

/** What stands before the name of a body and is none of it. */
const beforeBody =
  /^(?:官媒|党媒|记者|官员|发言人|媒体|官方|当局|期间|方面|消息|新闻|报导|声明|文章|智库|机构|非营利|非政府|现任|时任|总部|旗下|下属|负责人|学者|专家|是|为|即|由|叫|名为|名叫|称为|等|据|根据|及其|成立|创立|创办|加入|隶属|担任)$/;

/** Alder Institute, Alder Consulting: the words of a body, where the form before the bracket is not built like a person's. */
export function isBodyInLatin(inner: string, form: string): boolean {
  if (organizationHead.test(inner)) return true;
  const last = inner.split(' ').at(-1) as string;
  return (
    last !== inner && form.length > 2 && !form.includes('·') && organizationWords.has(last) && !familyName.test(last)
  );
}

/** Words of bodies that are family names too. */
const familyName =
  /^(?:Church|House|Post|Steel|Banks?|Force|Guard|Press|Day|Hall|Stores|Chambers|Club|Front|Price|Cabinet|Board)$/;
