// One mark, band or cluster of the picture.

import { dateWords } from '../dates.ts';
import { type Language, useWords, type Words, wordFor } from '../words.ts';
import type { Band, Cluster, Mark, Thing } from './block.ts';
import { dateClasses, Glyph, statusClass } from './glyph.tsx';
import { type Item, isEvent } from './items.ts';
import { rowHeight, rowMiddle, type Scale, xOf } from './layout.ts';
import { fitText } from './text-width.ts';
import { useTimelineWords } from './words.ts';

interface Properties {
  readonly thing: Thing;
  /** Of its lane. */
  readonly top: number;
  /** The x that is 0 here. */
  readonly from: number;
  readonly scale: Scale;
  /** Whether Tab leads here. */
  readonly here: boolean;
  readonly chosen: boolean;
  readonly onOpen: (thing: Thing) => void;
  readonly onFocus: () => void;
}

export function ThingView({ thing, top, from, scale, here, chosen, onOpen, onFocus }: Properties) {
  const { t, language } = useWords();
  const w = useTimelineWords();
  const name =
    thing.kind === 'cluster' ? clusterName(thing, language, t, w) : itemName(thing.item, language, t, w.others);
  const at = `translate(${thing.x - from} ${top + rowMiddle(thing.row)})`;
  return (
    <>
      <g
        role="button"
        tabindex={here ? 0 : -1}
        aria-label={name}
        aria-pressed={thing.kind === 'cluster' ? undefined : chosen}
        class={chosen ? 'thing chosen' : 'thing'}
        transform={at}
        onClick={() => onOpen(thing)}
        onFocus={onFocus}
        data-id={thing.kind === 'cluster' ? undefined : thing.item.id}
      >
        <title>{name}</title>
        {thing.kind === 'mark' && <MarkForm mark={thing} scale={scale} />}
        {thing.kind === 'band' && <BandForm band={thing} scale={scale} />}
        {thing.kind === 'cluster' && <ClusterForm cluster={thing} count={t.count(thing.items.length)} />}
      </g>
      {thing.label > 0 && thing.kind !== 'cluster' && (
        // Cut short, it is for the eye only: the name above says all.
        <text
          class="thing-title"
          aria-hidden="true"
          transform={at}
          x={thing.kind === 'band' ? 6 : thing.width + 1}
          y={4.5}
        >
          {fitText(thing.item.title, thing.label)}
        </text>
      )}
    </>
  );
}

const half = rowHeight / 2 - 1;

function MarkForm({ mark, scale }: { mark: Mark; scale: Scale }) {
  const { item, width, label } = mark;
  return (
    <>
      <Ghosts item={item} x={mark.x} middle={width / 2} scale={scale} />
      <rect class="reach" x={0} y={-half} width={width + label} height={2 * half} rx={3} />
      <Glyph item={item} x={width / 2} />
    </>
  );
}

function BandForm({ band, scale }: { band: Band; scale: Scale }) {
  const { item, width } = band;
  const { approximate, uncertain } = item.date;
  const [openLeft, openRight] = [item.span.from === null || approximate, item.span.to === null || approximate];
  const fade = openLeft && openRight ? 'both' : openLeft ? 'left' : openRight ? 'right' : null;
  return (
    <>
      <Ghosts item={item} x={band.x} middle={width / 2} scale={scale} />
      <g
        class={`band ${statusClass(item)} ${dateClasses(item)}`}
        mask={fade === null ? undefined : `url(#fade-${fade})`}
      >
        <rect class="shape" y={-half + 2} width={width} height={2 * half - 4} rx={3} />
        {uncertain && <rect class="hatch" y={-half + 2} width={width} height={2 * half - 4} rx={3} />}
      </g>
      <rect class="reach" y={-half} width={width} height={2 * half} rx={3} />
    </>
  );
}

function ClusterForm({ cluster, count }: { cluster: Cluster; count: string }) {
  const size = Math.min(3, Math.floor(Math.log10(cluster.items.length)));
  return (
    <>
      <rect class={`cluster size-${size}`} y={-half + 1} width={cluster.width} height={2 * half - 2} rx={half - 1} />
      <text class="cluster-count" x={cluster.width / 2} y={4.5}>
        {count.length > 4 ? `${Math.round(cluster.items.length / 1000)}k` : count}
      </text>
    </>
  );
}

/** The other dates that reports give, tied to the one that was taken. */
function Ghosts({ item, x, middle, scale }: { item: Item; x: number; middle: number; scale: Scale }) {
  return (
    <>
      {item.others.map(({ edtf, span }) => {
        const left = xOf(span.from ?? scale.first, scale) - x;
        const right = xOf(span.to ?? scale.last, scale) - x;
        const at = (left + right) / 2;
        return (
          <g key={edtf} class="ghost" aria-hidden="true">
            <title>{edtf}</title>
            <line x1={middle} x2={at} />
            {right - left > 24 ? (
              <rect x={left} y={-7} width={right - left} height={14} rx={3} />
            ) : (
              <circle cx={at} r={6} />
            )}
          </g>
        );
      })}
    </>
  );
}

/** All that the form says, in words. */
export function itemName(item: Item, language: Language, t: Words, others: string): string {
  const { record, title, date } = item;
  const parts = [title, dateWords(date, language, t)];
  if (isEvent(record)) parts.push(wordFor(t.types, record.type), wordFor(t.statuses, record.status));
  if (item.others.length > 0) parts.push(`${others}: ${item.others.map(({ edtf }) => edtf).join(', ')}`);
  return parts.join(language === 'zh' ? '，' : ', ');
}

function clusterName({ items }: Cluster, language: Language, t: Words, w: ReturnType<typeof useTimelineWords>): string {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [dateWords(first.date, language, t), dateWords(last.date, language, t)];
  const words = isEvent(first.record) ? w.cluster : w.statementCluster;
  return words(t.count(items.length), from, to);
}
