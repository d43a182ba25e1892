// Asks the API for GraphiQL: by POST, and subscriptions by server-sent events.

import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';

export const fetcher: Fetcher = (parameters, options) => {
  const document = options?.documentAST ?? parse(parameters.query);
  const follows = getOperationAST(document, parameters.operationName)?.operation === 'subscription';
  return follows ? follow(parameters) : ask(parameters);
};

async function ask(parameters: object) {
  const response = await post(parameters, 'application/graphql-response+json, application/json');
  return response.json();
}

async function* follow(parameters: object) {
  const response = await post(parameters, 'text/event-stream');
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

function post(parameters: object, accept: string): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(parameters),
  });
}
