// The network as GEXF 1.3 (https://gexf.net): its ties carry the days between which they are known, for a timeline in Gephi.

import { escapeMarkup } from './markup.ts';
import type { Network } from './records.ts';

export function writeGexf({ nodes, edges }: Network): string {
  const values = (of: readonly (string | number)[]): string =>
    `<attvalues>${of.map((value, index) => `<attvalue for="${index}" value="${escapeMarkup(String(value))}"/>`).join('')}</attvalues>`;
  const span = (start: string | null, end: string | null): string =>
    `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<meta><creator>Dateline</creator></meta>',
    '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">',
    '<attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" title="distance" type="integer"/><attribute id="2" title="degree" type="integer"/></attributes>',
    '<attributes class="edge"><attribute id="0" title="eventCount" type="integer"/><attribute id="1" title="statementCount" type="integer"/></attributes>',
    '<nodes>',
    ...nodes.map(
      ({ actor, distance, degree }) =>
        `<node id="${escapeMarkup(actor.id)}" label="${escapeMarkup(actor.name)}">${values([actor.kind, distance, degree])}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(
      ({ from, to, eventCount, statementCount, start, end }, index) =>
        `<edge id="${index}" source="${escapeMarkup(from.id)}" target="${escapeMarkup(to.id)}" weight="${eventCount + statementCount}"${span(start, end)}>${values([eventCount, statementCount])}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}
