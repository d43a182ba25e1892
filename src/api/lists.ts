// The lists of the schema as connections: what they hold, in which order, and as of when.

import type { ActorRecord, ArticleRecord, EventRecord, StatementRecord } from '../model/records.ts';
import type { Condition } from '../store/condition.ts';
import type { Order } from '../store/order.ts';
import { type Connection, connect, connectList, type Edge, type Page, type PageArguments } from './connection.ts';
import { type Context, eventsAsOf } from './context.ts';
import { actorCondition, articleCondition, asOfIn, days, eventCondition, statementCondition } from './filters.ts';
import type { ActorFilter, ArticleFilter, DateFilter, EventFilter, StatementFilter } from './schema-types.ts';
import { strengthOf, type Tie, tiesOf } from './ties.ts';

type Within = { readonly scope: string; readonly parent: string } | null;
type Arguments<F> = PageArguments & { readonly where?: F | null; readonly orderBy: string };

export async function actorList(
  context: Context,
  args: Arguments<ActorFilter>,
  within: Within = null,
): Promise<Connection<ActorRecord>> {
  return connect(
    context,
    'Actor',
    await actorCondition(context, args.where),
    `ACTOR_${args.orderBy}` as Order,
    args,
    within,
  );
}

export async function eventList(
  context: Context,
  args: Arguments<EventFilter>,
  within: Within = null,
  further: readonly Condition[] = [],
): Promise<Connection<EventRecord>> {
  const condition = { and: [await eventCondition(context, args.where), ...further] };
  const asOf = asOfIn(args.where);
  return connect<EventRecord>(context, 'Event', condition, `EVENT_${args.orderBy}` as Order, args, within, (events) =>
    eventsAsOf(context, events, asOf),
  );
}

export async function statementList(
  context: Context,
  args: Arguments<StatementFilter>,
  within: Within = null,
  further: readonly Condition[] = [],
): Promise<Connection<StatementRecord>> {
  const condition = { and: [await statementCondition(context, args.where), ...further] };
  const asOf = asOfIn(args.where);
  return connect<StatementRecord>(
    context,
    'Statement',
    condition,
    `STATEMENT_${args.orderBy}` as Order,
    args,
    within,
    async (statements) => (asOf === null ? statements : statements.map((statement) => ({ ...statement, asOf }))),
  );
}

export async function articleList(
  context: Context,
  args: Arguments<ArticleFilter>,
  within: Within = null,
): Promise<Connection<ArticleRecord>> {
  return connect(
    context,
    'Article',
    await articleCondition(context, args.where),
    `ARTICLE_${args.orderBy}` as Order,
    args,
    within,
  );
}

export interface Relation extends Tie {
  readonly id: string;
  readonly actor: ActorRecord;
}

/** The relations of an actor, those with the most in common first. */
export async function relationList(
  context: Context,
  actor: ActorRecord,
  args: PageArguments & { readonly during?: DateFilter | null },
): Promise<Connection<Relation>> {
  const during = days(args.during);
  const ties = (await tiesOf(context, [actor.id], during)).get(actor.id) ?? [];
  const connection = connectList(
    ties.map((tie) => ({ ...tie, id: tie.target })),
    'RELATIONS',
    args,
    (tie) => [-strengthOf(tie), tie.target],
  );
  const page = async (): Promise<Page<Relation>> => {
    const { items, ...rest } = await connection.page();
    const others = await context.load.actor.loadMany(items.map(({ node }) => node.target));
    return {
      ...rest,
      items: items.flatMap(({ cursor, node }, index) => {
        const other = others[index];
        return other == null || other instanceof Error ? [] : [{ cursor, node: { ...node, actor: other } }];
      }),
    };
  };
  return { ...connection, page };
}

/** The resolvers of every connection type. */
export const connectionFields = {
  edges: async <T, E extends Edge<T>>(connection: Connection<T, E>) => (await connection.page()).items,
  nodes: async <T>(connection: Connection<T>) => (await connection.page()).items.map(({ node }) => node),
  totalCount: (connection: Connection<unknown>) => connection.count(),
  pageInfo: async (connection: Connection<unknown>) => {
    const { items, hasNextPage, hasPreviousPage } = await connection.page();
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    };
  },
};
