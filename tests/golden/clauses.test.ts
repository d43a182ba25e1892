import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import type { NounPhrase } from '../../src/extract/syntax/predicate.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import { prepareCase } from './cast.ts';
import { type GoldenCase, goldenFile } from './golden.ts';

/**
 * One line for each verb: `told by » verb: subject > object; lead phrase`. A name that a phrase stands for is in [brackets],
 * what is done to the subject has an asterisk, and ↑ marks a subject that a clause before it names.
 */
function run(given: GoldenCase): string[] {
  const { source, actors } = prepareCase(given);
  const syntax = readSyntax(source, actors, readTimes(source).times);
  const say = (phrases: readonly NounPhrase[]) =>
    phrases
      .map(({ name, start, end }) => {
        const { start: from, end: to } = name ?? { start, end };
        const words = source.text.slice(from, to);
        return name === null ? words : `[${words}]`;
      })
      .join(' & ');
  return source.sentences.flatMap((sentence) =>
    syntax(sentence).predicates.map(({ verb, passive, inherited, within, subject, objects, obliques }) => {
      const teller = within === null ? '' : `${within.verb} » `;
      const who = subject.length === 0 ? '–' : `${inherited ? '↑' : ''}${say(subject)}`;
      const done = objects.map((each) => ` > ${say(each)}`).join('');
      const led = obliques.map(({ lead, phrases }) => `; ${lead} ${say(phrases)}`).join('');
      return `${teller}${verb}${passive ? '*' : ''}: ${who}${done}${led}`;
    }),
  );
}

goldenFile(new URL('zh/clauses.txt', import.meta.url), run);
