// The event stage of a write: finds, by key, every report whose event can have changed, groups them anew, and writes what differs.

import { contentHash } from '../model/id.ts';
import type { AppearanceDigest } from '../resolve/actors.ts';
import { compareText, indexBy, mostGiven } from '../resolve/components.ts';
import { type Curation, type CurationState, inForce } from '../resolve/curation.ts';
import { deriveEvent, type EventValue } from '../resolve/derive-event.ts';
import { candidateKeys } from '../resolve/event-keys.ts';
import { type EventGroup, groupReports } from '../resolve/events.ts';
import { type KnownActor, whoTakesPart, withActors } from '../resolve/known-actors.ts';
import { looseLink, type ReportDigest } from '../resolve/same-event.ts';
import { runIds, runRows } from './batches.ts';
import { bearersOf } from './bearers.ts';
import type { Row, Run } from './connection.ts';
import { type EventLinks, eventRow, readParticipants } from './records.ts';

export interface EventChange {
  /** Versions of statements that hang on reports whose event is now another. */
  readonly disturbed: readonly string[];
  readonly states: ReadonlyMap<string, { state: CurationState; reason: string | null }>;
  /** The event of each report that was looked at. */
  readonly eventOf: ReadonlyMap<string, string>;
}

/** A report as it was loaded, under the actors that it names (`withActors`), with the event it had. */
interface Loaded {
  readonly digest: ReportDigest;
  readonly event: string | null;
  readonly rule: string | null;
}

/** An event that was in the graph. */
interface Known {
  readonly signature: string;
  readonly links: Pick<EventLinks, 'tookPart' | 'place'>;
}

/** Reports as they were before the change, when they went or named another actor, and the events that they told of. */
export interface Former {
  readonly reports: readonly ReportDigest[];
  readonly events: readonly string[];
}

/** What the graph holds now of `reports`. To be asked for before what they name is touched. */
export async function readFormer(run: Run, reports: readonly ReportDigest[]): Promise<Former> {
  const rows = await runIds(
    run,
    'resolve/events-of-reports',
    reports.map(({ id }) => id),
  );
  const events = rows.map(({ event }) => event).filter((id) => id !== null);
  return { reports: await underActors(run, reports), events: [...new Set(events.map(String))] };
}

/**
 * Resolves the events of the reports `seeds`, of all that may have been one with those of `former`, and what follows from them.
 * `gone` are the reports that are no more.
 */
export async function resolveEventsOf(
  run: Run,
  seeds: Iterable<string>,
  former: Former,
  gone: ReadonlySet<string>,
  curations: readonly Curation[],
): Promise<EventChange> {
  const about = inForce(curations, 'EVENT');
  const loaded = await loadClosure(run, seeds, former, gone, about);
  const emptied = former.events;
  const met = about.filter(({ subjects }) => subjects.some((ids) => ids.some((id) => loaded.has(id) || gone.has(id))));
  const { groups, states } = groupReports(
    [...loaded.values()].map(({ digest }) => digest),
    met,
  );

  const appearances = groups.flatMap(({ reports }) =>
    reports.flatMap(({ participants, place }) => [
      ...participants.map(({ appearance }) => appearance),
      ...(place === null ? [] : [place]),
    ]),
  );
  const actorOf = new Map<string, string>();
  for (const { id, actor } of await runIds(run, 'resolve/actors-of-appearances', appearances))
    actorOf.set(String(id), String(actor));

  const drafts = groups.map((group) => draftEvent(group, actorOf));
  const known = await loadEvents(run, [...[...loaded.values()].map(({ event }) => event), ...emptied]);
  const fresh = drafts.filter(({ value, signature }) => known.get(value.id)?.signature !== signature);
  const ids = new Set(drafts.map(({ value }) => value.id));
  const dead = [...known.keys()].filter((id) => !ids.has(id));
  await writeEvents(run, fresh, dead, known, loaded);
  const eventOf = new Map(drafts.flatMap(({ value, group }) => group.reports.map(({ id }) => [id, value.id] as const)));
  const moved = [...loaded.values()].filter(({ digest, event }) => event !== null && eventOf.get(digest.id) !== event);
  return { disturbed: moved.flatMap(({ digest }) => digest.versions), states, eventOf };
}

async function loadClosure(
  run: Run,
  seeds: Iterable<string>,
  former: Former,
  gone: ReadonlySet<string>,
  curations: readonly Curation[],
): Promise<ReadonlyMap<string, Loaded>> {
  const loaded = new Map<string, Loaded>();
  const rejected = new Map<string, Loaded>();
  const survivors = await runIds(run, 'resolve/reports-of-events', former.events);
  /** Subjects of curations that were looked for: they may be gone. */
  const asked = new Set(gone);
  const askedKeys = new Set<string>();
  let frontier: readonly ReportDigest[] = former.reports;
  let direct = new Set([...seeds, ...survivors.map(({ id }) => String(id))]);
  while (frontier.length > 0 || direct.size > 0) {
    const keys = frontier.flatMap(candidateKeys).filter((key) => !askedKeys.has(key));
    for (const key of keys) askedKeys.add(key);
    const found = await bearersOf(run, keys);
    const unknown = [...new Set([...direct, ...found])].filter((id) => !loaded.has(id) && !rejected.has(id));
    const candidates = new Map([...(await loadReports(run, unknown)), ...rejected]);
    const byKey = indexBy(frontier, candidateKeys);
    const next: ReportDigest[] = [];
    for (const [id, candidate] of candidates) {
      const near = candidateKeys(candidate.digest).flatMap((key) => byKey.get(key) ?? []);
      if (direct.has(id) || near.some((report) => looseLink(report, candidate.digest) !== null)) {
        loaded.set(id, candidate);
        rejected.delete(id);
        next.push(candidate.digest);
      } else rejected.set(id, candidate);
    }
    // A curation that speaks of one of these, or of one that goes, speaks of all of its subjects.
    direct = new Set(
      curations
        .filter(({ subjects }) => subjects.some((ids) => ids.some((id) => loaded.has(id) || gone.has(id))))
        .flatMap(({ subjects }) => subjects.flat())
        .filter((id) => !loaded.has(id) && !asked.has(id)),
    );
    for (const id of direct) asked.add(id);
    frontier = next;
  }
  return loaded;
}

async function loadReports(run: Run, ids: readonly string[]): Promise<Map<string, Loaded>> {
  const rows = await runIds(run, 'resolve/reports-by-id', ids);
  const digests = await underActors(
    run,
    rows.map(({ digest }) => JSON.parse(String(digest))),
  );
  return new Map(
    rows.map((row, index) => [
      String(row['id']),
      {
        digest: digests[index] as ReportDigest,
        event: row['event'] as string | null,
        rule: row['eventRule'] as string | null,
      },
    ]),
  );
}

/** `reports` with what the graph knows of those whom they name. */
async function underActors(run: Run, reports: readonly ReportDigest[]): Promise<readonly ReportDigest[]> {
  const appearances = reports.flatMap(({ participants, place }) => [
    ...participants.map(({ appearance }) => appearance),
    ...(place === null ? [] : [place]),
  ]);
  const named = await runIds(run, 'resolve/appearances-by-id', appearances);
  const whole = named.filter(({ digest }) => !(JSON.parse(String(digest)) as AppearanceDigest).keys.some(isSplit));
  const actors = new Map<string, KnownActor>();
  for (const row of await runIds(
    run,
    'resolve/actors-by-id',
    whole.map(({ actor }) => String(actor)),
  ))
    actors.set(String(row['id']), { id: String(row['id']), keys: row['keys'] as string[] });
  const actorOf = new Map(whole.map(({ id, actor }) => [String(id), actors.get(String(actor)) ?? null]));
  return reports.map((report) => withActors(report, (appearance) => actorOf.get(appearance) ?? null));
}

function isSplit(key: string): boolean {
  return key.startsWith('split:');
}

async function loadEvents(run: Run, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await runIds(
    run,
    'resolve/events-by-id',
    ids.filter((id) => id !== null),
  );
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        signature: String(row['signature']),
        links: { tookPart: readParticipants(String(row['participants'])), place: row['place'] as string | null },
      },
    ]),
  );
}

interface Draft {
  readonly group: EventGroup;
  readonly value: EventValue;
  readonly links: EventLinks;
  readonly signature: string;
}

function draftEvent(group: EventGroup, actorOf: ReadonlyMap<string, string>): Draft {
  const value = deriveEvent(group);
  const whoIs = whoTakesPart(group.reports, (appearance) => actorOf.get(appearance));
  const roles = new Map<string, { roles: string[]; reports: Set<string> }>();
  for (const { id, participants } of group.reports) {
    for (const { appearance, role } of participants) {
      const actor = whoIs(appearance);
      if (actor === undefined) continue;
      const known = roles.get(actor) ?? { roles: [], reports: new Set() };
      if (role !== null) known.roles.push(role);
      known.reports.add(id);
      roles.set(actor, known);
    }
  }
  const tookPart = [...roles]
    .sort(([a], [b]) => compareText(a, b))
    .map(([actor, { roles: given, reports }]) => ({ actor, role: mostGiven(given), reportCount: reports.size }));
  const places = group.reports
    .map(({ place }) => (place === null ? undefined : actorOf.get(place)))
    .filter((actor) => actor !== undefined);
  const links = { reports: group.reports.map(({ id }) => id), tookPart, place: mostGiven(places) };
  const members = group.reports.map(({ id }) => [id, group.rules.get(id)]);
  return { group, value, links, signature: contentHash(JSON.stringify([value, links, members])) };
}

/** Writes `fresh`, and only those of their relations that are other than before. */
async function writeEvents(
  run: Run,
  fresh: readonly Draft[],
  dead: readonly string[],
  known: ReadonlyMap<string, Known>,
  loaded: ReadonlyMap<string, Loaded>,
): Promise<void> {
  await runIds(run, 'write/delete-event', dead);
  const rowOf = ({ value, signature, links }: Draft): Row => eventRow(value, links, signature);
  await runRows(run, 'write/update-event', fresh.filter(({ value }) => known.has(value.id)).map(rowOf));
  await runRows(run, 'write/create-event', fresh.filter(({ value }) => !known.has(value.id)).map(rowOf));

  const tells = fresh.flatMap(({ group, value }) =>
    group.reports.flatMap(({ id }) => {
      const rule = group.rules.get(id) ?? null;
      const before = loaded.get(id);
      return before?.event === value.id && before.rule === rule ? [] : [{ from: id, to: value.id, rule }];
    }),
  );
  const gone = new Set<string | null>([null, ...dead]);
  await runIds(
    run,
    'write/unlink-report-event',
    tells.map(({ from }) => from).filter((id) => !gone.has(loaded.get(id)?.event ?? null)),
  );
  await runRows(run, 'write/link-report-tells-of-event', tells);
  await runRows(
    run,
    'write/set-report-event',
    tells.map(({ from, to, rule }) => ({ id: from, event: to, eventRule: rule })),
  );

  const tookPart = fresh.map(({ value, links }) =>
    changes(value.id, links.tookPart, known.get(value.id)?.links.tookPart ?? []),
  );
  await runRows(
    run,
    'write/unlink-actor-event',
    tookPart.flatMap(({ went }) => went),
  );
  await runRows(
    run,
    'write/link-actor-took-part-in-event',
    tookPart.flatMap(({ came }) => came),
  );
  const placed = fresh.filter(({ value, links }) => (known.get(value.id)?.links.place ?? null) !== links.place);
  await runIds(
    run,
    'write/unlink-event-place',
    placed.map(({ value }) => value.id).filter((id) => (known.get(id)?.links.place ?? null) !== null),
  );
  await runRows(
    run,
    'write/link-event-took-place-in-actor',
    placed.flatMap(({ value, links }) => (links.place === null ? [] : [{ from: value.id, to: links.place }])),
  );
}

/** The relations of one event that have to go, and to come, so that `old` becomes `now`. */
function changes(
  event: string,
  now: EventLinks['tookPart'],
  old: EventLinks['tookPart'],
): { went: readonly Row[]; came: readonly Row[] } {
  const same = (a: EventLinks['tookPart'][number], list: EventLinks['tookPart']): boolean =>
    list.some((b) => a.actor === b.actor && a.role === b.role && a.reportCount === b.reportCount);
  return {
    went: old.filter((one) => !same(one, now)).map(({ actor }) => ({ from: actor, to: event })),
    came: now
      .filter((one) => !same(one, old))
      .map(({ actor, role, reportCount }) => ({ from: actor, to: event, role, reportCount })),
  };
}
