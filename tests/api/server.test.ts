import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTokens } from '../../src/api/access.ts';
import { documentId, readDocuments } from '../../src/api/documents.ts';
import { readSchemaText } from '../../src/api/schema.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import { openJobs } from '../../src/ingest/jobs.ts';
import { loadResources } from '../../src/resources/load.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore } from '../../src/store/store.ts';
import { apiOver, root } from './seeded.ts';

const web = mkdtempSync(join(tmpdir(), 'dateline-web-'));
const jobs = mkdtempSync(join(tmpdir(), 'dateline-jobs-'));
const resources = loadResources(join(root, 'resources'));
const secret = 'a-secret-of-some-length';
const lines: string[] = [];
let store: Store;
let open: RunningServer;
let guarded: RunningServer;

const now = () => '2026-01-02T00:00:00Z';
const options = (): ServerOptions => ({
  store,
  jobs: openJobs({
    store,
    extractor: { size: 1, extract: async (bytes, source) => extractBytes(bytes, source, resources) },
    folder: jobs,
    fetch: null,
    now,
    report: (error) => {
      throw error;
    },
  }),
  version: 'test',
  schemaText: readSchemaText(),
  canFetch: false,
  now,
  otherNames: () => [],
  introspection: false,
  documents: new Map(),
  trustedOnly: false,
  origins: [],
  host: '127.0.0.1',
  port: 0,
  access: { tokens: [], allowWrite: false, loopback: true },
  web,
  log: pino({}, { write: (line: string) => lines.push(line) }),
});

beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<title>page</title>');
  store = await openStore(':memory:');
  open = await startServer(options());
  const access = {
    tokens: readTokens(`curator:ada:${secret}, ingester:${secret}-2`),
    allowWrite: false,
    loopback: false,
  };
  guarded = await startServer({ ...options(), access });
});
afterAll(async () => {
  await open.close();
  await guarded.close();
  await store.close();
  for (const folder of [web, jobs]) rmSync(folder, { recursive: true });
});

async function ask(
  server: RunningServer,
  query: string,
  headers: Record<string, string> = {},
  more: object = {},
): Promise<any> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...more }),
  });
  return response.json();
}
const codeOf = (answer: any): string => answer.errors?.[0]?.extensions.code;
const ingest =
  'mutation { ingest(input: { source: { text: "A meeting\\n\\nAda Miller met Bo Chen in Paris on 3 May 2021." } }) { job { id label } } }';

describe('access', () => {
  it('is open and read-only on the loopback address', async () => {
    expect((await ask(open, '{ about { canIngest } }')).data.about.canIngest).toBe(false);
    expect(codeOf(await ask(open, ingest))).toBe('FORBIDDEN');
  });
  it('wants a known token elsewhere, and its role', async () => {
    expect(codeOf(await ask(guarded, '{ about { version } }'))).toBe('UNAUTHENTICATED');
    expect(
      codeOf(await ask(guarded, '{ about { version } }', { authorization: 'Bearer wrong-wrong-wrong-wrong' })),
    ).toBe('UNAUTHENTICATED');
    const curator = { authorization: `Bearer ${secret}` };
    expect((await ask(guarded, '{ about { canCurate canIngest } }', curator)).data.about).toEqual({
      canCurate: true,
      canIngest: false,
    });
    expect(codeOf(await ask(guarded, ingest, curator))).toBe('FORBIDDEN');
  });
  it('refuses to listen elsewhere without tokens', async () => {
    const access = { tokens: [], allowWrite: true, loopback: false };
    await expect(startServer({ ...options(), access })).rejects.toThrow('needs tokens');
  });
  it('refuses a page that made a name of its own point here', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${open.url}/graphql?query={__typename}`, { headers: { host: 'evil.example' } }, (response) =>
        resolve(response.statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });
  it('never logs a token', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toContain(secret);
  });
});

describe('a job', () => {
  it('is followed by server-sent events to its end', async () => {
    const headers = { authorization: `Bearer ${secret}-2` };
    const { data } = await ask(guarded, ingest, headers);
    expect(data.ingest.job.label).toBe('A meeting');
    const query = `subscription { ingestProgress(job: "${data.ingest.job.id}") { state done added articles { title } } }`;
    const response = await fetch(`${guarded.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    expect(text).toContain('"state":"DONE","done":1,"added":1,"articles":[{"title":"A meeting"}]');
    expect(text).toContain('event: complete');
  });
  it('is begun and followed by the playground’s own tab', async () => {
    const headers = { authorization: `Bearer ${secret}-2` };
    const query = readFileSync(join(root, 'queries/ingest.graphql'), 'utf8');
    const { data } = await ask(guarded, query, headers, { operationName: 'Ingest', variables: { job: 'none yet' } });
    const response = await fetch(`${guarded.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query, operationName: 'Follow', variables: { job: data.ingest.job.id } }),
    });
    expect(await response.text()).toContain('"state":"DONE","total":1,"done":1,"added":1');
  });
});

describe('limits', () => {
  const deep = `{ events { nodes ${'{ statements { nodes { event '.repeat(6)}{ id }${' } } }'.repeat(6)} } }`;
  it.each([
    ['depth', deep, /levels deep, at most 12/],
    [
      'cost',
      '{ statements(first: 100) { nodes { versions { article { statements(first: 100) { nodes { text } } } } } } }',
      /costs \d+, at most 5000/,
    ],
    ['tokens', `{ ${'a: __typename '.repeat(500)} }`, /more than 1000 tokens/],
    ['page', '{ events(first: 500) { totalCount } }', /first: 500 is outside 1 to 100/],
  ])('names the limit of %s and the actual value', async (_, query, message) => {
    const answer = await ask(open, query);
    expect(answer.errors[0].message).toMatch(message);
    expect(['QUERY_TOO_COMPLEX', 'BAD_USER_INPUT']).toContain(codeOf(answer));
    expect(answer.errors[0].extensions.requestId).not.toBe('unknown');
  });
  it('refuses a body of more than a megabyte', async () => {
    const answer = await ask(open, `{ about { version } } #${'x'.repeat(1_100_000)}`);
    expect(answer.errors[0].message).toMatch(/at most|the most/);
  });
  it('tells wrong input with a code', async () => {
    expect(codeOf(await ask(open, '{ events(after: "nonsense") { totalCount nodes { id } } }'))).toBe('BAD_CURSOR');
    expect(codeOf(await ask(open, '{ events(where: { during: { from: "2021-13" } }) { totalCount } }'))).toBe(
      'BAD_USER_INPUT',
    );
    expect(codeOf(await ask(open, '{ node(id: "nonsense") { id } }'))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(open, '{ nothing }'))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOf(await ask(open, '{ about {'))).toBe('GRAPHQL_PARSE_FAILED');
    expect(codeOf(await ask(open, '{ __schema { types { name } } }'))).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('documents', () => {
  it('are read from a folder, and one that is no document is named', () => {
    const known = readDocuments(web, join(root, 'queries'));
    expect(known.get(documentId(readFileSync(join(root, 'queries/search.graphql'), 'utf8')))).toMatch(/query Search/);
    writeFileSync(join(web, 'broken.graphql'), '{ about {');
    expect(() => readDocuments(web, web)).toThrow(/broken\.graphql is no GraphQL document/);
  });
  it('are answered by id, and alone where nothing else is trusted', async () => {
    const text = '{ about { version } }';
    const { send } = apiOver(store, { documents: new Map([[documentId(text), text]]), trustedOnly: true });
    const get = async (body: object): Promise<any> => (await send(body)).json();
    expect((await get({ documentId: documentId(text) })).data.about.version).toBe('test');
    expect((await get({ query: text })).data.about.version).toBe('test');
    expect(codeOf(await get({ query: '{ about { version canIngest } }' }))).toBe('FORBIDDEN');
    expect(codeOf(await get({ documentId: 'sha256:two' }))).toBe('NOT_FOUND');
  });
});

it('tells its health, readiness and metrics, and serves the page', async () => {
  const get = async (path: string) => {
    const response = await fetch(open.url + path);
    return [response.status, await response.text()] as const;
  };
  expect(await get('/health')).toEqual([200, 'ok\n']);
  expect(await get('/ready')).toEqual([200, 'ready\n']);
  expect((await get('/metrics'))[1]).toContain('dateline_request_seconds');
  expect(await get('/events/some-slug')).toEqual([200, '<title>page</title>']);
  expect((await get('/..%2f..%2fpackage.json'))[0]).toBe(404);
  expect((await get('/assets/none.js'))[0]).toBe(404);
});
