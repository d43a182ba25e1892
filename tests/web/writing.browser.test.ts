// Reading articles in and correcting, in a real browser against the built program.

import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, inBrowser } from './browser.ts';

const text = `# Minister Ana Lopez met Senator Bob Stone in Lisbon

On 3 March 2022, Foreign Minister Ana Lopez met Senator Bob Stone in Lisbon. Stone said: "We will sign the treaty in May."
`;

describeInBrowser('the page where writing is allowed', () => {
  const setting = inBrowser({ serve: ['--allow-write'] });

  it('reads a pasted text in from the keyboard, follows it live, and leads to what came in', async () => {
    const { page } = setting;
    await setting.open('/ingest', 'textarea');
    await page.locator('textarea[name=text]').fill(text);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/job=/);
    await page.waitForSelector('.job ul a');
    expect(await page.locator('.job [role=status]').innerText()).toMatch(/^done · 1 of 1 article · 1 new/);
    await page.reload();
    await page.waitForSelector('.job ul a');
    await setting.open('/ingest', 'a[href*="job="]');
    expect(await page.locator('li:has(a[href*="job="]) .note').innerText()).toMatch(
      / · \d+ \w{3} \d{4}, \d\d:\d\d UTC$/,
    );
    await page.goBack();
    await page.waitForSelector('.job ul a');
    await page.locator('.job ul.plain a').first().click();
    await page.waitForSelector('.text mark');
    expect(await page.locator('h1').innerText()).toBe('Minister Ana Lopez met Senator Bob Stone in Lisbon');
  });

  it('reads files in, and says of each what was wrong', async () => {
    const { page } = setting;
    const good = join(tmpdir(), 'dateline-good.md');
    const bad = join(tmpdir(), 'dateline-empty.md');
    writeFileSync(good, '# Harbour strike\n\nOn 5 March 2022, dockers went on strike in Lisbon.\n');
    writeFileSync(bad, '');
    await setting.open('/ingest', 'textarea');
    await page.locator('input[type=file]').setInputFiles([good, bad]);
    await page.getByRole('button', { name: 'Read in', exact: true }).click();
    await page.waitForURL(/job=/);
    await page.waitForSelector('.job progress[value="2"]');
    await page.waitForFunction(() => document.querySelector('.job [role=status]')?.textContent?.startsWith('done'));
    expect(await page.locator('.job [role=status]').innerText()).toMatch(/2 of 2 articles · 1 new, 1 failed/);
    expect(await page.locator('.job').innerText()).toContain('dateline-empty.md');
  });

  it('says what is missing before it asks the server', async () => {
    const { page } = setting;
    await setting.open('/ingest', 'textarea');
    await page.getByRole('button', { name: 'Read in', exact: true }).click();
    expect(await page.locator('[role=alert]').innerText()).toMatch(/^Paste a text/);
    await setting.open('/ingest?job=job_00000000000000000000', 'main p');
    await page.waitForSelector('text=not known any more');
  });

  async function askServer<T>(query: string, name: string): Promise<T> {
    const response = await fetch(`${setting.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { name } }),
    });
    return ((await response.json()) as { data: T }).data;
  }

  async function actorAddress(name: string): Promise<string> {
    const query = 'query ($name: String!) { actor(name: $name) { slug } }';
    return `/actors/${(await askServer<{ actor: { slug: string } }>(query, name)).actor.slug}`;
  }

  async function eventAddress(name: string): Promise<string> {
    const query = 'query ($name: String!) { events(where: { participants: [$name] }) { nodes { slug } } }';
    const { events } = await askServer<{ events: { nodes: { slug: string }[] } }>(query, name);
    return `/events/${events.nodes[0]?.slug}`;
  }

  async function articleAddress(): Promise<string> {
    const query =
      'query ($name: String!) { events(where: { text: $name }) { nodes { reports { article { slug } } } } }';
    const { events } = await askServer<{ events: { nodes: { reports: { article: { slug: string } }[] }[] } }>(
      query,
      'strike',
    );
    return `/articles/${events.nodes[0]?.reports[0]?.article.slug}`;
  }

  it('renames an actor in place and takes it back', async () => {
    const { page } = setting;
    await setting.open(await actorAddress('Bob Stone'), '.curate');
    const before = await page.locator('h1').innerText();
    await page.locator('.curate summary').press('Enter');
    await page.getByLabel('The right name').fill('Robert Stone');
    await page.getByLabel('Why').fill('his full name');
    await page.keyboard.press('Enter');
    await page.waitForURL(/corrected=/);
    await page.waitForSelector('.correction >> text=his full name');
    expect(await page.locator('h1').innerText()).toBe('Robert Stone');
    expect(await page.locator('.correction').innerText()).toContain('Saved.');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.waitForSelector('.correction.undone');
    expect(await page.locator('h1').innerText()).toBe(before);
    expect(await page.locator('.correction:focus').count()).toBe(1);
  });

  it('merges two actors, and finds neither word nor event of them lost', async () => {
    const { page } = setting;
    await setting.open(await actorAddress('Ana Lopez'), '.curate');
    await page.locator('.curate summary').click();
    await page.getByLabel('What is wrong?').selectOption('merge');
    await page.getByLabel('Why').fill('one and the same');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    expect(await page.locator('.curate [role=alert]').innerText()).toContain('Choose the other one');
    await page.getByRole('combobox', { name: 'The other one' }).fill('Stone');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.waitForSelector('.correction');
    expect(await page.locator('.head').innerText()).toMatch(/Stone/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(await page.locator('.head').innerText()).not.toMatch(/Stone/);
  });

  it('dates and hides an event; what is hidden comes back from the list of corrections', async () => {
    const { page } = setting;
    const event = await eventAddress('Ana Lopez');
    await setting.open(event, '.curate');
    await page.locator('.curate summary').click();
    await page.getByLabel('What is wrong?').selectOption('date');
    await page.getByLabel('Why').fill('the minutes say so');
    await page.getByLabel('The right date').fill('the third');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.curate .failure');
    expect(await page.locator('.curate .failure').innerText()).toContain('the third');
    await page.getByLabel('The right date').fill('2022-03-04');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.correction');
    expect(await page.locator('.lead').innerText()).toBe('4 Mar 2022');
    await page.getByLabel('What is wrong?').selectOption('hide');
    await page.getByLabel('Why').fill('a test');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.waitForURL(/\/corrections\?corrected=/);
    await page.waitForSelector('.correction');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.waitForFunction(() => document.querySelector('.correction')?.classList.contains('undone'));
    await setting.open(event, '.lead');
    setting.complaints.length = 0; // Chromium reports the refused date itself.
  });

  it('has nothing that axe finds fault with, light and dark, wide and narrow', async () => {
    await setting.open('/ingest', 'textarea');
    const job = await setting.page.locator('a[href*="job="]').first().getAttribute('href');
    const unfold = (page: Page) => page.evaluate(() => document.querySelector('.curate')?.setAttribute('open', ''));
    const found = await setting.allFindings([
      ['/ingest', 'textarea'],
      [job ?? '', '.job progress'],
      ['/corrections', '.correction'],
      [await actorAddress('Bob Stone'), '.curate', unfold],
      [await articleAddress(), '.curate', unfold],
    ]);
    expect(found).toEqual([]);
  });

  it('takes an article out, after asking twice', async () => {
    const { page } = setting;
    const address = await articleAddress();
    await setting.open(address, '.curate');
    await page.locator('.curate summary').press('Enter');
    await page.getByRole('button', { name: 'Take this article out' }).press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Take this article out' }).click();
    await page.getByRole('button', { name: 'Yes, take it out' }).click();
    await page.waitForSelector('.figures');
    await setting.open(address, 'text=There is nothing at this address');
  });

  it('asked nobody but its own server, and nothing went wrong', () => {
    expect([...setting.asked]).toEqual([setting.server.url]);
    expect(setting.complaints).toEqual([]);
  });
});

describeInBrowser('the page where writing needs a token', () => {
  const secret = 'a-secret-of-a-good-length';
  const setting = inBrowser({ serve: [], env: { DATELINE_TOKENS: `ingester:desk:${secret}` } });

  it('explains how, and takes the token for this tab only', async () => {
    const { page } = setting;
    await setting.open('/ingest', '.token');
    expect(await page.locator('main').innerText()).toContain('does not let you read articles in');
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await setting.allFindings([['/ingest', '.token']])).toEqual([]);
    await page.getByLabel('Token').fill(secret);
    await page.keyboard.press('Enter');
    await page.waitForSelector('textarea');
    await page.reload();
    await page.waitForSelector('textarea');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(secret);
    expect(page.url()).not.toContain(secret);
  });

  it('fetches a file with the token, which a link would not send', async () => {
    const { page } = setting;
    await setting.open('/statements', '.exports');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('statements.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/\n\w+_[0-9a-f]{20},/);
  });

  it('asks again where the token is not one of the server’s', async () => {
    const { page } = setting;
    await page.evaluate(() => sessionStorage.setItem('dateline:token', 'not-one-of-the-tokens'));
    await setting.open('/ingest', '[role=alert] .token');
    await page.getByLabel('Token').fill(secret);
    await page.keyboard.press('Enter');
    await page.waitForSelector('textarea');
  });
});

describeInBrowser('the page over an empty store', () => {
  const setting = inBrowser({ serve: ['--allow-write'], empty: true });

  it('says so, and reads in the articles that come with Dateline', async () => {
    const { page } = setting;
    await setting.open('/timeline', '.notice');
    expect(await page.getByRole('link', { name: 'Read articles in' }).first().isVisible()).toBe(true);
    expect(await setting.allFindings([['/', '.notice .button']])).toEqual([]);
    await page.getByRole('button', { name: 'Read in the articles that come with Dateline' }).press('Enter');
    await page.waitForURL(/job=/);
    await page.waitForFunction(() => document.querySelector('.job [role=status]')?.textContent?.startsWith('done'));
    expect(await page.locator('.job [role=status]').innerText()).toMatch(/12 of 12 articles · 12 new/);
    expect(setting.complaints).toEqual([]);
  });
});
