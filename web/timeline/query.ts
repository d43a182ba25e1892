// What the timeline asks.

import type { StatementRecord } from '../answers.ts';
import { statementParts } from '../query-parts.ts';

const dateParts = '{ edtf start end precision approximate uncertain }';

/** More than anybody can look at; the columns and the list count the rest. */
export const mostEvents = 10_000;

/** All events of a filter, with no more than the picture needs of each; page by page. */
export const timelineEventsQuery = `query TimelineEvents($where: EventFilter, $after: String, $articles: Boolean!) {
  events(where: $where, orderBy: DATE_ASC, first: 100, after: $after) {
    totalCount
    nodes {
      id slug title type status dateConflict
      date ${dateParts}
      place { slug name }
      participants { actor { slug name } }
      reports @include(if: $articles) { article { slug title } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The dates that reports give of the few events whose reports disagree: asked of every event, they took two thirds of the time. */
export const timelineConflictsQuery = `query TimelineConflicts($where: EventFilter!, $after: String) {
  events(where: { AND: [$where, { dateConflict: true }] }, first: 100, after: $after) {
    totalCount
    nodes { id dateClaims { edtf chosen } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Statements on their day. */
export const timelineStatementsQuery = `query TimelineStatements($where: StatementFilter, $after: String) {
  statements(where: $where, orderBy: SAID_ASC, first: 100, after: $after) {
    totalCount
    nodes {
      id slug text speakerText
      said ${dateParts}
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The event that is chosen in the picture. */
export const timelineEventQuery = `query TimelineEvent($slug: String!) {
  event(slug: $slug) {
    id slug title type status dateConflict dateReason
    date ${dateParts}
    dateClaims {
      edtf raw chosen reason
      date ${dateParts}
      evidence { quote start end article { slug title publisher language } }
    }
    place { slug name }
    participants { role actor { slug name } }
    reports { evidence { quote start end article { slug title publisher language } } }
    accounts { label }
  }
}`;

/** The statement that is chosen in the picture. */
export const timelineStatementQuery = `query TimelineStatement($slug: String!) {
  statement(slug: $slug) {
      ${statementParts}
  }
}`;

export interface ChosenStatement {
  readonly statement: StatementRecord | null;
}
