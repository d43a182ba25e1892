// Puts the results of the steps together as an ArticleGraph: ids in reading order, every item with its words.

import type { Article } from '../model/article.ts';
import type { ArticleGraph, GraphActor, GraphEvent, GraphStatement } from '../model/article-graph.ts';
import { type Evidence, evidenceAt } from '../model/span.ts';
import type { Actors, StatementDraft } from './types.ts';

/** A statement with what the occasion step found: which event it was said at, and which it is about. */
export interface PlacedStatement extends StatementDraft {
  readonly event: string | null;
  readonly aboutEvents: readonly string[];
}

export function buildGraph(
  article: Article,
  actors: Actors,
  events: readonly GraphEvent[],
  statements: readonly PlacedStatement[],
): ArticleGraph {
  const { id, title, language, url, publisher, authors, published, text } = article;
  const named = new Map(actors.actors.map((actor) => [actor.id, [] as Evidence[]]));
  for (const mention of actors.mentions)
    if (mention.form === 'NAME') named.get(mention.actor)?.push(evidenceAt(text, mention));
  return {
    article: { id, title, language, url, publisher, authors, published, text },
    actors: actors.actors.map((actor): GraphActor => ({ ...actor, mentions: named.get(actor.id) ?? [] })),
    events,
    statements: [...statements]
      .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
      .map((statement, index) => graphStatement(text, statement, index)),
  };
}

function graphStatement(
  text: string,
  { content, cue: _, said, ...statement }: PlacedStatement,
  index: number,
): GraphStatement {
  const evidence = evidenceAt(text, content);
  return {
    id: `s${index + 1}`,
    text: evidence.quote,
    evidence,
    ...statement,
    said: said === null ? null : { edtf: said },
  };
}
