// The server engine: Neo4j 5 or newer, one machine or a cluster, over Bolt.

import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { StoreError } from '../model/error.ts';
import type { Connection, Parameters, Query, Row, Run } from './connection.ts';
import { cypherQuery, cypherStatements } from './cypher-files.ts';
import { encode, isEmptyBatch } from './rows.ts';

const dialect = 'neo4j';

/**
 * How long, in milliseconds, the driver seeks a connection and tries again after a passing failure. A caller of the API waits for
 * a read, at most 10 s (`src/api/limits.ts`): the driver must have given up before, or the caller is told of the time and not of
 * the store. The last try may begin 4 s after the one before it, so that 5 s of tries end within 9 s. Writes are tried longer:
 * a cluster may need that long for a new leader, and jobs wait for them.
 */
const patience = {
  read: { connectionTimeout: 3_000, connectionAcquisitionTimeout: 4_000, maxTransactionRetryTime: 5_000 },
  write: { connectionTimeout: 10_000, connectionAcquisitionTimeout: 15_000, maxTransactionRetryTime: 15_000 },
} as const;
type Access = keyof typeof patience;

/**
 * Opens the server at `url` (`neo4j://`, `bolt://`, and their `+s` forms) and makes the constraints and indexes.
 * A read after a write through the same connection sees that write, in a cluster too (bookmarks).
 */
export async function openNeo4j(url: string, login: { user: string; password: string }): Promise<Connection> {
  const drivers = { read: connect(url, login, 'read'), write: connect(url, login, 'write') };
  const driver = drivers.write;
  let engine: string;
  try {
    await driver.verifyConnectivity();
    engine = (await driver.getServerInfo()).agent ?? 'Neo4j';
    const session = driver.session();
    try {
      for (const statement of cypherStatements('schema/graph', dialect)) await session.run(statement.text);
      await session.run('CALL db.awaitIndexes(600)');
    } finally {
      await session.close();
    }
  } catch (error) {
    await closeAll(drivers);
    throw asStoreError(url, null, error);
  }
  return transactions(url, drivers, engine);
}

type Drivers = Readonly<Record<Access, Driver>>;

async function closeAll({ read, write }: Drivers): Promise<void> {
  await Promise.all([read.close(), write.close()]);
}

function connect(url: string, login: { user: string; password: string }, access: Access): Driver {
  try {
    return neo4j.driver(url, neo4j.auth.basic(login.user, login.password), {
      disableLosslessIntegers: true,
      ...patience[access],
    });
  } catch (error) {
    throw new StoreError(`${url} is not an address of a Neo4j server: ${messageOf(error)}`, {
      hint: 'Write neo4j://host:7687 or bolt://host:7687.',
      cause: error,
    });
  }
}

function transactions(url: string, drivers: Drivers, engine: string): Connection {
  const bookmarkManager = neo4j.bookmarkManager();

  const execute = async <T>(access: Access, work: (run: Run) => Promise<T>): Promise<T> => {
    const session = drivers[access].session({ bookmarkManager });
    const inTransaction = (transaction: ManagedTransaction): Promise<T> => work(runIn(transaction));
    try {
      return access === 'read' ? await session.executeRead(inTransaction) : await session.executeWrite(inTransaction);
    } catch (error) {
      throw asStoreError(url, null, error);
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  return {
    address: url,
    // `Neo4j/5.26.30` as servers say it.
    engine: engine.replace('/', ' '),
    dialect,
    async ask(query, parameters = {}, signal) {
      signal?.throwIfAborted();
      const { name, text } = named(query);
      if (isEmptyBatch(parameters)) return [];
      try {
        const { records } = await drivers.read.executeQuery(text, encoded(name, parameters), {
          routing: 'READ',
          bookmarkManager,
        });
        return records.map((record) => record.toObject() as Row);
      } catch (error) {
        throw asStoreError(url, name, error);
      }
    },
    read: (work) => execute('read', work),
    write: (work) => execute('write', work),
    close: () => closeAll(drivers),
  };
}

function runIn(transaction: ManagedTransaction): Run {
  return async (query, parameters = {}) => {
    const { name, text } = named(query);
    if (isEmptyBatch(parameters)) return [];
    try {
      const result = await transaction.run(text, encoded(name, parameters));
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      // The driver has to see its own error to know whether it may try again; the name goes with it.
      if (error instanceof Neo4jError) queryOf.set(error, name);
      throw error;
    }
  };
}

function named(query: string | Query): Query {
  return typeof query === 'string' ? cypherQuery(query, dialect) : query;
}

function encoded(name: string, parameters: Parameters) {
  return encode(name, parameters, (value) => neo4j.int(value));
}

/** Which query an error of the driver came from. */
const queryOf = new WeakMap<Neo4jError, string>();

/** Errors of the driver become sentences; anything else (a defect, an `InputError` of `work`) passes as it is. */
function asStoreError(url: string, query: string | null, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const name = query ?? queryOf.get(error) ?? null;
  const { message, hint } = explain(url, error);
  return new StoreError(message, {
    cause: error,
    ...(name === null ? {} : { query: name }),
    ...(hint ? { hint } : {}),
  });
}

function explain(url: string, error: Neo4jError): { message: string; hint?: string } {
  const code = error.code;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return {
      message: `Neo4j at ${url} refuses the user or the password.`,
      hint: 'Set DATELINE_STORE_USER and DATELINE_STORE_PASSWORD to a login of that server.',
    };
  }
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code === 'N/A' ||
    /ECONN|ENOTFOUND|closed/.test(messageOf(error))
  ) {
    return {
      message: `Neo4j at ${url} cannot be reached: ${messageOf(error)}`,
      hint: 'Check that the server runs and that address and port are right; nothing was half-written.',
    };
  }
  return { message: `Neo4j at ${url} failed: ${messageOf(error)} (${code})` };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
