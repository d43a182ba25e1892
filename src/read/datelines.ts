// What stands before the first sentence: agency, place, day and reporter.

import { foldForLookup } from '../language/lookup-fold.ts';
import { releaseDateline } from '../language/zh/dateline.ts';
import { japaneseSurnames, surnames } from '../language/zh/names.ts';
import { bureauPlace as places } from './bureau-places.ts';
import { chineseNames, personName } from './bylines.ts';
import { isPublisher, isTaiwanese } from './publisher-names.ts';
import { findWrittenDates, type PublishedDate } from './written-date.ts';

export interface Dateline {
  readonly publisher: string | null;
  /** Null where it tells no year: the reader does not guess one. */
  readonly published: PublishedDate | null;
}

/**
 * The dateline that a paragraph begins with: 【大纪元2021年11月14日讯】, （中央社記者…華盛頓14日電）, 新华社北京3月3日电,
 * "ROME, March 3, 2022 (Reuters) - ". Null where it begins with none, or with one that names neither agency nor year.
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160);
  const found = /^[\p{P}\s]{0,3}(?:\d{4}年|\p{Script=Han})/u.test(head) ? chineseDateline(head) : englishDateline(head);
  if (found === null) return null;
  const published = findWrittenDates(found.words, isTaiwanese(found.words))[0]?.published ?? null;
  return found.publisher === null && published === null ? null : { publisher: found.publisher, published };
}

interface Found {
  readonly words: string;
  readonly publisher: string | null;
}

function chineseDateline(head: string): Found | null {
  for (const form of chineseForms) {
    const match = form.exec(head);
    if (match === null) continue;
    const agency = (match[1] as string).trim();
    return { words: match[0], publisher: /^(?:本|该|該|综|綜|特|专|專|独|獨|即)/.test(agency) ? null : agency };
  }
  const release = releaseDateline.exec(head);
  if (release !== null) return { words: release[0], publisher: /[/／](.{2,12})[/／]/.exec(release[0])?.[1] ?? null };
  // (德国之声中文网)
  const alone = /^[（(【[]([\p{L}\d ]{2,16})[）)】\]]/u.exec(head);
  return alone !== null && isPublisher(alone[1] as string) ? { words: alone[0], publisher: alone[1] as string } : null;
}

const agency =
  '((?![据據由在])[\\p{Script=Han}A-Za-z]{1,12}?(?:社|(?<!互联|互聯)[网網]|[报報]|(?<!平)[台臺]|新闻|新聞|之声|之聲|[周週]刊|客户端|01|纪元|紀元|新唐人))(?:中文[网網])?\\s?';
const day =
  '(?:(?:\\d{2,4}\\s?[年./-]\\s?)?(?:\\d{1,2}\\s?[月./-]\\s?)?\\d{1,2}日?|(?:[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十]{1,3}日)';
const sent = '(?:综合|綜合|专|專|外|特|快|即[时時])?(?:[讯訊]|[电電](?![话話视視影台讯訊]))';

const chineseForms: readonly RegExp[] = [
  // 【大纪元2021年11月14日讯】, 【明報專訊】, [中新网3月3日电], （法新社巴黎3日电）
  new RegExp(
    `^[【〔[［（(]${agency}(?:[^【】〔〕[\\]（()）。，]{0,12}?${day})?(?:${sent}|消息|(?:综合)?[报報][道导導]|文章|[独獨]家)?[】〕\\]］）)]`,
    'u',
  ),
  // （中央社記者王五台北2022年3月3日電）, 〔自由時報記者陳小明／台北報導〕
  new RegExp(
    `^(?:【[^】]{0,40}】)?[【〔[［（(]${agency}[／/╱∕]?(?:[驻駐]\\p{Script=Han}{2,6}|特派|特[约約]|[实實][习習]|[见見][习習])?(?:[记記]者|特派[员員])[^（()）。〕】]{2,40}(?:${sent}|[报報][道导導]|[编編][译譯]|翻[译譯])[】〕\\]］）)]`,
    'u',
  ),
  // 新华社北京3月3日电, 中新网3月3日电
  new RegExp(`^${agency}[\\p{Script=Han}/／·]{0,12}?${day}(?:\\d{1,2}时)?\\s?${sent}`, 'u'),
  // 河口体育讯, 河口省纪委监委网站讯
  /^(\p{Script=Han}{2,12}?(?:体育|體育|财经|財經|科技|网站|網站|[频頻]道))[讯訊](?=[：:，,\s])/u,
  // 央视网消息：, 人民网讯, 明報專訊
  new RegExp(`^${agency}\\s?(?:[讯訊]|消息|[专專快][讯訊])(?=[：:，,\\s（(])`, 'u'),
];

const place = "\\p{Lu}[\\p{L}.’'-]{1,24}(?:,? \\p{Lu}[\\p{L}.’'-]{0,24}){0,4}";
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const monthDay = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const name = "\\p{Lu}[\\p{L}\\d.&'’ /-]{1,40}?";
const englishForm = new RegExp(
  `^(?:(${place}),?\\s)?(?:[-–—]\\s)?(?:${monthDay}[.,]?\\s?)?(?:\\((${name})(?:\\s?[-–,]\\s?\\d{0,2}[a-z]{0,2} ?${month}[\\d, ]{0,9})?\\)|/(${name})/|\\[(${name})\\])(?:\\s?(?:[-–—]{1,2}\\s)?${monthDay})?\\.?\\s?([-–—_:]{0,2})`,
  'u',
);
/** LONDON, March 3, 2022 —; March 3, 2022 — */
const datedForm = new RegExp(`^(?:${place},? )?${monthDay},?\\s?(?=[-–—_:(])`, 'u');

function englishDateline(head: string): Found | null {
  const match = englishForm.exec(head);
  const publisher = match?.[2] ?? match?.[3] ?? match?.[4];
  if (match !== null && publisher !== undefined) {
    // A body named at the beginning of a sentence, with its letters, has no dash behind it and a place of capitals before it.
    const isOutside = match[1] === undefined || !/\p{Ll}{2}/u.test(match[1].split(',')[0] as string);
    if (isPublisher(publisher) || (isOutside && match[5] !== '')) return { words: match[0], publisher };
  }
  const dated = datedForm.exec(head);
  return dated === null ? null : { words: dated[0], publisher: null };
}

/** （大纪元记者夏雨报导）, （英文大纪元记者Jan Jekielek报导／秋生翻译）, （中央社記者江今葉華盛頓14日專電）, 本报记者 李明 北京报道. */
export function reportersOfDateline(line: string): string[] {
  const names: string[] = [];
  const head = line.slice(0, 160);
  for (const match of head.matchAll(/[（(【〔[]([^（()）】〕\]]{2,60})[）)】〕\]]/g)) {
    const inside = match[1] as string;
    const alone =
      /^(?:[\p{Script=Han}·]{0,16}(?:记者|記者|通讯员|通訊員|特派员|特派員))\s?[:：／/]?\s?(.{2,30})$/u.exec(inside);
    if (alone !== null && !reportVerb.test(inside)) names.push(...chineseNames(alone[1] as string));
    if (!reportVerb.test(inside)) continue;
    for (const part of inside.split(/[／/╱∕]/)) names.push(...reportersOfPart(part));
  }
  if (names.length === 0) {
    const bare =
      /^(?:本报|本報|本刊|本网|本網|[^\s，。]{2,8}社)?(?:特派|驻外|駐外)?(?:记者|記者)\s?([\p{Script=Han}、\s]{2,20}?)\s?(?:综合|綜合)?(?:报道|報道|报导|報導)/u.exec(
        head,
      );
    if (bare !== null) names.push(...reportersOfPart(`记者${bare[1]}报导`));
  }
  // 3月3日电（张三 李四）
  const signed = /^[^，。]{4,30}(?:电|電|讯|訊)\s?[（(]([^（()）]{2,20})[）)]/u.exec(head);
  if (names.length === 0 && signed !== null) names.push(...chineseNames(signed[1] as string));
  return names;
}

const reportVerb =
  /(?:报导|報導|报道|報道|编译|編譯|翻译|翻譯|撰文|撰稿|专电|專電|外电|外電|\d日电|\d日電|整理|撰写|撰寫)/;

export function reportersOfPart(part: string): string[] {
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

/** 袁立|江州: a Chinese name of two signs with a place behind it. */
function isOfTwoAndTwo(name: string): boolean {
  const folded = foldForLookup(name);
  return (
    chineseNames(name.slice(0, 2)).length > 0 &&
    !surnames.has(folded[1] as string) &&
    !japaneseSurnames.has(folded.slice(0, 2))
  );
}

/** 陈小明台湾台北 → 陈小明: a name of two or three characters, then the place of the bureau. */
function withoutPlace(name: string, isLast: boolean): string {
  if (!isLast && name.length <= 4) return places.test(name) ? '' : name;
  for (const length of [3, 2, 4]) {
    if (name.length > length && places.test(name.slice(length))) return name.slice(0, length);
  }
  if (places.test(name)) return '';
  // A place that is not in the list: no Chinese name is so long, and one of four signs has two surnames (陈方安生) or one of two.
  if (name.length === 4 && isOfTwoAndTwo(name)) return name.slice(0, 2);
  return name.length >= 5 && chineseNames(name.slice(0, 3)).length > 0 ? name.slice(0, 3) : name;
}
