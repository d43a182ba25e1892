import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTokens } from '../../src/api/access.ts';
import { documentId, readDocuments } from '../../src/api/documents.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server.ts';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import { fetchUrl } from '../../src/ingest/fetch-url.ts';
import { openJobs } from '../../src/ingest/jobs.ts';
import { loadResources } from '../../src/resources/load.ts';
import { openConnection } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore, storeOver } from '../../src/store/store.ts';
import { apiOver, root, serverOptions } from './seeded.ts';

const web = mkdtempSync(join(tmpdir(), 'dateline-web-'));
const jobs = mkdtempSync(join(tmpdir(), 'dateline-jobs-'));
const resources = loadResources(join(root, 'resources'));
const secret = 'a-secret-of-some-length';
const lines: string[] = [];
let store: Store;
let open: RunningServer;
let guarded: RunningServer;
let fetching: RunningServer;

const now = () => '2026-01-02T00:00:00Z';
const options = (fetch: typeof fetchUrl | null = null): ServerOptions =>
  serverOptions(store, {
    jobs: openJobs({
      store,
      extractor: { size: 1, extract: async (bytes, source) => extractBytes(bytes, source, resources) },
      folder: mkdtempSync(join(jobs, 'one-')),
      fetch,
      now,
      report: (error) => {
        throw error;
      },
    }),
    introspection: false,
    web,
    log: pino({}, { write: (line: string) => lines.push(line) }),
  });

beforeAll(async () => {
  writeFileSync(join(web, 'index.html'), '<title>page</title>');
  writeFileSync(join(web, 'long.js'), 'tell();'.repeat(1000));
  store = await openStore(':memory:');
  open = await startServer(options());
  const access = {
    tokens: readTokens(`curator:ada:${secret}, ingester:${secret}-2`),
    allowWrite: false,
    loopback: false,
  };
  guarded = await startServer({ ...options(), access });
  fetching = await startServer({ ...options(fetchUrl), access, canFetch: true });
});
afterAll(async () => {
  await open.close();
  await guarded.close();
  await fetching.close();
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
    // Compressed, each event would wait for more.
    expect(response.headers.get('content-encoding')).not.toBe('gzip');
    const text = await response.text();
    expect(text).toContain('"state":"DONE","done":1,"added":1,"articles":[{"title":"A meeting"}]');
    expect(text).toContain('event: complete');
  });
  it('that there is not is told with the id of the request', async () => {
    const response = await fetch(`${guarded.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${secret}-2`,
      },
      body: JSON.stringify({ query: 'subscription { ingestProgress(job: "job_none") { state } }' }),
    });
    const [error] = JSON.parse(/^data: (.+)$/m.exec(await response.text())?.[1] ?? '{}').errors;
    expect(error.extensions).toEqual({ code: 'NOT_FOUND', requestId: response.headers.get('x-request-id') });
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

describe('reading articles', () => {
  const headers = { authorization: `Bearer ${secret}-2` };
  /** The end of the job that a mutation began. */
  const finished = async (answer: any, server = guarded): Promise<any> => {
    expect(answer.errors).toBeUndefined();
    const query = `subscription { ingestProgress(job: "${answer.data.ingest.job.id}") { state error articles { title publisher published } } }`;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });
    const last = [...(await response.text()).matchAll(/^data: (\{.+\})$/gm)].at(-1)?.[1];
    return JSON.parse(last as string).data.ingestProgress;
  };
  const mutation = 'mutation($input: IngestInput!) { ingest(input: $input) { job { id } } }';

  it('takes an uploaded file', async () => {
    const form = new FormData();
    const variables = { input: { source: { file: null }, publisher: 'Courier' } };
    form.set('operations', JSON.stringify({ query: mutation, variables }));
    form.set('map', JSON.stringify({ 0: ['variables.input.source.file'] }));
    form.set('0', new File(['# A second bridge\n\nAda Miller opened the bridge on 4 May 2021.\n'], 'bridge.md'));
    const response = await fetch(`${guarded.url}/graphql`, { method: 'POST', headers, body: form });
    const job = await finished(await response.json());
    expect(job).toMatchObject({ state: 'DONE', articles: [{ title: 'A second bridge', publisher: 'Courier' }] });
  });
  it('takes a page', async () => {
    const html =
      '<html lang="en"><head><title>A third bridge</title></head><body><article><h1>A third bridge</h1><p>Ada Miller opened the third bridge on 5 May 2021, as the town had asked for years.</p></article></body></html>';
    const job = await finished(await ask(guarded, mutation, headers, { variables: { input: { source: { html } } } }));
    expect(job).toMatchObject({ state: 'DONE', articles: [{ title: 'A third bridge' }] });
  });
  it.each([
    ['no article', { text: '' }],
    ['bytes that are no text', { text: '\u0000\u0001\u0002' }],
  ])('says what is wrong with %s', async (_, source) => {
    const job = await finished(await ask(guarded, mutation, headers, { variables: { input: { source } } }));
    expect(job.state).toBe('FAILED');
    expect(job.error).not.toBe('');
  });
  it('fetches nothing unless it was allowed to', async () => {
    const variables = { input: { source: { url: 'http://127.0.0.1/' } } };
    expect(codeOf(await ask(guarded, mutation, headers, { variables }))).toBe('FORBIDDEN');
  });
  it.each([
    ['http://127.0.0.1:9/', /public internet/],
    ['http://[::1]/', /public internet/],
    ['http://10.1.2.3/', /public internet/],
    ['http://169.254.169.254/latest/meta-data', /public internet/],
    ['http://localhost/', /public internet/],
    ['http://user:secret@example.org/', /login/],
  ])('refuses %s', async (url, reason) => {
    const variables = { input: { source: { url } } };
    const job = await finished(await ask(fetching, mutation, headers, { variables }), fetching);
    expect(job.state).toBe('FAILED');
    expect(job.error).toMatch(reason);
  });
  it.each([['file:///etc/passwd'], ['ftp://example.org/x'], ['nonsense']])('takes %s for no address', async (url) => {
    const answer = await ask(fetching, mutation, headers, { variables: { input: { source: { url } } } });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });
  it('names what is wrong with a list of sources', async () => {
    const code = async (input: object) => codeOf(await ask(fetching, mutation, headers, { variables: { input } }));
    expect(await code({ source: { urls: [] } })).toBe('BAD_USER_INPUT');
    expect(await code({ source: { urls: Array(1001).fill('http://example.org/') } })).toBe('BAD_USER_INPUT');
    expect(
      await code({ source: { urls: ['http://example.org/a', 'http://example.org/b'] }, url: 'http://example.org/' }),
    ).toBe('BAD_USER_INPUT');
    expect(await code({ source: { text: 'a', html: 'b' } })).toBe('BAD_USER_INPUT');
    expect(await code({ source: { file: 'no file' } })).toBe('BAD_USER_INPUT');
  });
});

describe('pages of another origin', () => {
  const origin = 'https://elsewhere.example';
  const asked = (headers: Record<string, string>) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  it('may not ask an open server, not even by a form, which browsers send without asking', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin };
    const body = 'query=mutation { hideEvent(event: "evt_0", why: "so") { curation { id } } }';
    const sent = await fetch(`${open.url}/graphql`, { method: 'POST', headers: form, body });
    expect([sent.status, codeOf(await sent.json())]).toEqual([403, 'FORBIDDEN']);
    expect((await fetch(`${open.url}/graphql`, asked({ origin: 'null' }))).status).toBe(403);
    expect((await fetch(`${open.url}/graphql`, asked({ origin: open.url }))).status).toBe(200);
  });
  it('may read when it was named, whatever is answered, files too', async () => {
    const access = { tokens: readTokens(`reader:${secret}`), allowWrite: false, loopback: false };
    const shared = await startServer({ ...options(), access, origins: [origin] });
    try {
      const allowed = async (path: string, init: RequestInit) => {
        const response = await fetch(shared.url + path, init);
        return [response.status, response.headers.get('access-control-allow-origin')];
      };
      const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } };
      expect(await allowed('/graphql', preflight)).toEqual([204, origin]);
      expect(await allowed('/timeline.csv', preflight)).toEqual([204, origin]);
      expect(await allowed('/graphql', asked({ origin }))).toEqual([401, origin]);
      expect(await allowed('/graphql', asked({ origin, authorization: `Bearer ${secret}` }))).toEqual([200, origin]);
      expect(await allowed('/graphql', asked({ origin: 'https://third.example' }))).toEqual([403, null]);
    } finally {
      await shared.close();
    }
  });
});

describe('over HTTP', () => {
  const raw = async (method: string, path: string, headers: Record<string, string> = {}, body = '') => {
    const { request } = await import('node:http');
    return new Promise<{ status: number; body: any }>((resolve, reject) => {
      request(open.url, { method, path, headers }, async (response) => {
        const text = (await response.toArray()).join('');
        resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : text });
      })
        .on('error', reject)
        .end(body);
    });
  };
  const json = { 'content-type': 'application/json' };
  it.each<[string, number, [string, string, Record<string, string>?, string?]]>([
    ['another method', 405, ['PUT', '/graphql', json, '{}']],
    ['a method that fetch does not know', 405, ['TRACE', '/graphql']],
    ['GET with a body', 400, ['GET', '/graphql', { ...json, 'content-length': '2' }, '{}']],
    ['a change by GET', 405, ['GET', '/graphql?query=mutation%7BundoCuration(id:1)%7Bcuration%7Bid%7D%7D%7D']],
    ['no JSON', 400, ['POST', '/graphql', json, '{']],
    ['variables that are no JSON', 400, ['GET', '/graphql?query=%7B__typename%7D&variables=%7B']],
    ['a list of questions', 400, ['POST', '/graphql', json, '[{"query":"{__typename}"}]']],
    ['a query that is a number', 400, ['POST', '/graphql', json, '{"query":5}']],
    [
      'an operation that is not there',
      400,
      ['POST', '/graphql', json, '{"query":"query A{__typename}","operationName":"B"}'],
    ],
    ['another type of content', 415, ['POST', '/graphql', { 'content-type': 'text/plain' }, '{}']],
    ['another type of answer', 406, ['GET', '/graphql?query=%7B__typename%7D', { accept: 'text/html' }]],
  ])('refuses %s as the caller’s mistake', async (_, status, request) => {
    const answer = await raw(...request);
    expect([answer.status, codeOf(answer.body)]).toEqual([status, 'BAD_USER_INPUT']);
  });
  it('tells by the status that nothing was answered, to those who accept application/graphql-response+json', async () => {
    const status = async (accept: string, query: string) =>
      (await raw('POST', '/graphql', { ...json, accept }, JSON.stringify({ query }))).status;
    const now = 'application/graphql-response+json';
    expect(await status(now, '{ nothing }')).toBe(400);
    expect(await status(now, '{')).toBe(400);
    expect(await status(now, deep)).toBe(400);
    expect(await status(now, '{ __typename node(id: "x") { id } }')).toBe(200);
    for (const query of ['{ nothing }', '{', deep]) expect(await status('application/json', query)).toBe(200);
  });
  it('takes an address that begins with two slashes for one of the page', async () => {
    expect((await raw('GET', '//x:99999/graphql')).status).toBe(200);
  });
});

const deep = `{ events { nodes ${'{ statements { nodes { event '.repeat(6)}{ id }${' } } }'.repeat(6)} } }`;
describe('limits', () => {
  it('gives up a request that takes longer than is allowed, and names both times', async () => {
    const connection = await openConnection(':memory:');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = storeOver({
      ...connection,
      ask: async (query, parameters, signal) => {
        await held;
        return connection.ask(query, parameters, signal);
      },
    });
    const { ask: askSlow, asked } = apiOver(slow, { seconds: 0.05 });
    const answer = await askSlow('{ statements(where: { speaker: "Mayor Ada Miller" }) { totalCount } }');
    release();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual(['read/names']);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/^The request was given up after \d+\.\d\d s, at most 0\.05 s are allowed\.$/),
        extensions: { code: 'TIMEOUT', hint: expect.any(String), requestId: 'test' },
      },
    ]);
    expect((await apiOver(slow).ask('{ events { totalCount } }')).data).toEqual({ events: { totalCount: 0 } });
    await slow.close();
  });
  it.each([
    ['depth', deep, /levels deep, at most 12/],
    [
      'cost',
      '{ statements(first: 100) { nodes { versions { article { statements(first: 100) { nodes { text } } } } } } }',
      /costs \d+, at most 5000/,
    ],
    [
      'cost of pages whose size is the variable’s default',
      'query($n: Int = 100) { statements(first: $n) { nodes { versions { article { statements(first: $n) { nodes { text } } } } } } }',
      /costs \d+, at most 5000/,
    ],
    [
      'cost of what is as large as the field’s default',
      '{ neighborhood(of: ["x"]) { nodes { actor { statements(first: 60) { nodes { text } } } } } }',
      /costs \d+, at most 5000/,
    ],
    [
      'cost of what is followed',
      'subscription { ingestProgress(job: "x") { articles { events(first: 100) { nodes { reports { evidence { quote } } } } } } }',
      /costs \d+, at most 5000/,
    ],
    ['tokens', `{ ${'a: __typename '.repeat(500)} }`, /more than 1000 tokens/],
    [
      'parts of a filter',
      `{ events(where: { NOT: { OR: [${'{ }, '.repeat(99)}{ anyParticipant: ["A", "B"] }] } }) { totalCount } }`,
      /The filter has 104 parts and names, at most 100/,
    ],
    ['page', '{ events(first: 500) { totalCount } }', /first: 500 is outside 1 to 100/],
    ['facets', '{ events { facets(limit: 0) { types { value } } } }', /limit: 0 is outside 1 to 100/],
    ['appearances', '{ actors { nodes { appearances(first: 101) { name } } } }', /first: 101 is outside 1 to 100/],
  ])('names the limit of %s and the actual value', async (_, query, message) => {
    const answer = await ask(open, query);
    expect(answer.errors[0].message).toMatch(message);
    expect(['QUERY_TOO_COMPLEX', 'BAD_USER_INPUT']).toContain(codeOf(answer));
    expect(answer.errors[0].extensions.requestId).not.toBe('unknown');
  });
  it.each([
    ['a query of 1 MB', `{ about { version } } # ${'好'.repeat(340_000)}`, 'QUERY_TOO_COMPLEX'],
    [
      '500 aliases',
      `{ ${Array.from({ length: 500 }, (_, index) => `a${index}: about { version }`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a filter of 200 levels',
      `{ events(where: ${'{ NOT: '.repeat(200)}{}${' }'.repeat(200)}) { totalCount } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['selections of 5,000 levels', `{ ${'events { nodes { '.repeat(5000)}`, 'QUERY_TOO_COMPLEX'],
    [
      'a fragment that holds itself',
      '{ events { nodes { ...f } } } fragment f on Event { statements { nodes { event { ...f } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a wrong date', '{ events(where: { during: { from: "2021-02-30" } }) { totalCount } }', 'BAD_USER_INPUT'],
    [
      'a time that ends before it begins',
      '{ events(where: { during: { from: "2022", to: "2021" } }) { totalCount } }',
      'BAD_USER_INPUT',
    ],
  ])('answers %s with a code', async (_, query, code) => {
    const answer = await ask(open, query);
    expect(codeOf(answer)).toBe(code);
    expect(answer.errors[0].extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
  it('refuses variables of 3,000 levels', async () => {
    let where: object = {};
    for (let level = 0; level < 3000; level += 1) where = { NOT: where };
    const query = 'query ($where: EventFilter) { events(where: $where) { totalCount } }';
    const answer = await ask(open, query, {}, { variables: { where } });
    expect(codeOf(answer)).toBe('QUERY_TOO_COMPLEX');
    expect(answer.errors[0].message).toMatch(/deeper than 50 levels/);
  });
  it('gives nothing for a name that nobody has, and says so', async () => {
    const answer = await ask(open, '{ statements(where: { speaker: "Nobody Atall" }) { totalCount } }');
    expect(answer.data.statements.totalCount).toBe(0);
    expect(answer.extensions.didYouMean).toEqual([{ name: 'Nobody Atall', suggestions: expect.any(Array) }]);
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
  it('says where a wrong value stands: in the query, or in which variable', async () => {
    const { send } = apiOver(store);
    const told = async (body: object): Promise<readonly unknown[]> =>
      ((await (await send(body)).json()) as any).errors.map(({ message, locations, extensions }: any) => [
        message,
        locations?.[0]?.column ?? null,
        extensions.code,
      ]);
    expect(await told({ query: '{ events(where: { during: { from: "x" } }) { totalCount } }' })).toEqual([
      ['"x" is no EDTF.', 35, 'BAD_USER_INPUT'],
    ]);
    const query = 'query ($where: EventFilter, $first: Int) { events(where: $where, first: $first) { totalCount } }';
    const variables = { where: { recordedAsOf: 'x', OR: [{ type: ['CALLS'] }] }, first: 'many' };
    expect(await told({ query, variables })).toEqual([
      [
        'where.OR[0].type[0]: Value "CALLS" does not exist in "EventType" enum. Did you mean the enum value "CALL"?',
        8,
        'BAD_USER_INPUT',
      ],
      ['where.recordedAsOf: "x" is no DateTime.', 8, 'BAD_USER_INPUT'],
      ['first: Int cannot represent non-integer value: "many"', 29, 'BAD_USER_INPUT'],
    ]);
    const two = 'query A { about { version } } query B { about { version } }';
    expect(await told({ query: two, operationName: 'C' })).toEqual([
      [expect.stringMatching(/no operation of this name, or it has several/), null, 'BAD_USER_INPUT'],
    ]);
  });
});

describe('documents', () => {
  it('are read from a folder, and one that is no document is named', () => {
    const known = readDocuments(web, join(root, 'queries'));
    expect(known.get(documentId(readFileSync(join(root, 'queries/search.graphql'), 'utf8')))).toMatch(/query Search/);
    writeFileSync(join(web, 'broken.graphql'), '{ about {');
    expect(() => readDocuments(web, web)).toThrow(/broken\.graphql is no GraphQL document/);
  });
  it('are answered by the id in an address too', async () => {
    const text = 'query Named($id: ID!) { node(id: $id) { id } }';
    const server = await startServer({
      ...options(),
      documents: new Map([[documentId(text), text]]),
      trustedOnly: true,
    });
    const variables = encodeURIComponent('{"id":"act_00000000000000000000"}');
    const response = await fetch(`${server.url}/graphql?documentId=${documentId(text)}&variables=${variables}`);
    expect(await response.json()).toEqual({ data: { node: null } });
    await server.close();
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
  await ask(open, '{ events { totalCount } }');
  const metrics = (await get('/metrics'))[1];
  expect(metrics).toContain('dateline_request_seconds');
  expect(metrics).toMatch(/^dateline_store_queries_total\{query="count\/Event"\} \d/m);
  expect(await get('/events/some-slug')).toEqual([200, '<title>page</title>']);
  expect((await get('/..%2f..%2fpackage.json'))[0]).toBe(404);
  expect((await get('/assets/none.js'))[0]).toBe(404);
});

describe('an answer', () => {
  const asked = async (path: string, encoding: string, method = 'GET') => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `number${index}: about { counts { articles actors events } }`,
    ).join(' ');
    const body = method === 'POST' ? JSON.stringify({ query: `{ ${many} }` }) : undefined;
    const headers = { 'accept-encoding': encoding, 'content-type': 'application/json' };
    const response = await fetch(open.url + path, { method, headers, ...(body && { body }) });
    return { response, text: await response.text() };
  };

  it.each([
    ['/long.js', 'GET'],
    ['/graphql', 'POST'],
    ['/timeline.csv', 'GET'],
  ])('%s is compressed for those who take it, and the same to all', async (path, method) => {
    const [small, plain] = [await asked(path, 'br, gzip;q=0.8', method), await asked(path, 'identity', method)];
    expect(small.text).toBe(plain.text);
    expect(plain.response.headers.get('content-encoding')).toBe(null);
    expect(small.response.headers.get('content-encoding')).toBe('gzip');
    for (const { response } of [small, plain]) expect(response.headers.get('vary')).toContain('accept-encoding');
  });

  it('is left as it is where gzip is refused, or would gain nothing', async () => {
    expect((await asked('/long.js', 'gzip;q=0')).response.headers.get('content-encoding')).toBe(null);
    const page = (await asked('/', 'gzip')).response;
    expect([page.headers.get('content-encoding'), page.headers.get('content-length')]).toEqual([null, '19']);
  });
});
