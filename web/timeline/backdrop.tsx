// What stands behind and beside the marks: the ruler, the lanes with their names.

import { useWords, type Words, wordFor } from '../words.ts';
import type { Grouping, LaneKey } from './items.ts';
import type { Lane } from './layout.ts';
import { fitText } from './text-width.ts';
import type { Ticks } from './ticks.ts';
import { type TimelineWords, useTimelineWords } from './words.ts';

/** The height of the ruler, in pixels. */
export const ruler = 44;

/** `from` is the x where the stretch of the ticks begins. */
export function Ruler({ ticks: { ticks, above }, from, height }: { ticks: Ticks; from: number; height: number }) {
  return (
    <g class="ruler" aria-hidden="true">
      {ticks.map(({ moment, x, label, major }) => (
        <g key={moment} class={major ? 'tick major' : 'tick'}>
          <line x1={from + x} x2={from + x} y1={ruler - 6} y2={ruler + height} />
          {label !== '' && (
            <text y={ruler - 11} x={from + x + 4}>
              {label}
            </text>
          )}
        </g>
      ))}
      {above.map(({ moment, x, label }) => (
        <text key={moment} class="above" x={from + x + 4} y={14}>
          {label}
        </text>
      ))}
    </g>
  );
}

export function laneName(lane: LaneKey | null, grouping: Grouping, t: Words, w: TimelineWords): string {
  if (lane === null) return w.rest;
  return grouping === 'type' ? wordFor(t.types, lane.label) : lane.label;
}

/** For the eye: to those who listen, each mark says in which lane it is. */
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
    <svg width={outer} height={height} class="picture-svg lanes" aria-hidden="true">
      {lanes.map(({ lane, top, height, count }) => {
        const name = laneName(lane, grouping, t, w);
        return (
          <g key={lane?.key ?? ''} transform={`translate(0 ${ruler + top})`}>
            <line x2={outer} />
            {named && (
              <text y={gutter > 0 ? 23 : 16} x={0} class="lane-name">
                <title>{name}</title>
                <tspan class="isolated">{fitText(name, (gutter > 0 ? gutter : outer) - 34)}</tspan>
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
