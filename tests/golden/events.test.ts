// Events of small texts, with the actors that the case names.

import { findEvents } from '../../src/extract/events/find-events.ts';
import { findStatements } from '../../src/extract/statements/find-statements.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import { prepareCase } from './cast.ts';
import { type GoldenCase, goldenFile } from './golden.ts';

for (const file of ['zh/events.txt', 'zh/parties.txt', 'en/events.txt']) goldenFile(new URL(file, import.meta.url), eventLines);

/** `CALL 2021-11-12 HAPPENED 张三与李四通话 | 张三: participant, 李四: participant | 北京 | 周五 = 2021-11-12  zh/event/verb` */
function eventLines(given: GoldenCase): string[] {
  const { source, actors } = prepareCase(given);
  const nameOf = (id: string): string => actors.actors.find((actor) => actor.id === id)?.name ?? id;
  const { times } = readTimes(source);
  const syntax = readSyntax(source, actors, times);
  const { statements } = findStatements(source, actors, times, syntax);
  const { events } = findEvents(source, actors, times, statements, syntax);
  return events.map(({ type, date, status, title, participants, place, dateClaims, rule }) =>
    [
      `${type} ${date?.edtf} ${status} ${title}`,
      participants.map(({ actor, role }) => `${nameOf(actor)}: ${role}`).join(', ') || '–',
      place === null ? '–' : nameOf(place),
      `${dateClaims.map(({ raw, edtf }) => `${raw} = ${edtf}`).join(', ')}  ${rule}`,
    ].join(' | '),
  );
}
