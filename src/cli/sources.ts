// Files, folders and standard input from the command line, as inputs of the pipeline.

import type { Input } from '../ingest/pipeline.ts';
import { addressFromCaller } from '../read/address.ts';
import { findArticleFiles, loadFile, loadStream } from '../read/load.ts';
import { publishedFromCaller } from '../read/published.ts';
import { UsageError } from './errors.ts';
import { meant } from './options.ts';

export interface SourceOptions {
  readonly published?: string;
  readonly url?: string;
}

/** An article file, which is read as it stands. */
export interface FileInput extends Input {
  readonly load: () => Promise<Uint8Array>;
}

/** Every article file that `words` name; `-` is standard input. Throws InputError for what is not there. */
export async function findInputs(words: readonly string[], options: SourceOptions): Promise<FileInput[]> {
  const { published, url } = options;
  // Once for the command, not for each of its files.
  if (published !== undefined) meant(() => publishedFromCaller(published));
  if (url !== undefined) meant(() => addressFromCaller(url));
  if (words.filter((word) => word === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  const inputs: FileInput[] = [];
  for (const word of words) {
    if (word === '-')
      inputs.push(inputOf('standard input', () => loadStream('standard input', process.stdin), options));
    else for (const file of await findArticleFiles(word)) inputs.push(inputOf(file, () => loadFile(file), options));
  }
  if (options.url !== undefined && inputs.length > 1)
    throw new UsageError('--url names one address, but there are several articles: give it with one file.');
  return inputs;
}

function inputOf(name: string, load: FileInput['load'], { published, url }: SourceOptions): FileInput {
  return {
    source: { name, ...(published === undefined ? {} : { published }), ...(url === undefined ? {} : { url }) },
    load,
  };
}
