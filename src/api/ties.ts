// What ties actors: sums of the events and statements between them, for relations, neighbourhoods and paths.

import type { Context } from './context.ts';

export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly eventCount: number;
  readonly statementCount: number;
  readonly start: string | null;
  readonly end: string | null;
  /** The event, else the statement, that stands for the tie in a path. */
  readonly link: { readonly kind: 'EVENT' | 'STATEMENT'; readonly id: string };
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
      eventCount: (before?.eventCount ?? 0) + (row.kind === 'EVENT' ? row.count : 0),
      statementCount: (before?.statementCount ?? 0) + (row.kind === 'STATEMENT' ? row.count : 0),
      start: smaller(before?.start ?? null, start),
      end: before?.end == null || (end !== null && end > before.end) ? end : before.end,
      link: before !== undefined && before.link.kind === 'EVENT' ? before.link : { kind: row.kind, id: row.link },
    });
  }
  const strength = (tie: Tie): number => tie.eventCount + tie.statementCount;
  return new Map(
    [...ties].map(([id, own]) => [
      id,
      [...own.values()].sort((a, b) => strength(b) - strength(a) || (a.target < b.target ? -1 : 1)),
    ]),
  );
}

function smaller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
