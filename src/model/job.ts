// Long work as everybody sees it: what was asked, and how far it is.

/** A job as it stands. */
export interface Job {
  readonly label: 'Job';
  /** What is worked on: a file's name, an address, the text's first words, or how many of them. */
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

/** One source of a job: bytes that were given, or an address to fetch. */
export type JobSource =
  | { readonly kind: 'BYTES'; readonly name: string; readonly contentType?: string; readonly bytes: Uint8Array }
  | { readonly kind: 'URL'; readonly url: string };

export interface JobRequest {
  readonly title: string;
  readonly sources: readonly JobSource[];
  /** Fill in what the sources do not say themselves. */
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
}

export interface Jobs {
  /** Writes a job down and begins it; it goes on when the caller goes away, and after a restart. */
  begin(request: JobRequest): Promise<Job>;
  get(id: string): Job | null;
  /** The newest first. */
  all(): readonly Job[];
  /** The job now, and at each step until it ends. Throws InputError `NOT_FOUND`. */
  follow(id: string): AsyncIterable<Job>;
}
