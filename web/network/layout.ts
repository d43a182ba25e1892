// Where the actors of a network stand. Forces let tied actors be near each other; every start is computed from the actor's id and a
// fixed number of steps is made, so that one network is one picture, whatever the order in which it came.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Network, neighboursOf, strengthOf } from './network.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each actor stands, by id, in units that only compare among themselves. */
export type Places = ReadonlyMap<string, Point>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const steps = 240;
const linkLength = 70;
/** How far apart, in radians, those begin who are tied to the same actor. */
const behind = 0.8;

export function placeActors({ nodes, edges }: Network): Places {
  const starts = startPlaces({ nodes, edges });
  const bodies: Body[] = [...starts].map(([id, start]) => ({ id, ...start })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const present = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => present.has(from.id) && present.has(to.id))
    .map((tie) => ({ source: tie.from.id, target: tie.to.id, strength: strengthOf(tie) }))
    .sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ strength }) => linkLength + 40 / Math.sqrt(strength)),
    )
    .force('charge', forceManyBody().strength(-260).distanceMax(600))
    .force('apart', forceCollide(18))
    // A picture is wider than high.
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.07))
    .stop();
  simulation.tick(steps);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/**
 * On rings by distance from the middle. Who is next to the middle stands at an angle of its own, the others behind whom they are tied
 * to nearer the middle, so that few ties begin crossed.
 */
function startPlaces({ nodes, edges }: Network): ReadonlyMap<string, Point> {
  const distances = new Map(nodes.map(({ actor, distance }) => [actor.id, distance]));
  const angles = new Map<string, number>();
  const neighbours = neighboursOf({ nodes, edges });
  const inner = (id: string, distance: number) =>
    (neighbours.get(id) ?? []).filter((other) => (distances.get(other) ?? 0) < distance).sort()[0];
  const outwards = [...distances].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1));
  for (const [id, distance] of outwards) {
    const parent = distance > 1 ? inner(id, distance) : undefined;
    const before = parent === undefined ? undefined : angles.get(parent);
    angles.set(id, before === undefined ? turnOf(id) * 2 * Math.PI : before + (turnOf(id) - 0.5) * behind);
  }
  return new Map(
    outwards.map(([id, distance]) => {
      const [angle, radius] = [angles.get(id) ?? 0, 20 + distance * linkLength];
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}

/** A number from 0 to 1 that depends on the id alone (FNV-1a). */
function turnOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash ^= character.codePointAt(0) as number;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
