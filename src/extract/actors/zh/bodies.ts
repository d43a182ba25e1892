// Where the name of an organization begins, how it ends, and what ends like one and is none.

import { organizationSuffixes } from '../../../language/zh/organization-words.ts';

export function hasSuffix(form: string): boolean {
  return organizationSuffixes.some((suffix) => form.endsWith(suffix) && form.length > suffix.length);
}

/** 江州智库|新桥研究院, 民族主义政党|新桥党: the name alone, without the sort of the body before it. */
export function afterSort(form: string): string {
  const sort = /^.{1,10}?(?:智库|政党|公司|房企|车企|半官方机构|媒体|网站)(?=.{3,}$)/.exec(form)?.[0] ?? '';
  const name = form.slice(sort.length);
  return sort === '' || !hasSuffix(name) || ofTheSame.test(name) ? form : name;
}

/** What a body has for its own: its branches and organs. */
const ofTheSame = /^法|^.{0,6}(?:分公司|分行|支行|总部|董事会|工会|党委|委员会|办公室|分院|党支部)$/;

/** What ends like a body and is none: a predicate (中共侵台), a meeting or a game, an account of so many (一所小学). */
export const namesNoBody =
  /[侵攻犯驻友访抗反赴派打统入]台$|不利|武力|[拜约会]会|(?:视讯|视频|电话|记者|发布|说明|座谈|见面|碰头|协调|闭门)会$|[0-9·]集会$|[东西南北大小后前]院$|小区|(?:峰会|集会|运动会|冬奥会?|奥会|大运会|生活会|扩大会|全会|世界杯|公开赛|联赛|警报)$|(?:^|[省市县区州国营有第])[一二两三四五六七八九十几多数\d]+[所家间座]/;
/** Sorts of bodies, which are no name with a place before them. */
export const sortOfBody =
  /^(?:中小|小微|合资|民营|国有|私营|初创|国防|军工|电池|电动车?|科技|互联网|上市|A股|H股|设有|主导|高|指数|对冲|私募|股权|房地产|房企|大型|小型|外资|跨国|教培|银行|网络安全|生技|生物科技|生物技术|软件|咨询|公关|开发|建筑|快递|保守派|武装|特种|飞弹|导弹|海防|实验|全市|各|地方|基层|人工智能){0,4}(?:企业|公司|基金|平台|部队|军队|高科技|杂志|智库|中小学|上市银行|研究实验室)$/;
/** What may be called by a person alone. */
export const calledByPeople =
  /(?:工作室|集团|公司|基金会?|政府|办公室|图书馆|大学|学院|学校|中学|小学|医院|事务所|纪念馆|博物馆|研究所|当局|生物|科技|药业|制药|汽车|控股|证券|地产)$/;
