import { expect, it } from 'vitest';
import { prepareSource } from '../../src/extract/source.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import type { Mention } from '../../src/extract/types.ts';
import type { Language } from '../../src/model/article.ts';
import { plainArticle } from './plain-article.ts';

/** 100 kB of one paragraph for each: what would make a rule look at everything before it again and again. */
const worst: readonly [language: Language, unit: string][] = [
  ['zh-Hans', '“好。”他说，'],
  ['zh-Hans', '李明表示，'],
  ['zh-Hans', '根据李明的'],
  ['zh-Hans', '引述李明'],
  ['zh-Hans', '“'],
  ['zh-Hans', '在的'],
  ['en', '"No," he said. '],
  ['en', 'Ann Reed said, '],
  ['en', 'according to '],
  ['en', 'he said that '],
  ['en', 'told '],
  ['en', '"'],
];

it.each(worst)('%s: reads 100 kB of %j, with spans inside the text', (language, unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const source = prepareSource(plainArticle(text, language));
  if (source === null) throw new Error('a language that is not read');
  const mentions = [...text.matchAll(/李明|Ann Reed/g)].map(({ 0: name, index }): Mention => {
    const span = { start: index, end: index + name.length };
    return { ...span, actor: 'a1', form: 'NAME', phrase: span, rule: 'test' };
  });
  const actors = { actors: [], mentions, words: [] };
  const { statements } = findStatements(source, actors, [], readSyntax(source, actors, []));
  for (const { content, cue } of statements) {
    expect(content.start).toBeLessThan(content.end);
    expect(cue.start).toBeLessThanOrEqual(cue.end);
    expect(Math.min(content.start, cue.start)).toBeGreaterThanOrEqual(0);
    expect(Math.max(content.end, cue.end)).toBeLessThanOrEqual(text.length);
  }
});

it('reads an empty text', () => {
  const source = prepareSource(plainArticle('', 'en', { blocks: [] }));
  if (source === null) throw new Error('a language that is not read');
  const nobody = { actors: [], mentions: [], words: [] };
  expect(findStatements(source, nobody, [], readSyntax(source, nobody, []))).toEqual({
    statements: [],
    problems: [],
  });
});
