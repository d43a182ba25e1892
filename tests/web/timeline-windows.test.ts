import { describe, expect, it } from 'vitest';
import { homeOf, wholeOf, windowIn, windowText } from '../../web/timeline/windows.ts';
import type { Window } from '../../web/timeline/zoom.ts';

function years(counts: Readonly<Record<number, number>>) {
  const named = Object.keys(counts).map(Number);
  const first = Math.min(...named);
  return Array.from({ length: Math.max(...named) - first + 1 }, (_, index) => {
    const year = first + index;
    return { start: `${year}-01-01`, end: `${year}-12-31`, count: counts[year] ?? 0 };
  });
}

function yearsOf({ from, to }: Window): string {
  return `${new Date(from).getUTCFullYear()}–${new Date(to).getUTCFullYear()}`;
}

describe('the window that the picture begins with', () => {
  const home = (counts: Readonly<Record<number, number>>) => {
    const bins = years(counts);
    const whole = wholeOf(new URLSearchParams(), { bins }) as Window;
    const found = homeOf(whole, bins);
    return found === whole ? 'the whole' : yearsOf(found);
  };

  it('holds the years of most events where few others lie far away', () => {
    // A little space to the left, and room for titles to the right.
    expect(home({ 1820: 1, 1989: 14, 2019: 100, 2020: 300, 2021: 1000, 2022: 900, 2045: 1 })).toBe('2020–2023');
    expect(home({ 1820: 90, 2021: 10 })).toBe('1819–1821');
  });

  it('is the whole where the events are spread, or few', () => {
    expect(home({ 2019: 3, 2020: 2, 2021: 4, 2022: 3 })).toBe('the whole');
    expect(home({ 2021: 40 })).toBe('the whole');
    expect(home({ 1900: 1, 2000: 1 })).toBe('the whole');
  });

  it('is asked for by its address, as is the whole', () => {
    const whole = { from: Date.UTC(1820, 0, 1), to: Date.UTC(2046, 0, 1) };
    const part = { from: Date.UTC(2019, 0, 1), to: Date.UTC(2023, 0, 1) };
    expect(windowText(null, whole, part)).toBe('all');
    expect(windowText(null, whole, whole)).toBe(null);
    expect(windowIn('all', whole)).toBe(whole);
    expect(windowIn(windowText(part, whole, whole), whole)).toEqual(part);
    expect(windowIn('2023/2019', whole)).toBe(null);
    expect(windowIn('nonsense', whole)).toBe(null);
  });
});
