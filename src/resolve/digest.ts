// The report layer of one article: what is kept of its graph, and the digests that resolution compares. Pure; ids by content.

import type { ArticleGraph, GraphActor, GraphEvent, GraphStatement } from '../model/article-graph.ts';
import { readEdtf } from '../model/edtf.ts';
import { contentHash, contentId } from '../model/id.ts';
import { appearanceKeys, calledKeys, familyOf } from './actor-keys.ts';
import { type AppearanceDigest, digestActor, ruleOfKey } from './actors.ts';
import { compareText } from './components.ts';
import { familyOfType, type ReportDigest } from './same-event.ts';
import { clausesOf, type VersionDigest } from './same-statement.ts';
import { publicationBounds } from './sort-bounds.ts';

export interface Appearance {
  readonly id: string;
  readonly actor: GraphActor;
  readonly rule: string;
  readonly digest: AppearanceDigest;
}

export interface Report {
  readonly event: GraphEvent;
  readonly digest: ReportDigest;
}

export interface Version {
  readonly statement: GraphStatement;
  readonly digest: VersionDigest;
}

/** One article as the store takes it in. */
export interface ReportLayer {
  readonly graph: ArticleGraph;
  readonly publishedStart: string;
  readonly publishedEnd: string;
  readonly recordedAt: string;
  readonly appearances: readonly Appearance[];
  readonly reports: readonly Report[];
  readonly versions: readonly Version[];
}

/**
 * The report layer of `graph`. The id of a report is the article with what the report tells (type, days, parties, place), so that
 * it stays when the article is read again; `keysInForce` gives an appearance other keys where a curation has split an actor.
 */
export function reportLayer(
  graph: ArticleGraph,
  recordedAt: string,
  keysInForce: (articleId: string, keys: readonly string[]) => readonly string[],
): ReportLayer {
  const bounds = publicationBounds(graph.article.published);
  const keys = appearanceKeys(graph);
  const context: Context = {
    graph,
    recordedAt,
    publishedStart: bounds.publishedStart,
    appearance: new Map(graph.actors.map(({ id }) => [id, contentId('app', graph.article.id, id)])),
    keys: new Map(graph.actors.map((actor, index) => [actor.id, matchKeys(keys[index]?.keys ?? [])])),
    called: new Map(graph.actors.map((actor) => [actor.id, calledKeys(actor)])),
    taken: new Map(),
  };
  const told = graph.events.map((event) => ({ event, digest: digestEvent(event, context) }));
  const reportId = new Map(told.map(({ event, digest }) => [event.id, digest.id]));
  const versions = graph.statements.map(
    (statement): Version => ({ statement, digest: digestStatement(statement, context, reportId) }),
  );
  const versionsOf = gather(
    versions.map(({ digest }) => digest),
    ({ speaker, via, addressees, about, event, aboutEvents }) => [
      ...[speaker, via, event].filter((id) => id !== null),
      ...[...addressees, ...about, ...aboutEvents],
    ],
  );
  const reports = told.map(
    ({ event, digest }): Report => ({ event, digest: { ...digest, versions: versionsOf.get(digest.id) ?? [] } }),
  );
  const reportsOf = gather(
    reports.map(({ digest }) => digest),
    ({ participants, place }) => [
      ...participants.map(({ appearance }) => appearance),
      ...(place === null ? [] : [place]),
    ],
  );
  const appearances = graph.actors.map((actor, index): Appearance => {
    const id = context.appearance.get(actor.id) as string;
    const ownKeys = keys[index]?.keys ?? [];
    const used = keysInForce(graph.article.id, ownKeys);
    const rule = used === ownKeys ? (keys[index]?.rule ?? '') : ruleOfKey(used[0] ?? '');
    const links = { keys: used, ownKeys, reports: reportsOf.get(id) ?? [], versions: versionsOf.get(id) ?? [] };
    return { id, actor, rule, digest: digestActor(actor, links) };
  });
  return { graph, ...bounds, recordedAt, appearances, reports, versions };
}

/** By each id that `idsOf` finds in an item, the ids of the items. */
function gather<Item extends { readonly id: string }>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) found.set(id, [...(found.get(id) ?? []), item.id]);
  }
  return found;
}

interface Context {
  readonly graph: ArticleGraph;
  readonly recordedAt: string;
  readonly publishedStart: string;
  /** Appearance ids and keys by local actor id. */
  readonly appearance: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** By what family name reports meet in them. */
  readonly called: ReadonlyMap<string, readonly string[]>;
  /** How many reports and versions had the same content so far. */
  readonly taken: Map<string, number>;
}

/** Reports meet by name whatever the walk of life: two namesakes don't often do the same thing on one day. */
function matchKeys(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => familyOf(key) ?? key))];
}

function digestEvent(event: GraphEvent, context: Context): Omit<ReportDigest, 'versions'> {
  const { article } = context.graph;
  const values = event.dateClaims.map(({ edtf }) => readEdtf(edtf)).filter((value) => value !== null);
  const days = values.filter(({ start, end }) => start !== null && start === end).map(({ start }) => start as string);
  const coarse =
    days.length > 0
      ? undefined
      : values.find(({ start, end }) => start !== null && start.slice(0, 7) === end?.slice(0, 7));
  const named = event.participants.filter(({ actor }) => context.appearance.has(actor));
  const actors = [...new Set(named.map(({ actor }) => actor))];
  const place = event.place !== null && context.appearance.has(event.place) ? event.place : null;
  const keys = actors.map((actor) => context.keys.get(actor) ?? []);
  const placeKeys = place === null ? [] : (context.keys.get(place) ?? []);
  const told = [familyOfType(event.type), event.type, ...days, ...keys.flat(), ...placeKeys].sort(compareText);
  return {
    id: contentId('rep', article.id, ...told, String(ordinal(context, 'report', told))),
    articleId: article.id,
    publisher: article.publisher,
    published: article.published,
    publishedStart: context.publishedStart,
    recordedAt: context.recordedAt,
    type: event.type,
    title: event.title,
    status: event.status,
    timeZone: event.date?.timeZone ?? null,
    claims: event.dateClaims.map(({ edtf, raw, timeZone }) => ({ edtf, raw, timeZone })),
    days: [...new Set(days)].sort(compareText),
    span: coarse === undefined ? null : [coarse.start as string, coarse.end as string],
    parties: actors.map((actor, index) => [...(keys[index] ?? []), ...(context.called.get(actor) ?? [])]),
    placeKeys,
    participants: named.map(({ actor, role, rule }) => ({
      appearance: context.appearance.get(actor) as string,
      role,
      rule,
    })),
    place: place === null ? null : (context.appearance.get(place) as string),
  };
}

function digestStatement(
  statement: GraphStatement,
  context: Context,
  reportId: ReadonlyMap<string, string>,
): VersionDigest {
  const { article } = context.graph;
  const appearance = (actor: string | null): string | null =>
    actor === null ? null : (context.appearance.get(actor) ?? null);
  const all = (actors: readonly string[]): string[] => [...new Set(actors.map(appearance).filter((id) => id !== null))];
  const told = [statement.mode, statement.text, statement.speakerText];
  return {
    id: contentId('ver', article.id, ...told, String(ordinal(context, 'version', told))),
    articleId: article.id,
    publishedStart: context.publishedStart,
    recordedAt: context.recordedAt,
    mode: statement.mode,
    text: statement.text,
    verb: statement.verb,
    speakerText: statement.speakerText,
    viaText: statement.viaText,
    edtf: statement.said?.edtf ?? null,
    topics: [...new Set(statement.topics)],
    ...clausesOf(statement.text),
    speakerKeys: statement.speaker === null ? [] : (context.keys.get(statement.speaker) ?? []),
    speaker: appearance(statement.speaker),
    via: appearance(statement.via),
    addressees: all(statement.addressees),
    about: all(statement.about),
    event: statement.event === null ? null : (reportId.get(statement.event) ?? null),
    aboutEvents: [
      ...new Set(statement.aboutEvents.map((event) => reportId.get(event)).filter((id) => id !== undefined)),
    ],
  };
}

/** 0 for the first thing of this content in the article, 1 for the next … */
function ordinal(context: Context, sort: string, told: readonly string[]): number {
  const key = contentHash(sort, ...told);
  const times = context.taken.get(key) ?? 0;
  context.taken.set(key, times + 1);
  return times;
}
