// The resolvers of the questions, the changes and the subscription; the things' own are in `things.ts`.

import { createHash } from 'node:crypto';
import { cleanAddress } from '../model/address.ts';
import { articleId } from '../model/id.ts';
import type { Jobs } from '../model/job.ts';
import type { AsOf } from '../model/records.ts';
import type { Store } from '../store/port.ts';
import { instantOf } from './as-of.ts';
import { type Connection, connect, connectList, connectPage } from './connection.ts';
import { actorIds, type Context, eventsAsOf } from './context.ts';
import { apiError, checkRange } from './errors.ts';
import { curationCondition } from './filters.ts';
import { type HistogramUnit, histogram } from './histogram.ts';
import { readIngestInput } from './ingest-input.ts';
import { limits } from './limits.ts';
import { actorList, articleList, connectionFields, eventList, statementList } from './lists.ts';
import { findPaths, neighborhood } from './paths.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './schema-types.ts';
import { highlightsOf, searchAll } from './search.ts';
import { idOfSlug, labelOf, type SlugLabel } from './slug.ts';
import * as things from './things.ts';

type CurationRequest = Parameters<Store['curate']>[0];

export interface Services {
  readonly store: Store;
  readonly jobs: Jobs | null;
  readonly version: string;
  readonly schemaText: string;
  readonly canFetch: boolean;
  /** The present instant, ISO 8601 UTC. */
  readonly now: () => string;
  /** Seconds that a request may take; `limits.seconds` when left out. */
  readonly seconds?: number;
}

export function createResolvers(services: Services) {
  const needs = (context: Context, role: 'ingester' | 'curator'): void => {
    if (context.roles.has(role)) return;
    throw apiError(
      'FORBIDDEN',
      `This needs the role ${role}.`,
      'Start the server with --allow-write, or send a token that has the role.',
    );
  };
  const jobs = (): Jobs => {
    if (services.jobs === null)
      throw apiError('FORBIDDEN', 'This server does not ingest.', 'Start it with --allow-write.');
    return services.jobs;
  };
  const curate = async (context: Context, request: CurationRequest, why: string | null | undefined) => {
    needs(context, 'curator');
    const signature = { who: context.who, at: services.now(), why: why ?? '' };
    return curated(context, (await services.store.curate(request, signature)).id);
  };
  const curated = async (context: Context, id: string) => {
    const curation = await context.load.curation.load(id);
    if (curation === null) throw apiError('NOT_FOUND', `There is no correction ${id}.`);
    return { curation, subjects: await context.load.curationSubjects.load(id) };
  };
  const curateActors = (context: Context, ids: readonly string[], request: CurationRequest, why?: string | null) => {
    assertLabel('Actor', ids);
    return curate(context, request, why);
  };
  const curateEvents = (context: Context, ids: readonly string[], request: CurationRequest, why?: string | null) => {
    assertLabel('Event', ids);
    return curate(context, request, why);
  };
  const byIdOrSlug = (label: SlugLabel, { id, slug }: { id?: string | null; slug?: string | null }): string | null => {
    assertOne({ id, slug });
    return id ?? idOfSlug(label, slug as string);
  };
  const node = async (context: Context, id: string) => {
    const label = labelOf(id);
    if (label === null)
      throw apiError('BAD_USER_INPUT', `"${id.slice(0, 60)}" is no id of Dateline.`, 'Ids come from the field "id".');
    if (label === 'Job') return services.jobs?.get(id) ?? null;
    const loader = context.load[label.toLowerCase() as 'actor'];
    return loader.load(id);
  };
  const asOf = (published: string | null | undefined, recorded: string | null | undefined): AsOf | null =>
    published == null && recorded == null
      ? null
      : {
          published: published == null ? null : instantOf(published),
          recorded: recorded == null ? null : instantOf(recorded),
        };

  return {
    ...scalars,
    Query: {
      node: (_, { id }, context) => node(context, id),
      nodes: (_, { ids }, context) => {
        if (ids.length > limits.page)
          throw apiError('BAD_USER_INPUT', `ids: ${ids.length}, at most ${limits.page} are allowed.`);
        return Promise.all(ids.map((id) => node(context, id)));
      },
      actor: async (_, args, context) => {
        assertOne({ id: args.id, name: args.name, slug: args.slug });
        const id = args.name != null ? (await actorIds(context, args.name))[0] : byIdOrSlug('Actor', args);
        return id == null ? null : context.load.actor.load(id);
      },
      event: async (_, args, context) => {
        const id = byIdOrSlug('Event', args);
        const event = id === null ? null : await context.load.event.load(id);
        return event === null
          ? null
          : ((await eventsAsOf(context, [event], asOf(args.publishedAsOf, args.recordedAsOf)))[0] ?? null);
      },
      statement: (_, args, context) => {
        const id = byIdOrSlug('Statement', args);
        return id === null ? null : context.load.statement.load(id);
      },
      article: (_, args, context) => {
        assertOne({ id: args.id, slug: args.slug, url: args.url });
        // An article with an address has its id of it.
        const address = args.url == null ? null : { url: cleanAddress(args.url) ?? args.url, title: '', text: '' };
        const id = address === null ? byIdOrSlug('Article', args) : articleId(address);
        return id === null ? null : context.load.article.load(id);
      },
      actors: (_, args, context) => actorList(context, args),
      events: (_, args, context) => eventList(context, args),
      statements: (_, args, context) => statementList(context, args),
      articles: (_, args, context) => articleList(context, args),
      paths: (_, args, context) => findPaths(context, args),
      neighborhood: (_, args, context) => neighborhood(context, args),
      search: (_, args, context) => searchAll(context, args),
      about: (_, __, context) => ({
        version: services.version,
        schemaHash: createHash('sha256').update(services.schemaText).digest('hex'),
        store: services.store.address,
        counts: () => context.reader.counts(),
        canIngest: services.jobs !== null && context.roles.has('ingester'),
        canCurate: context.roles.has('curator'),
        canFetch: services.canFetch,
        limits: { ...limits, seconds: services.seconds ?? limits.seconds },
      }),
      job: (_, { id }) => services.jobs?.get(id) ?? null,
      jobs: (_, args) =>
        connectList(
          (services.jobs?.all() ?? []).filter(({ state }) => args.state == null || state === args.state),
          'JOBS',
          args,
          (job) => [-Date.parse(job.createdAt), job.id],
        ),
      curations: async (_, args, context) =>
        connect(context, 'Curation', await curationCondition(context, args.where), 'CURATION_MADE_DESC', args),
    },
    Mutation: {
      ingest: async (_, { input }, context) => {
        needs(context, 'ingester');
        if ((input.source.url != null || input.source.urls != null) && !services.canFetch) {
          throw apiError(
            'FORBIDDEN',
            'This server does not fetch addresses.',
            'Start it with --allow-url-ingest, or send the text or the page itself.',
          );
        }
        return { job: await jobs().begin(await readIngestInput(input)) };
      },
      retract: async (_, { article }, context) => {
        needs(context, 'ingester');
        const found = await context.load.article.load(article);
        if (found === null) throw apiError('NOT_FOUND', `There is no article ${article}.`);
        await services.store.retract([article]);
        return { articleId: article, title: found.title };
      },
      mergeActors: (_, { actors, why }, context) => curateActors(context, actors, { kind: 'MERGE', ids: actors }, why),
      mergeEvents: (_, { events, why }, context) => curateEvents(context, events, { kind: 'MERGE', ids: events }, why),
      splitActor: async (_, { actor, articles, why }, context) => {
        needs(context, 'curator');
        const appearances = await context.load.appearances.load(actor);
        assertPart(
          articles,
          appearances.map(({ article }) => article.id),
          'article that names this actor',
        );
        return curateActors(context, [actor], { kind: 'SPLIT', id: actor, articles }, why);
      },
      splitEvent: async (_, { event, reports, why }, context) => {
        needs(context, 'curator');
        const all = await context.load.reports.load(event);
        assertPart(
          reports,
          all.map(({ id }) => id),
          'report of this event',
        );
        const articles = all.filter(({ id }) => reports.includes(id)).map(({ article }) => article.id);
        return curateEvents(context, [event], { kind: 'SPLIT', id: event, articles }, why);
      },
      renameActor: (_, { actor, name, why }, context) =>
        curateActors(context, [actor], { kind: 'RENAME', id: actor, name }, why),
      renameEvent: (_, { event, title, why }, context) =>
        curateEvents(context, [event], { kind: 'RENAME', id: event, name: title }, why),
      setEventDate: (_, { event, date, why }, context) =>
        curateEvents(context, [event], { kind: 'SET_DATE', id: event, edtf: date }, why),
      hideActor: (_, { actor, why }, context) => curateActors(context, [actor], { kind: 'HIDE', id: actor }, why),
      hideEvent: (_, { event, why }, context) => curateEvents(context, [event], { kind: 'HIDE', id: event }, why),
      undoCuration: async (_, { id }, context) => {
        needs(context, 'curator');
        await services.store.undoCuration(id, { who: context.who, at: services.now(), why: '' });
        return curated(context, id);
      },
    },
    Subscription: {
      ingestProgress: {
        subscribe: (_, { job }) => jobs().follow(job),
        resolve: (job) => job,
      },
    },
    Node: { __resolveType: labelled },
    SearchHit: { __resolveType: labelled },
    MarkSubject: { __resolveType: labelled },
    PathNode: { __resolveType: labelled },
    PathLink: { __resolveType: labelled },
    CurationSubject: { __resolveType: labelled },
    Actor: things.Actor,
    Appearance: things.Appearance,
    Event: things.Event,
    Report: things.Report,
    Statement: things.Statement,
    Version: things.Version,
    Article: things.Article,
    Mark: things.Mark,
    Curation: things.Curation,
    Account: {
      /** The statements are at hand; how they spread is asked of the store. */
      statements: async (account, args, context) => ({
        ...(await statementList(context, {
          orderBy: 'SAID_ASC',
          where: { ids: account.statements.map(({ id }) => id) },
        })),
        ...connectPage(account.statements, 'ACCOUNT', args, ({ said, id }) => [
          said === null ? '9999-12-31' : (said.start ?? '0000-01-01'),
          said === null ? '9999-12-31' : (said.end ?? '9999-12-30'),
          id,
        ]),
      }),
    },
    Relation: {
      eventCount: ({ eventIds }) => eventIds.length,
      statementCount: ({ statementIds }) => statementIds.length,
      events: ({ source, target, eventIds }, args, context) =>
        eventList(context, args, { scope: 'Relation.events', parent: [source, target, ...eventIds].join(' ') }),
      statements: ({ source, target, statementIds }, args, context) =>
        statementList(context, args, {
          scope: 'Relation.statements',
          parent: [source, target, ...statementIds].join(' '),
        }),
    },
    Job: {
      label: (job) => job.title,
      articles: async (job, _, context) =>
        (await context.load.article.loadMany([...job.articleIds])).flatMap((found) =>
          found === null || found instanceof Error ? [] : [found],
        ),
    },
    ActorConnection: faceted('kinds', 'publishers'),
    EventConnection: timed('types', 'statuses', 'participants', 'places', 'publishers'),
    StatementConnection: timed('speakers', 'via', 'about', 'modes', 'publishers'),
    ArticleConnection: timed('publishers', 'languages', 'actors'),
    RelationConnection: connectionFields,
    SearchConnection: connectionFields,
    SearchEdge: { highlights: (edge, _, context) => highlightsOf(edge, context) },
    JobConnection: connectionFields,
    CurationConnection: connectionFields,
  } satisfies Resolvers;
}

/** Two arguments that each name a thing could name two: which of them is meant is not for us to say. */
function assertOne(given: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(given);
  if (names.filter((name) => given[name] != null).length === 1) return;
  throw apiError('BAD_USER_INPUT', `Give exactly one of ${names.map((name) => `"${name}"`).join(', ')}.`);
}

function assertLabel(label: 'Actor' | 'Event', ids: readonly string[]): void {
  const other = ids.find((id) => labelOf(id) !== label);
  if (other !== undefined)
    throw apiError('BAD_USER_INPUT', `"${other.slice(0, 60)}" is no id of an ${label.toLowerCase()}.`);
}

/** What is split off must be there, and not be all there is. Of a thing that is not there, which has nothing, the store tells. */
function assertPart(some: readonly string[], all: readonly string[], what: string): void {
  const known = new Set(all);
  const strange = some.find((id) => !known.has(id));
  if (known.size === 0) return;
  if (strange !== undefined) throw apiError('BAD_USER_INPUT', `"${strange.slice(0, 60)}" is no ${what}.`);
  if (new Set(some).size === known.size)
    throw apiError('BAD_USER_INPUT', `These are every ${what}: nothing would be left to split from.`);
}

/** Records carry their label. */
function labelled<Label extends string>(record: { readonly label: Label }): Label {
  return record.label;
}

function faceted(...names: readonly string[]) {
  return {
    ...connectionFields,
    facets: (connection: Connection<unknown>, { limit }: { limit: number }) => {
      checkRange('limit', limit, limits.page);
      return Object.fromEntries(names.map((name) => [name, () => connection.facet(name, limit)]));
    },
  };
}

function timed(...names: readonly string[]) {
  return {
    ...faceted(...names),
    histogram: async (
      connection: Connection<unknown>,
      { unit, from }: { unit?: HistogramUnit | null; from?: string | null },
    ) => histogram(await connection.days(), unit, from ?? null),
  };
}
