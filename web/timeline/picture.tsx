// The timeline as a picture: lanes of marks, bands and clusters on one ruler. It is one tab stop; the arrow keys move inside.

import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pointWords } from '../../src/model/date-words.ts';
import { keysAreOn } from '../settings.ts';
import { type Language, useWords } from '../words.ts';
import { bringIntoView, cannotPart, windowAround, zoomAt } from './aim.ts';
import { LaneGrounds, laneName, Ruler, ruler } from './backdrop.tsx';
import { rightEdge, type Thing } from './block.ts';
import { Paints } from './glyph.tsx';
import { begin, end, type Grouping, type Item, type LaneItems, type LaneKey, lanesOf } from './items.ts';
import { layOut, momentsOf, rowHeight, rowMiddle, type Scale } from './layout.ts';
import { type Found, firstPlace, idOf, move, type Place, thingAt, thingUnder } from './moves.ts';
import { day, momentText } from './span.ts';
import { textWidth } from './text-width.ts';
import { crosses, thingView, useNames } from './thing.tsx';
import { ticksOf } from './ticks.ts';
import { useDrawn, useWidth } from './view.ts';
import { useTimelineWords } from './words.ts';
import { type Listener, type Transform, useZoom, type Window, windowOf } from './zoom.ts';

const mostLanes = 12;
/** Room above a lane for its name, where there is none beside it. */
const laneHead = 20;
/** A movement stretches what is drawn so many times with nothing to draw. */
const mostStretch = 2;
/** Coordinates are told from a multiple of this: far along the ruler, pixels outgrow the browser's precision. */
const anchorStep = 20_000;

interface Properties {
  readonly items: readonly Item[];
  /** Drawn in a lane of their own; null where they are not asked for. */
  readonly statements: readonly Item[] | null;
  readonly grouping: Grouping;
  /** The time from the first to the last. */
  readonly whole: Window;
  /** The part of it to begin with. */
  readonly home: Window;
  /** The window that is asked for. */
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
  const { items, statements, grouping, whole, home, selected, onSelect, onSeveral, onKey } = properties;
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
  const surface = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const pointed = useRef<HTMLDivElement>(null);
  const edge = useRef<SVGSVGElement>(null);
  const listener = useRef<Listener>({ shift: () => false, onEnd: properties.onWindow });
  const zoom = useZoom(surface, whole, home, width, properties.window, listener);
  const { k, x: offset } = zoom.transform;

  const laneItems = useMemo<LaneItems[]>(() => {
    const lanes = lanesOf(items, grouping, mostLanes);
    return statements === null
      ? lanes
      : [...lanes, { lane: { key: 'statements', label: w.statementLane }, items: statements }];
  }, [items, statements, grouping, w]);
  const ends = useMemo(() => endsOf(laneItems, whole), [laneItems, whole]);
  const pixelsPerMillisecond = (width * k) / (whole.to - whole.from);
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
  const part = useDrawn(lanes, -offset, width - offset);
  const place = useMemo(
    () => firstPlace(lanes, current, chosen?.id ?? null, { from: -offset, to: width - offset }),
    [lanes, current, chosen, offset, width],
  );
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
  /** What a form shows that an aid has clicked, or the focus has come to. */
  const shownBy = (event: Event): Found | null => {
    const { lane, first } = (event.target as Element).closest<SVGGElement>('.thing')?.dataset ?? {};
    const place = { lane: Number(lane), id: first ?? '' };
    const thing = thingAt(lanes, place);
    return thing === undefined ? null : { place, thing };
  };
  const under = ({ offsetX, offsetY }: MouseEvent): Found | null => {
    const now = zoom.now();
    return thingUnder(lanes, ((offsetX - now.x) * k) / now.k, offsetY - ruler, head);
  };
  const choose = (found: Found | null) => {
    focusing.current = true;
    setCurrent(found === null ? place && { ...place } : found.place);
    if (found !== null) open(found.thing, found.place);
  };
  const pointAt = (found: Found | null) => {
    const [over, mark] = [surface.current, pointed.current];
    if (over === null || mark === null) return;
    over.title = found === null ? '' : nameOf(found.thing);
    over.toggleAttribute('data-on-thing', found !== null);
    mark.hidden = found === null;
    if (found === null) return;
    const { x, row } = found.thing;
    const top = ruler + (lanes[found.place.lane]?.top ?? 0) + head + rowMiddle(row) - rowHeight / 2;
    const at = { left: x - part.from, top, width: rightEdge(found.thing) - x, height: rowHeight };
    for (const [name, value] of Object.entries(at)) mark.style.setProperty(name, `${value}px`);
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
  const anchor = Math.round(-offset / anchorStep) * anchorStep;
  const ticks = useMemo(() => {
    const moment = (x: number) => whole.from + x / pixelsPerMillisecond;
    return ticksOf(moment(part.from), moment(part.to), part.to - part.from, language);
  }, [whole, pixelsPerMillisecond, part, language]);
  // What has been drawn is kept as it is, so that only what comes into view is made.
  const kept = useMemo(() => new Map<Thing, VNode>(), [lanes, anchor, chosen, language]);
  const drawing = useMemo(() => {
    const spoken = (thing: Thing, lane: LaneKey | null) =>
      named ? w.inLane(nameOf(thing), laneName(lane, grouping, t, w)) : nameOf(thing);
    const view = (thing: Thing, lane: number, top: number) =>
      thingView({
        thing,
        lane,
        top: ruler + top + head,
        from: anchor,
        edge: -offset,
        scale,
        here: thing === here,
        chosen: thing.kind !== 'cluster' && thing.item === chosen,
        name: spoken(thing, lanes[lane]?.lane ?? null),
        count: t.count,
      });
    const all = lanes.flatMap(({ things, top }, lane): VNode[] =>
      things(part.from, part.to).map((thing) => {
        const asBefore = thing !== here && !crosses(thing, -offset);
        const made = (asBefore && kept.get(thing)) || view(thing, lane, top);
        if (asBefore) kept.set(thing, made);
        return made;
      }),
    );
    return (
      <svg
        width={part.to - part.from}
        height={height + ruler}
        viewBox={`${part.from - anchor} 0 ${part.to - part.from} ${height + ruler}`}
        class="picture-svg"
        role="presentation"
      >
        <Paints />
        <Ruler ticks={ticks} from={part.from - anchor} height={height} />
        {all}
      </svg>
    );
  }, [lanes, part, offset, here, kept, ticks]);

  const shift = ({ k: now, x }: Transform): boolean => {
    const stretch = now / k;
    const left = -x / stretch;
    const moves = stretch !== 1 || x !== offset;
    if (moves && (Math.max(stretch, 1 / stretch) > mostStretch || left < part.from || left + width / stretch > part.to))
      return false;
    // At rest on whole pixels, so that nothing is blurred.
    const at = stretch === 1 ? Math.round(x + part.from) : x + part.from * stretch;
    if (layer.current !== null) layer.current.style.transform = `translateX(${at}px) scaleX(${stretch})`;
    const name = ticks.edge(windowOf({ k: now, x }, whole, width).from);
    if (edge.current !== null && edge.current.textContent !== name) nameEdge(edge.current, name);
    return true;
  };
  listener.current = { shift, onEnd: properties.onWindow };
  useLayoutEffect(() => {
    shift(zoom.now());
  });

  const [earlier, later] = useMemo(() => {
    const { from, to } = zoom.window;
    return [items.filter(({ span }) => end(span) <= from).length, items.filter(({ span }) => begin(span) >= to).length];
  }, [items, zoom.window.from, zoom.window.to]);
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
          <div ref={plot} class="plot" style={{ left: `${gutter}px`, width: `${width}px` }}>
            <div
              ref={layer}
              class="moving"
              onClick={(event) => choose(shownBy(event))}
              onFocusIn={(event) => {
                const found = shownBy(event);
                if (found === null) return;
                setCurrent(found.place);
                // The reader may have moved the picture away since.
                const [left, right] = [found.thing.x + offset, rightEdge(found.thing) + offset];
                if (right < 0 || left > width) bringIntoView(found.thing, zoom, width, whole);
              }}
            >
              <div ref={pointed} class="pointed" hidden />
              {drawing}
            </div>
            <svg ref={edge} width={120} height={20} class="picture-svg edge" aria-hidden="true">
              <rect height={20} />
              <text x={4} y={14} />
            </svg>
            <div
              ref={surface}
              class="surface"
              // A drag takes the focus from nothing.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => choose(under(event))}
              onPointerMove={(event) => event.buttons === 0 && pointAt(under(event))}
              onPointerLeave={() => pointAt(null)}
            />
          </div>
        </div>
      </div>
      <p class="note" aria-live="polite">
        {w.windowIs(
          edgeWords(zoom.window, zoom.window.from, language),
          edgeWords(zoom.window, zoom.window.to, language),
        )}
        {earlier + later > 0 && ` · ${w.outside(t.count(earlier), t.count(later))}`}
      </p>
    </div>
  );
}

/** Writes what the left edge is within, on a ground that covers what moves behind it. */
function nameEdge(edge: SVGSVGElement, name: string): void {
  edge.querySelector('rect')?.setAttribute('width', `${name === '' ? 0 : textWidth(name) + 6}`);
  const text = edge.querySelector('text');
  if (text !== null) text.textContent = name;
}

/** The edge of the window: to the minute only where the window is a matter of days. */
function edgeWords(window: Window, edge: number, language: Language): string {
  const text = momentText(edge);
  const edtf = window.to - window.from > 20 * day ? text.slice(0, 10) : text;
  return pointWords(edtf, language);
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
