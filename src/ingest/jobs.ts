// Jobs: ingestion that goes on when whoever asked for it goes away. One works at a time; the others wait in order.

import { randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { InputError } from '../model/error.ts';
import type { SourceInfo } from '../read/read-article.ts';
import type { Store } from '../store/port.ts';
import type { Extractor } from './extractor.ts';
import { type Outcome, runPipeline } from './pipeline.ts';

/** A job as it stands; instants are ISO 8601 UTC. */
export interface Job {
  readonly id: string;
  readonly label: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly articleIds: readonly string[];
  /** The last 100. */
  readonly warnings: readonly string[];
  readonly error: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

/** What to read: exactly one source, and what it does not say itself. */
export interface IngestRequest {
  readonly source: {
    readonly text?: string | null;
    readonly html?: string | null;
    readonly url?: string | null;
    readonly file?: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> } | null;
  };
  readonly published?: string | null;
  readonly url?: string | null;
}

export interface JobsOptions {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly now: () => string;
  /** Fetches an address; null where that is not allowed. */
  readonly fetchUrl: ((url: string) => Promise<{ bytes: Uint8Array; contentType: string }>) | null;
  /** Told of a defect, for the log. */
  readonly report: (error: unknown) => void;
}

/** How many finished jobs are remembered. */
const remembered = 1000;

export function createJobs(options: JobsOptions) {
  const jobs = new Map<string, Job>();
  const changes = new EventEmitter().setMaxListeners(0);
  let last: Promise<void> = Promise.resolve();

  const update = (id: string, change: Partial<Job>): void => {
    jobs.set(id, { ...(jobs.get(id) as Job), ...change });
    changes.emit(id);
  };

  return {
    /** Begins a job. @throws InputError when the request names no source, or one that is not allowed. */
    async ingest(request: IngestRequest): Promise<Job> {
      const { label, source, load } = await inputOf(request, options);
      const id = `job_${randomUUID()}`;
      jobs.set(id, {
        id,
        label,
        state: 'QUEUED',
        total: 1,
        done: 0,
        added: 0,
        replaced: 0,
        unchanged: 0,
        failed: 0,
        articleIds: [],
        warnings: [],
        error: null,
        createdAt: options.now(),
        finishedAt: null,
      });
      forget();
      last = last.then(() => work(id, { source, load }));
      return jobs.get(id) as Job;
    },
    get: (id: string): Job | null => jobs.get(id) ?? null,
    all: (): readonly Job[] => [...jobs.values()].reverse(),
    async *follow(id: string): AsyncIterable<Job> {
      if (!jobs.has(id)) throw new InputError(`There is no job ${id}.`, { code: 'NOT_FOUND' });
      const stop = new AbortController();
      const steps = on(changes, id, { signal: stop.signal });
      try {
        for (;;) {
          const job = jobs.get(id) as Job;
          yield job;
          if (job.finishedAt !== null) return;
          await steps.next();
        }
      } finally {
        stop.abort();
      }
    },
    /** Resolves when all that was begun has ended: what a graceful stop waits for. */
    settled: (): Promise<void> => last,
  };

  async function work(id: string, input: { source: SourceInfo; load: () => Promise<Uint8Array> }): Promise<void> {
    update(id, { state: 'RUNNING' });
    try {
      await runPipeline([input], {
        ...options,
        batch: 1,
        onOutcome: (outcome) => update(id, after(jobs.get(id) as Job, outcome)),
      });
      const { failed, warnings } = jobs.get(id) as Job;
      update(id, {
        state: failed > 0 ? 'FAILED' : 'DONE',
        error: failed > 0 ? (warnings.at(-1) ?? null) : null,
        finishedAt: options.now(),
      });
    } catch (error) {
      options.report(error);
      update(id, {
        state: 'FAILED',
        error:
          error instanceof InputError ? error.message : 'The article could not be stored; the server’s log says why.',
        finishedAt: options.now(),
      });
    }
  }

  function forget(): void {
    for (const [id, job] of jobs) {
      if (jobs.size <= remembered) return;
      if (job.finishedAt !== null) jobs.delete(id);
    }
  }
}

function after(job: Job, outcome: Outcome): Partial<Job> {
  const done = job.done + 1;
  if (outcome.state === 'REFUSED')
    return { done, failed: job.failed + 1, warnings: [...job.warnings, outcome.reason].slice(-100) };
  return {
    done,
    added: job.added + (outcome.state === 'ADDED' ? 1 : 0),
    replaced: job.replaced + (outcome.state === 'CHANGED' ? 1 : 0),
    unchanged: job.unchanged + (outcome.state === 'UNCHANGED' ? 1 : 0),
    articleIds: [...job.articleIds, outcome.extraction.graph.article.id],
    warnings: [
      ...job.warnings,
      ...outcome.extraction.problems.filter(({ severity }) => severity === 'WARNING').map(({ message }) => message),
    ].slice(-100),
  };
}

async function inputOf({ source, published, url }: IngestRequest, { fetchUrl }: JobsOptions) {
  const told = { ...(published == null ? {} : { published }), ...(url == null ? {} : { url }) };
  if (source.text != null)
    return input(
      'text',
      new TextEncoder().encode(source.text),
      { ...told, contentType: 'text/markdown; charset=utf-8' },
      source.text,
    );
  if (source.html != null)
    return input(
      'page',
      new TextEncoder().encode(source.html),
      { ...told, contentType: 'text/html; charset=utf-8' },
      source.html,
    );
  if (source.file != null)
    return input(source.file.name, new Uint8Array(await source.file.arrayBuffer()), told, source.file.name);
  if (source.url != null) {
    if (fetchUrl === null)
      throw new InputError('This server does not fetch addresses.', {
        code: 'FORBIDDEN',
        hint: 'Start it with --allow-url-ingest, or send the text.',
      });
    const address = source.url;
    const fetched = await fetchUrl(address);
    return input(address, fetched.bytes, { url: address, ...told, contentType: fetched.contentType }, address);
  }
  throw new InputError('Name exactly one source: text, html, url or file.');
}

function input(name: string, bytes: Uint8Array, told: Omit<SourceInfo, 'name'>, words: string) {
  return {
    label: words.trim().split('\n', 1)[0]?.slice(0, 80) || name,
    source: { name, ...told },
    load: () => Promise.resolve(bytes),
  };
}
