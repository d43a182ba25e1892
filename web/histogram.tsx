// How many events begin when, and a brush: drag across the columns, or take Shift and the arrow keys, to choose a time. One tab stop;
// the arrow keys go from column to column, Enter narrows the list to the chosen ones.

import { useRef, useState } from 'preact/hooks';
import { go } from './address.ts';
import type { Histogram as Bins } from './answers.ts';
import { spanWords } from './dates.ts';
import { useWords, wordFor } from './words.ts';

const height = 64;

interface Properties {
  readonly histogram: Bins;
  readonly to: (start: string, end: string) => string;
}

/** Columns from `anchor` to `head`, in either order. */
interface Brush {
  readonly anchor: number;
  readonly head: number;
}

export function Histogram({ histogram, to }: Properties) {
  const { t, language } = useWords();
  const [current, setCurrent] = useState(0);
  const [brush, setBrush] = useState<Brush | null>(null);
  const dragging = useRef(false);
  const picture = useRef<SVGSVGElement>(null);
  const { bins, unit, undated, before } = histogram;
  const last = bins.length - 1;
  if (last < 1) return null;
  const most = Math.max(...bins.map(({ count }) => count), 1);
  const width = 1000 / bins.length;

  const apply = ({ anchor, head }: Brush) => {
    const [first, second] = [bins[Math.min(anchor, head)], bins[Math.max(anchor, head)]];
    setBrush(null);
    if (first !== undefined && second !== undefined) go(to(first.start, second.end));
  };
  const inWords = (from = '', until = from) => spanWords(from, until, unit, language);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && brush !== null) {
      setBrush(null);
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' && brush !== null) {
      event.preventDefault();
      return apply(brush);
    }
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const target = Math.max(0, Math.min(last, next));
    setBrush(event.shiftKey ? { anchor: brush?.anchor ?? current, head: target } : null);
    setCurrent(target);
    picture.current?.querySelectorAll<SVGAElement>('a')[target]?.focus();
  };
  const columnAt = (event: PointerEvent): number => {
    const box = (picture.current as SVGSVGElement).getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.left) / box.width) * bins.length);
    return Math.max(0, Math.min(last, column));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    dragging.current = true;
    picture.current?.setPointerCapture(event.pointerId);
    setBrush({ anchor: columnAt(event), head: columnAt(event) });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragging.current && brush !== null) setBrush({ ...brush, head: columnAt(event) });
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!dragging.current || brush === null) return;
    dragging.current = false;
    apply({ ...brush, head: columnAt(event) });
  };
  const [left, right] =
    brush === null ? [0, -1] : [Math.min(brush.anchor, brush.head), Math.max(brush.anchor, brush.head)];

  return (
    <figure class="histogram">
      <figcaption>
        <strong>{wordFor(t.perUnit, unit)}</strong>
        {before > 0 && ` · ${t.begunBefore}: ${t.count(before)}`}
        {undated > 0 && ` · ${t.undated}: ${t.count(undated)}`}
        <span class="note"> · {t.brush}</span>
      </figcaption>
      <svg
        ref={picture}
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        role="group"
        aria-label={wordFor(t.perUnit, unit)}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          dragging.current = false;
          setBrush(null);
        }}
      >
        {brush !== null && (
          <rect class="brush" x={left * width} width={(right - left + 1) * width} y={0} height={height} />
        )}
        {bins.map(({ start, end, count }, index) => (
          <a
            key={start}
            href={to(start, end)}
            tabindex={index === Math.min(current, last) ? 0 : -1}
            aria-label={`${inWords(start, end)}: ${count}`}
            onFocus={() => setCurrent(index)}
            onDragStart={(event) => event.preventDefault()}
            // A press is a brush of one column or more; what is left for clicks are those of assistive technology.
            onClick={(event) => event.detail > 0 && event.preventDefault()}
          >
            <title>{`${inWords(start, end)}: ${count}`}</title>
            <rect class="reach" x={index * width} y={0} width={width} height={height} />
            <rect
              class="bar"
              x={index * width + width * 0.08}
              y={height - barHeight(count, most)}
              width={width * 0.84}
              height={barHeight(count, most)}
            />
          </a>
        ))}
      </svg>
      <p class="ends note" aria-live="polite">
        <span>{inWords(bins[0]?.start)}</span>
        {brush !== null && <strong>{inWords(bins[left]?.start, bins[right]?.end)}</strong>}
        <span>{inWords(bins[last]?.end)}</span>
      </p>
    </figure>
  );
}

/** Nothing stays nothing; a single event stays visible beside a thousand. */
function barHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(3, (count / most) * height);
}
