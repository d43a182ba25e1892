// What ties actors: sums of the events and statements between them, for relations, neighbourhoods and paths.

import type { Context } from './context.ts';

export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly eventIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
}

export interface Link {
  readonly kind: 'EVENT' | 'STATEMENT';
  readonly id: string;
}

/** What stands for a tie in a path: the event, else the statement, with the smallest id. */
export function linkOf({ eventIds, statementIds }: Tie): Link {
  const kind = eventIds.length > 0 ? 'EVENT' : 'STATEMENT';
  const ids = kind === 'EVENT' ? eventIds : statementIds;
  return { kind, id: ids.reduce((least, id) => (id < least ? id : least)) };
}

/** The ties of each of `ids`, the strongest first, in one query. */
export async function tiesOf(
  context: Context,
  ids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  // A window that leaves both ends open takes in the undated.
  const last = to === '9999-12-30' && from === '0000-01-01' ? '9999-12-31' : to;
  const ties = new Map<string, Map<string, Tie>>(ids.map((id) => [id, new Map()]));
  for (const row of await context.reader.ties(ids, from, last)) {
    const own = ties.get(row.source);
    const before = own?.get(row.target);
    const start = row.earliest >= '9999' || row.earliest === '0000-01-01' ? null : row.earliest;
    const end = row.latest >= '9999' ? null : row.latest;
    own?.set(row.target, {
      source: row.source,
      target: row.target,
      eventIds: [...(before?.eventIds ?? []), ...(row.kind === 'EVENT' ? row.links : [])],
      statementIds: [...(before?.statementIds ?? []), ...(row.kind === 'STATEMENT' ? row.links : [])],
      start: smaller(before?.start ?? null, start),
      end: before?.end == null || (end !== null && end > before.end) ? end : before.end,
    });
  }
  return new Map(
    [...ties].map(([id, own]) => [
      id,
      [...own.values()].sort((a, b) => strengthOf(b) - strengthOf(a) || (a.target < b.target ? -1 : 1)),
    ]),
  );
}

/** How many things tie the two. */
export function strengthOf({ eventIds, statementIds }: Tie): number {
  return eventIds.length + statementIds.length;
}

function smaller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
