// What one request may ask at most; `about { limits }` shows it.

export const limits = {
  depth: 12,
  cost: 5000,
  tokens: 1000,
  page: 100,
  seconds: 10,
  bytes: 1_000_000,
} as const;
