// JSON as the API gives it: the number of all that fit, and the things themselves; one a line, so that it can be read as it comes.

import type { Head } from './records.ts';

export async function* writeJson<R>(records: AsyncIterable<R>, { totalCount }: Head): AsyncGenerator<string> {
  yield `{"totalCount":${totalCount},"nodes":[`;
  let first = true;
  for await (const record of records) {
    yield `${first ? '' : ','}\n${JSON.stringify(record)}`;
    first = false;
  }
  yield '\n]}\n';
}

/** One thing a line and nothing around them. */
export async function* writeJsonLines<R>(records: AsyncIterable<R>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
