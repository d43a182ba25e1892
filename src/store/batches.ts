// Batches: queries take rows, not single values, and not too many at once.

import type { Row, Run } from './connection.ts';

/** How many rows go with one query. */
const mostRows = 2000;

/** Runs `query` for all `rows`, some at a time, and gives all that came back. */
export async function runRows(run: Run, query: string, rows: readonly Row[]): Promise<readonly Row[]> {
  const answers: Row[] = [];
  for (let at = 0; at < rows.length; at += mostRows) {
    for (const row of await run(query, { rows: rows.slice(at, at + mostRows) })) answers.push(row);
  }
  return answers;
}

/** Runs `query` with one row for each different id. */
export async function runIds(run: Run, query: string, ids: Iterable<string>): Promise<readonly Row[]> {
  return runRows(
    run,
    query,
    [...new Set(ids)].map((id) => ({ id })),
  );
}
