import { RegExpParser } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { englishEvents } from '../../src/language/en/events.ts';
import type { EventLanguage } from '../../src/language/event-words.ts';
import { findTriggers, settingOf } from '../../src/language/find-triggers.ts';
import { firstWordsOf } from '../../src/language/first-words.ts';
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

describe('English event words, looked up by their first words', () => {
  const alternatives = englishEvents.rows.flatMap(({ verbs, nouns }) => [...verbs, ...nouns]);

  it('have such', () => {
    const parser = new RegExpParser();
    const isOne = (source: string) => parser.parsePattern(source).alternatives.length === 1;
    expect(alternatives.filter((alternative) => firstWordsOf(alternative) === null || !isOne(alternative))).toEqual([]);
  });

  it('are those that an expression finds in the examples', () => {
    const text = englishEvents.rows.flatMap(({ examples, counterexample }) => [...examples, counterexample]).join(' ');
    for (const alternative of alternatives)
      for (const { index } of text.matchAll(new RegExp(`\\b(?:${alternative})\\b`, 'gi'))) {
        const word = /^[a-z]+/i.exec(text.slice(index))?.[0].toLowerCase();
        expect([alternative, firstWordsOf(alternative)?.has(word as string)]).toEqual([alternative, true]);
      }
  });
});

describe('the first words of an expression', () => {
  it.each([
    ['met', ['met']],
    ['(?<!was |were )met with', ['met']],
    ['(?:was|were) (?:[a-z]+ ){0,2}held', ['was', 'were']],
    ['(?:re-?)?opened', ['reopened', 're', 'opened']],
    ['(?:[Tt]he )?organi[sz]ed', ['the', 'organised', 'organized']],
    ['tal(?:ks|ked)? about', ['tal', 'talks', 'talked']],
    ['kill(?=ed)ed', ['killed']],
    ['tête-à-tête', ['t']],
    ['\\w+ed', null],
    ['(?:un)*done', null],
    ['said?.', null],
    ['(?:a|\\d) b', null],
    ['(?:a )?', null],
  ])('%s', (source, words) => {
    expect(firstWordsOf(source)).toEqual(words === null ? null : new Set(words));
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
