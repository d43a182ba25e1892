import { describe, expect, it } from 'vitest';
import { passages } from '../../web/passages.ts';

const mark = (kind: string, start: number, end: number) => ({ kind, start, end, subject: null });
const shown = (list: ReturnType<typeof passages>) =>
  list.map(({ text, marks, here }) => `${text}|${marks.map(({ kind }) => kind).join()}${here ? '|here' : ''}`);

describe('the passages of a text', () => {
  const text = 'Ann met Bob in May.';

  it('are cut where marks begin and end, the shortest mark first', () => {
    const marks = [mark('EVENT', 0, 18), mark('ACTOR', 0, 3), mark('ACTOR', 8, 11)];
    expect(shown(passages(text, { start: 0, end: 19 }, marks, null))).toEqual([
      'Ann|ACTOR,EVENT',
      ' met |EVENT',
      'Bob|ACTOR,EVENT',
      ' in May|EVENT',
      '.|',
    ]);
  });

  it('know the words at the address, also across the edge of a mark or of a block', () => {
    expect(shown(passages(text, { start: 4, end: 19 }, [mark('DATE', 15, 18)], { start: 0, end: 17 }))).toEqual([
      'met Bob in ||here',
      'Ma|DATE|here',
      'y|DATE',
      '.|',
    ]);
  });

  it('lose nothing of the text', () => {
    const marks = [mark('ACTOR', 2, 9), mark('EVENT', 5, 15), mark('DATE', 0, 19)];
    const list = passages(text, { start: 0, end: 19 }, marks, { start: 3, end: 400 });
    expect(list.map((passage) => passage.text).join('')).toBe(text);
  });
});
