// Names from the tagger, mended: titles, places and verbs glued to a name are cut off, what is no name is dropped.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import {
  afterNames,
  compoundSurnames,
  namedAfterPeople,
  noGivenSigns,
  noPersons,
  surnameFollowers,
  transliterationCharacters,
} from '../../../language/zh/names.ts';
import { placeSuffixes } from '../../../language/zh/organization-words.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { endOfTitle } from './glued.ts';
import { mendOrganization, splitPair } from './mend-organization.ts';
import { isPartOfPlace, mendPlace } from './mend-place.ts';
import { isChineseName, isDoubtful, personShape, surnameOf } from './person-shape.ts';
import { endsLikeNone, isCalledLikePlace, memberFrom, officer, officerIn, residentIn } from './tagged-bodies.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

export function findTagged(reading: Reading): FoundName[] {
  const isClosed = coverage(reading.closed);
  const common = commonWords(reading);
  const people = countForms(reading, /^PER$/);
  const placesToo = countForms(reading, /^LOC$/);
  const bodies = countForms(reading, /^ORG$/);
  const verbs = countForms(reading, /^(?:v|vn|d|p|ad)$/);
  return reading.words.flatMap((word, index) => {
    if (isClosed(word)) return [];
    // 王百羽 … 王称: a bare surname with its predicate, where the article has a full name of that surname.
    const form = reading.lookup.slice(word.start, word.end);
    if (word.tag === 'PER' && gluedSurname.test(form)) {
      const bearer = [...people.keys()].some(
        (name) => name.length === 3 && name[0] === form[0] && !gluedSurname.test(name),
      );
      if (bearer) return [];
    }
    // 牛角礁: an ending of places, or a form that the tagger takes for a place elsewhere in the article.
    if (
      word.tag === 'PER' &&
      (/礁$|^.{3,}海$/.test(form) ||
        ((placesToo.get(form) ?? 0) >= (people.get(form) ?? 0) &&
          /[村镇里岛湾]$/.test(form) &&
          titleEndingAt(reading.lookup, word.start) < 0))
    )
      return mendPlace(reading, word);
    if (word.tag === 'PER' && (common.has(form) || isSurnameAndVerb(form) || isSurnameAndMore(form))) return [];
    // 布朗|诊所, 罗兰|直升机: what is called by somebody.
    const next = reading.words[index + 1];
    if (
      word.tag === 'PER' &&
      next?.start === word.end &&
      namedAfterPeople.has(reading.lookup.slice(next.start, next.end)) &&
      titleEndingAt(reading.lookup, word.start) < 0
    )
      return [];
    // 中国|恒星: nobody is called by a country and two signs without an office between.
    const before = reading.words[index - 1];
    if (
      word.tag === 'PER' &&
      form.length === 2 &&
      before?.end === word.start &&
      reading.lookup.slice(before.start, before.end) === '中国'
    )
      return [
        {
          start: before.start,
          end: word.end,
          kind: 'ORGANIZATION',
          rule: 'zh/tagged-organization',
          weight: 51,
          rows: [],
          sure: true,
        },
      ];
    if (word.tag === 'PER')
      return mendPerson(reading, { ...word, end: word.start + wholeName(word.start, withoutGlued(form)).length });
    // 沈阳|青石国际机场, 江州|湾区: what bears its city.
    const city =
      word.tag === 'LOC' && /机场$|^(?:湾区|都会区)$/.test(form) && before?.tag === 'LOC' && before.end === word.start;
    if (city) return mendPlace(reading, { ...word, start: before.start });
    if (word.tag === 'LOC' && before !== undefined && isCalledLikePlace(reading, before, word))
      return [officer(before.start, word.end)];
    // 江北监狱, 青石派出所: the ending tells that a body is called so.
    if (word.tag === 'LOC' && form.length > 3 && bodyLikePlace.test(form))
      return mendOrganization(reading, word, index);
    // 北|罗兰城: a part of a foreign town that is a town of its own.
    if (word.tag === 'LOC' && before?.tag === 'f' && before.end === word.start && isTownOfItsOwn(before.start, word))
      return [
        {
          start: before.start,
          end: word.end,
          kind: 'PLACE',
          rule: 'zh/tagged-place',
          weight: 50,
          rows: [],
          sure: true,
        },
      ];
    if (word.tag === 'LOC') {
      const end = endOfPlace(word, next);
      const part = end === word.end && next?.start === end && next.tag === 'n' && placesToo.get(form) === 1;
      return mendPlace(reading, { ...word, end }).filter(
        (name) => !part || name.end < end || !isPartOfLonger(name, next),
      );
    }
    if (word.tag === 'ORG') {
      // 杨森 of two signs: a short form of a firm in the list, and a person where the tagger sees one.
      const named = officerIn(reading, word, people);
      if (named !== null)
        return [...mendOrganization(reading, { ...word, end: named.title }, index), officer(named.start, word.end)];
      const at = memberFrom(reading.lookup, word);
      if (at > 0) return [...mendOrganization(reading, { ...word, end: at }, index), officer(at, word.end)];
      const resident = residentIn(reading, word);
      if (resident > 0) return [officer(resident, word.end)];
      return splitPair(reading, word)
        .flatMap((part) => mendOrganization(reading, part, index))
        .filter((name) => (bodies.get(form) ?? 0) > 1 || !endsLikeNone(reading, name));
    }
    return [];
  });

  /** 西|罗兰城 in 罗兰州, but not 以西|罗兰城 or 向西|罗兰城. */
  function isTownOfItsOwn(start: number, { start: at, end }: TaggedWord): boolean {
    const [town] = formOf(reading.authority, reading.lookup.slice(at, end))?.rows ?? [];
    return (
      at - start === 1 &&
      /[东西南北]/.test(reading.lookup[start] as string) &&
      !/[以之向往朝偏东西南北]/.test(reading.lookup[start - 1] ?? '') &&
      town?.type === 'city' &&
      !/^(?:CN|TW|HK|JP|KR)$/.test(town.country ?? 'CN')
    );
  }

  /** 青石|智慧, 江口|凹陷: no known place, with a noun behind it that makes something else of it. */
  function isPartOfLonger({ start, end, rule }: FoundName, next: TaggedWord): boolean {
    const form = reading.lookup.slice(start, end);
    return (
      rule === 'zh/tagged-place' &&
      formOf(reading.authority, form) === null &&
      !placeSuffixes.some((suffix) => form.endsWith(suffix)) &&
      !/^(?:人|居民|国家|民众|村民|市民|当地|附近|方面|一带|全境|访民|律师|法轮功)/.test(
        reading.lookup.slice(next.start, next.end),
      )
    );
  }

  /** 罗兰|峡谷, 江州|火车站: the noun after the place that says what it is. */
  function endOfPlace({ start, end }: TaggedWord, next: TaggedWord | undefined): number {
    if (next?.start !== end || !isPartOfPlace(reading, start, end, next.end)) return end;
    return next.end;
  }

  /** 林志|远 once, where 林志远 is named elsewhere and stands here too. */
  function wholeName(start: number, form: string): string {
    if (form.length !== 2 || !isChineseName(form)) return form;
    const longer = reading.lookup.slice(start, start + 3);
    return (people.get(longer) ?? 0) > (people.get(form) ?? 0) ? longer : form;
  }

  /** 孙立国 or 孙立分析 once, where 孙立 is named more often: what is after the name is none of it. */
  function withoutGlued(form: string): string {
    for (const length of [3, 2]) {
      const short = form.slice(0, length);
      if (length >= form.length || form.length > 5 || !isChineseName(short)) continue;
      if ((people.get(short) ?? 0) > (people.get(form) ?? 0)) return short;
    }
    return form;
  }

  /** 林失联, 林所 (携带) beside a 林文远: a surname and what no given name has; 林王 (二人) beside a 王明 as well: two surnames. */
  function isSurnameAndMore(form: string): boolean {
    if (form.length < 2 || form.length > 3 || (people.get(form) ?? 0) > 1 || !isSurname(form[0] as string, form))
      return false;
    if ([...form.slice(1)].some((sign) => noGivenSigns.has(sign))) return true;
    return form.length === 2 && isSurname(form[1] as string, form);
  }

  /** True for the first sign of the name of somebody else in the article. */
  function isSurname(sign: string, form: string): boolean {
    return [...people.keys()].some(
      (name) => name !== form && name[0] === sign && name.length === 3 && isChineseName(name),
    );
  }

  /** 林汇报 where the article has a 林文远 and the word 汇报: a bare surname and a verb. */
  function isSurnameAndVerb(form: string): boolean {
    if (form.length < 2 || form.length > 3 || (people.get(form) ?? 0) > 2 || !verbs.has(form.slice(1))) return false;
    return [...people.keys()].some(
      (name) => name !== form && name.length < 4 && name[0] === form[0] && isChineseName(name),
    );
  }
}

/** Endings of bodies that are never those of a place. */
const bodyLikePlace =
  /(?:监狱|看守所|拘留所|戒毒所|劳教所|洗脑班|医院|大学|学院|中学|小学|派出所|公安局|警察局|警署|分局|法院|检察院|支队|大队|公司|集团|研究院|研究所|基金会|协会|居委会|村委会|街道办|管委会|政府|银行|电视台)$/;

/** The forms of words of these tags, each with how often it stands in the article. */
function countForms({ lookup, words }: Reading, tags: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tag, start, end } of words) {
    if (!tags.test(tag)) continue;
    const form = lookup.slice(start, end);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** Words that the tagger takes for a person here and for a common word more often elsewhere in the article (龙卷风). */
function commonWords({ lookup, words }: Reading): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { tag, start, end } of words) {
    const vote = tag === 'PER' ? -1 : /^(?:n|v|vn|a|an|d|t)$/.test(tag) ? 1 : 0;
    if (vote === 0) continue;
    const form = lookup.slice(start, end);
    balance.set(form, (balance.get(form) ?? 0) + vote);
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([form]) => form));
}

/** A surname with the beginning of the predicate after it. */
export const gluedSurname = /^[\u3400-\u9fff][续称指说任表认曾则已亦也又再在将被向对与和获因自仍均于以](?:.)?$/;

const han = /^[\u3400-\u9fff·-]+$/;

/** `总统拜登`, `拜登总统`, `新华社布林肯` → the name alone. */
function mendPerson({ lookup, authority, words }: Reading, word: TaggedWord): FoundName[] {
  let { start, end } = word;
  if (!han.test(lookup.slice(start, end)) || /[姓法案]$/.test(lookup.slice(start, end))) return [];
  if (noPersons.has(lookup.slice(start, end)) || noPerson.test(lookup.slice(start, end))) return [];
  const isListed = (text: string) => formOf(authority, text) !== null;
  // 处|长孙明远: the sign that ends a title begins no name.
  const ofTitle = titleEndingAt(lookup, start + 1);
  if (ofTitle >= 0 && ofTitle < start && end - start > 2 && isChineseName(lookup.slice(start + 1, end))) start++;
  // 自|罗兰·布朗: a preposition before a name with a dot.
  if (lookup.slice(start, end).includes('·') && /[自据由被把跟与向从是]/.test(lookup[start] as string)) start++;
  // 任|政助: the beginning of a title after its verb.
  if (end - start === 2 && titleStartsIn(lookup, start + 1, end)) return [];
  const known = formOf(authority, lookup.slice(start, end));
  const named =
    known !== null && !known.sure && isChineseName(lookup.slice(start, end)) && !isDoubtful(lookup[start] as string);
  // 青石|部长 bears the name of a town.
  const titled = known?.rows[0]?.type !== 'country' && titleStartingAt(lookup, end) > 0;
  if (known !== null && known.rows[0]?.kind !== 'PERSON' && !named && !titled) return [];
  if (known === null) {
    // A place or an organization glued before the name, then a title.
    const front = longestForm(authority, lookup, start);
    if (front !== null && front.end < end - 1 && front.form.sure) {
      const kind = front.form.rows[0]?.kind;
      if (kind === 'PERSON')
        end = mayGoOn(lookup.slice(start, end), lookup.slice(front.end, end), isListed) ? end : front.end;
      else if (front.end - start > 1 && end - front.end >= 2) start = front.end;
    }
    // 克里|通电话: a known name with the verb after it, but not 林志|远.
    const shorter = end - start > 2 ? formOf(authority, lookup.slice(start, end - 1)) : null;
    const whole =
      end - start === 3 && isChineseName(lookup.slice(start, end)) && !isAfterName(lookup[end - 1] as string);
    if (shorter?.sure && shorter.rows[0]?.kind === 'PERSON' && !whole) end--;
    const titleEnd = endOfTitle(lookup, start, end);
    if (titleEnd > start) start = titleEnd;
    for (let at = start + 1; at < end; at++) {
      if (titleStartingAt(lookup, at) === end && at - start > 1) end = at;
    }
  }
  // 董宏案: the case of 董宏.
  if (end - start > 2 && /[案号]/.test(lookup[end - 1] as string)) end--;
  // 、施德|来、: a list of names, where the tagger leaves the last sign out.
  if (
    end - start === 2 &&
    /[、，：]/.test(lookup[start - 1] ?? '') &&
    /^[\u3400-\u9fff][、和及等]/.test(lookup.slice(end, end + 2))
  )
    if (surnameOf(lookup.slice(start, end)) !== '' && !/[和与及等]/.test(lookup[end] ?? '')) end++;
  if (end - start === 2 && endsAfter({ lookup, words }, start, end)) end++;
  const form = lookup.slice(start, end);
  // A foreign name is not that long without a dot between its parts.
  if (form.length > 8 && !form.includes('·')) return [];
  if (form.length > 7 && personShape(form) === null) return [];
  if (form.length < 2 || form.endsWith('姓') || isSurnameAndWord(words, lookup, form)) return [];
  const shape = personShape(form);
  const suffixed = titleStartingAt(lookup, start + 1) === end && surnameOf(form) !== '';
  if (shape === null && !suffixed) {
    // One sign more than a name has: a verb or a particle glued on (黎颖瑜续).
    if (form.length === 4 && surnameOf(form) !== '' && afterNames.has(form[3] as string)) end--;
    else if (titleEndingAt(lookup, start) < 0 || form.length > 6 || !mostlyForeign(form)) return [];
  }
  return [{ start, end, kind: 'PERSON', rule: 'zh/tagged-person', weight: 50, rows: [], sure: true }];
}

/** 克里|斯多福诺兰 is one name, 拜登|普京 are two. */
function mayGoOn(form: string, rest: string, known: (form: string) => boolean): boolean {
  return form.includes('·') || (form.length > 4 && personShape(form) === 'FOREIGN' && !known(rest));
}

/** A sign that rather begins what follows a name than ends one. */
function isAfterName(sign: string): boolean {
  return afterNames.has(sign) || noGivenSigns.has(sign);
}

/**
 * 林志|远认为, 主任林志|远，: the tagger leaves the last sign of a name out, where nothing else can stand between the name and a verb
 * of saying or the end of the clause; or where the two signs never stand without it.
 */
function endsAfter({ lookup, words }: Pick<Reading, 'lookup' | 'words'>, start: number, end: number): boolean {
  const form = lookup.slice(start, end);
  const sign = lookup[end] ?? '';
  if (!isChineseName(form) || isDoubtful(form) || compoundSurnames.has(form) || !/[\u3400-\u9fff]/.test(sign))
    return false;
  const word = spanAt(words, end);
  if (word?.start !== end || word.end !== end + 1 || /^(?:[wpcu]|PER|LOC|ORG|TIME)$/.test(word.tag)) return false;
  if (noGivenSigns.has(sign)) return false;
  if (saysNext.test(lookup.slice(end + 1, end + 4)))
    return !mayPrecedeVerb.has(sign) && titleStartingAt(lookup, end) < 0;
  if (isAfterName(sign) || titleStartingAt(lookup, end) > 0 || /[案家们等所人方处某姓氏父母妻夫子女]/.test(sign))
    return false;
  if (/^[，。、；：）]/.test(lookup.slice(end + 1, end + 2)) && titleEndingAt(lookup, start) >= 0) return true;
  const [two, three] = [form, form + sign].map((name) => lookup.split(name).length);
  return two === three && (two as number) > 2;
}

const saysNext = /^(?:表示|说(?![明法服])|称(?![号呼为])|认为|指出|透露|强调|告诉|坦言|回应|批评|质疑|分析)/;

/** Adverbs and verbs of one sign that stand between a name and a verb of saying. */
const mayPrecedeVerb: ReadonlySet<string> = new Set(
  '也则还又再就都却曾已均亦便仍才将并未不没应可能会要自先后更只常总也续被向对据所来去是有的说称指问答'.split(''),
);

/** Countries by their letters (韩美日), the press of a place (陆媒), those around a person (陈家人, 陈母), and peoples (邹族人). */
const noPerson =
  /^[美中台日韩朝俄英法德印澳加欧]{2,4}$|^[秦汉魏晋隋唐宋元明清楚]军$|(?:媒|阵营|家人|家军|一事|[^高]族人?)$|^.[氏父母男女家邻]$|^.[男女]子$|^习(?:家|派|团队)/;

/** `王在`, `王称` where the article names a 王百羽: a bare surname and the word after it (`findSurnames` reads these). */
function isSurnameAndWord(words: readonly TaggedWord[], lookup: string, form: string): boolean {
  if (form.length !== 2 || !surnameFollowers.has(form[1] as string)) return false;
  return words.some(
    ({ tag, start, end }) =>
      tag === 'PER' && end - start === 3 && lookup[start] === form[0] && han.test(lookup.slice(start, end)),
  );
}

/** A title of two signs or more that begins at `at` and goes on past the word. */
function titleStartsIn(lookup: string, at: number, end: number): boolean {
  for (let stop = end + 1; stop <= end + 2; stop++)
    if (titleEndingAt(lookup, stop, at) === at && stop - at > 1) return true;
  return false;
}

function mostlyForeign(form: string): boolean {
  const foreign = [...form].filter((character) => transliterationCharacters.has(character)).length;
  return form.length > 1 && foreign >= form.length - 1;
}
