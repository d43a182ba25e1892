// What the screen of statements asks.

import type { Facet, PageInfo, StatementRecord } from '../answers.ts';
import { statementParts } from '../query-parts.ts';

export const statementsQuery = `query Statements($where: StatementFilter, $orderBy: StatementOrder!, $after: String) {
  statements(where: $where, orderBy: $orderBy, first: 50, after: $after) {
    totalCount
    facets(limit: 8) {
      speakers { value label count }
      via { value label count }
      about { value label count }
    }
    nodes {
      ${statementParts}
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** As many of them as paper has room for, page by page. */
export const wholeStatementsQuery = `query WholeStatements(
  $where: StatementFilter, $orderBy: StatementOrder!, $after: String
) {
  statements(where: $where, orderBy: $orderBy, first: 100, after: $after) {
    totalCount
    nodes {
      ${statementParts}
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface StatementsAnswer {
  readonly statements: {
    readonly totalCount: number;
    readonly facets: Readonly<Record<'speakers' | 'via' | 'about', readonly Facet[]>>;
    readonly nodes: readonly StatementRecord[];
    readonly pageInfo: PageInfo;
  };
}
