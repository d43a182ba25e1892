// Asks the API for GraphiQL: by POST, and subscriptions by server-sent events.

import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';
import { tokenHeaders } from '../token.ts';

type Written = Readonly<Record<string, string>>;

export const fetcher: Fetcher = (parameters, options) => {
  const document = options?.documentAST ?? parse(parameters.query);
  const follows = getOperationAST(document, parameters.operationName)?.operation === 'subscription';
  const headers: Written = options?.headers ?? {};
  return follows ? follow(parameters, headers) : ask(parameters, headers);
};

async function ask(parameters: object, headers: Written) {
  const response = await post(parameters, 'application/graphql-response+json, application/json', headers);
  return response.json();
}

async function* follow(parameters: object, headers: Written) {
  const response = await post(parameters, 'text/event-stream', headers);
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    yield await response.json();
    return;
  }
  let text = '';
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

/** The token that the page keeps goes along; what is written under "Headers" comes before it. */
function post(parameters: object, accept: string, written: Written): Promise<Response> {
  const headers = new Headers({ ...tokenHeaders(), accept });
  for (const [name, value] of Object.entries(written)) headers.set(name, value);
  headers.set('content-type', 'application/json');
  return fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
}
