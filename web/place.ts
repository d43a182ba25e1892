// Where on a screen the reader is. A new screen begins at its top and has the focus, another page of a list as well; back, forward and
// loading anew lead to where the reader left it. Browsers do so for documents, but what a screen shows comes only after the browser has
// looked for the place.

import { useEffect, useRef } from 'preact/hooks';

/** How long the place is looked for while answers come in, in milliseconds; less once the reader does something. */
const patience = 10_000;
/** How long scrolling has to rest until the place is noted, in milliseconds. */
const pause = 100;
const doings = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

let noting: ReturnType<typeof setTimeout> | undefined;
let giveUp: (() => void) | null = null;

/** Notes in the history where the reader is and which link has the focus, before another address takes its place. */
export function notePlace(): void {
  clearTimeout(noting);
  giveUp?.();
  const link = document.activeElement?.closest('main a')?.getAttribute('href');
  history.replaceState({ ...history.state, y: Math.round(scrollY), link }, '');
}

/** What of an address begins at its top. */
interface Place {
  readonly screen: string;
  /** The page of a list. */
  readonly after: string | null;
  readonly view: string | null;
}

export function usePlace(href: string, place: Place): void {
  const before = useRef<Place | null>(null);
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
    before.current = place;
    const { y, link } = (returning.current ? history.state : null) ?? {};
    returning.current = false;
    if (last !== null) {
      if (last.screen !== place.screen || isLost()) focusOn(null);
      // The link to the next page stands below the list: whoever took it by key goes on reading at the top of the list.
      else if (last.after !== place.after) focusOn(document.activeElement?.closest<HTMLElement>('.answer'));
    }
    const moved = (['screen', 'after', 'view'] as const).some((part) => last?.[part] !== place[part]);
    if (y !== undefined) returnTo(y, link);
    else if (moved && !location.hash.startsWith('#s=')) scrollTo(0, 0);
  }, [href]);
}

/** Whether what had the focus is gone. */
export function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Gives the focus to a part of the screen; to the whole of it where that part is not there. */
export function focusOn(part: HTMLElement | null | undefined): void {
  (part ?? document.querySelector('main'))?.focus({ preventScroll: true });
}

/**
 * The page grows as answers come in, and may have been longer when it was left. The focus goes back to the link that led away; of several
 * to one actor, to that in view.
 */
function returnTo(y: number, link: string | undefined): void {
  giveUp?.();
  let found: HTMLElement | undefined;
  const look = () => {
    if (link === undefined || found?.isConnected) return;
    const links = document.querySelectorAll(`main a[href=${JSON.stringify(link)}]`);
    found = [...links].filter((one) => one instanceof HTMLElement).find(isInView);
    found?.focus({ preventScroll: true });
  };
  const grown = new ResizeObserver(() => {
    scrollTo(0, y);
    look();
  });
  // Another page of a list may be as tall as this one.
  const drawn = new MutationObserver(look);
  const stop = () => {
    giveUp = null;
    clearTimeout(timer);
    grown.disconnect();
    drawn.disconnect();
    for (const name of doings) removeEventListener(name, stop, { capture: true });
  };
  const timer = setTimeout(stop, patience);
  giveUp = stop;
  for (const name of doings) addEventListener(name, stop, { capture: true, passive: true });
  grown.observe(document.body);
  drawn.observe(document.body, { childList: true, subtree: true });
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
