// One mark, band or cluster of the picture: a plain function, because a component for each of hundreds would take a third of the time.

import { type ComponentChild, Fragment, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { dateWords } from '../../src/model/date-words.ts';
import { type Language, useWords, type Words, wordFor } from '../words.ts';
import { type Band, type Cluster, labelRoom, type Mark, rightEdge, type Thing } from './block.ts';
import { dateClasses, Glyph, statusClass } from './glyph.tsx';
import { type Item, isEvent } from './items.ts';
import { rowHeight, rowMiddle, type Scale, xOf } from './layout.ts';
import { idOf } from './moves.ts';
import { fitText } from './text-width.ts';
import { type TimelineWords, useTimelineWords } from './words.ts';

interface Properties {
  readonly thing: Thing;
  /** The index of its lane. */
  readonly lane: number;
  /** The upper edge of its lane. */
  readonly top: number;
  /** The x that is 0 here. */
  readonly from: number;
  /** The left edge of the window: the title of a band that crosses it stands there. */
  readonly edge: number;
  readonly scale: Scale;
  /** Whether Tab leads here. */
  readonly here: boolean;
  readonly chosen: boolean;
  readonly name: string;
  readonly count: (value: number) => string;
}

/** The picture listens for all of them; `data-lane` and `data-first` say to it which one was meant. */
export function thingView({ thing, lane, top, from, edge, scale, here, chosen, name, count }: Properties): VNode {
  const at = { x: thing.x - from, y: top + rowMiddle(thing.row) };
  const title = titleOf(thing, edge);
  return (
    <Fragment key={`${lane} ${thing.kind} ${idOf(thing)}`}>
      <g
        role="button"
        tabindex={here ? 0 : -1}
        aria-label={name}
        aria-pressed={thing.kind === 'cluster' ? undefined : chosen}
        class={chosen ? 'thing chosen' : 'thing'}
        data-lane={lane}
        data-first={idOf(thing)}
        data-id={thing.kind === 'cluster' ? undefined : thing.item.id}
      >
        {thing.kind === 'mark' && markForm(thing, at, scale)}
        {thing.kind === 'band' && bandForm(thing, at, scale)}
        {thing.kind === 'cluster' && clusterForm(thing, at, count(thing.items.length))}
        {thing.kind !== 'cluster' && (here || chosen) && (
          <rect class="frame" x={at.x} y={at.y - half} width={rightEdge(thing) - thing.x} height={2 * half} rx={3} />
        )}
      </g>
      {title !== null && (
        // Cut short, it is for the eye only: the name above says all.
        <text class="thing-title" aria-hidden="true" x={title.x - from} y={at.y + 4.5}>
          {title.text}
        </text>
      )}
    </Fragment>
  );
}

export function crosses(thing: Thing, edge: number): boolean {
  return thing.kind === 'band' && thing.x < edge && thing.x + thing.width > edge;
}

function titleOf(thing: Thing, edge: number): { x: number; text: string } | null {
  if (thing.kind === 'cluster') return null;
  const { kind, x, width, item } = thing;
  const begin = crosses(thing, edge) ? edge : x;
  const label = begin === x ? thing.label : labelRoom(item, x + width - begin - 8);
  return label === 0 ? null : { x: begin + (kind === 'band' ? 6 : width + 1), text: fitText(item.title, label) };
}

const half = rowHeight / 2 - 1;

/** The left end of a form, and its middle from the top. */
interface At {
  readonly x: number;
  readonly y: number;
}

function markForm(mark: Mark, { x, y }: At, scale: Scale): ComponentChild {
  const { item, width } = mark;
  const middle = x + width / 2;
  const form = Glyph({ item, x: middle, y });
  if (item.others.length === 0) return form;
  return (
    <>
      <Ghosts item={item} left={middle} right={middle} y={y} toPicture={x - mark.x} scale={scale} />
      {form}
    </>
  );
}

function bandForm(band: Band, { x, y }: At, scale: Scale): VNode {
  const { item, width } = band;
  const { approximate, uncertain } = item.date;
  const [openLeft, openRight] = [item.span.from === null || approximate, item.span.to === null || approximate];
  const fade = openLeft && openRight ? 'both' : openLeft ? 'left' : openRight ? 'right' : null;
  const form = { x, y: y - half + 2, width, height: 2 * half - 4, rx: 3 };
  return (
    <>
      <Ghosts item={item} left={x} right={x + width} y={y} toPicture={x - band.x} scale={scale} />
      <g
        class={`band ${statusClass(item)} ${dateClasses(item)}`}
        mask={fade === null ? undefined : `url(#fade-${fade})`}
      >
        <rect class="shape" {...form} />
        {uncertain && <rect class="hatch" {...form} />}
      </g>
    </>
  );
}

function clusterForm({ items, width }: Cluster, { x, y }: At, count: string): VNode {
  const size = Math.min(3, Math.floor(Math.log10(items.length)));
  return (
    <>
      <rect class={`cluster size-${size}`} x={x} y={y - half + 1} width={width} height={2 * half - 2} rx={half - 1} />
      <text class="cluster-count" x={x + width / 2} y={y + 4.5}>
        {count.length > 4 ? `${Math.round(items.length / 1000)}k` : count}
      </text>
    </>
  );
}

/** The other dates that reports give, tied to the nearer end of the one that was taken. */
function Ghosts(properties: { item: Item; left: number; right: number; y: number; toPicture: number; scale: Scale }) {
  const { item, y, toPicture, scale } = properties;
  return (
    <>
      {item.others.map(({ edtf, span }) => {
        const left = xOf(span.from ?? scale.first, scale) + toPicture;
        const right = xOf(span.to ?? scale.last, scale) + toPicture;
        const middle = (left + right) / 2;
        return (
          <g key={edtf} class="ghost" aria-hidden="true">
            <title>{edtf}</title>
            <line x1={Math.min(Math.max(middle, properties.left), properties.right)} x2={middle} y1={y} y2={y} />
            {right - left > 24 ? (
              <rect x={left} y={y - 7} width={right - left} height={14} rx={3} />
            ) : (
              <circle cx={middle} cy={y} r={6} />
            )}
          </g>
        );
      })}
    </>
  );
}

/** All that the forms say, in words. */
export function useNames(): (thing: Thing) => string {
  const { t, language } = useWords();
  const w = useTimelineWords();
  return useMemo(() => {
    const ofItems = new Map<Item, string>();
    return (thing) => {
      if (thing.kind === 'cluster') return clusterName(thing, language, t, w);
      const found = ofItems.get(thing.item) ?? itemName(thing.item, language, t, w.others);
      ofItems.set(thing.item, found);
      return found;
    };
  }, [language, t, w]);
}

function itemName(item: Item, language: Language, t: Words, others: string): string {
  const { record, title, date } = item;
  const parts = [title, dateWords(date.edtf, language)];
  if (isEvent(record)) parts.push(wordFor(t.types, record.type), wordFor(t.statuses, record.status));
  if (item.others.length > 0) {
    const dates = item.others.map(({ edtf }) => dateWords(edtf, language));
    parts.push(`${others}: ${dates.join(', ')}`);
  }
  return parts.join(language === 'zh' ? '，' : ', ');
}

function clusterName({ items }: Cluster, language: Language, t: Words, w: TimelineWords): string {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [dateWords(first.date.edtf, language), dateWords(last.date.edtf, language)];
  const words = isEvent(first.record) ? w.cluster : w.statementCluster;
  return words(t.count(items.length), from, to);
}
