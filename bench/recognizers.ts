// How far the time reader agrees with the test cases of Microsoft Recognizers-Text (MIT): date, daterange, datetime and
// datetimerange items of `Specs/DateTime/{Chinese,English}/DateTimeModel.json`. The files are not part of this repository.
//
//     npx rolldown bench/recognizers.ts --platform node --file dist/bench/recognizers.mjs
//     node dist/bench/recognizers.mjs FOLDER [--list]      FOLDER holds Chinese-DateTimeModel.json and English-DateTimeModel.json
//
// An item agrees in span when a reading has the same words (articles, prepositions and brackets at the rim aside), in
// value when it has the same first and last day; where an item allows a past and a future reading, either counts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareSource } from '../src/extract/source.ts';
import { readTimes } from '../src/extract/times/read-times.ts';
import type { TimeReading } from '../src/extract/types.ts';
import { addDays, printDay, readDay } from '../src/model/calendar.ts';

interface Item {
  readonly Text: string;
  readonly TypeName: string;
  readonly Resolution: { readonly values: readonly Readonly<Record<string, string>>[] };
}
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly Item[];
}

const [folder = '.', flag] = process.argv.slice(2);
for (const [name, language] of [
  ['Chinese', 'zh-Hans'],
  ['English', 'en'],
] as const) {
  const cases: Case[] = JSON.parse(
    readFileSync(join(folder, `${name}-DateTimeModel.json`), 'utf8').replace(/^\ufeff/, ''),
  );
  let [total, spans, values] = [0, 0, 0];
  for (const given of cases) {
    const items = given.Results.filter(({ TypeName }) =>
      /\.(?:date|daterange|datetime|datetimerange)$/.test(TypeName ?? ''),
    );
    if (items.length === 0) continue;
    const readings = read(given.Input, given.Context?.ReferenceDateTime.slice(0, 10) ?? null, language);
    for (const item of items) {
      total++;
      const sameSpan = readings.filter((reading) => trim(reading.quote) === trim(item.Text));
      const near = readings.filter(
        ({ quote }) => trim(quote).includes(trim(item.Text)) || trim(item.Text).includes(trim(quote)),
      );
      const value = near.find((reading) => item.Resolution.values.some((expected) => agrees(reading, expected)));
      if (sameSpan.length > 0) spans++;
      if (value !== undefined) values++;
      if (flag === '--list' && (sameSpan.length === 0 || value === undefined)) {
        const told = item.Resolution.values
          .map((v) => v['value'] ?? `${v['start'] ?? ''}..${v['end'] ?? ''}`)
          .join(' or ');
        const got = readings.map(({ quote, edtf }) => `[${quote}] ${edtf}`).join('; ');
        console.log(
          `${value ? 'span ' : 'value'} ${given.Context?.ReferenceDateTime.slice(0, 10)} ${given.Input} | [${item.Text}] ${told} | ${got}`,
        );
      }
    }
  }
  console.log(`${name}: ${total} items, span ${(spans / total).toFixed(3)}, value ${(values / total).toFixed(3)}`);
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
    .replace(/^(?:the|on|in|at|during|for|by|从|自|在)\s*/, '')
    .replace(/[\s（）().,]/g, '');
}

/**
 * A range of the yardstick ends before its last day where it covers whole days. One without a beginning (“before
 * 2018”) agrees when the day it ends with is read: a deadline is kept as the date it names.
 */
function agrees({ edtf, earliest, latest }: TimeReading, expected: Readonly<Record<string, string>>): boolean {
  // What the yardstick leaves unresolved: a season agrees by its code, anything else if it is not read as certain either.
  if (expected['value'] === 'not resolved') {
    const season = { SP: 21, SU: 22, FA: 23, WI: 24 }[expected['timex']?.slice(-2) ?? ''];
    return season === undefined ? edtf === null || edtf.endsWith('?') : edtf?.endsWith(`-${season}`) === true;
  }
  if (edtf === null) return false;
  const day = (text: string | undefined) => text?.slice(0, 10) ?? null;
  if (expected['value'] !== undefined)
    return day(expected['value']) === earliest && clockAgrees(edtf, expected['value']);
  const [start, end] = [day(expected['start']), day(expected['end'])];
  const last = end === null ? null : readDay(end);
  const before = last === null ? null : printDay(addDays(last, -1));
  const sameStart = start === earliest || (start === null && (earliest === null || latest !== null));
  const sameEnd = end === latest || before === latest || (end === null && (latest === null || edtf.endsWith('..')));
  return sameStart && sameEnd;
}

function clockAgrees(edtf: string, value: string): boolean {
  const hour = /T(\d\d)/.exec(edtf)?.[1];
  return hour === undefined || value.length < 13 || hour === value.slice(11, 13);
}
