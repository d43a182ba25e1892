// The articles that come with Dateline, read in from the page. They are a part of the page that is fetched when it is asked for.

/// <reference types="vite/client" />
import { ask } from '../graphql.ts';
import { ingestMutation } from './query.ts';

const seeds = import.meta.glob<string>('../../seeds/*', { query: '?raw', import: 'default', eager: true });

/** Begins to read them in; the id of the job. */
export async function ingestSample(): Promise<string> {
  const files = Object.entries(seeds).map(([path, text]) => new File([text], path.split('/').at(-1) ?? path));
  const { data } = await ask<{ ingest: { job: { id: string } } }>(
    ingestMutation,
    { input: { source: { files: files.map(() => null) } } },
    new AbortController().signal,
    files,
  );
  return data.ingest.job.id;
}
