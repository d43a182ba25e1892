// Institutions with their owners: 中共外交部, 河南省政府.

import { formOf } from '../../../language/authority.ts';
import { departmentAt } from '../../../language/zh/departments.ts';
import { institutions, owners } from '../../../language/zh/organization-words.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import type { FoundName, Reading } from '../found.ts';
import { isOffice, isSeated } from '../listed.ts';

/** Institutions that are no name without an owner: 警方, 政府. */
export const ownerless: ReadonlySet<string> = new Set(
  '水利会 农田水利会 皇家空军 皇家海军 皇家陆军 武装部队 国防军 渔会 农会 荣总 长庚医院 慈济医院 政院 党校 应急局 消防救援大队 消防救援支队 消防救援总队 消防大队 消防支队 消防总队 交警大队 交警支队 交警总队 特警支队 特警大队 刑警支队 刑警大队 刑侦支队 刑侦大队 治安大队 治安支队 巡警大队 经侦支队 经侦大队 网警支队 网安支队 网安大队 国保支队 城管大队 城管执法局 综合执法局 行政执法局 综合行政执法局 城市管理局 城市管理和综合执法局 自然资源局 自然资源和规划局 规划和自然资源局 卫生健康局 卫生健康委 医疗保障局 教体局 教育体育局 文化和旅游局 广播电视局 新闻出版局 乡村振兴局 扶贫办 海洋局 渔业局 金融办 金融局 地方金融监督管理局 招商办 外办 侨办 台办 信访办 维稳办 综治办 防范办 拆迁办 拆迁指挥部 征收办 征迁办 征地办 住房和城乡建设局 住房和城乡建设厅 住房保障局 房屋管理局 公积金中心 土储中心 土地储备中心 不动产登记中心 政务服务中心 行政审批局 大数据局 退役军人局 退役军人事务局 机关事务管理局 编办 总工会 防汛指挥部 防汛抗旱指挥部 疫情指挥部 疫情防控办 新冠疫情防控指挥部 网信局 文明办 烟草局 监狱管理局 戒毒管理局 仲裁委 仲裁委员会 法律援助中心 市府 县府 地检署 区议会 裁判法院 官方 公安 情报机构 情报部门 情报界 政府 当局 警方 军方 检方 法院 议会 海军 空军 陆军 特种部队 安全部队 党委 央行 内阁 人民政府 大使馆 领事馆 总领事馆 公安局 派出所 军政府 临时政府 流亡政府 省政府 市政府 县政府 区政府 州政府 联邦政府 中央政府 市委 省委 县委 区委 州委 军委 地方法院 人民法院 中级法院 上诉法院 联邦法院 外交部门 卫生部门 中央银行 城管 消防局 检察官办公室 疫情防控指挥部 防疫指挥部'.split(
    ' ',
  ),
);

const longestInstitution = Math.max(...[...institutions].map((name) => name.length));

/** `美国国务院`, `中共外交部`, and the bare institution where the article must tell whose it is. */
export function findInstitutions(reading: Reading): FoundName[] {
  const { lookup, words } = reading;
  const boundaries = new Set(words.flatMap(({ start, end }) => [start, end]));
  const names: FoundName[] = [];
  for (const sentence of reading.source.sentences) {
    for (let at = sentence.start; at < sentence.end; at++) {
      const found = institutionAt(lookup, at, sentence.end);
      if (found < 0) continue;
      // 卫生健康委|员会
      const end = lookup[found - 1] === '委' && lookup.startsWith('员会', found) ? found + 2 : found;
      // 西城区|政府: the sign between belongs to the place, where what is before it is none.
      // 大埔|立法会补选: a constituency owns no parliament.
      const owner = ownerBefore(reading, at, sentence.start);
      const direct = isConstituency(reading, owner, at, end) ? at : owner;
      const shared = direct === at && /[省市县区州]/.test(lookup[at] as string);
      const owned = shared ? Math.min(at, ownerBefore(reading, at + 1, sentence.start)) : direct;
      // 美国国防部|长: the office, not the body.
      // 江州当局: of those who govern a place it is called by the place, unless the article has 江州政府 as well.
      const governing = /^(?:当局|官方)$/.test(lookup.slice(at, end));
      if (governing && !lookup.includes(`${lookup.slice(owned, at)}政府`)) {
        at = end - 1;
        continue;
      }
      // 新桥集团|党委, 中共|党委: the cell of the party in it.
      if (lookup.slice(at, end) === '党委' && (owned === at || cellOwner.test(lookup.slice(owned, at)))) {
        at = end - 1;
        continue;
      }
      // 罗兰国国会|议员, 江州省人大|代表: the seat in it.
      if (isSeated(lookup, at, end)) {
        at = end - 1;
        continue;
      }
      if (owned < at && isOffice(lookup, end)) {
        at = end - 1;
        continue;
      }
      // 江州空军|基地 is a place, 罗兰政府|机构 are many.
      if (/^(?:[海空陆]军(?:基地|据点)|政府机构)/.test(lookup.slice(at, at + 5))) {
        at = end - 1;
        continue;
      }
      // 捐款人|大部分
      if (/^人大(?:部分|多|概|逃)/.test(lookup.slice(at, at + 4))) continue;
      // 江州公安|系统: of all who belong to it.
      if (ofPolice.test(lookup.slice(at, end + 3))) continue;
      // 江州市委|市政府 in one word of the tagger.
      const cut = words.length > 0 && !boundaries.has(end) && !/^[省市县区]政府/.test(lookup.slice(end, end + 3));
      // 江州司法部|门: so many offices.
      if (cut && lookup[end] === '门') continue;
      if (owned < at && !(cut && end - at < 3)) {
        names.push(name(owned, end, true));
      } else if (
        !cut &&
        boundaries.has(at - 1) &&
        isLevel(lookup, at - 1) &&
        isDepartment.test(lookup.slice(at, end))
      ) {
        if (!isOffice(lookup, end)) names.push(name(at - 1, end, true));
      } else if (
        !cut &&
        !ownerless.has(lookup.slice(at, end)) &&
        !isUnit(lookup.slice(at, end)) &&
        !isAnyDepartment(lookup, at, end) &&
        !/[该本各百千万]$|当地$/.test(lookup.slice(at - 2, at))
      ) {
        names.push(name(at, end, false));
      }
      at = end - 1;
    }
  }
  return names;

  function name(start: number, end: number, sure: boolean): FoundName {
    return {
      start,
      end,
      kind: 'ORGANIZATION',
      rule: sure ? 'zh/institution' : 'zh/bare-institution',
      // 公共卫生署, which holds the name of a listed 卫生署.
      weight: sure ? 65 : end - start > 4 && !institutions.has(lookup.slice(start, end)) ? 50 : 40,
      rows: [],
      sure,
    };
  }
}

const cellOwner = /(?:公司|集团|大学|学院|医院|银行|控股|^中共)$/;

function isConstituency({ lookup, authority }: Reading, start: number, at: number, end: number): boolean {
  if (lookup.slice(at, end) !== '立法会' || /^(?:香港|港)$/.test(lookup.slice(start, at))) return false;
  return formOf(authority, lookup.slice(start, at))?.rows[0]?.country === 'HK';
}

const ofPolice = /^公安(?:系统|部门|机关|人员|干警|警察|督察|一处|二处|经侦|[民刑武][警侦])/;

/** 省|财政厅, 州|参议院: the sign for the sort of place that the body belongs to, which the article is about. */
export function isLevel(lookup: string, at: number): boolean {
  return (
    /[省市县区州]/.test(lookup[at] ?? '') &&
    !/[该本各全我几两数多每同此某其\d一二三四五六七八九十百千万]/.test(lookup[at - 1] ?? '')
  );
}

/** Bodies that a province or a town has one of. */
const isDepartment =
  /(?:[局厅]|[参众]议院|高等法院|检察院|检察官办公室|宣传部|组织部|统战部|纪委|监委|政法委|卫健委|教委|人大|人大常委会|政协|指挥部|疾控中心|土储中心|土地储备中心|[国消交刑特治巡经网].{1,3}[大支总]队|城管大队)$/;

/** 省|财政厅, 教育局|官员: a department of which only the sort is told. */
function isAnyDepartment(lookup: string, start: number, end: number): boolean {
  if (!/(?:局|厅|纪委|检察院|宣传部|组织部)$/.test(lookup.slice(start, end))) return false;
  return (
    /[省市县区州]/.test(lookup[start - 1] ?? '') ||
    /^(?:的?(?:主要)?(?:负责人|官员|人员|工作人员|干部|领导)|副?(?:局长|厅长|书记|主任|检察长|部长))/.test(
      lookup.slice(end, end + 7),
    )
  );
}

function institutionAt(lookup: string, at: number, limit: number): number {
  for (let length = Math.min(longestInstitution, limit - at); length > 1; length--) {
    if (institutions.has(lookup.slice(at, at + length))) return at + length;
  }
  return departmentAt(lookup, at);
}

/** 信息|部, 农业|委 without an owner: a unit of some body. */
function isUnit(form: string): boolean {
  return unit.test(form) && !institutions.has(form);
}

const unit =
  /委$|^(?:信息|数据|大数据|技术|科学技术|创新|工程|人事|人力资源|财务|新闻|体育|科学|文教|文体|法务|资讯|财经|调查|出版|电信|通讯|通信|安监|质监|市政|绿化|档案|版权|专利|家庭|青年|妇女|儿童|客家|安全|保安|情报|公园|动物|统计|审计|产业|住房|房产|规划|建筑|药物|健康|健康保险|社会服务)部$/;

/** Start of the places and owners that stand directly before `at` (湖北随州市|警方); `at` when there are none. */
function ownerBefore({ lookup, authority, words }: Reading, at: number, floor: number): number {
  let start = at;
  for (let steps = 0; steps < 4; steps++) {
    const before = ownerEndingAt(start);
    if (before < 0) break;
    start = before;
  }
  return start;

  function ownerEndingAt(end: number): number {
    for (let length = Math.min(12, end - floor); length > 0; length--) {
      const form = lookup.slice(end - length, end);
      // 江州|市委|市政府: two bodies.
      if (/^[省市县区州]委$/.test(form) && /^[省市县区州]?政府/.test(lookup.slice(end, end + 3))) return -1;
      if (owners.has(form) && (form.length > 1 || !/[\u3400-\u9fff]/.test(lookup[end - 2] ?? ''))) return end - length;
      if (length === 1) break;
      // 安徽 before 省委: the place need not be the longest that begins there (安徽省).
      const found = formOf(authority, form);
      if (found?.rows[0]?.kind === 'PLACE' && (found.sure || length > 1)) return end - length;
      // 江州战区|空军
      if (found?.sure && found.rows[0]?.kind === 'ORGANIZATION' && form.endsWith('战区')) return end - length;
    }
    const word = spanAt(words, end - 1);
    if (word?.end !== end || (word.tag !== 'LOC' && word.tag !== 'ORG')) return -1;
    // 民主党|国会, 日韩|海军: a party owns no parliament, two countries no navy.
    if (/党$|^[美中台日韩朝俄英法德印澳]{2,4}$/.test(lookup.slice(word.start, end))) return -1;
    return word.start >= floor && word.end - word.start > 1 ? word.start : -1;
  }
}
