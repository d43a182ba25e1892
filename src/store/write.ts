// One change of the graph, from the reports to the knowledge: what goes, what comes, and what follows from it. Runs inside one
// transaction, and reads nothing but the neighbourhood of the change.

import type { AppearanceDigest } from '../resolve/actors.ts';
import type { Curation, CurationState } from '../resolve/curation.ts';
import { reportKeys } from '../resolve/event-keys.ts';
import type { ReportDigest } from '../resolve/same-event.ts';
import { type VersionDigest, versionKeys } from '../resolve/same-statement.ts';
import { runIds, runRows } from './batches.ts';
import { type Bearer, changeBearers } from './bearers.ts';
import type { Run } from './connection.ts';
import { curationRow } from './records.ts';
import { actorOf, movedAppearances, nameAppearances, resolveActorsOf, writeActors } from './write-actors.ts';
import { readFormer, resolveEventsOf } from './write-events.ts';
import { deleteLayers, type Incoming, putLayers, readLayers, readReports } from './write-reports.ts';
import { resolveStatementsOf } from './write-statements.ts';

export interface Change {
  /** Articles in the graph that go, or are replaced by one of `incoming`. */
  readonly outgoing: readonly string[];
  readonly incoming: readonly Incoming[];
  /** All curations, as they are after the change. */
  readonly curations: readonly Curation[];
  /** Appearances that stay and get other keys. */
  readonly rekeyed: readonly {
    readonly id: string;
    readonly article: string;
    readonly from: AppearanceDigest;
    readonly to: AppearanceDigest;
  }[];
  /** What a changed curation speaks of: keys of actors, ids of reports. */
  readonly subjects: readonly string[];
}

export async function applyChange(run: Run, change: Change): Promise<void> {
  const { incoming, curations, rekeyed, subjects } = change;
  const known = await readLayers(run, change.outgoing);
  const added = incoming.flatMap(({ layer }) =>
    layer.appearances.map(({ id, digest }) => ({ id, article: layer.graph.article.id, digest })),
  );

  const actors = await resolveActorsOf(
    run,
    [...known.appearances.map(({ digest }) => digest), ...rekeyed.map(({ from }) => from)],
    [...added.map(({ digest }) => digest), ...rekeyed.map(({ to }) => to)],
    curations,
    subjects.filter((subject) => !subject.startsWith('rep_')),
  );
  // What hangs on the old graph is asked for before that graph is touched.
  const removed = await readFormer(run, known.reports);
  const oldVersions = await runIds(
    run,
    'resolve/versions-by-id',
    known.versions.map(({ id }) => id),
  );
  const emptiedStatements = ids(oldVersions, 'statement');

  await deleteLayers(run, change.outgoing, known);
  const again = rekeyed.map(({ id, article, to }) => ({ id, article, digest: to }));
  const rekeyedIds = new Set(again.map(({ id }) => id));
  const renamed = [...(await movedAppearances(run, actors)).filter(({ id }) => !rekeyedIds.has(id)), ...again];
  const moved = await readFormer(
    run,
    await readReports(
      run,
      renamed.flatMap(({ digest }) => digest.reports),
    ),
  );
  await putLayers(run, incoming, (digest) => actorOf(actors, digest));
  await writeActors(run, actors);
  await nameAppearances(run, actors, renamed, added);

  const reports = incoming.flatMap(({ layer }) => layer.reports.map(({ digest }) => digest));
  const versions = incoming.flatMap(({ layer }) => layer.versions.map(({ digest }) => digest));
  await changeBearers(
    run,
    [...known.reports.map(reportBearer), ...known.versions.map(versionBearer)],
    [...reports.map(reportBearer), ...versions.map(versionBearer)],
  );
  const reportSeeds = [
    ...reports.map(({ id }) => id),
    ...renamed.flatMap(({ digest }) => digest.reports),
    ...subjects.filter((subject) => subject.startsWith('rep_')),
  ];
  const former = {
    reports: [...removed.reports, ...moved.reports],
    events: [...new Set([...removed.events, ...moved.events])],
  };
  const gone = new Set(known.reports.map(({ id }) => id));
  const events = await resolveEventsOf(run, reportSeeds, former, gone, curations);
  const versionSeeds = [
    ...versions.map(({ id }) => id),
    ...renamed.flatMap(({ digest }) => digest.versions),
    ...events.disturbed,
  ];
  await resolveStatementsOf(run, versionSeeds, known.versions, emptiedStatements);
  await noteCurations(
    run,
    curations,
    new Map([...actors.states, ...events.states]),
    new Map([...actors.after, ...events.eventOf]),
  );
}

const reportBearer = (digest: ReportDigest): Bearer => ({ id: digest.id, keys: reportKeys(digest) });
const versionBearer = (digest: VersionDigest): Bearer => ({ id: digest.id, keys: versionKeys(digest) });

/** Writes down the state of the curations that were met, and what they now correct. */
async function noteCurations(
  run: Run,
  curations: readonly Curation[],
  states: ReadonlyMap<string, { state: CurationState; reason: string | null }>,
  thingOf: ReadonlyMap<string, string>,
): Promise<void> {
  // What was undone has no state to be found out, but stays in the history of what it corrected.
  const met = curations.filter(
    ({ id, state, subjects }) =>
      states.has(id) || (state === 'UNDONE' && subjects.flat().some((key) => thingOf.has(key))),
  );
  const now = met.map((curation) => {
    const found = states.get(curation.id);
    return found === undefined ? curation : { ...curation, state: found.state, stateReason: found.reason };
  });
  await putCurations(run, now);
  for (const about of ['ACTOR', 'EVENT'] as const) {
    const links = met
      .filter((curation) => curation.about === about)
      .flatMap(({ id, subjects }) =>
        [...new Set(subjects.flat().map((key) => thingOf.get(key)))]
          .filter((to) => to !== undefined)
          .map((to) => ({ from: id, to })),
      );
    await runRows(run, `write/link-curation-corrects-${about.toLowerCase()}`, links);
  }
}

/** Writes `curations`, those that are there anew: what they correct has to be linked again. */
export async function putCurations(run: Run, curations: readonly Curation[]): Promise<void> {
  await runIds(
    run,
    'write/delete-curation',
    curations.map(({ id }) => id),
  );
  await runRows(run, 'write/create-curation', curations.map(curationRow));
}

function ids(rows: readonly { readonly [column: string]: unknown }[], column: string): string[] {
  return [
    ...new Set(
      rows
        .map((row) => row[column])
        .filter((id) => id !== null)
        .map(String),
    ),
  ];
}
