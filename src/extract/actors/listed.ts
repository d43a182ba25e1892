// Names that stand in the authority list.

import { type AuthorityRow, formOf, longestForm } from '../../language/authority.ts';
import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import { calledByPlaces, namedThings } from '../../language/zh/organization-words.ts';
import { titlesBefore } from '../../language/zh/titles.ts';
import { coverage, type FoundName, type Reading } from './found.ts';
import { holderOf } from './holder.ts';
import { personShape } from './zh/person-shape.ts';

/** Every longest form of the list in the text, left to right. Short forms come with `sure: false`. */
export function findListed(reading: Reading): FoundName[] {
  const { lookup, authority, closed, source, words } = reading;
  const isClosed = coverage(closed);
  const particles = new Map(words.filter(({ tag }) => /^[cdpurm]$/.test(tag)).map(({ start, end }) => [start, end]));
  const names: FoundName[] = [];
  for (const block of source.blocks) {
    for (let at = block.start; at < block.end; at++) {
      // 转自江声社: the one name of a credit that the article owes something to.
      if (block.kind === 'CREDIT' && !/转自[：:]?$/.test(lookup.slice(Math.max(block.start, at - 3), at))) continue;
      if (isJoined(at) || isAfterArticle(at)) continue;
      const found = bodyless(longestForm(authority, lookup, at), at);
      if (found === null || found.end > block.end) continue;
      const span = { start: at, end: found.end };
      if (isClosed(span) && !holdsTime(found, at)) continue;
      const holder = holderOf(reading, found.form.rows, at);
      const { rows, sure } = holder === null ? found.form : { rows: [holder], sure: true };
      const kinds = new Set(rows.map(({ kind }) => kind));
      const row = rows[0];
      if (row === undefined) continue;
      if (found.end - at === 1 && !isLoneSign(at)) continue;
      if (source.language === 'zh' && row.kind !== 'PERSON' && isInLatinName(at, found.end, row.kind)) continue;
      if (isOnlyUsed(at, found.end) || isInForeignWord(at, found.end)) continue;
      if (row.kind === 'PLACE' && (isCutByWord(at, found.end) || isOfKind(at, found.end))) continue;
      if (row.kind === 'PERSON' && beginsInCommonWord(at, found.end)) continue;
      if (row.kind === 'ORGANIZATION' && (endsInsideWord(at, found.end) || beginsInsideWord(at, found.end))) continue;
      // The name of an illness is not the party.
      if (/^(?:病毒|肺炎)/.test(lookup.slice(found.end, found.end + 2)) && row.kind === 'ORGANIZATION') continue;
      const end = row.type === 'university' ? hospitalEnd(lookup, found.end) : found.end;
      // the Netherlands: the article is no part of the name.
      const article = /^the /.test(lookup.slice(at, at + 4)) ? 4 : 0;
      names.push({
        start: at + article,
        end,
        kind: row.kind,
        rule: 'actor/listed',
        weight: !sure || kinds.size > 1 ? 20 : row.kind === 'PLACE' ? 45 : holder === null ? 60 : 63,
        rows: end === found.end ? rows : (formOf(authority, lookup.slice(at, end))?.rows ?? []),
        sure,
      });
      at = end - 1;
    }
  }
  return names;

  /** 每日|江州新闻: a body whose name holds a word for a time. */
  function holdsTime({ end, form }: NonNullable<Found>, start: number): boolean {
    if (!form.sure || form.rows[0]?.kind !== 'ORGANIZATION') return false;
    return closed.every((time) => time.end <= start || time.start >= end || (time.start >= start && time.end < end));
  }

  /** 访|华, 赴|日, and a word of its own: one sign names a country there, not in 生活中, 可以 or 美元. */
  function isLoneSign(at: number): boolean {
    if (!/[\u3400-\u9fff]/.test(lookup[at] as string)) return true;
    if (/^(?:元|式|方案|文|语|人|梦|容)/.test(lookup.slice(at + 1, at + 3))) return false;
    const word = wordAt(words, at);
    if (word === undefined) return words.length === 0;
    if (word.start === at && word.end === at + 1) return word.tag === 'LOC';
    return (
      word.end === at + 1 &&
      word.end - word.start === 2 &&
      /[访赴驻对援侵抵离返旅辱反抗挺]/.test(lookup[at - 1] as string)
    );
  }

  /** 俄州和|田纳西州: a conjunction after a name, where the name after it is longer than the one that begins with the sign. */
  function isJoined(at: number): boolean {
    if (!/[和与及]/.test(lookup[at] as string) || at === 0) return false;
    const [here, next] = [longestForm(authority, lookup, at), longestForm(authority, lookup, at + 1)];
    return here !== null && next !== null && next.form.sure && next.end > here.end;
  }

  /** The |Times of Birchland: the list has the longer name without the article. */
  function isAfterArticle(at: number): boolean {
    if (lookup.slice(at, at + 4) !== 'The ') return false;
    const [here, next] = [longestForm(authority, lookup, at), longestForm(authority, lookup, at + 4)];
    return here !== null && next !== null && next.form.sure && next.end > here.end;
  }

  /**
   * 美国国防部|长 names an office, 对罗兰军|演 and 罗兰军|售 an exercise and a sale, 罗兰航空|业 a trade: the owner 美国 is what is
   * named.
   */
  function bodyless(found: Found, at: number): Found {
    if (found?.form.rows[0]?.kind !== 'ORGANIZATION') return found;
    if (!isOffice(lookup, found.end) && !isSeated(lookup, at, found.end))
      if (!isMilitary(lookup, found.end) && !isTrade(lookup, at, found.end)) return found;
    for (let end = found.end - 1; end > at; end--) {
      const form = formOf(authority, lookup.slice(at, end));
      if (form !== null) return { end, form };
    }
    return found;
  }

  /** US|$5 million; 发|微信, 微信|朋友圈: what somebody writes on; 向南航|行: a course; CCTV|片段: of a camera. */
  function isOnlyUsed(start: number, end: number): boolean {
    const form = lookup.slice(start, end);
    const after = lookup.slice(end, end + 4);
    if (/^(?:\$| do(?=l))/.test(after)) return true;
    // along U.S. 77: a road
    if (
      /^U\.?S\.?$/.test(form) &&
      /^ \d{1,3}(?![\d,.]*\d)/.test(lookup.slice(end, end + 8)) &&
      /\b(?:on|along|off|near|to|and) $/.test(lookup.slice(Math.max(0, start - 6), start))
    )
      return true;
    if (form === 'CCTV') return /^(?:片段|镜头|录像|画面|影像|影片)/.test(after);
    if (/^[东西南北]航$/.test(form)) return /^[行向道线]/.test(after);
    if (!/^(?:微信|微博|推特|脸书|WhatsApp|Line|LINE)$/.test(form)) return false;
    return /[发刷]$/.test(lookup.slice(start - 1, start)) || /^(?:朋友圈|群|聊天|信息)/.test(after);
  }

  /** 江州|肺炎, 江州|话: an illness, a language, a people or a dish that is called by a place. */
  function isOfKind(start: number, end: number): boolean {
    return calledByPlaces.test(lookup.slice(end, end + 3)) || namedThings.test(lookup.slice(start, end + 3));
  }

  /** 罗兰|诺, 罗兰|多犬: a short name within the tagger's word for a foreign one, which goes on. */
  function isInForeignWord(start: number, end: number): boolean {
    if (end - start > 3 || !/[\u3400-\u9fff]/.test(lookup[start] as string)) return false;
    const word = wordAt(words, start);
    if (word === undefined || word.end < end || !/^(?:PER|LOC|n|nz)$/.test(word.tag)) return false;
    const [before, after] = [lookup.slice(word.start, start), lookup.slice(end, word.end).replace(sortAtEnd, '')];
    if (
      before + after === '' ||
      /[路街]$/.test(after) ||
      [before, after].some((part) => formOf(authority, part) !== null)
    )
      return false;
    return personShape(before + lookup.slice(start, end) + after) === 'FOREIGN';
  }

  /** University of Alder, Alder Scholar: a place or a body within a longer name in Latin letters. */
  function isInLatinName(start: number, end: number, kind: AuthorityRow['kind']): boolean {
    if (!/[A-Z]/.test(lookup[start] as string)) return false;
    if (/^ [A-Z][a-z]/.test(lookup.slice(end, end + 3))) return true;
    return kind === 'PLACE' && /[A-Za-z] $/.test(lookup.slice(start - 2, start));
  }

  /** 维权|网站 holds no 维权网. */
  function endsInsideWord(start: number, end: number): boolean {
    const word = wordAt(words, end - 1);
    if (word === undefined || word.start <= start || word.end <= end) return false;
    // 江州党|人
    if (lookup[end - 1] === '党' && /[人籍员]/.test(lookup[end] ?? '')) return false;
    return /^(?:n|v|vn)$/.test(word.tag) && !titlesBefore.has(lookup.slice(word.start, word.end));
  }

  /** 初中|时 holds no paper of two signs. */
  function beginsInsideWord(start: number, end: number): boolean {
    if (end - start > 2 || !/[\u3400-\u9fff]/.test(lookup[start] as string)) return false;
    const word = wordAt(words, start);
    return word !== undefined && word.start < start && word.end < end && /^(?:n|v|s|t|f|d)$/.test(word.tag);
  }

  /** 定[居伦]敦, 本[科比]例: a name of two signs that begins within a common word. */
  function beginsInCommonWord(start: number, end: number): boolean {
    if (end - start > 2 || !/[\u3400-\u9fff]/.test(lookup[start] as string)) return false;
    const word = wordAt(words, start);
    return word !== undefined && word.start < start && word.end < end && /^(?:n|v|vn|a|d|f|t)$/.test(word.tag);
  }

  /**
   * The form begins with a conjunction, an adverb or a number that the tagger saw as a word (州和县), or in the middle of
   * a common word (沿海城市).
   */
  function isCutByWord(start: number, end: number): boolean {
    // 新|州长, 前|市长: the sort of the place belongs to the office.
    if (/^[新前原该][州市县省区]长$/.test(lookup.slice(start, end + 1))) return true;
    // 秘书|长沙旺
    if (
      lookup[start] === '长' &&
      /(?:秘书|[局院署厅校会队司处行所站社店]|(?<!总)部)$/.test(lookup.slice(start - 2, start))
    )
      return true;
    const particle = particles.get(start);
    if (particle !== undefined && particle < end) return true;
    if (end - start < 2) return false;
    const word = wordAt(words, start);
    if (word === undefined || word.start >= start || word.end > end) return false;
    if (word.tag === 'LOC') return end - start === 2 && word.end < end;
    return /^(?:n|s|a)$/.test(word.tag) || (word.end < end && /^(?:v|f|d|vn)$/.test(word.tag));
  }
}

/** What a place or an animal is, behind its name. */
const sortAtEnd = /[省市县区镇村州郡城岛港人犬号]$|群岛$/;

type Found = ReturnType<typeof longestForm>;

/** True where a body that ends at `end` is part of the title of its head: 国防部|长, not 国防部|长期. */
export function isOffice(lookup: string, end: number): boolean {
  return /^[部局院署厅]长(?![期达远])/.test(lookup.slice(end - 1, end + 2));
}

/** True where a parliament is named for a seat in it only: 罗兰国国会|议员, 江州省人大|代表. */
export function isSeated(lookup: string, start: number, end: number): boolean {
  return (
    /(?:国会|议会|议院|立法会|人大)$/.test(lookup.slice(start, end)) &&
    /^(?:副?议长|[女男]?议员|代表(?![团大])|席[次位])/.test(lookup.slice(end, end + 3))
  );
}

/** True where the 军 that a name ends in begins the next word: 军演, 军售, 军事, but not 军|演习. */
function isMilitary(lookup: string, end: number): boolean {
  return /^军(?:演(?![习练说])|[售购援工]|事(?!件)|备(?!战)|火|费)/.test(lookup.slice(end - 1, end + 2));
}

/** True where the 航空 that a name ends in is no airline's. */
function isTrade(lookup: string, start: number, end: number): boolean {
  return (
    lookup.slice(start, end).endsWith('航空') &&
    /^(?:航天|工业|业|母舰|发动机|兵|展|学|安全|管理|局|部队|制造|技术|市场|爱好者)/.test(lookup.slice(end, end + 3))
  );
}

/** 江州大学|附属第一医院: where the name of a hospital that begins with its university ends; where the university's does for none. */
export function hospitalEnd(lookup: string, end: number): number {
  const rest = /^(?:医学院|医学部)?(?:附[属设]|第[一二三四五六])[\u3400-\u9fff]{0,8}?医院/.exec(
    lookup.slice(end, end + 18),
  );
  return end + (rest?.[0].length ?? 0);
}

/** The word that covers `at`; undefined between words. */
function wordAt(words: readonly TaggedWord[], at: number): TaggedWord | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as TaggedWord).end <= at) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word !== undefined && word.start <= at ? word : undefined;
}
