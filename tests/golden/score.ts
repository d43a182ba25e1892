// Scores what was read of an article against an annotation by hand: F1 of actors, dated events, their participants,
// statements, and statements with the right speaker.

import type { ArticleGraph } from '../../src/model/article-graph.ts';
import { overlaps, type Span } from '../../src/model/span.ts';

/** Everything is told in words of the text. A name is the fullest plain form; any form of its actor agrees. */
export interface Gold {
  readonly seed: string;
  readonly actors: readonly { readonly kind: string; readonly name: string }[];
  readonly events: readonly {
    readonly type: string;
    readonly date: string;
    readonly evidence: string;
    readonly participants: readonly string[];
  }[];
  readonly statements: readonly { readonly speaker: string; readonly content: string }[];
}

export type Scores = Readonly<Record<'actors' | 'events' | 'participants' | 'statements' | 'attributed', number>>;

export function scoresOf(gold: Gold, graph: ArticleGraph): Scores {
  const { text } = graph.article;
  const forms = new Map(graph.actors.map(({ id, name, aliases }) => [id, new Set([name, ...aliases])]));
  const isNamed = (id: string | null, name: string) => id !== null && forms.get(id)?.has(name) === true;
  const place = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the seed ${gold.seed} does not hold “${words}”`);
    return { start, end: start + words.length };
  };

  const dated = graph.events.filter(({ date }) => date !== null);
  const events = pair(gold.events, dated, (told, event) => {
    const span = place(told.evidence);
    return event.date?.edtf === told.date && event.type === told.type && event.evidence.some((each) => overlaps(each, span));
  });
  const parts = events.map(([told, event]) => ({
    right: told.participants.filter((name) => event.participants.some(({ actor }) => isNamed(actor, name))).length,
    told: told.participants.length,
    read: event.participants.length,
  }));
  const sum = (key: 'right' | 'told' | 'read') => parts.reduce((total, part) => total + part[key], 0);
  const statements = pair(gold.statements, graph.statements, (told, { evidence }) => {
    const span = place(told.content);
    const shared = Math.min(span.end, evidence.end) - Math.max(span.start, evidence.start);
    return shared * 2 >= Math.max(span.end, evidence.end) - Math.min(span.start, evidence.start);
  });
  const attributed = statements.filter(
    ([told, { speaker, speakerText }]) => isNamed(speaker, told.speaker) || speakerText === told.speaker,
  );
  const actors = pair(gold.actors, graph.actors, ({ kind, name }, actor) => actor.kind === kind && isNamed(actor.id, name));
  return {
    actors: f1(actors.length, gold.actors.length, graph.actors.length),
    events: f1(events.length, gold.events.length, dated.length),
    participants: f1(sum('right'), sum('told'), sum('read')),
    statements: f1(statements.length, gold.statements.length, graph.statements.length),
    attributed: f1(attributed.length, gold.statements.length, graph.statements.length),
  };
}

/** Pairs each told thing with the first that was read and fits, one to one. */
function pair<Told, Read>(
  told: readonly Told[],
  read: readonly Read[],
  fits: (told: Told, read: Read) => boolean,
): [Told, Read][] {
  const free = new Set(read);
  return told.flatMap((each): [Told, Read][] => {
    const found = [...free].find((candidate) => fits(each, candidate));
    if (found === undefined) return [];
    free.delete(found);
    return [[each, found]];
  });
}

function f1(right: number, told: number, read: number): number {
  return told + read === 0 ? 1 : Math.round((2000 * right) / (told + read)) / 1000;
}
