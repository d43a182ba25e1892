// What the screen of an actor asks: one query for its head, one a tab.

import type {
  ArticleLine,
  Curation,
  EventRecord,
  Evidence,
  Histogram,
  NamedActor,
  PageInfo,
  StatementRecord,
  TiedEvent,
  TiedStatement,
} from '../answers.ts';
import {
  curationParts,
  eventParts,
  evidenceParts,
  statementParts,
  tiedEventParts,
  tiedStatementParts,
} from '../query-parts.ts';

export const actorQuery = `query Actor($slug: String!) {
  about { canCurate }
  actor(slug: $slug) {
    id slug name kind aliases descriptions authority joinedBy articleCount mentionCount
    curations { ${curationParts} }
  }
}`;

export const actorTimelineQuery = `query ActorTimeline($slug: String!, $where: EventFilter, $after: String, $from: EDTF) {
  actor(slug: $slug) {
    slug name
    events(where: $where, first: 30, after: $after) {
      totalCount
      histogram(from: $from) { unit undated before bins { start end count } }
      nodes {
        ${eventParts}
        reports { evidence ${evidenceParts} }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const actorSaidQuery = `query ActorSaid($slug: String!, $after: String) {
  actor(slug: $slug) {
    slug name
    statements(first: 50, after: $after) {
      totalCount
      nodes { ${statementParts} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const actorAboutQuery = `query ActorAbout($slug: String!, $after: String) {
  actor(slug: $slug) {
    slug name
    statements: statementsAbout(first: 50, after: $after) {
      totalCount
      nodes { ${statementParts} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const actorRelationsQuery = `query ActorRelations($slug: String!, $after: String) {
  actor(slug: $slug) {
    slug name
    relations(first: 10, after: $after) {
      totalCount
      nodes {
        eventCount statementCount start end
        actor { slug name kind }
        events(first: 2) { nodes { ${tiedEventParts} } }
        statements(first: 2) { nodes { ${tiedStatementParts} } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const actorSourcesQuery = `query ActorSources($slug: String!) {
  actor(slug: $slug) {
    slug name
    appearances(first: 100) {
      name aliases rule
      article { id slug title publisher published language }
      evidence ${evidenceParts}
    }
  }
}`;

export interface ActorHead extends NamedActor {
  readonly id: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  readonly authority: string | null;
  readonly joinedBy: readonly string[];
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly curations: readonly Curation[];
}

export interface HeadAnswer {
  readonly about: { readonly canCurate: boolean };
  readonly actor: ActorHead | null;
}

interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** What a tab of one actor shows. */
export interface TabAnswer<Tab> {
  readonly actor: (NamedActor & Tab) | null;
}

export interface TimelineTab {
  readonly events: Page<EventRecord> & { readonly histogram: Histogram };
}

export interface StatementsTab {
  readonly statements: Page<StatementRecord>;
}

export interface RelationsTab {
  readonly relations: Page<RelationRecord>;
}

export interface SourcesTab {
  readonly appearances: readonly AppearanceRecord[];
}

export interface RelationRecord {
  readonly eventCount: number;
  readonly statementCount: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly actor: NamedActor & { readonly kind: string };
  readonly events: { readonly nodes: readonly TiedEvent[] };
  readonly statements: { readonly nodes: readonly TiedStatement[] };
}

export interface AppearanceRecord {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rule: string;
  readonly article: ArticleLine & { readonly id: string };
  readonly evidence: readonly Evidence[];
}
