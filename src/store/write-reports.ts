// The report layer of articles: put in, read back for resolution, taken out.

import type { Extraction } from '../model/article-graph.ts';
import type { AppearanceDigest } from '../resolve/actors.ts';
import type { ReportLayer } from '../resolve/digest.ts';
import type { ReportDigest } from '../resolve/same-event.ts';
import type { VersionDigest } from '../resolve/same-statement.ts';
import { runIds, runRows } from './batches.ts';
import type { Row, Run } from './connection.ts';
import { appearanceRow, articleRow, claimId, claimRows, reportRow, versionRow } from './records.ts';

/** An article to be put in, with what is kept beside its layer. */
export interface Incoming {
  readonly layer: ReportLayer;
  readonly extraction: Extraction;
  readonly contentHash: string;
}

/** Of some articles, what resolution knows of them. */
export interface KnownLayer {
  readonly appearances: readonly { readonly id: string; readonly digest: AppearanceDigest }[];
  readonly reports: readonly ReportDigest[];
  readonly versions: readonly VersionDigest[];
}

/** Puts in articles that are not there; `actorOf` tells whom an appearance names. */
export async function putLayers(
  run: Run,
  incoming: readonly Incoming[],
  actorOf: (digest: AppearanceDigest) => string,
): Promise<void> {
  const layers = incoming.map(({ layer }) => layer);
  const appearances = layers.flatMap((layer) =>
    layer.appearances.map((appearance) =>
      appearanceRow(appearance, layer.graph.article.id, actorOf(appearance.digest)),
    ),
  );
  const reports = layers.flatMap((layer) => layer.reports);
  const versions = layers.flatMap((layer) => layer.versions);
  await runRows(run, 'write/create-article', incoming.map(articleRow));
  await runRows(run, 'write/create-appearance', appearances);
  await runRows(run, 'write/create-report', reports.map(reportRow));
  await runRows(run, 'write/create-version', versions.map(versionRow));
  await runRows(run, 'write/create-date-claim', reports.flatMap(claimRows));

  const inArticle = (row: Row): Row => ({ from: row['id'] as string, to: row['articleId'] as string });
  await runRows(run, 'write/link-appearance-stands-in-article', appearances.map(inArticle));
  await runRows(run, 'write/link-report-stands-in-article', reports.map(reportRow).map(inArticle));
  await runRows(run, 'write/link-version-stands-in-article', versions.map(versionRow).map(inArticle));
  const claims = reports.flatMap((report) =>
    claimRows(report).map(({ id }) => ({ from: report.digest.id, to: String(id) })),
  );
  await runRows(run, 'write/link-report-claims-date-claim', claims);
}

export async function readLayers(run: Run, articleIds: readonly string[]): Promise<KnownLayer> {
  const appearances = await runIds(run, 'resolve/appearances-of-articles', articleIds);
  const reports = await runIds(run, 'resolve/reports-of-articles', articleIds);
  const versions = await runIds(run, 'resolve/versions-of-articles', articleIds);
  return {
    appearances: appearances.map(({ id, digest }) => ({ id: String(id), digest: JSON.parse(String(digest)) })),
    reports: reports.map(({ digest }) => JSON.parse(String(digest))),
    versions: versions.map(({ digest }) => JSON.parse(String(digest))),
  };
}

export async function readReports(run: Run, ids: readonly string[]): Promise<readonly ReportDigest[]> {
  return (await runIds(run, 'resolve/reports-by-id', ids)).map(({ digest }) => JSON.parse(String(digest)));
}

export async function deleteLayers(run: Run, articleIds: readonly string[], known: KnownLayer): Promise<void> {
  await runIds(
    run,
    'write/delete-date-claim',
    known.reports.flatMap(({ id, claims }) => claims.map((_, position) => claimId(id, position))),
  );
  await runIds(
    run,
    'write/delete-appearance',
    known.appearances.map(({ id }) => id),
  );
  await runIds(
    run,
    'write/delete-report',
    known.reports.map(({ id }) => id),
  );
  await runIds(
    run,
    'write/delete-version',
    known.versions.map(({ id }) => id),
  );
  await runIds(run, 'write/delete-article', articleIds);
}
