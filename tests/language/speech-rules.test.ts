// Runs the example of every rule of speech: each row's verbs report, what only looks so does not.

import { describe, expect, it } from 'vitest';
import { isBase } from '../../src/extract/statements/en-cues.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { noSpeechRules as englishExceptions } from '../../src/language/en/no-speech.ts';
import { speechRows as englishRows } from '../../src/language/en/speech-verbs.ts';
import { type NoSpeechRule, reportsNothing, rowsByVerb } from '../../src/language/speech-words.ts';
import { noSpeechRules as chineseExceptions } from '../../src/language/zh/no-speech.ts';
import { speechRows as chineseRows } from '../../src/language/zh/speech-verbs.ts';
import { prepareCase } from '../golden/cast.ts';

const people = { zh: 'people 李明', en: 'people Ann Reed' };

function statementsIn(language: 'zh' | 'en', text: string) {
  const { source, actors } = prepareCase({
    name: text,
    settings: { language: language === 'zh' ? 'zh-Hans' : 'en' },
    text: `${people[language]}\n\n${text}`,
  });
  return findStatements(source, actors, [], readSyntax(source, actors, [])).statements;
}

/** The rule is the one that speaks: it holds for some verb of its example. */
function holdsIn(example: string, rule: NoSpeechRule, verbs: Iterable<string>): boolean {
  return [...verbs].some((verb) => {
    const at = example.indexOf(verb);
    return at >= 0 && reportsNothing(rule, verb, example.slice(0, at), example.slice(at + verb.length));
  });
}

describe.each([
  ['zh', chineseRows, chineseExceptions],
  ['en', englishRows, englishExceptions],
] as const)('speech in %s', (language, rows, exceptions) => {
  it.each(rows.map((row) => [`${row.stance}, ${row.takes}`, row] as const))('%s', (_, row) => {
    for (const verb of row.verbs) {
      const text = row.example.replace(row.verbs[0] as string, verb);
      // Plural forms need a plural subject, participles a clause before them: golden cases hold these.
      if (language === 'en' && (/ing$/.test(verb) || isBase(verb))) continue;
      expect([text, statementsIn(language, text).map((statement) => statement.speakerText)]).toEqual([
        text,
        [language === 'zh' ? '李明' : 'Ann Reed'],
      ]);
    }
    expect([row.counterexample, statementsIn(language, row.counterexample)]).toEqual([row.counterexample, []]);
  });

  it.each(exceptions.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect([rule.example, statementsIn(language, rule.example)]).toEqual([rule.example, []]);
    expect([rule.example, holdsIn(rule.example, rule, rowsByVerb(rows).keys())]).toEqual([rule.example, true]);
  });
});
