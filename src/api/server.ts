// The HTTP server: the API, the page and the playground, health, readiness and metrics. Configuration comes in as arguments.

import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as waitFor } from 'node:timers/promises';
import type { Logger } from 'pino';
import { exportDocuments } from '../export/lists.ts';
import { InputError } from '../model/error.ts';
import { type Access, admit } from './access.ts';
import { isForeign, letOriginsRead } from './cors.ts';
import { type ApiOptions, createApi } from './execute.ts';
import { type ExportAddress, exportError, readExportAddress, sendExport } from './exports.ts';
import { limits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { serveFile } from './page-files.ts';
import { sendBody, sendText } from './send-body.ts';

export interface ServerOptions extends Omit<ApiOptions, 'report' | 'onQuery'> {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly access: Access;
  /** Origins whose pages may read here beside the server's own. */
  readonly origins: readonly string[];
  /** The folder of the built page (`dist/web`), with the playground inside. */
  readonly web: string;
  readonly log: Logger;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new requests and waits for those under way. */
  close(): Promise<void>;
}

/** Listens. Rejects with InputError when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { access, log } = options;
  if (!access.loopback && access.tokens.length === 0) {
    throw new InputError(`Listening on ${options.host} needs tokens: others could read and write.`, {
      hint: 'Set DATELINE_TOKENS or DATELINE_TOKENS_FILE, or listen on 127.0.0.1.',
    });
  }
  const metrics = createMetrics();
  const api = createApi({
    ...options,
    documents: new Map([...options.documents, ...exportDocuments]),
    report: (error, requestId) => log.error({ err: error, requestId }, 'hidden error'),
    onQuery: (query) => metrics.queries.inc({ query }),
  });
  let closing = false;

  const handle = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const address = addressOf(request);
    const path = address.pathname;
    if (letOriginsRead(options.origins, request, response)) return;
    if (path === '/health') return sendText(response, 200, 'text/plain', 'ok\n');
    if (path === '/ready') return ready(response);
    if (access.loopback && !isLocalHost(request.headers.host)) {
      return refuse(response, 403, 'FORBIDDEN', 'This server answers to the name localhost only.', requestId);
    }
    if (path === '/graphql') return graphql(address, request, response, requestId);
    if (path === '/metrics') {
      if (admit(access, request.headers.authorization ?? null) === null)
        return refuse(response, 401, 'UNAUTHENTICATED', 'This needs a token.', requestId);
      return sendText(response, 200, metrics.registry.contentType, await metrics.registry.metrics());
    }
    const exported = readExportAddress(path);
    if (exported !== null) return exportFile(exported, address, request, response, requestId);
    return serveFile(options.web, path, request, response);
  };
  const exportFile = async (
    file: ExportAddress,
    { searchParams }: URL,
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendText(response, 405, 'text/plain', 'Only GET.\n');
    const caller = admit(access, request.headers.authorization ?? null);
    if (caller === null) return refuse(response, 401, 'UNAUTHENTICATED', 'This needs a token.', requestId);
    const scheme = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
    try {
      const origin = `${scheme}://${request.headers.host ?? 'localhost'}`;
      await sendExport(file, searchParams, request, response, { api, caller: { ...caller, requestId }, origin });
    } catch (error) {
      if (response.headersSent) throw error;
      const { status, code, message, hint } = exportError(error, requestId, (hidden) =>
        log.error({ err: hidden, requestId }, 'hidden error'),
      );
      refuse(response, status, code, message, requestId, hint);
    }
  };
  const ready = async (response: ServerResponse): Promise<void> => {
    const fits = !closing && (await answers(options.store));
    sendText(response, fits ? 200 : 503, 'text/plain', fits ? 'ready\n' : 'not ready\n');
  };
  const graphql = async (
    address: URL,
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      response.setHeader('allow', 'GET, POST');
      return refuse(response, 405, 'BAD_USER_INPUT', 'The API is asked with GET or POST.', requestId);
    }
    if (request.headers.authorization === undefined && isForeign(options.origins, request)) {
      const message = `Pages of ${request.headers.origin} may not ask here.`;
      return refuse(response, 403, 'FORBIDDEN', message, requestId, 'Start the server with --cors and their origin.');
    }
    const caller = admit(access, request.headers.authorization ?? null);
    if (caller === null)
      return refuse(
        response,
        401,
        'UNAUTHENTICATED',
        'This needs a token.',
        requestId,
        'Send "Authorization: Bearer …".',
      );
    const most = request.headers['content-type']?.startsWith('multipart/') ? limits.uploadBytes : limits.bytes;
    const body = await readBody(request, most);
    if (typeof body === 'number') {
      return refuse(
        response,
        413,
        'QUERY_TOO_COMPLEX',
        `The request has more than ${most} bytes (${body} and more), the most that is allowed.`,
        requestId,
      );
    }
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const asked = new Request(address, {
      method: request.method,
      headers,
      signal: gone.signal,
      ...(request.method === 'GET' ? {} : { body: new Uint8Array(body) }),
    });
    const answer = await api(asked, { ...caller, requestId });
    const unfit = answer.body === null ? unfitTypes[answer.status] : undefined;
    if (unfit !== undefined) return refuse(response, answer.status, 'BAD_USER_INPUT', unfit, requestId);
    // The engine writes names with capitals.
    const named = [...answer.headers].map(([name, value]) => [name.toLowerCase(), value]);
    const head = { ...Object.fromEntries(named), 'x-request-id': requestId };
    if (answer.body === null) response.writeHead(answer.status, head).end();
    else {
      const body = Readable.from(answer.body as unknown as AsyncIterable<Uint8Array>);
      await sendBody(request, response, answer.status, head, body);
    }
  };

  const server = createHttpServer({ requestTimeout: 60_000 }, (request, response) => {
    const requestId = randomUUID();
    const began = performance.now();
    response.setHeader('x-request-id', requestId);
    response.once('finish', () => {
      const milliseconds = Math.round(performance.now() - began);
      const path = (request.url ?? '').split('?')[0];
      metrics.requests.observe({ status: String(response.statusCode) }, milliseconds / 1000);
      log.info({ requestId, method: request.method, path, status: response.statusCode, milliseconds }, 'request');
    });
    handle(request, response, requestId).catch((error: unknown) => {
      if (response.destroyed) {
        // Mostly the caller's going itself; told low, so that a defect that shows only then can be found.
        log.debug({ err: error, requestId }, 'request failed after its caller had gone');
        return;
      }
      log.error({ err: error, requestId }, 'request failed');
      if (!response.headersSent)
        refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong in Dateline.', requestId);
      else response.destroy();
    });
  });
  const port = await listen(server, options);
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), limits.seconds * 1000).unref();
      }),
  };
}

/** What the engine refuses without a word. */
const unfitTypes: Readonly<Record<number, string>> = {
  406: 'Answers are of type application/graphql-response+json or application/json, those of a subscription text/event-stream.',
  415: 'A question is sent as application/json, one with files as multipart/form-data.',
};

/** The address that is asked for. A path may begin with two slashes, which would be a host if it were resolved. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://localhost${url.startsWith('/') ? '' : '/'}${url}`);
}

/** True when the store answers in good time. */
async function answers(store: ServerOptions['store']): Promise<boolean> {
  const late = new AbortController();
  const answer = store.ask({ name: 'ready', text: 'RETURN 1 AS one' }).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, waitFor(limits.readySeconds * 1000, false, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A page elsewhere must not reach an open local server by a name that it made point here. */
function isLocalHost(header: string | undefined): boolean {
  return header === undefined || isLoopback(header.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''));
}

function listen(server: ReturnType<typeof createHttpServer>, { host, port }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new InputError(
          taken ? `Port ${port} on ${host} is taken.` : `Cannot listen on ${host}:${port}: ${error.message}`,
          {
            hint: 'Name another port with --port or PORT.',
            cause: error,
          },
        ),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** The body, or the number of bytes seen when it has more than `most`. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | number> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > most) return declared;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return size;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  requestId: string,
  hint?: string,
): void {
  const error = { message, extensions: { code, requestId, ...(hint === undefined ? {} : { hint }) } };
  response
    .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ errors: [error] }));
}
