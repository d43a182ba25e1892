// What pages of other origins may do here: read where their origin was named, nothing else.

import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of `origins` read what is answered. True when this was only a browser's question beforehand (a preflight), which is
 * answered.
 */
export function letOriginsRead(
  origins: readonly string[],
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (origins.length > 0) response.setHeader('vary', 'origin');
  if (headers.origin === undefined || !origins.includes(headers.origin)) return false;
  response.setHeader('access-control-allow-origin', headers.origin);
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) {
    response.setHeader('access-control-expose-headers', 'content-disposition, x-count, x-request-id, x-total-count');
    return false;
  }
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '3600',
    })
    .end();
  return true;
}

/**
 * True for a request that a page of another origin made. Browsers send a form's request anywhere without asking, so an open server
 * must not do what it says.
 */
export function isForeign(origins: readonly string[], { headers }: IncomingMessage): boolean {
  if (headers.origin === undefined || origins.includes(headers.origin)) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}
