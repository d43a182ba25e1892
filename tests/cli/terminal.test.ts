import { describe, expect, it } from 'vitest';
import { columnsOf, fit } from '../../src/cli/terminal.ts';

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['布林肯', 6],
    ['布林肯 met', 10],
    ['「台灣」', 8],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['한국', 4],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it.each(['', 'abc', '布林肯与王毅通话', 'a布b林c肯d', '𠮷𠮷𠮷𠮷𠮷𠮷'])(
    '%s is filled or cut to the columns that are wanted',
    (text) => {
      for (const columns of [4, 5, 7, 20]) expect(columnsOf(fit(text, columns))).toBe(columns);
    },
  );
});
