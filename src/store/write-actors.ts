// The actor stage of a write: counts appearances in and out, and makes the actors of every key that this can have changed.

import {
  type ActorResolution,
  type ActorValue,
  type AppearanceDigest,
  countAppearance,
  isEmpty,
  type KeyRecord,
  keysTouched,
  lookupNames,
  neighboursOf,
  printKeyRecord,
  readKeyRecord,
  resolveActors,
  ruleOfKey,
} from '../resolve/actors.ts';
import { type Curation, inForce } from '../resolve/curation.ts';
import { runIds, runRows } from './batches.ts';
import type { Row, Run } from './connection.ts';
import { actorRow } from './records.ts';

/** What the actor stage found; `writeActors` puts it into the graph. */
export interface ActorChange extends ActorResolution {
  readonly records: ReadonlyMap<string, KeyRecord>;
  /** The keys that are in the graph. */
  readonly loaded: ReadonlySet<string>;
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
  const loaded = new Set<string>();
  const wanted = new Set([...[...removed, ...added].flatMap(keysTouched), ...more]);
  const about = inForce(curations, 'ACTOR');
  await loadNeighbourhood(run, wanted, { records, before, loaded }, about);
  for (const digest of removed) countAppearance(records, digest, -1);
  for (const digest of added) countAppearance(records, digest, 1);
  // New appearances may link to keys that were no neighbours before.
  await loadNeighbourhood(
    run,
    new Set([...wanted, ...[...records.values()].flatMap(neighboursOf)]),
    { records, before, loaded },
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
    loaded,
    before,
    after,
    disturbed: [...new Set(moved.map(([, actor]) => actor as string))].sort(),
  };
}

interface Neighbourhood {
  readonly records: Map<string, KeyRecord>;
  readonly before: Map<string, string | null>;
  readonly loaded: Set<string>;
}

/** Loads `wanted` and all that follows from it by neighbours and by curations; what is there is kept. */
async function loadNeighbourhood(
  run: Run,
  wanted: ReadonlySet<string>,
  { records, before, loaded }: Neighbourhood,
  curations: readonly Curation[],
): Promise<void> {
  let frontier = [...wanted].filter((key) => !before.has(key));
  while (frontier.length > 0) {
    for (const key of frontier) before.set(key, null);
    const next = new Set<string>();
    for (const row of await runIds(run, 'resolve/keys-by-id', frontier)) {
      const id = String(row['id']);
      before.set(id, row['actor'] as string | null);
      loaded.add(id);
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
  const { actors, records, before, loaded, after } = change;
  const ids = new Set(actors.map(({ id }) => id));
  const known = new Map<string, readonly string[]>();
  const old = [...before.values()].filter((id) => id !== null);
  for (const { id, name, aliases } of await runIds(run, 'resolve/actors-by-id', old))
    known.set(String(id), lookupNames({ name: String(name), aliases: aliases as string[] }));

  await runIds(
    run,
    'write/delete-actor',
    old.filter((id) => !ids.has(id)),
  );
  const isKnown = ({ id }: { id: string }): boolean => known.has(id);
  await runRows(run, 'write/update-actor', actors.filter(isKnown).map(actorRow));
  await runRows(run, 'write/create-actor', actors.filter((actor) => !isKnown(actor)).map(actorRow));
  await writeNames(run, actors, known);

  const empty = [...loaded].filter((key) => isEmpty(records.get(key) ?? none(key)));
  const rows = [...records.values()]
    .filter((record) => !isEmpty(record))
    .map((record) => ({
      id: record.id,
      record: printKeyRecord(record),
      actor: after.get(record.id) ?? null,
      bearers: [],
    }));
  await runIds(run, 'write/delete-key', empty);
  await runRows(
    run,
    'write/update-key',
    rows.filter(({ id }) => loaded.has(id)),
  );
  await runRows(
    run,
    'write/create-key',
    rows.filter(({ id }) => !loaded.has(id)),
  );
}

/** Writes by which names `actors` are found; `known` are the names that actors, also those that are gone, had before. */
async function writeNames(
  run: Run,
  actors: readonly ActorValue[],
  known: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const lost = new Set([...known.values()].flat());
  const came: { from: string; to: string }[] = [];
  const went: { from: string; to: string }[] = [];
  for (const actor of actors) {
    const had = new Set(known.get(actor.id));
    const has = lookupNames(actor);
    for (const name of has) if (!had.delete(name)) came.push({ from: actor.id, to: name });
    for (const name of had) went.push({ from: actor.id, to: name });
    for (const name of has) lost.delete(name);
  }
  const names = new Set(came.map(({ to }) => to));
  for (const { id } of await runIds(run, 'resolve/names-by-id', names)) names.delete(String(id));
  await runRows(
    run,
    'write/create-name',
    [...names].map((id) => ({ id })),
  );
  await runRows(run, 'write/unlink-actor-name', went);
  await runRows(run, 'write/link-actor-is-called-name', came);
  await runIds(run, 'write/delete-unused-names', lost);
}

/** An appearance to be tied to its actor. */
export interface Named {
  readonly id: string;
  readonly article: string;
  readonly digest: AppearanceDigest;
}

/** The actor that an appearance names after `change`. */
export function actorOf(change: ActorChange, digest: AppearanceDigest): string {
  return change.after.get(digest.keys[0] as string) as string;
}

/** The appearances of `disturbed` actors that now name another. */
export async function movedAppearances(run: Run, change: ActorChange): Promise<readonly Named[]> {
  const rows = await runIds(run, 'resolve/appearances-of-actors', change.disturbed);
  return rows
    .map((row) => ({ ...readNamed(row), actor: row['actor'] }))
    .filter(({ digest, actor }) => actorOf(change, digest) !== actor);
}

/** Ties appearances to their actors, and their articles to the actors that they mention. Those `added` have their actor. */
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
  await runRows(
    run,
    'write/set-appearance-actor',
    moved.map(({ id, digest }) => ({ id, actor: actorOf(change, digest), digest: JSON.stringify(digest) })),
  );
  const links = [...moved, ...added].map(({ id, digest }) => ({
    from: id,
    to: actorOf(change, digest),
    rule: digest.keys.length > 1 ? 'actor/names-in-two-scripts' : ruleOfKey(digest.keys[0] as string),
  }));
  await runRows(run, 'write/link-appearance-names-actor', links);

  const articles = new Set(moved.map(({ article }) => article));
  await runIds(run, 'write/unlink-article-actors', articles);
  const mentions = new Map<string, { from: string; to: string; count: number }>();
  const count = (from: string, to: string, times: number): void => {
    const known = mentions.get(`${from} ${to}`);
    if (known === undefined) mentions.set(`${from} ${to}`, { from, to, count: times });
    else known.count += times;
  };
  for (const row of await runIds(run, 'resolve/appearances-of-articles', articles))
    count(String(row['article']), String(row['actor']), readNamed(row).digest.mentions);
  for (const { article, digest } of added) count(article, actorOf(change, digest), digest.mentions);
  await runRows(run, 'write/link-article-mentions-actor', [...mentions.values()]);
}

function readNamed(row: Row): Named {
  return { id: String(row['id']), article: String(row['article']), digest: JSON.parse(String(row['digest'])) };
}
