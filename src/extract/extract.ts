// Article → what it tells. One straight road; every step adds its list beside the immutable text.

import type { Resources } from '../language/resources.ts';
import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/article-graph.ts';
import { findActors } from './actors/find-actors.ts';
import { buildGraph } from './build-graph.ts';
import { findEvents } from './events/find-events.ts';
import { placeStatements } from './occasions.ts';
import { readablePart } from './readable-part.ts';
import { prepareSource } from './source.ts';
import { findStatements } from './statements/find-statements.ts';
import { readSyntax } from './syntax/read-syntax.ts';
import { readTimes } from './times/read-times.ts';
import { withSpeakers } from './voiced.ts';

/** A pure function: the same article and resources give the same extraction on every machine. */
export function extract(article: Article, resources: Resources): Extraction {
  const { part, problems: lengthProblems } = readablePart(article);
  const source = prepareSource(part);
  // The reader has told that the language is not supported.
  const { blocks, omissions } = article;
  if (source === null)
    return {
      graph: buildGraph(article, { actors: [], mentions: [], words: [] }, [], []),
      blocks,
      omissions,
      problems: [],
    };
  const { times, problems: timeProblems } = readTimes(source);
  const { problems: actorProblems, ...actors } = findActors(source, times, resources);
  const syntax = readSyntax(source, actors, times);
  const { statements, problems: statementProblems } = findStatements(source, actors, times, syntax);
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const voiced = withSpeakers(source.text, actors, statements);
  const { events, problems: eventProblems } = findEvents(source, voiced, times, statements, syntax);
  return {
    graph: buildGraph(article, actors, events, placeStatements(source, statements, events, people, times)),
    blocks,
    omissions,
    problems: [...lengthProblems, ...timeProblems, ...actorProblems, ...statementProblems, ...eventProblems].sort(
      (a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1),
    ),
  };
}
