// What the screen of the network asks.

import type { Histogram } from '../answers.ts';
import type { Network, NetworkActor } from './network.ts';

export const networkQuery = `query Network($of: [String!]!, $depth: Int!, $first: Int!, $during: DateFilter) {
  neighborhood(of: $of, depth: $depth, first: $first, during: $during) {
    centers { id slug name kind }
    nodes { distance degree actor { id slug name kind } }
    edges { from { id } to { id } eventCount statementCount start end }
    totalCount
    truncated
  }
  events(where: { anyParticipant: $of }, first: 1) { histogram { unit undated before bins { start end count } } }
}`;

export interface Neighborhood extends Network {
  readonly centers: readonly NetworkActor[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

export interface NetworkAnswer {
  readonly neighborhood: Neighborhood;
  readonly events: { readonly histogram: Histogram };
}

export const startQuery = `query WellConnected {
  actors(first: 12) { nodes { slug name } }
}`;
