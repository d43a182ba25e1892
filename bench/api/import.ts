// Fills an empty Neo4j with a graph, many times over, by its own importer: much faster than by transactions.

import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../../src/store/connection.ts';
import { type Change, changeOf, columnsOf, type Graph, relations } from './graph.ts';

const listMark = '\u001f';

/** Writes `times` copies of `graph` as CSV into `folder` and imports them into the server's home `home`. */
export function importGraph(graph: Graph, times: number, folder: string, home: string, jars: string): void {
  mkdirSync(folder, { recursive: true });
  const changes = Array.from({ length: times }, (_, number) => changeOf(graph, number));
  const nodes = [...graph.nodes].map(([label, rows]) => {
    const path = join(folder, `${label}.csv`);
    const seen = new Set<Value>();
    const columns = columnsOf(rows);
    const header = columns.map(({ name, type }) => (name === 'id' ? `id:ID(${label})` : `${name}:${type}`));
    writeCsv(path, header, changes, (change) =>
      rows.flatMap((row) => {
        const changed = change.row(label, row);
        // Two names may become one.
        if (label === 'Name' && seen.has(changed['id'] as Value)) return [];
        if (label === 'Name') seen.add(changed['id'] as Value);
        return [columns.map(({ name }) => changed[name] ?? null)];
      }),
    );
    return `--nodes=${label}=${path}`;
  });
  const links = relations.map(([from, type, to, property], index) => {
    const path = join(folder, `${from}-${type}-${to}.csv`);
    const rows = graph.links[index] ?? [];
    const kind = property === 'count' ? 'int' : 'string';
    const header = [`:START_ID(${from})`, `:END_ID(${to})`, ...(property === undefined ? [] : [`${property}:${kind}`])];
    writeCsv(path, header, changes, (change) =>
      rows.map((row) => {
        const { source, target, property: value } = change.link(row, to);
        return [source ?? null, target ?? null, ...(property === undefined ? [] : [value ?? null])];
      }),
    );
    return `--relationships=${type}=${path}`;
  });
  const options = [
    `--array-delimiter=U+001F`,
    '--multiline-fields=true',
    '--overwrite-destination',
    '--skip-duplicate-nodes',
  ];
  const { status, stderr, stdout } = spawnSync(
    'java',
    [
      '-Xmx2g',
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      ...options,
      ...nodes,
      ...links,
    ],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (status !== 0) throw new Error(`The import failed: ${stderr}${stdout}`);
}

function writeCsv(
  path: string,
  header: readonly string[],
  changes: readonly Change[],
  rowsOf: (change: Change) => readonly (readonly Value[])[],
): void {
  const file = openSync(path, 'w');
  writeSync(file, `${header.join(',')}\n`);
  for (const change of changes)
    writeSync(
      file,
      rowsOf(change)
        .map((row) => `${row.map(cell).join(',')}\n`)
        .join(''),
    );
  closeSync(file);
}

/** Nothing stands for null, quotes for the empty text. */
function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.join(listMark) : String(value);
  return Array.isArray(value) && value.length === 0 ? '' : `"${text.replaceAll('"', '""')}"`;
}
