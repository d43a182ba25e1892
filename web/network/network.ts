// What a neighbourhood's picture and its list show: the same actors and ties, in the same order.

export interface NetworkActor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
}

export interface NetworkNode {
  readonly actor: NetworkActor;
  readonly distance: number;
  readonly degree: number;
}

export interface NetworkTie {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly eventCount: number;
  readonly statementCount: number;
  readonly start: string | null;
  readonly end: string | null;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkTie[];
}

export function strengthOf({ eventCount, statementCount }: NetworkTie): number {
  return eventCount + statementCount;
}

/** The network without the actors of these slugs, and without whom only they tied to the rest; those in the middle stay. */
export function withoutActors<N extends Network>(network: N, hidden: ReadonlySet<string>): N {
  if (hidden.size === 0) return network;
  const shown = network.nodes.filter(({ actor }) => !hidden.has(actor.slug));
  const neighbours = neighboursOf({ nodes: shown, edges: network.edges });
  const reached = new Set(shown.filter(({ distance }) => distance === 0).map(({ actor }) => actor.id));
  const waiting = [...reached];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of neighbours.get(id) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return {
    ...network,
    nodes: shown.filter(({ actor }) => reached.has(actor.id)),
    edges: network.edges.filter(({ from, to }) => reached.has(from.id) && reached.has(to.id)),
  };
}

/** Whom each actor is tied to, the strongest first (as the ties are in order). */
export function neighboursOf({ nodes, edges }: Network): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map(({ actor }) => [actor.id, []]));
  for (const { from, to } of edges) {
    if (!neighbours.has(from.id) || !neighbours.has(to.id)) continue;
    neighbours.get(from.id)?.push(to.id);
    neighbours.get(to.id)?.push(from.id);
  }
  return neighbours;
}
