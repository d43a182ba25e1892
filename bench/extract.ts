// How fast articles are read and extracted, with everything on, on one core.
//
//     npm run bench -- bench/extract.ts FOLDER [COUNT]
//
// FOLDER holds articles of any format, COUNT says how many of them (default: all). Printed: articles per second after a
// warm-up of ten, the slowest five, the peak of memory, and the seconds that a text of 5 MB takes in each language.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractBytes } from '../src/ingest/extract-bytes.ts';
import { InputError } from '../src/model/error.ts';
import { loadResources } from '../src/resources/load.ts';

const [folder = '.', count = 'all'] = process.argv.slice(3);
const resources = loadResources(fileURLToPath(new URL('../resources', import.meta.url)));

const files = readdirSync(folder)
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .sort()
  .slice(0, count === 'all' ? undefined : Number(count));
const articles = files.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));

let peak = 0;
function milliseconds(name: string, bytes: Uint8Array): number | null {
  const start = process.cpuUsage();
  try {
    extractBytes(bytes, { name, published: '2021-11-14' }, resources);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  peak = Math.max(peak, process.memoryUsage().rss);
  // Processor time, so that other work on the machine does not count.
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const { name, bytes } of articles.slice(0, 10)) milliseconds(name, bytes);
const timed = articles
  .map(({ name, bytes }) => ({ name, time: milliseconds(name, bytes) }))
  .filter((each): each is { name: string; time: number } => each.time !== null);
const total = timed.reduce((sum, { time }) => sum + time, 0);
console.log(`${timed.length} articles, ${((1000 * timed.length) / total).toFixed(1)} a second`);
for (const { name, time } of [...timed].sort((a, b) => b.time - a.time).slice(0, 5))
  console.log(`  ${time.toFixed(0).padStart(5)} ms  ${name}`);

const zh =
  '外交部长王毅周五（11月12日）与美国国务卿布林肯通电话。王毅说：“双方应当加强沟通。”他还表示，会谈将于下周一举行。\n\n';
const en =
  'Secretary of State Antony Blinken met Foreign Minister Wang Yi on Friday. "We had a good talk," Blinken said. They will meet again on Monday.\n\n';
for (const [language, paragraph] of [
  ['Chinese', zh],
  ['English', en],
] as const) {
  const text = new TextEncoder().encode(
    `Title\n\n${paragraph.repeat(Math.ceil(5_000_000 / Buffer.byteLength(paragraph)))}`,
  );
  console.log(`5 MB of ${language}: ${((milliseconds('long.txt', text) ?? 0) / 1000).toFixed(1)} s`);
}
console.log(`peak memory ${Math.round(peak / 1e6)} MB`);
