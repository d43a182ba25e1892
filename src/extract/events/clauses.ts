// Cuts sentences into clauses: a time governs the clause it stands in.

import type { EventLanguage } from '../../language/event-words.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Source } from '../types.ts';

/** The clauses of `sentence` in order. `breaks`: where others begin than those that marks and words part. A break inside a time ("Oct. 5, 2017") or a name does not cut. */
export function clausesOf(
  source: Source,
  sentence: Span,
  times: readonly Span[],
  language: EventLanguage,
  names: readonly Span[] = [],
  breaks: readonly number[] = [],
): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  let ahead = [...breaks];
  const words = source.folded.slice(sentence.start, sentence.end);
  const cuts = [...words.matchAll(language.clauseBreak)];
  // 市场大火三人死亡 消防员受伤: a headline has blanks for commas.
  if (source.language === 'zh' && cuts.length === 0 && words.length < longestHeadline)
    cuts.push(
      ...[...words.matchAll(headlineBreak)].filter(
        // 停车场 30日起收费: what the time begins is too short to be told alone.
        ({ index }) => !times.some(({ start, end }) => start === sentence.start + index + 1 && sentence.end - end < 5),
      ),
    );
  for (const match of cuts) {
    const at = sentence.start + match.index;
    const cut = { start: at, end: at + 1 };
    if (times.some((time) => overlaps(time, cut)) || names.some((name) => overlaps(name, cut))) continue;
    // signed before Friday, shortly after noon: the word leads in a time, no clause.
    if (source.language === 'en' && leadsTime(source.folded, at, times)) continue;
    if (source.language === 'en' && isAmericanDate(source.text, at, times)) continue;
    if (inNumber(source.text, at) || inTitle(source.text, at, sentence.start)) continue;
    if (source.language === 'zh' && inBrackets(source.folded, at, sentence, times)) continue;
    breakBefore(at);
    push(start, at);
    start = at + match[0].length;
  }
  breakBefore(sentence.end);
  push(start, sentence.end);
  return clauses;

  function breakBefore(limit: number): void {
    for (const at of ahead.filter((each) => each > start && each < limit)) {
      push(start, at);
      start = at;
    }
    ahead = ahead.filter((each) => each >= limit);
  }

  function push(from: number, to: number): void {
    let [first, last] = [from, to];
    while (first < last && /[\s“”"「」『』，。]/.test(source.text[first] as string)) first++;
    while (last > first && /[\s“”"「」『』，。]/.test(source.text[last - 1] as string)) last--;
    if (first < last) clauses.push({ start: first, end: last });
  }
}

const longestHeadline = 60;
const headlineBreak = /(?<=[\p{Script=Han}\d”」》]{5}) (?=[“「《\p{Script=Han}\d]{5})/gu;

function leadsTime(text: string, at: number, times: readonly Span[]): boolean {
  const word = /^ (?:before|after) $/;
  return times.some(({ start }) => start > at && start - at <= 16 && word.test(text.slice(at, start)));
}

/** the Sept. 11, 2001, |attack: the comma belongs to the date before its noun. */
function isAmericanDate(text: string, at: number, times: readonly Span[]): boolean {
  const date = times.find(({ end }) => end === at);
  return (
    date !== undefined &&
    /, \d{4}$/.test(text.slice(date.start, date.end)) &&
    /\b(?:the|an?|his|her|its|their)\s(?:[a-z]+\s)?$/i.test(text.slice(Math.max(0, date.start - 20), date.start)) &&
    /^, [a-z]/.test(text.slice(at, at + 3))
  );
}

/** The words of `window`, of the same length, with `spans` left blank. */
export function blanked({ folded }: Source, window: Span, spans: readonly Span[]): string {
  const units = folded.slice(window.start, window.end).split('');
  for (const { start, end } of spans)
    units.fill('＿', Math.max(0, start - window.start), Math.max(0, end - window.start));
  return units.join('');
}

/** 《这是谁？》 names a work. */
function inTitle(text: string, at: number, floor: number): boolean {
  const before = text.slice(Math.max(floor, at - 39), at + 1);
  return before.lastIndexOf('》') < before.lastIndexOf('《');
}

/** 云州市（北纬22.6度，东经100.3度）发生地震: what stands in brackets does not part subject and verb, unless it tells of a time of its own. */
function inBrackets(text: string, at: number, { start, end }: Span, times: readonly Span[]): boolean {
  const before = /[（(][^）)]*$/.exec(text.slice(Math.max(start, at - reach), at))?.[0].length ?? 0;
  const after = /^[^（(]*?[）)](?=[^，。；：])/.exec(text.slice(at, Math.min(end, at + reach)))?.[0].length ?? 0;
  const bracket = { start: at - before, end: at + after };
  return before > 0 && after > 0 && !times.some((time) => overlaps(time, bracket));
}

const reach = 60;

/** 1,000 and 20:30 are one. */
function inNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}
