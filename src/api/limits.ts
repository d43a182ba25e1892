// What one request may ask at most; `about { limits }` shows it.

export const limits = {
  depth: 12,
  cost: 5000,
  tokens: 1000,
  page: 100,
  /** Parts of a filter (those of AND, OR and NOT), and names in it. */
  conditions: 100,
  seconds: 10,
  /** Seconds that the store may take to show that it is there, for `/ready`. */
  readySeconds: 2,
  bytes: 1_000_000,
  /** Bytes of a request that uploads files. */
  uploadBytes: 20_000_000,
  /** Articles of one job. */
  articles: 1000,
  /** Things in one exported file. */
  exported: 100_000,
} as const;
