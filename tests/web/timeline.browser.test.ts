// The timeline in a real browser: by keyboard alone, restored by its address, the same events in picture, list and file, readable with
// ten thousand events, on paper, and while the server is slow, gone or back.

import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, inBrowser } from './browser.ts';

const picture = '.picture .plot .thing';

describeInBrowser('the timeline in a browser', () => {
  const setting = inBrowser();
  const focused = () => setting.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const press = (key: string) => setting.page.keyboard.press(key);

  it('is walked by keyboard alone: one tab stop, arrows inside, Enter opens, Escape comes back', async () => {
    const { page } = setting;
    await setting.open('/timeline?lane=type', picture); // Each event stands in one lane only.
    expect(await page.locator('.picture .plot [tabindex="0"]').count()).toBe(1);
    await press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    for (let stops = 0; stops < 40 && !(await inPicture(page)); stops += 1) await press('Tab');
    expect(await inPicture(page)).toBe(true);
    const first = await focused();
    await press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await press('ArrowDown');
    const lanes = page.locator('.lane-name title');
    for (const [name, lane] of [
      [second, 0],
      [await focused(), 1],
    ] as const)
      expect(name).toMatch(new RegExp(`, in the lane ${await lanes.nth(lane).textContent()}$`));
    await press('ArrowUp');
    await press('Home');
    expect(await focused()).toBe(first);
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('detail-title'));
    expect(first).toContain(await page.locator('.detail-title').innerText());
    expect(await page.locator('.detail blockquote').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('sel')).not.toBeNull();
    await press('Escape');
    await page.waitForSelector('.detail', { state: 'detached' });
    expect(await focused()).toBe(first);
    await press('Tab');
    expect(await inPicture(page)).toBe(false);
  });

  it('shows a statement in place, with its words, and comes back to it by its address', async () => {
    const { page } = setting;
    await setting.open('/timeline?lane=type&statements=1', '.picture .is-statement');
    await page.locator('.picture .thing:has(.is-statement)').first().click({ force: true }); // Under the surface.

    await page.waitForSelector('.detail blockquote');
    expect(new URL(page.url()).pathname).toBe('/timeline');
    const words = await page.locator('.detail').innerText();
    await page.reload();
    await page.waitForSelector('.detail blockquote');
    expect(await page.locator('.detail').innerText()).toBe(words);
    await press('Escape');
    await page.waitForSelector('.detail', { state: 'detached' });
  });

  it('takes the pointer for what stands under it: a mark says its name and opens, a drag shifts what is drawn', async () => {
    const { page } = setting;
    await setting.open('/timeline?lane=type', '.picture .thing[data-id]');
    const surface = page.locator('.picture .surface');
    const [plot, mark] = [await surface.boundingBox(), await page.locator('.picture .glyph').first().boundingBox()];
    if (plot === null || mark === null) throw new Error('no picture');
    const name = await page.locator('.picture .thing:has(.glyph)').first().getAttribute('aria-label');
    const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
    await page.mouse.move(x, y);
    // Where it stands is seen.
    expect(`${await surface.getAttribute('title')}, in the lane Meeting`).toBe(name);
    expect(await page.locator('.picture .pointed').isVisible()).toBe(true);
    await page.evaluate(() => {
      const drawing = document.querySelector('.picture .moving') as HTMLElement;
      const drawn = new MutationObserver((changes) => drawing.setAttribute('data-drawn', `${changes.length}`));
      drawn.observe(drawing, { subtree: true, childList: true, characterData: true });
    });
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 6 });
    const moved = await page.locator('.picture .glyph').first().boundingBox();
    expect(moved?.x).toBe(mark.x - 60);
    expect(await page.locator('.picture .moving').getAttribute('data-drawn')).toBeNull();
    await page.mouse.up();
    await page.waitForURL(/zoom=/);
    expect((await page.locator('.picture .glyph').first().boundingBox())?.x).toBe(mark.x - 60);
    await page.mouse.click(x - 60, y);
    await page.waitForSelector('.detail blockquote');
    expect(name).toContain(await page.locator('.detail-title').innerText());
    await page.mouse.move(plot.x + 2, plot.y + 2);
    expect(await surface.getAttribute('title')).toBe('');
  });

  it('is moved by a finger, and opens what is tapped', async () => {
    const touched = await setting.browser.newPage({
      locale: 'en',
      hasTouch: true,
      viewport: { width: 390, height: 1400 },
    });
    await touched.goto(`${setting.server.url}/timeline?view=timeline&lane=type`);
    await touched.waitForSelector('.picture .glyph');
    const first = async () => {
      const box = await touched.locator('.picture .glyph').first().boundingBox();
      return box === null ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const { x, y } = await first();
    const session = await touched.context().newCDPSession(touched);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch('touchStart', 300);
    for (let at = 290; at >= 270; at -= 10) await touch('touchMove', at);
    await touch('touchEnd');
    await touched.waitForURL(/zoom=/);
    const moved = await first();
    expect(moved.x).toBeLessThan(x);
    await touched.touchscreen.tap(moved.x, moved.y);
    await touched.waitForSelector('.detail blockquote');
    await touched.close();
  });

  it('can be entered by Tab wherever it was moved to', async () => {
    const { page } = setting;
    await setting.open('/timeline?lane=none&zoom=2021-09-01/2021-12-10', picture);
    await page.locator('.picture .plot [tabindex="0"]').focus();
    const before = await focused();
    const box = await page.locator('.picture .surface').boundingBox();
    if (box === null) throw new Error('no picture');
    for (const _ of [1, 2, 3]) {
      await page.mouse.move(box.x + 20, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + 700, box.y + 20, { steps: 5 });
      await page.mouse.up();
    }
    await page.locator('[type=search]').focus();
    await page.locator('.picture .plot [tabindex="0"]').focus();
    expect(await focused()).not.toBe(before);
    const form = await page.locator('.picture .plot [tabindex="0"] :is(.frame, .cluster)').boundingBox();
    expect((form?.x ?? 0) + (form?.width ?? 0)).toBeGreaterThan(box.x);
    expect(form?.x).toBeLessThan(box.x + box.width);
  });

  it('zooms by keys and comes back to everything', async () => {
    const { page } = setting;
    await setting.open('/timeline?lane=none', picture);
    const all = await page.locator('.picture [aria-live]').innerText();
    await page.locator('.picture .plot [tabindex="0"]').focus();
    for (let times = 0; times < 12; times += 1) await press('+');
    await page.waitForURL(/zoom=/);
    expect(await page.locator('.ruler').textContent()).toMatch(/\d\d:\d\d/); // Hours.
    await press('0');
    await page.waitForFunction((before) => document.querySelector('.picture [aria-live]')?.textContent === before, all);
    await press('-');
    await page.waitForURL(/zoom=/);
  });

  it('is restored whole by its address, in a fresh profile', async () => {
    const { page, browser, server } = setting;
    await setting.open('/timeline?lane=type&statements=1', '.picture .is-statement');
    await page.waitForSelector('.picture .is-happened'); // The events may come after the statements.
    await page.locator('.picture .plot [tabindex="0"]').focus();
    await press('+');
    await page.waitForURL(/zoom=/);
    await press('Enter');
    await page.waitForSelector('.detail blockquote');
    const before = await state(page);
    expect(before.things.length).toBeGreaterThan(1);
    const fresh = await browser.newPage({ locale: 'en', viewport: { width: 1200, height: 900 } });
    await fresh.goto(server.url + page.url().slice(server.url.length));
    await fresh.waitForSelector('.detail blockquote');
    await fresh.waitForSelector('.picture .thing.chosen'); // The events are there,
    await fresh.waitForSelector('.picture .is-statement'); // and the statements.
    expect(await state(fresh)).toEqual(before);
    await fresh.close();
  });

  it.each(['actor', 'place', 'type', 'article', 'none'])(
    'shows the same events in the picture (%s), in the list and in the file',
    async (lane) => {
      const { page, server } = setting;
      const file = await (await fetch(`${server.url}/timeline.csv`)).text();
      const inFile = [...file.matchAll(/evt_[0-9a-f]{20}/g)].map(([id]) => id);
      await setting.open(`/timeline?lane=${lane}`, picture);
      const drawn = new Set<string>();
      const clusters = page.locator('.picture .thing:not([data-id])');
      await collect(page, drawn);
      // Each cluster is opened by name, from the whole time again.
      const names = await clusters.evaluateAll((list) =>
        list.map((element) => element.getAttribute('aria-label') ?? ''),
      );
      for (const name of names) await expand(page, name, drawn);
      const listed = new Set<string>();
      await setting.open('/timeline?view=list', '.events > li');
      for (;;) {
        for (const id of await idsOf(page, '.events > li')) listed.add(id);
        const next = page.getByRole('link', { name: 'Next page' });
        if ((await next.count()) === 0) break;
        const first = (await idsOf(page, '.events > li'))[0];
        await next.click();
        await page.waitForFunction(
          (before) => document.querySelector('.events > li')?.getAttribute('data-id') !== before,
          first,
        );
      }
      expect([...listed].sort()).toEqual([...new Set(inFile)].sort());
      expect([...drawn].sort()).toEqual([...listed].sort());
    },
  );

  it('has nothing that axe finds fault with, light and dark, wide and narrow', async () => {
    const unfold = (page: Page) =>
      page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
    const found = await setting.allFindings([
      ['/timeline?view=timeline&statements=1', picture, unfold],
      ['/timeline?view=list', '.events > li', unfold],
      ['/timeline?view=story', '.story .detail-title', unfold],
      ['/timeline?view=table', 'tbody tr', unfold],
      ['/timeline?view=print', '.events > li'],
      ['/timeline?actor=Joe%20Biden&text=nothingofthekind', '.ways-out'],
      ['/timeline?from=nonsense', '[role=alert]'],
      ['/timeline?view=list&type=CALL', 'h1', (page) => page.keyboard.press('?')], // The sheet of keys.
    ]);
    expect(found).toEqual([]);
    setting.complaints.length = 0; // Chromium reports the refused request itself.
  });

  it('shows the list first on a narrow screen, and the picture when it is asked for', async () => {
    const { page } = setting;
    await page.setViewportSize({ width: 390, height: 800 });
    await setting.open('/timeline', '.events > li');
    expect(await page.locator('.picture').count()).toBe(0);
    await page.getByRole('link', { name: 'Show the picture' }).click();
    await page.waitForSelector(picture);
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('lets a brush over the columns choose a time, by keys and by dragging', async () => {
    const { page } = setting;
    await setting.open('/timeline?view=list', '.histogram a');
    await page.locator('.histogram a[tabindex="0"]').focus();
    await press('End');
    await press('Shift+ArrowLeft');
    await press('Enter');
    await page.waitForURL(/from=.*to=/);
    await setting.open('/timeline?view=list', '.histogram a');
    const box = await page.locator('.histogram svg').boundingBox();
    if (box === null) throw new Error('no columns');
    await page.mouse.move(box.x + 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=.*to=/);
  });

  it('opens the sheet of keys, where single letters can be switched off', async () => {
    const { page } = setting;
    await setting.open('/timeline', picture);
    await press('?');
    await page.waitForSelector('dialog[open]');
    expect(await setting.findings()).toEqual([]);
    await page.getByLabel('Single letters').uncheck();
    await press('Escape');
    await page.waitForSelector('dialog', { state: 'hidden' });
    await press('l');
    await press('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('view')).toBeNull();
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByLabel('Single letters').check();
    await press('Escape');
    await press('l');
    await page.waitForURL(/view=list/);
    await press('n');
    await page.waitForSelector('.story .detail-title');
    const first = await page.locator('.story .detail-title').innerText();
    await press('n');
    await page.waitForFunction(
      (before) => document.querySelector('.story .detail-title')?.textContent !== before,
      first,
    );
    await press('p');
    await page.waitForFunction(
      (before) => document.querySelector('.story .detail-title')?.textContent === before,
      first,
    );
  });

  it('prints a list with every quote, where each stands, and the address', async () => {
    const { page } = setting;
    await setting.open('/timeline?view=list&type=MEETING', '.events > li');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const quotes = page.locator('.events blockquote');
    expect(await quotes.count()).toBeGreaterThanOrEqual(await page.locator('.events > li').count());
    for (const quote of await quotes.all()) {
      expect(await quote.isVisible()).toBe(true);
      expect(await quote.locator('footer a').innerText()).not.toBe('');
    }
    await page.waitForFunction((url) => document.querySelector('.paper-head')?.textContent?.includes(url), page.url());
    expect(await page.locator('header').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  });

  it('puts the whole list on one page for paper, and says where it ends', async () => {
    const { page, server } = setting;
    await setting.open('/timeline?view=list&type=MEETING', '.events > li');
    await page.getByRole('link', { name: 'The whole list, for printing' }).click();
    await page.waitForURL(/view=print/);
    await page.locator('button:enabled', { hasText: 'Print' }).waitFor();
    const file = await (await fetch(`${server.url}/timeline.csv?type=MEETING`)).text();
    expect((await idsOf(page, '.events > li')).sort()).toEqual(
      [...new Set([...file.matchAll(/evt_[0-9a-f]{20}/g)].map(([id]) => id))].sort(),
    );
    await page.route('**/graphql', answerWithThousands);
    await setting.open('/timeline?view=print', 'button:enabled >> text=Print');
    expect(await page.locator('.count').innerText()).toBe('2000 of 10000 shown');
    expect(await page.locator('.events > li').count()).toBe(2000);
    await page.unroute('**/graphql');
  });

  it('saves the picture as SVG that stands alone, and as PNG', async () => {
    const { page } = setting;
    // The year begins before what is drawn: only its name at the edge says it.
    await setting.open('/timeline?zoom=2021-11-10/2021-11-20', picture);
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await saved('Picture as SVG')).toString();
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('fill: rgb(');
    expect(svg).toContain('>2021<');
    expect(svg).not.toMatch(/ class=|var\(--/);
    expect((await saved('Picture as PNG')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('stays readable whatever stands in its address', async () => {
    const { page } = setting;
    const nonsense = ['%00', '<script>throw 1</script>', '9'.repeat(400), '../..', '2021-13', '\u202e؟'];
    const shown = ['view', 'lane', 'sel', 'zoom', 'statements', 'unknown'];
    const addresses = nonsense.flatMap((value, index) => [
      shown.map((name) => [name, value]),
      [[['actor', 'type', 'from', 'place', 'after', 'text'][index] ?? '', value]],
    ]);
    for (const parameters of addresses) {
      await page.goto(`${setting.server.url}/timeline?${new URLSearchParams(parameters as [string, string][])}`);
      await page.waitForSelector('.events > li, .picture, [role=alert], .notice, .story');
      expect(await page.locator('h1').innerText()).toBe('Timeline');
    }
    expect(setting.complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
    setting.complaints.length = 0; // Chromium reports the refused requests itself.
  });

  it('says that the server is gone, keeps the filters, and goes on when it is back', async () => {
    const { page } = setting;
    await setting.open('/timeline?view=list', '.events > li');
    await page.context().setOffline(true);
    await page.getByLabel('From', { exact: true }).fill('2021-11');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForSelector('[role=alert]');
    expect(await page.locator('[role=alert]').innerText()).toContain('The server cannot be reached.');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2021-11');
    await page.context().setOffline(false);
    await page.waitForSelector('.events > li');
    expect(await page.locator('[role=alert]').count()).toBe(0);
    setting.complaints.length = 0; // Chromium reports the lost request itself.
  });

  it('opens a screen whose code could not be fetched once the server is back', async () => {
    const { page } = setting;
    await setting.open('/timeline?view=list', '.events > li');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Connection' }).first().click();
    await page.getByText('Is Dateline still running at').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'How are two connected?' }).waitFor();
    expect(await page.locator('[role=alert]').count()).toBe(0);
    setting.complaints.length = 0; // Chromium reports the lost request itself.
  });

  it('loads itself anew where the server has another version of it by now', async () => {
    const { page } = setting;
    await setting.open('/timeline?view=list', '.events > li');
    await page.evaluate(() => document.body.setAttribute('data-before', ''));
    await page.route(/\/assets\/ingest-/, (route) => route.fulfill({ status: 404, body: 'There is nothing here.' }));
    await page.getByRole('link', { name: 'Read articles in' }).click();
    await page.locator('.failure').waitFor();
    await page.unroute(/\/assets\/ingest-/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Read articles in' }).waitFor();
    expect(await page.locator('[data-before]').count()).toBe(0);
    setting.complaints.length = 0; // Chromium reports the lost request itself.
  });

  it('can be stopped while the server is slow, and asked again', async () => {
    const { page } = setting;
    await page.route('**/graphql', () => {}); // No answer comes.
    await setting.open('/timeline?view=list');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.events > li');
    setting.complaints.length = 0; // Chromium reports the stopped requests itself.
  });

  it('moves and zooms through ten thousand events, all of them counted', async () => {
    const { page } = setting;
    await page.route('**/graphql', answerWithThousands);
    await setting.open('/timeline?lane=none', picture);
    await page.waitForFunction((total) => {
      const things = [...document.querySelectorAll('.picture .thing')];
      const count = (text: string | null) => Number(/^([\d,]+) events, /.exec(text ?? '')?.[1]?.replace(',', '') ?? 1);
      return things.reduce((sum, thing) => sum + count(thing.getAttribute('aria-label')), 0) === total;
    }, thousands.length);
    expect(await page.locator(picture).count()).toBeLessThan(500);
    await page.locator('.picture .plot [tabindex="0"]').focus();
    for (let times = 0; times < 9; times += 1) await press('+');
    await page.waitForSelector('.picture .thing[data-id]');
    expect(await page.locator(picture).count()).toBeLessThan(900);
    const before = await page.locator('.picture [aria-live]').innerText();
    const box = await page.locator('.picture .plot').boundingBox();
    if (box === null) throw new Error('no picture');
    await page.mouse.move(box.x + 600, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 20, { steps: 5 });
    await page.mouse.up();
    expect(await page.locator('.picture [aria-live]').innerText()).not.toBe(before);
    await page.unroute('**/graphql');
  });

  it('draws as many of fifty thousand events as can be looked at, and says so, on a narrow screen too', async () => {
    const { page } = setting;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.route('**/graphql', answerWithFiftyThousand);
    await setting.open('/timeline?view=timeline&lane=none', picture);
    await page.getByText('The picture shows the first 10,000 of 50,000 events.').waitFor();
    expect(await page.locator('.count').innerText()).toBe('Events: 50,000');
    expect(await page.locator(picture).count()).toBeLessThan(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.unroute('**/graphql');
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect([...setting.asked].filter((origin) => origin !== 'null')).toEqual([setting.server.url]);
    expect(setting.complaints).toEqual([]);
  });
});

function inPicture(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.picture .plot') != null);
}

function idsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((list) => list.flatMap((element) => element.getAttribute('data-id') ?? []));
}

async function collect(page: Page, into: Set<string>): Promise<void> {
  for (const id of await idsOf(page, '.picture [data-id], .tray [data-id], .several [data-id]')) into.add(id);
}

/** Opens a cluster, and those that come out of it. */
async function expand(page: Page, name: string, into: Set<string>): Promise<void> {
  await page.locator('.picture .plot').evaluate(() => {});
  await page.getByRole('button', { name: 'Show all' }).click();
  const cluster = page.locator(`.picture .thing[aria-label=${JSON.stringify(name)}]`).first();
  const before = await page.locator('.picture [aria-live]').innerText();
  await cluster.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (text) =>
      document.querySelector('.picture [aria-live]')?.textContent !== text ||
      document.querySelector('.several') !== null,
    before,
  );
  await collect(page, into);
  // What is still together lies at one time: its list names each.
  for (;;) {
    const inside = page.locator('.picture .thing:not([data-id])');
    const names = await inside.evaluateAll((list) => list.map((element) => element.getAttribute('aria-label') ?? ''));
    if (names.length === 0 || (await page.locator('.several').count()) > 0) break;
    const shown = await page.locator('.picture [aria-live]').innerText();
    await inside.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) =>
        document.querySelector('.picture [aria-live]')?.textContent !== text ||
        document.querySelector('.several') !== null,
      shown,
    );
    await collect(page, into);
  }
}

async function state(page: Page) {
  return {
    things: await page
      .locator(picture)
      .evaluateAll((list) => list.map((element) => `${element.getAttribute('aria-label')} ${element.classList}`)),
    window: await page.locator('.picture [aria-live]').innerText(),
    detail: await page.locator('.detail').innerText(),
    list: await page.locator('.events').innerText(),
  };
}

const thousands = Array.from({ length: 10_000 }, (_, index) => {
  const date = new Date(Date.UTC(2015, 0, 1) + ((index * 7919) % 3650) * 86_400_000).toISOString().slice(0, 10);
  const id = `evt_${String(index).padStart(20, '0')}`;
  return {
    id,
    slug: id,
    title: `Meeting number ${index}`,
    type: 'MEETING',
    status: 'HAPPENED',
    dateConflict: false,
    date: { edtf: date, start: date, end: date, precision: 'DAY', approximate: false, uncertain: false },
    place: null,
    participants: [],
    reports: [],
  };
});

/** A graph of ten thousand events would take longer to fill than all tests together: its pages are made here. */
function answerWithThousands(route: Route): Promise<void> {
  return answerWith(thousands.length, route);
}

function answerWithFiftyThousand(route: Route): Promise<void> {
  return answerWith(50_000, route);
}

async function answerWith(totalCount: number, route: Route): Promise<void> {
  const { query, variables } = route.request().postDataJSON() as {
    query: string;
    variables: { after?: string | null };
  };
  if (!/query (Timeline|TimelineEvents|WholeEvents)\(/.test(query)) return route.continue();
  const begin = Number(variables.after ?? 0);
  const nodes = /TimelineEvents|WholeEvents/.test(query) ? thousands.slice(begin, begin + 100) : thousands.slice(0, 5);
  const histogram = {
    unit: 'YEAR',
    undated: 0,
    before: 0,
    bins: Array.from({ length: 10 }, (_, year) => ({
      start: `${2015 + year}-01-01`,
      end: `${2015 + year}-12-31`,
      count: 1000,
    })),
  };
  const events = {
    totalCount,
    histogram,
    years: histogram,
    facets: { types: [], statuses: [], participants: [], places: [], publishers: [] },
    nodes,
    pageInfo: { hasNextPage: begin + 100 < totalCount, endCursor: String(begin + 100) },
  };
  await route.fulfill({ json: { data: { events } } });
}
