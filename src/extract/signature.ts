// Who signed a Chinese document and when: the last lines below a letter, a statement or a notice, and lists of signatories.

import { findAtoms } from '../language/time-fields.ts';
import { closesLetter, signedRespectfully, signersLabel } from '../language/zh/documents.ts';
import { chineseTimes } from '../language/zh/times.ts';
import { isDay, printDay } from '../model/calendar.ts';
import type { Span } from '../model/span.ts';
import { joinAtoms } from './times/join.ts';
import type { Signature, Source } from './types.ts';

/** In characters: no name with an office is longer. */
const longestSigner = 40;
/** In blocks, of the end of the article. */
const longestList = 60;
/** A label at the top stands among the first. */
const top = 5;
/** Below a press release. */
const mark = /^(?:[（(]?(?:完|全文完)[）)]?|香港时间.{0,12})$/;

/** 聯署人： ⏎ 張立群（…教授） ⏎ …, above or below the text; 海滨市公安局 ⏎ 2024年1月6日, below it. Null where nobody signs. */
export function signatureOf({
  blocks,
  folded,
  language,
}: Pick<Source, 'blocks' | 'folded' | 'language'>): Signature | null {
  if (language !== 'zh' || blocks.length < 3) return null;
  const told = (index: number) => folded.slice(blocks[index]?.start, blocks[index]?.end).trim();
  const own = new Set<number>();
  const signers: Span[] = [];
  let day: string | null = null;
  let listed = false;
  const near = (index: number) => index < top || index >= blocks.length - longestList;
  const labelAt = (index: number) => {
    const words = near(index) ? told(index) : '';
    return words.length < 400 && !/[。！？]/.test(words) ? signersLabel.exec(words)?.[0] : undefined;
  };
  for (let index = 1; index < blocks.length; index++) {
    const label = labelAt(index);
    if (label === undefined) continue;
    const list = [index];
    const isHead = told(index).length === label.trim().length;
    while (isHead && isName(index + list.length)) list.push(index + list.length);
    // 声明人：… in the middle closes one of several.
    const after = index + list.length;
    const isAbove = index < top && !label.startsWith('声明');
    if (!isAbove && !blocks.slice(after).every((_, nth) => isLine(after + nth) || labelAt(after + nth) !== undefined))
      continue;
    listed = true;
    for (const at of list) own.add(at);
    const { start, end } = blocks[index] as Span;
    if (!isHead) signers.push({ start: start + label.length, end });
    for (const at of list.slice(1)) note(at);
    index += list.length - 1;
  }
  // In news that tells on below the letter.
  const inside = blocks.findIndex((_, at) => at > 1 && isLine(at) && signedRespectfully.test(told(at)));
  if (inside > 0 && !own.has(inside)) {
    own.add(inside);
    note(inside);
  }
  // From the end upwards: the day, and above or below it the names.
  let last = blocks.length - 1;
  while (last > 1 && (mark.test(told(last)) || own.has(last))) last--;
  const lines: number[] = [];
  for (let at = last; at > 0 && at > last - 4 && !own.has(at) && isLine(at) && !closesLetter.test(told(at)); at--)
    lines.unshift(at);
  const dated = lines.find((at) => dayAlone(told(at)) !== null);
  if (dated !== undefined) day = dayAlone(told(dated));
  const first = lines[0] ?? 0;
  const isSigned =
    dated !== undefined || closesLetter.test(told(first - 1)) || lines.some((at) => signedRespectfully.test(told(at)));
  for (const at of isSigned ? lines : []) {
    own.add(at);
    note(at);
  }
  return signers.length === 0 && day === null ? null : { signers, blocks: own, day, listed };

  function isLine(at: number): boolean {
    const { kind, start, end } = blocks[at] ?? { kind: 'TITLE', start: 0, end: 0 };
    if (kind === 'CREDIT') return dayAlone(told(at)) !== null;
    return (
      /^(?:PARAGRAPH|LIST_ITEM|QUOTE)$/.test(kind) && end - start <= longestSigner && !/[。！？；，：]/.test(told(at))
    );
  }

  function isName(at: number): boolean {
    return isLine(at) && dayAlone(told(at)) === null && labelAt(at) === undefined;
  }

  function note(at: number): void {
    const { start, end } = blocks[at] as Span;
    if (dayAlone(told(at)) !== null || mark.test(told(at))) return;
    const words = folded.slice(start, end);
    signers.push({ start, end: start + words.trimEnd().replace(signedRespectfully, '').length });
  }
}

/** （2024年3月20日）; 2024年3月20日，北京: the day of a line that tells a day and no more than a place. */
export function dayAlone(line: string): string | null {
  const words = line.replace(/^[（(【\s]+|[）)】\s]+$/g, '');
  if (words.length > 40 || !/[年/-]/.test(words)) return null;
  const [time, other] = joinAtoms(words, findAtoms(words, chineseTimes.rules), chineseTimes);
  if (time === undefined || other !== undefined || time.until !== null) return null;
  const { year, month, day } = time.fields;
  const rest = words.slice(0, time.start) + words.slice(time.end);
  if (!besideDay.test(rest)) return null;
  const known = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  return isDay(known) ? printDay(known) : null;
}

/** A weekday, a place: 2024年3月20日（星期三）; 2024年3月20日 · 海滨会展中心. */
const besideDay =
  /^[\s，,、|·•]*(?:(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?|\p{Script=Han}{1,6}|(?<=[，,、|·•]\s?)\p{Script=Han}{1,14})[\s，,、|]*)?$/u;
