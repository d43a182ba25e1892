// dateline connect A B: how two actors are connected, step by step with the words. That nothing connects them is an answer too.

import { withApi } from '../graphql.ts';
import { wholeNumber } from '../options.ts';
import { printData, say } from '../terminal.ts';

interface Path {
  readonly length: number;
  readonly steps: readonly {
    readonly text: string;
    readonly evidence: readonly {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly article: { readonly id: string; readonly title: string };
    }[];
  }[];
}

const question = `query ($from: String!, $to: String!, $max: Int!) {
  paths(from: $from, to: $to, maxLength: $max, first: 3) {
    length
    steps { text date { edtf } evidence { quote start end article { id title } } }
  }
}`;

export async function connect(from: string, to: string, options: { max: string; json?: boolean }): Promise<void> {
  const max = wholeNumber(options.max, '--max', 1, 6);
  const { paths } = await withApi(({ data }) => data<{ paths: Path[] }>(question, { from, to, max }));
  if (options.json) return printData(JSON.stringify({ paths }, null, 2));
  if (paths.length === 0)
    return say(`No path within ${max} ${max === 1 ? 'step' : 'steps'}.${max < 6 ? ' --max 6 looks further.' : ''}`);
  await printData(paths.map(written).join('\n\n'));
}

function written({ length, steps }: Path): string {
  return [
    `${length} ${length === 1 ? 'step' : 'steps'}`,
    ...steps.flatMap(({ text, evidence }, index) => [
      `  ${index + 1}  ${text}`,
      ...evidence
        .slice(0, 1)
        .map(({ quote, start, end, article }) => `     “${quote}” — ${article.title}  ${article.id}:${start}-${end}`),
    ]),
  ].join('\n');
}
