// Every screen in a real browser: it opens, is restored by its address, asks nobody else, and has no findings of axe.

import { expect, it } from 'vitest';
import { describeInBrowser, hostileText, inBrowser, longTitle } from './browser.ts';

describeInBrowser('the page in a browser', () => {
  const setting = inBrowser();

  it('leads from the timeline to the event, the actor and the very words', async () => {
    await setting.open('/timeline', '.events > li');
    expect(await setting.page.locator('.histogram a[tabindex="0"]').count()).toBe(1);
    const title = await setting.page.locator('.events h3').first().innerText();
    await setting.page.locator('.events h3 a').first().click(); // Events are in order of their dates: the first has one.
    await setting.page.waitForSelector('.claims');
    expect(await setting.page.locator('h1').innerText()).toBe(title);
    const quote = await setting.page.locator('.claims blockquote p').first().innerText();
    await setting.page.locator('.claims blockquote a').first().click();
    await setting.page.waitForSelector('mark.here');
    expect((await setting.page.locator('mark.here').allInnerTexts()).join('')).toBe(quote);
    await setting.page.locator('mark.ACTOR [role=button]').first().click();
    await setting.page.locator('.card a[href^="/actors"]').first().click();
    await setting.page.waitForURL(/\/actors\//);
    await setting.page.waitForSelector('[role=tablist]');
  });

  it('filters by its address, and offers a way out where nothing fits', async () => {
    await setting.open('/timeline', '.events > li');
    const all = await setting.page.locator('.events > li').count();
    await setting.page.getByLabel('From', { exact: true }).fill('2021-11');
    await setting.page.getByRole('button', { name: 'Show', exact: true }).click();
    await setting.page.waitForURL(/from=2021-11/);
    await setting.page.waitForFunction((before) => document.querySelectorAll('.events > li').length < before, all);
    await setting.page.waitForSelector('.events > li');
    const titles = await setting.page.locator('.events h3').allInnerTexts();
    await setting.page.reload();
    await setting.page.waitForSelector('.events > li');
    expect(await setting.page.locator('.events h3').allInnerTexts()).toEqual(titles);
    // Which filter is in the way is said first.
    const fitting = async (path: string) =>
      ((await (await fetch(`${setting.server.url}${path}`)).json()) as { totalCount: number }).totalCount;
    await setting.open('/timeline?from=2021-11&text=nothingofthekind&type=MEETING', '.ways-out');
    expect(await setting.page.locator('.events > li').count()).toBe(0);
    const ways = await setting.page.locator('.ways-out li').allInnerTexts();
    expect(ways[0]).toBe(
      `Without “nothingofthekind” ${await fitting('/timeline.json?from=2021-11&type=MEETING')} found`,
    );
    expect(ways.slice(1, 3).every((way) => way.endsWith(' 0 found'))).toBe(true);
    await setting.page.locator('.ways-out a').first().click();
    await setting.page.waitForSelector('.events > li');
  });

  it('takes the focus to a new screen, says its name, and comes back to where the reader was', async () => {
    await setting.open('/timeline?view=list', '.events > li');
    const { page } = setting;
    const there = () => page.evaluate(() => Math.round(scrollY));
    const link = page.locator('.events h3 a').nth(14);
    const title = await link.innerText();
    await link.scrollIntoViewIfNeeded();
    const left = await there();
    expect(left).toBeGreaterThan(1000);
    await link.click();
    await page.waitForSelector('.claims');
    expect(await there()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(await page.locator('#spoken').innerText()).toBe(title);
    // The list is longer than the screen that says that it is loading.
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goBack();
    await page.waitForSelector('.events > li');
    await expect.poll(there).toBe(left);
    await page.reload();
    await page.waitForSelector('.events > li');
    await expect.poll(there).toBe(left);
    await page.unroute('**/graphql');
  });

  it('leaves focus and half-written words in a filter while the address changes', async () => {
    await setting.open('/timeline', '.picture .thing');
    const { page } = setting;
    await page.getByLabel('Words in the title').fill('half');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/zoom=/);
    expect(await page.getByLabel('Words in the title').inputValue()).toBe('half');
    await page.getByLabel('Actor', { exact: true }).fill('Blinken');
    await page.getByLabel('Words in the title').fill('');
    await page.getByLabel('Actor', { exact: true }).press('Enter');
    await page.waitForURL(/actor=Blinken/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('actor');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Actor', { exact: true }).inputValue()).toBe('');
  });

  it('names each screen in the tab of the browser', async () => {
    for (const [path, title] of [
      ['/statements', 'Who said what'],
      ['/?q=Blinken', 'Search: Blinken'],
      ['/nothing', 'There is nothing at this address.'],
    ] as const) {
      await setting.open(path);
      await expect.poll(() => setting.page.title()).toBe(`${title} · Dateline`);
    }
  });

  it('finds by the search box, in Chinese too, and switches its language', async () => {
    await setting.open('/');
    await setting.page.getByRole('searchbox').fill('布林肯');
    await setting.page.getByRole('searchbox').press('Enter');
    await setting.page.waitForSelector('.found li');
    await setting.page.getByRole('button', { name: '中文' }).click();
    await setting.page.waitForSelector('html[lang=zh-Hans]');
    expect(await setting.page.locator('h1').innerText()).toBe('搜索: 布林肯');
    await setting.page.getByRole('button', { name: 'English' }).click();
    await setting.page.waitForSelector('html[lang=en]');
  });

  it('lists every article and every actor', async () => {
    const { page } = setting;
    for (const [name, item, hint] of [
      ['articles', '.headlines li', '^/articles/'],
      ['actors', '.found li', '^/actors/'],
    ] as const) {
      await setting.open('/', '.figures');
      const figure = page.locator(`.figures a[href="/${name}"]`);
      const total = Number((await figure.locator('strong').innerText()).replace(',', ''));
      await figure.click();
      await page.waitForSelector(item);
      const seen = new Set<string>();
      for (;;) {
        const links = page.locator(`${item} a`);
        for (const link of await links.all()) seen.add((await link.getAttribute('href')) ?? '');
        const next = page.getByRole('link', { name: 'Next page' });
        if ((await next.count()) === 0) break;
        const last = await links.last().getAttribute('href');
        await next.click();
        await expect.poll(() => links.last().getAttribute('href')).not.toBe(last);
      }
      expect(seen.size).toBe(total);
      expect([...seen].every((href) => new RegExp(hint).test(href))).toBe(true);
    }
  });

  it('leads out of a list of articles or actors in which nothing fits', async () => {
    const { page } = setting;
    await setting.open('/articles?text=nothingofthekind&actor=Joe%20Biden', '.ways-out');
    await page.getByRole('link', { name: 'Without “nothingofthekind”' }).click();
    await page.waitForSelector('.headlines li');
    expect(new URL(page.url()).search).toBe('?actor=Joe+Biden');
    await setting.open('/articles?actor=Joe%20Bidenn', '.choice');
    await page.locator('.choice').first().click();
    await page.waitForSelector('.headlines li');
    await setting.open('/actors?text=nothingofthekind&kind=PLACE', '.ways-out');
    expect(await page.locator('.ways-out li').first().innerText()).toContain('Without “nothingofthekind”');
    expect(await page.locator('.ways-out').innerText()).toContain('Without “Place”');
  });

  it('has every hit of a search on one of its pages', async () => {
    await setting.open('/?q=the', '.found li');
    const { page } = setting;
    const hits = () =>
      page.locator('.found li a:first-child').evaluateAll((links) => links.map((link) => String(link)));
    const total = Number.parseInt(await page.locator('[role=status]:not(#spoken)').innerText(), 10);
    const first = await hits();
    expect(first.length).toBeLessThan(total);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/after=/);
    await expect.poll(async () => new Set([...first, ...(await hits())]).size).toBe(total);
  });

  it('keeps in place what is shown while another answer is on its way', async () => {
    await setting.open('/timeline?view=list', '.events > li');
    const { page } = setting;
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await asked;
      await route.continue();
    });
    const top = () => page.locator('.events').evaluate((list) => list.getBoundingClientRect().top + scrollY);
    const before = await top();
    await page.locator('.facet[href*="type="]').first().click();
    await page.waitForSelector('.loading button', { timeout: 5000 });
    // The chip of the new filter stands above the list.
    const chips = await page.locator('.chips').evaluate((line) => line.getBoundingClientRect().height);
    expect((await top()) - before).toBeLessThan(chips + 24);
    answer();
    await page.waitForSelector('.loading', { state: 'detached' });
    await page.unroute('**/graphql');
  });

  it('says what is wrong with a filter, and what it would take', async () => {
    await setting.open('/timeline?from=nonsense', '[role=alert]');
    expect(await setting.page.locator('[role=alert]').innerText()).toMatch(/nonsense[\s\S]*EDTF/);
    setting.complaints.length = 0; // Chromium reports the refused request itself.
  });

  it('opens the playground with its very query', async () => {
    await setting.open('/statements?speaker=Blinken', 'tbody tr');
    const href = await setting.page.getByRole('link', { name: 'Query', exact: true }).getAttribute('href');
    const parameters = new URLSearchParams(href?.split('#')[1]);
    expect(parameters.get('q')).toContain('query Statements');
    expect(JSON.parse(parameters.get('v') ?? '')).toMatchObject({ where: { speaker: 'Blinken' } });
  });

  it('has nothing that axe finds fault with, light and dark, wide and narrow', async () => {
    await setting.open('/timeline', '.events > li');
    const event = await setting.page.locator('.events h3 a').first().getAttribute('href');
    const article = await setting.page.locator('blockquote a').first().getAttribute('href');
    const actor = await setting.page.locator('.people a[href^="/actors"]').first().getAttribute('href');
    const found = await setting.allFindings([
      ['/', 'main ul'],
      ['/?q=Biden', '.found li'],
      ['/articles', '.headlines li'],
      ['/actors', '.found li'],
      ['/statements', 'tbody tr'],
      ['/statements?view=print', 'tbody tr'],
      [event as string, '.claims'],
      [article as string, '.text mark'],
      [actor as string, '.actor .events > li'],
    ]);
    expect(found).toEqual([]);
  });

  it('shows text as text, and wraps the longest title on a narrow screen', async () => {
    await setting.page.setViewportSize({ width: 390, height: 800 });
    await setting.open('/');
    await setting.page.locator('main ul a', { hasText: longTitle.slice(0, 60) }).click();
    await setting.page.waitForSelector('.text p');
    expect(await setting.page.locator('h1').innerText()).toBe(longTitle);
    expect(await setting.page.locator('.text').innerText()).toContain(hostileText.replaceAll('`', ''));
    expect(await setting.page.locator('main script, main img').count()).toBe(0);
    expect(await setting.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect([...setting.asked]).toEqual([setting.server.url]);
    expect(setting.complaints).toEqual([]);
  });
});
