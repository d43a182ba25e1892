// Statements of small texts. Names come from the case ("people", "organizations", "places" lines; / joins forms of one
// actor), so that these cases hold whatever the actor step finds.

import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import { prepareCase } from './cast.ts';
import { type GoldenCase, goldenFile } from './golden.ts';

for (const file of ['zh/statements.txt', 'en/statements.txt']) goldenFile(new URL(file, import.meta.url), statementLines);

function statementLines(given: GoldenCase): string[] {
  const { source, actors } = prepareCase(given);
  const nameOf = (id: string): string => actors.actors.find((actor) => actor.id === id)?.name ?? id;
  const { times } = readTimes(source);
  const { statements, problems } = findStatements(source, actors, times, readSyntax(source, actors, times));
  return [
    ...statements.map((statement) =>
      [
        `${statement.mode === 'DIRECT' ? '“' : ''}${source.text.slice(statement.content.start, statement.content.end)}${statement.mode === 'DIRECT' ? '”' : ''}`,
        '←',
        statement.speaker === null ? `(${statement.speakerText})` : nameOf(statement.speaker),
        ...(statement.viaText === null ? [] : [`via ${statement.via === null ? `(${statement.viaText})` : nameOf(statement.via)}`]),
        ...statement.addressees.map((id) => `to ${nameOf(id)}`),
        ...(statement.said === null ? [] : [`on ${statement.said}`]),
        ...statement.topics.map((topic) => `#${topic}`),
        ` ${statement.rule}`,
      ].join(' '),
    ),
    ...problems.map(({ rule, span }) => `! ${rule} ${span === null ? '' : source.text.slice(span.start, span.end)}`),
  ];
}
