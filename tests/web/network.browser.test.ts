// The network and the connection of two actors in a real browser.

import { expect, it } from 'vitest';
import { describeInBrowser, inBrowser } from './browser.ts';

describeInBrowser('the network in a browser', () => {
  const setting = inBrowser();
  const ids = (selector: string) =>
    setting.page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.id ?? '').sort());
  const places = () =>
    setting.page
      .locator('.network .node')
      .evaluateAll((all) =>
        all.map((one) => `${one.getAttribute('data-id')} ${one.parentElement?.getAttribute('transform')}`),
      );

  it('shows the same actors and ties in the picture, the list and the file', async () => {
    await setting.open('/network?ids=Joe Biden&depth=2', '.network .node');
    const drawn = await ids('.network .node');
    expect(drawn.length).toBeGreaterThan(5);
    expect(await ids('tbody tr')).toEqual(drawn);
    const ties = (selector: string) =>
      setting.page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('data-tie')).sort());
    const list = await ties('h2 + .ties > li');
    expect(await ties('.network .tie-line')).toEqual(list);
    const link = await setting.page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
    const file = (await (await fetch(setting.server.url + link)).json()) as { nodes: { actor: { id: string } }[] };
    expect(file.nodes.map(({ actor }) => actor.id).sort()).toEqual(drawn);
  });

  it('draws one address as one picture', async () => {
    await setting.open('/network?ids=Joe Biden', '.network .node');
    const first = await places();
    await setting.page.reload();
    await setting.page.waitForSelector('.network .node');
    expect(await places()).toEqual(first);
  });

  it('is walked by keyboard alone: one tab stop, arrows, hide, show again, expand, open', async () => {
    const { page } = setting;
    await setting.open('/network?ids=Joe Biden', '.network .node');
    expect(await page.locator('.network .node[tabindex="0"]').count()).toBe(1);
    await page.locator('.network .node[tabindex="0"]').focus();
    const all = await ids('.network .node');
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await page.locator('.network .center:focus').count()) === 0) break;
    }
    const name = await page.locator('.network .node:focus').getAttribute('aria-label');
    expect(name).toMatch(/, \d+ ties?, 1 step away$/);
    expect(new URL(page.url()).searchParams.get('sel')).toBeTruthy();
    expect(await page.locator('.chosen-actor .ties > li').count()).toBeGreaterThan(0);
    await page.keyboard.press('h');
    await page.waitForURL(/hide=/);
    await page.waitForFunction((before) => document.querySelectorAll('.network .node').length < before, all.length);
    expect(await page.locator('.network .node:focus').getAttribute('aria-label')).not.toBe(name);
    await page.reload();
    await page.waitForSelector('.network .node');
    expect((await ids('.network .node')).length).toBeLessThan(all.length);
    await page.getByRole('link', { name: /^Show .* again$/ }).press('Enter');
    await page.waitForFunction((before) => document.querySelectorAll('.network .node').length === before, all.length);
    await page.locator('.network .node:not(.center)').first().focus();
    await page.keyboard.press('e');
    await page.waitForURL(/ids=[^&]*%2C/);
    await page.waitForFunction(() => document.querySelectorAll('.network .center').length === 2);
    await page.locator('.network .center').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/actors\//);
  });

  it('says how many it shows, and offers more', async () => {
    await setting.open('/network?ids=Joe Biden&limit=3', '.network .node');
    expect(await setting.page.locator('.network .node').count()).toBe(3);
    expect(await setting.page.locator('main [role=status]').innerText()).toMatch(/^3 of \d+ actors/);
    await setting.page.getByRole('link', { name: /^Show up to/ }).click();
    await setting.page.waitForFunction(() => document.querySelectorAll('.network .node').length > 3);
  });

  it('survives nonsense in every parameter', async () => {
    await setting.open('/network?ids=Joe Biden&depth=x&limit=-4&view=zz&hide=,,&sel=%F0', '.network .node');
    await setting.open('/network?ids=Nobody At All', 'text=Nobody is known');
    await setting.open('/network?ids=Joe Biden&from=soon', '[role=alert]');
    expect(await setting.page.locator('[role=alert]').innerText()).toContain('soon');
    setting.complaints.length = 0; // Chromium reports the refused request itself.
  });

  it('finds an actor by any of its names, from the keyboard', async () => {
    const { page } = setting;
    await setting.open('/network', 'input[role=combobox]');
    await page.locator('input[role=combobox]').fill('布林');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/network\?ids=/);
    await page.waitForSelector('.network .node');
  });

  it('writes ways as sentences with their words, two steps from the article', async () => {
    const { page } = setting;
    await setting.open('/connect', 'input[role=combobox]');
    for (const [label, text] of [
      ['From', '拜登'],
      ['To', '王毅'],
    ] as const) {
      await page.getByRole('combobox', { name: label, exact: true }).fill(text);
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('.way .step');
    const sentences = await page.locator('.sentence').allInnerTexts();
    expect(sentences.length).toBeGreaterThan(1);
    await page.reload();
    await page.waitForSelector('.way .step');
    expect(await page.locator('.sentence').allInnerTexts()).toEqual(sentences);
    const quote = await page.locator('.step blockquote p').first().innerText();
    await page.locator('.step blockquote a').first().click();
    await page.waitForSelector('mark.here');
    expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe(quote);
  });

  it('swaps the two, and looks further where there is no way', async () => {
    const { page } = setting;
    await setting.open('/connect?from=拜登&to=王毅&max=1', '[role=status] a');
    await page.getByRole('link', { name: 'Try 6 steps' }).click();
    await page.waitForSelector('.way .step');
    const before = new URL(page.url()).searchParams;
    await page.getByRole('link', { name: /Swap/ }).click();
    await page.waitForURL((url) => url.searchParams.get('from') === before.get('to'));
    await page.waitForSelector('.way .step');
  });

  it('shows the list first on a narrow screen, and the picture when it is asked for', async () => {
    const { page } = setting;
    await page.setViewportSize({ width: 390, height: 800 });
    await setting.open('/network?ids=Joe Biden', '.ties > li');
    expect(await page.locator('.network').count()).toBe(0);
    await page.getByRole('link', { name: 'Show the picture' }).click();
    await page.waitForSelector('.network .node');
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('has nothing that axe finds fault with, light and dark, wide and narrow', async () => {
    const found = await setting.allFindings([
      ['/network', '.choice'],
      ['/network?ids=Joe Biden&depth=2&view=graph', '.network .node'],
      ['/network?ids=Joe Biden&view=list', '.ties > li'],
      ['/connect?from=Joe Biden&to=Xi Jinping', '.tie'],
    ]);
    expect(found).toEqual([]);
  });

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect([...setting.asked]).toEqual([setting.server.url]);
    expect(setting.complaints).toEqual([]);
  });
});
