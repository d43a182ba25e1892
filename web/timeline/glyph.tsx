// The form of one event: its shape says whether it happened, its edge how surely the date is known. What a form says, the words of
// its label say too.

import type { Item } from './items.ts';
import { isEvent } from './items.ts';

/**
 * 14 pixels wide: from where the line begins, off the middle, onwards. Forms stand where they are by their coordinates, and those of
 * what happened, which are by far the most, are circles: transforms and paths cost the browser a multiple at each step of a movement.
 */
const shapes: Readonly<Record<string, Shape>> = {
  PLANNED: { x: 0, y: -7.5, line: 'l7.5 7.5l-7.5 7.5l-7.5-7.5z' },
  UNCERTAIN: { x: 0, y: -7, line: 'l7 13h-14z' },
  DENIED: { x: -6, y: -6, line: 'h12v12h-12zl12 12m0-12l-12 12' },
};
const statementShape: Shape = { x: -6, y: -5, line: 'h12v8h-6l-3 4v-4h-3z' };

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly line: string;
}

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
  const shape = isEvent(item.record) ? shapes[item.record.status] : statementShape;
  const form = (name: string) =>
    shape === undefined ? (
      <circle class={name} cx={x} cy={y} r={6.5} />
    ) : (
      <path class={name} d={`M${x + shape.x} ${y + shape.y}${shape.line}`} />
    );
  const glyph = form(`glyph ${statusClass(item)} ${dateClasses(item)}`);
  if (!item.date.uncertain) return glyph;
  return (
    <>
      {glyph}
      {form('hatch')}
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
