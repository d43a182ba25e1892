// Where on a screen the reader is. A new screen begins at its top and has the focus; back, forward and loading anew lead to where the
// reader left it. Browsers do so for documents, but what a screen shows comes only after the browser has looked for the place.

import { useEffect, useRef } from 'preact/hooks';

/** How long the place is looked for while answers come in, in milliseconds; less once the reader does something. */
const patience = 10_000;
/** How long scrolling has to rest until the place is noted, in milliseconds. */
const pause = 100;
const doings = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

let noting: ReturnType<typeof setTimeout> | undefined;
let giveUp: (() => void) | null = null;

/** Notes in the history where the reader is, before another address takes its place. */
export function notePlace(): void {
  clearTimeout(noting);
  giveUp?.();
  history.replaceState({ ...history.state, y: Math.round(scrollY) }, '');
}

/** `page` is what begins at its top, `screen` what takes the focus; both are part of `href`. */
export function usePlace(href: string, page: string, screen: string): void {
  const before = useRef({ page: '', screen: '' });
  const returning = useRef(true);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onScroll = () => {
      clearTimeout(noting);
      if (giveUp === null) noting = setTimeout(notePlace, pause);
    };
    const onPop = () => {
      clearTimeout(noting);
      returning.current = true;
    };
    addEventListener('scroll', onScroll);
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('popstate', onPop);
    };
  }, []);
  useEffect(() => {
    const last = before.current;
    before.current = { page, screen };
    if (last.screen !== '' && last.screen !== screen) document.querySelector('main')?.focus({ preventScroll: true });
    const y = returning.current ? (history.state?.y as number | undefined) : undefined;
    returning.current = false;
    if (y !== undefined) returnTo(y);
    else if (last.page !== page && !location.hash.startsWith('#s=')) scrollTo(0, 0);
  }, [href]);
}

/** The page grows as answers come in, and may have been longer when it was left. */
function returnTo(y: number): void {
  giveUp?.();
  const observer = new ResizeObserver(() => scrollTo(0, y));
  const stop = () => {
    giveUp = null;
    clearTimeout(timer);
    observer.disconnect();
    for (const name of doings) removeEventListener(name, stop, { capture: true });
  };
  const timer = setTimeout(stop, patience);
  giveUp = stop;
  for (const name of doings) addEventListener(name, stop, { capture: true, passive: true });
  observer.observe(document.body);
}
