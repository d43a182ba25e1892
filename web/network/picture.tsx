// The picture of a network: SVG, one tab stop. The arrow keys go from actor to actor; nothing moves by itself.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { address, go } from '../address.ts';
import { useOwnWords, useWords, wordFor } from '../words.ts';
import { placeActors } from './layout.ts';
import { type Network, type NetworkNode, strengthOf } from './network.ts';
import { Shape } from './shape.tsx';
import {
  fitView,
  labelsWithRoom,
  nameWidth,
  nearestThatWay,
  type Size,
  shortName,
  toPixels,
  type View,
  zoomed,
} from './view.ts';
import { words } from './words.ts';

interface Properties {
  readonly network: Network;
  readonly title: string;
  /** The slug of the actor that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (slug: string | null) => void;
  readonly onExpand: (slug: string) => void;
  readonly onHide: (slug: string) => void;
}

const zoomStep = 1.4;
const longestLabel = 150;

export function Picture({ network, title, chosen, onChoose, onExpand, onHide }: Properties) {
  const own = useOwnWords(words);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const places = useMemo(() => placeActors(network), [network]);
  const fitted = useMemo(() => fitView(places, size), [places, size]);
  const [moved, setMoved] = useState<View | null>(null);
  const view = moved ?? fitted;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const drag = usePan(view, setMoved);
  useEffect(() => setMoved(null), [places]);

  const nodes = network.nodes.map((node): Drawn => {
    const at = toPixels(places.get(node.actor.id) ?? { x: 0, y: 0 }, view);
    const text = shortName(node.actor.name, longestLabel);
    return { ...node, at, radius: radiusOf(node), label: { text, x: within(text, at.x, size.width) } };
  });
  const chosenNode = nodes.find(({ actor }) => actor.slug === chosen);
  const tabStop = chosenNode ?? nodes[0];
  const labels = labelsWithRoom(
    [...(chosenNode === undefined ? [] : [chosenNode]), ...nodes.filter((node) => node !== chosenNode)].map(
      ({ actor: { id }, at, radius, label }) => ({ id, name: label.text, at: { x: label.x, y: at.y }, radius }),
    ),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (tabStop === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id, slug } = tabStop.actor;
    const near = nearestThatWay(places, id, event.key);
    // Those in the middle are what the picture is of.
    const canGo = tabStop.distance > 0;
    const act = {
      e: () => canGo && onExpand(slug),
      h: () => canGo && hide(tabStop),
      f: () => setMoved(null),
      '+': () => setMoved(zoomed(view, zoomStep, middle)),
      '=': () => setMoved(zoomed(view, zoomStep, middle)),
      '-': () => setMoved(zoomed(view, 1 / zoomStep, middle)),
      Enter: () => go(address(['actors', slug])),
      Escape: () => onChoose(null),
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (near === null && act === undefined && !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    act?.();
    const next = nodes.find(({ actor }) => actor.id === near);
    if (next !== undefined) moveTo(next);
  };
  const moveTo = ({ actor }: Drawn) => {
    onChoose(actor.slug);
    frame.current?.querySelector<SVGAElement>(`[data-id="${actor.id}"]`)?.focus();
  };
  /** The focus goes on to the nearest of the others. */
  const hide = (gone: Drawn) => {
    onHide(gone.actor.slug);
    const apart = ({ at }: Drawn) => Math.hypot(at.x - gone.at.x, at.y - gone.at.y);
    const [nearest] = nodes.filter((node) => node !== gone).sort((a, b) => apart(a) - apart(b));
    if (nearest !== undefined) moveTo(nearest);
  };
  const onWheel = (event: WheelEvent) => {
    // A plain wheel scrolls the page.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    setMoved(zoomed(view, 1.0015 ** -event.deltaY, { x: event.offsetX, y: event.offsetY }));
  };

  return (
    <figure class="network">
      <div class="frame" ref={frame}>
        <svg
          width={size.width}
          height={size.height}
          role="group"
          aria-label={own.picture(title)}
          aria-describedby="network-keys"
          onKeyDown={onKeyDown}
          onWheel={onWheel}
          {...drag}
        >
          {network.edges.map((tie) => {
            const [from, to] = [places.get(tie.from.id), places.get(tie.to.id)];
            if (from === undefined || to === undefined) return null;
            const [a, b] = [toPixels(from, view), toPixels(to, view)];
            const touched = chosenNode !== undefined && [tie.from.id, tie.to.id].includes(chosenNode.actor.id);
            return (
              <line
                key={`${tie.from.id} ${tie.to.id}`}
                data-tie={`${tie.from.id} ${tie.to.id}`}
                class={touched ? 'tie-line touched' : 'tie-line'}
                x1={a.x}
                y1={a.y}
                x2={b.x}
                y2={b.y}
                stroke-width={1 + Math.log2(strengthOf(tie))}
              />
            );
          })}
          {nodes.map((node) => (
            <Node
              key={node.actor.id}
              node={node}
              labelled={labels.has(node.actor.id)}
              chosen={node === chosenNode}
              tabStop={node === tabStop}
              onChoose={onChoose}
            />
          ))}
        </svg>
      </div>
      <figcaption>
        <span class="buttons">
          <button type="button" aria-label={own.zoomIn} onClick={() => setMoved(zoomed(view, zoomStep, middle))}>
            +
          </button>
          <button type="button" aria-label={own.zoomOut} onClick={() => setMoved(zoomed(view, 1 / zoomStep, middle))}>
            −
          </button>
          <button type="button" onClick={() => setMoved(null)}>
            {own.fit}
          </button>
        </span>
        <span class="note">{Object.values(own.shapes).join('  ')}</span>
        <span id="network-keys" class="note">
          {own.keys}
        </span>
      </figcaption>
    </figure>
  );
}

interface Drawn extends NetworkNode {
  readonly at: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly label: { readonly text: string; readonly x: number };
}

function Node(properties: {
  node: Drawn;
  labelled: boolean;
  chosen: boolean;
  tabStop: boolean;
  onChoose: (slug: string) => void;
}) {
  const { node, labelled, chosen, tabStop, onChoose } = properties;
  const { t } = useWords();
  const own = useOwnWords(words);
  const { actor, at, radius, label, distance, degree } = node;
  const name = own.node(actor.name, wordFor(t.kinds, actor.kind), degree, distance);
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <a
        href={address(['actors', actor.slug])}
        class={`node ${actor.kind}${distance === 0 ? ' center' : ''}${chosen ? ' chosen' : ''}`}
        data-id={actor.id}
        tabindex={tabStop ? 0 : -1}
        aria-label={name}
        onFocus={() => onChoose(actor.slug)}
        onClick={(event) => {
          // A plain click chooses; Enter, or the name in the list, opens.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onChoose(actor.slug);
        }}
      >
        <title>{name}</title>
        <circle class="reach" r={Math.max(radius, 13)} />
        <Shape kind={actor.kind} radius={radius} />
        {labelled && (
          <text x={label.x - at.x} y={radius + 14} text-anchor="middle">
            {label.text}
          </text>
        )}
      </a>
    </g>
  );
}

/** The middle of a label: that of its node, or as near to it as the edges of the picture let it stand whole. */
function within(label: string, x: number, room: number): number {
  const half = nameWidth(label) / 2 + 6;
  return x < 0 || x > room ? x : Math.max(half, Math.min(room - half, x));
}

function radiusOf({ distance, degree }: NetworkNode): number {
  return Math.min(16, (distance === 0 ? 8 : 5) + Math.sqrt(degree));
}

/** The room there is: as wide as the page gives, and as high as suits that width. */
function useSize(frame: { readonly current: HTMLElement | null }): Size {
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return useMemo(() => ({ width, height: Math.round(Math.min(620, Math.max(340, width * 0.72))) }), [width]);
}

/** Dragging the ground moves the picture. */
function usePan(view: View, onMove: (view: View) => void) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly view: View } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('a') !== null) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY, view };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = start.current;
      if (from === null) return;
      const [x, y] = [from.view.x + event.clientX - from.x, from.view.y + event.clientY - from.y];
      onMove({ ...from.view, x, y });
    },
    onPointerUp: () => {
      start.current = null;
    },
  };
}
