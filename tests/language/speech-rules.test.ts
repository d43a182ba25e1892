// Runs the example of every rule of speech: each row's verbs report, what only looks so does not.

import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { type NoSpeechRule, reportsNothing, rowsByVerb } from '../../src/language/speech-words.ts';
import { noSpeechRules, speechRows } from '../../src/language/zh/speech-verbs.ts';
import { prepareCase } from '../golden/cast.ts';

const people = { zh: 'people 李明', en: 'people Ann Reed' };

function statementsIn(language: 'zh' | 'en', text: string) {
  const { source, actors } = prepareCase({
    name: text,
    settings: { language: language === 'zh' ? 'zh-Hans' : 'en' },
    text: `${people[language]}\n\n${text}`,
  });
  return findStatements(source, actors, []).statements;
}

/** The rule is the one that speaks: it holds for some verb of its example. */
function holdsIn(example: string, rule: NoSpeechRule): boolean {
  return [...rowsByVerb(speechRows).keys()].some((verb) => {
    const at = example.indexOf(verb);
    return at >= 0 && reportsNothing(rule, verb, example.slice(0, at), example.slice(at + verb.length));
  });
}

describe('Chinese', () => {
  it.each(speechRows.map((row) => [row.verbs[0] as string, row] as const))('row of %s', (_, row) => {
    for (const verb of row.verbs) {
      const text = row.example.replace(row.verbs[0] as string, verb);
      expect([text, statementsIn('zh', text).map((statement) => statement.speakerText)]).toEqual([text, ['李明']]);
    }
    expect([row.counterexample, statementsIn('zh', row.counterexample)]).toEqual([row.counterexample, []]);
  });

  it.each(noSpeechRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect([rule.example, statementsIn('zh', rule.example)]).toEqual([rule.example, []]);
    expect([rule.example, holdsIn(rule.example, rule)]).toEqual([rule.example, true]);
  });
});
