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
  // Both houses by two words, an office with and without 国家, a branch with and without 市, a body by its short word.
  ['参院开会。参议院随后休会。', '参议院', ['参院']],
  ['美国国家统计局说，价格上涨。美国统计局没有回应。', '美国国家统计局', ['美国统计局']],
  ['省卫计委没有回应。省卫生和计划生育委员会主任离职。', '省卫生和计划生育委员会', ['省卫计委']],
  // A surname of two signs alone.
  ['学者松本文夫到访。松本说，他很好。', '松本文夫', ['学者松本文夫', '松本']],
  // What else a bracket tells of a name in Latin letters.
  ['教授林文远（Lin Wenyuan，音译）到访。', '林文远', ['教授林文远', 'Lin Wenyuan']],
  // The sort of a body before its name stands outside.
  ['报告由江口智库青石研究所（Greenstone Institute）发布。', '青石研究所', ['Greenstone Institute']],
])('%s: the forms of %s', (text, name, forms) => {
  expect(formsOf(text, name)).toEqual(forms);
});

it.each([
  ['安岚央行周三宣布降息。报告说，安岚今年增长百分之三。', '安岚', 'PLACE'],
  ['华岚汽车没有回应。系统由华岚自行设计，华岚没有说话。', '华岚', 'ORGANIZATION'],
  ['歌手林岚到场。林岚工作室没有回应。', '林岚', 'PERSON'],
])('%s: %s is a %s, as the body tells that is called so', (text, name, kind) => {
  const { actors } = findActors(prepareSource(plainArticle(text, 'zh-Hans')) as Source, [], resources);
  expect(actors.find((actor) => actor.name === name)?.kind).toBe(kind);
});
