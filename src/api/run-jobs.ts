// Ingestion as jobs of this process: one after the other, each goes on when its caller goes away.

import { randomUUID } from 'node:crypto';
import type { Extraction } from '../model/article-graph.ts';
import { InputError, StoreError } from '../model/error.ts';
import type { Store } from '../store/port.ts';
import { apiError } from './errors.ts';
import type { IngestRequest, Job, Jobs } from './jobs.ts';

interface Source {
  readonly name: string;
  readonly published?: string;
  readonly url?: string;
  readonly contentType?: string;
}

export interface JobServices {
  readonly store: Store;
  /** Reads and extracts one article. Rejects with InputError when the bytes are no article. */
  readonly extract: (bytes: Uint8Array, source: Source) => Promise<Extraction>;
  /** Fetches an address safely; null where fetching is off. */
  readonly fetch:
    | ((url: string) => Promise<{ readonly bytes: Uint8Array; readonly contentType: string; readonly url: string }>)
    | null;
  readonly now: () => string;
  readonly report: (error: unknown) => void;
}

/** How many ended jobs are remembered. */
const mostRemembered = 1000;

/** `settle` waits for the jobs that were begun. */
export function createJobs(services: JobServices): Jobs & { settle(): Promise<void> } {
  const jobs = new Map<string, Job>();
  const listeners = new Map<string, Set<() => void>>();
  let last: Promise<void> = Promise.resolve();

  const change = (id: string, change: Partial<Job>): void => {
    const job = jobs.get(id);
    if (job !== undefined) jobs.set(id, { ...job, ...change });
    for (const listener of listeners.get(id) ?? []) listener();
  };
  const work = async (id: string, request: IngestRequest): Promise<void> => {
    change(id, { state: 'RUNNING' });
    try {
      const { bytes, source } = await load(request, services);
      const extraction = await services.extract(bytes, source);
      const article = request.publisher == null ? extraction : withPublisher(extraction, request.publisher);
      const report = await services.store.ingest([article], services.now());
      const refused = report.refused.map(({ title, reason }) => `${title}: ${reason}`);
      change(id, {
        state: 'DONE',
        done: 1,
        added: report.added.length,
        replaced: report.changed.length,
        unchanged: report.unchanged.length,
        failed: refused.length,
        articleIds: refused.length > 0 ? [] : [extraction.graph.article.id],
        warnings: [
          ...refused,
          ...extraction.problems.filter(({ severity }) => severity === 'WARNING').map(({ message }) => message),
        ].slice(-100),
        finishedAt: services.now(),
      });
    } catch (error) {
      const own = error instanceof InputError || error instanceof StoreError;
      if (!own) services.report(error);
      change(id, {
        state: 'FAILED',
        done: 1,
        failed: 1,
        error: own ? error.message : 'Something went wrong in Dateline.',
        finishedAt: services.now(),
      });
    }
  };

  return {
    async ingest(request) {
      const id = `job_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
      const job: Job = {
        label: 'Job',
        id,
        title: labelOf(request),
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
        createdAt: services.now(),
        finishedAt: null,
      };
      jobs.set(id, job);
      for (const [old, { finishedAt }] of jobs) if (jobs.size > mostRemembered && finishedAt !== null) jobs.delete(old);
      last = last.then(() => work(id, request));
      return job;
    },
    get: (id) => jobs.get(id) ?? null,
    all: () => [...jobs.values()].reverse(),
    async *follow(id) {
      if (!jobs.has(id)) throw apiError('NOT_FOUND', `There is no job ${id}.`);
      let wake: () => void = () => undefined;
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own);
      const listener = (): void => wake();
      own.add(listener);
      try {
        for (let shown: Job | null = null; ; ) {
          const job = jobs.get(id);
          if (job === undefined) return;
          if (job !== shown) {
            shown = job;
            yield job;
            if (job.finishedAt !== null) return;
          }
          if (jobs.get(id) === shown) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        own.delete(listener);
        if (own.size === 0) listeners.delete(id);
      }
    },
    settle: () => last,
  };
}

async function load(
  { source, published, url }: IngestRequest,
  services: JobServices,
): Promise<{ bytes: Uint8Array; source: Source }> {
  const said = { ...(published == null ? {} : { published }), ...(url == null ? {} : { url }) };
  if (source.text != null)
    return {
      bytes: Buffer.from(source.text),
      source: { name: 'text', contentType: 'text/plain; charset=utf-8', ...said },
    };
  if (source.html != null)
    return {
      bytes: Buffer.from(source.html),
      source: { name: 'page', contentType: 'text/html; charset=utf-8', ...said },
    };
  if (source.file != null)
    return { bytes: new Uint8Array(await source.file.arrayBuffer()), source: { name: source.file.name, ...said } };
  if (source.url == null || services.fetch === null) throw new InputError('There is nothing to read.');
  const fetched = await services.fetch(source.url);
  return {
    bytes: fetched.bytes,
    source: { name: source.url, contentType: fetched.contentType, url: fetched.url, ...said },
  };
}

function withPublisher(extraction: Extraction, publisher: string): Extraction {
  const { article } = extraction.graph;
  return article.publisher !== null
    ? extraction
    : { ...extraction, graph: { ...extraction.graph, article: { ...article, publisher } } };
}

function labelOf({ source }: IngestRequest): string {
  return (
    source.url ?? source.file?.name ?? (source.text ?? source.html ?? '').trim().split('\n')[0]?.slice(0, 80) ?? ''
  );
}
