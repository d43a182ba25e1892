// What the API needs of the part that works on long jobs.

/** A job as it stands. */
export interface Job {
  readonly label: 'Job';
  /** What is worked on: a file's name, an address, or the text's first words. */
  readonly title: string;
  readonly id: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly total: number;
  readonly done: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly articleIds: readonly string[];
  readonly warnings: readonly string[];
  readonly error: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export interface IngestRequest {
  readonly source: {
    readonly text?: string | null;
    readonly html?: string | null;
    readonly url?: string | null;
    readonly file?: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> } | null;
  };
  readonly published?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
}

export interface Jobs {
  /** Begins a job; it goes on when the caller goes away. */
  ingest(request: IngestRequest): Promise<Job>;
  get(id: string): Job | null;
  /** The newest first. */
  all(): readonly Job[];
  /** The job now, and at each step until it ends. */
  follow(id: string): AsyncIterable<Job>;
}
