// Jobs that outlive the server: the built program is killed in the middle of one and started again.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const count = 24;
const articles = Array.from({ length: count }, (_, index) => ({
  name: `paper-${index}.txt`,
  text: `会谈第${index}次\n\n2021年3月${1 + (index % 28)}日，李文河与陈玉山在青石镇举行第${index}次会谈。李文河表示，第${index}号桥明年开工，两镇都会受益。`,
}));

let folder: string;
let running: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-jobs-'));
});
afterEach(async () => {
  await stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a server over `folder/<data>` and gives its address. */
function serve(data: string): Promise<string> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--allow-write'], {
    env: { ...process.env, DATELINE_STORE: '', DATELINE_DATA: join(folder, data), NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running = child;
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /page (http:\S+?)\/(?:\s|$)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  const child = running;
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function ask(url: string, query: string): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as any;
  expect(errors).toBeUndefined();
  return data;
}

async function upload(url: string): Promise<string> {
  const form = new FormData();
  const query =
    'mutation($files: [File!]!) { ingest(input: { source: { files: $files } }) { job { id total label } } }';
  form.set('operations', JSON.stringify({ query, variables: { files: articles.map(() => null) } }));
  form.set(
    'map',
    JSON.stringify(Object.fromEntries(articles.map((_, index) => [index, [`variables.files.${index}`]]))),
  );
  for (const [index, { name, text }] of articles.entries()) form.set(String(index), new File([text], name));
  const response = await fetch(`${url}/graphql`, { method: 'POST', body: form });
  const { data, errors } = (await response.json()) as any;
  expect(errors).toBeUndefined();
  expect(data.ingest.job).toMatchObject({ total: count, label: `paper-0.txt and ${count - 1} more` });
  return data.ingest.job.id;
}

/** Reads the job's progress until `until` says so, or to its end. */
async function follow(url: string, job: string, until: (job: any) => boolean): Promise<any> {
  const fields = 'state total done added unchanged failed error warnings';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: `subscription { ingestProgress(job: "${job}") { ${fields} } }` }),
  });
  let text = '';
  let last: any = null;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(part).toString();
    const seen = [...text.matchAll(/^data: (\{.+\})$/gm)].map(
      ([, json]) => JSON.parse(json as string).data.ingestProgress,
    );
    last = seen.at(-1) ?? last;
    if (seen.some(until)) return seen.find(until);
  }
  return last;
}

const everything = `{ about { counts { articles actors events statements } }
  actors(first: 100, orderBy: NAME_ASC) { nodes { id name articleCount } }
  events(first: 100) { nodes { id title articleCount date { edtf } participants { actor { id } } } }
  statements(first: 100) { nodes { id text speaker { id } event { id } } } }`;

it('go on where they were after the server was killed, and leave the graph that an undisturbed one leaves', async () => {
  const first = await serve('data');
  const job = await upload(first);
  const midway = await follow(first, job, ({ done }) => done > 0);
  expect(midway.done).toBeLessThan(count);
  await stop('SIGKILL');

  const second = await serve('data');
  const end = await follow(second, job, () => false);
  expect(end).toMatchObject({ state: 'DONE', total: count, done: count, failed: 0, error: null });
  expect(end.added + end.unchanged).toBe(count);
  expect(readdirSync(join(folder, 'data/jobs', job))).toEqual(['job.json']);
  const disturbed = await ask(second, everything);
  await stop('SIGTERM');

  const other = await serve('undisturbed');
  expect(await follow(other, await upload(other), () => false)).toMatchObject({ state: 'DONE', added: count });
  expect(await ask(other, everything)).toEqual(disturbed);
  expect(disturbed.about.counts.articles).toBe(count);
});

it('are put down when the server is asked to stop, and taken up by the next one', async () => {
  const first = await serve('data');
  const job = await upload(first);
  await follow(first, job, ({ done }) => done > 0);
  await stop('SIGTERM');
  expect(running?.exitCode).toBe(0);
  const second = await serve('data');
  expect(await follow(second, job, () => false)).toMatchObject({ state: 'DONE', done: count, added: count });
});
