// The report layer of articles: put in, read back for resolution, taken out.

import type { Problem } from '../model/problem.ts';
import type { AppearanceDigest } from '../resolve/actors.ts';
import type { ReportLayer } from '../resolve/digest.ts';
import { type ReportDigest, reportKeys } from '../resolve/same-event.ts';
import { type VersionDigest, versionKeys } from '../resolve/same-statement.ts';
import { runIds, runRows } from './batches.ts';
import type { Row, Run } from './connection.ts';
import { appearanceRow, articleRow, claimRows, reportRow, versionRow } from './records.ts';

/** An article to be put in, with what is kept beside its layer. */
export interface Incoming {
  readonly layer: ReportLayer;
  readonly contentHash: string;
  readonly problems: readonly Problem[];
}

/** Of some articles, what resolution knows of them. */
export interface KnownLayer {
  readonly appearances: readonly { readonly id: string; readonly digest: AppearanceDigest }[];
  readonly reports: readonly ReportDigest[];
  readonly versions: readonly VersionDigest[];
}

export async function putLayers(run: Run, incoming: readonly Incoming[]): Promise<void> {
  const layers = incoming.map(({ layer }) => layer);
  const appearances = layers.flatMap((layer) =>
    layer.appearances.map((appearance) => appearanceRow(appearance, layer.graph.article.id)),
  );
  const reports = layers.flatMap((layer) => layer.reports);
  const versions = layers.flatMap((layer) => layer.versions);
  await runRows(
    run,
    'write/put-article',
    incoming.map(({ layer, contentHash, problems }) => articleRow(layer, contentHash, problems)),
  );
  await runRows(run, 'write/put-appearance', appearances);
  await runRows(run, 'write/put-report', reports.map(reportRow));
  await runRows(run, 'write/put-version', versions.map(versionRow));
  await runRows(run, 'write/put-date-claim', reports.flatMap(claimRows));

  const inArticle = (row: Row): Row => ({ from: row['id'] as string, to: row['articleId'] as string });
  await runRows(run, 'write/link-appearance-stands-in-article', appearances.map(inArticle));
  await runRows(run, 'write/link-report-stands-in-article', reports.map(reportRow).map(inArticle));
  await runRows(run, 'write/link-version-stands-in-article', versions.map(versionRow).map(inArticle));
  const claims = reports.flatMap((report) =>
    claimRows(report).map(({ id }) => ({ from: report.digest.id, to: String(id) })),
  );
  await runRows(run, 'write/link-report-claims-date-claim', claims);

  const reportLinks = reports.flatMap(({ digest }) => reportKeys(digest).map((key) => ({ from: digest.id, to: key })));
  const versionLinks = versions.flatMap(({ digest }) =>
    versionKeys(digest).map((key) => ({ from: digest.id, to: key })),
  );
  const keys = [...new Set([...reportLinks, ...versionLinks].map(({ to }) => to))];
  await runRows(
    run,
    'write/put-key',
    keys.map((id) => ({ id, record: null, actor: null })),
  );
  await runRows(run, 'write/link-report-has-key-key', reportLinks);
  await runRows(run, 'write/link-version-has-key-key', versionLinks);
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

export async function deleteLayers(run: Run, articleIds: readonly string[], known: KnownLayer): Promise<void> {
  const claims = await runIds(run, 'resolve/claims-of-articles', articleIds);
  await runIds(
    run,
    'write/delete-date-claim',
    claims.map(({ id }) => String(id)),
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

/** The keys of `known` that may have lost their last bearer. */
export async function deleteUnusedKeys(run: Run, known: KnownLayer): Promise<void> {
  const keys = [...known.reports.flatMap(reportKeys), ...known.versions.flatMap(versionKeys)];
  await runIds(run, 'write/delete-unused-keys', keys);
}
