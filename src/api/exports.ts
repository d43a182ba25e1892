// Lists as files: `/timeline.csv?actor=…` and its like answer what the page shows at the same address, in whole, page by page as
// fast as the caller reads. The questions go through the API itself, so that its limits and its access rules hold here too.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { filterOf, listOf, networkOf } from '../export/filters.ts';
import { contentTypeOf, formatsOf, networkFormats, networkWriterOf, writerOf } from '../export/formats.ts';
import { withoutActors } from '../export/hide.ts';
import { type Ask, type ListName, listNames, readList, readNetwork, textReader } from '../export/lists.ts';
import { apiError, type ErrorCode, publicError, statusOf } from './errors.ts';
import type { Caller, createApi } from './execute.ts';
import { limits } from './limits.ts';
import { sendBody } from './send-body.ts';
import { idOfSlug, type SlugLabel } from './slug.ts';

/** An address that asks for a file: which list, in which format; with `id`, only that one thing of it. */
export interface ExportAddress {
  readonly name: ListName | 'network';
  readonly format: string;
  readonly id: string | null;
}

const things: Readonly<Record<string, readonly [ListName, SlugLabel]>> = {
  events: ['timeline', 'Event'],
  statements: ['statements', 'Statement'],
  actors: ['actors', 'Actor'],
  articles: ['articles', 'Article'],
};

/** Reads the path of an address, as `/timeline.csv` or `/events/some-slug.ics`; null when it is none of a list or thing. */
export function readExportAddress(path: string): ExportAddress | null {
  const [, folder = '', slug, format = ''] = /^\/([a-z]+)(?:\/([^/.]+))?\.([a-z]+(?:\.[a-z]+)?)$/.exec(path) ?? [];
  if (slug === undefined) {
    const name = [...listNames, 'network' as const].find((known) => known === folder);
    return name === undefined ? null : { name, format, id: null };
  }
  const thing = Object.hasOwn(things, folder) ? things[folder] : undefined;
  // A slug ends with the digits of its id, which no encoding touches.
  return thing === undefined ? null : { name: thing[0], format, id: idOfSlug(thing[1], slug) ?? slug };
}

interface File {
  readonly name: string;
  readonly totalCount: number;
  readonly count: number;
  readonly chunks: AsyncIterable<string>;
}

export interface ExportOptions {
  readonly api: ReturnType<typeof createApi>;
  readonly caller: Caller;
  readonly origin: string;
}

/** Answers with the file. Throws GraphQLError or InputError before anything is sent; what fails later breaks the connection off. */
export async function sendExport(
  { name, format, id }: ExportAddress,
  searchParams: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  options: ExportOptions,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const ask = asker(options, gone.signal);
  const mark = !['0', 'false', 'no'].includes(searchParams.get('bom') ?? '');
  const file =
    name === 'network'
      ? await networkFile(format, searchParams, ask, mark)
      : await listFile(
          name,
          format,
          id === null ? searchParams : new URLSearchParams({ ids: id }),
          ask,
          mark,
          options.origin,
        );
  if (id !== null && file.totalCount === 0)
    throw apiError('NOT_FOUND', `There is nothing with the id ${id.slice(0, 80)}.`);
  const cut = file.count < file.totalCount;
  const fileName = `dateline-${id ?? name}${cut ? `-first-${file.count}-of-${file.totalCount}` : ''}.${format}`;
  const head = {
    'content-type': contentTypeOf(format),
    'content-disposition': `${format.includes('json') ? 'inline' : 'attachment'}; filename="${fileName}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-total-count': file.totalCount,
    'x-count': file.count,
  };
  await sendBody(request, response, 200, head, Readable.from(file.chunks));
}

async function listFile(
  name: ListName,
  format: string,
  search: URLSearchParams,
  ask: Ask,
  mark: boolean,
  origin: string,
): Promise<File> {
  const write = writerOf(name, format);
  if (write === null) throw unknownFormat(name, format, formatsOf(name));
  const limit = limitIn(search);
  const { totalCount, nodes } = await readList(ask, name, filterOf(name, search), {
    limit,
    orderBy: search.get('order'),
  });
  const head = { name, totalCount, count: Math.min(totalCount, limit), origin };
  return { ...head, chunks: write(nodes, head, { mark, textOf: textReader(ask) }) };
}

async function networkFile(format: string, search: URLSearchParams, ask: Ask, mark: boolean): Promise<File> {
  const write = networkWriterOf(format);
  if (write == null) throw unknownFormat('network', format, networkFormats);
  const network = withoutActors(await readNetwork(ask, networkOf(search)), new Set(listOf(search, 'hide')));
  return {
    name: 'network',
    totalCount: network.totalCount,
    count: network.nodes.length,
    chunks: write(network, { mark }),
  };
}

function limitIn(search: URLSearchParams): number {
  const value = search.get('limit');
  if (!value) return limits.exported;
  const limit = Number(value);
  if (!/^\d+$/.test(value) || limit < 1 || limit > limits.exported)
    throw apiError('BAD_USER_INPUT', `limit=${value}: a whole number from 1 to ${limits.exported} is meant.`);
  return limit;
}

function unknownFormat(name: string, format: string, known: readonly string[]): GraphQLError {
  return apiError(
    'NOT_FOUND',
    `/${name} cannot be had as .${format}.`,
    `It can be had as ${known.map((one) => `.${one}`).join(', ')}.`,
  );
}

/** Asks the API for the caller; the first error of an answer is thrown as it may be shown. */
function asker({ api, caller }: ExportOptions, signal: AbortSignal): Ask {
  return async <T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
    const response = await api(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ documentId: document, variables }),
        signal,
      }),
      caller,
    );
    const { data, errors } = (await response.json()) as {
      data?: T | null;
      errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
    };
    const error = errors?.[0];
    if (error !== undefined) throw new GraphQLError(error.message, { extensions: error.extensions });
    return data as T;
  };
}

/** What went wrong as the caller may see it. */
export function exportError(error: unknown, requestId: string, report: (error: unknown) => void) {
  const { message, extensions } = publicError(error, requestId, report);
  const { code, hint } = extensions as { code: ErrorCode; hint?: string };
  return { status: statusOf(code), code, message, hint };
}
