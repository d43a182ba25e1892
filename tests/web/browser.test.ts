// The page in a real browser, on the seeds: every screen opens, is restored by its address, asks nobody else, and has no findings of axe.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore } from '../../src/store/store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
const missing = executablePath === undefined;
if (missing) console.warn('No Chromium found: the page is NOT tested in a browser. Install chromium, or set CHROMIUM.');

const longTitle = `Talks${'aboutnothing'.repeat(40)} end`;
const hostileText = 'The note read `<script>throw 1</script><img src=x onerror=alert(1)>` and محمد بن سلمان signed it.';

// In CI a missing browser is a failure, not a pass.
describe.skipIf(missing && process.env.CI === undefined)('the page in a browser', () => {
  const data = mkdtempSync(join(tmpdir(), 'dateline-page-'));
  const asked = new Set<string>();
  const complaints: string[] = [];
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const hostile = join(data, 'hostile.md');
    writeFileSync(hostile, `# ${longTitle}\n\n${hostileText}\n`);
    const main = join(root, 'dist/cli/main.js');
    execFileSync(process.execPath, [main, 'ingest', '--published', '2021-12-01', join(root, 'seeds'), hostile], {
      env: { ...process.env, DATELINE_DATA: join(data, 'graph') },
      stdio: 'pipe',
    });
    store = await openStore(join(data, 'graph'));
    server = await startServer({
      store,
      jobs: null,
      version: '0.0.0',
      schemaText: readFileSync(join(root, 'schema.graphql'), 'utf8'),
      canFetch: false,
      now: () => '2024-01-01T00:00:00Z',
      otherNames: () => [],
      introspection: true,
      documents: new Map(),
      trustedOnly: false,
      origins: [],
      host: '127.0.0.1',
      port: 0,
      access: { tokens: [], allowWrite: false, loopback: true },
      web: join(root, 'dist/web'),
      log: pino({ level: 'silent' }),
    });
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

  async function open(path: string, ready = 'main h1'): Promise<void> {
    await page.goto(server.url + path);
    await page.waitForSelector(ready);
  }

  async function findings(): Promise<string[]> {
    await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  }

  it('leads from the timeline to the event, the actor and the very words', async () => {
    await open('/timeline', '.events > li');
    expect(await page.locator('.histogram a[tabindex="0"]').count()).toBe(1);
    const title = await page.locator('.events h3').first().innerText();
    await page.locator('.events h3 a').first().click(); // Events are in order of their dates: the first has one.
    await page.waitForSelector('.claims');
    expect(await page.locator('h1').innerText()).toBe(title);
    const quote = await page.locator('.claims blockquote p').first().innerText();
    await page.locator('.claims blockquote a').first().click();
    await page.waitForSelector('mark.here');
    expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe(quote);
    await page.locator('mark.ACTOR a').first().click();
    await page.waitForURL(/\/actors\//);
    await page.waitForSelector('.badge');
  });

  it('filters by its address, and offers a way out where nothing fits', async () => {
    await open('/timeline', '.events > li');
    const all = await page.locator('.events > li').count();
    await page.getByLabel('From').fill('2021-11');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/from=2021-11/);
    await page.waitForFunction((before) => document.querySelectorAll('.events > li').length < before, all);
    await page.waitForSelector('.events > li');
    const titles = await page.locator('.events h3').allInnerTexts();
    await page.reload();
    await page.waitForSelector('.events > li');
    expect(await page.locator('.events h3').allInnerTexts()).toEqual(titles);
    await open('/timeline?from=1801&to=1802', '.choice');
    expect(await page.locator('.events > li').count()).toBe(0);
  });

  it('finds by the search box, in Chinese too, and switches its language', async () => {
    await open('/');
    await page.getByRole('searchbox').fill('布林肯');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForSelector('.found li');
    await page.getByRole('button', { name: '中文' }).click();
    await page.waitForSelector('html[lang=zh-Hans]');
    expect(await page.locator('h1').innerText()).toBe('搜索: 布林肯');
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForSelector('html[lang=en]');
  });

  it('says what is wrong with a filter, and what it would take', async () => {
    await open('/timeline?from=nonsense', '[role=alert]');
    expect(await page.locator('[role=alert]').innerText()).toMatch(/nonsense[\s\S]*EDTF/);
    complaints.length = 0; // Chromium reports the refused request itself.
  });

  it('opens the playground with its very query', async () => {
    await open('/statements?speaker=Blinken', 'tbody tr');
    const href = await page.getByRole('link', { name: 'Query', exact: true }).getAttribute('href');
    const parameters = new URLSearchParams(href?.split('#')[1]);
    expect(parameters.get('q')).toContain('query Statements');
    expect(JSON.parse(parameters.get('v') ?? '')).toMatchObject({ where: { speaker: 'Blinken' } });
  });

  it.each([
    ['light', 1200],
    ['dark', 390],
  ] as const)('has nothing that axe finds fault with, %s, %i px wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open('/timeline', '.events > li');
    const event = await page.locator('.events h3 a').first().getAttribute('href');
    const article = await page.locator('blockquote a').first().getAttribute('href');
    const actor = await page.locator('.people a[href^="/actors"]').first().getAttribute('href');
    const screens = [
      ['/', 'main ul'],
      ['/timeline', '.events > li'],
      ['/statements', 'tbody tr'],
      [event, '.claims'],
      [article, '.text mark'],
      [actor, '.events > li'],
    ] as const;
    for (const [path, ready] of screens) {
      await open(path as string, ready);
      expect({ path, findings: await findings() }).toEqual({ path, findings: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('shows text as text, and wraps the longest title on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('/');
    await page.locator('main ul a', { hasText: longTitle.slice(0, 60) }).click();
    await page.waitForSelector('.text p');
    expect(await page.locator('h1').innerText()).toBe(longTitle);
    expect(await page.locator('.text').innerText()).toContain(hostileText.replaceAll('`', ''));
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect([...asked]).toEqual([server.url]);
    expect(complaints).toEqual([]);
  });
});

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
