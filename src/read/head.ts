// The head of an article: the lines beside its headline that tell who made it and when, in whatever order a paper sets
// them. One reading for plain text, Markdown and pages. What a line says: head-line.ts.

import { type HeadLine, readHeadLine } from './head-line.ts';
import { isTaiwanese } from './publisher-names.ts';
import type { PublishedDate } from './written-date.ts';

/** What the lines of a head say together. */
export interface Head {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: PublishedDate | null;
  /** The day of a later version, where the head tells that one alone. */
  readonly updated: PublishedDate | null;
  /** Which of the lines belong to the head. */
  readonly lines: ReadonlySet<number>;
}

/** How far a head goes: lines in all, and those among them that belong to the text, such as headline and standfirst. */
const longestHead = 12;
const mostOthers = 2;
/** 08:15, 10:45 a.m. ET */
const hour = /^[【\[（(]?\d{1,2}[:：]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4})?[】\]）)]?$/i;

/** 时间：5月3日 ⏎ 地点：江州: a box of facts, whose time is that of what it tells. */
const placeNext = /^(?:地点|地點|场地|場地|会场|會場|where|place|venue|location)\s?[:：|]/i;

/** Reads the first lines of an article, its headline taken off. */
export function readHead(lines: readonly string[]): Head {
  const first = lines.slice(0, longestHead);
  const countsFrom1911 = first.some((line) => line.length <= 200 && isTaiwanese(line));
  const all = first.map((line, index) =>
    /[:：|]/.test(line) && placeNext.test(first[index + 1] ?? '') ? null : readHeadLine(line, countsFrom1911),
  );
  // Days that part a text are no dates of its publication: 1931 / The bridge opens. / 2022 / It closes. One below the
  // text is none of them.
  const bare = all.flatMap((line, index) =>
    line?.dates.length && !line.isLabelled && index < lines.length - 1 ? [index] : [],
  );
  const isChronicle = all.slice(bare[0], bare.at(-1)).includes(null);
  // Nor are the hours above the entries of a log.
  const hours = first.flatMap((line, index) => (hour.test(line) ? [index] : []));
  const isLog = hours.length > 1;
  const read: (HeadLine | null)[] = [];
  let others = 0;
  for (const [index, line] of all.entries()) {
    const isHeading =
      line !== null &&
      ((bare.includes(index) && (isChronicle || others >= mostOthers)) || (isLog && hours.includes(index)));
    const own = isHeading ? null : line;
    if (own === null && ++others > mostOthers) break;
    read.push(own);
  }
  // From the sure lines outwards: Jane Doe / Staff Writer / March 3, 2022.
  const sure = read.flatMap((line, index) => (line?.isSure ? [index] : []));
  const kept = new Set(sure);
  for (const step of [-1, 1]) {
    for (const start of sure) {
      for (let at = start + step; read[at] != null && !kept.has(at); at += step) kept.add(at);
    }
  }
  const head = [...kept].sort((a, b) => a - b).map((index) => read[index] as HeadLine);
  const dates = head.flatMap((line) => line.dates);
  return {
    title: head.find(({ title }) => title !== null)?.title ?? null,
    publisher: head.flatMap(({ publishers }) => publishers)[0] ?? null,
    authors: [...new Set(head.flatMap(({ authors }) => authors))],
    published: dates.find(({ isUpdate }) => !isUpdate)?.published ?? null,
    updated: dates.find(({ isUpdate }) => isUpdate)?.published ?? null,
    lines: kept,
  };
}

/** The day of the one line that tells nothing else, near the top: of a speech or a debate without a head. */
export function soleDay(lines: readonly string[]): PublishedDate | null {
  const days = lines.flatMap((line, index) => {
    const { dates, isLabelled } = (/\d{4}/.test(line) && readHeadLine(line, false)) || { dates: [], isLabelled: true };
    return dates.length === 1 && !isLabelled ? [{ index, published: dates[0]?.published ?? null }] : [];
  });
  const [day] = days;
  return days.length === 1 && day !== undefined && day.index < 8 ? day.published : null;
}
