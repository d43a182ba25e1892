// Whether a graph is sound: every quotation is its slice of the text, everything that was read stands in its article and names only
// what is there, and the knowledge is what follows from the reports and the curations. Reads the store and changes nothing in it.

import type { ArticleHead, GraphActor, GraphEvent, GraphStatement } from '../model/article-graph.ts';
import type { Evidence } from '../model/span.ts';
import type { AppearanceDigest } from '../resolve/actors.ts';
import type { Curation } from '../resolve/curation.ts';
import type { Appearance, Report, ReportLayer, Version } from '../resolve/digest.ts';
import type { ReportDigest } from '../resolve/same-event.ts';
import type { VersionDigest } from '../resolve/same-statement.ts';
import { runIds } from './batches.ts';
import type { Row, Run } from './connection.ts';
import { dumpKnowledge } from './dump.ts';
import { openConnection } from './open.ts';
import type { Store } from './port.ts';
import { applyChange, putCurations } from './write.ts';

export interface Fault {
  /** A quotation that is not its slice, a tie to what is not there, or knowledge that does not follow. */
  readonly kind: 'QUOTATION' | 'TIE' | 'KNOWLEDGE';
  /** The id of what is at fault. */
  readonly subject: string;
  readonly message: string;
}

export interface Findings {
  readonly articles: number;
  readonly quotations: number;
  readonly ties: number;
  /** Lines of knowledge compared; null where it was not derived anew. */
  readonly knowledge: number | null;
  readonly faults: readonly Fault[];
}

/** Articles that are looked at together. */
const batch = 50;

/** Checks all of `store`. With `rederive`, the knowledge is derived anew in an empty store in memory, and compared. */
export async function checkStore(store: Store, { rederive }: { readonly rederive: boolean }): Promise<Findings> {
  const curations = await store.curations();
  const scratch = rederive ? await openConnection(':memory:') : null;
  try {
    if (scratch !== null) await scratch.write((run) => putCurations(run, curations));
    return await store.read(async (run) => {
      const tally = new Tally();
      const ids = (await run('check/article-ids')).map(({ id }) => String(id)).sort();
      for (let at = 0; at < ids.length; at += batch) {
        const layers = await readLayers(run, ids.slice(at, at + batch), tally);
        for (const layer of layers) checkLayer(layer, tally);
        if (scratch !== null) await scratch.write((into) => putIn(into, layers, curations));
      }
      checkCounts(await run('check/counts'), tally);
      if (scratch !== null) compare(await dumpKnowledge(run), await scratch.read(dumpKnowledge), tally);
      return { articles: ids.length, ...tally.findings() };
    });
  } finally {
    await scratch?.close();
  }
}

class Tally {
  quotations = 0;
  ties = 0;
  knowledge: number | null = null;
  readonly seen = new Map<string, number>();
  readonly faults: Fault[] = [];

  fault(kind: Fault['kind'], subject: string, message: string): void {
    this.faults.push({ kind, subject, message });
  }

  count(label: string, things: number): void {
    this.seen.set(label, (this.seen.get(label) ?? 0) + things);
  }

  findings(): Omit<Findings, 'articles'> {
    const { quotations, ties, knowledge, faults } = this;
    return { quotations, ties, knowledge, faults };
  }
}

async function putIn(run: Run, layers: readonly ReportLayer[], curations: readonly Curation[]): Promise<void> {
  const incoming = layers.map((layer) => ({
    layer,
    extraction: { graph: layer.graph, problems: [], blocks: [], omissions: [] },
    contentHash: '',
  }));
  await applyChange(run, { outgoing: [], incoming, curations, rekeyed: [], subjects: [] });
}

/** The report layers of some articles as they are stored, with the digests that resolution compares. */
async function readLayers(run: Run, ids: readonly string[], tally: Tally): Promise<readonly ReportLayer[]> {
  const [articles, appearances, reports, versions, claims] = (await Promise.all(
    ['articles', 'appearances', 'reports', 'versions', 'claims'].map((name) => runIds(run, `check/${name}`, ids)),
  )) as [Rows, Rows, Rows, Rows, Rows];
  const claimsOf = grouped(claims, 'report');
  const own = {
    appearances: grouped(appearances, 'articleId'),
    reports: grouped(reports, 'articleId'),
    versions: grouped(versions, 'articleId'),
  };
  return articles.map((row) => {
    const id = String(row['id']);
    return {
      graph: { article: row as unknown as ArticleHead, actors: [], events: [], statements: [] },
      publishedStart: String(row['publishedStart']),
      publishedEnd: String(row['publishedEnd']),
      recordedAt: String(row['recordedAt']),
      appearances: readable(own.appearances.get(id), tally, appearanceOf),
      reports: readable(own.reports.get(id), tally, (row) => reportOf(row, claimsOf.get(String(row['id'])) ?? [])),
      versions: readable(own.versions.get(id), tally, versionOf),
    };
  });
}

type Rows = readonly Row[];

/** What `read` makes of `rows`, without those whose digest a damaged file has spoilt: each is a fault. */
function readable<Thing>(rows: Rows | undefined, tally: Tally, read: (row: Row) => Thing): readonly Thing[] {
  return (rows ?? []).flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      tally.fault('KNOWLEDGE', String(row['id']), `Its digest cannot be read: ${error.message}.`);
      return [];
    }
  });
}

function grouped(rows: Rows, column: string): ReadonlyMap<string, Rows> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function appearanceOf(row: Row): Appearance {
  const actor = { ...row, id: String(row['localId']), mentions: evidenceOf(row) };
  return {
    id: String(row['id']),
    actor: actor as unknown as GraphActor,
    rule: String(row['rule']),
    digest: JSON.parse(String(row['digest'])) as AppearanceDigest,
  };
}

function reportOf(row: Row, claims: Rows): Report {
  const { edtf, earliest, latest, timeZone } = row;
  const dateClaims = [...claims]
    .sort((a, b) => Number(a['position']) - Number(b['position']))
    .map((claim) => ({ ...claim, evidence: evidenceAt(String(claim['span']), String(claim['quote'])) }));
  const event = {
    ...row,
    id: String(row['localId']),
    date: edtf === null ? null : { edtf, start: earliest, end: latest, timeZone },
    dateClaims,
    evidence: evidenceOf(row),
  };
  return { event: event as unknown as GraphEvent, digest: JSON.parse(String(row['digest'])) as ReportDigest };
}

function versionOf(row: Row): Version {
  const statement = {
    ...row,
    id: String(row['localId']),
    said: row['edtf'] === null ? null : { edtf: row['edtf'] },
    evidence: evidenceAt(String(row['span']), String(row['quote'])),
  };
  return {
    statement: statement as unknown as GraphStatement,
    digest: JSON.parse(String(row['digest'])) as VersionDigest,
  };
}

function evidenceOf({ spans, quotes }: Row): readonly Evidence[] {
  return ((spans ?? []) as readonly string[]).map((span, index) =>
    evidenceAt(span, ((quotes ?? []) as readonly string[])[index] ?? ''),
  );
}

function evidenceAt(span: string, quote: string): Evidence {
  const [start = Number.NaN, end = Number.NaN] = span.split('-').map(Number);
  return { start, end, quote };
}

/** The quotations of one article, and that its things name only each other. */
function checkLayer({ graph: { article }, appearances, reports, versions }: ReportLayer, tally: Tally): void {
  const check = (subject: string, evidence: Evidence): void => {
    tally.quotations++;
    const there = article.text.slice(evidence.start, evidence.end);
    if (there !== evidence.quote)
      tally.fault(
        'QUOTATION',
        subject,
        `At ${evidence.start}-${evidence.end} of ${article.id} stands “${there.slice(0, 60)}”, not “${evidence.quote.slice(0, 60)}”.`,
      );
  };
  for (const { id, actor } of appearances) for (const mention of actor.mentions) check(id, mention);
  for (const { event, digest } of reports) {
    for (const evidence of event.evidence) check(digest.id, evidence);
    for (const claim of event.dateClaims) check(digest.id, claim.evidence);
    tally.count('DateClaim', event.dateClaims.length);
  }
  for (const { statement, digest } of versions) check(digest.id, statement.evidence);
  tally.count('Appearance', appearances.length);
  tally.count('Report', reports.length);
  tally.count('Version', versions.length);

  const there = new Set([...appearances.map(({ id }) => id), ...reports.map(({ digest }) => digest.id)]);
  const names = (subject: string, ids: readonly (string | null)[]): void => {
    for (const id of ids.filter((one) => one !== null)) {
      tally.ties++;
      if (!there.has(id)) tally.fault('TIE', subject, `It names ${id}, which is not in ${article.id}.`);
    }
  };
  for (const { digest } of reports)
    names(digest.id, [...digest.participants.map(({ appearance }) => appearance), digest.place]);
  for (const { digest } of versions) {
    const { speaker, via, addressees, about, event, aboutEvents } = digest;
    names(digest.id, [speaker, via, ...addressees, ...about, event, ...aboutEvents]);
  }
}

/** What no article led to stands in none. */
function checkCounts(rows: Rows, tally: Tally): void {
  for (const { label, count } of rows) {
    const lost = Number(count) - (tally.seen.get(String(label)) ?? 0);
    tally.ties += Number(count);
    if (lost !== 0)
      tally.fault(
        'TIE',
        String(label),
        `${Math.abs(lost)} of ${count} ${label} records stand in no article, or in several.`,
      );
  }
}

/** Two dumps hold the same lines when the knowledge is the same. */
function compare(stored: readonly string[], derived: readonly string[], tally: Tally): void {
  const [has, wants] = [new Set(stored), new Set(derived)];
  tally.knowledge = wants.size;
  for (const line of has)
    if (!wants.has(line))
      tally.fault('KNOWLEDGE', subjectOf(line), `It is stored, and does not follow: ${line.slice(0, 600)}`);
  for (const line of wants)
    if (!has.has(line))
      tally.fault('KNOWLEDGE', subjectOf(line), `It follows, and is not stored: ${line.slice(0, 600)}`);
}

function subjectOf(line: string): string {
  const [name, { id, from }] = JSON.parse(line) as [string, { id?: string; from?: string }];
  return id ?? from ?? name;
}
