// The page's only way to data: one POST to /graphql.

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
  ) {
    super(message);
  }
}

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; hint?: string } }[];
  extensions?: { didYouMean?: readonly NearNames[] };
}

/** @throws RequestFailure when the server cannot be reached, or answers with an error */
export async function ask<T>(query: string, variables: Variables, signal: AbortSignal): Promise<Answer<T>> {
  let body: Body;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    body = (await response.json()) as Body;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new RequestFailure(String(cause), 'UNREACHABLE', null);
  }
  const error = body.errors?.[0];
  if (error !== undefined || body.data == null) {
    const { code = 'ERROR', hint = null } = error?.extensions ?? {};
    throw new RequestFailure(error?.message ?? 'The server gave no data.', code, hint);
  }
  return { data: body.data as T, didYouMean: body.extensions?.didYouMean ?? [] };
}
