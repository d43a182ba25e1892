// Who made an article, as by-lines, datelines and credit lines tell.

import { bureauPlace as places } from './bureau-places.ts';

/**
 * The people of a by-line: 「記者袁楚楚」 → 袁楚楚; "By Jane Doe and John Roe, Reuters" → Jane Doe, John Roe.
 * What is no name (an address, a desk, a role) is dropped.
 */
export function authorNames(byline: string): string[] {
  const line = byline.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (/https?:|@\w+\.\w|^$/.test(line)) return [];
  const people = line
    .replace(/^(?:作者|撰文|文字|文|撰稿)\s*[:：／/]\s*/, '')
    .split(
      /\s{0,8}(?:、|，|；|;|／|\/|\||&|\sand\s|\swith\s|,\s|(?<=\p{Script=Han}{2})\s(?=\p{Script=Han}{2}))\s{0,8}/u,
    );
  return unique(
    people.map((part) => personName(part.replace(byWords, ''))).filter((name): name is string => name !== null),
  );
}

const byWords =
  /^(?:(?:written|reported|story|reporting|posted|editing|edited|additional reporting|writing) )?by[:\s]\s*/i;

/** The names and the source that Chinese pages set in one line below the headline: 2022年05月06日 来源：某报 作者：某某. */
export function creditsInLine(line: string): { authors: string[]; source: string | null } {
  const author = /(?:作者|记者|記者|撰文)\s?[:：]\s?([^\s:：]{2,20})/u.exec(line);
  const source = /(?:来源|來源|稿源|出处|出處)\s?[:：]\s?([^\s:：]{2,20})/u.exec(line);
  return { authors: author === null ? [] : authorNames(author[1] as string), source: source?.[1] ?? null };
}

/** Reporters and editors named in the text: the dateline of the first paragraphs, then the credit lines. */
export function authorsInText(lines: readonly string[]): string[] {
  const reporters = lines.slice(0, 8).flatMap(reportersOfDateline);
  const writers = lines.flatMap((line) => creditNames(line, writerCredit));
  const editors = lines.flatMap((line) => creditNames(line, editorCredit));
  return unique([...reporters, ...writers, ...editors]);
}

/** Publisher and day of a dateline: 【大纪元2021年11月14日讯】, （中央社記者…華盛頓14日電）. */
export function datelineOf(lines: readonly string[]): { publisher: string; date: string } | null {
  for (const line of lines.slice(0, 8)) {
    const match = /^【([^【】\d]{2,12}?)(\d{4}年\d{1,2}月\d{1,2}日)(?:讯|訊|电|電|消息|报道|報導)?】/.exec(
      line.slice(0, 80),
    );
    if (match !== null) return { publisher: (match[1] as string).trim(), date: match[2] as string };
  }
  return null;
}

/** True for a line about the making of the article: editor, source, copyright, contribution. */
export function isCredit(line: string): boolean {
  if (line.length > 240) return false;
  return creditForms.some((form) => form.test(line));
}

const editorCredit =
  /^[（(【\[]?\s?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|編審|本文责编|Editor|Edited by|Editing by)\s?(?:[:：／/]|(?<=by)\s)\s?([^）)】\]#]{2,80})/i;
const writerCredit =
  /^[（(【\[]?\s?(?:文字整理|撰文|作者|撰稿|採訪|采访|Reporting by|Written by|By)\s?(?:[:：／/]|(?<=by)\s)\s?([^（(）)】\]#]{2,80})/i;

const label =
  '文字整理|撰文|作者|撰稿|记者|記者|校对|校對|审核|審核|监制|監製|制作|製作|策划|策劃|主播|主持|剪辑|剪輯|翻译|翻譯|编译|編譯|摄影|攝影|' +
  '图片来源|圖片來源|来源|來源|资料来源|資料來源|消息来源|消息來源|本文来源|原文|原文链接|原標題|原标题|转自|轉自|版权|版權|关键词|關鍵詞|' +
  '关键字|關鍵字|标签|標籤|网址|網址|短链接';

const creditForms: readonly RegExp[] = [
  editorCredit,
  // 记者： also begins a question of an interview: no sentence, then.
  new RegExp(`^[（(【\\[]?\\s?(?:${label})\\s?[:：／/][^。？！?!]{0,80}$`, 'u'),
  /^[（(]?(?:本报|本報)?(?:转自|轉自|转载自|轉載自|摘自|选自|選自)[^。]{1,30}[）)]?$/u,
  /(?:对|對)本(?:报导|報導|报道|報道|文)(?:有所|亦有|有|做出|作出)?(?:贡献|貢獻)/u,
  /^[（(]?(?:本文|以上|本视频|本影片)(?:只|仅|僅|观点|觀點|内容|內容)?(?:代表|转载自|轉載自|转自|轉自|经.{0,20}授权|經.{0,20}授權)/u,
  /^原文(?:发表|刊登|刊载|發表|刊載)/u,
  /^《[^》]{2,20}》(?:制作组|製作組|节目组|節目組)$/u,
  /^[（(](?:未完待续|未完待續|完|全文完)[）)]$/u,
  /^(?:[^，。,.]{1,40}[:：]\s?)?https?:\/\/\S{3,200}$/u,
  /^(?:©|\(c\)\s|copyright\b|版权所有|版權所有)/iu,
  /\ball rights reserved\b/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|research|translation|photography|compiled|translated|edited|photographs?|written) by\s\p{Lu}/iu,
  /^written for\s.{3,80}$/iu,
  /^[为為].{2,30}(?:撰写|撰寫|而写|而寫)。?$/u,
  /\bcontributed (?:to|reporting (?:to|for|from)) (?:this|the) (?:report|story|article|post)\b/iu,
  /^(?:By|BY)\s\p{Lu}[\p{L}.'’-]{0,30}(?:[\s,]{1,3}(?:and\s)?\p{Lu}[\p{L}.'’-]{0,30}){1,7}(?:\s?\|.{0,60})?$/u,
  /^(?:sources?|via|photo credit|image credit|photos?)\s?:\s?.{1,100}$/iu,
  // Agencies in Alderton | Daily Herald | Updated: 2014-09-15 07:01
  /^[^.!?]{0,80}\b(?:published|updated|posted|last modified)\s?:[^.!?]{0,40}\d[^.!?]{0,30}$/iu,
];

/** （大纪元记者夏雨报导）, （英文大纪元记者Jan Jekielek报导／秋生翻译）, （中央社記者江今葉華盛頓14日專電）, 本报记者 李明 北京报道. */
function reportersOfDateline(line: string): string[] {
  const names: string[] = [];
  const head = line.slice(0, 160);
  for (const match of head.matchAll(/[（(【〔]([^（()）】〕]{2,60})[）)】〕]/g)) {
    const inside = match[1] as string;
    if (!reportVerb.test(inside)) continue;
    for (const part of inside.split(/[／/]/)) names.push(...reportersOfPart(part));
  }
  if (names.length === 0) {
    const bare =
      /^(?:本报|本報|本刊|本网|本網|[^\s，。]{2,8}社)?(?:特派|驻外|駐外)?(?:记者|記者)\s?([\p{Script=Han}、\s]{2,20}?)\s?(?:综合|綜合)?(?:报道|報道|报导|報導)/u.exec(
        head,
      );
    if (bare !== null) names.push(...reportersOfPart(`记者${bare[1]}报导`));
  }
  return names;
}

const reportVerb =
  /(?:报导|報導|报道|報道|编译|編譯|翻译|翻譯|撰文|撰稿|专电|專電|外电|外電|\d日电|\d日電|整理|撰写|撰寫)/;

function reportersOfPart(part: string): string[] {
  const role = /.*(?:记者|記者|专栏作家|專欄作家|撰稿人)/u.exec(part);
  const kind = work.exec(part);
  if (role === null && !/(?:编译|編譯|翻译|翻譯|撰文|整理|撰稿)$/.test(part.trim())) return [];
  const names = part.slice(role?.[0].length ?? 0, kind?.index ?? part.length);
  // A space between Chinese words sets off the place: 林紫馨 台湾台北.
  const people = names.trim().split(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)[0] as string;
  return people.split(/\s{0,8}(?:、|和|与|與|及|,|，|\sand\s)\s{0,8}/u).flatMap((name, index, all) => {
    const person = personName(/\p{Script=Han}/u.test(name) ? withoutPlace(name, index === all.length - 1) : name);
    return person === null ? [] : [person];
  });
}

/** What the reporters did, to the end: 综合报导, 编译, 14日电. */
const work =
  /(?:\d{1,2}日)?(?:综合|綜合|编译|編譯|采访|採訪|专题|專題|连线|連線|特别|特別|现场|現場|独家|獨家|深度|摄影|攝影|专|專|外)?(?:报导|報導|报道|報道|编译|編譯|翻译|翻譯|撰文|撰稿|整理|撰写|撰寫|电|電).*$/u;

/** 袁世钢台湾台北 → 袁世钢: a name of two or three characters, then the place of the bureau. */
function withoutPlace(name: string, isLast: boolean): string {
  if (!isLast && name.length <= 4) return places.test(name) ? '' : name;
  for (const length of [3, 2, 4]) {
    if (name.length > length && places.test(name.slice(length))) return name.slice(0, length);
  }
  return places.test(name) ? '' : name;
}

function creditNames(line: string, form: RegExp): string[] {
  if (line.length > 240) return [];
  const match = form.exec(line);
  return match === null ? [] : authorNames(match[1] as string);
}

/** A person's name in plain form, or null when the words can't be one. */
function personName(words: string): string | null {
  const name = words
    .trim()
    .replace(/^(?:[\p{Script=Han}]{0,8}(?:记者|記者|特派員|特派员|编辑|編輯))\s?[:：]?\s?/u, '')
    .replace(/[\s#.。·|]+$|^[\s#.。·|]+/g, '');
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
    !/^\p{Lu}/u.test(name) ||
    /\d|\b(?:staff|newsroom|editors?|desk|reporters?|correspondents?|writers?|contributors?|updated|published|min read)\b/i.test(
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
