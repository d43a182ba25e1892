import { describe, expect, it } from 'vitest';
import { fetchUrl, isPublicAddress } from '../../src/ingest/fetch-url.ts';

describe('fetching an address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.5.5',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '100.64.0.1',
    '224.0.0.1',
    'no address',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    ['ftp://example.org/a', /scheme ftp:/],
    ['file:///etc/passwd', /scheme file:/],
    ['example.org/a', /no address/],
    ['http://127.0.0.1:4000/graphql', /not on the public internet/],
    ['http://[::1]/', /not on the public internet/],
    ['http://2130706433/', /not on the public internet/],
    ['http://localhost/', /not on the public internet/],
    ['https://user:secret@example.org/', /login/],
  ])('%s is refused', async (address, reason) => {
    await expect(fetchUrl(address)).rejects.toThrow(reason);
  });
});
