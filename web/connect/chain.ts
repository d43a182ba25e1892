// Where the actors of several equally short ways stand: one column a step, shared actors once.

import type { Path, PathActor } from './query.ts';

export interface ChainNode {
  readonly actor: PathActor;
  readonly column: number;
  /** From 0 at the top; a column of fewer actors than the fullest is in the middle. */
  readonly row: number;
}

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly columns: number;
  readonly rows: number;
}

export function chainOf(paths: readonly Path[]): Chain {
  const columns: PathActor[][] = [];
  const links = new Map<string, { from: string; to: string }>();
  const stand = (actor: PathActor, column: number) => {
    columns[column] ??= [];
    const there = columns[column];
    if (there.every(({ id }) => id !== actor.id)) there.push(actor);
  };
  for (const { steps } of paths) {
    for (const [index, { from, to }] of steps.entries()) {
      stand(from, index);
      stand(to, index + 1);
      links.set(`${from.id} ${to.id}`, { from: from.id, to: to.id });
    }
  }
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const nodes = columns.flatMap((actors, column) =>
    actors.map((actor, index) => ({ actor, column, row: index + (rows - actors.length) / 2 })),
  );
  return { nodes, links: [...links.values()], columns: columns.length, rows };
}
