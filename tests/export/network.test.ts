import { parse } from 'csv-parse/sync';
import Graph, { UndirectedGraph } from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphMl } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { tieColumns, writeCsv } from '../../src/export/csv.ts';
import { writeGexf } from '../../src/export/gexf.ts';
import { writeGraphMl } from '../../src/export/graphml.ts';
import { withoutActors } from '../../src/export/hide.ts';
import { withoutActors as withoutOnPage } from '../../web/network/network.ts';
import { network, textOf } from './samples.ts';

function edgesOf(graph: Graph) {
  const edges: unknown[] = [];
  graph.forEachEdge((_, { weight, eventCount, statementCount, start, end }, source, target) =>
    edges.push({ source, target, weight, eventCount, statementCount, start, end }),
  );
  return edges;
}

describe.each([
  ['GraphML', writeGraphMl, readGraphMl],
  ['GEXF', writeGexf, readGexf],
])('%s', (_, write, read) => {
  const graph = read(UndirectedGraph as typeof Graph, write(network));

  it('has the actors with their names and kinds', () => {
    expect(graph.nodes()).toEqual(['act_b', 'act_c', 'act_d']);
    // Control characters and halves of characters cannot stand in XML.
    const names = graph.nodes().map((id) => graph.getNodeAttributes(id)['label']);
    expect(names).toEqual(['港务局', 'Ada "A&B" <Miller>', "O'Hara"]);
    expect(graph.getNodeAttributes('act_c')).toMatchObject({ kind: 'PERSON', distance: 1, degree: 1 });
  });

  it('has the ties with what they count', () => {
    expect(edgesOf(graph)).toMatchObject([
      { source: 'act_b', target: 'act_c', weight: 3, eventCount: 2, statementCount: 1 },
      { source: 'act_b', target: 'act_d', weight: 1, eventCount: 0, statementCount: 1 },
    ]);
    expect(write(network)).toContain('2022-05-12');
  });
});

describe('a network without some of its actors', () => {
  const third = { id: 'act_e', slug: 'e', name: '戊', kind: 'PERSON' } as const;
  const tied = network.edges[1];
  if (tied === undefined) throw new Error('the sample has no second tie');
  const larger = {
    ...network,
    nodes: [...network.nodes, { distance: 2, degree: 1, actor: third }],
    edges: [...network.edges, { ...tied, from: tied.to, to: third }],
  };

  it.each([
    ['', 'b c d e'],
    ['c', 'b d e'],
    ['d', 'b c'],
    ['nobody', 'b c d e'],
    ['b', ''],
  ])('of %j has %j: what only they tied goes with them, as on the page', (hidden, left) => {
    const slugs = new Set(hidden.split(' ').filter(Boolean));
    const { nodes, edges } = withoutActors(larger, slugs);
    expect(nodes.map(({ actor }) => actor.slug).join(' ')).toBe(left);
    expect({ nodes, edges }).toEqual({
      nodes: withoutOnPage(larger, slugs).nodes,
      edges: withoutOnPage(larger, slugs).edges,
    });
  });
});

describe('a network as CSV', () => {
  it('has a line a tie', async () => {
    const rows = parse(await textOf(writeCsv(tieColumns, network.edges, { mark: false })), { columns: true });
    expect(rows.map(({ from, to, eventCount, start }) => [from, to, eventCount, start])).toEqual([
      ['港务局', 'Ada "A&B" <Miller>\u0007', '2', '2022-05-10'],
      // UTF-8 has no halves of characters.
      ['港务局', "O'Hara\uFFFD", '0', ''],
    ]);
  });
});
