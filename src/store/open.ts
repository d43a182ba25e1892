// Opens a store by its address.

import { StoreError } from '../model/error.ts';
import type { Connection } from './connection.ts';
import { openLadybug } from './ladybug.ts';
import { openNeo4j } from './neo4j.ts';

/** The login of a server; an embedded store needs none. */
export interface Login {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** Connects to `url`: `neo4j://…` or `bolt://…` is a server, anything else a data folder (`:memory:` keeps nothing). */
export async function openConnection(url: string, login: Login = {}): Promise<Connection> {
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(url)) {
    return openNeo4j(url, { user: login.user ?? 'neo4j', password: login.password ?? '' });
  }
  if (/^[a-z][a-z0-9+]+:\/\//i.test(url)) {
    throw new StoreError(`${url} is not a store that Dateline knows.`, {
      hint: 'Name a data folder, or a Neo4j server as neo4j://host:7687 or bolt://host:7687.',
    });
  }
  return openLadybug(url);
}
