// The lists that can be exported, and how the whole of one is read through the API, page by page.

import type { Article, Network } from './records.ts';

/** Asks the API one of `exportDocuments` and gives the data; throws what a caller should be told. */
export type Ask = <T>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;

export const listNames = ['timeline', 'statements', 'actors', 'articles'] as const;
export type ListName = (typeof listNames)[number];

const dateParts = '{ edtf start end precision approximate uncertain timeZone }';
const actorParts = '{ id slug name kind }';
const articleFields = 'id slug title publisher authors published language url recordedAt';
const evidenceParts = `{ quote start end article { ${articleFields} } }`;

interface List {
  /** The field of the API. */
  readonly field: string;
  readonly filter: string;
  readonly order: string;
  readonly orderBy: string;
  /** As many a page as the API's cost limit allows with these parts. */
  readonly pageSize: number;
  readonly parts: string;
}

const lists: Readonly<Record<ListName, List>> = {
  timeline: {
    field: 'events',
    filter: 'EventFilter',
    order: 'EventOrder',
    orderBy: 'DATE_ASC',
    pageSize: 50,
    parts: `id slug title type status date ${dateParts} dateReason dateConflict dateClaims { edtf raw reason chosen }
      place ${actorParts} participants { role actor ${actorParts} } reportCount articleCount firstPublished firstRecorded
      reports { evidence ${evidenceParts} }`,
  },
  statements: {
    field: 'statements',
    filter: 'StatementFilter',
    order: 'StatementOrder',
    orderBy: 'SAID_ASC',
    pageSize: 100,
    parts: `id slug text mode verb speaker ${actorParts} speakerText via ${actorParts} viaText addressees ${actorParts}
      about ${actorParts} said ${dateParts} event { id slug title } articleCount firstPublished firstRecorded
      evidence ${evidenceParts}`,
  },
  actors: {
    field: 'actors',
    filter: 'ActorFilter',
    order: 'ActorOrder',
    orderBy: 'ARTICLES_DESC',
    pageSize: 100,
    parts: 'id slug name kind aliases descriptions authority articleCount mentionCount',
  },
  articles: {
    field: 'articles',
    filter: 'ArticleFilter',
    order: 'ArticleOrder',
    orderBy: 'PUBLISHED_DESC',
    pageSize: 100,
    parts: articleFields,
  },
};

/** The query of one page of a list. */
function pageQuery(name: ListName): string {
  const { field, filter, order, parts } = lists[name];
  return `query Export_${name}($where: ${filter}, $orderBy: ${order}!, $first: Int!, $after: String, $count: Boolean!) {
  list: ${field}(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount @include(if: $count)
    pageInfo { hasNextPage endCursor }
    nodes { ${parts} }
  }
}`;
}

const networkQuery = `query Export_network($of: [String!]!, $depth: Int!, $first: Int!, $during: DateFilter) {
  neighborhood(of: $of, depth: $depth, first: $first, during: $during) {
    centers ${actorParts}
    nodes { distance degree actor ${actorParts} }
    edges { from ${actorParts} to ${actorParts} eventCount statementCount start end }
    totalCount truncated
  }
}`;

const textQuery = 'query Export_texts($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { id text } } }';

/** Every query that an export asks, by its name. */
export const exportDocuments: ReadonlyMap<string, string> = new Map([
  ...listNames.map((name): [string, string] => [`export/${name}`, pageQuery(name)]),
  ['export/network', networkQuery],
  ['export/text', textQuery],
]);

export interface Listing<R> {
  readonly totalCount: number;
  /** At most as many as were asked for, in the list's order. */
  readonly nodes: AsyncIterable<R>;
}

interface Page<R> {
  readonly list: {
    readonly totalCount?: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly R[];
  };
}

/** The things that fit `where`, at most `limit`. The first page is read at once, so that what is wrong comes out before anything is written. */
export async function readList<R>(
  ask: Ask,
  name: ListName,
  where: Readonly<Record<string, unknown>>,
  { limit, orderBy }: { readonly limit: number; readonly orderBy?: string | null | undefined },
): Promise<Listing<R>> {
  const { pageSize, orderBy: usual } = lists[name];
  const page = (first: number, after: string | null): Promise<Page<R>> =>
    ask(`export/${name}`, { where, orderBy: orderBy?.toUpperCase() || usual, first, after, count: after === null });
  const opening = await page(Math.min(pageSize, limit), null);
  async function* nodes(): AsyncGenerator<R> {
    let { list } = opening;
    let given = 0;
    for (;;) {
      yield* list.nodes;
      given += list.nodes.length;
      if (!list.pageInfo.hasNextPage || given >= limit) return;
      ({ list } = await page(Math.min(pageSize, limit - given), list.pageInfo.endCursor));
    }
  }
  return { totalCount: opening.list.totalCount ?? 0, nodes: nodes() };
}

export async function readNetwork(ask: Ask, variables: Readonly<Record<string, unknown>>): Promise<Network> {
  return (await ask<{ neighborhood: Network }>('export/network', variables)).neighborhood;
}

/** The text of an article by its id, as the selectors of an annotation need it; those read last are kept. */
export function textReader(ask: Ask): (article: Article) => Promise<string> {
  const kept = new Map<string, string>();
  return async ({ id }) => {
    let text = kept.get(id);
    if (text === undefined) {
      const { nodes } = await ask<{ nodes: readonly ({ id: string; text: string } | null)[] }>('export/text', {
        ids: [id],
      });
      text = nodes[0]?.text ?? '';
    }
    kept.delete(id);
    kept.set(id, text);
    const oldest = kept.keys().next().value;
    if (kept.size > 200 && oldest !== undefined) kept.delete(oldest);
    return text;
  };
}
