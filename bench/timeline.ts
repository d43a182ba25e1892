// What a step of zooming and of moving costs with ten thousand events, beside vis-timeline with the same events in the same browser, and
// beside a page that has nothing to draw, taken in turns: the time to the second frame after it, and the processor time of the page's main
// thread, which other work on the machine disturbs less. The ratio is the reading; milliseconds are of one machine.
// Before the first run: npm install --prefix bench/timeline. Then: npm run bench -- bench/timeline.ts

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type {} from './timeline/measure.ts';

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

type Measured = Readonly<Record<'zoom' | 'pan', readonly number[]>>;
const names = ['ours', 'theirs', 'floor'] as const;
type Each<T> = Record<(typeof names)[number], T[]>;

/** Milliseconds to the second frame after each step. */
async function frames(browser: Browser, address: string): Promise<Measured & { first: number }> {
  const page = await opened(browser, address);
  const first = await page.evaluate(() => performance.now());
  const taken = (what: 'zoom' | 'pan') =>
    page.evaluate(
      async ([name, count]) => {
        const times: number[] = [];
        for (let index = 0; index < count; index += 1) times.push(await window.take(name, index));
        return times;
      },
      [what, steps] as const,
    );
  const found = { first, zoom: await taken('zoom'), pan: await taken('pan') };
  await page.close();
  return found;
}

/** Milliseconds of processor time that the page's main thread takes for each step, whatever else the machine does. */
async function work(browser: Browser, address: string): Promise<Measured> {
  const page = await opened(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  const taken = async (what: 'zoom' | 'pan') => {
    const times: number[] = [];
    for (let index = 0; index < steps; index += 1) {
      const before = await spent();
      await page.evaluate(([name, at]) => window.take(name, at), [what, index] as const);
      times.push((await spent()) - before);
    }
    return times;
  };
  const found = { zoom: await taken('zoom'), pan: await taken('pan') };
  await page.close();
  return found;
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate(async () => {
    while (window.bench === undefined) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  return page;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function print(what: string, values: (name: (typeof names)[number]) => number): void {
  const [ours, theirs, floor] = names.map((name) => `${values(name).toFixed(1)} ms`.padStart(10));
  const ratio = (values('ours') / values('theirs')).toFixed(2);
  console.log(`${what.padEnd(24)} ours ${ours}   vis-timeline ${theirs}   nothing drawn ${floor}   ratio ${ratio}`);
}

const into = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const launch = (args: string[]) =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', ...args] });
// Without the screen's beat, and with every frame finished before the next begins, a frame takes what it costs.
const timed = await launch([
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--run-all-compositor-stages-before-draw',
]);
// As a reader's browser is.
const usual = await launch([]);
try {
  const pages = {
    ours: await bundle('ours.tsx', into),
    theirs: await bundle('theirs.ts', into),
    floor: await bundle('floor.ts', into),
  };
  const frame: Each<Measured & { first: number }> = { ours: [], theirs: [], floor: [] };
  const processor: Each<Measured> = { ours: [], theirs: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      frame[name].push(await frames(timed, pages[name]));
      processor[name].push(await work(usual, pages[name]));
    }
  }
  print('first picture', (name) => median(frame[name].map((one) => one.first)));
  for (const [label, runs] of [['frame', frame] as const, ['processor', processor] as const]) {
    for (const what of ['zoom', 'pan'] as const) {
      const steps = (name: (typeof names)[number]) => runs[name].flatMap((one) => one[what]);
      print(`${what}, ${label}, median`, (name) => median(steps(name)));
      // The mean has the steps in it that draw anew.
      print(`${what}, ${label}, mean`, (name) => mean(steps(name)));
    }
  }
} finally {
  await timed.close();
  await usual.close();
  rmSync(into, { recursive: true, force: true });
}
