// dateline connect A B: how two actors are connected, step by step with the words.

import { askOrTell } from '../graphql.ts';
import { printData, say } from '../terminal.ts';

interface Path {
  readonly length: number;
  readonly steps: readonly {
    readonly text: string;
    readonly evidence: readonly { readonly quote: string; readonly article: { readonly title: string } }[];
  }[];
}

const question = `query ($from: String!, $to: String!, $max: Int!) {
  paths(from: $from, to: $to, maxLength: $max, first: 3) { length steps { text evidence { quote article { title } } } }
}`;

export async function connect(from: string, to: string, options: { max: string }): Promise<void> {
  const data = await askOrTell<{ paths: Path[] }>(question, { from, to, max: Number(options.max) });
  if (data === null) return;
  if (data.paths.length === 0) {
    say(`No path within ${options.max} steps.`);
    return;
  }
  await printData(
    data.paths
      .map(({ length, steps }) =>
        [
          `${length} steps`,
          ...steps.flatMap(({ text, evidence }, index) => [
            `  ${index + 1}  ${text}`,
            ...evidence.slice(0, 1).map(({ quote, article }) => `     “${quote}” — ${article.title}`),
          ]),
        ].join('\n'),
      )
      .join('\n\n'),
  );
}
