import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchUrl, isPublic, mostBytes } from '../../src/ingest/fetch-url.ts';

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>words</p>');
    else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (path === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (path === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (path === '/large')
      response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(mostBytes + 1));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
/** The test's own server counts as outside, nothing else here does. */
const mayReach = (address: string) => address === '127.0.0.1';

it('reads a page, and where it moved to', async () => {
  const { bytes, url, contentType } = await fetchUrl(`${base}/moved`, mayReach);
  expect(Buffer.from(bytes).toString()).toBe('<p>words</p>');
  expect([url, contentType]).toEqual([`${base}/page`, 'text/html']);
});

describe('refuses', () => {
  it.each([
    ['/inside', 'not on the public internet'],
    ['/file', 'only http and https'],
    ['/circle', 'redirects more than 5 times'],
    ['/image', 'image/png'],
    ['/large', 'more than 10485760 bytes'],
    ['/none', 'status 404'],
  ])('%s: %s', async (path, reason) => {
    await expect(fetchUrl(base + path, mayReach)).rejects.toThrow(reason);
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://0x7f000001/',
    'http://[::ffff:127.0.0.1]/',
  ])('%s', async (url) => {
    await expect(fetchUrl(url)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });
});

it.each([
  ['93.184.216.34', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:10.0.0.1', false],
])('%s public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});
