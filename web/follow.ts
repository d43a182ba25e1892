// A GraphQL subscription by server-sent events, read with fetch: an EventSource could send no token.

import { RequestFailure, type Variables } from './graphql.ts';
import { tokenHeaders } from './token.ts';

/**
 * Gives each value to `onData` until the subscription ends.
 * @throws RequestFailure when the server refuses, or the connection breaks off
 */
export async function follow<T>(
  query: string,
  variables: Variables,
  signal: AbortSignal,
  onData: (data: T) => void,
): Promise<void> {
  let ended = false;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...tokenHeaders() },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    if (response.body === null || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
      const body = (await response.json()) as Message;
      throw failureOf(body);
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      buffer += part.value;
      const events = buffer.split('\n\n');
      buffer = events.pop() ?? '';
      for (const { name, data } of events.map(readEvent)) {
        if (name === 'complete') ended = true;
        if (name !== 'next' || data === '') continue;
        const message = JSON.parse(data) as Message;
        if (message.errors !== undefined || message.data == null) throw failureOf(message);
        onData(message.data as T);
      }
    }
  } catch (cause) {
    if (signal.aborted || cause instanceof RequestFailure) throw cause;
    throw new RequestFailure(String(cause), 'UNREACHABLE', null);
  }
  if (!ended) throw new RequestFailure('The connection broke off.', 'UNREACHABLE', null);
}

interface Message {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string; hint?: string } }[];
}

function failureOf({ errors }: Message): RequestFailure {
  const { message = 'The server gave no data.', extensions = {} } = errors?.[0] ?? {};
  return new RequestFailure(message, extensions.code ?? 'ERROR', extensions.hint ?? null);
}

/** One event of a stream: its name, and its data lines joined. Lines that begin with a colon keep the connection awake. */
export function readEvent(text: string): { readonly name: string; readonly data: string } {
  const fields = text.split('\n').map((line) => /^(event|data): ?(.*)$/.exec(line));
  const of = (field: string) => fields.flatMap((found) => (found?.[1] === field ? [found[2] ?? ''] : []));
  return { name: of('event').at(-1) ?? 'message', data: of('data').join('\n') };
}
