// The network as GraphML (http://graphml.graphdrawing.org/): actors with name and kind, ties with their counts and time.

import { escapeMarkup } from './markup.ts';
import type { Network } from './records.ts';

const keys = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['distance', 'node', 'int'],
  ['degree', 'node', 'int'],
  ['weight', 'edge', 'int'],
  ['eventCount', 'edge', 'int'],
  ['statementCount', 'edge', 'int'],
  ['start', 'edge', 'string'],
  ['end', 'edge', 'string'],
] as const;

export function writeGraphMl({ nodes, edges }: Network): string {
  const data = (values: Readonly<Record<string, string | number | null>>): string =>
    Object.entries(values)
      .filter((entry): entry is [string, string | number] => entry[1] !== null)
      .map(([key, value]) => `<data key="${key}">${escapeMarkup(String(value))}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([name, of, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph edgedefault="undirected">',
    ...nodes.map(
      ({ actor, distance, degree }) =>
        `<node id="${escapeMarkup(actor.id)}">${data({ label: actor.name, kind: actor.kind, distance, degree })}</node>`,
    ),
    ...edges.map(
      ({ from, to, eventCount, statementCount, start, end }, index) =>
        `<edge id="${index}" source="${escapeMarkup(from.id)}" target="${escapeMarkup(to.id)}">${data({ weight: eventCount + statementCount, eventCount, statementCount, start, end })}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
