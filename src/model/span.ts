// Spans: places in an article's text. Everything Dateline says points at one.

/** A half-open range of an article's text. `start` and `end` count UTF-16 code units, as JavaScript strings do. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the exact words found there: `quote === text.slice(start, end)`, always. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** The evidence that `span` gives in `text`. */
export function evidenceAt(text: string, span: Span): Evidence {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
