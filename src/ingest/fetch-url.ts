// Fetches an article from an address that somebody else named, without being led into the own network.

import { lookup as resolveName } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from '../model/error.ts';

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The address after redirects. */
  readonly url: string;
}

export const mostBytes = 10 * 1024 * 1024;
const mostSeconds = 20;
const mostRedirects = 5;

/**
 * The text behind `url`. Every address is checked after its name is resolved, for each redirect again, and the connection is
 * made to the very address that was checked. `mayReach` decides on an IP address; tests give their own.
 * @throws InputError `FETCH_REFUSED` or `FETCH_FAILED`.
 */
export async function fetchUrl(url: string, mayReach: (address: string) => boolean = isPublic): Promise<Fetched> {
  const signal = AbortSignal.timeout(mostSeconds * 1000);
  let next = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await request(next, mayReach, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, next)) {
      response.destroy();
      next = new URL(location, next).href;
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw failed(url, `it answers with status ${status}`);
    }
    const contentType = response.headers['content-type'] ?? '';
    if (!/^(text\/(html|plain|markdown)|application\/xhtml\+xml)\b/i.test(contentType)) {
      response.destroy();
      throw refused(
        url,
        `its content is ${contentType === '' ? 'of no named type' : contentType}, not a text or a page`,
      );
    }
    return { bytes: await readAll(url, response), contentType, url: next };
  }
  throw failed(url, `it redirects more than ${mostRedirects} times`);
}

/** True for an address of the public internet: not private, loopback, link-local, shared, reserved or multicast. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function request(url: string, mayReach: (address: string) => boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw refused(url, 'only http and https are fetched');
  if (target.username !== '' || target.password !== '') throw refused(url, 'it carries a login');
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !mayReach(host)) throw refused(url, 'it is not on the public internet');
  const lookup: LookupFunction = (name, options, done) => {
    resolveName(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 4);
      const inside = addresses.some(({ address }) => !mayReach(address));
      if (inside || addresses[0] === undefined) return done(refused(url, 'it is not on the public internet'), '', 4);
      if (options.all === true) return done(null, addresses);
      return done(null, addresses[0].address, addresses[0].family);
    });
  };
  return new Promise((resolve, reject) => {
    const get = target.protocol === 'https:' ? getSecure : getPlain;
    const headers = { 'user-agent': 'Dateline', accept: 'text/html, text/plain;q=0.9', 'accept-encoding': 'identity' };
    get(target, { lookup, signal, headers, agent: false }, resolve).once('error', (error) =>
      reject(explain(url, error)),
    );
  });
}

async function readAll(url: string, response: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > mostBytes) throw refused(url, `it has more than ${mostBytes} bytes`);
      parts.push(part);
    }
  } catch (error) {
    throw explain(url, error);
  }
  return Buffer.concat(parts);
}

function explain(url: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { name, message } = error as Error;
  return failed(
    url,
    name === 'AbortError' || name === 'TimeoutError' ? `it took longer than ${mostSeconds} s` : message,
  );
}

function refused(url: string, reason: string): InputError {
  return new InputError(`${url.slice(0, 200)} is not fetched: ${reason}.`, {
    code: 'FETCH_REFUSED',
    hint: 'Send the text or the page itself.',
  });
}

function failed(url: string, reason: string): InputError {
  return new InputError(`${url.slice(0, 200)} cannot be fetched: ${reason}.`, { code: 'FETCH_FAILED' });
}
