// The timeline as a picture: lanes of marks, bands and clusters on one ruler. It is one tab stop; the arrow keys move inside.

import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pointWords } from '../dates.ts';
import { keysAreOn } from '../settings.ts';
import { type Language, useWords } from '../words.ts';
import type { Band, Thing } from './block.ts';
import { Paints } from './glyph.tsx';
import { begin, end, type Grouping, type Item, type LaneItems, lanesOf } from './items.ts';
import { type Lane, layOut, momentsOf, rowMiddle, type Scale } from './layout.ts';
import { idOf, move, type Place, placeOf, thingAt } from './moves.ts';
import { day, momentText } from './span.ts';
import { fitText } from './text-width.ts';
import { ThingView } from './thing.tsx';
import { ticksOf } from './ticks.ts';
import { useTimelineWords } from './words.ts';
import { useZoom, type Window, type Zoom } from './zoom.ts';

const ruler = 44;
const mostLanes = 12;
/** Room above a lane for its name, where there is none beside it. */
const laneHead = 20;
/** Things are drawn for pieces of this many pixels, so that most steps of a movement draw nothing new. */
const piece = 200;
/** Coordinates are told from a multiple of this: far along the ruler, pixels outgrow the browser's precision. */
const anchorStep = 20_000;

interface Properties {
  readonly items: readonly Item[];
  /** Drawn in a lane of their own; null where they are not asked for. */
  readonly statements: readonly Item[] | null;
  readonly grouping: Grouping;
  /** The time from the first to the last. */
  readonly whole: Window;
  /** The window to begin with. */
  readonly window: Window | null;
  readonly selected: string | null;
  readonly onWindow: (window: Window | null) => void;
  readonly onSelect: (item: Item) => void;
  /** Items that no zoom takes apart. */
  readonly onSeveral: (items: readonly Item[]) => void;
  readonly onKey: (key: string) => void;
  /** What stands beside the buttons for zooming. */
  readonly children: ComponentChildren;
}

export function Picture(properties: Properties) {
  const { items, statements, grouping, whole, selected, onSelect, onSeveral, onKey } = properties;
  const { t, language } = useWords();
  const w = useTimelineWords();
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<SVGGElement>(null);
  const outer = useWidth(box);
  const named = grouping !== 'none' || statements !== null;
  const gutter = named && outer >= 640 ? 148 : 0;
  const head = named && gutter === 0 ? laneHead : 0;
  const width = Math.max(200, outer - gutter);
  const zoom = useZoom(plot, whole, width, properties.window, properties.onWindow);
  const { k, x: offset, laidOut } = zoom.transform;
  const stretch = k / laidOut;

  const laneItems = useMemo<LaneItems[]>(() => {
    const lanes = lanesOf(items, grouping, mostLanes);
    return statements === null
      ? lanes
      : [...lanes, { lane: { key: 'statements', label: w.statementLane }, items: statements }];
  }, [items, statements, grouping, w]);
  const ends = useMemo(() => endsOf(laneItems, whole), [laneItems, whole]);
  const pixelsPerMillisecond = (width * laidOut) / (whole.to - whole.from);
  const scale = useMemo<Scale>(
    () => ({ ...ends, origin: whole.from, pixelsPerMillisecond }),
    [ends, whole, pixelsPerMillisecond],
  );
  const moments = useMemo(() => laneItems.map((lane) => momentsOf(lane, ends)), [laneItems, ends]);
  const rows = laneItems.length === 1 ? 10 : laneItems.length < 5 ? 4 : 2;
  const lanes = useMemo(() => layOut(moments, scale, rows, head), [moments, scale, rows, head]);
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);

  const [current, setCurrent] = useState<Place | null>(null);
  const chosen = selected === null ? null : items.find(({ record }) => record.slug === selected);
  const left = Math.floor(-offset / stretch / piece) * piece;
  const reach = Math.ceil(width / Math.min(stretch, 1) / piece) * piece;
  const place = useMemo(() => firstPlace(lanes, current, chosen?.id ?? null, left), [lanes, current, chosen, left]);
  const here = useMemo(() => (place === null ? undefined : thingAt(lanes, place)), [lanes, place?.lane, place?.id]);
  const focusing = useRef(false);
  useLayoutEffect(() => {
    if (!focusing.current) return;
    focusing.current = false;
    plot.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus();
  });

  const goTo = (next: Place) => {
    const thing = thingAt(lanes, next);
    focusing.current = true;
    setCurrent(next);
    if (thing !== undefined) bringIntoView(thing, zoom, width, whole);
  };
  const open = (thing: Thing) => {
    if (thing.kind !== 'cluster') return onSelect(thing.item);
    const target = windowAround(thing.items);
    const widest = (target.to - target.from) * 1.01 >= zoom.window.to - zoom.window.from;
    if (widest || cannotPart(thing.items)) return onSeveral(thing.items);
    const first = thing.items[0];
    focusing.current = true;
    if (first !== undefined) setCurrent({ lane: laneOf(lanes, thing), id: first.id });
    zoom.to(target);
  };
  // What is drawn outlives a movement; what it does is of the present.
  const opener = useRef(open);
  opener.current = open;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const next = place === null ? null : move(lanes, place, event.key);
    const thing = here;
    if (next !== null) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && thing !== undefined) open(thing);
    else if (!keysAreOn()) return;
    else if (event.key === '+' || event.key === '=') zoomAt(thing, zoom, 1.6, width);
    else if (event.key === '-' || event.key === '_') zoomAt(thing, zoom, 1 / 1.6, width);
    else if (event.key === '0') zoom.all();
    else if (['l', 'n', 'p'].includes(event.key.toLowerCase())) onKey(event.key.toLowerCase());
    else return;
    focusing.current = true;
    event.preventDefault();
    event.stopPropagation();
  };

  const grounds = useMemo(
    () => <LaneGrounds lanes={lanes} outer={outer} gutter={gutter} named={named} grouping={grouping} />,
    [lanes, outer, gutter, named, grouping, language],
  );
  const anchor = Math.round(-offset / stretch / anchorStep) * anchorStep;
  // What has been drawn is kept as it is, so that a movement draws only what comes into view.
  const drawn = useMemo(() => new Map<Thing, VNode>(), [lanes, anchor, chosen, language]);
  const things = useMemo(() => {
    return lanes.flatMap((lane, index): VNode[] =>
      lane.things(left - 60, left + reach + piece + 60).map((thing) => {
        const kept = drawn.get(thing);
        if (kept !== undefined && thing !== here) return kept;
        const id = idOf(thing);
        const made = (
          <ThingView
            key={`${index} ${thing.kind} ${id}`}
            thing={thing}
            top={lane.top + head}
            from={anchor}
            scale={scale}
            here={thing === here}
            chosen={thing.kind !== 'cluster' && thing.item === chosen}
            onOpen={(opened) => opener.current(opened)}
            onFocus={() =>
              setCurrent((before) => (before?.lane === index && before.id === id ? before : { lane: index, id }))
            }
          />
        );
        if (thing !== here) drawn.set(thing, made);
        return made;
      }),
    );
  }, [lanes, left, reach, here, drawn]);

  const label = w.pictureLabel(t.count(items.length));
  return (
    <div class="picture" onKeyDown={onKeyDown}>
      <div class="picture-tools">
        {properties.children}
        <span class="zoom-buttons">
          <button type="button" aria-label={w.zoomOut} title={w.zoomOut} onClick={() => zoom.by(1 / 1.6)}>
            −
          </button>
          <button type="button" aria-label={w.zoomIn} title={w.zoomIn} onClick={() => zoom.by(1.6)}>
            +
          </button>
          <button type="button" onClick={() => zoom.all()}>
            {w.zoomAll}
          </button>
        </span>
      </div>
      <div class="picture-box" ref={box}>
        <svg width={outer} height={height + ruler} role="group" aria-label={label} class="picture-svg">
          <Paints />
          <clipPath id="plot-edge">
            <rect x={-1} y={0} width={width + 1} height={height + ruler} />
          </clipPath>
          {grounds}
          <g ref={plot} transform={`translate(${gutter} 0)`} clip-path="url(#plot-edge)" class="plot">
            <rect
              class="ground"
              width={width}
              height={height + ruler}
              onClick={() => plot.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus()}
            />
            <Ruler window={zoom.window} width={width} height={height} />
            <g class="moving" transform={`translate(${offset + anchor * stretch} ${ruler}) scale(${stretch} 1)`}>
              {things}
            </g>
            <EdgeLabels
              bands={bandsAt(lanes, -offset / stretch, head)}
              offset={offset}
              stretch={stretch}
              width={width}
            />
          </g>
        </svg>
      </div>
      <p class="note" aria-live="polite">
        {w.windowIs(
          edgeWords(zoom.window, zoom.window.from, language),
          edgeWords(zoom.window, zoom.window.to, language),
        )}
      </p>
    </div>
  );
}

/** The edge of the window: to the minute only where the window is a matter of days. */
function edgeWords(window: Window, edge: number, language: Language): string {
  const text = momentText(edge);
  const edtf = window.to - window.from > 20 * day ? text.slice(0, 10) : text;
  return pointWords(edtf, language);
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** From the first to the last moment of anything. */
function endsOf(lanes: readonly LaneItems[], whole: Window): Pick<Scale, 'first' | 'last'> {
  let [first, last] = [whole.from, whole.to];
  for (const { items } of lanes) {
    for (const { span } of items) {
      if (span.from !== null && span.from < first) first = span.from;
      if (span.to !== null && span.to > last) last = span.to;
    }
  }
  return { first, last };
}

/** Where Tab enters: where the reader was, else the chosen event, else the first thing in the window. */
function firstPlace(lanes: readonly Lane[], current: Place | null, chosen: string | null, left: number): Place | null {
  if (current !== null) {
    if (thingAt(lanes, current) !== undefined) return current;
    const moved = placeOf(lanes, current.id);
    if (moved !== null) return moved;
  }
  const found = chosen === null ? null : placeOf(lanes, chosen);
  if (found !== null) return found;
  const lane = lanes.findIndex(({ count }) => count > 0);
  const thing = lanes[lane]?.from(left) ?? lanes[lane]?.first();
  return thing === undefined ? null : { lane, id: idOf(thing) };
}

function laneOf(lanes: readonly Lane[], thing: Thing): number {
  return lanes.findIndex((lane) => lane.thingOf(idOf(thing)) === thing);
}

/** A little wider than its items. */
function windowAround(items: readonly Item[]): Window {
  const [from, to] = bounds(items);
  const space = Math.max((to - from) * 0.1, 3 * 3_600_000);
  return { from: from - space, to: to + space };
}

function bounds(items: readonly Item[]): readonly [number, number] {
  const from = Math.min(...items.map(({ span }) => span.from ?? begin({ ...span, from: span.to })));
  const to = Math.max(...items.map(({ span }) => span.to ?? end({ ...span, to: span.from })));
  return [from, to];
}

/** True when all lie in the very same stretch of time. */
function cannotPart(items: readonly Item[]): boolean {
  const first = items[0];
  return items.every(({ span }) => span.from === first?.span.from && span.to === first?.span.to);
}

function bringIntoView(thing: Thing, zoom: Zoom, width: number, whole: Window): void {
  const { k, x: offset, laidOut } = zoom.transform;
  const x = (thing.x * k) / laidOut + offset;
  if (x >= 0 && x + thing.width <= width) return;
  const middle = whole.from + ((thing.x + thing.width / 2) * (whole.to - whole.from)) / (width * laidOut);
  const half = (zoom.window.to - zoom.window.from) / 2;
  zoom.to({ from: middle - half, to: middle + half });
}

/** Zooms around the thing that has the focus. */
function zoomAt(thing: Thing | undefined, zoom: Zoom, factor: number, width: number): void {
  const { from, to } = zoom.window;
  const { k, x: offset, laidOut } = zoom.transform;
  const x = thing === undefined ? width / 2 : ((thing.x + thing.width / 2) * k) / laidOut + offset;
  const part = x >= 0 && x <= width ? x / width : 0.5;
  const middle = from + (to - from) * part;
  zoom.around(middle, factor);
}

function Ruler({ window, width, height }: { window: Window; width: number; height: number }) {
  const { language } = useWords();
  const { ticks, above } = ticksOf(window.from, window.to, width, language);
  return (
    <g class="ruler" aria-hidden="true">
      {ticks.map(({ x, label, major }) => (
        <g key={`${x}`} transform={`translate(${x} 0)`} class={major ? 'tick major' : 'tick'}>
          <line y1={ruler - 6} y2={ruler + height} />
          <text y={ruler - 11} x={4}>
            {label}
          </text>
        </g>
      ))}
      {above.map(({ x, label }) => (
        <text key={label} class="above" x={Math.max(4, x + 4)} y={14}>
          {label}
        </text>
      ))}
    </g>
  );
}

function LaneGrounds(properties: {
  lanes: readonly Lane[];
  outer: number;
  gutter: number;
  named: boolean;
  grouping: Grouping;
}) {
  const { lanes, outer, gutter, named, grouping } = properties;
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <g class="lanes">
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
    </g>
  );
}

/** Titles of bands that began before the window. */
function EdgeLabels(properties: { bands: readonly PlacedBand[]; offset: number; stretch: number; width: number }) {
  const { bands, offset, stretch, width } = properties;
  const crossing = bands.flatMap(({ band, y }) => {
    const x = band.x * stretch + offset;
    const room = Math.min(x + band.width * stretch, width) - 12;
    return x > -20 || room < 60 ? [] : [{ band, y, room: Math.min(room, 260) }];
  });
  return (
    <g class="edge" aria-hidden="true">
      {crossing.map(({ band, y, room }) => (
        <text key={`${y} ${band.item.id}`} x={6} y={y}>
          {fitText(band.item.title, room)}
        </text>
      ))}
    </g>
  );
}

interface PlacedBand {
  readonly band: Band;
  readonly y: number;
}

/** The bands that cross the edge at `x`. */
function bandsAt(lanes: readonly Lane[], x: number, head: number): PlacedBand[] {
  return lanes.flatMap((lane) =>
    lane
      .things(x, x + 1)
      .flatMap((band) =>
        band.kind === 'band' ? [{ band, y: ruler + lane.top + head + rowMiddle(band.row) + 4.5 }] : [],
      ),
  );
}
