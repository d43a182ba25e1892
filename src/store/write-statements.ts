// The statement stage of a write: finds, by key, every wording whose statement can have changed, groups them anew, and writes
// what differs.

import { contentHash } from '../model/id.ts';
import { indexBy, mostGiven } from '../resolve/components.ts';
import {
  deriveStatement,
  groupVersions,
  type StatementGroup,
  type StatementValue,
  sameStatement,
  type VersionDigest,
  versionKeys,
} from '../resolve/same-statement.ts';
import { runIds, runRows } from './batches.ts';
import { bearersOf } from './bearers.ts';
import type { Row, Run } from './connection.ts';
import { type StatementLinks, statementRow } from './records.ts';

/** A wording as it was loaded, with the statement it had. */
interface Loaded {
  readonly digest: VersionDigest;
  readonly statement: string | null;
  readonly rule: string | null;
}

/** A statement that was in the graph. */
interface Known {
  readonly signature: string;
  readonly versions: readonly string[];
  readonly ties: string;
}

/**
 * Resolves the statements of the wordings `seeds`, of all that share a key with the wordings `removed`, and what follows from
 * them. `emptied` are the statements that removed wordings belonged to.
 */
export async function resolveStatementsOf(
  run: Run,
  seeds: Iterable<string>,
  removed: readonly VersionDigest[],
  emptied: readonly string[],
): Promise<void> {
  const loaded = await loadClosure(run, seeds, removed, emptied);
  const groups = groupVersions([...loaded.values()].map(({ digest }) => digest));
  const versions = [...loaded.values()].map(({ digest }) => digest);
  const lookUp = async (
    query: string,
    column: string,
    ids: readonly (string | null)[],
  ): Promise<Map<string, string>> => {
    const rows = await runIds(
      run,
      query,
      ids.filter((id) => id !== null),
    );
    return new Map(rows.map((row) => [String(row['id']), String(row[column])]));
  };
  const actorOf = await lookUp(
    'resolve/actors-of-appearances',
    'actor',
    versions.flatMap((version) => [version.speaker, version.via, ...version.addressees, ...version.about]),
  );
  const eventOf = await lookUp(
    'resolve/events-of-reports',
    'event',
    versions.flatMap((version) => [version.event, ...version.aboutEvents]),
  );

  const drafts = groups.map((group) => draftStatement(group, actorOf, eventOf));
  const known = await loadStatements(run, [...[...loaded.values()].map(({ statement }) => statement), ...emptied]);
  const gone = new Set(removed.map(({ id }) => id));
  const changed = drafts.filter(({ value, signature }) => known.get(value.id)?.signature !== signature);
  const grown = changed.filter((draft) => onlyGrew(draft, known.get(draft.value.id), gone, loaded));
  const stay = new Set(drafts.map(({ value }) => value.id));
  for (const { value } of changed) stay.delete(value.id);
  for (const { value } of grown) stay.add(value.id);
  await runIds(
    run,
    'write/delete-statement',
    [...known.keys()].filter((id) => !stay.has(id)),
  );
  await runRows(run, 'write/update-statement', grown.map(rowOf));
  await linkVersions(run, grown, ({ id }, statement) => loaded.get(id)?.statement !== statement);
  await createStatements(
    run,
    changed.filter(({ value }) => !stay.has(value.id)),
  );
}

/**
 * True for a statement that keeps what it had, but for wordings that went with their articles: it is overwritten, and gets its new
 * wordings. Any other that changed goes, and comes anew with all of its relations; nothing else hangs on it.
 */
function onlyGrew(
  draft: Draft,
  known: Known | undefined,
  gone: ReadonlySet<string>,
  loaded: ReadonlyMap<string, Loaded>,
): boolean {
  if (known === undefined || known.ties !== tiesOf(rowOf(draft))) return false;
  const { rules } = draft.group;
  return known.versions.every((id) => gone.has(id) || (rules.has(id) && rules.get(id) === loaded.get(id)?.rule));
}

/** What a statement is related to beside its wordings, as its row repeats it. */
function tiesOf({ speaker, via, occasion, addressees, about, aboutEvents }: Row): string {
  return JSON.stringify([speaker, via, occasion, addressees, about, aboutEvents]);
}

async function loadStatements(run: Run, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await runIds(
    run,
    'resolve/statements-by-id',
    ids.filter((id) => id !== null),
  );
  return new Map(
    rows.map((row) => [
      String(row['id']),
      { signature: String(row['signature']), versions: String(row['versions']).split(' '), ties: tiesOf(row) },
    ]),
  );
}

async function loadClosure(
  run: Run,
  seeds: Iterable<string>,
  removed: readonly VersionDigest[],
  emptied: readonly string[],
): Promise<ReadonlyMap<string, Loaded>> {
  const loaded = new Map<string, Loaded>();
  const rejected = new Map<string, Loaded>();
  const survivors = await runIds(run, 'resolve/versions-of-statements', emptied);
  const askedKeys = new Set<string>();
  let frontier: readonly VersionDigest[] = removed;
  let direct = new Set([...seeds, ...survivors.map(({ id }) => String(id))]);
  while (frontier.length > 0 || direct.size > 0) {
    const keys = frontier.flatMap(versionKeys).filter((key) => !askedKeys.has(key));
    for (const key of keys) askedKeys.add(key);
    const found = await bearersOf(run, keys);
    const unknown = [...new Set([...direct, ...found])].filter((id) => !loaded.has(id) && !rejected.has(id));
    const candidates = new Map([...(await loadVersions(run, unknown)), ...rejected]);
    const byKey = indexBy(frontier, versionKeys);
    const next: VersionDigest[] = [];
    for (const [id, candidate] of candidates) {
      const near = versionKeys(candidate.digest).flatMap((key) => byKey.get(key) ?? []);
      if (direct.has(id) || near.some((version) => sameStatement(version, candidate.digest) !== null)) {
        loaded.set(id, candidate);
        rejected.delete(id);
        next.push(candidate.digest);
      } else rejected.set(id, candidate);
    }
    direct = new Set();
    frontier = next;
  }
  return loaded;
}

async function loadVersions(run: Run, ids: readonly string[]): Promise<Map<string, Loaded>> {
  const rows = await runIds(run, 'resolve/versions-by-id', ids);
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        digest: JSON.parse(String(row['digest'])),
        statement: row['statement'] as string | null,
        rule: row['statementRule'] as string | null,
      },
    ]),
  );
}

interface Draft {
  readonly group: StatementGroup;
  readonly value: StatementValue;
  readonly links: StatementLinks;
  readonly signature: string;
}

function draftStatement(
  group: StatementGroup,
  actorOf: ReadonlyMap<string, string>,
  eventOf: ReadonlyMap<string, string>,
): Draft {
  const { versions } = group;
  const most = (ids: readonly (string | null)[], map: ReadonlyMap<string, string>): string | null =>
    mostGiven(ids.map((id) => (id === null ? undefined : map.get(id))).filter((id) => id !== undefined));
  const all = (ids: readonly string[], map: ReadonlyMap<string, string>): string[] =>
    [...new Set(ids.map((id) => map.get(id)).filter((id) => id !== undefined))].sort();
  const value = deriveStatement(group);
  const links: StatementLinks = {
    versions: versions.map(({ id }) => id),
    speaker: most(
      versions.map(({ speaker }) => speaker),
      actorOf,
    ),
    via: most(
      versions.map(({ via }) => via),
      actorOf,
    ),
    addressees: all(
      versions.flatMap(({ addressees }) => addressees),
      actorOf,
    ),
    about: all(
      versions.flatMap(({ about }) => about),
      actorOf,
    ),
    occasion: most(
      versions.map(({ event }) => event),
      eventOf,
    ),
    aboutEvents: all(
      versions.flatMap(({ aboutEvents }) => aboutEvents),
      eventOf,
    ),
  };
  const members = versions.map(({ id }) => [id, group.rules.get(id)]);
  return { group, value, links, signature: contentHash(JSON.stringify([value, links, members])) };
}

function rowOf({ value, links, signature }: Draft): Row {
  return statementRow(value, links, signature);
}

/** Ties those wordings to the statements `drafts` that are `wanted`. */
async function linkVersions(
  run: Run,
  drafts: readonly Draft[],
  wanted: (version: VersionDigest, statement: string) => boolean,
): Promise<void> {
  const words = drafts.flatMap(({ group, value }) =>
    group.versions
      .filter((version) => wanted(version, value.id))
      .map(({ id }) => ({ from: id, to: value.id, rule: group.rules.get(id) ?? null })),
  );
  await runRows(run, 'write/link-version-words-statement', words);
  await runRows(
    run,
    'write/set-version-statement',
    words.map(({ from, to, rule }) => ({ id: from, statement: to, statementRule: rule })),
  );
}

async function createStatements(run: Run, fresh: readonly Draft[]): Promise<void> {
  await runRows(run, 'write/create-statement', fresh.map(rowOf));
  await linkVersions(run, fresh, () => true);
  const from = (pick: (links: StatementLinks) => readonly (string | null)[]): Row[] =>
    fresh.flatMap((draft) =>
      pick(draft.links)
        .filter((id) => id !== null)
        .map((id) => ({ from: draft.value.id, to: id })),
    );
  const turned = (rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ from: row['to'] as string, to: row['from'] as string }));
  await runRows(run, 'write/link-actor-said-statement', turned(from(({ speaker }) => [speaker])));
  await runRows(run, 'write/link-actor-relayed-statement', turned(from(({ via }) => [via])));
  await runRows(
    run,
    'write/link-statement-addressed-to-actor',
    from(({ addressees }) => addressees),
  );
  await runRows(
    run,
    'write/link-statement-is-about-actor',
    from(({ about }) => about),
  );
  await runRows(
    run,
    'write/link-statement-is-about-event-event',
    from(({ aboutEvents }) => aboutEvents),
  );
  await runRows(
    run,
    'write/link-statement-said-at-event',
    from(({ occasion }) => [occasion]),
  );
}
