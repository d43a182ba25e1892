// The filters of the schema, made conditions of the store: names become ids, dates become days.

import { foldName, foldText } from '../language/fold.ts';
import { readEdtf } from '../model/edtf.ts';
import type { AsOf } from '../model/records.ts';
import { always, type Condition, never } from '../store/condition.ts';
import { instantOf } from './as-of.ts';
import { actorIds, type Context } from './context.ts';
import { apiError } from './errors.ts';
import { limits } from './limits.ts';
import type {
  ActorFilter,
  ArticleFilter,
  CurationFilter,
  DateFilter,
  EventFilter,
  StatementFilter,
} from './schema-types.ts';
import { labelOf } from './slug.ts';

type Combined<F> = { readonly AND?: readonly F[] | null; readonly OR?: readonly F[] | null; readonly NOT?: F | null };
type Reading<F> = (context: Context, filter: F, asOf: AsOf | null) => Promise<readonly Condition[]>;

export const actorCondition = (context: Context, where: ActorFilter | null | undefined) =>
  combine(context, where, null, async (_, filter) => [
    ...given(filter.ids, (ids) => ({ is: 'ids', with: { ids } })),
    ...(await named(context, filter.name, (actor) => ({ is: 'ids', with: { ids: [actor] } }))),
    ...given(filter.text, (text) => ({ is: 'text', with: { text: foldText(text) } })),
    ...given(filter.kind, (kinds) => ({ is: 'kinds', with: { kinds } })),
    ...given(filter.article, (article) => ({ is: 'article', with: { article } })),
    ...given(filter.publisher, (publisher) => ({ is: 'publisher', with: { publisher } })),
    ...given(filter.event, (event) => ({ is: 'event', with: { event } })),
    ...given(filter.minArticles, (count) => ({ is: 'minArticles', with: { count } })),
  ]);

export const eventCondition = (context: Context, where: EventFilter | null | undefined) => {
  const asOf = asOfIn(where);
  return combine(context, where, asOf, async (_, filter) => {
    const then = asOf === null ? null : bounds(asOf);
    return [
      ...given(filter.ids, (ids) => ({ is: 'ids', with: { ids } })),
      ...(
        await Promise.all(
          (filter.participants ?? []).map((name) =>
            named(context, name, (actor) => ({ is: 'participant', with: { actor } })),
          ),
        )
      ).flat(),
      ...(given(filter.anyParticipant, (names) => names).length === 0
        ? []
        : [
            {
              is: 'anyParticipant',
              with: {
                actors: (
                  await Promise.all((filter.anyParticipant ?? []).map((name) => actorIds(context, name)))
                ).flat(),
              },
            },
          ]),
      ...given(filter.type, (types) => ({ is: 'types', with: { types } })),
      ...given(filter.status, (statuses) =>
        then === null ? { is: 'statuses', with: { statuses } } : { is: 'statusesKnown', with: { statuses, ...then } },
      ),
      ...(await named(context, filter.place, (actor) => ({ is: 'place', with: { actor } }))),
      ...given(filter.during, (during) => {
        const name = during.match === 'WITHIN' ? 'within' : 'overlaps';
        return then === null
          ? { is: name, with: { ...days(during) } }
          : { is: `${name}Known`, with: { ...days(during), ...then } };
      }),
      ...given(filter.dated, (dated) => ({ is: dated ? 'dated' : 'undated' })),
      ...given(filter.dateConflict, (conflict) => ({ is: 'conflict', with: { conflict } })),
      ...given(filter.text, (text) => ({ is: 'text', with: { text: foldText(text) } })),
      ...given(filter.article, (article) => ({ is: 'article', with: { article } })),
      ...given(filter.publisher, (publisher) => ({ is: 'publisher', with: { publisher } })),
      ...given(filter.published, publishedCondition),
      ...given(filter.minReports, (count) => ({ is: 'minReports', with: { count } })),
      ...(then === null ? [] : [{ is: 'known', with: then }]),
    ];
  });
};

export const statementCondition = (context: Context, where: StatementFilter | null | undefined) => {
  const asOf = asOfIn(where);
  return combine(context, where, asOf, async (_, filter) => [
    ...(await lookUp(context, filter.speaker, filter.via, filter.addressee, filter.about, filter.actor)),
    ...given(filter.ids, (ids) => ({ is: 'ids', with: { ids } })),
    ...(await named(context, filter.speaker, (actor) => ({ is: 'speaker', with: { actor } }))),
    ...(await named(context, filter.via, (actor) => ({ is: 'via', with: { actor } }))),
    ...(await named(context, filter.addressee, (actor) => ({ is: 'addressee', with: { actor } }))),
    ...(filter.about == null ? [] : await about(context, filter.about)),
    ...(await named(context, filter.actor, (actor) => ({
      or: ['speaker', 'via', 'addressee', 'about'].map((is) => ({ is, with: { actor } })),
    }))),
    ...given(filter.text, (text) => ({ is: 'text', with: { text: foldText(text) } })),
    ...given(filter.mode, (mode) => ({ is: 'mode', with: { mode } })),
    ...given(filter.attributed, (attributed) => (attributed ? { is: 'attributed' } : { not: { is: 'attributed' } })),
    ...given(filter.said, (said) => ({ is: said.match === 'WITHIN' ? 'within' : 'overlaps', with: { ...days(said) } })),
    ...given(filter.published, publishedCondition),
    ...given(filter.event, (event) => ({ is: 'event', with: { event } })),
    ...given(filter.article, (article) => ({ is: 'article', with: { article } })),
    ...given(filter.publisher, (publisher) => ({ is: 'publisher', with: { publisher } })),
    ...(asOf === null ? [] : [{ is: 'known', with: bounds(asOf) }]),
  ]);
};

export const articleCondition = (context: Context, where: ArticleFilter | null | undefined) =>
  combine(context, where, null, async (_, filter) => [
    ...given(filter.ids, (ids) => ({ is: 'ids', with: { ids } })),
    ...given(filter.text, (text) => ({ is: 'text', with: { text: foldText(text) } })),
    ...given(filter.publisher, (publisher) => ({ is: 'publisher', with: { publisher } })),
    ...given(filter.language, (language) => ({ is: 'language', with: { language } })),
    ...given(filter.published, (published) => ({
      is: published.match === 'WITHIN' ? 'within' : 'overlaps',
      with: instants(published),
    })),
    ...(
      await Promise.all(
        (filter.mentions ?? []).map((name) => named(context, name, (actor) => ({ is: 'mentions', with: { actor } }))),
      )
    ).flat(),
    ...given(filter.event, (event) => ({ is: 'event', with: { event } })),
    ...given(filter.statement, (statement) => ({ is: 'statement', with: { statement } })),
    ...given(filter.recordedAsOf, (words) => ({ is: 'recorded', with: { recorded: instantOf(words) } })),
  ]);

export const curationCondition = (context: Context, where: CurationFilter | null | undefined) =>
  combine(context, where as (CurationFilter & Combined<CurationFilter>) | null | undefined, null, async (_, filter) => [
    ...given(filter.kind, (kinds) => ({ is: 'kinds', with: { kinds } })),
    ...given(filter.state, (states) => ({ is: 'states', with: { states } })),
    ...given(filter.subject, (subject) => ({ is: 'subject', with: { subject } })),
    ...given(filter.who, (who) => ({ is: 'who', with: { who } })),
  ]);

/** The state of knowledge a filter asks for: the earliest at any depth. */
export function asOfIn(where: EventFilter | StatementFilter | null | undefined): AsOf | null {
  const found: { published: string[]; recorded: string[] } = { published: [], recorded: [] };
  const visit = (filter: EventFilter | StatementFilter | null | undefined): void => {
    if (filter == null) return;
    if (filter.publishedAsOf != null) found.published.push(instantOf(filter.publishedAsOf));
    if (filter.recordedAsOf != null) found.recorded.push(instantOf(filter.recordedAsOf));
    for (const part of [...(filter.AND ?? []), ...(filter.OR ?? []), filter.NOT]) visit(part);
  };
  visit(where);
  const [published = null, recorded = null] = [found.published.sort()[0], found.recorded.sort()[0]];
  return published === null && recorded === null ? null : { published, recorded };
}

/** The days of a stretch of time. Throws for one that ends before it begins. */
export function days(filter: DateFilter | null | undefined): { readonly from: string; readonly to: string } {
  const from = filter?.from == null ? '0000-01-01' : (readEdtf(filter.from)?.start ?? '0000-01-01');
  const to = filter?.to == null ? '9999-12-30' : (readEdtf(filter.to)?.end ?? '9999-12-30');
  if (from > to)
    throw apiError('BAD_USER_INPUT', `The time from ${filter?.from} to ${filter?.to} ends before it begins.`);
  return { from, to };
}

function instants(filter: DateFilter): { readonly from: string; readonly to: string } {
  const { from, to } = days(filter);
  return { from: `${from}T00:00:00Z`, to: `${to}T23:59:59Z` };
}

function publishedCondition(filter: DateFilter): Condition {
  return { is: filter.match === 'WITHIN' ? 'publishedWithin' : 'published', with: instants(filter) };
}

function bounds(asOf: AsOf): { readonly published: string; readonly recorded: string } {
  return { published: asOf.published ?? '9999-12-31T23:59:59Z', recorded: asOf.recorded ?? '9999-12-31T23:59:59Z' };
}

async function combine<F extends Combined<F>>(
  context: Context,
  where: F | null | undefined,
  asOf: AsOf | null,
  read: Reading<F>,
  depth = 0,
): Promise<Condition> {
  if (where == null) return always;
  if (depth > 8) throw apiError('QUERY_TOO_COMPLEX', 'The filter is nested deeper than 8 levels.');
  if (depth === 0) checkSize(where);
  const inner = (filter: F): Promise<Condition> => combine(context, filter, asOf, read, depth + 1);
  const all = await Promise.all((where.AND ?? []).map(inner));
  const some = where.OR == null ? [] : [{ or: await Promise.all(where.OR.map(inner)) }];
  const none = where.NOT == null ? [] : [{ not: await inner(where.NOT) }];
  return { and: [...(await read(context, where, asOf)), ...all, ...some, ...none] };
}

/** Variables may hold a filter of any size, and the store takes its time for each condition, and for each name that is looked up. */
function checkSize(where: Combined<unknown>): void {
  const sizeOf = (filter: Combined<unknown>): number => {
    const { AND, OR, NOT, participants, anyParticipant, mentions } = filter as Combined<Combined<unknown>> &
      Pick<EventFilter, 'participants' | 'anyParticipant'> &
      Pick<ArticleFilter, 'mentions'>;
    const names = [participants, anyParticipant, mentions].reduce((sum, list) => sum + (list?.length ?? 0), 0);
    const inner = [...(AND ?? []), ...(OR ?? []), ...(NOT == null ? [] : [NOT])];
    return inner.reduce((sum, one) => sum + sizeOf(one), 1 + names);
  };
  const size = sizeOf(where);
  if (size <= limits.conditions) return;
  throw apiError(
    'QUERY_TOO_COMPLEX',
    `The filter has ${size} parts and names, at most ${limits.conditions} are allowed.`,
    'Ask in several requests.',
  );
}

function given<V, C>(value: V | null | undefined, make: (value: V) => C): readonly C[] {
  return value == null ? [] : [make(value)];
}

/** Looks up all names of a filter in one query, before they are asked for one by one. */
async function lookUp(context: Context, ...names: readonly (string | null | undefined)[]): Promise<readonly []> {
  const given = names.filter((name) => name != null && labelOf(name) === null) as string[];
  await context.load.named.loadMany(given.map(foldName));
  return [];
}

/** What a statement is about: an event by its id, an actor, or, where nobody is called so, words it holds. */
async function about(context: Context, what: string): Promise<readonly Condition[]> {
  if (labelOf(what) === 'Event') return [{ is: 'aboutEvent', with: { event: what } }];
  const ids = await actorIds(context, what);
  if (ids.length > 0) return named(context, what, (actor) => ({ is: 'about', with: { actor } }));
  const text = foldText(what);
  return text === '' ? [never] : [{ is: 'text', with: { text } }];
}

/** The condition for whoever `name` may mean; nothing fits when nobody is called so. */
async function named(
  context: Context,
  name: string | null | undefined,
  make: (actor: string) => Condition,
): Promise<readonly Condition[]> {
  if (name == null) return [];
  const ids = await actorIds(context, name);
  if (ids.length === 0) return [never];
  return ids.length === 1 ? [make(ids[0] as string)] : [{ or: ids.map(make) }];
}
