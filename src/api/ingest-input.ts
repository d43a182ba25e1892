// What the mutation `ingest` is given, made the request of a job.

import type { JobRequest, JobSource } from '../model/job.ts';
import { apiError } from './errors.ts';
import { limits } from './limits.ts';
import type { IngestInput } from './schema-types.ts';

export interface GivenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Throws when there are none or too many articles, or one address for several. */
export async function readIngestInput({ source, ...said }: IngestInput): Promise<JobRequest> {
  const urls = source.urls ?? (source.url == null ? [] : [source.url]);
  const files = source.files ?? (source.file == null ? [] : [source.file]);
  const count = Math.max(1, urls.length + files.length);
  if (source.urls?.length === 0 || source.files?.length === 0)
    throw apiError('BAD_USER_INPUT', 'source: the list is empty, there is nothing to read.');
  if (count > limits.articles)
    throw apiError('BAD_USER_INPUT', `source: ${count} articles, at most ${limits.articles} are allowed in one job.`);
  if (said.url != null && count > 1)
    throw apiError('BAD_USER_INPUT', `url: one address cannot be that of ${count} articles.`, 'Leave "url" out.');
  const publisher = said.publisher?.trim().replace(/\s+/g, ' ') || null;
  if (publisher !== null && publisher.length > 300)
    throw apiError('BAD_USER_INPUT', `publisher: ${publisher.length} characters, at most 300 are allowed.`);
  const words = source.text ?? source.html ?? '';
  const type = source.text != null ? 'text/plain' : 'text/html';
  const given: JobSource = {
    kind: 'BYTES',
    name: source.text != null ? 'text' : 'page',
    contentType: `${type}; charset=utf-8`,
    bytes: Buffer.from(words),
  };
  const read = await Promise.all(
    files.map(async (file): Promise<JobSource> => {
      if (typeof file?.arrayBuffer !== 'function')
        throw apiError('BAD_USER_INPUT', 'file: this is not a file.', 'Send it as part of a multipart request.');
      return { kind: 'BYTES', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
  const sources: readonly JobSource[] =
    urls.length + files.length === 0 ? [given] : [...urls.map((url) => ({ kind: 'URL' as const, url })), ...read];
  const first = urls[0] ?? files[0]?.name ?? words.trim().split('\n')[0]?.slice(0, 80) ?? '';
  return {
    title: count === 1 ? first : `${first} and ${count - 1} more`,
    sources,
    published: said.published ?? null,
    url: said.url ?? null,
    publisher,
  };
}
