// Names from the tagger: which of its words name somebody, by the words beside them and the rest of the article. How each is mended: mend-*.ts.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { namedAfterPeople, noGivenSigns } from '../../../language/zh/names.ts';
import { placeSuffixes } from '../../../language/zh/organization-words.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { mendOrganization, splitPair } from './mend-organization.ts';
import { mendPerson } from './mend-person.ts';
import { isPartOfPlace, mendPlace } from './mend-place.ts';
import { gluedSurname, isChineseName, personShape } from './person-shape.ts';
import { endsLikeNone, isCalledLikePlace, memberFrom, officer, officerIn, residentIn } from './tagged-bodies.ts';
import { titleEndingAt } from './titles.ts';

export function findTagged(reading: Reading): FoundName[] {
  const isClosed = coverage(reading.closed);
  const common = commonWords(reading);
  const people = countForms(reading, /^PER$/);
  const placesToo = countForms(reading, /^LOC$/);
  const bodies = countForms(reading, /^ORG$/);
  const verbs = countForms(reading, /^(?:v|vn|d|p|ad)$/);
  const times = new Map<string, number>();
  return reading.words.flatMap((word, index) => {
    if (isClosed(word)) return [];
    // 王一苇 … 王称: a bare surname with its predicate, where the article has a full name of that surname.
    const form = reading.lookup.slice(word.start, word.end);
    const titledWhole = form.length === 3 && titleEndingAt(reading.lookup, word.start) >= 0;
    if (word.tag === 'PER' && gluedSurname.test(form) && !titledWhole) {
      const bearer = [...people.keys()].some(
        (name) => name.length === 3 && name[0] === form[0] && !gluedSurname.test(name),
      );
      if (bearer) return [];
    }
    const next = reading.words[index + 1];
    // 牛角礁: an ending of places, or a form that the tagger takes for a place elsewhere in the article.
    if (
      word.tag === 'PER' &&
      (/礁$|^.{3,}海$/.test(form) ||
        ((placesToo.get(form) ?? 0) >= (people.get(form) ?? 0) &&
          /[村镇里岛湾]$/.test(form) &&
          titleEndingAt(reading.lookup, word.start) < 0))
    )
      return mendPlace(reading, word);
    // 罗兰克林|新桥投信: the tagger takes the beginning of a firm for a person.
    if (word.tag === 'PER' && next?.tag === 'ORG' && isFirmOf(word, next))
      return [
        {
          start: word.start,
          end: next.end,
          kind: 'ORGANIZATION',
          rule: 'zh/tagged-organization',
          weight: 55,
          rows: [],
          sure: true,
        },
      ];
    if (word.tag === 'PER' && (common.has(form) || isSurnameAndVerb(form) || isSurnameAndMore(form))) return [];
    // 布朗|诊所, 罗兰|直升机: what is called by somebody.
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
    // 林志远|律师|楼, 江蓝|新能源
    const firm =
      word.tag === 'PER' ? (firmBehind.exec(reading.lookup.slice(word.end, word.end + 6))?.[0].length ?? 0) : 0;
    if (firm > 0 && (firm === 3 || isFirmLike(word, form)) && (firm === 3 || next?.end === word.end + firm))
      return mendOrganization(reading, { ...word, end: word.end + firm }, index);
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
      const end = endOfPlace(word, next, reading.words[index + 2]);
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

  /** Two signs, or a foreign name, with no office before. */
  function isFirmLike({ start }: TaggedWord, form: string): boolean {
    const nameless = form.length === 2 || personShape(form) === 'FOREIGN';
    return nameless && formOf(reading.authority, form) === null && titleEndingAt(reading.lookup, start) < 0;
  }

  /** A foreign name with a firm of an unknown name right behind it, and no office before. */
  function isFirmOf({ start, end }: TaggedWord, next: TaggedWord): boolean {
    const firm = reading.lookup.slice(next.start, next.end);
    return (
      next.start === end &&
      personShape(reading.lookup.slice(start, end)) === 'FOREIGN' &&
      /(?:投信|投顾|证券|资产管理|资本|基金|保险|银行|药厂|制药|航空|律师事务所|研究所|基金会|协会|学会|联盟|公司|集团|大学|学院|医院|中心|俱乐部)$/.test(
        firm,
      ) &&
      formOf(reading.authority, firm) === null &&
      (longestForm(reading.authority, firm, 0)?.end ?? 0) < 2 &&
      titleEndingAt(reading.lookup, start) < 0
    );
  }

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
  function endOfPlace({ start, end }: TaggedWord, next: TaggedWord | undefined, after: TaggedWord | undefined): number {
    if (next?.start !== end) return end;
    // 江州|卫星|发射场
    if (after?.start === next.end && isPartOfPlace(reading, start, end, after.end)) return after.end;
    return isPartOfPlace(reading, start, end, next.end) ? next.end : end;
  }

  function timesOf(form: string): number {
    const known = times.get(form) ?? reading.lookup.split(form).length - 1;
    times.set(form, known);
    return known;
  }

  /** 林志|远 once, where 林志远 is named elsewhere and stands here too. */
  function wholeName(start: number, form: string): string {
    // 田岛克|二 too, where 田岛克二 is.
    if (form.length === 2 ? !isChineseName(form) : personShape(form) !== 'JAPANESE') return form;
    const longer = reading.lookup.slice(start, start + form.length + 1);
    // 林志|和胸部中弹: wherever the two signs stand, the third is behind them.
    if (people.has(longer) && timesOf(form) === timesOf(longer)) return longer;
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

/** What a firm is in, right behind what the tagger takes for a person. */
const firmBehind =
  /^(?:律师[楼行](?![业为走动])|会(?=总干事|主席|会长|理事长|秘书长|发言人|创办人)|投顾|投信|商银|金控|人寿|财险|证券|资本|创投|新能源|新材料|半导体|生物|生技|制药|药业|科技|电子|光电|智能|影业|影视|传媒|海运|航运|物流|航空|汽车|重工|化工|地产|置业|控股|集团|实业|国际)/;

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
