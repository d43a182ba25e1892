import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantOf } from '../../src/api/as-of.ts';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Asia/Shanghai';
});
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  ['2021-11-14', '2021-11-14T23:59:59Z'],
  ['2021-11-14T08:30', '2021-11-14T08:30:00Z'],
  ['2021-11-14T08:30:15.5', '2021-11-14T08:30:15Z'],
  ['2021-11-14T08:30:00+08:00', '2021-11-14T00:30:00Z'],
  ['2021-11-14T08:30Z', '2021-11-14T08:30:00Z'],
])('reads %s as %s, whatever the machine’s zone', (words, instant) => {
  expect(instantOf(words)).toBe(instant);
});
