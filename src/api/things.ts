// The resolvers of the things: actors, events, statements, articles, and what hangs on them.

import type {
  ActorRecord,
  AppearanceRecord,
  ArticleRecord,
  CurationRecord,
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
import type { PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { eventsAsOf } from './context.ts';
import type { ActorFilter, EventFilter, StatementFilter } from './inputs.ts';
import { actorList, articleList, eventList, relationList, statementList } from './lists.ts';
import { slugOf } from './slug.ts';

type Lists<F> = PageArguments & { readonly where?: F | null; readonly orderBy: string };
type During = { readonly during?: { from?: string | null; to?: string | null } | null };

export const Actor = {
  slug: (actor: ActorRecord) => slugOf(actor.name, actor.id),
  appearances: async (actor: ActorRecord, { first }: { first: number }, context: Context) =>
    (await context.load.appearances.load(actor.id)).slice(0, Math.min(Math.max(first, 1), 100)),
  events: (actor: ActorRecord, args: Lists<EventFilter>, context: Context) =>
    eventList(context, args, { scope: 'Actor.events', parent: actor.id }),
  statements: (actor: ActorRecord, args: Lists<StatementFilter>, context: Context) =>
    statementList(context, args, { scope: 'Actor.statements', parent: actor.id }),
  statementsAbout: (actor: ActorRecord, args: Lists<StatementFilter>, context: Context) =>
    statementList(context, args, { scope: 'Actor.statementsAbout', parent: actor.id }),
  articles: (actor: ActorRecord, args: PageArguments, context: Context) =>
    articleList(context, { ...args, orderBy: 'PUBLISHED_DESC' }, { scope: 'Actor.articles', parent: actor.id }),
  relations: (actor: ActorRecord, args: PageArguments & During, context: Context) => relationList(context, actor, args),
  curations: (actor: ActorRecord, _: unknown, context: Context) => context.load.curations.load(actor.id),
};

export const Appearance = {
  article: (appearance: AppearanceRecord) => appearance.article,
};

export const Event = {
  slug: (event: EventRecord) => slugOf(event.title, event.id),
  dateClaims: async (event: EventRecord, _: unknown, context: Context) => {
    const reports = await knownReports(context, event);
    const claims = (await Promise.all(reports.map((report) => claimsOf(context, report)))).flat();
    const chosen = (edtf: string) => edtf === event.date?.edtf;
    return claims
      .map((claim) => ({ ...claim, chosen: chosen(claim.edtf) }))
      .sort((a, b) => Number(b.chosen) - Number(a.chosen));
  },
  place: async (event: EventRecord, _: unknown, context: Context) =>
    (await context.load.participants.load(event.id)).find(({ link }) => link === 'PLACE')?.actor ?? null,
  participants: async (event: EventRecord, _: unknown, context: Context) => {
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
  reports: (event: EventRecord, _: unknown, context: Context) => knownReports(context, event),
  statements: (event: EventRecord, args: Lists<StatementFilter>, context: Context) =>
    statementList(context, args, { scope: 'Event.statements', parent: event.id }),
  statementsAbout: (event: EventRecord, args: Lists<StatementFilter>, context: Context) =>
    statementList(context, args, { scope: 'Event.statementsAbout', parent: event.id }),
  articles: (event: EventRecord, args: PageArguments, context: Context) =>
    articleList(context, { ...args, orderBy: 'PUBLISHED_ASC' }, { scope: 'Event.articles', parent: event.id }),
  accounts: (event: EventRecord, _: unknown, context: Context) => accountsOf(context, event),
  curations: (event: EventRecord, _: unknown, context: Context) => context.load.curations.load(event.id),
};

export const Report = {
  event: (report: ReportRecord, _: unknown, context: Context) =>
    report.eventId === null ? null : context.load.event.load(report.eventId),
  dateClaims: async (report: ReportRecord, _: unknown, context: Context) =>
    (await claimsOf(context, report)).map((claim) => ({ ...claim, chosen: claim.position === 0 })),
  participants: (report: ReportRecord, _: unknown, context: Context) => context.load.reportParticipants.load(report.id),
};

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
  slug: (statement: StatementRecord) => slugOf(statement.text.slice(0, 24), statement.id),
  speaker: firstByRole('SPEAKER'),
  via: firstByRole('VIA'),
  addressees: byRole('ADDRESSEE'),
  about: byRole('ABOUT'),
  event: async (statement: StatementRecord, _: unknown, context: Context) =>
    (await eventsBy(statement, 'OCCASION', context))[0] ?? null,
  aboutEvents: (statement: StatementRecord, _: unknown, context: Context) => eventsBy(statement, 'ABOUT', context),
  versions: (statement: StatementRecord, _: unknown, context: Context) => knownVersions(context, statement),
  evidence: async (statement: StatementRecord, _: unknown, context: Context) =>
    (await knownVersions(context, statement)).map(({ evidence }) => evidence),
};

export const Version = {
  statement: (version: VersionRecord, _: unknown, context: Context) =>
    version.statementId === null ? null : context.load.statement.load(version.statementId),
};

const body = async (article: ArticleRecord, context: Context) => {
  const found = await context.load.body.load(article.id);
  return found ?? { id: article.id, text: '', blocks: [], problems: [], omissions: [] };
};

export const Article = {
  slug: (article: ArticleRecord) => slugOf(article.title, article.id),
  text: async (article: ArticleRecord, _: unknown, context: Context) => (await body(article, context)).text,
  blocks: async (article: ArticleRecord, _: unknown, context: Context) => (await body(article, context)).blocks,
  problems: async (article: ArticleRecord, _: unknown, context: Context) =>
    (await body(article, context)).problems.map(({ span, ...problem }) => ({
      ...problem,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  omissions: async (article: ArticleRecord, _: unknown, context: Context) => (await body(article, context)).omissions,
  marks: async (article: ArticleRecord, { kinds }: { kinds?: readonly string[] | null }, context: Context) => {
    const all = (await context.load.marks.load(article.id)).filter(({ kind }) => kinds == null || kinds.includes(kind));
    const marks = all.flatMap(({ kind, subject, spans, quotes }) =>
      spans.map((span, index) => ({ kind, subjectId: subject, ...readEvidence(span, quotes[index] ?? '', article) })),
    );
    return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  },
  events: (article: ArticleRecord, args: Lists<EventFilter>, context: Context) =>
    eventList(context, args, { scope: 'Article.events', parent: article.id }),
  statements: (article: ArticleRecord, args: Lists<StatementFilter>, context: Context) =>
    statementList(context, args, { scope: 'Article.statements', parent: article.id }),
  actors: (article: ArticleRecord, args: Lists<ActorFilter>, context: Context) =>
    actorList(context, args, { scope: 'Article.actors', parent: article.id }),
};

export const Mark = {
  subject: (mark: { kind: string; subjectId: string | null }, _: unknown, context: Context) => {
    if (mark.subjectId === null) return null;
    if (mark.kind === 'ACTOR') return context.load.actor.load(mark.subjectId);
    return mark.kind === 'STATEMENT'
      ? context.load.statement.load(mark.subjectId)
      : context.load.event.load(mark.subjectId);
  },
};

export const Curation = {
  concerns: (curation: CurationRecord, _: unknown, context: Context) => context.load.curationSubjects.load(curation.id),
};

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
  const rows: readonly Row[] = await context.load.claims.load(report.id);
  return rows.map((row) => ({
    edtf: text(row, 'edtf'),
    date: readDate(row),
    raw: text(row, 'raw'),
    reason: text(row, 'reason'),
    rule: text(row, 'rule'),
    position: Number(row['position']),
    evidence: readEvidence(text(row, 'span'), text(row, 'quote'), report.article),
  }));
}
