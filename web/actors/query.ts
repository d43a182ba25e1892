// What the list of actors asks. The names of its filters are those of the files (`/actors.csv?kind=…`).

import type { NamedActor, PageInfo } from '../answers.ts';

export const actorsQuery = `query Actors($where: ActorFilter, $after: String) {
  actors(where: $where, first: 50, after: $after) {
    totalCount
    nodes { slug name kind aliases articleCount }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface ActorLine extends NamedActor {
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly articleCount: number;
}

export interface ActorsAnswer {
  readonly actors: {
    readonly totalCount: number;
    readonly nodes: readonly ActorLine[];
    readonly pageInfo: PageInfo;
  };
}

export const actorFilterNames = ['text', 'kind'] as const;

/** The filter that the query string says. */
export function actorFilter(search: URLSearchParams): Record<string, unknown> {
  const [text, kind] = actorFilterNames.map((name) => search.get(name));
  return { ...(text && { text }), ...(kind && { kind: [kind] }) };
}
