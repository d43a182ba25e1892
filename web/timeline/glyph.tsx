// The form of one event: its shape says whether it happened, its edge how surely the date is known. What a form says, the words of
// its label say too.

import type { Item } from './items.ts';
import { isEvent } from './items.ts';

/** Centred at 0, 0; 14 pixels wide. */
const shapes: Readonly<Record<string, string>> = {
  HAPPENED: 'M0-6.5A6.5 6.5 0 1 1 0 6.5A6.5 6.5 0 1 1 0-6.5Z',
  PLANNED: 'M0-7.5L7.5 0L0 7.5L-7.5 0Z',
  UNCERTAIN: 'M0-7L7 6H-7Z',
  DENIED: 'M-6-6H6V6H-6ZM-6-6L6 6M6-6L-6 6',
};
const statementShape = 'M-6-5H6V3H0L-3 7V3H-6Z';

/** The classes that say how surely the date is known. */
export function dateClasses({ span, date }: Pick<Item, 'span' | 'date'>): string {
  return [span.exact ? 'exact' : 'partial', date.approximate && 'approximate', date.uncertain && 'doubtful']
    .filter(Boolean)
    .join(' ');
}

export function statusClass({ record }: Pick<Item, 'record'>): string {
  return isEvent(record) ? `is-${record.status.toLowerCase()}` : 'is-statement';
}

export function Glyph({
  item,
  x = 0,
  y = 0,
}: {
  item: Pick<Item, 'span' | 'date' | 'record'>;
  x?: number;
  y?: number;
}) {
  const shape = isEvent(item.record) ? (shapes[item.record.status] ?? shapes.HAPPENED) : statementShape;
  const transform = `translate(${x} ${y})`;
  return (
    <>
      <path class={`glyph ${statusClass(item)} ${dateClasses(item)}`} d={shape} transform={transform} />
      {item.date.uncertain && <path class="hatch" d={shape} transform={transform} />}
    </>
  );
}

/** Paints that forms refer to: hatching, and fading ends. Defined once a picture. */
export function Paints() {
  return (
    <defs>
      <pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="5" height="5" />
        <rect class="hatch-line" width="2" height="5" />
      </pattern>
      {(['both', 'left', 'right'] as const).map((ends) => (
        <linearGradient key={ends} id={`fading-${ends}`}>
          <stop offset="0" stop-color="#fff" stop-opacity={ends === 'right' ? 1 : 0} />
          <stop offset="0.3" stop-color="#fff" />
          <stop offset="0.7" stop-color="#fff" />
          <stop offset="1" stop-color="#fff" stop-opacity={ends === 'left' ? 1 : 0} />
        </linearGradient>
      ))}
      {(['both', 'left', 'right'] as const).map((ends) => (
        <mask key={ends} id={`fade-${ends}`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#fading-${ends})`} />
        </mask>
      ))}
    </defs>
  );
}
