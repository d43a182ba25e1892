// The playground in a real browser: every example is a tab and answers; the link carries the query; nobody else is asked.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { exampleTabs, fragmentOf, tabFromFragment } from '../../web/playground/tabs.ts';
import { root } from '../api/seeded.ts';
import { describeInBrowser, inBrowser } from './browser.ts';

it('has a tab for every example question', () => {
  const tabs = exampleTabs({ event: 'evt_1' });
  expect(tabs.length).toBe(readdirSync(join(root, 'queries')).length);
  for (const { query } of tabs) expect(query).not.toBe('');
});

it('carries a query in the fragment and back', () => {
  const tab = { query: '{ search(text: "气候 & #1") { totalCount } }', variables: '{ "a": "?=" }' };
  expect(tabFromFragment(fragmentOf(tab))).toEqual(tab);
  expect(tabFromFragment('#sel=x')).toBeNull();
});

describeInBrowser('the playground in a browser', () => {
  const setting = inBrowser();
  const answer = () => setting.page.locator('.result-window .view-lines').innerText();
  const run = async () => {
    await setting.page.getByRole('button', { name: /execute query/i }).click();
    await setting.page.waitForFunction(
      () => /"(data|errors)"/.test(document.querySelector('.result-window .view-lines')?.textContent ?? ''),
      undefined,
      { timeout: 30_000 },
    );
  };

  it('opens with the examples, which answer as they stand, offline', async () => {
    await setting.open('/playground', '.result-window .view-lines');
    const tabs = setting.page.getByRole('tab');
    await tabs.first().waitFor();
    expect(await tabs.count()).toBe(exampleTabs({ event: '' }).length);
    await run();
    expect(await answer()).toMatch(/version/);
    expect([...setting.asked]).toEqual([setting.server.url]);
    expect(setting.complaints).toEqual([]);
  });

  it('opens with the query of its link, and copies such a link', async () => {
    const query = '{ about { counts { articles } } }';
    await setting.page.goto('about:blank');
    await setting.open(`/playground${fragmentOf({ query })}`, '.result-window .view-lines');
    await run();
    expect(await answer()).toMatch(/articles/);
    await setting.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await setting.page.getByRole('button', { name: 'Copy link' }).click();
    await setting.page.getByRole('button', { name: 'Link copied' }).waitFor();
    const link = await setting.page.evaluate(() => navigator.clipboard.readText());
    expect(tabFromFragment(new URL(link).hash)?.query.trim()).toBe(query);
    expect(new URL(link).search).toBe('');
  });

  it('sends the token that the page keeps, and before it what is written as a header', async () => {
    const { page } = setting;
    const sent: (string | undefined)[] = [];
    const note = (request: Request) => request.method() === 'POST' && sent.push(request.headers().authorization);
    page.on('request', note);
    await page.evaluate(() => sessionStorage.setItem('dateline:token', 'kept'));
    await page.reload();
    await page.waitForSelector('.result-window .view-lines');
    await run();
    expect(sent.at(-1)).toBe('Bearer kept');
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
    await page.keyboard.insertText('{ "Authorization": "Bearer written" }');
    await run();
    await expect.poll(() => sent.at(-1)).toBe('Bearer written');
    page.off('request', note);
    await page.evaluate(() => sessionStorage.clear());
  });

  it('has room for the answer on a telephone', async () => {
    const { page } = setting;
    await page.setViewportSize({ width: 390, height: 844 });
    const box = await page.locator('.graphiql-response').boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.height).toBeGreaterThan(200);
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('is in the colours chosen on the page, the line above the editor too', async () => {
    const { page } = setting;
    await page.evaluate(() => localStorage.setItem('dateline:theme', 'dark'));
    await page.reload();
    await page.waitForSelector('body.graphiql-dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.evaluate(() => localStorage.clear());
  });
});
