// The whole road for many articles: load, extract (side by side), store (in batches). Memory stays flat: no more articles are
// held than the extractor works on and one batch takes. Repeating a run, or resuming one that broke off, changes nothing.

import type { Extraction } from '../model/article-graph.ts';
import { InputError } from '../model/error.ts';
import type { SourceInfo } from '../read/read-article.ts';
import type { Store } from '../store/port.ts';
import type { Extractor } from './extractor.ts';

export interface Input {
  readonly source: SourceInfo;
  /** The bytes; with what is known only then, of an address that was fetched. Rejects with InputError when it cannot be had. */
  readonly load: () => Promise<Uint8Array | Loaded>;
}

export interface Loaded {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The address after redirects. */
  readonly url: string;
}

/** What became of one input. */
export type Outcome =
  | {
      readonly name: string;
      readonly state: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'EXTRACTED';
      readonly extraction: Extraction;
    }
  | { readonly name: string; readonly state: 'REFUSED'; readonly reason: string; readonly hint: string | null };

export interface PipelineOptions {
  readonly extractor: Extractor;
  /** Null: extract only (a dry run). */
  readonly store: Store | null;
  /** Articles a transaction. */
  readonly batch: number;
  /** The instant that is remembered as the time of recording, ISO 8601 UTC; asked for once a batch. */
  readonly now: () => string;
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Stops between batches; what is stored stays. */
  readonly signal?: AbortSignal;
}

/** Runs the pipeline to its end. Articles that are refused are told by `onOutcome`; a store that fails rejects. */
export async function runPipeline(inputs: Iterable<Input>, options: PipelineOptions): Promise<void> {
  const { extractor, store, batch, onOutcome } = options;
  const waiting = inputs[Symbol.iterator]();
  for (;;) {
    if (options.signal?.aborted) return;
    const round = take(waiting, batch);
    if (round.length === 0) return;
    const extracted = await inParallel(round, extractor.size, (input) => extractOne(input, extractor));
    for (const outcome of extracted) if (outcome.state === 'REFUSED') onOutcome?.(outcome);
    const done = extracted.filter((outcome): outcome is Extracted => outcome.state !== 'REFUSED');
    if (store === null) {
      for (const outcome of done) onOutcome?.(outcome);
      continue;
    }
    if (done.length > 0) await storeBatch(done, store, options);
  }
}

type Extracted = Extract<Outcome, { state: 'EXTRACTED' | 'ADDED' | 'CHANGED' | 'UNCHANGED' }>;

async function storeBatch(
  done: readonly Extracted[],
  store: Store,
  { now, onOutcome }: PipelineOptions,
): Promise<void> {
  const report = await store.ingest(
    done.map(({ extraction }) => extraction),
    now(),
  );
  for (const { name, extraction } of done) {
    const { id } = extraction.graph.article;
    const refused = report.refused.find(({ article }) => article === id);
    if (refused !== undefined) onOutcome?.({ name, state: 'REFUSED', reason: refused.reason, hint: null });
    else
      onOutcome?.({
        name,
        extraction,
        state: report.added.includes(id) ? 'ADDED' : report.changed.includes(id) ? 'CHANGED' : 'UNCHANGED',
      });
  }
}

async function extractOne({ source, load }: Input, { extract }: Extractor): Promise<Outcome> {
  try {
    const loaded = await load();
    const extraction =
      loaded instanceof Uint8Array
        ? await extract(loaded, source)
        : await extract(loaded.bytes, { contentType: loaded.contentType, url: loaded.url, ...source });
    return { name: source.name, state: 'EXTRACTED', extraction };
  } catch (error) {
    if (error instanceof InputError)
      return { name: source.name, state: 'REFUSED', reason: error.message, hint: error.hint };
    throw error;
  }
}

function take(inputs: Iterator<Input>, count: number): Input[] {
  const taken: Input[] = [];
  while (taken.length < count) {
    const next = inputs.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

/** Results in the order of the inputs, at most `limit` at work at once. */
async function inParallel<A, B>(inputs: readonly A[], limit: number, work: (input: A) => Promise<B>): Promise<B[]> {
  const results: B[] = new Array(inputs.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(limit + 1, inputs.length) }, async () => {
      while (next < inputs.length) {
        const index = next++;
        results[index] = await work(inputs[index] as A);
      }
    }),
  );
  return results;
}
