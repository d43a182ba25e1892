// dateline neighbors A…: the actors around some, and what ties them.

import { networkOf } from '../../export/filters.ts';
import { networkFormats, networkWriterOf } from '../../export/formats.ts';
import { readNetwork } from '../../export/lists.ts';
import type { Network } from '../../export/records.ts';
import { UsageError } from '../errors.ts';
import { withApi } from '../graphql.ts';
import { meant } from '../options.ts';
import { fit, printData, printPieces, say } from '../terminal.ts';

interface Options {
  readonly format: string;
  readonly json?: boolean;
  readonly depth?: string;
  readonly limit?: string;
  readonly from?: string;
  readonly to?: string;
}

export async function neighbors(actors: readonly string[], options: Options): Promise<void> {
  const format = options.json ? 'json' : options.format;
  const write = networkWriterOf(format);
  if (format !== 'text' && write == null)
    throw new UsageError(`--format ${format}: one of ${['text', ...networkFormats].join(', ')} is meant.`);
  const search = new URLSearchParams(actors.map((actor): [string, string] => ['ids', actor]));
  for (const name of ['depth', 'limit', 'from', 'to'] as const)
    if (options[name] !== undefined) search.set(name, options[name]);
  const asked = meant(() => networkOf(search));
  const network = await withApi(({ ask }) => readNetwork(ask, asked));
  if (write != null) await printPieces(write(network, { mark: false }));
  else for (const line of lines(network)) await printData(line);
  const { nodes, edges, totalCount, truncated } = network;
  say(
    `${nodes.length} of ${totalCount} actors, ${edges.length} ties${truncated ? '   --limit shows more, up to 300' : ''}`,
  );
}

function lines({ edges }: Network): readonly string[] {
  return edges.map(({ from, to, eventCount, statementCount, start, end }) => {
    const time = start === null ? (end ?? '') : start === end ? start : `${start}/${end ?? '..'}`;
    return [
      fit(from.name, 24),
      fit(to.name, 24),
      fit(`${eventCount} events`, 10),
      fit(`${statementCount} statements`, 14),
      time,
    ]
      .join(' ')
      .trimEnd();
  });
}
