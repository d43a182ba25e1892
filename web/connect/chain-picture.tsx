// The ways between two actors as a small picture, which the sentences below it say in words.

import { Shape } from '../network/shape.tsx';
import { shortName } from '../network/view.ts';
import { useNarrow } from '../use-narrow.ts';
import { useOwnWords } from '../words.ts';
import { chainOf } from './chain.ts';
import type { Path } from './query.ts';
import { words } from './words.ts';

const [columnWidth, rowHeight] = [170, 56];
/** As many columns as a page that is not narrow has room for. */
const widest = 6;

export function ChainPicture({ paths }: { paths: readonly Path[] }) {
  const own = useOwnWords(words);
  const chain = chainOf(paths);
  const places = new Map(
    chain.nodes.map(({ actor, column, row }) => [
      actor.id,
      { x: (column + 0.5) * columnWidth, y: (row + 0.35) * rowHeight },
    ]),
  );
  const [width, height] = [chain.columns * columnWidth, chain.rows * rowHeight];
  // Wider than the page, it is moved by the arrow keys.
  const isWide = useNarrow() || chain.columns > widest;
  return (
    <div class="wide" {...(isWide ? { tabIndex: 0, role: 'group', 'aria-label': own.picture } : {})}>
      <svg
        class="chain"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={own.picture}
      >
        {chain.links.map(({ from, to }) => {
          const [a, b] = [places.get(from), places.get(to)];
          if (a === undefined || b === undefined) return null;
          return <line key={`${from} ${to}`} class="tie-line touched" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
        })}
        {chain.nodes.map(({ actor }) => {
          const at = places.get(actor.id);
          if (at === undefined) return null;
          return (
            <g key={actor.id} class={`node ${actor.kind}`} transform={`translate(${at.x} ${at.y})`}>
              <title>{actor.name}</title>
              <Shape kind={actor.kind} radius={8} />
              <text y={24} text-anchor="middle">
                {shortName(actor.name, columnWidth - 20)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
