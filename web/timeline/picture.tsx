// The timeline as a picture: lanes of marks, bands and clusters on one ruler. It is one tab stop; the arrow keys move inside.

import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pointWords } from '../dates.ts';
import { keysAreOn } from '../settings.ts';
import { type Language, useWords } from '../words.ts';
import { bringIntoView, cannotPart, windowAround, zoomAt } from './aim.ts';
import { bandsAt, EdgeLabels, LaneGrounds, Ruler, ruler } from './backdrop.tsx';
import type { Thing } from './block.ts';
import { Paints } from './glyph.tsx';
import { type Grouping, type Item, type LaneItems, lanesOf } from './items.ts';
import { type Lane, layOut, momentsOf, type Scale } from './layout.ts';
import { idOf, move, type Place, placeOf, thingAt } from './moves.ts';
import { day, momentText } from './span.ts';
import { ThingView, useNames } from './thing.tsx';
import { useTimelineWords } from './words.ts';
import { useZoom, type Window } from './zoom.ts';

const mostLanes = 12;
/** Room above a lane for its name, where there is none beside it. */
const laneHead = 20;
/** How many pixels beyond both edges are drawn too, so that a movement begins with nothing to draw. */
const margin = 200;
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
  const nameOf = useNames();
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
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
  const chosen =
    selected === null ? null : [...items, ...(statements ?? [])].find(({ record }) => record.slug === selected);
  const left = -offset / stretch;
  const drawnPart = useDrawn(lanes, left, left + width / stretch);
  const entry = Math.floor(left / margin) * margin;
  const place = useMemo(() => firstPlace(lanes, current, chosen?.id ?? null, entry), [lanes, current, chosen, entry]);
  const here = useMemo(() => (place === null ? undefined : thingAt(lanes, place)), [lanes, place?.lane, place?.id]);
  const focusHere = () => plot.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus();
  const focusing = useRef(false);
  useLayoutEffect(() => {
    if (!focusing.current) return;
    focusing.current = false;
    focusHere();
  });

  const goTo = (next: Place) => {
    const thing = thingAt(lanes, next);
    focusing.current = true;
    setCurrent(next);
    if (thing !== undefined) bringIntoView(thing, zoom, width, whole);
  };
  const open = (thing: Thing, { lane }: Place) => {
    if (thing.kind !== 'cluster') return onSelect(thing.item);
    const target = windowAround(thing.items);
    const widest = (target.to - target.from) * 1.01 >= zoom.window.to - zoom.window.from;
    if (widest || cannotPart(thing.items)) return onSeveral(thing.items);
    focusing.current = true;
    setCurrent({ lane, id: idOf(thing) });
    zoom.to(target);
  };
  /** What was clicked, focused or pointed at. */
  const meant = (event: Event): { readonly place: Place; readonly thing: Thing } | null => {
    const { lane, first } = (event.target as Element).closest<SVGGElement>('.thing')?.dataset ?? {};
    const place = { lane: Number(lane), id: first ?? '' };
    const thing = thingAt(lanes, place);
    return thing === undefined ? null : { place, thing };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const next = place === null ? null : move(lanes, place, event.key);
    if (next !== null) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && here !== undefined && place !== null) open(here, place);
    else if (!keysAreOn()) return;
    else if (event.key === '+' || event.key === '=') zoomAt(here, zoom, 1.6, width);
    else if (event.key === '-' || event.key === '_') zoomAt(here, zoom, 1 / 1.6, width);
    else if (event.key === '0') zoom.all();
    else if (['l', 'n', 'p'].includes(event.key.toLowerCase())) onKey(event.key.toLowerCase());
    else return;
    focusing.current = true;
    event.preventDefault();
    event.stopPropagation();
  };

  const grounds = useMemo(
    () => (
      <LaneGrounds
        lanes={lanes}
        outer={outer}
        height={height + ruler}
        gutter={gutter}
        named={named}
        grouping={grouping}
      />
    ),
    [lanes, outer, gutter, named, grouping, language],
  );
  const anchor = Math.round(-offset / stretch / anchorStep) * anchorStep;
  // What has been drawn is kept as it is, so that a movement draws only what comes into view.
  const drawn = useMemo(() => new Map<Thing, VNode>(), [lanes, anchor, chosen, language]);
  const things = useMemo(() => {
    const all = lanes.flatMap((lane, index): VNode[] =>
      lane.things(drawnPart.from, drawnPart.to).map((thing) => {
        const kept = drawn.get(thing);
        if (kept !== undefined && thing !== here) return kept;
        const made = (
          <ThingView
            key={`${index} ${thing.kind} ${idOf(thing)}`}
            thing={thing}
            lane={index}
            top={lane.top + head}
            from={anchor}
            scale={scale}
            here={thing === here}
            chosen={thing.kind !== 'cluster' && thing.item === chosen}
            name={nameOf(thing)}
            count={t.count}
          />
        );
        if (thing !== here) drawn.set(thing, made);
        return made;
      }),
    );
    return (
      <svg width={1} height={height} class="picture-svg">
        <Paints />
        {all}
      </svg>
    );
  }, [lanes, drawnPart, here, drawn]);

  // At rest on whole pixels, so that nothing is blurred.
  const x = stretch === 1 ? Math.round(offset + anchor) : offset + anchor * stretch;
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
        <div class="drawing" role="group" aria-label={label} style={{ height: `${height + ruler}px` }}>
          {grounds}
          <div
            ref={plot}
            class="plot"
            style={{ left: `${gutter}px`, width: `${width}px` }}
            onClick={(event) => {
              const found = meant(event);
              if (found === null) focusHere();
              else open(found.thing, found.place);
            }}
            onFocusIn={(event) => {
              const found = meant(event);
              if (found !== null) setCurrent(found.place);
            }}
            onPointerOver={(event) => {
              const found = meant(event);
              plot.current?.setAttribute('title', found === null ? '' : nameOf(found.thing));
            }}
          >
            <Ruler window={zoom.window} width={width} height={height} />
            <div class="moving" style={{ top: `${ruler}px`, transform: `translateX(${x}px) scaleX(${stretch})` }}>
              {things}
            </div>
            <EdgeLabels
              bands={bandsAt(lanes, -offset / stretch, head)}
              offset={offset}
              stretch={stretch}
              width={width}
              height={height}
            />
          </div>
        </div>
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

/** The stretch that is drawn: the same as before as long as it covers the view; within a movement more than at rest. */
function useDrawn(lanes: readonly Lane[], from: number, to: number): { readonly from: number; readonly to: number } {
  const drawn = useRef<{ lanes: readonly Lane[] | null; from: number; to: number }>({ lanes: null, from, to });
  if (drawn.current.lanes !== lanes) drawn.current = { lanes, from: from - margin, to: to + margin };
  else if (from < drawn.current.from || to > drawn.current.to) {
    const more = (to - from) / 4;
    drawn.current = { lanes, from: from - more, to: to + more };
  }
  return drawn.current;
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
