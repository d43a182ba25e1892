// A store that holds the seeds, and the API over it, without a socket.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type ApiOptions, type Caller, createApi } from '../../src/api/execute.ts';
import { readSchemaText } from '../../src/api/schema.ts';
import type { ServerOptions } from '../../src/api/server.ts';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import { loadResources } from '../../src/resources/load.ts';
import type { Store } from '../../src/store/port.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const seeds = join(root, 'seeds');

/** Reads the seeds into `store`, as recorded on one day. */
export async function loadSeeds(store: Store): Promise<void> {
  const resources = loadResources(join(root, 'resources'));
  const extractions = readdirSync(seeds)
    .filter((name) => /\.(md|html|txt)$/.test(name))
    .sort()
    .map((name) => extractBytes(readFileSync(join(seeds, name)), { name: `seeds/${name}` }, resources));
  await store.ingest(extractions, '2026-01-01T00:00:00Z');
}

export const everything: Caller = {
  roles: new Set(['reader', 'ingester', 'curator']),
  who: 'tester',
  requestId: 'test',
};

export interface Answer {
  readonly data?: any;
  readonly errors?: readonly { message: string; extensions: { code: string; hint?: string; requestId: string } }[];
  readonly extensions?: { didYouMean?: readonly { name: string; suggestions: readonly string[] }[] };
}

/** What an API over `store` is told where a test says nothing else. */
function apiOptions(store: Store) {
  return {
    store,
    jobs: null,
    version: 'test',
    schemaText: readSchemaText(),
    canFetch: false,
    now: () => '2026-01-02T00:00:00Z',
    otherNames: () => [],
    introspection: true,
    documents: new Map(),
    trustedOnly: false,
  };
}

/** A server over `store` that everybody on this machine may read, unless `more` says otherwise. */
export function serverOptions(store: Store, more: Partial<ServerOptions> = {}): ServerOptions {
  return {
    ...apiOptions(store),
    host: '127.0.0.1',
    port: 0,
    origins: [],
    access: { tokens: [], allowWrite: false, loopback: true },
    web: join(root, 'dist/web'),
    log: pino({ level: 'silent' }),
    ...more,
  };
}

/** The API over `store`: `ask` sends a query, `asked` lists the queries that reached the store since it was last emptied. */
export function apiOver(store: Store, options: Partial<ApiOptions> = {}) {
  const asked: string[] = [];
  const reported: unknown[] = [];
  const api = createApi({
    ...apiOptions(store),
    report: (error) => reported.push(error),
    onQuery: (name) => asked.push(name),
    ...options,
  });
  const send = (body: unknown, caller: Caller = everything): Promise<Response> =>
    api(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
      }),
      caller,
    );
  const ask = async (query: string, variables: object = {}, operationName?: string): Promise<Answer> =>
    (
      await send({ query, variables, ...(operationName === undefined ? {} : { operationName }) })
    ).json() as Promise<Answer>;
  return { ask, send, api, asked, reported };
}
