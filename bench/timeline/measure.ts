// What both pages offer: one step of zooming or moving at a time, which ends with the second frame after it.

export interface Bench {
  zoom(index: number): void;
  pan(index: number): void;
}

declare global {
  interface Window {
    bench: Bench;
    /** Takes one step; the milliseconds to the second frame after it. */
    take(what: keyof Bench, index: number): Promise<number>;
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.take = async (what, index) => {
  const began = performance.now();
  window.bench[what](index);
  await frame();
  await frame();
  return performance.now() - began;
};
