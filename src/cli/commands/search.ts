// dateline search TEXT: one search over actors, events, statements and articles.

import { writeJson, writeJsonLines } from '../../export/json.ts';
import { withApi } from '../graphql.ts';
import { wholeNumber } from '../options.ts';
import { fit, printData, printPieces, say } from '../terminal.ts';

interface Hit {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
  readonly date?: { readonly edtf: string } | null;
  readonly speakerText?: string;
}

interface Options {
  readonly limit: string;
  readonly kind?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

const question = `query ($text: String!, $kinds: [SearchKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      __typename
      ... on Actor { id slug name kind }
      ... on Event { id slug title date { edtf } }
      ... on Statement { id slug text speakerText }
      ... on Article { id slug title publisher published }
    }
  }
}`;

export async function search(text: string, options: Options): Promise<void> {
  const first = wholeNumber(options.limit, '--limit', 1, 100);
  const kinds = options.kind?.split(',').map((kind) => kind.trim().toUpperCase());
  const { search: found } = await withApi(({ data }) =>
    data<{ search: { totalCount: number; nodes: Hit[] } }>(question, { text, kinds, first }),
  );
  const { nodes, totalCount } = found;
  async function* hits() {
    yield* nodes;
  }
  if (options.json)
    await printPieces(writeJson(hits(), { name: 'search', totalCount, count: nodes.length, origin: null }));
  else if (options.jsonl) await printPieces(writeJsonLines(hits()));
  else for (const hit of nodes) await printData(line(hit));
  say(`${nodes.length} of ${totalCount} found`);
}

function line({ __typename, id, name, title, text, date, speakerText }: Hit): string {
  const words = name ?? title ?? `${speakerText}: ${text}`;
  return `${fit(__typename, 10)} ${fit(date?.edtf ?? '', 12)} ${fit(words, 72)} ${id}`;
}
