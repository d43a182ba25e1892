// The page's only way to data: one POST to /graphql.

import { tokenHeaders } from './token.ts';

export type Variables = Record<string, unknown>;

export interface Answer<T> {
  readonly data: T;
  readonly didYouMean: readonly NearNames[];
}

/** Names near one that nobody has. */
export interface NearNames {
  readonly name: string;
  readonly suggestions: readonly string[];
}

/** What went wrong, in the server's words where it said something. */
export class RequestFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly hint: string | null,
    /** Under which the server's log has it. */
    readonly requestId: string | null = null,
  ) {
    super(message);
  }
}

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; hint?: string; requestId?: string } }[];
  extensions?: { didYouMean?: readonly NearNames[] };
}

/** @throws RequestFailure when the server cannot be reached, or answers with an error */
export async function ask<T>(
  query: string,
  variables: Variables,
  signal: AbortSignal,
  files: readonly File[] = [],
): Promise<Answer<T>> {
  let body: Body;
  let requestId: string | null = null;
  let status = 0;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        ...(files.length === 0 ? { 'content-type': 'application/json' } : {}),
        ...tokenHeaders(),
      },
      body: files.length === 0 ? JSON.stringify({ query, variables }) : withFiles(query, variables, files),
      signal,
    });
    status = response.status;
    requestId = response.headers.get('x-request-id');
    body = (await response.json()) as Body;
  } catch (cause) {
    if (signal.aborted) throw cause;
    const message = status === 0 ? String(cause) : `HTTP ${status}`;
    throw new RequestFailure(message, status === 0 ? 'UNREACHABLE' : 'ERROR', null, requestId);
  }
  const error = body.errors?.[0];
  if (error !== undefined || body.data == null) {
    const { code = 'ERROR', hint = null } = error?.extensions ?? {};
    const id = error?.extensions?.requestId ?? requestId;
    throw new RequestFailure(error?.message ?? 'The server gave no data.', code, hint, id);
  }
  return { data: body.data as T, didYouMean: body.extensions?.didYouMean ?? [] };
}

/** A multipart request: the files take the places of the nulls of `variables.input.source.files`. */
function withFiles(query: string, variables: Variables, files: readonly File[]): FormData {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables }));
  const places = files.map((_, index) => [String(index), [`variables.input.source.files.${index}`]]);
  form.set('map', JSON.stringify(Object.fromEntries(places)));
  for (const [index, file] of files.entries()) form.set(String(index), file, file.name);
  return form;
}

const changed = 'dateline:changed';

/** Tells every answer on the page that the graph has changed. */
export function tellChanged(): void {
  dispatchEvent(new Event(changed));
}

/** Calls `listener` when the graph has been changed from this page; returns how to stop it. */
export function onChanged(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}
