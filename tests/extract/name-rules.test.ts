// Each rule that finds a Chinese name, by its own example and by one that only looks so; and no rule of the finders is
// without a row.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { Source } from '../../src/extract/types.ts';
import { type NameRule, nameRules, referenceRules } from '../../src/language/zh/name-rules.ts';
import { loadAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const finders = fileURLToPath(new URL('../../src/extract/actors/', import.meta.url));
const resources = {
  authority: loadAuthority(),
  tagger: loadTagger(fileURLToPath(new URL('../../resources', import.meta.url))),
};
const rules = [...nameRules, ...referenceRules];

/** What `rule` finds in `text`. */
function foundBy(rule: NameRule, text: string): string[] {
  const { mentions } = findActors(
    prepareSource(plainArticle(text, 'zh-Hans', { authors: ['夏小雨'] })) as Source,
    [],
    resources,
  );
  return mentions.filter((mention) => mention.rule === rule.name).map(({ start, end }) => text.slice(start, end));
}

describe('the rules that find Chinese names', () => {
  it.each(rules.map((rule) => [rule.name, rule.example, rule] as const))('%s: %s', (_, example, rule) => {
    const name = /\{(.+)\}/.exec(example)?.[1];
    expect(foundBy(rule, example.replace(/[{}]/g, ''))).toContain(name);
  });
  it.each(rules.map((rule) => [rule.name, rule.counterexample, rule] as const))('not %s: %s', (_, text, rule) => {
    expect(foundBy(rule, text)).toEqual([]);
  });
  it('have a row each', () => {
    const named = readdirSync(finders, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) => readFileSync(`${finders}${file}`, 'utf8').match(/(?<=')(?:zh|any|actor)\/[a-z-]+(?=')/g) ?? [],
      );
    expect(rules.map(({ name }) => name).sort()).toEqual([...new Set(named)].sort());
  });
});
