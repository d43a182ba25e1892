// Accounts: what each party says of an event, side by side, with what one has and another lacks.

import type { ActorRecord, EventRecord, ReportRecord, StatementRecord } from '../model/records.ts';
import { allOf } from './connection.ts';
import type { Context } from './context.ts';
import { knownReports, knownVersions } from './things.ts';

export interface Account {
  readonly party: ActorRecord | null;
  readonly label: string;
  readonly statements: readonly StatementRecord[];
  readonly reports: readonly ReportRecord[];
  readonly onlyHere: Difference;
  readonly missing: Difference;
}

export interface Difference {
  readonly actors: readonly ActorRecord[];
  readonly topics: readonly string[];
  readonly dates: readonly string[];
  readonly statements: readonly StatementRecord[];
}

interface Told {
  readonly statement: StatementRecord;
  readonly about: readonly ActorRecord[];
}

/** Statements at or about the event by party: who relays them, else who says them, else the words for the unnamed source. */
export async function accountsOf(context: Context, event: EventRecord): Promise<readonly Account[]> {
  const [records, reports] = await Promise.all([
    allOf<StatementRecord>(context, 'Statement', 'STATEMENT_SAID_ASC', 'Event.accounts', event.id),
    knownReports(context, event),
  ]);
  const groups = new Map<string, { party: ActorRecord | null; label: string; told: Told[]; articles: Set<string> }>();
  const group = (key: string, party: ActorRecord | null, label: string) => {
    const found = groups.get(key) ?? { party, label, told: [], articles: new Set<string>() };
    groups.set(key, found);
    return found;
  };
  await Promise.all(
    records.map(async (plain) => {
      const statement = event.asOf === undefined ? plain : { ...plain, asOf: event.asOf };
      const [actors, versions] = await Promise.all([
        context.load.statementActors.load(plain.id),
        knownVersions(context, statement),
      ]);
      if (versions.length === 0) return;
      const party =
        actors.find(({ role }) => role === 'VIA')?.actor ??
        actors.find(({ role }) => role === 'SPEAKER')?.actor ??
        null;
      const words = plain.viaText ?? plain.speakerText;
      const label = party?.name ?? (words === '' ? (versions[0]?.article.publisher ?? '') : words);
      const own = group(party?.id ?? label, party, label);
      own.told.push({ statement, about: actors.filter(({ role }) => role === 'ABOUT').map(({ actor }) => actor) });
      for (const { article } of versions) own.articles.add(article.id);
    }),
  );
  const owners = (report: ReportRecord) =>
    [...groups.values()].filter(({ articles }) => articles.has(report.article.id));
  const order = new Map(records.map(({ id }, index) => [id, index]));
  const sorted = [...groups.entries()].sort(([x, a], [y, b]) => b.told.length - a.told.length || (x < y ? -1 : 1));
  for (const [, { told }] of sorted)
    told.sort((a, b) => (order.get(a.statement.id) ?? 0) - (order.get(b.statement.id) ?? 0));
  return sorted.map(([key, own]) => {
    const mine = reports.filter((report) => owners(report).length === 1 && owners(report)[0] === own);
    const others = sorted.filter(([other]) => other !== key).flatMap(([, { told }]) => told);
    const theirs = reports.filter((report) => !mine.includes(report));
    return {
      party: own.party,
      label: own.label,
      statements: own.told.map(({ statement }) => statement),
      reports: mine,
      onlyHere: difference(own.told, mine, others, theirs),
      missing: difference(others, theirs, own.told, mine),
    };
  });
}

/** What `here` has that `there` lacks. */
function difference(
  here: readonly Told[],
  reports: readonly ReportRecord[],
  there: readonly Told[],
  otherReports: readonly ReportRecord[],
): Difference {
  const known = new Set(there.flatMap(({ about, statement }) => [...about.map(({ id }) => id), ...statement.topics]));
  const otherDates = new Set(otherReports.map(({ date }) => date?.edtf));
  const fresh = here.filter(({ about, statement }) =>
    [...about.map(({ id }) => id), ...statement.topics].some((item) => !known.has(item)),
  );
  const actors = new Map(
    here
      .flatMap(({ about }) => about)
      .filter(({ id }) => !known.has(id))
      .map((actor) => [actor.id, actor]),
  );
  const topics = new Set(here.flatMap(({ statement }) => statement.topics).filter((topic) => !known.has(topic)));
  const dates = new Set(reports.flatMap(({ date }) => (date === null || otherDates.has(date.edtf) ? [] : [date.edtf])));
  return {
    actors: [...actors.values()],
    topics: [...topics],
    dates: [...dates],
    statements: fresh.map(({ statement }) => statement),
  };
}
