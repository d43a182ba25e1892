// Organizations that a list calls so: 新桥、江声等五家公司; 三家公司，包括新桥和江声; 视频平台新桥、打车公司江声.

import { formOf, longestForm } from '../../../language/authority.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { titleEndingAt } from './titles.ts';

const sort =
  '航空公司|公司|企业(?!家)|银行|车企|房企|券商|媒体|平台|高校|大学|品牌|厂商|实体|制造商|开发商|运营商|零售商|网站|巨头|智库';
const item = '(?:[A-Za-z][\\w.&-]{0,30}(?: [A-Z][\\w.&-]{0,30}){0,3}|[\\u3400-\\u9fff]{2,8}?)';
const bracket = '(?:[（(][^（）()]{1,30}[）)])?';
const joint = '(?:、|和|与|及|以及)';
const items = `${item}${bracket}(?:${joint}${item}${bracket}){1,40}`;

/** 含新桥、江声及启明等七家公司. */
const before = new RegExp(
  `(?<=^|[，。：；（\\n]|包括|含|有|如|由|旗下|其中)${items}(?=等(?!地|[^，。、；]{0,6}[人员者星])(?:(?:\\d+|[两三四五六七八九十几数多]+)[家个])?[^，。、；]{0,6}?(?:${sort}))`,
  'g',
);
/** 三家公司，包括新桥、江声和启明. */
const after = new RegExp(
  `(?<=(?:\\d+|[两三四五六七八九十几多])家[^，。；]{0,8}(?:${sort})[，：（]?(?:包括|分别是|分别为|即|为))${items}(?=[，。；）])`,
  'g',
);
/** 视频平台新桥、打车公司江声和汽车制造商启明. */
const called = `(?:${sort})(?!的)${item}${bracket}`;
const further = `[^，。、；和与及]{0,8}?${called}`;
const beside = new RegExp(`${called}(?:${joint}${further}){1,8}(?=[，。；、]|等|的股)`, 'g');
const afterSort = new RegExp(`^.{0,8}(?:${sort})`);

export function findEnumerated({ lookup, closed, source, authority }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const names: FoundName[] = [];
  for (const pattern of [before, after])
    for (const match of lookup.matchAll(pattern)) add(match.index, match[0], false);
  for (const match of lookup.matchAll(beside)) add(match.index, match[0], true);
  return names;

  /** 罗兰国|江声: the country of a listed firm. */
  function withoutCountry(name: string): string {
    const owner = longestForm(authority, name, 0);
    if (owner?.form.rows[0]?.type !== 'country') return name;
    return formOf(authority, name.slice(owner.end))?.rows[0]?.kind === 'ORGANIZATION' ? name.slice(owner.end) : name;
  }

  function add(start: number, list: string, sorted: boolean): void {
    if (!standsInText(source.blocks, start)) return;
    for (const match of list.matchAll(/[^、和与及（()）]+(?:[（(][^（）()]*[）)])?/g)) {
      const whole = match[0]
        .replace(/[（(].*$/, '')
        .replace(/^(?:以|包?含|包括|有|如|由|旗下|其中|像|通过|透过|使用|利用|经由|投资|收购)(?=..)/, '');
      const name = withoutCountry(sorted ? whole.replace(afterSort, '') : whole);
      if (name.length < 2 || common.test(name)) continue;
      // 江州、新桥等七家公司: towns, where the list knows them. 教授、副教授: offices. The first may hold a verb: 先后收购新桥、江声.
      if (
        formOf(authority, name)?.rows.some(({ kind }) => kind !== 'ORGANIZATION') ||
        titleEndingAt(name, name.length) === 0
      )
        continue;
      if (match.index === 0 && !sorted && name.length > 4 && /[\u3400-\u9fff]/.test(name)) continue;
      const from = start + match.index + match[0].indexOf(whole) + whole.length - name.length;
      const span = { start: from, end: from + name.length };
      if (isClosed(span)) continue;
      names.push({ ...span, kind: 'ORGANIZATION', rule: 'zh/enumerated', weight: 52, rows: [], sure: true });
    }
  }
}

/** What a list of firms may hold that is no name. */
const common =
  /^(?:.{0,4}(?:公司|企业|银行|媒体|平台|机构|集团|行业|领域|市场|产业|科技|互联网|金融|教育|游戏|电商|地产|房地产|汽车|能源|通讯|通信|国企|央企|民企|外企|大型|中小型?|国内|国外|海外|其他|其它|相关|上市|国有|私营|服务|业务|产品|技术|用户|员工|人员|高层|官员|专家)|.*(?:部门|总裁|经理|董事长?|主席|业务|各地|两地)|.*[的了是在为被对将说称].*)$/;
