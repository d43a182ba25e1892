// What the screen of a connection asks: who the two are, the shortest ways between them, and all that ties them directly.

import type { DateValue, Evidence, NamedActor, TiedEvent, TiedStatement } from '../answers.ts';
import { dateParts, evidenceParts, tiedEventParts, tiedStatementParts } from '../query-parts.ts';

export const connectQuery = `query Connection($from: String!, $to: String!, $max: Int!, $during: DateFilter) {
  start: actors(where: { name: $from }, first: 1) { nodes { id slug name kind } }
  goal: actors(where: { name: $to }, first: 1) { nodes { id slug name kind } }
  paths(from: $from, to: $to, maxLength: $max, first: 3, during: $during) {
    length
    steps {
      from { __typename ... on Actor { id slug name kind } }
      to { __typename ... on Actor { id slug name kind } }
      through {
        __typename
        ... on Event { slug title }
        ... on Statement { speaker { slug name } via { slug name } addressees { slug } speakerText }
      }
      date ${dateParts}
      evidence ${evidenceParts}
    }
  }
}`;

export const betweenQuery = `query Between($events: EventFilter!, $statements: StatementFilter!) {
  events(where: $events, first: 20) {
    totalCount
    nodes { ${tiedEventParts} }
  }
  statements(where: $statements, first: 20) {
    totalCount
    nodes { ${tiedStatementParts} }
  }
}`;

export interface PathActor extends NamedActor {
  readonly id: string;
  readonly kind: string;
}

export interface PathStep {
  readonly from: PathActor;
  readonly to: PathActor;
  readonly through:
    | { readonly __typename: 'Event'; readonly slug: string; readonly title: string }
    | {
        readonly __typename: 'Statement';
        readonly speaker: NamedActor | null;
        readonly via: NamedActor | null;
        readonly addressees: readonly { readonly slug: string }[];
        readonly speakerText: string;
      };
  readonly date: DateValue | null;
  readonly evidence: readonly Evidence[];
}

export interface Path {
  readonly length: number;
  readonly steps: readonly PathStep[];
}

export interface ConnectAnswer {
  readonly start: { readonly nodes: readonly PathActor[] };
  readonly goal: { readonly nodes: readonly PathActor[] };
  readonly paths: readonly Path[];
}

export interface BetweenAnswer {
  readonly events: { readonly totalCount: number; readonly nodes: readonly TiedEvent[] };
  readonly statements: { readonly totalCount: number; readonly nodes: readonly TiedStatement[] };
}
