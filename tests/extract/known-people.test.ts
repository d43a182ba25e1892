// Who is meant by a name that several known people bear: the office before it, or the given name beside it, tells.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import { type AuthorityRow, buildAuthority } from '../../src/language/authority.ts';
import type { Language } from '../../src/model/article.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

function person(
  key: string,
  names: string[],
  short: string[],
  country: string,
  role: string,
  from: number,
  to: number,
) {
  return { key, kind: 'PERSON', names, short, country, roles: [{ role, from, to }], type: null } satisfies AuthorityRow;
}

const place = { kind: 'PLACE', short: [], roles: [], type: 'country' } as const;
const authority = buildAuthority([
  { ...place, key: 'place/lorland', names: ['洛兰国'], country: 'QL' },
  { ...place, key: 'place/tanvia', names: ['坦维亚'], country: 'QT' },
  person(
    'person/anna',
    ['安娜·柏林森', 'Anna Berlinsen'],
    ['柏林森', 'Berlinsen'],
    'QL',
    'foreign-minister',
    2015,
    2030,
  ),
  person('person/karl', ['卡尔·柏林森', 'Karl Berlinsen'], ['柏林森', 'Berlinsen'], 'QL', 'mayor', 1990, 2001),
  person('person/olga', ['奥尔加·塔夫尼娃', '塔夫尼娃', 'Olga Tavneva'], [], 'QL', 'mayor', 2015, 2030),
]);

const tagger = loadTagger(fileURLToPath(new URL('../../resources', import.meta.url)));

/** The keys of the people of an article of 2021. */
function keysIn(text: string, language: Language): (string | null)[] {
  const source = prepareSource({ ...plainArticle(text, language), published: '2021-11-14' });
  if (source === null) return [];
  const { actors } = findActors(source, [], { authority, tagger });
  return actors.filter(({ kind }) => kind === 'PERSON').map((actor) => actor.authority);
}

it('takes the one who held the office that stands before the name', () => {
  expect(keysIn('外长柏林森周一表示，谈判会继续。柏林森没有说明日期。', 'zh-Hans')).toEqual(['person/anna']);
  expect(keysIn('洛兰国外长柏林森周一表示，谈判会继续。', 'zh-Hans')).toContain('person/anna');
  expect(keysIn('前市长柏林森周一表示，谈判会继续。', 'zh-Hans')).toEqual(['person/karl']);
  expect(keysIn('On Monday Foreign Minister Berlinsen said the talks would go on.', 'en')).toEqual(['person/anna']);
  expect(keysIn('On Monday former Mayor Berlinsen said the talks would go on.', 'en')).toEqual(['person/karl']);
});

it('takes nobody where the office was over, another state is named or no office is', () => {
  expect(keysIn('市长柏林森周一表示，谈判会继续。', 'zh-Hans')).not.toContain('person/karl');
  expect(keysIn('坦维亚外长柏林森周一表示，谈判会继续。', 'zh-Hans')).not.toContain('person/anna');
  expect(keysIn('On Monday Mayor Berlinsen said the talks would go on.', 'en')).not.toContain('person/karl');
});

it('tells a namesake by the given name', () => {
  expect(keysIn('塔夫尼娃周一表示，谈判会继续。', 'zh-Hans')).toEqual(['person/olga']);
  expect(keysIn('塔夫尼娃（Olga Tavneva）周一表示，谈判会继续。', 'zh-Hans')).toEqual(['person/olga']);
  expect(keysIn('塔夫尼娃（Maria Tavneva）周一表示，谈判会继续。', 'zh-Hans')).toEqual([null]);
  expect(keysIn('玛丽·塔夫尼娃周一表示，谈判会继续。塔夫尼娃没有说明日期。', 'zh-Hans')).toEqual([null]);
});
