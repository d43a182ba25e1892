// The reading half of the store: every method takes lists and asks one query, so that a request of any shape is a few of them.

import type * as Records from '../model/records.ts';
import { type Condition, type ListLabel, select } from './condition.ts';
import type { Connection, Parameters, Row } from './connection.ts';
import { cypherQuery } from './cypher-files.ts';
import * as decode from './decode.ts';
import { fragment, withColumns } from './fragments.ts';
import { type Keys, keyColumns, keysOf, type Order, orderBy, standsBeyond } from './order.ts';
import { readParticipants } from './records.ts';

/** What a reader needs of a store. */
export type Readable = Pick<Connection, 'ask' | 'dialect'>;

/** Which part of a list: after and before these keys, the first or the last `limit`. */
export interface Slice {
  readonly after: Keys | null;
  readonly before: Keys | null;
  readonly limit: number;
  readonly fromEnd: boolean;
}

export interface ListQuery {
  readonly label: ListLabel;
  readonly condition: Condition;
  /** A fragment of `cypher/filters/scopes`: the list of each parent; null for the list of all. */
  readonly scope: string | null;
}

export interface Item<T> {
  readonly parent: string;
  readonly keys: Keys;
  readonly record: T;
}

export type Reader = ReturnType<typeof createReader>;

/**
 * The reading methods over `store`. `onQuery` is told the name of each query that is sent (tests count them); after `signal` nothing
 * more is asked.
 */
export function createReader(store: Readable, onQuery: (name: string) => void = () => undefined, signal?: AbortSignal) {
  const ask = async (
    name: string,
    parameters: Parameters = {},
    text = withColumns(cypherQuery(name, store.dialect).text),
  ) => {
    signal?.throwIfAborted();
    onQuery(name);
    return store.ask({ name, text }, parameters, signal);
  };
  const byIds = async <T>(name: string, ids: readonly string[], read: (row: Row) => T): Promise<readonly T[]> =>
    ids.length === 0 ? [] : (await ask(name, { ids: [...new Set(ids)] })).map(read);
  const owned = async <T>(
    name: string,
    ids: readonly string[],
    read: (row: Row) => T,
  ): Promise<ReadonlyMap<string, readonly T[]>> =>
    group(await byIds(name, ids, (row) => [decode.text(row, 'owner'), read(row)] as const));

  const selectIn = (
    { label, condition, scope }: ListQuery,
    parents: readonly string[],
    bounds: readonly string[] = [],
  ) => select(store.dialect, label, condition, scope === null ? null : { scope, parents }, bounds);

  return {
    actors: (ids: readonly string[]) => byIds('read/actors-by-id', ids, decode.readActor),
    events: (ids: readonly string[]) => byIds('read/events-by-id', ids, decode.readEvent),
    statements: (ids: readonly string[]) => byIds('read/statements-by-id', ids, decode.readStatement),
    articles: (ids: readonly string[]) => byIds('read/articles-by-id', ids, decode.readArticle),
    curations: (ids: readonly string[]) => byIds('read/curations-by-id', ids, decode.readCuration),
    /** The actors and events that each of these curations concerns. */
    async curationSubjects(ids: readonly string[]) {
      const [actors, events] = await Promise.all([
        owned<Records.ActorRecord | Records.EventRecord>('read/curated-actors', ids, decode.readActor),
        owned<Records.ActorRecord | Records.EventRecord>('read/curated-events', ids, decode.readEvent),
      ]);
      return new Map(ids.map((id) => [id, [...(actors.get(id) ?? []), ...(events.get(id) ?? [])]]));
    },
    /** The curations that concern each of these actors or events. */
    curationsOf: (ids: readonly string[]) => owned('read/curations-of', ids, decode.readCuration),
    reports: (ids: readonly string[]) => byIds('read/reports-by-id', ids, decode.readReport),
    versions: (ids: readonly string[]) => byIds('read/versions-by-id', ids, decode.readVersion),
    articleBodies: (ids: readonly string[]): Promise<readonly Records.ArticleBody[]> =>
      byIds('read/article-bodies', ids, (row) => ({
        id: decode.text(row, 'id'),
        text: decode.text(row, 'text'),
        blocks: json(row['blocks']) ?? [],
        problems: json(row['problems']) ?? [],
        omissions: json(row['omissions']) ?? [],
      })),
    /** The actors that each folded name calls, those that most articles name first. */
    async actorsByName(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
      if (names.length === 0) return new Map();
      const rows = await ask('read/names', { names: [...new Set(names)] });
      return group(rows.map((row) => [decode.text(row, 'name'), decode.text(row, 'id')] as const));
    },
    async nearNames(pieces: readonly string[]): Promise<readonly { readonly folded: string; readonly name: string }[]> {
      if (pieces.length === 0) return [];
      const rows = await ask('read/near-names', { pieces, limit: 200 });
      return rows.map((row) => ({ folded: decode.text(row, 'folded'), name: decode.text(row, 'name') }));
    },
    async counts(): Promise<Readonly<Record<string, number>>> {
      const rows = await ask('read/counts');
      return Object.fromEntries(rows.map((row) => [decode.text(row, 'label'), Number(row['count'])]));
    },
    statementActors: (ids: readonly string[]) =>
      owned('read/statement-actors', ids, (row) => ({
        role: row['role'] as Records.StatementRole,
        actor: decode.readActor(row),
      })),
    statementEvents: (ids: readonly string[]) =>
      owned('read/statement-events', ids, (row) => ({
        role: row['role'] as 'OCCASION' | 'ABOUT',
        event: decode.readEvent(row),
      })),
    statementVersions: (ids: readonly string[]) => owned('read/statement-versions', ids, decode.readVersion),
    eventParticipants: (ids: readonly string[]) =>
      owned('read/event-participants', ids, (row) => ({
        link: row['link'] as 'PARTICIPANT' | 'PLACE',
        role: (row['role'] as string | null) || null,
        reportCount: Number(row['reportCount']),
        actor: decode.readActor(row),
      })),
    eventReports: (ids: readonly string[]) =>
      owned('read/event-reports', ids, (row) => ({
        ...decode.readReport(row),
        digest: row['digest'] as string | null,
      })),
    eventClaims: (ids: readonly string[]) => owned('read/event-claims', ids, (row) => row),
    reportClaims: (ids: readonly string[]) => owned('read/report-claims', ids, (row) => row),
    /** Whom each report names as taking part, and where; in the report's order, the place last. */
    async reportParticipants(
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, readonly Records.ReportParticipantRecord[]>> {
      const digests = await byIds('read/report-digests', ids, (row) => ({
        id: decode.text(row, 'id'),
        ...(json<Parties>(row['digest']) ?? noParties),
      }));
      const appearances = digests.flatMap(({ participants, place }) => [
        ...participants.map(({ appearance }) => appearance),
        ...(place === null ? [] : [place]),
      ]);
      const named = new Map(
        await byIds(
          'read/appearance-actors',
          appearances,
          (row) =>
            [
              decode.text(row, 'appearance'),
              { actor: row['id'] == null ? null : decode.readActor(row), name: decode.text(row, 'appearanceName') },
            ] as const,
        ),
      );
      return new Map(
        digests.map(({ id, participants, place }) => [
          id,
          [...participants, ...(place === null ? [] : [{ appearance: place, role: 'place', rule: null }])].flatMap(
            ({ appearance, role, rule }) => {
              const found = named.get(appearance);
              return found === undefined ? [] : [{ reportId: id, role, rule, ...found }];
            },
          ),
        ]),
      );
    },
    actorAppearances: (ids: readonly string[]) => owned('read/actor-appearances', ids, decode.readAppearance),
    articleMarks: (ids: readonly string[]) =>
      owned('read/article-marks', ids, (row) => ({
        kind: decode.text(row, 'kind'),
        subject: row['subject'] as string | null,
        spans: decode.list(row, 'spans'),
        quotes: decode.list(row, 'quotes'),
      })),
    /** Whom each of these actors shares an event with, or said something to or of, or the other way round, within the days `from` to `to`. */
    async ties(ids: readonly string[], from: string, to: string): Promise<readonly Records.TieRecord[]> {
      if (ids.length === 0) return [];
      const rows = (await ask('read/ties', { ids, from, to })).map((row) => ({
        source: decode.text(row, 'source'),
        targets: othersIn(row['kind'] as Records.TieRecord['kind'], decode.text(row, 'others')),
        kind: row['kind'] as Records.TieRecord['kind'],
        link: decode.text(row, 'link'),
        earliest: decode.text(row, 'earliest'),
        latest: decode.text(row, 'latest'),
      }));
      const named = [...new Set(rows.flatMap(({ targets }) => targets))];
      const shown = new Set(await byIds('read/shown-actors', named, (row) => decode.text(row, 'id')));
      return rows.flatMap(({ targets, ...tie }) =>
        targets.flatMap((target) => (target === tie.source || !shown.has(target) ? [] : [{ ...tie, target }])),
      );
    },
    /**
     * Candidates of a search: ids with what ranks them. Each term is folded. Those that begin with the terms come first, then by
     * weight, so that a limit cuts the same ones on every engine.
     */
    async search(label: Exclude<ListLabel, 'Curation'>, terms: readonly string[], limit: number) {
      const conditions = terms.map((text) => ({ is: 'text', with: { text } }));
      const { text, parameters } = select(store.dialect, label, { and: conditions });
      const columns = {
        Actor: 'n.folded AS words, n.articleCount AS weight',
        Event: 'n.folded AS words, n.reportCount AS weight',
        Statement: 'n.folded AS words, n.articleCount AS weight',
        Article: 'n.title AS words, 1 AS weight',
      }[label];
      const first = 'CASE WHEN n.folded STARTS WITH $whole THEN 0 ELSE 1 END';
      const last = label === 'Article' ? 'n.publishedStart' : "''";
      const rows = await ask(
        `search/${label}`,
        { ...parameters, limit, whole: terms.join(' ') },
        `${text}\nRETURN n.id AS id, ${columns}, ${first} AS first, ${last} AS last ORDER BY first, weight DESC, last DESC, id LIMIT $limit`,
      );
      return rows.map((row) => ({
        id: decode.text(row, 'id'),
        words: decode.text(row, 'words'),
        weight: Number(row['weight']),
      }));
    },
    /** A slice of the list of each parent (of the one list, `['']`, without scope). With several parents the whole lists are read. */
    async list(
      query: ListQuery,
      parents: readonly string[],
      order: Order,
      slice: Slice,
    ): Promise<readonly Item<unknown>[]> {
      const bounds = (['after', 'before'] as const).flatMap((side) =>
        slice[side] === null ? [] : [standsBeyond(order, side)],
      );
      const { text, parameters } = selectIn(query, parents, bounds);
      const limit = parents.length > 1 ? '' : `LIMIT ${slice.limit}`;
      const body = `${text}\nRETURN ${parentOf(query)}, ${keyColumns(order)}, <<${query.label} n>>\n${orderBy(order, slice.fromEnd)} ${limit}`;
      const keys = (side: 'after' | 'before') =>
        Object.fromEntries((slice[side] ?? []).map((key, index) => [`${side}${index}`, key]));
      const rows = await ask(
        `list/${query.scope ?? query.label}`,
        { ...parameters, ...keys('after'), ...keys('before') },
        withColumns(body),
      );
      return rows.map((row) => ({
        parent: decode.text(row, 'parent'),
        keys: keysOf(order, row),
        record: readers[query.label](row),
      }));
    },
    /** How many things the list of each parent holds. */
    async count(query: ListQuery, parents: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const { text, parameters } = selectIn(query, parents);
      const rows = await ask(
        `count/${query.scope ?? query.label}`,
        parameters,
        `${text}\nRETURN ${parentOf(query)}, count(*) AS count`,
      );
      return new Map(rows.map((row) => [decode.text(row, 'parent'), Number(row['count'])]));
    },
    /** How the list of each parent spreads by `facet` (`cypher/filters/facets`): the values that most have. */
    async facet(query: ListQuery, parents: readonly string[], facet: string, limit: number) {
      const { text, parameters, kept } = selectIn(query, parents);
      const body = `${text}\nWITH DISTINCT ${kept}, ${parentOf(query)}\n${fragment('filters/facets', `${query.label}.${facet}`).text}`;
      // With several parents a limit would cut the wrong ones.
      const cut = parents.length > 1 ? '' : 'LIMIT $limit';
      const rows = await ask(
        `facet/${query.label}.${facet}`,
        { ...parameters, ...(cut === '' ? {} : { limit }) },
        `${body}\nRETURN parent, value, label, count(*) AS count ORDER BY count DESC, value ${cut}`,
      );
      return group(
        rows.map((row) => [
          decode.text(row, 'parent'),
          { value: decode.text(row, 'value'), label: decode.text(row, 'label'), count: Number(row['count']) },
        ]),
      );
    },
    /** How many things of each parent's list begin on each day, days in order. */
    async days(query: ListQuery, parents: readonly string[]) {
      const { text, parameters } = selectIn(query, parents);
      const column = query.label === 'Article' ? 'n.publishedStart' : 'n.sortStart';
      const rows = await ask(
        `days/${query.label}`,
        parameters,
        `${text}\nWITH DISTINCT n, ${parentOf(query)}\nRETURN parent, left(${column}, 10) AS day, count(*) AS count ORDER BY day`,
      );
      return group(
        rows.map((row) => [decode.text(row, 'parent'), { day: decode.text(row, 'day'), count: Number(row['count']) }]),
      );
    },
  };
}

/** The actors that an event or statement repeats. */
function othersIn(kind: Records.TieRecord['kind'], text: string): readonly string[] {
  const ids = kind === 'EVENT' ? readParticipants(text).map(({ actor }) => actor) : text.split(' ').filter(Boolean);
  return [...new Set(ids)];
}

/** The column that tells whose list a thing is in. */
function parentOf({ scope }: ListQuery): string {
  return scope === null ? "'' AS parent" : 'parent';
}

type Parties = {
  readonly participants: readonly { appearance: string; role: string | null; rule: string | null }[];
  readonly place: string | null;
};
const noParties: Parties = { participants: [], place: null };

const readers: Readonly<Record<ListLabel, (row: Row) => unknown>> = {
  Actor: decode.readActor,
  Event: decode.readEvent,
  Statement: decode.readStatement,
  Article: decode.readArticle,
  Curation: decode.readCuration,
};

function group<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [value]);
    else list.push(value);
  }
  return groups;
}

function json<T>(value: unknown): T | null {
  return typeof value === 'string' && value !== '' ? (JSON.parse(value) as T) : null;
}
