// What the screen of the network asks.

import type { Network, NetworkActor } from './network.ts';

export const networkQuery = `query Network($of: [String!]!, $depth: Int!, $first: Int!, $during: DateFilter) {
  neighborhood(of: $of, depth: $depth, first: $first, during: $during) {
    centers { id slug name kind }
    nodes { distance degree actor { id slug name kind } }
    edges { from { id } to { id } eventCount statementCount start end }
    totalCount
    truncated
  }
}`;

export interface NetworkAnswer {
  readonly neighborhood: Network & {
    readonly centers: readonly NetworkActor[];
    readonly totalCount: number;
    readonly truncated: boolean;
  };
}
