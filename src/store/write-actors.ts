// The actor stage of a write: counts appearances in and out, and makes the actors of every key that this can have changed.

import {
  type ActorResolution,
  type AppearanceDigest,
  countAppearance,
  isEmpty,
  type KeyRecord,
  keysTouched,
  neighboursOf,
  printKeyRecord,
  readKeyRecord,
  resolveActors,
  ruleOfKey,
} from '../resolve/actors.ts';
import { type Curation, inForce } from '../resolve/curation.ts';
import { runIds, runRows } from './batches.ts';
import type { Run } from './connection.ts';
import { actorRow, nameRows } from './records.ts';

/** What the actor stage found; `writeActors` puts it into the graph. */
export interface ActorChange extends ActorResolution {
  readonly records: ReadonlyMap<string, KeyRecord>;
  /** Which actor a key had before and has now; null for none. */
  readonly before: ReadonlyMap<string, string | null>;
  readonly after: ReadonlyMap<string, string>;
  /** Actors that lost a key to another actor: what hangs on them has to be looked at again. */
  readonly disturbed: readonly string[];
}

export async function resolveActorsOf(
  run: Run,
  removed: readonly AppearanceDigest[],
  added: readonly AppearanceDigest[],
  curations: readonly Curation[],
  /** Keys to look at although no appearance of theirs changed: those that a curation speaks of. */
  more: readonly string[] = [],
): Promise<ActorChange> {
  const records = new Map<string, KeyRecord>();
  const before = new Map<string, string | null>();
  const wanted = new Set([...[...removed, ...added].flatMap(keysTouched), ...more]);
  const about = inForce(curations, 'ACTOR');
  await loadNeighbourhood(run, wanted, records, before, about);
  for (const digest of removed) countAppearance(records, digest, -1);
  for (const digest of added) countAppearance(records, digest, 1);
  // New appearances may link to keys that were no neighbours before.
  await loadNeighbourhood(
    run,
    new Set([...wanted, ...[...records.values()].flatMap(neighboursOf)]),
    records,
    before,
    about,
  );

  const met = about.filter(({ subjects }) =>
    subjects.some((keys) => keys.some((key) => before.has(key) || records.has(key))),
  );
  const resolution = resolveActors(records, met);
  const after = new Map(resolution.actors.flatMap((actor) => actor.allKeys.map((key) => [key, actor.id] as const)));
  const moved = [...before].filter(([key, actor]) => actor !== null && after.get(key) !== actor);
  return {
    ...resolution,
    records,
    before,
    after,
    disturbed: [...new Set(moved.map(([, actor]) => actor as string))].sort(),
  };
}

/** Loads `wanted` and all that follows from it by neighbours and by curations, into `records`; what is there is kept. */
async function loadNeighbourhood(
  run: Run,
  wanted: ReadonlySet<string>,
  records: Map<string, KeyRecord>,
  before: Map<string, string | null>,
  curations: readonly Curation[],
): Promise<void> {
  let frontier = [...wanted].filter((key) => !before.has(key));
  while (frontier.length > 0) {
    for (const key of frontier) before.set(key, null);
    const next = new Set<string>();
    for (const row of await runIds(run, 'resolve/keys-by-id', frontier)) {
      const id = String(row['id']);
      before.set(id, row['actor'] as string | null);
      if (!records.has(id)) records.set(id, readKeyRecord(String(row['record'])));
    }
    for (const key of frontier) for (const other of neighboursOf(records.get(key) ?? none(key))) next.add(other);
    for (const { subjects, cut } of curations) {
      const keys = [...subjects.flat(), ...cut];
      if (keys.some((key) => before.has(key))) for (const key of keys) next.add(key);
    }
    frontier = [...next].filter((key) => !before.has(key));
  }
}

function none(id: string): KeyRecord {
  const empty = () => new Map<string, number>();
  return {
    id,
    appearances: 0,
    mentions: 0,
    kinds: empty(),
    names: empty(),
    forms: empty(),
    descriptions: empty(),
    links: empty(),
    family: empty(),
  };
}

/** Writes actors, names and keys; the appearances follow in `nameAppearances`. */
export async function writeActors(run: Run, change: ActorChange): Promise<void> {
  const { actors, records, before, after } = change;
  const ids = new Set(actors.map(({ id }) => id));
  const gone = [...new Set([...before.values()])].filter((id) => id !== null && !ids.has(id)) as string[];
  const known = await runIds(run, 'resolve/names-of-actors', [...ids, ...gone]);
  const lost = known.map(({ name }) => String(name));

  await runIds(run, 'write/delete-actor', gone);
  await runRows(run, 'write/put-actor', actors.map(actorRow));
  const { names, links } = nameRows(actors);
  const had = namesByActor(known.map(({ actor, name }) => [String(actor), String(name)]));
  const has = namesByActor(links.map(({ from, to }) => [String(from), String(to)]));
  const renamed = actors.filter(({ id }) => had.get(id) !== has.get(id));
  const renamedIds = new Set(renamed.map(({ id }) => id));
  await runRows(run, 'write/put-name', names);
  await runIds(run, 'write/unlink-actor-names', renamedIds);
  await runRows(
    run,
    'write/link-actor-is-called-name',
    links.filter(({ from }) => renamedIds.has(String(from))),
  );
  await runIds(run, 'write/delete-unused-names', lost);

  const empty = [...before.keys()].filter((key) => isEmpty(records.get(key) ?? none(key)));
  const full = [...records.values()].filter((record) => !isEmpty(record));
  await runIds(run, 'write/delete-key', empty);
  const rows = full.map((record) => ({
    id: record.id,
    record: printKeyRecord(record),
    actor: after.get(record.id) ?? null,
  }));
  await runRows(run, 'write/put-key', rows);
}

/** All names of each actor as one text, to see whether they changed. */
function namesByActor(pairs: readonly (readonly [actor: string, name: string])[]): Map<string, string> {
  const lists = new Map<string, string[]>();
  for (const [actor, name] of pairs) {
    const list = lists.get(actor);
    if (list === undefined) lists.set(actor, [name]);
    else list.push(name);
  }
  return new Map([...lists].map(([actor, names]) => [actor, names.sort().join('\n')]));
}

/** An appearance to be tied to its actor. */
export interface Named {
  readonly id: string;
  readonly article: string;
  readonly digest: AppearanceDigest;
}

/** The appearances of `disturbed` actors that now name another. */
export async function movedAppearances(run: Run, change: ActorChange): Promise<readonly Named[]> {
  const rows = await runIds(run, 'resolve/appearances-of-actors', change.disturbed);
  return rows
    .map((row) => ({
      id: String(row['id']),
      article: String(row['article']),
      digest: JSON.parse(String(row['digest'])),
      actor: row['actor'],
    }))
    .filter(({ digest, actor }) => change.after.get(digest.keys[0]) !== actor);
}

/** Ties appearances to their actors, and their articles to the actors that they mention. */
export async function nameAppearances(
  run: Run,
  change: ActorChange,
  moved: readonly Named[],
  added: readonly Named[],
): Promise<void> {
  await runIds(
    run,
    'write/unlink-appearance-actor',
    moved.map(({ id }) => id),
  );
  const links = [...moved, ...added].map(({ id, digest }) => {
    const key = digest.keys[0] as string;
    return {
      from: id,
      to: change.after.get(key) as string,
      rule: digest.keys.length > 1 ? 'actor/names-in-two-scripts' : ruleOfKey(key),
    };
  });
  await runRows(run, 'write/link-appearance-names-actor', links);

  const articles = [...new Set([...moved, ...added].map(({ article }) => article))];
  await runIds(run, 'write/unlink-article-actors', new Set(moved.map(({ article }) => article)));
  const mentions = new Map<string, { from: string; to: string; count: number }>();
  for (const row of await runIds(run, 'resolve/appearances-of-articles', articles)) {
    if (row['actor'] === null) continue;
    const [from, to] = [String(row['article']), String(row['actor'])];
    const { mentions: times } = JSON.parse(String(row['digest'])) as AppearanceDigest;
    const known = mentions.get(`${from} ${to}`);
    if (known === undefined) mentions.set(`${from} ${to}`, { from, to, count: times });
    else known.count += times;
  }
  await runRows(run, 'write/link-article-mentions-actor', [...mentions.values()]);
}
