// The event stage of a write: finds, by key, every report whose event can have changed, groups them anew, and writes what differs.

import { contentHash } from '../model/id.ts';
import { mostGiven } from '../resolve/components.ts';
import { type Curation, type CurationState, inForce } from '../resolve/curation.ts';
import { deriveEvent, type EventValue } from '../resolve/derive-event.ts';
import { type EventGroup, groupReports } from '../resolve/events.ts';
import { candidateKeys, looseLink, type ReportDigest } from '../resolve/same-event.ts';
import { runIds, runRows } from './batches.ts';
import type { Run } from './connection.ts';
import { eventRow } from './records.ts';

export interface EventChange {
  /** Events that are no more, or tell less or other than before: statements that hang on them have to be looked at again. */
  readonly disturbed: readonly string[];
  readonly states: ReadonlyMap<string, { state: CurationState; reason: string | null }>;
  /** The event of each report that was looked at. */
  readonly eventOf: ReadonlyMap<string, string>;
}

/** A report as it was loaded, with the event it had. */
interface Loaded {
  readonly digest: ReportDigest;
  readonly event: string | null;
  readonly signature: string | null;
}

/**
 * Resolves the events of the reports `seeds`, of all that share a key with the reports `removed`, and what follows from them.
 * `emptied` are the events that removed reports told of.
 */
export async function resolveEventsOf(
  run: Run,
  seeds: Iterable<string>,
  removed: readonly ReportDigest[],
  emptied: readonly string[],
  curations: readonly Curation[],
): Promise<EventChange> {
  const about = inForce(curations, 'EVENT');
  const loaded = await loadClosure(run, seeds, removed, emptied, about);
  const gone = new Set(removed.map(({ id }) => id));
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
  const before = new Map([...loaded.values()].map(({ event, signature }) => [event, signature]));
  const fresh = drafts.filter(({ value, signature }) => before.get(value.id) !== signature);
  const ids = new Set(drafts.map(({ value }) => value.id));
  const old = new Set([...[...before.keys()].filter((id) => id !== null), ...emptied]);
  const dead = [...old].filter((id) => !ids.has(id));
  const eventOf = new Map(drafts.flatMap(({ value, group }) => group.reports.map(({ id }) => [id, value.id] as const)));
  await writeEvents(run, fresh, dead);
  const moved = [...loaded.values()].filter(({ digest, event }) => event !== null && eventOf.get(digest.id) !== event);
  return {
    disturbed: [...new Set([...dead, ...moved.map(({ event }) => event as string)])].sort(),
    states,
    eventOf,
  };
}

async function loadClosure(
  run: Run,
  seeds: Iterable<string>,
  removed: readonly ReportDigest[],
  emptied: readonly string[],
  curations: readonly Curation[],
): Promise<ReadonlyMap<string, Loaded>> {
  const loaded = new Map<string, Loaded>();
  const rejected = new Map<string, Loaded>();
  const survivors = await runIds(run, 'resolve/reports-of-events', emptied);
  /** Subjects of curations that were looked for: they may be gone. */
  const asked = new Set(removed.map(({ id }) => id));
  let frontier: readonly ReportDigest[] = removed;
  let direct = new Set([...seeds, ...survivors.map(({ id }) => String(id))]);
  while (frontier.length > 0 || direct.size > 0) {
    const keys = frontier.flatMap(candidateKeys);
    const found = (await runIds(run, 'resolve/reports-by-key', keys)).map(({ id }) => String(id));
    const unknown = [...new Set([...direct, ...found])].filter((id) => !loaded.has(id) && !rejected.has(id));
    const candidates = new Map([...(await loadReports(run, unknown)), ...rejected]);
    const byKey = new Map<string, ReportDigest[]>();
    for (const report of frontier)
      for (const key of candidateKeys(report)) byKey.set(key, [...(byKey.get(key) ?? []), report]);
    const next: ReportDigest[] = [];
    for (const [id, candidate] of candidates) {
      const near = candidateKeys(candidate.digest).flatMap((key) => byKey.get(key) ?? []);
      if (direct.has(id) || near.some((report) => looseLink(report, candidate.digest) !== null)) {
        loaded.set(id, candidate);
        rejected.delete(id);
        next.push(candidate.digest);
      } else rejected.set(id, candidate);
    }
    // A curation that speaks of one of these speaks of all of its subjects.
    direct = new Set(
      curations
        .filter(({ subjects }) => subjects.some((ids) => ids.some((id) => loaded.has(id))))
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
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        digest: JSON.parse(String(row['digest'])),
        event: row['event'] as string | null,
        signature: row['signature'] as string | null,
      },
    ]),
  );
}

interface Draft {
  readonly group: EventGroup;
  readonly value: EventValue;
  readonly tookPart: readonly { from: string; to: string; role: string | null; reportCount: number }[];
  readonly place: string | null;
  readonly signature: string;
}

function draftEvent(group: EventGroup, actorOf: ReadonlyMap<string, string>): Draft {
  const value = deriveEvent(group);
  const roles = new Map<string, { roles: string[]; reports: Set<string> }>();
  for (const { id, participants } of group.reports) {
    for (const { appearance, role } of participants) {
      const actor = actorOf.get(appearance);
      if (actor === undefined) continue;
      const known = roles.get(actor) ?? { roles: [], reports: new Set() };
      if (role !== null) known.roles.push(role);
      known.reports.add(id);
      roles.set(actor, known);
    }
  }
  const tookPart = [...roles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, { roles: given, reports }]) => ({
      from,
      to: value.id,
      role: mostGiven(given),
      reportCount: reports.size,
    }));
  const places = group.reports
    .map(({ place }) => (place === null ? undefined : actorOf.get(place)))
    .filter((actor) => actor !== undefined);
  const place = mostGiven(places);
  const members = group.reports.map(({ id }) => [id, group.rules.get(id)]);
  return { group, value, tookPart, place, signature: contentHash(JSON.stringify([value, tookPart, place, members])) };
}

async function writeEvents(run: Run, fresh: readonly Draft[], dead: readonly string[]): Promise<void> {
  const ids = fresh.map(({ value }) => value.id);
  await runIds(run, 'write/delete-event', dead);
  await runIds(run, 'write/unlink-event-actors', ids);
  await runIds(run, 'write/unlink-event-place', ids);
  await runIds(run, 'write/unlink-event-reports', ids);
  await runIds(
    run,
    'write/unlink-report-event',
    fresh.flatMap(({ group }) => group.reports.map(({ id }) => id)),
  );
  await runRows(
    run,
    'write/put-event',
    fresh.map(({ value, signature }) => eventRow(value, signature)),
  );
  const tells = fresh.flatMap(({ group, value }) =>
    group.reports.map(({ id }) => ({ from: id, to: value.id, rule: group.rules.get(id) ?? null })),
  );
  await runRows(run, 'write/link-report-tells-of-event', tells);
  await runRows(
    run,
    'write/link-actor-took-part-in-event',
    fresh.flatMap(({ tookPart }) => tookPart),
  );
  await runRows(
    run,
    'write/link-event-took-place-in-actor',
    fresh.flatMap(({ value, place }) => (place === null ? [] : [{ from: value.id, to: place }])),
  );
}
