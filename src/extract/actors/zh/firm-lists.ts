// Firms that a list of firms, their share or what they tell of themselves shows: 江声科技、|晨星智控|、华跃新材, |海望印染|（600123）, |青石电池|公告称，公司….

import { formOf } from '../../../language/authority.ts';
import { beginningIn } from '../../../model/sorted-spans.ts';
import type { Span } from '../../../model/span.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { sortOfBody, unnamedBody } from './bodies.ts';
import { titleEndingAt } from './titles.ts';

const exchanges = 'SH|SZ|BJ|HK|SSE|SZSE|SEHK|HKEX|TW|TWSE|US|NYSE|NASDAQ|沪|深|港股|美股|纽交所|纳斯达克';
const code = `[（(](?:(?:股票|股份|证券|上市)?(?:代码|代号|编号)[：:]?)?(?:(?:${exchanges})[：:.]?\\s?)?(?:\\d{4,6}(?:\\.[A-Z]{2,3})?|(?<=[：:]\\s?)[A-Z]{1,5}(?:\\.[A-Z]{1,2})?)[）)]`;
const item = '[\\u3400-\\u9fff]{3,5}?';
const list = new RegExp(
  `(?<=^|[，。：；（、\\n]|包括|企业有|公司有|分别为|分别是|其中|诸如|例如)${item}(?:${code})?(?:、${item}(?:${code})?){2,60}(?:(?:以及|和|及|与)${item}(?:${code})?)?(?=[，。；：）\\n]|[等在于也均都已将]|先后|相继|分别|宣布|发布|公告|表示|$)`,
  'g',
);
/** 青石电池|宣布，公司…; 海望印染|称其全资子公司…: who tells of its own. */
const ofItself =
  /(?<=[\u3400-\u9fff]{2})[也则还亦均]?(?:(?:发布公告|发公告|公告|宣布)称?|称(?=，?其))(?:，(?:本|目前)?公司(?!法|债)|，?其(?:全资|控股|下属)[子孙]?公司)/g;
/** 全资子公司|华跃新材. */
const ofParent = /(?:全资|控股)[子孙]公司(?=[\u3400-\u9fff])/g;
/** What a firm has: 控股子公司江声电气|应收账款. */
const ofFirm = /应收|账款|股权|债务|营收|净利/;
/** Words that a firm may be called by. */
const inName = /^(?:n|nz|nw|LOC|ORG|PER)$/;
const noFirm = /(?:人士|股东|机构|部门|[者人方员])$/;
const share = new RegExp(code, 'g');
const coded = new RegExp(`(?<=[\\u3400-\\u9fff]{2})${code}`, 'g');
/** A year or another figure in brackets: 大桥（1956）. */
const years = /[（(](?:1[89]|20)\d\d[）)]/;

const ranks = /(?:龙头|权王|股王|股后|巨头|大厂|一哥)$/;

/** Words that are no part of a name. */
const noName = /^(?:v|vd|d|ad|p|c|r|u|f|m|q|t|TIME|xc|w)$/;

/** Names that `names`, which were found without list and share, leave out. */
export function findFirmLists(reading: Reading, names: readonly FoundName[]): FoundName[] {
  const { lookup, words, closed, source, authority } = reading;
  const isClosed = coverage(closed);
  const firms = new Set(names.filter(isFirm).map(({ start, end }) => `${start}-${end}`));
  const found: FoundName[] = [];
  for (const { index, 0: stated } of lookup.matchAll(coded)) {
    const start = nameBefore(index);
    if (start !== null && !years.test(stated)) add({ start, end: index }, 'zh/firm-list');
  }
  for (const { index, 0: whole } of lookup.matchAll(list)) {
    const items = itemsOf(whole, index);
    const known = items.filter(({ start, end }) => firms.has(`${start}-${end}`)).length;
    if (known > 1 && known * 3 >= items.length) for (const each of items) if (isName(each)) add(each, 'zh/firm-list');
  }
  const isKnown = coverage(names.filter(({ kind }) => kind !== 'PLACE'));
  for (const { index } of lookup.matchAll(ofItself)) {
    const start = nameBefore(index);
    if (start !== null && !isKnown({ start, end: index }) && !noFirm.test(lookup.slice(start, index)))
      add({ start, end: index }, 'zh/firm-of-itself');
  }
  for (const { index, 0: parent } of lookup.matchAll(ofParent)) {
    const start = index + parent.length;
    const end = nameAfter(start);
    if (end !== null && !isKnown({ start, end })) add({ start, end }, 'zh/subsidiary');
  }
  return found;

  function add(span: Span, rule: string): void {
    const key = `${span.start}-${span.end}`;
    if (firms.has(key) || isClosed(span) || !standsInText(source.blocks, span.start, span.end)) return;
    firms.add(key);
    found.push({ ...span, kind: 'ORGANIZATION', rule, weight: 52, rows: [], sure: true });
  }

  /** Where the words of a name begin that ends at `end`. */
  function nameBefore(end: number): number | null {
    const before = beginningIn(words, { start: end - 8, end });
    let start = end;
    for (const word of before.reverse()) {
      // 晶片龙头|江声科技（2454）: what it is among others.
      if (word.end !== start || noName.test(word.tag) || ranks.test(lookup.slice(word.start, word.end))) break;
      start = word.start;
    }
    return end - start > 1 && isName({ start, end }) ? start : null;
  }

  /** Where the nouns end that begin at `start`. */
  function nameAfter(start: number): number | null {
    let end = start;
    for (const word of beginningIn(words, { start, end: start + 10 })) {
      if (word.start !== end || !inName.test(word.tag)) break;
      end = word.end;
    }
    const own = lookup.slice(start, end).search(ofFirm);
    if (own >= 0) end = start + own;
    return end - start > 2 && isName({ start, end }) ? end : null;
  }

  /** No town, office or sort, and no one word that everybody knows: 江州、半导体、董事长. */
  function isName({ start, end }: Span): boolean {
    const form = lookup.slice(start, end);
    if (formOf(authority, form)?.rows.some(({ kind }) => kind !== 'ORGANIZATION')) return false;
    if (titleEndingAt(form, form.length) === 0 || sortOfBody.test(form) || unnamedBody.test(form) || /等$/.test(form))
      return false;
    const inside = beginningIn(words, { start, end });
    return inside.length !== 1 || /^(?:ORG|PER|LOC|nz|nw)$/.test(inside[0]?.tag ?? '');
  }
}

function isFirm({ kind, sure, rows }: FoundName): boolean {
  return kind === 'ORGANIZATION' && (rows.length === 0 ? sure : rows.some(({ type }) => type === 'company'));
}

/** The items of a list, without their joints and shares. */
function itemsOf(whole: string, start: number): Span[] {
  return [...whole.replaceAll(share, ({ length }) => '、'.repeat(length)).matchAll(/[^、]+/g)].flatMap(
    ({ index, 0: text }) => {
      const parts = /^([\u3400-\u9fff]{3,5}?)(以及|和|及|与)([\u3400-\u9fff]{3,5})$/.exec(text);
      if (parts === null) return [{ start: start + index, end: start + index + text.length }];
      const [, first = '', , last = ''] = parts;
      return [
        { start: start + index, end: start + index + first.length },
        { start: start + index + text.length - last.length, end: start + index + text.length },
      ];
    },
  );
}
