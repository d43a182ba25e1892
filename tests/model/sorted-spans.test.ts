import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningIn, spanAt, touching, within } from '../../src/model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../src/model/span.ts';

const places = fc.nat({ max: 40 });
const windows = fc.tuple(places, places).map(([start, length]): Span => ({ start, end: start + length }));
/** Spans that stand one after the other, with gaps or without. */
const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 5 }))).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]): Span => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

describe('spans sorted by start', () => {
  it('are found as looking at each of them finds them', () => {
    fc.assert(
      fc.property(rows, windows, places, (spans, window, at) => {
        expect(within(spans, window)).toEqual(spans.filter((span) => contains(window, span)));
        expect(beginningIn(spans, window)).toEqual(
          spans.filter(({ start }) => window.start <= start && start < window.end),
        );
        if (window.start < window.end)
          expect(touching(spans, window)).toEqual(spans.filter((span) => overlaps(span, window)));
        expect(spanAt(spans, at)).toEqual(spans.find(({ start, end }) => start <= at && at < end));
      }),
    );
  });
});
