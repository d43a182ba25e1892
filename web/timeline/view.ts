// How wide the picture is, and which stretch of it is drawn.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lane } from './layout.ts';

/** What is drawn beyond both edges, in widths of the window: so far a movement shifts with nothing to draw. */
const margin = 0.5;

/** A stretch of the ruler, in pixels of the layout. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function useWidth(box: { readonly current: HTMLElement | null }): number {
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

/** The stretch that is drawn, in whole pixels: the same as before as long as it reaches a little beyond the view. */
export function useDrawn(lanes: readonly Lane[], from: number, to: number): Stretch {
  const drawn = useRef<{ lanes: readonly Lane[] | null; from: number; to: number }>({ lanes: null, from, to });
  const { lanes: before, from: first, to: last } = drawn.current;
  const beyond = (to - from) * margin;
  if (before !== lanes || from - beyond / 4 < first || to + beyond / 4 > last) {
    drawn.current = { lanes, from: Math.floor(from - beyond), to: Math.ceil(to + beyond) };
  }
  return drawn.current;
}
