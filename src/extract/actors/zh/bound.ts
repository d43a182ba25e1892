// Whom a Chinese pronoun cannot mean by where it stands: who does it does it to another, since for the doer Chinese says 自己.

import { chineseParties } from '../../../language/zh/parties.ts';
import { doneTo, takesOfAnother } from '../../../language/zh/pronouns.ts';
import { bringsToAct, tellsOfItself, tellsOfOthers } from '../../../language/zh/syntax/verbs.ts';
import { beginningIn, spanAt, within } from '../../../model/sorted-spans.ts';
import type { Span } from '../../../model/span.ts';
import type { Mention } from '../../types.ts';
import type { Reading } from '../found.ts';
import type { Pointer } from '../pointers.ts';

/**
 * 李明|任命他为…: all whom its clause names before it; and 李明访问江州，|并向他…: the subject carried over from the clauses before.
 * `people` are the mentions of people.
 */
export function notMeant(reading: Reading, pointer: Pointer, people: readonly Mention[]): ReadonlySet<string> {
  const { lookup, source } = reading;
  const sentence = spanAt(source.sentences, pointer.start);
  if (sentence === undefined) return new Set();
  const until = { start: sentence.start, end: pointer.start };
  const lead = source.folded.slice(until.start, until.end);
  // 李明说：“她感染了我们。”: he does not speak of himself so.
  const quote = Math.max(lead.lastIndexOf('：“'), lead.lastIndexOf('：「'));
  if (quote >= 0 && !/[”」]/.test(lead.slice(quote))) {
    const [speaker] = within(people, { start: until.start, end: until.start + quote });
    if (speaker !== undefined) return new Set([speaker.actor]);
  }
  if (!isActedUpon(reading, pointer)) return new Set();
  // 法院|对她|开庭: none of those who try others.
  const tried = actsOfLaw.test(lookup.slice(pointer.end, pointer.end + 8));
  const officers = tried ? people.filter(({ phrase }) => isOfficer(lookup.slice(phrase.start, phrase.end))) : [];
  return new Set([...notOfClause(reading, pointer, people, sentence), ...officers.map(({ actor }) => actor)]);
}

const actsOfLaw =
  /^[^，。；]{0,4}(?:开庭|庭审|审|判|起诉|批捕|逮捕|拘|捕|抓|绑架|关押|带走|押|宣判|殴打|搜查|提讯|讯问)/;

function isOfficer(words: string): boolean {
  return chineseParties.officer.test(words);
}

/** All whom its clause names before it, or its subject. */
function notOfClause(
  reading: Reading,
  pointer: Pointer,
  people: readonly Mention[],
  sentence: Span,
): ReadonlySet<string> {
  const { lookup, source } = reading;
  const until = { start: sentence.start, end: pointer.start };
  const lead = source.folded.slice(until.start, until.end);
  const opening = Math.max(...['，', '；', '：', '“', '「', '。'].map((mark) => lead.lastIndexOf(mark)));
  const clause = { start: until.start + opening + 1, end: until.end };
  const own = within(people, clause);
  if (own.length > 0) return new Set(own.map(({ actor }) => actor));
  // 江州警方|将他带走: the clause has another subject.
  const [first] = beginningIn(reading.words, clause);
  if (first === undefined || !/^(?:v|d|ad|vd|c|p|TIME|PER)$/.test(first.tag)) return new Set();
  // 李明回国后，|被网民翻出他…: it is done to him.
  if (/^[被遭]/.test(lookup.slice(first.start, first.end))) return new Set();
  const [topic] = within(people, until);
  return new Set(topic === undefined ? [] : [topic.actor]);
}

function isActedUpon({ lookup, words }: Reading, { start, end }: Pointer): boolean {
  // 发现|了|她: the verb stands before the particle.
  const from = /[了过着]/.test(lookup[start - 1] ?? '') ? start - 1 : start;
  const before = beginningIn(words, { start: start - 7, end: from }).findLast((word) => word.end === from);
  if (before === undefined) return false;
  // 听取|他的汇报
  if (takesOfAnother.test(lookup.slice(before.start, before.end)) && lookup[end] === '的') return true;
  if (/^(?:的(?!逝|去|死|离|表|贡|批|指|评)|[父母妻丈儿女])/.test(lookup.slice(end, end + 2))) return false;
  const word = lookup.slice(before.start, before.end);
  if (doneTo.test(word) && !doneTo.test(lookup.slice(before.start - 1, before.end))) return false;
  if (before.tag === 'p' || doneTo.test(word)) return doneTo.test(word);
  if (!/^(?:v|vn)$/.test(before.tag)) return false;
  if (bringsToAct.has(word)) return true;
  // 李明以为|他|被骗: a clause of which he is the subject.
  const [next] = beginningIn(words, { start: end, end: end + 1 });
  const acts = next !== undefined && /^(?:v|d|ad|vd|p)$/.test(next.tag) && lookup[end] !== '为';
  return !acts && !tellsOfItself.has(word) && !tellsOfOthers.has(word);
}
