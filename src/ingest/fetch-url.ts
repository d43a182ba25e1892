// Fetches an article by its address, and nothing that is not one: only public addresses, only http(s), only text, bounded in size and
// time. The address is checked after it is resolved, at connection time, and again on each redirect, so that a name cannot change under us.

import { type LookupAddress, lookup as resolveName } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import ipaddr from 'ipaddr.js';
import { InputError } from '../model/error.ts';

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The address after redirects. */
  readonly url: string;
}

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

export const fetchLimits: FetchLimits = { bytes: 10 * 1024 * 1024, milliseconds: 20_000, redirects: 5 };

/** True for an address of the public internet: no private, loopback, link-local, multicast or reserved one, mapped ones included. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** @throws InputError for an address that is refused, does not answer in time, or gives no text. */
export async function fetchUrl(address: string, limits: FetchLimits = fetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = checked(address);
  for (let redirect = 0; redirect <= limits.redirects; redirect++) {
    const response = await get(url, signal, limits);
    const location = response.headers.location;
    if (
      response.statusCode !== undefined &&
      response.statusCode >= 300 &&
      response.statusCode < 400 &&
      location !== undefined
    ) {
      response.resume();
      url = checked(new URL(location, url).href);
      continue;
    }
    return { ...(await read(url, response, limits)), url: url.href };
  }
  throw refused(address, `redirects more than ${limits.redirects} times`);
}

function checked(address: string): URL {
  if (!URL.canParse(address)) throw refused(address, 'is no address; write it whole, as https://example.org/article');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(address, `has the scheme ${url.protocol} where http: or https: is needed`);
  if (url.username !== '' || url.password !== '') throw refused(address, 'holds a login, which is not sent');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw refused(address, 'is not on the public internet');
  return url;
}

function get(url: URL, signal: AbortSignal, limits: FetchLimits): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    headers: {
      accept: 'text/html, text/plain, text/markdown, application/xhtml+xml',
      'accept-encoding': 'identity',
      'user-agent': 'Dateline',
    },
    lookup: (host, _options, callback) => {
      resolveName(host, { all: true }, (error, addresses) => {
        if (error) return callback(error, '', 4);
        const inside = addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (inside !== undefined || first === undefined)
          return callback(refused(url.href, 'leads to an address that is not on the public internet'), '', 4);
        // Node asks for one address or for all, as it likes.
        if (_options.all)
          return (callback as unknown as (error: null, found: LookupAddress[]) => void)(null, addresses);
        return callback(null, first.address, first.family);
      });
    },
  };
  return new Promise((done, failed) => {
    const request = url.protocol === 'https:' ? requestHttps(url, options, done) : requestHttp(url, options, done);
    request.on('error', (error) => {
      if (error instanceof InputError) failed(error);
      else if (signal.aborted) failed(refused(url.href, `did not answer within ${limits.milliseconds / 1000} s`));
      else
        failed(
          refused(url.href, `could not be fetched (${(error as NodeJS.ErrnoException).code ?? 'connection failed'})`),
        );
    });
    request.end();
  });
}

async function read(
  url: URL,
  response: IncomingMessage,
  limits: FetchLimits,
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const contentType = response.headers['content-type'] ?? '';
  const refuse = (reason: string): InputError => {
    response.destroy();
    return refused(url.href, reason);
  };
  if (response.statusCode !== 200) throw refuse(`answers ${response.statusCode}`);
  if (!/^(?:text\/|application\/xhtml\+xml)/i.test(contentType))
    throw refuse(`gives ${contentType || 'no content type'} where text is needed`);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bytes) throw refuse(`gives more than ${limits.bytes / 1024 / 1024} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refused(url.href, 'broke off, or took too long');
  }
  return { bytes: Buffer.concat(chunks), contentType };
}

function refused(address: string, reason: string): InputError {
  return new InputError(`${address.slice(0, 200)} ${reason}.`, {
    hint: 'Save the page and ingest the file in its place.',
  });
}
