import { useEffect } from 'preact/hooks';

let shown = false;

/** Names the browser's tab while a screen is shown, and says the name to those who listen: going on from screen to screen loads no document. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Dateline`;
    // That of the first screen is told with the document.
    const spoken = document.getElementById('spoken');
    if (shown && spoken !== null) spoken.textContent = title;
    shown = true;
    return () => {
      document.title = 'Dateline';
    };
  }, [title]);
}
