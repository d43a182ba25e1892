// dateline query FILE|TEXT: runs a GraphQL query on the store, without a server.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { loadStream } from '../../read/load.ts';
import { reportError, UsageError } from '../errors.ts';
import { errorOf, tellNearNames, withApi } from '../graphql.ts';
import { printData } from '../terminal.ts';

export async function query(words: string, options: { operation?: string; var?: string[] }): Promise<void> {
  const text = await queryText(words);
  const variables = variablesOf(options.var ?? []);
  const answer = await withApi((api) => api.answer(text, variables, options.operation ?? null));
  tellNearNames(answer);
  for (const error of answer.errors ?? []) process.exitCode = reportError(errorOf(error));
  await printData(JSON.stringify(answer, null, 2));
}

async function queryText(words: string): Promise<string> {
  if (words === '-') return new TextDecoder().decode(await loadStream('standard input', process.stdin));
  if (existsSync(words) && statSync(words).isFile()) return readFileSync(words, 'utf8');
  if (/[{\s]/.test(words)) return words;
  throw new UsageError(
    `There is no file ${words}, and it is no query: a query has braces, as in '{ about { version } }'.`,
  );
}

/** `name=value`; values that are JSON are taken as such, others as text. */
function variablesOf(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--var ${pair}: write name=value.`);
      const value = pair.slice(at + 1);
      try {
        return [pair.slice(0, at), JSON.parse(value)];
      } catch {
        return [pair.slice(0, at), value];
      }
    }),
  );
}
