// How many events begin when. One tab stop; the arrow keys go from bar to bar, Enter narrows the list to a bar.

import { useRef, useState } from 'preact/hooks';
import type { Histogram as Bins } from './answers.ts';
import { useWords, wordFor } from './words.ts';

const height = 80;

export function Histogram({ histogram, to }: { histogram: Bins; to: (start: string, end: string) => string }) {
  const { t } = useWords();
  const [current, setCurrent] = useState(0);
  const picture = useRef<SVGSVGElement>(null);
  const { bins, unit, undated } = histogram;
  const last = bins.length - 1;
  if (last < 1) return null;
  const most = Math.max(...bins.map(({ count }) => count), 1);
  const width = Math.min(40, 960 / bins.length);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const target = Math.max(0, Math.min(last, next));
    setCurrent(target);
    picture.current?.querySelectorAll<SVGAElement>('a')[target]?.focus();
  };

  return (
    <figure class="histogram">
      <figcaption>
        {wordFor(t.perUnit, unit)}
        {undated > 0 && ` · ${t.undated}: ${t.count(undated)}`}
      </figcaption>
      <svg ref={picture} viewBox={`0 0 ${bins.length * width} ${height}`} role="group" onKeyDown={onKeyDown}>
        <title>{wordFor(t.perUnit, unit)}</title>
        {bins.map(({ start, end, count }, index) => (
          <a
            key={start}
            href={to(start, end)}
            tabIndex={index === Math.min(current, last) ? 0 : -1}
            aria-label={`${start === end ? start : `${start} – ${end}`}: ${count}`}
            onFocus={() => setCurrent(index)}
          >
            <title>{`${start === end ? start : `${start} – ${end}`}: ${count}`}</title>
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
      <p class="ends note">
        <span>{bins[0]?.start}</span>
        <span>{bins[last]?.end}</span>
      </p>
    </figure>
  );
}

/** Nothing stays nothing; a single event stays visible beside a thousand. */
function barHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(3, (count / most) * height);
}
