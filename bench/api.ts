// How fast are the questions of `queries/`, on both stores, on the graph of a folder of articles and on one 25 times as large; and
// beside @neo4j/graphql on the same Neo4j? Prints p50 and p99 in milliseconds, without a socket in between.
//
//     npm run bench -- bench/api.ts ARTICLES DATA [--rounds 100] [--only embedded|neo4j]
//
// ARTICLES is a folder; DATA keeps the graphs for the next run. Neo4j wants Java and Maven as the tests do; @neo4j/graphql is
// compared when `npm ci` has been run in bench/neo4j-graphql.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createApi } from '../src/api/execute.ts';
import { readSchemaText } from '../src/api/schema.ts';
import { extractBytes } from '../src/ingest/extract-bytes.ts';
import { otherNames } from '../src/language/authority.ts';
import { InputError } from '../src/model/error.ts';
import { loadResources } from '../src/resources/load.ts';
import { openConnection } from '../src/store/open.ts';
import type { Store } from '../src/store/port.ts';
import { openStore } from '../src/store/store.ts';
import { findJars, fromJars } from '../tests/store/neo4j-server.ts';
import { readGraph, writeGraph } from './api/graph.ts';
import { importGraph } from './api/import.ts';
import { findNames, withNames } from './api/names.ts';
import { questionsFor } from './neo4j-graphql/questions.ts';

const { positionals, values } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '100' }, only: { type: 'string' } },
});
const [articles = ''] = positionals;
const data = resolve(positionals[1] ?? '');
const rounds = Number(values.rounds);
const times = 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const resources = loadResources(join(root, 'resources'));
const questions = readdirSync(join(root, 'queries'))
  .filter((file) => !/^(welcome|paging|ingest)\./.test(file))
  .map((file) => [file.replace('.graphql', ''), readFileSync(join(root, 'queries', file), 'utf8')] as const);

type Send = (request: Request) => Promise<Response>;
interface Spread {
  readonly p50: number;
  readonly p99: number;
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} processors (${cpus()[0]?.model ?? ''}), Node ${process.version}\n`,
);
await prepare();
const asked = await openStore(join(data, 'graph-1'));
const names = await findNames(asker(apiOver(asked)));
await asked.close();
if (values.only !== 'neo4j') {
  await measureGrowth('embedded', [
    await openStore(join(data, 'graph-1')),
    await openStore(join(data, `graph-${times}`)),
  ]);
}
if (values.only !== 'embedded' && findJars() !== null) {
  const small = await fromJars(1024, 256, join(data, 'neo4j-1'));
  const large = await fromJars(2048, 1024, join(data, `neo4j-${times}`));
  if (small === null || large === null) throw new Error('Neo4j does not start.');
  const stores = [await openStore(small.server.url, small.server), await openStore(large.server.url, large.server)];
  for (const store of stores) await store.read((run) => run({ name: 'bench', text: 'CALL db.awaitIndexes(600)' }));
  await measureGrowth('Neo4j', stores, (store) => sideBySide(store, large.server));
  await small.stop();
  await large.stop();
}

/** Makes the graphs that DATA does not hold yet. */
async function prepare(): Promise<void> {
  mkdirSync(data, { recursive: true });
  const small = join(data, 'graph-1');
  if (!existsSync(small)) {
    const part = begin(small);
    const store = await openStore(part);
    const extractions = readdirSync(articles)
      .sort()
      .flatMap((name) => {
        try {
          return [extractBytes(readFileSync(join(articles, name)), { name }, resources)];
        } catch (error) {
          if (error instanceof InputError) return [];
          throw error;
        }
      });
    await store.ingest(extractions, '2035-01-01T00:00:00Z');
    await store.close();
    renameSync(part, small);
  }
  const missing = [1, times].filter((number) => !existsSync(join(data, `neo4j-${number}`)));
  if (missing.length === 0 && existsSync(join(data, `graph-${times}`))) return;
  const source = await openConnection(small);
  const graph = await readGraph(source);
  await source.close();
  if (!existsSync(join(data, `graph-${times}`))) {
    const large = join(data, `graph-${times}`);
    const part = begin(large);
    const target = await openConnection(part);
    await writeGraph(target, graph, times, console.log);
    await target.close();
    renameSync(part, large);
  }
  const jars = findJars();
  for (const number of jars === null ? [] : missing) {
    const home = join(data, `neo4j-${number}`);
    const part = begin(home);
    mkdirSync(join(part, 'conf'), { recursive: true });
    importGraph(graph, number, join(data, 'csv'), part, jars as string);
    rmSync(join(data, 'csv'), { recursive: true });
    renameSync(part, home);
  }
}

/** Where a graph is made: one that was cut off is made again. */
function begin(folder: string): string {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  return part;
}

function apiOver(store: Store): Send {
  const api = createApi({
    store,
    jobs: null,
    version: 'bench',
    schemaText: readSchemaText(),
    canFetch: false,
    now: () => '2035-01-01T00:00:00Z',
    otherNames: (name) => otherNames(resources.authority, name),
    introspection: false,
    documents: new Map(),
    trustedOnly: false,
    report: (error) => console.error(error),
  });
  return (request) => api(request, { roles: new Set(['reader']), who: 'bench', requestId: 'bench' });
}

async function measureGrowth(
  engine: string,
  stores: readonly Store[],
  further?: (store: Store) => Promise<void>,
): Promise<void> {
  const large = stores[1] as Store;
  await further?.(large);
  const sends = stores.map(apiOver) as [Send, Send];
  console.log(`## ${engine}\n`);
  console.log(
    '| question | p50 / p99, 1 client | 16 clients | 25 times as large, 1 client | 16 clients | growth of p50, 1 client |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [name, text] of questions) {
    const request = { query: withNames(text, names), variables: { event: names.event } };
    await assertSame(name, sends, request);
    const [one, two] = await interleaved(sends, request, 1);
    const [many, more] = await interleaved(sends, request, 16);
    const growth = ((two as Spread).p50 / (one as Spread).p50).toFixed(2);
    console.log(`| ${name} | ${shown(one)} | ${shown(many)} | ${shown(two)} | ${shown(more)} | ${growth} |`);
  }
  console.log('');
  for (const store of stores) await store.close();
}

async function sideBySide(store: Store, server: { url: string; user: string; password: string }): Promise<void> {
  if (!existsSync(join(root, 'bench/neo4j-graphql/node_modules'))) {
    console.log('@neo4j/graphql is not there: run npm ci in bench/neo4j-graphql.');
    return;
  }
  const { createNeo4jGraphql } = (await import('./neo4j-graphql/api.mjs' as string)) as {
    createNeo4jGraphql(server: object): Promise<{ send: Send; close(): Promise<void> }>;
  };
  const other = await createNeo4jGraphql(server);
  const own = apiOver(store);
  console.log('## Beside @neo4j/graphql, on the larger graph\n');
  console.log('| question | Dateline p50 / p99 | @neo4j/graphql p50 / p99 | times as fast, 1 client | 16 clients |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, query] of Object.entries(questionsFor(names))) {
    const text = questions.find(([known]) => known === name)?.[1] ?? '';
    const asked = [
      { send: own, body: { query: withNames(text, names) } },
      { send: other.send, body: { query } },
    ];
    for (const { send, body } of asked) await answerOf(send, body).catch(unlessLate);
    const spreads = await measure(asked, 1);
    const crowded = await measure(asked, 16);
    const ratio = ([mine, theirs]: readonly Spread[]) => ((theirs as Spread).p50 / (mine as Spread).p50).toFixed(2);
    console.log(`| ${name} | ${shown(spreads[0])} | ${shown(spreads[1])} | ${ratio(spreads)} | ${ratio(crowded)} |`);
  }
  console.log('');
  await other.close();
}

interface Asked {
  readonly send: Send;
  readonly body: object;
}

function interleaved(sends: readonly Send[], body: object, clients: number): Promise<readonly Spread[]> {
  return measure(
    sends.map((send) => ({ send, body })),
    clients,
  );
}

/** Asks each in turn, so that whatever else the machine does meets all of them alike. */
async function measure(asked: readonly Asked[], clients: number): Promise<readonly Spread[]> {
  const taken = asked.map((): number[] => []);
  const turns = Math.min(10, rounds);
  const perRound = Math.max(1, Math.ceil(rounds / turns / clients));
  for (let round = -1; round < turns; round++) {
    for (const [index, { send, body }] of asked.entries()) {
      const client = async (): Promise<void> => {
        for (let number = 0; number < perRound; number++) {
          const began = performance.now();
          await answerOf(send, body).catch(unlessLate);
          // The first round warms up.
          if (round >= 0) taken[index]?.push(performance.now() - began);
        }
      };
      await Promise.all(Array.from({ length: clients }, client));
    }
  }
  return taken.map((all) => {
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p99: at(0.99) };
  });
}

async function answerOf(send: Send, body: object): Promise<any> {
  const response = await send(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  const answer = (await response.json()) as any;
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** A request that was cut off at the limit of time counts with the time it took. */
function unlessLate(error: Error): void {
  if (!error.message.includes('"TIMEOUT"')) throw error;
}

function asker(send: Send) {
  return (query: string, variables: object = {}) => answerOf(send, { query, variables });
}

/** The two graphs have to give the same answer, and one that is not empty, or the growth says nothing. */
async function assertSame(name: string, sends: readonly Send[], request: object): Promise<void> {
  const [small, large] = await Promise.all(
    sends.map(async (send) => JSON.stringify((await answerOf(send, request).catch(unlessLate)) ?? null)),
  );
  const found = (small?.match(/"(title|name|text)":/g) ?? []).length;
  console.error(
    `${name}: ${found} things${small === large || name === 'date-conflicts' ? '' : ', ANOTHER ANSWER on the larger graph'}`,
  );
}

function shown(spread: Spread | undefined): string {
  return spread === undefined ? '' : `${spread.p50.toFixed(1)} / ${spread.p99.toFixed(1)}`;
}
