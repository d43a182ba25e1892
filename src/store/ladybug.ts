// The embedded engine: LadybugDB, in process, one file in a data folder.

import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Database, Connection as Lane, type LbugValue, type PreparedStatement } from '@ladybugdb/core';
import { StoreError } from '../model/error.ts';
import type { Connection, Parameters, Query, Row, Run } from './connection.ts';
import { cypherQuery, cypherStatements } from './cypher-files.ts';
import { type OneByOne, oneByOne } from './one-by-one.ts';
import { encode, isEmptyBatch } from './rows.ts';

const dialect = 'ladybug';
const file = 'dateline.lbug';
/**
 * How long the log grows before it is worked into the file. A checkpoint rewrites whole columns, so with the engine's own 16 MB the
 * cost of an article rose by half between 400 and 4,000 of them; reading back a log of this length takes three seconds.
 */
const checkpointBytes = 64 * 1024 * 1024;
/**
 * How much of the disk must be free for a write: a log, and the pages that its checkpoint writes beside the file. On a full disk the
 * engine brings the process down (LadybugDB 0.19.1); what was committed before is kept.
 */
const freeBytes = 2 * checkpointBytes;
/** How many reads run side by side. */
const readers = 4;

/** Opens the data folder `folder` (made where it isn't there; `:memory:` keeps nothing) and declares the tables. */
export async function openLadybug(folder: string): Promise<Connection> {
  const path = folder === ':memory:' ? folder : pathIn(folder);
  let database: Database | null = null;
  try {
    await mendCheckpoint(path);
    database = openDatabase(path);
    await database.init();
    const writer = openLane(database);
    for (const statement of cypherStatements('schema/graph', dialect)) await writer.run(statement);
    const [row] = await writer.run({ name: 'version', text: 'CALL db_version() RETURN version' });
    return connect(folder, database, writer, `LadybugDB ${row?.['version']}`);
  } catch (error) {
    await database?.close().catch(() => undefined);
    throw openingError(folder, error);
  }
}

/**
 * Opens the file so that a killed process loses nothing that was committed. Measured on LadybugDB 0.19.1: with checksums on (the
 * default) a log that holds a long record, such as an article's text, cannot be read back, and everything since the last
 * checkpoint is lost; so they are off. A torn last record, of a transaction that nobody was told of, is dropped instead of
 * refusing the file.
 */
function openDatabase(path: string): Database {
  const refuseTornLog = false;
  const checksums = false;
  return new Database(path, 0, true, false, 0, true, checkpointBytes, refuseTornLog, checksums);
}

/** The kind of the record that ends a checkpoint: the last byte of its log. */
const checkpointRecord = 0xfe;

/**
 * A checkpoint puts the log aside, writes the new pages beside the file, notes in that log that they are whole, puts them into the
 * file, empties them, and deletes the log. LadybugDB 0.19.1 does not come back from every step at which a process can be killed
 * (measured, in one of six kills at a checkpoint):
 * - before the note it reads the log into memory and deletes it, long before anything of it is in the file, so that a second kill
 *   lost everything. Given back its name, the log stays until a checkpoint is through;
 * - once the pages are emptied it refuses them. All of the log is in the file then, so both can go.
 */
async function mendCheckpoint(path: string): Promise<void> {
  const log = `${path}.wal`;
  const aside = `${log}.checkpoint`;
  const pages = `${path}.shadow`;
  if (!existsSync(aside)) return;
  const begun = lastByte(aside) !== checkpointRecord;
  if (begun ? existsSync(log) : existsSync(pages) && statSync(pages).size > 0) return;
  await assertUnheld(path);
  if (begun) renameSync(aside, log);
  else for (const left of [aside, pages]) rmSync(left, { force: true });
}

function lastByte(path: string): number | undefined {
  const byte = Buffer.alloc(1);
  const file = openSync(path, 'r');
  try {
    return readSync(file, byte, 0, 1, Math.max(0, statSync(path).size - 1)) === 1 ? byte[0] : undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * Throws when another process holds the file, and is at its checkpoint. The engine locks what it opens: here the file by another
 * name, which has no log that it would read back, and it is told to leave the file as it is.
 */
async function assertUnheld(path: string): Promise<void> {
  const name = `${path}.held`;
  rmSync(name, { force: true });
  try {
    linkSync(path, name);
  } catch (cause) {
    const left = `The file ${path} was left in the middle of a checkpoint, and it cannot be found out whether another process is at it`;
    throw new StoreError(`${left}: ${firstLine(cause)}`, {
      hint: 'Its disk may know no hard links. End every other dateline, copy the folder to a disk that does, and name the copy with DATELINE_DATA.',
      cause,
    });
  }
  const database = new Database(name);
  try {
    await database.init();
    const lane = openLane(database);
    await lane.run({ name: 'held', text: 'CALL force_checkpoint_on_close = false' });
    await lane.close();
  } finally {
    await database.close().catch(() => undefined);
    rmSync(name, { force: true });
  }
}

function connect(folder: string, database: Database, writer: OpenLane, engine: string): Connection {
  const lanes = Array.from({ length: readers }, () => openLane(database));
  const free = [...lanes];
  const waiting: ((lane: OpenLane) => void)[] = [];
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closed = false;

  const assertOpen = (): void => {
    if (closed) throw new StoreError(`The store ${folder} has been closed.`, { hint: 'Open it again.' });
  };
  const takeLane = async (): Promise<OpenLane> => free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const giveLane = (lane: OpenLane): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(lane);
    else next(lane);
  };

  const read = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    assertOpen();
    const lane = await takeLane();
    try {
      return await inTransaction(lane, 'BEGIN TRANSACTION READ ONLY', work);
    } finally {
      giveLane(lane);
    }
  };

  return {
    address: folder,
    engine,
    dialect,
    ask: (query, parameters, signal) =>
      read(async (run) => {
        signal?.throwIfAborted();
        return run(query, parameters);
      }),
    read,
    // The engine takes one writer at a time, and a second one that begins brings the process down: so they queue here.
    async write(work) {
      assertOpen();
      const mine = lastWrite.then(() => {
        assertRoom(folder);
        return inTransaction(writer, 'BEGIN TRANSACTION', work);
      });
      lastWrite = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      if (closed) return;
      closed = true;
      await lastWrite;
      for (const lane of [writer, ...lanes]) await lane.close();
      await database.close();
    },
  };
}

function assertRoom(folder: string): void {
  if (folder === ':memory:') return;
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= freeBytes) return;
  const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);
  throw new StoreError(
    `The disk of the data folder ${folder} has ${megabytes(bavail * bsize)} MB left, a write needs ${megabytes(freeBytes)}.`,
    { hint: 'Free some space and do it again; what was stored before is kept.' },
  );
}

interface OpenLane {
  run(query: Query, parameters?: Parameters): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const single = new Map<string, OneByOne | null>();

function singly(text: string): OneByOne | null {
  let found = single.get(text);
  if (found === undefined) {
    found = text.includes('$rows') ? null : oneByOne(text);
    if (single.size > 500) single.clear();
    single.set(text, found);
  }
  return found;
}

/** One connection of the engine; it takes one query at a time, so a caller's parallel queries queue. */
function openLane(database: Database): OpenLane {
  const lane = new Lane(database, 1);
  const prepared = new Map<string, PreparedStatement>();
  let last: Promise<unknown> = Promise.resolve();

  const prepare = async (query: Query): Promise<PreparedStatement> => {
    const known = prepared.get(query.text);
    if (known !== undefined) return known;
    const statement = await lane.prepare(query.text);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    if (prepared.size > 500) prepared.clear();
    prepared.set(query.text, statement);
    return statement;
  };
  const execute = async (query: Query, encoded: Record<string, LbugValue>): Promise<readonly Row[]> => {
    const answer = await lane.execute(await prepare(query), encoded);
    const result = Array.isArray(answer) ? answer[answer.length - 1] : answer;
    if (result === undefined) return [];
    const rows = await result.getAll();
    result.close();
    return rows as unknown as readonly Row[];
  };
  const executeEach = async (query: Query, { list, item, text }: OneByOne, encoded: Record<string, LbugValue>) => {
    const { [list]: items, ...others } = encoded;
    const answers: Row[] = [];
    for (const one of items as readonly LbugValue[])
      answers.push(...(await execute({ ...query, text }, { ...others, [item]: one })));
    return answers;
  };
  const runNow = async (query: Query, parameters: Parameters): Promise<readonly Row[]> => {
    const encoded = encode(query.name, parameters, (value) => value) as Record<string, LbugValue>;
    try {
      const { rows } = encoded;
      const single = singly(query.text);
      if (single !== null) return await executeEach(query, single, encoded);
      if (!Array.isArray(rows) || query.text.includes('$rows')) return await execute(query, encoded);
      // A variant that takes the columns of one row as its parameters: see `docs/graph.md` on what the engine plans badly.
      const answers: Row[] = [];
      for (const row of rows) answers.push(...(await execute(query, row as Record<string, LbugValue>)));
      return answers;
    } catch (error) {
      throw new StoreError(`The embedded store failed in ${query.name}: ${firstLine(error)}`, {
        query: query.name,
        cause: error,
      });
    }
  };
  return {
    async run(query, parameters = {}) {
      if (isEmptyBatch(parameters)) return [];
      const mine = last.then(() => runNow(query, parameters));
      last = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      await last;
      await lane.close();
    },
  };
}

async function inTransaction<T>(lane: OpenLane, begin: string, work: (run: Run) => Promise<T>): Promise<T> {
  await lane.run({ name: 'transaction', text: begin });
  const run: Run = (query, parameters) =>
    lane.run(typeof query === 'string' ? cypherQuery(query, dialect) : query, parameters);
  let result: T;
  try {
    result = await work(run);
  } catch (error) {
    // A failed query may have ended the transaction already; what counts is that nothing of it stays.
    await lane.run({ name: 'transaction', text: 'ROLLBACK' }).catch(() => undefined);
    throw error;
  }
  await lane.run({ name: 'transaction', text: 'COMMIT' });
  return result;
}

function pathIn(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreError(`The data folder ${folder} cannot be made: ${firstLine(error)}`, {
      hint: 'Name a folder that you may write to, with DATELINE_DATA.',
      cause: error,
    });
  }
  return join(folder, file);
}

function openingError(folder: string, error: unknown): StoreError {
  if (error instanceof StoreError && error.query === null) return error;
  const reason = firstLine(error instanceof StoreError ? error.cause : error);
  if (/could not set lock/i.test(reason)) {
    return new StoreError(`The data folder ${folder} is in use by another process.`, {
      hint: 'End the other dateline, or name another folder with DATELINE_DATA.',
      cause: error,
    });
  }
  return new StoreError(`The data folder ${folder} cannot be opened: ${reason}`, {
    hint: 'If the file is damaged or of another version, move it away and ingest the articles again.',
    cause: error,
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
