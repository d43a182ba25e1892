// The page in a real browser, on the seeds and one hostile article: what every browser test begins with.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { ArticleGraph } from '../../src/model/article-graph.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore } from '../../src/store/store.ts';
import { root, serverOptions } from '../api/seeded.ts';

const executablePath = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
const missing = executablePath === undefined;
if (missing) console.warn('No Chromium found: the page is NOT tested in a browser. Install chromium, or set CHROMIUM.');

/** In CI a missing browser is a failure, not a pass. */
export const describeInBrowser = describe.skipIf(missing && process.env.CI === undefined);

export const longTitle = `Talks${'aboutnothing'.repeat(40)} end`;
export const hostileText =
  'The note read `<script>throw 1</script><img src=x onerror=alert(1)>` and محمد بن سلمان signed it.';

export interface Setting {
  readonly page: Page;
  readonly browser: Browser;
  readonly server: Served;
  /** Every origin that was asked for anything. */
  readonly asked: Set<string>;
  /** What the console complained of. */
  readonly complaints: string[];
  /** Opens a screen and waits until it shows `ready`. */
  open(path: string, ready?: string): Promise<void>;
  /** What axe finds fault with on the screen that is open. */
  findings(): Promise<string[]>;
  /** What axe finds fault with on each of these screens, and which are wider than the window: light and dark, wide and narrow. */
  allFindings(screens: readonly Looked[]): Promise<string[]>;
}

/** An address, what it waits for, and what is done there first. */
export type Looked = readonly [path: string, ready: string, first?: (page: Page) => Promise<unknown>];

type Served = Pick<RunningServer, 'url' | 'close'>;

interface Options {
  /** Options of `dateline serve`, for a test that needs the program itself: to write, to have tokens, to be stopped. */
  readonly serve?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** With nothing read in. */
  readonly empty?: boolean;
  /** Article graphs to read in beside the seeds. */
  readonly graphs?: readonly ArticleGraph[];
}

/** Serves the built page from a graph of the seeds, once for the describe block that calls it. */
export function inBrowser({ serve, env = {}, empty = false, graphs = [] }: Options = {}): Setting {
  const data = mkdtempSync(join(tmpdir(), 'dateline-page-'));
  const asked = new Set<string>();
  const complaints: string[] = [];
  let store: Store | undefined;
  let server: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (!empty) readSeedsIn(data, graphs);
    if (serve === undefined) [store, server] = await serveHere(join(data, 'graph'));
    else
      server = await serveByProgram(['serve', '--port', '0', ...serve], { DATELINE_DATA: join(data, 'graph'), ...env });
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage({ locale: 'en', viewport: { width: 1200, height: 900 } });
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
    rmSync(data, { recursive: true, force: true });
  });

  return {
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    asked,
    complaints,
    async open(path, ready = 'main h1') {
      await page.goto(server.url + path);
      await page.waitForSelector(ready);
    },
    async allFindings(screens) {
      const found: string[] = [];
      for (const [path, ready, first] of screens) {
        await this.open(path, ready);
        await first?.(page);
        for (const width of [1200, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await page.waitForSelector(ready);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const here = `${path}, ${colorScheme}, ${width}`;
            found.push(...(await this.findings()).map((finding) => `${here}: ${finding}`));
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) found.push(`${path}, ${width}: ${wide} pixels wide`);
        }
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width: 1200, height: 900 });
      }
      return found;
    },
    async findings() {
      await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(of: Document, options: object): Promise<{ violations: Finding[] }> };
        };
        // Also WCAG 2.2, which axe does not ask for by itself.
        const rules = { 'target-size': { enabled: true } };
        const { violations } = await axe.run(document, { rules });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    },
  };
}

function readSeedsIn(data: string, graphs: readonly ArticleGraph[]): void {
  const hostile = join(data, 'hostile.md');
  writeFileSync(hostile, `# ${longTitle}\n\n${hostileText}\n`);
  const given = graphs.map((graph, index) => {
    const file = join(data, `${index}.json`);
    writeFileSync(file, JSON.stringify(graph));
    return file;
  });
  const main = join(root, 'dist/cli/main.js');
  execFileSync(
    process.execPath,
    [main, 'ingest', '--published', '2021-12-01', join(root, 'seeds'), hostile, ...given],
    {
      env: { ...process.env, DATELINE_DATA: join(data, 'graph') },
      stdio: 'pipe',
    },
  );
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The server in this process, read-only. */
async function serveHere(graph: string): Promise<[Store, Served]> {
  const store = await openStore(graph);
  const server = await startServer(serverOptions(store, { now: () => '2024-01-01T00:00:00Z' }));
  return [store, server];
}

/** The built program, until it is told to end. */
async function serveByProgram(options: readonly string[], env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...options], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString();
      const found = /page (http:\/\/[\w.:]+)\//.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
