// Ingestion as jobs: one after the other, in batches. A job goes on when its caller goes away, and, since it is written down
// and ingestion repeated changes nothing, where it was when the process ended.

import { randomUUID } from 'node:crypto';
import type { Extraction } from '../model/article-graph.ts';
import { InputError, StoreError } from '../model/error.ts';
import type { Job, JobRequest, Jobs } from '../model/job.ts';
import type { Store } from '../store/port.ts';
import type { Extractor } from './extractor.ts';
import type { Fetched } from './fetch-url.ts';
import { type JobSpool, type KeptJob, openSpool } from './job-spool.ts';
import { type Input, type Outcome, runPipeline } from './pipeline.ts';

export interface JobServices {
  readonly store: Store;
  readonly extractor: Pick<Extractor, 'extract' | 'size'>;
  /** The folder that jobs are written down in. */
  readonly folder: string;
  /** Fetches an address safely; null where fetching is off. */
  readonly fetch: ((url: string) => Promise<Fetched>) | null;
  readonly now: () => string;
  readonly report: (error: unknown) => void;
}

export interface RunningJobs extends Jobs {
  /** Resolves when nothing is left to do, or after `stop`. */
  settle(): Promise<void>;
  /** Ends after the batch under way; what is left goes on when the jobs are opened again. */
  stop(): Promise<void>;
}

/** Articles a batch: the steps in which a job goes forward. */
const batch = 10;
/** How many ended jobs are remembered. */
const mostRemembered = 1000;
/** Seconds to wait before trying again, when the store cannot be reached. */
const waits = [1, 5, 15, 30, 60, 60, 60, 60];

/** Opens the jobs of `services.folder` and goes on with those that have not ended. */
export function openJobs(services: JobServices): RunningJobs {
  const spool = openSpool(services.folder);
  const jobs = new Map(spool.all().map((kept) => [kept.job.id, kept]));
  const listeners = new Map<string, Set<() => void>>();
  const stopping = new AbortController();

  const change = (id: string, change: Partial<Job>): void => {
    const kept = jobs.get(id);
    if (kept === undefined) return;
    const changed = { ...kept, job: { ...kept.job, ...change } };
    spool.save(changed);
    jobs.set(id, changed);
    for (const listener of listeners.get(id) ?? []) listener();
  };
  const work = async (id: string): Promise<void> => {
    if (stopping.signal.aborted) return;
    change(id, { state: 'RUNNING' });
    for (;;) {
      const kept = jobs.get(id);
      if (kept === undefined || stopping.signal.aborted) return;
      if (kept.job.done >= kept.job.total) return end(id, null);
      const outcomes = await runBatch(kept, services, spool, stopping.signal);
      if (outcomes === null) return;
      change(id, counted(kept.job, outcomes));
    }
  };
  const end = (id: string, error: string | null): void => {
    const job = jobs.get(id)?.job;
    if (job === undefined) return;
    const reason = error ?? (job.failed === job.total ? (job.warnings[0] ?? 'Nothing could be read.') : null);
    change(id, { state: reason === null ? 'DONE' : 'FAILED', error: reason, finishedAt: services.now() });
    spool.dropBytes(id);
    for (const [old, { job: other }] of jobs) {
      if (jobs.size <= mostRemembered) break;
      if (other.finishedAt === null) continue;
      jobs.delete(old);
      spool.drop(old);
    }
  };
  let last: Promise<void> = Promise.resolve();
  const enqueue = (id: string): void => {
    last = last.then(() =>
      work(id).catch((error: unknown) => {
        const own = error instanceof InputError || error instanceof StoreError;
        if (!own) services.report(error);
        end(id, own ? error.message : 'Something went wrong in Dateline.');
      }),
    );
    last = last.catch(services.report);
  };
  for (const [id, { job }] of jobs) if (job.finishedAt === null) enqueue(id);

  return {
    async begin(request) {
      const job = newJob(request, services.now());
      jobs.set(job.id, spool.add(job, request));
      enqueue(job.id);
      return job;
    },
    get: (id) => jobs.get(id)?.job ?? null,
    all: () =>
      [...jobs.values()]
        .map(({ job }) => job)
        .sort((a, b) => (a.createdAt > b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1)),
    async *follow(id) {
      if (!jobs.has(id)) throw new InputError(`There is no job ${id}.`, { code: 'NOT_FOUND' });
      let wake: () => void = () => undefined;
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own);
      const listener = (): void => wake();
      own.add(listener);
      try {
        for (let shown: Job | null = null; ; ) {
          const job = jobs.get(id)?.job;
          if (job === undefined) return;
          if (job !== shown) {
            shown = job;
            yield job;
            if (job.finishedAt !== null) return;
          }
          if (jobs.get(id)?.job === shown) {
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
    stop() {
      stopping.abort();
      return last;
    },
  };
}

function newJob(request: JobRequest, createdAt: string): Job {
  return {
    label: 'Job',
    id: `job_${randomUUID().replaceAll('-', '').slice(0, 20)}`,
    title: request.title,
    state: 'QUEUED',
    total: request.sources.length,
    done: 0,
    added: 0,
    replaced: 0,
    unchanged: 0,
    failed: 0,
    articleIds: [],
    warnings: [],
    error: null,
    createdAt,
    finishedAt: null,
  };
}

/** The next batch of a job; null when it was stopped while waiting for the store. */
async function runBatch(
  kept: KeptJob,
  services: JobServices,
  spool: JobSpool,
  signal: AbortSignal,
): Promise<readonly Outcome[] | null> {
  const { done } = kept.job;
  const inputs = kept.request.sources
    .slice(done, done + batch)
    .map((_, index) => inputOf(kept, done + index, services, spool));
  const { size } = services.extractor;
  const extractor = { size, extract: tolerant(services, kept.request.publisher), close: async () => undefined };
  for (let tried = 0; ; tried++) {
    const outcomes: Outcome[] = [];
    try {
      await runPipeline(inputs, {
        extractor,
        store: services.store,
        batch,
        now: services.now,
        onOutcome: (outcome) => outcomes.push(outcome),
      });
      return outcomes;
    } catch (error) {
      const seconds = waits[tried];
      if (!(error instanceof StoreError) || seconds === undefined) throw error;
      services.report(error);
      if (!(await waited(seconds, signal))) return null;
    }
  }
}

function inputOf({ job, request }: KeptJob, index: number, services: JobServices, spool: JobSpool): Input {
  const source = request.sources[index] as KeptJob['request']['sources'][number];
  const said = {
    ...(request.published === null ? {} : { published: request.published }),
    ...(request.url === null ? {} : { url: request.url }),
  };
  if (source.kind === 'BYTES') {
    const { name, contentType } = source;
    return {
      source: { name, ...(contentType === undefined ? {} : { contentType }), ...said },
      load: async () => spool.bytes(job.id, index),
    };
  }
  return {
    source: { name: source.url, ...said },
    load: async () => {
      if (services.fetch === null) throw new InputError('This server does not fetch addresses.');
      const { bytes, contentType, url } = await services.fetch(source.url);
      return { bytes, contentType, url };
    },
  };
}

/** Extraction that fills in the publisher, and takes a defect of ours for a failure of its one article. */
function tolerant({ extractor, report }: JobServices, publisher: string | null): Extractor['extract'] {
  return async (bytes, source) => {
    try {
      const extraction = await extractor.extract(bytes, source);
      return publisher === null ? extraction : withPublisher(extraction, publisher);
    } catch (error) {
      if (error instanceof InputError) throw error;
      report(error);
      throw new InputError(`${source.name} cannot be read: something went wrong in Dateline.`);
    }
  };
}

function withPublisher(extraction: Extraction, publisher: string): Extraction {
  const { article } = extraction.graph;
  return article.publisher !== null
    ? extraction
    : { ...extraction, graph: { ...extraction.graph, article: { ...article, publisher } } };
}

function counted(job: Job, outcomes: readonly Outcome[]): Partial<Job> {
  const count = (state: Outcome['state']): number => outcomes.filter((outcome) => outcome.state === state).length;
  const warnings = outcomes.flatMap((outcome) => {
    const found =
      outcome.state === 'REFUSED'
        ? [outcome.reason]
        : outcome.extraction.problems.filter(({ severity }) => severity === 'WARNING').map(({ message }) => message);
    return job.total === 1 ? found : found.map((message) => `${outcome.name}: ${message}`);
  });
  return {
    done: job.done + outcomes.length,
    added: job.added + count('ADDED'),
    replaced: job.replaced + count('CHANGED'),
    unchanged: job.unchanged + count('UNCHANGED'),
    failed: job.failed + count('REFUSED'),
    articleIds: [
      ...job.articleIds,
      ...outcomes.flatMap((outcome) => (outcome.state === 'REFUSED' ? [] : [outcome.extraction.graph.article.id])),
    ],
    warnings: [...job.warnings, ...warnings].slice(-100),
  };
}

/** False when it was stopped while waiting. */
function waited(seconds: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(over, seconds * 1000);
    signal.addEventListener('abort', over);
  });
}
