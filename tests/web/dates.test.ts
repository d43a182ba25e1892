import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/model/date-words.ts';
import { momentWords, spanWords } from '../../web/dates.ts';

const table: readonly [string, string, string][] = [
  ['2021-11-12', '12 Nov 2021', '2021年11月12日'],
  ['2021-11-12~', 'about 12 Nov 2021', '约2021年11月12日'],
  ['2021-11?', 'Nov 2021 (uncertain)', '2021年11月（不确定）'],
  ['2021', '2021', '2021年'],
  ['202X', '2020s', '2020年代'],
  ['2021-23', 'autumn 2021', '2021年秋'],
  ['2020-33', 'Q1 2020', '2020年第一季度'],
  ['19XX', '20th century', '20世纪'],
  ['2021-10-30/2021-10-31', '30 Oct 2021 to 31 Oct 2021', '2021年10月30日至2021年10月31日'],
  ['2021-11/..', 'Nov 2021 to …', '2021年11月至…'],
  ['2021-11-12T20:30', '12 Nov 2021, 20:30', '2021年11月12日 20:30'],
  ['2021-11-12T20', '12 Nov 2021, 20 h', '2021年11月12日20时'],
  ['beyond the profile', 'beyond the profile', 'beyond the profile'],
];

describe('dates in words', () => {
  it.each(table)('%s is "%s", "%s"', (edtf, en, zh) => {
    expect([dateWords(edtf, 'en'), dateWords(edtf, 'zh')]).toEqual([en, zh]);
  });

  it('tells the zone of a moment where it is known', () => {
    expect(momentWords('2021-11-16T08:00:00Z', 'en')).toBe('16 Nov 2021, 08:00 UTC');
    expect(momentWords('2021-11-16T08:00:00-05:00', 'zh')).toBe('2021年11月16日 08:00 -05:00');
    expect(momentWords('2021-11-16', 'en')).toBe('16 Nov 2021');
  });

  it('names the columns of a histogram by their unit', () => {
    expect(spanWords('2021-11-01', '2021-11-30', 'MONTH', 'en')).toBe('Nov 2021');
    expect(spanWords('2021-01-01', '2022-12-31', 'YEAR', 'zh')).toBe('2021年 – 2022年');
    expect(spanWords('1820-01-01', '1829-12-31', 'DECADE', 'en')).toBe('1820s');
    expect(spanWords('2021-11-01', '2021-11-07', 'WEEK', 'en')).toBe('1 Nov 2021 – 7 Nov 2021');
    expect(spanWords('2021-11-01', '2021-11-01', 'DAY', 'zh')).toBe('2021年11月1日');
  });
});
