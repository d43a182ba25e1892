// Does the cost of an article stay flat while the graph grows? Ingests made-up articles into an embedded store, twenty a day as a
// newsroom prints them, and prints the CPU time (fair on a busy machine) that an article takes up to 400, 4,000 and 40,000 of them: the mean of
// the last half, at most 2,000 articles, so that the engine's checkpoints are in it.
// `npm run bench -- bench/resolution.ts [articles]`

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, printDay } from '../src/model/calendar.ts';
import type { EventType } from '../src/model/vocabulary.ts';
import { openStore } from '../src/store/store.ts';
import { extraction, type Told } from '../tests/contract/graphs.ts';

const batch = 50;
const perDay = 20;
const marks = [400, 4_000, 40_000];
const most = Number(process.argv[3] ?? 40_000);
const types: readonly EventType[] = ['MEETING', 'CALL', 'VISIT', 'SPEECH', 'AGREEMENT', 'MILITARY'];

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const store = await openStore(folder);
const times: number[] = [];
for (let at = 0; at < most; at += batch) {
  const articles = Array.from({ length: batch }, (_, index) => extraction(tell(at + index)));
  const start = process.cpuUsage();
  await store.ingest(articles, '2035-01-01T00:00:00Z');
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000 / batch);
  const done = at + batch;
  const around = times.slice(-Math.min(40, times.length / 2));
  const mean = around.reduce((total, time) => total + time, 0) / around.length;
  if (marks.includes(done)) console.log(`${done} articles: ${mean.toFixed(1)} ms of CPU an article`);
}
await store.close();
rmSync(folder, { recursive: true });

/** Article `number`: eight actors, of whom some are in every paper and some in none else; events that other papers tell too. */
function tell(number: number): Told {
  const random = randomOf(number);
  const day = addDays({ year: 2020, month: 1, day: 1 }, Math.floor(number / perDay));
  // Some things of the day are told by several papers.
  const story = randomOf(Math.floor(number / perDay) * 7 + random(7));
  const countries = Array.from({ length: 3 }, () => `国家${random(40)}`);
  const people = Array.from({ length: 4 }, () => `张人物${random(random(2) === 0 ? 50 : 20_000)}`);
  const [first, second] = [`李首脑${story(200)}`, `王首脑${story(200)}`];
  return {
    url: `https://paper${random(30)}.example/${number}`,
    publisher: `Paper ${random(30)}`,
    published: printDay(day),
    actors: countries
      .filter((name, index) => countries.indexOf(name) === index)
      .map((name) => ({ name, kind: 'PLACE', authority: name })),
    events: [
      {
        type: types[story(2)] as EventType,
        title: `${first}与${second}会谈`,
        dates: [printDay(day)],
        who: [first, second],
      },
      {
        type: types[random(6)] as EventType,
        title: `${people[0]}的事`,
        dates: [printDay(addDays(day, -random(3)))],
        who: people.slice(0, 2),
      },
      { type: 'MEETING', title: `${people[2]}会见`, dates: [printDay(day).slice(0, 7)], who: people.slice(2, 4) },
    ].map((event) => ({ ...event, who: [...new Set(event.who)] })) as NonNullable<Told['events']>,
    statements: [
      { text: `我们在第${story(1_000_000)}次谈话里说了这一段足够长的话`, speaker: first, said: printDay(day) },
      { text: `这一篇独有的第${number}段话只在这里才能读到`, speaker: people[0] as string, said: printDay(day) },
    ],
  };
}

/** A small generator (Lehmer), so that every run makes the same articles. `random(n)` is 0 … n-1. */
function randomOf(seed: number): (below: number) => number {
  let state = ((seed + 1) * 48_271) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
