// dateline search TEXT: one search over actors, events, statements and articles.

import { askOrTell } from '../graphql.ts';
import { fit, printData, say } from '../terminal.ts';

interface Hit {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

const question = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    nodes { __typename ... on Actor { id name } ... on Event { id title } ... on Statement { id text } ... on Article { id title } }
  }
}`;

export async function search(text: string, options: { limit: string }): Promise<void> {
  const data = await askOrTell<{ search: { totalCount: number; nodes: Hit[] } }>(question, {
    text,
    first: Number(options.limit),
  });
  if (data === null) return;
  const lines = data.search.nodes.map(
    (hit) => `${fit(hit.__typename, 10)} ${fit(hit.name ?? hit.title ?? hit.text ?? '', 80).trimEnd()}  ${hit.id}`,
  );
  if (lines.length > 0) await printData(lines.join('\n'));
  say(`${data.search.nodes.length} of ${data.search.totalCount} found`);
}
