// How much a list would have without one of its filters, asked for each of them at once.

import { actorFilterNames } from './actors/query.ts';
import { articleFilterNames } from './articles/query.ts';
import { eventFilterNames } from './event-filter.ts';
import { statementFilterNames } from './statements/filter.ts';

export const eventsWithoutQuery = withoutQuery('EventsWithout', 'events', 'EventFilter', eventFilterNames);
export const statementsWithoutQuery = withoutQuery(
  'StatementsWithout',
  'statements',
  'StatementFilter',
  statementFilterNames,
);
export const articlesWithoutQuery = withoutQuery('ArticlesWithout', 'articles', 'ArticleFilter', articleFilterNames);
export const actorsWithoutQuery = withoutQuery('ActorsWithout', 'actors', 'ActorFilter', actorFilterNames);

export type WithoutAnswer = Readonly<Record<string, { readonly totalCount: number } | undefined>>;

/** One alias for each filter that may be in force, so that the document is the same whichever are. */
function withoutQuery(operation: string, list: string, type: string, names: readonly string[]): string {
  const variables = names.map((name) => `$${name}: ${type}, $with_${name}: Boolean!`);
  const aliases = names.map(
    (name) => `  ${name}: ${list}(where: $${name}, first: 1) @include(if: $with_${name}) { totalCount }`,
  );
  return [
    `query ${operation}(${variables.join(', ')}) {`,
    ...aliases,
    `  all: ${list}(first: 1) { totalCount }`,
    '}',
  ].join('\n');
}

/** The variables: for each filter in force the others, as the schema says them. */
export function withoutVariables(
  search: URLSearchParams,
  names: readonly string[],
  whereOf: (search: URLSearchParams) => Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const others = new URLSearchParams(search);
      others.delete(name);
      return [
        [name, search.get(name) ? whereOf(others) : null],
        [`with_${name}`, Boolean(search.get(name))],
      ];
    }),
  );
}
