// What the forms of the picture mean, in words.

import type { DateValue, EventLine, StatementLine } from '../answers.ts';
import { Glyph } from './glyph.tsx';
import type { Item } from './items.ts';
import { useTimelineWords } from './words.ts';

const plain: DateValue = { edtf: '', start: null, end: null, precision: 'DAY', approximate: false, uncertain: false };
const span = { from: 0, to: 1, exact: true };

function sample(status: string, date: DateValue = plain): Pick<Item, 'span' | 'date' | 'record'> {
  return { span, date, record: { status } as unknown as EventLine };
}
const statement = { span, date: plain, record: {} as StatementLine };

export function Legend() {
  const w = useTimelineWords();
  const { legendEntries: words } = w;
  return (
    <details class="legend">
      <summary>{w.legend}</summary>
      <ul>
        {(['happened', 'planned', 'uncertain', 'denied'] as const).map((status) => (
          <li key={status}>
            <Sample>
              <Glyph item={sample(status.toUpperCase())} x={20} y={10} />
            </Sample>
            {words[status]}
          </li>
        ))}
        <li>
          <Sample>
            <g class="band is-happened partial">
              <rect class="shape" y={1} width={40} height={18} rx={3} />
            </g>
          </Sample>
          {words.partial}
        </li>
        <li>
          <Sample>
            <g class="band is-happened exact" mask="url(#fade-both)">
              <rect class="shape" y={1} width={40} height={18} rx={3} />
            </g>
          </Sample>
          {words.approximate}
        </li>
        <li>
          <Sample>
            <Glyph item={sample('HAPPENED', { ...plain, uncertain: true })} x={20} y={10} />
          </Sample>
          {words.doubtful}
        </li>
        <li>
          <Sample>
            <g class="ghost" transform="translate(8 10)">
              <line x2={24} />
              <circle cx={24} r={6} />
            </g>
            <Glyph item={sample('HAPPENED')} x={8} y={10} />
          </Sample>
          {words.conflict}
        </li>
        <li>
          <Sample>
            <rect class="cluster size-1" x={3} y={0.5} width={34} height={19} rx={9.5} />
            <text class="cluster-count" x={20} y={14.5}>
              12
            </text>
          </Sample>
          {words.cluster}
        </li>
        <li>
          <Sample>
            <Glyph item={statement} x={20} y={10} />
          </Sample>
          {words.statement}
        </li>
      </ul>
    </details>
  );
}

function Sample({ children }: { children: preact.ComponentChildren }) {
  return (
    <svg width={40} height={20} aria-hidden="true" class="picture-svg">
      {children}
    </svg>
  );
}
