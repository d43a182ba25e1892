// Every query of the page, as it is sent and as "Query" opens it in the playground. `tests/web/queries.test.ts` holds them
// against the schema.

import {
  actorAboutQuery,
  actorQuery,
  actorRelationsQuery,
  actorSaidQuery,
  actorSourcesQuery,
  actorTimelineQuery,
} from './actor/query.ts';
import { suggestQuery } from './actor-picker.tsx';
import { actorsQuery } from './actors/query.ts';
import { articleQuery, retractMutation } from './article/query.ts';
import { articlesQuery } from './articles/query.ts';
import { betweenQuery, connectQuery } from './connect/query.ts';
import * as curate from './curate/query.ts';
import { aroundQuery, eventQuery } from './event/query.ts';
import { ingestMutation, ingestProgressSubscription, ingestRightsQuery, jobQuery } from './ingest/query.ts';
import { networkQuery, startQuery } from './network/query.ts';
import { dateParts, eventParts, evidenceParts } from './query-parts.ts';
import { statementsQuery, wholeStatementsQuery } from './statements/query.ts';
import {
  timelineConflictsQuery,
  timelineEventQuery,
  timelineEventsQuery,
  timelineStatementQuery,
  timelineStatementsQuery,
} from './timeline/query.ts';
import {
  actorsWithoutQuery,
  articlesWithoutQuery,
  eventsWithoutQuery,
  statementsWithoutQuery,
} from './without-query.ts';

const frame = `query Frame {
  about { version counts { articles } }
  articles(first: 1) { nodes { published } }
}`;

const home = `query Home {
  about { version counts { articles actors events statements } }
  articles(first: 20) {
    totalCount
    nodes { slug title publisher published language }
  }
}`;

const search = `query Search($text: String!, $after: String) {
  search(text: $text, first: 30, after: $after) {
    totalCount
    nodes {
      __typename
      ... on Actor { slug name kind articleCount }
      ... on Event { slug title date ${dateParts} }
      ... on Statement { slug text speakerText evidence ${evidenceParts} }
      ... on Article { slug title publisher published language }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const timeline = `query Timeline($where: EventFilter, $after: String, $from: EDTF) {
  events(where: $where, orderBy: DATE_ASC, first: 30, after: $after) {
    totalCount
    histogram(from: $from) { unit undated before bins { start end count } }
    years: histogram(unit: YEAR) { bins { start end count } }
    facets(limit: 8) {
      types { value label count }
      statuses { value label count }
      participants { value label count }
      places { value label count }
      publishers { value label count }
    }
    nodes {
      ${eventParts}
      reports { evidence ${evidenceParts} }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const wholeEvents = `query WholeEvents($where: EventFilter, $after: String) {
  events(where: $where, orderBy: DATE_ASC, first: 50, after: $after) {
    totalCount
    nodes {
      ${eventParts}
      reports { evidence ${evidenceParts} }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const rights = `query Rights {
  about { canIngest }
}`;

export const queries = {
  frame,
  home,
  search,
  timeline,
  timelineEvents: timelineEventsQuery,
  timelineConflicts: timelineConflictsQuery,
  timelineStatements: timelineStatementsQuery,
  timelineEvent: timelineEventQuery,
  timelineStatement: timelineStatementQuery,
  wholeEvents,
  wholeStatements: wholeStatementsQuery,
  eventsWithout: eventsWithoutQuery,
  statementsWithout: statementsWithoutQuery,
  articlesWithout: articlesWithoutQuery,
  actorsWithout: actorsWithoutQuery,
  rights,
  event: eventQuery,
  around: aroundQuery,
  statements: statementsQuery,
  article: articleQuery,
  articles: articlesQuery,
  actors: actorsQuery,
  retract: retractMutation,
  actor: actorQuery,
  actorTimeline: actorTimelineQuery,
  actorSaid: actorSaidQuery,
  actorAbout: actorAboutQuery,
  actorRelations: actorRelationsQuery,
  actorSources: actorSourcesQuery,
  network: networkQuery,
  wellConnected: startQuery,
  suggest: suggestQuery,
  connection: connectQuery,
  between: betweenQuery,
  ingestRights: ingestRightsQuery,
  ingest: ingestMutation,
  ingestProgress: ingestProgressSubscription,
  job: jobQuery,
  ...curate,
} as const;
