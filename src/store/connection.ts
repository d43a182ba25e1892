// The port between the Cypher store and an engine: run named queries, in transactions. The two files that implement it
// (`ladybug.ts`, `neo4j.ts`) are the only ones that name an engine.

/** What a query gives for one column. Integers come as numbers. A `collect` of nothing may be null or []. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Row = { readonly [column: string]: Value };

/** What a query takes. A parameter named `rows` is a batch: see `encode` in `rows.ts` for what it may hold. */
export type Parameters = { readonly [name: string]: Value };

/** A query with the name it is known by in errors and logs. */
export interface Query {
  readonly name: string;
  readonly text: string;
}

/**
 * Runs one query inside a transaction. A string names a file of `cypher/` without its ending (`events/by-id`), of which the
 * connection takes its own variant; a `Query` is run as it stands. Throws `StoreError`.
 */
export type Run = (query: string | Query, parameters?: Parameters) => Promise<readonly Row[]>;

export interface Connection {
  /** Where the data is, for messages: a path or an address without a password. */
  readonly address: string;
  /** The engine and its version, for people. */
  readonly engine: string;
  /** Which variant of a Cypher file this engine takes: `name.<dialect>.cypher` before `name.cypher`. */
  readonly dialect: string;
  /**
   * Runs one reading query in a transaction of its own, which takes fewer turns with a server than `read`. A query that still waits for
   * its turn when `signal` is aborted is not run, and rejects.
   */
  readonly ask: (query: string | Query, parameters?: Parameters, signal?: AbortSignal) => Promise<readonly Row[]>;
  /** Reads in one transaction that sees one state. May run `work` again when the server asks for it. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Writes in one transaction: all of it or, when `work` throws, nothing. May run `work` again. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
