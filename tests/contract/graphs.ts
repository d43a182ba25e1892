// Small articles for the tests of the store: what they tell is written in a line, spans and ids follow.

import type {
  ArticleGraph,
  Extraction,
  GraphActor,
  GraphEvent,
  GraphStatement,
} from '../../src/model/article-graph.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import { articleId } from '../../src/model/id.ts';
import { evidenceAt } from '../../src/model/span.ts';
import type { ActorKind, EventStatus, EventType, StatementMode } from '../../src/model/vocabulary.ts';

export interface ToldActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly authority?: string;
  readonly descriptions?: readonly string[];
}

export interface ToldEvent {
  readonly type: EventType;
  readonly title?: string;
  readonly dates?: readonly string[];
  readonly who?: readonly string[];
  readonly place?: string;
  readonly status?: EventStatus;
}

export interface ToldStatement {
  readonly text: string;
  readonly mode?: StatementMode;
  readonly speaker?: string;
  readonly via?: string;
  readonly said?: string;
  readonly about?: readonly string[];
  readonly event?: number;
}

export interface Told {
  readonly url: string | null;
  readonly title?: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly actors?: readonly ToldActor[];
  readonly events?: readonly ToldEvent[];
  readonly statements?: readonly ToldStatement[];
  readonly more?: string;
}

/** The extraction of an article that tells `told`. Actors that only events or statements name are persons. */
export function extraction(told: Told): Extraction {
  const title = told.title ?? 'An article';
  const given = told.actors ?? [];
  const named = [
    ...(told.events ?? []).flatMap((event) => [...(event.who ?? []), ...(event.place ? [event.place] : [])]),
    ...(told.statements ?? []).flatMap((one) =>
      [one.speaker, one.via, ...(one.about ?? [])].filter((name) => name !== undefined),
    ),
  ];
  const others = [...new Set(named)].filter((name) => !given.some((actor) => actor.name === name));
  const all: readonly ToldActor[] = [...given, ...others.map((name) => ({ name }))];
  const lines = [
    title,
    ...all.map(({ name, aliases = [] }) => [name, ...aliases].join(' ')),
    ...(told.events ?? []).map((event) => `${event.title ?? event.type} ${(event.dates ?? []).join(' ')}`),
    ...(told.statements ?? []).map(({ text }) => text),
    told.more ?? '',
  ];
  const text = lines.join('\n\n');
  const find = (words: string) => {
    const start = Math.max(0, text.indexOf(words));
    return evidenceAt(text, { start, end: start + words.length });
  };
  const local = (name: string): string => `a${all.findIndex((actor) => actor.name === name) + 1}`;

  const actors = all.map(
    (actor, index): GraphActor => ({
      id: `a${index + 1}`,
      kind: actor.kind ?? 'PERSON',
      name: actor.name,
      aliases: actor.aliases ?? [],
      mentions: [find(actor.name)],
      authority: actor.authority ?? null,
      descriptions: actor.descriptions ?? [],
      rule: 'test/actor',
    }),
  );
  const events = (told.events ?? []).map((event, index): GraphEvent => {
    const [first] = event.dates ?? [];
    const value = first === undefined ? null : readEdtf(first);
    return {
      id: `e${index + 1}`,
      type: event.type,
      title: event.title ?? event.type,
      date: value === null ? null : { edtf: value.edtf, start: value.start, end: value.end, timeZone: null },
      dateClaims: (event.dates ?? []).map((edtf) => ({
        edtf,
        raw: edtf,
        evidence: find(edtf),
        reason: 'It stands there.',
        rule: 'test/date',
        timeZone: null,
      })),
      status: event.status ?? 'HAPPENED',
      participants: (event.who ?? []).map((name) => ({
        actor: local(name),
        role: 'participant',
        rule: 'test/participant',
      })),
      place: event.place === undefined ? null : local(event.place),
      evidence: [find(event.title ?? event.type)],
      rule: 'test/event',
    };
  });
  const statements = (told.statements ?? []).map(
    (one, index): GraphStatement => ({
      id: `s${index + 1}`,
      mode: one.mode ?? 'DIRECT',
      text: one.text,
      evidence: find(one.text),
      verb: 'said',
      speaker: one.speaker === undefined ? null : local(one.speaker),
      speakerText: one.speaker ?? 'somebody',
      via: one.via === undefined ? null : local(one.via),
      viaText: one.via ?? null,
      addressees: [],
      said: one.said === undefined ? null : { edtf: one.said },
      event: one.event === undefined ? null : `e${one.event}`,
      about: (one.about ?? []).map(local),
      aboutEvents: [],
      topics: [],
      rule: 'test/statement',
    }),
  );
  const head = { url: told.url, title, text };
  const article: ArticleGraph['article'] = {
    ...head,
    id: articleId(head),
    language: 'zh-Hans',
    publisher: told.publisher === undefined ? 'Example Paper' : told.publisher,
    authors: [],
    published: told.published === undefined ? '2021-11-14' : told.published,
  };
  return { graph: { article, actors, events, statements }, blocks: [], omissions: [], problems: [] };
}
