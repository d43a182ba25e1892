// The keys of reports and versions: a key record holds the ids of those that carry it, so that candidates are found by looking up
// primary keys alone, whatever the size of the graph.

import { runIds, runRows } from './batches.ts';
import type { Run } from './connection.ts';

/** A report or version with the keys it is found by. */
export interface Bearer {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Takes `removed` off their keys and writes `added` to theirs; a key that nobody carries any more goes. */
export async function changeBearers(run: Run, removed: readonly Bearer[], added: readonly Bearer[]): Promise<void> {
  const keys = [...removed, ...added].flatMap((bearer) => bearer.keys);
  const known = new Map<string, Set<string>>();
  for (const { id, bearers } of await runIds(run, 'resolve/keys-by-id', keys))
    known.set(String(id), new Set(bearers as string[]));
  const after = new Map([...known].map(([key, bearers]) => [key, new Set(bearers)]));
  for (const bearer of removed) for (const key of bearer.keys) after.get(key)?.delete(bearer.id);
  for (const bearer of added) {
    for (const key of bearer.keys) {
      const bearers = after.get(key);
      if (bearers === undefined) after.set(key, new Set([bearer.id]));
      else bearers.add(bearer.id);
    }
  }
  const rows = [...after]
    .filter(([, bearers]) => bearers.size > 0)
    .map(([id, bearers]) => ({ id, record: null, actor: null, bearers: [...bearers] }));
  const isKnown = ({ id }: { id: string }): boolean => known.has(id);
  await runRows(run, 'write/update-key', rows.filter(isKnown));
  await runRows(
    run,
    'write/create-key',
    rows.filter((row) => !isKnown(row)),
  );
  await runIds(
    run,
    'write/delete-key',
    [...after].filter(([, bearers]) => bearers.size === 0).map(([key]) => key),
  );
}

/** The reports and versions that carry one of `keys`. */
export async function bearersOf(run: Run, keys: Iterable<string>): Promise<readonly string[]> {
  const rows = await runIds(run, 'resolve/keys-by-id', keys);
  return [...new Set(rows.flatMap(({ bearers }) => bearers as string[]))];
}
