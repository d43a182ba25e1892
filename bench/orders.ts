// Is the graph the same whatever the order, the batches and the interruptions? Ingests the articles of a folder three times into
// each engine, in three orders and batch sizes, the third time with a kill -9 in the middle and a resume, and compares the dumps.
// `npm run bench -- bench/orders.ts <folder> [dump file]`; Neo4j at NEO4J_URI (NEO4J_USER, NEO4J_PASSWORD), which is EMPTIED, if set.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../src/model/article-graph.ts';
import { contentHash } from '../src/model/id.ts';
import { openConnection } from '../src/store/open.ts';
import { openStore } from '../src/store/store.ts';
import { readFolder } from './api/graphs.ts';

const recordedAt = '2035-01-01T00:00:00Z';
const login = { user: process.env['NEO4J_USER'] ?? 'neo4j', password: process.env['NEO4J_PASSWORD'] ?? '' };
const [, , , folder = '', second, third = '', fourth] = process.argv;

if (folder === '--ingest') await ingest(read(second ?? ''), third, Number(fourth));
else await compare(folder, second);

/** What the process that is killed does. */
async function ingest(extractions: readonly Extraction[], url: string, batch: number): Promise<void> {
  const store = await openStore(url, login);
  for (let at = 0; at < extractions.length; at += batch) {
    await store.ingest(extractions.slice(at, at + batch), recordedAt);
    console.log(at + batch);
  }
  await store.close();
}

async function compare(folder: string, dumpFile: string | undefined): Promise<void> {
  const all = readFolder(folder);
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-orders-'));
  const shuffled = [...all].sort((a, b) =>
    contentHash(a.graph.article.id) < contentHash(b.graph.article.id) ? -1 : 1,
  );
  const runs = [
    { name: 'as the folder lists them, batches of 50', extractions: all, batch: 50, killAfter: null },
    { name: 'the other way round, batches of 7', extractions: [...all].reverse(), batch: 7, killAfter: null },
    {
      name: 'shuffled, batches of 23, killed and resumed',
      extractions: shuffled,
      batch: 23,
      killAfter: all.length / 2,
    },
  ];
  const server = process.env['NEO4J_URI'];
  const hashes = new Set<string>();
  console.log(`${all.length} articles`);
  for (const [number, { name, extractions, batch, killAfter }] of runs.entries()) {
    for (const url of [join(scratch, String(number)), ...(server === undefined ? [] : [server])]) {
      if (url === server) await empty(url);
      if (killAfter !== null) await killMidway(extractions, url, batch, killAfter, scratch);
      const start = process.cpuUsage();
      const store = await openStore(url, login);
      for (let at = 0; at < extractions.length; at += batch)
        await store.ingest(extractions.slice(at, at + batch), recordedAt);
      const { user, system } = process.cpuUsage(start);
      const dump = (await store.dump()).join('\n');
      await store.close();
      const hash = contentHash(dump).slice(0, 16);
      hashes.add(hash);
      if (dumpFile !== undefined) writeFileSync(dumpFile, dump);
      const spent = `${((user + system) / 1000 / extractions.length).toFixed(1)} ms of CPU here an article`;
      console.log(`${hash}  ${url === server ? 'Neo4j   ' : 'embedded'}  ${name}  (${spent})`);
    }
  }
  rmSync(scratch, { recursive: true });
  console.log(hashes.size === 1 ? 'All dumps are equal.' : `DIFFERENT: ${hashes.size} dumps.`);
  if (hashes.size !== 1) process.exitCode = 1;
}

/** Ingests in a process of its own and kills that with SIGKILL once it has `killAfter` articles: while it works on the next batch. */
async function killMidway(
  extractions: readonly Extraction[],
  url: string,
  batch: number,
  killAfter: number,
  scratch: string,
): Promise<void> {
  const file = join(scratch, 'extractions.json');
  writeFileSync(file, JSON.stringify(extractions));
  const run = fileURLToPath(new URL('run.mjs', import.meta.url));
  const child = spawn(process.execPath, [run, fileURLToPath(import.meta.url), '--ingest', file, url, String(batch)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (Number(line) >= killAfter) child.kill('SIGKILL');
  }
  await ended;
  if (child.signalCode !== 'SIGKILL') throw new Error('The process ended before it was killed.');
}

async function empty(url: string): Promise<void> {
  const connection = await openConnection(url, login);
  const clear = {
    name: 'clear',
    text: 'MATCH (node) WITH node LIMIT 5000 DETACH DELETE node RETURN count(node) AS gone',
  };
  while (Number((await connection.write((run) => run(clear)))[0]?.['gone']) > 0);
  await connection.close();
}

function read(file: string): readonly Extraction[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}
