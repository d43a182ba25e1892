// What foreign names in Chinese text are made of, whether they stand alone, with a dot, in brackets or in Latin letters.

import { transliterationCharacters } from '../../../language/zh/names.ts';
import type { FoundName } from '../found.ts';

/** A sign of a transliteration, or a joint between two parts of one. */
export function isNamePart(character: string): boolean {
  return character === '·' || character === '-' || transliterationCharacters.has(character);
}

/** Words of bodies in Latin letters. */
export const organizationHead =
  /\b(?:University|Institute|Group|Inc|Corp|Corporation|Company|Co|Ltd|Limited|Holdings|LLC|Council|Committee|Commission|Association|Agency|Department|Ministry|Bureau|Office|Center|Centre|Foundation|Fund|Union|Party|Times|Post|News|Journal|Daily|Magazine|Weekly|Network|Bank|Court|Organization|Organisation|Federation|Alliance|Society|Service|Services|Administration|Authority|Police|Army|Navy|Force|Forces|Airlines|Airways|Technologies|Technology|Systems|Studies|Research|Capital|Partners|Securities|Sports|Pharma|Pharmaceuticals|Hospital|School|College|Academy|Press|Radio|Media|Initiative|Project|Board|Watch|International|Forum|Tour|for|of)\b/;

/** What sort of body a name after it is: 网络安全公司 Alder, 情报机构 ABCD. */
export const sortWord =
  /(?:公司|集团|团体|[网官港台外]媒|机构|企业|智库|媒体|药厂|车企|房企|厂商|品牌|通讯社|电视台|非政府组织|基金会|投资者|服务|制造商|生产商|供应商|开发商|运营商|零售商|竞争对手|同行|巨头|平台|网站) ?$/;

export function person(start: number, end: number, rule: string, weight: number): FoundName {
  return { start, end, kind: 'PERSON', rule, weight, rows: [], sure: true };
}
