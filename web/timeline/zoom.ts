// Zooming and moving along the ruler, by d3-zoom: wheel, drag, pinch, and by name for keys and buttons. What is drawn is shifted and
// stretched within a movement, and drawn anew when it ends, or when shifting does not do any more.

import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { day, hour } from './span.ts';

/** Moments; `to` is exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The whole ruler spans `width` pixels at k = 1; x moves it. */
export interface Transform {
  readonly k: number;
  readonly x: number;
}

const closest = 6 * hour;
const farthest = 30 * 365.25 * day;

export interface Zoom {
  /** What was drawn last. */
  readonly transform: Transform;
  readonly window: Window;
  /** Where the movement is now. */
  now(): Transform;
  by(factor: number): void;
  /** Leaves `moment` where it is. */
  around(moment: number, factor: number): void;
  to(window: Window): void;
  all(): void;
}

export interface Listener {
  /** Shifts what is drawn; false where it has to be drawn anew. */
  readonly shift: (now: Transform) => boolean;
  /** Hears of the window (null: everything) when a movement has ended. */
  readonly onEnd: (window: Window | null) => void;
}

/** `begin` is the window to begin with; without one it is `home`, until the reader moves. */
export function useZoom(
  picture: { readonly current: HTMLElement | null },
  whole: Window,
  home: Window,
  width: number,
  begin: Window | null,
  listener: { readonly current: Listener },
): Zoom {
  const [transform, setTransform] = useState<Transform>(() => transformOf(begin ?? home, whole, width));
  const latest = useRef({ whole, home, width, moment: begin });
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const quiet = useRef(false);
  const window = windowOf(transform, whole, width);

  useLayoutEffect(() => {
    const plot = picture.current;
    if (plot === null) return;
    const made = zoom<HTMLElement, unknown>()
      .filter((event: Event) => allowed(event, plot))
      .on('zoom', ({ transform: { k, x } }: { transform: Transform }) => {
        if (!listener.current.shift({ k, x })) setTransform({ k, x });
      })
      .on('end', ({ transform: { k, x } }: { transform: Transform }) => {
        setTransform((before) => (before.k === k && before.x === x ? before : { k, x }));
        // A resize moves nothing in time.
        if (quiet.current) return;
        const now = latest.current;
        const everything = k === 1 && x === 0;
        now.moment = everything ? now.whole : windowOf({ k, x }, now.whole, now.width);
        listener.current.onEnd(everything ? null : now.moment);
      });
    behavior.current = made;
    select(plot).call(made).on('dblclick.zoom', null);
    return () => {
      select(plot).on('.zoom', null);
    };
  }, [picture]);

  // A new width, or a longer ruler, shows the same time as before.
  useLayoutEffect(() => {
    const now = latest.current;
    const same = now.width === width && isSame(now.whole, whole) && isSame(now.home, home);
    // Everything stays everything.
    const moment = now.moment === now.whole ? whole : now.moment;
    latest.current = { whole, home, width, moment };
    const plot = picture.current;
    const made = behavior.current;
    if (plot === null || made === null) return;
    const span = whole.to - whole.from;
    made.scaleExtent([Math.min(1, span / farthest), Math.max(1, span / closest)]);
    made.translateExtent([
      [-width, Number.NEGATIVE_INFINITY],
      [2 * width, Number.POSITIVE_INFINITY],
    ]);
    made.extent([
      [0, 0],
      [width, 1],
    ]);
    if (same && hasTransform(plot)) return;
    const { k, x } = transformOf(moment ?? home, whole, width);
    quiet.current = true;
    select(plot).call(made.transform, zoomIdentity.translate(x, 0).scale(k));
    quiet.current = false;
  });

  return useMemo(() => {
    const act = (run: (plot: HTMLElement, made: ZoomBehavior<HTMLElement, unknown>) => void) => {
      if (picture.current !== null && behavior.current !== null) run(picture.current, behavior.current);
    };
    return {
      transform,
      window,
      now: () => (picture.current === null ? transform : zoomTransform(picture.current)),
      by: (factor) => act((plot, made) => select(plot).call(made.scaleBy, factor)),
      around: (moment, factor) =>
        act((plot, made) => {
          const now = latest.current;
          const x = ((moment - now.whole.from) / (now.whole.to - now.whole.from)) * now.width;
          select(plot).call(made.scaleBy, factor, zoomTransform(plot).apply([x, 0]));
        }),
      to: (target) =>
        act((plot, made) => {
          const { k, x } = transformOf(target, latest.current.whole, latest.current.width);
          select(plot).call(made.transform, zoomIdentity.translate(x, 0).scale(k));
        }),
      all: () => act((plot, made) => select(plot).call(made.transform, zoomIdentity)),
    };
  }, [transform, window.from, window.to]);
}

function isSame(one: Window, other: Window): boolean {
  return one.from === other.from && one.to === other.to;
}

function hasTransform(plot: HTMLElement): boolean {
  return '__zoom' in plot;
}

/** The wheel belongs to the page until a reader is in the picture, or holds Ctrl. */
function allowed(event: Event, plot: HTMLElement): boolean {
  if (event instanceof WheelEvent)
    return event.ctrlKey || event.metaKey || plot.parentElement?.contains(document.activeElement) === true;
  return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
}

export function transformOf(window: Window, whole: Window, width: number): Transform {
  const k = (whole.to - whole.from) / (window.to - window.from);
  return { k, x: -((window.from - whole.from) / (whole.to - whole.from)) * width * k };
}

export function windowOf({ k, x }: Transform, whole: Window, width: number): Window {
  const perPixel = (whole.to - whole.from) / (width * k);
  return { from: whole.from - x * perPixel, to: whole.from + (width - x) * perPixel };
}
