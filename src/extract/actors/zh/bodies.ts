// Where the name of an organization begins, how it ends, and what ends like one and is none.

import { organizationSuffixes } from '../../../language/zh/organization-words.ts';

export function hasSuffix(form: string): boolean {
  // 公司加码投资建厂: the last sign belongs to what is done.
  return (
    !/(?:建|扩|[^建]设)厂$/.test(form) &&
    organizationSuffixes.some((suffix) => form.endsWith(suffix) && form.length > suffix.length)
  );
}

/** 江州智库|新桥研究院, 民族主义政党|新桥党: the name alone, without the sort of the body before it. */
export function afterSort(form: string): string {
  const sort = sortBefore.exec(form)?.[0] ?? '';
  const name = form.slice(sort.length);
  return sort === '' || !hasSuffix(name) || ofTheSame.test(name) ? form : name;
}

/** 能源咨询公司|新桥能源: a sort of body that stands before a name. */
const sortBefore =
  /^.{0,10}?(?:智库|政党|公司|(?:制造|供应|开发|运营|代理|经销)商(?!管理|协会|公会|联合)|环团|大厂|[房车央药网国民]企(?!业)|(?:连锁|科技|食品|国有|民营)企业|机构(?!业务)|直属院校|投资银行|媒体|网站)(?=.{3,}$)/;

/** 网络公司|Alder, YouTuber江州财经: the same before a name in Latin letters, and what it is on. */
export const sortBesideLatin =
  /^[\u3400-\u9fff]{0,12}(?:公司|机构|企业|集团|智库|媒体|组织|品牌|巨头)(?=[A-Z][A-Za-z ]{2,40}$)|^YouTuber(?=[\u3400-\u9fff])/;

/** What a body has for its own: its branches and organs. */
const ofTheSame =
  /^法(?![国兰])|^.{0,6}(?:[\u3400-\u9fff]部|科|车间|分公司|分行|支行|总部|董事会|工会|党委|委员会|办公室|分院|党支部)$/;

/** What ends like a body and is none: a predicate (中共侵台), a meeting or a game, an account of so many (一所小学). */
export const namesNoBody =
  /^[\u3400-\u9fff]{2,6}(?<![十百第之统唯单专同])一(?![汽中院附建级机般号])[\u3400-\u9fff]{0,5}(?:厂|公司|企业|学校|小学|中学|高中|大学|医院|工地|酒店|商场|餐厅|幼儿园|[煤金铁]矿|银行|超市|机构|养老院|码头)$|指数报$|一党$|高科技$|家庭$|大部$|干部$|[军织线]武装$|[万亿]元$|(?:初创|新创|创业|龙头|外包|劳务|中介)公司$|^[初高][一二三]|华社$|侨社$|[侵攻犯驻友访抗反赴派打统入]台$|(?<!合伙)企业$|[东西南北]航行$|^[上出]法庭$|第\d+大|[某一两]公司$|(?:犯罪|贩毒|诈骗|走私|精英|利益|权贵)集团$|帮派$|星级酒店$|(?:美元|人民币|风投|风险投资|主权财富|对冲|私募|私募股权|公募|养老)基金|(?:各级|地方|极权|[左右]翼|东道国|联合|国家|本国|中共的)政府$|^(?:[美中台日韩朝俄英法德印澳]|国){2,5}(?:军事|三角|四国)?(?:同盟|联盟)$|后援会$|不利|武力|[拜约会]会|(?:视讯|视频|电话|记者|发布|说明|座谈|见面|碰头|协调|闭门|公听|听证|研讨|拍卖|演唱|音乐|博览|展览|运动|招聘|分享)会$|.(?:成立|组建)(?:调查|专案|联合|特别)|[0-9·]集会$|[东西南北大小后前]院$|小区|(?:峰会|集会|运动会|冬奥会?|奥会|大运会|生活会|扩大会|全会|世界杯|公开赛|联赛|警报)$|(?:^|[省市县区州国营有第])[一二两三四五六七八九十几多数\d]+[所家间座]/;
/** Sorts of bodies, which are no name with a place before them. */
export const sortOfBody =
  /^(?:市场调查|市场研究|民意调查|数据|信息|资讯|太空|航天|技术|创业|新创|在线教育|教育|培训|社交媒体|网约车|电商|游戏|芯片|半导体|无人机|机器人|中小|小微|合资|民营|国有|私营|初创|国防|军工|电池|电动车?|科技|互联网|上市|A股|H股|设有|主导|高|指数|对冲|私募|股权|房地产|房企|大型|小型|外资|搜索引擎|房产|地产|中介|跨国|教培|银行|网络安全|生技|生物科技|生物技术|软件|咨询|公关|开发|建筑|快递|保守派|武装|特种|飞弹|导弹|海防|实验|全市|各|地方|基层|人工智能){0,4}(?:企业|公司|基金|平台|部队|军队|高科技|杂志|智库|中小学|上市银行|村镇银行|国有银行|研究实验室)$/;
/** Sorts of bodies with no name before them. */
export const unnamedBody =
  /^(?:屋邨|小区|社区|街道|当地|附近|市场|调查|研究|太空|航天|技术|科技|创业|新创|初创|在线|教育|培训|社交|媒体|网约车|电商|游戏|芯片|半导体|无人机|机器人|数据|分析|咨询|顾问|网络|安全|软件|电动|汽车|A股|上市|小微|经纪|机构|外地|多地|公私立|永久性|生技|影视|文化|传媒|国立|应用科学|房地产|方舱){1,4}(?:有限)?(?:公司|银行|村镇银行|医院|方舱医院|大学|企业|.{0,4}机构|办事处|管理处)$/;
/** What may be called by a person alone. */
export const calledByPeople =
  /(?:分局|派出所|警[局署]|监狱|看守所|消防局|分院|中心|投顾|投信|商银|财险|寿险|人寿|金控|工作室|诊所|药房|集团|公司|基金会?|政府|办公室|图书馆|大学|学院|学校|中学|小学|医院|事务所|纪念馆|博物馆|研究所|生物|科技|药业|制药|汽车|控股|证券|地产)$/;
/** What the party does to a body: 中共|再整肃家庭教会, 中共|拟禁平台. */
export const predicate =
  /^(?:再|又|拟|欲|将|正|已|曾|要|对|向|把|被|严?禁|强拆|打压|迫害|整肃|取缔|利用|控制|操控|渗透|成立|设立|关闭|收购|封杀|施压|抨击)/;
