// Names from the tagger, mended: titles, places and verbs glued to a name are cut off, what is no name is dropped.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { afterNames, noPersons, surnameFollowers, transliterationCharacters } from '../../../language/zh/names.ts';
import {
  institutions,
  noOrganizations,
  organizationSuffixes,
  placeSuffixes,
} from '../../../language/zh/organization-words.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { afterSort, hasSuffix, namesNoBody, sortOfBody } from './bodies.ts';
import { isChineseName, personShape, surnameOf } from './person-shape.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

export function findTagged(reading: Reading): FoundName[] {
  const isClosed = coverage(reading.closed);
  const common = commonWords(reading);
  const people = countForms(reading, /^PER$/);
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
    if (word.tag === 'PER' && (common.has(form) || isSurnameAndVerb(form))) return [];
    // 中国|华融: nobody is called by a country and two signs without an office between.
    const before = reading.words[index - 1];
    if (
      word.tag === 'PER' &&
      form.length === 2 &&
      before?.end === word.start &&
      /^中国$/.test(reading.lookup.slice(before.start, before.end))
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
    if (word.tag === 'PER') return mendPerson(reading, { ...word, end: word.start + withoutGlued(form).length });
    // 沈阳|青石国际机场: an airport bears its city.
    const city = word.tag === 'LOC' && form.endsWith('机场') && before?.tag === 'LOC' && before.end === word.start;
    if (city) return mendPlace(reading, { ...word, start: before.start });
    if (word.tag === 'LOC') return mendPlace(reading, word);
    if (word.tag === 'ORG') {
      const named = officerIn(reading, word, people);
      if (named !== null)
        return [...mendOrganization(reading, { ...word, end: named.title }, index), officer(named.start, word.end)];
      return splitPair(reading, word).flatMap((part) => mendOrganization(reading, part, index));
    }
    return [];
  });

  /** 刘俊国 once, where 刘俊 is named more often: the sign after the name is none of it. */
  function withoutGlued(form: string): string {
    const short = form.slice(0, -1);
    const glued = form.length === 3 && isChineseName(short) && (people.get(short) ?? 0) > (people.get(form) ?? 0);
    return glued ? short : form;
  }

  /** 陈汇报 where the article has a 陈峰 and the word 汇报: a bare surname and a verb. */
  function isSurnameAndVerb(form: string): boolean {
    if (form.length < 2 || form.length > 3 || (people.get(form) ?? 0) > 2 || !verbs.has(form.slice(1))) return false;
    return [...people.keys()].some(
      (name) => name !== form && name.length < 4 && name[0] === form[0] && isChineseName(name),
    );
  }
}

/** 江州警局|总警司|林志远: a body, an office and a person in one word of the tagger. */
function officerIn(
  { lookup }: Reading,
  { start, end }: TaggedWord,
  people: ReadonlyMap<string, number>,
): { start: number; title: number } | null {
  for (let at = end - 2; at > start + 3 && at >= end - 4; at--) {
    if (!people.has(lookup.slice(at, end))) continue;
    const title = titleEndingAt(lookup, at, start);
    if (title > start + 1) return { start: at, title };
  }
  return null;
}

function officer(start: number, end: number): FoundName {
  return { start, end, kind: 'PERSON', rule: 'zh/tagged-person', weight: 50, rows: [], sure: true };
}

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
  // 处|长孙晓雅: the sign that ends a title begins no name.
  const ofTitle = titleEndingAt(lookup, start + 1);
  if (ofTitle >= 0 && ofTitle < start && end - start > 2 && isChineseName(lookup.slice(start + 1, end))) start++;
  // 自|罗兰·布朗: a preposition before a name with a dot.
  if (lookup.slice(start, end).includes('·') && /[自据由被把跟与向从是]/.test(lookup[start] as string)) start++;
  // 任|政助: the beginning of a title after its verb.
  if (end - start === 2 && titleStartsIn(lookup, start + 1, end)) return [];
  const known = formOf(authority, lookup.slice(start, end));
  if (known !== null && known.rows[0]?.kind !== 'PERSON') return [];
  if (known === null) {
    // A place or an organization glued before the name, then a title.
    const front = longestForm(authority, lookup, start);
    if (front !== null && front.end < end - 1 && front.form.sure) {
      const kind = front.form.rows[0]?.kind;
      if (kind === 'PERSON' && !lookup.slice(start, end).includes('·')) end = front.end;
      else if (kind !== 'PERSON' && front.end - start > 1 && end - front.end >= 2) start = front.end;
    }
    // 克里|通电话: a known name with the verb after it.
    const shorter = end - start > 2 ? formOf(authority, lookup.slice(start, end - 1)) : null;
    if (shorter?.sure && shorter.rows[0]?.kind === 'PERSON') end--;
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
  const form = lookup.slice(start, end);
  if (form.length < 2 || form.endsWith('姓') || isSurnameAndWord(words, lookup, form)) return [];
  const shape = personShape(form);
  const suffixed = titleStartingAt(lookup, start + 1) === end;
  if (shape === null && !suffixed) {
    // One sign more than a name has: a verb or a particle glued on (黎颖瑜续).
    if (form.length === 4 && surnameOf(form) !== '' && afterNames.has(form[3] as string)) end--;
    else if (titleEndingAt(lookup, start) < 0 || form.length > 6 || !mostlyForeign(form)) return [];
  }
  return [{ start, end, kind: 'PERSON', rule: 'zh/tagged-person', weight: 50, rows: [], sure: true }];
}

/** Countries by their letters (韩美日), the press of a place (陆媒), and those around a person (陈家人, 陈阵营). */
const noPerson = /^[美中台日韩朝俄英法德印澳加欧]{2,4}$|(?:媒|阵营|家人)$/;

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

/** A verb or a preposition that the tagger glues to the front of a place or an organization (传美国司法部, 去安徽省). */
const gluedFronts = new Set('传去向对在从与和及被把让给将据由赴到访称令前月日'.split(''));

/** Where the name begins in a span that may begin with such a word: a known name or an institution must follow it. */
function withoutFront({ lookup, authority }: Reading, start: number, end: number): number {
  if (!gluedFronts.has(lookup[start] as string) || formOf(authority, lookup.slice(start, end)) !== null) return start;
  if ((longestForm(authority, lookup, start)?.end ?? start) > start + 1) return start;
  const known = (longestForm(authority, lookup, start + 1)?.end ?? end + 1) <= end;
  return known || institutions.has(lookup.slice(start + 1, end)) ? start + 1 : start;
}

/** End of a title at the start of the span, when a name of two signs or more is left; -1 for none. */
function endOfTitle(lookup: string, start: number, end: number): number {
  for (let at = end - 2; at > start + 1; at--) {
    if (titleEndingAt(lookup, at, start) === start) return at;
  }
  return -1;
}

function mostlyForeign(form: string): boolean {
  const foreign = [...form].filter((character) => transliterationCharacters.has(character)).length;
  return form.length > 1 && foreign >= form.length - 1;
}

/** `福建省厦门市` gives both places; a place with a common word after it (上海封城) gives the place. */
function mendPlace(reading: Reading, word: TaggedWord): FoundName[] {
  const { lookup, authority } = reading;
  const parts: FoundName[] = [];
  const start = withoutFront(reading, word.start, word.end);
  const wordEnd = withoutTail(lookup, start, word.end);
  let at = start;
  while (at < wordEnd) {
    const found = longestForm(authority, lookup, at);
    if (found === null || found.end > wordEnd || !found.form.sure || found.form.rows[0]?.kind !== 'PLACE') break;
    parts.push(place(at, found.end, 'actor/listed'));
    at = found.end;
  }
  const rest = lookup.slice(at, wordEnd);
  if (rest.length === 0) return [];
  const suffixed = placeSuffixes.some((suffix) => rest.endsWith(suffix) && rest.length > suffix.length);
  if (parts.length > 0) {
    // 钓鱼 + 岛 after a country: the country and its place; a suffix alone belongs to the name before it.
    // 沈阳 + 青石机场: an airport bears its city.
    if (placeSuffixes.includes(rest) || rest.endsWith('机场'))
      return [place(parts[parts.length - 1]?.start ?? at, wordEnd, 'zh/tagged-place')];
    return suffixed ? [place(at, wordEnd, 'zh/tagged-place')] : [];
  }
  const listed = formOf(authority, lookup.slice(word.start + 1, wordEnd));
  if (listed?.sure && listed.rows[0]?.kind === 'PLACE' && rest.length > 2 && !/^[东西南北中大新]/.test(rest))
    return [place(word.start + 1, wordEnd, 'actor/listed')];
  if (rest.length < 2 || /国$|至|元首|首脑|关系/.test(rest) || !/^[\u3400-\u9fff·-]+$/.test(rest)) return [];
  // 美日, 美日韩: countries in one word, each found by itself; 中方 is found with them.
  if (commonPlaces.has(rest) || noPersons.has(rest) || /^[美中台日韩朝俄英法德印澳加欧]+方?$/.test(rest)) return [];
  if (noPlace.test(rest)) return [];
  // 青石对话会: a meeting is called by the place.
  if (namedMeeting.test(lookup.slice(wordEnd, wordEnd + 6))) return [];
  return [place(start, wordEnd, 'zh/tagged-place')];

  function place(start: number, end: number, rule: string): FoundName {
    return { start, end, kind: 'PLACE', rule, weight: 45, rows: [], sure: true };
  }
}

/** So many places, a verb before a country's letter, and what ends like a place and is none. */
const noPlace =
  /^[多每各数两三四五六七八九十几]+个?[州区省市县地镇村方]$|^[惠旅访驻赴抵返亚]+[美台日港澳韩英中]+$|多地$|党内$|^民进|进小区|电塔$|^本岛$|^一路$|(?:路上|各站|(?<![饭酒书商])店|屋|瘟疫|病毒|国籍|疫情)$/;

/** What may follow a place to make the name of a meeting. */
const namedMeeting = /^(?:安全|经济|合作)?(?:对话|论坛|峰会)/;

/** End of the name in a span with more behind it: 江州|封城, 江州市|市 before 议员. */
function withoutTail(lookup: string, start: number, end: number): number {
  const tail = /(?:封城|解封)$/.exec(lookup.slice(start, end))?.[0].length ?? 0;
  if (end - start - tail > 1 && tail > 0) return end - tail;
  return end - start > 3 && /([省市县州村镇])\1$/.test(lookup.slice(start, end)) ? end - 1 : end;
}

/** What the tagger takes for places and is none by itself. */
const commonPlaces = new Set(
  '封城 全国 国内 国外 海外 境内 境外 当地 本地 首都 全球 世界 国际 东部 西部 南部 北部 中部 东南 西南 东北角 东方 西方 南方 北方 沿海 内陆 边境 市区 郊区 乡下 农村 封城 半封城 街上 城市 县城 省城 街头 市中心 机场 车站 码头 广场 公园 校园 国会 前线 战场 灾区 疫区 山区 林区 景区 社区 小区 村庄 各地 外地 异地 我国 该国 该州 该市 该省 该县 该区 本省 本市 本州 全省 全市 全州 全县 全区 全岛 天堂 地狱 人间 太空 月球 火星 地球 太阳 宇宙 银河系 网上'.split(
    ' ',
  ),
);

/** `河南银保监局和河南省金融监管局` → the two: both sides of the conjunction end like organizations. */
function splitPair({ lookup }: Reading, word: TaggedWord): TaggedWord[] {
  for (let at = word.start + 3; at < word.end - 3; at++) {
    if (!/[和与及]/.test(lookup[at] as string)) continue;
    if (!hasSuffix(lookup.slice(word.start, at)) || !hasSuffix(lookup.slice(at + 1, word.end))) continue;
    return [
      { ...word, end: at },
      { ...word, start: at + 1 },
    ];
  }
  return [word];
}

/** An organization that the tagger saw, without what is only a common noun beside a place (大陆酒店). */
function mendOrganization(reading: Reading, word: TaggedWord, index: number): FoundName[] {
  const { lookup, authority, words } = reading;
  let { start, end } = word;
  start = withoutFront(reading, start, end);
  if (lookup[start] === '据') start++;
  const form = lookup.slice(start, end);
  if (!/[\u3400-\u9fff]/.test(form) || noOrganizations.has(form)) return [];
  const listed = formOf(authority, form);
  // A place is one where the tagger sees a body too; a law is no body.
  if (listed?.sure && listed.rows.every(({ kind }) => kind === 'PLACE')) return [];
  if (listed === null && /(?:法|法案|条例)$/.test(form)) return [];
  // 美国国务卿 is an office, not an organization; 江州警局|总警司 is both.
  const office = titleEndingAt(lookup, end, start);
  if (office >= 0 && (office - start < 4 || !hasSuffix(lookup.slice(start, office)))) return [];
  if (office >= 0) end = office;
  const next = words[index + 1];
  // 河南 + 银保监局: the tagger sometimes leaves the owner outside.
  const before = words[index - 1];
  if (before?.tag === 'LOC' && before.end === start) start = before.start;
  // A suffix cut off: 国际网球 + 联合会.
  if (next !== undefined && next.start === end && next.tag === 'n') {
    const tail = lookup.slice(next.start, next.end);
    if (organizationSuffixes.includes(tail) && tail.length > 1 && !hasSuffix(form)) end = next.end;
  }
  // 恒大|会: a listed name with the auxiliary after it.
  // 外交部|会, 国保|问.
  if (/[会问称]/.test(lookup[end - 1] as string) && institutions.has(lookup.slice(start, end - 1))) end--;
  const plain = lookup[end - 1] === '会' ? formOf(authority, lookup.slice(start, end - 1)) : null;
  if (plain?.sure) {
    if (plain.rows[0]?.kind === 'PLACE') return [];
    end--;
  }
  end = withoutSubject(lookup, start, end);
  // 江州司|原司长: a word that belongs to the title after it.
  if (/[原前]/.test(lookup[end - 1] as string) && end - start > 4) end--;
  const title = endOfTitle(lookup, start, end);
  if (title > start) start = title;
  start = end - afterSort(lookup.slice(start, end)).length;
  const tagged = lookup.slice(start, end);
  if (countedBodies.test(tagged) || namesNoBody.test(tagged) || (listed === null && noUnendedBody.test(tagged)))
    return [];
  start = afterPredicate(authority, lookup, start, end);
  const whole = lookup.slice(start, end);
  const owner = longestForm(authority, lookup, start);
  const bare = owner?.form.rows[0]?.kind === 'PLACE' ? whole.slice(owner.end - start) : whole;
  if (/[（）()「」《》“”"]|\d日/.test(whole) || /(?:人|国家|总部|企业|代表人|干部)$/.test(whole)) return [];
  // 中共 or a person with a predicate (中共侵台, 拜登对华): a name only with an ending of its own.
  const head = owner?.form.rows[0];
  if (owner !== null && owner.end < end && (head?.kind === 'PERSON' || head?.key === 'org/ccp')) {
    const rest = lookup.slice(owner.end, end);
    if (!institutions.has(rest) && !organizationSuffixes.some((suffix) => suffix.length > 1 && rest.endsWith(suffix)))
      return [];
  }
  if (commonTails.has(bare) || (listed === null && bare !== whole && sortOfBody.test(bare))) return [];
  // 云南瑞丽: two places side by side.
  const inner = bare === whole ? null : formOf(authority, bare);
  if (inner?.sure && inner.rows[0]?.kind === 'PLACE') return [];
  // 罗马 + 20国集团: a body of its own stands beside the place where it met.
  if (bare !== whole && owner !== null) {
    if (inner?.sure && inner.rows[0]?.kind === 'ORGANIZATION') start = owner.end;
  }
  const known = formOf(authority, whole)?.sure ?? false;
  if (!known && (whole.length < 3 || bare.length < 2 || /^.医院$/.test(whole))) return [];
  if (!known && titleEndingAt(lookup, end, start) >= 0 && !hasSuffix(whole)) return [];
  // 江州空军基地: where a body is.
  const kind = /(?:基地|机场|大厦|大楼|广场)$/.test(whole) ? 'PLACE' : 'ORGANIZATION';
  const rule = kind === 'PLACE' ? 'zh/tagged-place' : 'zh/tagged-organization';
  return [{ start, end, kind, rule, weight: 55, rows: [], sure: true }];
}

/** 数十公司, 三家俄罗斯公司, 中国上市公司: so many of a sort, not one by name. */
const countedBodies =
  /[数几多][十百千万]|^[一二两三四五六七八九十几多数\d]+家|[多几各]家|上市公司$|^(?:确诊|涉事|涉案|上述|所在|有关|相关|离岸|跨国|外资|大型)|[百千万]人大会?$|^第[一二三四五六七八九十\d]+大|(?:峰会|集会|冬奥|奥会|奥运|运动会|世界杯|公开赛|联赛)$|(?:综合)?[讯电]$/;

/** What the tagger takes for a body that ends like none: states, parts of a sentence, things that a body has or makes. */
const noUnendedBody =
  /^[美中台日韩朝俄英法德印澳]{2,4}(?!国|.*(?:同盟|联盟|委员会|司令部|会|社|台|院)$)|^(?:\d|第[一二三四五六七八九十\d]+).*(?<![军师团队院所中心])$|报[导道]|突袭|学员.|起诉|^中共控|^我们|(?:[一二三四五六七八九十\d]国|成员国|常任|第[一二三四五六七八九十]|健康码|火箭|信用卡|罪|权|奖|航母|病例|门店|邮轮|大V|A股|工地|学员|政党|第[一二三四]大党|大党|金融中心|内部|时局|鹰派|顺利|一事|多数|家庭|更名|问|股票|股价|债券|债务)$/;

/** 江州大学|国际法学 before 教授: a subject that is taught belongs to the title. */
function withoutSubject(lookup: string, start: number, end: number): number {
  const school = /^.{2,10}?大学(?=.{1,8}(?:学|专业)$)/.exec(lookup.slice(start, end));
  const taught = /^(?:副?教授|讲师|博士|学者|专家|助理教授|系|研究员)/.test(lookup.slice(end, end + 4));
  return school !== null && taught ? start + school[0].length : end;
}

const gluedVerbs = new Set(
  '拜会 会见 访问 走访 前往 抵达 洽询 询问 指控 起诉 控告 要求 敦促 批评 指责 抨击 制裁 致函 致信 接受 参观 视察 考察 呼吁 促请 抗议'.split(
    ' ',
  ),
);

/** `敦促美国国会`, `中共利用联合国`: a listed name after a predicate is the name. Start of it, else `start`. */
function afterPredicate(authority: Reading['authority'], lookup: string, start: number, end: number): number {
  if (formOf(authority, lookup.slice(start, end))?.sure) return start;
  // 王立|至立法院: a person and where he goes.
  const goes = /^[\u3400-\u9fff]{2,3}?[至到问往]/.exec(lookup.slice(start, end))?.[0].length ?? 0;
  if (
    goes > 0 &&
    institutions.has(lookup.slice(start + goes, end)) &&
    isChineseName(lookup.slice(start, start + goes - 1))
  )
    return start + goes;
  // 拜会|法务部: a verb of two signs before an institution.
  if (gluedVerbs.has(lookup.slice(start, start + 2)) && end - start > 3) {
    const known = longestForm(authority, lookup, start + 2);
    if (institutions.has(lookup.slice(start + 2, end)) || (known !== null && known.end <= end)) return start + 2;
  }
  for (let at = start + 1; at < end - 1; at++) {
    const found = formOf(authority, lookup.slice(at, end));
    if (!found?.sure || found.rows[0]?.kind !== 'ORGANIZATION') continue;
    const before = formOf(authority, lookup.slice(start, at));
    return before !== null && before.rows[0]?.kind === 'PLACE' ? start : at;
  }
  return start;
}

/** Common nouns that make no name with a place before them (大陆酒店, 北京医院 is one, 上海餐厅 is none). */
const commonTails = new Set(
  '舰队 航母 农村银行 小银行 大银行 地方银行 村镇银行 商业银行 国有银行 投资银行 酒店 饭店 餐厅 餐馆 旅馆 宾馆 媒体 企业 公司 学校 工厂 商店 超市 市场 机场 股市 银行 品牌 军队 部队 网友 网站 民众 人民 政府 双方 方面 外交官 官员 球队 使馆 记者'.split(
    ' ',
  ),
);
