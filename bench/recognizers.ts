// How far the time reader agrees with the test cases of Microsoft Recognizers-Text (MIT): date, daterange, datetime and
// datetimerange items of `Specs/DateTime/{Chinese,English}/DateTimeModel.json`. The files are not part of this repository.
//
//     npm run bench -- bench/recognizers.ts FOLDER [--list]
//
// FOLDER holds Chinese-DateTimeModel.json and English-DateTimeModel.json. An item agrees in span when a reading has the
// same words (articles, prepositions and brackets at the rim aside), in value when it has the same first and last day;
// where an item allows a past and a future reading, either counts. Three lines are printed for each language:
//
//   whole file    every item, days compared as they are
//   conventions   the same items, where the two write the same reading differently (`sameByConvention`)
//   in news       the items that news has: those of the kinds below are left out, each with its reason and count.
//                 An item's kind follows from the item (its words, type, TIMEX and modifier), never from what was read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareSource } from '../src/extract/source.ts';
import { readTimes } from '../src/extract/times/read-times.ts';
import type { TimeReading } from '../src/extract/types.ts';
import { addDays, printDay, readDay } from '../src/model/calendar.ts';

type Value = Readonly<Record<string, string>>;
interface Item {
  readonly Text: string;
  readonly TypeName: string;
  readonly Resolution: { readonly values: readonly Value[] };
}
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly Item[];
}

/** Kinds of items that news does not have, or that the file reads by a rule that is wrong for news. */
const kinds: readonly (readonly [reason: string, test: (item: Item, input: string) => boolean])[] = [
  [
    'now, as a time of its own',
    ({ Text, Resolution }) =>
      values(Resolution, 'timex').includes('PRESENT_REF') || /\bnow\b|\bto date\b|最近|马上/i.test(Text),
  ],
  ['weeks by number, which in news are those of a season', ({ Text }) => /^(?:the )?week \d/i.test(Text)],
  [
    'minutes and hours from the moment of asking',
    ({ Text }) => /分钟|小时|\b(?:minutes?|mins?|hours?|hrs?)\b|\d ?h\b/i.test(Text) && !/at|from \d/i.test(Text),
  ],
  ['left unresolved by the file', ({ Resolution }) => values(Resolution, 'value').includes('not resolved')],
  [
    'lunar days and reigns, which the file reads as solar days',
    ({ Text }) => /农历|阴历|正月|腊月|大年|月初[一二三四五六七八九十]|月十五$|神龙|雍正/.test(Text),
  ],
  [
    'digits whose order or meaning is a guess (12/1, 5.12, 12-11-10, 2015-3, 12-2015)',
    ({ Text }) =>
      !/月|日|号|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{4}[-/.]\d{1,2}[-/.]\d/i.test(Text) &&
      /(?<![\d:])\d{1,2}[-/.]\d{1,2}(?![-/.]?(?:19|20)\d\d|[\d:]| ?[ap]\.?m)|^(?:\d{1,2}[-/]\d{4}|\d{4}[-/]\d{1,2})$/i.test(
        Text,
      ),
  ],
  [
    'digits in file names, addresses and codes',
    ({ Text }, input) =>
      /^\d{8}$|^\d{4} \d\d \d\d$/.test(Text) || input.toLowerCase().includes(`-${Text}`) || /www\./.test(input),
  ],
  [
    'comparisons of database questions (“= 2019”, “greater than 2015”, “X或之后…或Y之前”)',
    ({ Text }, input) =>
      /[<>=]|greater/.test(Text) ||
      (/按照|排列|排序|网络连接|受方|负荷|最后更新|不少于|不超过/.test(input) &&
        /之[前后]|以[前后]|开始|起$/.test(Text)),
  ],
  [
    'shorthand of chat and order parts no paper uses (w/c, eod, 9a, cy18, mar4, 2020/23/Sep)',
    ({ Text }) =>
      /\b(?:w\/c|eo[dy]|otd|tmrw|tonite|[csf]y ?\d\d|\d+(?::\d\d)?[ap])\b|^(?:the )?[csf]y\b|[a-z]{3}\d|\d{4}[-/]\d+[-/][a-z]|[a-z]-\d{4}-\d|\d-\d{4}-[a-z]|^[a-z]{3}\/\d|\b[ap] m$/i.test(
        Text,
      ),
  ],
  [
    'a noun without a number (“partner of the year”, “the day”)',
    ({ Text }) => /^(?:the )?(?:day|week|month|year|fortnight|weekend|remaining of the week)$/i.test(Text),
  ],
  [
    'a bare number as a clock time (“Monday 6-8”, “tonight around 7”)',
    ({ Text, TypeName, Resolution }) =>
      /datetime/.test(TypeName) &&
      values(Resolution, 'timex').some((timex) => /T\d/.test(timex)) &&
      !/\d:\d\d|[ap]\.? ?m\b|[点时點時零〇]|morning|afternoon|evening|night|noon/i.test(
        Text.replace(/last night|tonight/gi, ''),
      ),
  ],
  [
    'numbers spelled out in speech (“nineteen eighty six”, “seven twenty-seven”)',
    ({ Text }) =>
      /\b(?:nineteen|seventeen|two thousand|twenty (?:five|nine|fourth|first|second|seventh)|thirty first)\b|o'?clock|(?:one|three|five|seven|six|nine)[- ](?:thirty|twenty|forty)|minutes past/i.test(
        Text,
      ) && !/twenty third day/.test(Text),
  ],
  ['working days, fiscal and school years', ({ Text }) => /business|work(?:ing)? ?week|school|fiscal/i.test(Text)],
  [
    'a loose part of a period (early, mid, late, end of), which the file cuts at days of its own',
    ({ Text, Resolution }) =>
      /start|mid|end/.test(values(Resolution, 'Mod').join()) ||
      /^(?:the )?(?:early|earlier|later|late|mid|end of|beginning|eo)\b/i.test(Text) ||
      (/beginning|middle|end of|下半周/.test(Text) && !/\d{1,2}:/.test(Text)),
  ],
  [
    'after a year or month: our interval begins with it',
    ({ Resolution }) => values(Resolution, 'Mod').includes('after'),
  ],
];

const [folder = '.', flag] = process.argv.slice(3);
for (const [name, language] of [
  ['Chinese', 'zh-Hans'],
  ['English', 'en'],
] as const) {
  const file = readFileSync(join(folder, `${name}-DateTimeModel.json`), 'utf8').replace(/^\ufeff/, '');
  const cases: Case[] = JSON.parse(file);
  const [whole, byConvention, inNews] = [tally(), tally(), tally()];
  const left = new Map<string, number>();
  for (const given of cases) {
    const items = given.Results.filter(({ TypeName }) =>
      /\.(?:date|daterange|datetime|datetimerange)$/.test(TypeName ?? ''),
    );
    if (items.length === 0) continue;
    const published = given.Context?.ReferenceDateTime.slice(0, 10) ?? null;
    const readings = read(given.Input, published, language);
    for (const item of items) {
      const span = readings.some((reading) => trim(reading.quote) === trim(item.Text));
      const near = readings.filter(
        ({ quote }) => trim(quote).includes(trim(item.Text)) || trim(item.Text).includes(trim(quote)),
      );
      const some = (agree: (reading: TimeReading, expected: Value) => boolean) =>
        near.some((reading) => item.Resolution.values.some((expected) => agree(reading, expected)));
      const value = some(agrees);
      const convention = value || some(sameByConvention);
      add(whole, span, value);
      add(byConvention, span, convention);
      const kind = kinds.find(([, test]) => test(item, given.Input))?.[0];
      if (kind === undefined) add(inNews, span, convention);
      else left.set(kind, (left.get(kind) ?? 0) + 1);
      if (flag === '--list' && !(span && convention)) {
        const told = item.Resolution.values
          .map((v) => v['value'] ?? `${v['start'] ?? ''}..${v['end'] ?? ''}`)
          .join(' or ');
        const got = readings.map(({ quote, edtf }) => `[${quote}] ${edtf}`).join('; ');
        console.log(
          `${kind ?? 'NEWS'} | ${convention ? 'span ' : 'value'} ${published} ${given.Input} | [${item.Text}] ${told} | ${got}`,
        );
      }
    }
  }
  console.log(
    `${name}\n  whole file   ${print(whole)}\n  conventions  ${print(byConvention)}\n  in news      ${print(inNews)}`,
  );
  for (const [reason, count] of left) console.log(`    left out ${String(count).padStart(3)}: ${reason}`);
}

interface Tally {
  total: number;
  spans: number;
  values: number;
}

function tally(): Tally {
  return { total: 0, spans: 0, values: 0 };
}

function add(to: Tally, span: boolean, value: boolean): void {
  to.total++;
  if (span) to.spans++;
  if (value) to.values++;
}

function print({ total, spans, values: agreeing }: Tally): string {
  return `${total} items, span ${(spans / total).toFixed(3)}, value ${(agreeing / total).toFixed(3)}`;
}

function values({ values: list }: Item['Resolution'], name: string): string[] {
  return list.flatMap((value) => value[name] ?? []);
}

function read(text: string, published: string | null, language: string): readonly TimeReading[] {
  const source = prepareSource({
    id: 'art_case',
    title: '',
    language,
    url: null,
    publisher: null,
    authors: [],
    published,
    text,
    blocks: [{ kind: 'PARAGRAPH', start: 0, end: text.length }],
    links: [],
    omissions: [],
  });
  return source === null ? [] : readTimes(source).times;
}

function trim(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|on|in|at|over|during|for|by|within|since|from|从|自|在)\s*/, '')
    .replace(/^(?:the)\s*/, '')
    .replace(/[，,\s（）().]/g, '');
}

function day(text: string | undefined): string | null {
  return text?.slice(0, 10) ?? null;
}

function dayBefore(text: string | null): string | null {
  const last = text === null ? null : readDay(text);
  return last === null ? null : printDay(addDays(last, -1));
}

/**
 * A range of the yardstick ends before its last day where it covers whole days. One without a beginning (“before
 * 2018”) agrees when the day it ends with is read: a deadline is kept as the date it names.
 */
function agrees({ edtf, earliest, latest }: TimeReading, expected: Value): boolean {
  // What the yardstick leaves unresolved: a season agrees by its code, anything else if it is not read as certain either.
  if (expected['value'] === 'not resolved') {
    const season = { SP: 21, SU: 22, FA: 23, WI: 24 }[expected['timex']?.slice(-2) ?? ''];
    return season === undefined ? edtf === null || edtf.endsWith('?') : edtf?.endsWith(`-${season}`) === true;
  }
  if (edtf === null) return false;
  if (expected['value'] !== undefined)
    return day(expected['value']) === earliest && clockAgrees(edtf, expected['value']);
  const [start, end] = [day(expected['start']), day(expected['end'])];
  const sameStart = start === earliest || (start === null && (earliest === null || latest !== null));
  const sameEnd =
    end === latest || dayBefore(end) === latest || (end === null && (latest === null || edtf.endsWith('..')));
  return sameStart && sameEnd;
}

/**
 * The same reading, written by other conventions: we include the year or month that a range names last (1995–1997
 * takes in 1997; theirs ends as it begins), count years and months to the year and month and not to a day (“three years
 * ago”), and keep a beginning as the day it names (“from May 1 on”), like a deadline.
 */
function sameByConvention({ edtf, earliest, latest, rule }: TimeReading, expected: Value): boolean {
  if (edtf === null) return false;
  const { value } = expected;
  const [start, end] = [day(expected['start']), day(expected['end'])];
  const [from = '', to = from] = edtf.split('/');
  const coarse = /^\d{4}(?:-\d\d)?~?$/;
  if (/distance|stretch/.test(rule) && (coarse.test(from) || coarse.test(to))) {
    const same = (unit: string, told: string | null) => told !== null && told.startsWith(unit.replace('~', ''));
    if (value !== undefined) return to === from && same(from, value);
    return same(from, start) && same(to, end);
  }
  if (value !== undefined) return false;
  const last = /^(\d{4})(?:-(\d\d))?$/.exec(to);
  if (last !== null && to !== from && end !== null)
    return (
      (start === earliest || (start === null && earliest === null)) &&
      end === (Number(last[2]) > 12 ? quarterStart(to) : `${last[1]}-${last[2] ?? '01'}-01`)
    );
  return end === null && start === earliest && earliest === latest;
}

function quarterStart(quarter: string): string {
  return `${quarter.slice(0, 4)}-${String((Number(quarter.slice(5)) - 33) * 3 + 1).padStart(2, '0')}-01`;
}

function clockAgrees(edtf: string, value: string): boolean {
  const hour = /T(\d\d)/.exec(edtf)?.[1];
  return hour === undefined || value.length < 13 || hour === value.slice(11, 13);
}
