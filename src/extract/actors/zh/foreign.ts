// Foreign names in Chinese text: written with a dot (珍‧普萨基), with the Latin form in brackets, or in Latin letters alone.

import { formOf } from '../../../language/authority.ts';
import { givenNames } from '../../../language/en/given-names.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { transliterationCharacters } from '../../../language/zh/names.ts';
import { noOrganizations, organizationSuffixes } from '../../../language/zh/organization-words.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { hasSuffix } from './bodies.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

/** Names with a dot between their parts. */
export function findDotted({ lookup, words, source }: Reading): FoundName[] {
  const { starts, ends } = boundariesOf(words);
  const names: FoundName[] = [];
  let reached = 0;
  for (const match of lookup.matchAll(/·/g)) {
    const dot = match.index;
    if (dot < reached) continue;
    const block = source.blocks.find(({ start, end }) => start <= dot && dot < end);
    if (block === undefined || block.kind === 'CREDIT') continue;
    let start = dot;
    while (start > block.start && isNamePart(lookup[start - 1] as string) && dot - start < 14) start--;
    while (start < dot && /[·-]/.test(lookup[start] as string)) start++;
    // 以色列·罗兰: the name of a country, of which not all signs belong to transliterations.
    const word = words.find((each) => each.start < start && each.end >= dot && each.tag === 'LOC');
    start = word === undefined ? afterTitles(lookup, start, dot, starts) : word.start;
    let end = dot + 1;
    while (end < block.end && isNamePart(lookup[end] as string) && end - dot < 22) end++;
    end = endOfName(lookup, dot, end, words, ends);
    if (start >= dot || end <= dot + 1) continue;
    names.push(person(start, end, 'zh/dotted-name', 70));
    reached = end;
  }
  return names;
}

function isNamePart(character: string): boolean {
  return character === '·' || character === '-' || transliterationCharacters.has(character);
}

/** A title just before the name belongs not to it, even where its last sign could (主席|史蒂夫·西蒙). */
function afterTitles(lookup: string, start: number, dot: number, starts: ReadonlySet<number>): number {
  for (let at = dot - 1; at > start; at--) {
    const title = titleEndingAt(lookup, at);
    if (title >= 0 && at - title > 1 && (starts.size === 0 || starts.has(at))) return at;
  }
  if (starts.size === 0 || starts.has(start)) return start;
  for (let at = start + 1; at < dot; at++) if (starts.has(at)) return at;
  return start;
}

/** The tagger's last word decides where the name ends, if it ends inside the run of signs that could belong to it. */
function endOfName(
  lookup: string,
  dot: number,
  end: number,
  words: readonly TaggedWord[],
  ends: ReadonlySet<number>,
): number {
  if (words.length === 0 || end === dot + 1) return end;
  const lastDot = lookup.lastIndexOf('·', end - 1);
  const word = words.find((candidate) => candidate.start <= lastDot + 1 && candidate.end > lastDot + 1);
  if (word !== undefined && word.end - lastDot > 2 && word.end <= end && (word.tag === 'PER' || word.tag === 'nz'))
    return word.end;
  let at = end;
  while (at > lastDot + 2 && !ends.has(at)) at--;
  return ends.has(at) ? at : end;
}

const latinName =
  /^\p{Lu}[\p{Script=Latin}'’.-]*(?:[ -](?:(?:\p{Lu}[\p{Script=Latin}'’.-]*)|de|la|le|von|van|der|den|bin|al|el|da|dos|di|du|y|of|and|the|for|&)){0,7}$/u;
const organizationHead =
  /\b(?:University|Institute|Group|Inc|Corp|Corporation|Company|Co|Ltd|Limited|Holdings|LLC|Council|Committee|Commission|Association|Agency|Department|Ministry|Bureau|Office|Center|Centre|Foundation|Fund|Union|Party|Times|Post|News|Journal|Daily|Magazine|Weekly|Network|Bank|Court|Organization|Organisation|Federation|Alliance|Society|Service|Services|Administration|Authority|Police|Army|Navy|Force|Forces|Airlines|Airways|Technologies|Technology|Systems|Studies|Research|Capital|Partners|Securities|Sports|Pharma|Pharmaceuticals|Hospital|School|College|Academy|Press|Radio|Media|Initiative|Project|Board|Watch|International|Forum|Tour|for|of)\b/;

const placeHead =
  /\b(?:River|Valley|Lake|Islands?|Street|Avenue|Road|Boulevard|Bay|Park|County|City|Beach|Mountains?|Hills|Heights|Vista|Springs|Falls|Creek|Grove|Ridge|Harbou?r|Point|Cape|Coast|Sea|Forest|Bridge|Canyon|Airport|Base|Peninsula|Square|Plaza|Strait|Desert|Province|District|Village|Township)$/;

/** `珍·普萨基（Jen Psaki）`, `国际网球联合会（ITF）`: the name before the bracket and the form in it, tied together. */
export function findBracketed({ lookup, words, source, authority }: Reading): FoundName[] {
  const names: FoundName[] = [];
  const pattern =
    /[（(](?:音译[，,：:]?|简称|英文名?|英语|又名|即|下称|以下简称)?[“"「『《]?([\p{L}\p{N}][^（()）“”"」』》，。；：、]{0,60}?)[”"」』》]?(?:，(?:简称|缩写为?|下称|以下简称)[“「]?[A-Z]{2,8}[”」]?)?[）)]/gu;
  for (const match of lookup.matchAll(pattern)) {
    const [, inner = '', acronymAfter] = /^(.+?)(?:, ?([A-Z]{2,8}))?$/.exec((match[1] as string).trim()) ?? [];
    const innerStart = match.index + match[0].indexOf(match[1] as string);
    const open = match.index;
    const block = source.blocks.find(({ start, end }) => start <= open && open < end);
    if (block === undefined || block.kind === 'CREDIT') continue;
    if (!latinName.test(inner) && !/^[A-Z][A-Z0-9&-]{1,9}$/.test(inner)) continue;
    if (/^(?:USS|HMS|JS) /.test(inner)) continue;
    const before = quotedBefore(open, block.start) ?? nameBefore(open, block.start);
    if (before === null) continue;
    const acronym = /^[A-Z][A-Z0-9&-]{1,9}$/.test(inner);
    const parts = inner.split(/[ ]/).filter(Boolean);
    const start = before.start;
    const form = lookup.slice(start, before.end);
    // 金色海滩（Golden Beach）, of which only 海滩 was read, would be any beach.
    const rows = formOf(authority, form)?.rows ?? [];
    const [known] = rows.filter((row) => parts.length === 1 || formOf(authority, inner)?.rows.includes(row));
    const kind =
      (rows.length === 1 && !acronym && known?.kind) ||
      (placeHead.test(inner) && form.length > 2
        ? 'PLACE'
        : acronym || organizationHead.test(inner) || before.tag === 'ORG' || hasSuffix(form)
          ? before.tag === 'ORG' || hasSuffix(form) || organizationHead.test(inner)
            ? 'ORGANIZATION'
            : null
          : before.tag === 'LOC' && !form.includes('·') && parts.length === 1
            ? 'PLACE'
            : foreignPerson(form, parts.length) || before.tag === 'PER'
              ? kindOfForeign(form, start)
              : parts.length === 1 && !agency.test(inner) && afterSortWord(start, names)
                ? 'ORGANIZATION'
                : null);
    if (kind === null || form.length < 2) continue;
    const innerEnd = innerStart + inner.length;
    const rule = 'zh/name-in-brackets';
    // 安瑞泰（Anretai）疫苗: who makes it.
    const made = /^ ?(?:(?:中共|武汉|新冠)?(?:肺炎|病毒)?疫苗|公司|集团|药厂|制药|手机|汽车|股价)/.test(
      lookup.slice(match.index + match[0].length, match.index + match[0].length + 8),
    );
    const who = made && parts.length === 1 ? 'ORGANIZATION' : kind;
    names.push({ start, end: before.end, kind: who, rule, weight: kind === 'PERSON' ? 72 : 58, rows: [], sure: true });
    names.push({ start: innerStart, end: innerEnd, kind: who, rule, weight: 75, rows: [], sure: true, alias: start });
    if (acronymAfter !== undefined) {
      const at = lookup.indexOf(acronymAfter, innerEnd);
      const span = { start: at, end: at + acronymAfter.length };
      names.push({ ...span, kind: who, rule, weight: 75, rows: [], sure: true, alias: start });
    }
  }
  return names;

  /** 罗兰州柏林（Berlin）, 在柏林（Berlin）: a place; 新桥、江声（Jiangsheng）: a body beside one of the list; else a person. */
  function kindOfForeign(form: string, start: number): FoundName['kind'] {
    if (form.includes('·')) return 'PERSON';
    const before = lookup.slice(Math.max(0, start - 12), start);
    if (sortWord.test(before)) return 'ORGANIZATION';
    if (/(?:位于|(?<![存所正现])在|前往|抵达|来自)$/.test(before)) return 'PLACE';
    const listed = (length: number, end: number) => formOf(authority, before.slice(-length - end, before.length - end));
    for (let length = 8; length > 1; length--) {
      const owner = listed(length, 0)?.rows[0];
      if (owner?.kind === 'PLACE' && (owner.type !== 'country' || /[州省市郡县]$/.test(before))) return 'PLACE';
      if (before.endsWith('、') && listed(length, 1)?.rows[0]?.kind === 'ORGANIZATION') return 'ORGANIZATION';
    }
    return 'PERSON';
  }

  /** The name that ends at the bracket, over the tagger's words or by the signs of a transliteration. */
  function nameBefore(open: number, floor: number): { start: number; end: number; tag: string } | null {
    let end = open;
    while (end > floor && /[\s”"」』》]/.test(lookup[end - 1] as string)) end--;
    end = withoutTitle(end, floor);
    let index = words.findIndex((word) => word.end >= end && word.start < end);
    if (index < 0) {
      let start = end;
      while (start > floor && isNamePart(lookup[start - 1] as string)) start--;
      return end - start >= 2 ? { start, end, tag: 'PER' } : null;
    }
    const last = words[index] as TaggedWord;
    if (last.tag === 'n' && noOrganizations.has(lookup.slice(last.start, end)) && !isNamed(index)) return null;
    let start = last.start;
    let tag: string = last.tag;
    // Words of a name that the tagger split: 大坂|直美, 让-|伊夫·勒德里安.
    while (index > 0 && (words[index] as TaggedWord).start > floor) {
      const previous = words[index - 1] as TaggedWord;
      const text = lookup.slice(previous.start, previous.end);
      const joined = /^[·-]/.test(lookup.slice(start, start + 1)) || /[·-]$/.test(text);
      const foreign = [...text].every((character) => isNamePart(character));
      const named = previous.tag === 'LOC' || previous.tag === 'PER' || previous.tag === 'ORG' || previous.tag === 'nz';
      const partial = end - start < 2 || (end - start < 3 && tag !== 'PER' && tag !== 'LOC' && tag !== 'ORG');
      if (!joined && !(foreign && named && tag !== 'PER' && tag !== 'LOC' && tag !== 'ORG') && !(partial && foreign))
        break;
      if (titleEndingAt(lookup, previous.end) === previous.start) break;
      start = previous.start;
      if (named) tag = previous.tag === 'LOC' ? tag : previous.tag;
      index--;
    }
    while (start < end && /[·\-“"「『《\s]/.test(lookup[start] as string)) start++;
    // 新桥集团|控股: an ending alone is no name.
    if (organizationSuffixes.includes(lookup.slice(start, end)) && index > 0) {
      const previous = words[index - 1] as TaggedWord;
      if (previous.end === start && /^(?:ORG|nz|n|LOC|PER|nw)$/.test(previous.tag)) start = previous.start;
    }
    while (lookup.slice(start, end).includes('·') && /[自据由被把跟与向从是]/.test(lookup[start] as string)) start++;
    const title = lastTitleIn(start, end);
    if (title > start && !hasSuffix(lookup.slice(start, end))) start = title;
    if (!hasSuffix(lookup.slice(start, end)) && !/大会$/.test(lookup.slice(start, end)))
      start = afterOffice(start, end);
    return start < end ? { start, end, tag } : null;
  }

  /** “新桥基金会”（New Bridge Foundation）: the words between the marks, where they name a body. */
  function quotedBefore(open: number, floor: number): { start: number; end: number; tag: string } | null {
    const mark = '"」》'.indexOf(lookup[open - 1] as string);
    if (mark < 0) return null;
    const start = lookup.lastIndexOf('"「《'[mark] as string, open - 2) + 1;
    const form = lookup.slice(start, open - 1);
    return start > floor && form.length <= 20 && hasSuffix(form) ? { start, end: open - 1, tag: 'ORG' } : null;
  }

  /** A name stands before the common noun that ends it: 新桥|基金会. */
  function isNamed(index: number): boolean {
    const previous = words[index - 1];
    return previous?.end === words[index]?.start && /^(?:nz|ORG)$/.test(previous?.tag ?? '');
  }

  /** 网站|新桥（Newbridge）和|江声（Jiangsheng）: a sort of body, or a body in brackets and a conjunction, stands before. */
  function afterSortWord(start: number, found: readonly FoundName[]): boolean {
    if (sortWord.test(lookup.slice(Math.max(0, start - 4), start))) return true;
    const last = found.at(-1);
    return last?.kind === 'ORGANIZATION' && last.end === start - 2 && /[和与及、]/.test(lookup[start - 1] as string);
  }

  /** 玛丽·史密斯女士（Mary Smith）: the form of address after the name is none of it. */
  function withoutTitle(end: number, floor: number): number {
    for (const length of [3, 2])
      if (end - length - 1 > floor && isNamePart(lookup[end - length - 1] as string))
        if (titleStartingAt(lookup, end - length) === end) return end - length;
    return end;
  }

  /** 江州王国新任驻京大使|罗兰: what stands before the office is none of the name. */
  function afterOffice(start: number, end: number): number {
    for (let at = end - 2; at > start + 2 && isNamePart(lookup[at] as string); at--) {
      const title = titleEndingAt(lookup, at, start);
      if (title > start && at - title > 1) return at;
    }
    return start;
  }

  function lastTitleIn(start: number, end: number): number {
    for (let at = end - 2; at > start; at--) {
      const title = titleEndingAt(lookup, at);
      if (title >= 0 && title <= start && at - title > 1) return at;
    }
    return -1;
  }
}

function foreignPerson(form: string, parts: number): boolean {
  return (
    form.length >= 2 && form.length <= 20 && parts >= 2 && parts <= 5 && [...form].every((sign) => isNamePart(sign))
  );
}

/** 林志远（笔名“江声”）: another name of the person before the bracket. */
export function findPenNames({ lookup, words }: Reading): FoundName[] {
  return [
    ...lookup.matchAll(
      /[（(](?:笔名|原名|本名|艺名|又名|化名|别名|网名|法号)[为是：:]?["「]?([\u3400-\u9fff]{2,4})["」]?[）)]/g,
    ),
  ].flatMap((match) => {
    const bearer = words.find(({ end }) => end === match.index);
    const start = match.index + match[0].indexOf(match[1] as string, 3);
    if (bearer?.tag !== 'PER') return [];
    return [{ ...person(start, start + (match[1] as string).length, 'zh/pen-name', 71), alias: bearer.start }];
  });
}

/** 江州新桥投资有限公司（下称“新桥投资”）: the short form of the body before the bracket. */
export function findShortNames({ lookup, words }: Reading): FoundName[] {
  return [
    ...lookup.matchAll(/[（(](?:以下|下)?(?:简称|称|又称|俗称)[为是：:，]?["「]?([\u3400-\u9fff]{2,8})["」]?[）)]/g),
  ].flatMap((match) => {
    const bearer = words.find(({ end }) => end === match.index);
    const start = match.index + match[0].lastIndexOf(match[1] as string);
    if (bearer === undefined || !(bearer.tag === 'ORG' || hasSuffix(lookup.slice(bearer.start, bearer.end)))) return [];
    const span = { start, end: start + (match[1] as string).length };
    const rule = 'zh/name-in-brackets';
    return [{ ...span, kind: 'ORGANIZATION', rule, weight: 71, rows: [], sure: true, alias: bearer.end - 1 }];
  });
}

/** A title of a paper or magazine: 《纽约时报》, 《时代》杂志. */
export function findPapers({ lookup, source }: Reading): FoundName[] {
  const names: FoundName[] = [];
  const paper =
    /(?:报|时报|日报|晚报|邮报|周刊|周报|月刊|杂志|通讯|新闻|新闻网|论坛报|观察家|观察报|纪事报|卫报|Times|Post|News|Journal|Daily|Review|Magazine|Tribune|Herald)$/;
  const follows =
    /^(?:杂志|周刊|月刊|记者|网站|报导|报道|网|新媒体|电子报|总编辑|主编|中文网|新闻网|专访|社论|采访|援引|引述|引用|爆料|刊|发表|称|指|获悉|日前|认为|表示|透露|披露|评论|分析|发文|撰文)/;
  for (const match of lookup.matchAll(/《([^《》]{2,24})》/g)) {
    const start = match.index + 1;
    const name = match[1] as string;
    if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= start && start < block.end)) continue;
    const after = lookup.slice(start + name.length + 1, start + name.length + 6);
    if ((name.length < 3 && !follows.test(after)) || noPaper.test(name)) continue;
    if (/[,，。：:!！?？]/.test(name)) continue;
    if (!paper.test(name) && !follows.test(after)) continue;
    if (!paper.test(name) && name.length > 8) continue;
    names.push({
      start,
      end: start + name.length,
      kind: 'ORGANIZATION',
      rule: 'zh/paper',
      weight: 57,
      rows: [],
      sure: true,
    });
  }
  return names;
}

/** Documents that say something: 《国防白皮书》认为. */
const noPaper =
  /(?:书|法|报告|公报|通报|公约|条约|协定|协议|条例|规定|办法|意见|通知|声明|宣言|决议|法案|方案|规划|计划|纲要|指南|手册|倡议|信|文|录|史|论|传|记|令)$/;

/** Who sells pictures: in brackets after a caption. */
const agency = /^(?:Shutterstock|iStock|Fotolia|Pexels|Pixabay|Unsplash|Getty|AFP|AP|Reuters)/i;

/** What sort of body a name after it is: 网络安全公司 Alder, 情报机构 ABCD. */
const sortWord =
  /(?:公司|集团|机构|企业|智库|媒体|药厂|车企|房企|厂商|品牌|通讯社|电视台|非政府组织|基金会|投资者|服务|制造商|生产商|供应商|开发商|运营商|零售商|竞争对手|同行|巨头|平台|网站) ?$/;

/** Titles of works and agreements, and the words of a credit. */
const noLatinBody =
  /^(?:The |A )?(?!(?:University|Institute|Center|Centre|Committee|Council|Department|Ministry|Bank|Board|Court|Society|Academy|Bureau|Office|School|College|Association|Federation|Organization|House|Museum|Church|Chamber|League|Union|Party)\b)\w+ (?:of|for) |^(?:Courtesy|Treaty|Deferred)\b| the /;

/** Names in Latin letters: after a title a person (国务卿 Antony Blinken); before one a company or body (LCI 电视台, WTA主席). */
export function findLatin({ lookup, words, source, closed }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const names: FoundName[] = [];
  const pattern =
    /[A-ZÀ-ÖØ-Þ][\p{Script=Latin}\d'.&-]*(?: (?:[A-ZÀ-ÖØ-Þ][\p{Script=Latin}\d'.&-]*|de|la|von|van|bin|al|of|the|for|and))*/gu;
  for (const match of lookup.matchAll(pattern)) {
    let form = match[0].replace(/(?: (?:de|la|von|van|bin|al|of|the|for|and)){1,6}$/, '').replace(/[.'-]{1,6}$/, '');
    const start = match.index;
    if (/[A-Za-z0-9@/_.-]/.test(lookup[start - 1] ?? '') || isClosed({ start, end: start + form.length })) continue;
    if (!source.blocks.some((block) => block.kind !== 'CREDIT' && block.start <= start && start < block.end)) continue;
    let end = start + form.length;
    const parts = form.split(' ');
    const gap = lookup[start - 1] === ' ' ? start - 1 : start;
    const titled = titleEndingAt(lookup, gap) >= 0;
    const after = lookup.slice(end, end + 6).trimStart();
    const noun =
      /^(?:电视台|电视网|电台|公司|集团|基金会|研究所|大学|学院|新闻网|新闻|杂志|俱乐部|协会|组织|银行|餐厅)/.exec(
        after,
      );
    const acts =
      /^(?:主席|总裁|记者|首席执行官|执行长|发言人|董事长|创办人|创始人|CEO|高管|员工|官员|报道|报导|节目|频道|网站|总部|股价|旗下|声明|表示|宣布|称|数据|统计)/.test(
        after,
      );
    if (titled && parts.length >= 2 && parts.length <= 4 && !organizationHead.test(form)) {
      names.push(person(start, end, 'zh/latin-person', 62));
    } else if (parts.length <= 3 && givenNames.has(parts[0] as string) && isCalled(parts.slice(1))) {
      // 律师江声（Jane Alder）
      const bearer = /[（(]/.test(lookup[start - 1] ?? '') ? words.find((word) => word.end === start - 1) : undefined;
      const name = person(start, end, 'zh/latin-person', 57);
      names.push(bearer?.tag === 'PER' ? { ...name, alias: bearer.start } : name);
    } else if (organizationHead.test(form) && !noLatinBody.test(form) && parts.length >= 2 && parts.length <= 8) {
      names.push(organization(start, end));
    } else if (noun !== null && !/^(?:A|B|C|D|AI|IT|IP|PC|TV|VIP|GDP|COVID.*)$/.test(form)) {
      end = lookup.indexOf(noun[0], end) + noun[0].length;
      form = lookup.slice(start, end);
      names.push(organization(start, end));
    } else if (
      (acts || sortWord.test(lookup.slice(Math.max(0, start - 4), start))) &&
      !/^(?:A|B|C|D|AI|IT|IP|PC|TV|VIP|GDP|COVID.*|CEO|CFO|COO|DNA|PCR)$/.test(form)
    ) {
      names.push(organization(start, end));
    } else if (parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part))) {
      const word = words.find((candidate) => candidate.start <= start && candidate.end > start);
      if (word?.tag === 'PER') names.push(person(start, end, 'zh/latin-person', 48));
    }
  }
  return names;

  /** What stands behind a given name is a family name. */
  function isCalled(rest: readonly string[]): boolean {
    return (
      rest.length > 0 &&
      rest.every((part) => /^\p{Lu}[\p{L}'-]+$/u.test(part)) &&
      !organizationHead.test(rest.join(' '))
    );
  }

  function organization(start: number, end: number): FoundName {
    return { start, end, kind: 'ORGANIZATION', rule: 'zh/latin-organization', weight: 56, rows: [], sure: true };
  }
}

function boundariesOf(words: readonly TaggedWord[]): { starts: ReadonlySet<number>; ends: ReadonlySet<number> } {
  return { starts: new Set(words.map(({ start }) => start)), ends: new Set(words.map(({ end }) => end)) };
}

function person(start: number, end: number, rule: string, weight: number): FoundName {
  return { start, end, kind: 'PERSON', rule, weight, rows: [], sure: true };
}
