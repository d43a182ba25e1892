// What follows an article: lists of its sources and of other articles; the line that tells when and where it was printed.

import type { Omission } from '../model/article.ts';
import { printedLine } from './credits.ts';
import { type DraftBlock, omission } from './draft.ts';
import { readHead } from './head.ts';
import { calendarDate, type PublishedDate } from './written-date.ts';

/** Parts the blocks from a closing list of sources or of other articles, with its heading. */
export function withoutBackMatter(all: readonly DraftBlock[]): {
  blocks: readonly DraftBlock[];
  left: Omission | null;
} {
  const from = all.findIndex(
    ({ text }, index) =>
      index >= 3 && heading.test(text) && all.length > index + 1 && all.slice(index + 1).every(isEntry),
  );
  if (from < 0) return { blocks: all, left: null };
  const words = all.slice(from).map(({ text }) => text);
  return { blocks: all.slice(0, from), left: omission('sources', words.join(' ')) };
}

/** The day that the last lines give: 【2005-03-03/某報/A2版】, 2022年3月3日, …。（編輯：某某）1110303. */
export function closingDate(lines: readonly string[]): PublishedDate | null {
  const last = lines.slice(-3);
  const head = last.map((line) => readHead([line]).published).find((date) => date !== null);
  if (head !== undefined) return head;
  for (const line of last) {
    // 《河口日报》（2022年03月03日 04版）
    const printed = printedLine.exec(line);
    const day = printed && calendarDate(Number(printed[2]), Number(printed[3]), Number(printed[4]));
    if (day !== null) return { date: day, time: null, offset: null };
    // Taiwan's Central News Agency: the year since 1911, month, day.
    const digits = /[（(](?:編輯|編譯|譯者|核稿)[^（）()]{2,30}[）)]\s?(1\d\d)(\d\d)(\d\d)$/.exec(line);
    if (digits === null) continue;
    const date = calendarDate(Number(digits[1]) + 1911, Number(digits[2]), Number(digits[3]));
    if (date !== null) return { date, time: null, offset: null };
  }
  return null;
}

const heading =
  /^(?:sources?|references|bibliography|further reading|external links|see also|sister links|related (?:news|articles?|stories|links|coverage)|more (?:stories|news|on this)|参考资料|參考資料|参考文献|消息来源|消息來源|资料来源|資料來源|外部链接|外部連結|相关新闻|相關新聞|相关报道|相關報導|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|參考文獻)\s?[:：]?$/iu;

/** An item of a list, a citation, a pointer: nothing that tells on. */
function isEntry({ kind, text, links }: DraftBlock): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    kind === 'LIST_ITEM' ||
    heading.test(text) ||
    linked > text.length * 0.6 ||
    /^(?:[-•*·▪]|\[?\d{1,2}[.)、\]])\s?\S/.test(text) ||
    (text.length <= 300 && /["”》]\s?[—–-]\s|https?:\/\//.test(text))
  );
}
