// What a step of zooming and of moving costs with ten thousand events: the median time to the second frame after it, beside
// vis-timeline with the same events in the same browser, taken in turns. The ratio is the reading; milliseconds are of one machine.
// Before the first run: npm install --prefix bench/timeline. Then: npm run bench -- bench/timeline.ts

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type { Bench } from './timeline/measure.ts';

const folder = fileURLToPath(new URL('./bench/timeline', `file://${process.cwd()}/`));
const rounds = 3;
const steps = 20;

if (!existsSync(join(folder, 'node_modules/vis-timeline'))) {
  throw new Error('vis-timeline is missing: npm install --prefix bench/timeline');
}

async function bundle(entry: string, into: string): Promise<string> {
  const name = entry.replace(/\.tsx?$/, '');
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: into,
      emptyOutDir: false,
      lib: {
        entry: join(folder, entry),
        formats: ['iife'],
        name: 'page',
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
  const file = join(into, `${name}.html`);
  const style = `<link rel="stylesheet" href="${name}.css">`;
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8">${style}<body style="width:1280px"><div id="page"></div><script src="${name}.js"></script>`,
  );
  return `file://${file}`;
}

async function run(browser: Browser, address: string): Promise<{ first: number; zoom: number; pan: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address, { waitUntil: 'commit' });
  const first = await page.evaluate(async () => {
    while ((window as { bench?: unknown }).bench === undefined) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now();
  });
  const { zoom, pan } = await page.evaluate(async (count) => {
    const { bench } = window as unknown as { bench: Bench };
    return { zoom: await bench.zoom(count), pan: await bench.pan(count) };
  }, steps);
  await page.close();
  return { first, zoom: median(zoom), pan: median(pan) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const into = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Without the screen's beat a frame takes what it costs.
  args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
try {
  const pages = { ours: await bundle('ours.tsx', into), theirs: await bundle('theirs.ts', into) };
  const found = { ours: [], theirs: [] } as Record<'ours' | 'theirs', { first: number; zoom: number; pan: number }[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['ours', 'theirs'] as const) found[name].push(await run(browser, pages[name]));
  }
  for (const what of ['first', 'zoom', 'pan'] as const) {
    const [ours, theirs] = [median(found.ours.map((one) => one[what])), median(found.theirs.map((one) => one[what]))];
    console.log(
      `${what.padEnd(6)} ours ${ours.toFixed(1)} ms   vis-timeline ${theirs.toFixed(1)} ms   ratio ${(ours / theirs).toFixed(3)}`,
    );
  }
} finally {
  await browser.close();
  rmSync(into, { recursive: true, force: true });
}
