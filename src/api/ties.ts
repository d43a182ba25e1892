// What ties actors: sums of the events and statements between them, for relations, neighbourhoods and paths.

import type { TieRecord } from '../model/records.ts';
import { manyLoader } from './connection.ts';
import type { Context } from './context.ts';

export interface Tie {
  readonly source: string;
  readonly target: string;
  /** In order, as are the statements'. */
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
  return { kind, id: ids[0] as string };
}

/** The ties of each of `ids`, the strongest first; what was asked before in the request is not asked again. */
export async function tiesOf(
  context: Context,
  ids: readonly string[],
  window: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const loader = manyLoader(context, ['ties', window], (asked) => readTies(context, asked, window));
  return new Map(await Promise.all(ids.map(async (id) => [id, await loader.load(id)] as const)));
}

async function readTies(
  context: Context,
  ids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  // A window that leaves both ends open takes in the undated.
  const last = to === '9999-12-30' && from === '0000-01-01' ? '9999-12-31' : to;
  const pairs = new Map<string, Map<string, TieRecord[]>>(ids.map((id) => [id, new Map()]));
  for (const record of await context.reader.ties(ids, from, last)) {
    const own = pairs.get(record.source);
    const between = own?.get(record.target);
    if (between === undefined) own?.set(record.target, [record]);
    else between.push(record);
  }
  return new Map(
    [...pairs].map(([source, own]) => [
      source,
      [...own]
        .map(([target, records]) => sum(source, target, records))
        .sort((a, b) => strengthOf(b) - strengthOf(a) || (a.target < b.target ? -1 : 1)),
    ]),
  );
}

/** The records of one pair, in which a statement stands twice where each of the two is at both its ends. */
function sum(source: string, target: string, records: readonly TieRecord[]): Tie {
  const links = (kind: TieRecord['kind']): readonly string[] =>
    [...new Set(records.filter((record) => record.kind === kind).map(({ link }) => link))].sort();
  const starts = records.map(({ earliest }) => earliest).filter((day) => day < '9999' && day !== '0000-01-01');
  const ends = records.map(({ latest }) => latest).filter((day) => day < '9999');
  return {
    source,
    target,
    eventIds: links('EVENT'),
    statementIds: links('STATEMENT'),
    start: starts.sort()[0] ?? null,
    end: ends.sort().at(-1) ?? null,
  };
}

/** How many things tie the two. */
export function strengthOf({ eventIds, statementIds }: Tie): number {
  return eventIds.length + statementIds.length;
}
