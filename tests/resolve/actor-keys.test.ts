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

  it('is nothing beyond the article for a surname with an address, an office or a mask', () => {
    for (const name of ['陈先生', '欧阳女士', '陳醫生', '陈姓老师', '陈某某', '陈某'])
      expect(keysOf({ name }).flat().join()).toMatch(/^~:person:/);
    expect(keysOf({ name: '陈某栋' })).toEqual([['person:陈某栋']]);
  });

  it('is nothing beyond the article for a family name that only looks like a whole one', () => {
    expect(keysOf({ name: '罗伯茨' })).toEqual([['~:person:罗伯茨']]);
    expect(keysOf({ name: '罗伯茨', aliases: ['Ann Roberts'] })).toEqual([['person:annroberts']]);
  });

  it('is nothing beyond the article for a name that is said not to be the real one', () => {
    const keysIn = (more: string, name: string) =>
      appearanceKeys(extraction({ url: null, title: `${name}${more}`, actors: [{ name }] }).graph)[0]?.keys[0];
    expect(keysIn('（化名）', '陈国栋')).toMatch(/^~/);
    expect(keysIn('、林大川均为化名', '陈国栋')).toMatch(/^~/);
    expect(keysIn(' (not her real name)', 'Ann Reed')).toMatch(/^~/);
    expect(keysIn('说，他用化名', '陈国栋')).toBe('person:陈国栋');
  });

  it('keeps reporters apart from those in office', () => {
    expect(keysOf({ name: '陈国栋', descriptions: ['特约记者'] })).toEqual([['person:陈国栋#press']]);
    expect(keysOf({ name: '陈国栋', descriptions: ['首席执行官'] })).toEqual([['person:陈国栋#public']]);
  });

  it('is nothing beyond the article for an office that every country or town has', () => {
    const generic = [
      '外交部',
      '民政局',
      '省公安厅',
      '市议会',
      '州参议院',
      '选举委员会',
      '联邦政府',
      'Ministry of Health',
      'health department',
    ];
    for (const name of generic)
      expect(keysOf({ name, kind: 'ORGANIZATION' }).flat().join()).toMatch(/^~:organization:/);
    for (const name of ['山国外交部', '江州省公安厅', '镇江市政府', '州长联合会', 'Freedonia Ministry of Health'])
      expect(keysOf({ name, kind: 'ORGANIZATION' }).flat().join()).toMatch(/^organization:/);
  });

  it('is the name of a company without its legal form', () => {
    const kind = 'ORGANIZATION' as const;
    for (const name of ['Alder Motors', 'Alder Motors Inc', 'Alder Motors Co., Ltd.', 'Alder Motors Corporation'])
      expect(keysOf({ name, kind })).toEqual([['organization:aldermotors']]);
    for (const name of ['新桥集团', '新桥集团有限公司', '新橋集團公司'])
      expect(keysOf({ name, kind })).toEqual([['organization:新桥集团']]);
    expect(keysOf({ name: 'News Corp', kind })).toEqual([['organization:newscorp']]);
  });

  it('keeps apart what the article tells apart', () => {
    const [one, other] = keysOf({ name: '陈国栋' }, { name: '陳國棟' });
    expect(one).not.toEqual(other);
  });
});
