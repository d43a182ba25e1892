// What is left of the name of a firm without its town, its legal form and its trades: 江声智桥能源 and 江声智桥 of
// 江州江声智桥能源投资有限公司.

import { type Authority, longestForm } from '../../../language/authority.ts';
import { trades } from '../../../language/zh/firm-words.ts';

/** What says of a firm in which legal form it is, and in which trade. */
export const legalForm = /(?:[（(][\u3400-\u9fff]{2,4}[）)])?(?:集团|控股|股份|有限|责任){0,4}公司$/;
const allTrades = `(?:${trades}|发展|文化|信息|设备|制造|商贸|运输|管理|服务|资产|开发|传播|股份|轨道|交通|通用)`;
const trade = new RegExp(`${allTrades}$`);

/** 投资管理: nothing but trades. */
const sortOfTrade = new RegExp(`^${allTrades}{1,6}$`);

/** 江声智桥 of 江州江声智桥 and of 罗兰省江州市江声智桥. */
export function withoutTown(authority: Authority, form: string): string {
  const place = longestForm(authority, form, 0);
  if (place === null || place.form.rows[0]?.kind !== 'PLACE' || place.end === form.length) return form;
  const rest = form.slice(place.end);
  return place.end > 2 || place.form.rows[0].type === 'province' ? withoutTown(authority, rest) : rest;
}

/** The forms that are left when the legal form is taken off, then a trade and another; the longer first. */
export function firmStems(firm: string): string[] {
  const stems: string[] = [];
  let rest = firm.replace(legalForm, '');
  if (rest !== firm) stems.push(rest);
  for (let cut = rest.replace(trade, ''); cut !== rest && cut.length > 2; cut = rest.replace(trade, '')) {
    stems.push(cut);
    rest = cut;
  }
  return stems.filter((stem) => stem.length > 2 && !sortOfTrade.test(stem));
}
