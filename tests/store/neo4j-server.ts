// Gives the tests one Neo4j a run: the server at NEO4J_URI, else a container where an engine answers, else Neo4j's own jars from
// Maven Central, kept in the user's cache. Without any of them the tests that want it are skipped, loudly; with CI=true they fail.
// Vitest runs this only when the run holds a file of the project `neo4j` (see vitest.config.ts).

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';

export interface Neo4jServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; null where none could be had. */
    neo4j: Neo4jServer | null;
  }
}

const version = '5.26.30';
const password = 'dateline-tests';
const here = fileURLToPath(new URL('.', import.meta.url));

type Started = { server: Neo4jServer; stop: () => Promise<void> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = fromEnvironment() ?? (await fromContainer()) ?? (await fromJars());
  if (started === null) {
    const reason = 'No Neo4j: set NEO4J_URI, or start Docker, or install Java 17 and Maven.';
    if (process.env['CI'] === 'true') throw new Error(reason);
    process.stderr.write(`\n*** ${reason} The Neo4j tests are SKIPPED. ***\n\n`);
  }
  project.provide('neo4j', started?.server ?? null);
  return started?.stop ?? (async () => undefined);
}

function fromEnvironment(): Started | null {
  const url = process.env['NEO4J_URI'];
  if (!url) return null;
  const user = process.env['NEO4J_USER'] ?? 'neo4j';
  return { server: { url, user, password: process.env['NEO4J_PASSWORD'] ?? '' }, stop: async () => undefined };
}

async function fromContainer(): Promise<Started | null> {
  // A `docker` on the path may have no engine behind it; only an engine that tells its version counts.
  const engine = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], { encoding: 'utf8', timeout: 10_000 });
  if (engine.status !== 0 || !/^\d/.test(engine.stdout.trim())) return null;
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  const url = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  return {
    server: { url, user: 'neo4j', password },
    stop: async () => {
      await container.stop();
    },
  };
}

/**
 * A server from the jars, with `heap` and page cache in megabytes, over the folder `home` (which goes with it when it is ours);
 * null where Java or Maven is missing.
 */
export async function fromJars(heap = 512, pageCache = 128, given: string | null = null): Promise<Started | null> {
  const jars = findJars();
  if (jars === null) return null;
  const home = given ?? mkdtempSync(join(tmpdir(), 'dateline-neo4j-'));
  const port = await freePort();
  const launcher = [join(here, 'Neo4jLauncher.java'), home, String(port), String(pageCache)];
  const arguments_ = [`-Xmx${heap}m`, '-cp', join(jars, '*'), ...launcher];
  const java = spawn('java', arguments_, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => java.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    java.stdin.end();
    await ended;
    if (given === null) rmSync(home, { recursive: true, force: true });
  };
  const ready = new Promise<boolean>((resolve) => {
    java.stdout.on('data', (data: Buffer) => {
      if (data.includes('READY')) resolve(true);
    });
    java.once('error', () => resolve(false));
    java.once('exit', () => resolve(false));
  });
  if (!(await ready)) return null;
  const url = `bolt://127.0.0.1:${port}`;
  await changeFirstPassword(url);
  return { server: { url, user: 'neo4j', password }, stop };
}

/** The folder of the jars, fetched once; null where Java or Maven is missing. */
export function findJars(): string | null {
  const folder = join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'dateline',
    `neo4j-${version}`,
    'jars',
  );
  if (spawnSync('java', ['-version']).status !== 0) return null;
  if (existsSync(folder)) return folder;
  const partial = `${folder}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
  const maven = spawnSync('mvn', ['-q', '-B', '-f', join(here, 'neo4j-pom.xml'), ...goal], { timeout: 600_000 });
  if (maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    return null;
  }
  try {
    renameSync(partial, folder);
  } catch {
    // Another run was faster; its folder is as good.
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

async function changeFirstPassword(url: string): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password });
  } catch (error) {
    // A home that was started before has the new one.
    if ((error as { code?: string }).code !== 'Neo.ClientError.Security.Unauthorized') throw error;
  } finally {
    await session.close();
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
