import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTokens } from '../../src/api/access.ts';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { filterOf } from '../../src/export/filters.ts';
import type { ListName } from '../../src/export/lists.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore } from '../../src/store/store.ts';
import { apiOver, loadSeeds, serverOptions } from './seeded.ts';

let store: Store;
let server: RunningServer;
const secret = 'a-secret-of-some-length';

beforeAll(async () => {
  store = await openStore(':memory:');
  await loadSeeds(store);
  server = await startServer(serverOptions(store));
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);

const fields: Readonly<Record<ListName, readonly [string, string, string]>> = {
  timeline: ['events', 'EventFilter', 'DATE_ASC'],
  statements: ['statements', 'StatementFilter', 'SAID_ASC'],
  actors: ['actors', 'ActorFilter', 'ARTICLES_DESC'],
  articles: ['articles', 'ArticleFilter', 'PUBLISHED_DESC'],
};

/** The ids of a list by the API, page by page. */
async function idsByApi(name: ListName, search: string): Promise<string[]> {
  const [field, filter, order] = fields[name];
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await apiOver(store).ask(
      `query ($where: ${filter}, $after: String) {
        list: ${field}(where: $where, orderBy: ${order}, first: 40, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
      }`,
      { where: filterOf(name, new URLSearchParams(search)), after },
    );
    expect(errors).toBeUndefined();
    ids.push(...data.list.nodes.map(({ id }: { id: string }) => id));
    if (!data.list.pageInfo.hasNextPage) return ids;
    after = data.list.pageInfo.endCursor;
  }
}

describe('a list as a file', () => {
  it.each([
    ['timeline', ''],
    ['timeline', 'actor=Blinken'],
    ['timeline', 'type=CALL&from=2021-08&to=2021-11'],
    ['timeline', 'type=call,meeting&actor=王毅'],
    ['timeline', 'conflict=true'],
    ['timeline', 'dated=false'],
    ['timeline', 'actor=nobody-of-this-name'],
    ['timeline', 'status=PLANNED&view=list&sel=something'],
    ['statements', ''],
    ['statements', 'speaker=布林肯'],
    ['statements', 'about=台湾&mode=INDIRECT'],
    ['statements', 'from=2021-11&to=2021-11&attributed=true'],
    ['actors', 'kind=PERSON'],
    ['articles', 'language=en'],
  ] as const)('/%s.csv?%s holds the ids of the list, in its order', async (name, search) => {
    const expected = await idsByApi(name, search);
    const response = await get(`/${name}.csv?${search}`);
    const ids = parse(await response.text(), { columns: true, bom: true }).map(({ id }) => id);
    expect(ids).toEqual(expected);
    expect(response.headers.get('x-total-count')).toBe(String(expected.length));
    const json = (await (await get(`/${name}.json?${search}`)).json()) as {
      totalCount: number;
      nodes: { id: string }[];
    };
    expect(json.nodes.map(({ id }) => id)).toEqual(expected);
    expect(json.totalCount).toBe(expected.length);
  });

  it.each([
    ['/timeline.csv', 'text/csv', 'attachment; filename="dateline-timeline.csv"'],
    ['/timeline.jsonld', 'application/ld+json', 'inline; filename="dateline-timeline.jsonld"'],
    ['/timeline.ics', 'text/calendar', 'attachment; filename="dateline-timeline.ics"'],
    ['/timeline.timelinejs.json', 'application/json', 'inline; filename="dateline-timeline.timelinejs.json"'],
    ['/statements.ics', 'text/calendar', 'attachment; filename="dateline-statements.ics"'],
    ['/statements.jsonl', 'application/x-ndjson', 'inline; filename="dateline-statements.jsonl"'],
    ['/network.graphml?ids=Blinken', 'application/graphml+xml', 'attachment; filename="dateline-network.graphml"'],
    ['/network.gexf?ids=Blinken,Wang%20Yi', 'application/gexf+xml', 'attachment; filename="dateline-network.gexf"'],
  ])('%s says what it is and what to call it', async (path, type, disposition) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(response.headers.get('content-disposition')).toBe(disposition);
    expect((await response.text()).length).toBeGreaterThan(200);
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('x-total-count')).toBe(response.headers.get('x-total-count'));
  });

  it.each([
    ['events', 'timeline', ['csv', 'json', 'jsonld', 'ics']],
    ['articles', 'articles', ['json', 'jsonld']],
    ['actors', 'actors', ['csv', 'json', 'jsonld']],
    ['statements', 'statements', ['json', 'ics']],
  ] as const)('one of /%s is had by its slug', async (folder, list, formats) => {
    const { nodes } = (await (await get(`/${list}.json?limit=1`)).json()) as { nodes: [{ id: string; slug: string }] };
    const [{ id, slug }] = nodes;
    for (const format of formats) {
      const response = await get(`/${folder}/${encodeURIComponent(slug)}.${format}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(id);
      expect(response.headers.get('content-disposition')).toContain(`dateline-${id}.${format}`);
    }
    expect((await get(`/${folder}/00000000000000000000.json`)).status).toBe(404);
    expect((await get(`/${folder}/no-slug.json`)).status).toBe(404);
  });

  it('says in its name and its heads where a limit cut it', async () => {
    const response = await get('/timeline.ics?limit=3');
    const total = Number(response.headers.get('x-total-count'));
    expect(total).toBeGreaterThan(3);
    expect(response.headers.get('x-count')).toBe('3');
    expect(response.headers.get('content-disposition')).toContain(`dateline-timeline-first-3-of-${total}.ics`);
    expect(await response.text()).toContain(`(the first 3 of ${total})`);
  });

  it('begins with a byte order mark unless it is not wanted', async () => {
    const first = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer())[0];
    expect(await first('/actors.csv')).toBe(0xef);
    expect(await first('/actors.csv?bom=0')).toBe('i'.charCodeAt(0));
  });

  it.each([
    ['/timeline.xlsx', 404, 'NOT_FOUND', /\.xlsx/, /\.csv.*\.ics/],
    ['/actors.ics', 404, 'NOT_FOUND', /\.ics/, /\.jsonld/],
    ['/timeline.csv?type=PARTY', 400, 'BAD_USER_INPUT', /PARTY/, null],
    ['/timeline.csv?from=next%20week', 400, 'BAD_USER_INPUT', /next week/, null],
    ['/timeline.csv?from=2021&to=2020', 400, 'BAD_USER_INPUT', /ends before it begins/, null],
    ['/timeline.csv?conflict=maybe', 400, 'BAD_USER_INPUT', /conflict=maybe/, null],
    ['/timeline.csv?limit=0', 400, 'BAD_USER_INPUT', /limit=0/, null],
    ['/timeline.csv?order=SIDEWAYS', 400, 'BAD_USER_INPUT', /SIDEWAYS/, null],
    ['/network.graphml', 400, 'BAD_USER_INPUT', /ids/, null],
    ['/network.graphml?ids=Blinken&depth=9', 400, 'BAD_USER_INPUT', /depth: 9/, null],
  ])('%s is refused with %i %s', async (path, status, code, message, hint) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const [error] = ((await response.json()) as { errors: { message: string; extensions: Record<string, string> }[] })
      .errors;
    expect(error?.extensions['code']).toBe(code);
    expect(error?.message).toMatch(message);
    if (hint !== null) expect(error?.extensions['hint']).toMatch(hint);
    expect(response.headers.get('x-request-id')).toBe(error?.extensions['requestId']);
  });

  it('takes only GET, and leaves other addresses to the page', async () => {
    expect((await get('/timeline.csv', { method: 'POST' })).status).toBe(405);
    expect((await get('/unknown.csv')).headers.get('content-type')).not.toMatch(/csv/);
  });

  it('asks for a token where the API does, and works where only known documents are taken', async () => {
    const access = { tokens: readTokens(`reader:${secret}`), allowWrite: false, loopback: false };
    const guarded = await startServer(
      serverOptions(store, { access, trustedOnly: true, origins: ['https://desk.example'] }),
    );
    try {
      expect((await fetch(`${guarded.url}/timeline.csv`)).status).toBe(401);
      const headers = { authorization: `Bearer ${secret}`, origin: 'https://desk.example' };
      const answer = await fetch(`${guarded.url}/timeline.csv?limit=1`, { headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    } finally {
      await guarded.close();
    }
  });
});
