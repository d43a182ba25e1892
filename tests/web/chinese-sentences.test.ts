// What Dateline writes into the graph in English is there in Chinese on the page: every sentence that comes of the golden cases.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEvents } from '../../src/extract/events/find-events.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import { inChinese } from '../../web/chinese-sentences.ts';
import { prepareCase } from '../golden/cast.ts';
import { readCases } from '../golden/golden.ts';

/** The reasons and problems of a golden file, without those of times that no event has. */
function sentencesOf(file: string): string[] {
  const { cases } = readCases(readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8'));
  return cases.flatMap(({ given }) => {
    const { published, ...rest } = given.settings;
    const settings = published === 'never' ? rest : given.settings;
    const { source, actors } = prepareCase({ ...given, settings });
    const { times, problems: ofTimes } = readTimes(source);
    const syntax = readSyntax(source, actors, times);
    const { statements, problems: ofWords } = findStatements(source, actors, times, syntax);
    const { events, problems: ofEvents } = findEvents(source, actors, times, statements, syntax);
    return [
      ...times.flatMap(({ edtf, reason, conflict }) => [
        ...(edtf === null ? [] : [`${reason}.`]),
        ...(conflict === null ? [] : [`${conflict.reason}.`]),
      ]),
      ...events.flatMap(({ dateClaims }) => dateClaims.map(({ reason }) => reason)),
      ...[...ofTimes, ...ofWords, ...ofEvents].map(({ message }) => message),
    ];
  });
}

/** What is English in a sentence, besides words of the article and names of zones. */
function english(sentence: string): string[] {
  return sentence.replace(/“.*”/s, '').match(/[A-Za-z]{2,}/g) ?? [];
}

it.each(['zh/times.txt', 'en/times.txt', 'zh/events.txt', 'en/events.txt'])(
  'tells every sentence of %s in Chinese',
  (file) => {
    const sentences = [...new Set(sentencesOf(file))];
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence) => english(inChinese(sentence)).length > 0)).toEqual([]);
    expect(sentences.filter((sentence) => /\.\.$/.test(sentence))).toEqual([]);
  },
);

it('tells why a date was taken', () => {
  for (const [sentence, chinese] of [
    ['2021-11-12 is what 1 of 1 publisher prefers.', '1家媒体中有1家采用2021年11月12日。'],
    [
      '2021-11-12 is what 3 of 4 publishers prefer, against 2021-11-13 (2), 2021-11 (1); chosen for its precision.',
      '4家媒体中有3家采用2021年11月12日，另有2021年11月13日（2家）、2021年11月（1家）；选定的理由：它较为精确。',
    ],
    [
      '2021-11-15 is what 2 of 2 publishers prefer. 2021-11-16 (Asia/Shanghai) is the same moment. 2021-11-14 (America/Lima) is the same moment.',
      '2家媒体中有2家采用2021年11月15日。2021年11月16日（Asia/Shanghai）是同一时刻。2021年11月14日（America/Lima）是同一时刻。',
    ],
    [
      '“Nov. 12”: the date is told. Chosen: 2021-11-12 is a Friday, the weekday told, it stands in the words of a source quoted at first hand, the text gives it 2 times.',
      '“Nov. 12”：日期已写明。采用：2021年11月12日正是文中所说的星期五，出自直接引用的来源，文中出现2次。',
    ],
    ['Set by Ann on 2024-01-02: it was $& the 3rd.', '由Ann于2024年1月2日设定：it was $& the 3rd.'],
    ['What another extractor says.', 'What another extractor says.'],
  ] as const)
    expect(inChinese(sentence)).toBe(chinese);
});
