// Which two forms of Chinese organizations are one: 江州律协 and 江州市律师协会, 新桥公司 and 江州新桥投资集团有限公司.

import { type Authority, formOf, longestForm } from '../../../language/authority.ts';
import { readNumeral } from '../../../language/zh/numerals.ts';
import { bodyAbbreviations } from '../../../language/zh/organization-words.ts';

/** What says in which legal form a firm is. */
const legalForm = /(?:集团|控股|股份|有限|责任){0,4}公司$|(?:集团|控股|股份){1,3}$/;

/** Heads of bodies of which a place may have several, so that a word more makes another body: 江州大学, 江州理工大学. */
const manifold = /(?:大学|学院|中学|小学|学校|银行|支行|分行|医院|政府|市委|县委|区委|公安局|分局|法庭|党)$/;

/** 第九巡回法院 as 第9巡回法院, 新桥银行江州市分行 as 新桥银行江州分行. */
function levelled(form: string): string {
  return form
    .replace(/市(?=(?:[分支]行|分公司)$)/, '')
    .replace(/第([一二三四五六七八九十]{1,3})/g, (_, numeral: string) => `第${readNumeral(numeral)}`);
}

/** The key of the row of which `name` is the one firm; null for none. */
function listedFirm(authority: Authority, name: string): string | null {
  const found = formOf(authority, name);
  const [row, ...more] = found?.rows ?? [];
  return found?.sure && more.length === 0 && row?.type === 'company' ? row.key : null;
}

/**
 * Keys of which the forms of one body share one: without the legal form, with its place as the list knows it; and the row of
 * the firm that is left (罗兰国新桥集团, 新桥技术公司: the listed 新桥).
 */
export function bodyKeys(authority: Authority, form: string): string[] {
  let rest = levelled(form);
  const firm = rest.replace(legalForm, '');
  const isFirm = firm.length > 1 && firm.length < rest.length;
  const seat = longestForm(authority, firm, 0);
  const names = [rest, firm, firm.replace(/(?:技术|科技)$/, '')];
  if (seat?.form.rows[0]?.kind === 'PLACE') names.push(firm.slice(seat.end));
  const rows = (isFirm ? names : [rest]).map((name) => listedFirm(authority, name)).filter((key) => key !== null);
  if (isFirm) rest = firm;
  const owner = longestForm(authority, rest, 0);
  const row = owner?.form.rows[0];
  let place = '';
  if (owner !== null && row !== undefined && owner.end < rest.length - 1) {
    // 罗兰国新桥集团 and 新桥: the country of a firm is none of its name.
    place = isFirm && row.type === 'country' ? '' : row.key;
    rest = rest.slice(owner.end);
  }
  for (const [short, full] of Object.entries(bodyAbbreviations))
    if (rest.endsWith(short) && !rest.endsWith(full)) rest = rest.slice(0, -short.length) + full;
  // 江州新桥材料有限公司 and 新桥材料: the town of a firm is none of its name either, where enough is left.
  const alone = isFirm && place !== '' && rest.length > 3 ? [` ${rest}`] : [];
  return [`${place} ${rest}`, ...alone, ...new Set(rows)];
}

/** How a body is named, as `isInsertion` compares it. */
export interface Naming {
  readonly plain: string;
  /** Its name as the long one: whole, and without the place before it. */
  readonly bodies: readonly string[];
  /** The same without the legal form behind 集团. */
  readonly bodiesOfGroup: readonly string[];
  /** The first two signs of each of them; those of `plain` first. */
  readonly beginnings: readonly string[];
}

export function readNaming(authority: Authority, form: string): Naming {
  const plain = levelled(form).replace(/(?:有限|股份|责任){1,3}(?=公司$)/, '');
  const bodies = bodiesIn(plain);
  const bodiesOfGroup = plain.includes('集团') ? bodiesIn(plain.replace(/公司$/, '')) : bodies;
  const beginnings = [...bodies, ...bodiesOfGroup].map((body) => body.slice(0, 2));
  return { plain, bodies, bodiesOfGroup, beginnings };

  function bodiesIn(long: string): string[] {
    const from = longestForm(authority, long, 0);
    const named = from !== null && from.form.rows[0]?.kind !== 'PERSON' && from.end < long.length;
    return named ? [long, long.slice(from.end)] : [long];
  }
}

/**
 * True where `full` is `short` with one stretch more before its head, and perhaps a place before: 新桥公司 of 江州新桥投资公司, but not
 * 江州大学 of 江州理工大学, nor 江州公安局 of 江州青石区公安局.
 */
export function isInsertion(authority: Authority, { plain: a }: Naming, full: Naming): boolean {
  if (a.length < 4 || manifold.test(a)) return false;
  return (a.endsWith('集团') ? full.bodiesOfGroup : full.bodies).some((body) => {
    const more = body.length - a.length;
    if (more < 1 || more > 6) return false;
    let head = 0;
    while (head < a.length && a[head] === body[head]) head++;
    for (let at = Math.min(head, a.length - 1); at > 1; at--) {
      if (!body.endsWith(a.slice(at))) continue;
      const inserted = body.slice(at, at + more);
      return (
        ![...inserted].some((_, index) => holdsName(inserted.slice(index))) &&
        !/[市县区省州]$|^[第一二三四五六七八九十\d]+$/.test(inserted)
      );
    }
    return false;
  });

  function holdsName(rest: string): boolean {
    const found = longestForm(authority, rest, 0);
    return found !== null && found.end > 1;
  }
}
