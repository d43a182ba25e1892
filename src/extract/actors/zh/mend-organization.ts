// Organizations from the tagger, mended: verbs, titles and sorts of bodies cut off, what is no body dropped.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import {
  isInstitution,
  noOrganizations,
  organizationSuffixes,
  speaksForBody,
} from '../../../language/zh/organization-words.ts';
import type { FoundName, Reading } from '../found.ts';
import { hospitalEnd, isSeated } from '../listed.ts';
import { afterSort, hasSuffix, namesNoBody, predicate, sortBesideLatin, sortOfBody, unnamedBody } from './bodies.ts';
import { endOfTitle, withField, withoutFront } from './glued.ts';
import { isChineseName, personShape } from './person-shape.ts';
import { startOfPlace } from './start-of-place.ts';
import { officer } from './tagged-bodies.ts';
import { titleEndingAt } from './titles.ts';

/** `江州银保监局和江州市金融监管局` → the two: both sides of the conjunction, or of what the one does to the other, are organizations. */
export function splitPair({ lookup, authority }: Reading, word: TaggedWord): TaggedWord[] {
  for (let at = word.start + 3; at < word.end - 3; at++) {
    // 江州大学银行|与|货币研究院: what is taught there.
    if (!/[和与及]/.test(lookup[at] as string) || /大学[\u3400-\u9fff]{1,4}$/.test(lookup.slice(word.start, at)))
      continue;
    if (!hasSuffix(lookup.slice(word.start, at)) || !hasSuffix(lookup.slice(at + 1, word.end))) continue;
    return [
      { ...word, end: at },
      { ...word, start: at + 1 },
    ];
  }
  const form = lookup.slice(word.start, word.end);
  // 江州市委|市政府
  const party = /^.{2,}[省市县区]委(?=[省市县区]政府$)/.exec(form)?.[0].length;
  if (party !== undefined)
    return [
      { ...word, end: word.start + party },
      { ...word, start: word.start + party },
    ];
  const deed = betweenBodies.exec(form);
  // 新桥联智|未回复|江声社: a name that stands elsewhere too.
  const first = deed === null ? '' : form.slice(0, deed.index);
  const again = first.length > 2 && answers.test(deed?.[0] ?? '') && lookup.split(first).length > 2;
  if (deed !== null && (again || isBody(first)) && isBody(form.slice(deed.index + deed[0].length)))
    return [
      { ...word, end: word.start + deed.index },
      { ...word, start: word.start + deed.index + deed[0].length },
    ];
  return [word];

  function isBody(part: string): boolean {
    return hasSuffix(part) || isInstitution(part) || formOf(authority, part)?.rows[0]?.kind === 'ORGANIZATION';
  }
}

/** What no name holds: 未, 已回应. */
const answers = /^(?:[未已曾将拟尚]|没有|并未)|回[复应]|答复|采访/;

/** What one body does to another or with it. */
const betweenBodies =
  /(?<=..)(?:[未已曾将拟正并亦也则仍再]|尚未|没有|并未|已经)?(?:回复|答复|采访|通报|吸收合并|合并|收购|并购|入股|起诉|控告|状告|授权|勒令|责令|约谈|委托|联合|联同|会同|携手|通知|要求|敦促|促请|呼吁|批准|指定|指示|邀请|指责|批评|谴责|抨击|支持|反对|资助|赞助|制裁|调查|搜查|突袭|查封|接管|取缔|解散|开除|举报|投诉|警告|回应|否认|隶属|辖下|旗下|下属|开放|启用|征用|借用)(?=..)/;

/** An organization that the tagger saw, without what is only a common noun beside a place (大陆酒店). */
export function mendOrganization(reading: Reading, word: TaggedWord, index: number): FoundName[] {
  const { lookup, authority, words } = reading;
  let { start, end } = word;
  start = withoutFront(reading, start, end);
  if (lookup[start] === '据') start++;
  // 制造|商江声公司, 反对|党江声党
  if (
    /(?:制造|开发|供应|零售|承包|承建|代理|经销|生产|运营|电[信讯])商$|(?:反对|执政|在野)党$/.test(
      lookup.slice(start - 2, start + 1),
    )
  )
    start++;
  // 这|名江州俱乐部, 两|名江州大学 (学生): the measure word.
  if (/^[这那两几数多一二三四五六七八九十\d][名位]/.test(lookup.slice(start - 1, start + 1))) start++;
  // 前|江州理工大学, TikTok|母公司
  if (/[前原]/.test(lookup[start] as string) && longestForm(authority, lookup, start) === null)
    if (
      speaksForBody.test(lookup.slice(end, end + 8)) ||
      longestForm(authority, lookup.slice(0, end), start + 1) !== null
    )
      start++;
  // 新桥科技|旗下公司
  const held = /^[^，。]{2,}?(?=(?:旗下|下属|麾下)[\u3400-\u9fff]{2,6}$)/.exec(lookup.slice(start, end))?.[0];
  if (held !== undefined) end = start + held.length;
  const kin = /^.{2,}?(?=(?:母|子|总|分|控股|关联)公司$)/.exec(lookup.slice(start, end))?.[0];
  if (kin !== undefined && (/^[A-Za-z0-9 .]+$/.test(kin) || formOf(authority, kin)?.rows[0]?.kind === 'ORGANIZATION'))
    end = start + kin.length;
  start = withField(lookup, start, end);
  start += beforeBody.exec(lookup.slice(start, end))?.[0].length ?? 0;
  start = startOfPlace(reading, start, end);
  // 大埔|立法会: a constituency owns no parliament.
  if (/^(?!香港|澳门|台湾)[\u3400-\u9fff]{2,4}立法会$/.test(lookup.slice(start, end)))
    if (formOf(authority, lookup.slice(start, end - 3))?.rows[0]?.country === 'HK') start = end - 3;
  if (isOfConstituency(reading, start, end)) start = end - 2;
  // 所长|罗兰卡尔|敦促政府: a person and what he does.
  const who = /^[\u3400-\u9fff]{2,8}?(?=(?:敦促|呼吁|要求|警告|批评|指责|谴责|促请|抨击)[\u3400-\u9fff]{2})/.exec(
    lookup.slice(start, end),
  )?.[0];
  if (who !== undefined && titleEndingAt(lookup, start) >= 0 && personShape(who) !== null)
    return [officer(start, start + who.length)];
  const form = lookup.slice(start, end);
  if (!/[\u3400-\u9fff]/.test(form) || noOrganizations.has(form)) return [];
  const listed = formOf(authority, form);
  // A place is one where the tagger sees a body too; a law is no body.
  if (listed?.sure && listed.rows.every(({ kind }) => kind === 'PLACE')) return [];
  if (listed === null && /(?:法|法案|条例)$/.test(form)) return [];
  // 中共|肺炎: an illness bears the name.
  if (/^(?:肺炎|病毒(?![学研所]))/.test(lookup.slice(end, end + 3))) return [];
  // 律师之一|林志远: built like a person's name, after an office.
  if (listed === null && form.length === 3 && isChineseName(form) && !hasSuffix(form))
    if (titleEndingAt(lookup, start) >= 0 || lookup.startsWith('之一', start - 2))
      return [{ start, end, kind: 'PERSON', rule: 'zh/tagged-person', weight: 50, rows: [], sure: true }];
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
  if (/[会问称]/.test(lookup[end - 1] as string) && isInstitution(lookup.slice(start, end - 1))) end--;
  const plain = lookup[end - 1] === '会' ? formOf(authority, lookup.slice(start, end - 1)) : null;
  if (plain?.sure) {
    if (plain.rows[0]?.kind === 'PLACE') return [];
    end--;
  }
  if (/(?:大学|学院)$/.test(lookup.slice(start, end))) end = hospitalEnd(lookup, end);
  end = withoutSubject(lookup, start, end);
  end -= unitAfterBody.exec(lookup.slice(start, end))?.[0].length ?? 0;
  // 江州司|原司长: a word that belongs to the title after it.
  if (/[原前]/.test(lookup[end - 1] as string) && end - start > 2) end--;
  const title = endOfTitle(lookup, start, end);
  // 病人|权益协会: for whom it is.
  if (title > start && !forWhom.test(lookup.slice(title, end))) start = title;
  start = end - afterSort(lookup.slice(start, end)).length;
  start += sortBesideLatin.exec(lookup.slice(start, end))?.[0].length ?? 0;
  ({ start, end } = partyAlone(reading, start, end));
  // 江州党|立法会 before 议员: whose seat it is in the parliament.
  if (isSeated(lookup, start, end))
    end =
      start +
      (/^.{1,8}党(?=.{0,3}(?:立法会|国会|议会|[参众下上]议院|立法院|人大)$)/.exec(lookup.slice(start, end))?.[0]
        .length ?? end - start);
  const tagged = lookup.slice(start, end);
  if (countedBodies.test(tagged) || namesNoBody.test(tagged) || (listed === null && noUnendedBody.test(tagged)))
    return [];
  start = afterPredicate(authority, lookup, start, end);
  if (start === end) return [];
  const whole = lookup.slice(start, end);
  if (isSeated(lookup, start, end)) return [];
  const owner = longestForm(authority, lookup, start);
  const head = owner?.form.rows[0];
  const owned = owner !== null && (head?.kind === 'PLACE' || head?.key === 'org/ccp');
  const bare = owned ? whole.slice(owner.end - start) : whole;
  // 六个|联邦法院, 其它几家|教育公司: so many of a sort.
  if (listed === null && counted.test(lookup.slice(Math.max(0, start - 6), start))) return [];
  // 调查公司|Alder, 咨询机构|《江声》: the sort of the body whose name stands behind it.
  if (listed === null && isSortOf(reading, start, end)) return [];
  // 监委|员, 国际社|会
  if (/委$/.test(whole) && lookup[end] === '员') return [];
  if (listed === null && /社$/.test(whole) && lookup[end] === '会') return [];
  // 利剑军|演: a manoeuvre.
  if (/[军海空]$/.test(whole) && lookup[end] === '演') return [];
  if (
    /[（）()「」《》"的]|\d日|各地/.test(whole) ||
    /(?:人|国家|总部|(?<!合伙)企业|代表人|干部|当局|官方)$/.test(whole)
  )
    return [];
  // 中共 or a person with a predicate (中共侵台, 拜登对华): a name only with an ending of its own.
  if (owner !== null && owner.end < end && (head?.kind === 'PERSON' || head?.key === 'org/ccp')) {
    const rest = lookup.slice(owner.end, end);
    if (!isInstitution(rest) && !organizationSuffixes.some((suffix) => suffix.length > 1 && rest.endsWith(suffix)))
      return [];
    if (predicate.test(rest)) return [];
  }
  // 民主党|政府, 民主党|议会: the party that governs or sits there.
  if (owner !== null && head?.type === 'party' && head.key !== 'org/ccp')
    if (isInstitution(lookup.slice(owner.end, end))) end = owner.end;
  // 罗兰国|GE航空公司: the country of a body with a Latin name.
  if (owned && head?.type === 'country' && /^[A-Z]/.test(bare)) start = end - bare.length;
  // 出售|新桥|股份: shares of a body are none.
  if (
    /股份$/.test(whole) &&
    /(?:出售|剥离|持有|减持|收购|购买|抛售|增持|转让|所持)[^，。、]{0,6}$/.test(
      lookup.slice(Math.max(0, start - 10), start),
    )
  )
    end -= 2;
  // 江州银行 is one of its name, 罗兰国银行 are several.
  const bank = bare === '银行' && head?.type !== 'country';
  if (unnamedBody.test(whole) || (commonTails.has(bare) && !bank)) return [];
  // 罗兰大学: so many universities of a country; of a city it is one.
  if (owned && head?.type === 'country' && /^[大中小]学$/.test(bare)) return [];
  if (listed === null && bare !== whole && sortOfBody.test(bare)) return [];
  // 云南瑞丽: two places side by side.
  const inner = bare === whole ? null : formOf(authority, bare);
  if (inner?.sure && inner.rows[0]?.kind === 'PLACE') return [];
  // 罗马 + 20国集团: a body of its own stands beside the place where it met.
  if (bare !== whole && owner !== null) {
    // 罗兰国|江声: a firm of that country, of which the list has a short form.
    const [firm, ...others] = inner?.rows ?? [];
    const ofCountry = head?.type === 'country' && others.length === 0 && firm?.country === head.country;
    if (firm?.kind === 'ORGANIZATION' && (inner?.sure || (ofCountry && firm.type === 'company'))) start = owner.end;
  }
  const known = formOf(authority, lookup.slice(start, end))?.sure ?? false;
  const short = end - start < 3 && !isShortOfFirm(lookup, whole);
  // 罗兰队: who plays for the land.
  const team = owned && bare === '队';
  if (!known && (short || (bare.length < 2 && !team) || /^.医院$/.test(whole))) return [];
  if (!known && titleEndingAt(lookup, end, start) >= 0 && !hasSuffix(whole)) return [];
  // 江州空军基地: where a body is.
  const kind = /(?:基地|机场|大厦|大楼|广场|酒店|宾馆|度假村)$/.test(whole) ? 'PLACE' : 'ORGANIZATION';
  const rule = kind === 'PLACE' ? 'zh/tagged-place' : 'zh/tagged-organization';
  return [{ start, end, kind, rule, weight: 55, rows: [], sure: true }];
}

/** 新桥 where the article has 新桥集团 as well. */
function isShortOfFirm(lookup: string, short: string): boolean {
  if (commonFirms.test(short)) return false;
  return ['集团', '公司', '股份', '控股', '科技', '有限公司'].some((sort) => lookup.includes(short + sort));
}

/** Sorts of firms and what they belong to. */
const commonFirms =
  /^(?:中共|外资|内资|合资|民营|国有|私营|跨国|上市|本地|当地|陆资|台资|港资|美资|中资|日资|韩资|总部|母子|分公|子公|该公|医药|制药|能源|地产|房产|建筑|保险|电力|石油|汽车|航空|媒体|传媒|网络|互联|电商|快递|物流|游戏|软件|芯片|半导|金融|投资|财团|企业)$/;

/** 新江州|民主党|众议员, 参议院|民主党, 共和党|联邦: the party is what is named. */
export function partyAlone({ lookup, authority }: Reading, start: number, end: number): { start: number; end: number } {
  const match = /^(.{0,14}?)(民主党|共和党)(联邦|国会|[参众]议院)?$/.exec(lookup.slice(start, end));
  const [, before = '', party = '', after = ''] = match ?? [];
  if (match === null || (before === '' && after === '')) return { start, end };
  const from = start + before.length;
  const official = /^(?:籍|人(?!士)|议员|[参众]议员|联邦[参众]议员|国会|州长|党团|[大元]老|领袖|第[一二三四]号)/.test(
    lookup.slice(end, end + 5),
  );
  // 江州第五区|民主党, 江州州长|共和党: in a vote there.
  const seated = /(?:国会|[参众]议?院|州长|选区|第.{1,3}区|初选.{0,4})$/.test(before) || after !== '';
  const place = formOf(authority, before)?.rows[0]?.kind === 'PLACE';
  return seated || (official && place) ? { start: from, end: from + party.length } : { start, end };
}

/** 数十公司, 三家俄罗斯公司, 中国上市公司: so many of a sort, not one by name. */
const countedBodies =
  /(?<![第\d])\d{1,2}[大家所间个座]?(?:医院|大学|学校|中学|小学|公司|银行|企业|机场)$|[数几多][十百千万]|^[一二两三四五六七八九十几多数\d]+[家个所间架艘辆]|[一某多几各][家间所]|某.{0,8}(?:公司|企业|银行|医院|学校)$|上市公司$|^(?:各大|[三四五六]大|确诊|涉事|涉案|上述|所在|有关|相关|离岸|跨国|外资|大型)|[百千万]人大会?$|^第[一二三四五六七八九十\d]+大|(?:冬奥|奥运)$|(?:综合)?[讯电]$/;

/** What the tagger takes for a body that ends like none: states, parts of a sentence, things that a body has or makes. */
const noUnendedBody =
  /^[美中台日韩朝俄英法德印澳]{2,4}(?!国|.*(?:同盟|联盟|委员会|司令部|会|社|台|院)$)|^(?:\d|第[一二三四五六七八九十\d]+).*(?<!基金会|协会|学会|公司|银行|[军师旅团营队院所局厂庭]|中心)$|报[导道]|突袭|学员.|起诉|^中共控|^我们|(?:[一二三四五六七八九十\d]国|成员国|常任|第[一二三四五六七八九十]|健康码|火箭|信用卡|罪|权|奖|航母|病例|门店|邮轮|大V|A股|工地|学员|政党|第[一二三四]大党|大党|金融中心|内部|时局|鹰派|顺利|一事|多数|更名|问|股票|股价|债券|债务|[万亿]元)$/;

/** What a body does for those before it. */
const forWhom =
  /^(?:[\u3400-\u9fff]{0,4}(?:权[益利]|服务|互助|慈善|司法|福利|关怀))?[\u3400-\u9fff]{0,2}(?:[协工公学商]会|联合会|促进会|总会|中心|联盟|论坛)$/;

/** A number of bodies, and others of them. */
const counted =
  /(?:[\d一二两三四五六七八九十几数多百]|其[它他余])[家个所间](?:其[它他])?$|(?:这|那|某|每|各|哪|另一?)[家所间]$/;

/** True for a sort of body right before a name in Latin letters or in title marks: 调查公司|Alder. */
function isSortOf({ lookup }: Reading, start: number, end: number): boolean {
  const form = lookup.slice(start, end);
  if (!/(?:公司|机构|企业|智库|组织|媒体|厂商|网站|团体)$/.test(form)) return false;
  if (lookup.split(form).length > 2 && /^\p{Lu}/u.test(lookup[end] ?? '')) return false;
  return /^ ?\p{Lu}[\p{L}\d]|^《/u.test(lookup.slice(end, end + 3));
}

/** 江州公安局|反恐大队, 江声集团|董事会: an organ of the body that is named before it. */
const unitAfterBody =
  /(?<=..[军织线])武装$|(?<=..)(?:公关部|公共关系部|人力资源部|法务部|市场部|财务部|销售部|研发部|客服部)$|(?<=.(?:[局院厅委部]|集团|公司|基金会|学校|中学|小学|大学|医院|银行|协会|中心|政府))(?:官方)?(?:网站|官网|官微|微博|公众号|微信号)$|(?<=(?:[局院厅]|集团|公司|基金会|学校|中学|小学|大学|医院|银行|协会))(?:党委|党组|党总支|党支部|[\u3400-\u9fff]{0,4}(?:业务部|事业部)|登记处|董事会|监事会|(?<=集团|公司)[\u3400-\u9fff]{2,4}部|(?:初|高)中部|小学部|(?<=[中小]学|大学)(?:校工|老师|教师|学生|家长|师生|校友)|[\u3400-\u9fff]{2,3}(?:大队|支队)(?:[一二三四五六\d]中队)?|[\u3400-\u9fff]{2,5}办事处)$/;

/** 江州大学|国际法学 before 教授: a subject that is taught belongs to the title. */
function withoutSubject(lookup: string, start: number, end: number): number {
  const school = /^.{2,10}?大学(?=.{1,8}(?:学|专业)$)/.exec(lookup.slice(start, end));
  // 江州大学海洋科技|系: what is taught there too.
  const unit = /^.{2,10}?大学(?=[\u3400-\u9fff]{2,8}$)/.exec(lookup.slice(start, end));
  if (unit !== null && /^(?:学?系|所(?!长)|学程|研究所|专业|学科)/.test(lookup.slice(end, end + 3)))
    return start + unit[0].length;
  const taught = /^(?:副?教授|讲师|博士|学者|专家|助理教授|系|研究员)/.test(lookup.slice(end, end + 4));
  return school !== null && taught ? start + school[0].length : end;
}

const gluedVerbs = new Set(
  '促请 拜会 会见 访问 走访 前往 抵达 洽询 询问 指控 起诉 控告 要求 敦促 批评 指责 抨击 制裁 致函 致信 接受 参观 视察 考察 呼吁 抗议'.split(
    ' ',
  ),
);

/** A time, or a person and what he did, that the tagger takes into the name: 同一天|江州大学, 林志远创办|新桥集团. */
const beforeBody =
  /^(?:大厂|[惟但而]|[\u3400-\u9fff]{1,3}(?<!自)由|同一天|当天|当日|近日|日前|昨日|今日|本周|上周|去年|今年|[\u3400-\u9fff]{2,3}(?:入读|就读|升读|考入|转读|执教|任教|创办|创立|创建|成立|加入|执掌|出任|就职于|任职于)(?:的)?)(?=.{4})/;

/** 北河|国会|议员, 东河集选区|国会|议员: of what sits in a parliament, where it begins and where the parliament ends; only a country owns one. */
export function isOfConstituency({ lookup, authority }: Reading, start: number, end: number): boolean {
  return (
    end - start > 2 &&
    lookup.startsWith('国会', end - 2) &&
    /^议[员席]/.test(lookup.slice(end, end + 2)) &&
    formOf(authority, lookup.slice(start, end - 2))?.rows[0]?.type !== 'country'
  );
}

/** `敦促美国国会`, `中共利用联合国`: a listed name after a predicate is the name. Start of it, else `start`. */
function afterPredicate(authority: Reading['authority'], lookup: string, start: number, end: number): number {
  if (formOf(authority, lookup.slice(start, end))?.sure) return start;
  // 王立|至立法院: a person and where he goes.
  const goes = /^[\u3400-\u9fff]{2,3}?[至到问往]/.exec(lookup.slice(start, end))?.[0].length ?? 0;
  if (
    goes > 0 &&
    isInstitution(lookup.slice(start + goes, end)) &&
    isChineseName(lookup.slice(start, start + goes - 1))
  )
    return start + goes;
  // 拜会|法务部: a verb of two signs before an institution.
  if (gluedVerbs.has(lookup.slice(start, start + 2)) && end - start > 3) {
    const known = longestForm(authority, lookup, start + 2);
    if (isInstitution(lookup.slice(start + 2, end)) || (known !== null && known.end <= end)) return start + 2;
    // 敦促|开发商, 敦促|新桥集团
    return hasSuffix(lookup.slice(start + 2, end)) ? start + 2 : end;
  }
  for (let at = start + 1; at < end - 1; at++) {
    const found = formOf(authority, lookup.slice(at, end));
    if (!found?.sure || found.rows[0]?.kind !== 'ORGANIZATION') continue;
    // 罗兰民族|解放军 is one of its own.
    if (/(?:民族|人民|革命|国家|自由|统一|独立|爱国|民主|联合)$/.test(lookup.slice(start, at))) return start;
    const before = formOf(authority, lookup.slice(start, at));
    return before !== null && before.rows[0]?.kind === 'PLACE' ? start : at;
  }
  return start;
}

/** Common nouns that make no name with a place before them (大陆酒店, 北京医院 is one, 上海餐厅 is none). */
const commonTails = new Set(
  '党支部 党委 双党委 党组 造纸厂 印刷厂 办公室 舰队 航母 农村银行 小银行 大银行 地方银行 村镇银行 商业银行 国有银行 投资银行 酒店 饭店 餐厅 餐馆 旅馆 宾馆 媒体 企业 公司 学校 工厂 商店 超市 市场 机场 股市 银行 品牌 军队 部队 网友 网站 民众 人民 政府 双方 方面 外交官 官员 球队 使馆 记者'.split(
    ' ',
  ),
);
