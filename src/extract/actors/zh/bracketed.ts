// Names tied to another form in brackets: 珍·普萨基（Jen Psaki）, 林志远（笔名“江声”）, 江州新桥投资有限公司（下称“新桥投资”）.

import { formOf } from '../../../language/authority.ts';
import { organizationWords } from '../../../language/en/name-words.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { noPersons } from '../../../language/zh/names.ts';
import { noOrganizations, organizationSuffixes } from '../../../language/zh/organization-words.ts';
import { endingAt, indexAt, spanAt } from '../../../model/sorted-spans.ts';
import type { FoundName, Reading } from '../found.ts';
import { afterSort, hasSuffix } from './bodies.ts';
import { type Before, bodyBefore, firmBefore, isBodyInLatin } from './bodies-in-brackets.ts';
import { isNamePart, person, sortWord } from './foreign.ts';
import { withoutFront } from './glued.ts';
import { startOfPlace } from './start-of-place.ts';
import { titleEndingAt, titleStartingAt } from './titles.ts';

const latinName =
  /^\p{Lu}[\p{Script=Latin}'’.-]*(?:[ -](?:(?:\p{Lu}[\p{Script=Latin}'’.-]*)|de|la|le|von|van|der|den|bin|al|el|da|dos|di|du|y|of|and|the|for|on|to|in|&)){0,7}$/u;

const placeHead =
  /\b(?:River|Valley|Lake|Islands?|Street|Avenue|Road|Boulevard|Bay|Park|County|City|Beach|Mountains?|Hills|Hall|Tower|Heights|Vista|Springs|Falls|Creek|Grove|Ridge|Harbou?r|Point|Cape|Coast|Sea|Forest|Bridge|Canyon|Airport|Base|Peninsula|Square|Plaza|Strait|Desert|Province|District|Village|Township|Dunes|Dam|Reef|Basin|Plateau|Gardens|Meadows|Trail|Highway|Freeway|Lane|Drive|Canal|Pass|Peak|Volcano|Glacier|Woods|Shoal|Atoll|Gulf|Channel)$/;

/** How the names of towns, forts and ports begin: Fort Alder, El Alamo, San Alder. */
const placeFirst =
  /^(?:Fort|Camp|Mount|Mt\.?|Port|Lake|Cape|San|Santa|Santo|Los|Las|El|La|Rio|Puerto|Porto|Villa|Monte|Isla|Costa|New|North|South|East|West|Upper|Lower|Palo|Palm|Rancho|Sierra) \p{Lu}\p{Ll}+$/u;

/** `珍·普萨基（Jen Psaki）`, `国际网球联合会（ITF）`: the name before the bracket and the form in it, tied together. */
export function findBracketed(reading: Reading): FoundName[] {
  const { lookup, words, source, authority } = reading;
  const names: FoundName[] = [];
  const pattern =
    /[（(](?:音译[，,：:]?|简称|英文名?|英语|又名|即|下称|以下简称)?[“"「『《]?(?:the )?([\p{L}\p{N}][^（()）“”"」』》，。；：、]{0,60}?)[”"」』》]?(?:，(?:简称|缩写为?|下称|以下简称)[“「]?[A-Z]{2,8}[”」]?|，(?!又称|俗称|也叫|简称[:：])[^（）()A-Za-z]{1,24})?[）)]/gu;
  for (const match of lookup.matchAll(pattern)) {
    const [, inner = '', acronymAfter] = /^(.+?)(?:, ?([A-Z]{2,8}))?$/.exec((match[1] as string).trim()) ?? [];
    const innerStart = match.index + match[0].indexOf(match[1] as string);
    const open = match.index;
    const block = spanAt(source.blocks, open);
    if (block === undefined || block.kind === 'CREDIT') continue;
    if (!latinName.test(inner) && !/^[A-Z][A-Z0-9&-]{1,9}$/.test(inner)) continue;
    if (/^(?:USS|HMS|JS) /.test(inner)) continue;
    const acronym = /^[A-Z][A-Z0-9&-]{1,9}$/.test(inner);
    const parts = inner.split(/[ ]/).filter(Boolean);
    const before =
      quotedBefore(open, block.start) ??
      bodyBefore(reading, inner, open) ??
      atLeastTwo(nameBefore(open, block.start)) ??
      firmBefore(reading, inner, open);
    if (before === null) continue;
    // 江州智库|新桥研究院（NBI）
    const start =
      before.tag === 'ORG'
        ? withoutFront(reading, before.end - afterSort(lookup.slice(before.start, before.end)).length, before.end)
        : startOfPlace(reading, before.start, before.end);
    const form = lookup.slice(start, before.end);
    // 空军二号（Air Force Two）, 《和平条约》（Treaty of Peace）: no bodies.
    if (/号$/.test(form) || (parts.length > 1 && document.test(inner))) continue;
    // 金色海滩（Golden Beach）, of which only 海滩 was read, would be any beach.
    const rows = formOf(authority, form)?.rows ?? [];
    const [known] = rows.filter((row) => parts.length === 1 || formOf(authority, inner)?.rows.includes(row));
    const kind =
      (rows.length === 1 && !acronym && known?.kind) ||
      ((placeHead.test(inner) || (placeFirst.test(inner) && !form.includes('·'))) && form.length > 2
        ? 'PLACE'
        : acronym || isBodyInLatin(inner, form) || before.tag === 'ORG' || hasSuffix(form)
          ? before.tag === 'ORG' || hasSuffix(form) || isBodyInLatin(inner, form)
            ? 'ORGANIZATION'
            : null
          : before.tag === 'LOC' && !form.includes('·') && parts.length === 1
            ? 'PLACE'
            : foreignPerson(form, parts.length) || before.tag === 'PER'
              ? kindOfForeign(form, start, match.index + match[0].length)
              : parts.length === 1 && !agency.test(inner) && afterSortWord(start, names)
                ? 'ORGANIZATION'
                : null);
    if (kind === null || form.length < 2 || noPersons.has(form)) continue;
    // Alder Inc.
    const innerEnd = innerStart + inner.replace(/(?<=\b(?:Inc|Corp|Ltd|Co))\.$/, '').length;
    const rule = 'zh/name-in-brackets';
    // 安瑞泰（Anretai）疫苗: who makes it.
    const made =
      /^ ?(?:(?:中共|武汉|新冠)?(?:肺炎|病毒)?疫苗|[\u3400-\u9fff]{0,4}公司|集团|药厂|制药|手机|汽车|股价)/.test(
        lookup.slice(match.index + match[0].length, match.index + match[0].length + 8),
      );
    const firm = made && (parts.length === 1 || organizationWords.has(parts.at(-1) as string));
    const who = firm ? 'ORGANIZATION' : kind;
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
  function kindOfForeign(form: string, start: number, after: number): FoundName['kind'] {
    if (form.includes('·')) return 'PERSON';
    if (
      /^(?:[市县镇村州]|地区|附近|郊区|机场|的(?:地方|小镇|城市|小城|村庄|海滩))/.test(lookup.slice(after, after + 4))
    )
      return 'PLACE';
    // 青石（Alder）和江口（Birch）等县: a list of places.
    if (placesInList.test(lookup.slice(after, after + 200))) return 'PLACE';
    const before = lookup.slice(Math.max(0, start - 12), start);
    if (sortWord.test(before)) return 'ORGANIZATION';
    if (/(?:位于|(?<![存所正现])在|前往|抵达|来自|去过|飞往|驶往|途经|到达|离开)$/.test(before)) return 'PLACE';
    const listed = (length: number, end: number) => formOf(authority, before.slice(-length - end, before.length - end));
    for (let length = 8; length > 1; length--) {
      const owner = listed(length, 0)?.rows[0];
      if (owner?.kind === 'PLACE' && (owner.type !== 'country' || /[州省市郡县]$/.test(before))) return 'PLACE';
      if (before.endsWith('、') && listed(length, 1)?.rows[0]?.kind === 'ORGANIZATION') return 'ORGANIZATION';
    }
    return 'PERSON';
  }

  /** The name that ends at the bracket, over the tagger's words or by the signs of a transliteration. */
  function nameBefore(open: number, floor: number): Before | null {
    let end = open;
    while (end > floor && /[\s”"」』》]/.test(lookup[end - 1] as string)) end--;
    end = withoutTitle(end, floor);
    let index = indexAt(words, end - 1);
    if (index < 0) {
      let start = end;
      while (start > floor && isNamePart(lookup[start - 1] as string)) start--;
      return end - start >= 2 ? { start, end, tag: 'PER' } : null;
    }
    const last = words[index] as TaggedWord;
    // 新的|系统（New System）: a common word of two signs.
    if (/^(?:n|v|vn)$/.test(last.tag) && end - last.start < 3 && commonBefore.test(lookup.slice(last.start, end)))
      return null;
    if (last.tag === 'n' && noOrganizations.has(lookup.slice(last.start, end)) && !isNamed(index)) return null;
    let start = last.start;
    let tag: string = last.tag;
    // Words of a name that the tagger split: 大坂|直美, 让-|皮埃尔·杜兰.
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
    // 青石区的|海滩大道: the place does not belong to the name.
    const owned = lookup.slice(start, end).lastIndexOf('的');
    if (owned > 0 && !hasSuffix(lookup.slice(start, end))) start += owned + 1;
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
  function quotedBefore(open: number, floor: number): Before | null {
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

function atLeastTwo(name: Before | null): Before | null {
  return name !== null && name.end - name.start > 1 ? name : null;
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
    const bearer = endingAt(words, match.index);
    const start = match.index + match[0].indexOf(match[1] as string, 3);
    if (bearer?.tag !== 'PER') return [];
    return [{ ...person(start, start + (match[1] as string).length, 'zh/pen-name', 71), alias: bearer.start }];
  });
}

/** 罗兰·布朗（Roland Brown，又译罗伦·布朗）: the other transliteration. */
export function findOtherSpellings({ lookup, words, authority }: Reading): FoundName[] {
  return [
    ...lookup.matchAll(
      /[（(][^（）()]{0,60}?，?(?:前译|又译|旧译|也译|或译|另译)[为作：]?["「]?([\u3400-\u9fff·]{2,12})["」]?[）)]/g,
    ),
  ].flatMap(({ index, 0: whole, 1: name = '' }) => {
    const bearer = endingAt(words, index);
    const start = index + whole.lastIndexOf(name);
    if (bearer?.tag !== 'PER' || formOf(authority, lookup.slice(bearer.start, bearer.end))?.rows[0]?.kind === 'PLACE')
      return [];
    return [{ ...person(start, start + name.length, 'zh/name-in-brackets', 74), alias: bearer.start }];
  });
}

/** 阿May（化名）, 小林（化名）: what the paper calls somebody. */
export function findAssumedNames({ lookup, words }: Reading): FoundName[] {
  const starts = new Set(words.map(({ start }) => start));
  // 9岁男童小圆, and 小圆 again: a child or somebody whose name is kept back.
  const renamed = [
    ...lookup.matchAll(
      /(?<=男童|女童|男孩|女孩|男婴|女婴|男生|女生|少年|少女|学生|居民|村民|市民|网民|业主)小[\u3400-\u9fff]{1,2}?(?=[，。、的在被与和说称就也（])/g,
    ),
  ]
    .filter(({ 0: form }) => form.length > 1 && lookup.split(form).length > 2)
    .map(({ index, 0: form }) => person(index, index + form.length, 'zh/pen-name', 71));
  const named = [...lookup.matchAll(/(?:[阿小][\u3400-\u9fff]{1,2}|阿?[A-Z][a-z]{1,11})(?=[（(]化名[）)])/g)].flatMap(
    ({ index, 0: form }) =>
      starts.has(index) || !form.startsWith('小') ? [person(index, index + form.length, 'zh/pen-name', 71)] : [],
  );
  return [...named, ...renamed];
}

/** Common words that a translation in brackets explains. */
const commonBefore =
  /^(?:负责|能力|项目|总监|条约|协定|计划|方案|系统|平台|技术|模式|概念|理论|原则|现象|效应|政策|战略|行动|运动|活动|节目|测试|疫苗|药物|病毒|症状|指数|基金|债券|合同|协议|法案|报告|文章|小说|电影|歌曲|游戏|软件|服务|产品)$/;

/** Who sells pictures: in brackets after a caption. */
const agency = /^(?:Shutterstock|iStock|Fotolia|Pexels|Pixabay|Unsplash|Getty|AFP|AP|Reuters)/i;

/** Words of documents and ideas in Latin letters. */
const document =
  /\b(?:Treaty|Convention|Agreement|Accords?|Protocol|Amendment|Theory|Doctrine|Declaration|Prize|Award)\b/;

/** The rest of a list of names with a bracket each, which ends with the sort of the places. */
const placesInList =
  /^(?:(?:、|和|及|以及|与)[\u3400-\u9fff·]{1,10}[（(][^（）()]{1,40}[）)]){0,8}等[\d一二两三四五六七八九十]{0,2}个?(?:县|市|镇|州|郡|城|地)/;
