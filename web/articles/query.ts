// What the list of articles asks. The names of its filters are those of the files (`/articles.csv?publisher=…`).

import type { ArticleLine, Facet, PageInfo } from '../answers.ts';

export const articlesQuery = `query Articles($where: ArticleFilter, $after: String) {
  articles(where: $where, first: 50, after: $after) {
    totalCount
    facets(limit: 8) { publishers { value label count } }
    nodes { slug title publisher published language }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface ArticlesAnswer {
  readonly articles: {
    readonly totalCount: number;
    readonly facets: { readonly publishers: readonly Facet[] };
    readonly nodes: readonly ArticleLine[];
    readonly pageInfo: PageInfo;
  };
}

export const articleFilterNames = ['text', 'actor', 'publisher', 'from', 'to'] as const;

/** The filter that the query string says. */
export function articleFilter(search: URLSearchParams): Record<string, unknown> {
  const said = Object.fromEntries([...search].filter(([, value]) => value !== ''));
  const { text, actor, publisher, from, to } = said;
  return {
    ...(text && { text }),
    ...(actor && { mentions: [actor] }),
    ...(publisher && { publisher }),
    ...((from || to) && { published: { ...(from && { from }), ...(to && { to }) } }),
  };
}
