// Lines about the making of an article: editor, source, copyright, contribution; and the people whom they name.

import { authorNames } from './bylines.ts';
import { reportersOfDateline } from './datelines.ts';
import { pressLine } from './head-words.ts';

/** Who wrote the text, as it says: the dateline of the first paragraphs, then the credit lines. Editors are no authors. */
export function authorsInText(lines: readonly string[]): string[] {
  const reporters = lines.slice(0, 8).flatMap(reportersOfDateline);
  const writers = lines.flatMap((line) =>
    [writerCredit, closingWriter, closingReporter].flatMap((form) => creditNames(line, form)),
  );
  const closing = lines.slice(-4).flatMap((line) => (isCredit(line) ? reportersOfDateline(line) : []));
  return [...new Set([...reporters, ...writers, ...closing])];
}

/** 《河口日报》（2022年03月03日 04版）: the paper that the last lines name. */
export function publisherAtEnd(lines: readonly string[]): string | null {
  return lines.slice(-3).flatMap((line) => printedLine.exec(line)?.[1] ?? [])[0] ?? null;
}

/** True for a line about the making of the article: editor, source, copyright, contribution. */
export function isCredit(line: string): boolean {
  if (line.length > 240) return false;
  return creditForms.some((form) => form.test(line));
}

/** Its groups: the paper, the year, the month, the day. */
export const printedLine = /^《([^》]{2,20})》\s?[（(]\s?(\d{4})年(\d{1,2})月(\d{1,2})日[^）)]{0,16}版\s?[）)]$/u;
const editorCredit =
  /^[（(【\[]?\s?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|編審|本文责编|Editor|Edited by|Editing by)\s?(?:[:：／/]|(?<=by)\s)\s?[^）)】\]#]{2,80}/i;
const writerCredit =
  /^[（(【\[]?\s?(?:文字整理|撰文|作者|撰稿|採訪|采访|Reporting by|Written by|By)\s?(?:[:：／/]|(?<=by)\s)\s?([^（(）)】\]#]{2,80})/i;

/** …。（編譯：高遠）, who wrote in this language what others reported. */
const closingWriter =
  /[。！？」”][（(](?:譯者|译者|編譯|编译)[:：／/]([^）)／/]{2,20})(?:[／/][^）)]{2,20})?[）)](?:\d{7})?$/;

/** 记者：陈小明 责编：高远; 记者： alone may begin a question. */
const closingReporter =
  /^[（(]?(?:记者|記者)[:：]\s?([^。：:]{2,24}?)[\s／/]+(?:责编|責編|编辑|編輯|责任编辑|責任編輯)[:：]/;

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
  printedLine,
  /^(?:版权|版權|免责|免責)(?:声明|聲明|說明|说明)[:：]/u,
  // 完: how press releases of governments end
  /^完$/u,
  /^image (?:source|credit)s?,? .{1,80}$/iu,
  /^(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s?[:：]$/u,
  /^原文(?:发表|刊登|刊载|發表|刊載)/u,
  /^《[^》]{2,20}》(?:制作组|製作組|节目组|節目組)$/u,
  /^[（(](?:未完待续|未完待續|完|全文完)[）)]$/u,
  /^(?:[^，。,.]{1,40}[:：]\s?)?https?:\/\/\S{3,200}$/u,
  /(?:未经|未經|非經|如需).{0,10}(?:授权|授權|许可|許可|同意).{0,10}(?:转载|轉載|使用)|^(?:转载|轉載).{0,6}(?:请|請|须|須)(?:注明|註明)/u,
  /^[（(](?:[^（()）]{0,12}(?:记者|記者)[^（()）]{2,24}[／/╱])?(?:责任编辑|責任編輯|责编|責編)[：:][^（()）]{2,12}[）)]$/u,
  /^[（(]?(?:this|the) (?:article|story|piece|post|headline|report) (?:was|has been) (?:amended|updated|corrected|edited|modified|first published|originally published|produced|republished)\b/iu,
  pressLine,
  // Correction, May 5, 2023: An earlier version misstated the year.
  /^(?:corrections?|clarifications?|editor['’]s note|更正|编者按|編者按|编者注|編者註)(?:, [a-z]{3,9}\.? \d{1,2}(?:, \d{4})?| \([^()]{3,20}\))?\s?[:：]/iu,
  /^(?:©|\(c\)\s|copyright\b|版权所有|版權所有)/iu,
  /\ball rights reserved\b/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|research|translation|photography|compiled|translated|edited|photographs?|written) by\s\p{Lu}/iu,
  /^contribut(?:ing|ors?)\s?[:：]\s?\p{Lu}/iu,
  /^written for\s.{3,80}$/iu,
  /^[为為].{2,30}(?:撰写|撰寫|而写|而寫)。?$/u,
  /\bcontributed (?:to|reporting (?:to|for|from)) (?:this|the) (?:report|story|article|post)\b/iu,
  /^(?:By|BY)\s\p{Lu}[\p{L}.'’-]{0,30}(?:[\s,]{1,3}(?:and\s)?\p{Lu}[\p{L}.'’-]{0,30}){1,7}(?:\s?\|.{0,60})?$/u,
  /^(?:sources?|via|photo credit|image credit|photos?)\s?:\s?.{1,100}$/iu,
  // Agencies in Alderton | Daily Herald | Updated: 2014-09-15 07:01
  /^[^.!?]{0,80}\b(?:published|updated|posted|last modified)\s?:[^.!?]{0,40}\d[^.!?]{0,30}$/iu,
];

function creditNames(line: string, form: RegExp): string[] {
  if (line.length > 240) return [];
  const match = form.exec(line);
  return match === null ? [] : authorNames(match[1] as string);
}
