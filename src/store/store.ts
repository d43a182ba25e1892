// The store: the port over a connection.

import type { Extraction } from '../model/article-graph.ts';
import { InputError } from '../model/error.ts';
import { contentHash } from '../model/id.ts';
import { type Curation, keysUnderSplits } from '../resolve/curation.ts';
import { reportLayer } from '../resolve/digest.ts';
import { runIds } from './batches.ts';
import type { Connection, Run } from './connection.ts';
import { planCuration, rekey } from './curate.ts';
import { dumpKnowledge } from './dump.ts';
import { type Login, openConnection } from './open.ts';
import type { IngestReport, Store } from './port.ts';
import { readCuration } from './records.ts';
import { applyChange, type Change, putCurations } from './write.ts';
import type { Incoming } from './write-reports.ts';

/** Opens the store at `url` (see `openConnection`) and makes its tables, constraints and indexes where they are missing. */
export async function openStore(url: string, login: Login = {}): Promise<Store> {
  return storeOver(await openConnection(url, login));
}

/** The store over an open connection. */
export function storeOver(connection: Connection): Store {
  /** One writer at a time, in other processes too: the lock is held until the transaction ends. */
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    connection.write(async (run) => {
      await run('write/lock');
      return work(run);
    });

  return {
    address: connection.address,
    engine: connection.engine,
    dialect: connection.dialect,
    ask: connection.ask,
    read: connection.read,
    ingest: (extractions, recordedAt) => write((run) => ingest(run, extractions, recordedAt)),
    retract: (articleIds) =>
      write(async (run) => {
        const known = new Set((await runIds(run, 'resolve/articles-by-id', articleIds)).map(({ id }) => String(id)));
        const retracted = [...new Set(articleIds)].filter((id) => known.has(id));
        if (retracted.length > 0)
          await applyChange(run, { ...nothing, outgoing: retracted, curations: await readCurations(run) });
        return { retracted, unknown: [...new Set(articleIds)].filter((id) => !known.has(id)) };
      }),
    curate: (request, signature) =>
      write(async (run) => {
        const before = await readCurations(run);
        const curation = await planCuration(run, request, signature, before);
        await putCurations(run, [curation]);
        return applyCuration(run, curation, [...before, curation]);
      }),
    undoCuration: (id, signature) =>
      write(async (run) => {
        const before = await readCurations(run);
        const curation = before.find((one) => one.id === id);
        if (curation === undefined) throw new InputError(`There is no correction ${id}.`, { code: 'NOT_FOUND' });
        if (curation.state === 'UNDONE')
          throw new InputError(`The correction ${id} was undone before, by ${curation.undoneBy}.`);
        const undone: Curation = {
          ...curation,
          state: 'UNDONE',
          stateReason: null,
          undoneBy: signature.who,
          undoneAt: signature.at,
        };
        await putCurations(run, [undone]);
        return applyCuration(
          run,
          undone,
          before.map((one) => (one === curation ? undone : one)),
        );
      }),
    curations: () => connection.read(readCurations),
    dump: () => connection.read(dumpKnowledge),
    close: () => connection.close(),
  };
}

const nothing: Omit<Change, 'curations'> = { outgoing: [], incoming: [], rekeyed: [], subjects: [] };

/** How far ahead of the recording a publication date may lie: zones, and papers dated for tomorrow. */
const hoursAhead = 48;

async function ingest(run: Run, extractions: readonly Extraction[], recordedAt: string): Promise<IngestReport> {
  const latest = new Map(extractions.map((extraction) => [extraction.graph.article.id, extraction]));
  const known = new Map(
    (await runIds(run, 'resolve/articles-by-id', latest.keys())).map(({ id, contentHash: hash }) => [
      String(id),
      String(hash),
    ]),
  );
  const curations = await readCurations(run);
  const report = {
    added: [] as string[],
    changed: [] as string[],
    unchanged: [] as string[],
    refused: [] as IngestReport['refused'][number][],
  };
  const incoming: Incoming[] = [];
  for (const [id, extraction] of latest) {
    const { graph } = extraction;
    const hash = contentHash(JSON.stringify(extraction));
    if (known.get(id) === hash) {
      report.unchanged.push(id);
      continue;
    }
    const layer = reportLayer(graph, recordedAt, (article, keys) => keysUnderSplits(curations, article, keys));
    if (isAhead(layer.publishedStart, recordedAt)) {
      const reason = `It says that it was published on ${graph.article.published}, which is later than now (${recordedAt}).`;
      report.refused.push({ article: id, title: graph.article.title, reason });
      continue;
    }
    report[known.has(id) ? 'changed' : 'added'].push(id);
    incoming.push({ layer, extraction, contentHash: hash });
  }
  if (incoming.length > 0) await applyChange(run, { ...nothing, outgoing: report.changed, incoming, curations });
  return report;
}

function isAhead(publishedStart: string, recordedAt: string): boolean {
  if (publishedStart.startsWith('9999')) return false;
  return Date.parse(publishedStart) - Date.parse(recordedAt) > hoursAhead * 3_600_000;
}

async function applyCuration(run: Run, curation: Curation, curations: readonly Curation[]): Promise<Curation> {
  const rekeyed = await rekey(run, curation, curations);
  const subjects = [...curation.subjects.flat(), ...curation.cut];
  await applyChange(run, { ...nothing, curations, rekeyed, subjects });
  return (await readCurations(run)).find(({ id }) => id === curation.id) ?? curation;
}

async function readCurations(run: Run): Promise<readonly Curation[]> {
  return (await run('resolve/curations')).map(readCuration);
}
