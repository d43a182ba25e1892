// dateline serve, dateline start: the API, the playground and the page over HTTP.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import pino from 'pino';
import { readTokens } from '../../api/access.ts';
import { readDocuments } from '../../api/documents.ts';
import { isLoopback, type RunningServer, startServer } from '../../api/server.ts';
import type { Extractor } from '../../ingest/extractor.ts';
import { fetchUrl } from '../../ingest/fetch-url.ts';
import { openJobs } from '../../ingest/jobs.ts';
import { runPipeline } from '../../ingest/pipeline.ts';
import { InputError } from '../../model/error.ts';
import type { Store } from '../../store/port.ts';
import { createReader } from '../../store/reader.ts';
import { openStore } from '../../store/store.ts';
import { type Config, parsePort, readConfig } from '../config.ts';
import { UsageError } from '../errors.ts';
import { extractorFor, nameFinder } from '../open.ts';
import { paths } from '../paths.ts';
import { findInputs } from '../sources.ts';
import { say, styled } from '../terminal.ts';
import { version } from '../version.ts';

/** Articles that a server's jobs are worth being extracted side by side for. */
const mostAtOnce = 8;

export interface ServeOptions {
  readonly port?: string;
  readonly host: string;
  readonly allowWrite?: boolean;
  readonly allowUrlIngest?: boolean;
  readonly documents?: string;
  readonly trustedDocumentsOnly?: boolean;
  readonly introspection?: boolean;
  readonly cors?: string;
  readonly open?: boolean;
}

/** Serves until it is asked to stop (SIGINT, SIGTERM); then the batch under way is finished first. */
export async function serve(options: ServeOptions): Promise<void> {
  const config = readConfig();
  await withServer(options, config, async () => undefined);
}

/** Loads the seeds where they are not there yet, then serves. */
export async function start(options: ServeOptions): Promise<void> {
  const config = readConfig();
  await withServer(options, config, (store) => loadSeeds(store, config));
}

async function withServer(
  options: ServeOptions,
  config: Config,
  before: (store: Store) => Promise<void>,
): Promise<void> {
  const port = options.port === undefined ? config.port : parsePort(options.port, '--port');
  const store = await openStore(config.store, { user: config.user, password: config.password ?? undefined });
  let extractor: Extractor | null = null;
  try {
    await before(store);
    const log = pino({ level: 'info' }, pino.destination({ dest: 2, sync: true }));
    log.level = process.stderr.isTTY ? 'warn' : 'info';
    const tokens = readTokens(
      [config.tokens ?? '', config.tokensFile === null ? '' : readTokensFile(config.tokensFile)].join('\n'),
    );
    const loopback = isLoopback(options.host);
    const ingests = options.allowWrite === true || tokens.some(({ role }) => role === 'ingester');
    const fetching = options.allowUrlIngest === true;
    extractor = ingests ? extractorFor(mostAtOnce, config) : null;
    const jobs =
      extractor === null
        ? null
        : openJobs({
            store,
            extractor,
            folder: config.jobs,
            fetch: fetching ? fetchUrl : null,
            now,
            report: (error) => log.error({ err: error }, 'job failed'),
          });
    const server = await startServer({
      host: options.host,
      port,
      access: { tokens, allowWrite: options.allowWrite === true, loopback },
      web: paths.web,
      log,
      store,
      jobs,
      version,
      schemaText: readFileSync(paths.schema, 'utf8'),
      canFetch: fetching,
      now,
      otherNames: nameFinder(config),
      introspection: options.introspection !== false,
      documents: readDocuments(paths.web, options.documents ?? null),
      trustedOnly: options.trustedDocumentsOnly === true,
      origins: options.cors === undefined ? [] : [readOrigin(options.cors)],
    });
    say(
      `Dateline ${version}  page ${styled('cyan', `${server.url}/`)}  playground ${server.url}/playground  API ${server.url}/graphql`,
    );
    const withToken = tokens.some(({ role }) => role !== 'reader');
    const closed = withToken ? 'writing with a token only' : 'read-only (dateline serve --allow-write opens it)';
    say(`store ${store.address}  ${options.allowWrite ? 'reading and writing' : closed}`);
    if ((await createReader(store).counts()).articles === 0) {
      say(
        'Nothing has been read yet: "dateline ingest FILE…" reads articles in, "dateline start" begins with those that come along.',
      );
    }
    if (options.open) openBrowser(server);
    await stopAsked();
    say('Stopping: no new requests; jobs go on with the next start.');
    await server.close();
    await jobs?.stop();
  } finally {
    await extractor?.close();
    await store.close();
  }
}

async function loadSeeds(store: Store, config: Config): Promise<void> {
  const inputs = await findInputs([paths.seeds], {});
  const extractor = extractorFor(inputs.length, config);
  let added = 0;
  try {
    await runPipeline(inputs, {
      extractor,
      store,
      batch: inputs.length,
      now,
      onOutcome: (outcome) => {
        if (outcome.state === 'ADDED') added++;
        if (outcome.state === 'REFUSED') say(`refused  ${outcome.name}: ${outcome.reason}`);
      },
    });
  } finally {
    await extractor.close();
  }
  if (added > 0) say(`${added} seed articles loaded into ${store.address}.`);
}

function now(): string {
  return new Date().toISOString();
}

/** `words` as browsers send an origin; anything else would never be equal to one. */
function readOrigin(words: string): string {
  const origin = URL.canParse(words) ? new URL(words).origin : 'null';
  if (origin === 'null' || words.replace(/\/$/, '').toLowerCase() !== origin)
    throw new UsageError(`--cors ${words} is no origin.`, 'Write it as https://example.org or http://localhost:8080.');
  return origin;
}

function readTokensFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(`DATELINE_TOKENS_FILE names ${path}, which cannot be read.`, { cause });
  }
}

function stopAsked(): Promise<void> {
  // A second signal while stopping ends at once.
  process.removeAllListeners('SIGINT');
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}

function openBrowser({ url }: RunningServer): void {
  const [command, ...words] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start'] : ['xdg-open'];
  spawn(command as string, [...words, url], { stdio: 'ignore', detached: true })
    .on('error', () => say(`Open ${url} in a browser.`))
    .unref();
}
