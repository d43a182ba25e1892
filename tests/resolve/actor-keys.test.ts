import { describe, expect, it } from 'vitest';
import { appearanceKeys } from '../../src/resolve/actor-keys.ts';
import { extraction, type ToldActor } from '../contract/graphs.ts';

const keysOf = (...actors: ToldActor[]): readonly (readonly string[])[] =>
  appearanceKeys(extraction({ url: 'https://a.example/1', actors }).graph).map(({ keys }) =>
    keys.map((key) => key.replace(/^~[^:]+/, '~')),
  );

describe('what an actor is known by', () => {
  it('is the authority row, where there is one', () => {
    expect(keysOf({ name: '林大川', authority: 'person/lin' })).toEqual([['authority:person/lin']]);
  });

  it('is the full name, in both scripts of the Chinese language the same', () => {
    expect(keysOf({ name: '陳國棟' })).toEqual(keysOf({ name: '陈国栋' }));
    expect(keysOf({ name: '陈国栋', aliases: ['Chen Guodong'] })).toEqual([['person:陈国栋', 'person:chenguodong']]);
  });

  it('is the full name with the walk of life that is told', () => {
    expect(keysOf({ name: '陈国栋', descriptions: ['大学生'] })).toEqual([['person:陈国栋#study']]);
    expect(keysOf({ name: '陈国栋', descriptions: ['市长'] })).toEqual([['person:陈国栋#public']]);
  });

  it('is nothing beyond the article for a part of a foreign name', () => {
    expect(keysOf({ name: '布莱克森' }, { name: 'Anderson' })).toEqual([['~:person:布莱克森'], ['~:person:anderson']]);
  });

  it('is that part with what he is, or his whole name in Latin letters', () => {
    expect(keysOf({ name: '布莱克森', descriptions: ['州长'] })).toEqual([['person:布莱克森#public']]);
    expect(keysOf({ name: '布莱克森', aliases: ['Ann Blackson'] })).toEqual([['person:annblackson']]);
    expect(keysOf({ name: '安·布莱克森' })).toEqual([['person:安布莱克森']]);
  });

  it('is nothing beyond the article for an office that every country has', () => {
    expect(keysOf({ name: '外交部', kind: 'ORGANIZATION' })).toEqual([['~:organization:外交部']]);
    expect(keysOf({ name: '山国外交部', kind: 'ORGANIZATION' })).toEqual([['organization:山国外交部']]);
  });

  it('keeps apart what the article tells apart', () => {
    const [one, other] = keysOf({ name: '陈国栋' }, { name: '陳國棟' });
    expect(one).not.toEqual(other);
  });
});
