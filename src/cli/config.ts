// The configuration, from the environment. The only place that reads it.

import { join } from 'node:path';
import { UsageError } from './errors.ts';

export interface Config {
  /** `neo4j://…`, `bolt://…`, or the folder of the embedded store. */
  readonly store: string;
  readonly user: string;
  readonly password: string | null;
  readonly port: number;
  /** `role:secret` pairs separated by commas, or null: see `docs/server.md`. */
  readonly tokens: string | null;
  readonly tokensFile: string | null;
  /** The folder that the server's jobs are written down in, beside the data. */
  readonly jobs: string;
  /** A folder with authority files of the user's own, read beside the shipped ones. */
  readonly authority: string | null;
}

/** Reads the environment. Throws a UsageError that names the variable when one cannot be right. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    store: storeAddress(environment),
    user: environment['DATELINE_STORE_USER'] || 'neo4j',
    password: environment['DATELINE_STORE_PASSWORD'] || null,
    port: environment['PORT'] ? parsePort(environment['PORT'], 'PORT') : 4000,
    tokens: environment['DATELINE_TOKENS'] || null,
    tokensFile: environment['DATELINE_TOKENS_FILE'] || null,
    jobs: environment['DATELINE_JOBS'] || join(environment['DATELINE_DATA'] || './data', 'jobs'),
    authority: environment['DATELINE_AUTHORITY'] || null,
  };
}

/** A TCP port from words; `where` names the option or variable in the error. */
export function parsePort(words: string, where: string): number {
  const port = Number(words);
  if (!/^\d+$/.test(words) || port > 65_535) {
    throw new UsageError(`${where} is "${words}": a port is a whole number from 0 to 65535.`);
  }
  return port;
}

function storeAddress(environment: NodeJS.ProcessEnv): string {
  const address = environment['DATELINE_STORE'];
  if (address && !address.includes('://'))
    throw new UsageError(
      `DATELINE_STORE is "${address}": write neo4j://host:7687 or bolt://host:7687. DATELINE_DATA names the folder of the embedded store.`,
    );
  if (address && environment['DATELINE_DATA']) {
    throw new UsageError(
      'Both DATELINE_STORE and DATELINE_DATA are set: DATELINE_STORE names a Neo4j server, DATELINE_DATA the folder of the embedded store. Unset one.',
    );
  }
  return address || environment['DATELINE_DATA'] || './data';
}
