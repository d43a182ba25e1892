// Chinese organizations by what stands around their name: 民间组织“江州之友”, 新桥（江州）有限公司.

import { formOf } from '../../../language/authority.ts';
import { firmSorts, trades } from '../../../language/zh/firm-words.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { indexAt, spanAt } from '../../../model/sorted-spans.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { hasSuffix } from './bodies.ts';
import { isChineseName } from './person-shape.ts';
import { titleStartingAt } from './titles.ts';

const sort =
  '机构|组织|团体|智库|公司|企业|平台|网站|网店|媒体|自媒体|公众号|订阅号|视频号|客户端|播客|栏目|论坛|社群|群组|集团|政党|基金会|协会|社团|乐队|品牌|研究所|频道|节目|报刊|刊物|杂志|餐厅|学校|教会|中央厨房|超市|商场|诊所|药局|药房|药店|补习班|托儿所|幼儿园|养老院|民宿|旅馆|酒店|饭店|酒家|酒吧|夜店|咖啡馆|咖啡店|商行|店铺|茶餐厅|冰室|食肆|酒楼|书店|政团|关注组|连锁店|旅行社|补习社|安老院|院舍';
const quoted = new RegExp(
  `(${sort}|${firmSorts})["“「『]([^"“”「」『』，。；：！？、]{2,16})["”」』]|["“「『]([^"“”「」『』，。；：！？、]{2,16})["”」』](?=工作室|公司|集团|组织|的?(?:员工|股价|门店|股东|客服|旗舰店)|[^，。、]{0,4}(?:裁员|倒闭|破产|停产|停业)|协会|基金会|乐队|出版社|杂志社|研究所|的?(?:创办人|创始人|负责人|召集人|发起人))|(?<=(?:名为|名叫|叫做?|取名|店名|称作))["“「『]([^"“”「」『』，。；：！？、]{2,16})["”」』](?=的?(?:茶餐厅|餐厅|餐馆|饭店|酒吧|咖啡馆|咖啡店|奶茶店|酒店|民宿|网店|超市|药房|诊所|幼儿园|培训班|社群|群组|频道|公众号|工厂|组织|公司|团体))`,
  'g',
);

/** 民间组织“江州之友”, “江州之友”创办人, and “江州学会” itself: a name in quotation marks that words around it call a body. */
export function findQuotedBodies({ lookup, source, words }: Reading): FoundName[] {
  const names: FoundName[] = [];
  for (const match of lookup.matchAll(quoted)) {
    const name = (match[2] ?? match[3] ?? match[4]) as string;
    const start = match.index + match[0].indexOf(name, (match[1] ?? '').length);
    // 有组织“抹黑”: how something is done.
    if (
      match[1] === '组织' &&
      /(?<!非政)(?:[有无]|公司|集团|机构|[局院会校方府厅部]|他们)$/.test(
        lookup.slice(Math.max(0, match.index - 4), match.index),
      )
    )
      continue;
    // “可以找到…的信息”: words that somebody says.
    if (/[的是了我你他]|可以/.test(name)) continue;
    if (!standsInText(source.blocks, start)) continue;
    names.push(body(start, start + name.length, 'zh/quoted-body', 57));
  }
  for (const match of lookup.matchAll(/["“「『]([\u3400-\u9fffA-Za-z]{3,14})["”」』]/g)) {
    const name = match[1] as string;
    if (/[的是了我你他]/.test(name)) continue;
    // “三国同盟”: how states stand together, no body; “大超市”: a sort of shop.
    if (/^[两三四五六七八多数各][国方角边]/.test(name)) continue;
    if (!(bodyInQuotes.test(name) && hasSuffix(name)) && !(shopInQuotes.test(name) && name.length > 3))
      if (!isFirm(match.index + 1, name)) continue;
    names.push(body(match.index + 1, match.index + 1 + name.length, 'zh/quoted-body', 53));
  }
  for (const match of lookup.matchAll(account)) {
    const start = match.index + 1;
    names.push(body(start, start + (match[1] as string).length, 'zh/quoted-account', 53));
  }
  return names;

  /** “江声国际建设”: a name and a trade. */
  function isFirm(start: number, name: string): boolean {
    const first = name.length < 9 && firmInQuotes.test(name) ? spanAt(words, start) : undefined;
    return first?.start === start && /^(?:ORG|nz|nw|PER)$/.test(first.tag) && first.end < start + name.length;
  }
}

const firmInQuotes = new RegExp(`..(?:${trades})(?<!教育)$`);

/** Endings of bodies and of shops that tell of a name in quotation marks by themselves. */
const bodyInQuotes =
  /(?:网|社|台|平台|组织|中心|协会|学会|联盟|基金会|公司|集团|工作室|联合会|委员会|促进会|同盟|阵线)$/;
const shopInQuotes =
  /(?:超市|商场|百货|餐厅|餐馆|酒楼|酒家|饭店|饭馆|火锅店?|烤鸭店|面馆|酒吧|夜总会|会所|咖啡[馆厅店]|茶[室楼]|书店|书局|药[房局店]|诊所|幼儿园|养老院|护老院|安老院|补习班|旅馆|民宿|客栈|KTV|剧场|[剧乐舞]团|合唱团|工坊|农场|合作社|旅行社)$/;

/** 评级机构|江声金诚, 电商平台|新桥: what stands behind the sort of firm, where the tagger sees some name. */
export function findCalledBySort({ lookup, words, authority }: Reading): FoundName[] {
  return words.flatMap(({ start, end, tag }, index) => {
    const before = words[index - 1];
    const form = lookup.slice(start, end);
    if (before?.end !== start || !/^(?:PER|LOC|nz|nw)$/.test(tag) || !/^[\u3400-\u9fff]{2,6}$/.test(form)) return [];
    if (!sortOfFirm.test(lookup.slice(Math.max(0, start - 6), start))) return [];
    const known = formOf(authority, form);
    if (known !== null || (tag === 'PER' && form.length < 4 && isChineseName(form))) return [];
    return titleStartingAt(lookup, end) > 0 ? [] : [body(start, end, 'zh/called-by-sort', 53)];
  });
}

/** Sorts of firms and of other bodies that are called by a name of their own right behind the word. */
const sortOfFirm =
  /(?:评级机构|培训机构|教培机构|房地产商|开发商|(?<![多一三两几])[车房药券快游](?:企|商)|(?:电商|社交|直播|短视频|视频|网约车|外卖|招聘|交易|支付|借贷|理财|P2P)平台|购物网站|社交网站|招聘网站|智库|(?:服装|运动|咖啡|奶茶|快餐|汽车|手机|化妆品|奢侈品|火锅|茶饮|家电)品牌|(?:手机|汽车|芯片|电池|家电|光伏|设备)(?:厂商|制造商)|(?:经纪|唱片|影视|游戏|科技|生物|咨询|物业|快递|保险|软件|芯片|建筑|物流|公关|安保|能源|医药|疫苗|化工|钢铁|电信)公司|乐队|男团|女团|战队|俱乐部|巨头|通讯社|咖啡店|连锁店|餐饮企业|独角兽企业|初创企业|初创公司)$/;

/** 大陆“新桥新闻”报导, “江州发布”回应称: an account that reports or answers. */
const account =
  /["“「『]([\u3400-\u9fffA-Za-z]{2,8}(?:新闻|发布|视频|在线|日报|晚报|财经))["”」』](?=(?:[^，。；]{0,6}\d日)?(?:微博|公众号|客户端|记者)?(?:发布|发出|公布|表示|指出|报导|报道|回应|消息|通报|发文|披露|刊|微博|公众号|客户端|援引|引述|称))/g;

/** `新桥（江州）有限公司`: the words before the bracket as far as they can belong to the name. */
export function findCompanies({ lookup, words, closed }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const pattern =
    /[（(](?!简称|又称|下称|原名|即|前身)[\u3400-\u9fff]{2,5}[）)](?:[^的\P{Script=Han}]{0,8}(?:公司|集团|银行|基金|工作室|事务所|研究院|研究中心|合伙企业|分校))/gu;
  return [...lookup.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    let start = match.index;
    for (let at = indexAt(words, start - 1); at >= 0; at--) {
      const word = words[at] as TaggedWord;
      if (/^(?:旗下|下属|所属|辖下)$/.test(lookup.slice(word.start, word.end))) break;
      if (word.end !== start || !/^(?:n|nz|nw|vn|ORG|LOC|PER|O|m)$/.test(word.tag) || isClosed(word)) break;
      start = word.start;
    }
    return match.index - start < 2 || end - start > 30 ? [] : [body(start, end, 'zh/company-of-a-place', 64)];
  });
}

function body(start: number, end: number, rule: string, weight: number): FoundName {
  return { start, end, kind: 'ORGANIZATION', rule, weight, rows: [], sure: true };
}
