// Where jobs are written down: a folder each, with `job.json` and the bytes that were given, so that they survive the process.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../model/error.ts';
import type { Job, JobRequest, JobSource } from '../model/job.ts';

/** A source without its bytes, which are in a file of their own. */
type KeptSource = Omit<Extract<JobSource, { kind: 'BYTES' }>, 'bytes'> | Extract<JobSource, { kind: 'URL' }>;

export interface KeptJob {
  readonly job: Job;
  readonly request: Omit<JobRequest, 'sources'> & { readonly sources: readonly KeptSource[] };
}

export type JobSpool = ReturnType<typeof openSpool>;

/** Opens the spool `folder`, made where it isn't there. Throws StoreError when it cannot be written to. */
export function openSpool(folder: string) {
  guarded(folder, () => mkdirSync(folder, { recursive: true }));
  const recordOf = (id: string): string => join(folder, id, 'job.json');
  const bytesOf = (id: string, index: number): string => join(folder, id, `${index}.bytes`);
  /** The record changes as a whole or not at all, whenever the process ends. */
  const save = (kept: KeptJob): void => {
    const record = recordOf(kept.job.id);
    guarded(folder, () => {
      writeFileSync(`${record}.new`, JSON.stringify(kept), { flush: true });
      renameSync(`${record}.new`, record);
    });
  };
  return {
    /** Writes a new job down: its bytes first, so that a job with a record is whole. */
    add(job: Job, request: JobRequest): KeptJob {
      const sources = request.sources.map((source, index): KeptSource => {
        if (source.kind === 'URL') return source;
        const { bytes, ...kept } = source;
        guarded(folder, () => {
          mkdirSync(join(folder, job.id), { recursive: true });
          writeFileSync(bytesOf(job.id, index), bytes, { flush: true });
        });
        return kept;
      });
      guarded(folder, () => mkdirSync(join(folder, job.id), { recursive: true }));
      const kept = { job, request: { ...request, sources } };
      save(kept);
      return kept;
    },
    save,
    bytes: (id: string, index: number): Uint8Array => guarded(folder, () => readFileSync(bytesOf(id, index))),
    /** Keeps the record of an ended job and drops what it was given. */
    dropBytes(id: string): void {
      for (const name of readdirSync(join(folder, id)))
        if (name.endsWith('.bytes')) rmSync(join(folder, id, name), { force: true });
    },
    drop: (id: string): void => rmSync(join(folder, id), { recursive: true, force: true }),
    /** All jobs, the oldest first. What a crash left without a record was never promised to anybody, and goes. */
    all(): readonly KeptJob[] {
      const ids = readdirSync(folder).filter((name) => name.startsWith('job_'));
      for (const id of ids) if (!existsSync(recordOf(id))) rmSync(join(folder, id), { recursive: true, force: true });
      const kept = ids
        .filter((id) => existsSync(recordOf(id)))
        .map((id) => guarded(folder, () => JSON.parse(readFileSync(recordOf(id), 'utf8')) as KeptJob));
      return kept.sort((a, b) =>
        a.job.createdAt < b.job.createdAt ? -1 : a.job.createdAt > b.job.createdAt ? 1 : a.job.id < b.job.id ? -1 : 1,
      );
    },
  };
}

function guarded<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new StoreError(`The folder of jobs ${folder} cannot be used: ${(cause as Error).message}`, {
      hint: 'Name a folder that you may write to, with DATELINE_JOBS.',
      cause,
    });
  }
}
