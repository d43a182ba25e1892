// The queries of `cypher/`, one question a file. The head comment tells the question, `Parameters:` and `Columns:`; a variant
// `name.<dialect>.cypher` stands beside the common form only where an engine needs another, and its head says why.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Query } from './connection.ts';

const folder = findFolder();
const cache = new Map<string, Query>();

/** The query `name` (`events/by-id`) as `dialect` takes it. An unknown name is a defect and throws a plain `Error`. */
export function cypherQuery(name: string, dialect: string): Query {
  const key = `${dialect}:${name}`;
  let query = cache.get(key);
  if (query === undefined) {
    query = { name, text: readVariant(name, dialect) };
    cache.set(key, query);
  }
  return query;
}

/** The names of all queries, without variant and ending, sorted. */
export function cypherNames(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
  const names = files.map((file) => file.replaceAll('\\', '/').replace(/(\.[a-z0-9]+)?\.cypher$/, ''));
  return [...new Set(names)].sort();
}

/** The statements of a file that holds several, separated by `;` at the end of a line. */
export function cypherStatements(name: string, dialect: string): readonly Query[] {
  const text = cypherQuery(name, dialect).text.replaceAll(/^\/\/.*$/gm, '');
  const statements = text.split(/;\s*$/m).map((part) => part.trim());
  return statements.filter((part) => part !== '').map((part) => ({ name, text: part }));
}

function readVariant(name: string, dialect: string): string {
  const variant = join(folder, `${name}.${dialect}.cypher`);
  return readFileSync(existsSync(variant) ? variant : join(folder, `${name}.cypher`), 'utf8');
}

/** `cypher/` is beside `src/` in a checkout and beside `dist/` in a package. */
function findFolder(): string {
  return fileURLToPath(new URL('../../cypher', import.meta.url));
}
