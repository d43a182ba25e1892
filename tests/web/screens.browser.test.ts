// The screens of an actor, an event, an article and of statements, in a real browser: by keyboard, by address, as files, on paper.

import { expect, it } from 'vitest';
import { describeInBrowser, hostileText, inBrowser, longTitle } from './browser.ts';
import { hostileName, hostileNames } from './hostile-names.ts';

describeInBrowser('the screens in a browser', () => {
  const setting = inBrowser({ graphs: [hostileNames()] });

  async function ask<T>(query: string): Promise<T> {
    const response = await fetch(`${setting.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: T }).data;
  }
  const actor = async (name: string) =>
    `/actors/${(await ask<{ actor: { slug: string } }>(`{ actor(name: ${JSON.stringify(name)}) { slug } }`)).actor.slug}`;
  /** The event that most reports tell of. */
  const event = async () => {
    const { events } = await ask<{ events: { nodes: { slug: string }[] } }>(
      '{ events(orderBy: REPORTS_DESC, first: 1) { nodes { slug } } }',
    );
    return `/events/${events.nodes[0]?.slug}`;
  };
  const article = async () => {
    const { articles } = await ask<{ articles: { nodes: { slug: string }[] } }>(
      '{ articles(where: { language: "zh-Hans" }, first: 1) { nodes { slug } } }',
    );
    return `/articles/${articles.nodes[0]?.slug}`;
  };

  it('goes through the tabs of an actor by the arrow keys, and comes back to each by its address', async () => {
    const { page } = setting;
    await setting.open(await actor('Joe Biden'), '[role=tab]');
    await page.locator('[role=tab][tabindex="0"]').focus();
    const shown: Record<string, string> = {
      said: '.statements',
      about: '.statements',
      relations: '.relation',
      sources: '.sources',
    };
    for (const [tab, content] of Object.entries(shown)) {
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(new RegExp(`tab=${tab}`));
      await page.waitForSelector(`[role=tabpanel] ${content}`);
      expect(await page.locator('[role=tab]:focus').getAttribute('data-tab')).toBe(tab);
      const before = await page.locator('[role=tabpanel]').innerText();
      await page.reload();
      await page.waitForSelector(`[role=tabpanel] ${content}`);
      expect(await page.locator('[role=tabpanel]').innerText()).toBe(before);
      await page.locator('[role=tab][tabindex="0"]').focus();
    }
    await page.keyboard.press('Home');
    await page.waitForSelector('.actor .events > li');
  });

  it('writes out what ties an actor to another, two steps from the words', async () => {
    const { page } = setting;
    await setting.open(`${await actor('Joe Biden')}?tab=relations`, '.relation');
    const quote = await page.locator('.relation blockquote p').first().innerText();
    await page.locator('.relation blockquote a').first().click();
    await page.waitForSelector('mark.here');
    expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe(quote);
  });

  it('moves through the marks of an article by J and K, shows what each is, and keeps the place in the address', async () => {
    const { page } = setting;
    await setting.open(await article(), '.text mark');
    expect(await page.locator('.text [tabindex="0"]').count()).toBe(1);
    await page.locator('.text [tabindex="0"]').focus();
    const first = await page.locator('.card').innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const here = await page.locator('.text [role=button]:focus').getAttribute('data-start');
    expect(await page.locator('.card').innerText()).not.toBe(first);
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    expect(await page.locator('.text [role=button]:focus').getAttribute('data-start')).toBe(here);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`#s=${here}-`));
    const words = (await page.locator('mark.here').allInnerTexts()).join('');
    await page.reload();
    await page.waitForSelector('mark.here');
    expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe(words);
    expect(await page.locator('.card .found').count()).toBeGreaterThan(0);
    await page.locator('.text [tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.card .found').count()).toBe(0);
  });

  it('keeps every word of an article, and what was not understood leads to its place', async () => {
    const { page } = setting;
    const path = await article();
    const slug = decodeURIComponent(path.slice('/articles/'.length));
    await setting.open(path, '.text mark');
    const { article: found } = await ask<{ article: { text: string; problems: { start: number | null }[] } }>(
      `{ article(slug: "${slug}") { text problems { start } } }`,
    );
    const plain = (text: string) => text.replace(/\s/g, '');
    expect(plain(await page.locator('.text').innerText())).toBe(plain(found.text));
    if (found.problems.some(({ start }) => start !== null)) {
      await page.locator('.warning a, .information a').first().click();
      await page.waitForSelector('mark.here');
    }
  });

  it('lays the accounts of an event side by side, with what one has and the others lack', async () => {
    const { page } = setting;
    await setting.open(await event(), '.accounts');
    expect(await page.locator('.accounts > section').count()).toBeGreaterThan(1);
    expect(await page.locator('.differing').count()).toBeGreaterThan(0);
    await page.waitForSelector('.around [aria-current]');
    const dates = await page.locator('.around .when').allInnerTexts();
    expect(dates.length).toBeGreaterThan(1);
    await page.locator('.around a[href^="/events"]').first().click();
    await page.waitForSelector('.claims');
    await setting.open(`${await event()}#accounts`, '.accounts');
    const top = () => page.locator('#accounts').evaluate((accounts) => Math.abs(accounts.getBoundingClientRect().top));
    await expect.poll(top).toBeLessThan(2);
  });

  it('goes to the event before and after by the arrow keys', async () => {
    const { page } = setting;
    await setting.open(await event(), '.around [aria-current]');
    const here = await page.locator('h1').innerText();
    const press = async (key: string, neighbour: string) => {
      const title = await page.locator(neighbour).first().innerText();
      await page.keyboard.press(key);
      await page.waitForFunction((next) => document.querySelector('h1')?.textContent === next, title);
      await page.waitForSelector('.around [aria-current]');
    };
    await press('ArrowLeft', '.around li:has(+ [aria-current]) a');
    expect(await page.locator('h1').innerText()).not.toBe(here);
    await press('ArrowRight', '.around [aria-current] + li a');
  });

  it('groups statements as the address says, and loses none', async () => {
    const { page } = setting;
    await setting.open('/statements?about=Taiwan', '.statements tbody tr');
    const all = await page.locator('.statements tbody tr').count();
    for (const group of ['speaker', 'event']) {
      await page.getByLabel('Group by').selectOption(group);
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL(new RegExp(`group=${group}`));
      await page.waitForSelector('.group');
      expect(await page.locator('.group tbody tr').count()).toBe(all);
    }
  });

  it('goes on at the top of the next page by key, and comes back to the link that led away', async () => {
    const { page } = setting;
    const focus = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.textContent);
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? Number.NaN);
    await setting.open('/actors', '.found li');
    await page.getByRole('link', { name: 'Next page' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.pages >> text=First page');
    await expect.poll(focus).toBe('answer');
    expect(await top()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await focus()).toBe(await page.locator('.found a').first().innerText());
    await page.goBack();
    await expect.poll(focus).toBe('Next page');

    const link = page.locator('.found a').nth(30);
    await link.focus();
    const at = await top();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.actor .events > li, .actor h2');
    await page.goBack();
    await expect.poll(focus).toBe(await link.innerText());
    await expect.poll(top).toBeCloseTo(at, 0);
  });

  it('loses the focus to nothing, where a choice goes once it is made', async () => {
    const { page } = setting;
    const focus = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName);
    await setting.open('/articles', '.choice');
    await page.locator('.choice').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.choice', { state: 'detached' });
    expect(await focus()).toBe('answer');
    await setting.open('/timeline?view=list&type=MEETING', '.events > li');
    await page.locator('.chips a').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chips', { state: 'detached' });
    expect(await focus()).toBe('MAIN');
  });

  it('survives nonsense in every parameter', async () => {
    await setting.open(`${await actor('Joe Biden')}?tab=zz`, '.actor .events > li');
    await setting.open(`${await article()}#s=99-1`, '.text mark');
    await setting.open('/statements?group=zz&order=zz', '.statements tbody tr');
    for (const path of ['/statements?mode=zz', '/actors?kind=zz', '/timeline?type=zz', '/timeline?status=zz']) {
      await setting.open(path, '[role=alert]');
      expect(await setting.page.locator('[role=alert]').innerText()).toBe(
        '“zz” is none of the choices.\n\nWithout “zz”',
      );
    }
    await setting.open('/actors?kind=constructor', '[role=alert]');
    await setting.page.getByRole('link', { name: 'Without “constructor”' }).click();
    await setting.page.waitForSelector('.found li');
    await setting.open('/statements?after=zz&mode=DIRECT', '[role=alert]');
    await setting.page.getByRole('link', { name: 'First page' }).click();
    await setting.page.waitForURL(/\?mode=DIRECT$/);
    await setting.page.waitForSelector('.statements tbody tr');
    for (const path of ['/actors/nobody', '/events/nothing', '/articles/none']) {
      await setting.open(path, 'text=There is nothing at this address');
    }
    setting.complaints.length = 0; // Chromium reports the refused requests itself.
  });

  it('gives each list as the files that it names', async () => {
    const { page } = setting;
    for (const [path, ready] of [
      [await actor('Joe Biden'), '.actor .events > li'],
      [`${await actor('Joe Biden')}?tab=said`, '.statements'],
      [`${await actor('Joe Biden')}?tab=relations`, '.relation'],
      [`${await actor('Joe Biden')}?tab=sources`, '.sources'],
      [await event(), '.claims'],
      [await article(), '.text mark'],
      ['/statements?speaker=Blinken&group=event', '.statements'],
    ] as const) {
      await setting.open(path, ready);
      const links = await page
        .locator('.exports a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect({ link, status: (await fetch(link)).status }).toEqual({ link, status: 200 });
    }
  });

  it('shows hostile text and the longest title as text, on a narrow screen too', async () => {
    const { page } = setting;
    const { articles } = await ask<{ articles: { nodes: { slug: string; title: string }[] } }>(
      '{ articles(first: 50) { nodes { slug title } } }',
    );
    const slug = articles.nodes.find(({ title }) => title === longTitle)?.slug;
    await page.setViewportSize({ width: 390, height: 800 });
    await setting.open(`/articles/${slug}`, '.text p');
    expect(await page.locator('h1').innerText()).toBe(longTitle);
    expect(await page.locator('.text').innerText()).toContain(hostileText.replaceAll('`', ''));
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('keeps any name in its place on a narrow screen, and shows it as it is', async () => {
    const { page } = setting;
    await page.setViewportSize({ width: 390, height: 800 });
    const { events } = await ask<{
      events: { nodes: { participants: { actor: { slug: string; name: string } }[] }[] };
    }>('{ events(first: 100, orderBy: DATE_DESC) { nodes { participants { actor { slug name } } } } }');
    const actors = events.nodes.flatMap(({ participants }) => participants.map((one) => one.actor));
    const slugs = Object.values(hostileName).map((name) => actors.find((one) => one.name === name)?.slug ?? name);
    const open = async (path: string, ready: string) => {
      await setting.open(path, ready);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, wide }).toEqual({ path, wide: 390 });
      expect(await page.locator('main script, main b').count()).toBe(0);
    };
    for (const [index, name] of Object.values(hostileName).entries()) {
      await open(`/actors/${slugs[index]}`, '.actor .events > li');
      expect(await page.locator('h1').innerText()).toBe(name);
    }
    const endless = slugs[1];
    await open(`/actors/${endless}?tab=said`, '.statements');
    await open(`/actors/${endless}?tab=relations`, '.relation');
    await open(`/actors/${endless}?tab=sources`, '.sources');
    for (const [view, ready] of [
      ['timeline', '.picture .thing'],
      ['story', '.detail-title'],
      ['table', 'tbody tr'],
    ]) {
      await open(`/timeline?from=2022&view=${view}`, ready as string);
    }
    await open('/statements?group=speaker&from=2022', '.group');
    await open(`/network?view=list&ids=${endless}`, '.ties > li');
    await open(`/connect?from=${endless}&to=${slugs[3]}`, 'main blockquote');
    await open('/?q=Ministryof', '.found li');
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('lets no name turn what stands beside it', async () => {
    const { page } = setting;
    /** Pairs that stand in one line the other way round than they are written. */
    const turned = (whole: string, first: string, second: string) =>
      page.evaluate(
        (selectors) => {
          const [around, before, after] = selectors as [string, string, string];
          return [...document.querySelectorAll(around)].flatMap((element) => {
            const [a, b] = [before, after].map((selector) => element.querySelector(selector)?.getBoundingClientRect());
            return a && b && Math.abs(a.bottom - b.bottom) < 8 && a.left > b.left ? [element.textContent] : [];
          });
        },
        [whole, first, second],
      );
    await setting.open('/statements', 'p.people .choice');
    expect(await turned('.choice', 'bdi', '.note')).toEqual([]);
    await setting.open('/timeline?from=2022', '.picture .thing');
    expect(await turned('.lane-name', '.isolated', '.lane-count')).toEqual([]);
    await setting.open('/', '.headlines');
    expect(await turned('.headlines .note', 'bdi', 'bdi + bdi')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    const slug = (await actor(hostileName.arabic)).slice('/actors/'.length);
    await setting.open(`/network?view=graph&depth=2&ids=${slug}`, '.network .node text');
    const outside = await page.evaluate(() => {
      const frame = document.querySelector('.network svg')?.getBoundingClientRect() as DOMRect;
      return [...document.querySelectorAll('.network .node text')].flatMap((label) => {
        const { left, right } = label.getBoundingClientRect();
        return left < frame.left || right > frame.right ? [label.textContent] : [];
      });
    });
    expect(outside).toEqual([]);
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  it('prints quotes with their sources, and no controls', async () => {
    const { page } = setting;
    await setting.open(await event(), '.claims');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('.reports blockquote footer').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('has nothing that axe finds fault with, light and dark, wide and narrow', async () => {
    const biden = await actor('Joe Biden');
    const found = await setting.allFindings([
      [`${biden}?tab=relations`, '.relation'],
      [`${biden}?tab=sources`, '.sources'],
      [`${biden}?tab=said`, '.statements'],
      [`${biden}?tab=about`, '.statements'],
      ['/timeline?view=list&from=2022', '.events > li'],
      [await event(), '.around'],
      ['/statements?group=event', '.group'],
    ]);
    expect(found).toEqual([]);
  });

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect([...setting.asked]).toEqual([setting.server.url]);
    expect(setting.complaints).toEqual([]);
  });
});
