import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/store/connection.ts';
import { openConnection } from '../../src/store/open.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, linkSync: vi.fn(fs.linkSync), statfsSync: vi.fn(fs.statfsSync) };
});

const folder = mkdtempSync(join(tmpdir(), 'dateline-ladybug-'));
let connection: Connection;

beforeAll(async () => {
  connection = await openConnection(join(folder, 'data'));
});
afterAll(async () => {
  await connection.close();
  rmSync(folder, { recursive: true });
});

const count = { name: 'test', text: 'MATCH (n:Name {id: $id}) RETURN count(n) AS n' };
const create = { name: 'test', text: 'UNWIND $rows AS row CREATE (:Name {id: row.id})' };

it('keeps nothing of a transaction that fails', async () => {
  const write = connection.write(async (run) => {
    await run(create, { rows: [{ id: 'half' }] });
    await run({ name: 'test', text: 'THIS IS NOT CYPHER' });
  });
  await expect(write).rejects.toMatchObject({ name: 'StoreError', query: 'test' });
  expect(await connection.read((run) => run(count, { id: 'half' }))).toEqual([{ n: 0 }]);
});

it('takes writers one after the other, and readers beside them', async () => {
  const ids = Array.from({ length: 20 }, (_, number) => `n${number}`);
  await Promise.all([
    ...ids.map((id) => connection.write((run) => run(create, { rows: [{ id }] }))),
    ...ids.map((id) => connection.read((run) => run(count, { id }))),
  ]);
  const all = { name: 'test', text: "MATCH (n:Name) WHERE n.id STARTS WITH 'n' RETURN count(n) AS n" };
  expect(await connection.read((run) => run(all))).toEqual([{ n: 20 }]);
});

it('refuses to write where the disk is nearly full, and writes when there is room again', async () => {
  vi.mocked(statfsSync).mockReturnValueOnce({ bavail: 100, bsize: 4096 } as ReturnType<typeof statfsSync>);
  const write = () => connection.write((run) => run(create, { rows: [{ id: 'much' }] }));
  await expect(write()).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining('has 0 MB left, a write needs 128'),
  });
  expect(await connection.read((run) => run(count, { id: 'much' }))).toEqual([{ n: 0 }]);
  await write();
  expect(await connection.read((run) => run(count, { id: 'much' }))).toEqual([{ n: 1 }]);
});

it('refuses a batch that the engine would spoil', async () => {
  const send = (rows: { id: string; count: number | string }[]) => connection.write((run) => run(create, { rows }));
  await expect(send([{ id: 'x', count: 0.5 }])).rejects.toThrow('count is 0.5, not an integer');
  await expect(send([{ id: 'x', count: 2 ** 53 }])).rejects.toThrow('not an integer within 2^53');
  await expect(
    send([
      { id: 'x', count: 1 },
      { id: 'y', count: '1' },
    ]),
  ).rejects.toThrow('mixes number and string');
  await expect(
    send([
      { id: 'x', count: 1 },
      { id: 'x', count: 2 },
    ]),
  ).rejects.toThrow('stands twice');
  expect(await send([])).toEqual([]);
});

it('tells that another process holds the folder', async () => {
  const held = join(folder, 'held');
  await (await openConnection(held)).close();
  const holder = spawn(process.execPath, ['-e', holdOpen, join(held, 'dateline.lbug')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  // The log that it has put aside for its checkpoint.
  const aside = join(held, 'dateline.lbug.wal.checkpoint');
  for (const atCheckpoint of [false, true]) {
    if (atCheckpoint) writeFileSync(aside, 'log');
    await expect(openConnection(held)).rejects.toMatchObject({
      name: 'StoreError',
      message: `The data folder ${held} is in use by another process.`,
    });
  }
  expect(readdirSync(held).sort()).toEqual(['dateline.lbug', 'dateline.lbug.wal.checkpoint']);
  rmSync(aside);
  holder.stdin.end();
  await once(holder, 'exit');
  await (await openConnection(held)).close();
});

/** What the other process runs: opens the file, says so, and keeps it until its standard input ends. */
const holdOpen = `
  const { Database } = require('@ladybugdb/core');
  const database = new Database(process.argv[1]);
  database.init().then(() => console.log('open'));
  process.stdin.on('end', () => database.close()).resume();`;

it('keeps what was committed when its process is killed, and drops a torn end', async () => {
  const live = join(folder, 'live');
  const writer = await openConnection(live);
  const put = { name: 'test', text: 'UNWIND $rows AS row CREATE (:Article {id: row.id, text: row.text})' };
  for (const id of ['first', 'second'])
    await writer.write((run) => run(put, { rows: [{ id, text: '长'.repeat(100_000) }] }));
  // What a kill leaves behind is the files as they are now.
  for (const [copy, torn] of [
    ['killed', 0],
    ['torn', 1000],
  ] as const) {
    cpSync(live, join(folder, copy), { recursive: true });
    const log = join(folder, copy, 'dateline.lbug.wal');
    truncateSync(log, statSync(log).size - torn);
    const again = await openConnection(join(folder, copy));
    const rows = await again.read((run) =>
      run({ name: 'test', text: 'MATCH (a:Article) RETURN a.id AS id ORDER BY id' }),
    );
    expect(rows).toEqual(torn === 0 ? [{ id: 'first' }, { id: 'second' }] : [{ id: 'first' }]);
    await again.close();
  }
  await writer.close();
});

it('keeps what was committed when its process is killed at a checkpoint, and killed again', async () => {
  const live = join(folder, 'checkpoint');
  const writer = await openConnection(live);
  await writer.write((run) => run(create, { rows: [{ id: 'kept' }] }));
  const log = readFileSync(join(live, 'dateline.lbug.wal'));
  const put = (copy: string, files: Readonly<Record<string, Uint8Array>>): string => {
    for (const [ending, bytes] of Object.entries(files))
      writeFileSync(join(folder, copy, `dateline.lbug${ending}`), bytes);
    return join(folder, copy);
  };
  const kept = async (path: string): Promise<void> => {
    const again = await openConnection(path);
    expect(await again.read((run) => run(count, { id: 'kept' }))).toEqual([{ n: 1 }]);
    cpSync(path, `${path}-again`, { recursive: true });
    await again.close();
  };
  // Killed before the new pages were whole: all there is stands in the log that was put aside.
  cpSync(live, join(folder, 'begun'), { recursive: true });
  rmSync(join(folder, 'begun', 'dateline.lbug.wal'));
  await kept(put('begun', { '.wal.checkpoint': log, '.shadow': Buffer.alloc(0) }));
  await kept(join(folder, 'begun-again'));
  // Killed when all was in the file, before that log was deleted.
  await writer.close();
  cpSync(live, join(folder, 'done'), { recursive: true });
  const note = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 0xfe]);
  await kept(put('done', { '.wal.checkpoint': Buffer.concat([log, note]), '.shadow': Buffer.alloc(0) }));
});

it('tells what to do where a checkpoint was cut off on a disk without hard links, and leaves the files as they are', async () => {
  const disk = join(folder, 'disk');
  await (await openConnection(disk)).close();
  writeFileSync(join(disk, 'dateline.lbug.wal.checkpoint'), 'log');
  vi.mocked(linkSync).mockImplementationOnce(() => {
    throw new Error('EPERM: operation not permitted, link');
  });
  await expect(openConnection(disk)).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringMatching(/left in the middle of a checkpoint.*EPERM/),
    hint: expect.stringContaining('hard links'),
  });
  expect(readdirSync(disk).sort()).toEqual(['dateline.lbug', 'dateline.lbug.wal.checkpoint']);
});

it('tells a folder that cannot be made, and a file that is no database', async () => {
  writeFileSync(join(folder, 'plain'), 'text');
  await expect(openConnection(join(folder, 'plain'))).rejects.toMatchObject({ name: 'StoreError' });
});
