// Each rule that finds a name, by its own example and by one that only looks so; and no rule of the finders is without a row.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { Source } from '../../src/extract/types.ts';
import * as english from '../../src/language/en/name-rules.ts';
import type { NameRule } from '../../src/language/name-rule.ts';
import * as chinese from '../../src/language/zh/name-rules.ts';
import type { Language } from '../../src/model/article.ts';
import { loadAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const finders = fileURLToPath(new URL('../../src/extract/actors/', import.meta.url));
const resources = {
  authority: loadAuthority(),
  tagger: loadTagger(fileURLToPath(new URL('../../resources', import.meta.url))),
};

/** What `rule` finds in `text`. */
function foundBy(rule: NameRule, text: string, language: Language): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'PARAGRAPH' as const,
    start: index,
    end: index + line.length,
  }));
  const article = plainArticle(text, language, { authors: ['夏小雨', 'Ann Reed'], blocks });
  const { mentions } = findActors(prepareSource(article) as Source, [], resources);
  return mentions.filter((mention) => mention.rule === rule.name).map(({ start, end }) => text.slice(start, end));
}

/** The names of the rules that the finders of a language, and those of both, give. */
function namedIn(own: string, other: string): string[] {
  const files = readdirSync(finders, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith(`${other}/`),
  );
  const name = new RegExp(`(?<=')(?:${own}|any|actor)/[a-z-]+(?=')`, 'g');
  return [...new Set(files.flatMap((file) => readFileSync(`${finders}${file}`, 'utf8').match(name) ?? []))].sort();
}

describe.each([
  ['Chinese', 'zh-Hans', chinese, namedIn('zh', 'en')],
  ['English', 'en', english, namedIn('en', 'zh')],
] as const)('the rules that find %s names', (_, language, { nameRules, referenceRules }, named) => {
  const rules = [...nameRules, ...referenceRules];
  it.each(rules.map((rule) => [rule.name, rule.example, rule] as const))('%s: %s', (_, example, rule) => {
    const name = /\{(.+)\}/.exec(example)?.[1];
    expect(foundBy(rule, example.replace(/[{}]/g, ''), language)).toContain(name);
  });
  it.each(rules.map((rule) => [rule.name, rule.counterexample, rule] as const))('not %s: %s', (_, text, rule) => {
    expect(foundBy(rule, text, language)).toEqual([]);
  });
  it('have a row each', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(named);
  });
});
