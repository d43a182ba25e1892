// Each rule of who takes part in an event, by its own example: {person}, [organization], <place>. Without the rule the example
// must come out otherwise: so each rule is needed.

import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/extract/events/find-mentions.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import { englishEvents } from '../../src/language/en/events.ts';
import type { EventLanguage } from '../../src/language/event-words.ts';
import { chineseEvents } from '../../src/language/zh/events.ts';
import { prepareCase } from '../golden/cast.ts';

const marks = { people: /\{([^}]+)\}/g, organizations: /\[([^\]]+)\]/g, places: /<([^>]+)>/g };

/** Who takes part in the first event of a marked sentence. */
function partiesOf(marked: string, tag: string, language: EventLanguage): string {
  const cast = Object.entries(marks).flatMap(([kind, mark]) => {
    const names = new Set([...marked.matchAll(mark)].map(([, name]) => name));
    return names.size === 0 ? [] : [`${kind} ${[...names].join(', ')}`];
  });
  const text = marked.replace(/[{}[\]<>]/g, '');
  const settings = { language: tag === 'zh' ? 'zh-Hans' : 'en', published: '2022-03-18' };
  const { source, actors } = prepareCase({ name: marked, settings, text: [...cast, text].join('\n\n') });
  const { times } = readTimes(source);
  const syntax = readSyntax(source, actors, times);
  const { statements } = findStatements(source, actors, times, syntax);
  const [mention] = findMentions(source, actors, times, statements, language, syntax);
  const nameOf = (id: string) => actors.actors.find((actor) => actor.id === id)?.name;
  return (mention?.parts ?? []).map(({ actor, role }) => `${nameOf(actor)}: ${role}`).join(', ');
}

describe.each([
  ['zh', chineseEvents],
  ['en', englishEvents],
] as const)('who takes part, %s', (tag, language) => {
  it.each(language.parties.rules.map((rule) => [rule.name, rule.example, rule] as const))(
    '%s: %s',
    (_, example, rule) => {
      const { parties } = language;
      const others = { ...language, parties: { ...parties, rules: parties.rules.filter((other) => other !== rule) } };
      expect(partiesOf(example, tag, language)).toBe(rule.expected);
      expect(partiesOf(example, tag, others)).not.toBe(rule.expected);
    },
  );
});
