// Properties of ingestion over random articles, asked of each engine by `properties.test.ts` and `properties.neo4j.test.ts`: whatever
// the order, the batches, the repetitions and the interruptions, the same graph. Articles draw on few people and days, so that they overlap, repeat and contradict each other.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Extraction } from '../../src/model/article-graph.ts';
import type { Store } from '../../src/store/port.ts';
import { openStore } from '../../src/store/store.ts';
import { extraction, type Told, type ToldActor, type ToldEvent, type ToldStatement } from './graphs.ts';

const recordedAt = '2022-01-01T00:00:00Z';

const people: readonly ToldActor[] = [
  { name: '布林肯', authority: 'blinken' },
  { name: '王毅', authority: 'wang-yi' },
  { name: '李小明', aliases: ['Li Xiaoming'] },
  { name: 'Li Xiaoming' },
  { name: '李小明', descriptions: ['大学生'] },
  { name: '李小明', descriptions: ['部长'] },
  { name: '外交部', kind: 'ORGANIZATION' },
];
const days = ['2021-11-11', '2021-11-12', '2021-11-13', '2021-11-21', '2021-11', '2021'];
const quotes = [
  '反对任何一方单方面改变台海地区的和平现状',
  '反对任何一方单方面改变台海地区的和平现状，我们将继续履行承诺',
  '我们将继续履行承诺，支持有关各方保持对话',
  '好的',
];

const event: fc.Arbitrary<ToldEvent> = fc.record({
  type: fc.constantFrom('CALL', 'MEETING', 'VISIT', 'SPEECH', 'VIOLENCE', 'ARREST'),
  title: fc.constantFrom('两人通话', '两人通了电话', '某地发生袭击', 'The two spoke by phone'),
  dates: fc.uniqueArray(fc.constantFrom(...days), { maxLength: 2 }),
  who: fc.uniqueArray(fc.constantFrom('布林肯', '王毅', '李小明', 'Li Xiaoming', '外交部'), { maxLength: 3 }),
  status: fc.constantFrom('HAPPENED', 'PLANNED', 'UNCERTAIN', 'DENIED'),
});
const statement: fc.Arbitrary<ToldStatement> = fc.record({
  text: fc.constantFrom(...quotes),
  mode: fc.constantFrom('DIRECT', 'INDIRECT'),
  speaker: fc.constantFrom('布林肯', '王毅', '李小明'),
  said: fc.constantFrom('2021-11-12', '2021-11-20'),
});
const body = fc.record({
  publisher: fc.constantFrom('A', 'B', null),
  published: fc.constantFrom('2021-11-12', '2021-11-13T08:00:00+08:00', '2021-12-01', null),
  actors: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 5, selector: ({ name }) => name }),
  events: fc.array(event, { maxLength: 3 }),
  statements: fc.array(statement, { maxLength: 2 }),
});
const articles = fc
  .array(body, { minLength: 2, maxLength: 9 })
  .map((bodies) => bodies.map((told, index) => extraction({ ...told, url: `https://paper.example/${index}` } as Told)));

/** The engine under test. */
export interface Engine {
  readonly numRuns: number;
  /** An empty store; one that is to be opened again is `kept`. */
  open(kept: boolean): Promise<Store>;
  /** Closes `store` and opens what it holds again. */
  reopen(store: Store): Promise<Store>;
}

/** What the embedded store makes of articles that come all at once: what every engine should make of them. */
async function dumpOf(extractions: readonly Extraction[]): Promise<readonly string[]> {
  const store = await openStore(':memory:');
  await store.ingest(extractions, recordedAt);
  const dump = await store.dump();
  await store.close();
  return dump;
}

/** Asks all of it of the stores of `engine`. */
export function storeProperties(engine: Engine): void {
  const runs = { numRuns: engine.numRuns, seed: 20211112 };

  /** Runs `work` on an empty store. */
  const onStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await engine.open(false);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  it('gives the same graph in any order, any batches, and twice', async () => {
    const plan = articles.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.integer({ min: 1, max: 4 }),
        fc.subarray(list),
      ),
    );
    await fc.assert(
      fc.asyncProperty(plan, async ([list, shuffled, size, again]) => {
        const dump = await onStore(async (store) => {
          for (let at = 0; at < shuffled.length; at += size)
            await store.ingest(shuffled.slice(at, at + size), recordedAt);
          await store.ingest(again, '2022-02-02T00:00:00Z');
          return store.dump();
        });
        expect(dump).toEqual(await dumpOf(list));
      }),
      runs,
    );
  });

  it('leaves the graph of the others when articles are retracted, and of the new version when one is replaced', async () => {
    const plan = articles.chain((list) =>
      fc.tuple(fc.constant(list), fc.subarray(list), fc.array(event, { maxLength: 2 })),
    );
    await fc.assert(
      fc.asyncProperty(plan, async ([list, gone, events]) => {
        const left = list.filter((one) => !gone.includes(one));
        const changed = left.slice(0, 1).map(({ graph }) => extraction({ url: graph.article.url, events }));
        const dump = await onStore(async (store) => {
          await store.ingest(list, recordedAt);
          await store.retract(gone.map(({ graph }) => graph.article.id));
          await store.ingest(changed, recordedAt);
          return store.dump();
        });
        expect(dump).toEqual(await dumpOf([...changed, ...left.slice(1)]));
      }),
      runs,
    );
  });

  it('keeps corrections through retracting and ingesting again', async () => {
    const plan = articles.chain((list) => fc.tuple(fc.constant(list), fc.subarray(list), fc.nat(), fc.nat()));
    await fc.assert(
      fc.asyncProperty(plan, async ([list, gone, first, second]) => {
        await onStore(async (store) => {
          await store.ingest(list, recordedAt);
          await curateSomething(store, first, second);
          const dump = await store.dump();
          await store.retract(gone.map(({ graph }) => graph.article.id));
          await store.ingest(gone, recordedAt);
          expect(await store.dump()).toEqual(dump);
          for (const { id } of [...(await store.curations())].reverse())
            await store.undoCuration(id, { who: 'editor', at: recordedAt, why: 'test' });
          const plain = (dump: readonly string[]) => dump.filter((line) => !line.startsWith('["curations"'));
          expect(plain(await store.dump())).toEqual(plain(await dumpOf(list)));
        });
      }),
      runs,
    );
  });

  it('resumes after a crash between two batches, and after one that failed', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(), async (list, cut) => {
        const before = await engine.open(true);
        await before.ingest(list.slice(0, cut % list.length), recordedAt);
        const spoilt = { ...list[0], graph: { ...list[0]?.graph, events: [{}] } } as unknown as Extraction;
        await expect(before.ingest([...list, spoilt], recordedAt)).rejects.toThrow();
        const after = await engine.reopen(before);
        await after.ingest(list, recordedAt);
        const dump = await after.dump();
        await after.close();
        expect(dump).toEqual(await dumpOf(list));
      }),
      // Opening a folder costs most of it.
      { ...runs, numRuns: Math.ceil(engine.numRuns / 3) },
    );
  }, 180_000);
}

/** Merges two actors and two events, renames and splits, as far as there are any; which ones, the numbers say. */
async function curateSomething(store: Store, first: number, second: number): Promise<void> {
  const signature = { who: 'editor', at: recordedAt, why: 'test' };
  const ids = async (label: string): Promise<string[]> =>
    (await store.read((run) => run({ name: 'ids', text: `MATCH (n:${label}) RETURN n.id AS id ORDER BY id` }))).map(
      ({ id }) => String(id),
    );
  const kinds = new Map(
    (await store.read((run) => run({ name: 'kinds', text: 'MATCH (n:Actor) RETURN n.id AS id, n.kind AS kind' }))).map(
      ({ id, kind }) => [id, kind],
    ),
  );
  const actors = (await ids('Actor')).filter((id) => kinds.get(id) === 'PERSON');
  const pick = (list: readonly string[], number: number): string => list[number % list.length] as string;
  if (actors.length > 1 && pick(actors, first) !== pick(actors, second)) {
    await store.curate({ kind: 'MERGE', ids: [pick(actors, first), pick(actors, second)] }, signature);
  }
  const events = await ids('Event');
  if (events.length > 1 && pick(events, first) !== pick(events, second)) {
    await store.curate({ kind: 'MERGE', ids: [pick(events, first), pick(events, second)] }, signature);
    await store.curate({ kind: 'RENAME', id: pick(await ids('Event'), second), name: 'Renamed' }, signature);
  }
  const articleIds = await ids('Article');
  const left = await ids('Actor');
  if (left.length > 0)
    await store.curate({ kind: 'SPLIT', id: pick(left, second), articles: [pick(articleIds, first)] }, signature);
}
