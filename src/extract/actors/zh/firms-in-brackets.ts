// Firms that a bracket tells by their number on the exchange, and the short forms that it gives bodies.

import { endingAt, indexAt } from '../../../model/sorted-spans.ts';
import type { FoundName, Reading } from '../found.ts';
import { hasSuffix } from './bodies.ts';

/** 快送（3999）: a company by its number on the exchange, in an article that tells of shares. */
export function findNumbered({ lookup, words }: Reading): FoundName[] {
  const traded = /恒指|恒生指数|港交所|招股|收市|股价|挂牌|港股|联交所/.test(lookup);
  const pattern =
    /[（(](?:(?:NYSE|NASDAQ|Nasdaq|US|[SH]K)[:：] ?[A-Z]{1,5}|[\dA-Z]{1,6}\.(?:S[ZH]|HK|US|TW|O|N)|(?!(?:19|20)\d\d[）)])\d{3,5}(?:[.:]HK)?)[）)]/g;
  return [...lookup.matchAll(pattern)].flatMap((match) => {
    const told = /[A-Z]/.test(match[0]);
    if (!traded && !told) return [];
    const last = indexAt(words, match.index - 1);
    let first = last;
    while (
      first > 0 &&
      /^(?:nz|nw|PER|LOC|ORG)$/.test(words[first - 1]?.tag ?? '') &&
      words[first - 1]?.end === words[first]?.start
    )
      first--;
    // 快|送: the tagger knows no such word.
    while (first > 0 && match.index - (words[first]?.start ?? 0) < 2 && words[first - 1]?.end === words[first]?.start)
      first--;
    // 江声|生命（300999.SZ）: what it deals in.
    if (
      told &&
      first === last &&
      /^v?n$/.test(words[first]?.tag ?? '') &&
      words[first - 1]?.end === words[first]?.start
    )
      if (/^(?:nz|nw|PER|LOC|ORG)$/.test(words[first - 1]?.tag ?? '')) first--;
    const start = words[first]?.start ?? match.index;
    const form = lookup.slice(start, match.index);
    if (words[last]?.end !== match.index || !/^[\u3400-\u9fff]{2,8}$/.test(form)) return [];
    return [
      { start, end: match.index, kind: 'ORGANIZATION', rule: 'zh/numbered-company', weight: 56, rows: [], sure: true },
    ];
  });
}

/** 江州新桥投资有限公司（下称“新桥投资”）: the short form of the body before the bracket. */
export function findShortNames({ lookup, words }: Reading): FoundName[] {
  return [
    ...lookup.matchAll(/[（(](?:以下|下)?(?:简称|称|又称|俗称)[为是：:，]?["「]?([\u3400-\u9fff]{2,8})["」]?[）)]/g),
    // 江州新桥投资有限公司，简称“新桥投资”
    ...lookup.matchAll(/["」]?，?(?:以下)?简称[为是：:]?["「]([\u3400-\u9fff]{2,8})["」]/g),
    // 江州国家经济共同体（江州经共体）: its signs in their order.
    ...[...lookup.matchAll(/[（(]["「]?([\u3400-\u9fff]{2,8})["」]?[）)]/g)].filter(({ index, 1: short = '' }) =>
      isAbbreviation(short, lookup.slice(Math.max(0, index - 24), index)),
    ),
  ].flatMap((match) => {
    const bearer = endingAt(words, match.index);
    const start = match.index + match[0].lastIndexOf(match[1] as string);
    if (bearer?.end !== match.index || !(bearer.tag === 'ORG' || endsAsBody(lookup.slice(0, match.index)))) return [];
    const span = { start, end: start + (match[1] as string).length };
    const rule = 'zh/name-in-brackets';
    return [{ ...span, kind: 'ORGANIZATION', rule, weight: 71, rows: [], sure: true, alias: bearer.end - 1 }];
  });
}

function endsAsBody(before: string): boolean {
  return hasSuffix(before.slice(-16)) || before.endsWith('共同体');
}

/** The signs of `short` stand in this order in the end of `before`, the last of them near it, and not as a word in it. */
function isAbbreviation(short: string, before: string): boolean {
  if (before.includes(short) || !endsAsBody(before)) return false;
  let at = before.length;
  for (const sign of [...short].reverse()) {
    at = before.lastIndexOf(sign, at - 1);
    if (at < 0) return false;
  }
  return before.length - before.lastIndexOf(short.at(-1) as string) < 6 && /^[\u3400-\u9fff]*$/.test(before.slice(at));
}
