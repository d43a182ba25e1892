// Opens what the configuration names; the only place that does.

import { availableParallelism } from 'node:os';
import { type Extractor, startExtractor } from '../ingest/extractor.ts';
import { otherNames } from '../language/authority.ts';
import { loadAuthority } from '../resources/authority.ts';
import type { Store } from '../store/port.ts';
import { openStore } from '../store/store.ts';
import type { Config } from './config.ts';
import { paths } from './paths.ts';

/** Runs `work` with the configured store and closes it whatever happens. */
export async function withStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config.store, { user: config.user, password: config.password ?? undefined });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Workers for `articles` articles: one a processor, and no more than there is work for. */
export function extractorFor(articles: number, config: Config): Extractor {
  const size = Math.max(1, Math.min(availableParallelism(), Math.ceil(articles / 4)));
  return startExtractor(size, { resources: paths.resources, authority: config.authority });
}

/** Other names by the authority list, which is loaded when it is first asked. */
export function nameFinder(config: Config): (name: string) => readonly string[] {
  let authority: ReturnType<typeof loadAuthority> | null = null;
  return (name) => {
    authority ??= loadAuthority(config.authority);
    return otherNames(authority, name);
  };
}
