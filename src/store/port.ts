// The Store port: what the rest of Dateline asks of a store. Reading is by queries (`read`); writing keeps the promise that the
// same articles and curations give the same graph, whatever their order and batches.

import type { Extraction } from '../model/article-graph.ts';
import type { Curation, CurationRequest, Signature } from '../resolve/curation.ts';
import type { Connection, Run } from './connection.ts';

/** What one ingestion did, by article id. */
export interface IngestReport {
  readonly added: readonly string[];
  /** Articles that were there in another version; its reports are replaced. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Articles that were not taken, and why, for a person. */
  readonly refused: readonly { readonly article: string; readonly title: string; readonly reason: string }[];
}

export interface RetractReport {
  readonly retracted: readonly string[];
  /** Ids under which there was no article. */
  readonly unknown: readonly string[];
}

export interface Store {
  /** Where the data is, for messages. */
  readonly address: string;
  /** The engine and its version, for people. */
  readonly engine: string;
  /** Which variant of a Cypher file it takes (see `Connection`). */
  readonly dialect: string;
  /** Runs one reading query (see `Connection`). */
  readonly ask: Connection['ask'];
  /** Reads in one transaction that sees one state. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Takes in what the articles tell, in one transaction. An article that is there unchanged is left alone.
   * `recordedAt` is the instant to be remembered (ISO 8601 UTC); an article that claims to be published more than two days
   * after it is refused.
   */
  ingest(extractions: readonly Extraction[], recordedAt: string): Promise<IngestReport>;
  /** Takes out articles and leaves exactly the graph of the others. */
  retract(articleIds: readonly string[]): Promise<RetractReport>;
  /** Writes down a correction and applies it. Throws `InputError` for one that says nothing or contradicts itself. */
  curate(request: CurationRequest, signature: Signature): Promise<Curation>;
  /** Takes a correction back; it stays in the history. Throws `InputError` when there is none, or it was undone before. */
  undoCuration(id: string, signature: Signature): Promise<Curation>;
  /** All curations, the oldest first. */
  curations(): Promise<readonly Curation[]>;
  /** The knowledge layer as lines of canonical text: equal graphs give equal lines, on every engine. */
  dump(): Promise<readonly string[]>;
  close(): Promise<void>;
}
