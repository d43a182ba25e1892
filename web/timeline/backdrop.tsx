// What stands behind and beside the marks: the ruler, the lanes with their names, the titles of bands that began before the window.

import { useWords } from '../words.ts';
import type { Band } from './block.ts';
import type { Grouping } from './items.ts';
import { type Lane, rowMiddle } from './layout.ts';
import { fitText } from './text-width.ts';
import { ticksOf } from './ticks.ts';
import { useTimelineWords } from './words.ts';
import type { Window } from './zoom.ts';

/** The height of the ruler, in pixels. */
export const ruler = 44;

export function Ruler({ window, width, height }: { window: Window; width: number; height: number }) {
  const { language } = useWords();
  const { ticks, above } = ticksOf(window.from, window.to, width, language);
  return (
    <svg width={width} height={ruler + height} class="picture-svg ruler" aria-hidden="true">
      {ticks.map(({ moment, x, label, major }) => (
        <g key={moment} class={major ? 'tick major' : 'tick'}>
          <line x1={x} x2={x} y1={ruler - 6} y2={ruler + height} />
          <text y={ruler - 11} x={x + 4}>
            {label}
          </text>
        </g>
      ))}
      {above.map(({ x, label }) => (
        <text key={label} class="above" x={Math.max(4, x + 4)} y={14}>
          {label}
        </text>
      ))}
    </svg>
  );
}

export function LaneGrounds(properties: {
  lanes: readonly Lane[];
  outer: number;
  height: number;
  gutter: number;
  named: boolean;
  grouping: Grouping;
}) {
  const { lanes, outer, height, gutter, named, grouping } = properties;
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <svg width={outer} height={height} class="picture-svg lanes">
      {lanes.map(({ lane, top, height, count }) => {
        const types: Readonly<Record<string, string>> = t.types;
        const name = lane === null ? w.rest : grouping === 'type' ? (types[lane.label] ?? lane.label) : lane.label;
        return (
          <g key={lane?.key ?? ''} transform={`translate(0 ${ruler + top})`}>
            <line x2={outer} />
            {named && (
              <text y={gutter > 0 ? 23 : 16} x={0} class="lane-name">
                <title>{name}</title>
                {fitText(name, (gutter > 0 ? gutter : outer) - 34)}
                <tspan class="lane-count" dx={5}>
                  {t.count(count)}
                </tspan>
              </text>
            )}
            <rect class="lane-reach" width={gutter} height={height} />
          </g>
        );
      })}
    </svg>
  );
}

/** Titles of bands that began before the window. */
export function EdgeLabels(properties: {
  bands: readonly PlacedBand[];
  offset: number;
  stretch: number;
  width: number;
  height: number;
}) {
  const { bands, offset, stretch, width, height } = properties;
  const crossing = bands.flatMap(({ band, y }) => {
    const x = band.x * stretch + offset;
    const room = Math.min(x + band.width * stretch, width) - 12;
    return x > -20 || room < 60 ? [] : [{ band, y, room: Math.min(room, 260) }];
  });
  return (
    <svg width={width} height={ruler + height} class="picture-svg edge" aria-hidden="true">
      {crossing.map(({ band, y, room }) => (
        <text key={`${y} ${band.item.id}`} x={6} y={y}>
          {fitText(band.item.title, room)}
        </text>
      ))}
    </svg>
  );
}

interface PlacedBand {
  readonly band: Band;
  readonly y: number;
}

/** The bands that cross the edge at `x`. */
export function bandsAt(lanes: readonly Lane[], x: number, head: number): PlacedBand[] {
  return lanes.flatMap((lane) =>
    lane
      .things(x, x + 1)
      .flatMap((band) =>
        band.kind === 'band' ? [{ band, y: ruler + lane.top + head + rowMiddle(band.row) + 4.5 }] : [],
      ),
  );
}
