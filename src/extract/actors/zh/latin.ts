// Names in Latin letters alone: 国务卿 Antony Blinken, BFM 电视台, WTA主席.

import { givenNames } from '../../../language/en/given-names.ts';
import { humanNouns } from '../../../language/zh/speech.ts';
import { endingAt, spanAt } from '../../../model/sorted-spans.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { organizationHead, person, sortWord } from './foreign.ts';
import { titleEndingAt } from './titles.ts';

/** Titles of works and agreements, and the words of a credit. */
const noLatinBody =
  / (?:One|Two|Three|Four)$|^(?:The |A )?(?!(?:University|Institute|Center|Centre|Committee|Council|Department|Ministry|Bank|Board|Court|Society|Academy|Bureau|Office|School|College|Association|Federation|Organization|House|Museum|Church|Chamber|League|Union|Party)\b)\w+ (?:of|for) |^(?:Courtesy|Treaty|Deferred)\b| the /;

/** Committee |on Alder, Organization |to Watch Birch: what a body is for. */
const whatFor =
  /^ (?:on|in|to) (?:the )?\p{Lu}[\p{Script=Latin}'-]+(?: (?:(?:and|of|the) ){0,2}\p{Lu}[\p{Script=Latin}'-]+){0,5}/u;

const speaks =
  /^(?:(?:\d{1,2}[月日号]){1,2}|周.|星期.|[今昨当]天|当日|近日|日前)?(?:还|也|则|又|曾|再次|进一步){0,2}(?:表示|说(?![明法服])|称(?![号呼为])|告诉|认为|指出|透露|回忆|坦言|强调|质疑|写道|报[导道])/;
const publishes = /^(?:的|最新的?)(?:最新|研究|调查|统计|一[份项]){0,2}(?:报告|数据|调查|研究|统计|民调)/;
/** Abbreviations of things that nobody is called. */
const noBody =
  /^(?:A|B|C|D|AI|IT|IP|PC|TV|VIP|GDP|COVID.*|CEO|CFO|COO|DNA|RNA|PCR|IPO|APP|ICU|CPI|PPI|PMI|OK|NFT|ETF|SUV)$/i;

/** Names in Latin letters: after a title a person (国务卿 Antony Blinken); before one a company or body (BFM 电视台, WTA主席). */
export function findLatin({ lookup, words, source, closed }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const names: FoundName[] = [];
  const pattern =
    /[A-ZÀ-ÖØ-Þ][\p{Script=Latin}\d'.&-]*(?: (?:[A-ZÀ-ÖØ-Þ][\p{Script=Latin}\d'.&-]*|de|la|von|van|bin|al|of|the|for|and))*/gu;
  for (const match of lookup.matchAll(pattern)) {
    let form = match[0].replace(/(?: (?:de|la|von|van|bin|al|of|the|for|and)){1,6}$/, '').replace(/[.'-]{1,6}$/, '');
    const start = match.index;
    // ABCD5日报导
    if (/^[日月年号]/.test(lookup.slice(start + form.length))) form = form.replace(/\d{1,4}$/, '');
    if (
      form.length === 0 ||
      / staff$/i.test(form) ||
      /[A-Za-z0-9@/_.-]/.test(lookup[start - 1] ?? '') ||
      isClosed({ start, end: start + form.length })
    )
      continue;
    if (!standsInText(source.blocks, start)) continue;
    let end = start + form.length;
    const parts = form.split(' ');
    const gap = lookup[start - 1] === ' ' ? start - 1 : start;
    const titled = titleEndingAt(lookup, gap) >= 0;
    const after = lookup.slice(end, end + 6).trimStart();
    const noun =
      /^(?:电视台|电视网|电台|公司|集团|基金会|研究所|大学|学院|新闻网|新闻|杂志|俱乐部|协会|组织|银行|餐厅)/.exec(
        after,
      );
    const acts =
      /^(?:主席|总裁|记者|首席执行官|执行长|发言人|董事长|创办人|创始人|CEO|高管|员工|官员|报道|报导|节目|频道|网站|总部|股价|旗下|声明|表示|宣布|称|数据|统计)/.test(
        after,
      );
    if (titled && parts.length >= 2 && parts.length <= 4 && !organizationHead.test(form)) {
      names.push(person(start, end, 'zh/latin-person', 62));
    } else if (parts.length <= 3 && givenNames.has(parts[0] as string) && isCalled(parts.slice(1))) {
      // 律师江声（Jane Alder）
      const bearer = /[（(]/.test(lookup[start - 1] ?? '') ? endingAt(words, start - 1) : undefined;
      const name = person(start, end, 'zh/latin-person', 57);
      names.push(bearer?.tag === 'PER' ? { ...name, alias: bearer.start } : name);
    } else if (isBody(form) && parts.length >= 2 && parts.length <= 8) {
      names.push(organization(start, end + (whatFor.exec(lookup.slice(end))?.[0].length ?? 0)));
    } else if (noun !== null && !noBody.test(form)) {
      end = lookup.indexOf(noun[0], end) + noun[0].length;
      form = lookup.slice(start, end);
      names.push(organization(start, end));
    } else if ((acts || sortWord.test(lookup.slice(Math.max(0, start - 4), start))) && !noBody.test(form)) {
      names.push(organization(start, end));
    } else if (parts.length === 1 && speaks.test(after) && mayBePerson(form, start)) {
      // 居民Jane说
      names.push(person(start, end, 'zh/latin-speaker', 57));
    } else if (
      // ABCD 5日报导, abcd.com的报告
      (/^[A-Z]{3,6}$/.test(form) || /\.(?:com|org|net|US|gov)$/.test(form)) &&
      (speaks.test(after) || publishes.test(after)) &&
      !noBody.test(form)
    ) {
      names.push({ ...organization(start, end), rule: 'zh/latin-source' });
    } else if (parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part))) {
      const word = spanAt(words, start);
      if (word?.tag === 'PER') names.push(person(start, end, 'zh/latin-person', 48));
    }
  }
  const last = new Set(
    names.flatMap(({ kind, start, end }) =>
      kind === 'PERSON' ? (lookup.slice(start, end).split(' ').slice(1).at(-1) ?? []) : [],
    ),
  );
  return names.filter(
    ({ kind, start, end }) => kind === 'PERSON' || !(last.has(lookup.slice(start, end)) || isInSentence(start)),
  );

  /** Bar Society, Council of Alder, but not The Theory of Alder. */
  function isBody(form: string): boolean {
    return organizationHead.test(form.replace(/ (?:of|for)\b/g, '')) && !noLatinBody.test(form);
  }

  /** such as |the Bar Society: in a sentence in Latin letters. */
  function isInSentence(start: number): boolean {
    return /[A-Za-z]{1,20} [a-z]{1,20} $/.test(lookup.slice(Math.max(0, start - 24), start));
  }

  /** A given name, or what a common noun of people calls by it. */
  function mayBePerson(form: string, start: number): boolean {
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(form) &&
      (givenNames.has(form) || humanNouns.test(lookup.slice(Math.max(0, start - 3), start)))
    );
  }

  /** What stands behind a given name is a family name. */
  function isCalled(rest: readonly string[]): boolean {
    return (
      rest.length > 0 &&
      rest.every((part) => /^\p{Lu}[\p{L}'-]+$/u.test(part)) &&
      !organizationHead.test(rest.join(' '))
    );
  }

  function organization(start: number, end: number): FoundName {
    return { start, end, kind: 'ORGANIZATION', rule: 'zh/latin-organization', weight: 56, rows: [], sure: true };
  }
}
