// The authority list as shipped: no actor stands in it twice.

import { expect, it } from 'vitest';
import { loadAuthority } from '../../src/resources/authority.ts';

it('has no state twice', () => {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const { key, names, country, type } of loadAuthority().rows) {
    if (type !== 'state' && type !== 'country') continue;
    for (const name of names) {
      const known = owner.get(`${country} ${type} ${name}`);
      if (known !== undefined && known !== key) twice.push(`${name}: ${known} and ${key}`);
      owner.set(`${country} ${type} ${name}`, key);
    }
  }
  expect(twice).toEqual([]);
});
