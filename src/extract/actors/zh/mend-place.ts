// Places from the tagger, mended: parted into the places they hold, common words cut off.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { noPersons } from '../../../language/zh/names.ts';
import { landscapes, placeSuffixes, sites } from '../../../language/zh/organization-words.ts';
import type { FoundName, Reading } from '../found.ts';
import { withoutFront } from './glued.ts';

/** `福建省厦门市` gives both places; a place with a common word after it (上海封城) gives the place. */
export function mendPlace(reading: Reading, word: TaggedWord): FoundName[] {
  const { lookup, authority } = reading;
  const parts: FoundName[] = [];
  // 江州的|青石大厦: the place itself.
  const owned = lookup.slice(word.start, word.end - 2).lastIndexOf('的') + 1;
  // 中罗边境|青石镇, 西部|青石镇, 邻国|青石
  const border =
    /^(?:[\u3400-\u9fff]{2,4}边境(?=[\u3400-\u9fff]{2,})|[东西南北中]部(?=[\u3400-\u9fff]{2,}[镇县村市州省]$)|(?:邻|盟|岛|友邦|东道|内陆)国(?=[\u3400-\u9fff]{2,}))/.exec(
      lookup.slice(word.start + owned, word.end),
    )?.[0].length ?? 0;
  const start = withoutFront(reading, word.start + owned + border, word.end);
  // 江口|里里长: the first belongs to the place.
  const wordEnd = /^([里村])\1[长民]/.test(lookup.slice(word.end, word.end + 3))
    ? word.end + 1
    : withoutTail(lookup, start, word.end);
  let at = start;
  while (at < wordEnd) {
    const found = longestForm(authority, lookup, at);
    if (found === null || found.end > wordEnd || !found.form.sure || found.form.rows[0]?.kind !== 'PLACE') break;
    parts.push(place(at, found.end, 'actor/listed'));
    at = found.end;
  }
  const rest = lookup.slice(at, wordEnd);
  if (rest.length === 0) return [];
  // 江州|地区: the place itself; 新桥大学|江州校区: the town where the school has a part.
  if (parts.length > 0 && /^(?:地区|校区)$/.test(rest)) return parts;
  const suffixed = placeSuffixes.some((suffix) => rest.endsWith(suffix) && rest.length > suffix.length);
  if (parts.length > 0) {
    // 钓鱼 + 岛 after a country: the country and its place; a suffix alone belongs to the name before it.
    // 沈阳 + 青石机场: an airport bears its city.
    if (
      placeSuffixes.includes(rest) ||
      isPartOfPlace(reading, parts.at(-1)?.start ?? at, at, wordEnd) ||
      rest.endsWith('机场') ||
      rest === '都会区'
    )
      return [place(parts[parts.length - 1]?.start ?? at, wordEnd, 'zh/tagged-place')];
    return suffixed && !commonPlaces.has(rest) && !noPlace.test(rest) ? stages(at, wordEnd) : [];
  }
  const listed = formOf(authority, lookup.slice(word.start + 1, wordEnd));
  if (listed?.sure && listed.rows[0]?.kind === 'PLACE' && rest.length > 2 && !/^[东西南北中大新]/.test(rest))
    return [place(word.start + 1, wordEnd, 'actor/listed')];
  if (rest.length < 2 || /国$|至|元首|首脑|关系/.test(rest) || !/^[\u3400-\u9fff·-]+$/.test(rest)) return [];
  // 美日, 美日韩: countries in one word, each found by itself; 中方 is found with them.
  if (commonPlaces.has(rest) || noPersons.has(rest) || severalLetters.test(rest)) return [];
  // 城大及岭|大: two names and the word between.
  if (noPlace.test(rest) || quarter.test(rest) || /..(?<!埃)及.$/.test(rest)) return [];
  // 对华|新战略, 访日|后: the letter of a country after its preposition, and the sign behind it.
  if (rest.length === 2 && /[对访驻赴涉援抗]/.test(lookup[start - 1] ?? '') && /^[华美中台日韩俄英法德印澳]/.test(rest))
    return [];
  // 青石对话会: a meeting is called by the place.
  if (namedMeeting.test(lookup.slice(wordEnd, wordEnd + 6))) return [];
  return stages(start, wordEnd);

  /** 青石县江口村, 青石路江口大道: each place of an address by itself. */
  function stages(from: number, to: number): FoundName[] {
    // 弥敦道|近碧街: how far it is from another street.
    if (/^[街道路邨]近(?=[\u3400-\u9fff]{1,4}[街道路邨]$)/.test(lookup.slice(Math.max(0, from - 1), to)))
      return stages(from + 1, to);
    const stage = addressStage.exec(lookup.slice(from, to))?.[0].length ?? 0;
    if (stage === 0) return [place(from, to, 'zh/tagged-place')];
    return [place(from, from + stage, 'zh/tagged-place'), ...stages(from + stage, to)];
  }

  function place(start: number, end: number, rule: string): FoundName {
    return { start, end, kind: 'PLACE', rule, weight: 45, rows: [], sure: true };
  }
}

/** The first place of an address, with a place of its own behind it; a street only before another or before what stands in it. */
const addressStage =
  /^[\u3400-\u9fff]{1,6}?(?:(?<!外|各|全|本|该|两|数|几|多)省|(?<!城|超|都|门|夜|集)市(?![场民区])|县|自治[州县]|(?<!小|社|新|地|校|园|市|景|城|战|山|林|灾|郊|湾|发)区|(?<!小|古|重|特)镇|(?<!家|故|水|异)乡|街道)(?=[\u3400-\u9fff]{2,}(?:[市县区镇乡村邨路街巷弄里]|街道|小区|社区|大道|花园|公寓|大厦|广场|公园)$)(?![新古老]?[城村镇街路区]$)|^[\u3400-\u9fff]{2,5}?(?:路|大道|大街)(?=[\u3400-\u9fff]{2,}(?:路|街|巷|弄|大道|小区|花园|公寓|大厦|广场|公园)$)(?!(?:[东西南北中大]|步行|一|二|三|四)[路街]|地下|商业|立交)/;

/** 美日, 中越边境, 沪深: several countries or cities by a letter each. */
const severalLetters = /^(?:[美中台港日韩朝俄英法德印澳加欧墨越乌伊以]+|[京津沪深穗杭苏港台澳粤]{2,4})(?:方|边境)?$/;

/** So many places, a verb before a country's letter, and what ends like a place and is none. */
const noPlace =
  /^.外[乡地省市]$|^中[坦尼巴哈老柬泰缅马菲蒙沙阿非埃塞赞肯秘智古匈波希丹瑞荷比葡西伊斯]$|^第[一二三四五六七八九十\d]{1,3}区$|^[A-Z]级|进小区$|阵地$|^[由自从到往][省市县区州镇乡村]$|^[上下]边[镇村]$|^每个|^[多每各数两三四五六七八九十几]+个?[州区省市县地镇村方]$|^[惠旅访驻赴抵返亚]+[美台日港澳韩英中]+$|多地$|[党省市县]内$|^[同本邻各每].{0,2}[省市县州]$|^[一二三四五六]环$|^[唐宋元明清隋秦汉晋]朝$|^[东西南北]里$|^民进|^(?:外|摆|设置|外设置)?.{0,2}街站$|讨论区$|(?:路上|各站|(?<![饭酒书商])店|屋|瘟疫|病毒|国籍|疫情)$/;

/** A part of a country by its direction, which is no name of its own. */
const quarter = /^(?:华[东西南北中]|东三省|(?!东北)[东西南北]{2}|[美日]?[东西南北]{1,2}(?:地区|一带|沿海|沿岸))$/;

/** True where the words from `at` to `end` make a longer place of the one before: 江州|火车站, but not 罗兰国|码头. */
export function isPartOfPlace({ lookup, authority }: Reading, start: number, at: number, end: number): boolean {
  const part = lookup.slice(at, end);
  if (landscapes.has(part)) return !/^口岸/.test(lookup.slice(at, end + 1));
  const wide = /^(?:country|state|province|region)$/;
  return sites.has(part) && !formOf(authority, lookup.slice(start, at))?.rows.some(({ type }) => wide.test(type ?? ''));
}

/** What may follow a place to make the name of a meeting. */
const namedMeeting = /^(?:安全|经济|合作)?(?:对话|论坛|峰会)/;

/** End of the name in a span with more behind it: 江州|封城, 江州市|市 before 议员. */
function withoutTail(lookup: string, start: number, end: number): number {
  // 青石区|州议员
  if (/[省市县区][州市县区]$/.test(lookup.slice(start, end)) && lookup.startsWith('议员', end)) return end - 1;
  const tail = /(?:封城|解封|(?<=[市县])区)$/.exec(lookup.slice(start, end))?.[0].length ?? 0;
  if (end - start - tail > 1 && tail > 0) return end - tail;
  return end - start > 2 && /([省市县州村镇区])\1$/.test(lookup.slice(start, end)) ? end - 1 : end;
}

/** What the tagger takes for places and is none by itself. */
const commonPlaces = new Set(
  '屋邨 屋村 封城 全国 国内 国外 海外 境内 境外 当地 本地 首都 全球 世界 国际 东部 西部 南部 北部 中部 东南 西南 东北角 东方 西方 南方 北方 沿海 内陆 边境 市区 郊区 乡下 农村 半封城 街上 城市 县城 省城 街头 市中心 机场 车站 码头 广场 公园 校园 国会 前线 战场 灾区 疫区 山区 林区 景区 社区 小区 村庄 各地 外地 异地 园区 多区 管区 作业区 本岛 主岛 诸岛 一路 国家公园 帝国州 摇摆州 红州 蓝州 西元 公元 神州 大清 宝岛 火湖 我国 该国 该州 该市 该省 该县 该区 本省 本市 本州 全省 全市 全州 全县 全区 全岛 富人区 贫民区 商业区 住宅区 天堂 地狱 人间 太空 月球 火星 地球 太阳 宇宙 银河系 网上 中华 游街 外州 旧村 老村 新村 湾湾 中原 关内 关外 滩头 天路'.split(
    ' ',
  ),
);
