// GraphQL without a server: the same API as a function, for the commands that read.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createApi } from '../api/execute.ts';
import { type Ask, exportDocuments } from '../export/lists.ts';
import type { Store } from '../store/port.ts';
import { type Config, readConfig } from './config.ts';
import { AnswerError } from './errors.ts';
import { nameFinder, withStore } from './open.ts';
import { paths } from './paths.ts';
import { complain, say, whisper } from './terminal.ts';
import { version } from './version.ts';

export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
  readonly extensions?: {
    readonly didYouMean?: readonly { readonly name: string; readonly suggestions: readonly string[] }[];
  };
}

export interface Api {
  /** The answer as it is. */
  answer<T>(query: string, variables?: Variables, operationName?: string | null): Promise<Answer<T>>;
  /** The data of the answer; near names are told. Throws AnswerError. */
  data<T>(query: string, variables?: Variables): Promise<T>;
  /** As `data`, for the documents of the exports. */
  readonly ask: Ask;
}

type Variables = Readonly<Record<string, unknown>>;

/** Runs `work` with the API over the configured store, which is opened once and closed whatever happens. */
export async function withApi<T>(work: (api: Api) => Promise<T>): Promise<T> {
  const config = readConfig();
  return withStore(config, (store) => work(apiOver(store, config)));
}

function apiOver(store: Store, config: Config): Api {
  const api = createApi({
    store,
    jobs: null,
    version,
    schemaText: readFileSync(paths.schema, 'utf8'),
    canFetch: false,
    now: () => new Date().toISOString(),
    otherNames: nameFinder(config),
    introspection: true,
    documents: new Map(),
    trustedOnly: false,
    report: (error) => complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    onQuery: (name) => whisper(`store  ${name}`),
  });
  const answer = async <T>(
    query: string,
    variables: Variables = {},
    operationName: string | null = null,
  ): Promise<Answer<T>> => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, ...(operationName === null ? {} : { operationName }) }),
    });
    const response = await api(request, { roles: new Set(['reader']), who: 'command line', requestId: randomUUID() });
    return (await response.json()) as Answer<T>;
  };
  const data = async <T>(query: string, variables: Variables = {}): Promise<T> => {
    const answered = await answer<T>(query, variables);
    tellNearNames(answered);
    const [error] = answered.errors ?? [];
    if (error !== undefined) throw errorOf(error);
    return answered.data as T;
  };
  return { answer, data, ask: (document, variables) => data(exportDocuments.get(document) ?? document, variables) };
}

/** One error of an answer, to be thrown or reported. */
export function errorOf({ message, extensions }: NonNullable<Answer<unknown>['errors']>[number]): AnswerError {
  const code = extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED';
  return new AnswerError(message, code, extensions?.hint ?? null);
}

export function tellNearNames({ extensions }: Answer<unknown>): void {
  for (const { name, suggestions } of extensions?.didYouMean ?? []) {
    say(`Nobody here is called ${name}.${suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`}`);
  }
}
