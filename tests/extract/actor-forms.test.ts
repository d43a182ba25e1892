import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { Source } from '../../src/extract/types.ts';
import { loadAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const root = fileURLToPath(new URL('../../resources', import.meta.url));
const resources = { authority: loadAuthority(), tagger: loadTagger(root) };

/** The other forms of the actor called `name` in `text`. */
function formsOf(text: string, name: string): readonly string[] {
  const { actors } = findActors(prepareSource(plainArticle(text, 'zh-Hans')) as Source, [], resources);
  return actors.find((actor) => actor.name === name)?.aliases ?? [];
}

it.each([
  // With the places before it that it lies in.
  ['林志远住在安徽省合肥市包河区。', '包河区', ['合肥市包河区', '安徽省合肥市包河区']],
  ['他在澳大利亚墨尔本大学学习。', '墨尔本大学', ['澳大利亚墨尔本大学']],
  // Not where it only meets or stands beside.
  ['他在罗马联合国开会。中国日本都没有回应。', '联合国', []],
  ['他在罗马联合国开会。中国日本都没有回应。', '日本', []],
  // Without the places that its name begins with; what every town has one of keeps its own.
  [
    '印度新德里青石战略研究中心没有回应。',
    '印度新德里青石战略研究中心',
    ['新德里青石战略研究中心', '青石战略研究中心'],
  ],
  ['安徽合肥包河区公安局没有回应。', '安徽合肥包河区公安局', ['合肥包河区公安局', '包河区公安局']],
  // A name with a sign masked, and a foreign one without its first part.
  ['林志远到案。林某远自称不知情。', '林志远', ['林某远']],
  ['演员安娜乔布朗森说她在家。乔布朗森没有出席。', '安娜乔布朗森', ['演员安娜乔布朗森', '乔布朗森']],
])('%s: the forms of %s', (text, name, forms) => {
  expect(formsOf(text, name)).toEqual(forms);
});
