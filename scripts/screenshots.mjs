// Makes docs/screenshots/: each screen with the seeds in it, light, dark and on a telephone. Wants a built Dateline (npm run build) and
// Chromium. Usage: npm run screenshots [-- NAME…]
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = process.env.SCREENSHOTS ?? join(root, 'docs/screenshots');
const wanted = process.argv.slice(2);
const port = 20_000 + (process.pid % 20_000);
const data = mkdtempSync(join(tmpdir(), 'dateline-screenshots-'));
const env = { ...process.env, DATELINE_DATA: data };
const main = join(root, 'dist/cli/main.js');
const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const actor = encodeURIComponent('布林肯');
const article = `# Minister Ana Lopez met Senator Bob Stone in Lisbon

On 3 March 2022, Foreign Minister Ana Lopez met Senator Bob Stone in Lisbon. Stone said: "We will sign the treaty in May."
`;
const desk = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

/** Name, address, what has to be there, and how it is looked at. */
const shots = [
  ['home', '/', '.figures', {}],
  ['home-dark-zh', '/', '.figures', { colorScheme: 'dark', locale: 'zh-CN' }],
  ['timeline', '/timeline', '.picture .thing', {}],
  ['timeline-chosen', '/timeline?lane=type&conflict=1', '.picture .thing', { then: choose }],
  ['timeline-dark-zh', '/timeline?statements=1', '.picture .is-statement', { colorScheme: 'dark', locale: 'zh-CN' }],
  ['timeline-phone', '/timeline', '.events > li', { viewport: phone }],
  ['timeline-picture-phone', '/timeline?view=timeline', '.picture .thing', { viewport: phone }],
  ['timeline-table', '/timeline?view=table', 'tbody tr', {}],
  ['story', '/timeline?view=story', '.story .detail-title', {}],
  ['statements', '/statements', 'tbody tr', {}],
  ['statements-phone-dark', '/statements', 'tbody tr', { viewport: phone, colorScheme: 'dark' }],
  ['event', '/timeline?view=list&conflict=1', '.events > li', { then: follow('.events h3 a', '.claims') }],
  ['actor', `/timeline?view=list&actor=${actor}`, '.events > li', { then: follow('.people a', '.actor .events > li') }],
  ['article', '/timeline?view=list&conflict=1', '.events > li', { then: follow('blockquote footer a', '.text mark') }],
  [
    'article-dark-phone',
    '/',
    '.figures',
    { viewport: phone, colorScheme: 'dark', then: follow('.headlines a', '.text mark') },
  ],
  ['network', `/network?ids=${actor}`, '.network svg', {}],
  ['network-dark', `/network?ids=${actor}`, '.network svg', { colorScheme: 'dark' }],
  ['network-phone', `/network?ids=${actor}`, '.ties > li', { viewport: phone }],
  [
    'network-picture-phone-dark',
    `/network?ids=${actor}&view=graph`,
    '.network svg',
    { viewport: phone, colorScheme: 'dark' },
  ],
  ['ingest', '/ingest', 'textarea', {}],
  ['ingest-phone-dark-zh', '/ingest', 'textarea', { viewport: phone, colorScheme: 'dark', locale: 'zh-CN' }],
  ['ingest-done', '/ingest', 'textarea', { then: readIn }],
  ['corrections', '/corrections', '.correction', {}],
  ['corrections-phone-dark', '/corrections', '.correction', { viewport: phone, colorScheme: 'dark' }],
  [
    'event-phone-dark',
    '/timeline?view=list&conflict=1',
    '.events > li',
    { viewport: phone, colorScheme: 'dark', then: follow('.events h3 a', '.around') },
  ],
  [
    'actor-phone-dark-zh',
    `/timeline?view=list&actor=${actor}`,
    '.events > li',
    { viewport: phone, colorScheme: 'dark', locale: 'zh-CN', then: follow('.people a', '.actor .events > li') },
  ],
  ['no-match', `/timeline?actor=${actor}&from=2021-11&text=harbour`, '.ways-out', {}],
  ['connect', `/connect?from=${actor}&to=${encodeURIComponent('习近平')}`, 'main blockquote', {}],
];

/** Clicks the first of these links, and waits for what it leads to. */
function follow(link, ready) {
  return async (page) => {
    await page.locator(link).first().click();
    await page.waitForSelector(ready);
  };
}

/** Gives a text, and waits until it has been read. */
async function readIn(page) {
  await page.locator('textarea[name=text]').fill(article);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => document.querySelector('.job [role=status]')?.textContent?.startsWith('done'));
}

async function choose(page) {
  await page.locator('.picture [tabindex="0"]').press('Enter');
  await page.waitForSelector('.detail blockquote');
}

/** Makes a correction and takes another back, so that there is something to show. */
async function correct(origin) {
  const ask = async (query, variables = {}) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors !== undefined) throw new Error(errors[0].message);
    return data;
  };
  const { first, second } = await ask(
    '{ first: actor(name: "Ned Price") { id } second: actor(name: "Jen Psaki") { id } }',
  );
  const rename =
    'mutation ($id: ID!, $name: String!, $why: String) { renameActor(actor: $id, name: $name, why: $why) { curation { id } } }';
  await ask(rename, { id: first.id, name: 'Edward Price', why: 'The name as the style book has it.' });
  const { renameActor } = await ask(rename, {
    id: second.id,
    name: 'Jennifer Psaki',
    why: 'Her name in the official record.',
  });
  await ask('mutation ($id: ID!) { undoCuration(id: $id) { curation { id } } }', { id: renameActor.curation.id });
}

mkdirSync(output, { recursive: true });
execFileSync(process.execPath, [main, 'ingest', join(root, 'seeds')], { env, stdio: 'pipe' });
const server = spawn(process.execPath, [main, 'serve', '--allow-write', '--port', String(port)], {
  env,
  stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await fetch(`${origin}/ready`).catch(() => null))?.ok; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await correct(origin);
  for (const [name, address, ready, { viewport = desk, colorScheme = 'light', locale = 'en', then, full }] of shots) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage({ viewport, colorScheme, locale });
    await page.goto(origin + address);
    await page.waitForSelector(ready);
    await then?.(page);
    await page.screenshot({ path: join(output, `${name}.png`), fullPage: full ?? false });
    await page.close();
    process.stderr.write(`${name}\n`);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}
