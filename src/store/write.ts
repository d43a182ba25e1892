// One change of the graph, from the reports to the knowledge: what goes, what comes, and what follows from it. Runs inside one
// transaction, and reads nothing but the neighbourhood of the change.

import type { AppearanceDigest } from '../resolve/actors.ts';
import type { Curation, CurationState } from '../resolve/curation.ts';
import { runIds, runRows } from './batches.ts';
import type { Run } from './connection.ts';
import { curationRow } from './records.ts';
import { movedAppearances, nameAppearances, resolveActorsOf, writeActors } from './write-actors.ts';
import { resolveEventsOf } from './write-events.ts';
import { deleteLayers, deleteUnusedKeys, type Incoming, putLayers, readLayers } from './write-reports.ts';
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
  const emptiedEvents = ids(
    await runIds(
      run,
      'resolve/events-of-reports',
      known.reports.map(({ id }) => id),
    ),
    'event',
  );
  const oldVersions = await runIds(
    run,
    'resolve/versions-by-id',
    known.versions.map(({ id }) => id),
  );
  const emptiedStatements = ids(oldVersions, 'statement');
  const disturbedReports = ids(await runIds(run, 'resolve/reports-of-actors', actors.disturbed), 'id');
  const disturbedVersions = ids(await runIds(run, 'resolve/versions-of-actors', actors.disturbed), 'id');

  await deleteLayers(run, change.outgoing, known);
  const again = rekeyed.map(({ id, article, to }) => ({ id, article, digest: to }));
  const rekeyedIds = new Set(again.map(({ id }) => id));
  const moved = (await movedAppearances(run, actors)).filter(({ id }) => !rekeyedIds.has(id));
  await putLayers(run, incoming);
  await runRows(
    run,
    'write/set-appearance-digest',
    rekeyed.map(({ id, to }) => ({ id, digest: JSON.stringify(to) })),
  );
  await writeActors(run, actors);
  await nameAppearances(run, actors, [...moved, ...again], added);

  const rekeyedReports =
    rekeyed.length === 0
      ? []
      : ids(
          await runIds(
            run,
            'resolve/reports-of-articles',
            rekeyed.map(({ article }) => article),
          ),
          'id',
        );
  const rekeyedVersions =
    rekeyed.length === 0
      ? []
      : ids(
          await runIds(
            run,
            'resolve/versions-of-articles',
            rekeyed.map(({ article }) => article),
          ),
          'id',
        );
  const newReports = incoming.flatMap(({ layer }) => layer.reports.map(({ digest }) => digest.id));
  const gone = new Set(known.reports.map(({ id }) => id));
  const reportSeeds = [
    ...newReports,
    ...disturbedReports.filter((id) => !gone.has(id)),
    ...rekeyedReports,
    ...subjects.filter((subject) => subject.startsWith('rep_')),
  ];
  const events = await resolveEventsOf(run, reportSeeds, known.reports, emptiedEvents, curations);

  const statementsOfEvents = ids(await runIds(run, 'resolve/versions-of-events', events.disturbed), 'id');
  const newVersions = incoming.flatMap(({ layer }) => layer.versions.map(({ digest }) => digest.id));
  await resolveStatementsOf(
    run,
    [...newVersions, ...disturbedVersions, ...statementsOfEvents, ...rekeyedVersions],
    known.versions,
    emptiedStatements,
  );
  await deleteUnusedKeys(run, known);
  await noteCurations(
    run,
    curations,
    new Map([...actors.states, ...events.states]),
    new Map([...actors.after, ...events.eventOf]),
  );
}

/** Writes down the state of the curations that were met, and what they now correct. */
async function noteCurations(
  run: Run,
  curations: readonly Curation[],
  states: ReadonlyMap<string, { state: CurationState; reason: string | null }>,
  thingOf: ReadonlyMap<string, string>,
): Promise<void> {
  const met = curations.filter(({ id }) => states.has(id));
  const now = met.map((curation) => ({
    ...curation,
    state: states.get(curation.id)?.state ?? curation.state,
    stateReason: states.get(curation.id)?.reason ?? null,
  }));
  await runRows(run, 'write/put-curation', now.map(curationRow));
  await runIds(
    run,
    'write/unlink-curation-actors',
    met.map(({ id }) => id),
  );
  await runIds(
    run,
    'write/unlink-curation-events',
    met.map(({ id }) => id),
  );
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
