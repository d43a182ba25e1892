// Runs steps one after the other and gives the milliseconds from each to the second frame after it.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function measure(steps: number, step: (index: number) => void): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < steps; index += 1) {
    const began = performance.now();
    step(index);
    await frame();
    await frame();
    times.push(performance.now() - began);
  }
  return times;
}

export interface Bench {
  zoom(steps: number): Promise<number[]>;
  pan(steps: number): Promise<number[]>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}
