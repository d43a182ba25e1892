// The authority list as shipped: no actor stands in it twice, no name means two people for sure, no office is unknown.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Authority, formOf } from '../../src/language/authority.ts';
import { foldForLookup } from '../../src/language/lookup-fold.ts';
import { roleTitles } from '../../src/language/zh/titles.ts';
import { loadAuthority, ownAuthorityFolder } from '../../src/resources/authority.ts';
import { openAuthority, prepareAuthority } from '../../src/resources/prepared-authority.ts';

const authority = loadAuthority();

it('has no state twice', () => {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const { key, names, country, type } of authority.rows()) {
    if (type !== 'state' && type !== 'country') continue;
    for (const name of names) {
      const known = owner.get(`${country} ${type} ${name}`);
      if (known !== undefined && known !== key) twice.push(`${name}: ${known} and ${key}`);
      owner.set(`${country} ${type} ${name}`, key);
    }
  }
  expect(twice).toEqual([]);
});

it('has no organization under two keys', () => {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const { key, kind, names } of authority.rows()) {
    if (kind === 'PERSON') continue;
    for (const name of new Set(names.map(foldForLookup))) {
      const known = owner.get(name);
      if (known !== undefined && (kind === 'ORGANIZATION' || known.startsWith('org/')))
        twice.push(`${name}: ${known} and ${key}`);
      owner.set(name, key);
    }
  }
  expect(twice).toEqual([]);
});

it('has no large place under two keys, but two of one name', () => {
  const sorts = new Set(['city', 'prefecture', 'province', 'region', 'state', 'country']);
  const owners = new Map<string, Set<string>>();
  for (const { key, kind, names, type } of authority.rows()) {
    if (kind !== 'PLACE' || !sorts.has(type ?? '')) continue;
    for (const name of names.map(foldForLookup)) owners.set(name, (owners.get(name) ?? new Set()).add(key));
  }
  expect([...owners].filter(([, keys]) => keys.size > 1).map(([name]) => name)).toEqual(['吉林', '德州', '新州']);
});

it('has a place in both scripts under one key', () => {
  const keyOf = (name: string) => formOf(authority, name)?.rows.map(({ key }) => key);
  for (const [zh, en] of [
    ['利物浦', 'Liverpool'],
    ['安大略省', 'Ontario'],
    ['巴赫穆特', 'Bakhmut'],
    ['西西里岛', 'Sicily'],
    ['舟山市', 'Zhoushan'],
  ] as const) {
    expect(keyOf(zh)).toHaveLength(1);
    expect(keyOf(zh)).toEqual(keyOf(en));
  }
});

it('has no key twice', () => {
  const keys = readdirSync(ownAuthorityFolder)
    .filter((file) => /^(?:organizations|persons).*\.json$/.test(file))
    .flatMap((file) => JSON.parse(readFileSync(join(ownAuthorityFolder, file), 'utf8')).rows as { key: string }[])
    .map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('has no form that surely names a person and somebody or something else too', () => {
  const names = new Set(authority.rows().flatMap(({ names }) => names));
  const shared = [...names].flatMap((name) => {
    const { rows = [], sure = false } = formOf(authority, name) ?? {};
    const isShared = sure && rows.length > 1 && rows.some(({ kind }) => kind === 'PERSON');
    return isShared ? [`${name}: ${rows.map(({ key }) => key).join(' and ')}`] : [];
  });
  expect(shared).toEqual([]);
});

it('has offices that the titles know, from a year to a later one', () => {
  const wrong = authority
    .rows()
    .flatMap(({ key, roles }) =>
      roles
        .filter(({ role, from, to }) => !(role in roleTitles) || (from !== null && to !== null && to < from))
        .map(({ role, from, to }) => `${key}: ${role} ${from}-${to}`),
    );
  expect(wrong).toEqual([]);
});

it('gives the same when prepared', () => {
  const opened = openAuthority(Buffer.from(prepareAuthority(authority)));
  const formsOf = ({ formsFrom }: Authority) =>
    Array.from({ length: 0x10000 }, (_, unit) => formsFrom(unit))
      .filter((found) => found !== null)
      .map(({ forms, lengths }) =>
        [
          ...lengths,
          ...[...forms].map(([form, { rows, sure }]) => `${form} ${sure} ${rows.map(({ key }) => key)}`),
        ].join(),
      );
  expect(formsOf(opened)).toEqual(formsOf(authority));
  expect(opened.countries()).toEqual(authority.countries());
  expect(JSON.stringify(opened.rows())).toBe(JSON.stringify(authority.rows()));
});
