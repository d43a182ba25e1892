// Extraction beside the main thread: a pool of workers, each with the resources loaded once.

import { Worker } from 'node:worker_threads';
import type { Extraction } from '../model/article-graph.ts';
import { InputError } from '../model/error.ts';
import type { SourceInfo } from '../read/read-article.ts';

/** Reads and extracts one article. Rejects with InputError when the bytes are no article. */
export type Extract = (bytes: Uint8Array, source: SourceInfo) => Promise<Extraction>;

export interface Extractor {
  readonly extract: Extract;
  /** How many articles can be worked on at once. */
  readonly size: number;
  close(): Promise<void>;
}

/** What a worker answers: the extraction, the user's mistake, or a defect's stack. */
export type Answer =
  | { readonly kind: 'DONE'; readonly extraction: Extraction }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly code: string; readonly hint: string | null }
  | { readonly kind: 'DEFECT'; readonly stack: string };

export interface Task {
  readonly bytes: Uint8Array;
  readonly source: SourceInfo;
}

export interface WorkerSettings {
  readonly resources: string;
  /** A folder of authority files of the user's own, or null. */
  readonly authority: string | null;
}

interface Waiting {
  readonly task: Task;
  readonly done: (extraction: Extraction) => void;
  readonly failed: (error: unknown) => void;
}

/** Starts `size` workers. They run the built program (`worker.js` beside this file). */
export function startExtractor(size: number, settings: WorkerSettings): Extractor {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closing = false;
  for (let index = 0; index < size; index++) idle.push(start());

  return {
    size,
    extract: (bytes, source) =>
      new Promise((done, failed) => {
        queue.push({ task: { bytes, source }, done, failed });
        next();
      }),
    close: async () => {
      closing = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };

  function start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: settings });
    all.add(worker);
    return worker;
  }

  function next(): void {
    const worker = idle.pop();
    if (worker === undefined) return;
    const waiting = queue.shift();
    if (waiting === undefined) {
      idle.push(worker);
      return;
    }
    const settle = (answer: Answer) => {
      worker.off('error', crash);
      idle.push(worker);
      if (answer.kind === 'DONE') waiting.done(answer.extraction);
      else if (answer.kind === 'REFUSED')
        waiting.failed(
          new InputError(answer.message, { code: answer.code, ...(answer.hint === null ? {} : { hint: answer.hint }) }),
        );
      else waiting.failed(Object.assign(new Error('Extraction failed.'), { stack: answer.stack }));
      next();
    };
    // A worker that dies (out of memory) takes its article with it, not the run.
    const crash = (error: Error) => {
      worker.off('message', settle);
      all.delete(worker);
      if (!closing) idle.push(start());
      waiting.failed(error);
      next();
    };
    worker.once('message', settle);
    worker.once('error', crash);
    worker.postMessage(waiting.task);
  }
}
