// The resolvers of the things: actors, events, statements, articles, and what hangs on them.

import type {
  ArticleRecord,
  DateRecord,
  EventRecord,
  ReportRecord,
  StatementRecord,
  VersionRecord,
} from '../model/records.ts';
import type { Row } from '../store/connection.ts';
import { readDate, readEvidence, text } from '../store/decode.ts';
import { accountsOf } from './accounts.ts';
import { wasKnown } from './as-of.ts';
import type { Context } from './context.ts';
import { eventsAsOf } from './context.ts';
import { checkRange } from './errors.ts';
import { limits } from './limits.ts';
import { actorList, articleList, eventList, relationList, statementList } from './lists.ts';
import type { Resolvers, StatementFilter } from './schema-types.ts';
import { slugOf } from './slug.ts';

export const Actor = {
  slug: (actor) => slugOf(actor.name, actor.id),
  appearances: async (actor, { first }, context) => {
    checkRange('first', first, limits.page);
    return (await context.load.appearances.load(actor.id)).slice(0, first);
  },
  events: (actor, args, context) => eventList(context, args, { scope: 'Actor.events', parent: actor.id }),
  statements: (actor, args, context) => statementList(context, args, { scope: 'Actor.statements', parent: actor.id }),
  statementsAbout: (actor, args, context) =>
    statementList(context, args, { scope: 'Actor.statementsAbout', parent: actor.id }),
  articles: (actor, args, context) =>
    articleList(context, { ...args, orderBy: 'PUBLISHED_DESC' }, { scope: 'Actor.articles', parent: actor.id }),
  relations: (actor, args, context) => relationList(context, actor, args),
  curations: (actor, _, context) => context.load.curations.load(actor.id),
} satisfies Resolvers['Actor'];

export const Appearance = {
  article: (appearance) => appearance.article,
} satisfies Resolvers['Appearance'];

export const Event = {
  slug: (event) => slugOf(event.title, event.id),
  dateClaims: async (event, _, context) => {
    const [reports, rows] = await Promise.all([knownReports(context, event), context.load.eventClaims.load(event.id)]);
    const claims = reports.flatMap((report) =>
      rows.filter((row) => row['report'] === report.id).map((row) => readClaim(row, report.article)),
    );
    const chosen = (edtf: string) => edtf === event.date?.edtf;
    return claims
      .map((claim) => ({ ...claim, chosen: chosen(claim.edtf) }))
      .sort((a, b) => Number(b.chosen) - Number(a.chosen));
  },
  place: async (event, _, context) =>
    (await context.load.participants.load(event.id)).find(({ link }) => link === 'PLACE')?.actor ?? null,
  participants: async (event, _, context) => {
    const all = (await context.load.participants.load(event.id)).filter(({ link }) => link === 'PARTICIPANT');
    const order = [...all].sort(
      (a, b) =>
        b.reportCount - a.reportCount ||
        b.actor.articleCount - a.actor.articleCount ||
        (a.actor.id < b.actor.id ? -1 : 1),
    );
    if (event.asOf === undefined) return order;
    const reports = await knownReports(context, event);
    const named = (await Promise.all(reports.map(({ id }) => context.load.reportParticipants.load(id)))).flat();
    const then = new Set(named.map(({ actor }) => actor?.id));
    return order.filter(({ actor }) => then.has(actor.id));
  },
  reports: (event, _, context) => knownReports(context, event),
  statements: (event, args, context) =>
    statementList(context, asKnown(event, args), { scope: 'Event.statements', parent: event.id }),
  statementsAbout: (event, args, context) =>
    statementList(context, asKnown(event, args), { scope: 'Event.statementsAbout', parent: event.id }),
  articles: async (event, args, context) => {
    const known = event.asOf === undefined ? null : await knownReports(context, event);
    const where = known === null ? null : { ids: known.map(({ article }) => article.id) };
    const within = { scope: 'Event.articles', parent: event.id };
    return articleList(context, { ...args, where, orderBy: 'PUBLISHED_ASC' }, within);
  },
  accounts: (event, _, context) => accountsOf(context, event),
  curations: (event, _, context) => context.load.curations.load(event.id),
} satisfies Resolvers['Event'];

export const Report = {
  event: (report, _, context) => (report.eventId === null ? null : context.load.event.load(report.eventId)),
  dateClaims: async (report, _, context) =>
    (await claimsOf(context, report)).map((claim) => ({ ...claim, chosen: claim.position === 0 })),
  participants: (report, _, context) => context.load.reportParticipants.load(report.id),
} satisfies Resolvers['Report'];

const byRole = (role: string) => async (statement: StatementRecord, _: unknown, context: Context) =>
  (await context.load.statementActors.load(statement.id)).filter((one) => one.role === role).map(({ actor }) => actor);
const firstByRole = (role: string) => async (statement: StatementRecord, _: unknown, context: Context) =>
  (await context.load.statementActors.load(statement.id)).find((one) => one.role === role)?.actor ?? null;
const eventsBy = async (statement: StatementRecord, role: string, context: Context) => {
  const events = (await context.load.statementEvents.load(statement.id))
    .filter((one) => one.role === role)
    .map(({ event }) => event);
  return eventsAsOf(context, events, statement.asOf ?? null);
};

export const Statement = {
  slug: (statement) => slugOf(statement.text.slice(0, 24), statement.id),
  speaker: firstByRole('SPEAKER'),
  via: firstByRole('VIA'),
  addressees: byRole('ADDRESSEE'),
  about: byRole('ABOUT'),
  event: async (statement, _, context) => (await eventsBy(statement, 'OCCASION', context))[0] ?? null,
  aboutEvents: (statement, _, context) => eventsBy(statement, 'ABOUT', context),
  versions: (statement, _, context) => knownVersions(context, statement),
  evidence: async (statement, _, context) => (await knownVersions(context, statement)).map(({ evidence }) => evidence),
} satisfies Resolvers['Statement'];

export const Version = {
  statement: (version, _, context) =>
    version.statementId === null ? null : context.load.statement.load(version.statementId),
} satisfies Resolvers['Version'];

const body = async (article: ArticleRecord, context: Context) => {
  const found = await context.load.body.load(article.id);
  return found ?? { id: article.id, text: '', blocks: [], problems: [], omissions: [] };
};

export const Article = {
  slug: (article) => slugOf(article.title, article.id),
  text: async (article, _, context) => (await body(article, context)).text,
  blocks: async (article, _, context) => (await body(article, context)).blocks,
  problems: async (article, _, context) =>
    (await body(article, context)).problems.map(({ span, ...problem }) => ({
      ...problem,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  omissions: async (article, _, context) => (await body(article, context)).omissions,
  marks: async (article, { kinds }, context) => {
    const all = (await context.load.marks.load(article.id)).filter(
      ({ kind }) => kinds == null || kinds.some((wanted) => wanted === kind),
    );
    const marks = all.flatMap(({ kind, subject, spans, quotes }) =>
      spans.map((span, index) => ({ kind, subjectId: subject, ...readEvidence(span, quotes[index] ?? '', article) })),
    );
    return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  },
  events: (article, args, context) => eventList(context, args, { scope: 'Article.events', parent: article.id }),
  statements: (article, args, context) =>
    statementList(context, args, { scope: 'Article.statements', parent: article.id }),
  actors: (article, args, context) => actorList(context, args, { scope: 'Article.actors', parent: article.id }),
} satisfies Resolvers['Article'];

export const Mark = {
  subject: (mark, _, context) => {
    if (mark.subjectId === null) return null;
    if (mark.kind === 'ACTOR') return context.load.actor.load(mark.subjectId);
    return mark.kind === 'STATEMENT'
      ? context.load.statement.load(mark.subjectId)
      : context.load.event.load(mark.subjectId);
  },
} satisfies Resolvers['Mark'];

export const Curation = {
  concerns: (curation, _, context) => context.load.curationSubjects.load(curation.id),
} satisfies Resolvers['Curation'];

/** The same list of statements as it stood when this record was known. */
function asKnown<A extends { readonly where?: StatementFilter | null }>({ asOf }: EventRecord, args: A): A {
  if (asOf === undefined) return args;
  const then = { publishedAsOf: asOf.published, recordedAsOf: asOf.recorded };
  return { ...args, where: { AND: [args.where ?? {}, then] } };
}

/** The reports of an event that were known when this record was. */
export async function knownReports(context: Context, event: EventRecord): Promise<readonly ReportRecord[]> {
  return (await context.load.reports.load(event.id)).filter((report) => wasKnown(report, event.asOf));
}

export async function knownVersions(context: Context, statement: StatementRecord): Promise<readonly VersionRecord[]> {
  return (await context.load.statementVersions.load(statement.id)).filter((version) =>
    wasKnown(version, statement.asOf),
  );
}

interface Claim {
  readonly edtf: string;
  readonly date: DateRecord | null;
  readonly raw: string;
  readonly reason: string;
  readonly rule: string;
  readonly position: number;
  readonly evidence: ReturnType<typeof readEvidence>;
}

async function claimsOf(context: Context, report: ReportRecord): Promise<readonly Claim[]> {
  return (await context.load.claims.load(report.id)).map((row) => readClaim(row, report.article));
}

function readClaim(row: Row, article: ArticleRecord): Claim {
  return {
    edtf: text(row, 'edtf'),
    date: readDate(row),
    raw: text(row, 'raw'),
    reason: text(row, 'reason'),
    rule: text(row, 'rule'),
    position: Number(row['position']),
    evidence: readEvidence(text(row, 'span'), text(row, 'quote'), article),
  };
}
