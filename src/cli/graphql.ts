// GraphQL without a server: the same API as a function, for the commands that read.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createApi } from '../api/execute.ts';
import type { Store } from '../store/port.ts';
import { type Config, readConfig } from './config.ts';
import { nameFinder, withStore } from './open.ts';
import { paths } from './paths.ts';
import { printData, say, styled } from './terminal.ts';
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

/** Asks the configured store. */
export async function ask<T>(
  query: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
): Promise<Answer<T>> {
  const config = readConfig();
  return withStore(config, (store) => askStore<T>(store, config, query, variables, operationName));
}

async function askStore<T>(
  store: Store,
  config: Config,
  query: string,
  variables: Record<string, unknown>,
  operationName: string | null,
): Promise<Answer<T>> {
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
    origins: [],
    report: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables, ...(operationName === null ? {} : { operationName }) }),
  });
  const response = await api(request, { roles: new Set(['reader']), who: 'command line', requestId: randomUUID() });
  return (await response.json()) as Answer<T>;
}

/** Asks, tells errors and near names on stderr, and gives the data; null when there is none to go on with. */
export async function askOrTell<T>(query: string, variables: Record<string, unknown>): Promise<T | null> {
  const answer = await ask<T>(query, variables);
  tellErrors(answer);
  return answer.errors === undefined ? (answer.data ?? null) : null;
}

/** Prints the errors of an answer, each with its code and hint, and sets the exit code. */
export function tellErrors({ errors, extensions }: Answer<unknown>): void {
  for (const { message, extensions: details } of errors ?? []) {
    say(
      `${styled('red', 'error')} ${details?.code ?? ''}  ${message}${details?.hint ? `  hint: ${details.hint}` : ''}`,
    );
    process.exitCode = details?.code === 'STORE_UNAVAILABLE' ? 4 : 1;
  }
  for (const { name, suggestions } of extensions?.didYouMean ?? []) {
    say(`Nobody here is called ${name}.${suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`}`);
  }
}

export async function printJson(value: unknown): Promise<void> {
  await printData(JSON.stringify(value, null, 2));
}
