// A person's name from the tagger, mended: titles, places and verbs glued to it are cut off; what is no name gives none.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import {
  afterNames,
  compoundSurnames,
  gluedWords,
  noGivenSigns,
  noPersons,
  surnameFollowers,
  transliterationCharacters,
} from '../../../language/zh/names.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import type { FoundName, Reading } from '../found.ts';
import { endOfTitle } from './glued.ts';
import { isChineseName, isDoubtful, personShape, surnameOf } from './person-shape.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

const han = /^[\u3400-\u9fff·-]+$/;

/** `总统拜登`, `拜登总统`, `新华社布林肯` → the name alone. */
export function mendPerson({ lookup, authority, words }: Reading, word: TaggedWord): FoundName[] {
  let { start, end } = word;
  if (!han.test(lookup.slice(start, end)) || /[姓法案]$/.test(lookup.slice(start, end))) return [];
  if (noPersons.has(lookup.slice(start, end)) || noPerson.test(lookup.slice(start, end))) return [];
  // 江口|大 of the listed 江口大: the tagger cut the name of a place.
  const place = longestForm(authority, lookup, start);
  if (place !== null && place.end > end && place.form.sure && place.form.rows[0]?.kind === 'PLACE') return [];
  // 拿|督斯里罗兰: what the tagger makes of a Malaysian honour belongs not to the name.
  start += /^(?:拿?督斯里|拿督|丹斯里|拿汀(?:斯里)?)(?=..)/.exec(lookup.slice(start, end))?.[0].length ?? 0;
  // 姓|陈巴士车长: who is only called by a surname.
  if (lookup[start - 1] === '姓' || lookup[start] === '姓') return [];
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
  // 市民|江口, called like a place.
  const ordinary =
    known?.rows[0]?.type !== 'country' && ordinaryBefore.test(lookup.slice(Math.max(0, start - 3), start));
  if (known !== null && known.rows[0]?.kind !== 'PERSON' && !named && !titled && !ordinary) return [];
  if (known === null) {
    // A place or an organization glued before the name, then a title.
    const front = longestForm(authority, lookup, start);
    // 林郑|民望: two surnames are the whole of what a married woman is called.
    const married = front !== null && front.end - start === 2 && surnameOf(lookup.slice(start + 1, end)) !== '';
    if (front !== null && (front.end < end - 1 || (married && front.end < end)) && front.form.sure) {
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
  // 李官|续, 何太|指: a surname and what somebody is, as Hong Kong papers call judges and women, with the word after it.
  if (end - start === 3 && /[官太生]/.test(lookup[start + 1] ?? '') && isAfterName(lookup[end - 1] as string)) end--;
  if (endsInWord(lookup, start, end)) end--;
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
  end += signBeforeCase({ lookup, words }, start, end) + signBeforeRank({ lookup, words }, start, end);
  // 罗兰|准将 in 罗兰准|将, 林志|为化名
  const rank = /^(?:[准上中少大]将|[上中少大]校|[上中少]尉)/.test(lookup.slice(end - 1, end + 1));
  if (end - start > 2 && (rank || (lookup[end - 1] === '为' && /^(?:化名|首|例|主)/.test(lookup.slice(end, end + 2)))))
    end--;
  const form = lookup.slice(start, end);
  // A foreign name is not that long without a dot between its parts.
  if (form.length > 8 && !form.includes('·')) return [];
  if (form.length > 7 && personShape(form) === null) return [];
  if (form.length < 2 || form.endsWith('姓') || isSurnameAndWord(words, lookup, form)) return [];
  const shape = personShape(form);
  const suffixed = titleStartingAt(lookup, start + 1) === end && surnameOf(form) !== '';
  if (shape === null && !suffixed) {
    // One sign more than a name has: a verb or a particle glued on (黎颖瑜续).
    // 主席林志远育|有: but not 陈方安生, of two surnames.
    const one =
      isTitledByOther(lookup, start) &&
      surnameOf(form).length === 1 &&
      surnameOf(form.slice(1)) === '' &&
      !isDoubtful(form);
    if (form.length === 4 && surnameOf(form) !== '' && (one || afterNames.has(form[3] as string))) end--;
    else if (titleEndingAt(lookup, start) < 0 || form.length > 6 || !mostlyForeign(form)) return [];
  }
  // 向|江口罗|方向推进, 罗兰国北部|卡尔巴: where something goes or lies.
  if (
    shape === 'FOREIGN' &&
    known === null &&
    (whereabouts.test(lookup.slice(end, end + 3)) || isInPlace(lookup, start, end)) &&
    titleEndingAt(lookup, start) < 0
  )
    return [{ start, end, kind: 'PLACE', rule: 'zh/tagged-place', weight: 50, rows: [], sure: true }];
  return [{ start, end, kind: 'PERSON', rule: 'zh/tagged-person', weight: 50, rows: [], sure: true }];
}

/** Whose name stands right behind what they are. */
const ordinaryBefore =
  /(?:市民|居民|村民|难民|学生|教师|老师|司机|工人|商人|店主|老板|律师|医生|护士|士兵|分析师|研究员|教授|受访者|目击者)$/;

/** What stands behind a place. */
const whereabouts =
  /^(?:方向|附近|一带|以[东西南北]|地区|境内|郊[外区]|市[区郊中]|机场|港口|前线|当地|[省市县镇村州郡岛区]的?)/;

/** 罗兰国北部|卡尔巴, 抵达|卡尔巴, 布朗州|卡尔巴, but not 罗兰国|卡尔巴说. */
function isInPlace(lookup: string, start: number, end: number): boolean {
  const before = lookup.slice(Math.max(0, start - 4), start);
  if (/(?:[东西南北中]部|首都|首府|城市|小镇|城镇|港口|位于|(?:抵|到)达|飞抵|途经)$/.test(before)) return true;
  return /..州$/.test(before)
    ? !saysNext.test(lookup.slice(end, end + 3))
    : /..国$/.test(before) && lookup[end] === '的';
}

/** An office of two signs or more; who reports is told by the byline. */
function isTitledByOther(lookup: string, start: number): boolean {
  const title = titleEndingAt(lookup, start);
  return title >= 0 && start - title > 1 && !/(?:记者|编辑|编译)$/.test(lookup.slice(title, start));
}

/** 克里|斯多福诺兰 is one name, 拜登|普京 are two. */
function mayGoOn(form: string, rest: string, known: (form: string) => boolean): boolean {
  return form.includes('·') || (form.length > 4 && personShape(form) === 'FOREIGN' && !known(rest));
}

/** 林志|公开说, where the article has no 林志公 else. */
export function endsInWord(lookup: string, start: number, end: number): boolean {
  const form = lookup.slice(start, end);
  return gluedWords.test(lookup.slice(end - 1, end + 2)) && lookup.indexOf(form) === lookup.lastIndexOf(form);
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
  if (sign === '时') return neverAlone();
  const word = spanAt(words, end);
  if (word?.start !== end || word.end !== end + 1 || /^(?:[wpcu]|PER|LOC|ORG|TIME)$/.test(word.tag)) return false;
  if (noGivenSigns.has(sign)) return false;
  if (saysNext.test(lookup.slice(end + 1, end + 4)))
    return !mayPrecedeVerb.has(sign) && titleStartingAt(lookup, end) < 0;
  if (isAfterName(sign) || titleStartingAt(lookup, end) > 0 || /[案家们等所人方处某姓氏父母妻夫子女]/.test(sign))
    return false;
  if (/^[，。、；：）]/.test(lookup.slice(end + 1, end + 2)) && titleEndingAt(lookup, start) >= 0) return true;
  // 发言人徐贵|相在记者会上说
  if (/^[在于则昨今周]/.test(lookup.slice(end + 1, end + 2)) && isTitledByOther(lookup, start))
    return !mayPrecedeVerb.has(sign) && /^(?:n|nz|nw|d|v|a|f|nr)$/.test(word.tag) && titleStartingAt(lookup, end) < 0;
  return neverAlone();

  function neverAlone(): boolean {
    const [two, three] = [form, form + sign].map((name) => lookup.split(name).length);
    return two === three && (two as number) > (sign === '时' ? 4 : 2);
  }
}

/** 林志|远案: the sign that the tagger gives to the case; 血案 and 此案 are words of their own. */
function signBeforeCase({ lookup, words }: Pick<Reading, 'lookup' | 'words'>, start: number, end: number): number {
  const word = spanAt(words, end);
  const next = word?.start === end && word.end === end + 2 ? lookup.slice(end, word.end) : '';
  return next.endsWith('案') && !sortOfCase.test(next) && isChineseName(lookup.slice(start, end)) ? 1 : 0;
}

const sortOfCase =
  /^[血命惨冤错大要本此该个弊贪骗刑民提方议法档答图草预文立办破报备作涉悬疑奇窃盗劫杀奸窝串旧新前后同另某全罪黑专两多一二三到发犯结查审翻投归销撤并告定转接的]案/;

/** 奈|温少将: a sign of a foreign name that the tagger leaves to the rank behind it. */
function signBeforeRank({ lookup, words }: Pick<Reading, 'lookup' | 'words'>, start: number, end: number): number {
  const word = spanAt(words, end);
  if (word?.start !== end || word.end !== end + 1 || !transliterationCharacters.has(lookup[end] as string)) return 0;
  const form = lookup.slice(start, end + 1);
  return !afterNames.has(lookup[end] as string) &&
    /^[大上中少准][将校尉]|^(?:将军|元帅|司令)/.test(lookup.slice(end + 1, end + 3)) &&
    personShape(form) !== null
    ? 1
    : 0;
}

const saysNext = /^(?:表示|说(?![明法服])|称(?![号呼为])|认为|指出|透露|强调|告诉|坦言|回应|批评|质疑|分析)/;

/** Adverbs and verbs of one sign that stand between a name and a verb of saying. */
const mayPrecedeVerb: ReadonlySet<string> = new Set(
  '也则还又再就都却曾已均亦便仍才将并未不没应可能会要自先后更只常总也续被向对据所来去是有的说称指问答'.split(''),
);

/** Countries by their letters (韩美日), the press of a place (陆媒), those around a person (陈家人, 陈母), and peoples (邹族人). */
const noPerson =
  /^[美中台日韩朝俄英法德印澳加欧]{2,4}$|^[秦汉魏晋隋唐宋元明清楚]军$|(?:媒|阵营|家人|家军|一事|[^高]族人?)$|^.[氏父母男女家邻]$|^.[男女]子$|^.[父母妻](?:庭|哭|泣|称|指|则|亦)$|^.庭[外上]$|^.办$|^.由[囚警救狱]$|^.(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜)$|^习(?:家|派|团队)/;

/** `王在`, `王称` where the article names a 王一苇: a bare surname and the word after it (`findSurnames` reads these). */
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
