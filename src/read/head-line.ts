// One line of an article's head: 2022-03-03 10:15 来源：某报 作者：李四; By Jane Doe | Associated Press; Updated March 3, 2022.
// A line is one of a head when there is nothing else in it.

import { givenNames } from '../language/en/given-names.ts';
import { bureauPlace } from './bureau-places.ts';
import { authorNames, chineseNames, personName, withEmployerApart } from './bylines.ts';
import { englishWeekday } from './calendar-words.ts';
import { reportersOfPart } from './datelines.ts';
import { allLabels, labels, nobody, noise, publishedWords, updatedWords } from './head-words.ts';
import { isPublisher, isTaiwanese, looksLikePublisher } from './publisher-names.ts';
import { findWrittenDates, type PublishedDate } from './written-date.ts';

export interface HeadLine {
  /** False for what is part of a head only beside a line that surely is: a bare name, the name of a section. */
  readonly isSure: boolean;
  /** False for a bare day, which may be a heading of the text. */
  readonly isLabelled: boolean;
  readonly title: string | null;
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly dates: readonly { readonly published: PublishedDate; readonly isUpdate: boolean }[];
}

const labelledTitle =
  /^(?:title|headline|subject|标题|標題|题目|題目|主题|主題|主旨)\s?[:：]\s?(?:(?:re|fwd?|转发|轉寄|答复|回复|回覆)[:：]\s?){0,3}(\S.{2,198})$/iu;
/** Who sent the mail that an article came in, and to whom. */
const ofMail =
  /^(?:from|to|cc|bcc|reply-to|发件人|寄件者|寄件人|收件人|收件者|抄送|副本)\s?[:：]\s?[^:：]{0,80}\S@\S{3,120}$/iu;

/** What a line of a head says; null for a line of another kind. `countsFrom1911`: see `findWrittenDates`. */
export function readHeadLine(line: string, countsFrom1911: boolean): HeadLine | null {
  if (line.length > 200 || /[。！？]|[a-z]{3}[.?!] \p{Lu}/u.test(line) || spoken.test(line)) return null;
  if (/^From Wikinews, the free news source/.test(line))
    return { isSure: true, isLabelled: true, title: null, publishers: ['Wikinews'], authors: [], dates: [] };
  if (ofMail.test(line)) return { isSure: true, isLabelled: true, title: null, publishers: [], authors: [], dates: [] };
  const title = labelledTitle.exec(line.trim())?.[1] ?? null;
  if (title !== null) return { isSure: true, isLabelled: true, title, publishers: [], authors: [], dates: [] };
  const { rest, dates, isDated, isLabelled } = takeDates(line, countsFrom1911);
  const found: Found = { publishers: [], authors: [], isSure: false, others: 0, unknown: 0 };
  for (const part of partsOf(rest)) if (!readPart(part, found)) return null;
  const isSure = found.isSure || isDated || (found.publishers.length > 0 && isPublisher(line));
  if (found.others > (isDated ? 1 : 0)) return null;
  // Buttons of the page stand in the line of a date and a source: 评论(12) 分享到微信.
  // A day with its time, and the name of some medium: 2024年11月19日 10:27 江州体育.
  const alone = /\d[:：]\d\d/.test(line) ? 1 : 0;
  if (found.unknown > (!isDated ? 0 : found.isSure ? 3 : alone)) return null;
  return {
    isSure,
    isLabelled: isLabelled || found.isSure || found.publishers.length > 0,
    title,
    publishers: found.publishers,
    authors: found.authors,
    dates,
  };
}

/** MILO HILL, BYLINE: The train was late. */
const spoken = /^\p{Lu}[\p{Lu}.,'’ -]{2,50}:\s.{0,140}\p{Ll}{2}[.?!…]["”]?$/u;

/** True for a line that surely is of a head, whatever stands around it. */
export function isHeadLine(line: string): boolean {
  return readHeadLine(line, isTaiwanese(line))?.isSure === true;
}

/** True for a line that no headline is: URL: https://…, NEWS. */
export function isLabelOrSection(line: string): boolean {
  return labels.some((form) => form.test(line)) || noise.some((form) => form.test(line));
}

/** True for a line whose first date is labelled as that of a later version. */
export function isOfUpdate(line: string): boolean {
  return takeDates(line, false).dates[0]?.isUpdate === true;
}

const labelBefore = new RegExp(
  `(?:(?<update>${updatedWords})|(?<=^|[^\\p{L}])(?:${publishedWords})|(?<=\\p{Script=Han})(?:[于於]))(?:\\s(?:on|at))?\\s?[:：/／|·-]?\\s?(?:${englishWeekday},?\\s?)?$`,
  'iu',
);

/** Takes the dates out of a line, with the words that say what they are of. */
function takeDates(
  line: string,
  countsFrom1911: boolean,
): { rest: string; dates: { published: PublishedDate; isUpdate: boolean }[]; isDated: boolean; isLabelled: boolean } {
  const dates: { published: PublishedDate; isUpdate: boolean }[] = [];
  const rest: string[] = [];
  let from = 0;
  let isLabelled = false;
  const written = findWrittenDates(line, countsFrom1911);
  for (const { start, end, published } of written) {
    const before = line.slice(from, start);
    const label = labelBefore.exec(before);
    isLabelled ||= label !== null;
    rest.push(label === null ? before : before.slice(0, label.index));
    if (published !== null) dates.push({ published, isUpdate: label?.groups?.update !== undefined });
    from = end;
  }
  return { rest: [...rest, line.slice(from)].join(' | '), dates, isDated: written.length > 0, isLabelled };
}

interface Found {
  readonly publishers: string[];
  readonly authors: string[];
  isSure: boolean;
  /** Parts that may be a place or a section. */
  others: number;
  /** Short parts of Chinese that may be anything. */
  unknown: number;
}

const partBorder = new RegExp(
  `\\s{0,4}[|｜•●■◎◇◆▲□]\\s{0,4}|\\s[/／·–—-]{1,2}\\s|[–—]{1,2}|\\u3000{1,8}|[\\s，,；;]{1,8}(?=${allLabels}\\s?[:：])|\\s(?=(?:[记記]者|作者|[责責]任[编編][辑輯]|[来來]源)\\s?\\p{Script=Han})`,
  'iu',
);

function partsOf(line: string): string[] {
  return line
    .split(partBorder)
    .map((part) => part.replace(/^[\s（(【[〔《,，;；:：.。/／·•～~-]+|[\s）)】\]〕》,，;；.。/／·•～~-]+$/gu, ''))
    .filter((part) => part !== '');
}

/** Reads a part of a line into `found`; false when it is nothing that a head holds. */
function readPart(words: string, found: Found): boolean {
  const part = words.replace(/^([来來]源)[于於]\s/u, '$1：');
  if (noise.some((form) => form.test(part))) return true;
  const label = labels.findIndex((form) => form.test(part));
  if (label >= 0) {
    const match = (labels[label] as RegExp).exec(part) as RegExpExecArray;
    readLabelled(label, (match[1] ?? match[2] ?? '').trim(), found);
    return true;
  }
  return (
    readByline(part, found) ||
    readReporter(part, found) ||
    readName(part, found) ||
    readPieces(part, found) ||
    readOther(part, found)
  );
}

function readLabelled(label: number, value: string, found: Found): void {
  if (label < 3 && value !== '') found.isSure = true;
  if (label === 2) {
    const source = (/^[^\s]*\p{Script=Han}/u.test(value) ? (value.split(/[\s，,]/)[0] as string) : value).replace(
      /(?:参与互动|我要评论|字[号體体].*|作者.*|(?:责任编辑|責任編輯|责编|責編|编辑|編輯).*|[（(].*)$/u,
      '',
    );
    if (/[\p{L}]/u.test(source) && source.length <= 60 && !/^https?:/i.test(source)) found.publishers.push(source);
  } else if (label < 2) {
    if (isPublisher(value)) found.publishers.push(value);
    else if (label === 0) found.authors.push(...authorNames(value).filter((name) => !isPublisher(name)));
  }
}

/** By Jane Doe and John Roe in Rome, Associated Press; By Jane Doe The Associated Press */
function readByline(part: string, found: Found): boolean {
  const people =
    /^(?:(?:written|reported|posted|submitted|story|analysis|words|report|reporting|text) )?by[:\s]\s?(.+)$/iu.exec(
      part,
    )?.[1];
  if (people === undefined) return false;
  const bare = withEmployerApart(people).replace(/\s(?:in|at|from)\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}/gu, '');
  const pieces = bare
    .split(/\s?(?:,|&|\/|\band\b|\bfor\b|\bof\b)\s?(?:the\s)?|\sthe\s(?=\p{L}+\s\p{L})/iu)
    .filter((piece) => piece !== '');
  const publishers = pieces.filter((piece) => looksLikePublisher(piece));
  const names = authorNames(pieces.filter((piece) => !looksLikePublisher(piece)).join(', '));
  if (publishers.length + names.length === 0 && !nobody.test(people)) return false;
  found.isSure = true;
  found.publishers.push(
    ...publishers.map((piece) => piece.replace(/\s(?:staff|writers?|correspondents?|reporters?)\b.*$/i, '')),
  );
  found.authors.push(...names);
  return true;
}

/** 記者陳小明／台北報導, 澎湃新闻记者 张三, 陈小明 报道 */
function readReporter(part: string, found: Found): boolean {
  const reporter =
    /^(.{0,10}?)(?:特派|特约|特約|驻外|駐外|实习|實習|见习|見習|首席|高级|本报|本報|本刊|本台|本网|本網)?(?:记者|記者|通讯员|通訊員|特派员|特派員|撰稿人|作者|撰文|[图圖][／/]?文|文[／/、]?[图圖])\s?[／/╱∕:：]?\s?(.{2,24})$/u.exec(
      part,
    );
  const words =
    reporter?.[2] ??
    /^(.{2,20}?)\s?(?:综合|綜合|编译|編譯)?(?:报道|報道|报导|報導|综述|撰文|编译|編譯|整理)$/u.exec(part)?.[1];
  if (words === undefined) return false;
  const [people = ''] = words.split(/[／/╱∕]/u);
  const names = chineseNames(
    people.replace(/\s?(?:综合|綜合|即时|即時|专题|專題|连线|連線)?(?:报道|報道|报导|報導)$/u, ''),
  );
  const all =
    names.length > 0
      ? names
      : work.test(part)
        ? reportersOfPart(part.split(/[／/╱∕]/u)[0] as string).filter(
            (name) => /^\p{Lu}/u.test(name) || chineseNames(name).length > 0,
          )
        : [];
  if (all.length === 0) return /^(?:本报|本報|本刊|本台)?(?:综合|綜合)$/u.test(words) && ((found.isSure = true), true);
  found.isSure = true;
  found.authors.push(...all);
  const before = (reporter?.[1] ?? '').replace(/(?:驻|駐).{2,4}$|[／/╱∕]$/u, '').trim();
  if (looksLikePublisher(before)) found.publishers.push(before);
  return true;
}

const work = /(?:报道|報道|报导|報導|综述|撰文|撰稿|编译|編譯|整理|[电電讯訊])$/u;

/** A name that stands alone: a paper or a person. */
function readName(part: string, found: Found): boolean {
  const name = part.replace(/^from (?:the )?/i, '');
  if (looksLikePublisher(name)) {
    found.publishers.push(name);
    return true;
  }
  const names = chineseNames(part);
  if (names.length > 0) {
    found.authors.push(...names);
    return true;
  }
  const people = part
    .replace(/\s(?:in|at)\s\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+){0,2}$/u, '')
    .split(/\s?(?:,|&|\band\b)\s?/u);
  if (!people.every((name) => /^\p{L}\S*(?: \p{L}\S*){1,3}$/u.test(name) && isGivenName(name.split(' ')[0] as string)))
    return false;
  const read = people.flatMap((name) => personName(name) ?? []);
  found.authors.push(...read);
  return read.length > 0;
}

function isGivenName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && givenNames.has(word[0] + word.slice(1).toLowerCase());
}

/** Pieces between commas, or between spaces in Chinese, when each is something that a head holds. */
function readPieces(part: string, found: Found): boolean {
  const pieces = part
    .split(/\p{Script=Han}/u.test(part) ? /\s{0,2}[,，、／/╱∕]\s{0,2}|\s+/u : /\s?,\s?/)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 6) return false;
  const own: Found = { publishers: [], authors: [], isSure: false, others: found.others, unknown: found.unknown };
  if (!pieces.every((piece) => readPart(piece, own))) return false;
  found.publishers.push(...own.publishers);
  found.authors.push(...own.authors);
  found.isSure ||= own.isSure;
  found.others = own.others;
  found.unknown = own.unknown;
  return true;
}

/** A place or a section: two or three words with capitals; or a few Chinese characters. */
function readOther(part: string, found: Found): boolean {
  const isPlace =
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}$/u.test(part) || part.replace(bureauPlace, '') === '';
  if (isPlace) found.others++;
  else if (/^[\p{Script=Han}\d()（）]{2,8}$/u.test(part)) found.unknown++;
  else return false;
  return true;
}
