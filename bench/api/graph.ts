// The graph of the API bench: read from a store, and written to stores as it is or many times over, each time as other things.

import { foldName, foldText } from '../../src/language/fold.ts';
import type { Connection, Row, Value } from '../../src/store/connection.ts';

/** What reading needs; the keys of resolution are left out. */
const labels = ['Article', 'Appearance', 'Report', 'DateClaim', 'Version', 'Actor', 'Event', 'Statement', 'Name'];
export const relations: readonly (readonly [from: string, type: string, to: string, property?: string])[] = [
  ['Appearance', 'STANDS_IN', 'Article'],
  ['Report', 'STANDS_IN', 'Article'],
  ['Version', 'STANDS_IN', 'Article'],
  ['Report', 'CLAIMS', 'DateClaim'],
  ['Appearance', 'NAMES', 'Actor', 'rule'],
  ['Report', 'TELLS_OF', 'Event', 'rule'],
  ['Version', 'WORDS', 'Statement', 'rule'],
  ['Actor', 'IS_CALLED', 'Name'],
  ['Article', 'MENTIONS', 'Actor', 'count'],
  ['Actor', 'TOOK_PART_IN', 'Event', 'role'],
  ['Event', 'TOOK_PLACE_IN', 'Actor'],
  ['Actor', 'SAID', 'Statement'],
  ['Actor', 'RELAYED', 'Statement'],
  ['Statement', 'ADDRESSED_TO', 'Actor'],
  ['Statement', 'IS_ABOUT', 'Actor'],
  ['Statement', 'IS_ABOUT_EVENT', 'Event'],
  ['Statement', 'SAID_AT', 'Event'],
];

export interface Graph {
  readonly nodes: ReadonlyMap<string, readonly Row[]>;
  /** By place in `relations`. */
  readonly links: readonly (readonly Row[])[];
}

export async function readGraph({ read }: Connection): Promise<Graph> {
  const ask = (text: string) => read((run) => run({ name: 'bench', text }));
  const nodes = new Map<string, readonly Row[]>();
  for (const label of labels) {
    const rows = (await ask(`MATCH (n:${label}) RETURN n`)).map(({ n }) => n as Row);
    nodes.set(
      label,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('_')))),
    );
  }
  const links: (readonly Row[])[] = [];
  for (const [from, type, to, property] of relations)
    links.push(
      await ask(
        `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS source, b.id AS target${property === undefined ? '' : `, r.${property} AS property`}`,
      ),
    );
  return { nodes, links };
}

/** Writes `graph` and copies of it until there are `times`; a copy shares nothing with the others. */
export async function writeGraph(
  connection: Connection,
  graph: Graph,
  times: number,
  say: (line: string) => void,
): Promise<void> {
  for (let number = 0; number < times; number++) {
    const change = changeOf(graph, number);
    for (const [label, rows] of graph.nodes) {
      const columns = Object.keys(rows[0] ?? {});
      const changed = rows.map((row) => change.row(label, row));
      const values = columns.map((column) => `${column}: row.${column}`).join(', ');
      // Two names may become one.
      await write(
        connection,
        label === 'Name'
          ? 'UNWIND $rows AS row MERGE (n:Name {id: row.id})'
          : `UNWIND $rows AS row CREATE (n:${label} {${values}})`,
        label === 'Name' ? [...new Map(changed.map((row) => [row['id'], row])).values()] : changed,
      );
    }
    for (const [index, [from, type, to, property]] of relations.entries()) {
      const values = property === undefined ? '' : ` {${property}: row.property}`;
      const rows = (graph.links[index] ?? []).map((row) => change.link(row, to));
      await write(
        connection,
        `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) CREATE (a)-[:${type}${values}]->(b)`,
        rows,
      );
    }
    say(`${connection.address}: ${number + 1} of ${times}`);
  }
}

async function write(connection: Connection, text: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 5000)
    await connection.write((run) => run({ name: 'bench', text }, { rows: rows.slice(at, at + 5000) }));
}

export interface Change {
  row(label: string, row: Row): Row;
  link(row: Row, to: string): Row;
}

/** The names and the importer's types of the columns of `rows`. */
export function columnsOf(rows: readonly Row[]): readonly { readonly name: string; readonly type: string }[] {
  return Object.keys(rows[0] ?? {}).map((name) => {
    const given = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    const isList = given.some(Array.isArray);
    const sample = isList ? given.flat()[0] : given[0];
    const type = sample === undefined ? 'string' : typeof sample === 'number' ? 'int' : typeof sample;
    return { name, type: isList ? `${type}[]` : type };
  });
}

/** What makes copy `number` of `graph`; 0 is the graph itself. */
export function changeOf(graph: Graph, number: number): Change {
  return number === 0 ? unchanged : renaming(number, alphabetOf(graph));
}

const unchanged: Change = { row: (_, row) => row, link: (row) => row };
const han = /[\u4e00-\u9fa5]/;

/** The Chinese characters of the texts, in order: copies turn round in it, so that they look like these texts. */
function alphabetOf({ nodes }: Graph): readonly string[] {
  const seen = new Set<string>();
  for (const { text } of nodes.get('Article') ?? [])
    for (const character of String(text)) if (han.test(character)) seen.add(character);
  return [...seen].sort();
}

/**
 * Copy `number`: ids end otherwise; every Chinese character stands for another one, so that lengths and spans stay; Latin names
 * get a number; every year is four years earlier for each copy.
 */
function renaming(number: number, alphabet: readonly string[]): Change {
  const turned = new Map(
    alphabet.map((character, index) => [character, alphabet[(index + 131 * number) % alphabet.length] as string]),
  );
  const renumbered = (end: string): string => (Number.parseInt(end, 16) ^ number).toString(16).padStart(2, '0');
  const words = (text: string): string =>
    text
      .replace(/[\u4e00-\u9fa5]/g, (character) => turned.get(character) ?? character)
      .replace(/\b([a-z]{3}_[0-9a-f]{18})([0-9a-f]{2})\b/g, (_, id: string, end: string) => id + renumbered(end));
  const years = (date: string): string =>
    date.replace(/(?<!\d)(1\d{3}|20\d\d)(?=-|$|T|~|\?|%|\/)/g, (year) => String(Number(year) - 4 * number));
  const name = (text: string): string => (han.test(text) ? words(text) : `${text} ${number}`);
  const timed = new Set([
    'edtf',
    'earliest',
    'latest',
    'sortStart',
    'sortEnd',
    'published',
    'publishedStart',
    'publishedEnd',
    'firstPublished',
  ]);
  const value = (column: string, given: Value): Value => {
    if (Array.isArray(given)) return given.map((item: Value) => value(column, item));
    if (typeof given !== 'string') return given;
    if (timed.has(column)) return years(given);
    return column === 'digest' ? years(words(given)) : words(given);
  };
  return {
    row(label, row) {
      const changed = Object.fromEntries(Object.entries(row).map(([column, given]) => [column, value(column, given)]));
      if (label === 'Name') return { id: foldName(name(String(row['id']))) };
      if (label === 'Actor') {
        const names = [String(row['name']), ...((row['aliases'] ?? []) as readonly string[])].map(name);
        const folded = [...new Set(names.map(foldText))].join('\n');
        return { ...changed, name: names[0] ?? '', aliases: names.slice(1), folded };
      }
      if (label === 'Event') return { ...changed, folded: foldText(String(changed['title'])) };
      if (label === 'Article')
        return {
          ...changed,
          url: changed['url'] == null ? null : `${changed['url']}?copy=${number}`,
          folded: foldText(String(changed['text'])),
        };
      return label === 'Statement' ? { ...changed, folded: foldText(String(changed['text'])) } : changed;
    },
    link: (row, to) => ({
      ...row,
      source: words(String(row['source'])),
      target: to === 'Name' ? foldName(name(String(row['target']))) : words(String(row['target'])),
    }),
  };
}
