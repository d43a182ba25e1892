// A network without the actors that its address hides.

import type { Network } from './records.ts';

/** Leaves out the actors of these slugs, and whom only they tied to the rest; those in the middle stay unless they are named. */
export function withoutActors(network: Network, hidden: ReadonlySet<string>): Network {
  if (hidden.size === 0) return network;
  const shown = new Set(network.nodes.filter(({ actor }) => !hidden.has(actor.slug)).map(({ actor }) => actor.id));
  const neighbours = new Map<string, string[]>([...shown].map((id) => [id, []]));
  for (const { from, to } of network.edges) {
    if (!shown.has(from.id) || !shown.has(to.id)) continue;
    neighbours.get(from.id)?.push(to.id);
    neighbours.get(to.id)?.push(from.id);
  }
  const waiting = network.nodes.filter(({ actor, distance }) => distance === 0 && shown.has(actor.id));
  const reached = new Set(waiting.map(({ actor }) => actor.id));
  // A set is walked in the order of its growth.
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return {
    ...network,
    nodes: network.nodes.filter(({ actor }) => reached.has(actor.id)),
    edges: network.edges.filter(({ from, to }) => reached.has(from.id) && reached.has(to.id)),
  };
}
