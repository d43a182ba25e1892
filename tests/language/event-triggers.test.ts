import { describe, expect, it } from 'vitest';
import { englishEvents } from '../../src/language/en/events.ts';
import type { EventLanguage } from '../../src/language/event-words.ts';
import { findTriggers, settingOf } from '../../src/language/find-triggers.ts';
import { chineseEvents } from '../../src/language/zh/events.ts';
import { eventTypes } from '../../src/model/vocabulary.ts';

const typesIn = (text: string, language: EventLanguage) => findTriggers(text, language).map(({ row }) => row.type);

describe.each([
  ['zh', chineseEvents],
  ['en', englishEvents],
])('event words of %s', (_, language) => {
  it('has words for every type', () => {
    expect([...new Set(language.rows.map(({ type }) => type))].sort()).toEqual([...eventTypes].sort());
  });

  it.each(['verbs', 'nouns'] as const)('has each of its %s once', (sort) => {
    const words = language.rows.flatMap((row) => row[sort]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it.each(language.rows.map((row) => [row.type, row] as const))('%s: two that are, one that is not', (type, row) => {
    for (const example of row.examples)
      expect([example, typesIn(example, language)]).toEqual([example, expect.arrayContaining([type])]);
    expect([row.counterexample, typesIn(row.counterexample, language).includes(type)]).toEqual([
      row.counterexample,
      false,
    ]);
  });

  it('reads a long line whole', () => {
    const line = language.rows.map(({ examples }) => examples[0]).join(' ');
    expect(findTriggers(line.repeat(100), language)).toHaveLength(findTriggers(line, language).length * 100);
  });
});

describe('the setting of a clause', () => {
  it.each([
    ['两艘驱逐舰出现在外海', 'MILITARY'],
    ['该公司的股价回到原点，市值剩三成', 'ECONOMY'],
    ['校长的任期到七月为止', 'APPOINTMENT'],
    ['博物馆换了新门', null],
  ])('of %s is %s', (text, type) => {
    expect(settingOf(text, chineseEvents)).toBe(type);
  });
});
