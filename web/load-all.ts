// All pages of a list, one after the other, so that the picture grows while the rest is on its way.

import { useEffect, useState } from 'preact/hooks';
import type { PageInfo } from './answers.ts';
import { ask, RequestFailure, type Variables } from './graphql.ts';

export interface Loaded<T> {
  readonly nodes: readonly T[];
  readonly total: number;
  readonly finished: boolean;
  readonly failure: RequestFailure | null;
}

export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** A long list is drawn anew so often while it grows, in milliseconds: not once a page. */
const pause = 500;

const none: Loaded<never> = { nodes: [], total: 0, finished: false, failure: null };

/** The first `most` things of the list `field`; `query` null asks for nothing. A new `attempt` asks anew. */
export function useAllPages<T>(
  query: string | null,
  field: string,
  variables: Variables,
  most: number,
  attempt = 0,
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(none);
  const key = JSON.stringify(variables);
  useEffect(() => {
    setLoaded(none);
    if (query === null) return;
    const abort = new AbortController();
    loadPages<T>(query, field, JSON.parse(key) as Variables, most, abort.signal, (next) => {
      if (!abort.signal.aborted) setLoaded(next);
    });
    return () => abort.abort();
  }, [query, field, key, most, attempt]);
  return loaded;
}

async function loadPages<T>(
  query: string,
  field: string,
  variables: Variables,
  most: number,
  signal: AbortSignal,
  show: (loaded: Loaded<T>) => void,
): Promise<void> {
  let nodes: T[] = [];
  let total = 0;
  let after: string | null = null;
  let drawn = Number.NEGATIVE_INFINITY;
  try {
    do {
      const answer: { data: Record<string, Connection<T>> } = await ask(query, { ...variables, after }, signal);
      const page = answer.data[field] as Connection<T>;
      nodes = [...nodes, ...page.nodes];
      total = page.totalCount;
      after = page.pageInfo.hasNextPage && nodes.length < most ? page.pageInfo.endCursor : null;
      if (after === null || performance.now() - drawn >= pause) {
        drawn = performance.now();
        show({ nodes, total, finished: after === null, failure: null });
      }
    } while (after !== null);
  } catch (cause) {
    if (signal.aborted) return;
    const failure = cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'ERROR', null);
    show({ nodes, total, finished: true, failure });
  }
}
