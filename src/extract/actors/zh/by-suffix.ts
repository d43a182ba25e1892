// Organizations by their endings, with a proper name before them: 江州银保监局.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { institutions, noOrganizations, organizationSuffixes } from '../../../language/zh/organization-words.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { afterSort, calledByPeople, namesNoBody, predicate, sortOfBody, unnamedBody } from './bodies.ts';
import { withoutFront } from './glued.ts';
import { isLevel } from './institutions.ts';
import { isOfConstituency, partyAlone } from './mend-organization.ts';
import { titleEndingAt } from './titles.ts';

/** 江州|专项|指挥部: what sort of office it is. */
const sortOfOffice = /^(?:专项|联合|特别|公共|临时|独立|国际|重大)$/;

/** Trades that are endings of firms too. */
const sector = /^(?:汽车|电子|科技|生物|航空|铁路|石油|电力|保险|基金|证券|通讯|电信|传媒|药业|制药|银行|半导体)$/;

const carried = new Set(['LOC', 'ORG', 'PER', 'nz', 'n', 'vn', 'an', 'nw']);
/** Words that never belong to a name before an ending. */
const stops =
  /^(?:官媒|党媒|喉舌|记者|官员|总统|主席|总理|部长|外长|发言人|网友|民众|居民|人士|媒体|官方|当局|政府|公众|媒介|民间|地方|国家|国际社会|外界|总部|员工|学生|家属|受害者|原告|被告|律师|法官|期间|时间|方面|双方|消息|新闻|视频|照片|图片|资料|报导|报道|声明|文章|周年|年度|事件|案件|问题|情况|关系|历史|全国|全球|世界|各国|多国|两国|三国|西方|海外|境外|国内|国外|当地|当天|现场|目前|私人|私营|上市|科技|国有|民营|独立|大型|小型|知名|著名|主要|其他|其它|相关|有关|个人|中间|内部|高级)$/;

/** `江州银保监局`, `德海岸体育公司`: an ending with a proper name before it, over the tagger's words. */
export function findBySuffix(reading: Reading): FoundName[] {
  const { lookup, words, closed, authority } = reading;
  const isClosed = coverage(closed);
  const names: FoundName[] = [];
  words.forEach((word, index) => {
    if (!carried.has(word.tag) || isClosed(word)) return;
    const form = lookup.slice(word.start, word.end);
    // 调查|组, 工作|小组: the tagger parts the ending.
    const last = /^小?组$/.test(form) ? lookup.slice(Math.max(0, word.start - 2), word.end) : form;
    const suffix = organizationSuffixes.find((candidate) => last.endsWith(candidate));
    // 江州市的江州大学 in one word of the tagger: the place does not belong to the name.
    const owned = form.lastIndexOf('的') + 1;
    if (owned > 1 && suffix !== undefined && longestForm(authority, lookup, word.start + owned)?.form.sure) {
      names.push(ending(word.start + owned, word.end));
      return;
    }
    // 江声证券|汽车|行业首席分析师: of what somebody tells.
    if (
      sector.test(form) &&
      /^(?:行业|业务|板块|领域|市场|产业|概念|分析|研究)/.test(lookup.slice(word.end, word.end + 2))
    )
      return;
    if (suffix === undefined || (suffix.length === 1 && form.length === 1 && suffix !== '党')) return;
    if (suffix.length === 1 && noOrganizations.has(form)) return;
    // 网|传: it is said on the net; 江声|报|导: a verb.
    if (suffix === '网' && /^[传友民军红]/.test(lookup.slice(word.end, word.end + 1))) return;
    if (suffix === '报' && /^[导道称警案料告]/.test(lookup.slice(word.end, word.end + 1))) return;
    const run = runBefore(index);
    if (run === index && word.tag !== 'nz') return;
    const first = words[run] as TaggedWord;
    if (form === '国会' && isOfConstituency(reading, first.start, word.end)) return;
    const proper =
      words.slice(run, index).some((each) => isProper(each) || isOfLevel(each)) ||
      (word.tag === 'nz' && form.length > suffix.length);
    const party = form === '党' && index - run === 1 && first.end - first.start <= 4 && first.tag === 'n';
    const length = word.end - first.start;
    if ((!proper && !party) || length > 24 || length < 3) return;
    const whole = lookup.slice(first.start, word.end);
    if (unnamedBody.test(whole)) return;
    if (/[该本此的]/.test(whole) || isTwoBodies(first.start, word.end) || namesNoBody.test(whole)) return;
    if (isSortOfBody(first.start, word.end)) return;
    // 民主党|议会: where a party has the majority.
    if (institutions.has(form) && lookup[word.start - 1] === '党') return;
    // 李明|法庭: of a person only what is called by people.
    if (words.slice(run, index).every((each) => each.tag !== 'LOC' && each.tag !== 'ORG' && each.tag !== 'nz'))
      if (words.slice(run, index).some(({ tag }) => tag === 'PER')) {
        // 市长|罗兰·布朗|办公室: the person is whom the office names.
        if (!calledByPeople.test(whole) || (form === '办公室' && titleEndingAt(lookup, first.start) >= 0)) return;
      }
    // 江州大学|微电子|所: what is taught there.
    if (
      /大学[\u3400-\u9fff]{2,6}$/.test(whole) &&
      /^(?:学?系|所(?!长)|学院)/.test(lookup.slice(word.end, word.end + 2))
    )
      return;
    // 林志远|大学|毕业: when he left it.
    if (
      /^[大中小]学$/.test(form) &&
      words[index - 1]?.tag === 'PER' &&
      /^(?:毕业|时|期间|教授|同学)/.test(lookup.slice(word.end, word.end + 2))
    )
      return;
    // 江州政府|网站: the site of a body that is found by itself.
    if (/^(?:网站|总部)$/.test(form) && words[index - 1]?.tag === 'ORG') return;
    // 新桥集团|财务部: a unit of the firm.
    if (
      /.{2}部$/.test(whole) &&
      words[index - 1]?.tag === 'ORG' &&
      /集团|公司/.test(lookup.slice(Math.max(0, word.start - 2), word.start))
    )
      return;
    const alone = partyAlone(reading, first.start, word.end);
    if (alone.start > first.start) {
      names.push(ending(alone.start, alone.end));
      return;
    }
    // A place and a common noun are no name: 上海医院.
    const owner = longestForm(authority, lookup, first.start);
    if (
      owner !== null &&
      (owner.form.rows[0]?.kind === 'PLACE' || owner.form.rows[0]?.key === 'org/ccp') &&
      noOrganizations.has(lookup.slice(owner.end, word.end)) &&
      !(owner.form.rows[0].type !== 'country' && /^(?:监狱|看守所|拘留所|劳教所|戒毒所)$/.test(form))
    )
      return;
    // 中共|拟禁平台: what it does.
    if (owner !== null && (owner.form.rows[0]?.kind === 'PERSON' || owner.form.rows[0]?.key === 'org/ccp'))
      if (predicate.test(lookup.slice(owner.end, word.end))) return;
    // 罗兰国|新桥控股: the country of a listed body.
    const company =
      owner?.form.rows[0]?.type === 'country' && owner.end <= word.start
        ? longestForm(authority, lookup, owner.end)
        : null;
    // 罗兰国|联合国理事会: a body of many countries belongs to none.
    const [listed] = company?.form.sure ? company.form.rows : [];
    if (listed?.type === 'company' || (listed?.kind === 'ORGANIZATION' && listed.country === null))
      names.push(ending(owner?.end ?? first.start, word.end));
    else names.push(ending(word.end - afterSort(whole).length, word.end));
  });
  return names;

  function ending(start: number, end: number): FoundName {
    const from = withoutFront(reading, start, end);
    return { start: from, end, kind: 'ORGANIZATION', rule: 'zh/organization-ending', weight: 52, rows: [], sure: true };
  }

  function runBefore(index: number): number {
    let first = index;
    while (first > 0 && index - first < 6) {
      const word = words[first - 1] as TaggedWord;
      const text = lookup.slice(word.start, word.end);
      if (word.end !== words[first]?.start || isClosed(word)) break;
      const joins =
        word.tag === 'c' &&
        (text === '和' || text === '与' || text === '及') &&
        isMinistry(index) &&
        isCommon(first - 2);
      const ordinal = word.tag === 'm' && /^第[一二三四五六七八九十\d]{1,3}$/.test(text);
      const kind = word.tag === 'a' && sortOfOffice.test(text);
      // 江州|城郊地区|检察院, 罗兰国|北方|司令部
      const part = /^[sf]$/.test(word.tag) && /^(?:城郊|城区|[东西南北中]{1,2}[部方区]?)(?:地区)?$/.test(text);
      if (!joins && !ordinal && !kind && !part && (!carried.has(word.tag) || (stops.test(text) && !isNational(word))))
        break;
      if (word.tag === 'PER' && !/·/.test(text) && first - 1 > 0 && words[first - 2]?.tag === 'n') break;
      first--;
    }
    // Leading common nouns are description (社交媒体公司), not name, unless a place or a proper name opens the run.
    let start = first;
    while (start < index && !isProper(words[start] as TaggedWord) && !isOfLevel(words[start] as TaggedWord)) start++;
    // 亚裔|美国|学者|论坛
    const peoples = /(?:亚裔|华裔|非裔|拉美裔|犹太|穆斯林|基督教|天主教)$/;
    if (start > first && peoples.test(lookup.slice(words[first]?.start, words[start]?.start))) start--;
    return start < index ? start : index - first === 1 && words[index]?.tag !== 'nz' ? first : index;
  }

  /** 江州中小企业: places and a sort of body, none by name. */
  function isSortOfBody(start: number, end: number): boolean {
    let at = start;
    for (;;) {
      const place = longestForm(authority, lookup, at);
      if (place === null || place.end - at < 2 || place.end >= end || place.form.rows[0]?.kind !== 'PLACE') break;
      at = place.end;
    }
    return at > start && sortOfBody.test(lookup.slice(at, end));
  }

  /** 德国央行德意志联邦银行: two listed names side by side. */
  function isTwoBodies(start: number, end: number): boolean {
    const head = longestForm(authority, lookup, start);
    if (head === null || head.end >= end || head.form.rows[0]?.kind !== 'ORGANIZATION') return false;
    return formOf(authority, lookup.slice(head.end, end))?.sure === true;
  }

  /** 国家|医药研究理事会: a body by its own ending, of the whole land. */
  function isNational({ start, end }: TaggedWord): boolean {
    return (
      lookup.slice(start, end) === '国家' &&
      /^(?:[\u3400-\u9fff]{2,6}?[署局](?![长势面])|[\u3400-\u9fff]{2,8}?(?:理事会|委员会|研究院|研究所|研究中心|实验室|博物馆|图书馆|中心|基金|学院|医院))/.test(
        lookup.slice(end, end + 14),
      )
    );
  }

  /** 省|编制|委员会, 县|防汛|指挥部. */
  function isOfLevel({ start, end, tag }: TaggedWord): boolean {
    return end - start === 1 && tag === 'n' && isLevel(lookup, start);
  }

  function isProper(word: TaggedWord): boolean {
    const text = lookup.slice(word.start, word.end);
    if (word.tag === 'LOC' || word.tag === 'ORG') return true;
    if (text === '国家') return isNational(word);
    if (text === '中央') return /^(?:.{0,8}(?:组|委员会))/.test(lookup.slice(word.end, word.end + 12));
    if (word.tag === 'PER') return text.length > 1;
    return (
      word.tag === 'nz' && text.length > 1 && !/^(?:中国人|美国人|台湾人|香港人|英文|中文|.{1,3}[人语文])$/.test(text)
    );
  }

  /** 文化和旅游部 is one ministry, 商务部和联邦调查局 are two bodies. */
  function isCommon(index: number): boolean {
    const word = words[index];
    if (word === undefined || !/^(?:n|vn|an)$/.test(word.tag)) return false;
    const text = lookup.slice(word.start, word.end);
    return titleEndingAt(text, text.length) < 0 && !organizationSuffixes.some((suffix) => text.endsWith(suffix));
  }

  function isMinistry(index: number): boolean {
    const word = words[index] as TaggedWord;
    return /(?:[部署局]|研究所|研究院|中心|委员会|理事会|协会|学会|基金会)$/.test(lookup.slice(word.start, word.end));
  }
}
