import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { parse } from 'graphql';
import { openStore } from '../../src/store/store.ts';
import { apiOver, loadSeeds } from './seeded.ts';
it('probe', async () => {
  const store = await openStore(':memory:');
  await loadSeeds(store);
  const { ask, asked, reported } = apiOver(store);
  console.log(JSON.stringify(await ask('{ about { counts { articles actors events statements } } events(where:{participants:["王毅"]}) { nodes { id title } } }')));
  const text = readFileSync('/work/shared/queries.graphql', 'utf8');
  const id = (await ask('{ events(where:{participants:["王毅","Blinken"]}, first: 1) { nodes { id title } } }')).data?.events.nodes[0]?.id;
  for (const d of parse(text).definitions) {
    const name = (d as any).name.value; asked.length = 0;
    const t = performance.now();
    const a = await ask(text, { event: id }, name);
    console.log(name, Math.round(performance.now() - t), asked.length, JSON.stringify(a).slice(0, 1500));
  }
  console.log(reported.slice(0, 5).map((e: any) => [e?.message, e?.query, e?.stack?.slice(0, 400)]));
  await store.close();
});
