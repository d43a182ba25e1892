// The people whom a by-line names.

import { foldForLookup } from '../language/lookup-fold.ts';
import { compoundSurnames, surnames } from '../language/zh/names.ts';
import { dayName } from './head-words.ts';
import { isPublisher, isSiteName } from './publisher-names.ts';

/**
 * The people of a by-line: 「記者袁楚楚」 → 袁楚楚; "By Jane Doe and John Roe, Reuters" → Jane Doe, John Roe.
 * What is no name (an address, a desk, a role) is dropped, and a paper or an agency beside people.
 */
export function authorNames(byline: string): string[] {
  const line = byline
    .replace(/\s+/g, ' ')
    .replace(/\s@\w{2,30}\b(?!\.\w)/g, '')
    .trim()
    .slice(0, 300)
    .replace(editors, '');
  if (/https?:|@\w+\.\w|^$|^No author$/i.test(line)) return [];
  const parts = withEmployerApart(line)
    .replace(/^(?:作者|撰文|文字|文|撰稿)\s*[:：／/]\s*/, '')
    // 欧阳明 编辑：司马光; 张三 图/李四: others than who wrote it.
    .replace(/\s(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|摄影|攝影|图|圖)\s?[:：／/].*$/u, '')
    // ［美］约翰·史密斯
    .replace(/[［\[（(【]\p{Script=Han}{1,3}[］\]）)】]\s?(?=\p{Script=Han})/gu, '')
    .split(
      /\s{0,8}(?:、|，|；|;|／|\/|\||&|\sand\s|\swith\s|,\s(?:and\s)?|(?<=\p{Script=Han}{2})\s(?=\p{Script=Han}{2}))\s{0,8}/u,
    );
  const names = unique(
    parts
      .map((part) => personName(part.replace(byWords, '').replace(employer, '$1')))
      .filter((name): name is string => name !== null && !isSiteName(name)),
  );
  const persons = names.filter((name) => !isPublisher(name));
  return persons.length > 0 ? persons : names;
}

/** Jane Doe for The Post, Jane Doe of the Herald, Jane Doe The Associated Press */
const employer =
  /^(\S{1,30} \S{1,30}(?: (?!(?:[Ff]or|FOR) )\S{1,30})?)\s(?:(?:[Ff]or|FOR|of|OF)\s(?:(?:the|THE)\s)?|(?:[Tt]he|THE)\s)\p{Lu}.*$/u;

/** Jane Doe BBC News, Rome → Jane Doe, BBC News: a known name of a paper or an agency behind two or three words. */
export function withEmployerApart(line: string): string {
  for (const form of employed) if (isPublisher(form.exec(line)?.[2] ?? '')) return line.replace(form, '$1, $2');
  return line;
}

const employed = [
  /^(?!by |the )([^\s,]+ [^\s,]+) ([^,|]+)(?:, \p{L}+(?: \p{L}+)?$)?/iu,
  /^(?!by |the )([^\s,]+ [^\s,]+ (?!for |of )[^\s,]+) ([^,|]+)(?:, \p{L}+(?: \p{L}+)?$)?/iu,
];

/** Reporting by Jane Doe|; editing by John Roe */
const editors = /(?:^|[;,.(]\s?)(?:edited|editing) by .*$/i;

const byWords =
  /^(?:(?:(?:written|reported|story|reporting|posted|submitted|additional reporting|writing) )?by[:\s]\s*|authors?[:\s]\s*)/i;

/** Doe, Jane → Jane Doe: how catalogues write a name. */
export function inOrder(name: string): string {
  return name.replace(
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u,
    '$2 $1',
  );
}

/** The names in a list that looks like nothing but Chinese names: 张三、李四; 张三 李四. Empty where one is none. */
export function chineseNames(list: string): string[] {
  const names = list
    .replace(/\s(?:实习生|實習生|通讯员|通訊員|记者|記者)\s/gu, ' ')
    .trim()
    .split(/\s{0,4}[、，,／/]\s{0,4}|\s{1,4}(?:实习生|實習生)?/u)
    .map((part) => part.replace(/^(?:实习生|實習生|通讯员|通訊員|记者|記者)\s?/u, ''));
  return names.every(isChineseName) ? names : [];
}

/** A surname and one or two characters more, or a foreign name with its dot. */
function isChineseName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·‧•・]\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const folded = foldForLookup(text);
  return compoundSurnames.has(folded.slice(0, 2))
    ? folded.length > 2
    : folded.length < 4 && surnames.has(folded[0] as string);
}

/** A person's name in plain form, or null when the words can't be one. */
export function personName(words: string): string | null {
  const name = words
    .trim()
    .replace(/^(?:[\p{Script=Han}]{0,8}(?:记者|記者|特派員|特派员|编辑|編輯))\s?[:：]?\s?/u, '')
    .replace(/[\s#.。·|:：–—-]+$|^[\s#.。·|]+/g, '');
  if (/\p{Script=Han}/u.test(name)) {
    const compact = name.replace(/\s/g, '');
    return compact.length >= 2 &&
      compact.length <= 12 &&
      !/(?:编辑部|編輯部|记者站|記者站|新闻中心|新聞中心|报导|報導|综合|綜合|网站|網站|社$|网$|網$)/.test(compact) &&
      /^[\p{Script=Han}·‧•・]+$/u.test(compact)
      ? compact
      : null;
  }
  if (
    name.length > 60 ||
    dayName.test(name) ||
    !/^\p{Lu}/u.test(name) ||
    /^(?:Ph\.?D|M\.?D|R\.?[DN]|[MB]\.?Sc|MPH|Esq|Jr|Sr)\.?$|\d|\b(?:staff|agenc(?:y|ies)|newsroom|editors?|desk|reporters?|correspondents?|writers?|contributors?|updated|published|min read)\b/i.test(
      name,
    )
  )
    return null;
  // Names are capitalized but for their particles; "Written for our readers" is none.
  if (name.split(/[\s-]+/).some((word) => /^\p{Ll}/u.test(word) && !particles.has(word))) return null;
  if (name.length > 3 && name === name.toUpperCase())
    return name
      .toLowerCase()
      .replace(/(?<![\p{L}'’])\p{L}|(?<=\bmc|\bo['’]|-)\p{L}/gu, (letter) => letter.toUpperCase());
  return name;
}

const particles = new Set(
  'de la le van der den von zu bin bint al el del della da dos di du y e ter ten af ibn'.split(' '),
);

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
