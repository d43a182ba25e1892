import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../src/language/en/times.ts';
import { feastDay } from '../../src/language/feasts.ts';
import { lunarDay } from '../../src/language/lunar.ts';
import { findAtoms } from '../../src/language/time-fields.ts';
import { chineseTimes } from '../../src/language/zh/times.ts';
import { printDay } from '../../src/model/calendar.ts';

const languages = [
  {
    language: chineseTimes,
    worst: ['一', '1', '年', '上', '12月', '周', '农历', '三天', '2021年的', '（', '点', '12:'],
  },
  {
    language: englishTimes,
    worst: ['1', 'a ', 'the ', 'late ', 'May ', 'the 1', '12:', 'last ', 'in 2', 'www.', 'one-'],
  },
];

describe.each(languages)('the rules of a language', ({ language, worst }) => {
  it.each(language.rules.map((rule) => [rule.name, rule] as const))('%s reads its example', (name, rule) => {
    const context = ['', '在', 'in ', 'the ', 'on ', 'at 5 p.m. ', '（', '(', '12日', 'May 18-'];
    const read = context.some((before) =>
      ['', '）', ')', ' (', '。', '.', '-1997年', '–1997', ' election', ' attack', "'s vote"].some((after) =>
        findAtoms(before + rule.example + after, [rule]).some((atom) => atom.rule === name),
      ),
    );
    expect(read).toBe(true);
  });
  it('has one rule of each name', () => {
    const names = language.rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it.each(worst)('comes to an end on 100 kB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(findAtoms(text, language.rules).every((atom) => atom.end > atom.start)).toBe(true);
  });
});

describe('the calendar of feasts', () => {
  it.each([
    [1954, '1954-02-03'],
    [1987, '1987-01-29'],
    [2012, '2012-01-23'],
    [2022, '2022-02-01'],
    [2027, '2027-02-06'],
  ])('knows the lunar New Year of %i', (year, day) => {
    const found = lunarDay(year, 1, 1);
    expect(found && printDay(found)).toBe(day);
  });
  it.each([
    ['Easter', { easter: 0 }, 2019, '2019-04-21'],
    ['Thanksgiving', { nth: 4, weekday: 4, month: 11 }, 2021, '2021-11-25'],
    ['Memorial Day', { nth: -1, weekday: 1, month: 5 }, 2021, '2021-05-31'],
    ['Election Day', { nth: 1, weekday: 1, month: 11, after: 1 }, 2020, '2020-11-03'],
    ['除夕', { eve: 'LUNAR_NEW_YEAR' }, 2022, '2022-01-31'],
    ['清明', { term: [4, 5.59, 4.81] }, 2022, '2022-04-05'],
  ] as const)('finds %s', (_, feast, year, day) => {
    const found = feastDay(feast, year);
    expect(found && printDay(found)).toBe(day);
  });
});
