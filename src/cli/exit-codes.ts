// What the exit codes mean; scripts rely on them.

export const exitCodes = {
  ok: 0,
  failure: 1,
  wrongUse: 2,
  /** `check` and `ingest --strict` found problems. */
  problems: 3,
  storeUnavailable: 4,
  interrupted: 130,
} as const;
