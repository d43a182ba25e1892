// Pronouns and descriptions, and whom they are tied to.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import { loadResources } from '../../src/resources/load.ts';
import { plainArticle } from './plain-article.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));

/** `words = name` for each pronoun or description that the text settles. */
function referencesOf(text: string): string[] {
  const source = prepareSource(plainArticle(text, 'zh-Hans'));
  if (source === null) throw new Error('a language that is not read');
  const { actors, mentions } = findActors(source, [], resources);
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return mentions
    .filter(({ form }) => form === 'REFERENCE')
    .map(({ start, end, actor }) => `${text.slice(start, end)} = ${nameOf(actor)}`);
}

it.each([
  ['布林肯昨天抵达。他说，会谈很坦率。', ['他 = 布林肯']],
  ['李明的姐姐王芳昨天抵达江州。她说，会谈很坦率。', ['她 = 王芳']],
  ['江州银行昨天宣布裁员。它还会关闭三家分行。', ['它 = 江州银行']],
  ['江州银行昨天宣布裁员。它们都很大。', []],
  ['江州大学校委会上周开会。校委会通过了决定。', ['校委会 = 江州大学校委会']],
  ['江州大学校委会上周开会。一个校委会通过了决定。', []],
  ['江州大学校委会和西湾大学校委会上周开会。校委会通过了决定。', []],
  ['一名年轻消防员昨天怒批新规。消防员李明在影片里说，他不服。', ['消防员 = 李明', '他 = 李明']],
  ['一名消防员昨天怒批新规。消防员李明和消防员王芳在影片里不服。', []],
  ['被告李明昨天受审。警方周一拘捕被告。', ['被告 = 李明']],
  ['州长王芳昨天抵达。州长签署了法案。', ['州长 = 王芳']],
  ['州长王芳昨天抵达。她就任州长已久。', ['她 = 王芳']],
  ['李明昨天抵达江州。王芳任命他为顾问。', ['他 = 李明']],
  ['李明昨天抵达江州，与王芳会面，并向她致谢。', ['她 = 王芳']],
  ['李明昨天抵达江州。王芳在河边发现了他。', ['他 = 李明']],
  ['李明昨天抵达江州。王芳今早听取了他的汇报。', ['他 = 李明']],
  ['李明昨天抵达江州。王芳以为他被骗。', ['他 = 王芳']],
  ['李明昨天抵达江州。王芳说：“我们支持他。”', ['他 = 李明']],
  ['李明昨天抵达江州。警方将其带走，并搜查其住所。', ['其 = 李明']],
  ['江州军区昨天开会。医院院长王芳没有出席。她的丈夫在前线。', ['她 = 王芳']],
  ['李明昨天抵达江州。他的妻子王芳到场，她丈夫没有说话。', ['他 = 李明', '她丈夫 = 李明']],
  ['新桥公司昨天裁员。江州劳动局到场了解。该公司去年亏损。', ['该公司 = 新桥公司']],
  ['江州劳动局昨天裁员，新桥公司也裁员。该局去年亏损。', ['该局 = 江州劳动局']],
  ['王芳昨天被带走。60岁的丈夫李明说，妻子打过电话。', ['妻子 = 王芳']],
  ['李明的母亲王芳昨天报警。王芳说，儿子两天没有回家。', ['儿子 = 李明']],
  ['王芳昨天报警。王芳说，儿子两天没有回家。', []],
  ['江州队昨天对阵西湾队。后者有两人受伤。', ['后者 = 西湾队']],
  ['江州队昨天对阵西湾队，前者有两人受伤。', ['前者 = 江州队']],
  ['李明去年约见王芳。李明后来转往江州，后者没有回应。', []],
])('%s', (text, expected) => {
  expect(referencesOf(text)).toEqual(expected);
});
